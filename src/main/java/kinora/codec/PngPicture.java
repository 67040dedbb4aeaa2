package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaInfo;

/// A PNG file, still or animated.
final class PngPicture implements PictureReader {
    private final PngFile file;
    private final String contentHash;

    private PngPicture(PngFile file, String contentHash) {
        this.file = file;
        this.contentHash = contentHash;
    }

    static MediaFile open(Source source, String contentHash) throws MediaException {
        PngFile file = PngFile.read(source.whole());
        boolean alone = file.frames().size() == 1 && !file.defaultShown();
        if (!file.moves() && !alone) {
            return new MediaFile.Picture(new PngPicture(file, contentHash));
        }
        PngHeader header = file.header();
        boolean grayProfile = header.gray() && file.colours().meaning() instanceof Colours.Meaning.Profile;
        Colours colours = grayProfile ? new Colours(0, true, Colours.SRGB) : file.colours();
        return Animation.open(new Frames(file), new Animation.Look(Format.PNG, contentHash, header.width(), header.height(),
                file.exif().orientation(), colours, file.exif().taken(), header.detail()));
    }

    @Override
    public MediaInfo.Picture info() {
        boolean turned = file.exif().orientation().swapsSides();
        PngHeader header = file.header();
        return new MediaInfo.Picture(contentHash, Format.PNG.id(), turned ? header.height() : header.width(),
                turned ? header.width() : header.height(), file.exif().taken(), header.detail(), file.exif().camera());
    }

    @Override
    public Decoded decode() throws MediaException {
        file.check();
        return new Decoded(PngPixels.decode(file.header(), file.data()), null, false, file.exif().orientation(), file.colours());
    }

    @Override
    public void close() {}

    /// The steps of an animated PNG.
    private static final class Frames implements AnimationSource {
        private final PngFile file;
        private final List<AnimationFrame> shown = new ArrayList<>();
        private boolean checked;

        Frames(PngFile file) {
            this.file = file;
            file.frames().forEach(frame -> shown.add(frame.shown()));
        }

        @Override
        public List<AnimationFrame> frames() {
            return shown;
        }

        @Override
        public AVFrame pixels(int index) throws MediaException {
            if (!checked) {
                file.check();
                checked = true;
            }
            AnimationFrame frame = shown.get(index);
            PngHeader header = file.header().sized(frame.width(), frame.height());
            List<ByteBuffer> data = file.frames().get(index).data();
            try (PixelBuffer decoded = PixelBuffer.of(PngPixels.decode(header, data), 1)) {
                return rgba(decoded, header);
            }
        }

        /// 8-bit RGBA; of 16 bits the higher eight.
        private static AVFrame rgba(PixelBuffer decoded, PngHeader header) {
            int sample = header.deep() ? 2 : 1;
            int channels = header.decodedChannels();
            int blue = channels < 3 ? 0 : 2 * sample;
            byte[] from = new byte[header.width() * channels * sample];
            byte[] to = new byte[header.width() * 4];
            try (PixelBuffer buffer = PixelBuffer.allocate(header.width(), header.height(), AV_PIX_FMT_RGBA, 1)) {
                for (int row = 0; row < header.height(); row++) {
                    decoded.read(0, row, 0, from, from.length);
                    for (int i = 0, at = 0; i < to.length; i += 4, at += channels * sample) {
                        to[i] = from[at];
                        to[i + 1] = from[at + blue / 2];
                        to[i + 2] = from[at + blue];
                        to[i + 3] = header.alpha() ? from[at + (channels - 1) * sample] : (byte) 255;
                    }
                    buffer.write(row, 0, to, 0, to.length);
                }
                return buffer.release();
            }
        }
    }
}
