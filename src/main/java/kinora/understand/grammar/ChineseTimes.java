package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.EDGE;
import static kinora.understand.grammar.Sort.JOINT;
import static kinora.understand.grammar.Sort.LIKE;
import static kinora.understand.grammar.Sort.MOMENT;
import static kinora.understand.grammar.Sort.PLACE;
import static kinora.understand.grammar.Sort.SHIFT;
import static kinora.understand.grammar.Sort.SPAN;
import static kinora.understand.grammar.Sort.STRETCH;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Match;

/// Chinese moments, parts of time and places in the order of shots.
final class ChineseTimes {
    static final String WORDS = """
            EDGE_WORD start: 头上|脑袋上|头里|最头里|最前头|前头|开头|片头|开始|最开始|最前|最前面|最开头|起始|开场|一开始|最初|开篇|头部|片首|首帧|头一帧|开头一帧|最开始那一帧|开头那一帧
            EDGE_WORD end: 尾上|尾巴上|尾巴那儿|屁股上|收尾处|末尾处|最后头|末了|结尾|片尾|末尾|最后|最后面|尾部|最末|最末尾|尾巴|末端|尾帧|末帧|最后一帧|最后那一帧|最后那帧|结尾那一帧|末尾那一帧|最后一格|结尾处|片末
            EDGE_WORD both: 两头|头尾|首尾|两端|前后|开头结尾|开头和结尾|片头片尾|头和尾
            EDGE_WORD middle: 正当中|正当间|当间|当间儿|当腰|半中腰|半中间|正中央|正中心|中间点|半截腰|中间|正中间|正中|半路|中段|一半|一半的地方|中点|一半处|当中
            HERE: 这里|此处|现在|当前位置|这儿|现在的位置|当前|光标处|播放头|这个位置|此刻
            EARLIER: 往前|向前|提前|前移|靠前|早|提早|往前面|往前挪|往前移
            LATER: 往后|向后|推迟|后移|靠后|晚|延后|推后|往后面|往后挪|往后移
            PREP before: 之前|以前|前面|前|前边|的前面|的前边|的之前
            PREP after: 之后|以后|后面|后|后边|后头|的后面|的后边|之後
            PREP at: 在|处|的地方|的时候|时|的位置|那里|那儿|地方|位置|那一刻|时候|出现时|出来时|出现的时候|出来的时候
            PREP to: 到|至|成|为
            PREP from: 从|自|由
            """;

