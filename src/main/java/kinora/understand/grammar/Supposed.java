package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What cannot be done and is spoken of by words that stand together, where nothing of a text was understood: to say so, and what can be done instead, is more than to ask for other words.
/// Nothing changes by it, so it may guess.
final class Supposed {
    private static final String REMOVES = "remove|delete|erase|wipe|take|get rid|cut|edit|clean|clear|hide|lose|disappear\\w*|vanish\\w*|gone|away|eliminate|retouch|strip|scrub|paint over";
    private static final String MAKES = "generate|create|draw|paint|invent|imagine|design|render|illustrate|produce|make up|dream up|come up with|conjure|visuali[sz]e";
    private static final String TONGUES = "german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|turkish|arabic|hindi|urdu|bengali|tamil|japanese|korean|mandarin|cantonese|chinese|vietnamese|thai|indonesian|greek|hebrew|swedish|norwegian|danish|finnish|czech|hungarian|romanian|english|latin|esperanto|persian|farsi|swahili";

    /// Topics and the words that tell them, which stand in this order in a text. What stands first is told.
    private static final List<Guess> ALL = guesses(
            """
                    LIP_SYNC: lips?|mouths?|lip.?sync\\w*|talking head|(photo|picture|portrait|avatar|image|painting|statue)( of \\w+)? (\\w+ )?(talk|speak|sing|say)s?
                    FACE_SWAP: (face|head)s? (on|onto|of|with|for|into|over) (?!the (title|logo|text))|(swap|exchange|replace|switch|change|put|stick|paste).*(face|head)s?|appear as|(turn|transform|morph) (me|him|her|us|them|grandpa|grandma) into|deep ?fake
                    BLUR_FACE: (blur|pixelate|pixellate|mosaic|censor|cover( up)?|hide|mask|black out|obscure|anonymi[sz]e|conceal|disguise|redact)\\w*.*(faces?|kids?|child|children|person|people|plates?|numbers?|cards?|address\\w*|names?|eyes|guy|man|woman|girl|boy|signs?|everyone|everybody|strangers?|screens?|documents?|logos?|brands?|nude\\w*)|unrecogni[sz]able|for privacy
                    VOICE_CHANGE: (voice|him|her|me|interview|speaker|narrator|speech|singing|dialogue).*(deep(er)?|higher|lower|robot\\w*|monster|girl|boy|child|telephone|radio|alien|semitones?|pitch\\w*|accent|chipmunk|echo|reverb|autotune|helium|darth|whisper\\w*|old man|cathedral|megaphone|disguise\\w*|distort\\w*)|(pitch|deepen|distort|disguise|autotune|modulate)\\w* .*(voice|speech|speaker|interview)|(robot|monster|alien|baby|chipmunk|demon) voice
                    VOICE_OVER: (voice|narrator|ai|someone|somebody|robot|woman|man|announcer|speaker|computer|machine) .*(read|say|tell|narrat|introduc|speak|explain|announc|recit|present)\\w*.*|(read|recite|speak|narrate|announce)s? .*(text|script|description|poem|story|words|letter|aloud|out loud)|voice.?overs?|narrat\\w+|commentary|text.to.speech|tts
                    TRANSLATE: (in|into|to|both|and|also|for my|an?) (\\w+ )?(%2$s)|(%2$s) (text|title|captions?|subtitles?|version|audio|dub\\w*|voice|translation|language|speakers?)|translat\\w+|bilingual|multilingual|other languages?|foreign languages?
                    CAPTIONS_FROM_SPEECH: (speech|spoken|says?|said|talk(s|ed|ing)?|conversation|speak(s|ing)?|dialogue|interview|lecture|podcast|meeting).*(text|written|subtitles?|captions?|transcri\\w+|in words|word for word)|(write|type|text|subtitles?|captions?|transcri\\w+).*(speech|spoken|says?|said|talk(s|ed|ing)?|conversation|speaks?|speaking|dialogue)|transcri\\w+
                    FILLER_WORDS: u+h*m+s?|u+hs?|erm?s?|stutter\\w*|stammer\\w*|stumbl\\w*|repeats? (himself|herself|myself|themselves|sentences|words|it)|repeating (himself|herself|myself|themselves|sentences|words)|(lose|lost) (my|his|her|the) thread|swear\\w*|bleep\\w*|curs(e|es|ing)|mis(speak|spoke|spoken|takes?)|slips?|cough\\w*|breath(s|ing)|forg[eo]ts? (my|his|her|the) (text|lines?|words?)|filler\\w*|retakes?|outtakes?
                    FIND_MOMENTS: (best|funniest|strongest|most \\w+|key|important|highlights?|top|greatest|interesting|exciting|funny|viral|emotional|memorable|juiciest|boring|\\w+est) (\\w+ )?(moments?|parts?|scenes?|quotes?|jokes?|bits?|lines?|goals?|dance|kiss|statements?|answers?|sentences?|passages?|insights?|facts?)|(skip|jump|go|cut|rewind|forward) (straight )?to (the|where|when) .*|(find|search|locate|detect|spot|identify|look for) .*(where|when|moments?|parts?|scenes?|goals?|all|every)|where (does|do|did) (he|she|they|it|the \\w+) .*|(moment|part|scene|place|bit)s? (where|when|in which|that shows?)|(goals?|touchdowns?|dunks?|punchlines?)
                    STABILISE: shak\\w*|wobbl\\w*|jitter\\w*|trembl\\w*|stabili\\w+|steady|steadier|bump(y|s|ing)|jerk\\w*|judder\\w*|(filmed|shot|recorded) while (\\w+ )?(running|walking|driving|riding|skiing|moving|jogging)|tripod|gimbal|unstable|handheld
                    UPSCALE: (blurr?y|unsharp|grainy|pixel\\w+|torn|scratch\\w*|faded|damaged|tiny|low.?(res\\w*|quality)|old|yellowed|bad|poor).*(sharp\\w*|crisp|clear|repair\\w*|restor\\w*|fix\\w*|high.?res\\w*|hd|better|resolution|details?|legible|readable)|(sharp\\w*|repair|restore|fix|high.?res\\w*|rescue|save).*(blurr?y|unsharp|torn|scratch\\w*|faded|damaged|low.?(res\\w*|quality)|old|yellowed)|colou?r (to|into) .*(black|old|grey|gray|monochrome)|colou?ri[sz]e\\w*|(higher?|more|better|increase|double) (the )?(resolution|definition|megapixels)|upscal\\w*|super.?resolution|restor(e|ed|ation|ing)
                    RETOUCH: touch (up )?(my|her|his|the) (face|skin)|touch up|red spots|(skin|stomach|belly|hair|teeth|tooth|eyes|eyelids?|wrinkles?|pimples?|acne|nose|lips|chin|cheeks?|dark (rings|circles)|complexion|make.?up|lipstick|beard|moustache|muscles|legs|thighs|arms|tan|bald|freckles|scars?|figure|waist|weight|blemish\\w*|double chin|tattoos?)|(slim|thin|skinni|young|old|pretti|beauti|handsom)\\w* (her|him|me|us|them|face|person|woman|man)|(me|her|him|us|them|she|he) (look )?(younger|older|slimmer|thinner|prettier|taller|fitter|skinnier)|(change|swap|replace|recolou?r|new|other|different) .*(dress|shirt|clothes|suit|jacket|outfit|trousers|glasses)
                    BACKGROUND_REMOVAL: (out of|from|without) (its|his|her|their|the) surroundings?|(everything|all|anything) (else )?(around|behind|except for|outside|surrounding)|backgrounds?.*(%3$s|free|off|out|without|transparent|see.?through|cut)|(%3$s|free|without|off|separate|isolate|transparent|extract|detach|knock).*backgrounds?|silhouettes?|cut.?outs?|(along|around) (the |its |his |her |my )?(edges?|outlines?|contours?)|(cut|clip|crop|lift|take) .* out of (the|its|his|her|this|that|my|their) (picture|photo|image|background|scene|frame|snapshot)|mask\\w*
                    BACKGROUND_REPLACE: (let|put|place|set|make|drop|transport|beam|teleport|as if|like|show|move|insert|sit) .*(us|me|him|her|them|we|i|the \\w+|my \\w+|our \\w+) .*(in front of|on top of|against an?|in the middle of|at the foot of|on the moon|on mars|in(to)? (paris|london|new york|tokyo|rome|space|hawaii|dubai|venice|the (desert|jungle|mountains|snow|woods|arctic|sahara|alps|sky|studio)))|sky.*(replac|exchang|chang|swap|turn|blue|sunset|dramatic|different|another|stars)\\w*|(replac|exchang|chang|swap|turn|give)\\w*.*sky|(background|backdrop|wall|room|office|kitchen|scenery|surroundings|location|place) (behind|with|to|for|into|instead)|(other|another|different|new) (background|backdrop|place|scenery|surroundings|location)
                    OBJECT_REMOVAL: (%3$s)\\w*.*(signs?|bottles?|poles?|cables?|wires?|lamps?|lanterns?|trash|garbage|bins?|rubbish|litter|cars?|trucks?|bus|buses|bikes?|tourists?|strangers?|guys?|man|men|woman|women|person|people|passers?.?by|pedestrians?|fingerprints?|dust|scratch\\w*|stains?|reflections?|glare|flares?|shadows?|watermarks?|stamps?|fingers?|thumb|mic|microphone|boom|crowds?|pigeons?|seagulls?|birds?|flies|fly|leash|fences?|tags?|cups?|cigarettes?|phones?|cords?|plastic|bags?|chairs?|tables?|branch|branches|twigs?|spots?|hand|selfie stick|cones?|scaffold\\w*|cranes?|antennas?|power lines?|sockets?|drops?|lens)|(make|let) .*(disappear|vanish|invisible)|(crane|car|pole|sign|tourists?|people|man|woman|guy|bin|thing|\\w+) .*(has|have|needs?|must) (to )?(go|disappear|vanish|be gone)
                    ANIMATE_PERSON: (let|make|makes|making|animate|should|bring) .*(smil\\w+|blink\\w*|wav(e|es|ing)|danc\\w+|walk\\w*|run(s|ning)?|mov(e|es|ing)|turn (his|her|its|their) heads?|look around|flutter\\w*|flicker\\w*|nod\\w*|jump\\w*|breath\\w*|blow\\w*|flow\\w*|sway\\w*|sing\\w*|laugh\\w*|fly|flying|driv(e|es|ing)|swim\\w*|wag\\w*|talk\\w*|come alive|to life|alive|gallop\\w*|rippl\\w+|rustl\\w+|burn\\w*|hug\\w*|kiss\\w*|wink\\w*|clap\\w*|giggl\\w+|flap\\w*|trickl\\w+|drip\\w*|yawn\\w*|growl\\w*|roll|rise)
                    GENERATE_PEOPLE: (ai|computer).?(made|generated|created|built) \\w+|(invent|make up|imagine|create|generate) an? (\\w+ )?(client|buyer|user|fan|expert|chef|worker|guest)|(computer|ai|virtual|digital|artificial|made.?up|fake|fictional|generated|invented|synthetic|imaginary).*(woman|man|person|people|girl|boy|customers?|host\\w*|models?|presenters?|actors?|actress|speakers?|humans?|faces?|families|family|crowd|character|children)|(make up|invent|create|generate|imagine) an? (\\w+ )?(customer|person|woman|man|family|couple|character|hero|doctor|teacher|host|presenter|model|child)|avatars?|influencers?|newsreaders?|spokes\\w+|testimonial\\w*
                    STYLE_TRANSFER: (in the )?style of|redraw\\w*|repaint\\w*|(look|looks) like (an? )?(\\w+ )?(drawing|painting|cartoon|comic|sketch|character|anime|game|lego|claymation|toy|sculpture|mosaic|poster|woodcut|engraving)|cartoon\\w*|comics?|anime|manga|pixel art|disney|pixar|lego|sketch\\w*|watercolou?rs?|oil paint\\w*|pencil|charcoal|crayon|painted|painting|picasso|van gogh|monet
                    GENERATE_PICTURE: (%1$s)\\w* (?!(my|our|these|this|those|the|it) )(?!.*\\b(from|of|out of|using|with) (\\d+|my|our|these|this|those|the|two|three|four|five|six|ten|twelve|some of) (\\w+ ){0,2}(photos?|pictures?|images?|clips?|pics)\\b).*(pictures?|images?|photos?|illustrations?|drawings?|paintings?|scenes?|landscapes?|videos? of|clips? of|footage|animations?|posters?|maps?|charts?|backgrounds?|artworks?|visuals?|graphics?|scenery|film of|video|dragons?|unicorns?|castles?|planets?|spaceships?|rockets?|worlds?|storyboards?|logos?|mascots?)|with ai|by ai|using ai|(i have|there are|we have) no (photos|pictures|clips|footage)|infographics?|diagrams?
                    VOCALS: (split|separate|part|divide|isolate|extract|remove|take|strip|mute|without|only|just|keep).*(vocals?|singing|singers?|instrumentals?|stems?|drums?|bass|guitar|piano|beat|instruments?|karaoke|lyrics|acapella)|karaoke
                    NOISE_REMOVAL: (noises?|hum\\w*|hiss\\w*|wind|traffic|air.?condition\\w*|fan|echo\\w*|reverb\\w*|crackl\\w+|crackles|static|bathroom|hall|muffled|rumbl\\w*|buzz\\w*|rustl\\w*|hollow|tinny|distort\\w*|background (audio|sounds?|voices|chatter)|feedback|clicks|pops).*|(clean|clear|filter|improve|enhance|fix|better|repair|polish)\\w*.*(audio|sound|recording|voice|microphone|mic|speech)
                    SOUND_EFFECTS: (add|put|play|insert|with|use|give|make|include|hear|want|like|nice).*(sounds?|noises?|applause|laugh\\w*|dings?|bangs?|explosions?|thunder|raindrops|birds?|whoosh\\w*|clicks?|bells?|beeps?|clap\\w*|cheer\\w*|bark\\w*|audience|drum ?rolls?|footsteps|waves|sirens?|crash|splash|pop|boom|chimes?|gong|jingle)|(sounds?|noises?) (of|at|when|effects?|after|before)|(explosion|gun|thunder|dog|cat|car|door|rain|wind|ocean|crowd|bell|laugh\\w*) (sounds?|noises?)
                    OTHER_PROGRAM: premiere|final cut|davinci|resolve|after effects|capcut|imovie|photoshop|illustrator|powerpoint|keynote|canva|figma|blender|audacity|lightroom|filmora|project files?|with layers|psd|xml|edl
                    PUBLISH: (upload|post|publish|share|send|mail|e-?mail|tweet|put|broadcast|stream|forward|submit|release)\\w* .*(to|on|with|onto|via|at) .*(youtube|vimeo|facebook|instagram|tiktok|twitter|linkedin|whatsapp|clients?|customers?|mum|mom|mother|father|dad|grandma|friends?|team|boss|wife|husband|website|page|channel|cloud|drive|dropbox|discord|slack|reddit|snapchat|blog|server|story|feed|@\\S+|\\S+@\\S+)|(print|burn|fax|schedule|livestream)
                    WEB: (web ?sites?|web ?pages?|page|urls?|links?|articles?|blogs?|wikipedia|airbnb|amazon|ebay|etsy|online shop|likes|followers|views|subscribers|account|profile|tweets?|reddit|google maps|news)|(buy|purchase|browse|google)
                    STOCK_MEDIA: (look for|search|find|get|download|fetch|insert|use|take|grab|add|put|choose|pick|want).*(online|internet|library|stock|youtube|spotify|memes?|google|trending|popular|famous|hit|charts?|soundcloud|pexels|shutterstock|somewhere|taylor swift|beatles|queen|mozart|beethoven|adele|beyonc\\w+|drake|coldplay|abba|eminem|rihanna)|(song|track|music|tune|hit) (by|from) (?!the (start|beginning|end|top|first|last|clip|video|film))\\w+
                    PARTICLES: (snow\\w*|rain\\w*|leaves|petals|confetti|bubbles|hearts|sparkl\\w*|fire|flames?|smoke|fog|mist|balloons|stars|glitter|stickers?|emojis?|feathers|butterflies|fireworks|lightning|sparks|dust|magic|money|coins|lasers?|explosions?|speech bubbles?|circle|arrows?|crown|hat|sunglasses)
                    THREE_D: 3.?d|three.?dimension\\w*|vr|virtual reality|360\\w*|depth|holog\\w+|stereoscop\\w+|(orbit|fly)\\w* (\\w+ ){0,3}(around|through)|from behind|from (all|every|the other) sides?|another angle|other perspective
                    TRACKING: (follow|track|stick|attach|pin|move|moves|moving|stay|keep)\\w* .*(along with|with (him|her|it|the)|to (him|her|it|the)|centred|centered|in frame|in the (centre|center|middle)|around|the (ball|dog|car|player|face|person|child|cat|speaker|bike|horse|runner))|green.?screens?|chroma.?key|the green|tags? that|labels? that|re-?fram\\w+
                    INTERACTIVE: click\\w*|tap\\w*|button\\w*|poll|quiz|vote|survey|hyperlinks?|interactive|chapters?|markers?|qr|swipe|menu|press(ed)?|shoppable|hotspots?|subscribe
                    FONT: fonts?|typefaces?|lettering|garamond|futura|helvetica|arial|comic sans|bodoni|times new roman
                    TEXT_STYLE: (letters?|titles?|text|words?|captions?|subtitles?).*(burn\\w*|fire|drop in|fall\\w*|fly\\w*|glow\\w*|neon|bounc\\w*|outline\\w*|stroke|shadow|one (after|by) (another|one)|3.?d|rainbow|explod\\w*|spin\\w*|curv\\w*|wav(e|y|es|ing)|sparkl\\w*|metal\\w*|chrome|gold foil|highlight\\w*|shak\\w*|write (itself|themselves)|scroll\\w*|blink\\w*|flash\\w*|letter by letter|word by word|wobbl\\w*|melt\\w*|sketch\\w*)|(highlight|animate|outline|underline|emboss|bend|curve|light up|pop) .*(words?|letters?|text|title|captions?)
                    """);

    /// What of a text is looked at.
    private static final int LONGEST = 120;

    private Supposed() {}

    /// What a text of English speaks of that cannot be done, the likeliest first; nothing when nothing is known.
    static List<Wish> of(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
        boolean denied = said.matches(".*\\b(no|not|don't|dont|never|without any)\\b.*");
        if (said.length() > LONGEST || denied) {
            return List.of();
        }
        return ALL.stream().filter(guess -> guess.words().matcher(said).find()).findFirst()
                .<List<Wish>>map(guess -> List.of(new Wish.Impossible(guess.topic(), new Target.Unsaid()))).orElse(List.of());
    }

    private record Guess(Topic topic, Pattern words) {}

    private static List<Guess> guesses(String table) {
        List<Guess> all = new ArrayList<>();
        for (String line : table.lines().toList()) {
            int colon = line.indexOf(':');
            String words = line.substring(colon + 1).strip().replace("%1$s", MAKES).replace("%2$s", TONGUES).replace("%3$s", REMOVES);
            words = words.replace(").*", ")\\b.*").replace(".*(", ".*\\b(");
            all.add(new Guess(Topic.valueOf(line.substring(0, colon)), Pattern.compile("\\b(?:" + words + ")\\b")));
        }
        return all;
    }
}
