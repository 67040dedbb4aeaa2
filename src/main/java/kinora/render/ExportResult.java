package kinora.render;

import java.nio.file.Path;

import kinora.media.MediaRefusal;

/// How an export ended. Save for the first two, nothing was written.
public sealed interface ExportResult {
    /// The file stands.
    ///
    /// @param made chunks that had to be made
    /// @param reused chunks that were kept from before
    record Exported(int frames, int made, int reused, long bytes) implements ExportResult {}

    /// The very same film was there already; it was left alone.
    record Unchanged(long bytes) implements ExportResult {}

    /// Something else stands there, and replacing it was not asked for.
    record TargetExists(Path target) implements ExportResult {}

    /// The file would replace one of the film's own sources.
    record TargetIsInput(Path target) implements ExportResult {}

    /// The folder does not exist or does not take files, or the disk is full.
    record TargetUnwritable(Path target, String cause) implements ExportResult {}

    /// A picture turned out to be unusable.
    record PictureRefused(Path file, MediaRefusal reason) implements ExportResult {}

    /// Opening a picture broke the engine.
    record PictureFailed(Path file, EngineFailure reason) implements ExportResult {}

    /// The engine failed at work of its own.
    record EngineFailed(EngineFailure reason) implements ExportResult {}

    /// It was no longer wanted.
    record Cancelled() implements ExportResult {}
}
