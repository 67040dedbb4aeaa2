package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;

/// Colours of a lookup table that a person brings. Between the nodes of a cube a colour is mixed from the corners of the tetrahedron that it lies in: the
/// inputs are sorted, and the way from the darkest to the brightest corner goes along the axes in that order (Sakamoto and Itooka, US patent 4 275 413, 1981,
/// expired). Gray stays gray where the table's gray is, which mixing all eight corners does not keep.
final class Lut {
    static final Effect EFFECT = new Effect("lut", new Phrase("LUT", "LUT 查找表"),
            new Phrase("the colours of a .cube file", "套用 .cube 文件的颜色"), List.of("cube", "3d-lut", "lookup-table", "查找表", "调色表"),
            List.of(EffectParameter.amount(0, 1, 1)), new Work.Colour(Lut::of), "table");
    /// How far outside of 0 to 1 tables go on as straight as at their ends. A table that stopped there would bend within those cells of [ColourTable] that hold
    /// the edge of the colours of a screen; these reach 0.085 beyond (8 levels of both chroma components and 4 of luma, in blue). The rest is for pictures whose
    /// halved chroma makes colours that no screen shows.
    private static final double MARGIN = 0.25;

    private Lut() {}

    private static ColourFunction of(Settings settings) {
        double amount = settings.amount();
        ColourFunction table = settings.lut().orElseThrow().stages().stream().map(Lut::stage).reduce(ColourFunction::then).orElseThrow();
        return rgb -> {
            double red = rgb[0];
            double green = rgb[1];
            double blue = rgb[2];
            table.apply(rgb);
            rgb[0] = red + (rgb[0] - red) * amount;
            rgb[1] = green + (rgb[1] - green) * amount;
            rgb[2] = blue + (rgb[2] - blue) * amount;
        };
    }

    private static ColourFunction stage(Stage stage) {
        return stage.isCube() ? rgb -> cube(stage, rgb) : rgb -> curves(stage, rgb);
    }

    private static void curves(Stage stage, double[] rgb) {
        for (int channel = 0; channel < 3; channel++) {
            double at = position(stage, channel, rgb[channel]);
            int node = node(stage, at);
            double share = at - node;
            rgb[channel] = (stage.entry(3 * node + channel) * (1 - share) + stage.entry(3 * node + 3 + channel) * share) / ColourLut.ONE;
        }
    }

    private static void cube(Stage stage, double[] rgb) {
        double red = position(stage, 0, rgb[0]);
        double green = position(stage, 1, rgb[1]);
        double blue = position(stage, 2, rgb[2]);
        int size = stage.size();
        int redNode = node(stage, red);
        int greenNode = node(stage, green);
        int blueNode = node(stage, blue);
        int from = 3 * ((blueNode * size + greenNode) * size + redNode);
        red -= redNode;
        green -= greenNode;
        blue -= blueNode;
        int alongRed = 3;
        int alongGreen = 3 * size;
        int alongBlue = 3 * size * size;
        if (red >= green) {
            if (green >= blue) {
                mix(stage, from, red, alongRed, green, alongGreen, blue, alongBlue, rgb);
            } else if (red >= blue) {
                mix(stage, from, red, alongRed, blue, alongBlue, green, alongGreen, rgb);
            } else {
                mix(stage, from, blue, alongBlue, red, alongRed, green, alongGreen, rgb);
            }
        } else if (blue >= green) {
            mix(stage, from, blue, alongBlue, green, alongGreen, red, alongRed, rgb);
        } else if (blue >= red) {
            mix(stage, from, green, alongGreen, blue, alongBlue, red, alongRed, rgb);
        } else {
            mix(stage, from, green, alongGreen, red, alongRed, blue, alongBlue, rgb);
        }
    }

    /// Goes from a node along three axes, the one with the largest share first.
    private static void mix(Stage stage, int from, double first, int alongFirst, double second, int alongSecond, double third,
            int alongThird, double[] rgb) {
        int one = from + alongFirst;
        int two = one + alongSecond;
        int three = two + alongThird;
        for (int channel = 0; channel < 3; channel++) {
            rgb[channel] = (stage.entry(from + channel) * (1 - first) + stage.entry(one + channel) * (first - second)
                    + stage.entry(two + channel) * (second - third) + stage.entry(three + channel) * third) / ColourLut.ONE;
        }
    }

    /// Where a value lies, counted in nodes. What is outside of the domain is brought to its end; only where that is an end of the colours of a screen, too, it
    /// may lie [#MARGIN] beyond.
    private static double position(Stage stage, int channel, double value) {
        double low = stage.low(channel) / (double) ColourLut.ONE;
        double high = stage.high(channel) / (double) ColourLut.ONE;
        double lowest = low > 0 ? low : Math.min(low, -MARGIN);
        double highest = high < 1 ? high : Math.max(high, 1 + MARGIN);
        return (Math.clamp(value, lowest, highest) - low) / (high - low) * (stage.size() - 1);
    }

    /// The node from which a position is mixed.
    private static int node(Stage stage, double position) {
        return Math.clamp((long) StrictMath.floor(position), 0, stage.size() - 2);
    }
}