    static final List<Rule> RULES = List.of( //
            // moments
            weighted(MOMENT, 0.1, "CLOCK PREP=at?", m -> TimeParts.after(m, 0)), //
            weighted(MOMENT, 1.3, "在? 第 DURATION PREP=at?", m -> new Moment.After(m.get(2, Long.class))), //
            weighted(MOMENT, 0.1, "在 DURATION PREP=at?", m -> new Moment.After(m.get(1, Long.class))), //
            weighted(MOMENT, 0.1, "DURATION PREP=at", m -> new Moment.After(m.get(0, Long.class))), //
            weighted(MOMENT, -0.3, "DURATION", m -> new Moment.After(m.get(0, Long.class))), //
            weighted(SPAN, 1.2, "从? 第 DURATION PREP=to/-/~ 第 DURATION 之/中? 间? 的?",
                    m -> new Span(new Moment.After(m.get(2, Long.class)), new Moment.After(m.get(5, Long.class)), Optional.empty())), //
            weighted(MOMENT, 0.3, "EDGE_WORD=end 前 DURATION", m -> new Moment.BeforeEnd(m.get(2, Long.class))), //
            weighted(MOMENT, 0.3, "DET=last 第 DURATION", m -> new Moment.BeforeEnd(m.get(2, Long.class))), //
            weighted(MOMENT, 0, "HERE PREP=at?", m -> new Moment.Here()), //
            weighted(MOMENT, 0.1, "EDGE_WORD PREP=at?", m -> TimeParts.edge(m.text(0))), //
            weighted(MOMENT, 0.2, "EDGE",
                    m -> m.get(0, Ends.class).of().<Moment>map(of -> new Moment.Edge(of, m.get(0, Ends.class).end())).orElse(null)), //
            weighted(MOMENT, 0.3, "PREP=at EDGE",
                    m -> m.get(1, Ends.class).of().<Moment>map(of -> new Moment.Edge(of, m.get(1, Ends.class).end())).orElse(null)), //
            weighted(MOMENT, 0.3, "ITEM 出/开/一? 现/来/始/出? 来/现? 的? PREP=at",
                    m -> m.has(1) || m.has(2) || m.has(4) || m.piece(5).to() - m.piece(5).from() > 1
                            ? new Moment.Edge(item(m, 0), false)
                            : null), //
            weighted(MOMENT, 0.3, "ITEM 处/时", m -> new Moment.Edge(item(m, 0), false)), //
            weighted(MOMENT, 0.3, "ITEM 结 束 的? PREP=at?", m -> new Moment.Edge(item(m, 0), true)), //
            weighted(MOMENT, 0.8, "ITEM 开 始", m -> new Moment.Edge(item(m, 0), false)), //
            weighted(MOMENT, 0.3, "ITEM 一? 出/开 现/来/始", m -> new Moment.Edge(item(m, 0), false)), //
            // parts of time
            weighted(SPAN, 0.4, "从? MOMENT PREP=to/-/~ MOMENT 之/中? 间? 的? DET?", m -> TimeParts.span(m, 1, 3)), //
            weighted(SPAN, 0.4, "从? 第? COUNT PREP=to/-/~ 第? COUNT UNIT=s 之/中? 间?",
                    m -> new Span(TimeParts.seconds(m, 2), TimeParts.seconds(m, 5), Optional.empty())), //
            weighted(SPAN, 1.2, "MOMENT PREP=after/起 的? 都/全/那? 部/段/都?",
                    m -> new Span(m.get(0, Moment.class), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 1.2, "MOMENT PREP=before 的? 都/全/那? 部/段/都?",
                    m -> new Span(new Moment.After(0), m.get(0, Moment.class), Optional.empty())), //
            weighted(SPAN, 0.4, "MOMENT PREP=after/起/开 始? 的?",
                    m -> new Span(m.get(0, Moment.class), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 1.4, "从 MOMENT 那/这? 里/儿? PREP=after/起/开/往/到 始/后/结/最? 尾/后?",
                    m -> "到".equals(m.text(4)) && !m.has(5) && !m.has(6)
                            ? null
                            : m.has(4) ? new Span(m.get(1, Moment.class), new Moment.BeforeEnd(0), Optional.empty()) : null), //
            weighted(SPAN, 0.4, "MOMENT PREP=before 的?", m -> new Span(new Moment.After(0), m.get(0, Moment.class), Optional.empty())), //
            weighted(SPAN, 0.8, "前/后/上/下 HALF 段/部/截/片/程/节? 分/子/儿?", m -> half(m)), //
            weighted(SPAN, 0.4, "前/后 FRACTION=0.5", m -> half(m)), //
            weighted(SPAN, 0.4, "ITEM 的? SPAN",
                    m -> m.get(2, Span.class).of().isPresent()
                            ? null
                            : new Span(m.get(2, Span.class).from(), m.get(2, Span.class).to(), film(item(m, 0)))), //
            weighted(SPAN, 0.2, "SPAN DET=this NUMBER=1? DET HEAD?", m -> m.get(0, Span.class)), //
            weighted(SPAN, 0.4, "SPAN 的? 那/这 一? 小/大/整? 块/坨/部/阵/会/截/节/撮 儿/子/分? 儿?", m -> m.get(0, Span.class)), //
            weighted(STRETCH, 0.05, "前/头 的? DURATION", m -> new Stretch(true, m.get(2, Long.class), Optional.empty())), //
            weighted(STRETCH, 0.4, "后/ORDINAL=-1 的? DURATION", m -> new Stretch(false, m.get(2, Long.class), Optional.empty())), //
            weighted(STRETCH, 1.2, "ITEM 的 NTH UNIT",
                    m -> m.count(2) == 1 && ms(m.text(3)) > 0 && Kinds.shot(item(m, 0))
                            ? new Stretch(true, ms(m.text(3)), film(item(m, 0)))
                            : null), //
            weighted(STRETCH, 1.3, "PREP=before/PREP=after 的/那? DURATION",
                    m -> new Stretch(m.text(0).equals("before"), m.get(2, Long.class), Optional.empty())), //
            weighted(STRETCH, 0.4, "EDGE_WORD=start/EDGE_WORD=end 的/那? DURATION",
                    m -> new Stretch(m.text(0).equals("start"), m.get(2, Long.class), Optional.empty())), //
            weighted(STRETCH, 0.3, "ITEM 的? STRETCH",
                    m -> m.get(2, Stretch.class).of().isPresent() ? null : m.get(2, Stretch.class).of(film(item(m, 0)))), //
            // ends
            weighted(EDGE, 0.1, "EDGE_WORD", m -> ends(m.text(0), Optional.empty())), //
            weighted(EDGE, 0.3, "ITEM 的? EDGE_WORD", m -> ends(m.text(2), film(item(m, 0)))), //
            // places
            weighted(PLACE, 0.3, "PREP=at/PREP=to/往/向/在? EDGE_WORD 去/来/位? 置?", m -> m.has(0) ? place(m.text(1)) : null), //
            weighted(PLACE, 0.1, "EDGE_WORD", m -> place(m.text(0))), //
            weighted(PLACE, 0.5, "PREP=to? PREP=before/PREP=after 去",
                    m -> m.text(1).equals("after") ? new Place.Last() : new Place.First()), //
            weighted(PLACE, 1.2, "PREP=at/PREP=to/当/做/作/在/放/排/摆/挪/移? NTH DET=SHOT/DET? 置?", m -> m.has(0) ? number(m.count(1)) : null), //
            weighted(PLACE, 0.35, "PREP=to/在? ORDINAL=-1 NUMBER=1? DET?", m -> m.has(0) ? new Place.Last() : null), //
            weighted(PLACE, 1.4, "PREP=at/PREP=to/在? ITEM 的? PREP=before/PREP=after",
                    m -> new Place.Beside(item(m, 1), m.text(3).equals("after"))), //
            weighted(PLACE, 1.6, "PREP=to/到/在 NUMBER 的? PREP=before/PREP=after",
                    m -> new Place.Beside(new Target.Nth(Kind.SHOT, Math.max(1, m.count(1))), m.text(3).equals("after"))), //
            weighted(PLACE, 1.4, "PREP=at/PREP=to/在? NUMBERS DET? HEAD? 的? 之/中/当 间/中", m -> amid(m.get(1, List.class))), //
            weighted(PLACE, -0.1, "PREP=before/PREP=after", m -> m.text(0).equals("after") ? new Place.Last() : new Place.First()), //
            weighted(PLACE, 0.4, "PREP=at/PREP=to/在? ITEM 和/跟/与 ITEM 之/中 间", m -> new Place.Amid(item(m, 1), item(m, 3))), //
            weighted(PLACE, 1.2, "PREP=at/PREP=to/在? ITEM 和/跟/与 ITEM 的? PREP=between", m -> new Place.Amid(item(m, 1), item(m, 3))), //
            weighted(PLACE, 1.2, "PREP=at/PREP=to/在? NUMBERS DET? HEAD? 的? PREP=between", m -> amid(m.get(1, List.class))), //
            weighted(PLACE, 0.4, "PREP=at/PREP=to/在? ITEM 上/里/中 面/边?", m -> new Place.Over(item(m, 1))), //
            weighted(PLACE, 0.8, "紧 接/跟/挨 着/在? ITEM 后? 面? 播/放/出? 出?", m -> new Place.Beside(item(m, 3), true)), //
            weighted(PLACE, 3.6, "PREP=at/在 NUMBERS DET=PHOTO/DET=CLIP/DET=SHOT HEAD? 上/里/中 面/边?",
                    m -> new Place.Over(ChineseTargets.numbered(ChineseTargets.kind(m, 3, 2), m.get(1, List.class)))), //
            weighted(PLACE, 0.3, "PREP=at ITEM", m -> new Place.Over(item(m, 1))), //
            weighted(PLACE, 0.3, "PREP=from MOMENT 开/起? 始?", m -> new Place.From(m.get(1, Moment.class), Optional.empty())), //
            weighted(PLACE, 0.2, "MOMENT 开/起 始?", m -> new Place.From(m.get(0, Moment.class), Optional.empty())), //
            weighted(PLACE, 0.1, "MOMENT",
                    m -> m.get(0, Moment.class) instanceof Moment.Here ? null : new Place.From(m.get(0, Moment.class), Optional.empty())), //
            weighted(PLACE, 0.4, "SPAN",
                    m -> m.get(0, Span.class).of().filter(of -> Kinds.named(of) && Kinds.shot(of)).isPresent()
                            ? null
                            : new Place.From(m.get(0, Span.class).from(), Optional.of(m.get(0, Span.class).to()))), //
            weighted(SHIFT, 0.3, "EARLIER/LATER COUNT DET/位/格", m -> shift(m, 1)), //
            weighted(SHIFT, 0.6, "EARLIER/LATER 放/挪/移/排/调/搬/提/推/拉/蹿/窜/拽/靠? COUNT DET/位/格 位/顺? 置/序?", m -> shift(m, 2)), //
            weighted(SHIFT, 0.1, "往/向/朝 前/后 面? 挪/移/放/排/调/搬/靠/提 一? 点/下/些/挪?",
                    m -> m.text(1).equals("before") || m.text(1).equals("前") ? -1 : 1), //
            // borders between shots
            weighted(JOINT, 0.6, "ITEM 和/跟/与/到/, ITEM 之/中 间 的?", m -> joint(item(m, 0), item(m, 2))), //
            weighted(JOINT, 1.4, "NUMBERS DET? HEAD? 的? 之/中/当 间/中 的?", m -> pair(m.get(0, List.class))), //
            weighted(JOINT, 1, "NUMBERS DET? HEAD? 的? 接/交/衔/连/过 点/缝/界/头/口/接/处/合/渡 处/点/的? 地? 方?", m -> pair(m.get(0, List.class))), //
            weighted(JOINT, 1, "ITEM 和/跟/与/、/到/接 ITEM 的? 接/交/衔/连/过 点/缝/界/头/口/接/处/合/渡 处/点/的? 地? 方?", m -> joint(item(m, 0), item(m, 2))), //
            weighted(JOINT, 1, "第 COUNT DET? 和/跟 第? COUNT DET? 之/中/当? 间/中", m -> pair(List.of(List.of(m.count(1), m.count(5))))), //
            weighted(JOINT, 0.5, "从? ITEM PREP=to ITEM", m -> row(item(m, 1), item(m, 3)) ? null : joint(item(m, 1), item(m, 3))), //
            weighted(JOINT, 0.8, "第 COUNT DET? 到/至 第? COUNT DET?",
                    m -> m.count(5) - m.count(1) == 1 ? pair(List.of(List.of(m.count(1), m.count(5)))) : null), //
            weighted(JOINT, 0.4, "进 入? ITEM PREP=at", m -> joint(new Target.Next(Kind.SHOT, item(m, 2), false), item(m, 2))), //
            weighted(JOINT, 0.3, "在? ITEM 的? PREP=before/PREP=after 的? 那/这? DET=SHOT?", m -> beside(m)), //
            weighted(JOINT, 0.5, "ORDINAL=-1/EDGE_WORD=end 两 DET HEAD? 之/中? 间?",
                    m -> m.has(4) ? joint(new Target.Nth(Kind.SHOT, -2), new Target.Nth(Kind.SHOT, -1)) : null), //
            weighted(JOINT, 0.5, "前/EDGE_WORD=start 两 DET HEAD? 之/中? 间?",
                    m -> m.has(4) ? joint(new Target.Nth(Kind.SHOT, 1), new Target.Nth(Kind.SHOT, 2)) : null), //
            // as much as something else
            weighted(LIKE, 0.4, "和/跟/像/同/与 ITEM 一/那? 样/么? 一? 样?", m -> m.has(2) ? item(m, 1) : null));

    private ChineseTimes() {}

    private static Target item(Match m, int element) {
        return m.get(element, Target.class);
    }

    private static Span half(Match m) {
        String which = m.text(0);
        return which.equals("前") || which.equals("上")
                ? new Span(new Moment.After(0), new Moment.Share(500), Optional.empty())
                : new Span(new Moment.Share(500), new Moment.BeforeEnd(0), Optional.empty());
    }

    /// The film is what is meant when nothing is said.
    private static Optional<Target> film(Target target) {
        return target instanceof Target.Whole ? Optional.empty() : Optional.of(target);
    }

    private static @Nullable Ends ends(String word, Optional<Target> of) {
        return word.equals("middle") ? null : new Ends(!word.equals("end"), !word.equals("start"), of);
    }

    private static @Nullable Place place(String word) {
        return switch (word) {
            case "start" -> new Place.First();
            case "end" -> new Place.Last();
            case "middle" -> new Place.From(new Moment.Share(500), Optional.empty());
            default -> null;
        };
    }

    private static Place number(int nth) {
        return nth == 1 ? new Place.First() : nth == -1 ? new Place.Last() : new Place.Nth(nth);
    }

    private static long ms(String unit) {
        return unit.equals("s") ? 1_000 : unit.equals("min") ? 60_000 : 0;
    }

    private static Integer shift(Match m, int number) {
        int count = Math.min(1000, m.count(number));
        return m.piece(0).sort() == Sort.EARLIER ? -count : count;
    }

    /// Whether from one to the other several are meant: "the third to the fifth".
    private static boolean row(Target one, Target other) {
        return one instanceof Target.Nth(Kind _, int from) && other instanceof Target.Nth(Kind _, int to) && Math.abs(to - from) != 1;
    }

    private static Target joint(Target left, Target right) {
        return new Target.Between(Kind.TRANSITION, left, right);
    }

    private static @Nullable Target pair(List<?> runs) {
        List<Integer> all = runs.stream().flatMap(run -> ((List<?>) run).stream()).map(Integer.class::cast).distinct().toList();
        return all.size() == 2 ? joint(new Target.Nth(Kind.SHOT, all.getFirst()), new Target.Nth(Kind.SHOT, all.getLast())) : null;
    }

    private static @Nullable Place amid(List<?> runs) {
        return pair(runs) instanceof Target.Between between ? new Place.Amid(between.left(), between.right()) : null;
    }

    private static Target beside(Match m) {
        Target it = item(m, 1);
        boolean after = m.text(3).equals("after");
        Target next = new Target.Next(Kind.SHOT, it, after);
        return after ? joint(it, next) : joint(next, it);
    }
}
