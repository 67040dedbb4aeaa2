package kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.PictureSpec.Surround;

final class PlanesTest {
    @ParameterizedTest
    @CsvSource({"2,2,4,1,1", "4,2,8,2,2", "2,6,12,3,3"})
    void completePlanesAreAccepted(int width, int height, int y, int u, int v) {
        assertThatNoException().isThrownBy(() -> new Planes(width, height, new byte[y], new byte[u], new byte[v]));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0,0", "-2,-2,4,1,1", "3,2,6,1,1", "2,3,6,1,1", "2,2,3,1,1", "2,2,5,1,1", "2,2,4,0,1", "2,2,4,1,2", "4,4,16,1,1"})
    void incompleteAndOddPlanesAreRejected(int width, int height, int y, int u, int v) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Planes(width, height, new byte[y], new byte[u], new byte[v]));
    }

    @Test
    void filledPlanesHaveTheColourEverywhere() {
        Planes planes = Planes.filled(4, 2, new YuvColour((byte) 200, (byte) 30, (byte) 240));
        assertThat(planes.y()).hasSize(8).containsOnly((byte) 200);
        assertThat(planes.u()).hasSize(2).containsOnly((byte) 30);
        assertThat(planes.v()).hasSize(2).containsOnly((byte) 240);
    }

    @ParameterizedTest
    @CsvSource({"0,2", "2,0", "-2,2", "3,2", "2,3"})
    void oddAndEmptyPicturesAreRejected(int width, int height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSpec(width, height, new Surround.None()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSpec(width, height, new Surround.Blurred(16, 16)));
    }

    @ParameterizedTest
    @CsvSource({"6,8", "8,6", "9,8", "8,9", "-8,8"})
    void framesThatDoNotHoldThePictureAreRejected(int width, int height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSpec(8, 8, new Surround.Blurred(width, height)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSpec(8, 8, new Surround.Colour(width, height, 0)));
    }

    @Test
    void planesHaveTheSizeOfTheSurround() {
        assertThat(sizes(new Surround.None())).isEqualTo("8x6");
        assertThat(sizes(new Surround.Colour(12, 6, 0))).isEqualTo("12x6");
        assertThat(sizes(new Surround.Blurred(8, 10))).isEqualTo("8x10");
    }

    @ParameterizedTest
    @CsvSource({"0,16,30,1,20", "16,0,30,1,20", "-2,16,30,1,20", "15,16,30,1,20", "16,15,30,1,20", "16,16,0,1,20", "16,16,30,0,20",
            "16,16,30,1,-1", "16,16,30,1,52"})
    void nonsenseProfilesAreRejected(int width, int height, int num, int den, int crf) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EncoderProfile(width, height, num, den, crf, "veryfast"));
    }

    private static String sizes(Surround surround) {
        PictureSpec spec = new PictureSpec(8, 6, surround);
        return spec.planesWidth() + "x" + spec.planesHeight();
    }
}
