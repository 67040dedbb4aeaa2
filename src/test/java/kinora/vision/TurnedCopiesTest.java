package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;

/// The same picture turned or mirrored is known again, and the upright one stays.
final class TurnedCopiesTest {
    private static final int SEED = 7;

    /// A picture without plain places: on these, neighbours are equal either way.
    private static Gray picture() {
        return Drawn.noisy(Drawn.blurred(Drawn.boxes(360, 270, SEED), 9), 2, SEED);
    }

    private static Gray flipped(Gray picture) {
        return Drawn.gray(picture.width(), picture.height(), (x, y) -> picture.at(x, picture.height() - 1 - y));
    }

    private static Gray transposed(Gray picture) {
        return Drawn.gray(picture.height(), picture.width(), (x, y) -> picture.at(y, x));
    }

    /// All seven, of which the last four lie.
    private static List<Gray> forms(Gray picture) {
        List<Gray> forms = new ArrayList<>(List.of(picture.mirrored(), flipped(picture), flipped(picture.mirrored())));
        for (Gray form : List.of(picture, picture.mirrored(), flipped(picture), flipped(picture.mirrored()))) {
            forms.add(transposed(form));
        }
        return forms;
    }

    private static Looked looked(Gray picture, boolean camera, List<PictureFacts.Face> faces) {
        Exposure exposure = Exposure.of(picture, Drawn.planes(picture.width(), picture.height(), picture::at));
        PictureFacts facts = new PictureFacts(500, 5, 5, 20, exposure.mean(), exposure.contrast(), 30, 0, DifferenceHash.of(picture), faces,
                Optional.empty(), PictureFacts.Texture.FULL, Palette.GREY,
                new PictureFacts.Layout(DifferenceHash.down(picture), Uprightness.of(picture), 0));
        return new Looked(facts, picture.width(), picture.height(), 50_000, camera, Optional.empty());
    }

    private static Looked looked(Gray picture) {
        return looked(picture, false, List.of());
    }

    @Test
    void everyTurnAndMirrorIsKnownAgain() {
        Gray picture = picture();
        Looked upright = looked(picture);
        for (Gray form : forms(picture)) {
            assertThat(TurnedCopies.distance(looked(form), upright).orElse(64)).as("%d x %d", form.width(), form.height())
                    .isLessThanOrEqualTo(4);
            assertThat(TurnedCopies.distance(upright, looked(form))).isPresent();
        }
    }

    @Test
    void theFormsOfOthersAreNoCopiesNorIsThePictureItself() {
        Gray picture = picture();
        assertThat(TurnedCopies.distance(looked(picture), looked(picture))).as("it is not turned").isEmpty();
        for (long seed = 20; seed < 40; seed++) {
            Gray other = Drawn.noisy(Drawn.blurred(Drawn.boxes(270, 360, seed), 9), 2, seed);
            assertThat(TurnedCopies.distance(looked(picture), looked(other))).isEmpty();
        }
    }

    @Test
    void aTurnedCopyHasTurnedSides() {
        Gray picture = picture();
        Looked wide = new Looked(looked(transposed(picture)).facts(), 360, 270, 50_000, false, Optional.empty());
        assertThat(TurnedCopies.distance(looked(picture), wide)).isEmpty();
    }

    @Test
    void whatIsAlikeEitherWayIsJudgedAsItStands() {
        Gray sky = Drawn.gray(360, 270, (x, y) -> 60 + y / 3 + 40 * Math.abs(x - 180) / 180);
        Gray otherSky = Drawn.gray(360, 270, (x, y) -> 62 + y / 3 + 38 * Math.abs(x - 178) / 180);
        assertThat(TurnedCopies.distance(looked(sky), looked(otherSky))).isEmpty();
    }

    @Test
    void whatNobodyHasMeasuredIsNoCopy() {
        PictureFacts facts = new PictureFacts(500, 5, 5, 20, 100, 40, 30, 0, 0x0F0F, List.of(), Optional.empty());
        PictureFacts other = new PictureFacts(500, 5, 5, 20, 100, 40, 30, 0, ~0xF0F0L, List.of(), Optional.empty());
        assertThat(TurnedCopies.distance(new Looked(facts, 30, 20, 1, false, Optional.empty()),
                new Looked(other, 30, 20, 1, false, Optional.empty()))).isEmpty();
    }

    @Test
    void lightAboveAndDetailBelowAreUpright() {
        Gray land = Drawn.gray(200, 150, (x, y) -> y < 70 ? 210 : 70 + (x * 7 + y * 13) % 40);
        assertThat(Uprightness.of(land)).isGreaterThan(100);
        assertThat(Uprightness.of(flipped(land))).isLessThan(-100);
        assertThat(Math.abs(Uprightness.of(transposed(land)))).isLessThan(16);
        assertThat(Uprightness.of(new Gray(1, 1, new byte[1]))).isZero();
    }

    @Test
    void theUprightOneStays() {
        Gray texture = picture();
        Gray land = Drawn.gray(360, 270, (x, y) -> y < 120 ? 170 + texture.at(x, y) / 4 : 20 + texture.at(x, y) * 2 / 3);
        Looked upright = looked(land);
        for (Gray form : List.of(flipped(land), transposed(land), transposed(flipped(land)))) {
            Looked lying = looked(form);
            assertThat(Flaws.of(List.of(lying, upright)).getFirst()).containsInstanceOf(Flaw.Turned.class);
            assertThat(Flaws.of(List.of(lying, upright)).getLast()).isEmpty();
            assertThat(Flaws.of(List.of(upright, lying)).getFirst()).isEmpty();
        }
    }

    @Test
    void facesAndCamerasTellBetterThanLight() {
        Gray texture = picture();
        Gray land = Drawn.gray(360, 270, (x, y) -> (y < 120 ? 60 : 0) + texture.at(x, y) * 2 / 3);
        Gray lying = transposed(land);
        List<PictureFacts.Face> face = List.of(new PictureFacts.Face(new Region(400, 400, 200, 200), 800));
        assertThat(TurnedCopies.isMoreUpright(looked(lying, false, face), looked(land))).isTrue();
        assertThat(TurnedCopies.isMoreUpright(looked(lying, false, face), looked(land, true, List.of()))).isTrue();
        assertThat(TurnedCopies.isMoreUpright(looked(lying, true, List.of()), looked(land))).isTrue();
        assertThat(TurnedCopies.isMoreUpright(looked(land, true, List.of()), looked(lying, true, List.of()))).isTrue();
        assertThat(TurnedCopies.isMoreUpright(looked(land), looked(land))).isFalse();
    }

    @Test
    void ofMirroredOnesTheLargerStays() {
        Gray picture = picture();
        Looked small = looked(picture.mirrored());
        Looked large = new Looked(looked(picture).facts(), 3600, 2700, 2_000_000, false, Optional.empty());
        assertThat(Flaws.of(List.of(small, large)).getFirst()).containsInstanceOf(Flaw.Turned.class);
        assertThat(Flaws.of(List.of(small, large)).getLast()).isEmpty();
    }
}
