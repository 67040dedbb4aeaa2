package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.List;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Build;
import kinora.understand.grammar.Rule.Match;

/// English phrases that stand beside a wish: what it is for and for whom, how careful it shall be done, what letters stand on, what nobody can find in speech.
final class EnglishAsides {
    static final String WORDS = """
            # who watches, or who shall
            WHO: viewers|viewer|people|folks|everyone|everybody|anyone|anybody|someone|somebody|nobody|no one|students|pupils|kids|children|parents|users|customers|clients|colleagues|coworkers|guests|visitors|followers|subscribers|fans|listeners|readers|members|audience|employees|staff|buyers|patients|beginners|newcomers|others|boss|team|community|neighbours|neighbors|donors|sponsors|fans|friends|family|he|she|they|speakers of
            WHO you: you|u|ya
            WHO me: i|we
            CAN wish: need|needs|would|don't|dont|do not|won't|will|might|may|get|gets|always|never|feel|watch
            CAN: can|can't|cant|could|doesn't|does not|is able to|are able to|know|knows|understand|understands|see|sees|stay|stays|remain|remains|follow|feels|watches|notice|notices|remember|hear|hears
            REASON: so they|so he|so she|so that they|so that i|so that we|so nobody|so everyone|so everybody|so no one
            # what something is good for
            AIM: readability|legibility|accessibility|visibility|engagement|retention|silent viewing|small screens|small screen|phones|phone screens|mobile|mobile screens|mobile devices|the deaf|the hearing impaired|impact|clarity|punctuation|spelling|grammar|accuracy|contrast|timing|reach|the algorithm
            FOR_IT: attract|impress|promote|encourage|remind|explain|teach|celebrate|convince|advertise|announce|inform|entertain|surprise|engage|invite|motivate|inspire|educate|persuade|honour|honor|keep people|keep viewers|keep everyone|get people|get more|get them|grab attention|catch attention|draw attention|stand out
            # care
            CARE: careful|accurate|precise|thorough|exact|meticulous
            SPEAKER: speaker|speakers|host|hosts|guest|presenter|interviewee|narrator|lecturer|teacher|professor|language
            TALKS: has|have|speaks|speak|talks|talk|mumbles|mumble|sounds|stutters|whispers
            SPEECH: dialogue|dialog|speech|voice|narration|speaker|talking|lips|spoken words|spoken dialogue|words spoken
            FILLER: line by line|sentence by sentence|phrase by phrase|one line at a time|one sentence at a time|two lines at a time|max two lines|at most two lines|two lines max|two lines at most|in two lines|english
            FILLER: burned in|burnt in|hardcoded|hard coded|baked in|always on
            ADD: hardcode|hard code|burn|bake|burn in|bake in
            CHANGE size+: large enough|big enough
            # what letters stand on
            PLATE box: bar|box|boxes|strip|strips|plate|plates|panel|panels|backing|band|rectangle|background bar|background box
            PLATE: backdrop|background
            SHADE: semi|half|partly|slightly|transparent|translucent|opaque|see through|see-through|dark|darker|darkened|black|solid|subtle|soft|contrasting|shaded|rounded|thick|thin|grey|gray|faint|light|plain|blurred
            # what nobody can find in speech
            DULL: boring|slow|slower|slowest|dull|uninteresting|irrelevant|unnecessary|off topic|off-topic|useless|weak|weaker|weakest|repetitive|redundant|dragging|unimportant|wordy|rambling|awkward|tedious|pointless|long winded|less interesting|low energy
            TELLING: important|interesting|exciting|engaging|memorable|insightful|relevant|valuable|quotable|key|main|strongest|funniest|juiciest|greatest|standout|viral|core|powerful|best|top|wittiest|smartest
            PASSAGE: parts|bits|sections|segments|moments|stretches|portions|passages|spots|content|quotes|quote|points|sound bites|soundbites|takeaways|answers|insights|arguments|jokes|reactions|statements|stories|ideas|messages|selling points|lines
            FLUB: mistakes|errors|repeats|slips|do overs|retakes|bad takes
            WRITING: blog post|blog|article|newsletter|tweet|thread|linkedin post|show notes|ebook|written summary|document|pdf|transcript
            TOPIC FIND_MOMENTS: small talk|tangents|chit chat|chitchat|banter|chatter about nothing
            TOPIC FILLER_WORDS: flubs|verbal tics|crutch words|slip ups|throat clearing|misspoken words|mess ups
            TOPIC GENERATE_PICTURE: generate a cover|generate a cover image|design a cover|create a cover image|make a cover image
            TOPIC CAPTIONS_FROM_SPEECH: summarize|summarise|write a summary|write me a summary|write a short summary|create a summary|give me a summary|show notes|key takeaways
            # old recordings
            STOCK: super 8|super8|super-8|8mm|8 mm|16mm|16 mm|vhs|vhs tape|vhs tapes|camcorder|camcorder tape|home movie|home movies|cine film|film reel|film reels|super 8 film|super 8 movie|hi8
            # how good a file shall be
            KEEPING: keeping|preserving|maintaining|retaining|keep|preserve|maintain|retain|without losing|without loosing|without hurting|without reducing|without sacrificing|without ruining|without compromising|without compromising on|without degrading|without lowering|without loss of|without a loss of|without any loss of|with no loss of|with minimal loss of|with little loss of|no loss of|no loss in
            FILLER: without quality loss|without any quality loss|without visible quality loss|with no quality loss|no quality loss|keep the file names|keep the filenames|keep the filename|keep the original filename|keep the original filenames|keep the original file names|keep the original file name|keep the metadata
            """;

