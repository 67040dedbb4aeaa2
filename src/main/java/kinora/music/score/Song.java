package kinora.music.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How melodies of a style go.
///
/// Rhythms are bars of sixteenths: `x` a note, `-` held, also over the bar line, `.` silence.
///
/// @param low lowest pitch
/// @param high highest pitch
/// @param cells rhythms of motifs
/// @param rests rhythms of bars that breathe
/// @param closings rhythms of bars that end a phrase
/// @param plans eight bars in letters: equal letters have one motif, `r` breathes, `e` closes
/// @param kinds the sections that have a melody
record Song(int low, int high, List<String> cells, List<String> rests, List<String> closings, List<String> plans, Set<Kind> kinds) {

    private static final List<String> PLANS = List.of("abarabce", "aabrabce", "abacabde", "abrrabce", "aabraace", "abcrabde");

    Song {
        cells = List.copyOf(cells);
        rests = List.copyOf(rests);
        closings = List.copyOf(closings);
        plans = List.copyOf(plans);
        kinds = Set.copyOf(kinds);
    }

    /// Melodies within a range, of motifs.
    static Song of(int low, int high, String... cells) {
        return new Song(low, high, List.of(cells),
                List.of("................", "x-------........", "----............", "............", "x-----......"),
                List.of("x-----------....", "x---x-------....", "x-x-x-----------", "x---x---....", "x-------...."), PLANS,
                EnumSet.of(Kind.THEME, Kind.CHORUS, Kind.BRIDGE));
    }

    Song rests(String... rhythms) {
        return new Song(low, high, cells, List.of(rhythms), closings, plans, kinds);
    }

    Song closings(String... rhythms) {
        return new Song(low, high, cells, rests, List.of(rhythms), plans, kinds);
    }

    Song plans(String... letters) {
        return new Song(low, high, cells, rests, closings, List.of(letters), kinds);
    }

    Song in(Kind first, Kind... more) {
        return new Song(low, high, cells, rests, closings, plans, EnumSet.of(first, more));
    }

    /// Rhythms that fill a bar.
    static List<String> fitting(List<String> rhythms, int beatsPerBar) {
        return rhythms.stream().map(rhythm -> rhythm.replace(" ", "")).filter(rhythm -> rhythm.length() == beatsPerBar * Steps.PER_BEAT)
                .toList();
    }
}
