package kinora.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftProblemsTest {
    private static final FrameRate RATE = FrameRate.of(25);

    private static Visual shot(String id, long first, long frames) {
        return Visual.still(new SegmentId(id), RATE.range(first, frames), id, new MediaRef.Stored(id));
    }

    private static Track.Video track(List<Visual> shots, Transition... joins) {
        return new Track.Video(new TrackId("t1"), shots, List.of(joins), Extras.none());
    }

    private static Transition join(String left, String right, long ms) {
        return new Transition(new SegmentId(left), new SegmentId(right), "dissolve", ms, Easing.LINEAR, Extras.none());
    }

    private static List<Problem> problems(Track... tracks) {
        return Draft.problems(RATE, List.of(tracks));
    }

    @Test
    void aSoundTimelineHasNone() {
        assertThat(problems(track(List.of(shot("a", 0, 4), shot("b", 4, 4)), join("a", "b", 160)))).isEmpty();
        assertThat(problems(track(List.of(shot("a", 3, 4), shot("b", 9, 4))))).isEmpty();
    }

    @Test
    void idsAreUnique() {
        Track.Audio other = new Track.Audio(new TrackId("t1"),
                List.of(Sound.music(new SegmentId("a"), RATE.range(0, 1), "", new MediaRef.Stored("m"))), Extras.none());
        assertThat(problems(track(List.of(shot("a", 0, 4))), other)).containsExactly(new Problem.DuplicateId("t1"),
                new Problem.DuplicateId("a"));
    }

    @Test
    void timesLieOnTheGrid() {
        Visual off = shot("a", 0, 4).withRange(new TimeRange(0, 41));
        assertThat(problems(track(List.of(off)))).containsExactly(new Problem.OffGrid(new SegmentId("a"), 41));
        assertThat(problems(track(List.of(shot("a", 0, 4), shot("b", 4, 4)), join("a", "b", 90))))
                .containsExactly(new Problem.OffGrid(new SegmentId("a"), 90));
    }

    @Test
    void visualsAreInOrderAndDoNotOverlapButTitlesMay() {
        assertThat(problems(track(List.of(shot("a", 4, 4), shot("b", 0, 4))))).containsExactly(new Problem.OutOfOrder(new SegmentId("b")));
        assertThat(problems(track(List.of(shot("a", 0, 4), shot("b", 3, 4)))))
                .containsExactly(new Problem.Overlap(new SegmentId("a"), new SegmentId("b")));
        Title one = new Title(new SegmentId("a"), RATE.range(0, 4), "", "x", StyleUse.of("plain"), Extras.none());
        Title two = new Title(new SegmentId("b"), RATE.range(2, 4), "", "x", StyleUse.of("plain"), Extras.none());
        assertThat(problems(new Track.Text(new TrackId("t1"), List.of(one, two), Extras.none()))).isEmpty();
    }

    @Test
    void transitionsJoinNeighboursThatCanSpareThem() {
        List<Visual> shots = List.of(shot("a", 0, 4), shot("b", 4, 3), shot("c", 7, 4), shot("d", 12, 4));
        assertThat(problems(track(shots, join("a", "c", 80)))).hasOnlyElementsOfType(Problem.NotAdjacent.class).hasSize(1);
        assertThat(problems(track(shots, join("c", "d", 80)))).hasOnlyElementsOfType(Problem.NotAdjacent.class).hasSize(1);
        assertThat(problems(track(shots, join("b", "a", 80)))).hasOnlyElementsOfType(Problem.NotAdjacent.class).hasSize(1);
        assertThat(problems(track(shots, join("a", "b", 80), join("a", "b", 80)))).hasOnlyElementsOfType(Problem.NotAdjacent.class)
                .hasSize(1);
        assertThat(problems(track(shots, join("a", "b", 40)))).hasOnlyElementsOfType(Problem.TransitionLength.class).hasSize(1);
        assertThat(problems(track(shots, join("a", "b", 160), join("b", "c", 120)))).isEmpty();
        assertThat(problems(track(shots, join("a", "b", 160), join("b", "c", 160))))
                .containsExactly(new Problem.TransitionLength(new SegmentId("b"), new SegmentId("c"), 160));
    }

    @Test
    void thereIsAnEndToFilmsTracksAndSegments() {
        Visual late = shot("a", 0, 4).withRange(new TimeRange(Limits.MAX_FILM_MS, 40));
        assertThat(problems(track(List.of(late)))).containsExactly(new Problem.TooLong(new SegmentId("a"), Limits.MAX_FILM_MS + 40));
        List<Track> many = IntStream.rangeClosed(0, Limits.MAX_TRACKS)
                .<Track>mapToObj(i -> new Track.Text(new TrackId("t" + i), List.of(), Extras.none())).toList();
        assertThat(Draft.problems(RATE, many)).containsExactly(new Problem.TooMany("tracks", 65, 64));
        List<Visual> shots = IntStream.rangeClosed(0, Limits.MAX_SEGMENTS).mapToObj(i -> shot("s" + i, i, 1)).toList();
        assertThat(problems(track(shots))).containsExactly(new Problem.TooMany("segments", 5_001, 5_000));
    }

    @Test
    void aDraftThatCannotStandIsNotMade() {
        Track.Video bad = track(List.of(shot("a", 0, 4), shot("b", 3, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Draft(new Canvas(320, 180, RATE, 0), "", List.of(bad), 0, Extras.none()))
                .withMessageContaining("Overlap");
    }

    @Test
    void theFilmLastsAsLongAsItsPicture() {
        Sound music = Sound.music(new SegmentId("m"), RATE.range(0, 50), "", new MediaRef.Stored("m"));
        Track.Audio audio = new Track.Audio(new TrackId("t2"), List.of(music), Extras.none());
        Canvas canvas = new Canvas(320, 180, RATE, 0);
        assertThat(Draft.empty(canvas).durationMs()).isZero();
        assertThat(new Draft(canvas, "", List.of(audio), 0, Extras.none()).durationMs()).isEqualTo(2_000);
        assertThat(new Draft(canvas, "", List.of(audio, track(List.of(shot("a", 0, 25)))), 0, Extras.none()).durationMs()).isEqualTo(1_000);
    }
}
