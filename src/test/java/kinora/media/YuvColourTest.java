package kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YuvColourTest {
    /// Values of the 100 % colour bars of ITU-R BT.709, as tables of video levels print them.
    @ParameterizedTest
    @CsvSource({"000000,16,128,128", "FFFFFF,235,128,128", "FF0000,63,102,240", "00FF00,173,42,26", "0000FF,32,240,118",
            "FFFF00,219,16,138", "00FFFF,188,154,16", "FF00FF,78,214,230", "808080,126,128,128"})
    void colourBarsHaveTheirKnownLevels(String rgb, int y, int u, int v) {
        YuvColour colour = YuvColour.of(Integer.parseInt(rgb, 16));
        assertThat(new int[]{colour.y() & 0xFF, colour.u() & 0xFF, colour.v() & 0xFF}).containsExactly(y, u, v);
    }

    @Test
    void backToRgbIsTheSameColourWithinRounding() {
        long seed = 709;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 5_000; i++) {
            int rgb = random.nextInt(1 << 24);
            YuvColour colour = YuvColour.of(rgb);
            double y = ((colour.y() & 0xFF) - 16) / 219.0;
            double pb = ((colour.u() & 0xFF) - 128) / 224.0;
            double pr = ((colour.v() & 0xFF) - 128) / 224.0;
            double red = y + 1.5748 * pr;
            double blue = y + 1.8556 * pb;
            double green = (y - 0.2126 * red - 0.0722 * blue) / 0.7152;
            // Half a level of luma and chroma each: 0.5/219 + 1.8556 · 0.5/224 of 255.
            assertThat(255 * red).as("red of %06x", rgb).isCloseTo(rgb >> 16, within(1.7));
            assertThat(255 * green).as("green of %06x", rgb).isCloseTo((rgb >> 8) & 0xFF, within(1.7));
            assertThat(255 * blue).as("blue of %06x", rgb).isCloseTo(rgb & 0xFF, within(1.7));
        }
    }
}
