package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// Ways in which Chinese is said around what is wanted: why, of what, how much of it can be done.
final class ChineseWaysTest {
    private final Scene scene = new Starts().scene("standard");

    private List<Wish> wishes(String text) {
        return Reader.usual().read(text, scene).wishes();
    }

    private void same(String first, String... others) {
        assertThat(wishes(first)).as(first).isNotEmpty().noneMatch(Wish.Unclear.class::isInstance);
        for (String other : others) {
            assertThat(wishes(other)).as(other).isEqualTo(wishes(first));
        }
    }

    @Test
    void reasonsAskForNothing() {
        same("导出480p", "网速慢，导出480p", "电脑太卡，导出480p", "剪完了，导出480p");
        same("标题换成黄色", "标题白色不显眼，换成黄色", "标题土，换成黄色");
        same("狗那张删掉", "狗那张不搭，删掉", "蛋糕那张不错，狗那张删掉");
    }

    @Test
    void aLengthBehindAPictureIsItsLength() {
        for (String text : List.of("蛋糕那张亮一点，时长5秒", "蛋糕那张锐化，停5秒", "蛋糕那张慢慢推近，时间改成5秒")) {
            assertThat(wishes(text)).as(text).anyMatch(wish -> wish instanceof Wish.Length).noneMatch(Wish.Total.class::isInstance);
        }
        assertThat(wishes("蛋糕那张亮一点，总时长改成20秒")).contains(new Wish.Total(new Amount.To(20_000, Amount.Unit.MILLISECONDS)));
    }

    @Test
    void whatLiesWithinAPictureStays() {
        for (String text : List.of("把合影左边的人去掉", "海滩上的行人P掉", "去掉湖面上那条船")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.Impossible.class,
                    no -> assertThat(no.topic()).isEqualTo(Topic.OBJECT_REMOVAL));
        }
        for (String text : List.of("让合影里的人唱歌", "让奶奶挥挥手")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.Impossible.class,
                    no -> assertThat(no.topic()).isEqualTo(Topic.ANIMATE_PERSON));
        }
        assertThat(wishes("删掉蛋糕和狗")).hasSize(2).allMatch(Wish.Remove.class::isInstance);
        assertThat(wishes("让跳舞那段慢一点")).singleElement().isInstanceOf(Wish.Speed.class);
    }

    @Test
    void creditsAreAskedFor() {
        same("还剩多少积分", "消耗了多少积分", "积分够不够用");
    }

    @Test
    void filesAreAskedFor() {
        assertThat(wishes("平台只支持mov，帮我导出这种格式")).containsExactly(new Wish.Export(Map.of("format", "mov")));
        assertThat(wishes("画面我不要，给我mp3")).containsExactly(new Wish.Export(Map.of("format", "mp3")));
        assertThat(wishes("给我个mp4文件")).containsExactly(new Wish.Export(Map.of("format", "mp4")));
    }

    @Test
    void photosWithPeopleArePickedAmongPhotos() {
        Target people = new Target.Having(Target.Kind.PHOTO, Target.Quality.WITH_FACES);
        Wish rest = new Wish.Remove(new Target.Except(new Target.All(Target.Kind.PHOTO), people));
        assertThat(wishes("照片只留有人的")).containsExactly(rest);
        assertThat(wishes("没有人的照片都删掉，视频别动")).containsExactly(rest);
    }
}
