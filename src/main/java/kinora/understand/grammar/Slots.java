package kinora.understand.grammar;

import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Wish;

/// The parts of a wish that somebody may say anew: how much, which way, and of what.
final class Slots {
    private static final Set<Wish.Camera.Move> IN = Set.of(Wish.Camera.Move.IN, Wish.Camera.Move.CLOSER, Wish.Camera.Move.MORE,
            Wish.Camera.Move.KEN_BURNS);

    private Slots() {}

    /// How much was said; none where a wish tells no amount.
    static Optional<Amount> amount(Wish wish) {
        return switch (wish) {
            case Wish.Length it -> Optional.of(it.amount());
            case Wish.Total it -> Optional.of(it.amount());
            case Wish.Trim it -> Optional.of(new Amount.To(it.ms(), Unit.MILLISECONDS));
            case Wish.Speed it -> Optional.of(it.amount());
            case Wish.Freeze it -> Optional.of(it.length());
            case Wish.Tone it -> Optional.of(it.amount());
            case Wish.Effect it -> Optional.of(it.strength());
            case Wish.Transition it -> Optional.of(it.length());
            case Wish.Turn it -> Optional.of(new Amount.To(it.degrees(), Unit.DEGREES));
            case Wish.Straighten it -> Optional.of(it.amount());
            case Wish.Crop it -> Optional.of(it.amount());
            case Wish.Framing it -> Optional.of(it.amount());
            case Wish.Rate it -> Optional.of(it.fps());
            case Wish.Card it -> Optional.of(it.length());
            case Wish.AddTitle it -> Optional.of(it.length());
            case Wish.Gain it -> Optional.of(it.amount());
            case Wish.Fade it -> Optional.of(it.length());
            case Wish.Restyle it when !(it.look().size() instanceof Amount.Unsaid) -> Optional.of(it.look().size());
            case Wish.OverlayLook it -> Optional.of(it.opacity() instanceof Amount.Unsaid ? it.size() : it.opacity());
            case Wish.Overlay it -> Optional.of(it.size());
            default -> Optional.empty();
        };
    }

    /// The same wish with another amount.
    static Wish with(Wish wish, Amount amount) {
        return switch (wish) {
            case Wish.Length it -> new Wish.Length(it.what(), amount);
            case Wish.Total _ -> new Wish.Total(amount);
            case Wish.Trim it when amount instanceof Amount.To to ->
                new Wish.Trim(it.what(), it.offStart(), Math.round(to.value()), it.keep());
            case Wish.Speed it -> new Wish.Speed(it.what(), amount, it.keepPitch());
            case Wish.Freeze it -> new Wish.Freeze(it.what(), it.moment(), it.inside(), amount);
            case Wish.Tone it -> new Wish.Tone(it.what(), it.property(), amount);
            case Wish.Effect it -> new Wish.Effect(it.what(), it.id(), amount);
            case Wish.Transition it -> new Wish.Transition(it.at(), it.id(), amount);
            case Wish.Turn it when amount instanceof Amount.To to -> new Wish.Turn(it.what(), to.value());
            case Wish.Straighten it -> new Wish.Straighten(it.what(), amount);
            case Wish.Crop it -> new Wish.Crop(it.what(), it.shape(), it.side(), amount);
            case Wish.Framing it -> new Wish.Framing(it.what(), it.id(), amount, it.colour());
            case Wish.Rate _ -> new Wish.Rate(amount);
            case Wish.Card it -> new Wish.Card(it.colour(), it.text(), it.style(), it.place(), amount);
            case Wish.AddTitle it -> new Wish.AddTitle(it.text(), it.place(), it.style(), it.look(), amount);
            case Wish.Gain it -> new Wish.Gain(it.what(), amount);
            case Wish.Fade it -> new Wish.Fade(it.what(), it.in(), it.out(), amount, it.none());
            case Wish.Restyle it -> new Wish.Restyle(it.what(), it.style(), sized(it.look(), amount));
            case Wish.OverlayLook it -> it.opacity() instanceof Amount.Unsaid
                    ? new Wish.OverlayLook(it.what(), it.position(), amount, it.opacity(), it.blend())
                    : new Wish.OverlayLook(it.what(), it.position(), it.size(), amount, it.blend());
            case Wish.Overlay it -> new Wish.Overlay(it.file(), it.position(), amount, it.opacity(), it.place());
            default -> wish;
        };
    }

    /// A title's look with another size.
    static Wish.TitleLook sized(Wish.TitleLook look, Amount size) {
        return new Wish.TitleLook(look.colour(), look.position(), size, look.weight(), look.font(), look.caps(), look.accent());
    }

