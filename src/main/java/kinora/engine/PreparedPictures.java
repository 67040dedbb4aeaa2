package kinora.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import kinora.codec.FootageFile;
import kinora.codec.PlanesFile;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Pictures;
import kinora.media.Planes;

/// The pictures of a composition in the files that other processes prepared: stills in memory, clips read picture by picture.
final class PreparedPictures implements Pictures, AutoCloseable {
    private final Map<PictureKey, Planes> stills = new HashMap<>();
    private final Map<PictureKey, FootageFile.Reader> clips = new HashMap<>();

    PreparedPictures(Map<PictureKey, Path> files) throws IOException {
        try {
            for (Map.Entry<PictureKey, Path> entry : files.entrySet()) {
                switch (entry.getKey().moments()) {
                    case Moments.Still() -> stills.put(entry.getKey(), PlanesFile.read(entry.getValue()));
                    case Moments.Timed _ -> clips.put(entry.getKey(), new FootageFile.Reader(entry.getValue()));
                }
            }
        } catch (IOException unreadable) {
            close();
            throw unreadable;
        }
    }

    @Override
    public Planes at(PictureKey key, long moment) {
        Planes still = stills.get(key);
        if (still != null) {
            return still;
        }
        FootageFile.Reader clip = clips.get(key);
        if (clip == null) {
            throw new IllegalArgumentException("no planes for " + key.contentHash());
        }
        try {
            return clip.at(moment);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        for (FootageFile.Reader clip : clips.values()) {
            clip.close();
        }
    }
}
