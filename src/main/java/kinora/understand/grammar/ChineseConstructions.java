package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CHANGE;
import static kinora.understand.grammar.Sort.FIT;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.PAN;
import static kinora.understand.grammar.Sort.STILL;
import static kinora.understand.grammar.Sort.STRETCH;
import static kinora.understand.grammar.Sort.TARGET;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Match;

/// Chinese constituents with words of any kind between their parts: from one side to the other, some way towards a quality, what lies outside of something.
final class ChineseConstructions {
    static final String WORDS = """
            LIGHT: 卡在|控在|锁在|定在|压在|收在|掐在|框在|卡到|控到|锁到|框到|锁定在|固定在|锁死在|卡死在
            FIT cover: 裁满|裁满屏|裁满画面|裁满全屏|撑满屏|撑满屏幕|填满屏|怼满|怼满屏|塞满|塞满屏|塞满画面|充满|充满屏|充满屏幕|充满画面|占满屏|盖满|盖满屏|拉满屏
            SWAP: 倒个个儿|倒个个|倒个儿|倒换|倒换一下|倒换下|倒腾一下|倒个位|换个座|掉个位|掉个位置|调个位|换个儿
            REMOVE: 别要|别要了|甭要|甭要了|别留了|甭留了|别用了|甭用了|踢掉|踢出去|请出去
            ZOOM in: 往里怼|镜头往里怼|往前怼|怼进去|往脸上推|往脸上怼
            STILL: 镜头动作去掉|镜头动作都去掉|去掉镜头动作|镜头运动去掉|镜头运动都去掉|镜头效果去掉
            EFFECT vintage: 老照片的感觉|老照片那种感觉|老照片效果|老照片风格|老照片的效果|老照片那样|像老照片|像老照片一样|老照片质感|老照片味道|老电影的感觉|老电影那种感觉|老电影效果|老电影风格|像老电影
            INVERT: 颠倒|整个颠倒|颠倒一下|颠倒过来|颠倒着放|倒着来|倒着放一遍顺序|倒着放顺序|全倒过来|整个倒过来|整个反过来|全反过来|反着来|反过来排|倒过来放|倒过来来|从最后一个往前排|从最后一张往前排|从最后往前排|从后面往前排|从最后开始排|从最后开始放|从最后一张开始放|从最后一个开始放|最后的放最前面
            STILL: 静止显示|静止展示|静止画面|静态显示|静态展示|静态画面|定格显示|纯静态|一动不动|完全不动|保持静止|缩放动画去掉|缩放动画都去掉|动画去掉|动画都去掉|运镜去掉|运镜都去掉|运镜取消|缩放取消|缩放关掉|去掉缩放动画|去掉动画|去掉动画效果|关掉动画|不要缩放动画|取消缩放动画|取消动画
            REDO: 重做刚才撤销的那步|重做撤销的那步|重做刚才那步|重做上一步|把刚才撤销的再恢复|把刚才撤销的恢复|把撤销的恢复|把撤销的再恢复|撤销的再恢复|撤销的恢复回来|撤销的那步恢复|撤销的那步再恢复|刚撤销的恢复|刚撤销的再恢复|刚才撤销的再恢复|刚才撤销的恢复|刚才撤销的还是要|刚撤销的还是要|刚才撤掉的恢复|刚撤掉的恢复回来|撤掉的再恢复
            RESET: 恢复到一开始|全都恢复到一开始|都恢复到一开始|恢复到开始|恢复成一开始|恢复成最初|恢复到最开始|恢复到最开始的样子|恢复到最初的样子|恢复到原始|恢复成原始|变回一开始|变回最初|变回最开始|退回最初|退回到最初|退回到一开始|退到最初|退到一开始|还原到一开始|还原到最初|还原成最初|还原成一开始|还原到最开始|回到最开始|回到最最开始|回到原始|回到原始版本|回到最初版本|回到最初的版本|回到第一版|改的都不要了|改的全不要了|改动全部不要|改动都不要|改动都不要了|之前改的都不要|之前改的全不要了
            """;

