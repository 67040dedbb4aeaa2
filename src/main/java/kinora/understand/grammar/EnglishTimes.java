package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;
import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CARD;
import static kinora.understand.grammar.Sort.EDGE;
import static kinora.understand.grammar.Sort.JOINT;
import static kinora.understand.grammar.Sort.LIKE;
import static kinora.understand.grammar.Sort.MOMENT;
import static kinora.understand.grammar.Sort.PLACE;
import static kinora.understand.grammar.Sort.SHIFT;
import static kinora.understand.grammar.Sort.SPAN;
import static kinora.understand.grammar.Sort.SPOT;
import static kinora.understand.grammar.Sort.STRETCH;
import static kinora.understand.grammar.Sort.UNTIL;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.grammar.Rule.Match;

/// English moments, parts of time and places in the order of shots.
final class EnglishTimes {
    static final String WORDS = """
            EDGE_WORD start: start|beginning|front|very start|very beginning|very front|opening|outset|intro
            EDGE_WORD end: end|finish|very end|ending|back|close|tail|finale|outro|conclusion
            EDGE_WORD both: both ends|ends|each side|either end|both sides|each end|start and end|beginning and end|beginning and the end|start and the end
            EDGE_WORD middle: middle|halfway|halfway point|half way|mid point|centre point
            HERE: here|now|at this point|at this moment|at the playhead|at the cursor|playhead|right here|right now|this moment|current position
            EARLIER: earlier|sooner|forward|forwards|up one|toward the start|towards the front
            LATER: later|delay|postpone|back|backward|backwards|toward the end|towards the end|down|after that time
            """;

