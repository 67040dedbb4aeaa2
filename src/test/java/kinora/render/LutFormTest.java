package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.compose.Composition;
import kinora.compose.Shot;
import kinora.compose.effect.Grade;
import kinora.compose.effect.Moving;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import kinora.media.EncoderProfile;
import kinora.media.Finish;
import kinora.media.PictureSpec;
import kinora.media.Treatment;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;

final class LutFormTest {
    private static final int ONE = ColourLut.ONE;

    static ColourLut lut(int seed) {
        int[] entries = new int[Stage.numbers(true, 9)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (i * 31 + seed) * 997 % ONE;
        }
        return ColourLut.of(Optional.of(Stage.curves(2, new int[]{-ONE, 0, 0, ONE, ONE, 2 * ONE}, new int[]{0, 0, 0, ONE, seed, ONE})),
                Optional.of(Stage.cube(9, new int[]{0, 0, 0, ONE, ONE, ONE}, entries)));
    }

    /// Three shots of two tables, still and moving.
    static Composition film(int seed) {
        PictureSpec spec = new PictureSpec(64, 36, new PictureSpec.Surround.None());
        PictureSpec coloured = spec.withFinish(new Finish(0, List.of(new Treatment("lut", List.of(1_000_000), Optional.of(lut(seed))))));
        Grade moving = new Grade(0, List.of(new Moving("lut", List.of(Keyframes.move(0, 1_000_000, Easing.LINEAR)), Optional.of(lut(2)))),
                List.of());
        Shot still = new Shot("ab".repeat(32), coloured, 0, 10, List.of(new Shot.Point(0, 500_000, 500_000, 1_000_000, Easing.LINEAR)));
        return new Composition(new Canvas(64, 36, FrameRate.of(25), 0), 30,
                List.of(still, new Shot(still.contentHash(), spec, still.moments(), 10, 10, still.path(), moving),
                        new Shot(still.contentHash(), coloured, still.moments(), 20, 10, still.path(), moving)),
                List.of());
    }

    @Test
    void tablesTravelWholeAndOnce() throws IOException {
        Composition film = film(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompositionForm.write(new LutForm.Output(bytes), film);
        assertThat(bytes.size()).isBetween(2 * 4 * lut(1).numbers(), 2 * 4 * lut(1).numbers() + 2000);
        DataInputStream in = new LutForm.Input(new ByteArrayInputStream(bytes.toByteArray()));
        Composition read = CompositionForm.readComposition(in);
        assertThat(read).isEqualTo(film);
        assertThat(in.available()).isZero();
        ColourLut lut = read.shots().getFirst().spec().finish().treatments().getFirst().lut().orElseThrow();
        assertThat(lut.stages().get(1).entry(77)).isEqualTo(lut(1).stages().get(1).entry(77));
    }

    @Test
    void brokenTablesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompositionForm.write(new LutForm.Output(bytes), film(1));
        byte[] whole = bytes.toByteArray();
        byte[] changed = whole.clone();
        changed[whole.length / 4]++;
        assertThatThrownBy(() -> CompositionForm.readComposition(new LutForm.Input(new ByteArrayInputStream(changed))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CompositionForm.readComposition(new DataInputStream(new ByteArrayInputStream(whole))))
                .isInstanceOf(IOException.class);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        CompositionForm.write(new DataOutputStream(named), film(1));
        assertThat(named.size()).as("only hashes").isLessThan(2000);
        assertThatThrownBy(() -> CompositionForm.readComposition(new LutForm.Input(new ByteArrayInputStream(named.toByteArray()))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void keysDependOnWhatIsInTheTable() {
        EncoderProfile profile = EncoderProfile.standard(64, 36, 25, 1);
        ChunkStore.Key key = CompositionForm.chunkKey("engine", film(1), profile);
        assertThat(CompositionForm.chunkKey("engine", film(1), profile)).isEqualTo(key);
        assertThat(CompositionForm.chunkKey("engine", film(3), profile)).isNotEqualTo(key);
        assertThat(CompositionForm.chunkKey("engine", film(2), profile)).isNotEqualTo(key);
    }

    /// Chunks of films without tables keep the keys that they always had.
    @Test
    void whatHasNoTableIsWrittenAsEver() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TreatmentForm.write(new LutForm.Output(bytes), List.of(new Treatment("sepia", List.of(5, 6))));
        assertThat(bytes.toByteArray()).containsExactly(0, 0, 0, 1, 0, 5, 's', 'e', 'p', 'i', 'a', 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 6);
    }
}
