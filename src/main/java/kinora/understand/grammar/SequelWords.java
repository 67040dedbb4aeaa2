package kinora.understand.grammar;

import java.util.List;
import java.util.regex.Pattern;

/// Words by which people go on with what was said before, correct it, or turn it round.
final class SequelWords {
    static final String ENGLISH = """
            UNDO: back to what it was|back to what it was before|back to what it said|back to what it said before|back to what it looked like|back to how it looked|back to how it was before|back to the way it was|the way it was before|how it was before|like it was before|as it was before
            COUNTER: other way|other direction|the other direction|in the other direction|opposite direction|the opposite direction|in the opposite direction|other way|the other way|the other way around|other way round|other way around|the opposite|opposite|the opposite way|opposite way|wrong direction|wrong way|the wrong way|the wrong direction|that's the wrong way|other way please
            ALSO: do the same|do the same thing|do the same to|do the same for|do the same with|same thing|the same thing|same thing for|same thing to|same goes for
            FILLER: after all|at all|sorry|so sorry|sorry about that|my bad|would be better|would be nicer|would be nice|would be enough|is better|is enough|should be enough|should do it|would do it|let's say|lets say|let's try|lets try|rather|let's go with|go with|i'd rather have|i would rather have|i'd prefer|i would prefer
            DEGREE 1: a hair|a smidgen|a whisker|a pinch|a fraction more
            UNDO: i don't want that|i don't want that after all|don't want that|restore both|restore it|restore that|restore them|bring them back|bring both back|put both back|put them back|put them both back|bring that back|get them back|get it back
            LESS: subtler|more subtle|gentler|milder|toned down|tone it down|tone it down a bit|dial it back|dial it down|dial it back a bit
            MORE: not enough|not strong enough|not nearly enough|keep going|even further
            NOPE: oops|whoops|i mean|i said|correction|my mistake|i misspoke|sorry i mean|no i said|no i meant|neither|neither of them|neither one|none of those|none of these
            """;
    static final String CHINESE = """
            COUNTER: 反了|方向反了|方向错了|另一个方向|换个方向|换一个方向|反方向|相反方向|相反的方向|往反方向|另一边|反一下
            NOPE: 我是说|我说的是|我的意思是|我说错了|说错了|打错了|写错了|弄错了|记错了|不是不是|不对不对
            UNDO: 刚才那个不要|刚才那个不要了|刚刚那个不要|刚刚那个不要了|刚才那步不要|先别|先别加|先别弄|先不要|先不要了|先不用了|换回|换回来|换回去|换回原来|换回原来的|改回原来的|变回原来的|恢复成原来的|恢复原来的
            MORE: 不够|还不够|还是不够|差一点|还差点
            LESS: 过了|过了过了|过头了|太过了|有点过|太多了|多了点
            """;

    /// What goes on with a row of things.
    static final List<String> THEN = List.of("then ", "and then ", "next ", "after that ", "然后", "接着", "再是", "再来");
    /// What is done once more, to something else.
    static final List<String> NOW = List.of("now ", "and now ", "ok now ", "now do ");
    /// Parts of what was divided.
    static final List<String> PIECES = List.of("piece", "half", "part", "bit", "section", "一段", "二段", "半段", "一半", "部分");

    /// What is written, by other names than title.
    static final List<String> LETTERS = List.of("text", "words", "letters", "writing", "字");
    static final List<String> TITLES = List.of("title", "caption", "subtitle", "标题", "字幕", "题目", "all", "所有", "全部");

