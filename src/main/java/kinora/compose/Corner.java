package kinora.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place at the edge of the canvas, or its middle.
///
/// - `TOP_LEFT` and the other corners: in the corner.
/// - `TOP`, `BOTTOM`, `LEFT`, `RIGHT`: in the middle of a side.
/// - `CENTRE`: in the middle.
public enum Corner {
    TOP_LEFT, TOP, TOP_RIGHT, LEFT, CENTRE, RIGHT, BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT;

    /// Its name for people and drafts: `top-left`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All names.
    public static List<String> words() {
        return Arrays.stream(values()).map(Corner::word).toList();
    }

    /// The place of a name.
    public static Optional<Corner> find(String word) {
        return Arrays.stream(values()).filter(corner -> corner.word().equals(word)).findFirst();
    }

    /// 0 at the left, ½ in the middle, 1 at the right.
    double across() {
        return ordinal() % 3 / 2.0;
    }

    /// 0 at the top, ½ in the middle, 1 at the bottom.
    double down() {
        int row = ordinal() / 3;
        return row / 2.0;
    }
}
