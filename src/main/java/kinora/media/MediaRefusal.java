package kinora.media;

/// Why a file cannot be used. Values; words are made of them at the rim.
public sealed interface MediaRefusal {
    /// The file has no bytes.
    record Empty() implements MediaRefusal {}

    /// The bytes are of no format that we know. `looksLike` names what they seem to be (`html`, `zip`, …) or is empty.
    record NotMedia(String looksLike) implements MediaRefusal {}

    /// A real format or variant of one that this version cannot read.
    record Unsupported(String format) implements MediaRefusal {}

    /// The file breaks off or contradicts itself.
    record Damaged(String format) implements MediaRefusal {}

    /// The file is larger than allowed.
    record TooManyBytes(long bytes, long maxBytes) implements MediaRefusal {}

    /// The picture has more pixels, or a longer side, than allowed.
    record TooManyPixels(long width, long height, long maxPixels) implements MediaRefusal {}

    /// The file could not be read at all: it is gone, a folder, or not permitted.
    record Unreadable() implements MediaRefusal {}

    /// The file is no longer what it was when it was looked at.
    record Changed() implements MediaRefusal {}
}
