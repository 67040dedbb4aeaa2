package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// Words in the film, what lies over it and what is heard, as people name them in Chinese.
final class ChineseWordsAndSoundsTest {
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

    private void refused(Topic topic, String... texts) {
        for (String text : texts) {
            assertThat(wishes(text)).as(text).isNotEmpty().allMatch(wish -> wish instanceof Wish.Impossible no && no.topic() == topic);
        }
    }

    @Test
    void whoseAThingIsTellsNothingMore() {
        same("右上角放logo", "右上角放上我们店的logo", "右上角放咱公司的标志", "在右上角放一下我们工作室的新logo", "右上角露出品牌logo");
        same("音乐换成guitar.mp3", "音乐换成我传的guitar.mp3", "音乐换成我昨天发的那首guitar.mp3", "配乐用我给你的那首吉他 guitar.mp3");
        same("右上角放logo", "给我在右上角加个水印,用我们的logo");
    }

    @Test
    void aLineIsNamedByWhereItStands() {
        for (String text : List.of("开头那行英文换成 新年快乐", "片头那句话改成 新年快乐", "标题那行字换成 新年快乐", "开头的英文改成 新年快乐")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.Text.class,
                    one -> assertThat(one.text()).isEqualTo("新年快乐"));
        }
        for (String text : List.of("狗下面那行字改成 旺财", "小狗底下那句英文改成 旺财", "狗狗下面的字改成 旺财")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.Text.class,
                    one -> assertThat(one.what()).isInstanceOf(Target.At.class));
        }
    }

    @Test
    void numbersAndNamesAreWrittenAsTheyStand() {
        Place through = new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0)));
        for (String text : List.of("左下角全程挂我微信号 abc123", "左下角从头到尾放着微信号 abc123")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.AddTitle.class, title -> {
                assertThat(title.text()).contains("微信号 abc123");
                assertThat(title.place()).isEqualTo(through);
            });
        }
        assertThat(wishes("右上角加上 @海边小王 水印")).singleElement().isInstanceOfSatisfying(Wish.AddTitle.class,
                title -> assertThat(title.text()).contains("@海边小王"));
        assertThat(wishes("给狗那张配个文字:我家大黄")).singleElement().isInstanceOfSatisfying(Wish.AddTitle.class,
                title -> assertThat(title.text()).contains("我家大黄"));
        assertThat(wishes("采访那儿出个人名条 李秀兰 老师")).singleElement().isInstanceOfSatisfying(Wish.AddTitle.class,
                title -> assertThat(title.style()).contains("lower-third"));
    }

    @Test
    void musicGivesWayToWhoeverSpeaks() {
        for (String text : List.of("老奶奶讲话的时候音乐自动压低,不讲了再恢复", "有人讲话的时候背景音乐让一让", "奶奶一开口音乐就压下去", "讲话时把背景音乐调低一些", "音乐在有人说话的时候降下来,没人说话再起来")) {
            assertThat(wishes(text)).as(text).containsExactly(new Wish.Duck(true));
        }
    }

    @Test
    void aRecordingOfOnesOwnIsAVoice() {
        assertThat(wishes("把我录的那段音放开头")).singleElement().isInstanceOf(Wish.AddSound.class);
        assertThat(wishes("原来那首撤掉")).containsExactly(new Wish.Remove(new Target.It(Kind.MUSIC, false)));
    }

    @Test
    void whatCannotBeDoneIsNamed() {
        refused(Topic.NOISE_REMOVAL, "把采访的噪音去一下", "派对的杂音处理干净", "派对那个嗡嗡的杂音去得掉吗");
        refused(Topic.BACKGROUND_REMOVAL, "你这儿会抠图吗？", "这软件能抠图不");
        refused(Topic.STYLE_TRANSFER, "全家福能变成宫崎骏那种动漫画风不");
        refused(Topic.INTERACTIVE, "做几个章节可以点的");
        refused(Topic.TRANSLATE, "狗狗下面那句英文翻成中文");
        refused(Topic.VOICE_OVER, "用女声读:大家好");
    }

    @Test
    void aMannerBehindAStyleTellsNothingMore() {
        same("音乐换个轻快的", "音乐换个轻快的,早上开门迎客那种感觉", "音乐换个轻快的，逛庙会的那种氛围");
    }

    @Test
    void aLevelIsReachedAndNoPlace() {
        same("音乐音量35%", "音乐降到35%", "音乐调到35%", "音乐直接调到百分之三十五");
    }

    @Test
    void aFileThatIsSaidToBeThereIsNoWish() {
        same("给采访配上字幕", "采访那段请配上字幕,srt文件已随素材上传", "字幕文件我传了,给采访配上字幕");
    }

    @Test
    void howManyCharactersATextHasIsNotWritten() {
        same("片尾打上 后会有期", "片尾打上 后会有期 四个字");
    }
}
