package kinora.compose;

/// Where the canvas looks on prepared planes: sample position = origin + step · (pixel + ½) − ½, the same step both ways (pictures are never stretched).
///
/// @param originX in luma samples from the left edge of the planes
/// @param originY in luma samples from the top edge
/// @param step luma samples for each canvas pixel
public record Pose(double originX, double originY, double step) {}
