package kinora.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Loads Skija and the fonts, and says what answered.
public final class TypeVersions {
    private static final TextBox SAMPLE_BOX = new TextBox(2000, 1, false);
    /// A character of each family.
    private static final String SAMPLE = "Aعאकก中あ한☂⏏∰😀";

    private TypeVersions() {}

    /// Part to version text, or to the reason that it does not work after `!`.
    public static Map<String, String> load(Path fonts) {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            found.put("Skija", SkiaLibrary.version());
            found.put("fonts", draw(fonts));
        } catch (LinkageError | IOException | UncheckedIOException missing) {
            found.put(found.isEmpty() || missing instanceof LinkageError ? "Skija" : "fonts", "!" + missing.getMessage());
        }
        return found;
    }

    private static String draw(Path folder) throws IOException {
        Fonts fonts = Fonts.of(folder);
        return switch (new TextPainter(fonts).paint(SAMPLE, TextStyle.of(32, 0xFFFFFF), SAMPLE_BOX)) {
            case Painting.Painted _ -> Family.values().length + " families, " + fonts.id().substring(0, 12);
            case Painting.MissingGlyphs(List<Painting.Cluster> clusters) -> "!without " + clusters;
            case Painting.Overflow overflow -> throw new IllegalStateException("a line of samples has " + overflow);
            case Painting.OutOfRange range -> throw new IllegalStateException("a line of samples is " + range);
        };
    }
}
