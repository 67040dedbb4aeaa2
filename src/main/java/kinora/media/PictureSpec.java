package kinora.media;

/// What a picture is prepared to: the whole picture, upright, at this size; set into a frame when its shape is not the canvas'.
///
/// @param width of the whole picture in pixels, even
/// @param height of the whole picture in pixels, even
/// @param surround what lies around it
/// @param finish what is done to the picture itself
/// @param cut which part of the file's picture it is; width and height are that part's
public record PictureSpec(int width, int height, Surround surround, Finish finish, Cut cut) {
    /// What lies around a prepared picture. Frames are even and at least as large as the picture, which stands in their middle.
    public sealed interface Surround {
        /// Nothing: the planes are the picture.
        record None() implements Surround {}

        /// One colour, 0xRRGGBB.
        record Colour(int width, int height, int rgb) implements Surround {}

        /// Nothing that is seen: clear.
        record Clear(int width, int height) implements Surround {}

        /// The same picture, enlarged until it covers the frame, blurred and darkened.
        record Blurred(int width, int height) implements Surround {}
    }

    public PictureSpec {
        boolean fits = switch (surround) {
            case Surround.None() -> true;
            case Surround.Colour(int w, int h, int _) -> even(w, h) && w >= width && h >= height;
            case Surround.Clear(int w, int h) -> even(w, h) && w >= width && h >= height;
            case Surround.Blurred(int w, int h) -> even(w, h) && w >= width && h >= height;
        };
        if (!even(width, height) || !fits) {
            throw new IllegalArgumentException(
                    "sizes must be even and the picture within its frame: " + width + "x" + height + " in " + surround);
        }
    }

    /// The whole picture.
    public PictureSpec(int width, int height, Surround surround, Finish finish) {
        this(width, height, surround, finish, Cut.NONE);
    }

    /// A picture to which nothing is done.
    public PictureSpec(int width, int height, Surround surround) {
        this(width, height, surround, Finish.none());
    }

    /// The same with something done to it.
    public PictureSpec withFinish(Finish changed) {
        return new PictureSpec(width, height, surround, changed, cut);
    }

    /// The same, clear where one colour lies around it.
    public PictureSpec cleared() {
        return surround instanceof Surround.Colour(int w, int h, int _)
                ? new PictureSpec(width, height, new Surround.Clear(w, h), finish, cut)
                : this;
    }

    /// The same as a part of a picture.
    public PictureSpec withCut(Cut changed) {
        return new PictureSpec(width, height, surround, finish, changed);
    }

    /// Width to which the whole picture is brought before anything is cut.
    public int wholeWidth() {
        return cut.isNone() ? width : cut.width();
    }

    /// Height to which the whole picture is brought before anything is cut.
    public int wholeHeight() {
        return cut.isNone() ? height : cut.height();
    }

    /// Width of the prepared planes.
    public int planesWidth() {
        return switch (surround) {
            case Surround.None() -> width;
            case Surround.Colour(int w, int _, int _) -> w;
            case Surround.Clear(int w, int _) -> w;
            case Surround.Blurred(int w, int _) -> w;
        };
    }

    /// Height of the prepared planes.
    public int planesHeight() {
        return switch (surround) {
            case Surround.None() -> height;
            case Surround.Colour(int _, int h, int _) -> h;
            case Surround.Clear(int _, int h) -> h;
            case Surround.Blurred(int _, int h) -> h;
        };
    }

    private static boolean even(int width, int height) {
        return width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
    }
}
