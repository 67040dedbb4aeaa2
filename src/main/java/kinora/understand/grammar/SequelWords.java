package kinora.understand.grammar;

import java.util.List;

/// Words by which people go on with what was said before, correct it, or turn it round.
final class SequelWords {
    static final String ENGLISH = """
            UNDO: back to what it was|back to what it was before|back to what it said|back to what it said before|back to what it looked like|back to how it looked|back to how it was before|back to the way it was|the way it was before|how it was before|like it was before|as it was before
            COUNTER: opposite way round|the opposite way round|the opposite way around|other way about|the other way about|other way|other direction|the other direction|in the other direction|opposite direction|the opposite direction|in the opposite direction|other way|the other way|the other way around|other way round|other way around|the opposite|opposite|the opposite way|opposite way|wrong direction|wrong way|the wrong way|the wrong direction|that's the wrong way|other way please
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
    static final List<String> THEN = List.of("然后", "接着", "再是", "再来");
    /// Parts of what was divided.
    static final List<String> PIECES = List.of("piece", "half", "part", "bit", "section", "一段", "二段", "半段", "一半", "部分");

    /// What is written, by other names than title.
    static final List<String> LETTERS = List.of("text", "words", "letters", "writing", "字");
    static final List<String> TITLES = List.of("title", "caption", "subtitle", "标题", "字幕", "题目", "all", "所有", "全部");

    private SequelWords() {}
}
