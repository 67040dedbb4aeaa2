package kinora.codec;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_KEYFRAME;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_index_search_timestamp;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_CROP_UNALIGNED;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_apply_cropping;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.Caption;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// A film in a container: mp4, mov, avi, webm, mkv, ogg.
final class FilmClip implements ClipReader {
    /// Going ahead further than this, a place where decoding can start is looked for on the way.
    private static final long FAR_MS = 2_000;
    /// How much earlier decoding starts, attempt by attempt, when it gave nothing in time; then from the beginning.
    private static final List<Long> EARLIER_MS = List.of(0L, 2_000L, 8_000L, 32_000L);

    private final Containers.Opening opening;
    private final MediaInfo.Clip info;
    private final Tracks tracks;
    private final FrameShape shape;
    private final Extent extent;
    private final TimeBase base;
    private final int index;
    // AVI has no times for pictures that are stored in another order than shown: they can only be counted, from the beginning on.
    private final boolean counted;
    private Demuxer demuxer;
    private @Nullable PacketDecoder decoder;
    private @Nullable Shot current;
    private @Nullable Shot upcoming;
    private boolean fromStart;
    private long previous;
    // The time of the first frame that can be decoded; no time is later before it is known.
    private long firstShown = Long.MIN_VALUE;

    /// A frame and its time in ticks.
    private record Shot(AVFrame frame, long time) {
        void free() {
            av_frame_free(frame);
        }
    }

    /// Takes over the demuxer.
    FilmClip(Containers.Opening opening, Demuxer demuxer, MediaInfo.Clip info, Tracks tracks, FrameShape shape, Extent extent) {
        this.opening = opening;
        this.demuxer = demuxer;
        this.info = info;
        this.tracks = tracks;
        this.shape = shape;
        this.extent = extent;
        this.index = tracks.video().orElseThrow();
        AVStream stream = demuxer.stream(index);
        this.base = TimeBase.of(stream.time_base());
        this.counted = demuxer.format() == Format.AVI && stream.codecpar().video_delay() > 0;
    }

    @Override
    public MediaInfo.Clip info() {
        return info;
    }

    /// A frame is on screen from its own time, rounded to milliseconds as times of a draft are, until that of the next.
    @Override
    public Decoded at(long ms) throws MediaException {
        long wanted = Math.clamp(ms, 0, info.durationMs());
        Shot held = current;
        if (held == null || isAfter(held, wanted) || isFarBehind(held, wanted)) {
            start(wanted);
        }
        advance(wanted);
        Shot shown = current;
        if (shown == null) {
            throw new MediaException(new MediaRefusal.Damaged(opening.format().label()));
        }
        AVFrame frame = Native.check(av_frame_clone(shown.frame()), "a frame");
        return new Decoded(frame, null, false, shape.orientation(), FrameColours.of(frame, frame.height()));
    }

    private long msOf(Shot shot) {
        return base.toMs(shot.time() - extent.first());
    }

    /// Whether an earlier frame belongs to a moment. Before the first that can be decoded, that one is shown.
    private boolean isAfter(Shot held, long wanted) {
        return msOf(held) > wanted && held.time() > firstShown;
    }

    private boolean isFarBehind(Shot held, long wanted) {
        return !counted && wanted - msOf(held) > FAR_MS && startsBetween(held, wanted);
    }

    /// Whether the index has a place between a frame and a later moment where decoding can start.
    private boolean startsBetween(Shot held, long wanted) {
        AVStream stream = demuxer.stream(index);
        int entry = av_index_search_timestamp(stream, extent.first() + base.ofMs(wanted), AVSEEK_FLAG_BACKWARD);
        AVIndexEntry found = entry < 0 ? null : avformat_index_get_entry(stream, entry);
        long reached = upcoming == null ? held.time() : upcoming.time();
        return found != null && (found.flags() & AVINDEX_KEYFRAME) != 0 && found.timestamp() > reached;
    }

    /// Decodes the last place before a moment where decoding can start, up to its first frame.
    private void start(long wanted) throws MediaException {
        for (long earlier : EARLIER_MS) {
            if (counted || wanted - earlier <= 0) {
                break;
            }
            long time = extent.first() + base.ofMs(wanted - earlier);
            if (restart(time, false)) {
                current = pull();
                if (current != null && msOf(current) <= wanted) {
                    return;
                }
            }
        }
        if (!restart(Math.min(extent.first(), 0), true) && !restart(extent.first(), true)) {
            reopen();
        }
        previous = extent.first() - step();
        current = pull();
        if (current != null) {
            firstShown = current.time();
        }
    }

