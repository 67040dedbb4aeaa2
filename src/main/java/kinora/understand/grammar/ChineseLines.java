package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.LINE;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Chinese names of words by where they stand and in what tongue they are: "that line at the beginning", "the English below the dog".
final class ChineseLines {
    static final List<Rule> RULES = List.of( //
            weighted(Sort.SPOT, 0.6, "在/到/于 SPOT", m -> m.text(1)), //
            weighted(LINE, 0.4, "那/这 句/行/串/排/段/几 个? 英/外/洋/日/韩/法/德/中/拼 文/语/音 字/单/标/话? 母/词/题?", m -> "TITLE"), //
            weighted(LINE, 0.4, "那/这 句/行/串/排/几 个? 话/字/文 儿/字?", m -> "TITLE"), //
            weighted(LINE, 0.3, "那/这 句/行 KIND=CAPTION/KIND=TITLE", m -> m.text(2)), //
            weighted(LINE, 0, "英/外/洋 文/语 字? 母?", m -> "words"), //
            // where the film begins and ends
            weighted(ITEM, 1, "EDGE_WORD 的? LINE", m -> ended(m.text(0), bare(m, 2) && !m.has(1))), //
            // over or below what is seen
            weighted(ITEM, 1, "ITEM 上/下/底/里/旁/边 面/边/下/头/上/方? 的? LINE", m -> bare(m, 4) && !m.has(3) ? null : over(m, 4)), //
            weighted(ITEM, 0.6, "ITEM 下/底 面/边/下/头/方 的 那? KIND=TITLE/KIND=CAPTION", m -> over(m, 5)), //
            weighted(ITEM, 0.8, "ITEM 的? LINE", m -> bare(m, 2) ? null : over(m, 2)), //
            // the same thing, named twice
            weighted(ITEM, 0.8, "KIND=TITLE/KIND=CAPTION 的/那? LINE", m -> bare(m, 2) ? null : new Target.The(Kind.valueOf(m.text(0)))), //
            weighted(ITEM, 1, "屏/画/荧 幕/面 上/里/中/下? 面/边/方? 的? LINE", m -> new Target.It(Kind.TITLE, false)));

    private ChineseLines() {}

    /// Whether only the tongue is said: "the English".
    private static boolean bare(Rule.Match m, int line) {
        return m.text(line).equals("words");
    }

    private static @Nullable Target ended(String edge, boolean bare) {
        return bare ? null : edge.equals("start") ? new Target.The(Kind.OPENING) : edge.equals("end") ? new Target.The(Kind.CLOSING) : null;
    }

    private static @Nullable Target over(Rule.Match m, int line) {
        Target of = m.get(0, Target.class);
        Kind kind = bare(m, line) ? Kind.TITLE : Kind.valueOf(m.text(line));
        return Kinds.shot(of) && Kinds.named(of) && !(of instanceof Target.Whole) ? new Target.At(kind, new Moment.Edge(of, false)) : null;
    }
}
