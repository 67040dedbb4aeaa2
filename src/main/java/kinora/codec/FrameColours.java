package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RESERVED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ411P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.util.Set;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// What the samples of a clip's frame mean, by what the frame says and, where it says nothing, by habit.
final class FrameColours {
    private static final int BT709 = 1;
    private static final int BT601 = 6;
    /// Pictures of at least so many rows are taken for HDTV (ITU-R BT.709), lower ones for SDTV (BT.601), as players do.
    private static final int HD_ROWS = 720;
    private static final Set<Integer> FULL_RANGE_FORMATS = Set.of(AV_PIX_FMT_YUVJ411P, AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P,
            AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVJ444P);

    private FrameColours() {}

    /// @param codedRows height as coded, before any turning
    static Colours of(AVFrame frame, int codedRows) {
        AVPixFmtDescriptor format = av_pix_fmt_desc_get(frame.format());
        boolean rgb = format != null && (format.flags() & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0;
        Colours.Meaning meaning = new Colours.Meaning.Coded(frame.color_primaries(), frame.color_trc());
        if (rgb) {
            return new Colours(AVCOL_SPC_RGB, frame.color_range() != AVCOL_RANGE_MPEG, meaning);
        }
        boolean full = frame.color_range() == AVCOL_RANGE_JPEG || FULL_RANGE_FORMATS.contains(frame.format());
        return new Colours(matrix(frame.colorspace(), codedRows), full, meaning);
    }

    /// "RGB" cannot be right for Y'CbCr.
    private static int matrix(int told, int codedRows) {
        boolean untold = told == AVCOL_SPC_UNSPECIFIED || told == AVCOL_SPC_RESERVED || told == AVCOL_SPC_RGB;
        return untold ? codedRows < HD_ROWS ? BT601 : BT709 : told;
    }
}
