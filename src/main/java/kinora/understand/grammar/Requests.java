package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// English sentences that are one request as a whole: a picture of the film as a file, a GIF, photos made to a size, what of the files was not used.
///
/// Their words would mean something else one by one: "extract a still at 0:12" puts nothing into the film.
final class Requests {
    /// What is looked at; longer texts say more than one thing.
    private static final int LONGEST = 160;
    /// Fewer small letters: all of it is written in capitals.
    private static final int FEW = 6;
    private static final String POLITE = "(?:please |pls |hey |hi |ok |okay |and |also |now |then |can you |could you |would you |can we |could we |can i |could i |may we |may i |i'd like to |i would like to |i want to |i need to |i want you to |help me |help me to ){0,3}";
    private static final String GET = "(?:have |get |grab |take |extract |export |save |pull |pull out |capture |give me |gimme |send me |i need |i want |i'd like |make |make me |create |create me |generate |produce |snap |use |download |render |need |want )";
    private static final String TIME = "(?:(?:about |exactly |around )?(?:(?<m>\\d{1,2}):(?<s>\\d{2})(?<f>\\.\\d{1,3})?|(?:the )?(?<n>\\d{1,4}(?:\\.\\d{1,3})?) ?(?:s|sec|secs|seconds?|second mark)|(?:the )?seconds? (?<k>\\d{1,4})))";
    private static final List<String> NUMBERS = List.of("half a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");
    private static final String COUNTED = String.join("|", NUMBERS) + "|a";
    private static final String END = "(?: please| thanks| thank you)?[.!?\\s]*";
    private static final String FOR = "(?: (?:for|on|in|to (?:post|share|send|use|put)) (?:my |our |the |a |an |this |it |on |in )?\\w+(?: \\w+){0,4})?";

    private static final Map<String, String> SHAPES = Map.of("square", "1:1", "vertical", "9:16", "portrait", "9:16", "landscape", "16:9",
            "horizontal", "16:9");

    private record Form(Pattern words, Function<Matcher, List<Wish>> meaning) {}

