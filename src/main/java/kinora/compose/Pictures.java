package kinora.compose;

import java.util.Map;

import kinora.media.Planes;

/// Where a compositor gets the planes from that it draws.
public interface Pictures {
    /// What a file shows at a moment. The planes stay as they are until two other pictures of this key were asked for.
    ///
    /// @param moment one of the key's moments, in milliseconds of the file; 0 of a still
    /// @throws IllegalArgumentException when there are none for the key
    Planes at(PictureKey key, long moment);

    /// Still pictures.
    static Pictures of(Map<PictureKey, Planes> stills) {
        Map<PictureKey, Planes> held = Map.copyOf(stills);
        return (key, _) -> {
            Planes planes = held.get(key);
            if (planes == null) {
                throw new IllegalArgumentException("no planes for " + key.contentHash());
            }
            return planes;
        };
    }
}
