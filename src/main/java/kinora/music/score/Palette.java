package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Harmony that belongs together: progressions of the sections of a piece in one scale. A progression is bars parted by spaces, chords of a bar parted by commas, in
/// the numerals of [ChordShape].
///
/// @param scale pitch classes above the tonic, as bits
/// @param themes progressions of themes, intros and breaks
/// @param choruses of choruses
/// @param bridges of bridges
/// @param cadences bars that lead to the end
/// @param finale the last chord
record Palette(int scale, List<String> themes, List<String> choruses, List<String> bridges, List<String> cadences, String finale) {

    static final int MAJOR = bits(0, 2, 4, 5, 7, 9, 11);
    static final int MINOR = bits(0, 2, 3, 5, 7, 8, 10);
    static final int DORIAN = bits(0, 2, 3, 5, 7, 9, 10);
    static final int MIXOLYDIAN = bits(0, 2, 4, 5, 7, 9, 10);
    static final int LYDIAN = bits(0, 2, 4, 6, 7, 9, 11);

    Palette {
        themes = List.copyOf(themes);
        choruses = List.copyOf(choruses);
        bridges = List.copyOf(bridges);
        cadences = List.copyOf(cadences);
    }

    private static int bits(int... tones) {
        int bits = 0;
        for (int tone : tones) {
            bits |= 1 << tone;
        }
        return bits;
    }

    /// A palette of a scale that ends on a chord.
    static Palette of(int scale, String finale) {
        return new Palette(scale, List.of(), List.of(), List.of(), List.of(), finale);
    }

    Palette themes(String... more) {
        return new Palette(scale, List.of(more), choruses, bridges, cadences, finale);
    }

    Palette choruses(String... more) {
        return new Palette(scale, themes, List.of(more), bridges, cadences, finale);
    }

    Palette bridges(String... more) {
        return new Palette(scale, themes, choruses, List.of(more), cadences, finale);
    }

    Palette cadences(String... more) {
        return new Palette(scale, themes, choruses, bridges, List.of(more), finale);
    }

    /// What a piece takes of a palette.
    record Chosen(String theme, String chorus, String bridge, String ending, String finale) {
        String[] of(Kind kind) {
            return switch (kind) {
                case INTRO, THEME, BREAK -> theme.split(" ");
                case CHORUS -> chorus.split(" ");
                case BRIDGE -> bridge.split(" ");
                case ENDING -> ending.split(" ");
            };
        }

        String[] cadence() {
            return ending.split(" ");
        }
    }

    /// Chooses; the chorus is not the theme when there is another.
    Chosen chosen(Dice dice) {
        String theme = dice.pick(themes);
        List<String> others = new ArrayList<>(choruses);
        others.remove(theme);
        String chorus = dice.pick(others.isEmpty() ? choruses : others);
        return new Chosen(theme, chorus, dice.pick(bridges), dice.pick(cadences), finale);
    }
}
