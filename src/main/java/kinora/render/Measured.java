package kinora.render;

import java.util.Optional;

import kinora.media.Loudness;

/// What a written film is, read from its file.
///
/// @param rateNum numerator of its frames a second
/// @param rateDen denominator of its frames a second
/// @param loudness of its sound, as a decoder hears it; none when it is silent
public record Measured(long bytes, long durationMs, int width, int height, int rateNum, int rateDen, Optional<Loudness> loudness) {}
