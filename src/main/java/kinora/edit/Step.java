package kinora.edit;

import java.util.function.Function;

/// What came of one part of an edit.
sealed interface Step {
    /// The film so far.
    record Made(Film film) implements Step {}

    /// It cannot be done.
    record Refused(Reason reason) implements Step {}

    /// Goes on unless refused.
    default Step then(Function<Film, Step> next) {
        return switch (this) {
            case Made made -> next.apply(made.film());
            case Refused refused -> refused;
        };
    }

    static Step refused(Reason reason) {
        return new Refused(reason);
    }
}
