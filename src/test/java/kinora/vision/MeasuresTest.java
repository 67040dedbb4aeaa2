package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.PictureFacts;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Each measure on pictures whose answer is known.
final class MeasuresTest {
    @Test
    void aPlainPictureIsNotSharpAndAChequeredOneIs() {
        assertThat(Sharpness.of(Drawn.gray("5555", "5555", "5555"))).isZero();
        assertThat(Sharpness.of(Drawn.gray(64, 64, (x, y) -> (x + y) % 2 * 100))).isGreaterThan(10_000);
        assertThat(Sharpness.of(new Gray(1, 5, new byte[5]))).isZero();
    }

    @Test
    void blurTakesSharpnessAway() {
        Gray sharp = Drawn.boxes(400, 300, 1);
        assertThat(Sharpness.of(Drawn.blurred(sharp, 2)) * 4).isLessThan(Sharpness.of(sharp));
    }

    @Test
    void edgesAreAsCrispWithLittleContrastAndNoiseDoesNotMakeThemSo() {
        Gray sharp = Drawn.boxes(500, 400, 2);
        Gray faint = Drawn.gray(500, 400, (x, y) -> 128 + (sharp.at(x, y) - 128) / 3);
        Gray soft = Drawn.blurred(sharp, 5);
        assertThat(Crispness.of(sharp)).isGreaterThan(700);
        assertThat(Crispness.of(faint)).isGreaterThan(700);
        assertThat(Crispness.of(soft)).isLessThan(400);
        assertThat(Crispness.of(Drawn.noisy(soft, 3, 3))).isLessThan(500);
        assertThat(Crispness.of(Drawn.gray(300, 300, (_, _) -> 90))).isEqualTo(1000);
    }

    @Test
    void movementInOneDirectionIsSeen() {
        Gray sharp = Drawn.boxes(500, 400, 4);
        Gray moved = Drawn.gray(500, 400, (x, y) -> {
            int sum = 0;
            for (int i = -12; i <= 12; i++) {
                sum += sharp.at(Math.clamp(x + i, 0, 499), y);
            }
            return sum / 25;
        });
        assertThat(Crispness.of(moved)).isLessThan(400);
    }

    @Test
    void exposureCountsWhatIsBlackWhiteAndPaper() {
        Planes planes = Drawn.planes(40, 10, (x, _) -> x < 10 ? 0 : x < 30 ? 128 : 255);
        Exposure exposure = Exposure.of(Gray.of(planes), planes);
        assertThat(exposure.dark()).isEqualTo(250);
        assertThat(exposure.bright()).isEqualTo(250);
        assertThat(exposure.white()).isEqualTo(250);
        assertThat(exposure.lit()).isEqualTo(846);
        assertThat(exposure.mean()).isBetween(126, 129);
        assertThat(exposure.contrast()).isBetween(89, 91);
    }

    @Test
    void whatIsLightAndColouredIsNoPaper() {
        Planes yellow = Planes.filled(8, 8, YuvColour.of(0xFFFF80));
        assertThat(Exposure.of(Gray.of(yellow), yellow).white()).isZero();
    }

    @Test
    void colourfulnessIsThatOfTheFormula() {
        assertThat(Colourfulness.of(Planes.filled(8, 8, YuvColour.of(0x808080)))).isZero();
        // All red: rg = 255, yb = 127.5, so 0.3 · √(255² + 127.5²) = 85.5.
        assertThat(Colourfulness.of(Planes.filled(8, 8, YuvColour.of(0xFF0000)))).isBetween(84, 87);
    }

    @Test
    void theHashComparesEachPlaceWithTheOneToItsRight() {
        assertThat(DifferenceHash.of(Drawn.gray(90, 80, (x, _) -> x))).isZero();
        assertThat(DifferenceHash.of(Drawn.gray(90, 80, (x, _) -> 200 - x))).isEqualTo(-1L);
        long first = DifferenceHash.of(Drawn.gray(9, 8, (x, y) -> x == 0 && y == 0 ? 100 : 50));
        assertThat(first).isEqualTo(1L << 63);
    }

    @Test
    void theHashHardlyMindsSizeAndLight() {
        Gray picture = Drawn.blurred(Drawn.boxes(640, 480, 7), 20);
        long hash = DifferenceHash.of(picture);
        Gray lighter = Drawn.gray(640, 480, (x, y) -> picture.at(x, y) * 9 / 10 + 25);
        assertThat(PictureFacts.distance(hash, DifferenceHash.of(lighter))).isLessThanOrEqualTo(4);
        assertThat(PictureFacts.distance(hash, DifferenceHash.of(picture.within(200)))).isLessThanOrEqualTo(4);
        assertThat(PictureFacts.distance(hash, DifferenceHash.of(picture.mirrored()))).isGreaterThan(12);
    }

