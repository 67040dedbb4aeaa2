package kinora.media;

/// A part of a picture, in thousandths of its sides as it is shown upright. Lies inside it and is not empty.
///
/// @param left of the picture's width, from its left edge, 0 to 999
/// @param top of the picture's height, from its upper edge, 0 to 999
/// @param width of the picture's width, at least 1
/// @param height of the picture's height, at least 1
public record Region(int left, int top, int width, int height) {

    /// Thousandths.
    public static final int ONE = 1000;

    public Region {
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > ONE || top + height > ONE) {
            throw new IllegalArgumentException("a region lies in its picture: " + left + "," + top + " " + width + "x" + height);
        }
    }

    /// All of the picture.
    public static Region all() {
        return new Region(0, 0, ONE, ONE);
    }

    /// First column behind it.
    public int right() {
        return left + width;
    }

    /// First row below it.
    public int bottom() {
        return top + height;
    }

    /// The smallest region that holds both.
    public Region and(Region other) {
        int x = Math.min(left, other.left);
        int y = Math.min(top, other.top);
        return new Region(x, y, Math.max(right(), other.right()) - x, Math.max(bottom(), other.bottom()) - y);
    }
}
