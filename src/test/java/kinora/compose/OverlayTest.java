package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class OverlayTest {
    private static final YuvColour GROUND = new YuvColour((byte) 116, (byte) 90, (byte) 200);

    @Test
    void anOpaquePatchReplacesWhatItCoversAndNothingElse() {
        Planes frame = Planes.filled(6, 4, GROUND);

        Overlay.draw(frame, Planes.filled(2, 2, new YuvColour((byte) 50, (byte) 60, (byte) 70)), 2, 2);

        assertThat(frame.y()).containsExactly(rows(6, "GGGGGG GGGGGG GG50,50GG GG50,50GG"));
        assertThat(frame.u()).containsExactly(90, 90, 90, 90, 60, 90);
        assertThat(frame.v()).containsExactly(bytes(200, 200, 200, 200, 70, 200));
    }

    @Test
    void aPatchWithoutOpacityChangesNothing() {
        Planes frame = Planes.filled(4, 4, GROUND);
        Planes clear = new Planes(4, 4, filled(16, 16), filled(4, 128), filled(4, 128), new byte[16]);

        Overlay.draw(frame, clear, 0, 0);

        assertThat(frame).usingRecursiveComparison().isEqualTo(Planes.filled(4, 4, GROUND));
    }

    @Test
    void halfOpacityIsHalfOfEach() {
        Planes frame = Planes.filled(2, 2, GROUND);
        // White of luma 235 at 128/255: 16 + 219 · 128/255 = 126.
        Planes half = new Planes(2, 2, filled(4, 126), filled(1, 128), filled(1, 128), filled(4, 128));

        Overlay.draw(frame, half, 0, 0);

        // (116 − 16) · 127/255 = 49.8 above 126; chroma −38 and 72 of the ground, halved.
        assertThat(frame.y()).containsOnly((byte) 176);
        assertThat(frame.u()[0]).isEqualTo((byte) (128 - 19));
        assertThat(frame.v()[0]).isEqualTo((byte) (128 + 36));
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        Planes patch = Planes.filled(4, 4, new YuvColour((byte) 50, (byte) 60, (byte) 70));
        for (int left = -6; left <= 6; left += 2) {
            for (int top = -6; top <= 6; top += 2) {
                Planes frame = Planes.filled(4, 4, GROUND);
                Overlay.draw(frame, patch, left, top);
                int covered = Math.max(0, 4 - Math.abs(left)) * Math.max(0, 4 - Math.abs(top));
                int changed = 0;
                for (byte sample : frame.y()) {
                    changed += sample == 50 ? 1 : 0;
                }
                assertThat(changed).as("%d, %d", left, top).isEqualTo(covered);
            }
        }
    }

    @Test
    void oddPlacesAreABugOfTheCaller() {
        Planes planes = Planes.filled(2, 2, GROUND);
        assertThatIllegalArgumentException().isThrownBy(() -> Overlay.draw(planes, planes, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Overlay.draw(planes, planes, 0, -1));
    }

    /// `G` is the ground; numbers stand for themselves.
    private static byte[] rows(int width, String text) {
        byte[] all = new byte[width * 4];
        int at = 0;
        for (String part : text.replaceAll("G", ",116,").split("[ ,]+", -1)) {
            if (!part.isEmpty()) {
                all[at++] = (byte) Integer.parseInt(part);
            }
        }
        return all;
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
