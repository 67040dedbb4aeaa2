package kinora.media;

/// Why a file cannot be used. Values; words are made of them at the rim. `format` is the short name that people know it by, such as `PNG`.
public sealed interface MediaRefusal {
    /// The file has no bytes.
    record Empty() implements MediaRefusal {}

    /// The bytes are of no format that we know. `looksLike` names what they seem to be (`HTML`, `ZIP`, …) or is empty.
    record NotMedia(String looksLike) implements MediaRefusal {}

    /// A real format or variant of one that this version cannot read.
    record Unsupported(String format) implements MediaRefusal {}

    /// The file breaks off or contradicts itself.
    record Damaged(String format) implements MediaRefusal {}

    /// The file is whole, but there is no picture and no sound in it.
    record NothingInside(String format) implements MediaRefusal {}

    /// The file is a list or drawing that would have other files opened (playlists, SVG, reference films); they are never followed.
    record RefersElsewhere(String format) implements MediaRefusal {}

    /// The file is larger than allowed.
    record TooManyBytes(long bytes, long maxBytes) implements MediaRefusal {}

    /// The picture has more pixels, or a longer side, than allowed.
    record TooManyPixels(long width, long height, long maxPixels) implements MediaRefusal {}

    /// It lasts longer than allowed.
    record TooLong(long seconds, long maxSeconds) implements MediaRefusal {}

    /// It has more of something than allowed.
    record TooMany(Counted what, long count, long max) implements MediaRefusal {}

    /// The file could not be read at all: it is gone, a folder, or not permitted.
    record Unreadable() implements MediaRefusal {}

    /// The file is no longer what it was when it was looked at.
    record Changed() implements MediaRefusal {}

    /// What there can be too much of.
    ///
    /// - `FRAMES`: pictures of an animation.
    /// - `TRACKS`: streams, or items of a picture file.
    /// - `PARTS`: boxes, chunks or segments of the container.
    /// - `LEVELS`: containers inside of containers.
    enum Counted {
        FRAMES, TRACKS, PARTS, LEVELS
    }
}
