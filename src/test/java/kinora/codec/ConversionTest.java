package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.util.Arrays;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.Orientation;
import kinora.media.Planes;
import kinora.media.YuvColour;

final class ConversionTest {
    private static final int[] COLOURS = {0xFFFFFF, 0x000000, 0x808080, 0xFF0000, 0x00FF00, 0x0000FF, 0xC08060, 0x204060};
    private static final Colours RGB = new Colours(0, true, Colours.SRGB);

    private static Planes planes(AVFrame frame, Colours colours, int width, int height) throws MediaException {
        try (Decoded decoded = new Decoded(frame, null, false, Orientation.UPRIGHT, colours)) {
            return Conversion.toPlanes(decoded, width, height);
        }
    }

    /// Weights of red and blue by MatrixCoefficients, from H.273.
    private static double[] weights(int matrix) {
        return switch (matrix) {
            case 1 -> new double[]{0.2126, 0.0722};
            case 4 -> new double[]{0.30, 0.11};
            case 5, 6 -> new double[]{0.299, 0.114};
            case 7 -> new double[]{0.212, 0.087};
            default -> new double[]{0.2627, 0.0593};
        };
    }

    /// The sample of a component that a colour has, by the formulas of H.273 in doubles.
    private static int sample(AVPixFmtDescriptor about, int component, int rgb, int opacity, int matrix, boolean full) {
        int depth = about.comp(component).depth();
        double top = (1 << depth) - 1;
        boolean alpha = (about.flags() & AV_PIX_FMT_FLAG_ALPHA) != 0 && component == about.nb_components() - 1;
        if (alpha) {
            return (int) Math.round(top * opacity / 255);
        }
        double[] channels = {((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
        if ((about.flags() & AV_PIX_FMT_FLAG_RGB) != 0) {
            return (int) Math.round(top * channels[component]);
        }
        double unit = 1 << (depth - 8);
        double y;
        double cb;
        double cr;
        if (matrix == 8) {
            y = 0.5 * channels[1] + 0.25 * (channels[0] + channels[2]);
            cb = 0.5 * channels[1] - 0.25 * (channels[0] + channels[2]);
            cr = 0.5 * (channels[0] - channels[2]);
        } else {
            double[] weights = weights(matrix);
            y = weights[0] * channels[0] + (1 - weights[0] - weights[1]) * channels[1] + weights[1] * channels[2];
            cb = (channels[2] - y) / 2 / (1 - weights[1]);
            cr = (channels[0] - y) / 2 / (1 - weights[0]);
        }
        if (component == 0) {
            return (int) Math.round(full ? top * y : unit * (16 + 219 * y));
        }
        double difference = component == 1 ? cb : cr;
        return Math.clamp(Math.round(unit * 128 + (full ? top : unit * 224) * difference), 0, (int) top);
    }

    private static AVFrame frame(String format, int width, int height, int rgb, int opacity, int matrix, boolean full) {
        AVPixFmtDescriptor about = av_pix_fmt_desc_get(av_get_pix_fmt(format));
        return Frames.of(av_get_pix_fmt(format), width, height, (c, _, _) -> sample(about, c, rgb, opacity, matrix, full));
    }

    private static void assertColour(Planes planes, int rgb, int tolerance, String what) {
        YuvColour expected = YuvColour.of(rgb);
        assertAll(planes.y(), expected.y(), tolerance, what + " luma");
        assertAll(planes.u(), expected.u(), tolerance, what + " blue");
        assertAll(planes.v(), expected.v(), tolerance, what + " red");
    }

    private static void assertAll(byte[] plane, byte expected, int tolerance, String what) {
        for (byte sample : plane) {
            assertThat(Math.abs((sample & 0xFF) - (expected & 0xFF))).as("%s: %d, not %d", what, sample & 0xFF, expected & 0xFF)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb24", "bgr24", "rgba", "bgra", "argb", "abgr", "0rgb", "0bgr", "rgb0", "bgr0", "gbrp", "gbrap", "gbrp9le",
            "gbrp10le", "gbrp12le", "gbrp14le", "gbrp16le", "gbrp16be", "gbrap10le", "gbrap12le", "gbrap16le", "rgb48le", "rgb48be",
            "bgr48le", "rgba64le", "rgba64be", "bgra64le"})
    void rgbIsTheSameAfterwards(String format) throws MediaException {
        for (int rgb : COLOURS) {
            for (int[] size : new int[][]{{8, 6}, {4, 2}, {22, 18}}) {
                Planes planes = planes(frame(format, 7, 5, rgb, 255, 0, true), RGB, size[0], size[1]);
                assertColour(planes, rgb, format.matches(".*(9|1[0-6])[lb]e|.*(48|64)[lb]e") ? 1 : 0, format + " " + Jpegs.hex(rgb));
                assertThat(planes.isOpaque()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yuv420p", "yuv422p", "yuv440p", "yuv444p", "yuv411p", "yuv410p", "yuvj420p", "yuvj444p", "nv12", "nv21",
            "nv16", "nv24", "yuyv422", "uyvy422", "yuva420p", "yuva422p", "yuva444p", "yuv420p9le", "yuv420p10le", "yuv422p10le",
            "yuv440p10le", "yuv444p10le", "yuv420p12le", "yuv422p12le", "yuv444p12le", "yuv420p14le", "yuv444p16le", "yuv420p16le",
            "yuv444p16be", "yuva420p10le", "yuva444p12le", "yuva444p16le", "p010le", "p210le", "p012le", "p016le", "p416le"})
    void everyMatrixAndRangeGivesTheColour(String format) throws MediaException {
        boolean deep = av_pix_fmt_desc_get(av_get_pix_fmt(format)).comp(0).depth() > 8;
        for (int matrix : new int[]{1, 4, 5, 6, 7, 8, 9}) {
            for (boolean full : new boolean[]{true, false}) {
                for (int rgb : COLOURS) {
                    Planes planes = planes(frame(format, 7, 5, rgb, 255, matrix, full), new Colours(matrix, full, Colours.SRGB), 6, 8);
                    assertColour(planes, rgb, deep ? 1 : 2, format + " matrix " + matrix + " full " + full + " " + Jpegs.hex(rgb));
                    assertThat(planes.isOpaque()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gray", "gray9le", "gray10le", "gray12le", "gray14le", "gray16le", "gray16be", "ya8", "ya16le", "ya16be"})
    void grayHasNoColour(String format) throws MediaException {
        for (boolean full : new boolean[]{true, false}) {
            for (int rgb : new int[]{0, 0x808080, 0xFFFFFF}) {
                Planes planes = planes(frame(format, 7, 5, rgb, 255, 1, full), new Colours(1, full, Colours.SRGB), 6, 8);
                assertColour(planes, rgb, 1, format + " full " + full + " " + Jpegs.hex(rgb));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"monob,1,FFFFFF", "monob,0,000000", "monow,0,FFFFFF", "monow,1,000000"})
    void picturesOfBitsAreBlackAndWhite(String format, int bit, String expected) throws MediaException {
        AVFrame frame = Frames.of(av_get_pix_fmt(format), 8, 4, (_, _, _) -> 0);
        for (int i = 0; i < 4 * frame.linesize(0); i++) {
            frame.data(0).put(i, (byte) -bit);
        }
        assertColour(planes(frame, RGB, 8, 4), Integer.parseInt(expected, 16), 0, format);
    }

    @Test
    void wordsOfUnequalDepthsAreRead() throws MediaException {
        AVFrame frame = Frames.of(av_get_pix_fmt("rgb565le"), 8, 4, (_, _, _) -> 0);
        for (int i = 0; i < 4 * frame.linesize(0); i++) {
            frame.data(0).put(i, (byte) 0xFF);
        }
        assertColour(planes(frame, RGB, 8, 4), 0xFFFFFF, 0, "rgb565");
    }

    @Test
    void palettesGiveColoursAndOpacity() throws MediaException {
        AVFrame frame = Frames.of(av_get_pix_fmt("pal8"), 4, 4, (_, column, _) -> column < 2 ? 7 : 9);
        palette(frame, 7, 0xFFC08060);
        palette(frame, 9, 0x00FF00FF);
        Planes planes = planes(frame, RGB, 4, 4);
        assertThat(planes.a()).startsWith(255, 255, 0, 0);
        assertThat(planes.y()).startsWith(YuvColour.of(0xC08060).y(), YuvColour.of(0xC08060).y(), (byte) 16, (byte) 16);
    }

    private static void palette(AVFrame frame, int index, int argb) {
        for (int i = 0; i < 4; i++) {
            frame.data(1).put(4L * index + i, (byte) (argb >> (8 * i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgba", "bgra", "argb", "gbrap", "gbrap16le", "rgba64le", "yuva420p", "yuva422p", "yuva444p10le", "ya8",
            "ya16le"})
    void coloursAreMultipliedWithTheirOpacity(String format) throws MediaException {
        for (boolean full : new boolean[]{true, false}) {
            for (int opacity : new int[]{0, 64, 128, 254}) {
                int rgb = format.startsWith("ya") ? 0xC0C0C0 : 0xC08060;
                Planes planes = planes(frame(format, 5, 7, rgb, opacity, 1, full), new Colours(1, full, Colours.SRGB), 8, 6);
                assertAll(planes.a(), (byte) opacity, 0, format + " opacity");
                int drawn = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    drawn |= Math.round(((rgb >> shift) & 0xFF) * opacity / 255f) << shift;
                }
                assertColour(planes, drawn, 1, format + " full " + full + " at " + opacity);
            }
        }
    }

    /// A white disc's neighbour is hidden green: no green may come through where the edge is soft.
    @ParameterizedTest
    @ValueSource(strings = {"rgba", "yuva444p", "yuva420p", "gbrap16le"})
    void hiddenColoursDoNotBleedIntoEdges(String format) throws MediaException {
        AVPixFmtDescriptor about = av_pix_fmt_desc_get(av_get_pix_fmt(format));
        for (int side : new int[]{8, 16, 40}) {
            AVFrame frame = Frames.of(av_get_pix_fmt(format), 16, 16, (c, column, _) -> {
                int at = about.log2_chroma_w() > 0 && (c == 1 || c == 2) ? 2 * column : column;
                return sample(about, c, at < 8 ? 0xFFFFFF : 0x00FF00, at < 8 ? 255 : 0, 1, true);
            });
            Planes planes = planes(frame, new Colours(1, true, Colours.SRGB), side, side);
            assertAll(planes.u(), (byte) 128, 1, format + " blue at " + side);
            assertAll(planes.v(), (byte) 128, 1, format + " red at " + side);
            for (int i = 0; i < planes.y().length; i++) {
                int expected = 16 + 219 * (planes.a()[i] & 0xFF) / 255;
                assertThat(planes.y()[i] & 0xFF).isBetween(expected - 1, expected + 2);
            }
        }
    }

    @Test
    void opacityCodedApartCounts() throws MediaException {
        AVFrame colour = frame("yuv420p", 6, 6, 0xFFFFFF, 255, 5, true);
        AVFrame alpha = Frames.of(av_get_pix_fmt("yuv420p"), 6, 6, (c, column, _) -> c > 0 ? 128 : column < 2 ? 0 : 255);
        try (Decoded decoded = new Decoded(colour, alpha, false, new Orientation(2), new Colours(5, true, Colours.SRGB))) {
            Planes planes = Conversion.toPlanes(decoded, 6, 6);
            assertThat(Arrays.copyOf(planes.a(), 6)).containsExactly(255, 255, 255, 255, 0, 0);
            assertThat(Arrays.copyOf(planes.y(), 6)).containsExactly(235, 235, 235, 235, 16, 16);
        }
    }

    @Test
    void premultipliedColoursAreNotMultipliedAgain() throws MediaException {
        AVFrame frame = frame("rgba", 4, 4, 0x604030, 128, 0, true);
        try (Decoded decoded = new Decoded(frame, null, true, Orientation.UPRIGHT, RGB)) {
            assertColour(Conversion.toPlanes(decoded, 4, 4), 0x604030, 0, "premultiplied");
        }
    }

    @Test
    void fullAndLimitedRangeOfOnePictureMatch() throws MediaException {
        AVPixFmtDescriptor about = av_pix_fmt_desc_get(av_get_pix_fmt("yuv420p"));
        Planes[] both = new Planes[2];
        for (int range = 0; range < 2; range++) {
            boolean full = range == 1;
            AVFrame frame = Frames.of(av_get_pix_fmt("yuv420p"), 64, 64, (c, column, row) -> {
                int scale = c == 0 ? 1 : 2;
                return sample(about, c, Math.min(255, scale * column * 4) << 16 | Math.min(255, scale * row * 4) << 8 | 0x40, 255, 1, full);
            });
            frame.chroma_location(1);
            both[range] = planes(frame, new Colours(1, full, Colours.SRGB), 64, 64);
        }
        assertThat(mean(both[0].y(), both[1].y())).isLessThan(0.7);
        assertThat(mean(both[0].u(), both[1].u())).isLessThan(0.7);
        assertThat(mean(both[0].v(), both[1].v())).isLessThan(0.7);
    }

    private static double mean(byte[] one, byte[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
        }
        return sum / one.length;
    }

    /// Chroma that a frame says is left-sited is where film has it: nothing moves. Centred chroma moves by a quarter of its step.
    @Test
    void chromaIsTakenFromWhereTheFrameSaysItIs() throws MediaException {
        for (int location : new int[]{1, 2}) {
            AVFrame frame = Frames.of(av_get_pix_fmt("yuv420p"), 32, 8, (c, column, _) -> c == 1 ? 100 + 2 * column : 128);
            frame.chroma_location(location);
            Planes planes = planes(frame, new Colours(1, false, Colours.SRGB), 32, 8);
            for (int column = 4; column < 12; column++) {
                double expected = 100 + 2 * (location == 1 ? column : column - 0.25);
                assertThat(Math.abs((planes.u()[16 + column] & 0xFF) - expected)).as("location %d column %d", location, column)
                        .isLessThanOrEqualTo(0.6);
            }
        }
    }
}
