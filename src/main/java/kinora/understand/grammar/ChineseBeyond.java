package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.TOPIC;
import static kinora.understand.grammar.Sort.UNDO;
import static kinora.understand.grammar.Sort.UPLOAD;

import java.util.List;

/// Chinese phrases for what cannot be done, and for files that somebody wants to bring, in the order of words that they have.
final class ChineseBeyond {
    static final String WORDS = """
            TOPIC TRANSLATE: 中文配音|国语配音|普通话配音|中文解说|配成中文|译成中文|翻成中文|翻译成中文|中文翻译|译过来|翻译过来|翻译一下|翻译下|改成中文配音|换成中文配音|换成中文翻译|改成中文翻译|配成中文的|换成英文翻译|改成英文翻译|译成英文|翻成英文|翻译成英文|做成双语|中英对照
            TOPIC BACKGROUND_REMOVAL: 没有背景的|无背景的|没背景的|透明背景|背景透明|只留主体|只留产品|只留人物|只保留产品|只保留主体|只保留人物|背景抹掉|背景清掉|背景去除
            TOPIC NOISE_REMOVAL: 声音降噪|音频降噪|人声降噪|录音降噪|采访降噪|对白降噪|降噪处理音频|去噪声|噪音消掉|噪音去一去|杂声去掉|杂音去掉|噪音去除|环境音太吵|嘈杂的背景声
            FILLER: 没有水印的|没水印的|无水印的|不带水印的|去水印版
            TOPIC INTERACTIVE: 扫码关注|扫码|扫一扫关注|扫一扫
            UPLOAD: 传上去|发上来|发上去|传进来|传进去|上传一下|上传下|打开上传|去上传|来上传|怎么上传|往里传|传图片|传几张图|传几段视频|传一段视频|传点照片|传点素材|上穿|上传更多|补传|补传几张|再导入|再导几张|导入相册|从相册选|从手机选|从电脑选|从相册里选|从手机里选|从本地选|选本地文件|添加本地文件|上传本地文件
            """;

    static final List<Rule> RULES = List.of( //
            weighted(TOPIC, 1,
                    "KIND=SOUND/KIND=VOICE/THING=voiceover/嗓 音/子? 也/都/给? 变/换/改/弄/调/处 理? 成/为/得/的? ..2 年/老/男/女/童/机/萝/大/粗/细/尖/低/磁 轻/声/人/器/莉/叔/沉/性/音?",
                    m -> "VOICE_CHANGE"), //
            weighted(TOPIC, 1.5, "识/检/侦 别/测 出? ..6 片/镜/画/瞬/时/段 段/头/面/间/刻/落", m -> "FIND_MOMENTS"), //
            weighted(TOPIC, 1, "加/画/放/打/标 个/一/上/出? 个? 箭/红/圈/圆 头/圈/框? 指/圈/标/框? 着/出/住/向? ITEM?", m -> "PARTICLES"), //
            weighted(TOPIC, 1, "投/推/送/上 到/上? PLATFORM 的? 热/首/推 门/页/荐", m -> "PUBLISH"), //
            weighted(UNDO, 1, "上/刚 一/才 步/次? 改/弄/做/加/调? 的? 那/这? 步/个/下? 不 要/算/用 了?", m -> ""), //
            weighted(TOPIC, 1, "存/传/发/同/备/上 到/步/份/传? 到? 我? 的? 百? 度? 网/云/邮 盘/端/箱", m -> "PUBLISH"), //
            weighted(TOPIC, 0.5, "去/消/除/降/减/清 掉/除/低/少/理/一? ITEM? 里/中/上/的? 面/头? 的? 背/环? 景/境? 噪/杂/底 音/声/噪", m -> "NOISE_REMOVAL"), //
            weighted(TOPIC, 1, "去/降/消/除 一/去? 下/点 噪 音/声?", m -> "NOISE_REMOVAL"), //
            weighted(TOPIC, 0.5, "KIND=CLIP/DET=CLIP/KIND=VOICE/KIND=SOUND 做/的/也/要? 个/一? 下? 降 噪 处? 理?", m -> "NOISE_REMOVAL"), //
            weighted(TOPIC, 0.5, "采/访/讲/演 访/谈/话/讲 片/那/的? 段/条? 做/的? 个/一? 下? 降 噪 处? 理?", m -> "NOISE_REMOVAL"), //
            weighted(UPLOAD, 0.6, "导/添 入/加 新/一/几/更/点/些? 点/些/张/段/多/的? 我? 的? KIND=PHOTO/KIND=SHOT/FILM/文 件?", m -> ""), //
            weighted(UPLOAD, 0.6, "导/添/加/放/传/选 入/加/进/上/几? ..2 手/电/相/本/硬 机/脑/册/地/盘 里/上/中? 的? ..3 KIND=PHOTO/KIND=SHOT/FILM/KIND=CLIP/文 件?",
                    m -> ""), //
            weighted(UPLOAD, 0.6, "手/电/相/本/硬 机/脑/册/地/盘 里/上/中? 的? ..3 KIND=PHOTO/KIND=SHOT/FILM/KIND=CLIP/文 件? 加/放/导/传/发 进/入/上 来/去?",
                    m -> ""));

    private ChineseBeyond() {}
}
