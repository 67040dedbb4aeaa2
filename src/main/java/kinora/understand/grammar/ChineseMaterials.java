package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.BEST;
import static kinora.understand.grammar.Sort.EFFECT;
import static kinora.understand.grammar.Sort.FILM;
import static kinora.understand.grammar.Sort.SHAPE;
import static kinora.understand.grammar.Sort.TARGET;
import static kinora.understand.grammar.Sort.TOPIC;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Match;

/// Chinese phrases for material ("this 45-minute recording of a live stream") and for what shall be seen of it.
///
/// What is said of material only tells which is meant, whatever its words are. A word of a gap weighs less than a known one: where all words name something in the scene, they are that.
final class ChineseMaterials {
    static final String WORDS = """
            MATERIAL: 录屏|视频录像|直播回放|直播录屏|直播录像|直播|口播|口播视频|访谈|讲座|网课|播客|纪录片|会议|会议录像|比赛|赛事|演讲|晚会|课程|公开课|长视频|原视频|短视频|小视频
            MATERIAL film: 视频|录像|录音|采访|活动
            MATERIAL short: 短视频|切片|小视频|短片|精彩片段|爆款|作品
            MATERIAL slice: 切片|小片段|介绍片段|讲解片段|展示片段|精彩片段|高光片段|短片段|素材片段|片段合集
            SIGHT: 画面|镜头|场面|场景|瞬间|时刻|段落|部分|片段|特写
            SIGHT best: 精华|集锦|高光|名场面|高能|看点|爆点|金句|干货|精彩|精彩片段|高光时刻|精华片段|精彩瞬间
            CONTAIN pick: 剪出|剪出来|剪辑出|剪辑出来|找出|找出来|挑出|挑出来|截出|截出来|截取出|截取|提取出|提取出来|抓取出|选出|选出来|摘出|摘出来|抠出|分离出|筛选出|筛选出来
            CONTAIN within: 包含|包括|涵盖|囊括|收录|聚焦|突出展示|重点展示|重点突出|含有
            MANNER: 风格|构图|样式|色调|排版|效果|感觉|设计|配色|画风
            """;

    /// Characters with which something is done, or which join: none of them stands within a phrase for material.
    private static final Set<String> DONE = Set.of("把", "将", "给", "剪", "删", "换", "加", "改", "调", "变", "弄", "搞", "配", "插", "移", "拆", "切", "并",
            "停", "到", "从", "用", "跟", "与", "让", "使", "做", "成", "张", "首", "、");
    /// What a film is made of besides pictures: whoever speaks of it does not tell what is seen.
    private static final Set<String> CRAFT = Set.of("音乐", "配乐", "歌", "曲", "字", "标题", "转场", "片头", "片尾", "封面", "配音", "旁白", "秒", "竖屏", "横屏",
            "第", "最前", "最后", "前面", "后面", "倒数", "开头", "结尾", "logo", "特效", "滤镜", "水印", "动画", "调色");

