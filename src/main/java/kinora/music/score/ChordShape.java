package kinora.music.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A chord in a key: what a roman numeral means.
///
/// Written `b`? numeral suffix (`/` bass)?: upper case is major, lower case minor, numerals stand on the major scale of the tonic, so that the sixth of minor is `bVI`.
/// Behind the stroke stands a degree that is the bass (`I/3`), or the numeral in whose key the chord stands (`V7/vi`).
///
/// @param root semitones above the tonic, 0 to 11
/// @param bass semitones of the lowest note above the tonic, 0 to 11
/// @param intervals semitones above the root as stacked, the root first
/// @param suffix what stands behind the name of the root
record ChordShape(int root, int bass, List<Integer> intervals, String suffix) {

    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");
    private static final List<String> SHARPS = List.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B");
    private static final List<String> FLATS = List.of("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B");
    /// Keys with sharps: G D A E B.
    private static final List<Integer> SHARP_KEYS = List.of(7, 2, 9, 4, 11);
    private static final int MINOR_THIRD = 3;
    private static final int MAJOR_THIRD = 4;

    /// Suffixes behind upper case; behind lower case the third is minor.
    private static final Map<String, List<Integer>> SUFFIXES = Map.ofEntries(Map.entry("", List.of(0, 4, 7)), Map.entry("5", List.of(0, 7)),
            Map.entry("6", List.of(0, 4, 7, 9)), Map.entry("69", List.of(0, 4, 7, 9, 14)), Map.entry("7", List.of(0, 4, 7, 10)),
            Map.entry("9", List.of(0, 4, 7, 10, 14)), Map.entry("11", List.of(0, 4, 7, 10, 14, 17)),
            Map.entry("13", List.of(0, 4, 7, 10, 14, 21)), Map.entry("maj7", List.of(0, 4, 7, 11)),
            Map.entry("maj9", List.of(0, 4, 7, 11, 14)), Map.entry("maj7#11", List.of(0, 4, 7, 11, 18)),
            Map.entry("add9", List.of(0, 4, 7, 14)), Map.entry("sus2", List.of(0, 2, 7)), Map.entry("sus4", List.of(0, 5, 7)),
            Map.entry("7sus", List.of(0, 5, 7, 10)), Map.entry("9sus", List.of(0, 5, 7, 10, 14)),
            Map.entry("7b9", List.of(0, 4, 7, 10, 13)), Map.entry("7alt", List.of(0, 4, 8, 10, 15)), Map.entry("o", List.of(0, 3, 6)),
            Map.entry("o7", List.of(0, 3, 6, 9)), Map.entry("ø7", List.of(0, 3, 6, 10)), Map.entry("+", List.of(0, 4, 8)));

    ChordShape {
        intervals = List.copyOf(intervals);
    }

    /// Reads a numeral.
    static ChordShape of(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return plain(text);
        }
        ChordShape plain = plain(text.substring(0, stroke));
        String behind = text.substring(stroke + 1);
        if (Character.isDigit(behind.charAt(behind.length() - 1))) {
            int flat = behind.charAt(0) == 'b' ? 1 : 0;
            int bass = MAJOR[behind.charAt(flat) - '1'] - flat;
            return new ChordShape(plain.root, Math.floorMod(bass, 12), plain.intervals, plain.suffix);
        }
        int root = (plain.root + plain(behind).root) % 12;
        return new ChordShape(root, root, plain.intervals, plain.suffix);
    }

    private static ChordShape plain(String text) {
        int from = text.startsWith("b") || text.startsWith("#") ? 1 : 0;
        int to = from;
        while (to < text.length() && "iIvV".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        String numeral = text.substring(from, to);
        int degree = NUMERALS.indexOf(numeral.toLowerCase(java.util.Locale.ROOT));
        List<Integer> intervals = SUFFIXES.get(text.substring(to));
        if (degree < 0 || intervals == null) {
            throw new IllegalArgumentException("no chord: " + text);
        }
        int accidental = from == 0 ? 0 : text.charAt(0) == 'b' ? -1 : 1;
        boolean minor = Character.isLowerCase(numeral.charAt(0));
        List<Integer> own = minor ? intervals.stream().map(step -> step == MAJOR_THIRD ? MINOR_THIRD : step).toList() : intervals;
        boolean plainMinor = minor && intervals.contains(MAJOR_THIRD);
        int root = Math.floorMod(MAJOR[degree] + accidental, 12);
        return new ChordShape(root, root, own, (plainMinor ? "m" : "") + text.substring(to));
    }

    /// The chord in a key.
    ///
    /// @param tonic pitch class
    /// @param scale pitch classes of the key's scale above its tonic, as bits
    Score.Chord in(int tonic, int scale, long from, long to) {
        int own = 0;
        for (int interval : intervals) {
            own |= 1 << ((root + interval) % 12);
        }
        int pitchClasses = turned(own | (1 << bass), tonic);
        boolean minor = ((scale >> MINOR_THIRD) & 1) == 1;
        List<String> names = SHARP_KEYS.contains((tonic + (minor ? MINOR_THIRD : 0)) % 12) ? SHARPS : FLATS;
        String slash = bass == root ? "" : "/" + names.get((tonic + bass) % 12);
        return new Score.Chord(from, to, (tonic + root) % 12, pitchClasses, turned(bent(scale, own), tonic),
                names.get((tonic + root) % 12) + suffix + slash);
    }

    /// The scale in which a chord's foreign tones replace those next to them.
    private static int bent(int scale, int own) {
        int bent = scale;
        for (int tone = 0; tone < 12; tone++) {
            if (((own >> tone) & 1) == 1 && ((scale >> tone) & 1) == 0) {
                bent |= 1 << tone;
                for (int next : new int[]{(tone + 1) % 12, (tone + 11) % 12}) {
                    bent &= ((own >> next) & 1) == 1 ? -1 : ~(1 << next);
                }
            }
        }
        return bent;
    }

    private static int turned(int bits, int by) {
        return ((bits << by) | (bits >> (12 - by))) & 0xFFF;
    }

    /// What of the chord is played by some voices: its colour first. All of it, the root left out when a bass plays it, the fifth when there are too many.
    ///
    /// @return semitones above the tonic of the key, at most `voices` of them
    int[] colours(int voices, boolean rooted) {
        List<Integer> kept = new java.util.ArrayList<>(intervals);
        if (!rooted && kept.size() > 3) {
            kept.remove(Integer.valueOf(0));
        }
        if (kept.size() > voices && kept.contains(7)) {
            kept.remove(Integer.valueOf(7));
        }
        while (kept.size() > voices) {
            kept.remove(/* index */ kept.getFirst().equals(0) ? 0 : kept.size() - 1);
        }
        int[] colours = kept.stream().mapToInt(interval -> (root + interval) % 12).toArray();
        return Arrays.stream(colours).distinct().toArray();
    }
}
