package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// English phrases that stand beside a wish: purposes, care, what letters stand on, what captions go along with.
///
/// In a phrase, `{NAME}` stands for one of [#PARTS], and every blank for the border of a word.
final class EnglishAsides {
    private static final Map<String, String> PARTS = Map.ofEntries( //
            Map.entry("CAPTIONS",
                    "(?:captions?|subtitles?|subs|sub titles?|subtitling|closed captions?|cc|titles?|text|texts|overlays?|lettering|transcript)"),
            Map.entry("SAID", "(?:captions?|subtitles?|subs|subtitling|srt|vtt|transcript|transcribe|transcription|cc)"),
            Map.entry("ARTICLE", "(?:the|a|an|my|our|this|that|these|those|their|its|some|any|each|every|all)"),
            Map.entry("SPEECH",
                    "(?:dialogue|dialog|speech|speaking|voices?|audio|sound|words|narration|speakers?|speaker 's voice|speaker 's words|"
                            + "talking|spoken (?:words?|dialogue|dialog|audio|content|parts?)|what is (?:being )?said|lips|voice ?over|soundtrack|video|footage)"),
            Map.entry("VIDEO",
                    "(?:video|footage|film|clip|mp|mp4|picture|image|frame|file|recording|movie|screen|original|reel|webinar|interview|podcast)"),
            Map.entry("WHO",
                    "(?:i|we|you|he|she|people|folks|viewers|everyone|everybody|anyone|someone|somebody|nobody|no one|students|users|"
                            + "customers|colleagues|(?:my|our|the|your) (?:\\w+ )?\\w+|deaf people|others|non native speakers)"),
            Map.entry("CAN",
                    "(?:can|can't|cant|could|may|might|will|won't|would|don't|dont|do not|doesn't|does not|is able to|are able to|"
                            + "always|never|know|knows|understand|understands|see|sees|have|has|get|gets|stay|stays|keep|keeps|remain|remains|follow|feel|feels|"
                            + "look|looks|want|need|is|are|isn't|aren't|watch|watches)"),
            Map.entry("DARK",
                    "(?:semi|half|partly|slightly|transparent|translucent|opaque|see through|dark|darker|darkened|black|solid|subtle|simple|soft|"
                            + "readable|contrasting|shaded|rounded|thick|thin|grey|gray|coloured|colored|faint|light|plain|blurred|matte|-)"),
            Map.entry("PLATE", "(?:bars?|box|boxes|strips?|plates?|panels?|backing|band|rectangle|backdrop)"),
            Map.entry("END", "(?= [,.;:!?()&+-]| (?:and|but|then|plus|also)\\b| $)"), Map.entry("REST", "(?: (?![,.;:!?&\\d]|and |but |then )\\S+)"));

    private static final Pattern ANYWHERE = Pattern.compile("");
    private static final Pattern CAPTIONED = Pattern.compile(part(" {SAID}(?= )"));
    private static final Pattern WORDED = Pattern.compile(part(" {CAPTIONS}(?= )"));