    /// Phrases of which nothing is read but what they are.
    static final List<Rule> CLOSED = List.of( //
            // what it is for
            weighted(Sort.FILLER, 0, "so that? DET? WHO ..4 CAN ..10", m -> free(m, 4) && free(m, 6) && !wished(m) ? "" : null), //
            weighted(Sort.FILLER, 0, "so/that that? it/they will/can/could/does? fits/fit/works/work/plays/play in/into/on/for/with ..6",
                    m -> free(m, 6) && !platform(m, 6) ? "" : null), //
            weighted(Sort.PLATFORM, 0.5,
                    "so/that that? it/they will/can/could/does? fits/fit/works/work/plays/play in/into/on/for/with PLATFORM",
                    m -> m.text(6)), //
            weighted(Sort.PLATFORM, 0.5, "in/the a? way that? it? fits/fit/works/work/plays/play in/into/on/for/with PLATFORM",
                    m -> m.text(7)), //
            weighted(Sort.PLATFORM, 0.5, "that/which will/can/could/does? fits/fit/works/work/plays/play in/into/on/for/with PLATFORM",
                    m -> m.text(4)), //
            weighted(Sort.PLATFORM, 0.5, "small/light/short enough for PLATFORM", m -> m.text(3)), //
            aside(Sort.FILLER, "that/which will/can/does? fits/works/plays/runs/fit/work/play/run there/then/everywhere/anywhere"), //
            aside(Sort.FILLER, "that/which will/can/does? fits/works/plays/runs/fit/work/play/run on/with/in it/them"), //
            aside(Sort.FILLER, "so that? DET ..2 WHO ..4 CAN ..10"), //
            aside(Sort.FILLER, "so that? you can/could see/read/hear/tell/understand/recognise/recognize/notice ..8"), //
            aside(Sort.COMMENT, "for/with DET? better/good/max/maximum/high/easy/easier/more/extra/best/proper/perfect? AIM"), //
            aside(Sort.COMMENT, "for DET? ..1 WHO who/with/watching/on/in/at ..5"), //
            aside(Sort.COMMENT, "to FOR_IT ..8"), //
            aside(Sort.COMMENT, "to help DET? ..1 WHO ..8"), //
            // care
            aside(Sort.FILLER, "be/being extra/very/really/especially/super/as? CARE ..8"), //
            aside(Sort.COMMENT, "DET SPEAKER TALKS ..8"), //
            aside(Sort.COMMENT, "it's/that's/its/thats just/only/mostly/basically a/an ..6"), //
            aside(Sort.COMMENT, "covers/overlaps/hides/blocks/obscures DET ..3"), //
            // captions go along with what is said, and are part of the picture
            aside(Sort.FILLER, "SYNC/synced/synchronised/synchronized/matched/aligned/timed/match/align it/them? up? with/to DET? SPEECH"), //
            aside(Sort.FILLER, "in sync with DET? SPEECH"), //
            aside(Sort.FILLER, "one/two/three/NUMBER line/lines/sentence/sentences/phrase at a time"), //
            aside(Sort.FILLER, "burn/bake/embed/hardcode it/them/those in/directly/right/permanently"), //
            aside(Sort.FILLER,
                    "burn/bake/embed/hardcode/render it/them/those in/directly/right/permanently? into/onto/in/on DET? KIND=CLIP/KIND=PHOTO/FILM/FORMAT"), //
            valued(Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    "auto/automatic/automatically/ai/machine generated/created/made/transcribed? KIND=CAPTION"), //
            valued(Sort.TOPIC, "CAPTIONS_FROM_SPEECH", "what/everything/whatever that? DET? WHO/SPEAKER is/are? say/says/said/saying"), //
            valued(Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    "what/everything/whatever i'm/im/you're/she's/he's/they're/we're/it's saying/telling"), //
            // what letters stand on
            weighted(Sort.PLATE, 0, "SHADE/COLOUR PLATE", m -> m.text(1)), //
            valued(Sort.TITLE_STYLE, "boxed", "with/on/in/over/against? DET? PLATE behind/under/underneath/around/for PRONOUN"), //
            weighted(Sort.TITLE_STYLE, 0, "a/an PLATE=box", m -> shaded(m) ? "boxed" : null), //
            valued(Sort.TITLE_STYLE, "boxed", "with/on/in/over/against DET? SHADE/COLOUR PLATE"), //
            // what nobody can find in speech
            valued(Sort.TOPIC, "FIND_MOMENTS", "ALL? DET? DULL PASSAGE"), //
            valued(Sort.TOPIC, "FIND_MOMENTS", "DET? NUMBER? most? TELLING PASSAGE"), //
            valued(Sort.TOPIC, "FILLER_WORDS", "REMOVE/CUT ALL? DET? FLUB"), //
            valued(Sort.TOPIC, "CAPTIONS_FROM_SPEECH", "into DET? WRITING"), //
            valued(Sort.SILENCE, "", "ALL? DET? PASSAGE/gaps/gap/pauses/places/times where/when SILENCE"), //
            valued(Sort.TOPIC, "CAPTIONS_FROM_SPEECH", "what/everything/whatever i'm/im/we're/she's/he's/they're saying"), //
            aside(Sort.COMMENT, "people/viewers/users/followers/visitors watch/scroll/view it/this/that? without/with/on/in ..3"), //
            aside(Sort.COMMENT,
                    "many/most/some/few people/viewers/users/followers/visitors watch/see/look/scroll/read/are/have/can/can't ..6"), //
            // who would speak, and in which language
            valued(Sort.TOPIC, "VOICE_OVER", "DET? ..2 voice should/to/must/shall/that/which? say/says/saying/read/reads/reading"), //
            valued(Sort.TOPIC, "VOICE_OVER", "someone/somebody to? say/says/saying"), //
            valued(Sort.TOPIC, "VOICE_OVER",
                    "someone/somebody/anyone/kinora/you/he/she should/could/can/must/to? read/reads/reading ..4 aloud/loud"), //
            valued(Sort.TOPIC, "VOICE_OVER", "read/reads ..4 aloud/loud"), //
            // who cannot
            aside(Sort.COMMENT,
                    "my/our/his/her/their ..2 can't/cannot/couldn't/can/can/doesn't/didn't read/see/hear/understand/find/follow/recognise/recognize it/them/that/this/anything/things? ..2"), //
            aside(Sort.COMMENT,
                    "nobody/people/everyone/everybody can't/cannot/couldn't/can/doesn't read/see/hear/understand/find/follow/recognise/recognize it/them/that/this/anything? ..2"), //
            valued(Sort.TOPIC, "TRANSLATE",
                    "DET? ..1 KIND=TITLE/KIND=CAPTION to/should/must/shall/can/could? be? in? DET? ASKED=tongue one/version?"), //
            valued(Sort.TOPIC, "TRANSLATE", "into DET? ASKED=tongue one/version/title/text"), //
            // old recordings
            weighted(Sort.STOCK, 0, "STOCK reel/reels/film/films/tape/tapes/movie/movies/footage/camera", m -> ""), //
            valued(Sort.EFFECT, "vintage", "DET? look/feel/feeling/vibe/style/charm of DET? ..2 STOCK"), //
            valued(Sort.EFFECT, "vintage", "like DET? ..3 STOCK"), //
            valued(Sort.EFFECT, "vintage", "like DET? ..3 STOCK from/of the? NUMBER s"), //
            valued(Sort.EFFECT, "vintage", "like DET? ..3 STOCK from/of the ..1"), //
            valued(Sort.ZOOM, "kenburns", "slow/gentle/smooth/subtle/soft? pans/pan and zooms/zoom"), //
            valued(Sort.ZOOM, "kenburns", "slow/gentle/smooth/subtle/soft? zooms/zoom and pans/pan"), //
            valued(Sort.TOPIC, "UPSCALE", "is/are/looks/look a? too/so/very/bit/really/quite/little? blurry/unsharp/grainy/pixelated"), //
            // how good a file shall be
            aside(Sort.FILLER, "while/but/and/still/by? KEEPING ..8 quality"), //
            aside(Sort.FILLER,
                    "while/but/and/still? keep/keeping/still it/them? still? looking/look/looks good/decent/sharp/great/nice/crisp/fine/clear/ok/okay/acceptable enough?"), //
            aside(Sort.FILLER, "without/with any/no/much/visible/noticeable? ..1 artifacts/artefacts/pixelation"), //
            aside(Sort.FILLER, "clean version/copy/cut/file/edit"), //
            aside(Sort.FILLER, "in/from/inside/to DET ..1 folder/folders"));

