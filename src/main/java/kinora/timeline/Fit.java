package kinora.timeline;

/// How a picture of another shape meets the canvas. It is never stretched.
///
/// - `COVER` fills the canvas; what is outside is cropped.
/// - `CONTAIN` is wholly visible over the background.
/// - `BLUR_FILL` is wholly visible over the same picture, enlarged and blurred.
public enum Fit {
    COVER, CONTAIN, BLUR_FILL
}
