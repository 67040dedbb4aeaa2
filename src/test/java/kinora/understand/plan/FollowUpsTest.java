package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Turn;

import org.junit.jupiter.api.Test;

/// What goes on with the turn before comes to the same as what it means, said in full: a correction is what should have been said at first, "the same for the tower" is the first wish of the tower too, and what
/// is taken back was never said.
final class FollowUpsTest {
    /// A wish with a wrong value, `{}` in its place, and what is wrong and right.
    private record Value(String wish, String wrong, String right) {
        String first() {
            return wish.replace("{}", wrong);
        }

        String meant() {
            return wish.replace("{}", right);
        }
    }

    private static final List<Value> ENGLISH_VALUES = List.of(new Value("make the title {}", "red", "blue"),
            new Value("set the music to {}", "20%", "45%"), new Value("show the cat photo for {}", "5 seconds", "7 seconds"),
            new Value("put the logo in the {} corner", "top right", "bottom left"), new Value("make the film {}", "square", "vertical"),
            new Value("make the cat photo {}", "black and white", "sepia"), new Value("change the title to {}", "“Summer”", "“Porto”"),
            new Value("make the film {} long", "25 seconds", "20 seconds"), new Value("speed the market clip up to {}", "3x", "1.5x"),
            new Value("put the title at the {}", "top", "bottom"), new Value("move the cat photo {}", "to the end", "to the beginning"));
    private static final List<String> ENGLISH_VALUE_FORMS = List.of("no, {v}", "{v} instead", "make that {v}", "rather {v}",
            "rather {v} than {u}", "{v}, not {u}", "not {u} after all, {v}", "not {u}, {v}", "{v} looks better I think",
            "actually {v} is better", "I think {v} would be nicer", "oops, I meant {v}", "sorry, I meant {v}, not {u}",
            "hmm, let's go with {v}", "on second thought, {v}", "no wait, {v} please", "I don't like it, {v} please",
            "that's not good. {v} instead", "better {v}, my wife says");

    private static final List<Value> CHINESE_VALUES = List.of(new Value("标题改成{}", "红色", "蓝色"), new Value("音乐调到{}", "20%", "45%"),
            new Value("猫那张显示{}", "5秒", "7秒"), new Value("把logo放在{}", "右上角", "左下角"), new Value("画面改成{}", "正方形", "竖屏"),
            new Value("把猫的照片变成{}", "黑白", "复古"), new Value("标题改成{}", "“夏天”", "“波尔图”"), new Value("整片剪到{}", "25秒", "20秒"),
            new Value("鱼市那段加速到{}", "3倍", "1.5倍"), new Value("标题放到{}", "上面", "下面"), new Value("把猫那张放到{}", "最后", "最前面"));
    private static final List<String> CHINESE_VALUE_FORMS = List.of("不对，{v}", "还是{v}吧", "改成{v}", "不要{u}，要{v}", "不是{u}，是{v}", "我说错了，是{v}",
            "{v}更好", "算了，{v}吧", "还是{v}比较好", "{u}不好看，换成{v}", "不喜欢{u}，{v}好了", "别{u}了，{v}吧");

    /// A wish of one thing, and of another.
    private record Thing(String wish, String one, String other) {
        String first() {
            return wish.replace("{}", one);
        }

        String meant() {
            return wish.replace("{}", other);
        }
    }

    private static final List<Thing> ENGLISH_THINGS = List.of(new Thing("make {} black and white", "the cat photo", "the tower"),
            new Thing("show {} for 6 seconds", "the family photo", "the bridge"), new Thing("mute {}", "the speech", "the market clip"),
            new Thing("brighten {}", "the tower", "the cat photo"), new Thing("zoom out slowly on {}", "the family photo", "the cat photo"),
            new Thing("remove {}", "the bridge", "the tower"), new Thing("put {} first", "the bridge", "the family photo"),
            new Thing("rotate {} to the right", "the tower", "the bridge"), new Thing("make {} bigger", "the title", "the caption"),
            new Thing("slow down {}", "the speech", "the market clip"), new Thing("add a vignette to {}", "photo 2", "photo 4"));
    private static final List<String> ENGLISH_OTHER_FORMS = List.of("no, {v}", "I meant {v}", "oops, I meant {v}, not {u}", "{v}, not {u}",
            "not {u}, {v}", "sorry, wrong one, {v}", "Oops, I meant {v}. Leave {u} as it was", "oh no, it should have been {v}",
            "no, I was talking about {v}");
    private static final List<String> ENGLISH_ALSO_FORMS = List.of("{v} too", "and {v}", "the same for {v}", "and likewise {v}",
            "do that with {v} as well", "also {v} please", "same with {v}", "nice, now do {v} as well", "{v} should get the same treatment",
            "{v} as well please, they belong together");
    private static final List<Thing> CHINESE_THINGS = List.of(new Thing("把{}变成黑白", "猫的照片", "白塔"), new Thing("让{}显示6秒", "一家人那张", "铁桥"),
            new Thing("把{}静音", "爷爷讲话", "鱼市"), new Thing("把{}调亮一点", "白塔", "猫那张"), new Thing("给{}加个暗角", "第二张", "第四张"),
            new Thing("删掉{}", "铁桥", "白塔"), new Thing("把{}放到最前面", "铁桥", "一家人"), new Thing("{}向右旋转", "白塔", "铁桥"),
            new Thing("{}大一点", "标题", "字幕"), new Thing("{}放慢", "爷爷讲话", "鱼市"));
    private static final List<String> CHINESE_OTHER_FORMS = List.of("不是{u}，是{v}", "我说的是{v}", "说错了，是{v}", "错了，应该是{v}", "不对，{v}",
            "弄错了，{u}不动，是{v}");
    private static final List<String> CHINESE_ALSO_FORMS = List.of("{v}也是", "{v}也一样", "{v}同样处理", "{v}照着这个改", "还有{v}", "{v}也这样弄一下",
            "不错，{v}也来一下", "对{v}也做同样的处理");
    private static final List<String> ENGLISH_BACK = List.of("undo", "no, put it back", "I liked it better before", "restore it please",
            "take that back", "go back to how it was", "it was better before", "forget it, leave it as it was",
            "no wait, undo that please, my son is crying", "not so good, take it back", "I've changed my mind, undo that",
            "hmm no, I want it the way it was", "that was a mistake, revert it", "return to what we had before");
    private static final List<String> CHINESE_BACK = List.of("撤销", "还是算了", "撤掉吧", "恢复成刚才的样子", "改回去", "还是原来的好", "算了，恢复原样", "刚才那步不要了",
            "撤回，我更喜欢原来的", "不好看，还原吧", "还是之前那样好", "退回上一步", "算了不要了，改回来吧");

