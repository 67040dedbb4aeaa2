package kinora.compose;

/// Where something moves to, as [Choice#direction] names it.
///
/// @param x to the right
/// @param y down
record Direction(int x, int y) {
    static Direction of(String word) {
        return switch (word) {
            case "right" -> new Direction(1, 0);
            case "left" -> new Direction(-1, 0);
            case "down" -> new Direction(0, 1);
            case "up" -> new Direction(0, -1);
            case "down-right" -> new Direction(1, 1);
            case "down-left" -> new Direction(-1, 1);
            case "up-right" -> new Direction(1, -1);
            case "up-left" -> new Direction(-1, -1);
            default -> throw new IllegalArgumentException("no direction: " + word);
        };
    }

    /// A frame that lies this many canvases away from its place.
    Placement away(double canvases) {
        return Placement.at(x * canvases, y * canvases);
    }
}
