package kinora.words;

import kinora.music.score.Styles;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;

/// What music is called in an answer: a piece that is made by the title of its style in the person's language, a file by its name.
final class StyleName {
    private static final String MADE = "music:";

    private StyleName() {}

    /// A piece of a film.
    static String of(Sound sound, Messages messages) {
        boolean made = sound.source() instanceof MediaRef.Generated(String recipe) && recipe.startsWith(MADE);
        return made ? of(sound.name(), messages) : sound.name();
    }

    /// A style by any of its names; what is none stays as it is.
    static String of(String style, Messages messages) {
        return Styles.find(style).map(found -> messages.language() == Language.CHINESE ? found.title().chinese() : found.title().english())
                .orElse(style);
    }
}
