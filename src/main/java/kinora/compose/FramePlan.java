package kinora.compose;

/// One frame told as what is drawn, before any pixel is touched. Prints itself readably.
public sealed interface FramePlan {
    /// A picture and where the canvas looks on it.
    ///
    /// @param frame of the shot, counted from its first
    /// @param moment the millisecond of its file that is shown; 0 of a still
    record Layer(Shot shot, long frame, long moment, Pose pose) {}

    /// No picture: the background.
    record Background() implements FramePlan {}

    /// One picture.
    record Single(Layer layer) implements FramePlan {}

    /// Two pictures, of which the second comes.
    record Mixed(Layer from, Layer to, Blend blend) implements FramePlan {}
}
