package kinora.codec;

/// Where a stream begins and ends by its packets, in ticks of its clock.
///
/// @param first presentation time of the first picture or sample
/// @param end when the last one ends, later than the first
/// @param count how many pictures are shown, 0 when nobody has counted
/// @param variable whether pictures last differently long
/// @param opacity whether packets carry opacity beside the picture (Matroska BlockAdditions, RFC 9559, section 5.1.3.5.3)
/// @param skipped samples to be left out at the beginning
/// @param padding samples to be left out at the end, though the packets' durations have them
record Extent(long first, long end, long count, boolean variable, boolean opacity, long skipped, long padding) {
    /// Ticks from the first to the end.
    long length() {
        return end - first;
    }
}
