package kinora.compose;

import java.util.List;

/// What becomes of a picture at one moment of a transition.
public sealed interface Treat {
    /// Nothing.
    record None() implements Treat {}

    /// Every sample becomes a weighted mean of its neighbours, twice that of a box.
    ///
    /// @param across half the box's width as a share of the canvas' shorter side, 0 to ¼
    /// @param down half its height
    record Blur(double across, double down) implements Treat {
        private static final double MOST = 0.25;

        public Blur {
            if (!(across >= 0 && across <= MOST && down >= 0 && down <= MOST)) {
                throw new IllegalArgumentException("a blur of " + across + ", " + down);
            }
        }
    }

    /// Bands of rows are moved sideways, what leaves on one side coming in on the other, and chroma is moved apart about luma.
    ///
    /// @param bands from top to bottom
    /// @param apart blue-difference goes this far to the right and red-difference to the left, in widths of the canvas
    record Shift(List<Band> bands, double apart) implements Treat {
        public Shift {
            bands = List.copyOf(bands);
        }

        /// Rows of one height.
        ///
        /// @param top first of them, in heights of the canvas
        /// @param bottom where the next ones begin
        /// @param by to the right, in widths of the canvas, −1 to 1
        public record Band(double top, double bottom, double by) {
            public Band {
                if (!(top >= 0 && top <= bottom && bottom <= 1 && Math.abs(by) <= 1)) {
                    throw new IllegalArgumentException("a band from " + top + " to " + bottom + " by " + by);
                }
            }
        }
    }
}