    /// In which units a wish's amount may be told.
    static Set<Unit> units(Wish wish) {
        return switch (wish) {
            case Wish.Length _,Wish.Total _ -> Set.of(Unit.MILLISECONDS, Unit.PERCENT, Unit.FACTOR);
            case Wish.Trim _,Wish.Freeze _,Wish.Transition _,Wish.Card _,Wish.AddTitle _,Wish.Fade _ -> Set.of(Unit.MILLISECONDS);
            case Wish.Speed _ -> Set.of(Unit.PERCENT, Unit.FACTOR);
            case Wish.Tone _,Wish.Effect _,Wish.Overlay _,Wish.OverlayLook _,Wish.Restyle _,Wish.Crop _,Wish.Framing _ ->
                Set.of(Unit.PERCENT, Unit.FACTOR, Unit.PIXELS);
            case Wish.Gain _ -> Set.of(Unit.PERCENT, Unit.FACTOR, Unit.DECIBELS);
            case Wish.Turn _,Wish.Straighten _ -> Set.of(Unit.DEGREES);
            case Wish.Rate _ -> Set.of(Unit.FRAMES_PER_SECOND);
            default -> Set.of();
        };
    }

    /// A number without a unit, in that of a wish.
    static Optional<Quantity> plain(Wish wish, double number) {
        return Optional.ofNullable(switch (wish) {
            case Wish.Length _,Wish.Total _,Wish.Trim _,Wish.Freeze _,Wish.Transition _,Wish.Card _,Wish.AddTitle _,Wish.Fade _ ->
                new Quantity(number * 1000, Unit.MILLISECONDS);
            case Wish.Speed _ -> number > 16 ? new Quantity(number, Unit.PERCENT) : new Quantity(number, Unit.FACTOR);
            case Wish.Tone _,Wish.Effect _,Wish.Overlay _,Wish.OverlayLook _,Wish.Gain _ -> new Quantity(number, Unit.PERCENT);
            case Wish.Turn _,Wish.Straighten _ -> new Quantity(number, Unit.DEGREES);
            case Wish.Rate _ -> new Quantity(number, Unit.FRAMES_PER_SECOND);
            default -> null;
        });
    }

    /// The property that a wish changes, as the lexicon names it; empty when it is none.
    static String property(Wish wish) {
        return switch (wish) {
            case Wish.Length _,Wish.Total _,Wish.Freeze _,Wish.Transition _,Wish.Fade _ -> "length";
            case Wish.Speed _ -> "speed";
            case Wish.Gain _ -> "volume";
            case Wish.Tone it -> it.property().name().toLowerCase(java.util.Locale.ROOT);
            case Wish.Restyle _,Wish.Overlay _,Wish.OverlayLook _ -> "size";
            default -> "";
        };
    }

    /// Which way a wish went: more of its property, or less.
    static boolean up(Wish wish) {
        if (wish instanceof Wish.Camera camera) {
            return IN.contains(camera.move());
        }
        return switch (amount(wish).orElse(new Amount.Unsaid())) {
            case Amount.Step(boolean more, int _) -> more;
            case Amount.By(double value, Unit _) -> value >= 0;
            case Amount.Times(double factor) -> factor >= 1;
            case Amount.Most(boolean least) -> !least;
            case Amount.Bound(double _, Unit _, boolean most) -> !most;
            case Amount.Unsaid _,Amount.To _,Amount.Usual _,Amount.Like _ -> true;
        };
    }

    /// The same the other way; none where there is none.
    static Optional<Wish> inverse(Wish wish) {
        return Optional.ofNullable(switch (wish) {
            case Wish.Turn it -> new Wish.Turn(it.what(), -it.degrees());
            case Wish.Pan it -> new Wish.Pan(it.what(), -it.percent());
            case Wish.Mirror it -> new Wish.Mirror(it.what(), !it.upsideDown());
            case Wish.Swell it -> new Wish.Swell(it.what(), !it.rising());
            case Wish.SpeedRamp it -> new Wish.SpeedRamp(it.what(), !it.rising());
            case Wish.Trim it -> new Wish.Trim(it.what(), !it.offStart(), it.ms(), it.keep());
            case Wish.Camera it -> inverse(it.move()).map(move -> new Wish.Camera(it.what(), move, it.amount())).orElse(null);
            case Wish.Fade it when it.in() != it.out() -> new Wish.Fade(it.what(), it.out(), it.in(), it.length(), it.none());
            case Wish.Order it when it.by() instanceof Wish.Order.By.Time(boolean newest) ->
                new Wish.Order(new Wish.Order.By.Time(!newest));
            default -> amount(wish).flatMap(Slots::inverse).map(amount -> with(wish, amount)).orElse(null);
        });
    }

