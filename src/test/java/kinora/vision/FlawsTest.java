package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.PictureFacts;
import kinora.media.PictureFacts.Texture;
import kinora.media.Region;

/// What is wrong with pictures, seen beside the others of their set.
final class FlawsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 6, 14, 12, 0);

    private static PictureFacts facts(int sharpness, int dark, int bright, int luma, int text, long hash, Texture texture) {
        return new PictureFacts(sharpness, dark, bright, 0, luma, 50, 30, text, hash, List.of(), Optional.empty(), texture);
    }

    private static Looked good(int number) {
        long hash = 0x9E3779B97F4A7C15L * (number + 1);
        return new Looked(facts(900, 10, 10, 120, 5, hash, Texture.FULL), 4000, 3000, 3_000_000, true, Optional.of(NOON.plusHours(number)));
    }

    private static List<Looked> with(Looked... odd) {
        List<Looked> set = new ArrayList<>(List.of(odd));
        for (int i = 0; i < 8; i++) {
            set.add(good(i));
        }
        return set;
    }

    private static Optional<Flaw> first(Looked odd) {
        List<Optional<Flaw>> flaws = Flaws.of(with(odd));
        assertThat(flaws.subList(1, flaws.size())).containsOnly(Optional.empty());
        return flaws.getFirst();
    }

    private static Looked of(PictureFacts facts) {
        return new Looked(facts, 4000, 3000, 2_000_000, true, Optional.of(NOON.minusDays(1)));
    }

    @Test
    void nothingIsWrongWithGoodPicturesAndWithNone() {
        assertThat(first(good(20))).isEmpty();
        assertThat(Flaws.of(List.of())).isEmpty();
    }

    @Test
    void whatIsWashedOutIsBlurred() {
        assertThat(first(of(facts(30, 10, 10, 120, 5, 1, new Texture(120, 900, 900, 0))))).containsInstanceOf(Flaw.Blurred.class);
    }

    @Test
    void hazeWithNarrowEdgesIsNotBlurred() {
        assertThat(first(of(facts(30, 10, 10, 120, 5, 1, new Texture(800, 500, 900, 0))))).isEmpty();
    }

    @Test
    void blackIsDarkAndANightThatShowsSomethingIsNot() {
        assertThat(first(of(facts(30, 950, 0, 4, 0, 1, new Texture(900, 10, 8, 0))))).containsInstanceOf(Flaw.Dark.class);
        assertThat(first(of(facts(900, 600, 0, 30, 0, 1, new Texture(900, 600, 300, 0))))).isEmpty();
    }

    @Test
    void burntIsBlownAndSnowIsNot() {
        assertThat(first(of(facts(500, 0, 800, 240, 0, 1, new Texture(900, 100, 100, 300))))).containsInstanceOf(Flaw.Blown.class);
        assertThat(first(of(facts(500, 0, 500, 230, 0, 1, new Texture(900, 700, 650, 100))))).isEmpty();
    }

    @Test
    void whatMostOfTheSetIsLikeIsNotWrong() {
        List<Looked> night = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            night.add(of(facts(900, 950, 0, 4, 0, 0x9E3779B97F4A7C15L * i, new Texture(900, 10, 8, 0))));
        }
        night.add(good(1));
        assertThat(Flaws.of(night)).containsOnly(Optional.empty());
    }

    @Test
    void aScreenIsOneBySizeAndSurfaceAndNotFromACamera() {
        PictureFacts drawn = facts(900, 0, 300, 200, 100, 1, new Texture(900, 500, 600, 600));
        Looked screen = new Looked(drawn, 1170, 2532, 300_000, false, Optional.empty());
        assertThat(first(screen)).contains(new Flaw.Screenshot(1170, 2532));
        assertThat(first(new Looked(drawn, 1171, 2532, 300_000, false, Optional.empty()))).isEmpty();
        assertThat(first(new Looked(drawn, 1170, 2532, 300_000, true, Optional.empty()))).isEmpty();
        Looked photo = new Looked(facts(900, 0, 0, 120, 2, 1, Texture.FULL), 1920, 1080, 300_000, false, Optional.empty());
        assertThat(first(photo)).isEmpty();
    }

    @Test
    void aPageIsADocument() {
        assertThat(first(of(facts(900, 0, 100, 200, 400, 1, Texture.FULL)))).contains(new Flaw.Document(400));
    }

    @Test
    void whatAProgramHasDrawnIsADrawingAndNoPage() {
        PictureFacts logo = facts(900, 850, 0, 10, 1000, 1, new Texture(980, 280, 210, 610));
        assertThat(first(new Looked(logo, 1000, 1000, 30_000, false, Optional.empty()))).contains(new Flaw.Drawing(610));
        assertThat(first(of(logo))).as("a camera does not draw").isEmpty();
        PictureFacts scan = new PictureFacts(900, 0, 700, 900, 230, 50, 5, 300, 1, List.of(), Optional.empty(),
                new Texture(960, 300, 100, 800));
        assertThat(first(new Looked(scan, 1000, 1414, 30_000, false, Optional.empty()))).contains(new Flaw.Document(300));
    }

    @Test
    void aFewStrokesOnAPlainGroundAreADrawingAndABirdInThePlainSkyIsNot() {
        PictureFacts letters = facts(1_700, 0, 0, 180, 120, 1, new Texture(1000, 130, 990, 925));
        assertThat(first(new Looked(letters, 256, 512, 30_000, false, Optional.empty()))).contains(new Flaw.Drawing(925));
        PictureFacts bird = facts(300, 0, 0, 150, 30, 1, new Texture(900, 60, 990, 960));
        assertThat(first(new Looked(bird, 2000, 1500, 300_000, false, Optional.empty()))).isEmpty();
        PictureFacts thing = facts(900, 0, 0, 150, 120, 1, new Texture(900, 400, 990, 600));
        assertThat(first(new Looked(thing, 2000, 1500, 300_000, false, Optional.empty()))).isEmpty();
    }

    @Test
    void whatTheLightHasLeftIsBurntAndNoPage() {
        assertThat(first(of(facts(1_800, 4, 840, 238, 213, 1, new Texture(730, 440, 110, 650))))).contains(new Flaw.Blown(840));
    }

    @Test
    void aProductBeforeWhiteIsNotBurnt() {
        Texture texture = new Texture(840, 310, 300, 530);
        for (Region subject : List.of(new Region(275, 440, 428, 480), new Region(20, 20, 960, 960))) {
            PictureFacts facts = new PictureFacts(400, 8, 760, 800, 227, 60, 29, 27, 1, List.of(), Optional.of(subject), texture);
            assertThat(first(of(facts)).isPresent()).as("%s", subject).isEqualTo(subject.width() > 900);
        }
    }

    @Test
    void ofABurstTheBestStays() {
        Looked soft = new Looked(facts(100, 0, 0, 120, 0, 0b1011, new Texture(500, 900, 900, 0)), 4000, 3000, 2_000_000, true,
                Optional.of(NOON.minusDays(1)));
        Looked best = new Looked(facts(900, 0, 0, 120, 0, 0b1000, Texture.FULL), 4000, 3000, 3_000_000, true,
                Optional.of(NOON.minusDays(1).plusSeconds(2)));
        List<Optional<Flaw>> flaws = Flaws.of(with(soft, best));
        assertThat(flaws.get(0)).contains(new Flaw.Duplicate(1, 2));
        assertThat(flaws.get(1)).isEmpty();
    }

    @Test
    void likePicturesOfOtherDaysAreNoBurst() {
        Looked one = of(facts(900, 0, 0, 120, 0, 0b1011, Texture.FULL));
        Looked other = new Looked(facts(900, 0, 0, 120, 0, 0b1000, Texture.FULL), 4000, 3000, 3_000_000, true,
                Optional.of(NOON.minusDays(3)));
        assertThat(Flaws.of(with(one, other))).containsOnly(Optional.empty());
    }

    @Test
    void withoutTimesFewerBitsMayDiffer() {
        for (long hash : new long[]{0b11111, 0b111111}) {
            Looked one = new Looked(facts(900, 0, 0, 120, 0, 0, Texture.FULL), 4000, 3000, 3_000_000, true, Optional.empty());
            Looked other = new Looked(facts(900, 0, 0, 120, 0, hash, Texture.FULL), 2000, 1500, 1_000_000, true, Optional.empty());
            assertThat(Flaws.of(with(one, other)).get(1).isPresent()).isEqualTo(hash == 0b11111);
        }
    }

    @Test
    void aSmallCopyGoesAndNotTheLargePicture() {
        Looked small = new Looked(facts(1500, 0, 0, 120, 0, 0, Texture.FULL), 640, 480, 100_000, false, Optional.empty());
        Looked large = new Looked(facts(900, 0, 0, 120, 0, 0, Texture.FULL), 4000, 3000, 3_000_000, false, Optional.empty());
        List<Optional<Flaw>> flaws = Flaws.of(with(small, large));
        assertThat(flaws.get(0)).contains(new Flaw.Duplicate(1, 0));
        assertThat(flaws.get(1)).isEmpty();
    }
}
