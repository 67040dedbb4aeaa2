package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
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
    void whatGoesOnWithAWishIsNoSecondOne() {
        family("整体暖一点", "整体暖一点，别太黄", "整体暖一点，但别太过");
        family("慢一点", "慢一点，但别太慢");
        family("狗那张暗一点", "狗那张亮了点，暗一点，别太暗");
        family("采访只留前半段", "采访从中间切开，后一半删掉", "采访切成两半，把后半段删掉");
        family("剪到15秒", "剪到15秒，全家福别删", "剪到15秒，不要把全家福删了");
    }

    @Test
    void aVideoIsNoPhoto() {
        family("第二段视频一分为二", "第二个视频一分为二", "第2段视频一分为二");
        family("第一个视频静音", "第一段视频静音", "把第一个视频静音");
    }

    @Test
    void lengths() {
        family("剪到20秒", "整个弄到20秒左右就行", "視頻縮短到二十秒", "总共就要二十秒", "太长了，剪成20秒吧", "再短点，20秒", "片子搞短些大概20秒");
        family("缩短三分之一", "减掉三分之一", "砍掉三分之一吧");
        family("把合影的时长设置成6秒", "合影停6秒", "合影放六秒就好");
    }

    @Test
    void framingsAskForNothing() {
        family("标题改成红色", "我是开花店的，标题改成红色", "这是给客户看的，标题改成红色", "标题改成红色，用来发小红书");
    }

    @Test
    void wishesOfOneTextAgree() {
        family("第三张左右翻转", "画面左右反了，第三张左右翻转");
        family("原声都关掉，只留音乐", "视频里的声音都关掉，只留背景音乐");
        family("派对放慢一倍", "把派对放慢一倍，让大家看清楚");
        family("挑最好的三张", "挑三张最好的", "挑最好的三张照片");
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
    void partsOfPicturesAndOfTheFilm() {
        family("第三张后面的全部删掉", "第三张之后的全部删了", "第3张以后的全都删掉");
        family("合影四周裁掉一点", "把合影的边缘裁掉一点");
        family("照片改成3秒一张", "照片改成3秒");
        family("音乐小一半", "说话听不清，音乐小一半");
        family("第8秒到第12秒剪掉", "8秒到12秒剪掉");
        family("音乐换成吉他", "音乐换成吉他那个", "换首音乐，用吉他的");
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

    @Test
    void partsOfTime() {
        family("前10秒黑白", "开头10秒黑白", "把前10秒弄成黑白");
        family("后半段调亮一点", "后一半调亮一点");
        family("12秒到15秒两倍速", "12到15秒两倍速");
        assertThat(wishes("前10秒加速")).singleElement().isInstanceOf(Wish.During.class);
        assertThat(wishes("前10秒删掉")).noneMatch(Wish.During.class::isInstance);
    }

    @Test
    void silencesAreNotMuted() {
        family("把静音的部分剪掉", "没声音的地方都剪了吧", "把停顿去掉", "没人说话的地方剪掉");
        assertThat(wishes("把静音的部分剪掉")).singleElement().isInstanceOf(Wish.NoSilence.class);
    }

    @Test
    void whatWasMadeIsWhatTheNextClauseIsAbout() {
        for (String text : List.of("蛋糕上写“现做”，金色", "合影加个标题“一家”，红色，右上角", "写“出发”，白色")) {
            assertThat(wishes(text).subList(1, wishes(text).size())).as(text).isNotEmpty()
                    .allMatch(wish -> wish instanceof Wish.Restyle look && look.what().equals(new Target.It(Target.Kind.TITLE, false)));
        }
        assertThat(wishes("加上帆船，停3秒")).last().isInstanceOf(Wish.Length.class);
        assertThat(wishes("转场用叠化，慢一点")).last().isInstanceOf(Wish.Length.class);
        assertThat(wishes("标题显示久一点，5秒")).noneMatch(Wish.Total.class::isInstance);
    }

    @Test
    void ordersByTime() {
        family("最新的放前面", "按拍摄时间从新到旧", "新的放前面旧的放后面");
        family("最早拍的放最前面", "按时间从旧到新排");
    }

    @Test
    void wordsOfTitles() {
        family("把标题里的Summer换成Holiday", "标题里的Summer改成Holiday", "将标题中的Summer改为Holiday");
        family("字幕往上挪挪", "字幕往上移一点", "字幕上移");
        family("标题大一倍", "标题再大一倍");
    }

    @Test
    void placesAndNumbers() {
        family("把3放到1前面", "把第三个放到第一个前面");
        family("把狗那张往后挪两个", "把狗那张往后放两个位置");
        family("用帆船替换海滩", "拿帆船换掉海滩");
        family("海滩从左往右摇", "海滩从左摇到右", "海滩从左边移到右边");
    }

    @Test
    void cardsAndGrounds() {
        family("片尾加一张黑底白字：完", "片尾放个黑底的卡片：完");
        family("背景换成白色", "背景改白的", "黑底改白底", "黑边改成白边");
        family("音乐先小后大", "音乐越来越大");
    }

    @Test
    void asidesAreNoWishes() {
        family("标题大一点", "标题大一点，我妈看不清");
        family("海滩去掉", "海滩不好看，去掉吧");
        family("改1:1", "改1:1，发朋友圈用");
    }

    @Test
    void materialIsTheFilm() {
        family("片子短一点", "把这段北京旅行的视频弄短一点", "这条口播短一点");
        family("把影片里的停顿去掉", "把这场会议录像的停顿都去掉", "这段网课里的停顿剪掉");
        family("剪辑我录的视频", "这个婚礼视频帮我精剪一下", "把我拍的这个视频粗剪一下");
    }

    @Test
    void whatCannotBeFoundIsNamedAndTheRestIsDone() {
        for (String text : List.of("把这段篮球比赛的精华剪出来，30秒", "剪辑这场演唱会的高光，30秒。包含合唱的画面、吉他独奏的镜头")) {
            assertThat(wishes(text)).as(text).anyMatch(wish -> wish instanceof Wish.Impossible)
                    .anyMatch(wish -> wish instanceof Wish.Total);
        }
        assertThat(wishes("把我的长视频拆成5条快手短视频")).anyMatch(wish -> wish instanceof Wish.Impossible)
                .anyMatch(wish -> wish instanceof Wish.Canvas);
        assertThat(wishes("给视频加字幕，加粗描边")).hasSize(3);
    }

    @Test
    void complaintsAskForTheContrary() {
        for (String text : List.of("画面有点暗", "整体偏暗", "光线太暗", "看着有点昏暗", "画面有点亮", "照片略显刺眼")) {
            assertThat(wishes(text)).as(text).singleElement().isInstanceOfSatisfying(Wish.Tone.class, tone -> assertThat(tone.amount())
                    .isInstanceOfSatisfying(Amount.Step.class, step -> assertThat(step.more()).isEqualTo(text.contains("暗"))));
        }
        family("先别", "先别导出", "还是算了吧");
    }

    @Test
    void whatIsWrongSaysWhatIsMeant() {
        family("第三张镜像", "第三张方向反了，镜像", "第三张看着好别扭，镜像一下");
        family("蛋糕那张亮一点", "蛋糕那张又土又呆板，亮一点", "蛋糕那张拍得太随意了，亮一点");
        family("狗和蛋糕对调", "狗和蛋糕顺序反了，换过来");
    }

    @Test
    void aComplaintAloneIsNoWish() {
        assertThat(wishes("蛋糕那张又土又呆板")).allMatch(Wish.Unclear.class::isInstance);
        assertThat(wishes("狗那张方向反了")).allMatch(Wish.Unclear.class::isInstance);
    }

    @Test
    void blanksDivide() {
        family("派对1.5倍速，静音", "派对1.5倍速静音", "派对1.5倍速 静音");
        family("第三张转180度，提亮", "第三张旋转180° 提亮");
        family("海滩那张从左摇到右", "海滩那张从左边慢慢地摇到右边");
        family("结尾画面渐黑", "结尾画面慢慢黑下去", "片尾画面渐渐淡出到黑");
    }

    @Test
    void rowsBordersAndAmounts() {
        family("第3到5个镜头删掉", "第三张到第五张删掉", "第三到第五张删掉");
        family("湖那张饱和度+30，对比度+10", "湖那张 饱和+30 对比+10");
        family("标题改成“海边”", "标题不好听，做成“海边”");
        family("采访去掉前3秒", "采访从第3秒开始");
    }
}
