package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;

import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What is said twice in one sentence, first vaguely and then exactly: "this is too long, cut it to half". Only the exact wish counts.
final class Echoes {
    private Echoes() {}

    /// The wishes without those that another one tells more exactly.
    static List<Wish> without(List<Wish> wishes) {
        return once(wishes).stream().filter(wish -> wishes.stream().noneMatch(other -> tells(other, wish))).toList();
    }

    /// "It is too quiet, I can hardly hear it": the same step is wanted once.
    private static List<Wish> once(List<Wish> wishes) {
        List<Wish> all = new ArrayList<>();
        for (Wish wish : wishes) {
            boolean step = (wish instanceof Wish.Gain gain && isVague(gain.amount()))
                    || (wish instanceof Wish.Tone tone && isVague(tone.amount()));
            if (!step || !all.contains(wish)) {
                all.add(wish);
            }
        }
        return all;
    }

    private static boolean tells(Wish exact, Wish vague) {
        return switch (vague) {
            case Wish.Total total -> isVague(total.amount()) && exact instanceof Wish.Total other && !isVague(other.amount());
            case Wish.Length length when exact instanceof Wish.Total total && !isVague(total.amount()) ->
                isVague(length.amount()) && length.what() instanceof Target.All;
            case Wish.Length length -> isVague(length.amount()) && exact instanceof Wish.Length other && other.what().equals(length.what())
                    && !isVague(other.amount());
            case Wish.Crop crop -> crop.shape().isEmpty() && crop.side().isEmpty() && crop.amount() instanceof Amount.Unsaid
                    && exact instanceof Wish.Fitting fit && fit.fit().equals("cover");
            case Wish.Speed speed -> isVague(speed.amount()) && exact instanceof Wish.Speed other && other.what().equals(speed.what())
                    && !isVague(other.amount());
            case Wish.Gain gain ->
                isVague(gain.amount()) && exact instanceof Wish.Gain other && other.what().equals(gain.what()) && !isVague(other.amount());
            case Wish.Tone tone -> isVague(tone.amount()) && exact instanceof Wish.Tone other && isAlike(tone, other)
                    && (other.what().equals(tone.what())
                            ? !isVague(other.amount())
                            : tone.what() instanceof Target.Unsaid && isNamed(other));
            case Wish.Straighten straighten -> isVague(straighten.amount()) && exact instanceof Wish.Turn;
            case Wish.Remove remove ->
                remove.what() instanceof Target.Whole && exact instanceof Wish.Remove other && !(other.what() instanceof Target.Whole);
            default -> false;
        };
    }

    /// "Too dark. Brighten photo 5": what is only said of all is why it is wanted of one.
    private static boolean isNamed(Wish.Tone tone) {
        return !(tone.what() instanceof Target.Unsaid || tone.what() instanceof Target.Whole || tone.what() instanceof Target.Others);
    }

    /// Whether two are about the same property; exposure is brightness for those who do not measure.
    private static boolean isAlike(Wish.Tone one, Wish.Tone other) {
        return light(one.property()) == light(other.property());
    }

    private static Wish.Tone.Property light(Wish.Tone.Property property) {
        return property == Wish.Tone.Property.EXPOSURE ? Wish.Tone.Property.BRIGHTNESS : property;
    }

    private static boolean isVague(Amount amount) {
        return amount instanceof Amount.Step || amount instanceof Amount.Unsaid;
    }
}
