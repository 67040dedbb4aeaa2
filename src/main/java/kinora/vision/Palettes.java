package kinora.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.Palette;
import kinora.media.Planes;
import kinora.media.Region;

/// Counts the colours of a picture, of the samples at the places of chroma.
///
/// A hue is one of the eight parts into which the axes and diagonals divide the plane of chroma, from that of blue and magenta on against the clock; what has hardly any chroma is dark, grey or light.
final class Palettes {
    /// Levels of chroma from which on there is a hue.
    private static final int COLOURED = 10;
    /// Levels of luma that are grey.
    private static final int DARK_BELOW = 70;
    private static final int LIGHT_FROM = 165;
    /// Where nothing stands out the middle counts.
    private static final Region MIDDLE = new Region(250, 250, 500, 500);

    private Palettes() {}

    static Palette of(Planes planes, Optional<Region> subject) {
        return new Palette(bins(planes, Region.all()), bins(planes, subject.orElse(MIDDLE)));
    }

    private static List<Integer> bins(Planes planes, Region part) {
        int width = planes.width() / 2;
        int height = planes.u().length / Math.max(1, width);
        int[] counts = new int[Palette.BINS];
        int all = 0;
        int right = Math.max(part.left() * width / Region.ONE + 1, part.right() * width / Region.ONE);
        int bottom = Math.max(part.top() * height / Region.ONE + 1, part.bottom() * height / Region.ONE);
        for (int y = part.top() * height / Region.ONE; y < Math.min(height, bottom); y++) {
            for (int x = part.left() * width / Region.ONE; x < Math.min(width, right); x++) {
                int luma = planes.y()[2 * y * planes.width() + 2 * x] & 0xFF;
                counts[bin(luma, (planes.u()[y * width + x] & 0xFF) - 128, (planes.v()[y * width + x] & 0xFF) - 128)]++;
                all++;
            }
        }
        List<Integer> bins = new ArrayList<>();
        for (int count : counts) {
            bins.add((int) ((long) count * Region.ONE / Math.max(1, all)));
        }
        return bins;
    }

    private static int bin(int luma, int blue, int red) {
        if (Math.max(Math.abs(blue), Math.abs(red)) < COLOURED) {
            return Palette.DARK + (luma < DARK_BELOW ? 0 : luma < LIGHT_FROM ? 1 : 2);
        }
        boolean steep = Math.abs(red) > Math.abs(blue);
        if (red >= 0) {
            return blue >= 0 ? (steep ? 1 : 0) : steep ? 2 : 3;
        }
        return blue < 0 ? (steep ? 5 : 4) : steep ? 6 : 7;
    }
}
