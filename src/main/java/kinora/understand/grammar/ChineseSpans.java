package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.OWN;
import static kinora.understand.grammar.Sort.UNTIL;
import static kinora.understand.grammar.Sort.WHILE;

import java.util.ArrayList;
import java.util.List;

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
            weighted(UNTIL, 1, "一/直? 直? 到/至 ITEM PREP=before 就/再/为? 停/止/消/没/结? 止/失/了/束?",
                    m -> until(new Moment.Edge(item(m, 3), false))), //
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
            // in a row
            weighted(ITEM, 1, "PREP=before/PREP=after 的? 那/这? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> outer(m)), //
            weighted(ITEM, 2.2, "ITEM PREP=before/PREP=after 的? 那/这? COUNT DET=PHOTO/DET=CLIP/DET=SHOT HEAD?", m -> row(m)));

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
