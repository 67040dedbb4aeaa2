package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.compose.Shot.Point;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

final class CompositorTest {
    private static final Canvas CANVAS = new Canvas(16, 16, FrameRate.of(30), 0x204060);

    private static Shot shot(String id, int width, int height, long first, int frames, int x, int zoom) {
        return new Shot(Films.hash(id), new PictureSpec(width, height, new PictureSpec.Surround.None()), first, frames,
                List.of(new Point(0, x, 500_000, zoom, Easing.LINEAR)));
    }

    @Test
    void pictureOfTheCanvasSizeIsCopied() {
        Planes picture = Planes.filled(16, 16, YuvColour.of(0));
        for (int i = 0; i < 256; i++) {
            picture.y()[i] = (byte) (16 + i % 200);
        }
        for (int i = 0; i < 64; i++) {
            picture.u()[i] = (byte) (30 + 3 * i);
            picture.v()[i] = (byte) (230 - 3 * i);
        }
        Shot shot = shot("a", 16, 16, 0, 1, 500_000, Shot.UNIT);
        Planes drawn = new Compositor(new Composition(CANVAS, 1, List.of(shot), List.of()), Map.of(PictureKey.of(shot), picture)).draw(0);
        assertThat(drawn.y()).isEqualTo(picture.y());
        assertThat(drawn.u()).isEqualTo(picture.u());
        assertThat(drawn.v()).isEqualTo(picture.v());
    }

    @Test
    void framesWithoutAShotAreTheBackgroundAlsoAfterOneWithAPicture() {
        Shot shot = shot("a", 16, 16, 0, 1, 500_000, Shot.UNIT);
        Composition film = new Composition(CANVAS, 2, List.of(shot), List.of());
        Compositor compositor = new Compositor(film, Map.of(PictureKey.of(shot), Planes.filled(16, 16, YuvColour.of(0xFFFFFF))));
        assertThat(compositor.draw(0).y()).containsOnly((byte) 235);
        Planes drawn = compositor.draw(1);
        YuvColour background = YuvColour.of(0x204060);
        assertThat(drawn.y()).containsOnly(background.y());
        assertThat(drawn.u()).containsOnly(background.u());
        assertThat(drawn.v()).containsOnly(background.v());
    }

    @Test
    void dissolveOfTwoConstantsIsTheWeightedConstant() {
        Shot from = shot("a", 16, 16, 0, 12, 500_000, Shot.UNIT);
        Shot to = shot("b", 20, 20, 0, 12, 500_000, 1_200_000);
        Mix mix = new Mix(Composition.DISSOLVE, 0, 12, Easing.EASE_IN_OUT);
        Compositor compositor = new Compositor(new Composition(CANVAS, 12, List.of(from, to), List.of(mix)),
                Map.of(PictureKey.of(from), Planes.filled(16, 16, new YuvColour((byte) 235, (byte) 16, (byte) 240)), PictureKey.of(to),
                        Planes.filled(20, 20, new YuvColour((byte) 16, (byte) 240, (byte) 100))));
        for (int frame = 0; frame < 12; frame++) {
            double p = (frame + 1) / 13.0;
            double share = p * p * (3 - 2 * p);
            Planes drawn = compositor.draw(frame);
            assertThat(drawn.y()).containsOnly(drawn.y()[0]);
            assertThat(drawn.u()).containsOnly(drawn.u()[0]);
            assertThat(drawn.v()).containsOnly(drawn.v()[0]);
            assertThat((double) (drawn.y()[0] & 0xFF)).isCloseTo(235 + (16 - 235) * share, within(1.0));
            assertThat((double) (drawn.u()[0] & 0xFF)).isCloseTo(16 + (240 - 16) * share, within(1.0));
            assertThat((double) (drawn.v()[0] & 0xFF)).isCloseTo(240 + (100 - 240) * share, within(1.0));
        }
    }

    /// A picture whose luma and chroma are the same ramp across, told at each sample's own place: chroma sample c lies on luma column 2c and between
    /// its two rows. Wherever the canvas looks, the ramps must still agree.
    @ParameterizedTest
    @CsvSource({"500000,1000000", "500000,1300000", "437000,2000000", "553123,3777777", "470001,1000001"})
    void chromaStaysOnTheLumaColumnThatItBelongsTo(int x, int zoom) {
        Planes picture = Planes.filled(64, 64, YuvColour.of(0));
        for (int row = 0; row < 64; row++) {
            for (int column = 0; column < 64; column++) {
                picture.y()[row * 64 + column] = (byte) (40 + column + row);
            }
        }
        for (int row = 0; row < 32; row++) {
            for (int column = 0; column < 32; column++) {
                picture.u()[row * 32 + column] = (byte) (40 + 2 * column + 2 * row);
                picture.v()[row * 32 + column] = (byte) (200 - 2 * column - 2 * row);
            }
        }
        Shot shot = shot("a", 64, 64, 0, 1, x, zoom);
        Planes drawn = new Compositor(new Composition(CANVAS, 1, List.of(shot), List.of()), Map.of(PictureKey.of(shot), picture)).draw(0);
        for (int row = 2; row < 6; row++) {
            for (int column = 2; column < 6; column++) {
                int pair = 2 * row * 16 + 2 * column;
                double luma = ((drawn.y()[pair] & 0xFF) + (drawn.y()[pair + 16] & 0xFF)) / 2.0;
                // In the picture the chroma row lies half a row below its first luma row, so the ramp down is half a level behind.
                assertThat(drawn.u()[row * 8 + column] & 0xFF).isCloseTo((int) Math.round(luma - 0.5), within(1));
                assertThat(drawn.v()[row * 8 + column] & 0xFF).isCloseTo((int) Math.round(240 - luma + 0.5), within(1));
            }
        }
    }

    @Test
    void drawingWithoutAPictureIsABug() {
        Shot shot = shot("a", 16, 16, 0, 1, 500_000, Shot.UNIT);
        Compositor compositor = new Compositor(new Composition(CANVAS, 1, List.of(shot), List.of()), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> compositor.draw(0));
    }
}
