/// The darkroom settings of one picture; white balance is a gain per linear channel.
///
/// @param ev exposure correction in stops after metering
/// @param contrast exponent about middle grey, 1 is neutral
/// @param saturation 1 is neutral
/// @param bloom share of the light scattered by the lens, 0 to about 0.1
/// @param vignette stops lost in the corners
record Look(double ev, double contrast, double saturation, double bloom, double vignette, Vec3 whiteBalance) {
    static Look neutral(double ev) {
        return new Look(ev, 1, 1, 0.04, 0.4, Vec3.ONE);
    }
}
