package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;

/// Pictures from cameras and programs, kept beside the repository; sizes as exiftool and the files' own sources give them, turned upright.
final class PhotosTest {
    private static final Path PHOTOS = Path.of("../shared/media/photos");

    private static Path photo(String name) {
        assumeTrue(Files.isDirectory(PHOTOS), "no pictures at " + PHOTOS + ": nothing is checked");
        return PHOTOS.resolve(name);
    }

    @ParameterizedTest
    @CsvSource({"exif-portrait-1.jpg,1200,1800", "exif-portrait-3.jpg,1200,1800", "exif-portrait-5.jpg,1200,1800",
            "exif-portrait-6.jpg,1200,1800", "exif-portrait-8.jpg,1200,1800", "jpeg-cmyk.jpg,100,100",
            "jpeg-displayp3-apple-gainmap.jpg,384,512", "jpeg-gray.jpg,128,128", "jpeg-paris-orientation5.jpg,302,403",
            "jpeg-progressive-big-icc.jpg,425,250", "jpeg-ultrahdr-seine.jpg,400,300", "mpo-frozenpond.mpo,640,480",
            "pet-dog-exif6-4032x3024.jpg,3024,4032", "pet-poodle.jpg,1093,1093", "pet-poodle-2.jpg,1093,1093", "pet-poodle-3.jpg,820,820",
            "product-backpack-busy.jpg,1440,1440", "product-boot-bricks.jpg,2048,2048", "product-candle-grass.jpg,2048,2048",
            "product-candle-table.jpg,2048,2048", "product-robot-2.jpg,1440,1440", "product-robot-sofa.jpg,1440,1440",
            "product-sneaker-asphalt.jpg,2048,2048", "product-sneaker-street.jpg,2048,2048", "toy-bear-on-rock.jpg,2048,2048",
            "toy-duck-1.jpg,1280,1280", "toy-duck-2.jpg,1440,1440", "toy-emoji.jpg,2048,2048", "toy-monster.jpg,1440,1440",
            "toy-rc-car.jpg,1440,1440", "toy-sloth.jpg,2048,2048", "toy-wolf.jpg,2048,2048", "food-coffee.png,600,400",
            "lowlight-hubble.png,1000,872", "person-astronaut.png,512,512", "pet-cat-chelsea.png,451,300", "png-gray-gamma1.6.png,768,512",
            "png-palette-16.png,128,128", "png-rgba.png,162,150", "png16-weld.png,1024,684", "webp-alpha.webp,200,150",
            "webp-exif6.webp,128,128", "webp-flower2.webp,300,225", "webp-lossy-flower.webp,480,360", "bmp-rgb32.bmp,127,64",
            "tiff-deflate.tif,278,374"})
    void stillsHaveTheirSizeAndDecode(String name, int width, int height) throws MediaException {
        try (Source source = Source.open(photo(name)); MediaFile file = MediaFile.open(source, "hash")) {
            assertThat(file.info()).isInstanceOfSatisfying(MediaInfo.Picture.class,
                    info -> assertThat(info.width() + "x" + info.height()).isEqualTo(width + "x" + height));
            try (Decoded decoded = ((MediaFile.Picture) file).reader().decode()) {
                boolean turned = decoded.orientation().swapsSides();
                assertThat(decoded.frame().width()).isEqualTo(turned ? height : width);
                assertThat(decoded.frame().height()).isEqualTo(turned ? width : height);
            }
        }
    }

    /// Frames and delays as identify and webpmux list them; a delay of nothing is a tenth of a second.
    @ParameterizedTest
    @CsvSource({"apng-42.apng,245,245,2730,41", "gif-animated-42.gif,245,245,2830,42", "gif-dispose-bg.gif,38,32,4400,10",
            "gif-film-sepia.gif,314,273,3000,30", "webp-animated-42.webp,245,245,2830,42"})
    void animationsHaveTheirLengthAndPlay(String name, int width, int height, long ms, int frames) throws MediaException {
        try (Source source = Source.open(photo(name)); MediaFile file = MediaFile.open(source, "hash")) {
            ClipReader reader = ((MediaFile.Clip) file).reader();
            MediaInfo.Clip info = reader.info();
            assertThat(String.format(Locale.ROOT, "%dx%d %d ms", info.width(), info.height(), info.durationMs()))
                    .isEqualTo(String.format(Locale.ROOT, "%dx%d %d ms", width, height, ms));
            assertThat(info.framesPerSecond() * ms / 1000).isEqualTo(frames);
            int[] first = at(reader, 0);
            assertThat(at(reader, ms)).isNotEqualTo(first);
            assertThat(at(reader, 0)).isEqualTo(first);
        }
    }

    private static int[] at(ClipReader reader, long ms) throws MediaException {
        try (Decoded decoded = reader.at(ms)) {
            return Pixels.argb(decoded);
        }
    }

    /// The eight files show the same picture but for the number in its middle, which is left out.
    @Test
    void heldAnyWayItIsTheSamePicture() throws MediaException {
        byte[] first = luma(1);
        for (int held = 2; held <= 8; held++) {
            byte[] other = luma(held);
            double sum = 0;
            int count = 0;
            for (int y = 0; y < 1200; y++) {
                for (int x = 0; x < 1800; x++) {
                    if (Math.abs(x - 900) > 150 || Math.abs(y - 600) > 150) {
                        int step = (first[y * 1800 + x] & 0xFF) - (other[y * 1800 + x] & 0xFF);
                        sum += step * step;
                        count++;
                    }
                }
            }
            assertThat(10 * Math.log10(255 * 255 / (sum / count))).as("PSNR of orientation %d", held).isGreaterThan(30);
        }
    }

    private static byte[] luma(int held) throws MediaException {
        try (Source source = Source.open(photo("exif-landscape-" + held + ".jpg"));
                MediaFile file = MediaFile.open(source, "hash");
                Decoded decoded = ((MediaFile.Picture) file).reader().decode()) {
            assertThat(((MediaInfo.Picture) file.info()).width()).isEqualTo(1800);
            assertThat(decoded.orientation().exif()).isEqualTo(held);
            int width = decoded.frame().width();
            byte[] plane = new byte[width * decoded.frame().height()];
            for (int y = 0; y < decoded.frame().height(); y++) {
                decoded.frame().data(0).position((long) y * decoded.frame().linesize(0)).get(plane, y * width, width);
            }
            return decoded.orientation().apply(plane, width, decoded.frame().height());
        }
    }
}
