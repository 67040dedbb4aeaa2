package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.LoudnessMeter;
import kinora.compose.TruePeakMeter;
import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Score;
import kinora.music.score.Styles;
import kinora.music.soundfont.TinySoundFont;

/// What every composed and recorded piece is: `-Dmusic.seeds=20` tries more of them, in lengths from 7 to 180 s, `-Dmusic.style=jazz` only those of a style,
/// `-Dmusic.soundfont=FILE` those that a SoundFont plays.
class RecordedStylesTest {
    private static final int SEEDS = Integer.getInteger("music.seeds", 2);
    private static final String STYLE = System.getProperty("music.style", "");
    private static final String FONT = System.getProperty("music.soundfont", "");
    private static final int[] SECONDS = {24, 41, 7, 15, 60, 33, 95, 11, 180};

    record Case(String style, long seed, int seconds) {}

    static Stream<Case> cases() {
        return Styles.names().stream().filter(style -> STYLE.isEmpty() || style.equals(STYLE)).flatMap(style -> Stream
                .iterate(0, n -> n < SEEDS, n -> n + 1)
                .map(n -> new Case(style, 11L * n + 3, SECONDS[(n + Styles.names().indexOf(style)) % (SEEDS > 2 ? SECONDS.length : 4)])));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPieceIsFitForAFilm(Case one) throws IOException {
        Score score = Composer.compose(Commission.of(one.style(), (long) one.seconds() * Score.RATE, one.seed()));
        Piece piece = recorded(score);
        assertThat(piece.samples()).isEqualTo(score.samples());
        assertThat(score.parts()).allSatisfy(part -> assertThat(part.notes())
                .allSatisfy(note -> assertThat(note.at() + note.length()).as("end of a note").isLessThanOrEqualTo(score.samples())));
        assertThat(Ears.finite(piece.left()) && Ears.finite(piece.right())).isTrue();
        loudness(piece);
        edges(piece);
        space(piece);
        colour(piece, score.production().lowPassHz());
        noHoles(piece);
    }

    private static Piece recorded(Score score) throws IOException {
        return FONT.isEmpty() ? Studio.record(score) : Studio.record(score, TinySoundFont.read(Files.readAllBytes(Path.of(FONT))));
    }

    /// As loud as films are, and no louder than they may be (craft rule 26).
    static void loudness(Piece piece) {
        float[] woven = new float[2 * piece.samples()];
        for (int i = 0; i < piece.samples(); i++) {
            woven[2 * i] = piece.left()[i];
            woven[2 * i + 1] = piece.right()[i];
        }
        LoudnessMeter loudness = new LoudnessMeter();
        loudness.add(woven, piece.samples());
        assertThat(loudness.centiLufs()).as("loudness").isBetween(-1450, -1350);
        TruePeakMeter peak = new TruePeakMeter();
        peak.add(woven, piece.samples());
        assertThat(peak.centiDbtp()).as("true peak").isLessThanOrEqualTo(-100);
    }

    private static void edges(Piece piece) {
        for (float[] side : new float[][]{piece.left(), piece.right()}) {
            assertThat(Math.abs(side[0])).as("first").isLessThan(1e-3f);
            assertThat(Math.abs(side[side.length - 1])).as("last").isLessThan(1e-3f);
            assertThat(20 * Math.log10(Math.abs(Ears.mean(side)) + 1e-9)).as("mean").isLessThan(-60);
            for (int i = 1; i < 24; i++) {
                assertThat(Math.abs(side[i] - side[i - 1])).as("step at the beginning").isLessThan(0.05f);
                assertThat(Math.abs(side[side.length - i] - side[side.length - i - 1])).as("step at the end").isLessThan(0.01f);
            }
        }
    }

    private static void space(Piece piece) {
        double rms = Math.sqrt((square(piece.left()) + square(piece.right())) / 2);
        double peak = Math.max(Ears.peak(piece.left()), Ears.peak(piece.right()));
        assertThat(20 * Math.log10(peak / rms)).as("crest").isBetween(8.0, 16.0);
        assertThat(Ears.correlation(piece.left(), piece.right())).as("correlation").isBetween(0.2, 0.95);
    }

    private static double square(float[] side) {
        double rms = Ears.rms(side, 0, side.length);
        return rms * rms;
    }

    private static void colour(Piece piece, int lowPassHz) {
        double[] off = Colour.off(piece, lowPassHz);
        for (int band = 0; band < off.length; band++) {
            assertThat(off[band]).as("third at %.0f Hz of %s", Colour.THIRDS[band], Arrays.toString(off)).isBetween(-8.0, 8.0);
        }
    }

    /// Nothing is silent for longer than a second before the last three.
    private static void noHoles(Piece piece) {
        int second = Score.RATE;
        for (int at = 0; at + second < piece.samples() - 3 * second; at += second / 2) {
            assertThat(Ears.rms(piece.left(), at, at + second)).as("level at " + at / second + " s").isGreaterThan(0.002);
        }
    }
}
