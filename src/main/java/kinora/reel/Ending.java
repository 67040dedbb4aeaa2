package kinora.reel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.media.ClipFacts.Span;

/// Where a talk ends that must not last longer: never inside a word as far as its loudness tells, and rather behind a sentence than behind a part of one.
///
/// In this order: where it is silent for long, or in the longest rest, when that gives up little of what is allowed; in the last rest that is too long for a consonant, as long as half of it
/// is left; in any rest near the end, the longest first, and only then in the middle of what is spoken.
///
/// @param words what is spoken, in order
/// @param rests where it can be ended, in order
/// @param latest when it must have ended, in milliseconds of the clip
/// @param allowed how long it may last until then, in milliseconds of the clip
record Ending(List<Span> words, List<Span> rests, long latest, long allowed) {

    /// How much of what is allowed is given up gladly, and at most, in thousandths.
    private static final int GLADLY = 300;
    private static final int AT_MOST = 500;
    /// A shorter rest may be a part of a word: the closure of a plosive lasts some 50 to 120 ms, and a weak f or h beside it is not heard either.
    private static final long BETWEEN_WORDS_MS = 200;
    /// Kept behind what is heard where the rest is that long; in a shorter one its middle is the end.
    private static final long BEHIND_MS = 150;
    /// A rest that is longer by this is worth as much as a film that is longer by a tenth of what is allowed.
    private static final int LONGER_MS = 200;

    /// The end, at most the latest.
    long at() {
        Optional<Span> cut = words.stream().filter(word -> word.fromMs() < latest && word.toMs() > latest).findFirst();
        if (cut.isEmpty()) {
            return latest;
        }
        long silence = cut.get().fromMs();
        if (silence >= latest - share(GLADLY)) {
            return silence;
        }
        Optional<Span> phrase = longest(latest - share(GLADLY), BETWEEN_WORDS_MS);
        if (phrase.isPresent()) {
            return end(phrase.get());
        }
        Optional<Span> before = rests.stream().filter(rest -> isLasting(rest, BETWEEN_WORDS_MS) && end(rest) <= latest)
                .reduce((one, next) -> next);
        long last = Math.max(silence, before.map(Ending::end).orElse(silence));
        return last >= latest - share(AT_MOST) ? last : longest(latest - share(GLADLY), 1).map(Ending::end).orElse(latest);
    }

    private long share(int permille) {
        return allowed * permille / 1000;
    }

    /// The best rest from a moment on: the longest, but of such that are about as long a late one.
    private Optional<Span> longest(long fromMs, long leastMs) {
        return rests.stream().filter(rest -> end(rest) >= fromMs && end(rest) <= latest && isLasting(rest, leastMs))
                .max(Comparator.comparingLong(rest -> (rest.toMs() - rest.fromMs()) * allowed / (10 * LONGER_MS) + end(rest)));
    }

    private static boolean isLasting(Span rest, long leastMs) {
        return rest.toMs() - rest.fromMs() >= leastMs;
    }

    private static long end(Span rest) {
        return Math.min(rest.fromMs() + BEHIND_MS, (rest.fromMs() + rest.toMs()) / 2);
    }
}
