package kinora.timeline;

/// How a value moves from one keyframe to the next, as a function of progress p in 0…1.
///
/// - `LINEAR` keeps one speed.
/// - `EASE_IN` starts slowly: p².
/// - `EASE_OUT` ends slowly: 1 − (1 − p)².
/// - `EASE_IN_OUT` starts and ends slowly: 3p² − 2p³ (cubic Hermite, "smoothstep").
/// - `HOLD` keeps the earlier value until the next keyframe.
public enum Easing {
    LINEAR, EASE_IN, EASE_OUT, EASE_IN_OUT, HOLD;

    /// The eased progress; `progress` is clamped to 0…1. Ends are exact: 0 gives 0 and, save for [#HOLD], 1 gives 1.
    public double at(double progress) {
        double p = Math.clamp(progress, 0.0, 1.0);
        return switch (this) {
            case LINEAR -> p;
            case EASE_IN -> p * p;
            case EASE_OUT -> 1 - (1 - p) * (1 - p);
            case EASE_IN_OUT -> p * p * (3 - 2 * p);
            case HOLD -> 0;
        };
    }

    /// The area under [#at] from 0 to `progress`, which is clamped to 0…1.
    double area(double progress) {
        double p = Math.clamp(progress, 0.0, 1.0);
        return switch (this) {
            case LINEAR -> p * p / 2;
            case EASE_IN -> p * p * p / 3;
            case EASE_OUT -> p * p - p * p * p / 3;
            case EASE_IN_OUT -> p * p * p - p * p * p * p / 2;
            case HOLD -> 0;
        };
    }
}
