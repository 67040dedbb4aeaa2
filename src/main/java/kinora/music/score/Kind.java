package kinora.music.score;

import java.util.Locale;

/// What a section is within the form.
enum Kind {
    INTRO, THEME, CHORUS, BRIDGE, BREAK, ENDING;

    /// As [Score.Section] names it.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
