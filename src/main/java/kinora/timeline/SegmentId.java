package kinora.timeline;

/// Names one segment within its draft: 1 to 256 characters, not blank. Given by whoever made the segment and never changed by an edit.
public record SegmentId(String value) {
    public SegmentId {
        Limits.requireName(value, "a segment id");
    }

    @Override
    public String toString() {
        return value;
    }
}
