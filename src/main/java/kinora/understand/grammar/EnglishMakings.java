package kinora.understand.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// English words of sentences that ask for a film to be made.
final class EnglishMakings {
    /// What one does to get a film.
    static final Set<String> VERBS = words(
            """
                    make making create creating generate generating build building produce producing turn turning transform transforming convert
                    converting edit editing animate animating compile compiling assemble assembling craft crafting design designing render rendering
                    combine combining merge merging join joining stitch stitching prepare preparing put putting bring bringing need want give get have
                    gimme love like sequence arrange fashion cut cutting do repurpose repurposing morph mold spin export developing develop whip cook
                    throw turned converted transformed merged combined joined stitched compiled assembled edited
                    """);
    /// Those of them that say nothing of how.
    static final Set<String> PLAIN = words("""
            creating generating building producing turning transforming converting editing compiling assembling crafting designing
            rendering sequence fashion repurpose repurposing morph mold develop developing craft compile assemble design preparing
            """);
    /// Those behind which even "video" alone is one that is not there yet.
    static final Set<String> CREATING = words(
            "create creating generate generating produce producing build building craft crafting design designing compile");
    /// Words for what comes of it, besides those that are films by themselves.
    static final Set<String> PRODUCTS = words(
            """
                    short promo promos tour postcard showreel presentation journey invitation invite invitations trailer teaser ad ads advert commercial recap vlog reel reels story stories clip clips
                    video videos film films movie movies vid vids slideshow slideshows montage montages edit intro outro tribute highlight highlights
                    walkthrough explainer compilation loop boomerang gif
                    """);
    /// What is joined to one of them and is the same thing.
    static final Set<String> MORE = words(
            "file files content clip clips video videos project projects reel reels montage slideshow ad ads film edit footage post posts sequence");
    /// Kinds of films that nobody names without wanting one.
    static final Set<String> NAMED = words("ad advert commercial promo teaser trailer slideshow montage recap tribute invitation");
    /// What tells of them what they are for or made of.
    static final Set<String> BEHIND = words("for of about from with");
    /// What begins the telling for whom, for what and of what a film is.
    static final Set<String> PURPOSES = words(
            "for targeting promoting showcasing celebrating explaining introducing announcing highlighting advertising featuring aimed");
    /// The same behind "to".
    static final Set<String> AIMS = words(
            "promote advertise celebrate showcase introduce announce share post send surprise impress sell market upload publish");
    /// What begins something else.
    static final Set<String> BOUNDS = words(
            "with using from out into by that which lasting under set including include add in at on over as where while");

    /// What says nothing of a transition or a move.
    static final Set<String> SMOOTH = words(
            "smooth seamless subtle clean elegant simple stylish polished nice modern gentle soft professional cinematic");
    static final Set<String> SMOOTHED = words(
            "transition transitions dissolve dissolves crossfade crossfades zoom zooms zooming motion pan pans panning fade fades movement movements animation animations slow");
    static final Set<String> PACES = words("pacing pace tone vibe feel mood energy rhythm tempo style");
    static final Set<String> FAST = words("upbeat energetic fast quick dynamic punchy lively snappy high");
    static final Set<String> CALM = words("slow calm relaxed gentle peaceful relaxing soothing");

    /// What moves by itself where "with" stands before it: nothing in a photo does.
    static final Set<String> MOVED = words(
            """
                    steam smoke hair water waves clouds leaves trees grass flames fire candles eyes lips face head hands arms people person dog cat fabric dress flag
                    background body mouth smile tail wings curtains ripples river waterfall fog mist lashes eyelashes sky sea
                    """);
    static final Set<String> MOVING = words(
            """
                    rising moving movement movements motion blowing flowing swaying drifting rippling falling waving blinking breathing smiling walking dancing turning
                    swirling flickering fluttering sparkling twinkling nodding talking bouncing running floating crashing splashing shimmering wagging
                    """);
    /// What is read and not seen.
    static final Pattern WRITTEN = Pattern
            .compile("\\b(?:blog ?posts?|articles?|scripts?|threads?|descriptions?|announcements?|transcripts?"
                    + "|paragraphs?|tweets?|poems?|lyrics|newsletters?|press releases?|json|csv|pdfs?|documents?|notes|outline|essays?|e-?mails?"
                    + "|urls?|websites?|web ?pages?|reviews?|power ?points?|slide decks?|spreadsheets?|bullet points|text prompts?|written \\w+|this text|the text|my text|some text)\\b");

    /// What says of words only that they are seen.
    static final Set<String> WRITING = words("written displayed shown appearing visible placed reading saying");
    /// What one does to get a picture of nothing.
    static final Set<String> INVENTING = words("generate create invent imagine draw render");
    /// What is done where something is said to come of it: "ending with our name".
    static final Map<String, String> BASES = Map.of("ending", "end", "finishing", "finish", "closing", "end", "starting", "start",
            "opening", "start", "beginning", "begin", "ends", "end", "starts", "start", "finishes", "finish", "begins", "begin");

    private EnglishMakings() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
