package kinora.compose;

import kinora.media.Cut;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;

/// The frame of a picture, resolved: which part of the picture is seen and which way up, and what its edge looks like.
///
/// A picture is first mirrored and turned by quarters, then straightened, then cropped; so the edges of a crop are those that are seen.
///
/// @param mirrored whether left and right are swapped before it is turned
/// @param quarters quarter turns clockwise, 0 to 3
/// @param straighten degrees clockwise, up to 45 either way; the picture is enlarged until no corner shows
/// @param left share that is cut off at the left
/// @param trim what its edge looks like
record FrameShape(boolean mirrored, int quarters, double straighten, double left, double top, double right, double bottom, Trim trim) {

    /// The whole picture as it is.
    static final FrameShape PLAIN = new FrameShape(false, 0, 0, 0, 0, 0, 0, Trim.NONE);

    /// Most samples of a whole picture before it is cut, as of prepared planes.
    private static final double MAX_SAMPLES = 24e6;

    FrameShape turned(int by) {
        return new FrameShape(mirrored, (quarters + by) % 4, straighten, left, top, right, bottom, trim);
    }

    /// Swaps what now is left and right. A mirrored picture that was turned is a picture turned the other way and then mirrored.
    FrameShape flipped() {
        return new FrameShape(!mirrored, (4 - quarters) % 4, straighten, left, top, right, bottom, trim);
    }

    FrameShape straightened(double degrees) {
        return new FrameShape(mirrored, quarters, degrees, left, top, right, bottom, trim);
    }

    FrameShape cropped(double fromLeft, double fromTop, double fromRight, double fromBottom) {
        return new FrameShape(mirrored, quarters, straighten, fromLeft, fromTop, fromRight, fromBottom, trim);
    }

    FrameShape trimmed(Trim changed) {
        return new FrameShape(mirrored, quarters, straighten, left, top, right, bottom, changed);
    }

    /// Whether the whole picture is seen as it is.
    private boolean isWhole() {
        return !mirrored && quarters == 0 && straighten == 0 && left == 0 && top == 0 && right == 0 && bottom == 0;
    }

    /// Size of what is seen of a picture, in its pixels; smaller where the whole picture has too many samples to be cut.
    private record Seen(int width, int height) {}

    private Seen seen(int width, int height) {
        boolean swapped = quarters % 2 == 1;
        double across = (swapped ? height : width) * (1 - left - right);
        double down = (swapped ? width : height) * (1 - top - bottom);
        double zoom = zoom(width, height);
        double scale = Math.min(1, Math.sqrt(MAX_SAMPLES / ((double) width * height * zoom * zoom)));
        return new Seen(Math.max(1, (int) StrictMath.round(across * scale)), Math.max(1, (int) StrictMath.round(down * scale)));
    }

    /// How much a straightened picture is enlarged so that a rectangle of its own shape lies within it: the larger of what its width and its height need.
    private double zoom(double width, double height) {
        if (straighten == 0) {
            return 1;
        }
        double angle = StrictMath.toRadians(Math.abs(straighten));
        double shape = Math.max(width / height, height / width);
        return StrictMath.cos(angle) + shape * StrictMath.sin(angle);
    }

    /// The picture as if its file had what is seen.
    MediaInfo.Picture of(MediaInfo.Picture picture) {
        if (isWhole()) {
            return picture;
        }
        Seen seen = seen(picture.width(), picture.height());
        return new MediaInfo.Picture(picture.contentHash(), picture.format(), seen.width, seen.height, picture.taken(), picture.detail(),
                picture.camera());
    }

    /// The clip as if its file had what is seen.
    MediaInfo.Clip of(MediaInfo.Clip clip) {
        if (isWhole()) {
            return clip;
        }
        Seen seen = seen(clip.width(), clip.height());
        return new MediaInfo.Clip(clip.contentHash(), clip.format(), seen.width, seen.height, clip.durationMs(), clip.rateNum(),
                clip.rateDen(), clip.animation(), clip.audio(), clip.taken(), clip.detail());
    }

    /// The same specification for the file as it is.
    ///
    /// @param width of the file's picture
    /// @param height of the file's picture
    PictureSpec cut(PictureSpec spec, int width, int height) {
        if (isWhole()) {
            return spec;
        }
        boolean swapped = quarters % 2 == 1;
        double zoom = zoom(width, height);
        int across = Math.max(spec.width(), even(spec.width() / (1 - left - right)));
        int down = Math.max(spec.height(), even(spec.height() / (1 - top - bottom)));
        int wholeAcross = even(across * zoom);
        int wholeDown = even(down * zoom);
        return spec.withCut(new Cut(swapped ? wholeDown : wholeAcross, swapped ? wholeAcross : wholeDown, mirrored, quarters,
                (int) StrictMath.round(straighten * 1e6), offset(across - spec.width(), left, right),
                offset(down - spec.height(), top, bottom)));
    }

    /// From the middle of what is left to the middle of all, an even number of samples off the edge.
    private static int offset(int spare, double before, double after) {
        int cut = before + after == 0 ? 0 : Math.min(spare, even(spare * before / (before + after)));
        return cut - spare / 2;
    }

    private static int even(double size) {
        return (int) StrictMath.round(size / 2) * 2;
    }
}
