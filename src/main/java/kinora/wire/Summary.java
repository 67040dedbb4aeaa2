package kinora.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// A draft in one line, always of this form:
///
/// `Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)`
///
/// Segments of one track are separated by `, `; a track without any is `empty`, and so is a draft without tracks. Times are seconds with up to three
/// decimals. What people wrote never breaks the line: line breaks and control characters become spaces.
public final class Summary {
    private Summary() {}

    /// The line.
    public static String of(Draft draft) {
        int count = draft.tracks().size();
        StringBuilder line = new StringBuilder("Timeline (").append(count).append(count == 1 ? " track):" : " tracks):");
        if (count == 0) {
            line.append(" empty");
        }
        for (int i = 0; i < count; i++) {
            line.append(' ').append(i + 1).append(". ").append(track(draft.tracks().get(i)));
        }
        return line.toString();
    }

    private static String track(Track track) {
        return switch (track) {
            case Track.Video video -> "Video: " + list(video.visuals());
            case Track.Audio audio -> "BGM: " + list(audio.sounds());
            case Track.Text text -> "Title: " + list(text.titles());
        };
    }

    private static String list(List<? extends Segment> segments) {
        return segments.isEmpty() ? "empty" : segments.stream().map(Summary::segment).collect(Collectors.joining(", "));
    }

    private static String segment(Segment segment) {
        String span = span(segment.range());
        return switch (segment) {
            case Visual visual -> called(visual, visual.source()) + " (" + span + ")";
            case Sound sound -> called(sound, sound.source()) + " (" + span + ", " + decimal(sound.gainPermille(), 1) + "%)";
            case Title title -> "\"" + oneLine(title.text()) + "\" (" + span + ")";
        };
    }

    private static String called(Segment segment, MediaRef source) {
        String name = oneLine(segment.name());
        if (!name.isEmpty()) return name;
        String media = oneLine(switch (source) {
            case MediaRef.Stored stored -> stored.id();
            case MediaRef.Local local -> fileName(local.path());
            case MediaRef.Generated generated -> generated.recipe();
            case MediaRef.Missing missing -> missing.name();
        });
        return media.isEmpty() ? oneLine(segment.id().value()) : media;
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String span(TimeRange range) {
        return decimal(range.startMs(), 3) + "-" + decimal(range.endMs(), 3) + "s";
    }

    private static String decimal(long value, int decimals) {
        return BigDecimal.valueOf(value, decimals).stripTrailingZeros().toPlainString();
    }

    private static String oneLine(String text) {
        return text.codePoints().map(c -> breaksLine(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().replaceAll(" {2,}", " ")
                .strip();
    }

    /// Control characters, line and paragraph separators, halves of surrogate pairs, and what turns the direction of the text that follows (Unicode
    /// Standard Annex 9: U+202A to U+202E, U+2066 to U+2069).
    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
