package kinora.compose;

import java.util.List;
import java.util.Optional;

/// The catalogue of title styles.
final class TitleStyles {
    /// Large, in the middle of the picture.
    private static final TitleStyle TITLE = new TitleStyle("title", List.of("plain", "default"), 95, true, 1_180, TitlePosition.CENTRE, 4,
            false);
    /// A name or a place, low and where reading starts.
    private static final TitleStyle LOWER_THIRD = new TitleStyle("lower-third", List.of("lower_third"), 56, true, 1_220,
            TitlePosition.LOWER_START, 3, false);
    /// What is said, at the bottom, in at most two short lines.
    private static final TitleStyle CAPTION = new TitleStyle("caption", List.of("subtitle"), 44, false, 1_300, TitlePosition.BOTTOM, 2,
            true);

    /// All styles. A new one is a constant and a place here.
    static final List<TitleStyle> ALL = List.of(TITLE, LOWER_THIRD, CAPTION);

    private TitleStyles() {}

    /// The style that a draft names.
    static Optional<TitleStyle> find(String name) {
        return ALL.stream().filter(style -> style.id().equals(name) || style.aliases().contains(name)).findFirst();
    }
}
