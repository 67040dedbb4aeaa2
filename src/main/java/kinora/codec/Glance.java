package kinora.codec;

import java.util.Optional;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Small opaque pictures of a stranger's file, to be judged: the one of a photo, or those of a clip at rising moments. Not safe for several threads.
public final class Glance implements AutoCloseable {
    /// Where transparent pictures show through.
    private static final YuvColour GROUND = YuvColour.of(0x808080);

    private final MediaFile file;
    private Optional<FootagePictures> pictures = Optional.empty();
    private int longestSoFar;

    private Glance(MediaFile file) {
        this.file = file;
    }

    /// Opens a photo or a clip.
    ///
    /// @param contentHash SHA-256 that the file must have
    /// @throws MediaException when the file has changed, cannot be used, or shows nothing
    public static Glance open(Source source, String contentHash) throws MediaException {
        if (!source.knownHash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        MediaFile file = MediaFile.open(source, contentHash);
        if (file instanceof MediaFile.Audio) {
            file.close();
            throw new MediaException(new MediaRefusal.NothingInside(file.info().format()));
        }
        return new Glance(file);
    }

    /// What is known about the file.
    public MediaInfo info() {
        return file.info();
    }

    /// The photo, or the clip's picture at a moment; nothing where a clip is damaged behind its beginning.
    ///
    /// @param ms not before the one asked for last, for speed's sake; of no matter for a photo
    /// @param longest most pixels of the longer side, even
    public Optional<Planes> at(long ms, int longest) throws MediaException {
        return switch (file) {
            case MediaFile.Picture(PictureReader reader) -> {
                MediaInfo.Picture info = reader.info();
                try (Decoded decoded = reader.decode()) {
                    PictureSpec size = size(info.width(), info.height(), longest);
                    yield Optional.of(Conversion.toPlanes(decoded, size.width(), size.height()).over(GROUND));
                }
            }
            case MediaFile.Clip(ClipReader reader) -> clip(reader, ms, longest);
            case MediaFile.Audio _ -> throw new IllegalStateException("sound shows nothing");
        };
    }

    private Optional<Planes> clip(ClipReader reader, long ms, int longest) throws MediaException {
        MediaInfo.Clip info = reader.info();
        try (Decoded decoded = reader.at(ms)) {
            return Optional.of(scaled(info, longest).planes(decoded).over(GROUND));
        } catch (MediaException refused) {
            if (ms > 0 && refused.refusal() instanceof MediaRefusal.Damaged) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private FootagePictures scaled(MediaInfo.Clip info, int longest) {
        if (pictures.isEmpty() || longest != longestSoFar) {
            pictures.ifPresent(FootagePictures::close);
            pictures = Optional.of(new FootagePictures(size(info.width(), info.height(), longest)));
            longestSoFar = longest;
        }
        return pictures.get();
    }

    private static PictureSpec size(int width, int height, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(width, height));
        return new PictureSpec(even(width * scale, longest), even(height * scale, longest), new PictureSpec.Surround.None());
    }

    private static int even(double size, int most) {
        return Math.clamp(StrictMath.round(size / 2) * 2, 2, most);
    }

    @Override
    public void close() {
        pictures.ifPresent(FootagePictures::close);
        file.close();
    }
}
