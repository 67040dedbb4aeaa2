package kinora.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// Clips repeated, frozen, without silences, and apart from their sound.
final class ClipEditsTest {
    private static final SegmentId A = new SegmentId("a");

    private static Draft draft(Speed speed) {
        Visual clip = new Visual(A, new TimeRange(0, 4_000), "talk", new MediaRef.Stored("talk"), 1_000, 4_000, speed, Fit.COVER,
                Keyframes.still(Camera.WHOLE), List.of(), false, 800, Extras.none());
        Visual next = Visual.still(new SegmentId("b"), new TimeRange(4_000, 2_000), "b", new MediaRef.Stored("b"));
        return new Draft(new Canvas(64, 36, FrameRate.of(25), 0), "",
                List.of(new Track.Video(new TrackId("v"), List.of(clip, next), List.of(), Extras.none())), 0, Extras.none());
    }

    private static Draft after(Draft draft, Edit edit) {
        return switch (Edits.apply(draft, edit)) {
            case Outcome.Applied applied -> applied.draft();
            case Outcome.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private static List<Visual> shots(Draft draft) {
        return draft.main().orElseThrow().visuals();
    }

    @Test
    void aRepeatedClipPlaysAgainFromItsStart() {
        List<Visual> shots = shots(after(draft(Speed.NORMAL), new Edit.Repeat(A, 3)));
        assertThat(shots).extracting(shot -> shot.range().startMs()).containsExactly(0L, 4_000L, 8_000L, 12_000L);
        assertThat(shots.subList(0, 3)).allSatisfy(shot -> assertThat(shot.sourceInMs()).isEqualTo(1_000));
        assertThat(Edits.apply(draft(Speed.NORMAL), new Edit.Repeat(A, 1)))
                .isEqualTo(new Outcome.Rejected(new Reason.OutOfRange(Reason.Quantity.TIMES, 1, 2, 100)));
        assertThat(Edits.apply(draft(Speed.NORMAL), new Edit.Repeat(new SegmentId("b"), 2)))
                .isEqualTo(new Outcome.Rejected(new Reason.WrongKind(new SegmentId("b"), Reason.Wanted.CLIP)));
    }

    @Test
    void aFrozenClipHoldsAPictureInSilenceAndGoesOnThere() {
        List<Visual> shots = shots(after(draft(Speed.NORMAL), new Edit.Freeze(A, 1_000, 2_000)));
        assertThat(shots).extracting(Visual::range).containsExactly(new TimeRange(0, 1_000), new TimeRange(1_000, 2_000),
                new TimeRange(3_000, 3_000), new TimeRange(6_000, 2_000));
        assertThat(shots).extracting(Visual::sourceInMs).containsExactly(1_000L, 2_002L, 2_000L, 0L);
        assertThat(shots).extracting(Visual::gainPermille).containsExactly(800, 0, 800, 1000);
        List<Visual> atEnd = shots(after(draft(new Speed(-1000)), new Edit.Freeze(A, 4_000, 1_000)));
        assertThat(atEnd).extracting(Visual::range).containsExactly(new TimeRange(0, 4_000), new TimeRange(4_000, 1_000),
                new TimeRange(5_000, 2_000));
        assertThat(atEnd.get(1).sourceInMs()).isEqualTo(1_038);
    }

    @Test
    void onlyTheKeptSpansArePlayedAndTimeCloses() {
        List<TimeRange> kept = List.of(TimeRange.between(1_500, 2_500), TimeRange.between(4_000, 9_000));
        List<Visual> shots = shots(after(draft(Speed.NORMAL), new Edit.KeepSpans(A, kept)));
        assertThat(shots.subList(0, 2)).extracting(Visual::sourceInMs).containsExactly(1_480L, 4_000L);
        assertThat(shots).extracting(Visual::range).containsExactly(new TimeRange(0, 1_040), new TimeRange(1_040, 1_000),
                new TimeRange(2_040, 2_000));
        List<Visual> back = shots(after(draft(new Speed(-1000)), new Edit.KeepSpans(A, kept)));
        assertThat(back).extracting(shot -> shot.range().durationMs()).containsExactly(1_000L, 1_040L, 2_000L);
        assertThat(Edits.apply(draft(Speed.NORMAL), new Edit.KeepSpans(A, List.of(new TimeRange(0, 500)))))
                .isEqualTo(new Outcome.Rejected(new Reason.TooShort(A, 0, 40)));
        assertThat(Edits.apply(draft(Speed.NORMAL), new Edit.KeepSpans(A, List.of(new TimeRange(0, 50_000)))))
                .isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
    }

    @Test
    void aSoundsKeptSpansFollowEachOther() {
        Sound voice = new Sound(new SegmentId("v1"), new TimeRange(400, 4_000), "voice", new MediaRef.Stored("voice"), 0, 0, Speed.NORMAL,
                1000, 0, 0, false, SoundRole.VOICE, List.of(), Extras.none());
        Draft draft = after(draft(Speed.NORMAL), new Edit.AddSound(voice, Optional.empty()));
        Draft cut = after(draft, new Edit.KeepSpans(voice.id(), List.of(new TimeRange(0, 1_000), new TimeRange(2_000, 9_000))));
        List<Sound> sounds = ((Track.Audio) cut.tracks().getLast()).sounds();
        assertThat(sounds).extracting(Sound::range).containsExactly(new TimeRange(400, 1_000), new TimeRange(1_400, 2_000));
        assertThat(sounds).extracting(Sound::sourceInMs).containsExactly(0L, 2_000L);
    }

    @Test
    void anExtractedSoundLiesWhereItsClipDoesAndTheClipIsSilent() {
        Speed ramp = Speed.of(Keyframes.move(500, 1_500, Easing.LINEAR), Speed.Pitch.FOLLOWS);
        Draft draft = after(draft(ramp), new Edit.ExtractSound(A));
        Sound sound = ((Track.Audio) draft.tracks().getLast()).sounds().getFirst();
        assertThat(sound.range()).isEqualTo(new TimeRange(0, 4_000));
        assertThat(sound.speed()).isEqualTo(ramp);
        assertThat(sound.sourceInMs()).isEqualTo(1_000);
        assertThat(sound.gainPermille()).isEqualTo(800);
        assertThat(shots(draft).getFirst().gainPermille()).isZero();
        assertThat(Edits.apply(draft, new Edit.ExtractSound(A))).isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
    }

    @Test
    void aReplacedSoundIsHeardInTheClipsPlace() {
        Draft draft = after(draft(Speed.NORMAL), new Edit.ReplaceSound(A, new MediaRef.Stored("sea"), 500, 0, "sea", SoundRole.EFFECT));
        Sound sound = ((Track.Audio) draft.tracks().getLast()).sounds().getFirst();
        assertThat(sound.source()).isEqualTo(new MediaRef.Stored("sea"));
        assertThat(sound.range()).isEqualTo(new TimeRange(0, 4_000));
        assertThat(shots(draft).getFirst().gainPermille()).isZero();
    }

    @Test
    void aSplitRampPlaysOnAsItDid() {
        Speed ramp = Speed.of(Keyframes.move(500, 1_500, Easing.EASE_IN_OUT), Speed.Pitch.KEPT);
        List<Visual> shots = shots(after(draft(ramp), new Edit.Split(A, 1_000)));
        double passed = ramp.passed(0.25) * 4;
        assertThat(shots.get(1).sourceInMs()).isEqualTo(1_000 + Math.round(passed));
        assertThat(shots.get(0).speed().passed(1) * 1).isCloseTo(passed, org.assertj.core.api.Assertions.within(2.0));
        assertThat(shots.get(1).speed().passed(1) * 3).isCloseTo(ramp.passed(1) * 4 - passed, org.assertj.core.api.Assertions.within(4.0));
    }
}
