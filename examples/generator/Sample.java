/// What one camera ray saw: its radiance and the first surface's features, which guide the denoiser.
final class Sample {
    Vec3 radiance = Vec3.ZERO;
    Vec3 albedo = Vec3.ONE;
    Vec3 normal = Vec3.ZERO;
}
