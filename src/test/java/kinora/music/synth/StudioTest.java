package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.music.score.Instrument;
import kinora.music.score.Score;
import kinora.music.score.Score.Note;
import kinora.music.score.Score.Part;
import kinora.music.score.Score.Production;
import kinora.music.score.Score.Role;
import kinora.music.score.Score.Section;

class StudioTest {
    private static final Production PLAIN = new Production(300, 20_000, 0, 0, 100, 0, 0);
    private static final int SECOND = Score.RATE;

    private static Part part(Instrument instrument, int pan, Note... notes) {
        return new Part(instrument.kit() ? Role.DRUMS : Role.MELODY, instrument, 0, pan, 200, List.of(notes));
    }

    private static Score score(Production production, Part... parts) {
        return new Score("made up", 7, 4 * SECOND, 120_000, List.of(), 4, List.of(new Section("all", 0, 500)), List.of(), List.of(parts),
                production);
    }

    private static Part melody(Instrument instrument, int pan) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            notes.add(new Note(i * SECOND / 2, SECOND / 3, 55 + i * 2, 60 + 8 * i));
        }
        return part(instrument, pan, notes.toArray(Note[]::new));
    }

    private static Part kicks() {
        Note[] notes = new Note[8];
        Arrays.setAll(notes, i -> new Note((long) i * SECOND / 2, 2000, 36, 100));
        return part(Instrument.POP_KIT, 0, notes);
    }

    @Test
    void thePieceIsAsLongAsTheScoreAndBeginsAndEndsInSilence() {
        Piece piece = Studio.record(score(PLAIN, melody(Instrument.GRAND_PIANO, 0), kicks()));
        assertThat(piece.samples()).isEqualTo(4 * SECOND);
        for (float[] side : List.of(piece.left(), piece.right())) {
            assertThat(Math.abs(side[0])).isLessThan(1e-3f);
            assertThat(Math.abs(side[piece.samples() - 1])).isLessThan(1e-3f);
        }
    }

    @Test
    void theSameScoreGivesTheSameSamples() {
        Score score = score(new Production(500, 9000, 400, 300, 500, 400, SECOND), melody(Instrument.STRINGS, -200),
                melody(Instrument.NYLON_GUITAR, 300), kicks());
        Piece first = Studio.record(score);
        Piece again = Studio.record(score);
        assertThat(first.left()).isEqualTo(again.left());
        assertThat(first.right()).isEqualTo(again.right());
    }

    @Test
    void everyPartStandsWhereItIsPanned() {
        Piece left = new Desk(score(new Production(0, 20_000, 0, 0, 0, 0, 0), melody(Instrument.MARIMBA, -1000)), Band.OWN).mix();
        assertThat(Ears.rms(left.right(), 0, left.samples())).isLessThan(0.02 * Ears.rms(left.left(), 0, left.samples()));
        Piece middle = new Desk(score(new Production(0, 20_000, 0, 0, 0, 0, 0), melody(Instrument.MARIMBA, 0)), Band.OWN).mix();
        double l = Ears.rms(middle.left(), 0, middle.samples());
        assertThat(Ears.rms(middle.right(), 0, middle.samples())).isBetween(0.97 * l, 1.03 * l);
    }

    @Test
    void aRoomRingsOnAndIsWide() {
        Note note = new Note(0, 2000, 60, 100);
        Piece dry = new Desk(score(new Production(0, 20_000, 0, 0, 0, 0, 0), part(Instrument.MUTED_GUITAR, 0, note)), Band.OWN).mix();
        Piece hall = new Desk(score(new Production(1000, 20_000, 0, 0, 0, 0, 0), part(Instrument.MUTED_GUITAR, 0, note)), Band.OWN).mix();
        assertThat(Ears.rms(hall.left(), SECOND, 2 * SECOND)).isGreaterThan(20 * Ears.rms(dry.left(), SECOND, 2 * SECOND));
        assertThat(
                Ears.correlation(Arrays.copyOfRange(hall.left(), SECOND, 2 * SECOND), Arrays.copyOfRange(hall.right(), SECOND, 2 * SECOND)))
                .isBetween(-0.4, 0.6);
    }

    @Test
    void highsEndWhereTheProductionSays() {
        Piece bright = Studio.record(score(PLAIN, melody(Instrument.STEEL_GUITAR, 0)));
        Piece dull = Studio.record(score(new Production(300, 3000, 0, 0, 100, 0, 0), melody(Instrument.STEEL_GUITAR, 0)));
        assertThat(Colour.levels(dull)[23]).isLessThan(Colour.levels(bright)[23] - 15);
    }

    @Test
    void theBassDrumDucksTheOthers() {
        Part pad = part(Instrument.ORGAN, 0, new Note(0, 4 * SECOND, 64, 90));
        Part kick = new Part(Role.DRUMS, Instrument.POP_KIT, -60, 0, 0, List.of(new Note(2 * SECOND, 2000, 36, 100)));
        Piece piece = Studio.record(score(new Production(0, 20_000, 0, 0, 0, 1000, 0), pad, kick));
        double before = Ears.rms(piece.left(), 2 * SECOND - 4000, 2 * SECOND);
        double under = Ears.rms(piece.left(), 2 * SECOND + 1000, 2 * SECOND + 4000);
        assertThat(under).isLessThan(0.5 * before);
    }

    @Test
    void crackleIsHeardOnlyWhenAskedFor() {
        Part note = part(Instrument.MARIMBA, 0, new Note(0, 2000, 72, 100));
        Piece clean = Studio.record(score(PLAIN, note));
        Piece old = Studio.record(score(new Production(300, 20_000, 1000, 0, 100, 0, 0), note));
        assertThat(Ears.rms(clean.left(), 3 * SECOND, 4 * SECOND)).isLessThan(1e-3);
        assertThat(Ears.rms(old.left(), 3 * SECOND, 4 * SECOND)).isGreaterThan(2e-3);
    }

    @Test
    void anUnsteadyTapeMovesThePitch() {
        Part note = part(Instrument.ORGAN, 0, new Note(0, 4 * SECOND, 69, 90));
        Piece steady = Studio.record(score(PLAIN, note));
        Piece unsteady = Studio.record(score(new Production(300, 20_000, 0, 1000, 100, 0, 0), note));
        assertThat(spread(steady)).isLessThan(4);
        assertThat(spread(unsteady)).isBetween(6.0, 60.0);
    }

    private static double spread(Piece piece) {
        double low = 100;
        double high = -100;
        for (int at = SECOND / 2; at < 3 * SECOND; at += SECOND / 4) {
            double cents = Ears.cents(Arrays.copyOfRange(piece.left(), at, at + SECOND / 2), 440);
            low = Math.min(low, cents);
            high = Math.max(high, cents);
        }
        return high - low;
    }

    @Test
    void aFadeIsLongAndSmooth() {
        Piece piece = Studio.record(
                score(new Production(0, 20_000, 0, 0, 0, 0, 2 * SECOND), part(Instrument.ORGAN, 0, new Note(0, 4 * SECOND, 60, 90))));
        double before = 1;
        for (int at = 2 * SECOND; at < 4 * SECOND; at += SECOND / 4) {
            double now = Ears.rms(piece.left(), at, at + SECOND / 4);
            // An organ beats against itself.
            assertThat(now).isLessThan(before * 1.15);
            before = now;
        }
        assertThat(before).isLessThan(0.05 * Ears.rms(piece.left(), SECOND, 2 * SECOND));
    }

    @Test
    void aClosedHatEndsAnOpenOne() {
        Piece open = Studio
                .record(score(new Production(0, 20_000, 0, 0, 0, 0, 0), part(Instrument.ACOUSTIC_KIT, 0, new Note(0, 1000, 46, 100))));
        Piece choked = Studio.record(score(new Production(0, 20_000, 0, 0, 0, 0, 0),
                part(Instrument.ACOUSTIC_KIT, 0, new Note(0, 1000, 46, 100), new Note(SECOND / 8, 1000, 42, 60))));
        double rings = Ears.rms(open.left(), SECOND * 3 / 8, SECOND / 2) / Ears.rms(open.left(), 0, SECOND / 10);
        double ends = Ears.rms(choked.left(), SECOND * 3 / 8, SECOND / 2) / Ears.rms(choked.left(), 0, SECOND / 10);
        assertThat(ends).isLessThan(0.3 * rings);
    }

    @Test
    void nothingStaysNothing() {
        Piece piece = Studio.record(score(PLAIN, part(Instrument.GRAND_PIANO, 0)));
        assertThat(Ears.peak(piece.left())).isLessThan(1e-6);
    }
}
