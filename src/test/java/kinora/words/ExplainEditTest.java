package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinora.edit.Adjustment;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.edit.Reason;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Problem;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;

final class ExplainEditTest {
    private static final SegmentId A = new SegmentId("a");
    private static final SegmentId B = new SegmentId("b");
    private static final SegmentId T = new SegmentId("t");

    private final ExplainEdit english = new ExplainEdit(new Messages(Language.ENGLISH), draft());
    private final ExplainEdit chinese = new ExplainEdit(new Messages(Language.CHINESE), draft());

    @Test
    void aRefusedEditIsExplainedWithTheNamesThatPeopleKnow() {
        assertThat(refusal(new Edit.SetGain(A, 4500))).isEqualTo("the volume cannot be 450%; choose 0% to 400%");
        assertThat(refusal(new Edit.SetText(A, "x"))).isEqualTo("“beach” cannot take this; it is only for titles");
        assertThat(refusal(new Edit.Remove(new SegmentId("z")))).isEqualTo("there is no segment “z”");
        assertThat(refusal(new Edit.RemoveTransition(A, B))).isEqualTo("there is no transition from “beach” to “IMG_2.jpg”");
    }

    @Test
    void aSegmentIsCalledByItsNameElseItsFileElseItsWordsElseItsId() {
        assertThat(english.of(new Adjustment.OverlayStayed(A))).startsWith("“beach”");
        assertThat(english.of(new Adjustment.OverlayStayed(B))).startsWith("“IMG_2.jpg”");
        assertThat(english.of(new Adjustment.OverlayStayed(T))).startsWith("“Urban Dreams”");
        assertThat(english.of(new Adjustment.OverlayStayed(new SegmentId("gone")))).startsWith("“gone”");
        assertThat(new ExplainEdit(new Messages(Language.ENGLISH), Draft.empty(Canvas.hd()), draft()).of(new Adjustment.SegmentDropped(A)))
                .startsWith("“beach”");
    }

    @Test
    void timesAreSecondsAndPositionsCountFromOne() {
        assertThat(english.of(new Reason.TooShort(A, 0, 33))).isEqualTo("“beach” would last 0 s; it must last at least 0.033 s");
        assertThat(english.of(new Reason.OutOfRange(Reason.Quantity.INDEX, 7, 0, 2))).isEqualTo("the position cannot be 8; choose 1 to 3");
        assertThat(english.of(new Reason.OutOfRange(Reason.Quantity.INDEX, 7, 0, 0)))
                .isEqualTo("the position cannot be 8; only 1 is possible");
        assertThat(english.of(new Reason.OutOfRange(Reason.Quantity.INDEX, Long.MAX_VALUE, 0, 2))).contains("9223372036854775807");
        assertThat(english.of(new Reason.OutOfRange(Reason.Quantity.TIME_MS, Long.MIN_VALUE, 0, 1))).contains("-9223372036854775.808 s");
        assertThat(english.of(new Reason.OutOfRange(Reason.Quantity.GAIN_PERMILLE, 4005, 0, 4000))).contains("400.5%");
        assertThat(chinese.of(new Reason.TooShort(A, 0, 33))).isEqualTo("“beach”会只剩 0 秒；至少要有 0.033 秒");
    }

    @Test
    void whatTheSourceStillHasIsSaid() {
        assertThat(english.of(new Reason.BeyondSource(A, Edit.Edge.END, 2000, 500)))
                .isEqualTo("“beach” has only 0.5 s more after its end, not 2 s");
        assertThat(english.of(new Reason.BeyondSource(A, Edit.Edge.START, 2000, 0)))
                .isEqualTo("“beach” is already shown from the very start of its source");
    }

    @Test
    void aStepIsNamedWithItsReason() {
        assertThat(english.of(new Reason.AtStep(1, new Reason.NoSuchSegment(new SegmentId("z")))))
                .isEqualTo("step 2: there is no segment “z”");
    }

    @Test
    void longListsAreCutAndCounted() {
        List<SegmentId> many = IntStream.range(0, 4000).mapToObj(i -> new SegmentId("s" + i)).toList();

        assertThat(english.of(new Reason.NotAnOrder(many, List.of()))).isEqualTo(
                "the new order must have every shot of the main track once; missing: “s0”, “s1”, “s2”, “s3”, “s4”, and 3995 more");
        assertThat(english.of(new Reason.Unsound(Stream.generate(() -> (Problem) new Problem.OutOfOrder(A)).limit(100).toList())))
                .endsWith("; 97 more").hasSizeLessThan(300);
    }

    @Test
    void aPoemOfATitleIsShortened() {
        SegmentId poem = new SegmentId("p");
        Title title = new Title(poem, new TimeRange(0, 1000), "", "line\n".repeat(800).strip(), StyleUse.of("plain"), Extras.none());
        Draft draft = new Draft(Canvas.hd(), "", List.of(new Track.Text(new TrackId("t1"), List.of(title), Extras.none())), 0,
                Extras.none());

        assertThat(new ExplainEdit(new Messages(Language.ENGLISH), draft).of(new Adjustment.SegmentDropped(poem))).hasSizeLessThan(150)
                .contains("…").doesNotContain("\n");
    }

    private String refusal(Edit edit) {
        if (Edits.apply(draft(), edit) instanceof Outcome.Rejected(Reason reason)) return english.of(reason);
        throw new AssertionError("was done: " + edit);
    }

    private static Draft draft() {
        Visual a = Visual.still(A, new TimeRange(0, 2000), "beach", new MediaRef.Local("/photos/IMG_1.jpg"));
        Visual b = Visual.still(B, new TimeRange(2000, 2000), "", new MediaRef.Local("/photos/IMG_2.jpg"));
        Title title = new Title(T, new TimeRange(0, 1000), "", "Urban Dreams", StyleUse.of("plain"), Extras.none());
        return new Draft(Canvas.hd(), "", List.of(new Track.Video(new TrackId("t1"), List.of(a, b), List.of(), Extras.none()),
                new Track.Text(new TrackId("t2"), List.of(title), Extras.none())), 0, Extras.none());
    }
}
