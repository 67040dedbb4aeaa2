package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.TOPIC;

import java.util.List;

import kinora.understand.Topic;

/// What cannot be done, said in Chinese by what is there and what shall become of it: "take the noise off", "make it a painting".
final class ChineseRefusals {
    static final String WORDS = """
            TOPIC BACKGROUND_REMOVAL: 底要纯白|底要透明|底换成纯白|抠个图|抠一下图|抠下图|抠一抠
            TOPIC STYLE_TRANSFER: 动漫画风|漫画画风|卡通画风|宫崎骏那种|宫崎骏动漫|宫崎骏画风|动漫风格|动画片风格|动画片那种|漫画书那种|手绘画风|油画画风|水墨画风|水彩画风|素描画风|二次元画风|国漫画风|吉卜力画风|吉卜力那种
            TOPIC UPSCALE: 黑白照片上色|黑白照上色|老照片上色|黑白变彩色|黑白的变彩色|黑白转彩色|照片上色|上个色|修复老照片|老照片修一下|补帧
            TOPIC GENERATE_PICTURE: 生成一张|生成张|生成一幅|生成几张|画一张|画张|画一幅|画幅|ai画|p一张
            TOPIC INTERACTIVE: 可以点的|能点的|可点击|能点击|可以点击|点一下就跳|点一下跳|点了就跳|点了能跳|点击跳转|点击跳
            TOPIC PUBLISH: 发我微信|传到网盘|上传到网盘|存到网盘|发到群里|发群里|发到微信群|发到家族群
            """;

    static final List<Rule> RULES = List.of( //
            weighted(TOPIC, 2,
                    "噪/杂/嗡/呼/滋/沙/底/风/电/回/混/嘶 音/嗡/呼/滋/沙/噪/声/流/响/嘶 的? 声/音? ..3 去/消/清/降/除/减/处/弄/抹/搞/滤/过/洗 掉/一/除/理/下/干/滤/得/点? 下/净/一/掉/点? 下/吗/不?",
                    m -> Topic.NOISE_REMOVAL.name()), //
            weighted(TOPIC, 0.8, "去/消/清/降/除/减/处/弄/抹/搞/滤 掉/一/除/理/下/干/少/小/低? 下? 的? 噪/杂/嗡/呼/滋/沙/底/风/电 音/嗡/呼/滋/沙/噪/声/流 声/音?",
                    m -> Topic.NOISE_REMOVAL.name()), //
            weighted(TOPIC, 0.8, "女/男/童/老/机/真/人 声/人/孩/器? 声/音? 读/念/朗/播/说/讲/配 诵/音/报/一? 出/下/遍? 来?", m -> Topic.VOICE_OVER.name()), //
            weighted(TOPIC, 0.8, "翻/译 译? 成/为/作 英/中/日/韩/法/德/俄/西/粤/泰/汉/外 文/语/班/国? 牙? 语/话/字?", m -> Topic.TRANSLATE.name()));

    private ChineseRefusals() {}
}
