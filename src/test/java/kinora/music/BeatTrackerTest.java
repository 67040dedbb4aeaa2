package kinora.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.MusicFacts;

/// Beats of sounds whose beats are known.
final class BeatTrackerTest {
    private static final double[] TEMPOS = {60, 66, 72.5, 80, 87.3, 93.7, 100, 107.1, 112, 120, 124.9, 128, 140, 151.3, 160, 174, 180};
    private static final double[] SOME = {60, 72.5, 87.3, 93.7, 112, 124.9, 151.3, 180};

    /// Where confidence is high at least nine of ten beats are right, always; and it is high in at least a share of the pieces.
    private static void assertRight(List<MadeMusic> pieces, double trustedShare) {
        int trusted = 0;
        List<String> wrong = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            MadeMusic piece = pieces.get(i);
            MusicFacts facts = piece.heard();
            Judge judge = Judge.of(facts, piece.beats(), piece.bars());
            String line = i + ": " + facts.milliBpm() + " of " + 60_000 / mean(piece.beats()) + ", trust " + facts.confidencePermille()
                    + ", " + judge;
            all.add(line);
            if (facts.trusted()) {
                trusted++;
                if (!judge.right()) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).as("trusted but wrong").isEmpty();
        assertThat((double) trusted / pieces.size()).as(String.join("\n", all)).isGreaterThanOrEqualTo(trustedShare);
    }

    private static double mean(List<Double> beats) {
        return (beats.getLast() - beats.getFirst()) / (beats.size() - 1);
    }

    @Test
    void clicksAtEveryTempo() {
        List<MadeMusic> pieces = new ArrayList<>();
        for (double bpm : TEMPOS) {
            pieces.add(MadeMusic.clicks(bpm, 30, 4, 0, 1));
        }
        assertRight(pieces, 1);
    }

    @Test
    void clicksOfWhichSomeAreMissing() {
        List<MadeMusic> pieces = new ArrayList<>();
        for (double bpm : TEMPOS) {
            pieces.add(MadeMusic.clicks(bpm, 30, 4, 0.15, Math.round(bpm)));
        }
        assertRight(pieces, 0.8);
    }

    @Test
    void bandsInFourAndThree() {
        List<MadeMusic> pieces = new ArrayList<>();
        for (double bpm : TEMPOS) {
            pieces.add(MadeMusic.Band.plain(bpm, 4).play(30, 2));
            pieces.add(MadeMusic.Band.plain(bpm, 3).play(30, 3));
        }
        assertRight(pieces, 0.9);
    }

    @Test
    void bandsThatPlayUnevenlyWithSwingPickupsAndNoise() {
        List<MadeMusic> pieces = new ArrayList<>();
        for (double bpm : SOME) {
            pieces.add(new MadeMusic.Band(bpm, 4, 0.5, true, 0.2, 0, 0.006, true).play(30, 4));
            pieces.add(new MadeMusic.Band(bpm, 4, 0.64, false, 0.9, 2, 0.006, true).play(30, 5));
            pieces.add(new MadeMusic.Band(bpm, 3, 0.5, false, 2.4, 1, 0.006, true).play(30, 6).withNoise(0.01));
            pieces.add(new MadeMusic.Band(bpm, 4, 0.5, false, 0, 0, 0.01, false).play(30, 7).fadedIn(6));
        }
        assertRight(pieces, 0.75);
    }

    /// Its chords offer a pulse of two thirds of the tempo, its bass one between the beats.
    @Test
    void danceMusicIsHeardOnItsDrum() {
        List<MadeMusic> pieces = new ArrayList<>();
        for (double bpm : new double[]{100, 112, 118.5, 124, 128, 133}) {
            for (boolean dotted : new boolean[]{true, false}) {
                pieces.add(MadeMusic.dance(bpm, 15, dotted, 1));
            }
        }
        assertRight(pieces, 1);
    }

    @Test
    void beatsLieOnTheirOnsets() {
        for (double bpm : SOME) {
            MadeMusic clicks = MadeMusic.clicks(bpm, 20, 4, 0, 1);
            assertThat(Judge.of(clicks.heard(), clicks.beats(), clicks.bars()).meanMs()).as("%s", bpm).isCloseTo(0, within(6.0));
            MadeMusic band = MadeMusic.Band.plain(bpm, 4).play(20, 1);
            assertThat(Judge.of(band.heard(), band.beats(), band.bars()).meanMs()).as("%s", bpm).isCloseTo(0, within(15.0));
        }
    }

    @Test
    void barsBeginWhereTheKickAndTheChordsDo() {
        int right = 0;
        int all = 0;
        List<String> lines = new ArrayList<>();
        for (double bpm : new double[]{90, 104.5, 118, 126}) {
            for (int perBar : new int[]{3, 4}) {
                for (int pickup = 0; pickup < perBar; pickup++) {
                    MadeMusic piece = new MadeMusic.Band(bpm, perBar, 0.5, pickup % 2 == 1, 0.3, pickup, 0.004, true).play(30, pickup);
                    MusicFacts facts = piece.heard();
                    boolean good = facts.beatsPerBar() == perBar && Judge.of(facts, piece.beats(), piece.bars()).bars() >= 0.8;
                    lines.add(bpm + " " + perBar + " " + pickup + " " + good + " " + facts.milliBpm() + " " + facts.beatsPerBar() + " "
                            + facts.barStart());
                    right += good ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) right / all).as(String.join("\n", lines)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void loudnessDoesNotMatter() {
        for (double factor : new double[]{0.02, 0.2, 1.4}) {
            MadeMusic piece = MadeMusic.Band.plain(104, 4).play(25, 1).amplified(factor);
            MusicFacts facts = piece.heard();
            assertThat(facts.trusted()).as("%s: %d", factor, facts.confidencePermille()).isTrue();
            assertThat(Judge.of(facts, piece.beats(), piece.bars()).right()).isTrue();
        }
    }

    @Test
    void theSameSoundGivesTheSameFacts() {
        assertThat(MadeMusic.Band.plain(97, 4).play(15, 1).heard()).isEqualTo(MadeMusic.Band.plain(97, 4).play(15, 1).heard());
    }

    @Test
    void aChangeOfThePieceIsAPhraseAndALouderPart() {
        MadeMusic piece = new MadeMusic(48, 1);
        double period = 0.5;
        for (int beat = 0; beat * period < 47; beat++) {
            double at = beat * period + 0.1;
            piece.beat(at, beat % 4 == 0);
            piece.note(at, 0.4, 57 + beat / 4 % 2 * 5, 0.08, 0.005);
            if (beat >= 32 && beat < 64) {
                piece.kick(at, beat % 4 == 0 ? 0.7 : 0.4);
                piece.hat(at, 0.3);
                piece.hat(at + 0.25, 0.3);
            }
        }
        MusicFacts facts = piece.heard();
        assertThat(facts.phrasesMs()).as("%s", facts).anyMatch(ms -> Math.abs(ms - 16_100) < 60).anyMatch(ms -> Math.abs(ms - 32_100) < 60);
        assertThat(facts.phrasesMs().size()).isLessThan(6);
        MusicFacts.Part loud = facts.parts().stream().filter(part -> Math.abs(part.startMs() - 16_100) < 60).findFirst().orElseThrow();
        assertThat(loud.energyPermille()).isGreaterThan(facts.parts().getFirst().energyPermille() + 200);
    }
}
