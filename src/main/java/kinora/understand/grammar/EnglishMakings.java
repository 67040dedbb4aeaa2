package kinora.understand.grammar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// English words of sentences that ask for a film to be made.
final class EnglishMakings {
    /// What one does to get a film.
    static final Set<String> VERBS = words("""
            make making create creating generate generating build building produce producing turn turning transform transforming convert
            converting edit editing animate animating compile compiling assemble assembling craft crafting design designing render rendering
            combine combining merge merging join joining stitch stitching prepare preparing put putting bring bringing need want give get have
            gimme love like sequence arrange fashion cut cutting do repurpose repurposing morph mold spin export developing develop whip cook
            throw
            """);
    /// Those of them that say nothing of how.
    static final Set<String> PLAIN = words("""
            creating generating building producing turning transforming converting editing animating compiling assembling crafting designing
            rendering sequence fashion repurpose repurposing morph mold develop developing animate craft compile assemble design preparing
            """);
    /// Words for what comes of it, besides those that are films by themselves.
    static final Set<String> PRODUCTS = words("""
            short promo promos invitation invite invitations trailer teaser ad ads advert commercial recap vlog reel reels story stories clip clips
            video videos film films movie movies vid vids slideshow slideshows montage montages edit intro outro tribute highlight highlights
            explainer compilation
            """);
    /// What is joined to one of them and is the same thing.
    static final Set<String> MORE = words("file files content clip clips video videos project projects reel reels montage slideshow ad ads film edit footage post posts sequence");
    /// What begins the telling for whom, for what and of what a film is.
    static final Set<String> PURPOSES = words("for targeting promoting showcasing celebrating explaining introducing announcing highlighting advertising featuring aimed");
    /// The same behind "to".
    static final Set<String> AIMS = words("promote advertise celebrate showcase introduce announce share post send surprise impress sell market upload publish");
    /// What begins something else.
    static final Set<String> BOUNDS = words("with using from out into by that which lasting under set including include add in at on over as where while");

    private EnglishMakings() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
