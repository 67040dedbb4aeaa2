package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P10;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;

import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.VideoCoding;

/// Encodes the frames of one chunk as VP9 or ProRes 4444 on one thread, in the order in which they are shown. A chunk's first picture needs none before it, and VP9 hides
/// pictures that are not shown inside of packets of those that are, so that there is a packet for each frame and chunks can be joined as they are.
final class PlainEncoder implements FrameEncoder {
    /// Frames between key frames of VP9: what players of WebM can seek to.
    private static final int GROUP = 150;
    /// ProRes 4444 (`ap4h`) among the profiles of FFmpeg's encoder.
    private static final String FOURS = "4444";
    private static final int ALPHA_BITS = 16;

    private final PictureCoder coder;
    private final WidePlanes wide;
    private final boolean prores;
    private final int length;

    PlainEncoder(EncoderProfile profile, int length) {
        this.length = length;
        prores = profile.coding() == VideoCoding.PRORES;
        String name = prores ? "prores_ks" : "libvpx-vp9";
        int format = prores ? AV_PIX_FMT_YUVA444P10 : AV_PIX_FMT_YUV420P;
        AVCodec codec = Native.check(avcodec_find_encoder_by_name(name), "the encoder " + name);
        coder = new PictureCoder(codec, profile, format, length);
        if (prores) {
            coder.option("profile", FOURS);
            coder.option("vendor", "apl0");
            coder.option("alpha_bits", Integer.toString(ALPHA_BITS));
        } else {
            AVCodecContext context = coder.context();
            context.chroma_sample_location(AVCHROMA_LOC_LEFT);
            context.gop_size(GROUP).bit_rate(0);
            coder.option("crf", Integer.toString(profile.crf()));
            coder.option("deadline", "good");
            coder.option("cpu-used", profile.preset());
            coder.option("row-mt", "0");
        }
        coder.open();
        wide = new WidePlanes(prores ? profile.width() : 2, prores ? profile.height() : 2);
    }

    @Override
    public void add(Planes planes, Runnable read) {
        coder.clear();
        if (prores) {
            wide.take(planes);
            for (int plane = 0; plane < WidePlanes.PLANES; plane++) {
                copy(wide.plane(plane), planes.width(), plane);
            }
        } else {
            coder.fill(planes);
        }
        read.run();
        coder.send();
    }

    @Override
    public Chunk finish() {
        return new Chunk(new byte[0], length, coder.finish());
    }

    private void copy(short[] plane, int width, int index) {
        AVFrame frame = coder.frame();
        ShortPointer data = new ShortPointer(frame.data(index));
        for (int row = 0; row < plane.length / width; row++) {
            data.position((long) row * frame.linesize(index) / Short.BYTES).put(plane, row * width, width);
        }
    }

    @Override
    public void close() {
        coder.close();
    }
}
