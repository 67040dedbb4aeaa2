package kinora.codec;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/// Colours of an ICC profile. Profiles of three curves and a matrix, which is what cameras and phones write, are computed in integers here; those of tables go through
/// the JDK's Little CMS, by the intent that the profile names.
final class ProfileStep implements ColourStep {
    private static final int A2B0 = 0x41324230;
    private static final int[] COLORANTS = {0x7258595A, 0x6758595A, 0x6258595A};
    private static final int[] CURVES = {0x72545243, 0x67545243, 0x62545243};
    /// Places where a profile is tried along each axis, to see whether it is sRGB.
    private static final int GRID = 9;
    /// One step of 8 bits.
    private static final int SAME = TOP / 255 + 1;
    /// Pixels that go through Little CMS together.
    private static final int PART = 1 << 14;

    private static final ColorModel SRGB = words(ColorSpace.getInstance(ColorSpace.CS_sRGB));

    private final ColorConvertOp convert;
    private final int channels;
    private final ColorModel device;

    private ProfileStep(ICC_Profile profile, int channels) {
        this.convert = new ColorConvertOp(new ICC_Profile[]{profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
        this.device = words(new ICC_ColorSpace(profile));
        this.channels = channels;
    }

    /// Samples of 16 bits, those of a pixel beside each other.
    private static ColorModel words(ColorSpace space) {
        return new ComponentColorModel(space, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_USHORT);
    }

    /// The step for a profile; broken profiles and those of other colour spaces than the pixels' are ignored, as browsers do.
    ///
    /// @return null when the profile is ignored or is sRGB's (nothing changes by more than a step of 8 bits)
    static @Nullable ColourStep of(byte[] icc, boolean gray) {
        ICC_Profile profile = profile(icc, gray ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB);
        if (profile == null) {
            return null;
        }
        try {
            ColourStep step = gray || profile.getData(A2B0) != null ? null : byMatrix(profile);
            if (step == null) {
                step = new ProfileStep(profile, gray ? 1 : 3);
            }
            return isSrgb(step, gray) ? null : step;
        } catch (CMMException | IllegalArgumentException broken) {
            ignored(broken);
            return null;
        }
    }

    /// What makes R'G'B' of amounts of cyan, magenta, yellow and black.
    ///
    /// @return null when the profile is not usable for that
    static @Nullable ProfileStep ofInks(byte[] icc) {
        ICC_Profile profile = profile(icc, ColorSpace.TYPE_CMYK);
        if (profile == null) {
            return null;
        }
        try {
            ProfileStep step = new ProfileStep(profile, 4);
            step.apply(new short[4][1], 0, 1);
            return step;
        } catch (CMMException | IllegalArgumentException broken) {
            ignored(broken);
            return null;
        }
    }

    /// A profile that turns out to be broken counts as none.
    private static void ignored(RuntimeException broken) {
        System.getLogger(ProfileStep.class.getName()).log(System.Logger.Level.DEBUG, "a colour profile is ignored", broken);
    }

    private static @Nullable ICC_Profile profile(byte[] icc, int space) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(icc);
            boolean device = switch (profile.getProfileClass()) {
                case ICC_Profile.CLASS_INPUT, ICC_Profile.CLASS_DISPLAY, ICC_Profile.CLASS_OUTPUT, ICC_Profile.CLASS_COLORSPACECONVERSION ->
                    true;
                default -> false;
            };
            return device && profile.getColorSpaceType() == space ? profile : null;
        } catch (CMMException | IllegalArgumentException broken) {
            ignored(broken);
            return null;
        }
    }

    /// @return null when the profile lacks a curve or a colorant
    private static @Nullable ColourStep byMatrix(ICC_Profile profile) {
        double[][] toXyz = new double[3][3];
        DoubleUnaryOperator[] curves = new DoubleUnaryOperator[3];
        for (int channel = 0; channel < 3; channel++) {
            byte[] colorant = profile.getData(COLORANTS[channel]);
            DoubleUnaryOperator curve = ProfileCurve.read(profile.getData(CURVES[channel]));
            if (colorant == null || colorant.length < 20 || curve == null) {
                return null;
            }
            for (int i = 0; i < 3; i++) {
                toXyz[i][channel] = ByteBuffer.wrap(colorant).getInt(8 + 4 * i) / 65_536.0;
            }
            curves[channel] = curve;
        }
        return new CodedLight(curves, Primaries.fromD50(toXyz));
    }

    private static boolean isSrgb(ColourStep step, boolean gray) {
        int count = gray ? GRID : GRID * GRID * GRID;
        short[][] before = new short[3][count];
        short[][] after = new short[3][];
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0, period = gray ? 1 : (int) StrictMath.pow(GRID, channel); i < count; i++) {
                before[channel][i] = (short) (i / period % GRID * TOP / (GRID - 1));
            }
            after[channel] = before[channel].clone();
        }
        step.apply(after, 0, count);
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < count; i++) {
                if (Math.abs(before[channel][i] - after[channel][i]) > SAME) {
                    return false;
                }
            }
        }
        return true;
    }

    /// @param components as many as the profile has, of which the first three receive red, green and blue
    @Override
    public void apply(short[][] components, int from, int to) {
        for (int start = from; start < to; start += PART) {
            part(components, start, Math.min(PART, to - start));
        }
    }

    private void part(short[][] components, int start, int count) {
        WritableRaster in = device.createCompatibleWritableRaster(count, 1);
        WritableRaster out = SRGB.createCompatibleWritableRaster(count, 1);
        short[] samples = ((DataBufferUShort) in.getDataBuffer()).getData();
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0, at = channel; i < count; i++, at += channels) {
                int level = components[channel][start + i];
                samples[at] = (short) ((level << 1) | (level >> (Scaler.BITS - 1)));
            }
        }
        convert.filter(in, out);
        short[] results = ((DataBufferUShort) out.getDataBuffer()).getData();
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0, at = channel; i < count; i++, at += 3) {
                components[channel][start + i] = (short) ((results[at] & 0xFFFF) >> 1);
            }
        }
    }
}