    private final List<String> report = new ArrayList<>();
    private int all;

    @Test
    void whatIsCorrectedIsAsIfItHadBeenSaidAtOnce() throws IOException {
        values(ENGLISH_VALUES, ENGLISH_VALUE_FORMS);
        things(ENGLISH_THINGS, ENGLISH_OTHER_FORMS, false);
        judge("corrections-en", 0);
        values(CHINESE_VALUES, CHINESE_VALUE_FORMS);
        things(CHINESE_THINGS, CHINESE_OTHER_FORMS, false);
        judge("corrections-zh", 1);
    }

    @Test
    void theSameOfAnotherIsDoneToBoth() throws IOException {
        things(ENGLISH_THINGS, ENGLISH_ALSO_FORMS, true);
        judge("same-en", 0);
        things(CHINESE_THINGS, CHINESE_ALSO_FORMS, true);
        judge("same-zh", 0);
    }

    @Test
    void whatIsTakenBackWasNeverSaid() throws IOException {
        ENGLISH_THINGS.forEach(thing -> ENGLISH_BACK.forEach(back -> compare(thing.first(), back, Holiday.draft())));
        judge("back-en", 0);
        CHINESE_THINGS.forEach(thing -> CHINESE_BACK.forEach(back -> compare(thing.first(), back, Holiday.draft())));
        judge("back-zh", 1);
    }

    private void values(List<Value> values, List<String> forms) {
        for (Value value : values) {
            Draft meant = said(start(), value.meant()).after().scene().draft();
            forms.forEach(form -> compare(value.first(), form.replace("{v}", value.right()).replace("{u}", value.wrong()), meant));
        }
    }

    private void things(List<Thing> things, List<String> forms, boolean both) {
        for (Thing thing : things) {
            Talk before = both ? said(start(), thing.first()).after() : start();
            Draft meant = said(before, thing.meant()).after().scene().draft();
            forms.forEach(form -> compare(thing.first(), form.replace("{v}", thing.other()).replace("{u}", thing.one()), meant));
        }
    }

    private void compare(String first, String then, Draft meant) {
        all++;
        Turn one = said(start(), first);
        Turn two = said(one.after(), then);
        if (!same(two.after().scene().draft(), meant)) {
            boolean kept = same(two.after().scene().draft(), one.after().scene().draft());
            report.add((one.outcome() != Turn.Outcome.EDITED ? "FIRST " : kept ? "ASKED " : "WRONG ") + first + " || " + then + "\n        "
                    + two.outcome() + " " + new RuleMind().hear(then, one.after().scene()).wishes());
        }
    }

    /// @param most how many may come to something else; may only fall
    private void judge(String name, int most) throws IOException {
        Path file = Path.of("target", "follow-ups-" + name + ".txt");
        Files.write(file, report);
        int other = report.size();
        long wrong = report.stream().filter(line -> line.startsWith("WRONG")).count();
        System.out.println("follow-ups " + name + " " + all + ": " + other + " others, " + wrong + " wrong");
        report.clear();
        all = 0;
        assertThat(other).as(file.toString()).isLessThanOrEqualTo(most);
    }

    private static boolean same(Draft one, Draft other) {
        return one.canvas().equals(other.canvas()) && one.title().equals(other.title()) && one.tracks().equals(other.tracks());
    }

    private static Talk start() {
        return new Talk(Holiday.scene(), Optional.empty());
    }

    private static Turn said(Talk talk, String words) {
        return new Talking(new RuleMind(), new SceneReels(), true).turn(talk, words);
    }
}
