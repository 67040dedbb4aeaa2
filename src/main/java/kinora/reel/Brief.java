package kinora.reel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.media.MediaInfo;
import kinora.timeline.Canvas;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;

/// What a person asks of a reel.
///
/// @param canvas what it is drawn on
/// @param footage at least one, in the order in which it is shown
/// @param lengthMs how long it shall last, at least 1; without it every shot lasts as long as is usual
/// @param music under all of it
/// @param title what it is called, at most [Limits#MAX_NAME] characters; written over its beginning unless blank
public record Brief(Canvas canvas, List<Footage> footage, OptionalLong lengthMs, Optional<Music> music, String title) {
    /// Something that is shown.
    public sealed interface Footage {
        /// What people call it, at most [Limits#MAX_NAME] characters.
        String name();

        /// Where it comes from.
        MediaRef source();
    }

    /// A photo.
    public record Photo(String name, MediaRef source, MediaInfo.Picture info) implements Footage {}

    /// A clip, shown from its start, its sound kept.
    public record Clip(String name, MediaRef source, MediaInfo.Clip info) implements Footage {}

    /// Music.
    public record Music(String name, MediaRef source, MediaInfo.Audio info) {}

    public Brief {
        footage = List.copyOf(footage);
        boolean lasts = lengthMs.isEmpty() || lengthMs.getAsLong() >= 1;
        if (footage.isEmpty() || !lasts || title.length() > Limits.MAX_NAME) {
            throw new IllegalArgumentException(
                    "a reel shows something, lasts and has a short title: " + footage.size() + ", " + lengthMs + ", " + title.length());
        }
    }

    /// These photos and clips and nothing else.
    public static Brief of(Canvas canvas, List<? extends Footage> footage) {
        return new Brief(canvas, List.copyOf(footage), OptionalLong.empty(), Optional.empty(), "");
    }
}
