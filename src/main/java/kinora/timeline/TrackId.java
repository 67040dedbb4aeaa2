package kinora.timeline;

/// Names one track within its draft: 1 to 256 characters, not blank.
public record TrackId(String value) {
    public TrackId {
        Limits.requireName(value, "a track id");
    }

    @Override
    public String toString() {
        return value;
    }
}
