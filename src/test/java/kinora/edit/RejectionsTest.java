package kinora.edit;

import static kinora.edit.Drawn.RATE;
import static kinora.edit.Drawn.draft;
import static kinora.edit.Drawn.id;
import static kinora.edit.Drawn.ms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kinora.edit.Edit.Edge;
import kinora.edit.Reason.Quantity;
import kinora.edit.Reason.Wanted;
import kinora.timeline.Camera;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.Problem;
import kinora.timeline.Speed;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import org.junit.jupiter.api.Test;

class RejectionsTest {
    private static final Draft DRAFT = draft("M AAAPPP", "V .O.N..", "T .t....", "S mmmmmm", "X AP4");

    private static void rejected(Edit edit, Reason reason) {
        assertThat(Edits.apply(DRAFT, edit)).isEqualTo(new Outcome.Rejected(reason));
    }

    @Test
    void whoIsNotThereIsNamed() {
        rejected(new Edit.Remove(id("?")), new Reason.NoSuchSegment(id("?")));
        rejected(new Edit.MoveTo(id("t"), 0, Optional.of(new TrackId("?"))), new Reason.NoSuchTrack(new TrackId("?")));
        rejected(new Edit.MoveTo(id("t"), 0, Optional.of(new TrackId("t4"))), new Reason.WrongTrack(new TrackId("t4")));
        rejected(new Edit.MoveTo(id("O"), 0, Optional.of(new TrackId("t1"))), new Reason.WrongTrack(new TrackId("t1")));
        rejected(new Edit.RemoveTransition(id("P"), id("A")), new Reason.NoSuchTransition(id("P"), id("A")));
        rejected(new Edit.AddTitle(Drawn.title('t', RATE.range(0, 10)), Optional.empty()), new Reason.IdTaken(id("t")));
        rejected(new Edit.InsertShot(0, Drawn.visual('t', RATE.range(0, 10))), new Reason.IdTaken(id("t")));
    }

    @Test
    void whatIsOfAnotherKindIsNamedWithTheKindThatIsNeeded() {
        rejected(new Edit.SetText(id("A"), "x"), new Reason.WrongKind(id("A"), Wanted.TITLE));
        rejected(new Edit.SetCamera(id("t"), Keyframes.still(Camera.WHOLE)), new Reason.WrongKind(id("t"), Wanted.VISUAL));
        rejected(new Edit.SetLoop(id("A"), true), new Reason.WrongKind(id("A"), Wanted.SOUND));
        rejected(new Edit.SetGain(id("t"), 1), new Reason.WrongKind(id("t"), Wanted.VISUAL_OR_SOUND));
        rejected(new Edit.RemoveEffect(id("t"), "warm"), new Reason.WrongKind(id("t"), Wanted.VISUAL_OR_SOUND));
        rejected(new Edit.Retime(id("A"), new Speed(2000)), new Reason.WrongKind(id("A"), Wanted.CLIP_OR_SOUND));
        rejected(new Edit.Trim(id("t"), 40, 0), new Reason.WrongKind(id("t"), Wanted.CLIP_OR_SOUND));
        rejected(new Edit.SetDuration(id("P"), 400, Edge.END), new Reason.WrongKind(id("P"), Wanted.STILL_OR_TITLE));
        rejected(new Edit.MoveShot(id("O"), 0), new Reason.WrongKind(id("O"), Wanted.SHOT));
        rejected(new Edit.MoveTo(id("A"), 0, Optional.empty()), new Reason.WrongKind(id("A"), Wanted.NO_SHOT));
    }

    @Test
    void whatLiesOutsideIsToldWithWhatIsAllowed() {
        rejected(new Edit.InsertShot(3, Drawn.visual('Z', RATE.range(0, 10))), new Reason.OutOfRange(Quantity.INDEX, 3, 0, 2));
        rejected(new Edit.MoveShot(id("A"), 2), new Reason.OutOfRange(Quantity.INDEX, 2, 0, 1));
        rejected(new Edit.MoveTo(id("m"), ms(6), Optional.empty()), new Reason.OutOfRange(Quantity.TIME_MS, ms(6), 0, ms(6) - 40));
        rejected(new Edit.MoveTo(id("t"), -1, Optional.empty()), new Reason.OutOfRange(Quantity.TIME_MS, -1, 0, ms(6)));
        rejected(new Edit.Split(id("A"), ms(3)), new Reason.OutOfRange(Quantity.TIME_MS, ms(3), 40, ms(3) - 40));
        rejected(new Edit.Split(id("A"), 19), new Reason.OutOfRange(Quantity.TIME_MS, 19, 40, ms(3) - 40));
        rejected(new Edit.SetGain(id("m"), 4_001), new Reason.OutOfRange(Quantity.GAIN_PERMILLE, 4_001, 0, 4_000));
        rejected(new Edit.SetFades(id("m"), 0, 2_401), new Reason.OutOfRange(Quantity.FADE_MS, 2_401, 0, 2_400));
        rejected(new Edit.SetText(id("t"), " \n"), new Reason.OutOfRange(Quantity.TEXT_LENGTH, 0, 1, Limits.MAX_TEXT));
        rejected(new Edit.SetTransition(id("A"), id("P"), "dissolve", 40, Easing.LINEAR),
                new Reason.OutOfRange(Quantity.TRANSITION_MS, 40, 80, Limits.MAX_FILM_MS));
        rejected(new Edit.Trim(id("P"), Long.MIN_VALUE, 0),
                new Reason.OutOfRange(Quantity.DURATION_MS, Long.MIN_VALUE, -Limits.MAX_FILM_MS, Limits.MAX_FILM_MS));
    }