    private static Optional<Wish.Camera.Move> inverse(Wish.Camera.Move move) {
        return Optional.ofNullable(switch (move) {
            case IN -> Wish.Camera.Move.OUT;
            case OUT -> Wish.Camera.Move.IN;
            case LEFT -> Wish.Camera.Move.RIGHT;
            case RIGHT -> Wish.Camera.Move.LEFT;
            case UP -> Wish.Camera.Move.DOWN;
            case DOWN -> Wish.Camera.Move.UP;
            case CLOSER -> Wish.Camera.Move.WIDER;
            case WIDER -> Wish.Camera.Move.CLOSER;
            case LESS -> Wish.Camera.Move.MORE;
            case MORE -> Wish.Camera.Move.LESS;
            case STILL, KEN_BURNS, ALTERNATE -> null;
        });
    }

    private static Optional<Amount> inverse(Amount amount) {
        return Optional.ofNullable(switch (amount) {
            case Amount.Step(boolean more, int degree) -> new Amount.Step(!more, degree);
            case Amount.By(double value, Unit unit) -> new Amount.By(-value, unit);
            case Amount.Times(double factor) -> factor > 0 ? new Amount.Times(1 / factor) : null;
            case Amount.Most(boolean least) -> new Amount.Most(!least);
            case Amount.Unsaid _,Amount.To _,Amount.Usual _,Amount.Like _,Amount.Bound _ -> null;
        });
    }

    /// So many times as much as was said; none where nothing exact was.
    static Optional<Amount> scaled(Amount amount, double factor) {
        return Optional.ofNullable(switch (amount) {
            case Amount.To(double value, Unit unit) -> new Amount.To(value * factor, unit);
            case Amount.By(double value, Unit unit) -> new Amount.By(value * factor, unit);
            case Amount.Times(double times) -> new Amount.Times(1 + (times - 1) * factor);
            case Amount.Bound(double value, Unit unit, boolean most) -> new Amount.Bound(value * factor, unit, most);
            case Amount.Unsaid _,Amount.Step _,Amount.Usual _,Amount.Like _,Amount.Most _ -> null;
        });
    }

    /// What a wish is about; none where it is about nothing that could be another.
    static Optional<Target> target(Wish wish) {
        return Optional.ofNullable(switch (wish) {
            case Wish.Move it -> it.what();
            case Wish.Restyle it -> it.what();
            case Wish.Trim it -> it.what();
            case Wish.Crop it -> it.what();
            case Wish.Straighten it -> it.what();
            case Wish.Freeze it -> it.what();
            case Wish.SpeedRamp it -> it.what();
            case Wish.Backwards it -> it.what();
            case Wish.Transition it -> it.at();
            case Wish.Cuts it -> it.at();
            case Wish.Fade it -> it.what();
            case Wish.NoSilence it -> it.what();
            case Wish.Duplicate it -> it.what();
            case Wish.Loop it -> it.what();
            case Wish.Total _ -> new Target.Whole();
            default ->
                ChineseEllipsis.what(wish) instanceof Target.It it && !it.several() && !isPronoun(wish) ? null : ChineseEllipsis.what(wish);
        });
    }

    private static boolean isPronoun(Wish wish) {
        return ChineseEllipsis.of(wish, new Target.Whole()).isPresent();
    }

    /// The same of something else.
    static Optional<Wish> of(Wish wish, Target it) {
        return switch (wish) {
            case Wish.Trim one -> Optional.of(new Wish.Trim(it, one.offStart(), one.ms(), one.keep()));
            case Wish.Crop one -> Optional.of(new Wish.Crop(it, one.shape(), one.side(), one.amount()));
            case Wish.Straighten one -> Optional.of(new Wish.Straighten(it, one.amount()));
            case Wish.SpeedRamp one -> Optional.of(new Wish.SpeedRamp(it, one.rising()));
            case Wish.Freeze one -> Optional.of(new Wish.Freeze(it, one.moment(), one.inside(), one.length()));
            case Wish.Transition one -> Optional.of(new Wish.Transition(it, one.id(), one.length()));
            case Wish.Cuts _ -> Optional.of(new Wish.Cuts(it));
            case Wish.NoSilence _ -> Optional.of(new Wish.NoSilence(it));
            default -> ChineseEllipsis.of(wish, it);
        };
    }
}
