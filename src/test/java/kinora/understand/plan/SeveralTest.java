package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Three wishes in a list or in a row are the three wishes one after the other, however they are counted and joined.
final class SeveralTest {
    private static final List<String> ENGLISH_FORMS = List.of("1. %s\n2. %s\n3. %s", "1) %s 2) %s 3) %s", "- %s\n- %s\n- %s", "%s; %s; %s",
            "%s. %s. %s.", "first %s, then %s, and finally %s", "Firstly, %s. Secondly, %s. Lastly, %s.", "%s, %s and %s",
            "%s. After that %s. While you're there, %s", "%s. Also %s, and when you're done %s", "a) %s\nb) %s\nc) %s");
    private static final List<List<String>> ENGLISH = List.of(
            List.of("make the cat photo black and white", "mute the speech", "make the title bigger"),
            List.of("speed up the market clip", "turn the music down", "delete the caption"),
            List.of("brighten the family photo", "make it vertical", "mute the market clip"),
            List.of("rotate the tower to the right", "make the transitions dissolves", "make the title red"),
            List.of("crop the cat photo to a square", "zoom out slowly on the family photo", "add a vignette to the whole film"),
            List.of("make the title yellow", "slow down the speech", "make the tower black and white"));
    private static final List<String> CHINESE_FORMS = List.of("1.%s 2.%s 3.%s", "1、%s 2、%s 3、%s", "一、%s 二、%s 三、%s", "①%s②%s③%s",
            "第一%s，第二%s，第三%s", "第一，%s；第二，%s；第三，%s", "先%s，再%s，最后%s", "%s。%s。%s。", "%s；%s；另外%s", "%s，同时%s，顺便%s", "第一步：%s，第二步：%s，第三步：%s");
    private static final List<List<String>> CHINESE = List.of(List.of("把猫的照片变成黑白", "把爷爷讲话静音", "把标题改成红色"),
            List.of("把鱼市加速", "音乐小声一点", "把字幕删掉"), List.of("把白塔调亮一点", "改成竖屏", "把鱼市静音"), List.of("全片加上暗角", "把一家人的照片变成黑白", "标题大一点"),
            List.of("所有转场改成叠化", "把白塔向右旋转", "右上角加上logo"));

    /// A message and what it asks for, one after the other.
    private record Said(String all, List<String> each) {
        Said(String all, String one, String other) {
            this(all, List.of(one, other));
        }
    }

    private static final List<Said> JOINED = List.of(
            new Said("brighten the speech and trim 2 seconds from its start", "brighten the speech",
                    "trim 2 seconds from the start of the speech"),
            new Said("make the market clip warmer, then take a second off its end", "make the market clip warmer",
                    "take a second off the end of the market clip"),
            new Said("replace the music with fado.mp3, plus one second of fade at its start", "replace the music with fado.mp3",
                    "fade the music in over 1 second"),
            new Said("delete the caption; the title, on the other hand, should be red", "delete the caption", "the title should be red"),
            new Said("show the cat photo for 6 seconds. Also hold it perfectly still", "show the cat photo for 6 seconds",
                    "keep the cat photo still"),
            new Said("change the title to Lisbon at last; can you make it vertical", "change the title to “Lisbon at last”",
                    "make it vertical"),
            new Said("change the title to Lisbon at last. And photos 3 seconds each", "change the title to “Lisbon at last”",
                    "photos 3 seconds each"),
            new Said("mute the speech. The film itself should become a square", "mute the speech", "make the film square"),
            new Said("make the title red. The tower photo is too dark, brighten it", "make the title red", "brighten the tower photo"),
            new Said("rotate the tower to the right. While you're there, mute the speech", "rotate the tower to the right",
                    "mute the speech"),
            new Said("can you speed up the market clip and also add the text hello friends?", "speed up the market clip",
                    "add the text hello friends"),
            new Said("第一把鱼市静音，第二把一家人放到第一位", "把鱼市静音", "把一家人放到第一位"), new Said("片尾写上：我们还会回来，然后把音乐小声一点", "片尾写上：我们还会回来", "把音乐小声一点"),
            new Said("片尾写上：感谢爷爷。把鱼市静音", "片尾写上：感谢爷爷", "把鱼市静音"), new Said("把鱼市静音，弄好以后把标题改成红色", "把鱼市静音", "把标题改成红色"),
            new Said("猫的照片慢慢推近，白塔固定不动", "猫的照片慢慢推近", "白塔固定不动"));

    @Test
    void threeEnglishWishesAreAllDoneInListsAndInRows() {
        assertThat(otherwise(ENGLISH, ENGLISH_FORMS)).isEmpty();
    }

    @Test
    void threeChineseWishesAreAllDoneInListsAndInRows() {
        assertThat(otherwise(CHINESE, CHINESE_FORMS)).isEmpty();
    }

    @Test
    void whatStandsInAClauseBelongsToItsWish() {
        List<String> other = new ArrayList<>();
        for (Said said : JOINED) {
            if (!same(said(said.all()), inTurn(said.each()))) {
                other.add(said.all() + "\n    " + new RuleMind().hear(said.all(), Holiday.scene()).wishes());
            }
        }
        assertThat(other).isEmpty();
    }

    /// A number that counts a shot counts no wish.
    @Test
    void numbersOfShotsStayNumbersOfShots() {
        assertThat(same(said("第一张照片变成黑白，第二张照片调亮一点"), inTurn(List.of("白塔变成黑白", "猫的照片调亮一点")))).isTrue();
        assertThat(same(said("first photo in black and white, then brighten the second photo"),
                inTurn(List.of("make the tower black and white", "brighten the cat photo")))).isTrue();
    }

    private static List<String> otherwise(List<List<String>> wishes, List<String> forms) {
        List<String> other = new ArrayList<>();
        for (List<String> three : wishes) {
            Draft all = inTurn(three);
            for (String form : forms) {
                String sentence = String.format(form, three.toArray());
                if (!same(said(sentence), all)) {
                    other.add(sentence + "\n    " + new RuleMind().hear(sentence, Holiday.scene()).wishes());
                }
            }
        }
        return other;
    }

    private static Draft inTurn(List<String> wishes) {
        Talk talk = new Talk(Holiday.scene(), Optional.empty());
        for (String wish : wishes) {
            Turn turn = talking().turn(talk, wish);
            assertThat(turn.outcome()).as(wish).isEqualTo(Turn.Outcome.EDITED);
            talk = turn.after();
        }
        return talk.scene().draft();
    }

    private static Draft said(String words) {
        return talking().turn(new Talk(Holiday.scene(), Optional.empty()), words).after().scene().draft();
    }

    private static Talking talking() {
        return new Talking(new RuleMind(), new SceneReels(), true);
    }

    private static boolean same(Draft one, Draft other) {
        return one.canvas().equals(other.canvas()) && one.title().equals(other.title()) && one.tracks().equals(other.tracks());
    }
}
