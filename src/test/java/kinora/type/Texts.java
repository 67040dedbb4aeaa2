package kinora.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

import kinora.media.Planes;

/// What tests of this room share: the fonts of the build and a painter of one line.
final class Texts {
    static final Fonts FONTS = fonts();
    static final TextPainter PAINTER = new TextPainter(FONTS);
    static final TextStyle WHITE = TextStyle.of(48, 0xFFFFFF);
    static final TextBox WIDE = new TextBox(2000, 1, false);

    private Texts() {}

    static Painting paint(String text) {
        return PAINTER.paint(text, WHITE, WIDE);
    }

    static Painting.Painted painted(String text) {
        return painted(text, WHITE, WIDE);
    }

    static Painting.Painted painted(String text, TextStyle style, TextBox box) {
        if (PAINTER.paint(text, style, box) instanceof Painting.Painted painted) {
            return painted;
        }
        throw new AssertionError("\"" + text + "\" became " + PAINTER.paint(text, style, box));
    }

    /// Width of a text's only line.
    static double width(String text) {
        return painted(text).lines().getFirst().widthPx();
    }

    /// Sum of opacity over columns of a patch.
    static long ink(Planes patch, int from, int to) {
        long sum = 0;
        for (int i = 0; i < patch.a().length; i++) {
            int column = i % patch.width();
            sum += column >= from && column < to ? patch.a()[i] & 0xFF : 0;
        }
        return sum;
    }

    static long ink(Planes patch) {
        return ink(patch, 0, patch.width());
    }

    private static Fonts fonts() {
        try {
            return Fonts.of(Path.of(Objects.requireNonNullElse(System.getProperty("kinora.fonts"), "target/lib/fonts")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
