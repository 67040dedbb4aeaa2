package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;
import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.HEAD;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.NAME;
import static kinora.understand.grammar.Sort.OWN;
import static kinora.understand.grammar.Sort.TARGET;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Target.Quality;
import kinora.understand.grammar.Rule.Match;

/// English ways to name things.
final class EnglishTargets {
    static final String WORDS = """
            KIND SHOT: shot|slide|scene|segment|frame|section|piece
            KIND SHOT+: files|media files|shots|slides|scenes|segments
            KIND PHOTO: still image|still picture|still photo|photo|picture|pic|image|foto|photograph|snapshot|img|snap|piccy|shot photo
            KIND PHOTO+: stills|still images|still pictures|pix|pics|photos|pictures|images
            KIND CLIP: clip|video clip|footage|video|vid|movie clip|vid clip|recording
            KIND CLIP+: videos|vids|clips|video clips|movie clips|film clips
            KIND TITLE: title|headline|heading|text|title card|inscription|title text|text overlay|header|wording|title line|line|line of text|inscription text
            KIND TITLE+: texts|words|titles|writing|all the text|title texts
            KIND CAPTION: caption|subtitle|sub title|subtitle line|caption text|subtitle text
            KIND CAPTION+: captioning|closed captioning|subtitles|subs|captions|sub titles|srt|srt file|vtt|vtt file|subtitle file|caption file|captions file|subtitles file
            KIND OPENING: opening title|intro title|opening text|start title|opening card|intro text|opening words|opening caption|first title|first text|opening line|title at the start|text at the start
            KIND CLOSING: closing title|end title|outro title|closing text|end card|credits title|ending title|outro text|final title|end text|closing words|closing line|last title|last text|end credit
            KIND OVERLAY: overlay|picture in picture|pip|inset
            KIND LOGO: logo|watermark|water mark|brand mark
            KIND MUSIC: music|song|track|soundtrack|sound track|background music|bgm|tune|background track|musik|tunes|score|backing track|background song|melody|audio track|music track|musci|beats
            KIND VOICE: dialogue|dialog|dialogues|narration|voiceover|voice over|voice|voice recording|voice track|commentary|voice memo|speech track|voice note|voice message|voice over file|voiceover file|spoken recording|recorded voice|voice clip
            KIND SOUND: sound|audio|noise|original sound|original audio|own sound|sounds
            KIND TRANSITION: transition|crossfade|cross fade|blending
            KIND TRANSITION+: transitions|crossfades
            KIND EFFECT: vibe|aesthetic|atmosphere|feeling|instagram filter|insta filter|snapchat filter|effect|filter|look|fx|grading|grade|colour grade|color grade
            KIND EFFECT+: effects|filters|looks
            FILM: film|movie|video|vid|reel|whole thing|whole film|entire film|project|slideshow|slide show|entire thing|montage|whole video|entire video|whole movie|timeline|the lot|clip show|version
            ALL all: all|any of|every|each|all of|each of|all the|every single|every one of|any|each and every|every last
            ALL both: both|both of
            ALL everything: anywhere|everything|all of it|it all|everywhere|throughout|all over|whole film|whole thing|whole video|entire film|entire video|entire thing|across the board|the lot|from start to finish|all of this|all this|every thing
            PRONOUN it: it|that|this|this one|that one|the same one|the thing|same one|that thing|this thing|her|him|his|he|she|its
            PRONOUN them: them|these|those|they|these ones|those ones|both of them|all of them|the two of them|these two|those two|them both|em|their
            REST: rest|others|other ones|remaining|remaining ones|other|remainder|rest of them|rest of it|everything else|all else|all the others|all others|the ones left
            HAVING BLURRED: blurry|blurred|out of focus|unsharp|fuzzy|shaky
            HAVING DARK: dark|darkest|underexposed|too dark
            HAVING BRIGHT: bright|brightest|overexposed|too bright
            HAVING ALIKE: similar|duplicate|double|near identical|alike|same looking|identical
            HAVING UPRIGHT: upright|portrait|vertical|tall|high|portrait format|in portrait
            HAVING WIDE: landscape|wide|horizontal|landscape format
            HAVING LONGEST: longest|long
            HAVING SHORTEST: shortest
            HAVING BEST: best|nicest|prettiest|strongest|greatest|favourite|favorite|finest|most beautiful
            HAVING WORST: worst|weakest|ugliest|bad|ugly|boring
            HAVING WITH_FACES: people|faces|persons|humans
            HAVING WITH_SOUND: sound|audio
            HAVING UNUSED: unused|left out|leftover|remaining|not used
            """;

