package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.understand.Scene;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// Sentences of very different people that want the same.
final class ChineseFamiliesTest {
    private final Scene scene = new Starts().scene("standard");

    private List<Wish> wishes(String text) {
        return Reader.usual().read(text, scene).wishes();
    }

    /// All of a family mean what its first sentence means, and that is something.
    private void family(String first, String... others) {
        assertThat(wishes(first)).as(first).isNotEmpty().noneMatch(Wish.Unclear.class::isInstance);
        for (String other : others) {
            assertThat(wishes(other)).as(other).isEqualTo(wishes(first));
        }
    }

    @Test
    void lengths() {
        family("剪到20秒", "整个弄到20秒左右就行", "視頻縮短到二十秒", "总共就要二十秒", "太长了，剪成20秒吧", "再短点，20秒", "片子搞短些大概20秒");
        family("缩短三分之一", "减掉三分之一", "砍掉三分之一吧");
        family("把合影的时长设置成6秒", "合影停6秒", "合影放六秒就好");
    }

    @Test
    void parts() {
        family("采访去掉开头两秒", "把采访前面两秒掐掉", "采访前两秒不要", "采访头两秒剪掉");
        family("前4秒删了", "前4秒没意思，删了", "开头四秒去掉");
        family("删掉第三张", "第三张照片给我整没了呗", "第3张删了吧", "第三章删了");
        family("派对后面那张删掉", "派对后面的那张不要了", "把派对后面那张拿掉");
    }

    @Test
    void looksAndPictures() {
        family("合影裁掉上面", "把合影上面裁掉一点");
        family("去掉黑边", "把两边的黑边去掉", "不要黑边");
        family("分辨率改4K", "换成4K");
        family("不要横屏", "改成竖屏", "弄成竖的");
        family("湖从左往右摇", "湖从左往右摇过去");
        family("除第一张外全部黑白", "全部黑白，第一张不要加");
    }

    @Test
    void soundsAndBorders() {
        family("去掉背景音乐", "把bgm去掉", "配乐不要了");
        family("声音忽大忽小", "音量统一一下");
    }

    @Test
    void remarksAskForNothing() {
        family("湖去掉", "湖没人看，去掉");
        family("字幕大一点", "字幕大一点，老人看不清");
        family("竖屏", "我要发抖音，改成竖的");
    }

    @Test
    void nothingIsHalfDone() {
        for (String text : List.of("湖那张搞个老虎机摇一摇", "从10秒开始蹦蹦跳跳再删掉", "加个乌龙茶特效在派对")) {
            assertThat(wishes(text)).as(text).allMatch(wish -> wish instanceof Wish.Unclear);
        }
    }

    @Test
    void filmsAreAskedFor() {
        for (String text : List.of("把这些照片做成视频", "帮我生成婚礼视频", "做一个30秒的产品宣传视频", "用这些照片剪一个带音乐和转场的精彩短片", "帮我剪辑一个短视频")) {
            assertThat(wishes(text)).as(text).first().isInstanceOf(Wish.Reel.class);
        }
        assertThat(wishes("帮我剪一下这个视频")).noneMatch(Wish.Reel.class::isInstance);
        assertThat(wishes("把派对视频剪成3秒")).noneMatch(Wish.Reel.class::isInstance);
    }
}
