/// The light a lens scatters around bright things: a sum of ever wider blurs.
final class Bloom {
    private static final int LEVELS = 6;

    private Bloom() {}

    /// Returns the scattered light of an RGB frame, of the same total energy.
    static float[] of(float[] rgb, int w, int h) {
        if (w < 4 || h < 4) return rgb.clone();
        return level(rgb, w, h, LEVELS);
    }

    private static float[] level(float[] in, int w, int h, int left) {
        int hw = (w + 1) / 2;
        int hh = (h + 1) / 2;
        float[] half = halve(in, w, h, hw, hh);
        blur(half, hw, hh);
        if (left > 1 && hw > 8 && hh > 8) {
            float[] wider = level(half, hw, hh, left - 1);
            for (int i = 0; i < half.length; i++)
                half[i] = 0.45f * half[i] + 0.55f * wider[i];
        }
        return enlarge(half, hw, hh, w, h);
    }

    private static float[] halve(float[] in, int w, int h, int hw, int hh) {
        float[] out = new float[hw * hh * 3];
        for (int y = 0; y < hh; y++) {
            int y1 = Math.min(2 * y + 1, h - 1);
            for (int x = 0; x < hw; x++) {
                int x1 = Math.min(2 * x + 1, w - 1);
                for (int c = 0; c < 3; c++) {
                    out[(y * hw + x) * 3 + c] = 0.25f * (in[(2 * y * w + 2 * x) * 3 + c] + in[(2 * y * w + x1) * 3 + c]
                            + in[(y1 * w + 2 * x) * 3 + c] + in[(y1 * w + x1) * 3 + c]);
                }
            }
        }
        return out;
    }

    private static void blur(float[] a, int w, int h) {
        float[] t = new float[a.length];
        pass(a, t, w, h, 3, w * 3);
        pass(t, a, h, w, w * 3, 3);
    }

    /// Runs the binomial kernel 1 4 6 4 1 along lines of the given length and stride.
    private static void pass(float[] in, float[] out, int length, int lines, int stride, int lineStride) {
        for (int line = 0; line < lines; line++) {
            for (int k = 0; k < length; k++) {
                int m2 = line * lineStride + Math.max(k - 2, 0) * stride;
                int m1 = line * lineStride + Math.max(k - 1, 0) * stride;
                int m0 = line * lineStride + k * stride;
                int p1 = line * lineStride + Math.min(k + 1, length - 1) * stride;
                int p2 = line * lineStride + Math.min(k + 2, length - 1) * stride;
                for (int c = 0; c < 3; c++) {
                    out[m0 + c] = (in[m2 + c] + in[p2 + c] + 4 * (in[m1 + c] + in[p1 + c]) + 6 * in[m0 + c]) / 16;
                }
            }
        }
    }

    private static float[] enlarge(float[] in, int sw, int sh, int w, int h) {
        float[] out = new float[w * h * 3];
        for (int y = 0; y < h; y++) {
            double fy = Math.clamp((y + 0.5) / 2 - 0.5, 0, sh - 1);
            int y0 = Math.min((int) fy, Math.max(sh - 2, 0));
            float v = (float) (fy - y0);
            int y1 = Math.min(y0 + 1, sh - 1);
            for (int x = 0; x < w; x++) {
                double fx = Math.clamp((x + 0.5) / 2 - 0.5, 0, sw - 1);
                int x0 = Math.min((int) fx, Math.max(sw - 2, 0));
                float u = (float) (fx - x0);
                int x1 = Math.min(x0 + 1, sw - 1);
                for (int c = 0; c < 3; c++) {
                    float top = in[(y0 * sw + x0) * 3 + c] * (1 - u) + in[(y0 * sw + x1) * 3 + c] * u;
                    float bottom = in[(y1 * sw + x0) * 3 + c] * (1 - u) + in[(y1 * sw + x1) * 3 + c] * u;
                    out[(y * w + x) * 3 + c] = top * (1 - v) + bottom * v;
                }
            }
        }
        return out;
    }
}
