package kinora.media;

/// Which part of a picture is prepared, and which way up. The whole picture is brought to a size, mirrored, and turned about its middle; of what then is seen, the
/// part around a point is the picture.
///
/// @param width of the whole picture, even; 0 = nothing is cut
/// @param height of the whole picture, even
/// @param mirrored whether left and right are swapped, before it is turned
/// @param quarters quarter turns clockwise, 0 to 3
/// @param microDegrees further degrees clockwise in millionths, up to 45 either way
/// @param offsetX of the part's middle from the middle of what is seen, in samples to the right
/// @param offsetY the same downwards
public record Cut(int width, int height, boolean mirrored, int quarters, int microDegrees, int offsetX, int offsetY) {

    /// The whole picture as it is.
    public static final Cut NONE = new Cut(0, 0, false, 0, 0, 0, 0);

    private static final int MOST_TURN = 45_000_000;

    public Cut {
        boolean sized = width >= 0 && height >= 0 && width % 2 == 0 && height % 2 == 0 && (width == 0) == (height == 0);
        if (!sized || quarters < 0 || quarters > 3 || Math.abs((long) microDegrees) > MOST_TURN) {
            throw new IllegalArgumentException("a cut of " + width + "x" + height + " turned by " + quarters + " and " + microDegrees);
        }
    }

    /// Whether the whole picture is prepared as it is.
    public boolean isNone() {
        return width == 0;
    }
}
