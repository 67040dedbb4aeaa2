package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_H264_HIGH;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_REGIONS_OF_INTEREST;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_new_side_data;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_remove_side_data;

import java.util.List;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.bytedeco.ffmpeg.avutil.AVRegionOfInterest;

import kinora.media.EncoderProfile;
import kinora.media.Planes;

/// Encodes the frames of one chunk as H.264: closed groups of pictures that begin with an IDR picture, on one thread. With x264 the packets are the same on
/// every CPU; a build of FFmpeg without it encodes with OpenH264 at a constant quantiser, in larger files.
///
/// x264 gives most to pictures that later ones refer to, and little to the last ones: the picture before a join would be 3 to 5 dB worse than the one behind it, a pulse
/// every three seconds. So the last pictures of a chunk are asked to be a little better and its first a little worse ([#offset]), which leaves less
/// than 1 dB, or 1.5 dB where a dissolve ends. Only the wrapper of x264 reads what is asked.
///
/// Give every frame in order to [#add], then take the chunk from [#finish]. Not safe for several threads.
public final class ChunkEncoder implements FrameEncoder {
    /// `cpu-independent` makes decisions that do not depend on the instruction set; one thread keeps them independent of timing.
    private static final String X264 = "cpu-independent=1:threads=1:lookahead-threads=1:sliced-threads=0:open-gop=0:stitchable=1";

    /// Steps of the quantiser, in hundredths, by which the first picture of a chunk is coarser, its last one finer, and all coarser to pay for those. Found by
    /// trial on photos of much detail and on drawn ones (`JoinedFramesTest`), so that size stays within 3 % and SSIM within 0.001 of one long encoding.
    private static final int FIRST_COARSER = 350;
    private static final int LAST_FINER = 350;
    private static final int ALL_COARSER = 10;
    /// Pictures over which it becomes finer.
    private static final int ENDING = 2;
    /// Steps of the quantiser that a region's offset of one stands for, in hundredths.
    private static final int WHOLE_OFFSET = 5100;

    /// Frames between key frames, as x264 has it by default.
    private static final int GROUP = 250;
    private static final String GPL = "libx264";
    private static final String LGPL = "libopenh264";
    /// OpenH264 has no constant rate factor; this many steps above it is our own choice: files come out half as large again as those of x264.
    private static final int QUANTISER_ABOVE_CRF = 2;

    private final PictureCoder coder;
    private final int length;

    /// Opens the encoder.
    ///
    /// @param length how many frames will be added
    public ChunkEncoder(EncoderProfile profile, int length) {
        this(profile, length, "");
    }

    /// @param furtherX264 options that override the usual ones, as `name=value:name=value`; for tests
    ChunkEncoder(EncoderProfile profile, int length, String furtherX264) {
        this.length = length;
        boolean x264 = avcodec_find_encoder_by_name(GPL) != null;
        AVCodec codec = Native.check(avcodec_find_encoder_by_name(x264 ? GPL : LGPL), "an H.264 encoder");
        coder = new PictureCoder(codec, profile, AV_PIX_FMT_YUV420P, length);
        AVCodecContext context = coder.context();
        context.chroma_sample_location(AVCHROMA_LOC_LEFT);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        if (x264) {
            coder.option("preset", profile.preset());
            coder.option("profile", "high");
            coder.option("crf", Integer.toString(profile.crf()));
            coder.option("x264-params", furtherX264.isEmpty() ? X264 : X264 + ":" + furtherX264);
        } else {
            coder.option("rc_mode", "off");
            coder.option("allow_skip_frames", "0");
            context.profile(AV_PROFILE_H264_HIGH).gop_size(GROUP);
            context.global_quality(Math.min(51, profile.crf() + QUANTISER_ABOVE_CRF) * FF_QP2LAMBDA);
        }
        coder.open();
    }

    @Override
    public void add(Planes planes, Runnable read) {
        coder.clear();
        coder.fill(planes);
        read.run();
        ask(offset(coder.frames(), length));
        coder.send();
    }

    /// How much coarser a picture of a chunk is asked to be, in hundredths of a step of the quantiser.
    private static int offset(int index, int length) {
        int left = length - 1 - index;
        int ending = left < ENDING ? -LAST_FINER * (ENDING - left) / ENDING : ALL_COARSER;
        return index == 0 ? ending + FIRST_COARSER : ending;
    }

    /// The whole picture as a region of interest.
    private void ask(int offset) {
        AVFrame frame = coder.frame();
        av_frame_remove_side_data(frame, AV_FRAME_DATA_REGIONS_OF_INTEREST);
        try (AVRegionOfInterest size = new AVRegionOfInterest()) {
            AVFrameSideData data = Native.check(av_frame_new_side_data(frame, AV_FRAME_DATA_REGIONS_OF_INTEREST, size.sizeof()),
                    "memory for a frame");
            new AVRegionOfInterest(data.data()).self_size(size.sizeof()).top(0).left(0).bottom(frame.height()).right(frame.width())
                    .qoffset().num(offset).den(WHOLE_OFFSET);
        }
    }

    @Override
    public Chunk finish() {
        List<Chunk.Packet> packets = coder.finish();
        AVCodecContext context = coder.context();
        byte[] header = new byte[context.extradata_size()];
        context.extradata().get(header);
        return new Chunk(header, length, packets);
    }

    @Override
    public void close() {
        coder.close();
    }
}
