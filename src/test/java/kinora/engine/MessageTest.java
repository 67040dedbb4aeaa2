package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final Payload BODY = Payload.of(new byte[]{1, -2, 3});

    private static final List<Message.ToParent> FROM_ENGINE = List.of(new Message.Hello(1, 4711, "build é 影"),
            new Message.Progress(5, 0, 0), new Message.Progress(Long.MIN_VALUE, 3, Long.MAX_VALUE), new Message.Result(6, BODY),
            new Message.Result(6, Payload.EMPTY), new Message.Refusal(7, BODY), new Message.Fault(8, "what", "where\n\tand why"),
            new Message.Fault(8, "", ""), new Message.Cancelled(9));

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static Breach breachOf(byte[] bytes) {
        try {
            Message.ToParent read = Message.readFromEngine(in(bytes));
            throw new AssertionError("was read as " + read);
        } catch (BreachException e) {
            return e.breach();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void framesComeBackAsTheyWere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Message message : FROM_ENGINE) {
            Message.write(message, out);
        }
        DataInputStream in = in(out.toByteArray());
        for (Message message : FROM_ENGINE) {
            assertThat(Message.readFromEngine(in)).isEqualTo(message);
        }
        assertThatThrownBy(() -> Message.readFromEngine(in)).isInstanceOf(EOFException.class);
    }

    @Test
    void requestsComeBackAsTheyWere() throws IOException {
        Message.Request request = new Message.Request(77, (byte) -1, (byte) 2, BODY);
        assertThat(Message.readFromParent(in(request.encode()))).isEqualTo(request);
        assertThat(Message.readFromParent(in(new Message.Cancel(78).encode()))).isEqualTo(new Message.Cancel(78));
    }

    @Test
    void theBytesOfAFrameAreFixed() {
        assertThat(new Message.Request(0x0102030405060708L, (byte) 9, (byte) 1, BODY).encode()).containsExactly(0, 0, 0, 14, 1, 1, 2, 3, 4,
                5, 6, 7, 8, 9, 1, 1, -2, 3);
        assertThat(new Message.Progress(1, 2, 3).encode()).containsExactly(0, 0, 0, 25, 17, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2,
                0, 0, 0, 0, 0, 0, 0, 3);
    }

    @Test
    void theLargestBodyFitsInAFrame() throws IOException {
        Payload most = Payload.of(new byte[Message.MAX_BODY_BYTES]);
        assertThat(Message.readFromParent(in(new Message.Request(1, (byte) 1, (byte) 1, most).encode())).id()).isEqualTo(1);
        assertThat(Message.readFromEngine(in(new Message.Result(1, most).encode())).id()).isEqualTo(1);
        assertThatThrownBy(() -> Payload.of(new byte[Message.MAX_BODY_BYTES + 1])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLengthOutsideTheBoundsIsRefusedBeforeAnythingIsTaken() {
        assertThat(breachOf(new byte[]{0x7f, -1, -1, -1})).isEqualTo(Breach.FRAME_TOO_LARGE);
        assertThat(breachOf(ByteBuffer.allocate(4).putInt(Message.MAX_FRAME_BYTES + 1).array())).isEqualTo(Breach.FRAME_TOO_LARGE);
        assertThat(breachOf(new byte[]{-1, 0, 0, 0})).isEqualTo(Breach.MALFORMED);
        assertThat(breachOf(new byte[]{0, 0, 0, 8})).isEqualTo(Breach.MALFORMED);
    }

    @Test
    void progressBeyondItsEndIsMalformed() {
        assertThat(breachOf(new Message.Progress(1, 4, 3).encode())).isEqualTo(Breach.MALFORMED);
        assertThat(breachOf(new Message.Progress(1, -1, 3).encode())).isEqualTo(Breach.MALFORMED);
    }

    @Test
    void whatAParentSaysIsNotForAnEngineToSay() {
        assertThat(breachOf(new Message.Cancel(1).encode())).isEqualTo(Breach.MALFORMED);
    }

    @Test
    void aLongFaultIsClippedNotRefused() throws IOException {
        String longest = "x".repeat(1 << 20);
        assertThat(Message.readFromEngine(in(new Message.Fault(1, longest, longest).encode()))).isInstanceOfSatisfying(Message.Fault.class,
                fault -> {
                    assertThat(fault.message()).hasSize(Message.MAX_FAULT_MESSAGE_BYTES);
                    assertThat(fault.stack()).hasSize(Message.MAX_FAULT_STACK_BYTES);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changedOrCutFramesAreReadOrRefusedAndNothingElse(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 3_000; round++) {
            byte[] frame = FROM_ENGINE.get(random.nextInt(FROM_ENGINE.size())).encode();
            byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(frame, random.nextInt(frame.length)) : frame;
            for (int i = random.nextInt(4); i > 0 && changed.length > 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Message.readFromEngine(in(changed))).isNotNull();
            } catch (IOException refused) {
                assertThat(refused).as("seed %d, round %d", seed, round).isInstanceOfAny(BreachException.class, EOFException.class);
            }
        }
    }
}
