package kinora.codec;

import java.util.function.UnaryOperator;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.PictureSpec;
import kinora.media.PictureSpec.Surround;
import kinora.media.Planes;

/// What engine processes do with strangers' files: look at them, and make planes of them that are ready to be drawn.
public final class Preparation {
    /// Most pixels of a picture: more than today's largest phone sensors (200 megapixels, 16 320 × 12 240) give.
    public static final long MAX_PIXELS = 210_000_000L;

    /// A picture that decodes in some twenty milliseconds.
    private static final long DECODED_AT_ONCE = 4_500_000L;

    private Preparation() {}

    /// The name of the class whose loops run over every sample, for those who start Java machines: they are slow until they are compiled.
    public static String hotLoops() {
        return SampleLoops.class.getName();
    }

    /// What the file tells. What decodes in a moment is decoded, so that damage is found now: pictures of at most [#DECODED_AT_ONCE] pixels, the first picture
    /// of a clip, the beginning of a sound. Of larger pictures only the structure is looked at.
    public static MediaInfo probe(Source source) throws MediaException {
        try (MediaFile file = MediaFile.open(source, source.hash())) {
            switch (file) {
                case MediaFile.Picture(PictureReader reader) -> {
                    MediaInfo.Picture info = reader.info();
                    if ((long) info.width() * info.height() <= DECODED_AT_ONCE) {
                        reader.decode().close();
                    }
                }
                case MediaFile.Clip(ClipReader reader) -> reader.at(0).close();
                case MediaFile.Audio(MediaInfo.Audio info, SoundReader reader) -> {
                    if (reader.next().isEmpty()) {
                        throw new MediaException(new MediaRefusal.NothingInside(info.format()));
                    }
                }
            }
            return file.info();
        }
    }

    /// The picture, or a clip's first one, as the specification wants it.
    ///
    /// @param contentHash SHA-256 that the file must have
    public static Planes prepare(Source source, String contentHash, PictureSpec spec) throws MediaException {
        return prepare(source, contentHash, spec, UnaryOperator.identity());
    }

    /// The same with the specification's finish.
    ///
    /// @param finishing does what cut and finish say to the whole picture
    public static Planes prepare(Source source, String contentHash, PictureSpec spec, UnaryOperator<Planes> finishing)
            throws MediaException {
        if (!source.hash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        try (MediaFile file = MediaFile.open(source, contentHash)) {
            return switch (file) {
                case MediaFile.Picture(PictureReader reader) -> {
                    try (Decoded decoded = reader.decode()) {
                        yield framed(finishing.apply(Conversion.toPlanes(decoded, spec.wholeWidth(), spec.wholeHeight())), spec.surround());
                    }
                }
                case MediaFile.Clip(ClipReader reader) -> {
                    try (Decoded first = reader.at(0)) {
                        yield framed(finishing.apply(Conversion.toPlanes(first, spec.wholeWidth(), spec.wholeHeight())), spec.surround());
                    }
                }
                case MediaFile.Audio(MediaInfo.Audio info, SoundReader _) ->
                    throw new MediaException(new MediaRefusal.NothingInside(info.format()));
            };
        }
    }

    /// A picture with what lies around it.
    static Planes framed(Planes picture, Surround surround) {
        return switch (surround) {
            case Surround.None() -> picture;
            case Surround.Colour(int w, int h, int rgb) -> Backdrop.colour(picture, w, h, rgb);
            case Surround.Clear(int w, int h) -> Backdrop.clear(picture, w, h);
            case Surround.Blurred(int w, int h) -> Backdrop.blurred(picture, w, h);
        };
    }
}
