package kinora.compose;

/// How far letters are set apart from what is behind them in their least favourable frame.
///
/// @param step what was done for it
/// @param hundredths contrast by WCAG 2 in hundredths, rounded down
/// @param needed what craft rule 22 asks for, in hundredths
public record TextContrast(Step step, int hundredths, int needed) {

    /// What is done for letters to be read, from the least to the most.
    ///
    /// - `PLAIN`: nothing.
    /// - `SHADOW`: a soft shadow.
    /// - `OUTLINE`: a thin outline on a soft shadow.
    /// - `SCRIM`: a band of the picture becomes darker, or lighter, below a soft shadow.
    /// - `PLATE`: the style's own plate, or the dimmed picture.
    public enum Step {
        PLAIN, SHADOW, OUTLINE, SCRIM, PLATE
    }

    /// Contrast by what is needed.
    public double share() {
        return (double) hundredths / needed;
    }

    /// The worse one of two.
    public TextContrast worse(TextContrast other) {
        return other.share() < share() ? other : this;
    }
}
