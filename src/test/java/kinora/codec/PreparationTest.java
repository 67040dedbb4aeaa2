package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Orientation;
import kinora.media.PictureSpec;
import kinora.media.PictureSpec.Surround;
import kinora.media.Planes;
import kinora.media.YuvColour;

final class PreparationTest {
    private static PictureSpec spec(int width, int height) {
        return new PictureSpec(width, height, new Surround.None());
    }

    private static Planes prepare(byte[] jpeg, PictureSpec spec) throws MediaException {
        Source source = Source.of(jpeg);
        return Preparation.prepare(source, source.hash(), spec);
    }

    private static MediaInfo.Picture probe(byte[] jpeg) throws MediaException {
        return (MediaInfo.Picture) Preparation.probe(Source.of(jpeg));
    }

    private static int rgb(Planes planes, int column, int row) {
        byte[] rgb = ColourConversion.toRgb(planes);
        int at = 3 * (row * planes.width() + column);
        return ((rgb[at] & 0xFF) << 16) | ((rgb[at + 1] & 0xFF) << 8) | (rgb[at + 2] & 0xFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFF", "000000", "808080", "FF0000", "00FF00", "0000FF", "FFFF00", "00FFFF", "FF00FF", "C08060", "204060"})
    void aColourIsTheSameAfterwards(String hex) throws IOException, MediaException {
        int colour = Integer.parseInt(hex, 16);
        for (int sampling : new int[]{11, 21, 22, 12}) {
            byte[] jpeg = Jpegs.colour(32, 24, sampling / 10, sampling % 10, (_, _) -> colour);
            for (PictureSpec spec : new PictureSpec[]{spec(32, 24), spec(16, 12), spec(50, 38)}) {
                Planes planes = prepare(jpeg, spec);
                assertThat(Jpegs.difference(rgb(planes, 7, 7), colour)).as("%s at %d: %s", hex, sampling, Jpegs.hex(rgb(planes, 7, 7)))
                        .isLessThan(2);
                assertThat(planes.y()).containsOnly(planes.y()[0]);
            }
        }
    }

    @Test
    void grayJpegsHaveNoColour() throws IOException, MediaException {
        Planes planes = prepare(Jpegs.gray(16, 16, (_, _) -> 128), spec(16, 16));
        assertThat(planes.y()).containsOnly((byte) 126);
        assertThat(planes.u()).containsOnly((byte) 128);
        assertThat(planes.v()).containsOnly((byte) 128);
    }

    /// Luma and chroma of one edge must lie at the same place however the file samples its chroma. The edge's place is read from each plane as the
    /// share of samples before it, half a sample being the siting of chroma in the planes.
    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "1,2", "2,2"})
    void colourEdgesLieWhereLumaEdgesLie(int across, int down) throws IOException, MediaException {
        for (int edge : new int[]{30, 32, 34}) {
            byte[] upright = Jpegs.colour(64, 64, across, down, (column, _) -> column < edge ? 0x2020F0 : 0xF0E020);
            byte[] lying = Jpegs.colour(64, 64, across, down, (_, row) -> row < edge ? 0x2020F0 : 0xF0E020);
            for (int side : new int[]{32, 64, 96}) {
                double expected = edge * side / 64.0;
                Planes planes = prepare(upright, spec(side, side));
                // Chroma sample c stands at column 2c, so that its own area begins half a column before.
                assertThat(place(row(planes.y(), side, side / 2))).isCloseTo(expected, within(0.1));
                assertThat(2 * place(row(planes.u(), side / 2, side / 4)) - 0.5).as("sampling %d, %d across", across, down)
                        .isCloseTo(expected, within(0.25));
                planes = prepare(lying, spec(side, side));
                assertThat(place(column(planes.y(), side, side / 2))).isCloseTo(expected, within(0.1));
                assertThat(2 * place(column(planes.u(), side / 2, side / 4))).as("sampling %d, %d down", across, down).isCloseTo(expected,
                        within(0.25));
            }
        }
    }

    private static int[] row(byte[] plane, int width, int row) {
        int[] samples = new int[width];
        Arrays.setAll(samples, i -> plane[row * width + i] & 0xFF);
        return samples;
    }

    private static int[] column(byte[] plane, int width, int column) {
        int[] samples = new int[plane.length / width];
        Arrays.setAll(samples, i -> plane[i * width + column] & 0xFF);
        return samples;
    }

