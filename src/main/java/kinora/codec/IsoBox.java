package kinora.codec;

import java.nio.ByteBuffer;

/// One box of a file in the ISO base media file format (ISO/IEC 14496-12).
///
/// @param type its four characters
/// @param body what follows its header
/// @param level how many boxes it lies in, 0 at the top of the file
record IsoBox(String type, ByteBuffer body, int level) {
    /// The bytes of the body, to be read from the first on.
    BoxBytes read(Format format) {
        return new BoxBytes(body, format);
    }
}