    static final List<Aside> ALL = List.of( //
            // what letters stand on
            near(CAPTIONED, Sort.TITLE_STYLE, "boxed",
                    " (?:(?:with|on|and|in|over|having|using|plus|against) )?(?:(?:a|an|some|its) )?(?:{DARK} )+(?:back ?ground|background|backdrop)"
                    + "(?: (?:bars?|box|boxes|strips?|plates?|panel))?(?: (?:behind|under|around|for) (?:them|it|the text|the words|the letters|each line|"
                    + "the lines|each word))?(?! (?:music|noise|sound|track|video|image|picture|colour|color|photo|of|to the|for the)\\b)(?= )"),
            boxed(" (?:(?:with|on|and|in|over|having|using|plus|against) )?(?:(?:a|an|some|its) )?(?:background |{DARK} )*{PLATE}"
                    + "(?: (?:behind|under|underneath|around|for) (?:them|it|the text|the words|the letters|each line|the lines))?(?= )"),
            // care and quality
            aside(" (?:please )?(?:be|being|and be|while being) (?:extra |very |really |especially |super |as )*(?:careful|accurate|precise|thorough|gentle)"
                    + "{REST}*{END}"),
            aside(" (?:and )?(?:please )?(?:make|making|ensure|ensuring|be) (?:sure |certain )?(?:that )?(?:it|they|them|this|everything|the {CAPTIONS}|the timing|"
                    + "the spelling|the words|the names|each line|every word|the text)(?: (?:is|are|be|stays?|remains?|looks?|reads?|feels?|to be|all|match|matches))* "
                    + "(?:very |really |fully |always |perfectly |super |100 % |as )*(?:accurate|readable|legible|correct|right|natural|easy to (?:read|follow)|in sync|"
                    + "synced|synchronised|synchronized|clear|clean|smooth|professional|perfect|well timed|grammatical|properly \\w+|correctly \\w+|easily readable)"
                    + "{REST}*{END}"),
            aside(" (?:easy|easier|simple|clear) to (?:read|follow|see)(?: (?:on|for|by) {REST}{1,4})?{END}"),
            aside(" (?:accurately|carefully|properly|correctly|precisely|legibly|readably|automatically timed|with care|as accurately as possible|"
                    + "with (?:good|proper|correct|accurate|perfect|precise|great|high|\\d+ %) (?:punctuation|spelling|timing|grammar|accuracy|readability|contrast|legibility))"
                    + "(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " the (?:speakers?|host|guest|presenter|person|interviewee|language) (?:has|have|speaks?|talks?|mumbles?|uses?|is|are|sounds?)"
                            + "(?: (?![,.;:!?&]|and |but |so )\\S+)*(?= [,.;:!?&]| (?:and|but|so) | $)"),
            // what it is for
            aside(" (?:for|with|to (?:improve|help|boost|increase|ensure|maximi[sz]e|aid) ?(?:with )?)(?: (?:better|good|max|maximum|high|easy|easier|more|the|extra))*"
                    + " (?:readability|legibility|accessibility|visibility|mobile(?: viewers| viewing| users| screens?| devices?| phones?)?|phones?|phone screens?|"
                    + "small screens?|silent viewing|engagement|retention|deaf (?:viewers|people)|the (?:deaf|hearing impaired)|hearing impaired viewers|"
                    + "viewers (?:who|watching) {REST}{1,5}|people (?:who|watching) {REST}{1,6})(?= )"),
            aside(" so (?:that )?{WHO} {CAN}{REST}*{END}"), //
            aside(" so (?:that )?(?:it|they) (?:can|could|can't|cant|cannot|don't|doesn't|do not|does not|won't){REST}*{END}"),
            aside(" (?:that |which )?(?:i|we|you) can (?:then )?(?:import|upload|post|share|use|send|edit|open|download|paste|publish|drop|put|embed|attach)"
                    + "{REST}*{END}"),
            aside(" (?:so it 's|so its|to be|to make it|to be more) (?:ready|suitable|fit|easy|accessible|watchable|shareable){REST}*{END}"),
            // captions are always part of the picture, and go along with what is said
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:burn|bake|hard ?code|hardcode|embed|render|burning|baking)(?: (?:them|it|those|these|the captions|the subtitles))(?: in| directly| right| permanently)*"
                            + "(?: (?:in|into|onto|on|to) (?:{ARTICLE} )?(?:final |original |\\w+ )?{VIDEO}(?: 4)?)?(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:burned|burnt|burn|baked|hard|hard ?coded|hardcoded|open|always on|permanent|embedded)(?: in| on)?(?= (?:{SAID}|english|white|yellow|bold|styled|text)\\b)"),
            near(CAPTIONED, Sort.ADD, "",
                    " (?:burn|bake|hard ?code|hardcode|embed)(?: in)?(?= (?:{ARTICLE} )?(?:\\w+ )?{SAID}\\b)"),
            near(CAPTIONED, Sort.FILLER, "", " (?:burned|burnt|baked|embedded|hard ?coded|hardcoded)(?: in| into| onto)+(?: (?:{ARTICLE} )?{VIDEO})?(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:sync|synced|syncing|synchroni[sz]ed?|in sync|timed|time|match|matched|matching|align|aligned|line up|lined up)"
                            + "(?: (?:them|it|the timing|everything|up|perfectly|exactly|precisely|the text|the words|properly))* (?:with|to|up with)(?: {ARTICLE})?"
                            + "(?: (?:spoken|original|actual|speaker 's|speakers 's|my))* {SPEECH}(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:display|displayed|show|shown|displaying|showing)?(?: (?:them|it))?(?: ?(?:sentence by sentence|line by line|phrase by phrase|"
                            + "one (?:line|sentence|phrase) at a time|(?:two|2|one|three|max|maximum|at most) (?:two |2 |one )?lines?(?: (?:at a time|each|max|maximum|at most|per \\w+))?))+(?= )"),
            // how large
            near(WORDED, Sort.CHANGE, "size+", " (?:large|big|bigger|larger) enough(?: (?:for|to|that|so)(?: (?![,.;:!?&]|and |but |so )\\S+)*)?{END}"),
            // what part of a recording is wanted
            near(Pattern.compile(part(" (?:reel|clips?|teaser|trailer|highlights?|cut|trim|shorten|edit|version|video|summary|recap|short|minutes?|seconds?)(?= )")),
                    Sort.TOPIC, "FIND_MOMENTS",
                    " (?:and )?(?:focus(?:ing|ed|es)?|concentrat(?:ing|ed)|center(?:ing|ed)|zero(?:ing)? in) (?:only |mainly |mostly )?on{REST}*?"
                            + " (?:key|best|main|most|important|highlights?|moments?|parts?|points?|reveals?|insights?|takeaways?|quotes?|answers?|features?|funny|"
                            + "interesting|topics?|arguments?|reactions?){REST}*{END}"));

    private EnglishAsides() {}

    private static Aside aside(String phrase) {
        return near(ANYWHERE, Sort.FILLER, "", "(?<=\\S)" + phrase);
    }

    private static Aside boxed(String phrase) {
        return near(WORDED, Sort.TITLE_STYLE, "boxed", phrase);
    }

    private static Aside near(Pattern near, Sort sort, String value, String phrase) {
        return new Aside(sort, value, near, Pattern.compile(part(phrase)));
    }

    /// A phrase with every part in its place.
    private static String part(String phrase) {
        String whole = phrase;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            whole = whole.replace("{" + part.getKey() + "}", part.getValue());
        }
        return whole;
    }
}
