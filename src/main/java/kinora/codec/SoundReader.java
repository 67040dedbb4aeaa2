package kinora.codec;

import java.util.Optional;

import kinora.media.AudioBlock;

/// The sound of a file, decoded from its beginning in order: 48 kHz stereo, without the padding that coders add at both ends. A clip's sound begins with the
/// clip's first picture: what comes earlier is left out, and silence fills what is missing.
interface SoundReader extends AutoCloseable {
    /// The next stretch, at least one sample; nothing at the end.
    ///
    /// @throws MediaException when nothing at all can be decoded; damage behind the beginning is passed over with silence
    Optional<AudioBlock> next() throws MediaException;

    @Override
    void close();
}
