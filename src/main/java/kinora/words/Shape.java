package kinora.words;

import java.util.Locale;

import kinora.timeline.Canvas;

/// The shape of a canvas and colours, as people write them.
final class Shape {
    private static final int[][] USUAL = {{16, 9}, {9, 16}, {1, 1}, {4, 5}, {4, 3}, {3, 4}, {21, 9}, {3, 2}, {2, 3}, {5, 4}};
    private static final double NEAR = 0.01;

    private Shape() {}

    /// Such as `16:9`; the nearest usual one within a hundredth, else the sides without their common divisor.
    static String of(Canvas canvas) {
        double ratio = (double) canvas.width() / canvas.height();
        for (int[] usual : USUAL) {
            if (Math.abs(ratio * usual[1] / usual[0] - 1) < NEAR) {
                return usual[0] + ":" + usual[1];
            }
        }
        int divisor = divisor(canvas.width(), canvas.height());
        return canvas.width() / divisor + ":" + canvas.height() / divisor;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /// Such as `#203040`.
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /// The plain word for a colour: the end of a key of messages.
    static String colour(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        int sum = most + least;
        if (sum < 40) {
            return "black";
        }
        if (sum > 490) {
            return "white";
        }
        double saturation = (double) (most - least) / Math.max(1, sum <= 255 ? sum : 510 - sum);
        return saturation < 0.15 ? "grey" : hued(hue(red, green, blue, most, least), sum);
    }

    /// In degrees.
    private static double hue(int red, int green, int blue, int most, int least) {
        double range = most - least;
        double sixth = most == red ? (green - blue) / range : most == green ? 2 + (blue - red) / range : 4 + (red - green) / range;
        return (sixth * 60 + 360) % 360;
    }

    private static String hued(double hue, int sum) {
        if (hue < 15 || hue >= 345) {
            return sum > 357 ? "pink" : "red";
        }
        if (hue < 45) {
            return sum < 214 ? "brown" : "orange";
        }
        if (hue < 68) {
            return "yellow";
        }
        if (hue < 160) {
            return "green";
        }
        if (hue < 192) {
            return "turquoise";
        }
        return hue < 256 ? "blue" : hue < 310 ? "purple" : "pink";
    }

    /// A colour as people read it: the plain word and, since that is not exact, how it is written.
    static String named(Messages messages, String hex) {
        try {
            int rgb = Integer.parseInt(hex.substring(1), 16);
            return messages.say("reply.named-colour", messages.say("reply.colour-name." + colour(rgb)), hex);
        } catch (NumberFormatException | StringIndexOutOfBoundsException odd) {
            return hex;
        }
    }
}