    private static final List<Form> ALL = List.of( //
            form(GET + "(?:me |us )?(?:a |an |the |one |this |that )?(?:single |exact |clean |full |hi-?res |high[- ]res |high[- ]quality )*"
                    + "(?:still|still frame|still image|still picture|frame|video frame|screenshot|screen ?grab|screengrab|snapshot|thumbnail|cover image|cover|cover frame|poster frame|poster image)"
                    + "(?: image| picture| photo)? (?:at|from|of|of the (?:film|video) at|from the (?:film|video) at|out of the (?:film|video) at) "
                    + TIME
                    + "(?: (?:as|in|to) (?:a |an |the |my |our )?(?<format>jpe?g|png)?(?: ?(?:image|file|picture|format|still|thumbnail|cover|poster|cover image|poster frame|photo))?)?"
                    + "(?:,? and (?:save|export|download|keep|give me|send me) (?:it |that )?(?:as|in) (?:a |an )?(?<as>jpe?g|png)(?: file| image| picture)?)?"
                    + FOR, Requests::still), //
            form(GET + "(?:me |us )?(?:a |an )?(?:\\w+ ){0,2}gif(?: version| file| animation)?(?: (?:of|out of|from) (?:it|this|that|the (?:whole |entire )?(?:film|video|movie|thing)))?"
                    + FOR, matcher -> List.of(new Wish.Export(Map.of("format", "gif")))), //
            form(GET + "(?:me |us )?(?:a |an )?(?:\\w+ ){0,2}gif (?<part>(?:from|of|out of|between|using|with) (?:the )?(?:part |bit |section )?(?:from |between )?(?:seconds? )?"
                    + "\\d{1,4}(?::\\d{2}|\\.\\d+)? ?(?:s|sec|secs|seconds?)?(?: to | and | until | till | through | ?[-–] ?)(?:seconds? )?\\d{1,4}(?::\\d{2}|\\.\\d+)? ?(?:s|sec|secs|seconds?)?)"
                    + FOR, matcher -> List.of(new Wish.Export(Map.of("format", "gif")), new Wish.Unclear(matcher.group("part")))), //
            form(GET + "(?:me |us )?(?:a |an )?(?:\\w+ ){0,2}gif (?<part>(?:of|from|out of) (?:(?:the |this )?(?:clip|photo|shot|scene|video) \\d{1,3}|the (?:first|last|second|third|fourth|opening|ending|start|beginning|end|part|scene|moment)(?: \\w+){0,4}))"
                    + FOR, matcher -> List.of(new Wish.Export(Map.of("format", "gif")), new Wish.Unclear(matcher.group("part")))), //
            form(GET + "the (?:very )?(?<which>last|final|first|opening) (?:frame|picture|image|still)(?: of (?:the |this |my )?(?:film|video|movie))? (?:as|in|to) (?:a |an |the |my |our )?(?<format>jpe?g|png|image|picture|photo|still|thumbnail|cover|poster)(?: ?(?:image|file|picture|format))?"
                    + FOR, Requests::edge), //
            form(GET + "(?:me |us )?(?:a |an |one |the )?(?:still|still frame|still image|frame|screenshot|snapshot|thumbnail)(?: image| picture)? (?:from|of) (?:the |about the )?(?:very )?(?<which>middle|start|beginning|end)(?: of (?:the |this |my )?(?:film|video|movie|it))?(?: as (?:a |an )?(?<format>jpe?g|png)(?: file| image)?)?"
                    + FOR, Requests::edge), //
            form("(?:turn|convert|make|change|transform|export|save) (?:this|it|the (?:whole |entire )?(?:film|video|movie|thing)|this (?:film|video|movie)|everything) (?:into|to|as) (?:a |an )?(?:\\w+ ){0,2}gif(?: file| animation)?"
                    + FOR, matcher -> List.of(new Wish.Export(Map.of("format", "gif")))), //
            form("(?:turn|convert|make|change|transform|export|save) (?<part>the (?:first|last|part|bit|section) [\\w:. ]{1,40}?) (?:into|to|as) (?:a |an )?(?:\\w+ ){0,2}gif(?: file| animation)?"
                    + FOR, matcher -> List.of(new Wish.Export(Map.of("format", "gif")), new Wish.Unclear(matcher.group("part")))), //
            form("(?:show|list|name|tell) (?:me |us )?(?:all )?(?:the |my |our )?(?:unused|leftover|left over|left out|remaining unused) (?<kind>photos?|pictures?|pics|images?|clips?|videos?|files?|footage|material)",
                    matcher -> unused(matcher.group("kind"))), //
            form("(?:did|have) (?:you|we|i) (?:really )?used? (?:all|every|each)(?: one)?(?: of)?(?: the| my| our| these)? ?(?<kind>photos?|pictures?|pics|images?|clips?|videos?|files?|footage|material)",
                    matcher -> unused(matcher.group("kind"))), //
            form("(?:batch |bulk |mass )?(?:re-?size|resizing|scale|crop|resize and crop|convert|change) (?:all |all of |every one of )?(?:of )?(?:these |the |my |our |those )?(?:\\w+ )?(?:photos|pictures|images|pics|clips|videos)(?: all| down| up)?"
                    + " (?:to|into|at|as|to be) (?<w>\\d{3,4}) ?(?:x|×|\\*|by) ?(?<h>\\d{3,4})(?: ?px| pixels)?" + FOR,
                    matcher -> List.of(new Wish.Canvas(Optional.of(matcher.group("w") + "x" + matcher.group("h")), Optional.empty(),
                            Optional.empty()))), //
            form("(?:batch |bulk |mass )?(?:re-?size|crop|reframe|convert|change) (?:all |all of )?(?:these |the |my |our |those )?(?:photos|pictures|images|pics|clips|videos) (?:to|into|as) (?:a )?(?<shape>square|vertical|portrait|landscape|horizontal|1:1|4:5|9:16|16:9)(?: format| shape| size)?"
                    + FOR,
                    matcher -> List.of(new Wish.Canvas(Optional.of(SHAPES.getOrDefault(matcher.group("shape"), matcher.group("shape"))),
                            Optional.empty(), Optional.empty()))), //
            form("(?:which|what)(?: of)?(?: my| the| our)? ?(?:other )?(?<kind>photos?|pictures?|pics|images?|clips?|videos?|files?|ones|shots?|media|material|footage)? ?"
                    + "(?:did (?:you|we|i) (?:not|never) (?:use|include|take|put in|show|pick|choose)|didn't (?:you|we|i) (?:use|include|take|put in|show|pick|choose)|(?:you|we|i) (?:didn't|did not|haven't|have not|never) (?:use|used|include|included|taken|pick|picked|chosen|show|shown)"
                    + "|have(?:n't)? (?:you|we|i)(?: not)? used|(?:are|is|were|was) (?:still )?(?:unused|not used|not in use|left over|leftover|not in (?:it|the (?:film|video|movie))|not (?:being )?used(?: yet| so far)?)|(?:haven't|hasn't|have not|has not) been used|(?:didn't|did not) (?:make it|get|go) (?:in|into)|aren't (?:used|in (?:it|the (?:film|video)))|weren't used)"
                    + "(?: yet| so far| in (?:it|the (?:film|video|movie))|(?<=into| in) (?:it|the (?:film|video|movie)))?",
                    matcher -> unused(matcher.group("kind"))), //
            form("(?:create|make|build|generate|produce|make me|create me|design|give me|i need|i want) (?:a |an )?(?:(?<l>[1-9]\\d?)[- ]?(?:s|sec|secs|seconds?) )?(?:countdown timer|count ?down|countdown clock|countdown timer clip|timer)(?: video| clip| animation| film)?"
                    + "(?: (?:of|from|for|lasting|that lasts|with|that runs(?: for)?) (?<n>[1-9]\\d?) ?(?:s|sec|secs|seconds?))?",
                    Requests::countdown), //
            form("(?:create|make|build|generate|produce|make me|a|do|show|i want|i need) ?(?:a |an )?split[- ]?screen(?: video| view| comparison| film)?(?:,)? (?:comparing|showing|with|between|of|for|to compare|that compares|that shows|from)"
                    + " (?:both|(?:the |my |our |these |those )?(?:two|2))(?: of)?(?: the| my| our| these)?(?: \\w+)? (?:takes|versions|clips|videos|recordings|shots|angles|performances)(?: side by side| next to each other)?",
                    _ -> List.of(new Wish.Arrange(new Target.All(Kind.CLIP), "side-by-side"))), //
            form("(?:compare|show|put|place|display|play) (?:both|(?:the |my |our |these |those )?(?:two|2))(?: of)?(?: the| my| our| these)?(?: \\w+)? (?:takes|versions|clips|videos|recordings|shots|angles|performances)(?: side by side| next to each other)?"
                    + " (?:in|as|with|on|using) (?:a |an )?split[- ]?screen(?: view| video)?",
                    _ -> List.of(new Wish.Arrange(new Target.All(Kind.CLIP), "side-by-side"))), //
            form("(?:combine|join|merge|connect|link|stitch|blend|glue|put|edit) (?:together )?(?:everything|(?:all|all of|all the|these|the|my|our|all my|all these) (?:\\w+ )?(?:clips|videos|photos|pictures|shots|parts|pieces|images)|(?:the |my |our |an? )?[a-z]+(?: [a-z]+){0,2}(?:, (?:the |my |our )?[a-z]+(?: [a-z]+){0,2}){1,5},? and (?:the |my |our )?[a-z]+(?: [a-z]+)?)(?: together| into one (?:video|film)| in one (?:video|film))?"
                    + " (?:with|using|by|through) (?:some |smooth |soft |gentle |nice |simple |short |slow |elegant ){0,3}(?:cross ?fades|cross-fades|dissolves|cross dissolves|(?:an? )?(?:smooth |soft |short |slow )?(?:cross ?fade|dissolve|cross dissolve)(?= (?:in )?between))(?: in between| between(?: them| each| each one| the clips)?)?",
                    _ -> List.of(new Wish.Transition(new Target.Unsaid(), Optional.of("dissolve"), new Amount.Unsaid()))), //
            form("(?:trim|cut|chop|take|shave|remove|clip|crop|lop) (?:off |away )?(?<a>\\d{1,3}(?:\\.\\d)?|" + COUNTED
                    + ") ?(?:s|sec|secs|seconds?) (?:off |from |of |off of |at )(?:the )?(?:start|beginning|front|head)(?: of (?:the |this |my )?(?:film|video|movie|it))?(?:,)? (?:and|plus) (?:then )?(?:another )?"
                    + "(?<b>\\d{1,3}(?:\\.\\d)?|" + COUNTED
                    + ") ?(?:s|sec|secs|seconds?)? ?(?:off |from |of |off of |at )(?:the )?(?:end|back|tail)(?: of (?:the |this |my )?(?:film|video|movie|it))?",
                    Requests::ends));