    static final List<Rule> RULES = List.of( //
            weighted(NAME, 0, "NOUN", m -> m.text(0)), //
            weighted(NAME, 0.1, "NAME NOUN", m -> short4(m.text(0)) ? m.text(0) + " " + m.text(1) : null), //
            weighted(NAME, 0.1, "NAME of DET? NAME", m -> m.text(0) + " " + m.text(3)), //
            weighted(NAME, 0.1, "NAME 's NAME", m -> m.text(0) + " " + m.text(2)), //
            weighted(NAME, 0.1, "NAME and NAME KIND", m -> null), //
            weighted(HEAD, 0, "KIND", m -> m.text(0)), //
            weighted(HEAD, 0.05, "KIND KIND", EnglishTargets::kinds), //
            // by number
            weighted(ITEM, 1.0, "DET? KIND number/no/nr/# NUMBERS",
                    m -> EnglishTargets.COUNTED.contains(kind(m, 1)) ? numbered(kind(m, 1), list(m, 3)) : null), //
            weighted(ITEM, 0.4, "DET? KIND number/no/nr/#? NUMBERS",
                    m -> EnglishTargets.COUNTED.contains(kind(m, 1)) ? numbered(kind(m, 1), list(m, 3)) : null), //
            weighted(ITEM, 0.4, "# NUMBERS", m -> numbered(Kind.SHOT, list(m, 1))), //
            weighted(ITEM, 0.4, "number NUMBERS", m -> numbered(Kind.SHOT, list(m, 1))), //
            weighted(ITEM, 0.3, "DET? very? NTH HEAD", m -> m.several(3) ? null : new Target.Nth(kind(m, 3), m.count(2))), //
            weighted(ITEM, 0.9, "DET? very? NTH video/vid/footage/recording", m -> new Target.Nth(Kind.VIDEO, m.count(2))), //
            weighted(ITEM, 1.0, "DET? NTH COUNT videos/vids/recordings", m -> firsts(m.count(1), m.count(2), Kind.VIDEO)), //
            weighted(ITEM, 1.0, "DET? video/vid/videos/vids number/no/nr/#? NUMBERS", m -> numbered(Kind.VIDEO, list(m, 3))), //
            weighted(ITEM, 0.3, "DET? very? NTH NUMBER=1", m -> new Target.Nth(Kind.SHOT, m.count(2))), //
            weighted(ITEM, -0.05, "DET very? NTH", m -> new Target.Nth(Kind.SHOT, m.count(2))), //
            weighted(ITEM, 0.3, "DET? NTH DET? HEAD and/, NTH HEAD?", m -> null), //
            weighted(ITEM, 0.4, "DET? NTH COUNT HEAD", m -> firsts(m.count(1), m.count(2), kind(m, 3))), //
            weighted(ITEM, 1.2, "DET? COUNT HEAD right? at/from/on/in DET? very? EDGE_WORD=start", m -> firsts(1, m.count(1), kind(m, 2))), //
            weighted(ITEM, 1.2, "DET? COUNT HEAD right? at/from/on/in DET? very? EDGE_WORD=end", m -> firsts(-1, m.count(1), kind(m, 2))), //
            weighted(ITEM, 0.3, "DET NTH COUNT",
                    m -> m.piece(2).value() instanceof Double ? firsts(m.count(1), m.count(2), Kind.SHOT) : null), //
            weighted(ITEM, 0.4, "DET NTH and/& DET? NTH",
                    m -> new Target.Both(List.of(new Target.Nth(Kind.SHOT, m.count(1)), new Target.Nth(Kind.SHOT, m.count(4))))), //
            weighted(ITEM, 0.9, "DET? NTH and/& DET? NTH HEAD",
                    m -> new Target.Both(List.of(new Target.Nth(kind(m, 5), m.count(1)), new Target.Nth(kind(m, 5), m.count(4))))), //
            // by kind
            weighted(ITEM, 0.1, "DET? HEAD", m -> one(kind(m, 1), m.several(1))), //
            weighted(ITEM, 0.2, "ALL DET? COUNT? other? HEAD", EnglishTargets::all), //
            weighted(ITEM, 0.85, "ALL=all DET? clip/clips/piece/pieces", m -> new Target.Run(Kind.CLIP, 1, -1)), //
            weighted(ITEM, 0.2, "ALL DET? FILLER/COMMENT HEAD", m -> new Target.All(kind(m, 3))), //
            weighted(ITEM, 0.9, "DET? SONG KIND=MUSIC/KIND=SOUND", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(ITEM, 0.9, "DET? SONG KIND=CLIP/recording/piece/one", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(ITEM, 0.3, "DET SONG", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(ITEM, 0.5, "DET? MUSIC_STYLE MUSIC_STYLE? KIND=MUSIC", m -> new Target.The(Kind.MUSIC)), //
            weighted(Sort.MUSIC_STYLE, 0.5, "DET? MUSIC_STYLE KIND=MUSIC", m -> m.text(1)), //
            weighted(Sort.EFFECT, 1, "this/that EFFECT KIND=EFFECT", m -> m.text(1)), //
            weighted(Sort.MUSIC_STYLE, 0.5, "DET? MUSIC_STYLE MUSIC_STYLE KIND=MUSIC", m -> EnglishTargets.genre(m.text(1), m.text(2))), //
            weighted(ITEM, 0.1, "ALL DET? COUNT? ones/one", m -> new Target.All(Kind.SHOT)), //
            weighted(ITEM, -0.1, "ALL=all", m -> new Target.All(Kind.SHOT)), //
            weighted(ITEM, -0.1, "ALL=both", m -> new Target.It(Kind.ANY, true)), //
            weighted(ITEM, 0.1, "DET FILLER/COMMENT HEAD", m -> m.text(1).equals("who") ? null : one(kind(m, 2), m.several(2))), //
            weighted(ITEM, 0.1, "DET FILLER/COMMENT NAME HEAD?",
                    m -> m.text(1).equals("who") ? null : m.has(3) ? named(kind(m, 3), m.text(2)) : new Target.Named(Kind.ANY, m.text(2))), //
            weighted(Sort.REEL, 0.8, "REEL_STYLE REEL", m -> m.text(0)), //
            weighted(Sort.BEST, 0.7, "DET? BEST COUNT HEAD", m -> EnglishTargets.best(m, 2, 3)), //
            weighted(Sort.BEST, 0.1, "DET? BEST COUNT", m -> m.several(2) ? null : String.valueOf(m.count(2))), //
            weighted(Sort.BEST, 0.7, "DET? COUNT BEST HEAD? ones?", m -> EnglishTargets.best(m, 1, 3)), //
            weighted(ITEM, 0.1, "DET COUNT HEAD", m -> m.several(2) ? new Target.All(kind(m, 2)) : null), //
            weighted(ITEM, 0, "NO HEAD", m -> null), //
            weighted(ITEM, 0.4, "the/my/that/this COLOUR KIND=TITLE/KIND=CAPTION", m -> one(kind(m, 2), m.several(2))), //
            weighted(ITEM, 1.4, "DET? opening/leading/starting KIND=SHOT/KIND=PHOTO/KIND=CLIP/NUMBER=1",
                    m -> m.several(2) ? null : new Target.Nth(kind(m, 2), 1)), //
            weighted(ITEM, 1.4, "DET? closing/ending/concluding KIND=SHOT/KIND=PHOTO/KIND=CLIP/NUMBER=1",
                    m -> m.several(2) ? null : new Target.Nth(kind(m, 2), -1)), //
            weighted(ITEM, -0.2, "the/my/our/this/that/its intro/opening/opener", m -> new Target.Nth(Kind.SHOT, 1)), //
            weighted(ITEM, -0.2, "the/my/our/this/that/its outro/ending", m -> new Target.Nth(Kind.SHOT, -1)), //
            weighted(ITEM, 0.1, "ALL=everything", m -> new Target.Whole()), //
            weighted(ITEM, 0.2, "DET? whole/entire/full/complete? FILM", m -> m.several(2) ? null : new Target.Whole()), //
            weighted(ITEM, 0.1, "all/whole/entire of? DET? FILM", m -> m.several(3) ? null : new Target.Whole()), //
            // by words
            weighted(ITEM, 0.1, "DET? NAME", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(ITEM, 0.9, "DET? NAME at DET? NAME",
                    m -> seen(m, 1) && seen(m, 4) ? new Target.Named(Kind.ANY, m.text(1) + " " + m.text(4)) : null), //
            weighted(ITEM, 0.5, "DET? NAME COUNT KIND=TITLE/KIND=CAPTION",
                    m -> new Target.Named(kind(m, 3), m.text(1) + " " + Math.round(m.number(2)))), //
            weighted(ITEM, 0.25, "DET? NAME 's? HEAD", m -> named(kind(m, 3), m.text(1))), //
            weighted(ITEM, 0.25, "DET? NAME 's? NUMBER=1", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(ITEM, 0.25, "DET? HEAD of/with/showing/where/called/named/from/featuring/about/containing DET? NAME",
                    m -> named(kind(m, 1), m.text(4))), //
            weighted(ITEM, 0.3, "DET? HEAD of/with/showing/where DET? NAME in/on/at/by/from DET? NAME",
                    m -> named(kind(m, 1), m.text(4) + " " + m.text(7))), //
            weighted(ITEM, 0.25, "DET NUMBER=1 of/with/showing/where/from DET? NAME", m -> new Target.Named(Kind.ANY, m.text(4))), //
            weighted(ITEM, 0.3, "DET NUMBER=1 of/with/showing/where DET? NAME in/on/at/by/from DET? NAME",
                    m -> new Target.Named(Kind.ANY, m.text(4) + " " + m.text(7))), //
            weighted(ITEM, 0.2, "DET? HEAD? FILE HEAD?",
                    m -> new Target.Named(m.has(1) && !MusicFrames.sound(new Target.Named(Kind.ANY, m.text(2))) ? kind(m, 1) : Kind.ANY,
                            m.text(2))), //
            weighted(ITEM, 0.3, "DET? KIND=TITLE/KIND=CAPTION about/with DET? NAME", m -> new Target.Named(kind(m, 1), m.text(4))), //
            weighted(ITEM, 0.1, "DET? HEAD TEXT", m -> quoted(m, 2) ? new Target.Named(kind(m, 1), m.text(2)) : null), //
            // spoken of before
            weighted(ITEM, 0, "PRONOUN", m -> new Target.It(Kind.ANY, m.text(0).equals("them"))), //
            weighted(ITEM, 0.6, "this/that/same/these/those FILLER? HEAD", m -> new Target.It(kind(m, 2), m.several(2))), //
            weighted(ITEM, 0.8, "this/that/these/those ITEM",
                    m -> m.piece(1).value() instanceof Target.Named named && m.piece(1).to() - m.piece(1).from() > 1 ? named : null), //
            weighted(ITEM, 0.2, "this/that/same DET? NAME HEAD?", m -> new Target.Named(m.has(3) ? kind(m, 3) : Kind.ANY, m.text(2))), //
            weighted(ITEM, 0.2, "ALL? DET? REST", m -> new Target.Others(Kind.SHOT)), //
            weighted(ITEM, 0.3, "ALL? DET? REST COUNT? HEAD", m -> new Target.Others(kind(m, 4))), //
            weighted(ITEM, 0.3, "DET? REST of/from DET HEAD", m -> new Target.Others(kind(m, 4))), //
            // by quality
            weighted(ITEM, 0.3, "ALL? DET? HAVING HEAD", m -> new Target.Having(kind(m, 3), Quality.valueOf(m.text(2)))), //
            weighted(ITEM, 0.3, "ALL? DET? HAVING ones/one", m -> new Target.Having(Kind.SHOT, Quality.valueOf(m.text(2)))), //
            weighted(ITEM, 0.3, "ALL? DET? HEAD that/which have/has/are/is DET? HAVING in/on? it/them?",
                    m -> new Target.Having(kind(m, 2), Quality.valueOf(m.text(6)))), //
            weighted(ITEM, 0.3, "ALL? DET? HEAD have/has/with DET? HAVING in/on? it/them?",
                    m -> new Target.Having(kind(m, 2), Quality.valueOf(m.text(5)))), //
            weighted(ITEM, 0.3, "ALL? DET? HEAD without/no DET? HAVING=WITH_SOUND", m -> new Target.Having(kind(m, 2), Quality.SILENT)), //
            // by where it stands
            weighted(ITEM, 0.3, "ALL? DET? HEAD/NUMBER=1 at/on DET? MOMENT", EnglishTargets::at), //
            weighted(ITEM, 0.6, "DET KIND=SHOT/KIND=PHOTO/KIND=CLIP/NUMBER=1 at MOMENT",
                    m -> new Target.At(kind(m, 1), m.get(3, Moment.class))), //
            weighted(ITEM, 1.2, "what/whatever comes/come/is/follows/goes before/after/behind/following/past/beyond DET? ITEM",
                    m -> beyond(m, -1, 2, 4)), //
            weighted(ITEM, 0.8, "whatever/what is/comes/plays at MOMENT", m -> new Target.At(Kind.SHOT, m.get(3, Moment.class))), //
            weighted(ITEM, 1.2, "DET? track/channel NUMBERS", m -> new Target.The(Kind.MUSIC)), //
            weighted(ITEM, 0.3, "what you? see/is/comes/plays? at MOMENT", m -> new Target.At(Kind.SHOT, m.get(4, Moment.class))), //
            weighted(ITEM, 0.3,
                    "ALL=all/ALL=everything HEAD? that/which? comes/come/is/are/goes? before/after/behind/following/past/beyond DET? ITEM",
                    m -> beyond(m, 1, 4, 6)), //
            weighted(ITEM, 1.2, "ALL=everything before/after/behind/following/past/beyond DET? ITEM", m -> beyond(m, -1, 1, 3)), //
            weighted(ITEM, 2.2, "ALL=everything before/after/past DET? ITEM START/STOP", m -> beyond(m, -1, 1, 3)), //
            weighted(ITEM, 1.7,
                    "ALL=all/ALL=everything that/which comes/come/is/are/goes before/after/behind/following/past/beyond DET? ITEM",
                    m -> beyond(m, -1, 3, 5)), //
            weighted(ITEM, 0.3, "DET NUMBER=1/HEAD right/directly/just? before/after/behind/following/past/beyond ITEM",
                    m -> next(m, 1, 3, 4)), //
            weighted(ITEM, 0.8, "DET next/following NUMBER=1/KIND=SHOT/KIND=CLIP/KIND=PHOTO",
                    m -> new Target.Next(kind(m, 2), new Target.It(Kind.ANY, false), true)), //
            weighted(ITEM, 0.8, "DET previous/preceding NUMBER=1/KIND=SHOT/KIND=CLIP/KIND=PHOTO",
                    m -> new Target.Next(kind(m, 2), new Target.It(Kind.ANY, false), false)), //
            weighted(ITEM, 0.3, "ALL? DET? HEAD between ITEM and ITEM", EnglishTargets::between), //
            weighted(ITEM, 1.5, "DET? part/bit/stuff/section/piece/footage between ITEM and ITEM",
                    m -> new Target.Between(Kind.SHOT, item(m, 3), item(m, 5))), //
            weighted(ITEM, 0.5, "DET? EDGE_WORD=middle HEAD/NUMBER=1",
                    m -> m.several(2) ? null : new Target.Having(kind(m, 2), Quality.MIDDLE)), //
            weighted(ITEM, 0.3, "ALL=everything between ITEM and ITEM", m -> new Target.Between(Kind.SHOT, item(m, 2), item(m, 4))), //
            weighted(ITEM, 0.3, "DET? HEAD on/over/of/in/for/at ITEM", EnglishTargets::over), //
            weighted(ITEM, 1.1, "DET? HEAD under/below ITEM", EnglishTargets::over), //
            weighted(ITEM, 0.3, "DET? HEAD right? at/from/in DET? very? EDGE_WORD", m -> ended(kind(m, 1), m.text(6))), //
            // sound of its own
            weighted(OWN, 0.3, "DET? own/original? KIND=SOUND/KIND=VOICE/PROPERTY=volume of/from/in/on ITEM", m -> item(m, 4)), //
            weighted(OWN, 0.3, "ITEM 's own/original? KIND=SOUND/KIND=VOICE/PROPERTY=volume", m -> item(m, 0)), //
            weighted(OWN, 0.5, "its/their/his/her own/original? KIND=SOUND/KIND=VOICE/PROPERTY=volume",
                    m -> new Target.It(Kind.ANY, false)), //
            weighted(OWN, 0.2, "DET? NAME KIND=SOUND/KIND=VOICE/PROPERTY=volume", m -> new Target.Named(Kind.ANY, m.text(1))), //
            weighted(OWN, 0.3, "DET? HEAD KIND=SOUND/PROPERTY=volume", m -> one(kind(m, 1), true)), //
            weighted(OWN, 0.3, "DET? KIND=CLIP NUMBERS 's? KIND=SOUND/KIND=VOICE/PROPERTY=volume", m -> numbered(kind(m, 1), list(m, 2))), //
            // several
            rule(TARGET, "ITEM", m -> item(m, 0)), //
            weighted(TARGET, 0.1, "TARGET ,/and/&/+/or/plus and/& ITEM", m -> both(m, 0, 3)), //
            weighted(TARGET, 0.1, "TARGET ,/and/&/+/or/plus ITEM", m -> both(m, 0, 2)), //
            weighted(TARGET, 0.1, "TARGET , and/& ITEM", m -> both(m, 0, 3)), //
            weighted(TARGET, 0.3, "TARGET ,/and? and? then/afterwards/next ITEM", m -> both(m, 0, 4)), //
            weighted(TARGET, 0.3, "TARGET ,/and? and? followed by ITEM", m -> both(m, 0, 5)), //
            weighted(TARGET, 0.3, "TARGET ,/and? and? after it/that/them ITEM", m -> both(m, 0, 5)), //
            weighted(TARGET, 1.2, "everywhere/throughout except/but/besides/excluding not? on/in/for/over/during/from? ITEM",
                    m -> Kinds.shot(item(m, 4)) ? new Target.Except(new Target.All(Kind.SHOT), item(m, 4)) : null), //
            weighted(TARGET, 0.5, "ITEM except/but/besides/without/excluding/minus/save for/from? TARGET",
                    m -> part(item(m, 0), item(m, 3), m.text(1)) ? new Target.Except(item(m, 0), item(m, 3)) : null), //
            weighted(TARGET, 0.8, "ITEM , except/excluding/save/apart/aside for/from? TARGET",
                    m -> part(item(m, 0), item(m, 4), m.text(2)) ? new Target.Except(item(m, 0), item(m, 4)) : null), //
            weighted(TARGET, 0.5, "ITEM apart/other/aside from/than TARGET", m -> new Target.Except(item(m, 0), item(m, 3))), //
            weighted(TARGET, 0.6, "ITEM except/but/besides/without/excluding/minus NUMBERS",
                    m -> new Target.Except(item(m, 0), numbered(Kind.SHOT, list(m, 2)))), //
            weighted(TARGET, 0.3, "except/excluding/besides/excepting/barring for? on/in/for/to/at/during? the? ITEM",
                    m -> but(item(m, 4))), //
            weighted(TARGET, 0.3, "apart/aside from ITEM", m -> but(item(m, 2))), //
            weighted(TARGET, 1.2, "but/just/only/though not on/in/for/to/with/at/during? ITEM", m -> but(item(m, 3))), //
            weighted(TARGET, 1.4, "but/just/only/though not on/in/for/to/with/at/during? ITEM and/or ITEM",
                    m -> but(new Target.Both(List.of(item(m, 3), item(m, 5))))), //
            weighted(TARGET, 0.5, "except/excluding/besides/excepting for? on/in/for/to/at? ITEM and/or ITEM",
                    m -> but(new Target.Both(List.of(item(m, 3), item(m, 5))))), //
            weighted(Sort.COMMENT, 2.6,
                    "without touching/changing/altering/affecting/moving/editing/modifying/losing/harming/spoiling/ruining/removing/deleting/cutting TARGET",
                    m -> ""), //
            weighted(Sort.COMMENT, 1.5, "without touching/changing/altering/affecting/moving/editing/modifying anything else?", m -> ""), //
            weighted(TARGET, 0.3, "only/just ITEM", m -> item(m, 1)));

    /// Words that only link what is named: "except", "than", "preceding". They name nothing themselves.
    static final Set<String> LINKS = RULES.stream().flatMap(rule -> rule.elements().stream()).flatMap(element -> element.words().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static @Nullable Target but(Target out) {
        return out instanceof Target.It || out instanceof Target.Whole || !Kinds.shot(out)
                ? null
                : new Target.Except(new Target.All(Kind.SHOT), out);
    }

    private static final Set<Kind> COUNTED = Set.of(Kind.SHOT, Kind.PHOTO, Kind.CLIP, Kind.TITLE, Kind.CAPTION, Kind.TRANSITION);
    /// "The caption in white" is no caption over something white.
    private static final Set<String> INKS = Set.of("white", "black", "red", "blue", "green", "yellow", "orange", "pink", "purple", "gold",
            "silver", "grey", "gray", "brown", "turquoise", "bold", "italics", "capitals");
    private static final Set<Kind> TEXTS = Set.of(Kind.TITLE, Kind.CAPTION, Kind.OPENING, Kind.CLOSING);

    private EnglishTargets() {}

    /// Whether a name is of something in the scene.
    private static boolean seen(Match m, int element) {
        return m.piece(element).weight() > 1 && m.text(element).indexOf(' ') < 0;
    }

    private static boolean short4(String name) {
        return name.chars().filter(c -> c == ' ').count() < 3;
    }

    /// Whether what is left out is of what is meant: no music of a film of pictures.
    private static boolean part(Target all, Target but, String word) {
        boolean other = Kinds.text(but) || Kinds.sound(but) || Kinds.join(but) || Kinds.effect(but);
        boolean film = all instanceof Target.The || word.equals("without")
                || (all instanceof Target.Whole && (word.equals("without") || Kinds.text(but) || Kinds.join(but) || Kinds.effect(but)));
        return !(other && film);
    }

    private static @Nullable String best(Match m, int count, int head) {
        boolean shots = !m.has(head) || (COUNTED.contains(kind(m, head)) && !TEXTS.contains(kind(m, head)));
        return shots && !m.several(count) ? String.valueOf(m.count(count)) : null;
    }

    /// Of two words for music the one that tells more: "upbeat jazz" is jazz, "sad piano" is sad.
    private static String genre(String one, String other) {
        return Set.of("jazz", "lo-fi", "acoustic", "electronic", "holiday").contains(other) ? other : one;
    }

    private static boolean quoted(Match m, int element) {
        Piece text = m.piece(element);
        boolean shouted = text.to() - text.from() > 1 && text.text().equals(text.text().toUpperCase(Locale.ROOT));
        return text.weight() > 2 && !shouted;
    }

    private static @Nullable Object kinds(Match m) {
        if (m.text(0).equals("TRANSITION")) {
            return COUNTED.contains(kind(m, 1)) ? "TRANSITION" : null;
        }
        boolean telling = !m.text(0).equals(m.text(1))
                && (m.text(0).equals("CLIP") || m.text(1).equals("PHOTO") || m.text(1).equals("CLIP"));
        return telling && !m.text(1).equals("SOUND") ? m.text(1) : null;
    }

    static Kind kind(Match m, int element) {
        String name = m.text(element);
        return (m.has(element) && m.piece(element).sort() == Sort.NUMBER) || name.isEmpty() ? Kind.SHOT : Kind.valueOf(name);
    }

    static Target item(Match m, int element) {
        return m.get(element, Target.class);
    }

    private static List<?> list(Match m, int element) {
        return m.get(element, List.class);
    }

    static Target numbered(Kind kind, List<?> runs) {
        List<Target> each = new ArrayList<>();
        for (Object run : runs) {
            int from = (Integer) ((List<?>) run).getFirst();
            int to = (Integer) ((List<?>) run).getLast();
            each.add(from == to ? new Target.Nth(kind, from) : new Target.Run(kind, from, to));
        }
        return each.size() == 1 ? each.getFirst() : new Target.Both(each);
    }

    private static Target firsts(int nth, int count, Kind kind) {
        return nth == 1 ? new Target.Run(kind, 1, count) : nth == -1 ? new Target.Run(kind, -count, -1) : new Target.Nth(kind, nth);
    }

    private static Target one(Kind kind, boolean several) {
        return several ? new Target.All(kind) : new Target.The(kind);
    }

    private static Target all(Match m) {
        return m.has(3) ? new Target.Others(kind(m, 4)) : new Target.All(kind(m, 4));
    }

    private static @Nullable Target named(Kind kind, String words) {
        return kind == Kind.TRANSITION || kind == Kind.EFFECT || kind == Kind.MUSIC ? null : new Target.Named(kind, words);
    }

    private static Target at(Match m) {
        return new Target.At(kind(m, 2), m.get(5, Moment.class));
    }

    private static Target beyond(Match m, int kind, int word, int border) {
        return new Target.Beyond(kind < 0 || !m.has(kind) ? Kind.SHOT : kind(m, kind), item(m, border), m.after(word));
    }

    private static @Nullable Target next(Match m, int kind, int word, int border) {
        Kind known = kind(m, kind);
        return known == Kind.TRANSITION || TEXTS.contains(known) ? null : new Target.Next(known, item(m, border), m.after(word));
    }

    private static Target between(Match m) {
        return new Target.Between(kind(m, 2), item(m, 4), item(m, 6));
    }

    private static @Nullable Target over(Match m) {
        Kind kind = kind(m, 1);
        boolean look = m.text(2).equals("in") && m.piece(3).value() instanceof Target.Named named && INKS.contains(named.words());
        boolean fits = !look && !unfinished(m, 3) && TEXTS.contains(kind) && !m.text(2).equals("at")
                && m.piece(3).value() instanceof Target of && !(of instanceof Target.The) && !(of instanceof Target.Whole)
                && !(of instanceof Target.It) && !(of instanceof Target.All);
        return fits ? new Target.At(kind, new Moment.Edge(item(m, 3), false)) : null;
    }

    /// "The last", "the first 3", of which nobody said what: seconds may follow. "Shot 3" says it.
    private static boolean unfinished(Match m, int element) {
        int length = m.piece(element).to() - m.piece(element).from();
        boolean numbered = m.piece(element).weight() > 2;
        return !numbered && ((m.piece(element).value() instanceof Target.Nth(Kind nth, int _) && nth == Kind.SHOT && length <= 2)
                || (m.piece(element).value() instanceof Target.Run(Kind run, int _, int _) && run == Kind.SHOT && length <= 3));
    }

    private static @Nullable Target ended(Kind kind, String edge) {
        return !TEXTS.contains(kind)
                ? null
                : new Target.The(edge.equals("end") ? Kind.CLOSING : edge.equals("start") ? Kind.OPENING : kind);
    }

    private static final Set<String> NOTHING = Set.of("nothing", "anything", "something", "nowhere", "elsewhere", "nobody");

    private static @Nullable Target both(Match m, int one, int other) {
        List<Target> each = new ArrayList<>();
        Target first = item(m, one);
        boolean none = item(m, other) instanceof Target.Named(Kind _, String words) && NOTHING.contains(words);
        if (none || item(m, other) instanceof Target.It || first instanceof Target.Except) {
            return null;
        }
        if (first instanceof Target.Both many) {
            each.addAll(many.each());
        } else {
            each.add(first);
        }
        each.add(item(m, other));
        return new Target.Both(each);
    }
}
