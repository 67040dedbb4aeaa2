package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_OPUS;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;

import kinora.media.MediaInfo;
import kinora.media.MediaInfo.AudioTrack;
import kinora.media.MediaRefusal;

/// Opens files of film and sound: what they are is decided by their streams, whatever the container is usually for.
final class Containers {
    /// Longest film or sound.
    static final long MAX_SECONDS = 10 * 3600;
    /// An ID3v2 tag begins with ten bytes that end with its size, seven bits in each byte (ID3v2.4 structure, section 3.1).
    private static final int ID3_HEADER = 10;

    private Containers() {}

    /// How the same file is opened again, for its sound or its captions.
    record Opening(Source source, Format format) {
        Demuxer demuxer() throws MediaException {
            return Demuxer.open(source, format, Containers.demuxer(format), Map.of(), FrameShape.MAX_PIXELS);
        }
    }

    /// Opens a file.
    ///
    /// @param format what its first bytes say
    /// @throws MediaException when it is damaged, beyond the limits, coded in a way that is not known, or has nothing to show or to hear
    static MediaFile open(Source source, Format format, String contentHash) throws MediaException {
        return open(source, format, contentHash, PacketScan.READ_WHOLE_BYTES);
    }

    /// As above.
    ///
    /// @param wholeUpTo most bytes of a file whose packets are all looked at although its index could be believed
    static MediaFile open(Source source, Format format, String contentHash, long wholeUpTo) throws MediaException {
        Opening opening = new Opening(source, format == Format.MP3 ? behindTag(source) : format);
        Demuxer demuxer = opening.demuxer();
        boolean taken = false;
        try {
            Tracks tracks = Tracks.of(demuxer);
            if (tracks.video().isEmpty()) {
                return sound(opening, demuxer, tracks, contentHash, wholeUpTo);
            }
            MediaFile clip = clip(opening, demuxer, tracks, contentHash, wholeUpTo);
            taken = true;
            return clip;
        } finally {
            if (!taken) {
                demuxer.close();
            }
        }
    }

    private static MediaFile clip(Opening opening, Demuxer demuxer, Tracks tracks, String contentHash, long wholeUpTo)
            throws MediaException {
        int index = tracks.video().orElseThrow();
        AVStream stream = demuxer.stream(index);
        FrameShape shape = FrameShape.of(demuxer, stream);
        Extent extent = PacketScan.of(demuxer, index, opening.source().size(), wholeUpTo).orElseThrow(() -> damaged(opening));
        TimeBase base = TimeBase.of(stream.time_base());
        long durationMs = requireTime(base.toMs(extent.length()));
        MeanRate rate = extent.count() > 0
                ? MeanRate.of(extent.count(), extent.length(), base)
                : MeanRate.told(stream.avg_frame_rate(), stream.r_frame_rate());
        Optional<AudioTrack> audio = track(demuxer, tracks.audio());
        String format = opening.format() == Format.M4A ? Format.MP4.id() : opening.format().id();
        MediaInfo.Clip info = new MediaInfo.Clip(contentHash, format, shape.width(), shape.height(), durationMs, rate.num(), rate.den(),
                false, audio, ContainerTags.taken(demuxer, index), detail(demuxer, tracks, shape, extent));
        return new MediaFile.Clip(new FilmClip(opening, demuxer, info, tracks, shape, extent));
    }

    private static String detail(Demuxer demuxer, Tracks tracks, FrameShape shape, Extent extent) {
        List<String> parts = new ArrayList<>();
        parts.add(ContainerTags.video(demuxer.stream(tracks.video().orElseThrow()), shape.orientation(), extent.variable()));
        tracks.audio().ifPresent(index -> parts.add(ContainerTags.audio(demuxer.stream(index))));
        tracks.undecoded().forEach(name -> parts.add("not read: " + name));
        return String.join("; ", parts);
    }

    private static MediaFile sound(Opening opening, Demuxer demuxer, Tracks tracks, String contentHash, long wholeUpTo)
            throws MediaException {
        int index = tracks.audio().orElseThrow();
        AVStream stream = demuxer.stream(index);
        AudioTrack track = track(demuxer, tracks.audio()).orElseThrow();
        Extent extent = PacketScan.of(demuxer, index, opening.source().size(), wholeUpTo).orElseThrow(() -> damaged(opening));
        TimeBase base = TimeBase.of(stream.time_base());
        Heard heard = Heard.of(stream, extent, track.sampleRate());
        long durationMs = requireTime(base.toMs(heard.length()));
        MediaInfo.Audio info = new MediaInfo.Audio(contentHash, soundFormat(opening.format(), stream.codecpar()), durationMs, track,
                ContainerTags.taken(demuxer, index), ContainerTags.audio(stream));
        return new MediaFile.Audio(info, SoundDecoder.of(opening.demuxer(), index, heard.samples(base, heard.first()), true));
    }

    private static long requireTime(long ms) throws MediaException {
        if (ms > MAX_SECONDS * 1000 || ms < 0) {
            throw new MediaException(new MediaRefusal.TooLong(Math.max(ms, 0) / 1000, MAX_SECONDS));
        }
        return Math.max(ms, 1);
    }

    private static Optional<AudioTrack> track(Demuxer demuxer, OptionalInt index) {
        if (index.isEmpty()) {
            return Optional.empty();
        }
        AVCodecParameters coded = demuxer.stream(index.getAsInt()).codecpar();
        return Optional.of(new AudioTrack(coded.ch_layout().nb_channels(), coded.sample_rate()));
    }

    private static String soundFormat(Format container, AVCodecParameters coded) {
        boolean opus = container == Format.OGG && coded.codec_id() == AV_CODEC_ID_OPUS;
        return (opus ? Format.OPUS : container == Format.MP4 ? Format.M4A : container).id();
    }

    private static MediaException damaged(Opening opening) {
        return new MediaException(new MediaRefusal.Damaged(opening.format().label()));
    }

    /// What stands behind an ID3v2 tag, which all kinds of sound may begin with.
    private static Format behindTag(Source source) throws MediaException {
        ByteBuffer start = source.start(ID3_HEADER);
        if (start.remaining() < ID3_HEADER || start.get(0) != 'I' || start.get(1) != 'D' || start.get(2) != '3') {
            return Format.MP3;
        }
        int size = 0;
        for (int i = 6; i < ID3_HEADER; i++) {
            size = (size << 7) | (start.get(i) & 0x7F);
        }
        ByteBuffer behind = ByteBuffer.allocate(Integer.BYTES);
        source.read(ID3_HEADER + (long) size, behind);
        if (behind.getInt(0) == 0x664C6143) {
            return Format.FLAC;
        }
        return (behind.getShort(0) & 0xFFF6) == 0xFFF0 ? Format.AAC : Format.MP3;
    }

    /// FFmpeg's demuxer for a format.
    private static String demuxer(Format format) {
        return switch (format) {
            case MP4, MOV, M4A -> "mov";
            case WEBM, MKV -> "matroska";
            case AVI -> "avi";
            case WAV -> "wav";
            case MP3 -> "mp3";
            case AAC -> "aac";
            case OGG, OPUS -> "ogg";
            case FLAC -> "flac";
            case JPEG, PNG, WEBP, GIF, BMP, TIFF, HEIC, AVIF ->
                throw new IllegalArgumentException("no container of film or sound: " + format);
        };
    }
}
