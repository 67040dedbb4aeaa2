package kinora.reel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;

/// How much alike two pictures of a story look, 0 to 1: in what is light and dark where, in their colours, in those of what the eye goes to first, and a little in their names, where
/// these are words. Our own weights; what is not known of either counts for nothing.
final class Likeness {
    /// Craft rule 7: fewer bits apart are too alike.
    static final int ALIKE_BITS = 12;
    /// From that on two pictures are taken for such of the same thing.
    static final double SAME = 0.62;

    /// Bits in which hashes differ that have nothing to do with each other.
    private static final double STRANGE_BITS = 32;
    private static final double SHAPES = 0.3;
    private static final double COLOURS = 0.3;
    private static final double SUBJECTS = 0.4;
    private static final double NAMES = 0.25;

    private Likeness() {}

    static double of(Story.Item one, Story.Item other) {
        Optional<PictureFacts> a = one.facts();
        Optional<PictureFacts> b = other.facts();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double shapes = Math.max(0, 1 - PictureFacts.distance(a.get().hash(), b.get().hash()) / STRANGE_BITS);
        Palette left = a.get().palette();
        Palette right = b.get().palette();
        if (left.equals(Palette.GREY) || right.equals(Palette.GREY)) {
            return shapes;
        }
        double colours = 1 - (double) left.apart(right) / Region.ONE;
        double subjects = 1 - (double) left.subjectsApart(right) / Region.ONE;
        return Math.min(1, SHAPES * shapes + COLOURS * colours + SUBJECTS * subjects + NAMES * names(one.name(), other.name()));
    }

    /// Whether neighbours would break craft rule 7.
    static boolean isTooAlike(Story.Item one, Story.Item other) {
        Optional<PictureFacts> a = one.facts();
        Optional<PictureFacts> b = other.facts();
        return a.isPresent() && b.isPresent() && PictureFacts.distance(a.get().hash(), b.get().hash()) < ALIKE_BITS;
    }

    /// How many of the words of two names are the same from the beginning on; one word alone is the name of a camera or of a kind.
    private static double names(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int same = 0;
        while (same < Math.min(left.size(), right.size()) && left.get(same).equals(right.get(same))) {
            same++;
        }
        return same < 2 ? 0 : (double) same / Math.max(left.size(), right.size());
    }

    private static List<String> words(String name) {
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
        return Arrays.stream(stem.split("[^\\p{L}]+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
