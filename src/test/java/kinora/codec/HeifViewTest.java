package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.codec.HeifProperty.Crop;
import kinora.codec.HeifProperty.Ratio;
import kinora.media.Orientation;

final class HeifViewTest {
    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    private static byte[] numbered() {
        byte[] plane = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) i;
        }
        return plane;
    }

    private static byte[] part(byte[] plane, int planeWidth, int x, int y, int width, int height) {
        byte[] part = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(plane, (y + row) * planeWidth + x, part, row * width, width);
        }
        return part;
    }

    /// A crop that begins at a place of a picture.
    private static Crop crop(int left, int top, int width, int height, int ofWidth, int ofHeight) {
        return new Crop(new Ratio(width, 1), new Ratio(height, 1), new Ratio(2L * left - (ofWidth - width), 2),
                new Ratio(2L * top - (ofHeight - height), 2));
    }

    @Test
    void turningTwiceIsOneTurn() {
        for (int first = 1; first <= 8; first++) {
            for (int then = 1; then <= 8; then++) {
                Orientation one = new Orientation(first);
                Orientation two = new Orientation(then);
                boolean swapped = one.swapsSides();
                byte[] inTurn = two.apply(one.apply(numbered(), WIDTH, HEIGHT), swapped ? HEIGHT : WIDTH, swapped ? WIDTH : HEIGHT);
                assertThat(HeifView.both(one, two).apply(numbered(), WIDTH, HEIGHT)).as("%d then %d", first, then).isEqualTo(inTurn);
            }
        }
    }

    @Test
    void croppingAfterTurningCropsWhatIsShown() {
        for (int exif = 1; exif <= 8; exif++) {
            Orientation turn = new Orientation(exif);
            int shownWidth = turn.swapsSides() ? HEIGHT : WIDTH;
            int shownHeight = turn.swapsSides() ? WIDTH : HEIGHT;
            Crop crop = crop(1, 2, 3, 2, shownWidth, shownHeight);
            HeifView view = HeifView.whole(WIDTH, HEIGHT).with(new HeifProperty.Turned(turn)).orElseThrow().with(crop).orElseThrow();
            byte[] expected = part(turn.apply(numbered(), WIDTH, HEIGHT), shownWidth, 1, 2, 3, 2);
            byte[] stored = part(numbered(), WIDTH, view.x(), view.y(), view.width(), view.height());
            assertThat(view.orientation().apply(stored, view.width(), view.height())).as("orientation %d", exif).isEqualTo(expected);
            assertThat(view.shownWidth()).isEqualTo(3);
        }
    }

    @Test
    void cropsFollowEachOther() {
        HeifView view = HeifView.whole(20, 10).with(crop(4, 2, 10, 6, 20, 10)).orElseThrow().with(crop(1, 3, 5, 2, 10, 6)).orElseThrow();
        assertThat(view).isEqualTo(new HeifView(5, 5, 5, 2, Orientation.UPRIGHT));
    }

    @Test
    void cropsBeyondTheBordersAreRefused() {
        HeifView whole = HeifView.whole(20, 10);
        assertThat(whole.with(crop(11, 0, 10, 10, 20, 10))).isEmpty();
        assertThat(whole.with(crop(-1, 0, 10, 10, 20, 10))).isEmpty();
        assertThat(whole.with(crop(0, 0, 21, 10, 20, 10))).isEmpty();
        assertThat(whole.with(new Crop(new Ratio(10, 0), new Ratio(1, 1), new Ratio(0, 1), new Ratio(0, 1)))).isEmpty();
        assertThat(whole.with(new Crop(new Ratio(1, 1), new Ratio(1, 1), new Ratio(0, 0), new Ratio(0, 1)))).isEmpty();
        assertThat(whole.with(new Crop(new Ratio(Integer.MAX_VALUE, 0xFFFF_FFFFL), new Ratio(1, 1), new Ratio(Integer.MIN_VALUE, 1),
                new Ratio(Integer.MAX_VALUE, 1)))).isEqualTo(Optional.empty());
    }
}
