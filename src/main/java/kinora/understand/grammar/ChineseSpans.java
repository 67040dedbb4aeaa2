package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CHANGE;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.JOINT;
import static kinora.understand.grammar.Sort.OWN;
import static kinora.understand.grammar.Sort.PAN;
import static kinora.understand.grammar.Sort.SPAN;
import static kinora.understand.grammar.Sort.STRETCH;
import static kinora.understand.grammar.Sort.UNTIL;
import static kinora.understand.grammar.Sort.WHILE;
import static kinora.understand.grammar.Sort.ZOOM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Match;

/// Chinese ways to say while what is seen something happens and until when, and shots by where they stand in a row.
final class ChineseSpans {
    /// Until when something is seen or heard.
    ///
    /// @param stops whether it is said that it ends there; else the words may say where something goes to
    record Until(Moment moment, boolean stops) {}

    static final String WORDS = """
            STOP: 消失|不见|停掉|停下来|停播|停放|掐断|断掉|打住|收掉|没了
            """;

    static final List<Rule> RULES = List.of( //
            // while something is seen
            weighted(WHILE, 1.2, "在? ITEM 的? 时 候", m -> seen(m, 1)), //
            weighted(WHILE, 1.2, "在? ITEM 期 间", m -> seen(m, 1)), //
            weighted(WHILE, -0.8, "在? ITEM 时", m -> seen(m, 1)), //
            weighted(WHILE, 1.2, "在? ITEM 那/这 会/阵 儿/子?", m -> seen(m, 1)), //
            weighted(WHILE, 0.2, "在? ITEM 里/中 面/边/头? 的?", m -> seen(m, 1)), //
            weighted(WHILE, 1.2, "在? ITEM 播/说/讲/聊/放/开/在 放/话/天/口/说/讲? 话? 的? 时 候?", m -> seen(m, 1)), //
            // until when
            weighted(UNTIL, 1, "一/直? 直? 到/至 ITEM 那/这? 里/儿/块/边? 就/再/便/时? 为/停/没/收/消/结/终/关 止/束/掉/了/失/下? 了/来?",
                    m -> until(new Moment.Edge(item(m, 3), m.has(7) && !m.has(5) && !m.has(6) && whole(m, 7)))), //
            weighted(UNTIL, 1, "一/直? 直? 到/至 ITEM 那/这? 里/儿? 出/开 来/现/始 的? 时/为/就/再? 候/止/停/消/没/结? 止/失/了/束?",
                    m -> until(new Moment.Edge(item(m, 3), false))), //
            weighted(UNTIL, 1, "一/直? 直? 到/至 ITEM 的? 时 候 就/再/为? 停/止/消/没/结? 止/失/了/束?", m -> until(new Moment.Edge(item(m, 3), false))), //
            weighted(UNTIL, 1, "一/直? 直? 到/至 ITEM PREP=before 就/再/为? 停/止/消/没/结? 止/失/了/束?", m -> until(new Moment.Edge(item(m, 3), false))), //
            weighted(UNTIL, 1.2, "一/直? 直? 到/至 ITEM 播/放/演/说/讲? 完/结 束/为/就/再/之/以? 止/停/消/没/后? 止/失/了/束?",
                    m -> until(new Moment.Edge(item(m, 3), true))), //
            weighted(UNTIL, 1, "一/直? 直? 到/至 第 DURATION 那/这? 里/儿? 就/再/时/为? 停/止/消/没/结? 止/失/了/束?",
                    m -> until(new Moment.After(m.get(4, Long.class)))), //
            weighted(UNTIL, 1, "一/直? 直? 到/至 DURATION/CLOCK 那/这? 里/儿? 就/为/再/的/处 停/止/消/没/结/时? 止/失/了/束/候?",
                    m -> until(new Moment.After(Math.round(m.number(3))))), //
            weighted(UNTIL, -0.4, "一/直? 直? 到/至 CLOCK", m -> new Until(new Moment.After(Math.round(m.number(3))), false)), //
            weighted(UNTIL, -0.4, "一/直? 直? 到/至 ITEM", m -> new Until(new Moment.Edge(item(m, 3), false), m.has(1))), //
            // the sound that clips bring along
            weighted(OWN, 0.6, "KIND=CLIP/FILM? 的/里/自? 原/本/现/同/环/自/收 声/来/本/始/身/有/带/场/期/境/音 的? 声/音? 音/响?", m -> new Target.All(Kind.CLIP)), //
            weighted(OWN, 0.6, "原/素 视/材/片/拍 频? 的/里/自? 带? 的? 声/音 音/频?", m -> new Target.All(Kind.CLIP)), //
            // from one shot to the next
            weighted(JOINT, 1.2, "从? ITEM 完/结? 了/束? 后? 切/过/接/跳/转/进 换/渡/到/场? 到/着? ITEM 的/那/这? 地/时/里/儿/一/块/个? 方/候/下/瞬? 间?",
                    m -> joint(item(m, 1), item(m, 8), m.has(6) || m.has(7) || m.text(5).equals("接"))), //
            weighted(JOINT, 1, "ITEM →/> ITEM", m -> joint(item(m, 0), item(m, 2), true)), //
            // a stretch at an end
            weighted(STRETCH, 0.5, "头/尾 巴/部? 的/上? DURATION",
                    m -> new Stretch(m.text(0).equals("头"), m.get(3, Long.class), Optional.empty())), //
            weighted(STRETCH, 1.2, "结/放/播/完 束/完/结? PREP=before 的? DURATION",
                    m -> new Stretch(false, m.get(4, Long.class), Optional.empty())), //
            weighted(STRETCH, 1, "从 头/尾/EDGE_WORD 裁/剪/切/去/掐/砍/删 掉/去/除? DURATION", m -> cut(m)), //
            // the camera is what moves
            weighted(ZOOM, 0.6, "镜 头 ZOOM", m -> m.text(2)), //
            weighted(PAN, 0.6, "镜 头 慢/缓/就? 慢/缓/地? PAN", m -> m.text(4)), //
            weighted(CHANGE, 0, "PROPERTY +/-", m -> m.text(0).isEmpty() ? null : m.text(0) + m.text(1)), //
            weighted(SPAN, 1.4, "从 MOMENT 开/起? 始? 剪/切/删/裁/去 掉/除? PREP=to MOMENT 结? 束?",
                    m -> new Span(m.get(1, Moment.class), m.get(7, Moment.class), Optional.empty())), //
            // in a row
            weighted(ITEM, 1, "PREP=before/PREP=after 的? 那/这? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> outer(m)), //
            weighted(ITEM, 2.2, "ITEM PREP=before/PREP=after 的? 那/这? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> row(m)));

    /// "Cut two seconds off the front": at the front.
    private static @Nullable Stretch cut(Match m) {
        String end = m.text(1);
        boolean start = end.equals("头") || end.equals("start");
        return start || end.equals("尾") || end.equals("end") ? new Stretch(start, m.get(4, Long.class), Optional.empty()) : null;
    }

    private static @Nullable Target joint(Target left, Target right, boolean goes) {
        boolean shots = goes && Kinds.named(left) && Kinds.named(right) && Kinds.shot(left) && Kinds.shot(right);
        return shots ? new Target.Between(Kind.TRANSITION, left, right) : null;
    }

    /// More than so many neighbours nobody counts.
    private static final int MOST = 9;

    private ChineseSpans() {}

    private static Target item(Match m, int element) {
        return m.get(element, Target.class);
    }

    /// Whether a word says that something ends, and not that it is there no more.
    private static boolean whole(Match m, int element) {
        return m.text(element).equals("结");
    }

    private static Until until(Moment moment) {
        return new Until(moment, true);
    }

    private static @Nullable Target seen(Match m, int element) {
        Target target = item(m, element);
        return Kinds.named(target) && Kinds.shot(target) ? target : null;
    }

    private static Kind kind(Match m, int head, int measure) {
        return m.has(head) ? Kind.valueOf(m.text(head)) : Kind.valueOf(m.text(measure));
    }

    /// The first or the last of all.
    private static @Nullable Target outer(Match m) {
        int count = m.count(3);
        Kind kind = kind(m, 5, 4);
        if (count < 1 || count > MOST || !(kind == Kind.SHOT || kind == Kind.PHOTO || kind == Kind.CLIP)) {
            return null;
        }
        boolean last = m.text(0).equals("after");
        return count == 1 ? new Target.Nth(kind, last ? -1 : 1) : last ? new Target.Run(kind, -count, -1) : new Target.Run(kind, 1, count);
    }

    /// As many as are counted, from something on.
    private static @Nullable Target row(Match m) {
        int count = m.count(4);
        Target it = item(m, 0);
        if (count < 2 || count > MOST || !Kinds.shot(it) || !Kinds.named(it)) {
            return null;
        }
        List<Target> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            it = new Target.Next(Kind.SHOT, it, m.text(1).equals("after"));
            all.add(it);
        }
        return new Target.Both(all);
    }
}
