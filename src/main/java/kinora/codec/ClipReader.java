package kinora.codec;

import java.util.List;
import java.util.Optional;

import kinora.media.Caption;
import kinora.media.MediaInfo;

/// A clip's or an animated picture's file, opened.
interface ClipReader extends AutoCloseable {
    /// What its headers and its index tell.
    MediaInfo.Clip info();

    /// The picture that is on screen at a moment. Going forward is cheap; going back starts again from the nearest place where decoding can start.
    ///
    /// @param ms from the first picture; before it the first is shown, behind the end the last
    /// @throws MediaException when nothing can be decoded there
    Decoded at(long ms) throws MediaException;

    /// Its sound, from its first picture on.
    Optional<SoundReader> sound() throws MediaException;

    /// Its subtitles in plain text, by start.
    List<Caption> captions() throws MediaException;

    @Override
    void close();
}
