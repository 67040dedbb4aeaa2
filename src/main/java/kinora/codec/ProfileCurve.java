package kinora.codec;

import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/// Tone curves of ICC profiles: from a device value of 0 to 1 to light of 0 to 1.
final class ProfileCurve {
    private static final int CURVE = 0x63757276;
    private static final int PARAMETRIC = 0x70617261;
    /// Parameters of each function of the parametric type: ICC.1:2022, table 68.
    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    private ProfileCurve() {}

    /// Reads a tag of type `curv` (ICC.1:2022, 10.6) or `para` (10.18).
    ///
    /// @return null when it is neither, or broken
    static @Nullable DoubleUnaryOperator read(byte @Nullable [] tag) {
        if (tag == null || tag.length < 12) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tag);
        return switch (bytes.getInt(0)) {
            case CURVE -> sampled(bytes);
            case PARAMETRIC -> parametric(bytes);
            default -> null;
        };
    }

    private static @Nullable DoubleUnaryOperator sampled(ByteBuffer bytes) {
        int count = bytes.getInt(8);
        if (count < 0 || count > (bytes.capacity() - 12) / 2) {
            return null;
        }
        if (count == 0) {
            return v -> v;
        }
        if (count == 1) {
            double gamma = (bytes.getShort(12) & 0xFFFF) / 256.0;
            return v -> StrictMath.pow(v, gamma);
        }
        double[] samples = new double[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (bytes.getShort(12 + 2 * i) & 0xFFFF) / 65_535.0;
        }
        return v -> {
            double place = v * (count - 1);
            int left = Math.clamp((int) place, 0, count - 2);
            return samples[left] + (samples[left + 1] - samples[left]) * (place - left);
        };
    }

    private static @Nullable DoubleUnaryOperator parametric(ByteBuffer bytes) {
        int function = bytes.getShort(8);
        if (function < 0 || function >= PARAMETERS.length || bytes.capacity() < 12 + 4 * PARAMETERS[function]) {
            return null;
        }
        double[] p = new double[7];
        for (int i = 0; i < PARAMETERS[function]; i++) {
            p[i] = bytes.getInt(12 + 4 * i) / 65_536.0;
        }
        double g = p[0];
        double a = p[1];
        double b = p[2];
        double c = p[3];
        double d = p[4];
        return switch (function) {
            case 0 -> v -> StrictMath.pow(v, g);
            case 1 -> v -> a * v + b >= 0 ? StrictMath.pow(a * v + b, g) : 0;
            case 2 -> v -> a * v + b >= 0 ? StrictMath.pow(a * v + b, g) + c : c;
            case 3 -> v -> v >= d ? StrictMath.pow(StrictMath.max(a * v + b, 0), g) : c * v;
            default -> v -> v >= d ? StrictMath.pow(StrictMath.max(a * v + b, 0), g) + p[5] : c * v + p[6];
        };
    }
}
