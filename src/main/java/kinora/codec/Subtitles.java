package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_decode_subtitle2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avsubtitle_free;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVSubtitle;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.Caption;

/// The text of a subtitle stream.
final class Subtitles {
    /// Most captions of a clip: ten hours of one every two seconds, nearly.
    private static final int MAX_CAPTIONS = 20_000;
    /// How long a caption stands that does not say so.
    private static final long USUAL_MS = 4_000;

    private Subtitles() {}

    /// All captions by their start. What cannot be read is left out.
    ///
    /// @param originMs when the clip's first picture is shown, by the container's clock
    static List<Caption> read(Demuxer demuxer, int index, long originMs) {
        AVStream stream = demuxer.stream(index);
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null) {
            return List.of();
        }
        AVCodecContext context = Native.check(avcodec_alloc_context3(codec), "a subtitle decoder");
        AVPacket packet = av_packet_alloc();
        try {
            avcodec_parameters_to_context(context, stream.codecpar());
            context.pkt_timebase(stream.time_base());
            if (avcodec_open2(context, codec, (AVDictionary) null) < 0) {
                return List.of();
            }
            demuxer.only(index);
            TimeBase base = TimeBase.of(stream.time_base());
            List<Caption> captions = new ArrayList<>();
            while (captions.size() < MAX_CAPTIONS && demuxer.read(packet)) {
                if (packet.stream_index() == index && packet.pts() != AV_NOPTS_VALUE && packet.size() > 0) {
                    long start = base.toMs(packet.pts()) - originMs;
                    long lasts = packet.duration() > 0 ? base.toMs(packet.duration()) : 0;
                    caption(context, packet, start, lasts).ifPresent(captions::add);
                }
                av_packet_unref(packet);
            }
            captions.sort(Comparator.comparingLong(Caption::startMs).thenComparingLong(Caption::endMs));
            return List.copyOf(captions);
        } finally {
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }

    private static Optional<Caption> caption(AVCodecContext context, AVPacket packet, long start, long lasts) {
        try (AVSubtitle subtitle = new AVSubtitle()) {
            int[] got = new int[1];
            if (avcodec_decode_subtitle2(context, subtitle, got, packet) < 0 || got[0] == 0) {
                return Optional.empty();
            }
            String text = text(subtitle);
            long told = Integer.toUnsignedLong(subtitle.end_display_time());
            avsubtitle_free(subtitle);
            boolean forever = told == 0 || told == 0xFFFF_FFFFL;
            long end = start + (lasts > 0 ? lasts : forever ? USUAL_MS : told);
            return text.isBlank() || end <= Math.max(start, 0) ? Optional.empty() : Optional.of(new Caption(Math.max(start, 0), end, text));
        }
    }

    /// The events of one packet, one below the other. FFmpeg's decoders make ASS of every format: eight fields and commas before the text.
    private static String text(AVSubtitle subtitle) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < subtitle.num_rects() && lines.length() < AssText.MAX_LENGTH; i++) {
            BytePointer event = subtitle.rects(i).ass();
            if (event == null) {
                continue;
            }
            String[] fields = event.getString(StandardCharsets.UTF_8).split(",", 9);
            String plain = fields.length == 9 ? AssText.plain(fields[8]) : "";
            if (!plain.isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(plain);
            }
        }
        return AssText.shortened(lines.toString());
    }
}
