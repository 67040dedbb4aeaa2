package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.PictureFacts.Face;
import kinora.vision.FaceDetector.View;
import kinora.vision.FaceDetector.Window;

/// What becomes of the windows of a detector.
final class FacesTest {
    /// A light face with dark eyes at (200, 100), 80 pixels large. It is searched at 480 pixels, where that is (192, 96) and 77.
    private static final Gray PORTRAIT = Drawn.gray(500, 400, (x, y) -> {
        boolean face = x >= 200 && x < 280 && y >= 100 && y < 180;
        boolean eyes = face && y >= 122 && y < 134;
        return eyes ? 60 : face ? 190 : 100;
    });

    private static List<Window> around(int x, int y, int side, int count) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            windows.add(new Window(x + i % 3, y + i % 2, side + i % 4));
        }
        return windows;
    }

    @Test
    void windowsAtOnePlaceAreOneFace() {
        FaceDetector detector = (picture, view, _) -> switch (view) {
            case FRONTAL -> around(200, 100, 80, 9);
            case FRONTAL_SLOW -> around((picture.width() - 80) / 2, (picture.height() - 80) / 2, 80, 4);
            case PROFILE -> List.of();
        };
        List<Face> faces = Faces.of(PORTRAIT, detector);
        assertThat(faces).hasSize(1);
        assertThat(faces.getFirst().box().left()).isBetween(414, 424);
        assertThat(faces.getFirst().box().bottom()).isBetween(465, 482);
        assertThat(faces.getFirst().surePermille()).isGreaterThan(600);
    }

    @Test
    void whatTheSecondDetectorDoesNotSeeIsNoFace() {
        FaceDetector detector = (_, view, _) -> view == View.FRONTAL ? around(200, 100, 80, 6) : List.of();
        assertThat(Faces.of(PORTRAIT, detector)).isEmpty();
    }

    @Test
    void aSurfaceWithoutDarkerEyesIsNoFace() {
        FaceDetector detector = (picture, view, _) -> view == View.PROFILE ? List.of() : around(20, 250, 80, 9);
        assertThat(Faces.of(PORTRAIT, detector)).isEmpty();
    }

    @Test
    void oneWindowAloneIsNoFace() {
        FaceDetector detector = (_, view, _) -> view == View.FRONTAL ? around(200, 100, 80, 1) : List.of();
        assertThat(Faces.of(PORTRAIT, detector)).isEmpty();
    }

    @Test
    void profilesAreLookedForOnlyWhereNobodyLooksAtTheCamera() {
        List<View> asked = new ArrayList<>();
        Faces.of(PORTRAIT, (picture, view, _) -> {
            asked.add(view);
            return switch (view) {
                case FRONTAL -> around(200, 100, 80, 9);
                case FRONTAL_SLOW -> around((picture.width() - 80) / 2, (picture.height() - 80) / 2, 80, 4);
                case PROFILE -> List.of();
            };
        });
        assertThat(asked).doesNotContain(View.PROFILE);
        asked.clear();
        assertThat(Faces.of(PORTRAIT, (_, view, _) -> {
            asked.add(view);
            return List.of();
        })).isEmpty();
        assertThat(asked).contains(View.PROFILE);
    }

    @Test
    void aProfileThatLooksToTheRightIsFoundWhereItIs() {
        // Searched at 320 pixels: the face is at (128, 64), 51 large; mirrored, its eyes reach to 191.
        FaceDetector mirrored = (picture, view,
                _) -> view == View.PROFILE && picture.at(189, 82) < 90 ? around(320 - 128 - 51, 64, 51, 14) : List.of();
        List<Face> faces = Faces.of(PORTRAIT, mirrored);
        assertThat(faces).hasSize(1);
        assertThat(faces.getFirst().box().left()).isBetween(390, 410);
    }
}
