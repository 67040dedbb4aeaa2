package kinora.understand.grammar;

/// English words for amounts, degrees, ranks and points in time, as people say them besides the plain ones.
final class EnglishMeasures {
    static final String WORDS = """
            NUMBER 2: a pair of|pair of
            NUMBER 6: half a dozen|half dozen
            ORDINAL 1: very 1st
            ORDINAL 13: thirteenth|13th
            ORDINAL 14: fourteenth|14th
            ORDINAL 15: fifteenth|15th
            ORDINAL 16: sixteenth|16th
            ORDINAL 17: seventeenth|17th
            ORDINAL 18: eighteenth|18th
            ORDINAL 19: nineteenth|19th
            ORDINAL 20: twentieth|20th
            ORDINAL 21: 21st
            ORDINAL 22: 22nd
            ORDINAL 23: 23rd
            ORDINAL 24: 24th
            ORDINAL 25: 25th
            ORDINAL 30: thirtieth|30th
            ORDINAL -2: second to the last|one but last|the one before last|2nd from the end|2nd from last
            ORDINAL -3: antepenultimate|3rd last|3rd to last|third to the last|3rd from the end|3rd from last
            UNIT s: scnds|scnd
            UNIT %: prcnt|precent
            UNIT dB: dbs|decibles
            UNIT px: pxs|pixles
            UNIT fps: frames by second
            FRACTION 0.25: one quarter
            FRACTION 0.667: two thirds
            TIMES_WORD 3: tripled|tripling|treble|trebled|threefold
            TIMES_WORD 4: quadrupled|fourfold
            TIMES_WORD 2: twofold
            DEGREE 1: smidge|smidgeon|a smidgeon|a skosh|skosh|a nudge|a dash|an inch|ever so slightly|ever so little|teeny|teensy|a teeny bit|a teensy bit|a teeny tiny bit|teeny bit|a weeny bit|wee bit|a wee little bit|just slightly|just a tad|just a touch|just a little|just a hair|just a smidge|just a little bit|lil|a lil|a lil bit|lil bit|a bitty bit|faintly|mildly|minimally|a crumb|a trace|tad|tad bit|a tad bit|a hint more|a notch or two|ever so gently|a little tiny bit|very slightly
            DEGREE 2: moderately|reasonably|fairly|a fair bit|a good bit|quite a bit|appreciably|visibly|noticably|a couple of notches|a couple notches|two notches|some more please
            DEGREE 3: heaps|a heap|oodles|big time|by a lot|by far|by a mile|a mile|miles|like crazy|like mad|way way|a whole lot|quite a lot|very much|very very|really really|super duper|hella|mega|insanely|ridiculously|incredibly|enormously|immensely|substantially|drastically|markedly|radically|greatly|vastly|a hell of a lot|a heck of a lot|heck of a lot|a whole bunch|by loads|a great many|a few notches|several notches|like a lot|an awful lot|tremendously|majorly|crazy much
            MOST: as much as you can|as far as possible|as far as it goes|to the max|maxed out|maximally|to the fullest|to the hilt
            TOO: much much too|way way too|just too|simply too|quite a bit too|a smidge too|a touch too|a hair too|a notch too|just a bit too|just a little too|ever so slightly too|still too|still a bit too|still a little too|still way too|really too|kinda too|sorta too|tad too|slightly too|somewhat too|terribly too|wayyy too|waaay too
            CHANGE length+: a beat longer|a moment longer|a breath longer|a while longer|a tick longer|a smidge longer|a second or two longer
            EDGE_WORD start: get go|get-go|word go|kickoff|kick-off|onset|first moment|top of the video|top of the film|top of the show|top of the edit|opening moments
            EDGE_WORD end: wrap up|wrap-up|last moment|closing moments|final moments|tail-end|very tail
            EDGE_WORD middle: midpoint|mid-point|dead middle|exact middle|very middle|half-way|midway|midway point|mid way
            HERE: at this spot|right at this spot|at this exact moment|at this exact point|this very moment|where the cursor is|where the playhead is|at the current time|at the current position|current frame|at this frame|at the current frame|at the play head|play head
            EARLIER: earlier on|nearer the front|nearer to the front|closer to the front|further forward|further up front|nearer to the start|nearer the beginning|towards the beginning|toward the beginning|toward the front|up a spot|up a place|up a slot|earlier in the film|earlier in the video
            LATER: later on|nearer to the end|further back|further along|towards the back|toward the back|closer to the back|down a spot|down a place|down a slot|later in the film|later in the video
            EACH: per scene|per snap|per foto|per photograph|per segment|per title|per caption
            ALL all: every single one of|each one of|each and every one of|absolutely every|absolutely all|literally every|literally all|any and all|every bit of|every one of my
            ALL everything: whole shebang|the whole shebang|the whole caboodle|whole kit and caboodle|the entire lot|beginning to end|from beginning to end|start to finish|start to end|from start to end|from the start to the end|from the beginning to the end|all the way through|all through|right through|the whole way|the whole way through|the whole time|the entire time|end to end|from end to end|in its entirety|wall to wall|the whole lot of it|the whole of it|every last bit|every bit of it|for the duration|throughout the film|throughout the video|throughout the whole film|throughout the whole video|throughout the entire video
            PRONOUN it: dis|dat|this bad boy|that bad boy
            PRONOUN them: dem|em all|them all|all of em|both those|both these|both of those|both of these|the both of them|all three of them|all four of them|the pair of them|those guys|these guys|that lot|this lot
            REST: leftovers|leftover ones|all the rest|remainder of them|remainder of it|the other lot|rest of em|rest of the lot|whatever else there is|any others|all other ones
            """;

    private EnglishMeasures() {}
}
