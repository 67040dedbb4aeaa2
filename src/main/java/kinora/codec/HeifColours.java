package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP12LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY12LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY16LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY9LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P12LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// What the samples of a HEIF or AVIF picture mean. The container's `colr` counts more than what the coded pictures say themselves (ISO/IEC 23008-12,
/// 6.5.5); with both kinds of `colr`, the profile tells the meaning of R'G'B' and the code points how to get there.
final class HeifColours {
    private static final int UNSPECIFIED = 2;
    private static final int RGB = 0;
    /// What stands for a matrix that nobody tells: BT.601 (ISO/IEC 23000-22, 7.3.6.4).
    private static final int BT601 = 6;
    private static final int BT709_PRIMARIES = 1;
    private static final int SRGB_TRANSFER = 13;
    /// Bytes of the header of an ICC profile, and the places of its colour space and of its signature in there (ICC.1:2022, 7.2).
    private static final int ICC_HEADER = 128;
    private static final int ICC_SPACE = 16;
    private static final int ICC_SIGNATURE = 36;
    private static final int MAX_ICC = 16_000_000;
    /// The same planes, once read as Y'CbCr and once as green, blue and red (H.273, matrix 0).
    private static final Map<Integer, Integer> AS_RGB = Map.of(AV_PIX_FMT_YUV444P, AV_PIX_FMT_GBRP, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_GBRP,
            AV_PIX_FMT_YUV444P10LE, AV_PIX_FMT_GBRP10LE, AV_PIX_FMT_YUV444P12LE, AV_PIX_FMT_GBRP12LE);
    private static final Map<Integer, Integer> AS_YCBCR = Map.of(AV_PIX_FMT_GBRP, AV_PIX_FMT_YUV444P, AV_PIX_FMT_GBRP10LE,
            AV_PIX_FMT_YUV444P10LE, AV_PIX_FMT_GBRP12LE, AV_PIX_FMT_YUV444P12LE);

    private HeifColours() {}

    /// The meaning of a decoded picture. The frame's format is corrected where the container contradicts the coded picture about its being RGB.
    ///
    /// @param told `colr` properties, those that count more first
    static Colours of(List<HeifProperty> told, AVFrame frame) {
        Optional<HeifProperty.Code> code = told.stream().filter(HeifProperty.Code.class::isInstance).map(HeifProperty.Code.class::cast)
                .findFirst();
        boolean gray = descriptor(frame).nb_components() == 1;
        int matrix = code.map(HeifProperty.Code::matrix).filter(known -> known != UNSPECIFIED).orElse(frame.colorspace());
        if (matrix == RGB) {
            frame.format(AS_RGB.getOrDefault(frame.format(), frame.format()));
        } else if (matrix != UNSPECIFIED) {
            frame.format(AS_YCBCR.getOrDefault(frame.format(), frame.format()));
        }
        boolean rgb = (descriptor(frame).flags() & AV_PIX_FMT_FLAG_RGB) != 0;
        boolean fullRange = code.map(HeifProperty.Code::fullRange).orElse(frame.color_range() == AVCOL_RANGE_JPEG);
        Colours.Meaning meaning = profile(told, gray).orElseGet(() -> coded(code, frame));
        return new Colours(gray || rgb ? RGB : matrix == UNSPECIFIED || matrix == RGB ? BT601 : matrix, fullRange, meaning);
    }

    private static Colours.Meaning coded(Optional<HeifProperty.Code> code, AVFrame frame) {
        int primaries = code.map(HeifProperty.Code::primaries).orElse(frame.color_primaries());
        int transfer = code.map(HeifProperty.Code::transfer).orElse(frame.color_trc());
        return new Colours.Meaning.Coded(primaries == UNSPECIFIED ? BT709_PRIMARIES : primaries,
                transfer == UNSPECIFIED ? SRGB_TRANSFER : transfer);
    }

    /// The first profile that can be one: cameras write empty ones, too.
    private static Optional<Colours.Meaning> profile(List<HeifProperty> told, boolean gray) {
        for (HeifProperty property : told) {
            if (property instanceof HeifProperty.Profile(ByteBuffer icc) && usable(icc, gray)) {
                byte[] bytes = new byte[icc.remaining()];
                icc.get(icc.position(), bytes);
                return Optional.of(new Colours.Meaning.Profile(bytes));
            }
        }
        return Optional.empty();
    }

    private static boolean usable(ByteBuffer icc, boolean gray) {
        if (icc.remaining() < ICC_HEADER || icc.remaining() > MAX_ICC || !BoxBytes.isText(icc, ICC_SIGNATURE, "acsp")) {
            return false;
        }
        return BoxBytes.isText(icc, ICC_SPACE, "RGB ") || (gray && BoxBytes.isText(icc, ICC_SPACE, "GRAY"));
    }

    /// Makes a decoded picture that holds opacity a gray one: whatever else it has is left out.
    static void asOpacity(AVFrame frame) {
        frame.format(switch (descriptor(frame).comp(0).depth()) {
            case 8 -> AV_PIX_FMT_GRAY8;
            case 9 -> AV_PIX_FMT_GRAY9LE;
            case 10 -> AV_PIX_FMT_GRAY10LE;
            case 12 -> AV_PIX_FMT_GRAY12LE;
            default -> AV_PIX_FMT_GRAY16LE;
        });
    }

    private static AVPixFmtDescriptor descriptor(AVFrame frame) {
        return av_pix_fmt_desc_get(frame.format());
    }
}
