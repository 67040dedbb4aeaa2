package kinora.timeline;

/// Words on the picture.
///
/// @param text what is written, lines separated by `\n`, not blank
/// @param style how it looks and moves
public record Title(SegmentId id, TimeRange range, String name, String text, StyleUse style, Extras extras) implements Segment {
    public Title {
        Limits.require(name.length() <= Limits.MAX_NAME, name.length(), "a name may have " + Limits.MAX_NAME + " characters");
        Limits.require(!text.isBlank() && text.length() <= Limits.MAX_TEXT, text.length(),
                "a text must have 1 to " + Limits.MAX_TEXT + " characters");
    }

    @Override
    public Title withRange(TimeRange changed) {
        return new Title(id, changed, name, text, style, extras);
    }
}