    private static final Pattern TAKEN = Pattern.compile("^(" + POLITE
            + ")(?:take|grab|use) ((?:this|these|my|our|the|all|those)\\b[^,.;!?]{3,60}?),? and (?:then )?(?:make|turn|create|convert|build|edit|cut|produce)(?: (?:it|them|that|those|me))?(?: into| to)? ((?:a|an) (?!bit\\b|little\\b|lot\\b|touch\\b|few\\b).*\\b(?:video|film|reel|clip|short|montage|slideshow|trailer|teaser|vlog|ad|tiktok|movie)\\b.*)$",
            Pattern.CASE_INSENSITIVE);

    /// A film that is named and nothing said of what is done: "15 second teaser for my bakery".
    private static final Pattern BARE = Pattern.compile(
            "^(?:an? )?(?:(?:tik ?tok|instagram|insta|facebook|youtube|linkedin|vertical|square|short|quick|fast|funny|calm|fun|\\d{1,3}[- ]?(?:s|secs?|seconds?|mins?|minutes?)|upbeat|energetic|elegant|simple|cinematic|modern|emotional"
                    + "|product|travel|wedding|birthday|holiday|real estate|food|fitness|event|vacation|photo|family|summer|trip|anniversary|memorial|video) ){0,4}"
                    + "(?:ad|advert|commercial|promo|promo video|teaser|trailer|slideshow|montage|recap|recap video|highlight reel|tribute video)(?: video| clip| film)? (?:for|of|about|from|with) (?:my|our|the|a|an|these|this|all) ",
            Pattern.CASE_INSENSITIVE);

