package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Many ways to say one thing in Chinese: the film becomes the same by all of them.
final class ChineseBreadthTest {
    private final Starts starts = new Starts();
    private final KinoraMind mind = new KinoraMind();

    private Heard heard(String text) {
        return mind.about(starts.scene("standard")).say(text);
    }

    private void same(String plain, String... others) {
        Heard first = heard(plain);
        assertThat(first.outcome()).as(plain).isEqualTo(Heard.Outcome.EDITED);
        for (String other : others) {
            assertThat(heard(other).reply().lines().findFirst()).as(other).isEqualTo(first.reply().lines().findFirst());
        }
    }

    @Test
    void whatStandsBeforeAThingTellsWhichOne() {
        same("堆沙堡那张铺满屏幕", "我孙子堆沙子那张铺满屏幕", "俩娃玩沙子的那张铺满屏幕", "把我家孩子挖沙子那张铺满屏幕");
        same("采访静音", "奶奶在院子里说话那段静音", "老人家坐着采访那段静音");
        same("把港口那张加到最后", "晚上拍的港口那张加到最后", "把晚上灯火通明的港口那张加到最后", "夜里港口那张加到最后");
        same("狗狗放第一个", "我家毛茸茸的狗狗放第一个", "那只可爱的狗狗放第一个");
        same("跳舞那段慢一点", "爸妈在派对上跳舞那段慢一点", "一群人疯狂跳舞那段慢一点");
        same("删掉蛋糕", "插蜡烛的蛋糕删掉");
    }

    @Test
    void verbsThatNobodyKnowsDoWhatStandsBehindThem() {
        same("整条片子20秒", "整条片控到20s", "片子卡到20秒");
        same("删掉合影", "把合影嘎掉", "合影撸掉");
    }

    @Test
    void partsOfTime() {
        same("剪掉12秒到17秒", "12秒到17秒那块不要了", "12秒到17秒那一小截删掉", "从12秒到17秒这部分剪掉");
        same("采访从中间切开", "采访那段正当中剁一刀", "采访半中腰来一刀", "采访当间儿切一刀");
        same("第四段去掉前1.5秒", "第四段前面剪掉1.5秒", "第四段头上掐1.5秒");
        same("采访前后各剪掉1秒", "采访掐头去尾各一秒", "采访两头各切1秒");
    }

    @Test
    void framesAreLengthsOfWhatLasts() {
        same("4和5之间加267毫秒的闪白", "4、5镜接点做个8帧的闪白", "4和5的衔接处给个8帧闪白");
        same("叠化时长0.4秒", "叠化统一收到12帧", "叠化时长12帧");
    }

    @Test
    void oneThingTurnedRoundIsNoOrder() {
        same("第3张转180度", "把第3张倒过来");
        same("party.mp4倒放", "party.mp4倒过来放");
        same("采访和跳舞对调", "采访和跳舞倒个个儿");
        same("雪山往前挪一位", "雪山往前提一位");
    }

    @Test
    void looks() {
        same("整体色调冷一点", "整体色调偏冷一点");
        same("海边那张加夕阳滤镜", "海边那张滤镜弄成夕阳的");
    }
}
