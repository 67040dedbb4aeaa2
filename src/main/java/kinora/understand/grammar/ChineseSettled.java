package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Tone.Property;

/// What goes on with the wish before it in Chinese and is no wish by itself: "too bright, press it down a bit", "cut it in two and delete the second half", "add it at the end, with a dissolve
/// between".
final class ChineseSettled {
    private static final Set<String> BETWEEN = Set.of("中间", "之间", "衔接", "接的地方");
    private static final Moment HALF = new Moment.Share(500);

    private ChineseSettled() {}

    /// Whether a wish is settled by the ones before it; the last of them may have become another.
    static boolean is(String said, Wish wish, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return false;
        }
        Optional<Wish> half = half(wishes.getLast(), wish).or(() -> song(said, wish, wishes.getLast()));
        half.ifPresent(one -> wishes.set(wishes.size() - 1, one));
        return half.isPresent() || mark(wish, wishes.getLast()) || pressed(said, wish, wishes.getLast()) || ofFile(wish, wishes);
    }

    /// "That guitar one, guitar.mp3": the file is what was named.
    private static Optional<Wish> song(String said, Wish wish, Wish before) {
        boolean file = wish instanceof Wish.Music one && before instanceof Wish.Music other
                && one.file()
                        .filter(target -> target instanceof Target.Named named && named.words().contains(".")
                                && Small.trimmed(said, "，。,.！! ").equals(named.words()))
                        .isPresent()
                && other.file().filter(target -> target instanceof Target.Named named && !named.words().contains(".")).isPresent();
        return file ? Optional.of(wish) : Optional.empty();
    }

    /// "A watermark, use our logo": the one thing that is put over the film.
    private static boolean mark(Wish wish, Wish before) {
        return wish instanceof Wish.Overlay one && before instanceof Wish.Overlay other && one.file().equals(other.file())
                && one.position().isEmpty() && one.size() instanceof Amount.Unsaid && one.opacity() instanceof Amount.Unsaid
                && one.place() instanceof Place.Unsaid;
    }

    private static final List<String> EVERYWHERE = List.of("每", "所有", "全部", "各", "都");

    /// A join that is wanted where something was just put.
    static Wish joined(String said, Wish wish, List<Wish> wishes) {
        boolean join = wish instanceof Wish.Transition(Target at, var _, Amount _) && at instanceof Target.Unsaid
                && BETWEEN.stream().anyMatch(said::contains) && EVERYWHERE.stream().noneMatch(said::contains);
        Place put = wishes.isEmpty() ? new Place.Unsaid() : switch (wishes.getLast()) {
            case Wish.Move move -> move.place();
            case Wish.Insert insert -> insert.place();
            default -> new Place.Unsaid();
        };
        int end = put instanceof Place.Last ? -1 : put instanceof Place.First ? 1 : 0;
        Target beside = new Target.Nth(Kind.SHOT, end);
        Target it = new Target.It(Kind.ANY, false);
        return join && end != 0 && wish instanceof Wish.Transition one
                ? new Wish.Transition(new Target.Between(Kind.TRANSITION, end < 0 ? beside : it, end < 0 ? it : beside), one.id(),
                        one.length())
                : wish;
    }

    /// "Press it down a bit" behind "too bright" or "too loud" says the same once more.
    private static boolean pressed(String said, Wish wish, Wish before) {
        boolean less = switch (before) {
            case Wish.Tone tone -> tone.amount() instanceof Amount.Step step && !step.more();
            case Wish.Gain gain -> gain.amount() instanceof Amount.Step step && !step.more();
            default -> false;
        };
        return less && said.contains("压") && wish instanceof Wish.Total total && total.amount() instanceof Amount.Step;
    }

    /// "As clear as can be", "not too big": said of the file that is wanted.
    private static boolean ofFile(Wish wish, List<Wish> wishes) {
        boolean file = wishes.stream().anyMatch(Wish.Export.class::isInstance);
        return file && switch (wish) {
            case Wish.Tone(Target what, Property property, Amount _) -> property == Property.SHARPNESS && what instanceof Target.Unsaid;
            case Wish.Restyle look -> look.what() instanceof Target.It && look.look().size() instanceof Amount.Step;
            default -> false;
        };
    }

    private static Optional<Wish> half(Wish split, Wish wish) {
        boolean cut = split instanceof Wish.Split(Target what, Moment moment, boolean _) && Kinds.named(what) && moment.equals(HALF);
        if (!cut || !(wish instanceof Wish.CutSpan(Moment from, Moment to, boolean keep))) {
            return Optional.empty();
        }
        boolean second = from.equals(HALF);
        boolean first = to.equals(HALF);
        return first == second
                ? Optional.empty()
                : Optional.of(Halves.left(((Wish.Split) split).what(), HALF, ((Wish.Split) split).inside(), first == keep));
    }
}
