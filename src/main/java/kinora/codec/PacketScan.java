package kinora.codec;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_DISCARD_FRAME;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_SKIP_SAMPLES;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_get_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Learns from packets, without decoding them, where a stream begins and ends. Headers are believed only where a file is too large to be read for it.
final class PacketScan {
    /// Files up to this size are always read whole: it takes a fraction of the time that their hash takes.
    static final long READ_WHOLE_BYTES = 64_000_000;
    /// Most packets of a stream: ten hours at 240 pictures a second.
    private static final int MAX_PACKETS = 8_640_000;
    /// Packets at the beginning among which the first one shown is: more than any codec reorders.
    private static final int FIRST_PACKETS = 64;
    /// VP8 frame tag, first byte: bit 4 says that the frame is shown (RFC 6386, section 9.1).
    private static final int VP8_SHOWN = 0x10;
    /// Bytes of a "skip samples" record that tell of the samples at the beginning and at the end (FFmpeg, packet.h).
    private static final int SKIPPED_BYTES = 8;

    private final AVStream stream;
    private final int index;
    private final boolean vp8;
    // Ogg's last packet lasts as long as what is heard of it.
    private final boolean trimmed;
    private long[] times = new long[1024];
    private int packets;
    private long end = Long.MIN_VALUE;
    private long lastUntold = Long.MIN_VALUE;
    private boolean opacity;
    private long skipped;
    private long padding;
    // When the stream ends by an MP4 header.
    private final long told;

    private PacketScan(Demuxer demuxer, int index) {
        stream = demuxer.stream(index);
        trimmed = demuxer.format() == Format.OGG || demuxer.format() == Format.OPUS;
        told = demuxer.isQuickTime() && stream.start_time() != AV_NOPTS_VALUE && stream.duration() > 0
                ? stream.start_time() + stream.duration()
                : Long.MIN_VALUE;
        this.index = index;
        vp8 = stream.codecpar().codec_id() == AV_CODEC_ID_VP8;
    }

