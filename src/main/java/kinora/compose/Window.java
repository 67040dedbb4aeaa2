package kinora.compose;

/// The part of the canvas that an inset touches: even places and sides, so that chroma lies whole in it. It may begin outside of the canvas.
record Window(int left, int top, int width, int height) {

    /// What a box and what lies around it touch.
    ///
    /// @param margin pixels around the canvas that count too
    /// @param reach pixels around the box
    static Window around(BoxPath box, int canvasWidth, int canvasHeight, int margin, double reach) {
        int left = evenDown(Math.max(box.x() - box.reachX() - reach, -margin));
        int top = evenDown(Math.max(box.y() - box.reachY() - reach, -margin));
        int right = evenUp(Math.min(box.x() + box.reachX() + reach, canvasWidth + (double) margin));
        int bottom = evenUp(Math.min(box.y() + box.reachY() + reach, canvasHeight + (double) margin));
        return new Window(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /// A share of a pixel that is too little to be seen: less than that over an edge is a rounding error.
    private static final double NOTHING = 1e-3;

    private static int evenDown(double place) {
        return 2 * (int) Math.floor((place + NOTHING) / 2);
    }

    private static int evenUp(double place) {
        return 2 * (int) Math.ceil((place - NOTHING) / 2);
    }
}