    static final List<Rule> RULES = List.of( //
            // moments
            weighted(MOMENT, 0.1, "CLOCK", m -> TimeParts.after(m, 0)), //
            weighted(MOMENT, -0.3, "DURATION", m -> new Moment.After(m.get(0, Long.class))), //
            weighted(MOMENT, 0.2, "DET DURATION mark?", m -> new Moment.After(m.get(1, Long.class))), //
            weighted(MOMENT, 0.2, "UNIT=s/UNIT=min COUNT",
                    m -> new Moment.After(Math.round(m.number(1) * (m.text(0).equals("s") ? 1000 : 60_000)))), //
            weighted(MOMENT, 0.2, "DURATION before DET EDGE_WORD=end", m -> new Moment.BeforeEnd(m.get(0, Long.class))), //
            weighted(MOMENT, 0.2, "DURATION from/after DET EDGE_WORD=end", m -> new Moment.BeforeEnd(m.get(0, Long.class))), //
            weighted(MOMENT, -0.4, "DURATION in", m -> new Moment.After(m.get(0, Long.class))), //
            weighted(MOMENT, 0.2, "DURATION into/from/after DET? EDGE_WORD=start?", m -> new Moment.After(m.get(0, Long.class))), //
            weighted(MOMENT, 0.9, "right? down/through DET EDGE_WORD=middle", m -> new Moment.Share(500)), //
            weighted(MOMENT, 0.1, "DET? HERE", m -> new Moment.Here()), //
            weighted(MOMENT, 0.1, "DET? very? EDGE_WORD", m -> TimeParts.edge(m.text(2))), //
            weighted(MOMENT, 0.2, "EDGE",
                    m -> m.get(0, Ends.class).start() && m.get(0, Ends.class).end()
                            ? null
                            : m.get(0, Ends.class).of().<Moment>map(of -> new Moment.Edge(of, m.get(0, Ends.class).end())).orElse(null)), //
            weighted(MOMENT, 0.2, "when/once/as ITEM appears/starts/begins/comes/shows/enters/pops/is up/on/in?",
                    m -> new Moment.Edge(EnglishTargets.item(m, 1), false)), //
            weighted(MOMENT, 0.5, "DET? very? EDGE_WORD of DET? FILM", m -> TimeParts.edge(m.text(2))), //
            weighted(MOMENT, 1.7, "when/once/until DET? FILM ends/stops/finishes/end/stop/finish", m -> TimeParts.edge("end")), //
            weighted(MOMENT, 1.7, "when/once DET? FILM starts/begins/start/begin", m -> TimeParts.edge("start")), //
            weighted(MOMENT, 0.2, "when/once ITEM ends/stops/finishes/disappears/leaves/goes",
                    m -> new Moment.Edge(EnglishTargets.item(m, 1), true)), //
            weighted(MOMENT, 0.2, "ITEM appears/starts/begins/comes/shows/enters/appear/start/begin/come up/on/in?",
                    m -> new Moment.Edge(EnglishTargets.item(m, 0), false)), //
            weighted(MOMENT, 0.2, "ITEM ends/stops/finishes/disappears/leaves", m -> new Moment.Edge(EnglishTargets.item(m, 0), true)), //
            weighted(MOMENT, 0.2, "ITEM is/are/goes gone/over/away", m -> new Moment.Edge(EnglishTargets.item(m, 0), true)), //
            // parts of time
            weighted(SPAN, 0.4, "between MOMENT and MOMENT", m -> TimeParts.span(m, 1, 3)), //
            weighted(SPAN, 1, "from MOMENT to/until/till/through/- MOMENT", m -> TimeParts.span(m, 1, 3)), //
            weighted(SPAN, 0.2, "MOMENT to/until/till/through/- MOMENT", m -> TimeParts.span(m, 0, 2)), //
            weighted(SPAN, 0.3, "UNIT=s COUNT to/through/-/until/and COUNT",
                    m -> new Span(TimeParts.seconds(m, 1), TimeParts.seconds(m, 3), Optional.empty())), //
            weighted(SPAN, 0.3, "from COUNT to/through/-/until COUNT UNIT=s",
                    m -> new Span(TimeParts.seconds(m, 1), TimeParts.seconds(m, 3), Optional.empty())), //
            weighted(SPAN, 0.3, "between COUNT and COUNT UNIT=s",
                    m -> new Span(TimeParts.seconds(m, 1), TimeParts.seconds(m, 3), Optional.empty())), //
            weighted(SPAN, 0.3, "COUNT to/through/- COUNT UNIT=s",
                    m -> new Span(TimeParts.seconds(m, 0), TimeParts.seconds(m, 2), Optional.empty())), //
            weighted(SPAN, 1.9, "ALL? that/what/which comes/is/follows/happens after/past MOMENT on/onwards?",
                    m -> new Span(m.get(4, Moment.class), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 1.9, "ALL? that/what/which comes/is/happens before/until/till MOMENT",
                    m -> new Span(new Moment.After(0), m.get(4, Moment.class), Optional.empty())), //
            weighted(SPAN, 0.4, "ALL? that/what/which? comes/is/follows? after/past MOMENT on/onwards?",
                    m -> new Span(m.get(4, Moment.class), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 0.4, "ALL? that/what/which? comes/is? before/until/till MOMENT",
                    m -> new Span(new Moment.After(0), m.get(4, Moment.class), Optional.empty())), //
            weighted(SPAN, 0.9, "ALL=everything? from/starting from? MOMENT on/onwards/onward/forward",
                    m -> new Span(m.get(3, Moment.class), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 1.5, "ALL=everything/ALL=all after/past/from DET? HERE on/onwards?",
                    m -> new Span(new Moment.Here(), new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(SPAN, 1.5, "ALL=everything/ALL=all before/until/till DET? HERE",
                    m -> new Span(new Moment.After(0), new Moment.Here(), Optional.empty())), //
            weighted(SPAN, 1.5, "what/whatever/everything/all you/we? see/sees/happens/is/plays/comes/shows SPAN",
                    m -> m.get(3, Span.class)), //
            weighted(SPAN, 0.9, "what's/whats between MOMENT and MOMENT", m -> TimeParts.span(m, 2, 4)), //
            weighted(SPAN, 0.9, "ALL=everything up to/until/till MOMENT",
                    m -> new Span(new Moment.After(0), m.get(3, Moment.class), Optional.empty())), //
            weighted(SPAN, 0.4, "DET NTH HALF", m -> half(m)), //
            weighted(SPAN, 0.5, "DET NTH HALF of ITEM", m -> halfOf(m)), //
            weighted(SPAN, 1.6, "DET bit/part/section/piece/portion/segment SPAN", m -> m.get(2, Span.class)), //
            weighted(SPAN, 0.3, "SPAN of/in/from ITEM",
                    m -> new Span(m.get(0, Span.class).from(), m.get(0, Span.class).to(), film(EnglishTargets.item(m, 2)))), //
            weighted(STRETCH, 0.4, "DET? very? NTH DURATION", m -> stretch(m.count(2), m.get(3, Long.class))), //
            weighted(STRETCH, 0.4, "DET very? NTH UNIT", m -> unit(m)), //
            weighted(STRETCH, 1, "DET very? NTH UNIT and DET HALF", m -> stretch(m.count(2), unit(m, 3) * 3 / 2)), //
            weighted(STRETCH, 1.4, "DET? NTH and/& DET? NTH UNIT", m -> bothEnds(m, 1, unit(m, 5))), //
            weighted(STRETCH, 1.4, "DET? NTH and/& DET? NTH DURATION", m -> bothEnds(m, 1, m.get(5, Long.class))), //
            weighted(SPAN, 1.5, "ALL=everything/ALL=all except/but/besides for? STRETCH", m -> rest(m.get(3, Stretch.class))), //
            weighted(STRETCH, 0.3, "STRETCH of/off/from/in DET? ITEM", m -> m.get(0, Stretch.class).of(film(EnglishTargets.item(m, 3)))), //
            weighted(STRETCH, 0.5, "DURATION off/from/of/at EDGE", m -> off(m.get(0, Long.class), m.get(2, Ends.class))), //
            weighted(STRETCH, 1.5, "STRETCH ,? and/plus/& then/another? COUNT off/from/of/at EDGE",
                    m -> ends(m.get(0, Stretch.class), Math.round(1000 * m.number(4)), m.get(6, Ends.class))), //
            weighted(STRETCH, 1.5, "STRETCH ,? and/plus/& then/another? DURATION off/from/of/at EDGE",
                    m -> ends(m.get(0, Stretch.class), m.get(4, Long.class), m.get(6, Ends.class))), //
            weighted(STRETCH, 0.3, "ITEM 's STRETCH",
                    m -> new Stretch(m.get(2, Stretch.class).start(), m.get(2, Stretch.class).ms(), film(EnglishTargets.item(m, 0)))), //
            // ends
            weighted(EDGE, 0.1, "DET? very? EDGE_WORD", m -> ends(m.text(2), Optional.empty())), //
            weighted(EDGE, 0.3, "DET? very? EDGE_WORD of/from/in ITEM", m -> ends(m.text(2), film(EnglishTargets.item(m, 4)))), //
            weighted(EDGE, 0.6, "DET? very? EDGE_WORD of/from/in DET? FILM", m -> ends(m.text(2), Optional.empty())), //
            weighted(EDGE, 0.3, "ITEM 's EDGE_WORD", m -> ends(m.text(2), film(EnglishTargets.item(m, 0)))), //
            weighted(EDGE, 0.1, "NAME EDGE_WORD",
                    m -> m.several(1) && !m.text(1).equals("both")
                            ? null
                            : ends(m.text(1), Optional.of(new Target.Named(Kind.ANY, m.text(0))))), //
            // places
            weighted(PLACE, 0.3, "at/to/in/on/onto/towards/into/right DET? very? EDGE_WORD", m -> place(m.text(3))), //
            weighted(PLACE, 0.6, "DET? EDGE_WORD mein/me/par/pe", m -> place(m.text(1))), //
            weighted(PLACE, 1.2, "right/straight/just/directly/exactly at DET? very? EDGE_WORD", m -> place(m.text(4))), //
            weighted(PLACE, 0.3, "right/straight/up/very front/first/start/beginning", m -> new Place.First()), //
            weighted(PLACE, 0.4, "at/to/in/on/onto/into DET? very? EDGE_WORD of DET? FILM", m -> place(m.text(3))), //
            weighted(PLACE, 0.2, "very? first", m -> new Place.First()), //
            weighted(PLACE, 0.2, "very? last", m -> new Place.Last()), //
            weighted(PLACE, 0.3, "to/in/at/into position/place/spot/slot/number/no/# COUNT", m -> new Place.Nth(m.count(2))), //
            weighted(PLACE, 0.3, "position/place/spot/slot COUNT", m -> new Place.Nth(m.count(1))), //
            weighted(PLACE, 0.3, "to/in/into/as DET? NTH place/position/spot/slot", m -> number(m.count(2))), //
            weighted(PLACE, 0.1, "NTH place/position/spot/slot", m -> number(m.count(0))), //
            weighted(PLACE, 0.5, "in? as DET? NTH HEAD/NUMBER=1?", m -> number(m.count(3))), //
            weighted(PLACE, 0.4, "right/directly/straight/just/somewhere/immediately? before/after/behind/following/under ITEM",
                    m -> m.text(1).equals("under") ? null : new Place.Beside(EnglishTargets.item(m, 2), m.after(1))), //
            weighted(PLACE, 0.4, "in front of ITEM", m -> new Place.Beside(EnglishTargets.item(m, 3), false)), //
            weighted(PLACE, 0.4, "ahead of ITEM", m -> new Place.Beside(EnglishTargets.item(m, 2), false)), //
            weighted(PLACE, 0.4, "next to ITEM", m -> new Place.Beside(EnglishTargets.item(m, 2), true)), //
            weighted(PLACE, 1.2, "in between ITEM and ITEM", m -> new Place.Amid(EnglishTargets.item(m, 2), EnglishTargets.item(m, 4))), //
            weighted(PLACE, 0.4, "in? between ITEM and ITEM", m -> new Place.Amid(EnglishTargets.item(m, 2), EnglishTargets.item(m, 4))), //
            weighted(PLACE, 1.2, "in between COUNT and COUNT", m -> new Place.Amid(shot(m, 2), shot(m, 4))), //
            weighted(PLACE, 0.4, "between COUNT and COUNT", m -> new Place.Amid(shot(m, 1), shot(m, 3))), //
            weighted(PLACE, 0.3, "at/from/starting/beginning at/from? MOMENT on/onwards/onward?",
                    m -> new Place.From(m.get(2, Moment.class), Optional.empty())), //
            weighted(PLACE, 0.4, "SPAN", m -> new Place.From(m.get(0, Span.class).from(), Optional.of(m.get(0, Span.class).to()))), //
            weighted(PLACE, 1.6,
                    "appear/appears/show/shows/start/starts/begin/begins/enter/enters/come/comes up/in/on? at/from? MOMENT and/,/then and/then? disappear/disappears/vanish/vanishes/end/ends/stop/stops/go/goes/leave/leaves/hide/hides away/out? at/after/by? MOMENT",
                    m -> new Place.From(m.get(3, Moment.class), Optional.of(m.get(9, Moment.class)))), //
            weighted(PLACE, 1.7, "when/once DET? FILM ends/stops/finishes/end/stop/finish",
                    m -> new Place.From(new Moment.BeforeEnd(0), Optional.empty())), //
            weighted(PLACE, -0.3, "to CLOCK", m -> new Place.From(new Moment.After(Math.round(m.number(1))), Optional.empty())), //
            weighted(PLACE, 0.2, "when/while/once MOMENT", m -> new Place.From(m.get(1, Moment.class), Optional.empty())), //
            weighted(SHIFT, 0.8, "COUNT place/spot/position/slot/step to DET left/right",
                    m -> m.text(4).equals("left") ? -m.count(0) : m.count(0)), //
            weighted(CARD, 0.6, "COLOUR colour/color/coloured/colored? CARD", m -> m.text(0)), //
            weighted(SPOT, 0.3, "SPOT=top/SPOT=bottom hand? SPOT=left/SPOT=right hand? corner/side/edge?",
                    m -> m.text(0) + "-" + m.text(2)), //
            weighted(SPOT, 0.3, "SPOT=left/SPOT=right SPOT=top/SPOT=bottom corner/side/edge?", m -> m.text(1) + "-" + m.text(0)), //
            weighted(SHIFT, 0.8, "EARLIER/LATER by COUNT place/spot/position/slot/step/shot",
                    m -> m.piece(0).sort() == Sort.EARLIER ? -Math.min(1000, m.count(2)) : Math.min(1000, m.count(2))), //
            weighted(SHIFT, 0, "EARLIER/LATER by COUNT",
                    m -> m.piece(0).sort() == Sort.EARLIER ? -Math.min(1000, m.count(2)) : Math.min(1000, m.count(2))), //
            weighted(SHIFT, 0.8, "COUNT place/spot/position/slot/step/shot EARLIER/LATER/down/up?", m -> m.has(2) ? shift(m) : null), //
            weighted(SHIFT, -0.7, "COUNT place? EARLIER/LATER/down/up", m -> shift(m)), //
            weighted(SHIFT, 0.3, "up/down by? COUNT place/spot/position/slot/step/shot?",
                    m -> m.text(0).equals("up") ? -Math.min(1000, m.count(2)) : Math.min(1000, m.count(2))), //
            weighted(Sort.STILL, 1.2,
                    "ALL=all? this/that/the/these constant/endless? ZOOM/PAN/movement/motion/moving makes/make/is/are/gives/gets me/us/him/her/them/people/everyone? so/too/really/very/a? dizzy/sick/seasick/nauseous/nervous/annoying/distracting/horrible/awful/irritating/headache/much",
                    m -> ""), //
            weighted(UNTIL, 0.3, "until/till MOMENT", m -> m.get(1, Moment.class)), //
            weighted(UNTIL, 0.3, "only/just until/till MOMENT", m -> m.get(2, Moment.class)), //
            weighted(UNTIL, 0.3, "only/just? until/till ITEM starts/begins/comes/appears?",
                    m -> Kinds.shot(EnglishTargets.item(m, 2)) && Kinds.named(EnglishTargets.item(m, 2))
                            ? new Moment.Edge(EnglishTargets.item(m, 2), false)
                            : null), //
            // borders between shots
            weighted(JOINT, 0.5, "between ITEM and ITEM", m -> joint(EnglishTargets.item(m, 1), EnglishTargets.item(m, 3))), //
            weighted(JOINT, 0.5, "between COUNT and COUNT", m -> joint(shot(m, 1), shot(m, 3))), //
            weighted(JOINT, 0.6, "between NUMBERS", m -> pair(m.get(1, List.class))), //
            weighted(JOINT, 0.9, "COUNT > COUNT", m -> joint(shot(m, 0), shot(m, 2))), //
            weighted(JOINT, 0.6, "between ITEM and COUNT", m -> joint(EnglishTargets.item(m, 1), shot(m, 3))), //
            weighted(JOINT, 0.4, "from ITEM to/into ITEM", m -> joint(EnglishTargets.item(m, 1), EnglishTargets.item(m, 3))), //
            weighted(JOINT, 0.4, "from COUNT to/into COUNT", m -> joint(shot(m, 1), shot(m, 3))), //
            weighted(JOINT, 0.3, "ITEM into ITEM",
                    m -> m.piece(2).value() instanceof Target.The || m.piece(2).value() instanceof Target.Whole || m.several(0)
                            || shape(m, 2) ? null : joint(EnglishTargets.item(m, 0), EnglishTargets.item(m, 2))), //
            weighted(JOINT, 0.6, "ITEM to/> ITEM :", m -> joint(EnglishTargets.item(m, 0), EnglishTargets.item(m, 2))), //
            weighted(JOINT, 0.6, "where/when ITEM goes/changes/turns/moves/switches/cuts/passes/meets/becomes over? to/into? ITEM",
                    m -> joint(EnglishTargets.item(m, 1), EnglishTargets.item(m, 5))), //
            weighted(JOINT, 0.3, "into ITEM",
                    m -> m.piece(1).value() instanceof Target.The || m.piece(1).value() instanceof Target.Whole || shape(m, 1)
                            ? null
                            : joint(new Target.Next(Kind.SHOT, EnglishTargets.item(m, 1), false), EnglishTargets.item(m, 1))), //
            weighted(JOINT, 0.3, "before/after/behind ITEM", m -> beside(m)), //
            weighted(JOINT, 0.5, "between DET NTH COUNT HEAD?", m -> m.count(3) == 2 ? pair(m.count(2)) : null), //
            weighted(JOINT, 0.3, "at? DET cut/border/join/transition/joint JOINT", m -> m.get(3, Target.class)), //
            // as much as something else
            weighted(LIKE, 0.3, "EQUAL QUALITY? as ITEM", m -> EnglishTargets.item(m, 3)), //
            weighted(LIKE, 0.3, "DET? same length/duration/size/volume/look/filter/speed/effect/style/time as/like/of ITEM",
                    m -> EnglishTargets.item(m, 4)), //
            rule(LIKE, "like/match/matching ITEM", m -> EnglishTargets.item(m, 1)));

    private EnglishTimes() {}

    private static final Set<String> SHAPES = Set.of("portrait", "landscape");

    /// "Into portrait", "into a portrait video": that is a shape.
    private static boolean shape(Match m, int element) {
        Piece piece = m.piece(element);
        return piece.to() - piece.from() <= 2 && piece.value() instanceof Target.Named named && SHAPES.contains(named.words());
    }

    private static @Nullable Span half(Match m) {
        return switch (m.count(1)) {
            case 1 -> new Span(new Moment.After(0), new Moment.Share(500), Optional.empty());
            case 2, -1 -> new Span(new Moment.Share(500), new Moment.BeforeEnd(0), Optional.empty());
            default -> null;
        };
    }

    private static @Nullable Span halfOf(Match m) {
        Span half = half(m);
        return half == null ? null : new Span(half.from(), half.to(), Optional.of(EnglishTargets.item(m, 4)));
    }

    /// The film is what is meant when nothing is said.
    private static Optional<Target> film(Target target) {
        return target instanceof Target.Whole ? Optional.empty() : Optional.of(target);
    }

    private static @Nullable Stretch stretch(int nth, long ms) {
        return nth == 1 || nth == -1 ? new Stretch(nth == 1, ms, Optional.empty()) : null;
    }

    /// "Everything except the first ten seconds".
    private static @Nullable Span rest(Stretch but) {
        boolean one = but.otherMs() == 0;
        return !one
                ? null
                : but.start()
                        ? new Span(new Moment.After(but.ms()), new Moment.BeforeEnd(0), but.of())
                        : new Span(new Moment.After(0), new Moment.BeforeEnd(but.ms()), but.of());
    }

    /// "4 seconds off the start".
    private static @Nullable Stretch off(long ms, Ends ends) {
        return ends.start() == ends.end() || ms <= 0 ? null : new Stretch(ends.start(), ms, ends.of());
    }

    /// "… and 2 off the end": so much at the other end.
    private static @Nullable Stretch ends(Stretch one, long ms, Ends other) {
        boolean opposite = other.start() != other.end() && other.start() != one.start() && one.otherMs() == 0 && ms > 0;
        return opposite ? new Stretch(one.start(), one.ms(), one.of().or(other::of), ms) : null;
    }

    private static long unit(Match m, int element) {
        return m.text(element).equals("s") ? 1_000 : m.text(element).equals("min") ? 60_000 : 0;
    }

    /// "The first and the last second".
    private static @Nullable Stretch bothEnds(Match m, int first, long ms) {
        boolean ends = m.count(first) * m.count(first + 3) == -1;
        return ends && ms > 0 ? new Stretch(true, ms, Optional.empty(), ms) : null;
    }

    private static @Nullable Stretch unit(Match m) {
        long ms = unit(m, 3);
        return ms == 0 ? null : stretch(m.count(2), ms);
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

    private static Target shot(Match m, int element) {
        return new Target.Nth(Kind.SHOT, Math.max(1, m.count(element)));
    }

    private static Integer shift(Match m) {
        boolean earlier = (m.has(2) && m.piece(2).sort() == Sort.EARLIER) || m.text(2).equals("up") || m.text(1).equals("up");
        int count = Math.min(1000, m.count(0));
        return earlier ? -count : count;
    }

    /// The border of two that are counted: "between 1+2", "between 1-2".
    private static @Nullable Target pair(List<?> numbers) {
        List<Integer> all = numbers.stream().flatMap(run -> ((List<?>) run).stream()).map(Integer.class::cast).distinct().toList();
        return all.size() == 2 ? joint(new Target.Nth(Kind.SHOT, all.getFirst()), new Target.Nth(Kind.SHOT, all.getLast())) : null;
    }

    private static Target joint(Target left, Target right) {
        return new Target.Between(Kind.TRANSITION, left, right);
    }

    private static Target beside(Match m) {
        Target it = EnglishTargets.item(m, 1);
        boolean after = m.after(0);
        Target next = new Target.Next(Kind.SHOT, it, after);
        return after ? joint(it, next) : joint(next, it);
    }

    private static @Nullable Target pair(int nth) {
        return switch (nth) {
            case 1 -> joint(new Target.Nth(Kind.SHOT, 1), new Target.Nth(Kind.SHOT, 2));
            case -1 -> joint(new Target.Nth(Kind.SHOT, -2), new Target.Nth(Kind.SHOT, -1));
            default -> null;
        };
    }
}