    @Test
    void writingIsSeenOnPaperAndOnScreensAndNotInGrainOrBoxes() {
        Gray page = Drawn.gray(480, 480, (x, y) -> y % 14 < 8 && x % 60 < 50 && (x * 7 / 4 + y / 5 * 3) % 7 < 2 ? 40 : 235);
        assertThat(Surfaces.of(page).text()).isGreaterThan(300);
        Gray dark = Drawn.gray(480, 480, (x, y) -> 255 - page.at(x, y));
        assertThat(Surfaces.of(dark).text()).isGreaterThan(300);
        assertThat(Surfaces.of(Drawn.noisy(Drawn.gray(480, 480, (_, _) -> 128), 30, 1)).text()).isLessThan(30);
        assertThat(Surfaces.of(Drawn.noisy(Drawn.boxes(480, 480, 3), 6, 1)).text()).isLessThan(60);
    }

    /// A picture with bars of letters, as wide and high as these, in a line from a place on.
    private static Gray lettered(int letters, int white, int slope) {
        Gray ground = Drawn.noisy(Drawn.boxes(480, 360, 5), 8, 2);
        return Drawn.gray(480, 360, (x, y) -> {
            int letter = (x - 60) / 20;
            boolean inside = x >= 60 && letter < letters && (x - 60) % 20 < 5 && y >= 100 + slope * letter && y < 124 + slope * letter;
            return inside ? white : Math.min(180, ground.at(x, y));
        });
    }

    @Test
    void lettersAreWhiteHardAndInALine() {
        assertThat(Lettering.of(lettered(7, 255, 0))).isEqualTo(7);
        assertThat(Lettering.of(lettered(7, 225, 0))).as("what is light in a picture is no pure white").isZero();
        assertThat(Lettering.of(lettered(7, 255, 30))).as("lamps stand anywhere").isLessThan(3);
        assertThat(Lettering.of(Drawn.blurred(lettered(7, 255, 0), 2))).as("foam has soft rims").isZero();
        assertThat(Lettering.of(Drawn.gray(480, 360, (x, y) -> x % 30 < 5 && y % 60 < 24 ? 90 : 255))).as("paper and snow").isZero();
        assertThat(Lettering.of(new Gray(1, 1, new byte[]{-1}))).isZero();
    }

    @Test
    void flatIsWhatHasNoGrain() {
        assertThat(Surfaces.of(Drawn.gray(64, 64, (x, _) -> x < 32 ? 90 : 180)).flat()).isEqualTo(1000);
        assertThat(Surfaces.of(Drawn.noisy(Drawn.gray(64, 64, (_, _) -> 90), 4, 1)).flat()).isLessThan(50);
    }

    @Test
    void nothingCanBeMadeOutInTheDarkAndInTheLight() {
        assertThat(Surfaces.of(Drawn.gray(120, 120, (x, y) -> (x + y) % 24)).detail()).isZero();
        assertThat(Surfaces.of(Drawn.gray(120, 120, (x, y) -> 241 + (x + y) % 15)).detail()).isZero();
        assertThat(Surfaces.of(Drawn.gray(120, 120, (x, y) -> 100 + (7 * x + 13 * y) % 60)).detail()).isEqualTo(1000);
    }

    @Test
    void turningThereAndBackIsTheSamePicture() {
        Gray picture = Drawn.blurred(Drawn.boxes(200, 160, 9), 4);
        Gray back = picture.turned(20).turned(-20);
        long off = 0;
        for (int y = 60; y < 100; y++) {
            for (int x = 80; x < 120; x++) {
                off += Math.abs(picture.at(x, y) - back.at(x, y));
            }
        }
        assertThat(off / 1600).isLessThan(6);
        assertThat(picture.mirrored().mirrored().pixels()).isEqualTo(picture.pixels());
    }

    @Test
    void aDiscIsTheSubjectAndAPlainPictureHasNone() {
        assertThat(Saliency.of(Planes.filled(320, 240, YuvColour.of(0x3060A0)))).isEmpty();
        Planes disc = Drawn.disc(640, 480, 400, 250, 80, 0xE03020, 0x3060A0);
        assertThat(Saliency.of(disc)).hasValueSatisfying(region -> {
            assertThat(region.left()).isBetween(470, 520);
            assertThat(region.right()).isBetween(730, 780);
            assertThat(region.top()).isBetween(330, 375);
            assertThat(region.bottom()).isBetween(665, 710);
        });
    }

    @Test
    void everyMeasureIsTakenOfOddAndTinyPictures() {
        for (int[] size : List.of(new int[]{2, 2}, new int[]{2, 600}, new int[]{16, 18}, new int[]{1024, 2}, new int[]{34, 30})) {
            PictureFacts facts = PictureMeasures.of(Drawn.planes(size[0], size[1], (x, y) -> x * y % 251), FaceDetector.NONE);
            assertThat(facts.faces()).isEmpty();
        }
        assertThatThrownBy(() -> PictureMeasures.of(Planes.filled(1026, 2, YuvColour.of(0)), FaceDetector.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
