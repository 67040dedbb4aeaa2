package kinora.codec;

import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.VideoCoding;

/// Encodes the frames of one chunk: give every frame in order to [#add], then take the chunk from [#finish]. Not safe for several threads.
public interface FrameEncoder extends AutoCloseable {
    /// Opens the encoder that a profile asks for.
    ///
    /// @param length how many frames will be added
    static FrameEncoder of(EncoderProfile profile, int length) {
        return profile.coding() == VideoCoding.H264 ? new ChunkEncoder(profile, length) : new PlainEncoder(profile, length);
    }

    /// Encodes the next frame. The planes may be changed afterwards.
    default void add(Planes planes) {
        add(planes, () -> {
        });
    }

    /// Encodes the next frame.
    ///
    /// @param read runs as soon as the planes may be changed, on this thread, before the work of encoding
    void add(Planes planes, Runnable read);

    /// The finished chunk; nothing can be added after.
    Chunk finish();

    @Override
    void close();
}
