package kinora.words;

import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// What people call the segments of some drafts.
///
/// @param drafts the first that has a segment says its name
record SegmentNames(List<Draft> drafts) {
    /// Longest name in a sentence, in characters.
    private static final int LONGEST = 60;

    /// Its name, else its words or its file, else its id.
    String of(SegmentId id) {
        Optional<Segment> known = drafts.stream().flatMap(draft -> draft.find(id).stream()).findFirst();
        String called = known.map(SegmentNames::called).orElse("");
        return Amounts.clipped(called.isBlank() ? id.value() : called.strip(), LONGEST);
    }

    private static String called(Segment segment) {
        if (!segment.name().isBlank()) {
            return segment.name();
        }
        return switch (segment) {
            case Title title -> title.text();
            case Visual visual -> called(visual.source());
            case Sound sound -> called(sound.source());
        };
    }

    private static String called(MediaRef source) {
        return switch (source) {
            case MediaRef.Local(String path) -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            case MediaRef.Missing(String name) -> name;
            case MediaRef.Stored _,MediaRef.Generated _ -> "";
        };
    }
}
