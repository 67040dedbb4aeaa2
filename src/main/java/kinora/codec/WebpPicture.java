package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.codec.Colours.Meaning;
import kinora.media.MediaInfo;

/// A WebP file, still or animated.
final class WebpPicture implements PictureReader {
    /// MatrixCoefficients of H.273: BT.601, of limited range as RFC 6386, 9.2 has it.
    private static final int BT601 = 6;

    private final WebpFile file;
    private final WebpImage image;
    private final String contentHash;

    private WebpPicture(WebpFile file, WebpImage image, String contentHash) {
        this.file = file;
        this.image = image;
        this.contentHash = contentHash;
    }

    static MediaFile open(Source source, String contentHash) throws MediaException {
        WebpFile file = WebpFile.read(source.whole());
        if (file.image().isPresent()) {
            return new MediaFile.Picture(new WebpPicture(file, file.image().get(), contentHash));
        }
        boolean lossless = file.frames().stream().allMatch(frame -> frame.image().lossless());
        return Animation.open(new Frames(file), new Animation.Look(Format.WEBP, contentHash, file.width(), file.height(),
                file.exif().orientation(), new Colours(0, true, meaning(file)), file.exif().taken(), lossless ? "lossless" : "lossy"));
    }

    private static Meaning meaning(WebpFile file) {
        return file.icc().<Meaning>map(Meaning.Profile::new).orElse(file.exif().adobeRgb() ? Exif.ADOBE_RGB : Colours.SRGB);
    }

    @Override
    public MediaInfo.Picture info() {
        boolean turned = file.exif().orientation().swapsSides();
        String detail = (image.lossless() ? "lossless" : "lossy") + (image.alpha() ? " with alpha" : "");
        return new MediaInfo.Picture(contentHash, Format.WEBP.id(), turned ? file.height() : file.width(),
                turned ? file.width() : file.height(), file.exif().taken(), detail, file.exif().camera());
    }

    @Override
    public Decoded decode() throws MediaException {
        Colours colours = new Colours(image.lossless() ? 0 : BT601, image.lossless(), meaning(file));
        return new Decoded(image.decode(), null, false, file.exif().orientation(), colours);
    }

    @Override
    public void close() {}

    /// The steps of an animated WebP.
    private static final class Frames implements AnimationSource {
        private final WebpFile file;
        private final List<AnimationFrame> shown = new ArrayList<>();

        Frames(WebpFile file) {
            this.file = file;
            file.frames().forEach(frame -> shown.add(frame.shown()));
        }

        @Override
        public List<AnimationFrame> frames() {
            return shown;
        }

        @Override
        public AVFrame pixels(int index) throws MediaException {
            return SameSize.as(file.frames().get(index).image().decode(), AV_PIX_FMT_RGBA, false);
        }
    }
}
