package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kinora.media.Planes;
import kinora.media.YuvColour;

/// One frame is drawn ahead, and never into planes that are still needed.
@Timeout(30)
final class DrawnAheadTest {
    private final Planes planes = Planes.filled(2, 2, YuvColour.of(0));

    @Test
    void framesComeInOrderAndPlanesStayUntilTheyAreReleased() {
        try (DrawnAhead drawn = new DrawnAhead(this::numbered, 5)) {
            for (int frame = 0; frame < 5; frame++) {
                Planes next = drawn.next();
                assertThat(next.y()[0]).isEqualTo((byte) frame);
                drawn.release();
            }
        }
    }

    @Test
    void theNextFrameIsBegunWhenOneIsReleasedAndNoneAfterTheLast() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        List<CountDownLatch> latches = List.of(new CountDownLatch(1), new CountDownLatch(1));
        try (DrawnAhead drawn = new DrawnAhead(frame -> {
            begun.incrementAndGet();
            latches.get((int) frame).countDown();
            return planes;
        }, 2)) {
            drawn.next();
            assertThat(begun).hasValue(1);
            drawn.release();
            latches.get(1).await();
            drawn.next();
            drawn.release();
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void whatGoesWrongWhileDrawingComesOut() {
        try (DrawnAhead drawn = new DrawnAhead(frame -> {
            throw new IllegalArgumentException("no planes");
        }, 3)) {
            assertThatThrownBy(drawn::next).isInstanceOf(IllegalArgumentException.class).hasMessage("no planes");
        }
    }

    @Test
    void closingWaitsForTheFrameThatIsBeingDrawn() {
        List<String> order = new ArrayList<>();
        CountDownLatch drawing = new CountDownLatch(1);
        try (DrawnAhead drawn = new DrawnAhead(frame -> {
            try {
                drawing.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            order.add("drawn");
            return planes;
        }, 1)) {
            Thread.startVirtualThread(drawing::countDown);
            assertThat(drawn).isNotNull();
        }
        order.add("closed");
        assertThat(order).containsExactly("drawn", "closed");
    }

    private Planes numbered(long frame) {
        planes.y()[0] = (byte) frame;
        return planes;
    }
}
