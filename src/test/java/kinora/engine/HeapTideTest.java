package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeapTideTest {
    private long held;
    private long needed = 30;
    private int collections;
    private final HeapTide tide = new HeapTide(() -> held, () -> {
        held = needed;
        collections++;
    }, 100);

    private void hold(long bytes) {
        held = bytes;
        tide.settle();
    }

    @Test
    void nothingIsCollectedWhileLittleIsHeld() {
        hold(100);
        assertThat(collections).isZero();
        assertThat(held).isEqualTo(100);
    }

    @Test
    void whatIsHeldNeverStaysAboveTwiceOfWhatIsNeeded() {
        needed = 80;
        for (int i = 0; i < 50; i++) {
            hold(held + 25);
            assertThat(held).isLessThanOrEqualTo(160);
        }
        assertThat(collections).isBetween(5, 20);
        needed = 10;
        hold(200);
        hold(101);
        assertThat(held).isEqualTo(10);
    }
}
