package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;

/// Real files, when their folder stands beside the project.
final class HeifFilesTest {
    private static final Path MEDIA = Path.of("..", "shared", "media");
    /// Finds what hangs. A file may take 5 s on an idle machine; tests run beside other work.
    private static final long SLOWEST_MS = 20_000;

    private static Path media(String folder) {
        boolean there = Files.isDirectory(MEDIA.resolve(folder));
        assumeTrue(there, "no " + MEDIA.resolve(folder) + ": real HEIF and AVIF files are not tried");
        return MEDIA.resolve(folder);
    }

    private static List<Path> pictures(String folder) throws IOException {
        try (Stream<Path> files = Files.list(media(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(heic|heif|hif|avif)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"heic-iphone13pro-pug.heic, heic, 4032, 3024, false, 2023-02-21T14:33:08",
            "heic-iphone8plus-rot6.heic, heic, 3024, 4032, false, 2018-07-31T14:52:07",
            "heic-visionpro-spatial.heic, heic, 2560, 2560, false,", "heic-xiaomi.heic, heic, 2592, 1944, false, 2023-04-27T19:44:18",
            "heic-galaxy-s25.heic, heic, 4000, 1848, false, 2025-06-02T14:07:50",
            "heic-iphonexs-empty-icc.heic, heic, 1025, 900, false, 2021-07-06T16:08:14", "heic-multi-image.heic, heic, 64, 64, false,",
            "heif-rgba-10bit.heif, heic, 128, 128, true,", "heif-sony-cat.hif, heic, 4240, 2832, false, 2020-09-14T11:09:34",
            "avif-kodim03_yuv420_8bpc.avif, avif, 768, 512, false,", "avif-sofa_grid1x5_420.avif, avif, 1024, 770, false,",
            "avif-seine_sdr_gainmap_srgb.avif, avif, 400, 300, false, 2023-08-05T17:16:53",
            "avif-abc_color_irot_alpha_irot.avif, avif, 256, 512, true,",
            "avif-paris_icc_exif_xmp.avif, avif, 403, 302, false, 2022-08-22T20:30:46"})
    void picturesAreShownAsTheirMakersMeant(String name, String format, int width, int height, boolean alpha, LocalDateTime taken)
            throws MediaException {
        try (Source source = Source.open(media("photos").resolve(name)); MediaFile file = MediaFile.open(source, "00")) {
            MediaInfo.Picture info = (MediaInfo.Picture) file.info();
            assertThat(info.format()).isEqualTo(format);
            assertThat(List.of(info.width(), info.height())).containsExactly(width, height);
            assertThat(info.taken().orElse(null)).isEqualTo(taken);
            try (Decoded decoded = ((MediaFile.Picture) file).reader().decode()) {
                boolean swaps = decoded.orientation().swapsSides();
                assertThat(decoded.frame().width()).isEqualTo(swaps ? height : width);
                assertThat(decoded.frame().height()).isEqualTo(swaps ? width : height);
                assertThat(decoded.alpha() != null).isEqualTo(alpha);
            }
        }
    }

    @Test
    void theArrowPointsUp() throws MediaException {
        try (Source source = Source.open(media("photos").resolve("heic-iphone8plus-rot6.heic"));
                MediaFile file = MediaFile.open(source, "00");
                Decoded decoded = ((MediaFile.Picture) file).reader().decode()) {
            int width = decoded.frame().width();
            int height = decoded.frame().height();
            byte[] luma = new byte[width * height];
            for (int row = 0; row < height; row++) {
                decoded.frame().data(0).position((long) row * decoded.frame().linesize(0)).get(luma, row * width, width);
            }
            byte[] shown = decoded.orientation().apply(luma, width, height);
            // Ink of the head spans the page in the upper half, that of the shaft only its middle: compare the widest spread of dark samples.
            assertThat(spread(shown, height, 0.40, 0.46)).isGreaterThan(spread(shown, height, 0.55, 0.70) * 3 / 2);
        }
    }

    /// Over how many columns ink is found in some rows of a page.
    private static int spread(byte[] luma, int width, double from, double to) {
        int rows = luma.length / width;
        int first = width;
        int last = 0;
        for (int row = (int) (rows * from); row < rows * to; row++) {
            for (int column = 0; column < width; column++) {
                if ((luma[row * width + column] & 0xFF) < 60) {
                    first = Math.min(first, column);
                    last = Math.max(last, column);
                }
            }
        }
        return last - first;
    }

    @Test
    void animationsShowTheirPicturesInTime() throws MediaException {
        try (Source source = Source.open(media("photos").resolve("avif-colors-animated-8bpc-alpha-exif-xmp.avif"));
                MediaFile file = MediaFile.open(source, "00")) {
            MediaInfo.Clip info = (MediaInfo.Clip) file.info();
            assertThat(info).extracting(MediaInfo.Clip::width, MediaInfo.Clip::height, MediaInfo.Clip::durationMs, MediaInfo.Clip::rateNum,
                    MediaInfo.Clip::rateDen, MediaInfo.Clip::animation).containsExactly(150, 150, 833L, 6, 1, true);
            ClipReader reader = ((MediaFile.Clip) file).reader();
            // Five units of 1/30 s each, 166.7 ms.
            long[][] moments = {{0, 0}, {166, 0}, {167, 5}, {-5, 0}, {333, 5}, {334, 10}, {9999, 20}, {500, 15}};
            for (long[] moment : moments) {
                try (Decoded decoded = reader.at(moment[0])) {
                    assertThat(decoded.frame().pts()).as("at %d ms", moment[0]).isEqualTo(moment[1]);
                    assertThat(decoded.alpha()).isNotNull();
                }
            }
        }
    }

    @Test
    void hostileFilesAreAnsweredInTime() throws IOException {
        for (String folder : List.of("hostile", "hostile-derived")) {
            for (Path file : pictures(folder)) {
                answer(Files.readAllBytes(file), file.toString());
            }
        }
    }

    @Test
    void someChangedFilesAreAnswered() throws IOException {
        change(40);
    }

    @Test
    @Tag("long")
    void manyChangedFilesAreAnswered() throws IOException {
        change(1000);
    }

    private static void change(int times) throws IOException {
        for (String name : List.of("heic-multi-image.heic", "heif-rgba-10bit.heif", "avif-abc_color_irot_alpha_irot.avif",
                "avif-colors-animated-8bpc-alpha-exif-xmp.avif")) {
            byte[] good = Files.readAllBytes(media("photos").resolve(name));
            for (int seed = 0; seed < times; seed++) {
                answer(changed(good, new SplittableRandom(seed)), name + " changed with seed " + seed);
            }
        }
    }

    /// Mostly in the first bytes, where the boxes are.
    private static byte[] changed(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        int reach = random.nextInt(3) > 0 ? Math.min(bytes.length, 2600) : bytes.length;
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(reach - 4);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> System.arraycopy(good, random.nextInt(reach - 4), bytes, at, 4);
            }
        }
        return random.nextInt(12) == 0 ? Arrays.copyOf(bytes, 12 + random.nextInt(bytes.length - 12)) : bytes;
    }

    private static void answer(byte[] bytes, String what) {
        long start = System.nanoTime();
        try (Source source = Source.of(bytes); MediaFile file = MediaFile.open(source, "00")) {
            switch (file) {
                case MediaFile.Picture(PictureReader reader) -> reader.decode().close();
                case MediaFile.Clip(ClipReader reader) -> {
                    reader.at(0).close();
                    reader.at(((MediaInfo.Clip) file.info()).durationMs()).close();
                }
                case MediaFile.Audio(MediaInfo.Audio info, SoundReader _) -> assertThat(info.format()).isNotBlank();
            }
        } catch (MediaException refused) {
            assertThat(refused.refusal()).as(what).isNotNull();
        }
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds for %s", what).isLessThan(SLOWEST_MS);
    }
}
