package kinora.codec;

import kinora.media.MediaInfo;

/// A still picture's file, opened.
interface PictureReader extends AutoCloseable {
    /// What its headers tell. Within the limits: whoever got a reader may decode.
    MediaInfo.Picture info();

    /// All its pixels.
    ///
    /// @throws MediaException when they are damaged or incomplete
    Decoded decode() throws MediaException;

    @Override
    void close();
}
