package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Parts of time that go or stay; cutting in two; pauses.
final class CutFrames {
    private static final EnumSet<Sort> OFF = EnumSet.of(Sort.TRIM, Sort.CUT, Sort.REMOVE, Sort.SHORTEN);

    private static final List<String> USE = List.of("use", "just", "only", "want", "need", "take");

    static final List<Frame> ALL = List.of( //
            new Frame("trim", List.of(EnumSet.of(Sort.STRETCH)), 0.2, CutFrames::stretch), //
            new Frame("trim ends", List.of(EnumSet.of(Sort.EDGE, Sort.PLACE), EnumSet.of(Sort.DURATION), OFF), 0.2, CutFrames::ends), //
            new Frame("trim a bit", List.of(EnumSet.of(Sort.EDGE, Sort.PLACE), EnumSet.of(Sort.DEGREE), OFF), 0.25, CutFrames::bit), //
            new Frame("stop earlier",
                    List.of(EnumSet.of(Sort.DURATION), EnumSet.of(Sort.START, Sort.STOP), EnumSet.of(Sort.EARLIER, Sort.LATER)), 0.2,
                    CutFrames::earlier), //
            new Frame("begin at", List.of(EnumSet.of(Sort.START), EnumSet.of(Sort.TARGET), EnumSet.of(Sort.PLACE, Sort.MOMENT)), 0.25,
                    CutFrames::beginAt), //
            new Frame("cut at", List.of(EnumSet.of(Sort.DURATION), EnumSet.of(Sort.PLACE), OFF), 0.2, CutFrames::at), //
            Frame.of("span", 0.2, List.of(Sort.SPAN), CutFrames::span), //
            new Frame("split", List.of(EnumSet.of(Sort.SPLIT, Sort.CUT)), 0, CutFrames::split), //
            Frame.of("no silence", 0.3, List.of(Sort.SILENCE), CutFrames::silence));

    private CutFrames() {}

