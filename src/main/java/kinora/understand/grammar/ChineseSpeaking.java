package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.DUCK;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;

/// Music that gives way while somebody speaks, in Chinese, whoever speaks and however it is said: "when grandma talks the music goes down, and back up after".
final class ChineseSpeaking {
    private static final String SPEAKS = "说/讲/发/开/出/念/聊/采 话/言/口/声/天/访 的? 时/期/那 候/间/段? 里/的/,? ,?";
    private static final String MUSIC = "背/把/让? 景? KIND=MUSIC 声/音? 音/量?";
    private static final String SOFTER = "就/要/也/给/得/能? 自/都/再? 动? 往? 压/调/降/弄/放/收/变/减/开? CHANGE=volume-/DOWN/QUALITY=volume-/DUCK/低/小/轻/弱/让/退/缩/避 一/下/去/到/点/些? 点/些/让/下/去/来/路/位?";

    static final List<Rule> RULES = List.of( //
            weighted(DUCK, 1, SPEAKS + " " + MUSIC + " " + SOFTER, m -> ""), //
            weighted(DUCK, 1, MUSIC + " 在/遇/碰/到? 到/上? 有? 人? ITEM? " + SPEAKS + " " + SOFTER, m -> ""), //
            weighted(DUCK, 1, "ITEM? 在? WHILE/PLACE ,? 背/把? 景? DUCK", m -> speaks(m.piece(2).value()) ? "" : null), //
            weighted(DUCK, 1, "ITEM? 在? WHILE/PLACE ,? " + MUSIC + " " + SOFTER, m -> speaks(m.piece(2).value()) ? "" : null), //
            weighted(DUCK, 1, MUSIC + " 在/遇/碰/到? 到/上? ITEM? WHILE/PLACE ,? " + SOFTER,
                    m -> IntStream.range(0, m.pieces().size()).filter(m::has).anyMatch(i -> speaks(m.piece(i).value())) ? "" : null), //
            weighted(DUCK, 1, "人 声/说/讲 话? 出/一/响/的/来? 现/来/出/起? 的/来? 时/就? 候? ,? " + MUSIC + " " + SOFTER, m -> ""), //
            // "and back when nobody does"
            weighted(DUCK, 1, "DUCK ,? 等/然? 后? 不/没/说/讲/停 人? 说/讲/话/完? 了/话/的? 了/时? 再/又/就/音/,? 乐/自/再/就? 动? 恢/大/回/升/调/还/变/起 ..4", m -> ""), //
            weighted(DUCK, 1,
                    "DUCK ,? 等/然? 后? 不/没/说/讲/停 人? 说/讲/话/完? 了/话/的? 了/时? 再/又/就/音/,? 乐/自/再/就? 动? UP/CHANGE=volume+/UNDO/REVERT/RESET",
                    m -> ""));

    private static final List<String> SPEAKING = List.of("讲", "说", "发言", "开口", "聊", "采访", "人声", "旁白", "念");

    private ChineseSpeaking() {}

    /// Whether it is the time while somebody speaks.
    private static boolean speaks(Object when) {
        Optional<Target> of = when instanceof Target target
                ? Optional.of(target)
                : when instanceof Place.From from && from.start() instanceof Moment.Edge edge
                        ? Optional.of(edge.of())
                        : when instanceof Place.Over over ? Optional.of(over.target()) : Optional.empty();
        return of.filter(target -> target instanceof Target.Named named && SPEAKING.stream().anyMatch(named.words()::contains)).isPresent();
    }
}