    /// Phrases that are read on.
    static final List<Rule> RULES = List.of( //
            weighted(Sort.COMMENT, 0.4, "for DET? WHO", m -> ""), //
            weighted(Sort.TITLE_STYLE, 1.5, "DET? PLATE=box behind/under/underneath/around", m -> "boxed"), //
            weighted(Sort.SILENCE, 0.7, "SILENCE that/which? are/last? of? BOUND=least/over/above/exceeding DURATION", m -> ""), //
            weighted(Sort.STRETCH, 2, "STRETCH where/when ..8", m -> free(m, 2) ? m.piece(0).value() : null), //
            weighted(Sort.SPAN, 2, "SPAN where/when ..8", m -> free(m, 2) ? m.piece(0).value() : null), //
            weighted(Sort.ITEM, 0.5, "a/an ..2 intro", m -> free(m, 1) ? new Target.The(Kind.OPENING) : null), //
            weighted(Sort.ITEM, 0.5, "a/an ..2 outro", m -> free(m, 1) ? new Target.The(Kind.CLOSING) : null), //
            weighted(Sort.COLOUR, 0.5, "clean/pure/solid/simple/crisp/neat/nice COLOUR", m -> m.text(1)), //
            weighted(Sort.FORMAT, 0.5, "clean FORMAT", m -> m.text(1)));

