package kinora.understand.gold;

/// Names of colours, as ranges of hue (degrees), saturation and lightness (0 to 1).
final class Colours {
    private Colours() {}

    /// Whether `#rrggbb` is of a colour that is called so.
    static boolean is(String name, String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double r = (rgb >> 16) / 255.0;
        double g = (rgb >> 8 & 255) / 255.0;
        double b = (rgb & 255) / 255.0;
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double l = (most + least) / 2;
        double spread = most - least;
        double s = spread == 0 ? 0 : spread / (1 - Math.abs(2 * l - 1));
        double h = spread == 0 ? 0 : 60 * (most == r ? (g - b) / spread : most == g ? 2 + (b - r) / spread : 4 + (r - g) / spread);
        h = (h + 360) % 360;
        boolean coloured = s >= 0.3 && l >= 0.15 && l <= 0.92;
        boolean red = h >= 345 || h <= 15;
        return switch (name) {
            case "red" -> coloured && red;
            case "orange" -> coloured && h >= 16 && h <= 45;
            case "yellow" -> coloured && h >= 45 && h <= 65;
            case "green" -> coloured && h >= 70 && h <= 165;
            case "blue" -> coloured && h >= 190 && h <= 255;
            case "purple" -> coloured && h >= 256 && h <= 310;
            case "pink" -> coloured && ((h >= 310 && h <= 350) || (red && l >= 0.7));
            case "turquoise" -> coloured && h >= 160 && h <= 195;
            case "gold" -> s >= 0.3 && h >= 36 && h <= 56 && l >= 0.35 && l <= 0.75;
            case "white" -> l >= 0.95;
            case "black" -> l <= 0.08;
            case "grey" -> s <= 0.15 && l >= 0.2 && l <= 0.85;
            case "brown" -> h >= 10 && h <= 45 && l >= 0.12 && l <= 0.45;
            default -> throw new IllegalArgumentException("no colour " + name);
        };
    }
}
