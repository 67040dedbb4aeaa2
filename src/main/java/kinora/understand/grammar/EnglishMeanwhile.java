package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.MOMENT;
import static kinora.understand.grammar.Sort.PLACE;
import static kinora.understand.grammar.Sort.SNAP;
import static kinora.understand.grammar.Sort.TIMES;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.grammar.Rule.Match;

/// English subordinate clauses that say when: "while grandma speaks", "as long as the dog is on screen", "when we get to the lake", "in at 5 s, out at 8 s".
final class EnglishMeanwhile {
    private static final String WHILE = "while/whilst/when/whenever/as ";
    private static final String START = "in/starting/beginning/appearing/coming/start/begin/appear/come/starts/begins/appears/comes";
    private static final String STOP = "out/ending/finishing/stopping/disappearing/leaving/end/finish/stop/disappear/leave/go/gone/ends/stops/disappears/leaves/goes";

    static final List<Rule> RULES = List.of( //
            weighted(PLACE, 1.6, WHILE + "ITEM speaks/talks/sings/plays", m -> over(m, 1)), //
            weighted(PLACE, 2, WHILE + "ITEM is/are/'s speaking/talking/singing/shown/seen/visible/playing", m -> over(m, 1)), //
            weighted(PLACE, 2, WHILE + "ITEM is/are/'s on? screen/view", m -> over(m, 1)), //
            weighted(PLACE, 2.4, "as long as ITEM is/are/'s on/in/up? DET? screen/shown/seen/visible/view/there", m -> over(m, 3)), //
            weighted(PLACE, 1.6, "as long as ITEM lasts/runs/plays/speaks/talks", m -> over(m, 3)), //
            weighted(PLACE, 1.2, "for as long as ITEM is/are/lasts/runs/plays shown/there/visible?", m -> over(m, 4)), //
            weighted(MOMENT, 1.2, "when/once/as ITEM appears/appear/pops/turns/shows/comes/enters up/on/in?",
                    m -> new Moment.Edge(EnglishTargets.item(m, 1), false)), //
            weighted(MOMENT, 1.6, "when/once/as ITEM is/are gone/over/finished/done/through",
                    m -> new Moment.Edge(EnglishTargets.item(m, 1), true)), //
            weighted(Sort.UNTIL, 1.2, "until/till ITEM appears/appear/pops/turns/shows up?",
                    m -> new Moment.Edge(EnglishTargets.item(m, 1), false)), //
            weighted(PLACE, 1.8, "when/once/as/where ITEM starts/begins/start/begin to? talk/speak/talking/speaking/play/playing",
                    m -> begin(m, 1)), //
            weighted(PLACE, 1.6, "where ITEM is/comes/appears/starts/begins/runs/shows/plays/jumps/walks/dances/laughs up/in/on?",
                    m -> begin(m, 1)), //
            weighted(PLACE, 1.6, "when/once/as we/you/it get/gets/come/comes/arrive/arrives to/at ITEM", m -> begin(m, 4)), //
            weighted(PLACE, 1.6, "when/once/as we/you/it reach/reaches/see/sees/hit/hits ITEM", m -> begin(m, 3)), //
            weighted(PLACE, 1.8, START + " at/from MOMENT ,/and/&/then? ,/and/then? " + STOP + " again? at/after/by? MOMENT",
                    m -> span(m, 2, 8)), //
            weighted(PLACE, 1.8, START + " at/from MOMENT ,/and/&/then? ,/and/then? " + STOP + " again? at/after/by COUNT",
                    m -> seconds(m)), //
            weighted(SNAP, 1.6, "what/the? you/we/i/is see/seen/shown at MOMENT", m -> m.get(4, Moment.class)), //
            weighted(Sort.COMMENT, 1.2, "at all", m -> ""), //
            weighted(Sort.COMMENT, 1.2, "of any kind/sort", m -> ""), //
            weighted(Sort.COMPRESS, 2, "DET? small/smaller/smallest/lighter/tiny/lightweight/compact possible? file/filesize possible?",
                    m -> ""), //
            weighted(TIMES, 1.4, "HALF of? what/as/than it/that is/was now/before/currently/today?", m -> 0.5), //
            weighted(TIMES, 1.6, "HALF of? the current/present/old/original/previous/usual? volume/level/loudness", m -> 0.5));

    private EnglishMeanwhile() {}

    private static @Nullable Place over(Match m, int element) {
        Target target = EnglishTargets.item(m, element);
        return Kinds.shot(target) && Kinds.named(target) ? new Place.Over(target) : null;
    }

    private static @Nullable Place begin(Match m, int element) {
        Target target = EnglishTargets.item(m, element);
        return Kinds.shot(target) && Kinds.named(target) ? new Place.From(new Moment.Edge(target, false), Optional.empty()) : null;
    }

    private static Place span(Match m, int from, int to) {
        return new Place.From(m.get(from, Moment.class), Optional.of(m.get(to, Moment.class)));
    }

    /// "Starting at 12 seconds and ending at 16".
    private static @Nullable Place seconds(Match m) {
        long ms = Math.round(1000 * m.number(8));
        return m.get(2, Moment.class) instanceof Moment.After(long from) && from < ms
                ? new Place.From(new Moment.After(from), Optional.of(new Moment.After(ms)))
                : null;
    }
}
