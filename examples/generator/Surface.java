/// What a point of a thing is made of: a matte base under a clear coat, or clear water.
///
/// @param albedo colour of the base
/// @param coat reflectance of the coat seen straight on (0.04 for most dielectrics)
/// @param roughness of the coat, as GGX alpha
/// @param through share of the base's light that goes through to the other side, tinted by the albedo
/// @param water true for clear water, where the rest does not count
record Surface(Vec3 albedo, double coat, double roughness, double through, boolean water) {

    static final Surface WATER = new Surface(Vec3.ONE, 0.02, 0, 0, true);

    static Surface matte(Vec3 albedo) {
        return new Surface(albedo, 0, 1, 0, false);
    }

    static Surface glazed(Vec3 albedo, double roughness) {
        return new Surface(albedo, 0.045, roughness, 0, false);
    }

    /// Tells the surface at a point of a thing.
    interface Finish {
        Surface at(Vec3 p);
    }
}
