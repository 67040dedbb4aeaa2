package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// How fast and which way clips play.
final class MotionFrames {
    private static final EnumSet<Sort> FAST = EnumSet.of(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.CHANGE, Sort.PROPERTY, Sort.QUANTITY,
            Sort.TIMES, Sort.QUALITY);

    static final List<Frame> ALL = List.of( //
            Frame.any("speed", 0.05, FAST, MotionFrames::speed), //
            Frame.of("normal speed", 0.4, List.of(Sort.NORMAL), MotionFrames::normal), //
            Frame.of("ramp", 0.3, List.of(Sort.RAMP), MotionFrames::ramp), //
            Frame.of("backwards", 0.05, List.of(Sort.BACKWARDS), MotionFrames::backwards), //
            Frame.of("freeze", 0.1, List.of(Sort.FREEZE), MotionFrames::freeze));

    private MotionFrames() {}

    private static Optional<List<Wish>> speed(Clause clause) {
        Optional<Change> change = Amounts.change(clause, "speed", false);
        boolean noun = clause.has(Sort.NORMAL)
                || (clause.has(Sort.UP, Sort.DOWN) && clause.text().matches(".*\\bspeed of\\b.*|.*\\bthe speed\\b.*|.*'s speed\\b.*"));
        Optional<Piece> verb = noun && clause.hasValue(Sort.PROPERTY, "speed")
                ? Optional.empty()
                : clause.take(Sort.SPEED_UP, Sort.SLOW_DOWN);
        boolean property = clause.takeValue(Sort.PROPERTY, "speed").isPresent();
        boolean adjective = !property && (clause.has(Sort.TIMES) || clause.has(Sort.QUANTITY))
                && clause.takeValue(Sort.QUALITY, "speed+", "speed-").isPresent();
        boolean slow = clause.tiles().stream().anyMatch(tile -> tile.as(Sort.QUALITY, "speed-").isPresent());
        if (change.isEmpty() && verb.isEmpty() && !property && clause.has(Sort.LIGHT, Sort.PLAY)) {
            change = clause.takeValue(Sort.QUALITY, "speed+", "speed-")
                    .map(piece -> new Change("speed", piece.text().endsWith("+"), Amounts.degree(clause)));
        }
        if (change.isEmpty() && verb.isPresent()) {
            change = Optional.of(new Change("speed", verb.get().sort() == Sort.SPEED_UP, Amounts.degree(clause)));
        } else if (change.isEmpty() && property) {
            change = clause.take(Sort.UP, Sort.DOWN, Sort.MORE, Sort.LESS)
                    .map(piece -> new Change("speed", piece.sort() == Sort.UP || piece.sort() == Sort.MORE, 2));
        } else if (adjective && slow) {
            change = Optional.of(new Change("speed", false, 2));
        }
        boolean often = clause.has(Sort.SHOW, Sort.PLAY, Sort.ADD, Sort.MOVE, Sort.LIGHT) && !clause.has(Sort.PROPERTY, Sort.QUALITY)
                && clause.tiles().stream()
                        .anyMatch(tile -> tile.is(Sort.TIMES) && clause.textOf(tile).matches("(?:twice|thrice|.* times)"));
        boolean share = clause.tiles().stream().anyMatch(tile -> percent(tile) && tile.role().equals("at"))
                && Spoken.of(clause.text()).begins(POLITE, RUNS) && clause.tiles().stream().anyMatch(MotionFrames::seen);
        boolean factor = share || (!often && clause.tiles().stream().anyMatch(MotionFrames::factor));
        if (change.isEmpty() && !property && !adjective && !factor) {
            return no();
        }
        clause.ignore(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.LIGHT, Sort.PLAY, Sort.RAMP, Sort.DO);
        boolean vague = change.filter(one -> one.more() && verb.isPresent()).isPresent() && SoundFrames.VAGUE.matcher(clause.text()).find()
                && clause.text().matches(".*\\bspeed\\b(?! up).*")
                && !clause.has(Sort.QUANTITY, Sort.COUNT, Sort.TIMES, Sort.UP, Sort.DOWN);
        if (vague || (property && change.isEmpty() && SoundFrames.VAGUE.matcher(clause.text()).find()
                && !clause.has(Sort.QUANTITY, Sort.COUNT, Sort.TIMES, Sort.NORMAL))) {
            return wish(new Wish.Speed(clause.target(), new Amount.Unsaid(), Optional.empty()));
        }
        Optional<Amount> amount = Amounts.of(clause, change, EnumSet.of(Unit.FACTOR, Unit.PERCENT), Optional.of(Unit.FACTOR));
        Optional<Boolean> pitch = clause.take(Sort.PITCH).map(piece -> true);
        Target what = clause.target();
        boolean camera = amount.filter(Amount.Step.class::isInstance).isPresent() && clause.has(Sort.ZOOM, Sort.PAN);
        boolean fits = amount.isPresent() && !camera && !Kinds.text(what) && !Kinds.effect(what) && (change.isPresent() || property
                || adjective || Kinds.shot(what) || (Kinds.film(what) && Spoken.of(clause.text()).begins(POLITE, RUNS)));
        if (!fits) {
            return no();
        }
        boolean byHalf = clause.text().matches(".*\\bby (a )?half\\b.*") && change.isPresent();
        boolean against = change.isPresent() && !property && amount.get() instanceof Amount.To(double value, Unit unit)
                && unit == Unit.FACTOR && (change.get().more() ? value > 0 && value < 1 : value >= 2);
        if (against && !Kinds.join(what)) {
            // "Slow it down to 2x" is half as fast; "speed it up to 0.5x" is one or the other.
            double half = 1 / ((Amount.To) amount.get()).value();
            return wish(new Wish.Speed(what, change.get().more() ? new Amount.Unsaid() : new Amount.To(half, Unit.FACTOR), pitch));
        }
        Amount how = byHalf ? new Amount.Times(change.get().more() ? 1.5 : 0.5) : exact(amount.get(), property || verb.isPresent(), change);
        return Kinds.join(what)
                ? wish(new Wish.Transition(new Target.Unsaid(), Optional.empty(),
                        new Amount.Step(!change.map(Change::more).orElse(true), 2)))
                : wish(new Wish.Speed(what, how, pitch));
    }

