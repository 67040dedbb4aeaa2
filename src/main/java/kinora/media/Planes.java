package kinora.media;

import java.util.Arrays;

/// A decoded picture as planes: 8 bit, 4:2:0, BT.709 limited range (Y 16…235, U V 16…240 about 128), chroma sited left. Of clips that are coded so, codes
/// beyond these are kept. Both sides are even.
/// Rows follow each other without padding. The arrays are shared, not copied: whoever makes planes must not change them afterwards unless it alone
/// holds them.
///
/// Where there is alpha, the colours are premultiplied about black (16, 128, 128), so that planes without their alpha are the picture on black.
///
/// @param y `width × height` samples
/// @param u `width/2 × height/2` samples
/// @param v `width/2 × height/2` samples
/// @param a opacity, `width × height` samples of full range 0…255; none at all when everything is opaque
public record Planes(int width, int height, byte[] y, byte[] u, byte[] v, byte[] a) {

    private static final byte[] OPAQUE = {};

    public Planes {
        boolean even = width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
        boolean alpha = a.length == 0 || a.length == width * height;
        if (!even || !alpha || y.length != width * height || u.length != width * height / 4 || v.length != u.length) {
            throw new IllegalArgumentException("planes of " + width + "x" + height + " must be even and complete");
        }
    }

    /// Opaque planes.
    public Planes(int width, int height, byte[] y, byte[] u, byte[] v) {
        this(width, height, y, u, v, OPAQUE);
    }

    /// Whether nothing shines through.
    public boolean isOpaque() {
        return a.length == 0;
    }

    /// Opaque planes of one colour, to draw into.
    public static Planes filled(int width, int height, YuvColour colour) {
        Planes planes = new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4]);
        planes.fill(colour);
        return planes;
    }

    /// Gives every sample one colour; opacity stays.
    public void fill(YuvColour colour) {
        Arrays.fill(y, colour.y());
        Arrays.fill(u, colour.u());
        Arrays.fill(v, colour.v());
    }

    /// Samples of the size of luma, told where chroma lies: sited left, a sample of chroma stands on its even column and takes a quarter of either neighbour; of two
    /// rows the mean. Left of the first column its own sample counts.
    ///
    /// @param samples rows of an even width, of an even number
    /// @return a quarter as many
    public static byte[] atChroma(byte[] samples, int width) {
        byte[] halved = new byte[samples.length / 4];
        int at = 0;
        for (int row = 0; row < samples.length; row += 2 * width) {
            for (int column = 0; column < width; column += 2) {
                int here = row + column;
                int below = here + width;
                int before = column == 0 ? 0 : 1;
                int sum = (samples[here - before] & 0xFF) + 2 * (samples[here] & 0xFF) + (samples[here + 1] & 0xFF)
                        + (samples[below - before] & 0xFF) + 2 * (samples[below] & 0xFF) + (samples[below + 1] & 0xFF);
                halved[at++] = (byte) ((sum + 4) >> 3);
            }
        }
        return halved;
    }

    /// A plane made smaller: each sample is the mean of those that it stands for.
    ///
    /// @param plane `width` × `height` samples
    /// @param across at most `width`
    /// @param down at most `height`
    /// @return `across` × `down` samples
    public static byte[] mean(byte[] plane, int width, int height, int across, int down) {
        byte[] small = new byte[across * down];
        for (int row = 0, i = 0; row < down; row++) {
            int top = row * height / down;
            int bottom = Math.max(top + 1, (row + 1) * height / down);
            for (int column = 0; column < across; column++, i++) {
                int left = column * width / across;
                int right = Math.max(left + 1, (column + 1) * width / across);
                int sum = 0;
                for (int y = top; y < bottom; y++) {
                    for (int x = left; x < right; x++) {
                        sum += plane[y * width + x] & 0xFF;
                    }
                }
                int count = (bottom - top) * (right - left);
                small[i] = (byte) ((sum + count / 2) / count);
            }
        }
        return small;
    }

    /// These planes on a ground of one colour: opaque.
    public Planes over(YuvColour ground) {
        if (isOpaque()) {
            return this;
        }
        byte[] luma = new byte[y.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = shine(y[i], ground.y(), 16, 255 - (a[i] & 0xFF));
        }
        byte[] blue = new byte[u.length];
        byte[] red = new byte[v.length];
        for (int row = 0, i = 0; row < height; row += 2) {
            for (int column = 0; column < width; column += 2, i++) {
                int upper = row * width + column;
                int sum = (a[upper] & 0xFF) + (a[upper + 1] & 0xFF) + (a[upper + width] & 0xFF) + (a[upper + width + 1] & 0xFF);
                int through = 255 - (sum + 2) / 4;
                blue[i] = shine(u[i], ground.u(), 128, through);
                red[i] = shine(v[i], ground.v(), 128, through);
            }
        }
        return new Planes(width, height, luma, blue, red);
    }

    private static byte shine(byte sample, byte ground, int zero, int through) {
        return (byte) Math.clamp((sample & 0xFF) + StrictMath.floorDiv(((ground & 0xFF) - zero) * through + 127, 255), 0, 255);
    }
}
