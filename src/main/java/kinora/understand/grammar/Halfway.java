package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Last;
import kinora.understand.Wish;

/// "Somewhere in between": as much as lies between how it was before the last wish and how it is now.
record Halfway(Redone now) {
    private static final double HALF = 0.5;

    /// The last wish by half; none where half of it is nothing.
    Optional<List<Wish>> of() {
        if (now.last().came() != Last.Came.DONE || now.last().turns() < 1 || now.scene().history().size() < now.last().turns()) {
            return Optional.empty();
        }
        return now.last().wishes().reversed().stream().flatMap(wish -> half(wish).map(other -> now.instead(wish, other)).stream())
                .findFirst();
    }

    private Optional<Wish> half(Wish wish) {
        Optional<Amount> amount = Slots.amount(wish);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        return switch (amount.get()) {
            case Amount.Step(boolean more, int degree) when degree > 1 -> Optional.of(Slots.with(wish, new Amount.Step(more, degree - 1)));
            case Amount.By _,Amount.Times _ -> Slots.scaled(amount.get(), HALF).map(half -> Slots.with(wish, half));
            case Amount.To _,Amount.Step _ -> between(wish);
            default -> Optional.empty();
        };
    }

    private Optional<Wish> between(Wish wish) {
        return switch (wish) {
            case Wish.Gain _ -> middle(Halfway::gain).map(permille -> Slots.with(wish, new Amount.To(permille / 10, Unit.PERCENT)));
            case Wish.Length _ -> middle(segment -> segment.range().durationMs())
                    .map(ms -> Slots.with(wish, new Amount.To(Math.rint(ms), Unit.MILLISECONDS)));
            case Wish.Total _ -> Optional.of(new Wish.Total(
                    new Amount.To(Math.rint((before().durationMs() + now.scene().draft().durationMs()) * HALF), Unit.MILLISECONDS)));
            case Wish.Speed(var what, Amount.To(double value, Unit unit), var pitch) when unit == Unit.FACTOR ->
                Optional.of(new Wish.Speed(what, new Amount.To((1 + value) * HALF, unit), pitch));
            default -> Optional.empty();
        };
    }

    private Draft before() {
        return now.scene().history().get(now.last().turns() - 1).draft();
    }

    /// What lies between how the first of what was spoken of was and is.
    private Optional<Double> middle(ToDoubleFunction<Segment> size) {
        Optional<SegmentId> id = now.scene().spokenOf().stream().findFirst();
        Optional<Segment> is = id.flatMap(now.scene().draft()::find);
        Optional<Segment> was = id.flatMap(before()::find);
        return is.isEmpty() || was.isEmpty()
                ? Optional.empty()
                : Optional.of((size.applyAsDouble(is.get()) + size.applyAsDouble(was.get())) * HALF);
    }

    private static double gain(Segment segment) {
        return switch (segment) {
            case Sound sound -> sound.gainPermille();
            case Visual visual -> visual.gainPermille();
            default -> 0;
        };
    }
}
