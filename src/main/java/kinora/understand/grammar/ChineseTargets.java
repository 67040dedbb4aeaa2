package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;
import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.HEAD;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.NAME;
import static kinora.understand.grammar.Sort.OWN;
import static kinora.understand.grammar.Sort.SPOT;
import static kinora.understand.grammar.Sort.TARGET;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Target.Quality;
import kinora.understand.grammar.Rule.Match;

/// Chinese ways to name things. Measure words are [Sort#DET] with the kind that they count; `that` and `this` are `DET this`.
final class ChineseTargets {
    static final String WORDS = """
            DET PHOTO: 张|幅|枚|张图
            DET CLIP: 段|条|截
            DET SHOT: 个|幕|格|部分|页|位
            DET LINE: 行|句|首|支|种|款|层|道|把
            DET last: 倒数
            DET this: 这|那|该|此|这里的|那里的
            KIND SHOT: 镜头|片段|画面|场景|素材|分镜|镜|幻灯片|内容
            KIND PHOTO: 照片|图片|图|相片|像片|图像|图画|照|相|静态图|zhaopian|photo|pic
            KIND CLIP: 视频片段|录像|视频素材|动态画面|clip|录屏|段子
            KIND CLIP+: 视频
            KIND TITLE: 标题字色|标题颜色|标题的颜色|标题|片名|题目|大标题|标题文字|标题字|title|biaoti|主标题|题字|标语
            KIND TITLE+: 文字|字|字儿|文本|字样|花字|文案|字体文字
            KIND CAPTION: 英文字幕|中文字幕|字幕|字目|字募|子幕|说明文字|说明|caption|zimu|配文|图注|subtitle
            KIND OPENING: 片头标题|开头标题|片头字幕|开头的字|片头文字|开场标题|开场字幕
            KIND CLOSING: 片尾标题|片尾字幕|结尾字幕|结束语|片尾文字|结尾标题|结尾的字
            KIND OVERLAY: 画中画|小窗|浮层|叠加|叠加图|叠加层|贴图|贴纸|小窗口|覆盖层
            KIND LOGO: logo|水印|标志|商标|台标|徽标|图标
            KIND MUSIC: 🎵|🎶|音乐|背景音乐|配乐|歌|歌曲|曲子|乐曲|bgm|歌声|背景乐|伴奏|音轨|旋律|yinyue|乐|背景音|曲|music
            KIND VOICE: 录音|旁白录音|人声录音|语音|配音
            KIND SOUND: 吵闹声|喧闹声|嘈杂声|人群声|说话声|讲话声|现场音|环境音|动静|杂声|声音|原声|声|音频|噪音|现场声|环境声|同期声|音|自带声音
            KIND TRANSITION: 转场|切口|衔接处|接缝|切换处|剪辑点|过渡|转场效果|过渡效果|切换|切换效果|转场特效|衔接
            KIND EFFECT: 滤镜|效果|特效|调色|滤镜效果|色调滤镜
            FILM: 视频整体|视频整个|片子整体|片子|影片|全片|整片|整部片|整个视频|整段视频|成片|短片|电影|片|作品|视频|整个片子|整部片子|整部影片|整部电影|整条视频|整个影片|这个视频|那个视频|那条视频|那视频|这视频|这片|这条视频|这个片子|shipin|video|vlog|小视频|项目|时间线|幻灯片视频|相册视频
            ALL all: 每两张之间|每两张中间|每两个之间|每两段之间|两两之间|每张之间|每段之间|每个镜头之间|所有|全部|每|每一|各|任何|凡是|凡|一切|所有的|全部的|任意|各个|每个|每张|每段|每一张|每一个|每一段|全体|每条|每一条|全部的|每幅
            ALL everything: 全片画面|整个画面|全部画面|所有画面|一直|一直都|自始至终|始终|从始至终|从头到尾都|一直到最后|全部|所有|全都|整体|全程|一切|统统|全局|所有内容|全部内容|所有东西|全部都|整体画面|画面整体|从头到尾|全步|全篇
            PRONOUN it: 它|他|她|这个|那个|刚才那个|刚才那张|刚刚那个|上一个|刚加的|这个镜头|那个镜头
            PRONOUN them: 这几张|这几段|那几张|那几段|这几条|那几个|它们|他们|她们|这些|那些|这两个|那两个|这几个|他俩|它俩|两个都|这三个|这三张
            REST: 其他|其它|其余|其余的|剩下的|剩下|别的|另外的|另外几|另外两|另外三|另外那|另外所有|其他的|其它的|余下的|余下|剩余|剩余的|其他所有|其余所有|其他都
            HAVING BLURRED: 模糊|糊|虚|不清楚|失焦|没对上焦|看不清|糊掉|拍糊|虚焦
            HAVING DARK: 太暗|最暗|暗|偏暗|黑乎乎|很暗|欠曝
            HAVING BRIGHT: 太亮|最亮|过曝|偏亮|曝光过度
            HAVING ALIKE: 重复|相似|类似|差不多|一样|雷同|相近|很像
            HAVING UPRIGHT: 竖|竖版|竖着拍|竖拍|竖的|竖幅|竖屏拍|竖向
            HAVING WIDE: 横|横版|横着拍|横拍|横的|横幅|横向
            HAVING LONGEST: 最长
            HAVING SHORTEST: 最短
            HAVING BEST: 最好|最好看|最美|最漂亮|最棒|最佳|最精彩|最满意|最喜欢
            HAVING WORST: 最差|最丑|最难看|不好看|难看|最烂|拍得不好|废
            HAVING WITH_FACES: 有人|有人脸|有人物|人物|带人|有脸|人像
            HAVING WITH_SOUND: 有声音|带声音|有声|有原声
            HAVING SILENT: 没有声音|没声音|无声
            HAVING UNUSED: 没用到|没用上|没用|未使用|没用过|没放进去|没选上|落选|没被选中
            """;

