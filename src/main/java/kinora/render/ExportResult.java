package kinora.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import kinora.media.Loudness;
import kinora.media.MediaRefusal;

/// How an export ended. Save for the first two, nothing was written.
public sealed interface ExportResult {
    /// The file stands.
    ///
    /// @param made chunks that had to be made
    /// @param reused chunks that were kept from before
    /// @param sha256 of the file, in hexadecimal, where somebody has read it
    /// @param loudness of its sound; none when it is silent
    /// @param measured what the file is, where it was looked into
    record Exported(int frames, int made, int reused, long bytes, Optional<String> sha256, Optional<Loudness> loudness,
            Optional<Measured> measured) implements ExportResult {
        /// A file that nobody has looked into.
        public Exported(int frames, int made, int reused, long bytes, Optional<String> sha256, Optional<Loudness> loudness) {
            this(frames, made, reused, bytes, sha256, loudness, Optional.empty());
        }
    }

    /// The very same film was there already; it was left alone.
    record Unchanged(long bytes) implements ExportResult {}

    /// Something else stands there, and replacing it was not asked for.
    record TargetExists(Path target) implements ExportResult {}

    /// The file would replace one of the film's own sources.
    record TargetIsInput(Path target) implements ExportResult {}

    /// Nothing can be written there.
    record TargetUnwritable(Path target, Obstacle obstacle) implements ExportResult {}

    /// A picture turned out to be unusable.
    record PictureRefused(Path file, MediaRefusal reason) implements ExportResult {}

    /// Opening a picture broke the engine.
    record PictureFailed(Path file, EngineFailure reason) implements ExportResult {}

    /// The engine failed at work of its own.
    record EngineFailed(EngineFailure reason) implements ExportResult {}

    /// There is no room for what is made on the way.
    ///
    /// @param folder where it is kept until the film is whole
    record StoreFull(Path folder) implements ExportResult {}

    /// Only its sound was asked for, and it has none.
    record NothingHeard() implements ExportResult {}

    /// It would not be what was asked for.
    ///
    /// @param why at least one reason
    record Unmet(List<Shortfall> why) implements ExportResult {
        public Unmet {
            why = List.copyOf(why);
        }
    }

    /// It was no longer wanted.
    record Cancelled() implements ExportResult {}

    /// What keeps a file from being written.
    ///
    /// - `IS_FOLDER`: a folder has that name.
    /// - `NO_FOLDER`: the folder that it should lie in does not exist.
    /// - `NOT_PERMITTED`: this person may not write there.
    /// - `DISK_FULL`: there is no room.
    /// - `OTHER`: anything else; the log has the details.
    enum Obstacle {
        IS_FOLDER, NO_FOLDER, NOT_PERMITTED, DISK_FULL, OTHER
    }
}