    /// Nouns behind which letters in capitals are the words themselves.
    private static final Pattern CAPITALS = Pattern.compile(
            "(?i:\\b(text|title|caption|headline|heading|words|slogan|tagline|letters|lettering|saying|says|reading|reads)):? ([\\p{Lu}\\d'’&%!-]{2,}(?: [\\p{Lu}\\d'’&%!?-]+){0,9})(?=[.,;!?]|\\s|$)");
    private static final Pattern KNOWN = Pattern
            .compile("(?:MP4|MOV|GIF|JPE?G|PNG|HD|UHD|4K|SRT|VTT|NOT?|AND|OFF|ON|IN|OUT|UP|TO|OK|BIGGER|SMALLER|LARGER|AWAY|IS|IT)\\b.*");

    private Requests() {}

    /// What a whole text asks for, if it is one of these requests.
    static Optional<List<Wish>> of(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        for (Form form : ALL) {
            Matcher matcher = form.words().matcher(said);
            if (matcher.matches()) {
                return Optional.of(form.meaning().apply(matcher));
            }
        }
        return Optional.empty();
    }

    /// A text with "take X and make a film" as "turn X into a film", and with words that are written in capitals in quotes.
    static String plain(String text) {
        if (text.length() > 2 * LONGEST) {
            return text;
        }
        Matcher taken = TAKEN.matcher(text);
        String one = BARE.matcher(text).find()
                ? "Make a " + text.replaceFirst("^(?i)an? ", "")
                : taken.matches() ? taken.group(1) + "turn " + taken.group(2) + " into " + taken.group(3) : text;
        long small = one.chars().filter(Character::isLowerCase).count();
        Matcher written = CAPITALS.matcher(one);
        if (small < FEW || !written.find()) {
            return one;
        }
        String words = written.group(2);
        boolean letters = words.chars().filter(Character::isUpperCase).count() >= 4;
        boolean quoted = one.indexOf('"') >= 0 || one.indexOf('“') >= 0;
        return letters && !quoted && !KNOWN.matcher(words).matches()
                ? one.substring(0, written.start(2)) + '“' + words + '”' + one.substring(written.end(2))
                : one;
    }

