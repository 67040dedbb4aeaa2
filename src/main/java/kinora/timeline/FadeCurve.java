package kinora.timeline;

/// How a sound swells through a fade, as a factor over progress p in 0…1.
///
/// - `POWER` is a quarter of a sine: two different sounds that fade into each other keep their power.
/// - `LINEAR` is p.
/// - `SMOOTH` is half a cosine, (1 − cos πp) / 2: no corner at either end.
/// - `SLOW` is p³: close to even in decibels, as a hand on a fader does it.
public enum FadeCurve {
    POWER, LINEAR, SMOOTH, SLOW;

    /// The factor; `progress` is clamped to 0…1. Ends are exact: 0 gives 0 and 1 gives 1.
    public double at(double progress) {
        double p = Math.clamp(progress, 0.0, 1.0);
        return switch (this) {
            case POWER -> p == 1 ? 1 : StrictMath.sin(StrictMath.PI / 2 * p);
            case LINEAR -> p;
            case SMOOTH -> p == 1 ? 1 : (1 - StrictMath.cos(StrictMath.PI * p)) / 2;
            case SLOW -> p * p * p;
        };
    }
}
