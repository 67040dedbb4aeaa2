package kinora.compose;

import java.util.function.UnaryOperator;

import kinora.media.Cut;
import kinora.media.PictureSpec;
import kinora.media.Planes;

/// Makes of a whole picture the part that a [Cut] wants. Parts that are neither turned nor mirrored are copied; all others are sampled once, sample for sample where
/// they are turned by quarters.
public final class Cutting {
    private Cutting() {}

    /// What is done to whole pictures: cut, then something else.
    public static UnaryOperator<Planes> before(PictureSpec spec, UnaryOperator<Planes> next) {
        return spec.cut().isNone() ? next : whole -> next.apply(cut(whole, spec));
    }

    /// The part.
    ///
    /// @param whole of the size that the cut says
    static Planes cut(Planes whole, PictureSpec spec) {
        Cut cut = spec.cut();
        if (cut.isNone()) {
            return whole;
        }
        int left = (whole.width() - spec.width()) / 2 + cut.offsetX();
        int top = (whole.height() - spec.height()) / 2 + cut.offsetY();
        boolean upright = !cut.mirrored() && cut.quarters() == 0 && cut.microDegrees() == 0;
        boolean within = left >= 0 && top >= 0 && left + spec.width() <= whole.width() && top + spec.height() <= whole.height();
        return upright && within && left % 2 == 0 && top % 2 == 0
                ? copied(whole, left, top, spec.width(), spec.height())
                : sampled(cut.mirrored() ? mirrored(whole) : whole, spec);
    }

    private static Planes copied(Planes whole, int left, int top, int width, int height) {
        byte[] a = whole.isOpaque() ? whole.a() : copied(whole.a(), whole.width(), left, top, width, height);
        return new Planes(width, height, copied(whole.y(), whole.width(), left, top, width, height),
                copied(whole.u(), whole.width() / 2, left / 2, top / 2, width / 2, height / 2),
                copied(whole.v(), whole.width() / 2, left / 2, top / 2, width / 2, height / 2), a);
    }

    private static byte[] copied(byte[] plane, int stride, int left, int top, int width, int height) {
        byte[] part = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(plane, (top + y) * stride + left, part, y * width, width);
        }
        return part;
    }

    /// Left and right swapped. Its chroma then is sited right: it stands on the odd columns.
    private static Planes mirrored(Planes planes) {
        int half = planes.width() / 2;
        byte[] a = planes.isOpaque() ? planes.a() : mirrored(planes.a(), planes.width());
        return new Planes(planes.width(), planes.height(), mirrored(planes.y(), planes.width()), mirrored(planes.u(), half),
                mirrored(planes.v(), half), a);
    }

    private static byte[] mirrored(byte[] plane, int width) {
        byte[] mirrored = new byte[plane.length];
        for (int row = 0; row < plane.length; row += width) {
            for (int x = 0; x < width; x++) {
                mirrored[row + x] = plane[row + width - 1 - x];
            }
        }
        return mirrored;
    }

    /// Luma pixel (x, y) of the part lies at (x + ½, y + ½), chroma pixel (c, r) at (2c + ½, 2r + 1), or at (2c + 1½, 2r + 1) of a mirrored picture.
    private static Planes sampled(Planes whole, PictureSpec spec) {
        Cut cut = spec.cut();
        double turn = StrictMath.toRadians(cut.microDegrees() / 1e6);
        double[] axis = quarters(cut.quarters(), cut.microDegrees() == 0 ? 1 : StrictMath.cos(turn),
                cut.microDegrees() == 0 ? 0 : StrictMath.sin(turn));
        double cos = axis[0];
        double sin = axis[1];
        double lumaX = 0.5 - spec.width() / 2.0 + cut.offsetX();
        double lumaY = 0.5 - spec.height() / 2.0 + cut.offsetY();
        double chromaY = 1 - spec.height() / 2.0 + cut.offsetY();
        double middleX = whole.width() / 2.0;
        double middleY = whole.height() / 2.0;
        double site = cut.mirrored() ? 1.5 : 0.5;
        Kernels kernels = Kernels.best();
        AffineResampler luma = new AffineResampler(kernels, spec.width());
        luma.look(new AffineResampler.View(whole.width(), whole.height(), -0.5, -0.5, middleX + cos * lumaX + sin * lumaY - 0.5,
                middleY - sin * lumaX + cos * lumaY - 0.5, cos, sin, true));
        AffineResampler chroma = new AffineResampler(kernels, spec.width() / 2);
        chroma.look(new AffineResampler.View(whole.width() / 2, whole.height() / 2, -0.25, -0.5,
                (middleX + cos * lumaX + sin * chromaY - site) / 2, (middleY - sin * lumaX + cos * chromaY - 1) / 2, cos, sin, true));
        return new Planes(spec.width(), spec.height(), plane(luma, whole.y(), 16, spec.width(), spec.height()),
                plane(chroma, whole.u(), 128, spec.width() / 2, spec.height() / 2),
                plane(chroma, whole.v(), 128, spec.width() / 2, spec.height() / 2),
                whole.isOpaque() ? whole.a() : plane(luma, whole.a(), 0, spec.width(), spec.height()));
    }

    /// Cosine and sine of an angle and some quarter turns more, exact where the angle is 0.
    private static double[] quarters(int quarters, double cos, double sin) {
        return switch (quarters) {
            case 1 -> new double[]{-sin + 0.0, cos};
            case 2 -> new double[]{-cos, -sin + 0.0};
            case 3 -> new double[]{sin, -cos};
            default -> new double[]{cos, sin};
        };
    }

    private static byte[] plane(AffineResampler resampler, byte[] from, int zero, int width, int height) {
        byte[] plane = new byte[width * height];
        for (int y = 0; y < height; y++) {
            resampler.row(from, zero, y, plane, y * width);
        }
        return plane;
    }
}
