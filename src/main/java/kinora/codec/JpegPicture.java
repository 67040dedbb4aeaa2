package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;

import java.nio.ByteBuffer;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// A JPEG file: JFIF or EXIF.
final class JpegPicture implements PictureReader {
    /// MatrixCoefficients of H.273: BT.601 with 625 lines, as JFIF has it.
    private static final int BT601 = 5;

    private final ByteBuffer file;
    private final JpegHeader header;
    private final String contentHash;

    private JpegPicture(ByteBuffer file, JpegHeader header, String contentHash) {
        this.file = file;
        this.header = header;
        this.contentHash = contentHash;
    }

    static JpegPicture open(Source source, String contentHash) throws MediaException {
        ByteBuffer file = source.whole();
        return new JpegPicture(file, JpegHeader.read(file), contentHash);
    }

    @Override
    public MediaInfo.Picture info() {
        return header.picture(contentHash);
    }

    @Override
    public Decoded decode() throws MediaException {
        if (!JpegHeader.ends(file)) {
            throw new MediaException(new MediaRefusal.Damaged(Format.JPEG.label()));
        }
        AVFrame frame = StillDecoder.decode(AV_CODEC_ID_MJPEG, file, Format.JPEG);
        Decoded decoded = new Decoded(frame, null, false, header.orientation(), new Colours(BT601, true, Colours.SRGB));
        if (frame.width() != header.width() || frame.height() != header.height()) {
            decoded.close();
            throw new MediaException(new MediaRefusal.Damaged(Format.JPEG.label()));
        }
        return decoded;
    }

    @Override
    public void close() {}
}
