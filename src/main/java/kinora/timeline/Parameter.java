package kinora.timeline;

/// The value of one parameter of an effect, a style or a transition.
public sealed interface Parameter {
    /// A finite number, in the unit that the catalogue entry declares.
    record Scalar(double value) implements Parameter {
        public Scalar {
            Limits.require(Double.isFinite(value), value, "a parameter must be finite");
        }
    }

    /// A word: a colour, a position, the name of a choice.
    record Word(String value) implements Parameter {
        public Word {
            Limits.require(value.length() <= Limits.MAX_TEXT, value.length(), "a parameter may have " + Limits.MAX_TEXT + " characters");
        }
    }

    /// A file, such as a lookup table of colours.
    record File(MediaRef source) implements Parameter {}

    /// A number that changes over the segment.
    record Animated(Keyframes<Double> frames) implements Parameter {
        public Animated {
            frames.frames().forEach(frame -> Limits.require(Double.isFinite(frame.value()), frame.value(), "a parameter must be finite"));
        }
    }
}
