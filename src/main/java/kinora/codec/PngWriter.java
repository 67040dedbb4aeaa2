package kinora.codec;

import kinora.media.Planes;
import kinora.media.StillProfile;

/// One frame of a film as a PNG file's bytes.
public final class PngWriter {
    private PngWriter() {}

    /// The planes in sRGB, 8 bit a channel.
    public static byte[] encode(Planes planes) {
        return StillWriter.encode(planes, StillProfile.PNG);
    }
}
