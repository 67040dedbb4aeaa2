package kinora.media;

import java.time.LocalDateTime;
import java.util.Optional;

/// What looking at a file has told, before its pixels are used.
public sealed interface MediaInfo {
    /// A still picture.
    ///
    /// @param contentHash SHA-256 of the file's bytes, in hexadecimal
    /// @param format short name of the file format, such as `jpeg`
    /// @param width in pixels as shown, that is after turning it upright
    /// @param height in pixels as shown
    /// @param orientation how the stored pixels are turned to be shown
    /// @param taken when it was taken by the camera's clock, when the file says so
    record Picture(String contentHash, String format, int width, int height, Orientation orientation,
            Optional<LocalDateTime> taken) implements MediaInfo {
        public Picture {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a picture has pixels, got " + width + "x" + height);
            }
        }
    }
}
