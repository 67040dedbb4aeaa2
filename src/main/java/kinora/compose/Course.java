package kinora.compose;

/// In which order a border reaches the pixels of the canvas: when, as an unsigned short of 0 to 65 535. Doubles are added, multiplied, divided and rooted only,
/// which is exact to the bit on every machine.
public sealed interface Course {
    /// The last moment.
    int LAST = 0xFFFF;

    /// Stripes side by side, over each of which a border runs on its own.
    ///
    /// @param directionX where the borders run to
    /// @param directionY downwards
    /// @param count how many stripes
    /// @param mirrored whether each opens from its middle to both sides
    record Stripes(int directionX, int directionY, int count, boolean mirrored) implements Course {
        public Stripes {
            if (count < 1 || count > 64 || (directionX == 0 && directionY == 0)) {
                throw new IllegalArgumentException(count + " stripes to " + directionX + ", " + directionY);
            }
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            double extent = Math.abs(directionX) * (double) width + Math.abs(directionY) * (double) height;
            double corner = Math.max(0, -directionX) * (double) width + Math.max(0, -directionY) * (double) height;
            double along = (corner + directionX * x + directionY * y) / extent * count;
            double each = directionX * step / extent * count;
            for (int i = 0; i < length; i++) {
                double place = along + i * each;
                double part = place - (int) place;
                to[i] = moment(mirrored ? Math.abs(2 * part - 1) : part);
            }
        }
    }

    /// Rings about the middle of the canvas, from there outwards.
    ///
    /// @param shape of a ring
    /// @param inwards whether the border comes from outside instead
    record Rings(Shape shape, boolean inwards) implements Course {
        /// What a ring looks like: a circle, or a square on its corner that is as wide as the canvas when it is as high.
        public enum Shape {
            CIRCLE, DIAMOND
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            double middle = width / 2.0;
            double dy = Math.abs(y - height / 2.0);
            double farthest = Math.sqrt(middle * middle + height * (double) height / 4);
            for (int i = 0; i < length; i++) {
                double dx = Math.abs(x + i * step - middle);
                double distance = switch (shape) {
                    case CIRCLE -> Math.sqrt(dx * dx + dy * dy) / farthest;
                    case DIAMOND -> dx / width + dy / height;
                };
                to[i] = moment(inwards ? 1 - distance : distance);
            }
        }
    }

    /// A hand about the middle of the canvas, clockwise from twelve.
    record Clock() implements Course {
        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            double down = y - height / 2.0;
            for (int i = 0; i < length; i++) {
                to[i] = moment(turns(x + i * step - width / 2.0, down));
            }
        }

        /// The angle from twelve o'clock in turns, 0 to 1.
        private static double turns(double right, double down) {
            double a = Math.abs(right);
            double b = Math.abs(down);
            double least = Math.min(a, b);
            double most = Math.max(a, b);
            double eighth = most == 0 ? 0 : arc(least / most);
            double quarter = a > b ? 0.25 - eighth : eighth;
            double half = down > 0 ? 0.5 - quarter : quarter;
            return right < 0 ? 1 - half : half;
        }

        /// The arc tangent of 0 to 1 in turns, to 2·10⁻⁶: Hastings, Approximations for Digital Computers, 1955, sheet 11.
        private static double arc(double t) {
            double s = t * t;
            return (((((-0.01172120 * s + 0.05265332) * s - 0.11643287) * s + 0.19354346) * s - 0.33262347) * s + 0.99997726) * t
                    / (2 * Math.PI);
        }
    }

    /// Rank by rank through a picture of noise.
    record Shades(Pattern pattern) implements Course {
        /// What the noise looks like: soft banks of cloud, or blots that grow into each other.
        public enum Pattern {
            CLOUDS, INK
        }

        @Override
        public void row(double x, double step, double y, int width, int height, int length, short[] to) {
            Noise.row(pattern, x, step, y, width, height, length, to);
        }
    }

    private static short moment(double part) {
        return (short) (int) (Math.max(0, Math.min(part, 1)) * LAST);
    }

    /// When the border reaches the pixels of a row.
    ///
    /// @see Matte#row
    void row(double x, double step, double y, int width, int height, int length, short[] to);
}