    /// Where a step stands, in samples from the start, by the area under it.
    private static double place(int[] samples) {
        double last = samples[samples.length - 1];
        return Arrays.stream(samples).mapToDouble(sample -> (sample - last) / (samples[0] - last)).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void heldAnyWayThePictureStandsUpright(int held) throws IOException, MediaException {
        // As shown: 48×32, red top left, green top right, blue bottom left, white bottom right.
        Orientation orientation = new Orientation(held);
        boolean swapped = orientation.swapsSides();
        byte[] corners = {0, 1, 2, 3};
        byte[] shown = orientation.apply(corners, 2, 2);
        int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};
        int[] stored = new int[4];
        for (int i = 0; i < 4; i++) {
            stored[shown[i]] = colours[i];
        }
        int width = swapped ? 32 : 48;
        int height = swapped ? 48 : 32;
        byte[] jpeg = Jpegs.held(Jpegs.colour(width, height, 2, 2, (x, y) -> stored[2 * x / width + 2 * (2 * y / height)]), held,
                "2024:02:29 12:34:56");
        MediaInfo.Picture picture = probe(jpeg);
        assertThat(picture.width() + "x" + picture.height()).isEqualTo("48x32");
        assertThat(picture.taken()).contains(LocalDateTime.of(2024, 2, 29, 12, 34, 56));
        Planes planes = prepare(jpeg, spec(48, 32));
        int[][] places = {{8, 8}, {40, 8}, {8, 24}, {40, 24}};
        for (int i = 0; i < 4; i++) {
            int colour = rgb(planes, places[i][0], places[i][1]);
            assertThat(Jpegs.difference(colour, colours[i])).as("corner %d is %s", i, Jpegs.hex(colour)).isLessThan(3);
        }
    }

    @Test
    void theSmallestPicturesCanBePrepared() throws IOException, MediaException {
        for (int width = 1; width <= 5; width++) {
            for (int height = 1; height <= 5; height++) {
                for (int sampling : new int[]{11, 21, 12, 22}) {
                    byte[] jpeg = Jpegs.colour(width, height, sampling / 10, sampling % 10, (_, _) -> 0x808080);
                    assertThat(prepare(jpeg, spec(2, 2)).y()).as("%dx%d at %d", width, height, sampling).containsOnly((byte) 126);
                    assertThat(prepare(jpeg, spec(6, 4)).y()).as("%dx%d at %d", width, height, sampling).containsOnly((byte) 126);
                }
                assertThat(prepare(Jpegs.gray(width, height, (_, _) -> 128), spec(2, 2)).y()).containsOnly((byte) 126);
            }
        }
    }

    @Test
    void aColouredSurroundHoldsThePictureInItsMiddle() throws IOException, MediaException {
        byte[] jpeg = Jpegs.colour(32, 32, 1, 1, (_, _) -> 0xFFFFFF);
        Planes planes = prepare(jpeg, new PictureSpec(32, 32, new Surround.Colour(64, 36, 0x203040)));
        assertThat(planes.width() + "x" + planes.height()).isEqualTo("64x36");
        byte around = YuvColour.of(0x203040).y();
        for (int row = 0; row < 36; row++) {
            for (int column = 0; column < 64; column++) {
                boolean inside = column >= 16 && column < 48 && row >= 2 && row < 34;
                assertThat(planes.y()[row * 64 + column]).as("column %d row %d", column, row).isEqualTo(inside ? (byte) 235 : around);
            }
        }
    }

    @Test
    void aBlurredSurroundIsTheDarkenedPictureWithoutBands() throws IOException, MediaException {
        byte[] jpeg = Jpegs.colour(128, 512, 2, 2, (_, row) -> (60 + row / 4) * 0x010101);
        Planes planes = prepare(jpeg, new PictureSpec(128, 512, new Surround.Blurred(910, 512)));
        assertThat(planes.width() + "x" + planes.height()).isEqualTo("910x512");
        assertThat(planes.u()).containsOnly((byte) 128);
        int middle = 256 * 910;
        // (60 + 64) · 219/255 of light, 190/256 of it left.
        assertThat(planes.y()[middle + 100] & 0xFF).isCloseTo(16 + 124 * 219 / 255 * 190 / 256, within(3));
        assertThat(planes.y()[middle + 455] & 0xFF).isCloseTo(16 + 124 * 219 / 255, within(2));
        for (int row = 1; row < 512; row++) {
            for (int column = 0; column < 380; column++) {
                int here = planes.y()[row * 910 + column] & 0xFF;
                assertThat(Math.abs(here - (planes.y()[row * 910 - 910 + column] & 0xFF))).as("column %d row %d", column, row)
                        .isLessThanOrEqualTo(1);
            }
        }
        for (int row = 0; row < 512; row++) {
            assertThat(planes.y()[row * 910 + 40]).isBetween((byte) (planes.y()[row * 910 + 300] - 1),
                    (byte) (planes.y()[row * 910 + 300] + 1));
        }
    }