    private boolean restart(long time, boolean beginning) throws MediaException {
        if (decoder == null) {
            decoder = new PacketDecoder(demuxer, index, codec());
        }
        forget();
        boolean found = demuxer.seek(index, time);
        decoder.restart();
        fromStart = beginning;
        return found;
    }

    /// For containers that cannot go back.
    private void reopen() throws MediaException {
        close();
        demuxer = opening.demuxer();
        decoder = new PacketDecoder(demuxer, index, codec());
        fromStart = true;
    }

    private void advance(long wanted) {
        while (current != null) {
            if (upcoming == null) {
                upcoming = pull();
            }
            if (upcoming == null || msOf(upcoming) > wanted) {
                return;
            }
            current.free();
            current = upcoming;
            upcoming = null;
        }
    }

    /// The next frame to show. Frames before the one that decoding started with would need what came earlier still.
    private @Nullable Shot pull() {
        AVFrame frame = Native.check(av_frame_alloc(), "a frame");
        PacketDecoder frames = decoder;
        while (frames != null && frames.next(frame)) {
            long time = time(frame);
            if (fromStart || time >= frames.firstKey()) {
                previous = time;
                crop(frame);
                return new Shot(frame, time);
            }
            av_frame_unref(frame);
        }
        av_frame_free(frame);
        return null;
    }

    private long time(AVFrame frame) {
        if (!counted && frame.pts() != AV_NOPTS_VALUE) {
            return frame.pts();
        }
        if (!counted && frame.best_effort_timestamp() != AV_NOPTS_VALUE) {
            return frame.best_effort_timestamp();
        }
        return previous + step();
    }

    private long step() {
        return Math.max(extent.count() > 0 ? extent.length() / extent.count() : base.ofMs(1000L * info.rateDen() / info.rateNum()), 1);
    }

    private void crop(AVFrame frame) {
        FrameShape.Crop crop = shape.crop();
        if (!crop.equals(FrameShape.Crop.NONE) && crop.left() + crop.right() < frame.width()
                && crop.top() + crop.bottom() < frame.height()) {
            frame.crop_top(crop.top()).crop_bottom(crop.bottom()).crop_left(crop.left()).crop_right(crop.right());
            av_frame_apply_cropping(frame, AV_FRAME_CROP_UNALIGNED);
        }
    }

    /// VP8 and VP9 keep opacity beside the picture; only libvpx' decoders look at it.
    private AVCodec codec() {
        int id = demuxer.stream(index).codecpar().codec_id();
        AVCodec usual = Native.check(avcodec_find_decoder(id), "a decoder");
        if (!extent.opacity() || (id != AV_CODEC_ID_VP8 && id != AV_CODEC_ID_VP9)) {
            return usual;
        }
        AVCodec library = avcodec_find_decoder_by_name(id == AV_CODEC_ID_VP8 ? "libvpx" : "libvpx-vp9");
        return library == null ? usual : library;
    }

    @Override
    public Optional<SoundReader> sound() throws MediaException {
        OptionalInt audio = tracks.audio();
        if (audio.isEmpty()) {
            return Optional.empty();
        }
        long origin = base.toSamples(extent.first());
        Heard.Samples heard = new Heard.Samples(origin, demuxer.isQuickTime() ? soundEnd(audio.getAsInt(), origin) : Long.MAX_VALUE);
        return Optional.of(SoundDecoder.of(opening.demuxer(), audio.getAsInt(), heard, false));
    }

    /// An MP4 header knows how much of the last packet is heard.
    private long soundEnd(int audio, long origin) throws MediaException {
        try (Demuxer fresh = opening.demuxer()) {
            Optional<Extent> packets = PacketScan.of(fresh, audio, opening.source().size(), PacketScan.READ_WHOLE_BYTES);
            TimeBase clock = TimeBase.of(fresh.stream(audio).time_base());
            return packets.map(heard -> clock.toSamples(heard.end()) - origin).orElse(Long.MAX_VALUE);
        }
    }

    @Override
    public List<Caption> captions() throws MediaException {
        OptionalInt text = tracks.text();
        if (text.isEmpty()) {
            return List.of();
        }
        try (Demuxer fresh = opening.demuxer()) {
            return Subtitles.read(fresh, text.getAsInt(), base.toMs(extent.first()));
        }
    }

    private void forget() {
        if (current != null) {
            current.free();
        }
        if (upcoming != null) {
            upcoming.free();
        }
        current = null;
        upcoming = null;
    }

    @Override
    public void close() {
        forget();
        if (decoder != null) {
            decoder.close();
            decoder = null;
        }
        demuxer.close();
    }
}
