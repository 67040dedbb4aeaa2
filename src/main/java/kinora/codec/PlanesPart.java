package kinora.codec;

import java.util.Arrays;

import kinora.media.Planes;

/// A rectangle of planes, of even sides at an even place.
record PlanesPart(int left, int top, int width, int height) {

    /// Pixels around what has changed, since the colour of a pixel comes from its neighbours, too.
    private static final int MARGIN = 2;

    /// The smallest one that holds all that differs, with a margin; a corner when nothing does.
    static PlanesPart changed(Planes before, Planes after) {
        int width = after.width();
        int height = after.height();
        int top = height;
        int bottom = 0;
        int left = width;
        int right = 0;
        for (int row = 0; row < height; row += 2) {
            int half = width / 2;
            int first = Math.min(2 * first(before.u(), after.u(), row / 2, half), Math.min(2 * first(before.v(), after.v(), row / 2, half),
                    Math.min(first(before.y(), after.y(), row, width), first(before.y(), after.y(), row + 1, width))));
            if (first < width) {
                top = Math.min(top, row);
                bottom = row + 2;
                left = Math.min(left, first);
                right = Math.max(right,
                        Math.max(2 * end(before.u(), after.u(), row / 2, half), Math.max(2 * end(before.v(), after.v(), row / 2, half),
                                Math.max(end(before.y(), after.y(), row, width), end(before.y(), after.y(), row + 1, width)))));
            }
        }
        if (right == 0) {
            return new PlanesPart(0, 0, 2, 2);
        }
        left = Math.max(0, (left & ~1) - MARGIN);
        top = Math.max(0, top - MARGIN);
        right = Math.min(width, right + (right & 1) + MARGIN);
        bottom = Math.min(height, bottom + MARGIN);
        return new PlanesPart(left, top, right - left, bottom - top);
    }

    /// The first column of a row that differs; its width when none does.
    private static int first(byte[] before, byte[] after, int row, int width) {
        int from = row * width;
        int at = Arrays.mismatch(before, from, from + width, after, from, from + width);
        return at < 0 ? width : at;
    }

    /// The column behind the last one of a row that differs; 0 when none does.
    private static int end(byte[] before, byte[] after, int row, int width) {
        int from = row * width;
        for (int column = width; column > 0; column--) {
            if (before[from + column - 1] != after[from + column - 1]) {
                return column;
            }
        }
        return 0;
    }

    /// What lies in it.
    Planes of(Planes planes) {
        if (width == planes.width() && height == planes.height()) {
            return planes;
        }
        int half = planes.width() / 2;
        return new Planes(width, height, cut(planes.y(), planes.width(), left, top, width, height),
                cut(planes.u(), half, left / 2, top / 2, width / 2, height / 2),
                cut(planes.v(), half, left / 2, top / 2, width / 2, height / 2));
    }

    private static byte[] cut(byte[] plane, int stride, int left, int top, int width, int height) {
        byte[] part = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(plane, (top + row) * stride + left, part, row * width, width);
        }
        return part;
    }
}