    static final List<Rule> RULES = List.of( //
            weighted(TARGET, 0.1, "DET=this NUMBER=1? DET? 关? 于? ..14 MATERIAL", m -> whole(m, 5, 6)), //
            weighted(FILM, 0.1, "DET=this NUMBER=1? DET? 关? 于? ..14 MATERIAL", m -> whole(m, 5, 6) == null ? null : ""), //
            weighted(TARGET, 0.1, "我/俺/咱 们? 家? 自? 己? ..8 拍/录/剪/做/传/发 好/下/了? 来/好? 的 DET=this? DET? ..10 MATERIAL",
                    m -> free(m, 5) && free(m, 12) ? new Target.Whole() : null), //
            weighted(TARGET, 0.1, "我/咱/俺 们? 家? 的 ..10 MATERIAL", m -> whole(m, 4, 5)), //
            weighted(TARGET, 0.1, "DET=this DET? ..12 素 材", m -> told(m, 2) ? new Target.All(Kind.SHOT) : null), //
            weighted(TOPIC, 0.5, "DET=this NUMBER=1? DET? ..14 SIGHT=best SIGHT?", m -> told(m, 3) ? "FIND_MOMENTS" : null), //
            weighted(TOPIC, 0.3, "CONTAIN=within 了/住? ..40", m -> plain(m, 2) ? "FIND_MOMENTS" : null), //
            weighted(TOPIC, 0.3, "CONTAIN=pick 所? 有? ..20 SIGHT", m -> plain(m, 3) ? "FIND_MOMENTS" : null), //
            weighted(TOPIC, 0.3, "拆/剪/切/分/裁/辑/截/解/作/生/做/出 成/出/为/作? 多/几/COUNT 个/条/段/支/份/DET 适? 合? PLATFORM/SHAPE? 的? ..4 MATERIAL=short",
                    m -> m.piece(2).sort() == Sort.COUNT && m.count(2) < 2 ? null : "FIND_MOMENTS"), //
            weighted(TOPIC, 0.3, "拆/剪/切/分/裁/辑/截/解/做 成/出/为 多/几/COUNT 条/支/份",
                    m -> m.piece(2).sort() == Sort.COUNT && m.count(2) < 2 ? null : "FIND_MOMENTS"), //
            weighted(TOPIC, 0.8, "切/剪/拆/分/截/裁/辑 成/出/为 ..9 MATERIAL=slice", m -> "FIND_MOMENTS"), //
            weighted(TOPIC, 0.5, "TOPIC=PARTICLES/TOPIC=SOUND_EFFECTS 的 KIND=SOUND", m -> "SOUND_EFFECTS"), //
            weighted(EFFECT, 0.3, "往/朝/偏/向 EFFECT 走/调/靠/偏/去? 一? 点?", m -> m.text(1)), //
            weighted(BEST, 0.5, "BEST/HAVING=BEST 的? COUNT DET? HEAD?",
                    m -> m.count(2) > 0 && m.count(2) < 200 ? String.valueOf(m.count(2)) : null), //
            weighted(SHAPE, 0.5, "SHAPE FILM? REPLACE/LIGHT/MOVE/CUT 成/为/到? SHAPE", m -> m.text(4)), //
            weighted(TOPIC, 0.5, "KIND=PHOTO 里/上? 的? BORDER 颜? 色? 都/全? REPLACE/LIGHT/MOVE 成/为/掉? 一/个? COLOUR?", m -> "BACKGROUND_REPLACE"), //
            weighted(TOPIC, 1, "KIND=PHOTO 都/全? 加/换/配/弄 成/个/上? 白/纯/黑/蓝/红 色? 底/背 景? 图?", m -> "BACKGROUND_REPLACE"), //
            weighted(TOPIC, 0.3, "REPLACE/LIGHT/MOVE 成/为/个/作 COLOUR/红/蓝 色? 底 色? KIND=PHOTO?", m -> "BACKGROUND_REPLACE"), //
            weighted(TOPIC, 0.5, "KIND=PHOTO/FILM 里/中/上 面? 的? DET=this/PRONOUN=it? DET? THING=person/NOUN 给/也/都? MOVE/ADD 进/到/入/上/在? 去?",
                    m -> "BACKGROUND_REMOVAL"), //
            weighted(TOPIC, 0.5, "参/模/仿/借/学/按/照 考/照/仿/鉴/着/习? 一? 下? DET=this DET? ..2 KIND=PHOTO/KIND=CLIP 的/里/上? MANNER 和? MANNER?",
                    m -> "STYLE_TRANSFER"));

    private ChineseMaterials() {}

    /// "This video" alone is what was spoken of.
    private static @Nullable Object whole(Match m, int gap, int noun) {
        return free(m, gap) && !(m.text(gap).isEmpty() && m.text(noun).equals("film")) ? new Target.Whole() : null;
    }

    /// Whether a gap says anything, and nothing that is done.
    private static boolean told(Match m, int gap) {
        return !m.text(gap).isEmpty() && free(m, gap);
    }

    private static boolean free(Match m, int gap) {
        return List.of(m.text(gap).split(" ", -1)).stream().noneMatch(DONE::contains);
    }

    /// Whether a gap tells what is seen.
    private static boolean plain(Match m, int gap) {
        return !m.text(gap).isEmpty() && CRAFT.stream().noneMatch(m.text(gap).replace(" ", "")::contains);
    }

    /// Takes out what words within material would be by themselves: a voice-over that is there already, an occasion.
    static void hidden(List<List<Piece>> all) {
        List<Piece> material = all.stream().flatMap(List::stream)
                .filter(piece -> piece.sort() == TARGET && piece.value() instanceof Target.Whole).toList();
        all.replaceAll(pieces -> pieces.stream().filter(word -> word.sort() != TOPIC
                || material.stream().noneMatch(piece -> word.from() >= piece.from() && word.to() <= piece.to())).toList());
    }
}
