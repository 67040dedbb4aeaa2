package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// How shots follow each other; fades of picture and sound.
final class JoinFrames {
    private static final Set<String> DIRECTED = Set.of("wipe", "slide", "push", "cover", "uncover", "whip-pan");

    /// Nothing that lasts longer is said of a transition.
    private static final double LONGEST_MS = 8_000;

    static final List<Frame> ALL = List.of( //
            Frame.of("transition", 0.1, List.of(Sort.TRANSITION), JoinFrames::named), //
            new Frame("some transition", List.of(EnumSet.of(Sort.TARGET)), 0.1, JoinFrames::some), //
            new Frame("enters", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.SIDE)), 0.6, JoinFrames::enter), //
            new Frame("appears", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.TRANSITION), EnumSet.of(Sort.START)), 0.6,
                    JoinFrames::appear), //
            new Frame("card", List.of(EnumSet.of(Sort.COLOUR, Sort.CARD), EnumSet.of(Sort.DURATION, Sort.CARD)), 0.2, JoinFrames::card), //
            new Frame("joint cut", List.of(EnumSet.of(Sort.JOINT), EnumSet.of(Sort.CUT)), 0.1, JoinFrames::cut), //
            new Frame("no joint", List.of(EnumSet.of(Sort.REMOVE, Sort.NO), EnumSet.of(Sort.TRANSITION, Sort.JOINT, Sort.TARGET)), 0.3,
                    JoinFrames::none), //
            new Frame("same joints", List.of(EnumSet.of(Sort.EQUAL, Sort.STEADY), EnumSet.of(Sort.TARGET)), 0.8, JoinFrames::same), //
            new Frame("fade", List.of(EnumSet.of(Sort.FADE)), 0.15, JoinFrames::fade));

    /// What stands at all joints that shall be the same.
    private static final String USUAL = "dissolve";

    private static final List<String> IN_FROM = Spoken.row("in from");
    private static final List<String> BUT = Spoken.row("except|excluding|apart from|but not|other than");
    private static final List<String> THROUGH = Spoken.row("through|via|thru");
    private static final List<String> BETWEEN = Spoken.row("between|into|transition|transitions|cut|from");
    private static final List<String> FLIES = Spoken.row("slide in|fly in|flies in|come in");

    private JoinFrames() {}

    private static final Map<String, String> AWAY = Map.of("left", "right", "right", "left", "top", "down", "up", "down", "bottom", "up",
            "down", "up");

    static boolean enters(Tile tile) {
        return tile.is(Sort.TOPIC) || tile.as(Sort.TRANSITION).filter(piece -> DIRECTED.contains(piece.text())).isPresent();
    }

    static boolean shot(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target target && Kinds.shot(target) && Kinds.named(target))
                .isPresent();
    }

    /// "Use the same transition everywhere", "make all transitions the same".
    private static Optional<List<Wish>> same(Clause clause) {
        List<Target> named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .toList();
        boolean every = named.stream().anyMatch(target -> target instanceof Target.All || target instanceof Target.Whole);
        if (named.stream().noneMatch(Kinds::join) || !every
                || clause.has(Sort.KEEP, Sort.NOT, Sort.NO, Sort.REMOVE, Sort.DURATION, Sort.PROPERTY)) {
            return no();
        }
        clause.targets();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.DO, Sort.STEADY, Sort.EQUAL, Sort.ALL);
        return wish(new Wish.Transition(new Target.Unsaid(), Optional.of(USUAL), new Amount.Unsaid()));
    }

    /// "Let the second clip slide in from the left": how it follows the shot before it.
    private static Optional<List<Wish>> enter(Clause clause) {
        Optional<Tile> way = clause.tileWhere(Sort.TRANSITION, JoinFrames::enters)
                .or(() -> clause.tileWhere(Sort.TOPIC, tile -> Spoken.of(clause.textOf(tile)).begins(List.of(), FLIES)));
        boolean from = Spoken.of(clause.text()).any(IN_FROM);
        Optional<Piece> side = clause.take(Sort.SIDE);
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.TRANSITION, Sort.SHOW, Sort.SPOT);
        Optional<Target> what = clause.takeWhere(Sort.TARGET, JoinFrames::shot).map(piece -> (Target) piece.value());
        if (way.isEmpty() || !from || side.isEmpty() || what.isEmpty()) {
            return no();
        }
        String look = way.get().as(Sort.TRANSITION).map(Piece::text).filter(DIRECTED::contains).orElse("slide");
        Target before = new Target.Next(Kind.SHOT, what.get(), false);
        return wish(new Wish.Transition(new Target.Between(Kind.TRANSITION, before, what.get()),
                Optional.of(look + "-" + AWAY.getOrDefault(side.get().text(), "right")), length(clause)));
    }

    /// "Let the lake come in with a wipe": how it follows the shot before it, which may be named.
    private static Optional<List<Wish>> appear(Clause clause) {
        Optional<Tile> look = clause.tileWhere(Sort.TRANSITION, tile -> tile.role().equals("with") || tile.role().equals("by"));
        boolean comes = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.START) && COMES.contains(clause.textOf(tile)));
        Optional<Target> what = clause.takeWhere(Sort.TARGET, JoinFrames::shot).map(piece -> (Target) piece.value());
        if (look.isEmpty() || !comes || what.isEmpty()) {
            return no();
        }
        Target before = clause
                .takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.Beside beside && beside.after())
                .map(piece -> ((Place.Beside) piece.value()).target()).orElse(new Target.Next(Kind.SHOT, what.get(), false));
        clause.ignore(Sort.LIGHT, Sort.START, Sort.SHOW);
        Piece piece = look.get().as(Sort.TRANSITION).orElseThrow();
        return wish(new Wish.Transition(new Target.Between(Kind.TRANSITION, before, what.get()),
                Optional.of(directed(clause, piece.text())), length(clause)));
    }

    private static final Set<String> COMES = Set.of("come in", "comes in", "appear", "appears", "enter", "enters", "come up", "comes up",
            "begin", "begins", "start", "starts");

    private static boolean joins(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target target && Kinds.join(target));
    }

    /// Whose borders are meant; nothing said is all of them.
    private static Target at(Clause clause) {
        Optional<Piece> joint = clause.takeWhere(Sort.JOINT, tile -> !tile.is(Sort.PLACE) || !clause.has(Sort.TARGET))
                .or(() -> clause.take(Sort.JOINT));
        if (joint.isPresent()) {
            return (Target) joint.get().value();
        }
        Optional<Span> span = clause.takeWhere(Sort.SPAN, tile -> clause.tiles().stream().anyMatch(JoinFrames::joins)
                && ((Span) tile.as(Sort.SPAN).orElseThrow().value()).of().isEmpty()).map(piece -> (Span) piece.value());
        if (span.isPresent()) {
            clause.targets();
            return new Target.Between(Kind.TRANSITION, new Target.At(Kind.SHOT, span.get().from()),
                    new Target.At(Kind.SHOT, span.get().to()));
        }
        Optional<Place> place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value());
        if (place.isPresent() && place.get() instanceof Place.Amid amid) {
            return new Target.Between(Kind.TRANSITION, amid.left(), amid.right());
        }
        Optional<Moment> moment = place
                .filter(one -> clause.tiles().stream().anyMatch(tile -> joins(tile) || tile.is(Sort.TRANSITION))
                        && one instanceof Place.From from && from.end().isEmpty() && from.start() instanceof Moment.After)
                .map(one -> ((Place.From) one).start());
        if (moment.isPresent()) {
            clause.targets();
            return new Target.At(Kind.TRANSITION, moment.get());
        }
        Target target = clause.target();
        return (target instanceof Target.All all && all.kind() == Kind.SHOT) || Kinds.film(target)
                || (Kinds.join(target) && !(target instanceof Target.Between)) ? new Target.Unsaid() : target;
    }

    private static Optional<Target> kind(Clause clause) {
        return clause.takeWhere(Sort.TARGET, JoinFrames::joins).map(piece -> (Target) piece.value());
    }

    private static Optional<List<Wish>> named(Clause clause) {
        Piece look = clause.takeWhere(Sort.TRANSITION, tile -> Set.of("by", "with", "for", "to").contains(tile.role()))
                .or(() -> clause.takeWhere(Sort.TRANSITION,
                        tile -> !tile.role().equals("instead") && Spoken.of(clause.textOf(tile)).begins(List.of(), THROUGH)))
                .or(() -> clause.takeWhere(Sort.TRANSITION, tile -> !tile.role().equals("instead"))).or(() -> clause.take(Sort.TRANSITION))
                .orElseThrow();
        Optional<String> becomes = look.text().equals("cut") ? becomes(clause) : Optional.empty();
        if (becomes.isPresent()) {
            clause.ignore(Sort.LIGHT, Sort.ALL, Sort.EACH, Sort.MOVE, Sort.SAY, Sort.TRANSITION);
            clause.targets();
            return wish(new Wish.Transition(new Target.Named(Kind.TRANSITION, "cut"), becomes, length(clause)));
        }
        Optional<Target> neighbours = Neighbours.of(clause);
        Optional<Target> kind = neighbours.or(() -> kind(clause));
        boolean telling = telling(clause, look);
        String id = directed(clause, look.text());
        Optional<Wish> lasting = lasting(clause);
        Optional<Piece> old = clause.has(Sort.REPLACE) ? clause.take(Sort.TRANSITION) : Optional.empty();
        if (old.isPresent() && !old.get().text().equals(look.text())) {
            clause.take(Sort.REPLACE);
            Optional<Target> border = border(clause);
            if (border.isPresent()) {
                return wish(new Wish.Transition(border.get(), Optional.of(id), length(clause)));
            }
            clause.targets();
            Target those = new Target.Named(Kind.TRANSITION, old.get().text());
            return wish(id.equals("cut") ? new Wish.Cuts(those) : new Wish.Transition(those, Optional.of(id), length(clause)));
        }
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.REPLACE, Sort.INSTEAD, Sort.EFFECT, Sort.KIND, Sort.BORDER, Sort.CUT, Sort.EACH,
                Sort.TRANSITION, Sort.FADE, Sort.MERGE);
        if (clause.has(Sort.REMOVE, Sort.NO) || clause.has(Sort.NOT)) {
            return no();
        }
        Amount length = length(clause);
        boolean film = length instanceof Amount.To(double ms, Unit _) && ms > LONGEST_MS;
        if (film || (id.equals("cut") && !(length instanceof Amount.Unsaid))) {
            return no();
        }
        boolean noun = clause.tiles().stream().anyMatch(tile -> joins(tile) && tile.is(Sort.TRANSITION));
        if (noun && length instanceof Amount.Step && !clause.text().startsWith("add")) {
            return no();
        }
        boolean camera = look.text().startsWith("zoom") && kind.isEmpty();
        boolean everywhere = !camera && Clause.any(clause.takeValue(Sort.ALL, "everything"), clause.take(Sort.ALL));
        if (Spoken.of(clause.text()).any(BUT)) {
            return no();
        }
        Target at = kind.filter(one -> neighbours.isPresent() || counted(one) || one instanceof Target.At || one instanceof Target.Next)
                .orElseGet(() -> at(clause));
        boolean longer = length instanceof Amount.Step && clause.tiles().getFirst().isAny(EnumSet.of(Sort.CHANGE, Sort.QUALITY, Sort.LIGHT))
                && clause.tiles().stream().anyMatch(tile -> tile.pieces().contains(look) && clause.textOf(tile).endsWith("s"));
        boolean these = !(length instanceof Amount.Unsaid) && at instanceof Target.Unsaid
                && (longer || the(clause, look, true) || the(clause, look, false));
        if (these) {
            return wish(new Wish.Transition(new Target.Named(Kind.TRANSITION, look.text()), Optional.empty(), length));
        }
        boolean behind = !telling
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.JOINT) && clause.textOf(tile).startsWith("behind"));
        if (behind) {
            return no();
        }
        boolean edge = at instanceof Target.Unsaid && clause.has(Sort.EDGE);
        if (edge) {
            return no();
        }
        Target what = id.equals("cut") && at instanceof Target.Unsaid ? new Target.Unsaid() : at;
        if (Kinds.sound(what) || Kinds.text(what) || !(kind.isPresent() || telling || everywhere || what instanceof Target.Between)) {
            return no();
        }
        Wish joined = id.equals("cut")
                ? new Wish.Cuts(what)
                : new Wish.Transition(what, id.equals("random") ? Optional.of("various") : Optional.of(id), length);
        return Optional.of(lasting.map(first -> List.of(first, joined)).orElseGet(() -> List.of(joined)));
    }

    /// "The dissolve after the beach", "the wipe between the cake and the lake": which border is meant; none where none is named.
    private static Optional<Target> border(Clause clause) {
        Optional<Target> joint = clause.take(Sort.JOINT).map(piece -> (Target) piece.value());
        if (joint.isPresent()) {
            return joint;
        }
        Optional<Tile> beside = clause.tileWhere(Sort.TARGET, tile -> shot(tile) && BESIDE.contains(tile.role()));
        return beside.map(tile -> {
            Target it = (Target) tile.as(Sort.TARGET).orElseThrow().value();
            boolean after = !tile.role().equals("before");
            Target next = new Target.Next(Kind.SHOT, it, after);
            return new Target.Between(Kind.TRANSITION, after ? it : next, after ? next : it);
        });
    }

    private static final Set<String> BESIDE = Set.of("after", "before", "behind");

    /// "Photos 3 seconds each with wipes": how long the photos last, said before how they are joined.
    private static Optional<Wish> lasting(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Optional<Piece> what = tiles.get(i).as(Sort.TARGET);
            Optional<Piece> length = tiles.get(i + 1).as(Sort.DURATION);
            boolean fits = what.isPresent() && length.isPresent() && tiles.get(i).role().isEmpty() && tiles.get(i + 1).role().isEmpty()
                    && Kinds.shot((Target) what.get().value()) && Kinds.named((Target) what.get().value());
            if (fits) {
                clause.use(List.of(tiles.get(i), tiles.get(i + 1)));
                return Optional
                        .of(new Wish.Length((Target) what.get().value(), new Amount.To((Long) length.get().value(), Unit.MILLISECONDS)));
            }
        }
        return Optional.empty();
    }

    /// "The first transition": it is that one.
    private static boolean counted(Target target) {
        return target instanceof Target.Nth || target instanceof Target.Run || target instanceof Target.Both
                || target instanceof Target.Between;
    }

    /// "The dissolves", "the dip to black": those that are there.
    private static boolean the(Clause clause, Piece look, boolean several) {
        Tile tile = clause.tiles().stream().filter(one -> one.pieces().contains(look)).findFirst().orElseThrow();
        List<String> words = List.of(clause.textOf(tile).split(" ", -1));
        String name = words.getFirst().equals("the") ? words.get(Math.min(1, words.size() - 1)) : words.getFirst();
        return words.getLast().endsWith("s") == several
                && Spoken.of(clause.text()).any(Spoken.row("the " + name + "|these " + name + "|those " + name));
    }

    /// Whether a name alone tells that shots shall follow each other so.
    private static boolean telling(Clause clause, Piece look) {
        Set<String> doubtful = Set.of("blur", "zoom-in", "zoom-out", "slide", "push", "spin", "cover", "flash", "random", "clock", "clouds",
                "uncover", "glitch", "barn-doors", "iris", "diamond");
        boolean fade = look.to() - look.from() == 1
                && clause.tiles().stream().anyMatch(tile -> tile.from() == look.from() && tile.is(Sort.FADE));
        boolean camera = look.text().startsWith("zoom") && !Spoken.of(clause.text()).any(BETWEEN);
        boolean between = clause.tiles().stream().anyMatch(tile -> tile.role().equals("between"))
                || (!camera && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.JOINT) && !clause.textOf(tile).startsWith("behind")));
        return between || (!fade && !doubtful.contains(look.text())) || (look.text().equals("random") && look.to() - look.from() > 1);
    }

    private static String directed(Clause clause, String id) {
        if (!DIRECTED.contains(id)) {
            return id;
        }
        return clause.takeValue(Sort.SIDE, "left", "right", "up", "down")
                .or(() -> clause.takeValue(Sort.PAN, "left", "right", "up", "down")).map(piece -> id + "-" + piece.text()).orElse(id);
    }

    private static Amount length(Clause clause) {
        Optional<Change> slow = Amounts.change(clause, "speed", false);
        Optional<Amount> length = Amounts.length(clause, Amounts.change(clause, "length", false));
        if (length.isPresent()) {
            clause.takeValue(Sort.QUALITY, "speed-", "speed+", "length+", "length-", "volume-");
            return length.get();
        }
        if (slow.isPresent()) {
            return new Amount.Step(!slow.get().more(), slow.get().degree());
        }
        boolean longer = clause.takeValue(Sort.QUALITY, "speed-", "length+").isPresent();
        boolean shorter = clause.takeValue(Sort.QUALITY, "speed+", "length-").isPresent();
        clause.takeValue(Sort.QUALITY, "volume-");
        return longer || shorter ? new Amount.Step(longer, 2) : new Amount.Unsaid();
    }

    private static Optional<List<Wish>> some(Clause clause) {
        Optional<Target> kind = kind(clause);
        if (kind.isEmpty() || clause.has(Sort.REMOVE) || clause.has(Sort.NO) || clause.has(Sort.NOT)) {
            return no();
        }
        boolean other = clause.take(Sort.OTHER).isPresent();
        Amount length = length(clause);
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.ALL, Sort.QUALITY, Sort.MORE);
        Target at = counted(kind.get()) || kind.get() instanceof Target.Next || kind.get() instanceof Target.At ? kind.get() : at(clause);
        return wish(new Wish.Transition(at, other ? Optional.of("various") : Optional.empty(), length));
    }

    /// "Begin with two seconds of black", "a blank screen between 2 and 3".
    private static Optional<List<Wish>> card(Clause clause) {
        boolean card = clause.has(Sort.CARD);
        Optional<Piece> colour = clause.takeWhere(Sort.CARD, tile -> tile.as(Sort.CARD).orElseThrow().text().startsWith("#"))
                .or(() -> clause.take(Sort.COLOUR));
        Optional<Piece> lasting = clause.take(Sort.DURATION);
        Optional<Piece> start = clause.take(Sort.START, Sort.STOP);
        boolean verb = clause.take(Sort.ADD, Sort.LIGHT).isPresent();
        Place place = start.<Place>map(piece -> piece.sort() == Sort.START ? new Place.First() : new Place.Last())
                .orElseGet(() -> clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Unsaid()));
        Optional<String> text = start.isPresent() && card ? clause.take(Sort.TEXT).map(Piece::text) : Optional.empty();
        clause.ignore(Sort.CARD, Sort.LIGHT, Sort.ADD, Sort.SHOW, Sort.KIND);
        text.ifPresent(_ -> clause.ignore(Sort.SAY));
        boolean of = colour.isPresent() && lasting.isPresent()
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.COLOUR) && (tile.role().equals("of") || tile.role().equals("in")));
        boolean placed = !(place instanceof Place.Unsaid);
        if (!((card || of) && (verb || placed)) || clause.has(Sort.REMOVE, Sort.REPLACE, Sort.TEXT, Sort.TRANSITION)
                || clause.has(Sort.TARGET)) {
            return no();
        }
        Amount length = lasting.<Amount>map(piece -> new Amount.To((Long) piece.value(), Unit.MILLISECONDS)).orElse(new Amount.Unsaid());
        return wish(new Wish.Card(colour.map(Piece::text), text, Optional.empty(), place, length));
    }

    /// "The hard cuts should be dissolves".
    private static final List<String> BECOMING = Spoken.row("become|becomes|should be|must be|shall be");

    /// What hard cuts shall become.
    private static Optional<String> becomes(Clause clause) {
        return Spoken.of(clause.text()).any(BECOMING)
                ? clause.tiles().reversed().stream().filter(tile -> tile.is(Sort.TRANSITION) || tile.is(Sort.TARGET))
                        .map(tile -> clause.textOf(tile).replaceFirst("^an? ", ""))
                        .flatMap(words -> Reader.sense(Sort.TRANSITION, words).stream()).filter(id -> !id.equals("cut")).findFirst()
                : Optional.empty();
    }

    private static Optional<List<Wish>> cut(Clause clause) {
        clause.take(Sort.CUT);
        clause.ignore(Sort.LIGHT, Sort.CUT);
        Target joint = (Target) clause.take(Sort.JOINT).orElseThrow().value();
        return clause.has(Sort.DURATION) ? no() : wish(new Wish.Cuts(joint));
    }

    private static Optional<List<Wish>> none(Clause clause) {
        boolean off = clause.take(Sort.REMOVE, Sort.NO).isPresent();
        Optional<Piece> look = clause.take(Sort.TRANSITION);
        Optional<Target> kind = kind(clause);
        clause.ignore(Sort.LIGHT, Sort.REMOVE, Sort.ALL, Sort.EFFECT, Sort.KIND, Sort.FADE, Sort.TRANSITION, Sort.PRONOUN);
        int end = clause.tiles().size() - (clause.tiles().getLast().is(Sort.MARK) ? 1 : 0);
        boolean apart = clause.tiles().subList(0, end).stream().skip(1).anyMatch(tile -> tile.is(Sort.MARK));
        boolean mixed = kind.filter(target -> target instanceof Target.Both both && !both.each().stream().allMatch(Kinds::join))
                .isPresent();
        boolean fits = off && !apart && !mixed && !clause.has(Sort.NOT) && (kind.isPresent() || look.isPresent());
        if (!fits) {
            return no();
        }
        Target at = kind.filter(one -> counted(one) || one instanceof Target.At || one instanceof Target.Next).orElseGet(() -> at(clause));
        if (kind.isEmpty() && look.filter(piece -> piece.text().equals("cut")).isPresent()) {
            return wish(new Wish.Transition(at, Optional.empty(), new Amount.Unsaid()));
        }
        boolean one = kind.isEmpty() && at instanceof Target.Unsaid && look
                .filter(piece -> telling(clause, piece) && (!piece.text().equals("dissolve") || the(clause, piece, false))).isPresent();
        if (one) {
            return wish(new Wish.Cuts(new Target.Named(Kind.TRANSITION, look.orElseThrow().text())));
        }
        boolean doubtful = kind.isEmpty() && !(at instanceof Target.Between) && look.filter(piece -> telling(clause, piece)).isEmpty();
        return doubtful || Kinds.sound(at) ? no() : wish(new Wish.Cuts(at));
    }

    /// What an end is that does not fade: "don't cut it off so hard".
    private static final List<String> HARSH = List.of("abrupt", "sudden", "hard");

    /// "Fade in at the start", "let the music come in slowly", "fade to black at the end".
    private static Optional<List<Wish>> fade(Clause clause) {
        if (listed(clause) || divided(clause)) {
            return no();
        }
        clause.take(Sort.FADE);
        String said = clause.text();
        boolean apart = clause.takeWhere(Sort.REMOVE, tile -> clause.textOf(tile).equals("out")).isPresent();
        boolean harsh = clause.tiles().stream().anyMatch(
                tile -> tile.is(Sort.FADE) && tile.to() - tile.from() < 4 && HARSH.stream().anyMatch(clause.textOf(tile)::contains));
        boolean heard = clause.tiles().stream().anyMatch(tile -> ReelTraits.is(tile, Kinds::sound)
                || tile.as(Sort.EDGE).filter(piece -> ((Ends) piece.value()).of().filter(Kinds::sound).isPresent()).isPresent());
        boolean silence = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.FADE) && clause.textOf(tile).endsWith("silence"))
                || clause.takeWhere(Sort.MUTE, tile -> tile.role().equals("to") || clause.textOf(tile).equals("silence")).isPresent()
                || clause.takeWhere(Sort.SILENCE, tile -> tile.role().equals("to")).isPresent();
        if (harsh && !heard && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.FADE) && !clause.textOf(tile).startsWith("end"))) {
            return no();
        }
        boolean none = Clause.any(clause.take(Sort.NO, Sort.REMOVE), clause.take(Sort.NOT)) && !harsh;
        boolean twice = clause.tiles().stream().anyMatch(tile -> tile.as(Sort.FADE, "both").isPresent());
        boolean in = twice || inwards(clause) || clause.tiles().stream().anyMatch(tile -> tile.as(Sort.FADE, "in").isPresent());
        boolean out = twice || apart || clause.tiles().stream().anyMatch(tile -> tile.as(Sort.FADE, "out").isPresent());
        boolean start = clause.tiles().stream().anyMatch(tile -> end(tile, true)) || clause.take(Sort.START).isPresent();
        boolean end = clause.tiles().stream().anyMatch(tile -> end(tile, false)) || clause.take(Sort.STOP).isPresent();
        boolean last = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.STRETCH));
        Optional<Long> stretch = clause.take(Sort.STRETCH).map(piece -> ((Stretch) piece.value()).ms());
        clause.ignore(Sort.FADE, Sort.LIGHT, Sort.ADD, Sort.TRANSITION, Sort.COLOUR, Sort.QUALITY, Sort.KIND, Sort.PLAY, Sort.SLOW_DOWN,
                Sort.ALSO, Sort.START, Sort.STOP);
        Optional<Change> change = Amounts.change(clause, "length", false);
        Amount length = stretch.<Amount>map(ms -> new Amount.To(ms, Unit.MILLISECONDS)).or(() -> Amounts.length(clause, change))
                .orElse(new Amount.Unsaid());
        Optional<Target> of = Optional.empty();
        if (start || end) {
            clause.takeWhere(Sort.PLACE, tile -> end(tile, true) || end(tile, false));
            of = clause.takeWhere(Sort.EDGE, tile -> true).flatMap(piece -> ((Ends) piece.value()).of()).filter(Kinds::sound);
            clause.takeWhere(Sort.MOMENT, tile -> end(tile, true) || end(tile, false));
        }
        boolean along = clause.takeWhere(Sort.TARGET,
                tile -> tile.role().equals("with") && tile.as(Sort.TARGET).orElseThrow().value() instanceof Target.It).isPresent();
        if (along && (start || end)) {
            return no();
        }
        boolean added = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ADD));
        Target named = of.or(() -> silence && !clause.has(Sort.TARGET) ? Optional.of(new Target.The(Kind.MUSIC)) : Optional.empty())
                .orElseGet(clause::target);
        boolean shown = named instanceof Target.The the && Kinds.shot(the) && !Kinds.overlay(the) && (start || end);
        Target what = named instanceof Target.Unsaid && added && (start || end) ? new Target.Whole() : shown ? new Target.Unsaid() : named;
        boolean closing = out || end || (last && !in) || (said.contains("black") && !in);
        boolean opening = in || (start && !closing);
        closing |= !opening && length instanceof Amount.Step && Kinds.sound(what);
        // "Let it fade": away.
        boolean away = !opening && !closing && clause.text().startsWith("let ") && (Kinds.sound(what) || what instanceof Target.It);
        closing |= away;
        boolean both = !opening && !closing;
        if (added && both && !none && !along && change.isEmpty() && what instanceof Target.Unsaid) {
            return wish(new Wish.Transition(what, Optional.of("dissolve"), length));
        }
        boolean single = Kinds.named(what) && Kinds.shot(what) && !(what instanceof Target.All) && !said.contains("between")
                && !said.contains("into");
        if (Kinds.join(what) || (both && !none && !along && change.isEmpty() && !Kinds.sound(what) && !Kinds.text(what) && !single)) {
            return no();
        }
        boolean picture = what instanceof Target.Both(List<Target> each) && each.stream().anyMatch(Kinds::sound)
                && each.stream().allMatch(one -> Kinds.sound(one) || (one instanceof Target.The the && Kinds.shot(the)));
        if (picture) {
            List<Target> parts = ((Target.Both) what).each();
            boolean all = parts.stream().anyMatch(one -> Kinds.of(one) == Kind.SOUND);
            what = all
                    ? new Target.Whole()
                    : new Target.Both(parts.stream().map(one -> Kinds.sound(one) ? one : new Target.Whole()).toList());
        }
        return wish(new Wish.Fade(what, opening || both, closing || both, length, none));
    }

    /// "A longer party and a fade at the end": what is longer is no fade.
    private static boolean divided(Clause clause) {
        int change = clause.firstOf(Sort.CHANGE);
        int fade = clause.firstOf(Sort.FADE);
        return change < fade && fade < clause.tiles().size()
                && clause.tiles().subList(change, fade).stream().anyMatch(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK));
    }

    /// "Add music, a title and a fade out": it is one of several things that are added, and of none of them.
    private static boolean listed(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int fade = clause.firstOf(Sort.FADE);
        int before = fade - 1;
        while (before > 0 && tiles.get(before).is(Sort.DET)) {
            before--;
        }
        boolean joined = before > 0 && (tiles.get(before).is(Sort.CONJ) || tiles.get(before).is(Sort.MARK));
        return joined && clause.firstOf(Sort.ADD) < before
                && tiles.subList(0, before).stream().anyMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.TEXT));
    }

    /// "Fade the music in": "in" with nothing that it could belong to.
    private static boolean inwards(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i < tiles.size(); i++) {
            boolean word = clause.textOf(tiles.get(i)).equals("in");
            boolean alone = i + 1 >= tiles.size() || tiles.get(i + 1).is(Sort.PREP) || tiles.get(i + 1).is(Sort.MARK)
                    || tiles.get(i + 1).is(Sort.CONJ) || tiles.get(i + 1).is(Sort.FILLER) || tiles.get(i + 1).is(Sort.SLOW_DOWN)
                    || tiles.get(i + 1).is(Sort.PLACE);
            if (word && alone) {
                return true;
            }
        }
        return false;
    }

    private static boolean end(Tile tile, boolean start) {
        return tile.pieces().stream().anyMatch(piece -> switch (piece.value()) {
            case Place.First first -> start && piece.sort() == Sort.PLACE;
            case Place.Last last -> !start && piece.sort() == Sort.PLACE;
            case Ends ends -> start ? ends.start() : ends.end();
            default -> false;
        });
    }
}
