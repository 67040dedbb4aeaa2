package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PRORES;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avcodec.AV_FIELD_PROGRESSIVE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P10;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.VideoCoding;

/// Joins chunks and sound into a file without encoding again: index first, constant frame rate, presentation of H.264 from time zero through negative
/// composition offsets instead of an edit list, nothing in it that depends on the day or the machine.
public final class FilmWriter {
    /// Frames by which decoding runs ahead of showing: x264's `veryfast` refers back over at most two reordered frames (b-pyramid).
    private static final int REORDER = 2;
    /// How QuickTime names ProRes 4444: `ap4h`, little-endian.
    private static final int AP4H = 'a' | ('p' << 8) | ('4' << 16) | ('h' << 24);
    /// The depth by which QuickTime tells that there is alpha.
    private static final int DEPTH_WITH_ALPHA = 32;
    /// What a decoder may read beyond the end (AV_INPUT_BUFFER_PADDING_SIZE).
    private static final int PADDING = 64;

    private FilmWriter() {}

    /// Writes the film.
    ///
    /// @param chunks in the film's order, all with the same header; none when only sound is written
    /// @param sound file of packets; none for a silent film; there are chunks or there is sound
    /// @param title stored as the film's title; nothing when empty
    /// @param file is replaced
    /// @return the number of frames written
    public static int join(List<Path> chunks, Optional<Path> sound, EncoderProfile profile, Container container, String title, Path file)
            throws IOException {
        if (sound.isEmpty()) {
            return write(chunks, null, profile, container, title, file);
        }
        try (SoundPackets packets = SoundPackets.open(sound.get())) {
            return write(chunks, packets, profile, container, title, file);
        }
    }

    private static int write(List<Path> chunks, @Nullable SoundPackets sound, EncoderProfile profile, Container container, String title,
            Path file) throws IOException {
        AVFormatContext format = new AVFormatContext(null);
        Native.check(avformat_alloc_output_context2(format, null, name(container), file.toString()), "the writer of " + container);
        AVIOContext io = new AVIOContext(null);
        AVDictionary options = new AVDictionary(null);
        try {
            format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
            AVStream stream = null;
            byte[] header = {};
            if (!chunks.isEmpty()) {
                header = Chunk.read(chunks.getFirst()).header();
                stream = Native.check(avformat_new_stream(format, (AVCodec) null), "a stream");
                describe(stream, profile, header);
            }
            SoundStream heard = sound == null ? null : new SoundStream(format, sound);
            if (!title.isEmpty()) {
                // The writer has no dictionary yet; it frees the one that it is given.
                AVDictionary metadata = new AVDictionary(null);
                Native.check(av_dict_set(metadata, "title", title, 0), "the title");
                format.metadata(metadata);
            }
            require(options, container, heard);
            Native.check(avio_open(io, file.toString(), AVIO_FLAG_WRITE), "opening " + file.getFileName());
            format.pb(io);
            Native.check(avformat_write_header(format, options), "writing the header");
            int frames = 0;
            for (Path path : chunks) {
                Chunk chunk = Chunk.read(path);
                if (stream == null || !Arrays.equals(chunk.header(), header)) {
                    throw new CodecException("chunks of different encoder settings cannot be joined: " + path.getFileName());
                }
                if (heard != null) {
                    heard.write(profile, frames);
                }
                write(format, stream, chunk, frames, profile);
                frames += chunk.frames();
            }
            if (heard != null) {
                heard.write(profile, Integer.MAX_VALUE);
            }
            Native.check(av_write_trailer(format), "finishing the file");
            Native.check(avio_closep(io), "closing the file");
            return frames;
        } finally {
            av_dict_free(options);
            if (!io.isNull()) {
                avio_closep(io);
            }
            format.pb(null);
            avformat_free_context(format);
        }
    }

    private static void write(AVFormatContext format, AVStream stream, Chunk chunk, int base, EncoderProfile profile) {
        try (AVRational frame = new AVRational().num(profile.rateDen()).den(profile.rateNum())) {
            int index = 0;
            for (Chunk.Packet coded : chunk.packets()) {
                AVPacket packet = av_packet_alloc();
                try {
                    Native.check(av_new_packet(packet, coded.bytes().length), "memory for a packet");
                    packet.data().put(coded.bytes());
                    packet.stream_index(stream.index());
                    packet.flags(coded.key() ? AV_PKT_FLAG_KEY : 0);
                    packet.pts(base + coded.frame()).dts(base + index++ - delay(profile)).duration(1);
                    if (packet.pts() < packet.dts()) {
                        throw new CodecException("frame " + coded.frame() + " would be shown before it is decoded");
                    }
                    av_packet_rescale_ts(packet, frame, stream.time_base());
                    Native.check(av_interleaved_write_frame(format, packet), "writing a frame");
                } finally {
                    av_packet_free(packet);
                }
            }
        }
    }

    private static String name(Container container) {
        return switch (container) {
            case MP4 -> "mp4";
            case MOV -> "mov";
            case WEBM -> "webm";
            // The name that FFmpeg gives to MP4 files of sound alone.
            case M4A -> "ipod";
            case MP3 -> "mp3";
            case WAV -> "wav";
        };
    }

    private static void require(AVDictionary options, Container container, @Nullable SoundStream heard) {
        switch (container) {
            case MP4, MOV, M4A -> {
                av_dict_set(options, "movflags", "+faststart+negative_cts_offsets", 0);
                if (heard != null) {
                    heard.require(options);
                }
            }
            case WEBM -> av_dict_set(options, "cues_to_front", "1", 0);
            case MP3, WAV -> {
                // They have their order already.
            }
        }
    }

    private static int delay(EncoderProfile profile) {
        return profile.coding() == VideoCoding.H264 ? REORDER : 0;
    }

    private static void describe(AVStream stream, EncoderProfile profile, byte[] header) {
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_VIDEO).codec_id(switch (profile.coding()) {
            case H264 -> AV_CODEC_ID_H264;
            case VP9 -> AV_CODEC_ID_VP9;
            case PRORES -> AV_CODEC_ID_PRORES;
        });
        if (profile.coding() == VideoCoding.VP9) {
            parameters.format(AV_PIX_FMT_YUV420P);
        }
        if (profile.coding() == VideoCoding.PRORES) {
            parameters.format(AV_PIX_FMT_YUVA444P10).codec_tag(AP4H).bits_per_coded_sample(DEPTH_WITH_ALPHA);
            parameters.field_order(AV_FIELD_PROGRESSIVE);
        }
        parameters.width(profile.width()).height(profile.height());
        parameters.sample_aspect_ratio().num(1).den(1);
        parameters.color_range(AVCOL_RANGE_MPEG).color_space(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        parameters.chroma_location(AVCHROMA_LOC_LEFT);
        parameters.video_delay(delay(profile));
        setHeader(parameters, header);
        stream.time_base().num(profile.rateDen()).den(profile.rateNum());
        stream.avg_frame_rate().num(profile.rateNum()).den(profile.rateDen());
    }

    /// Copies what a decoder has to know first; the parameters free it.
    static void setHeader(AVCodecParameters parameters, byte[] header) {
        if (header.length == 0) {
            return;
        }
        Pointer memory = Native.check(av_malloc(header.length + (long) PADDING), "memory for the header");
        BytePointer copy = new BytePointer(memory).capacity(header.length + (long) PADDING);
        Pointer.memset(copy, 0, header.length + (long) PADDING);
        copy.put(header);
        parameters.extradata(copy).extradata_size(header.length);
    }
}
