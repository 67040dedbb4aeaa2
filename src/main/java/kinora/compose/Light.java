package kinora.compose;

import java.util.List;

/// What shines over a picture at one moment of a transition.
public sealed interface Light {
    /// Nothing.
    record None() implements Light {}

    /// Everything goes towards one colour.
    ///
    /// @param rgb the colour, 0xRRGGBB
    /// @param share how far, 0 to [Matte#WHOLE]
    record Veil(int rgb, int share) implements Light {
        public Veil {
            if (share < 0 || share > Matte.WHOLE) {
                throw new IllegalArgumentException("a share is 0 to " + Matte.WHOLE + ", got " + share);
            }
        }
    }

    /// Soft lights that add up: luma goes towards white as film does when it is exposed, chroma is shifted.
    ///
    /// @param lamps at most 16
    record Lamps(List<Lamp> lamps) implements Light {
        public Lamps {
            lamps = List.copyOf(lamps);
            if (lamps.size() > 16) {
                throw new IllegalArgumentException("so many lamps: " + lamps.size());
            }
        }
    }

    /// A soft ellipse, brightest in its middle; at distance d of its border it shines with (1 − d²)².
    ///
    /// @param x middle, in widths of the canvas
    /// @param y middle, in heights of the canvas
    /// @param across half its width, in widths of the canvas
    /// @param down half its height, in heights of the canvas
    /// @param rgb its colour, 0xRRGGBB
    /// @param strength in its middle, 0 to 1
    record Lamp(double x, double y, double across, double down, int rgb, double strength) {
        public Lamp {
            if (!(across > 0 && down > 0 && strength >= 0 && strength <= 1) || Math.abs(x) > 8 || Math.abs(y) > 8) {
                throw new IllegalArgumentException(
                        "a lamp at " + x + ", " + y + " of " + across + ", " + down + " and strength " + strength);
            }
        }
    }
}
