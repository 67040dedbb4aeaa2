package kinora.compose.effect;

/// What a parameter counts.
///
/// - `SHARE` 1 is the whole.
/// - `STOPS` doublings of light.
/// - `DEGREES` on the wheel of hues: 0 red, 120 green, 240 blue.
/// - `HEIGHT` shares of the canvas' height.
/// - `NUMBER` mere numbers.
public enum Unit {
    SHARE, STOPS, DEGREES, HEIGHT, NUMBER
}
