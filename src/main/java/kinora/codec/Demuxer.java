package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXTERNAL;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.nio.ByteBuffer;
import java.util.Map;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// A container opened by one demuxer that we choose, over bytes that we hand it: it has no protocol to open anything else with. Not safe for several
/// threads.
final class Demuxer implements AutoCloseable {
    /// Most streams of a container: far more than cameras and editors write.
    private static final int MAX_STREAMS = 1000;
    /// As many are taken before they are counted; more are damage.
    private static final int ALLOCATED_STREAMS = 4 * MAX_STREAMS;
    /// Most bytes, and most of a film's time in microseconds, that are looked at to learn about the streams.
    private static final long LOOKED_AT = 20_000_000;
    private static final long ANALYZED = 5_000_000;
    private static final int BUFFER = 1 << 16;
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;
    private static final int FORCE = 0x20000;

    private final Format format;
    private final AVIOContext io;
    private final AVFormatContext context;
    // Native code calls these for as long as the container is open.
    private final Reading reading;
    private final Seeking seeking;
    private boolean closed;

    private Demuxer(Format format, AVIOContext io, AVFormatContext context, Reading reading, Seeking seeking) {
        this.format = format;
        this.io = io;
        this.context = context;
        this.reading = reading;
        this.seeking = seeking;
    }

    /// Opens a container and looks at its streams.
    ///
    /// @param name of FFmpeg's demuxer
    /// @param options of the demuxer
    /// @param maxPixels most pixels of a picture that is decoded to learn about its stream
    /// @throws MediaException when it is damaged or has too many streams
    static Demuxer open(Source source, Format format, String name, Map<String, String> options, long maxPixels) throws MediaException {
        AVInputFormat demuxer = Native.check(av_find_input_format(name), "the demuxer " + name);
        Place place = new Place(source);
        Reading reading = new Reading(place);
        Seeking seeking = new Seeking(place);
        BytePointer buffer = new BytePointer(Native.check(av_malloc(BUFFER), "a buffer"));
        AVIOContext io = Native.check(avio_alloc_context(buffer, BUFFER, 0, null, reading, null, seeking), "reading");
        AVFormatContext context = Native.check(avformat_alloc_context(), "a container");
        context.pb(io);
        context.max_streams(ALLOCATED_STREAMS).probesize(LOOKED_AT).max_analyze_duration(ANALYZED);
        AVDictionary settings = new AVDictionary(null);
        options.forEach((key, value) -> av_dict_set(settings, key, value, 0));
        av_dict_set(settings, "protocol_whitelist", "none", 0);
        av_dict_set(settings, "format_whitelist", name, 0);
        int opened = avformat_open_input(context, "", demuxer, settings);
        av_dict_free(settings);
        if (opened < 0) {
            // A failed opening has freed the context already, but not what it read from.
            free(io);
            reading.close();
            seeking.close();
            throw new MediaException(new MediaRefusal.Damaged(format.label()));
        }
        Demuxer open = new Demuxer(format, io, context, reading, seeking);
        try {
            open.look(maxPixels);
            return open;
        } catch (MediaException refused) {
            open.close();
            throw refused;
        }
    }

    /// As above, for pictures.
    static Demuxer open(Source source, Format format, String name, Map<String, String> options) throws MediaException {
        return open(source, format, name, options, Preparation.MAX_PIXELS);
    }

    private void look(long maxPixels) throws MediaException {
        requireFewStreams();
        int declared = streams();
        try (PointerPointer<AVDictionary> settings = new PointerPointer<>(Math.max(declared, 1))) {
            for (int stream = 0; stream < declared; stream++) {
                AVDictionary each = new AVDictionary(null);
                av_dict_set(each, "max_pixels", Long.toString(maxPixels), 0);
                settings.put(stream, each);
            }
            int found = avformat_find_stream_info(context, settings);
            for (int stream = 0; stream < declared; stream++) {
                AVDictionary unused = settings.get(AVDictionary.class, stream);
                if (unused != null) {
                    av_dict_free(unused);
                }
            }
            if (found < 0) {
                throw new MediaException(new MediaRefusal.Damaged(format.label()));
            }
        }
        requireFewStreams();
    }

    private void requireFewStreams() throws MediaException {
        if (streams() > MAX_STREAMS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.TRACKS, streams(), MAX_STREAMS));
        }
    }

    /// What FFmpeg knows about the container. Belongs to this.
    AVFormatContext context() {
        return context;
    }

    /// The format that it was opened as.
    Format format() {
        return format;
    }

    /// Whether it is of QuickTime's family, whose edit lists and sample tables say exactly what is shown and heard.
    boolean isQuickTime() {
        return format == Format.MP4 || format == Format.MOV || format == Format.M4A;
    }

    int streams() {
        return context.nb_streams();
    }

    AVStream stream(int index) {
        return context.streams(index);
    }

    /// Leaves the packets of all streams out but one's.
    void only(int index) {
        for (int stream = 0; stream < streams(); stream++) {
            stream(stream).discard(stream == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL);
        }
    }

    /// Goes to the last place at or before a time where decoding of a stream can start.
    ///
    /// @param time in the stream's time base
    /// @return whether there was one
    boolean seek(int index, long time) {
        return avformat_seek_file(context, index, Long.MIN_VALUE, time, time, 0) >= 0;
    }

    /// Reads the next packet of any stream that is not discarded.
    ///
    /// @return whether there was one; damage ends the container
    boolean read(AVPacket packet) {
        return av_read_frame(context, packet) >= 0;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        avformat_close_input(context);
        free(io);
        reading.close();
        seeking.close();
    }

    private static void free(AVIOContext io) {
        av_free(io.buffer());
        avio_context_free(io);
    }

    /// Where in the bytes the demuxer is.
    private static final class Place {
        private final Source source;
        private long position;

        Place(Source source) {
            this.source = source;
        }

        int read(BytePointer into, int length) {
            try {
                ByteBuffer bytes = into.capacity(length).asByteBuffer();
                int read = source.read(position, bytes);
                position += read;
                return read == 0 ? AVERROR_EOF() : read;
            } catch (MediaException unreadable) {
                return AVERROR_EXTERNAL();
            }
        }

        long seek(long offset, int whence) {
            long wanted = switch (whence & ~FORCE) {
                case SEEK_SET -> offset;
                case SEEK_CUR -> position + offset;
                case SEEK_END -> source.size() + offset;
                default -> -1;
            };
            if ((whence & ~FORCE) == AVSEEK_SIZE) {
                return source.size();
            }
            if (wanted < 0) {
                return AVERROR_EXTERNAL();
            }
            position = wanted;
            return wanted;
        }
    }

    private static final class Reading extends Read_packet_Pointer_BytePointer_int {
        private final transient Place place;

        Reading(Place place) {
            this.place = place;
        }

        @Override
        public int call(Pointer opaque, BytePointer buffer, int length) {
            return place.read(buffer, length);
        }
    }

    private static final class Seeking extends Seek_Pointer_long_int {
        private final transient Place place;

        Seeking(Place place) {
            this.place = place;
        }

        @Override
        public long call(Pointer opaque, long offset, int whence) {
            return place.seek(offset, whence);
        }
    }
}
