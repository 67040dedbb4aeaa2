package kinora.wire;

/// Where in a draft's JSON something is.
///
/// @param pointer a JSON pointer (RFC 6901) from the top of the draft; empty for the draft itself
/// @param segmentId the id of the segment that it belongs to; empty outside of segments and where the segment has none
/// @param segmentName what that segment is called; empty where it has no name
public record Place(String pointer, String segmentId, String segmentName) {}
