package kinora.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kinora.media.Planes;
import kinora.media.YuvColour;
import org.junit.jupiter.api.Test;

/// Patches: their pixels, their size, and that they are always the same.
final class PatchTest {
    @Test
    void opaquePixelsAreTheColour() {
        for (int rgb : List.of(0xFFFFFF, 0, 0xFF0000, 0x00FF00, 0x0000FF, 0x203080, 0x7F7F7F)) {
            int[] pixels = new int[36];
            Arrays.fill(pixels, 0xFF000000 | rgb);
            Planes planes = new PatchPixels(6, 6, pixels).planes(new PatchPixels.Part(0, 0, 6, 6), 255);
            YuvColour colour = YuvColour.of(rgb);

            assertThat(planes.a()).containsOnly(255);
            assertThat(planes.y()[14] & 0xFF).isCloseTo(colour.y() & 0xFF, offset(1));
            assertThat(planes.u()[4] & 0xFF).isCloseTo(colour.u() & 0xFF, offset(1));
            assertThat(planes.v()[4] & 0xFF).isCloseTo(colour.v() & 0xFF, offset(1));
        }
    }

    /// Premultiplied: half-transparent white is halfway between black and white; chroma takes a half from its column and a quarter from either side.
    @Test
    void alphaIsPremultipliedAndChromaSitedLeft() {
        int half = 0x80808080;
        Planes white = new PatchPixels(2, 2, new int[]{half, 0, 0, 0}).planes(new PatchPixels.Part(0, 0, 2, 2), 255);
        assertThat(white.y()).containsExactly(126, 16, 16, 16);
        assertThat(white.a()).containsExactly(128, 0, 0, 0);
        assertThat(white.u()).containsExactly(128);

        int red = 0xFFFF0000;
        Planes odd = new PatchPixels(4, 2, new int[]{0, red, 0, 0, 0, red, 0, 0}).planes(new PatchPixels.Part(0, 0, 4, 2), 255);
        assertThat(odd.v()).containsExactly(128 + 28, 128 + 28);
        Planes even = new PatchPixels(4, 2, new int[]{0, 0, red, 0, 0, 0, red, 0}).planes(new PatchPixels.Part(0, 0, 4, 2), 255);
        assertThat(even.v()).containsExactly(128, (byte) (128 + 56));
    }

    @Test
    void opacityScalesEverything() {
        Planes planes = new PatchPixels(2, 2, new int[]{-1, -1, -1, -1}).planes(new PatchPixels.Part(0, 0, 2, 2), 51);

        assertThat(planes.a()).containsOnly(51);
        assertThat(planes.y()).containsOnly(16 + 44);
    }

    @Test
    void whatIsDrawnLiesInsideEvenBorders() {
        int[] pixels = new int[8 * 8];
        pixels[3 * 8 + 5] = -1;

        assertThat(new PatchPixels(8, 8, pixels).drawn()).isEqualTo(new PatchPixels.Part(4, 2, 4, 2));
    }

    @Test
    void nothingToDrawIsAnEmptyPatch() {
        for (String text : List.of("", " ", "\n", "\u200B", "\u3000")) {
            Painting.Painted painted = Texts.painted(text, Texts.WHITE, new TextBox(100, 9, false));
            assertThat(painted.patch().width()).isEqualTo(2);
            assertThat(painted.patch().a()).containsOnly(0);
        }
    }

    /// Edges are smoothed in grey, never in colours of a screen: white text has no chroma, and coloured text none but its own.
    @Test
    void edgesAreGrey() {
        Planes patch = Texts.painted("Hamburg 中文").patch();

        assertThat(patch.u()).containsOnly(128);
        assertThat(patch.v()).containsOnly(128);
        for (int i = 0; i < patch.y().length; i++) {
            assertThat(patch.y()[i] & 0xFF).isEqualTo(16 + (219 * (patch.a()[i] & 0xFF) + 127) / 255);
        }
    }

    @Test
    void theBytesAreAlwaysTheSame() {
        String text = "Reise nach 東京 و القاهرة שלום हिन्दी ไทย 한국 😀!";
        Planes first = Texts.painted(text).patch();
        Planes again = new TextPainter(Texts.FONTS).paint(text, Texts.WHITE, Texts.WIDE) instanceof Painting.Painted painted
                ? painted.patch()
                : first;

        assertThat(again).isNotSameAs(first);
        assertThat(again.y()).isEqualTo(first.y());
        assertThat(again.u()).isEqualTo(first.u());
        assertThat(again.v()).isEqualTo(first.v());
        assertThat(again.a()).isEqualTo(first.a());
    }

    @Test
    void whatIsBeyondTheLimitsIsRefused() {
        assertThat(range("x".repeat(10_001), 40, 100)).isEqualTo(Painting.Quantity.CHARACTERS);
        assertThat(range("x", 3.9, 100)).isEqualTo(Painting.Quantity.SIZE_PX);
        assertThat(range("x", 1000.1, 100)).isEqualTo(Painting.Quantity.SIZE_PX);
        assertThat(range("x", 40, 4097)).isEqualTo(Painting.Quantity.WIDTH_PX);
        assertThat(range("x ".repeat(5000), 40, 400)).isEqualTo(Painting.Quantity.HEIGHT_PX);
    }

    private static Painting.Quantity range(String text, double size, int width) {
        Painting painting = Texts.PAINTER.paint(text, TextStyle.of(size, 0), new TextBox(width, 100_000, false));
        return ((Painting.OutOfRange) painting).quantity();
    }

    @Test
    void theLimitsThemselvesAreDrawn() {
        assertThat(Texts.painted("👨‍👩‍👧‍👦م", TextStyle.of(1000, 0xFFFFFF), new TextBox(4096, 3, false)).patch().height())
                .isLessThanOrEqualTo(4096);
        assertThat(Texts.painted("x".repeat(10_000), TextStyle.of(4, 0xFFFFFF), new TextBox(4096, 1000, false)).lines()).isNotEmpty();
    }

    @Test
    void nonsenseIsABugOfTheCaller() {
        for (double size : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatIllegalArgumentException().isThrownBy(() -> TextStyle.of(size, 0));
        }
    }

    @Test
    void fontsAreNamedByTheirContent() {
        assertThat(Texts.FONTS.id()).hasSize(64).isEqualTo(Texts.FONTS.id().toLowerCase(Locale.ROOT));
        assertThat(TypeVersions.load(Path.of(System.getProperty("kinora.fonts", "target/lib/fonts"))).values())
                .noneMatch(text -> text.startsWith("!"));
        assertThat(TypeVersions.load(Path.of("nowhere")).values()).anyMatch(text -> text.startsWith("!"));
    }
}
