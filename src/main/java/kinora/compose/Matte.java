package kinora.compose;

import java.util.Arrays;

/// How much of a coming picture each pixel shows: a function of rows, in 256ths.
public sealed interface Matte {
    /// All that there is.
    int WHOLE = 256;

    /// Everywhere alike.
    ///
    /// @param weight 0 to [#WHOLE]
    record Uniform(int weight) implements Matte {
        public Uniform {
            if (weight < 0 || weight > WHOLE) {
                throw new IllegalArgumentException("a share is 0 to " + WHOLE + ", got " + weight);
            }
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            Arrays.fill(to, 0, length, (short) weight);
        }
    }

    /// A straight border that runs over the canvas; what lies behind it shows the coming picture, and across it the share falls evenly.
    ///
    /// @param directionX where the border runs to, of a vector of any length; 1, 0 is from left to right
    /// @param directionY downwards
    /// @param place how far it has come, from 0, where nothing of it is on the canvas, to [#PARTS], where all of it has passed
    /// @param softness width of the border in [#WHOLE]ths of the canvas along its way, 1 to [#WHOLE]
    record Edge(int directionX, int directionY, int place, int softness) implements Matte {

        /// Parts of the way: so many that no step of a slow border is seen.
        static final int PARTS = 1 << 16;

        public Edge {
            if (place < 0 || place > PARTS || softness < 1 || softness > WHOLE || (directionX == 0 && directionY == 0)) {
                throw new IllegalArgumentException("an edge at " + place + " of " + softness + " to " + directionX + ", " + directionY);
            }
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            double extent = Math.abs(directionX) * (double) width + Math.abs(directionY) * (double) height;
            double corner = Math.max(0, -directionX) * (double) width + Math.max(0, -directionY) * (double) height;
            long along = StrictMath.round((corner + directionX * x + directionY * y) / extent * PARTS * PARTS);
            long each = StrictMath.round(directionX * step / extent * PARTS * PARTS);
            // The border's own width is a part of the way, too.
            int front = (int) ((long) place * (PARTS + softness * (PARTS / WHOLE)) / PARTS);
            for (int i = 0; i < length; i++) {
                int behind = front - (int) (along >> 16);
                to[i] = (short) Math.max(0, Math.min(behind / softness, WHOLE));
                along += each;
            }
        }
    }

    /// A border that runs along any course over the canvas.
    ///
    /// @param course where it comes when, the same for every progress
    /// @param place how far it has come, from 0, where nothing is behind it, to [Edge#PARTS], where all is
    /// @param softness width of the border in [#WHOLE]ths of its way, 1 to [#WHOLE]
    record Front(Course course, int place, int softness) implements Matte {
        public Front {
            if (place < 0 || place > Edge.PARTS || softness < 1 || softness > WHOLE) {
                throw new IllegalArgumentException("a front at " + place + " of " + softness);
            }
        }

        /// A front at a progress.
        static Front at(Course course, double progress, int softness) {
            return new Front(course, (int) StrictMath.round(progress * Edge.PARTS), softness);
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            int front = (int) ((long) place * (Edge.PARTS + softness * (Edge.PARTS / WHOLE)) / Edge.PARTS);
            course.row(x, step, y, width, height, length, to);
            int whole = softness * WHOLE;
            for (int i = 0; i < length; i++) {
                int behind = front - (to[i] & 0xFFFF);
                to[i] = (short) (behind <= 0 ? 0 : behind >= whole ? WHOLE : behind / softness);
            }
        }
    }

    /// The shares of a row of pixels.
    ///
    /// @param x middle of the first, in pixels of the canvas
    /// @param step from one to the next
    /// @param y their middle
    /// @param width of the canvas
    /// @param height of the canvas
    /// @param length how many
    /// @param to their shares, 0 to [#WHOLE]
    void row(double x, double step, double y, int width, int height, int length, short[] to);
}
