package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.compose.Composition;
import kinora.compose.EffectExample;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import kinora.media.EncoderProfile;
import kinora.media.Finish;
import kinora.media.PictureSpec;
import kinora.media.Treatment;
import kinora.render.Request;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

final class LutRequestTest {
    private static final String HASH = "ab".repeat(32);

    private static PictureSpec spec(ColourLut lut) {
        return new PictureSpec(64, 36, new PictureSpec.Surround.None())
                .withFinish(new Finish(0, List.of(new Treatment("lut", List.of(1_000_000), Optional.of(lut)))));
    }

    @Test
    void enginesAreSentTablesWhole() throws IOException {
        ColourLut lut = EffectExample.TABLES.values().iterator().next();
        Path target = Path.of("/tmp/target");
        Request.Prepare prepare = new Request.Prepare(Path.of("/tmp/x"), HASH, spec(lut), target);
        assertThat(RequestForm.read(RequestForm.PREPARE, RequestForm.write(prepare))).isEqualTo(prepare);
        Shot shot = new Shot(HASH, spec(lut), 0, 10, List.of(new Shot.Point(0, 500_000, 500_000, 1_000_000, Easing.LINEAR)));
        Composition film = new Composition(new Canvas(64, 36, FrameRate.of(25), 0), 10, List.of(shot), List.of());
        Request.Chunk chunk = new Request.Chunk(film, EncoderProfile.standard(64, 36, 25, 1),
                Map.of(PictureKey.of(shot), Path.of("/tmp/p")), target);
        assertThat(RequestForm.read(RequestForm.CHUNK, RequestForm.write(chunk))).isEqualTo(chunk);
    }

    /// A chunk that shows all that a film may have of tables.
    @Test
    void theLargestTablesFitIntoOneRequest() throws IOException {
        Map<PictureKey, Path> pictures = new HashMap<>();
        long numbers = 0;
        for (int i = 0; numbers + Stage.numbers(true, 65) <= ColourLut.MAX_FILM_NUMBERS; i++) {
            int[] entries = new int[Stage.numbers(true, 65)];
            entries[i] = 1;
            ColourLut lut = ColourLut.of(Optional.empty(),
                    Optional.of(Stage.cube(65, new int[]{0, 0, 0, ColourLut.ONE, ColourLut.ONE, ColourLut.ONE}, entries)));
            pictures.put(new PictureKey(HASH, spec(lut)), Path.of("/tmp/" + i));
            numbers += lut.numbers();
        }
        assertThat(pictures).hasSize(3);
        Shot shot = new Shot(HASH, pictures.keySet().iterator().next().spec(), 0, 10,
                List.of(new Shot.Point(0, 500_000, 500_000, 1_000_000, Easing.LINEAR)));
        Request.Chunk chunk = new Request.Chunk(new Composition(new Canvas(64, 36, FrameRate.of(25), 0), 10, List.of(shot), List.of()),
                EncoderProfile.standard(64, 36, 25, 1), pictures, Path.of("/tmp/target"));
        byte[] body = RequestForm.write(chunk);
        assertThat(Payload.of(body)).isNotNull();
        assertThat(RequestForm.read(RequestForm.CHUNK, body)).isEqualTo(chunk);
    }
}
