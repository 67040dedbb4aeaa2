package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.codec.Colours.Meaning;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// A JPEG file: JFIF, EXIF, or the first and main picture of several (MPO, gain maps).
final class JpegPicture implements PictureReader {
    /// MatrixCoefficients of H.273: BT.601 with 625 lines, as JFIF has it.
    private static final int BT601 = 5;
    /// What stands in the place of Adobe's name when the decoder must not see it.
    private static final byte[] NOBODY = {'-', '-', '-', '-', '-'};

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
        ByteBuffer picture = file.slice(0, JpegHeader.end(file));
        AVFrame frame = header.components() == 4 ? inks(picture) : StillDecoder.decode(AV_CODEC_ID_MJPEG, Format.JPEG, picture);
        if (frame.width() != header.width() || frame.height() != header.height()) {
            av_frame_free(frame);
            throw new MediaException(new MediaRefusal.Damaged(Format.JPEG.label()));
        }
        boolean rgb = (av_pix_fmt_desc_get(frame.format()).flags() & AV_PIX_FMT_FLAG_RGB) != 0;
        return new Decoded(frame, null, false, header.orientation(), new Colours(rgb ? 0 : BT601, true, meaning()));
    }

    private Meaning meaning() {
        if (header.components() == 4) {
            return new Meaning.Inks(header.icc().orElse(new byte[0]), false);
        }
        Optional<Meaning> told = header.icc().map(Meaning.Profile::new);
        return told.orElse(header.exif().adobeRgb() ? Exif.ADOBE_RGB : Colours.SRGB);
    }

    /// libavcodec, when it knows of Adobe's marker, multiplies the inks into a rough RGB; so it is kept from it, and the components come as they are stored.
    private AVFrame inks(ByteBuffer picture) throws MediaException {
        Optional<JpegHeader.Adobe> adobe = header.adobe();
        if (adobe.isEmpty()) {
            return JpegInks.amounts(StillDecoder.decode(AV_CODEC_ID_MJPEG, Format.JPEG, picture), false, false);
        }
        int place = adobe.get().place();
        int rest = place + NOBODY.length;
        AVFrame stored = StillDecoder.decode(AV_CODEC_ID_MJPEG, Format.JPEG, picture.slice(0, place), ByteBuffer.wrap(NOBODY),
                picture.slice(rest, picture.limit() - rest));
        return JpegInks.amounts(stored, adobe.get().transform() == 2, true);
    }

    @Override
    public void close() {}
}