    private static Optional<List<Wish>> stretch(Clause clause) {
        if (listed(clause)) {
            return no();
        }
        boolean unto = clause.has(Sort.TRIM, Sort.CUT, Sort.SHORTEN)
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.STRETCH) && tile.role().equals("to"));
        Stretch stretch = (Stretch) clause.take(Sort.STRETCH).orElseThrow().value();
        boolean kept = unto || Clause.any(clause.take(Sort.KEEP), clause.take(Sort.ONLY));
        boolean off = !kept && clause.take(Sort.REMOVE, Sort.TRIM, Sort.CUT, Sort.SHORTEN).isPresent();
        boolean keep = kept || (!off && uses(clause));
        if (!keep && !off) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.TRIM, Sort.CUT, Sort.REMOVE, Sort.SHORTEN, Sort.KEEP, Sort.SHOW, Sort.PLAY);
        Optional<Long> counted = stretch.start() || keep ? Optional.empty() : first(clause, stretch);
        Target named = stretch.of().orElseGet(clause::target);
        Target what = named instanceof Target.It it && it.several() ? new Target.Whole() : named;
        Target of = Kinds.film(what) ? new Target.Whole() : what;
        List<Wish> wishes = new ArrayList<>(List.of(new Wish.Trim(of, stretch.start(), stretch.ms(), keep)));
        counted.ifPresent(ms -> wishes.addFirst(new Wish.Trim(of, true, ms, false)));
        if (stretch.otherMs() > 0) {
            wishes.add(new Wish.Trim(of, !stretch.start(), stretch.otherMs(), keep));
            return keep ? no() : Optional.of(wishes);
        }
        clause.takeWhere(Sort.STRETCH, tile -> !keep && other(tile, stretch)).map(piece -> (Stretch) piece.value()).ifPresent(
                end -> wishes.add(new Wish.Trim(end.of().filter(one -> !Kinds.film(one)).orElse(of), end.start(), end.ms(), false)));
        return Optional.of(wishes);
    }

    /// "The first 2 and the last 3 seconds": the unit is said once.
    private static Optional<Long> first(Clause clause, Stretch stretch) {
        long unit = stretch.ms() % 60_000 == 0 ? 60_000 : 1_000;
        return clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).orElseThrow().value() instanceof Target.Run(Kind kind, int from, int _)
                                && kind == Kind.SHOT && from == 1 && clause.textOf(tile).matches(".*\\bfirst \\S+"))
                .map(piece -> unit * ((Target.Run) piece.value()).to());
    }

    /// "The first second and the last two": the other end as well.
    private static boolean other(Tile tile, Stretch stretch) {
        return tile.as(Sort.STRETCH).filter(piece -> ((Stretch) piece.value()).start() != stretch.start()).isPresent();
    }

    /// "The last 2 seconds and the caption": two things, and not a part of the caption.
    private static boolean listed(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int at = clause.firstOf(Sort.STRETCH);
        for (int i = at + 1; i + 1 < tiles.size(); i++) {
            boolean joint = tiles.get(i).is(Sort.CONJ) || tiles.get(i).is(Sort.MARK);
            if (joint && tiles.get(i + 1).is(Sort.TARGET) && !tiles.get(i + 1).is(Sort.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /// "Use 0:02 to 0:04 of it", "just the first half": the rest is not wanted.
    private static boolean uses(Clause clause) {
        return USE.stream().anyMatch(word -> clause.text().startsWith(word + " ") || clause.text().contains(" " + word + " "));
    }

    private static Optional<List<Wish>> ends(Clause clause) {
        clause.take(Sort.TRIM, Sort.CUT, Sort.REMOVE, Sort.SHORTEN);
        clause.ignore(Sort.TRIM, Sort.CUT, Sort.REMOVE);
        Optional<Piece> edge = clause.take(Sort.EDGE);
        Optional<Ends> place = edge.isPresent()
                ? Optional.empty()
                : clause.takeWhere(Sort.PLACE, tile -> ends(tile).isPresent()).flatMap(piece -> ends((Place) piece.value()));
        if (edge.isEmpty() && place.isEmpty()) {
            return no();
        }
        Optional<Piece> length = clause.take(Sort.DURATION);
        if (length.isEmpty()) {
            return no();
        }
        long ms = (Long) length.get().value();
        Ends ends = edge.map(piece -> (Ends) piece.value()).or(() -> place).orElseThrow();
        Target said = ends.of().orElseGet(clause::target);
        Target what = Kinds.film(said) ? new Target.Whole() : said;
        List<Wish> wishes = new ArrayList<>();
        if (ends.start()) {
            wishes.add(new Wish.Trim(what, true, ms, false));
        }
        if (ends.end()) {
            wishes.add(new Wish.Trim(what, false, ms, false));
        }
        other(clause, what).ifPresent(wishes::add);
        return Optional.of(wishes);
    }

    /// "Trim a bit off the start", "shave a little off the end of the party": as much as nobody misses.
    private static Optional<List<Wish>> bit(Clause clause) {
        boolean off = clause.text().matches(".*\\b(?:off|from|of|away|trim|trimmed|shave)\\b.*");
        Optional<Piece> degree = clause.take(Sort.DEGREE);
        clause.ignore(Sort.TRIM, Sort.CUT, Sort.REMOVE, Sort.SHORTEN, Sort.LIGHT, Sort.SOME);
        Optional<Ends> ends = clause.take(Sort.EDGE).map(piece -> (Ends) piece.value())
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> ends(tile).isPresent()).flatMap(piece -> ends((Place) piece.value())));
        if (ends.isEmpty() || !off || clause.has(Sort.DURATION, Sort.ZOOM, Sort.CHANGE)) {
            return no();
        }
        Target said = ends.get().of().orElseGet(clause::target);
        Target what = Kinds.film(said) ? new Target.Whole() : said;
        long ms = Kinds.film(said) ? BIT_OF_FILM_MS : BIT_OF_SHOT_MS;
        long much = degree.filter(piece -> piece.text().equals("3")).isPresent() ? 2 * ms : ms;
        List<Wish> wishes = new ArrayList<>();
        if (ends.get().start()) {
            wishes.add(new Wish.Trim(what, true, much, false));
        }
        if (ends.get().end()) {
            wishes.add(new Wish.Trim(what, false, much, false));
        }
        return Optional.of(wishes);
    }

    private static final long BIT_OF_FILM_MS = 1_000;
    private static final long BIT_OF_SHOT_MS = 500;

    /// "… and one off the end": of the same thing, a bare number in seconds.
    private static Optional<Wish> other(Clause clause, Target what) {
        if (!clause.has(Sort.EDGE) || !clause.has(Sort.DURATION, Sort.COUNT)) {
            return Optional.empty();
        }
        Ends ends = (Ends) clause.take(Sort.EDGE).orElseThrow().value();
        Piece much = clause.take(Sort.DURATION, Sort.COUNT).orElseThrow();
        long ms = much.sort() == Sort.DURATION ? (Long) much.value() : Math.round(((Number) much.value()).doubleValue() * 1000);
        clause.ignore(Sort.REMOVE, Sort.TRIM, Sort.CUT);
        return Optional.of(new Wish.Trim(ends.of().orElse(what), ends.start(), ms, false));
    }

    /// "Cut out one second at 0:13".
    private static Optional<List<Wish>> at(Clause clause) {
        clause.ignore(Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.CUT_OUT);
        boolean end = clause.tileWhere(Sort.DURATION, tile -> tile.role().equals("to")).isPresent();
        if (end) {
            return no();
        }
        long ms = (Long) clause.take(Sort.DURATION).orElseThrow().value();
        Optional<Long> from = clause.takeWhere(Sort.PLACE, tile -> moment(tile).isPresent())
                .flatMap(piece -> moment((Place) piece.value()));
        clause.ignore(Sort.LIGHT);
        return from.isEmpty() || !Kinds.film(clause.target())
                ? no()
                : wish(new Wish.CutSpan(new Moment.After(from.get()), new Moment.After(from.get() + ms), false));
    }

    private static Optional<Long> moment(Tile tile) {
        return tile.as(Sort.PLACE).flatMap(piece -> moment((Place) piece.value()));
    }

    private static Optional<Long> moment(Place place) {
        return place instanceof Place.From(Moment.After(long ms), Optional<Moment> end) && end.isEmpty()
                ? Optional.of(ms)
                : Optional.empty();
    }

    private static Optional<Ends> ends(Tile tile) {
        return tile.as(Sort.PLACE).flatMap(piece -> ends((Place) piece.value()));
    }

    /// "At the end", "from the end of the interview".
    private static Optional<Ends> ends(Place place) {
        return switch (place) {
            case Place.First _ -> Optional.of(new Ends(true, false, Optional.empty()));
            case Place.Last _ -> Optional.of(new Ends(false, true, Optional.empty()));
            case Place.From(Moment.Edge(Target of, boolean end), Optional<Moment> to) when to.isEmpty() ->
                Optional.of(new Ends(!end, end, Optional.of(of)));
            case Place.From(Moment.After(long ms), Optional<Moment> to) when ms == 0 && to.isEmpty() ->
                Optional.of(new Ends(true, false, Optional.empty()));
            case Place.From(Moment.BeforeEnd(long ms), Optional<Moment> to) when ms == 0 && to.isEmpty() ->
                Optional.of(new Ends(false, true, Optional.empty()));
            default -> Optional.empty();
        };
    }

    /// "The interview can stop 2 seconds earlier", "start the interview one second later".
    private static Optional<List<Wish>> earlier(Clause clause) {
        boolean start = clause.take(Sort.START, Sort.STOP).orElseThrow().sort() == Sort.START;
        boolean later = clause.take(Sort.EARLIER, Sort.LATER).orElseThrow().sort() == Sort.LATER;
        long ms = (Long) clause.take(Sort.DURATION).orElseThrow().value();
        Target what = clause.target();
        clause.ignore(Sort.LIGHT, Sort.KIND);
        if (Kinds.film(what)) {
            return no();
        }
        if (Kinds.text(what) || Kinds.sound(what)) {
            return TimeFrames.delayed(what, start, later ? ms : -ms);
        }
        boolean off = start == later;
        return wish(off ? new Wish.Trim(what, start, ms, false) : new Wish.Length(what, new Amount.By(ms, Amount.Unit.MILLISECONDS)));
    }

    /// "Start the party 1.5 seconds in", "the interview should begin at 0:04": where in its file a clip begins.
    private static Optional<List<Wish>> beginAt(Clause clause) {
        boolean with = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.START) && clause.textOf(tile).matches(".*\\b(with|on)"));
        clause.take(Sort.START);
        Optional<Tile> tile = clause
                .tileWhere(Sort.MOMENT,
                        one -> !with && !one.role().equals("for")
                                && one.as(Sort.MOMENT).filter(piece -> piece.value() instanceof Moment.After).isPresent())
                .or(() -> clause.tileWhere(Sort.PLACE, one -> !with && moment(one).isPresent()));
        if (tile.isEmpty() || clause.has(Sort.WRITE) || clause.has(Sort.TEXT)) {
            return no();
        }
        long ms = tile.get().as(Sort.MOMENT).filter(piece -> piece.value() instanceof Moment.After)
                .map(piece -> ((Moment.After) piece.value()).ms()).or(() -> moment(tile.get())).orElse(0L);
        boolean in = clause.text().matches(".*\\b(seconds?|secs?|s) in\\b.*");
        clause.ignore(Sort.LIGHT, Sort.START, Sort.SHOW, Sort.PLAY);
        Target what = clause.target(one -> one.role().isEmpty()).orElse(new Target.Unsaid());
        clause.target(one -> one.role().equals("of") || one.role().equals("in"));
        if (!Kinds.shot(what) || !Kinds.named(what)) {
            return no();
        }
        return wish(in ? new Wish.Trim(what, true, ms, false) : new Wish.Part(what, new Moment.After(ms), new Moment.BeforeEnd(0), true));
    }

    private static Optional<List<Wish>> span(Clause clause) {
        boolean kept = Clause.any(clause.take(Sort.KEEP), clause.take(Sort.ONLY));
        boolean to = !kept && unto(clause);
        boolean off = !kept && clause.take(Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.SHORTEN).isPresent() && !to;
        boolean keep = kept || to || (!off && uses(clause));
        if (!keep && !off) {
            return no();
        }
        boolean split = clause.has(Sort.SPLIT)
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.SPAN) && clause.textOf(tile).startsWith("after "));
        if (split) {
            return no();
        }
        Span span = (Span) clause.take(Sort.SPAN).orElseThrow().value();
        boolean laid = !off && !kept && !to && clause.tiles().stream().anyMatch(tile -> ReelTraits.is(tile, MusicFrames::sound));
        if (clause.has(Sort.FADE) || laid) {
            return no();
        }
        if (span.from() instanceof Moment.After(long from) && span.to() instanceof Moment.After(long until) && from >= until) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.TRIM, Sort.CUT, Sort.REMOVE, Sort.SHOW, Sort.ALL);
        clause.takeValue(Sort.PROPERTY, "length");
        if (off && span.from() instanceof Moment.After(long begun) && span.to() instanceof Moment.After(long ended)) {
            clause.takeWhere(Sort.DURATION, tile -> (Long) tile.as(Sort.DURATION).orElseThrow().value() == ended - begun);
        }
        Target what = span.of().orElseGet(clause::target);
        if (what instanceof Target.Others) {
            return no();
        }
        return wish(Kinds.film(what) ? new Wish.CutSpan(span.from(), span.to(), keep) : new Wish.Part(what, span.from(), span.to(), keep));
    }

    /// "Trim it to 0:05–0:25": what is named is what is left.
    private static boolean unto(Clause clause) {
        return clause.has(Sort.TRIM, Sort.CUT, Sort.SHORTEN) && clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.SPAN) && (tile.role().equals("to") || clause.textOf(tile).startsWith("to ")));
    }

    private static final Pattern OFF_EDGE = Pattern.compile("\\b(?:cut|chop|snip|trim|slice|lop) off\\b");

    private static Optional<List<Wish>> split(Clause clause) {
        boolean plain = clause.take(Sort.SPLIT).isPresent();
        if (!plain && clause.take(Sort.CUT).isEmpty()) {
            return no();
        }
        clause.ignore(Sort.CUT, Sort.LIGHT, Sort.SPLIT);
        Optional<Moment> at = moment(clause).or(() -> clause.takeWhere(Sort.SPAN, tile -> clause.textOf(tile).startsWith("after "))
                .map(piece -> ((Span) piece.value()).from()));
        at = at.or(() -> clause.takeWhere(Sort.COUNT, tile -> tile.role().equals("at"))
                .map(piece -> new Moment.After(Math.round(((Number) piece.value()).doubleValue() * 1000))));
        Target what = clause.target();
        boolean off = !plain && OFF_EDGE.matcher(clause.text()).find() && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.EDGE));
        if (off || (Kinds.text(what) && clause.text().contains(" line"))) {
            return no();
        }
        if (at.isEmpty() && what instanceof Target.At seen) {
            return wish(new Wish.Split(new Target.Unsaid(), seen.moment(), false));
        }
        boolean here = at.isEmpty() && clause.take(Sort.HERE).isPresent();
        if (here) {
            at = Optional.of(new Moment.Here());
        }
        if (at.isEmpty() && !plain) {
            return several(what)
                    && clause.unused().stream().noneMatch(tile -> tile.is(Sort.DURATION) || tile.is(Sort.HALF) || tile.is(Sort.TIMES))
                            ? wish(new Wish.Remove(what))
                            : no();
        }
        boolean inside = Kinds.named(what) && at.isPresent() && !(at.get() instanceof Moment.After after && after.ms() > 12_000);
        return wish(new Wish.Split(what, at.orElse(new Moment.Share(500)), at.isEmpty() || (inside && !(at.get() instanceof Moment.Here))));
    }

    /// "Cut the last two shots", "cut the beach photo": whole shots are out.
    private static boolean several(Target what) {
        return switch (what) {
            case Target.Run _,Target.Nth _,Target.Both _,Target.Beyond _,Target.Except _ -> Kinds.shot(what);
            case Target.Named named -> named.kind() == Kind.SHOT || named.kind() == Kind.PHOTO || named.kind() == Kind.CLIP;
            default -> false;
        };
    }

    /// A moment that a clause names with "at", "from" or nothing before it.
    static Optional<Moment> moment(Clause clause) {
        Predicate<Tile> from = tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.From).isPresent();
        Optional<Moment> place = clause.takeWhere(Sort.PLACE, from).map(piece -> ((Place.From) piece.value()).start());
        return place.isPresent()
                ? place
                : clause.takeWhere(Sort.MOMENT,
                        tile -> !tile.role().equals("for") && !tile.role().equals("by") && !tile.role().equals("to"))
                        .map(piece -> (Moment) piece.value());
    }

    private static Optional<List<Wish>> silence(Clause clause) {
        boolean off = Stream.of(Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.NO, Sort.SHORTEN)
                .anyMatch(sort -> clause.takeWhere(sort, tile -> !tile.is(Sort.TARGET)).isPresent());
        boolean told = clause.hasValue(Sort.SILENCE, EnglishHesitations.TOLD) && !clause.has(Sort.NOT, Sort.ADD, Sort.KEEP, Sort.WH);
        if (!off && !told) {
            return no();
        }
        clause.take(Sort.SILENCE);
        clause.ignore(Sort.SILENCE, Sort.ALL, Sort.CUT, Sort.REMOVE);
        clause.takeWhere(Sort.DURATION, tile -> tile.role().equals("to") || tile.role().equals("under"));
        Target what = clause.target(tile -> true).filter(target -> Kinds.of(target) != Kind.VOICE || !(target instanceof Target.The))
                .orElse(new Target.Unsaid());
        boolean any = what instanceof Target.The(Kind kind) && (kind == Kind.CLIP || kind == Kind.SHOT);
        return Kinds.text(what) ? no() : wish(new Wish.NoSilence(any ? new Target.Unsaid() : what));
    }
}
