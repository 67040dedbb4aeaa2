package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_LANCZOS;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_init_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_isSupportedInput;
import static org.bytedeco.ffmpeg.global.swscale.sws_isSupportedOutput;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

import kinora.media.PictureSpec;
import kinora.media.Planes;

/// Decoded pictures of one clip to planes of a film, the cheapest way that is right: copied where they are a film's already; resized by libswscale, whose
/// results with these flags are the same on every CPU, in their own pixel format; their colours understood by [Conversion]. Holds what pictures of
/// equal form share.
final class FootagePictures implements AutoCloseable {
    /// swscale counts chroma positions in 1/256 of a luma sample.
    private static final int CENTRED = 128;

    private final int width;
    private final int height;
    private @Nullable SwsContext scaler;
    private Form scaled = new Form(0, 0, 0, 0, 0, false);

    /// What a scaler was made for.
    private record Form(int format, int width, int height, int toWidth, int toHeight, boolean centred) {}

    FootagePictures(PictureSpec spec) {
        this.width = spec.wholeWidth();
        this.height = spec.wholeHeight();
    }

    /// The whole picture at the clip's size.
    Planes planes(Decoded picture) throws MediaException {
        boolean turned = picture.orientation().swapsSides();
        int across = turned ? height : width;
        int down = turned ? width : height;
        AVFrame frame = picture.frame();
        if (isNear(frame.width(), across) && isNear(frame.height(), down)) {
            return ready(picture, across, down) ? copied(frame) : Conversion.toPlanes(picture, width, height);
        }
        PixelLayout layout = PixelLayout.of(frame.format());
        boolean plain = picture.alpha() == null && layout.direct() && layout.components() == 3 && !layout.alpha() && !layout.rgb()
                && sws_isSupportedInput(frame.format()) != 0 && sws_isSupportedOutput(frame.format()) != 0;
        if (!plain || picture.colours().meaning() instanceof Colours.Meaning.Inks) {
            return Conversion.toPlanes(picture, width, height);
        }
        boolean centred = Siting.of(picture, layout).startX() > 0.5;
        try (Decoded resized = new Decoded(resized(new Form(frame.format(), frame.width(), frame.height(), across, down, centred), frame),
                null, false, picture.orientation(), picture.colours())) {
            return ready(resized, across, down) ? copied(resized.frame()) : Conversion.toPlanes(resized, width, height);
        }
    }

    /// The same, or one more and odd: then a row or column is left out.
    private static boolean isNear(int stored, int wanted) {
        return stored == wanted || (stored == wanted + 1 && wanted > 2);
    }

    /// Whether the samples are a film's: 8 bits, 4:2:0, BT.709, limited range, upright, chroma left-sited.
    private static boolean ready(Decoded picture, int across, int down) {
        AVFrame frame = picture.frame();
        int sited = frame.chroma_location();
        if (frame.format() != AV_PIX_FMT_YUV420P || picture.alpha() != null || picture.colours().fullRange()
                || picture.orientation().exif() != 1 || (sited != AVCHROMA_LOC_LEFT && sited != AVCHROMA_LOC_UNSPECIFIED)
                || !isNear(frame.width(), across) || !isNear(frame.height(), down)) {
            return false;
        }
        PixelLayout layout = PixelLayout.of(frame.format());
        return ColourStep.of(picture.colours().meaning(), false) == null
                && YuvMatrix.of(picture.colours(), layout, Math.min(frame.width(), frame.height())).keepsComponents();
    }

    private Planes copied(AVFrame frame) {
        byte[][] planes = new byte[3][];
        for (int i = 0; i < 3; i++) {
            int shift = i == 0 ? 0 : 1;
            planes[i] = rows(frame.data(i), frame.linesize(i), width >> shift, height >> shift);
        }
        return new Planes(width, height, planes[0], planes[1], planes[2]);
    }

    private static byte[] rows(BytePointer memory, int stride, int width, int height) {
        byte[] plane = new byte[width * height];
        BytePointer from = new BytePointer(memory);
        for (int row = 0; row < height; row++) {
            from.position(memory.position() + (long) row * stride).get(plane, row * width, width);
        }
        return plane;
    }

    private AVFrame resized(Form form, AVFrame frame) {
        SwsContext context = scaler(form);
        AVFrame resized = Native.check(av_frame_alloc(), "a frame");
        boolean done = false;
        try {
            Native.check(av_frame_copy_props(resized, frame), "a frame's colours");
            resized.width(form.toWidth).height(form.toHeight).format(form.format);
            Native.check(av_frame_get_buffer(resized, 0), "memory for a resized picture");
            Native.check(sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), resized.data(), resized.linesize()),
                    "resizing");
            done = true;
            return resized;
        } finally {
            if (!done) {
                av_frame_free(resized);
            }
        }
    }

    private SwsContext scaler(Form form) {
        SwsContext known = scaler;
        if (known != null && form.equals(scaled)) {
            return known;
        }
        close();
        SwsContext context = Native.check(sws_alloc_context(), "a scaler");
        scaler = context;
        scaled = form;
        context.flags(SWS_LANCZOS | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT);
        context.src_w(form.width).src_h(form.height).src_format(form.format);
        context.dst_w(form.toWidth).dst_h(form.toHeight).dst_format(form.format);
        if (PixelLayout.of(form.format).chromaShiftX() > 0) {
            context.src_h_chr_pos(form.centred ? CENTRED : 0).dst_h_chr_pos(form.centred ? CENTRED : 0);
        }
        if (PixelLayout.of(form.format).chromaShiftY() > 0) {
            context.src_v_chr_pos(CENTRED).dst_v_chr_pos(CENTRED);
        }
        Native.check(sws_init_context(context, (SwsFilter) null, null), "a scaler of pixel format " + form.format);
        return context;
    }

    @Override
    public void close() {
        if (scaler != null) {
            sws_freeContext(scaler);
            scaler = null;
        }
    }
}
