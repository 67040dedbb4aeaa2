package kinora.compose.effect;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;

/// A number that an effect takes.
///
/// @param id its name in drafts
/// @param unit what it counts
/// @param least lowest value
/// @param most highest value
/// @param standard the value where a draft gives none
/// @param strength whether it says how much: an effect whose strengths are all 0 changes nothing, and a look is weakened by weakening them
public record EffectParameter(String id, Phrase title, Unit unit, double least, double most, double standard, boolean strength) {

    /// Parts of a unit in which values are held.
    static final int PARTS = 1_000_000;

    public EffectParameter {
        if (!(least <= standard && standard <= most && Math.max(-least, most) * PARTS < Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(id + " from " + least + " to " + most + ", usually " + standard);
        }
    }

    /// How much of an effect, as a share: `amount`.
    static EffectParameter amount(double least, double most, double standard) {
        return strength("amount", "Amount", "强度", least, most, standard);
    }

    /// A share that says how much.
    static EffectParameter strength(String id, String english, String chinese, double least, double most, double standard) {
        return new EffectParameter(id, new Phrase(english, chinese), Unit.SHARE, least, most, standard, true);
    }

    /// A number that says how, not how much.
    static EffectParameter manner(String id, String english, String chinese, Unit unit, double least, double most, double standard) {
        return new EffectParameter(id, new Phrase(english, chinese), unit, least, most, standard, false);
    }

    /// Whether the value may be given.
    boolean allows(double value) {
        return value >= least && value <= most;
    }

    Vocabulary.Parameter told() {
        return new Vocabulary.Parameter.Amount(id, least, most, standard, switch (unit) {
            case SHARE, NUMBER -> "";
            case STOPS -> "EV";
            case DEGREES -> "°";
            case HEIGHT -> "× height";
        });
    }

    /// The value in millionths.
    static int parts(double value) {
        return (int) StrictMath.round(value * PARTS);
    }
}
