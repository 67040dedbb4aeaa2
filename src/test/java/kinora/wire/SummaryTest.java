package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    private static final MediaRef PHOTO = new MediaRef.Local("photos/café 01.jpg");

    @Test
    void theExampleOfTheProtocolHasExactlyItsLine() {
        assertThat(Summary.of(Drafts.read(Drafts.resource("v1-seed.json")))).isEqualTo(
                "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: \"Urban Dreams\" (0-3s)");
    }

    @Test
    void severalSegmentsOfATrackAreListedInOrder() {
        Draft draft = draft(video(still("a", 0, 2500, "beach"), still("b", 2500, 3500, "harbour")));
        assertThat(Summary.of(draft)).isEqualTo("Timeline (1 track): 1. Video: beach (0-2.5s), harbour (2.5-6s)");
    }

    @Test
    void decimalsAppearOnlyWhenNeeded() {
        Draft draft = draft(video(still("a", 100, 1233, "x")),
                new Track.Audio(new TrackId("t2"), List.of(withGain("m1", 355), withGain("m2", 1000), withGain("m3", 0)), Extras.none()));
        assertThat(Summary.of(draft))
                .isEqualTo("Timeline (2 tracks): 1. Video: x (0.1-1.333s) 2. BGM: m (0-1s, 35.5%), m (0-1s, 100%), m (0-1s, 0%)");
    }

    @Test
    void whatHasNoNameIsCalledByItsSource() {
        Draft draft = draft(video(still("a", 0, 1000, ""), visual("b", 1000, new MediaRef.Stored("obj-7")),
                visual("c", 2000, new MediaRef.Generated("colour:#203040")), visual("d", 3000, new MediaRef.Missing("old clip")),
                visual("e", 4000, new MediaRef.Local("C:\\pictures\\x.png")), visual("f", 5000, new MediaRef.Local("folder/"))));
        assertThat(Summary.of(draft)).isEqualTo("Timeline (1 track): 1. Video: café 01.jpg (0-1s), obj-7 (1-2s), colour:#203040 (2-3s), "
                + "old clip (3-4s), x.png (4-5s), f (5-6s)");
    }

    @Test
    void namesFromOutsideNeverBreakTheLine() {
        Title title = new Title(new SegmentId("t"), new TimeRange(0, 1000), "", "Two\r\nlines\u2028\u0007\u202Eend\u0085",
                StyleUse.of("plain"), Extras.none());
        Draft draft = draft(video(still("a", 0, 1000, "\n\u001b[31m\tred")),
                new Track.Text(new TrackId("t3"), List.of(title), Extras.none()));
        assertThat(Summary.of(draft)).isEqualTo("Timeline (2 tracks): 1. Video: [31m red (0-1s) 2. Title: \"Two lines end\" (0-1s)");
    }

    @Test
    void emptyDraftsAndTracksAreSaidToBeEmpty() {
        assertThat(Summary.of(Draft.empty(Canvas.hd()))).isEqualTo("Timeline (0 tracks): empty");
        assertThat(Summary.of(draft(video()))).isEqualTo("Timeline (1 track): 1. Video: empty");
    }

    private static Draft draft(Track... tracks) {
        return new Draft(Canvas.hd(), "", List.of(tracks), 0, Extras.none());
    }

    private static Track video(Visual... visuals) {
        return new Track.Video(new TrackId("t1"), List.of(visuals), List.of(), Extras.none());
    }

    private static Visual still(String id, long start, long duration, String name) {
        return Visual.still(new SegmentId(id), new TimeRange(start, duration), name, PHOTO);
    }

    private static Visual visual(String id, long start, MediaRef source) {
        return Visual.still(new SegmentId(id), new TimeRange(start, 1000), "", source);
    }

    private static Sound withGain(String id, int gain) {
        Sound music = Sound.music(new SegmentId(id), new TimeRange(0, 1000), "m", new MediaRef.Stored("x"));
        return new Sound(music.id(), music.range(), music.name(), music.source(), 0, 0, music.speed(), gain, 0, 0, false, music.role(),
                List.of(), Extras.none());
    }
}