    /// What people say before they come to the point, as a part of a pattern.
    static final String LEAD = "(?:and|ok|okay|now|so|well|hm+|please|alright|but|or|oh|actually|also|maybe|hey|thanks|thank you|great|nice|cool|wait|no)[,.! ]+";
    /// What takes back what was done, before what shall be done in its place.
    static final String TAKEN_BACK = "(?:undo|revert|cancel|scrap|take back|reverse) (?:that|it|this)(?: one| last one)?(?:,? and then|,? and|,? then|,|;|\\.|,? but)(?: rather)?(?= (?:do|the|on|to|make it the|only|just|same|apply|use it))(?: do (?:it|that|the same)(?: (?:to|on|for|with))?| apply it to)?";
    /// What does the same to something else.
    static final String SAME = "(?:can you |could you |just )?(?:(?:do|apply|repeat) (?:exactly |just )?(?:the same(?: thing| effect)?|that|this|it|so)(?: again| as well| too)? (?:for|to|on|with)|(?:the )?(?:very |exact )?same(?: thing| again| goes| deal| treatment| please)? (?:for|to|with|on)|ditto(?: for)?|do (?:the same|likewise) with|do(?= (?:the|my|photo|clip|picture|shot|number)\\b))";
    /// What keeps what was done and changes a part of it.
    static final String KEPT = "(?:keep|leave) (?:that|it|this)(?: one)?(?: like that| that way| in)?,? but";
    /// What names those that are not meant.
    static final String ALL_BUT = "(?:for |on |to )?(?:all|everything|everyone|every one|all of (?:them|those|it)|them all)(?: of them)?,? (?:but|except|save|bar|other than|apart from|besides)(?: for| not)?";
    /// What suggests.
    static final String SUGGESTED = "(?:what|how)(?: about| bout|'bout)(?: (?:making|having) (?:it|that|them))?|what if (?:it|that|they|this) (?:was|were|is|are)|why not|how would (?:it|that) look (?:in|as|with)|try|let'?s try|could we try|can we try";
    /// What asks in a roundabout way that something be done.
    static final String AS_ASKED = "(?:would|is|might) it be possible (?:for you )?to|is there (?:any|a|some) (?:chance|way|possibility)(?: that)? (?:you (?:could|can|might)|to|of you)|i (?:was|am) wondering (?:if|whether) you (?:could|can|might)|i'm wondering (?:if|whether) you (?:could|can|might)|i wonder (?:if|whether) you (?:could|can|might)|do you think you (?:could|can|might)|any chance you (?:could|can|might)|any chance of";
    /// What somebody says who wants time, and nothing else.
    static final Pattern PAUSE = Pattern.compile(
            "(?i)(?:(?:ok|okay|oh|uh|um|hm+|er+|no)[,.! ]+)*(?:wait|hold on|hang on|hold up|one moment|one sec(?:ond)?|just a (?:sec(?:ond)?|moment|minute)|give me a (?:sec(?:ond)?|moment|minute)|let me (?:think|see|look)|hm+|er+m*|um+)(?: a (?:sec(?:ond)?|moment|minute|bit)| up)?(?: please)?[.!,… ]*");
    /// What takes off again what was put on something.
    static final Pattern OFF = Pattern.compile(
            "(?i)(?:(?:ok|okay|no|actually|now|please|and|then)[,. ]+)*(?:(?:take|turn|switch) (?:it|that|them|this)(?: back)? (?:off|away)|(?:remove|delete|drop) (?:it|that|this) again|get rid of (?:it|that|this) again)(?: again)?(?: please)?[.! ]*");
    /// What keeps what was taken out.
    static final Pattern LEFT_IN = Pattern.compile(
            "(?i)(?:(?:ok|okay|no|wait|actually|sorry|hm+|on second thought)[,. ]+)*(?:leave|keep) (?:it|that|them|this)(?: one)?(?: in| there)?(?: after all)?(?: please)?[.! ]*");
    /// What turns round what was done.
    static final Pattern OTHER_WAY = Pattern.compile("^(?:(?:no|wait|sorry|oh)[, ]+)*other (?:way|direction)\\b(?! of)");
    /// What somebody says who did not want what was just done, and nothing else.
    static final Pattern REGRET = Pattern.compile(
            "(?i)(?:(?:oh|ah+|ugh|hey|ok|wait|hang on|hold on|sorry|argh|eek|whoa)[,.! ]+)*(?:(?:no|nope|nah)[,.! ]+)*(?:oops|whoops|no[,.! ]+(?:no|wait|nope)|(?<=(?:wait|oh|hang on|hold on|ugh|whoa)[,.! ]{1,2})(?:no|nope)|(?:no[,.! ]+|oops[,.! ]+|whoops[,.! ]+)?not (?:that|this|it|like that|like this)|(?:that|it|this)(?:'s| is| was) (?:a mistake|an accident|too far)|(?:my )?mistake|i didn'?t (?:want|mean) (?:that|it|this)(?: at all)?|(?:i )?(?:don'?t|do not) (?:want|do) (?:that|this)|i take (?:that|it) back|(?:(?:make|put|set|go) (?:it |that )?)?back to normal(?: again)?(?: speed)?|(?:(?:turn|switch|put) (?:it|them|that) )?(?:back on|on again))[.!, ]*(?:please|sorry|at all)?[.! ]*");
    /// What denies what was done, before what was meant.
    static final Pattern NO = Pattern.compile("(?i)^(?:(?:oh|wait|sorry|ah|hey)[, ]+)?(?:no|nope|nah)\\s*[,.!;:]");
    /// "And no music": what shall not be there, and no denial.
    static final Pattern WITHOUT = Pattern.compile("(?i)^(?:and|also|plus|but|now|with|ok|okay|then)[, ]+(?:\\w+ )?no\\b(?!,)");
    /// What adds something to what was named.
    static final Pattern AND = Pattern
            .compile("^(?:(?:ok|okay|alright|right|good|great|nice|thanks|perfect|so)[,. ]+)*(?:and|also|plus|now|next)\\b");
    /// All of what could be meant.
    static final Pattern EVERY = Pattern.compile(
            "\\b(?:all of (?:them|these|those|it)|(?:them|those|these) all|every(?: single)? one(?: of them)?|each of them|everywhere|everything|all the (?:others|rest|other ones)|all the way through)\\b|(?<!\\bat )\\ball$");
    /// What comes on top of what was done.
    static final Pattern ANOTHER = Pattern.compile(
            "^(?:(?:and|ok|okay|maybe|take|cut|add|off|please)[, ]+)*(?:(?:one|two|three|a few|another|\\d+) more|another)\\b(?! (?:one|photo|picture|clip|shot))");

    private SequelWords() {}
}
