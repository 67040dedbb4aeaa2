package kinora.reel;

import java.util.List;
import java.util.Optional;

/// How reels of one kind are told: an entry of [Styles#ALL].
///
/// @param id its name
/// @param english what it is called
/// @param chinese what it is called in Chinese
/// @param about for which films, in a few words
/// @param aboutChinese the same in Chinese
/// @param aliases other names that mean the same, in any language, in small letters
/// @param pace how long shots last
/// @param joins how they follow each other
/// @param camera how much it moves, 0 to 1 of what craft rule 15 allows
/// @param look effect on every picture
/// @param titleStyle style of the opening title
/// @param fadeMs how long the last picture goes into the background at the end; 0 = the film stops with it
/// @param music id of the style of music that is made for it
/// @param traits what pictures are like that suit it; none: all suit alike
/// @param things words by which people call files that suit it, in any language, in small letters
record Style(String id, String english, String chinese, String about, String aboutChinese, List<String> aliases, Pace pace, Joins joins,
        double camera, Optional<String> look, String titleStyle, long fadeMs, String music, List<Trait> traits, List<String> things) {
    Style {
        aliases = List.copyOf(aliases);
        traits = List.copyOf(traits);
        things = List.copyOf(things);
        if (!(camera >= 0 && camera <= 1)) {
            throw new IllegalArgumentException("a camera moves 0 to 1, not " + camera);
        }
    }

    /// How long a shot of a photo lasts, in milliseconds.
    ///
    /// @param leastMs not shorter; at least 800 (craft rule 11)
    /// @param usualMs when nothing else decides
    record Pace(long leastMs, long usualMs) {
        Pace {
            if (leastMs < LEAST_MS || usualMs < leastMs) {
                throw new IllegalArgumentException("no pace: " + leastMs + ", " + usualMs);
            }
        }

        /// The same with shots that may be a quarter shorter, so that they fit between beats.
        Pace relaxed() {
            return new Pace(Math.max(LEAST_MS, leastMs * 3 / 4), usualMs);
        }

        /// Craft rule 11.
        private static final long LEAST_MS = 800;
    }

    /// How shots follow each other: at most three kinds in a film (craft rule 13), and the accents in turn.
    ///
    /// @param usual name of a transition; none is a hard cut
    /// @param usualMs how long it lasts
    /// @param accents names of those between two parts of the story, at most two
    /// @param accentMs how long these last
    record Joins(Optional<String> usual, long usualMs, List<String> accents, long accentMs) {
        Joins {
            accents = List.copyOf(accents);
            if (accents.size() > 2) {
                throw new IllegalArgumentException("a film has at most three kinds of transition");
            }
        }

        static Joins of(String usual, long usualMs, long accentMs, String... accents) {
            return new Joins(Optional.of(usual), usualMs, List.of(accents), accentMs);
        }

        static Joins cuts(long accentMs, String... accents) {
            return new Joins(Optional.empty(), 0, List.of(accents), accentMs);
        }
    }
}
