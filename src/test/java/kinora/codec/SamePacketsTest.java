package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// x264 makes the same pictures with every instruction set: its own choice is overruled by its option `asm`. What a machine lacks cannot be asked for: where
/// there is no AVX-512, the fullest run is that of AVX2.
final class SamePacketsTest {
    private static final int WIDTH = 176;
    private static final int HEIGHT = 96;
    private static final int FRAMES = 40;
    private static final int NAL_SEI = 6;

    private static List<byte[]> packets(String more) {
        EncoderProfile profile = EncoderProfile.standard(WIDTH, HEIGHT, 30, 1);
        try (ChunkEncoder encoder = new ChunkEncoder(profile, FRAMES, more)) {
            for (int frame = 0; frame < FRAMES; frame++) {
                encoder.add(drawn(frame));
            }
            List<byte[]> pictures = new ArrayList<>();
            for (Chunk.Packet packet : encoder.finish().packets()) {
                pictures.add(withoutRemarks(packet.bytes()));
            }
            return pictures;
        }
    }

    /// Waves that move by parts of a pixel, and grain: every block takes another decision.
    private static Planes drawn(int frame) {
        RandomGenerator grain = RandomGeneratorFactory.of("L64X128MixRandom").create(frame / 20);
        Planes planes = Planes.filled(WIDTH, HEIGHT, YuvColour.of(0x808080));
        for (int p = 0; p < WIDTH * HEIGHT; p++) {
            double x = p % WIDTH + 0.37 * frame;
            double y = Math.floorDiv(p, WIDTH) * (1 + 0.002 * frame);
            planes.y()[p] = (byte) Math.clamp(
                    Math.round(120 + 50 * StrictMath.sin(x * y / 300) + 30 * StrictMath.sin(x / 3 + y / 7) + 4 * grain.nextGaussian()), 16,
                    235);
        }
        for (int p = 0; p < WIDTH * HEIGHT / 4; p++) {
            planes.u()[p] = (byte) (128 + 40 * StrictMath.sin((p % (WIDTH / 2.0) + 0.2 * frame) / 9));
            planes.v()[p] = (byte) (128 + 40 * StrictMath.cos(Math.floorDiv(p, WIDTH / 2) / 5.0));
        }
        return planes;
    }

    /// Everything but what x264 writes about its own options.
    private static byte[] withoutRemarks(byte[] packet) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int start = startCode(packet, 0);
        while (start < packet.length) {
            int end = startCode(packet, start + 3);
            if ((packet[start + 3] & 0x1F) != NAL_SEI) {
                kept.write(packet, start + 3, lengthWithoutZeros(packet, start + 3, end));
            }
            start = end;
        }
        return kept.toByteArray();
    }

    /// A start code may have a zero more.
    private static int lengthWithoutZeros(byte[] packet, int from, int end) {
        int last = end;
        while (last > from && end < packet.length && packet[last - 1] == 0) {
            last--;
        }
        return last - from;
    }

    private static int startCode(byte[] packet, int from) {
        for (int i = from; i + 3 < packet.length; i++) {
            if (packet[i] == 0 && packet[i + 1] == 0 && packet[i + 2] == 1) {
                return i;
            }
        }
        return packet.length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"asm=0", "asm=MMX2,SSE2", "asm=MMX2,SSE2Fast,SSSE3,SSE4.2", "asm=MMX2,SSE2Fast,SSSE3,SSE4.2,AVX",
            "asm=MMX2,SSE2Fast,SSSE3,SSE4.2,AVX,FMA3,BMI1,BMI2,AVX2"})
    void picturesAreTheSameWithEveryInstructionSet(String instructions) {
        assumeX264();
        List<byte[]> usual = packets("");
        List<byte[]> narrow = packets(instructions);
        assertThat(narrow).hasSize(FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            assertThat(narrow.get(i)).as("packet %d", i).isEqualTo(usual.get(i));
        }
    }

    /// Otherwise the test above could not fail.
    @Test
    void anotherOptionGivesOtherPictures() {
        assumeX264();
        assertThat(packets("merange=4:subme=1").get(5)).isNotEqualTo(packets("").get(5));
        assertThat(packets("").getFirst()).hasSizeGreaterThan(1000);
    }

    private static void assumeX264() {
        assumeTrue(avcodec_find_encoder_by_name("libx264") != null, "this build has no x264");
    }
}
