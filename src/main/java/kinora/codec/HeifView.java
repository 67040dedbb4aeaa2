package kinora.codec;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import kinora.media.Orientation;

/// What of a picture's stored pixels is shown, and how it is turned.
///
/// @param x of the part that is shown, as stored
/// @param y of the part that is shown, as stored
/// @param width as stored, at least 1
/// @param height as stored, at least 1
record HeifView(int x, int y, int width, int height, Orientation orientation) {

    /// What an orientation does to the two axes: for x and y of a place as shown, how far it lies along the stored x and y (2×2, row by row). From
    /// CIPA DC-008, table 6.
    private static final List<List<Integer>> AXES = List.of(List.of(1, 0, 0, 1), List.of(-1, 0, 0, 1), List.of(-1, 0, 0, -1),
            List.of(1, 0, 0, -1), List.of(0, 1, 1, 0), List.of(0, 1, -1, 0), List.of(0, -1, -1, 0), List.of(0, -1, 1, 0));

    /// All pixels as they are stored.
    static HeifView whole(int width, int height) {
        return new HeifView(0, 0, width, height, Orientation.UPRIGHT);
    }

    int shownWidth() {
        return orientation.swapsSides() ? height : width;
    }

    int shownHeight() {
        return orientation.swapsSides() ? width : height;
    }

    /// What is shown once a property of the item is applied, too. Cropping and turning follow each other in the order that the file gives them
    /// (ISO/IEC 23008-12, 6.3).
    ///
    /// @return nothing when the picture would be cropped beyond its borders
    Optional<HeifView> with(HeifProperty property) {
        return switch (property) {
            case HeifProperty.Turned(Orientation more) -> Optional.of(new HeifView(x, y, width, height, both(orientation, more)));
            case HeifProperty.Crop crop -> cropped(crop);
            case HeifProperty.Extent _,HeifProperty.Coding _,HeifProperty.Code _,HeifProperty.Profile _,HeifProperty.Auxiliary _,HeifProperty.Descriptive _,HeifProperty.Unknown _ ->
                Optional.of(this);
        };
    }

    /// The orientation with these axes; upright when there is none.
    static Orientation turning(List<Integer> axes) {
        return new Orientation(Math.max(0, AXES.indexOf(axes)) + 1);
    }

    /// One turn after another as one.
    static Orientation both(Orientation first, Orientation then) {
        List<Integer> a = AXES.get(first.exif() - 1);
        List<Integer> b = AXES.get(then.exif() - 1);
        return turning(List.of(a.get(0) * b.get(0) + a.get(1) * b.get(2), a.get(0) * b.get(1) + a.get(1) * b.get(3),
                a.get(2) * b.get(0) + a.get(3) * b.get(2), a.get(2) * b.get(1) + a.get(3) * b.get(3)));
    }

    private Optional<HeifView> cropped(HeifProperty.Crop crop) {
        long wide = rounded(crop.width());
        long high = rounded(crop.height());
        long left = begin(shownWidth(), wide, crop.rightOfCentre());
        long top = begin(shownHeight(), high, crop.belowCentre());
        if (wide < 1 || high < 1 || left < 0 || top < 0 || wide > shownWidth() - left || high > shownHeight() - top) {
            return Optional.empty();
        }
        List<Integer> axes = AXES.get(orientation.exif() - 1);
        long right = shownWidth() - left - wide;
        long bottom = shownHeight() - top - high;
        boolean swaps = orientation.swapsSides();
        int alongX = swaps ? axes.get(1) : axes.get(0);
        int alongY = swaps ? axes.get(2) : axes.get(3);
        long storedLeft = swaps ? alongX > 0 ? top : bottom : alongX > 0 ? left : right;
        long storedTop = swaps ? alongY > 0 ? left : right : alongY > 0 ? top : bottom;
        return Optional.of(new HeifView((int) (x + storedLeft), (int) (y + storedTop), (int) (swaps ? high : wide),
                (int) (swaps ? wide : high), orientation));
    }

    /// To the nearest whole; -1 when it is no number of pixels.
    private static long rounded(HeifProperty.Ratio ratio) {
        if (ratio.denominator() < 1 || ratio.numerator() < 1) {
            return -1;
        }
        return (2 * ratio.numerator() + ratio.denominator()) / (2 * ratio.denominator());
    }

    /// Where a part begins: its middle lies by `offset` away from the picture's middle.
    private static long begin(long whole, long part, HeifProperty.Ratio offset) {
        if (offset.denominator() < 1) {
            return -1;
        }
        BigInteger twice = BigInteger.valueOf(whole - part).multiply(BigInteger.valueOf(offset.denominator()))
                .add(BigInteger.valueOf(2 * offset.numerator()));
        // Half a pixel is rounded towards the beginning.
        BigInteger[] parts = twice.divideAndRemainder(BigInteger.valueOf(2 * offset.denominator()));
        return twice.signum() < 0 ? -1 : parts[0].longValueExact();
    }
}