    @Test
    void filesOfOtherSortsAreNamed() {
        assertRefused(new byte[0], new MediaRefusal.Empty());
        assertRefused("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), new MediaRefusal.NotMedia("HTML"));
        assertRefused(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, new MediaRefusal.Damaged("PNG"));
        assertRefused(new byte[100], new MediaRefusal.NotMedia(""));
    }

    @Test
    void hugeClaimsAreRefusedBeforeAnythingIsDecoded() throws IOException {
        byte[] jpeg = Jpegs.colour(16, 16, 2, 2, (_, _) -> 0x808080);
        for (int i = 2; i < jpeg.length - 8; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_500).putShort(i + 7, (short) 65_500);
                break;
            }
        }
        assertRefused(jpeg, new MediaRefusal.TooManyPixels(65_500, 65_500, Preparation.MAX_PIXELS));
        assertThatThrownBy(() -> prepare(jpeg, spec(16, 16))).isInstanceOf(MediaException.class);
    }

    private static void assertRefused(byte[] file, MediaRefusal refusal) {
        assertThatThrownBy(() -> probe(file)).isInstanceOfSatisfying(MediaException.class,
                refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void filesThatBreakOffAreReadOrRefused() throws IOException {
        byte[] jpeg = jpeg();
        for (int length = 0; length < jpeg.length; length += 50) {
            survive(Arrays.copyOf(jpeg, length), "cut to " + length);
        }
    }

    @Test
    void whatPhonesAppendBehindThePictureDoesNotCount() throws IOException, MediaException {
        byte[] jpeg = jpeg();
        byte[] appended = new byte[1_000];
        Arrays.fill(appended, (byte) 7);
        // A moving photo's video, in which the bytes of markers stand by chance.
        appended[500] = (byte) 0xFF;
        appended[501] = (byte) 0xDA;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + appended.length).put(jpeg).put(appended);
        assertThat(prepare(file.array(), spec(48, 64))).usingRecursiveComparison().isEqualTo(prepare(jpeg, spec(48, 64)));
    }

    @Test
    void aPictureThatBreaksOffIsDamagedThoughItsThumbnailEnds() throws IOException {
        byte[] jpeg = jpeg();
        byte[] thumbnail = Jpegs.gray(8, 8, (_, _) -> 99);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + thumbnail.length + 4);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE2).putShort((short) (thumbnail.length + 2)).put(thumbnail).put(jpeg, 2, jpeg.length - 2);
        byte[] whole = file.array();
        for (int missing : new int[]{1, 2, 10, 100}) {
            byte[] part = Arrays.copyOf(whole, whole.length - missing);
            assertThatThrownBy(() -> prepare(part, spec(48, 64))).as("without the last %d bytes", missing).isInstanceOfSatisfying(
                    MediaException.class, refused -> assertThat(refused.refusal()).isEqualTo(new MediaRefusal.Damaged("JPEG")));
        }
    }

    @Test
    void hostileBytesAreReadOrRefused() throws IOException {
        long seed = 53;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] jpeg = jpeg();
        for (int round = 0; round < 2_000; round++) {
            byte[] broken = jpeg.clone();
            // Half of the mutations strike what stands before the pixels.
            int reach = random.nextBoolean() ? 700 : broken.length;
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                int at = random.nextInt(reach);
                broken[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : broken[at] ^ (1 << random.nextInt(8)));
            }
            survive(broken, "seed " + seed + " round " + round);
        }
    }

    private static byte[] jpeg() throws IOException {
        return Jpegs.held(Jpegs.colour(64, 48, 2, 2, (column, row) -> column * 0x040001 + row * 0x000500), 6, "2024:02:29 12:34:56");
    }

    private static void survive(byte[] file, String which) {
        try {
            assertThat(probe(file)).isNotNull();
            assertThat(prepare(file, spec(12, 16))).isNotNull();
        } catch (MediaException refused) {
            assertThat(refused.refusal()).as(which).isNotNull();
        } catch (RuntimeException fault) {
            throw new AssertionError(which, fault);
        }
    }
}
