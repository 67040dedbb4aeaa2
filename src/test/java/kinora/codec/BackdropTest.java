package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class BackdropTest {
    private static Planes picture(int opacity) {
        byte[] a = new byte[8 * 8];
        Arrays.fill(a, (byte) opacity);
        int level = opacity;
        YuvColour premultiplied = YuvColour.of(level << 16 | level << 8 | level);
        Planes filled = Planes.filled(8, 8, premultiplied);
        return new Planes(8, 8, filled.y(), filled.u(), filled.v(), a);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 254})
    void theColourAroundShinesThrough(int opacity) {
        Planes frame = Backdrop.colour(picture(opacity), 16, 12, 0xC04020);
        Planes expected = picture(opacity).over(YuvColour.of(0xC04020));
        assertThat(frame.isOpaque()).isTrue();
        assertThat(frame.y()[6 * 16 + 8]).isEqualTo(expected.y()[0]);
        assertThat(frame.u()[3 * 8 + 4]).isEqualTo(expected.u()[0]);
        assertThat(frame.v()[3 * 8 + 4]).isEqualTo(expected.v()[0]);
        assertThat(frame.y()[0]).isEqualTo(YuvColour.of(0xC04020).y());
    }

    @Test
    void theBlurredPictureShinesThroughItself() {
        Planes frame = Backdrop.blurred(picture(128), 32, 8);
        int around = frame.y()[0] & 0xFF;
        assertThat(around).isBetween(80, 110);
        assertThat(frame.y()[4 * 32 + 16] & 0xFF).isBetween(126 + (around - 16) / 2 - 2, 126 + (around - 16) / 2 + 2);
    }
}