    private static final Set<String> BORDERS = Set.of("and", "but", "so", "then", "because", "or");

    private EnglishAsides() {}

    private static Rule aside(Sort sort, String pattern) {
        return valued(sort, "", pattern);
    }

    private static Rule valued(Sort sort, String value, String pattern) {
        return weighted(sort, 0, pattern, within(pattern.split(" ", -1), value));
    }

    /// The value where no gap goes over the border of a clause.
    private static Build within(String[] elements, String value) {
        return m -> {
            for (int i = 0; i < elements.length; i++) {
                if (elements[i].startsWith("..") && !free(m, i)) {
                    return null;
                }
            }
            return value;
        };
    }

    private static boolean platform(Match m, int gap) {
        return java.util.stream.Stream.of(m.text(gap).split(" ", -1)).anyMatch(word -> Reader.sense(Sort.PLATFORM, word).isPresent());
    }

    /// "So I need the file": the one who speaks wishes it, and tells no reason.
    private static boolean wished(Match m) {
        return m.text(3).equals("me") && m.text(5).equals("wish");
    }

    private static boolean shaded(Match m) {
        return m.piece(1).to() - m.piece(1).from() > 1;
    }

    private static boolean free(Match m, int gap) {
        for (String word : m.text(gap).split(" ", -1)) {
            if (BORDERS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
                return false;
            }
        }
        return true;
    }
}