    static final List<Rule> RULES = List.of( //
            // from one side to the other
            weighted(PAN, 0.8, "从/由/自 左 边/侧/面/端? ..5 到/往/向/至 右 边/侧/面/端? 去/来/移/摇/走?", m -> "right"), //
            weighted(PAN, 0.8, "从/由/自 右 边/侧/面/端? ..5 到/往/向/至 左 边/侧/面/端? 去/来/移/摇/走?", m -> "left"), //
            weighted(PAN, 0.8, "从/由/自 上 边/面/方/端? ..5 到/往/向/至 下 边/面/方/端? 去/来/移/摇/走?", m -> "down"), //
            weighted(PAN, 0.8, "从/由/自 下 边/面/方/端? ..5 到/往/向/至 上 边/面/方/端? 去/来/移/摇/走?", m -> "up"), //
            // some way towards a quality
            weighted(CHANGE, 0.6, "PROPERTY? 往/朝/向 QUALITY 里/处/的/了? 方? 向? 走/调/拉/推/靠/偏/弄/改/带/压? DEGREE?", m -> toward(m)), //
            // "pull the contrast a pull"
            weighted(CHANGE, 0.6, "PROPERTY 拉/提/加/升/抬/调 一/了? 拉/提/加/升/抬/高 上? 点/下/些?", m -> moved(m, "+")), //
            weighted(CHANGE, 0.6, "PROPERTY 降/压/减/收 一/了? 降/压/减/收/低 点/下/些?", m -> moved(m, "-")), //
            // "the tone leaning a bit to the cold": that is wanted, while it is wrong where no degree stands behind it
            weighted(CHANGE, 1.5, "画/色/颜/整 面/调/色/温/彩/体 偏/泛 冷/蓝/青 DEGREE", m -> Change.of("warmth-", m.count(4))), //
            weighted(CHANGE, 1.5, "画/色/颜/整 面/调/色/温/彩/体 偏/泛 暖/黄/红 DEGREE", m -> Change.of("warmth+", m.count(4))), //
            // by number
            weighted(ITEM, 1.2, "ITEM 到/至/-/~ ITEM", m -> row(m)), //
            weighted(ITEM, 0.8, "COUNT -/~/到/至 COUNT 号 DET? HEAD?",
                    m -> m.count(2) > m.count(0) && m.count(2) < 100
                            ? new Target.Run(m.has(5) ? Kind.valueOf(m.text(5)) : Kind.SHOT, m.count(0), m.count(2))
                            : null), //
            // what is empty is filled
            weighted(FIT, 0.6, "空/留/黑/缺/露/白/多 ..4 的/部/两/地/处/边 ..3 模/虚 糊/化 ..5 填/补/铺/盖/垫/遮 充/满/上/齐/住/掉/底? 一? 下?", m -> "blur_fill"), //
            weighted(FIT, 0.6, "上/左/两/四/旁 下/右/边/侧/周 ..5 模/虚 糊/化 ..5 填/补/铺/盖/垫/遮 充/满/上/齐/住/掉/底? 一? 下?", m -> "blur_fill"), //
            weighted(FIT, 0.4, "用? 模/虚 糊/化 的? 背/画/同/照/原 景/面/图/片? 来/去? 填/补/铺/盖/垫 充/满/上/齐/底?", m -> "blur_fill"), //
            // "do not move it to and fro"
            weighted(STILL, 0.6, "别/不 要/再/让/给? 动/晃/移/摇/推/跑/飘/放/缩 来 动/晃/移/摇/拉/跑/飘/放/缩 去 的? 了?", m -> ""), //
            // off an end
            weighted(STRETCH, 1, "去/掐/剪/切/砍/截/裁/删 掉? 头/尾/EDGE_WORD=start/EDGE_WORD=end 部/上? 的? DURATION",
                    m -> new Stretch(m.text(2).equals("头") || m.text(2).equals("start"), m.get(5, Long.class), Optional.empty())), //
            weighted(STRETCH, 2, "掐/去/剪/切/砍/截/裁 掉? 头 掐/去/剪/切/砍/截/裁 掉? 尾 各/都/分? 别/自? 去/剪/掐/切? 掉? DURATION", m -> both(m, 10)), //
            weighted(STRETCH, 1, "头/首/前/两 尾/后/头/端 各/都/分 别/自? 去/掐/剪/切/砍/截/裁/删 掉/去/除? DURATION", m -> both(m, 6)), //
            // a cut, by whatever verb
            weighted(Sort.SPLIT, 0.8, "切/剪/剁/砍/劈/割/裁/来/下/给/补/拉/开/划 上/个/他/它? 一/1 刀", m -> ""), //
            // what lies outside
            weighted(TARGET, 0.8, "ITEM 以/之 外 的 其? 他/它? ALL? DET? HEAD? 全/都? 部/都?",
                    m -> Kinds.named(m.get(0, Target.class)) && Kinds.shot(m.get(0, Target.class)) ? outside(m) : null));

    private static final Set<String> WAYS = Set.of("brightness", "contrast", "saturation", "warmth", "sharpness", "speed", "volume",
            "size");

    private ChineseConstructions() {}

    /// As much off both ends.
    private static Stretch both(Match m, int length) {
        return new Stretch(true, m.get(length, Long.class), Optional.empty(), m.get(length, Long.class));
    }

    /// "The colour some way towards warm": a bit more of it.
    private static @Nullable Change toward(Match m) {
        String quality = m.text(2);
        return quality.isEmpty() || !WAYS.contains(quality.substring(0, quality.length() - 1))
                ? null
                : Change.of(quality, m.has(7) ? m.count(7) : 1);
    }

    private static @Nullable Change moved(Match m, String way) {
        String property = m.text(0);
        return WAYS.contains(property) ? Change.of(property + way, 1) : null;
    }

    /// "The third to the fifth": all that stand there, whatever word counts them.
    private static @Nullable Target row(Match m) {
        return m.piece(0).value() instanceof Target.Nth(Kind kind, int from) && m.piece(2).value() instanceof Target.Nth(Kind _, int to)
                && (from > 0 ? to > from : to < 0 && to > from) ? new Target.Run(kind == Kind.CLIP ? kind : Kind.SHOT, from, to) : null;
    }

    private static Target outside(Match m) {
        return new Target.Except(new Target.All(m.has(8) ? Kind.valueOf(m.text(8)) : Kind.SHOT), m.get(0, Target.class));
    }
}