    private static Form form(String words, Function<Matcher, List<Wish>> meaning) {
        return new Form(Pattern.compile("^" + POLITE + "(?:" + words + ")" + END + "$"), meaning);
    }

    private static List<Wish> still(Matcher said) {
        double seconds = said.group("m") != null
                ? Integer.parseInt(said.group("m")) * 60
                        + Double.parseDouble(said.group("s") + (said.group("f") == null ? "" : said.group("f")))
                : Double.parseDouble(said.group("n") == null ? said.group("k") : said.group("n"));
        String format = "png".equals(said.group("format")) || "png".equals(said.group("as")) ? "png" : "jpg";
        return List.of(new Wish.Export(Map.of("format", format, "frameMs", Long.toString(Math.round(seconds * 1000)))));
    }

    private static List<Wish> edge(Matcher said) {
        String format = "png".equals(said.group("format")) ? "png" : "jpg";
        return List.of(new Wish.Export(switch (said.group("which")) {
            case "middle" -> Map.of("format", format, "framePermille", "500");
            case "last", "final", "end" -> Map.of("format", format, "frameMs", "-1");
            default -> Map.of("format", format, "frameMs", "0");
        }));
    }

    private static List<Wish> unused(@Nullable String kind) {
        Kind meant = kind == null || kind.matches("(?:files?|ones|media|material)")
                ? Kind.ANY
                : kind.matches("(?:clips?|videos?|footage)") ? Kind.CLIP : kind.startsWith("shot") ? Kind.SHOT : Kind.PHOTO;
        return List.of(new Wish.Question(Wish.Question.About.WHICH, new Target.Having(meant, Target.Quality.UNUSED)));
    }

    private static List<Wish> countdown(Matcher said) {
        int seconds = Integer.parseInt(said.group("n") != null ? said.group("n") : said.group("l") != null ? said.group("l") : "3");
        return List.of(new Wish.AddTitle(Optional.of(Integer.toString(seconds)), new Place.Unsaid(), Optional.of("countdown"),
                Wish.TitleLook.UNSAID, new Amount.To(seconds * 1000.0, Amount.Unit.MILLISECONDS)));
    }

    private static List<Wish> ends(Matcher said) {
        return List.of(new Wish.Trim(new Target.Whole(), true, ms(said.group("a")), false),
                new Wish.Trim(new Target.Whole(), false, ms(said.group("b")), false));
    }

    /// So many seconds, in figures or in words.
    private static long ms(String number) {
        int word = NUMBERS.indexOf(number.equals("a") ? "one" : number);
        double seconds = word > 0 ? word : word == 0 ? 0.5 : Double.parseDouble(number);
        return Math.round(seconds * 1000);
    }
}
