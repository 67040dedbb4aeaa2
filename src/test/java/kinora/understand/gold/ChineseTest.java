package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.understand.Scene;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// What must not matter in Chinese, and what must.
final class ChineseTest {
    private static final List<String> PLAIN = List.of("删掉第三张", "音乐小一点", "把蛋糕放到最前面", "标题改成红色", "派对静音", "第二张停5秒", "湖那张调亮一点", "剪到20秒", "全部变黑白",
            "派对加速到2倍", "结尾淡出", "换成竖屏");
    private final Scene scene = new Starts().scene("standard");

    private List<Wish> wishes(String text) {
        return Reader.usual().read(text, scene).wishes();
    }

    private void same(String said, String plain) {
        assertThat(wishes(said)).as(said).isEqualTo(wishes(plain));
    }

    @Test
    void everythingIsUnderstood() {
        PLAIN.forEach(plain -> assertThat(wishes(plain)).as(plain).hasSize(1).noneMatch(Wish.Unclear.class::isInstance));
    }

    @Test
    void politenessKeepsTheResult() {
        for (String plain : PLAIN) {
            same("请" + plain, plain);
            same("麻烦您帮我" + plain + "，谢谢", plain);
            same("能不能" + plain + "？", plain);
            same("可以帮忙" + plain + "吗", plain);
        }
    }

    @Test
    void punctuationKeepsTheResult() {
        for (String plain : PLAIN) {
            same(plain + "。", plain);
            same(plain + "！！！", plain);
            same(plain + "吧~", plain);
            same(" " + plain + " ", plain);
        }
    }

    @Test
    void wordsThatMeanTheSameKeepTheResult() {
        same("第三张删除", "删掉第三张");
        same("把第3张去掉", "删掉第三张");
        same("不要第三张了", "删掉第三张");
        same("背景音乐轻一点", "音乐小一点");
        same("配乐调小一点", "音乐小一点");
        same("蛋糕移到开头", "把蛋糕放到最前面");
        same("总时长改为20秒", "剪到20秒");
        same("派对消音", "派对静音");
    }

    @Test
    void traditionalCharactersAndHomophonesKeepTheResult() {
        same("刪掉第三張", "删掉第三张");
        same("音樂小一點", "音乐小一点");
        same("標題改成紅色", "标题改成红色");
        same("标提改成红色", "标题改成红色");
        same("删掉弟三张", "删掉第三张");
    }

    @Test
    void widthOfCharactersKeepsTheResult() {
        same("第２张停５秒", "第二张停5秒");
        same("剪到２０秒", "剪到20秒");
    }

    @Test
    void negationChangesTheResult() {
        assertThat(wishes("不要删掉第三张")).isNotEqualTo(wishes("删掉第三张"));
        assertThat(wishes("派对不要静音")).isNotEqualTo(wishes("派对静音"));
        assertThat(wishes("别把蛋糕放到最前面")).isNotEqualTo(wishes("把蛋糕放到最前面"));
        assertThat(wishes("除了第三张都删掉")).isNotEqualTo(wishes("删掉第三张"));
    }

    @Test
    void anyTextIsRead() {
        for (String text : List.of("", "。。。", "的的的的", "一一一一一一一一一", "第第第张张", "把把把", "🎉🎉", "删".repeat(3000), "第十二百张零点点秒")) {
            assertThat(wishes(text)).as(text).isNotEmpty();
        }
    }
}
