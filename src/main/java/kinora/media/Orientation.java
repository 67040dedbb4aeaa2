package kinora.media;

/// How stored pixels are turned to stand upright: the eight values of the EXIF tag Orientation (CIPA DC-008, tag 0x0112), 1 = as stored.
public record Orientation(int exif) {
    public static final Orientation UPRIGHT = new Orientation(1);

    public Orientation {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("an orientation is 1 to 8, got " + exif);
        }
    }

    /// Whether width and height change places.
    public boolean swapsSides() {
        return exif >= 5;
    }

    /// Turns one plane upright.
    ///
    /// @param plane `width × height` bytes as stored, row by row
    /// @return the same samples as shown; its rows are `height` long when the sides are swapped
    public byte[] apply(byte[] plane, int width, int height) {
        if (exif == 1) {
            return plane;
        }
        byte[] shown = new byte[width * height];
        int shownWidth = swapsSides() ? height : width;
        int last = width * height - 1;
        int origin = switch (exif) {
            case 2, 8 -> width - 1;
            case 3, 7 -> last;
            case 4, 6 -> last - width + 1;
            default -> 0;
        };
        int stepX = switch (exif) {
            case 2, 3 -> -1;
            case 4 -> 1;
            case 5, 8 -> width;
            default -> -width;
        };
        int stepY = switch (exif) {
            case 2 -> width;
            case 3, 4 -> -width;
            case 5, 6 -> 1;
            default -> -1;
        };
        for (int row = 0; row < shown.length / shownWidth; row++) {
            int from = origin + row * stepY;
            for (int to = row * shownWidth, end = to + shownWidth; to < end; to++, from += stepX) {
                shown[to] = plane[from];
            }
        }
        return shown;
    }
}
