package kinora.codec;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.AudioBlock;
import kinora.media.MediaRefusal;

/// The sound of a stranger's file, whatever kind of file it is, from its beginning to its end. Not safe for several threads.
public final class SoundSource implements AutoCloseable {
    private final MediaFile file;
    private final SoundReader reader;

    private SoundSource(MediaFile file, SoundReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// Opens the sound of a file.
    ///
    /// @param contentHash SHA-256 that the file must have
    /// @throws MediaException when the file has changed, cannot be used, or has no sound
    public static SoundSource open(Source source, String contentHash) throws MediaException {
        if (!source.hash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        MediaFile file = MediaFile.open(source, contentHash);
        SoundReader reader = null;
        try {
            reader = reader(file);
            return new SoundSource(file, reader);
        } finally {
            if (reader == null) {
                file.close();
            }
        }
    }

    private static SoundReader reader(MediaFile file) throws MediaException {
        @Nullable
        SoundReader reader = switch (file) {
            case MediaFile.Audio(var _, SoundReader sound) -> sound;
            case MediaFile.Clip(ClipReader clip) -> clip.sound().orElse(null);
            case MediaFile.Picture _ -> null;
        };
        if (reader == null) {
            throw new MediaException(new MediaRefusal.NothingInside(file.info().format()));
        }
        return reader;
    }

    /// The next stretch, at least one moment; nothing at the end.
    ///
    /// @throws MediaException when nothing at all can be decoded
    public Optional<AudioBlock> next() throws MediaException {
        return reader.next();
    }

    @Override
    public void close() {
        reader.close();
        file.close();
    }
}
