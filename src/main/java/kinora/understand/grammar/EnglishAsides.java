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
                            + "talking|spoken (?:words?|dialogue|dialog|audio|content|parts?)|what is (?:being )?said|what (?:she|he|they|i|we|people|the speakers?|everyone) (?:says?|said|is saying|are saying)|lips|voice ?over|soundtrack|video|footage)"),
            Map.entry("VIDEO",
                    "(?:video|footage|film|clip|mp|mp4|picture|image|frame|file|recording|movie|screen|original|reel|webinar|interview|podcast)"),
            Map.entry("WHO",
                    "(?:i|we|you|he|she|people|folks|viewers|everyone|everybody|anyone|someone|somebody|nobody|no one|students|users|"
                            + "customers|colleagues|(?:my|our|the|your) (?:\\w+ )?\\w+|deaf people|others|non native speakers)"),
            Map.entry("CAN", "(?:can|can't|cant|could|may|might|will|won't|would|don't|dont|do not|doesn't|does not|is able to|are able to|"
                    + "always|never|know|knows|understand|understands|see|sees|have|has|get|gets|stay|stays|keep|keeps|remain|remains|follow|feel|feels|"
                    + "look|looks|want|need|is|are|isn't|aren't|watch|watches)"),
            Map.entry("DARK",
                    "(?:semi|half|partly|slightly|transparent|translucent|opaque|see through|dark|darker|darkened|black|solid|subtle|simple|soft|"
                            + "readable|contrasting|shaded|rounded|thick|thin|grey|gray|coloured|colored|faint|light|yellow|red|blue|green|white|orange|pink|purple|plain|blurred|matte|-)"),
            Map.entry("PLATE", "(?:bars?|box|boxes|strips?|plates?|panels?|backing|band|rectangle|backdrop)"),
            Map.entry("END", "(?= [,.;:!?()&+-]| (?:and|but|then|plus|also)\\b| $)"),
            Map.entry("REST", "(?: (?![,.;:!?&\\d]|and |but |then )\\S+)"));

    private static final Pattern ANYWHERE = Pattern.compile("");
    private static final Pattern CAPTIONED = Pattern.compile(part(" {SAID}(?= )"));
    private static final Pattern WORDED = Pattern.compile(part(" {CAPTIONS}(?= )"));

    /// Something is taken out, and not of what is written.
    private static final Pattern GONE = Pattern.compile(
            "^(?!.* (?:titles?|text|typos?|spelling) ).* (?:remov\\w+|cut|cutting|edit out|editing out|trim\\w*|take out|taking out|get rid of|"
                    + "delet\\w+|without|no|strip\\w*|clean up|eliminat\\w+|skip\\w*|drop\\w*) ");

    /// Nothing is taken out.
    private static final Pattern KEPT = Pattern.compile("^(?!.* (?:remove|delete|drop|skip|without|leave out|throw|take out|get rid) ).*");

    private static final Pattern WORDED_OR_LETTERS = Pattern.compile(" (?:words?|letters?|titles?|text|captions?|subtitles?)(?= )");

    private static final Pattern ADDED = Pattern.compile(" (?:add|create|make|with|need|want|include|insert|design|give) ");

    static final List<Aside> ALL = List.of( //
            // how large
            near(WORDED, Sort.CHANGE, "size+",
                    " (?:large|big|bigger|larger) enough(?: (?:for|to|that|so)(?: (?![,.;:!?&]|and |but |so )\\S+)*)?{END}"),
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
            aside(" (?:(?:that|which) (?:are|is) )?(?:very |really |super )?(?:easy|easier|simple|clear) to (?:read|follow|see)(?: (?:on|for|by){REST}{1,4})?{END}"),
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
                    + "viewers (?:who|watching){REST}{1,5}|people (?:who|watching){REST}{1,6})(?= )"),
            aside(" so (?:that )?{WHO} {CAN}{REST}*{END}"), //
            aside(" so (?:that )?(?:it|they) (?:can|could|can't|cant|cannot|don't|doesn't|do not|does not|won't|works?|flows?|looks?|feels?|reads?|stands? out|makes? sense)(?! (?:warm|cold|dark|bright|old|like))"
                    + "{REST}*{END}"),
            near(CAPTIONED, Sort.COMMENT, "",
                    " (?:always )?(?:lags?|lagging|is late|are late|come late|are early|come early|run ahead|are ahead|drift|(?:are |is )?(?:out of|off|not in) sync|are delayed|"
                            + "are off)(?: (?:behind|of|with|from)(?: (?:the|my))? (?:audio|speech|sound|voice|picture|video))?(?= )"),
            near(CAPTIONED, Sort.COMMENT, "",
                    " (?:overlaps?|covers?|hides?|blocks?|collides? with|clash(?:es)? with|runs? into|sits? on top of|get in the way of) (?:the|my|her|his|their|each) \\w+"
                            + "(?= [,.;]| so | and )"),
            near(CAPTIONED, Sort.TOPIC, "TEXT_STYLE",
                    " (?:and )?(?:highlight|highlighting|emphasi[sz]e|colou?r|with)(?: the)? (?:important|key|every|each|current|spoken|active|main|single|certain) (?:keywords?|words?)"
                            + "(?: (?:highlighted|in (?:\\w+)|as (?:they|it) (?:are|is) (?:said|spoken)))?(?= )"),
            near(ANYWHERE, Sort.FILLER, "",
                    "(?<=(?:pauses|silences|gaps|pause|silence|breaks)) (?:that (?:are|last) )?(?:longer than|over|above|of more than|more than|exceeding|bigger than)(?: \\S+){1,3}?"
                            + " (?:seconds?|secs?|s|ms|milliseconds)(?= )"),
            aside(" (?:that |which )?(?:i|we|you) can (?:then )?(?:import|upload|post|share|use|send|edit|open|download|paste|publish|drop|put|embed|attach)"
                    + "{REST}*{END}"),
            aside(" (?:so it 's|so its|to be|to make it|to be more) (?:ready|suitable|fit|easy|accessible|watchable|shareable){REST}*{END}"),
            // captions are always part of the picture, and go along with what is said
            near(CAPTIONED, Sort.ADD, "", " (?:burn|bake|hard ?code|hardcode|embed)(?: in)?(?= (?:{ARTICLE} )?(?:\\w+ )?{SAID}\\b)"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:burn|bake|hard ?code|hardcode|embed|render|burning|baking)(?: (?:them|it|those|these))(?: in| directly| right| permanently)*"
                            + "(?: (?:in|into|onto|on|to) (?:{ARTICLE} )?(?:final |original |\\w+ )?{VIDEO}(?: 4)?)?(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:burned|burnt|burn in|baked|hard|hard ?coded|hardcoded|open|always on|permanent|embedded)(?: in| on)?(?= (?:{SAID}|english|white|yellow|bold|styled|text)\\b)"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:burned|burnt|baked|embedded|hard ?coded|hardcoded)(?: in| into| onto)+(?: (?:{ARTICLE} )?{VIDEO})?(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:(?:make|making|be|ensure) (?:sure |certain )?(?:that )?(?:the {CAPTIONS}|they|it|them) (?:are |is )?)?(?:sync|synced|syncing|synchroni[sz]ed?|in sync|timed|time|match|matched|matching|align|aligned|line up|lined up)"
                            + "(?: (?:them|it|the timing|everything|up|perfectly|exactly|precisely|the text|the words|properly))* (?:with|to|up with)(?: {ARTICLE})?"
                            + "(?: (?:spoken|original|actual|speaker 's|speakers 's|my))* {SPEECH}(?= )"),
            near(CAPTIONED, Sort.FILLER, "",
                    " (?:and )?(?:display|displayed|show|shown|displaying|showing)?(?: (?:them|it))?(?: ?(?:sentence by sentence|line by line|phrase by phrase|"
                            + "one (?:line|sentence|phrase) at a time|(?:two|2|one|three|max|maximum|at most) (?:two |2 |one )?lines?(?: (?:at a time|each|max|maximum|at most|per \\w+))?))+(?= )"),
            near(CAPTIONED, Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    " (?:auto|automatic|automatically|ai|machine)(?: (?:generated|created|made|transcribed))?(?= {SAID}(?= ))"),
            near(Pattern
                    .compile("^(?!.*\\b(?:translat|dub|spanish|french|german|chinese|japanese|korean|italian|portuguese|arabic|hindi))"),
                    Sort.FILLER, "", " english(?= (?:{SAID})(?= ))"),
            // what nobody can find without listening
            near(GONE, Sort.TOPIC, "FILLER_WORDS",
                    " (?:(?:all|any|the|my|our|some) )*(?:mistakes|errors|flubs|stumbles|stumbling|false starts|retakes|re takes|repetitions|repeats|verbal tics|"
                            + "crutch words|slip ups|rambling|ramblings|coughs|coughing|throat clearing|misspoken words|tongue twisters|bad takes|mess ups|do overs)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "FIND_MOMENTS",
                    " (?:(?:all|any|the|some|out|those|these) )*(?:boring|slow|slower|slowest|dull|uninteresting|irrelevant|unnecessary|off topic|useless|weaker?|repetitive|"
                            + "redundant|dragging|less interesting|unimportant|non essential|low energy|wordy|rambling|awkward) (?:parts|bits|sections|segments|moments|stretches|"
                            + "portions|content|passages|spots|stuff|bits and pieces)(?= )"),
            near(GONE, Sort.TOPIC, "FIND_MOMENTS",
                    " (?:(?:all|any|the|some) )*(?:small talk|tangents|chit ?chat|fluff|off topic talk|irrelevant talk|banter)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "FIND_MOMENTS",
                    " (?:(?:and )?(?:highlight|highlighting|emphasi[sz]e|emphasi[sz]ing|call out|calling out|pull out|feature|featuring) )?(?:the )?"
                            + "(?:\\d+ |two |three |few |five )?(?:best|(?:most )?(?:important|interesting|exciting|engaging|memorable|funny|insightful|relevant|valuable|quotable)|"
                            + "key|main|strongest|funniest|juiciest|top|greatest|standout|viral|core|powerful) (?:quotes?|moments?|parts?|bits|sections?|segments?|points?|"
                            + "sound ?bites?|takeaways?|answers?|insights?|arguments?|jokes?|reactions?|lines|statements?|stories|ideas|messages?|selling points?)"
                            + "(?: (?:with|in|as|using) (?:\\w+ )?(?:text overlays?|overlays?|text|captions|pop ?ups|on screen text|bold text|titles))?(?= )"),
            near(ANYWHERE, Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    " (?:summari[sz]e|summari[sz]ing|write (?:me )?(?:a |an |the )?(?:\\w+ )?summary|(?:create|give me|generate|make|add|provide|produce) (?:a |an |the )?"
                            + "(?:\\w+ )?(?:summary|transcript|show notes|bullet points?|key takeaways))(?= )"),
            // which part it is, in other words
            near(Pattern.compile(" (?:\\d+:\\d+|seconds?|minutes?|secs?|mins?|start|beginning|end)(?= )"), Sort.FILLER, "",
                    "(?<=(?:\\d|seconds|second|minutes|minute|secs|sec|s|mins|min|start|beginning|end|intro|interview|recording|video|clip|talk|podcast)) (?:where|when|in which|during which|because|since|as) "
                            + "(?:the|she|he|they|i|we|it|nothing|nobody|no one|someone|somebody|everyone|people|you|my|his|her|our|a|an|there|that)\\b"
                            + "(?! (?:music|song|beat|film|titles?) (?:starts|begins|ends|stops|drops))(?: (?![,.;:!?&]|and |but |then )\\S+)*{END}"),
            aside(" [,-] (?:it 's|it's|its|that's|this is|they're|these are|there's|there is) (?:just|only|all|mostly|basically|mainly)(?: (?![,.;:!?&]|and |but |then )\\S+)*{END}"),
            near(ANYWHERE, Sort.TOPIC, "NOISE_REMOVAL",
                    " (?:(?:the|any|all|that|this|some) )*background (?:noises?|hum|hiss|hissing|chatter|buzz|buzzing|static)(?= )"),
            near(ANYWHERE, Sort.FILLER, "", " clean up {ARTICLE}(?: \\S+){1,3}(?= :| by )"),
            near(Pattern.compile(" (?:mp|mp3|wav|m4a|aac|audio|sound)(?= )"), Sort.FILLER, "",
                    " (?:at|with|in) (?:a )?\\d+(?:\\.\\d+)? (?:kbps|kbit|kbits|khz|kb|bit)(?: (?:bitrate|quality|audio|sample rate))?(?= )"),
            near(ANYWHERE, Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    " into (?:a |an )?(?:\\w+ )?(?:blog post|blog|article|newsletter|tweet|thread|linkedin post|show notes|ebook|written summary|document|pdf)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "VOICE_OVER", "(?<=^|^ please|^ can you) voice ?over(?= (?:this|the|my|these|our|all) )"),
            near(ANYWHERE, Sort.KIND, "MUSIC",
                    " (?:podcast |channel |video |my )?(?:intro|outro|theme|opening) (?:music|song|jingle|tune)(?= )"),
            aside(" talking head(?= (?:video|clip|footage|recording|interview|shot|videos|clips)(?= ))"),
            aside(" (?:with )?(?:(?:the|my|her|his|our) )?(?:speaker|guest|host|presenter|interviewee|person)(?: 's)? (?:name|title|names)(?= \")"),
            near(Pattern.compile(" chapters? "), Sort.FILLER, "",
                    " (?:(?:at|and|,) )?\\d+:\\d+ (?:[-:] )?[a-z]+(?: (?!and )[a-z]+){0,3}(?= [,;.]| and | $)"),
            near(ANYWHERE, Sort.ZOOM, "kenburns",
                    " (?:(?:slow|smooth|gentle|subtle|soft|elegant|light|nice|camera) ){0,3}(?:pans and zooms|zooms and pans|pans|panning shots)(?! (?:left|right|up|down|to|from|across|over|of)\\b)(?= )"),
            near(ANYWHERE, Sort.EFFECT, "vintage",
                    " (?:like )?(?:(?:the|those|these|some|my|our|grandpa's|grandma's) )?(?:old|vintage|antique|ancient) (?:film|movie|cine|home movie|super ?-? ?8|8 ?mm)(?: film| movie)? reels?(?= )"),
            near(ANYWHERE, Sort.EFFECT, "vintage",
                    " (?:the |a )?(?:look|feel|feeling|vibe|style|charm) of (?:(?:a|an|the|my|our|old|some|those|these|real|worn|scratchy|faded) ){0,4}"
                            + "(?:super ?-? ?8|8 ?mm|16 ?mm|vhs|camcorder|home movie|home movies|cine film)(?: (?:film|films|movie|movies|reel|reels|footage|tape|tapes|recording|cassette|camera))*(?= )"),
            near(ANYWHERE, Sort.EFFECT, "vintage",
                    "(?<= (?:look|feel|looks|feels|seem|be|looking|feeling)) (?:more )?(?:like|as if it were|as if from) (?:(?:a|an|the|my|our|grandpa|grandma|grandfather|grandmother|dad|granddad|'s|grandpa's|grandma's|grandad's|dad's|old|some|those|these|real|proper|worn|scratchy|faded|\\d\\d(?:\\d\\d)?(?: ?s)?) ){0,5}"
                            + "(?:super ?-? ?8|8 ?mm|16 ?mm|vhs|vhs tape|camcorder|home movie|home movies|film reel|film reels|cine film)(?: (?:film|films|movie|movies|reel|reels|footage|tape|tapes|recording|home|cassette|camera|look))*"
                            + "(?: (?:from|of|in) (?:the )?(?:\\d\\ds|\\d\\d\\d\\ds|eighties|seventies|sixties|nineties|fifties|past|\\d+ s))?(?= )"),
            aside(" auto(?= (?:cut|trim|remove|delete|edit)\\b)"), near(ANYWHERE, Sort.FILLER, "", " auto(?= cut (?:the|all|my) )"),
            near(CAPTIONED, Sort.FILLER, "", " (?:that )?(?:pops?|stands? out|is visible|are visible)(?= (?:with|in|more|and|on|[,.;]|$))"),
            near(ANYWHERE, Sort.FILLER, "",
                    " (?:step|step by step|step - by - step|ingredient|instruction|instructional)(?= (?:captions?|subtitles?|titles?|text)(?= ))"),
            near(CAPTIONED, Sort.FILLER, "", " clean(?: ,)?(?= (?:readable |legible |modern |simple |crisp |bold |white )*{SAID}(?= ))"),
            near(ANYWHERE, Sort.BEST, "", " (?:the )?(?:most \\w+|best|key|top)(?= \\d+ (?:minutes?|seconds?|mins?|secs?)(?= ))"),
            near(ANYWHERE, Sort.REEL, "",
                    " (?:cutdown|supercut|short version|highlight version|condensed version|highlights? video|highlight cut)(?= )"),
            near(ANYWHERE, Sort.KIND, "CLIP", "(?<= (?:the|my|our|this|a|of)) keynote(?: (?:speech|talk|session|recording|address))?(?= )"),
            // what stands before and behind a film
            near(ADDED, Sort.KIND, "OPENING",
                    "(?<= (?:add|create|make|with|need|want|include|insert|a|an|short|clean|simple|quick|branded|cool|nice|professional|and|punchy)) "
                            + "intro(?: and (?:an? )?(?:\\w+ )?outro)?(?! (?:of|part|section|clip|title|music|text|card|screen|slide|shot|video|is)\\b)(?= )"),
            near(ADDED, Sort.KIND, "CLOSING",
                    "(?<= (?:add|create|make|with|need|want|include|insert|a|an|short|clean|simple|quick|branded|cool|nice|professional|and|punchy)) "
                            + "outro(?! (?:of|part|section|clip|title|music|text|card|screen|slide|shot|video|is)\\b)(?= )"),
            aside(" clean(?= (?:version|mp|mp4|file|copy|video|cut|edit|final|intro|outro|output|export|result|audio|recording)(?= ))"),
            near(ANYWHERE, Sort.TOPIC, "GENERATE_PICTURE",
                    " (?:generate|create|make|design|add|give me|and) (?:a |an |the )?(?:\\w+ )?cover(?: (?:image|photo|picture|art))?(?= [,.!?]| and | for | $)"),
            // what part of a recording is wanted
            near(Pattern.compile(part(
                    " (?:reel|clips?|teaser|trailer|highlights?|cut|trim|shorten|edit|version|video|summary|recap|short|minutes?|seconds?)(?= )")),
                    Sort.TOPIC, "FIND_MOMENTS",
                    " (?:and )?(?:focus(?:ing|ed|es)?|concentrat(?:ing|ed)|center(?:ing|ed)|zero(?:ing)? in) (?:only |mainly |mostly )?on{REST}*?"
                            + " (?:key|best|main|most|important|highlights?|moments?|parts?|points?|reveals?|insights?|takeaways?|quotes?|answers?|features?|funny|"
                            + "interesting|topics?|arguments?|reactions?){REST}*{END}"),
            // what cannot be done, in many words
            near(ANYWHERE, Sort.TOPIC, "CAPTIONS_FROM_SPEECH",
                    " (?:what|everything|whatever|all) (?:that )?(?:he|she|they|i|we|you|people|everyone|everybody|somebody|someone|(?:the|my|our) (?!title|caption|text|sign|music)\\w+)"
                            + " (?:says?|said|is saying|are saying|talks? about|speaks?|tells?)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "VOICE_OVER",
                    " (?:tell|read|speak|say|narrate) (?:it|this|that|them|(?:the|my) \\w+) (?:out )?(?:loud |aloud )?(?:with|in|by|using|through) (?:an?|the|your|some)"
                            + " (?:\\w+ ){0,3}voice(?= )"),
            near(KEPT, Sort.TOPIC, "UPSCALE",
                    "(?<= (?:is|are|looks|look|too|so|very|bit|quite|really|my|our|this|old)) (?:blurr?y|unsharp|pixelated|grainy)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "BACKGROUND_REPLACE",
                    " (?:an?|some) (?:\\w+ ){0,2}(?:beach|forest|city|skyline|mountains?|desert|jungle|studio|office|library|sunset|castle|garden|street|wall|scenery|landscape|sky)"
                            + " behind(?= (?:the|me|him|her|us|them|my|our) )"),
            near(ANYWHERE, Sort.TOPIC, "VOCALS",
                    " (?:keep|only|just|isolate) (?:only )?the (?:guitar|drums?|piano|bass|vocals?|strings|singer|singing)(?= (?:\\S+ )*(?:song|music|track|tune) )"),
            near(ANYWHERE, Sort.TOPIC, "TRACKING",
                    " (?:that|which) (?:follows|moves with|moves along with|sticks to|tracks) (?:it|him|her|them|(?:the|my) \\w+)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "TRACKING",
                    " (?:stay|stays|staying|keep|keeps) (?:next to|on|beside|above|with|near) (?:the|his|her|my) \\w+ while (?:it|he|she|they) \\w+(?= )"),
            near(ANYWHERE, Sort.TOPIC, "VOICE_CHANGE",
                    " (?:(?:my|his|her|the) )?(?:voice|narration|speaker|interview) (?:\\w+ ){0,3}(?:unrecogni[sz]able|like an? (?:\\w+ )?(?:radio|phone|telephone|robot|monster|child|alien|machine|mouse))(?= )"),
            near(ANYWHERE, Sort.TOPIC, "SOUND_EFFECTS",
                    " (?:forest|sea|ocean|rain|wind|bird|city|street|crowd|nature|jungle|party|animal|beach|wave|water|fire|storm) (?:noises?|sounds?)(?= (?:under|at|during|over|to|behind|for|on|when) )"),
            near(ANYWHERE, Sort.TOPIC, "SOUND_EFFECTS",
                    " (?:an? )?(?:bell|gong|phone|alarm|doorbell) (?:ring|rings|ringing|sound|sounds)(?= )"),
            near(ANYWHERE, Sort.TOPIC, "FIND_MOMENTS",
                    " (?:bits|parts|moments|scenes|sections|passages|places) (?:in|on|at|during) which{REST}+{END}"),
            near(ANYWHERE, Sort.TOPIC, "FIND_MOMENTS",
                    " (?:start|begin|starting|beginning|end|stop) where (?:the|he|she|they|my){REST}+{END}"),
            near(ANYWHERE, Sort.TOPIC, "NOISE_REMOVAL",
                    " (?:remove|get rid of|take out|delete|kill|filter out) (?:(?!first|last|part|silences?|pauses?|music|song|seconds?|minutes?|um|ums|filler|beginning|end|all|\\d)\\S+ ){1,5}"
                            + "(?:from|in|out of) the (?:sound|audio|soundtrack)(?= )"),
            near(WORDED_OR_LETTERS, Sort.TOPIC, "TEXT_STYLE",
                    " (?:an? )?(?:\\w+ )?(?:outline|stroke)(?= (?:around|on|to|for|for|and|,|\\.|$)| $)"),
            // how good a file shall be, said beside what it is
            aside(" (?:while |and |but |still |by )*(?:keeping|preserving|maintaining|retaining|keep|preserve|maintain|no loss of|with (?:no|little|minimal|hardly any) loss of|"
                    + "without (?:losing|loosing|hurting|reducing|sacrificing|ruining|compromising(?: on)?|degrading|lowering|(?:any |a |much |visible |noticeable )?loss of))"
                    + "(?: (?:too much|any|much|the|its|a|of|best|possible|good|high|great|original|visual|image|picture|video|audio|overall|lot|as much|decent|same|"
                    + "noticeable|visible|as))* quality(?: (?:as (?:good|high|much) as possible|as possible|high|intact|good|loss))?(?= )"),
            aside(" (?:without|with no) (?:any |much |visible |noticeable )*(?:quality loss|loss in quality|compression art[ie]facts|art[ie]facts|pixelation)(?= )"),
            aside(" (?:while |and |but )*(?:keeping it|keep it|it should still|it still|still|so it still) (?:still )?look(?:ing|s)?"
                    + " (?:good|decent|sharp|great|nice|crisp|fine|clear|ok|okay|acceptable)(?: enough)?(?= )"),
            aside(" (?:and |but |please )*keep(?:ing)? the (?:original |same )?(?:file ?names?|names?|metadata)(?: (?:as (?:it is|is|they are)|unchanged))?{END}"),
            aside(" (?:in|from|inside) (?:my|the|a|this|our) (?:\\w+ )?folders?(?= )"));

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