    @Test
    void trimmingToZeroIsRejected() {
        rejected(new Edit.Trim(id("P"), ms(1), ms(2)), new Reason.TooShort(id("P"), 0, 40));
        rejected(new Edit.SetDuration(id("A"), 19, Edge.END), new Reason.TooShort(id("A"), 19, 40));
    }

    @Test
    void theSourceHasOnlySoMuch() {
        rejected(new Edit.Trim(id("P"), -10_040, 0), new Reason.BeyondSource(id("P"), Edge.START, 10_040, 10_000));
        rejected(new Edit.Trim(id("P"), 0, -18_840), new Reason.BeyondSource(id("P"), Edge.END, 18_840, 18_800));
        assertThat(Edits.apply(DRAFT, new Edit.Trim(id("P"), -10_000, 0))).isInstanceOf(Outcome.Applied.class);
        assertThat(Edits.apply(DRAFT, new Edit.Trim(id("P"), 0, -18_800))).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void anOrderNamesEveryShotOnce() {
        rejected(new Edit.Reorder(List.of(id("P"), id("P"), id("t"))), new Reason.NotAnOrder(List.of(id("A")), List.of(id("P"), id("t"))));
        rejected(new Edit.Reorder(List.of(id("A"), id("P"))), new Reason.NothingToChange());
    }

    @Test
    void neighboursTouch() {
        rejected(new Edit.SetTransition(id("P"), id("A"), "dissolve", 400, Easing.LINEAR), new Reason.NotNeighbours(id("P"), id("A")));
        rejected(new Edit.SetTransition(id("O"), id("N"), "dissolve", 400, Easing.LINEAR), new Reason.NotNeighbours(id("O"), id("N")));
    }

    @Test
    void overlaysOfOneTrackDoNotMeet() {
        rejected(new Edit.MoveTo(id("O"), ms(2.5), Optional.empty()), new Reason.Occupied(id("O"), id("N")));
        rejected(new Edit.SetDuration(id("O"), ms(3), Edge.END), new Reason.Occupied(id("O"), id("N")));
    }

    @Test
    void aFilmCannotBeShorterThanItsShotsOrLongerThanItsClips() {
        rejected(new Edit.SetTotalDuration(ms(1), ms(1)), new Reason.FilmTooShort(ms(1), ms(2)));
        assertThat(Edits.apply(draft("M PPP"), new Edit.SetTotalDuration(20_040, 0)))
                .isEqualTo(new Outcome.Rejected(new Reason.FilmTooLong(20_040, 20_000)));
        assertThat(Edits.apply(draft("T t"), new Edit.SetTotalDuration(400, 0))).isEqualTo(new Outcome.Rejected(new Reason.NoShots()));
    }

    @Test
    void theLongestFilmIsTenHours() {
        Edit.InsertShot tenHours = new Edit.InsertShot(0, Drawn.visual('Z', RATE.range(0, 900_000)));
        rejected(tenHours, new Reason.LimitReached(Quantity.FILM_MS, Limits.MAX_FILM_MS + ms(6), Limits.MAX_FILM_MS));
    }

    @Test
    void aTimelineThatCannotStandIsNotBuilt() {
        Track.Text twice = new Track.Text(new TrackId("t1"),
                List.of(Drawn.title('u', RATE.range(0, 1)), Drawn.title('u', RATE.range(0, 1))), Extras.none());
        rejected(new Edit.Rebuild(DRAFT.canvas(), "", List.of(twice)), new Reason.Unsound(List.of(new Problem.DuplicateId("u"))));
    }
}
