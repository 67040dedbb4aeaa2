package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.SILENCE;
import static kinora.understand.grammar.Sort.TOPIC;

import java.util.List;

/// How people complain of pauses and of words that mean nothing: "she keeps stopping between sentences", "I say um all the time", "there are stretches where nothing is said".
final class EnglishHesitations {
    /// What a silence is called of which somebody only tells that it is there.
    static final String TOLD = "told";

    static final String WORDS = """
            MUTTER: um|uh|er|erm|uhm|ehm|hmm|ah|umm|uhh|eh|err|ums|uhs|um and uh|uh and um|you know|um or uh
            OFTEN: all the time|constantly|a lot|too often|far too often|way too often|so often|so much|too much|way too much|far too much|every other word|every second word|every few seconds|again and again|every second|in every sentence|every sentence|nonstop|non stop|non-stop|permanently|over and over|all over the place|way too many times|too many times|before every sentence|after every sentence|between every sentence
            SILENCE: nothing happens|nothing is happening|nothing's happening|nothing goes on|nothing is going on|it's quiet|it is quiet|it's silent|it is silent|there's silence|there is silence|there's only silence|nothing is being said|i'm silent|she's silent|he's silent|i don't say a word|she says nothing|he says nothing|they say nothing|you hear nothing|you can't hear anything|there is nothing to hear|there's nothing to hear|everyone is quiet|everybody is quiet|i'm thinking|i'm just thinking|i stop talking|she stops talking|he stops talking
            PASSAGE: stretches|passages|passage|spots
            """;

    private static final String WHO = "i/he/she/they/we/you/who/keep/keeps/SPEAKER/BEING always/just/constantly/keep/keeps? ";
    private static final String ABRUPT = "is/feels/comes/starts/begins/seems/stops much? too/so/very/quite/rather abrupt/sudden/hard/harsh/abruptly/suddenly";

    static final List<Rule> RULES = List.of( //
            weighted(TOPIC, 1.6, WHO + "say/says/saying/said MUTTER OFTEN?", m -> "FILLER_WORDS"), //
            weighted(TOPIC, 1.6, WHO + "say/says/saying/said TEXT OFTEN", m -> "FILLER_WORDS"), //
            weighted(TOPIC, 1.6, "keep/keeps/kept on? saying TEXT/MUTTER", m -> "FILLER_WORDS"), //
            weighted(SILENCE, 1.2, "there's/there is? a/an/one long/awkward? long/awkward? SILENCE", m -> TOLD), //
            weighted(TOPIC, 1.2, WHO + "say/says/saying/said like/so/well/basically/actually/literally/okay OFTEN", m -> "FILLER_WORDS"), //
            weighted(SILENCE, 1.2,
                    "keep/keeps/kept on? stopping/pausing/hesitating between/after/before? DET? words/sentences/phrases/thoughts/answers?",
                    m -> TOLD), //
            weighted(SILENCE, 1.2, "pause/pauses/hesitate/hesitates/paused/hesitated OFTEN", m -> TOLD), //
            weighted(SILENCE, 1.2, "too/so/way/far too? many/much long? SILENCE", m -> TOLD), //
            weighted(SILENCE, 1.2, "lots/lot/plenty of long? SILENCE", m -> TOLD), //
            weighted(SILENCE, 1.2, "there are/is/were/was MORE? many/much/lots/some/long/several? of? DET? long/awkward/boring? SILENCE",
                    m -> TOLD), //
            weighted(SILENCE, 1.2,
                    "make/makes/leave/leaves/made/left has/have? such? many/much/lots/some/long? of? DET? long/awkward? SILENCE",
                    m -> TOLD), //
            weighted(SILENCE, 0.9, "ALL? DET? PASSAGE/gaps/gap/pauses/places/parts/bits/times in/of DET? ITEM where/when SILENCE", m -> ""), //
            weighted(SILENCE, 0.9, "ALL? long/boring? gaps/parts/bits/stretches/moments where/when SILENCE", m -> ""), //
            weighted(Sort.FADE, 1.2, "DET? beginning/start/opening of? DET? FILM? " + ABRUPT, m -> "in"), //
            weighted(Sort.FADE, 1.2, "DET? end/ending/close of? DET? FILM? " + ABRUPT, m -> "out"), //
            weighted(Sort.COMMENT, 1.2, "PRONOUN/ITEM stops/ends/finishes/breaks too/so/very/quite suddenly/abruptly", m -> ""), //
            weighted(Sort.COMMENT, 2.4, "without/with anyone/anybody/nobody/someone talking/speaking/saying anything?", m -> ""), //
            weighted(TOPIC, 1.4,
                    "someone/somebody who/to/should/must? read/reads/narrate/narrates DET? KIND=TITLE/KIND=CAPTION/SCRIPT? out/aloud/loud loud?",
                    m -> "VOICE_OVER"), //
            weighted(TOPIC, 2,
                    "take/get/filter/pull/clean DET? ..1 noise/noises/hiss/hum/buzz/buzzing/hissing/humming/rustling/rumble/crackle out of?",
                    m -> "NOISE_REMOVAL"), //
            weighted(SILENCE, 0.9, "everything/anything where/when SILENCE", m -> ""));

    private EnglishHesitations() {}
}