    static final List<Rule> RULES = List.of( //
            weighted(NAME, 0, "NOUN", m -> m.piece(0).weight() >= 0.5 || m.text(0).length() > 1 ? m.text(0) : null), //
            weighted(NAME, 0.1, "NAME NOUN",
                    m -> m.piece(1).weight() < 0.5 && Scripts.isChinese(m.text(1).charAt(0)) ? null : m.text(0) + m.text(1)), //
            weighted(NAME, 0.1, "NAME 的/上/里/边/中 的? NOUN", m -> m.text(3)), //
            weighted(NAME, 0.1, "COLOUR 的? NOUN", m -> m.text(2)), //
            weighted(NAME, 0.2, "小/老/大 NOUN", m -> m.piece(1).weight() >= 1 ? m.text(1) : null), //
            weighted(HEAD, 0, "KIND", m -> m.text(0)), //
            weighted(HEAD, 0.1, "KIND=TITLE/KIND=CAPTION/KIND=OPENING/KIND=CLOSING 的? KIND=TITLE", m -> m.text(0)), //
            weighted(HEAD, 0.05, "KIND=CLIP/KIND=PHOTO KIND=SHOT/KIND=PHOTO", m -> m.text(0)), //
            // by number
            // What is found first is what is meant: numbers of videos stand before those of anything.
            weighted(ITEM, 2.1, "ORDINAL 那? NUMBER=1? DET=CLIP/DET=SHOT? 视/录 频/像/屏", m -> new Target.Nth(Kind.VIDEO, m.count(0))), //
            weighted(ITEM, 2.1, "NUMBERS 那? DET=CLIP/DET=SHOT? 视/录 频/像/屏", m -> numbered(Kind.VIDEO, list(m, 0))), //
            weighted(ITEM, 2.1, "前/头 COUNT DET=CLIP/DET=SHOT? 视/录 频/像/屏", m -> firsts(1, m.count(1), Kind.VIDEO)), //
            weighted(ITEM, 0.4, "NUMBERS 个? DET? HEAD?",
                    m -> m.has(2) || m.has(3) || runs(m, 0) ? numbered(row(m) ? Kind.SHOT : kind(m, 3, 2), list(m, 0)) : null), //
            weighted(ITEM, 0.3, "COUNT 号 DET? HEAD?", m -> new Target.Nth(kind(m, 3, 2), Math.max(1, m.count(0)))), //
            weighted(ITEM, 0.3, "HEAD NUMBERS", m -> numbered(kind(m, 0), list(m, 1))), //
            weighted(ITEM, 0.3, "KIND=PHOTO/KIND=SHOT/KIND=CLIP COUNT", m -> new Target.Nth(kind(m, 0), Math.max(1, m.count(1)))), //
            weighted(ITEM, -1, "把/将 NUMBER",
                    m -> m.piece(1).value() instanceof Number && m.number(1) >= 1 && m.number(1) < 100
                            ? new Target.Nth(Kind.SHOT, m.count(1))
                            : null), //
            weighted(ITEM, 0.8, "s COUNT", m -> m.count(1) < 100 ? new Target.Nth(Kind.SHOT, Math.max(1, m.count(1))) : null), //
            weighted(ITEM, 0.3, "# COUNT", m -> new Target.Nth(Kind.SHOT, Math.max(1, m.count(1)))), //
            weighted(ITEM, 0.4, "ORDINAL 那? NUMBER=1? DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> new Target.Nth(kind(m, 4, 3), m.count(0))), //
            weighted(ITEM, 0.4, "前/头 COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> firsts(1, m.count(1), kind(m, 3, 2))), //
            weighted(ITEM, 0.5, "EDGE_WORD 的? 那? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?",
                    m -> ended(m.text(0), m.count(3), kind(m, 5, 4))), //
            weighted(ITEM, 0.4, "后/ORDINAL=-1 那? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> firsts(-1, m.count(2), kind(m, 4, 3))), //
            weighted(ITEM, 1.2, "首/头 尾 两/那? DET? HEAD?", m -> first(kind(m, 4, 3))), //
            weighted(ITEM, 0.3, "EDGE_WORD 的? 那/这 DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> ended(m.text(0), 1, kind(m, 4, 3))), //
            weighted(ITEM, 0.3, "EDGE_WORD 的? PRONOUN=it HEAD", m -> ended(m.text(0), 1, kind(m, 3))), //
            weighted(ITEM, 0.2, "ORDINAL HEAD",
                    m -> Kinds.TEXTS.contains(kind(m, 1)) || Kinds.SOUNDS.contains(kind(m, 1))
                            ? null
                            : new Target.Nth(kind(m, 1), m.count(0))), //
            weighted(ITEM, 0.2, "EDGE_WORD 的? KIND=PHOTO/KIND=CLIP/KIND=SHOT", m -> ended(m.text(0), 1, kind(m, 2))), //
            // by kind
            weighted(ITEM, 0, "DET=LINE? HEAD", m -> m.several(1) && kind(m, 1) == Kind.CLIP ? null : one(kind(m, 1))), //
            weighted(ITEM, 0.3, "ALL DET? 的? HEAD", m -> new Target.All(kind(m, 3))), //
            weighted(ITEM, 0.3, "HEAD 全? ALL=all/ALL=everything 都?", m -> new Target.All(kind(m, 0))), //
            weighted(ITEM, 0.3, "HEAD 全/都 部/都?", m -> m.several(0) ? new Target.All(kind(m, 0)) : null), //
            weighted(ITEM, 1, "每/各 一? 个/款/件/样/种/道 NOUN=产品/NOUN=商品/NOUN=单品/NOUN=作品/NOUN=景点/NOUN=菜", m -> new Target.All(Kind.SHOT)), //
            weighted(ITEM, 0.6, "每/各 一? 款/件/样", m -> new Target.All(Kind.SHOT)), //
            weighted(ITEM, 0.2, "ALL=all DET=PHOTO/DET=CLIP/DET=SHOT", m -> new Target.All(measured(m.text(1)))), //
            weighted(ITEM, 0.3, "HEAD ALL=all DET=PHOTO/DET=CLIP/DET=SHOT", m -> new Target.All(kind(m, 0))), //
            weighted(ITEM, 0.3, "这? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD",
                    m -> m.has(0) || m.number(1) > 1 ? new Target.All(kind(m, 3)) : null), //
            weighted(ITEM, 0, "ALL=everything", m -> new Target.Whole()), //
            weighted(ITEM, 0, "DET? FILM", m -> new Target.Whole()), //
            // by words
            weighted(ITEM, 0.1, "NAME", m -> new Target.Named(Kind.ANY, m.text(0))), //
            weighted(ITEM, 0.3, "NAME 的/这/那/里/上? 的/这/那? DET=PHOTO/DET=CLIP/DET=SHOT HEAD?",
                    m -> m.has(4) && nameless(kind(m, 4)) ? null : new Target.Named(m.has(4) ? kind(m, 4) : Kind.ANY, m.text(0))), //
            weighted(ITEM, 0.4, "NAME 的? 那/这 个/只/位/条/匹/艘 的? NAME", m -> new Target.Named(Kind.ANY, m.text(5))), //
            weighted(ITEM, 0.25, "NAME 的/那/这? DET? HEAD", m -> named(kind(m, 3), m.text(0))), //
            weighted(ITEM, 0.5, "NAME 的? FILM",
                    m -> m.piece(0).weight() > 1 && ChineseTargets.THAT_VIDEO.contains(m.piece(2).to() - m.piece(2).from())
                            ? new Target.Named(Kind.CLIP, m.text(0))
                            : null), //
            weighted(ITEM, 1.2, "NAME 的? 那/这 句/行/条/段/个 的? KIND=TITLE/KIND=CAPTION", m -> named(kind(m, 5), m.text(0))), //
            weighted(ITEM, 0.3, "NAME 上/里/中/下 面/边? 的 KIND=TITLE/KIND=CAPTION",
                    m -> over(kind(m, 4), new Target.Named(Kind.ANY, m.text(0)))), //
            weighted(ITEM, 0.3, "有/拍/写/带 有/着? NAME 的 那? DET? HEAD?", m -> new Target.Named(kind(m, 6, 5), m.text(2))), //
            weighted(ITEM, 1, "NAME 的? 那/这 首/支/曲 的? KIND=MUSIC?", m -> new Target.Named(Kind.MUSIC, m.text(0))), //
            weighted(ITEM, 1, "那/这 首/支/曲 NAME 的?", m -> new Target.Named(Kind.MUSIC, m.text(2))), //
            weighted(ITEM, 0.2, "HEAD? FILE 这/那/的? DET? HEAD?",
                    m -> new Target.Named(m.has(0) ? kind(m, 0) : m.has(4) ? kind(m, 4) : Kind.ANY, m.text(1))), //
            weighted(ITEM, -2, "HEAD TEXT",
                    m -> m.piece(1).weight() >= 2 && m.piece(1).to() - m.piece(1).from() == 1
                            ? new Target.Named(kind(m, 0), m.text(1))
                            : null), //
            weighted(ITEM, 0.4, "ITEM 的 KIND=SHOT",
                    m -> item(m, 0) instanceof Target.Nth || item(m, 0) instanceof Target.Named ? item(m, 0) : null), //
            weighted(ITEM, 0.4, "SPOT 的 那/这? 个? KIND=LOGO/KIND=OVERLAY/KIND=TITLE/KIND=CAPTION",
                    m -> m.several(4) && kind(m, 4) == Kind.TITLE ? null : one(kind(m, 4))), //
            weighted(ITEM, 1, "ITEM 上/里/中 面/边? 的? KIND=TITLE/KIND=CAPTION", m -> over(kind(m, 4), item(m, 0), m.several(4))), //
            weighted(ITEM, 0.6, "ITEM 的 KIND=CAPTION/KIND=TITLE",
                    m -> shot(item(m, 0)) && !m.several(2) ? over(kind(m, 2), item(m, 0)) : null), //
            weighted(ITEM, 0.3, "NOUN NOUN? NOUN? NOUN? 的/那/这 那/这? DET=PHOTO/DET=CLIP/DET=SHOT HEAD?",
                    m -> new Target.Named(kind(m, 7, 6), strange(m))), //
            weighted(ITEM, 0.3, "NAME 的 DET=this/PRONOUN=it DET? KIND=PHOTO/KIND=CLIP/KIND=SHOT",
                    m -> new Target.Named(kind(m, 4), m.text(0))), //
            weighted(SPOT, 1.2, "在/到? 画/屏/荧 面/幕 的? SPOT", m -> m.text(4)), //
            weighted(ITEM, 0.2, "NOUN NOUN? NOUN? NOUN? 的 KIND=PHOTO/KIND=CLIP/KIND=SHOT", m -> new Target.Named(kind(m, 5), strange(m))), //
            weighted(ITEM, 0.4, "DET=this DET=PHOTO/DET=CLIP/DET=SHOT NAME 的? HEAD?",
                    m -> new Target.Named(m.has(4) ? kind(m, 4) : Kind.ANY, m.text(2))), //
            weighted(ITEM, 0.4, "KIND=CLIP 全? 都", m -> new Target.All(Kind.CLIP)), //
            // spoken of before
            weighted(ITEM, 0, "PRONOUN", m -> new Target.It(Kind.ANY, m.text(0).equals("them"))), //
            weighted(ITEM, 0.3, "DET=this NUMBER? DET=PHOTO/DET=CLIP/DET=SHOT/DET=LINE HEAD?",
                    m -> new Target.It(m.has(3) ? kind(m, 3) : Kind.ANY, m.has(1) && m.number(1) > 1)), //
            weighted(ITEM, 0.5, "DET=this 首/支/曲", m -> new Target.The(Kind.MUSIC)), //
            weighted(ITEM, 0.8, "EDGE_WORD 的? 那/这 DET=PHOTO/DET=CLIP/DET=SHOT NAME 的? HEAD?", m -> ended(m.text(0), 1, kind(m, 6, 3))), //
            weighted(ITEM, 0.3, "DET=this 句/行 话/字?", m -> new Target.It(Kind.TITLE, false)), //
            weighted(ITEM, 0.6, "DET=this 句/行 英/中/外/日 文/语", m -> new Target.It(Kind.CAPTION, false)), //
            weighted(ITEM, 0.8, "DET=this 句/行 HEAD", m -> Kinds.TEXTS.contains(kind(m, 2)) ? new Target.It(kind(m, 2), false) : null), //
            weighted(ITEM, 1, "ITEM DET=this 句/行 HEAD",
                    m -> Kinds.TEXTS.contains(kind(m, 3)) && Kinds.shot(item(m, 0)) ? over(kind(m, 3), item(m, 0)) : null), //
            weighted(ITEM, 0.2, "DET=this HEAD", m -> new Target.It(kind(m, 1), false)), //
            weighted(ITEM, 0.2, "PRONOUN HEAD", m -> new Target.It(kind(m, 1), m.text(0).equals("them"))), //
            weighted(ITEM, 0.2, "REST 的? 全/都? 部?", m -> new Target.Others(Kind.SHOT)), //
            weighted(ITEM, 0.3, "REST 的? COUNT? DET? HEAD", m -> new Target.Others(kind(m, 4))), //
            weighted(ITEM, 0.3, "REST 的? COUNT? DET=PHOTO/DET=CLIP/DET=SHOT", m -> new Target.Others(measured(m.text(3)))), //
            weighted(ITEM, 0.2, "PREP=after 的 全/都/ALL? 部/都?", m -> new Target.Others(Kind.SHOT)), //
            weighted(ITEM, 0.6, "PREP=after 的 全/都/ALL? 部/有? KIND=TRANSITION", m -> new Target.All(Kind.TRANSITION)), //
            // by quality
            weighted(ITEM, 0.3, "ALL? HAVING 了? 的? 那? DET? HEAD", m -> new Target.Having(kind(m, 6), Quality.valueOf(m.text(1)))), //
            weighted(ITEM, 0.3, "ALL? HAVING 了? 的? 那/这/NUMBER? DET=PHOTO/DET=CLIP/DET=SHOT",
                    m -> m.has(4) && m.piece(4).sort() == Sort.NUMBER && m.number(4) > 1
                            ? null
                            : new Target.Having(measured(m.text(5)), Quality.valueOf(m.text(1)))), //
            weighted(ITEM, 0.2, "HAVING 的", m -> new Target.Having(Kind.SHOT, Quality.valueOf(m.text(0)))), //
            weighted(ITEM, 0.3, "HEAD 里/中? HAVING 的", m -> new Target.Having(kind(m, 0), Quality.valueOf(m.text(2)))), //
            weighted(ITEM, 2, "没/无 有? 人 脸/物? 的 DET? HEAD",
                    m -> new Target.Except(new Target.All(kind(m, 6)), new Target.Having(kind(m, 6), Quality.WITH_FACES))), //
            // by where it stands
            weighted(ITEM, 0.4, "MOMENT SHOW? 的? 那/这? NUMBER=1? DET=PHOTO/DET=CLIP/DET=SHOT HEAD?",
                    m -> m.has(4) && !m.has(1) && !m.has(2) && !m.has(3) && m.get(0, Moment.class) instanceof Moment.After
                            ? null
                            : new Target.At(kind(m, 6, 5), m.get(0, Moment.class))), //
            weighted(ITEM, 0.3, "MOMENT 的 HEAD",
                    m -> m.several(2) && kind(m, 2) == Kind.CLIP ? null : new Target.At(kind(m, 2), m.get(0, Moment.class))), //
            weighted(ITEM, 0.8, "ITEM PREP=before/PREP=after 的? ALL/都/所? 有/部? 的? HEAD?",
                    m -> m.has(3) || (m.has(2) && !m.has(6)) ? beyond(m) : null), //
            weighted(ITEM, 1.8, "ITEM PREP=before/PREP=after 的? 那/这/NUMBER=1 NUMBER=1? DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> next(m)), //
            weighted(ITEM, 0.4, "ITEM 和/跟/与/到/至 ITEM 之? 间/中 的? ALL? HEAD?",
                    m -> m.has(7) && kind(m, 7) != Kind.TRANSITION ? new Target.Between(kind(m, 7), item(m, 0), item(m, 2)) : null), //
            // sound of its own
            weighted(OWN, 0.3, "ITEM 的/里/那? 的/段? KIND=SOUND/KIND=VOICE/PROPERTY=volume", m -> item(m, 0)), //
            weighted(OWN, 0.35, "KIND=CLIP 的/里/自? 带/面? KIND=SOUND/KIND=VOICE/PROPERTY=volume", m -> new Target.All(Kind.CLIP)), //
            weighted(OWN, 0.35, "ITEM 说 话 的? KIND=SOUND", m -> item(m, 0)), //
            weighted(Sort.MUTE, 1.8, "REMOVE 原 声/音", m -> ""), //
            // several
            rule(TARGET, "ITEM", m -> item(m, 0)), //
            weighted(TARGET, 0.1, "TARGET 、/和/跟/与/同/及/还/以 有/及? ITEM", m -> both(m, 0, 3)), //
            weighted(TARGET, -1.2, "TARGET , ITEM",
                    m -> item(m, 2) instanceof Target.All || item(m, 2) instanceof Target.Whole ? null : both(m, 0, 2)), //
            weighted(TARGET, 0.1, "TARGET 、/, 和/跟/与/还 有? ITEM", m -> both(m, 0, 4)), //
            weighted(TARGET, 0.3, "TARGET 这/那? NUMBER DET=PHOTO/DET=CLIP/DET=SHOT HEAD?",
                    m -> m.get(0, Target.class) instanceof Target.Both ? item(m, 0) : null), //
            weighted(TARGET, 0.4, "除 了/去/开? TARGET 以/之/外? 外? , 其/REST/ALL 他/它/余/HEAD? 都/全/的? 部/都?", m -> except(Kind.SHOT, m)), //
            weighted(TARGET, 0.4, "除 了/去/开? TARGET 都/全", m -> except(Kind.SHOT, m)), //
            weighted(TARGET, 0.4, "除 了/去/开? TARGET 以/之/外 外?", m -> except(Kind.SHOT, m)), //
            weighted(TARGET, 0.4, "除 了/去/开? TARGET 以/之/外? 外? ,? ITEM",
                    m -> m.get(6, Target.class) instanceof Target.Others(Kind kind)
                            ? except(kind, m)
                            : m.get(6, Target.class) instanceof Target.All || m.get(6, Target.class) instanceof Target.Whole
                                    ? new Target.Except(all(item(m, 6)), item(m, 2))
                                    : null), //
            weighted(TARGET, 0.3, "只/仅/就/单 把/将/给/有/是? ITEM", m -> item(m, 2)));

    private static final Set<Kind> WITHOUT_NAMES = Set.of(Kind.TRANSITION, Kind.EFFECT, Kind.MUSIC, Kind.SOUND);
    /// Characters of "that video", which behind the name of something is that one.
    private static final Set<Integer> THAT_VIDEO = Set.of(3, 4);
    private static final Set<Kind> MANY = Set.of(Kind.PHOTO, Kind.CLIP, Kind.SHOT, Kind.TRANSITION, Kind.EFFECT);

    private ChineseTargets() {}

    /// A word that nobody knows, of the characters that the first four elements are.
    private static String strange(Match m) {
        return m.text(0) + m.text(1) + m.text(2) + m.text(3);
    }

    private static Kind kind(Match m, int element) {
        return Kind.valueOf(m.text(element));
    }

    /// The kind that is said, else the one that the measure word counts.
    static Kind kind(Match m, int head, int measure) {
        return m.has(head) ? kind(m, head) : m.has(measure) ? measured(m.text(measure)) : Kind.SHOT;
    }

    private static Kind measured(String measure) {
        return measure.equals("PHOTO") ? Kind.PHOTO : measure.equals("CLIP") ? Kind.CLIP : Kind.SHOT;
    }

    private static Target item(Match m, int element) {
        return m.get(element, Target.class);
    }

    /// All of a kind but what the third element names; "the videos" beside pictures are clips.
    private static Target except(Kind kind, Match m) {
        Target but = item(m, 2);
        return new Target.Except(new Target.All(kind), but instanceof Target.Whole ? new Target.All(Kind.CLIP) : but);
    }

    private static List<?> list(Match m, int element) {
        return m.get(element, List.class);
    }

    private static boolean shot(Target target) {
        return (target instanceof Target.Nth || (target instanceof Target.Named named && named.kind() != Kind.ANY)) && Kinds.shot(target);
    }

    private static Target all(Target target) {
        return target instanceof Target.All ? target : new Target.All(Kind.SHOT);
    }

    /// "From the third to the fifth": all that stand there, whatever word counts them.
    private static boolean row(Match m) {
        return !m.has(3) && m.text(2).equals("PHOTO") && list(m, 0).size() == 1 && list(m, 0).getFirst() instanceof List<?> run
                && !run.getFirst().equals(run.getLast());
    }

    /// Whether more than one number is said.
    private static boolean runs(Match m, int element) {
        return list(m, element).size() > 1;
    }

    static Target numbered(Kind kind, List<?> runs) {
        return EnglishTargets.numbered(kind, runs);
    }

    private static Target firsts(int nth, int count, Kind kind) {
        return count == 1 ? new Target.Nth(kind, nth) : nth > 0 ? new Target.Run(kind, 1, count) : new Target.Run(kind, -count, -1);
    }

    private static @Nullable Target ended(String edge, int count, Kind kind) {
        return switch (edge) {
            case "start" -> firsts(1, count, kind);
            case "end" -> firsts(-1, count, kind);
            default -> null;
        };
    }

    private static Target first(Kind kind) {
        return new Target.Both(List.of(new Target.Nth(kind, 1), new Target.Nth(kind, -1)));
    }

    /// Chinese says no plurals: pictures, clips and transitions are all of them, a title is the one that there is.
    private static Target one(Kind kind) {
        return MANY.contains(kind) ? new Target.All(kind) : new Target.The(kind);
    }

    private static boolean nameless(Kind kind) {
        return WITHOUT_NAMES.contains(kind);
    }

    private static @Nullable Target named(Kind kind, String words) {
        return nameless(kind) ? null : new Target.Named(kind, words);
    }

    private static Target over(Kind kind, Target of, boolean several) {
        return several && of instanceof Target.Whole ? new Target.All(kind) : over(kind, of);
    }

    private static Target over(Kind kind, Target of) {
        return new Target.At(kind, new Moment.Edge(of, false));
    }

    private static Target beyond(Match m) {
        return new Target.Beyond(m.has(6) ? kind(m, 6) : Kind.SHOT, item(m, 0), m.text(1).equals("after"));
    }

    private static @Nullable Target next(Match m) {
        Kind kind = kind(m, 6, 5);
        return kind == Kind.TRANSITION
                ? null
                : new Target.Next(kind == Kind.PHOTO || kind == Kind.CLIP ? Kind.SHOT : kind, item(m, 0), m.text(1).equals("after"));
    }

    private static Target both(Match m, int one, int other) {
        List<Target> each = new ArrayList<>();
        if (item(m, one) instanceof Target.Both many) {
            each.addAll(many.each());
        } else {
            each.add(item(m, one));
        }
        each.add(item(m, other));
        // "the photos and the videos": beside pictures these are clips, and not the film
        boolean beside = each.stream().anyMatch(target -> target instanceof Target.All all && all.kind() == Kind.PHOTO);
        each.replaceAll(target -> beside && target instanceof Target.Whole ? new Target.All(Kind.CLIP) : target);
        return new Target.Both(each);
    }
}
