package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Darkens the frame towards its corners: an ellipse of the frame's shape, fixed to the frame, whatever the camera does.
final class Vignette {
    static final Effect EFFECT = new Effect("vignette", new Phrase("Vignette", "暗角"),
            new Phrase("the frame grows darker towards its corners", "画面四角渐暗"), List.of("dark-corners", "晕影"),
            List.of(EffectParameter.amount(0, 1, 0.4), EffectParameter.manner("size", "Clear middle", "明亮区域", Unit.SHARE, 0, 0.9, 0.4)),
            new Work.OnFrame(Field::new));

    private Vignette() {}

    /// Distances are squares, 65536 at the corners; between the clear middle and there, a smooth cubic.
    private static final class Field implements FrameEffect.Shade {
        private static final int CORNER = 65_536;
        /// Steps of the cubic.
        private static final int STEPS = 4_096;

        private final int[] lumaColumns;
        private final int[] chromaColumns;
        private final int height;
        private final int middle;
        private final int slope;
        private final int amount;

        Field(Settings settings, int width, int height) {
            this.height = height;
            this.lumaColumns = squares(width, width, 1);
            this.chromaColumns = squares(width / 2, width, 2);
            double clear = settings.of("size");
            this.middle = (int) StrictMath.round(CORNER * clear * clear);
            this.slope = (int) StrictMath.round((double) STEPS * CORNER / (CORNER - middle));
            this.amount = (int) StrictMath.round(CORNER * settings.amount());
        }

        /// Left-sited chroma stands on luma column 2c.
        private static int[] squares(int count, int width, int step) {
            int[] squares = new int[count];
            for (int x = 0; x < count; x++) {
                squares[x] = square(2L * step * x + 1, width);
            }
            return squares;
        }

        /// A share of half the corner's distance, at a place in half pixels.
        private static int square(long place, int size) {
            long away = place - size;
            return (int) (CORNER / 2 * away * away / ((long) size * size));
        }

        @Override
        public void luma(int y, int[] gains) {
            fill(lumaColumns, square(2L * y + 1, height) - middle, slope, amount, gains);
        }

        @Override
        public void chroma(int y, int[] gains) {
            fill(chromaColumns, square(4L * y + 2, height) - middle, slope, amount, gains);
        }

        private static void fill(int[] columns, int row, int slope, int amount, int[] gains) {
            for (int x = 0; x < columns.length; x++) {
                int t = Math.min(Math.max(((columns[x] + row) * (slope >> 2)) >> 14, 0), STEPS);
                int cubic = (((t * t) >> 12) * (3 * STEPS - 2 * t)) >> 12;
                gains[x] = CORNER - ((amount * (cubic >> 1)) >> 11);
            }
        }
    }
}
