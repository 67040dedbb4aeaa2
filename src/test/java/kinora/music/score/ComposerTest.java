package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final long MS = Score.RATE / 1000;

    @Test
    void aPieceHasExactlyItsLengthAndNothingSoundsBehindIt() {
        for (Commission commission : Pieces.commissions()) {
            Score score = Composer.compose(commission);
            assertThat(score.samples()).isEqualTo(commission.samples());
            assertThat(score.parts()).allSatisfy(part -> assertThat(part.notes()).isNotEmpty()
                    .allSatisfy(note -> assertThat(note.at() + note.length()).isLessThanOrEqualTo(score.samples())));
            assertThat(score.chords().getFirst().from()).isZero();
            assertThat(score.chords().getLast().to()).isEqualTo(score.samples());
        }
    }

    @Test
    void aPitchIsNeverPlayedWhileItSounds() {
        Pieces.each(score -> {
            for (Score.Part part : score.parts()) {
                Map<Integer, Long> ends = new HashMap<>();
                long before = 0;
                for (Score.Note note : part.notes()) {
                    assertThat(note.at()).isGreaterThanOrEqualTo(ends.getOrDefault(note.pitch(), 0L)).isGreaterThanOrEqualTo(before);
                    ends.put(note.pitch(), note.at() + note.length());
                    before = note.at();
                }
            }
        });
    }

    @Test
    void theSameCommissionIsTheSamePiece() {
        for (String style : Styles.names()) {
            Commission commission = Commission.of(style, Pieces.samples(30), 5);
            assertThat(Composer.compose(commission)).isEqualTo(Composer.compose(commission));
        }
    }

    @Test
    void theGridIsThatOfThePiece() {
        for (Commission commission : Pieces.commissions()) {
            BeatGrid grid = Composer.grid(commission);
            Score score = Composer.compose(commission);
            assertThat(score.beats()).isEqualTo(grid.beats());
            assertThat(score.milliBpm()).isEqualTo(grid.milliBpm());
            assertThat(Pieces.landing(score)).isEqualTo(grid.landing());
        }
    }

    @Test
    void aPieceLandsOnABeatWithItsLastChordAndItsRootInTheBass() {
        Pieces.each(score -> {
            long landing = Pieces.landing(score);
            assertThat(score.beats()).anySatisfy(beat -> assertThat(beat.at()).isCloseTo(landing, within(MS)));
            assertThat(score.chords().getLast().from()).isCloseTo(landing, within(MS));
            assertThat(score.samples() - landing).isBetween(Score.RATE * 5L / 4, Score.RATE * 6L);
            List<Score.Note> last = score.parts().stream().filter(part -> !part.instrument().kit()).flatMap(part -> part.notes().stream())
                    .filter(note -> Math.abs(note.at() - landing) <= MS).toList();
            assertThat(last).hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(note -> assertThat(Pieces.isIn(score.chords().getLast(), note.pitch())).isTrue());
            assertThat(last.stream().mapToInt(Score.Note::pitch).min().orElseThrow() % 12).isEqualTo(score.chords().getLast().root());
        });
    }

    @Test
    void aSetLandingIsMet() {
        for (String style : Styles.names()) {
            for (double seconds : new double[]{3.2, 9.04, 12.6, 27.48, 55.96}) {
                long landing = Pieces.samples(seconds);
                Commission commission = Commission.of(style, landing + Pieces.samples(2.6), 3).cut(landing, List.of());
                Score score = Composer.compose(commission);
                assertThat(Pieces.landing(score)).as("%s %s", style, seconds).isCloseTo(landing, within(MS));
                assertThat(score.beats()).anySatisfy(beat -> assertThat(beat.at()).isCloseTo(landing, within(MS)));
            }
        }
    }

    @Test
    void aLandingOnTheFreeGridKeepsItsBeats() {
        for (Commission free : Pieces.commissions()) {
            BeatGrid grid = Composer.grid(free);
            for (int beat = Math.max(2, grid.landingBeat() - 3); beat <= grid.landingBeat(); beat++) {
                long shifted = grid.at(beat) + 700;
                BeatGrid landed = Composer.grid(free.cut(shifted, List.of()));
                if (shifted >= Score.RATE && free.samples() - shifted <= 9L * Score.RATE) {
                    assertThat(landed.landing()).isEqualTo(shifted);
                    assertThat(landed.landingBeat()).isEqualTo(beat);
                    for (int i = 0; i <= beat; i++) {
                        assertThat(landed.at(i)).isCloseTo(grid.at(i), within(701L));
                    }
                }
            }
        }
    }

    @Test
    void tempoStaysWithinTheStyleOrNearWhatIsAsked() {
        for (Commission commission : Pieces.commissions()) {
            Style.Tempo tempo = Styles.find(commission.style()).orElseThrow().tempo();
            assertThat(Composer.grid(commission).milliBpm()).isBetween(tempo.low() * 1000 - 1, tempo.high() * 1000 + 1);
            assertThat(Composer.grid(commission.at(101_000)).milliBpm()).isCloseTo(101_000, within(1_600));
        }
    }

    @Test
    void strongNotesOfMelodiesAreInTheChordOrResolveByStep() {
        Pieces.each(score -> {
            for (Score.Part part : Pieces.parts(score, Score.Role.MELODY)) {
                for (int i = 0; i < part.notes().size(); i++) {
                    Score.Note note = part.notes().get(i);
                    boolean strong = score.beats().stream().anyMatch(beat -> beat.inBar() % 2 == 0
                            && (beat.inBar() == 0 || score.beatsPerBar() == 4) && Math.abs(beat.at() - note.at()) <= 6 * MS);
                    if (strong && !Pieces.isIn(Pieces.chordAt(score, note.at() + 8 * MS), note.pitch())) {
                        assertThat(i + 1).isLessThan(part.notes().size());
                        assertThat(Math.abs(part.notes().get(i + 1).pitch() - note.pitch())).isBetween(1, MelodicLine.STEP);
                    }
                }
            }
        });
    }

    @Test
    void melodiesMoveMostlyBySmallIntervalsAndNeverLeapWildly() {
        Pieces.each(score -> {
            for (Score.Part part : Pieces.parts(score, Score.Role.MELODY)) {
                int small = 0;
                for (int i = 1; i < part.notes().size(); i++) {
                    int leap = Math.abs(part.notes().get(i).pitch() - part.notes().get(i - 1).pitch());
                    assertThat(leap).isLessThanOrEqualTo(14);
                    small += leap <= 5 ? 1 : 0;
                }
                assertThat(small).isGreaterThanOrEqualTo((part.notes().size() - 1) * 7 / 10);
            }
        });
    }

    @Test
    void theBassHasTheRootWhereChordsChangeMostly() {
        Pieces.each(score -> {
            int roots = 0;
            int inside = 0;
            int all = 0;
            for (Score.Part part : Pieces.parts(score, Score.Role.BASS)) {
                for (Score.Chord chord : score.chords()) {
                    for (Score.Note note : part.notes()) {
                        if (Math.abs(note.at() - chord.from()) <= 12 * MS) {
                            all++;
                            roots += note.pitch() % 12 == chord.root() ? 1 : 0;
                            inside += Pieces.isIn(chord, note.pitch()) ? 1 : 0;
                        }
                    }
                }
            }
            assertThat(inside).isEqualTo(all);
            assertThat(roots).isGreaterThanOrEqualTo(all * 5 / 10);
        });
    }

    @Test
    void eachBeatBeforeTheLandingIsMarkedWhereThereIsAPulse() {
        Pieces.each(score -> {
            if (Styles.find(score.style()).orElseThrow().feel().pulse()) {
                for (Score.Beat beat : score.beats()) {
                    assertThat(beat.at() > Pieces.landing(score) || marked(score, beat.at())).as("beat at %s", beat.at()).isTrue();
                }
            }
        });
    }

    @Test
    void accentsAreMarkedInEveryStyle() {
        for (String style : Styles.names()) {
            Commission free = Commission.of(style, Pieces.samples(40), 2);
            BeatGrid grid = Composer.grid(free);
            List<Long> cuts = new ArrayList<>();
            for (int beat = 3; beat < grid.landingBeat(); beat += 3) {
                cuts.add(grid.at(beat) + 500);
            }
            Score score = Composer.compose(free.cut(grid.landing(), cuts));
            cuts.add(grid.landing() + 500);
            assertThat(cuts).allSatisfy(cut -> assertThat(told(score, cut - 500)).isTrue());
        }
    }

    /// Whether something begins that the ear can tell.
    private static boolean told(Score score, long at) {
        return score.parts().stream().filter(part -> part.role() != Score.Role.MELODY && part.instrument().speaksAtOnce())
                .anyMatch(part -> part.notes().stream().anyMatch(note -> Math.abs(note.at() - at) <= 10 * MS && note.velocity() >= 80
                        && (!part.instrument().kit() || Percussion.marks(note.pitch()))));
    }

    private static boolean marked(Score score, long at) {
        return score.parts().stream().filter(part -> part.role() != Score.Role.MELODY).anyMatch(part -> part.notes().stream()
                .anyMatch(note -> Math.abs(note.at() - at) <= 10 * MS && (!part.instrument().kit() || Percussion.marks(note.pitch()))));
    }

    @Test
    void somethingSoundsInEveryBar() {
        Pieces.each(score -> {
            for (Score.Beat beat : score.beats()) {
                long bar = score.beatsPerBar() * 60_000L * Score.RATE / score.milliBpm();
                if (beat.inBar() == 0 && beat.at() + Score.RATE / 2 < score.samples()) {
                    assertThat(score.parts().stream().filter(part -> !part.instrument().kit()).flatMap(part -> part.notes().stream())
                            .anyMatch(note -> note.at() < beat.at() + bar && note.at() + note.length() > beat.at()))
                            .as("bar at %s", beat.at()).isTrue();
                }
            }
        });
    }

    @Test
    void energyFollowsTheCurve() {
        for (String style : Styles.names()) {
            long samples = Pieces.samples(60);
            Commission quiet = Commission.of(style, samples, 4).rising(List.of(new Commission.Energy(0, 100)));
            Commission loud = Commission.of(style, samples, 4).rising(List.of(new Commission.Energy(0, 950)));
            Commission grows = Commission.of(style, samples, 4)
                    .rising(List.of(new Commission.Energy(0, 100), new Commission.Energy(samples, 1000)));
            assertThat(notes(Composer.compose(loud))).as(style).isGreaterThan(notes(Composer.compose(quiet)) * 3 / 2);
            List<Score.Section> sections = Composer.compose(grows).sections();
            assertThat(sections.get(sections.size() - 2).energyPermille()).isGreaterThan(sections.getFirst().energyPermille() + 300);
        }
    }

    private static int notes(Score score) {
        return score.parts().stream().mapToInt(part -> part.notes().size()).sum();
    }

    @Test
    void seedsAreDifferentMusic() {
        for (String style : Styles.names()) {
            List<Score> scores = new ArrayList<>();
            for (int seed = 1; seed <= Pieces.SEEDS + 2; seed++) {
                scores.add(Composer.compose(Commission.of(style, Pieces.samples(60), seed)));
            }
            List<List<Set<Integer>>> sung = scores.stream().map(ComposerTest::sung).toList();
            List<List<Set<Integer>>> drummed = scores.stream().map(ComposerTest::drummed).toList();
            for (int i = 1; i < scores.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(differing(sung.get(k), sung.get(i))).as("%s %d %d melody", style, k, i).isGreaterThanOrEqualTo(0.5);
                    assertThat(Pieces.parts(scores.get(i), Score.Role.DRUMS).isEmpty() ? 1 : differing(drummed.get(k), drummed.get(i)))
                            .as("%s %d %d drums", style, k, i).isGreaterThanOrEqualTo(0.2);
                }
            }
        }
    }

    /// Pitch classes of the melody on each beat.
    private static List<Set<Integer>> sung(Score score) {
        List<Set<Integer>> all = new ArrayList<>();
        for (Score.Beat beat : score.beats()) {
            Set<Integer> here = new TreeSet<>();
            Pieces.parts(score, Score.Role.MELODY)
                    .forEach(part -> part.notes().stream()
                            .filter(note -> note.at() <= beat.at() + 10 * MS && note.at() + note.length() > beat.at() + 10 * MS)
                            .forEach(note -> here.add(note.pitch() % 12)));
            all.add(here);
        }
        return all;
    }

    /// What the kit plays in each bar, as sixteenths and pitches.
    private static List<Set<Integer>> drummed(Score score) {
        List<Set<Integer>> all = new ArrayList<>();
        double bar = score.beatsPerBar() * 60_000.0 * Score.RATE / score.milliBpm();
        for (Score.Beat beat : score.beats()) {
            if (beat.inBar() == 0) {
                Set<Integer> here = new TreeSet<>();
                Pieces.parts(score, Score.Role.DRUMS)
                        .forEach(part -> part.notes().stream()
                                .filter(note -> note.at() >= beat.at() - 480 && note.at() < beat.at() - 480 + bar)
                                .forEach(note -> here.add((int) Math.round((note.at() - beat.at()) / bar * 16) * 128 + note.pitch())));
                all.add(here);
            }
        }
        return all;
    }

    /// Share of places at which two differ, of those at which either has something.
    private static double differing(List<Set<Integer>> one, List<Set<Integer>> other) {
        int places = 0;
        int differ = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).isEmpty() || !other.get(i).isEmpty()) {
                places++;
                differ += one.get(i).equals(other.get(i)) ? 0 : 1;
            }
        }
        return places == 0 ? 0 : (double) differ / places;
    }
}
