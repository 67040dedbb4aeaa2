package kinora.vision;

import java.time.LocalDateTime;
import java.util.Optional;

import kinora.media.PictureFacts;

/// A picture of a set as [Flaws] needs it. It has no name: nothing is judged by names.
///
/// @param width of the file's picture, in pixels
/// @param height of the file's picture, in pixels
/// @param bytes of the file
/// @param camera whether its file names a camera
/// @param taken when, as far as it is known
public record Looked(PictureFacts facts, int width, int height, long bytes, boolean camera, Optional<LocalDateTime> taken) {
    public Looked {
        if (width < 1 || height < 1 || bytes < 0) {
            throw new IllegalArgumentException("no picture: " + width + "x" + height + " of " + bytes + " bytes");
        }
    }

    long pixels() {
        return (long) width * height;
    }
}