    /// "Put clip 2 back to regular speed".
    private static Optional<List<Wish>> normal(Clause clause) {
        boolean named = clause.takeWhere(Sort.NORMAL, tile -> clause.textOf(tile).contains("speed")).isPresent();
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.AGAIN, Sort.PLAY, Sort.KEEP, Sort.ADD, Sort.UNDO);
        Target what = clause.target();
        boolean shown = !Kinds.text(what) && !Kinds.join(what) && !Kinds.effect(what);
        return named && shown && !clause.has(Sort.NOT, Sort.DURATION, Sort.STRETCH)
                ? wish(new Wish.Speed(what, new Amount.Usual(), Optional.empty()))
                : no();
    }

    /// "Half speed" is a speed; "by 2x" is times two; "speed 200 %" is two.
    private static Amount exact(Amount amount, boolean named, Optional<Change> change) {
        return switch (amount) {
            case Amount.Times times when named && change.isEmpty() -> new Amount.To(times.factor(), Unit.FACTOR);
            case Amount.By by when by.unit() == Unit.FACTOR ->
                new Amount.Times(by.value() > 0 ? by.value() : Math.abs(by.value()) > 1 ? 1 / -by.value() : -by.value());
            default -> amount;
        };
    }

    private static boolean percent(Tile tile) {
        return tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == Unit.PERCENT).isPresent();
    }

    private static boolean factor(Tile tile) {
        return tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == Unit.FACTOR).isPresent();
    }

    private static final List<String> POLITE = Spoken.row("please|can|could|you|can you|could you|just|now|and|then");
    private static final List<String> RUNS = Spoken.row("run|play");

    /// Whether a tile names shots.
    private static boolean seen(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.shot((Target) piece.value()) && Kinds.named((Target) piece.value())).isPresent();
    }

    private static Optional<List<Wish>> ramp(Clause clause) {
        String said = clause.tiles().stream().filter(tile -> tile.is(Sort.RAMP)).map(tile -> clause.textOf(tile)).reduce("",
                (one, other) -> one + " " + other);
        clause.ignore(Sort.RAMP, Sort.LIGHT, Sort.ADD, Sort.SLOW_DOWN, Sort.SPEED_UP, Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.QUALITY,
                Sort.PROPERTY, Sort.EFFECT);
        boolean down = said.contains("slower") || said.contains("end slow") || said.contains("ends slow") || said.contains("down")
                || said.contains("start fast") || clause.tiles().stream().anyMatch(tile -> tile.is(Sort.DOWN));
        boolean up = said.contains("faster") || said.contains("start slow") || said.contains("starts slow");
        return wish(new Wish.SpeedRamp(clause.target(), up || !down));
    }

    private static Optional<List<Wish>> backwards(Clause clause) {
        clause.take(Sort.BACKWARDS);
        clause.ignore(Sort.LIGHT, Sort.PLAY, Sort.SHOW, Sort.BACKWARDS, Sort.EFFECT);
        boolean not = clause.take(Sort.NOT).isPresent();
        Target what = clause.target();
        return Kinds.text(what) || Kinds.join(what) ? no() : wish(new Wish.Backwards(what, !not));
    }

    private static Optional<List<Wish>> freeze(Clause clause) {
        clause.take(Sort.FREEZE);
        Amount length = clause.takeWhere(Sort.DURATION, tile -> tile.role().equals("for"))
                .or(() -> clause.takeWhere(Sort.DURATION,
                        tile -> !tile.is(Sort.PLACE) && !tile.role().equals("at") && tile.as(Sort.CLOCK).isEmpty()))
                .<Amount>map(piece -> new Amount.To((Long) piece.value(), Unit.MILLISECONDS)).orElse(new Amount.Unsaid());
        Optional<Piece> edge = clause.takeWhere(Sort.TARGET, tile -> frame(tile));
        Optional<Moment> moment = edge.isPresent() ? Optional.empty() : CutFrames.moment(clause);
        Optional<Piece> closing = moment.isPresent()
                ? Optional.empty()
                : clause.takeWhere(Sort.PLACE,
                        tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Last).isPresent());
        Optional<Ends> ends = moment.isPresent() ? Optional.empty() : clause.take(Sort.EDGE).map(piece -> (Ends) piece.value());
        clause.ignore(Sort.LIGHT, Sort.FREEZE, Sort.KIND);
        Target what = ends.flatMap(Ends::of).orElseGet(clause::target);
        if (what instanceof Target.At seen && moment.isEmpty()) {
            return wish(new Wish.Freeze(new Target.Unsaid(), seen.moment(), false, length));
        }
        boolean named = Kinds.named(what);
        if (moment.isPresent()) {
            boolean inside = named && moment.get() instanceof Moment.After after && after.ms() < 12_000;
            return wish(new Wish.Freeze(what, moment.get(), inside, length));
        }
        boolean start = clause.text().toLowerCase(java.util.Locale.ROOT).contains("first frame")
                || ends.map(one -> one.start() && !one.end()).orElse(false);
        return named || edge.isPresent() || closing.isPresent()
                ? wish(new Wish.Freeze(what, start ? new Moment.After(0) : new Moment.BeforeEnd(0), named, length))
                : no();
    }

    private static boolean frame(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target.Nth nth && Math.abs(nth.number()) == 1)
                && tile.to() - tile.from() >= 2 && tile.role().isEmpty();
    }
}