    /// The extent of one stream. The container is left somewhere; its other streams are discarded.
    ///
    /// @param wholeUpTo most bytes of a file that is read whole although its index could be believed
    /// @return nothing when the stream has no packets
    static Optional<Extent> of(Demuxer demuxer, int index, long bytes, long wholeUpTo) throws MediaException {
        demuxer.only(index);
        AVStream stream = demuxer.stream(index);
        if (bytes > wholeUpTo && believable(demuxer)) {
            Optional<Extent> ends = new PacketScan(demuxer, index).ends(demuxer);
            if (ends.isPresent()) {
                return ends;
            }
            demuxer.seek(index, stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time());
        }
        PacketScan scan = new PacketScan(demuxer, index);
        scan.read(demuxer, MAX_PACKETS + 1);
        if (scan.packets > MAX_PACKETS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.FRAMES, scan.packets, MAX_PACKETS));
        }
        return scan.extent(scan.packets, scan.packets);
    }

    /// Whether seeking to the end is exact and cheap: raw MP3 and ADTS would have to guess from bit rates.
    private static boolean believable(Demuxer demuxer) {
        return demuxer.format() != Format.MP3 && demuxer.format() != Format.AAC;
    }

    private Optional<Extent> ends(Demuxer demuxer) {
        long claimed = stream.duration() == AV_NOPTS_VALUE
                ? TimeBase.of(stream.time_base()).ofMs(demuxer.context().duration() / 1000)
                : stream.duration();
        if (claimed < 1 || demuxer.context().duration() == AV_NOPTS_VALUE) {
            return Optional.empty();
        }
        long counted = counted(demuxer);
        read(demuxer, FIRST_PACKETS);
        if (packets < FIRST_PACKETS) {
            return extent(packets, packets);
        }
        long first = first();
        int before = packets;
        if (!demuxer.seek(index, first + claimed)) {
            return Optional.empty();
        }
        read(demuxer, MAX_PACKETS);
        boolean contradicted = packets == before || Math.abs(end - first - claimed) > claimed / 10;
        return contradicted ? Optional.empty() : extent(counted, before);
    }

    /// Pictures by the index, where it has an entry for each.
    private long counted(Demuxer demuxer) {
        if (!demuxer.isQuickTime() && demuxer.format() != Format.AVI) {
            return 0;
        }
        int entries = avformat_index_get_entries_count(stream);
        long shown = 0;
        for (int entry = 0; entry < entries; entry++) {
            if ((avformat_index_get_entry(stream, entry).flags() & AVINDEX_DISCARD_FRAME) == 0) {
                shown++;
            }
        }
        return shown;
    }

    private void read(Demuxer demuxer, int most) {
        AVPacket packet = av_packet_alloc();
        int until = packets + most;
        while (packets < until && demuxer.read(packet)) {
            if (packet.stream_index() == index) {
                note(packet);
            }
            av_packet_unref(packet);
        }
        av_packet_free(packet);
    }

    private void note(AVPacket packet) {
        if (packet.size() == 0 || (packet.flags() & AV_PKT_FLAG_DISCARD) != 0) {
            return;
        }
        if (vp8 && (packet.data().get() & VP8_SHOWN) == 0) {
            return;
        }
        long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        if (time == AV_NOPTS_VALUE) {
            time = packets == 0 ? 0 : end;
        }
        noteSideData(packet);
        if (packets == times.length) {
            times = Arrays.copyOf(times, times.length * 2);
        }
        times[packets++] = time;
        if (packet.duration() > 0) {
            end = Math.max(end, time + packet.duration());
        } else {
            lastUntold = Math.max(lastUntold, time);
        }
    }

    private void noteSideData(AVPacket packet) {
        if (packet.side_data_elems() == 0) {
            return;
        }
        try (SizeTPointer size = new SizeTPointer(1)) {
            BytePointer found = av_packet_get_side_data(packet, AV_PKT_DATA_SKIP_SAMPLES, size);
            if (found != null && size.get() >= SKIPPED_BYTES) {
                ByteBuffer record = found.capacity(size.get()).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
                skipped += Math.max(record.getInt(0), 0);
                padding += trimmed ? 0 : Math.max(record.getInt(4), 0);
            }
            opacity |= av_packet_get_side_data(packet, AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL, size) != null;
        }
    }

    private long first() {
        long first = Long.MAX_VALUE;
        for (int i = 0; i < packets; i++) {
            first = Math.min(first, times[i]);
        }
        return first;
    }

    /// @param together how many of the packets follow each other without a leap
    private Optional<Extent> extent(long count, int together) {
        if (packets == 0) {
            return Optional.empty();
        }
        long[] shown = Arrays.copyOf(times, packets);
        Arrays.sort(shown);
        boolean varies = varies(Arrays.copyOf(shown, together == packets ? packets : together / 2));
        long first = shown[0];
        long last = shown[packets - 1];
        long packetsEnd = Math.max(end, lastUntold + usual(shown));
        // The duration of an MP4 packet is how long it is until the next one is decoded, which is not the next one shown.
        boolean reordered = told > last && told < packetsEnd;
        return Optional.of(new Extent(first, Math.max(reordered ? told : packetsEnd, last + 1), count, varies, opacity, skipped,
                reordered ? 0 : padding));
    }

    /// How long a picture lasts, where its packet does not say.
    private long usual(long[] shown) {
        if (shown.length > 1) {
            return Math.max((shown[shown.length - 1] - shown[0]) / (shown.length - 1), 1);
        }
        AVRational rate = stream.avg_frame_rate();
        TimeBase base = TimeBase.of(stream.time_base());
        boolean told = rate.num() > 0 && rate.den() > 0;
        return Math.max(base.ofMs(told ? Math.max(1000L * rate.den() / rate.num(), 1) : 40), 1);
    }

    /// Differences of up to two ticks, or of a quarter, come from rounding clocks.
    private static boolean varies(long[] shown) {
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 1; i < shown.length; i++) {
            long step = shown[i] - shown[i - 1];
            shortest = Math.min(shortest, step);
            longest = Math.max(longest, step);
        }
        return shown.length > 2 && longest - shortest > Math.max(2, longest / 4);
    }
}
