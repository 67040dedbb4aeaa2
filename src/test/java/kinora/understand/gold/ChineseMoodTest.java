package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.understand.Scene;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// What people tell before, behind or between their orders in Chinese: nothing of it is wanted, and the order is about what it tells of.
final class ChineseMoodTest {
    private final Scene scene = new Starts().scene("standard");

    private List<Wish> wishes(String text) {
        return Reader.usual().read(text, scene).wishes();
    }

    /// All mean what the order means by itself.
    private void tells(String order, String... all) {
        assertThat(wishes(order)).as(order).isNotEmpty().noneMatch(Wish.Unclear.class::isInstance);
        for (String one : all) {
            assertThat(wishes(one)).as(one).isEqualTo(wishes(order));
        }
    }

    @Test
    void whyItIsWanted() {
        tells("去掉背景音乐", "平台老说我侵权，去掉背景音乐", "去掉背景音乐，我怕被判侵权", "去掉背景音乐，回头我自己配一首", "抖音总提示有版权问题，去掉背景音乐", "去掉背景音乐，听着脑袋疼");
        tells("采访变成黑白", "采访变成黑白，因为奶奶在讲从前的事", "采访变成黑白，这样更有回忆的味道", "我喜欢老电影那种感觉，采访变成黑白");
        tells("改成竖屏", "大家都用手机看，改成竖屏", "改成竖屏，横着的没人看", "改成竖屏，我朋友说横屏在手机上太小");
        tells("导出成mp4", "我要发给我表哥看，导出成mp4", "客户那边只能放mp4，导出成mp4");
    }

    @Test
    void whoSaysSo() {
        tells("把全家福放到最前面", "亲戚们一点开就想找自己，把全家福放到最前面", "把全家福放到最前面，家里老人多", "我爷爷没耐心看到最后，把全家福放到最前面");
        tells("剪到20秒", "我们群里的人没耐心，剪到20秒", "剪到20秒，半分钟大家早就划走了", "客户嫌长，剪到20秒", "别人看一会儿就烦了，剪到20秒");
        tells("去掉蛋糕那张", "我妹减肥看见蛋糕就难受，去掉蛋糕那张", "去掉蛋糕那张，反正也不是重点");
        tells("删掉派对", "我老公不想让同事看到他跳舞，删掉派对", "删掉派对，里面有人不愿意露脸", "派对晃来晃去没法看，删掉吧");
    }

    @Test
    void whatIsWrong() {
        tells("派对那段静音", "我不想听到那帮人乱喊，派对那段静音", "派对那段静音，现场实在太吵了", "有人在里面说脏话，派对那段静音", "派对那段太吵了，把它静音");
        tells("视频都静音", "视频里全是风声，视频都静音", "视频都静音，我到时候自己配解说");
        tells("海滩那张亮一点", "海滩那张亮一点，当时光线不好拍得黑乎乎的", "海滩那张黑得连人都看不见，亮一点", "海滩那张亮一点，我拍的时候忘了开闪光灯");
        tells("音乐换成guitar.mp3", "现在这首太闹，换成guitar.mp3", "音乐换成guitar.mp3，原来那首我孩子不喜欢");
        tells("采访去掉最后两秒", "采访最后奶奶忘词了，采访去掉最后两秒", "采访去掉最后两秒，她咳嗽了", "采访去掉最后两秒，那里镜头在抖");
        tells("标题改成“海边”", "标题年份写错了，改成“海边”", "标题得改，改成“海边”");
    }

    @Test
    void whatHappenedToThem() {
        tells("片子改成20秒", "我们公司年会下周就开了 片子改成20秒");
        tells("音乐小声一点", "老伴嫌那首歌闹得慌,音乐小声一点");
        tells("把蛋糕那张删了", "把蛋糕那张删了,家里没人爱吃甜的");
        tells("小狗那张放到最前面", "昨天给邻居放了一遍,他们都夸好看,小狗那张放到最前面");
        tells("海滩那张调亮一点", "孩子他舅是开照相馆的,眼光毒得很,海滩那张调亮一点");
        tells("导出成720p", "我这手机用了五年了卡得要命,导出成720p");
    }

    @Test
    void whatIsToldOfIsWhatTheOrderIsAbout() {
        tells("狗和派对之间用叠化", "从狗到派对切得太硬了，中间加个叠化", "狗和派对之间跳得厉害，用叠化");
        tells("湖和采访之间直接切", "湖到采访中间黑的那一下太像广告了，改成直接切", "我不想要湖和采访之间闪黑，观众会以为播完了，直接接上");
        tells("第一张转180度", "第一张头朝下，给它转180度");
        tells("蛋糕那张多停2秒", "蛋糕那张一下就没了，我都没看清，多停2秒", "蛋糕那张闪得太快了，给它多停2秒");
    }

    @Test
    void aWishBesideAnOrderStaysOne() {
        assertThat(wishes("小狗那张太亮了，全家福饱和度加高一点")).hasSize(2);
        tells("第四段倒着放，第五张左右翻转", "第四段倒着播，第五张左右翻转");
        for (String open : List.of("客户说要把狗换成猫，去一下", "我不喜欢照片的那种镜头运动，全部取消")) {
            assertThat(wishes(open)).as(open).noneMatch(wish -> wish instanceof Wish.Remove(var what) && what.toString().contains("PHOTO"));
        }
    }
}
