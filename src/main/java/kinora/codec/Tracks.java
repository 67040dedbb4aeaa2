package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_ASS;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_BMP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_GIF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_JPEG2000;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_NONE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_SSA;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_SUBRIP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_TIFF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBVTT;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_descriptor_get;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_TIMED_THUMBNAILS;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.bytedeco.ffmpeg.avcodec.AVCodecDescriptor;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;

import kinora.media.MediaRefusal;

/// Which streams of a container are shown and heard.
///
/// Of several that can be decoded: those marked as default first (most muxers mark one of each kind, MP4 marks every enabled track), among these the picture
/// with most pixels and the sound with most channels, then most samples a second, then the first in the file.
///
/// @param video the moving pictures; cover art and thumbnails are none
/// @param audio the sound
/// @param text subtitles that are text
/// @param undecoded what is there but has no decoder, in people's words
record Tracks(OptionalInt video, OptionalInt audio, OptionalInt text, List<String> undecoded) {

    private static final Set<Integer> STILL_CODECS = Set.of(AV_CODEC_ID_MJPEG, AV_CODEC_ID_PNG, AV_CODEC_ID_BMP, AV_CODEC_ID_GIF,
            AV_CODEC_ID_WEBP, AV_CODEC_ID_TIFF, AV_CODEC_ID_JPEG2000);
    private static final Set<Integer> TEXT_CODECS = Set.of(AV_CODEC_ID_MOV_TEXT, AV_CODEC_ID_SUBRIP, AV_CODEC_ID_WEBVTT, AV_CODEC_ID_ASS,
            AV_CODEC_ID_SSA, AV_CODEC_ID_TEXT);
    /// Channels that libswresample can take at once.
    private static final int MAX_CHANNELS = 64;
    /// Rates between these are sound that people hear; others are damage or measurements.
    private static final int MIN_RATE = 1_000;
    private static final int MAX_RATE = 768_000;

    /// Looks for the streams of an open container.
    ///
    /// @throws MediaException when there is nothing to show or to hear
    static Tracks of(Demuxer demuxer) throws MediaException {
        List<AVStream> videos = new ArrayList<>();
        List<AVStream> sounds = new ArrayList<>();
        List<AVStream> texts = new ArrayList<>();
        List<String> undecoded = new ArrayList<>();
        boolean damaged = false;
        boolean heard = hasSound(demuxer);
        for (int index = 0; index < demuxer.streams(); index++) {
            AVStream stream = demuxer.stream(index);
            AVCodecParameters coded = stream.codecpar();
            boolean shown = coded.codec_type() == AVMEDIA_TYPE_VIDEO && moves(stream, heard);
            if (coded.codec_type() == AVMEDIA_TYPE_SUBTITLE && TEXT_CODECS.contains(coded.codec_id())) {
                texts.add(stream);
            } else if (shown || coded.codec_type() == AVMEDIA_TYPE_AUDIO) {
                if (avcodec_find_decoder(coded.codec_id()) == null) {
                    undecoded.add(name(coded) + (shown ? " video" : " sound"));
                } else if (shown ? coded.width() < 1 || coded.height() < 1 : !audible(coded)) {
                    damaged = true;
                } else {
                    (shown ? videos : sounds).add(stream);
                }
            }
        }
        Comparator<AVStream> byDefault = Comparator.comparingInt(stream -> (stream.disposition() & AV_DISPOSITION_DEFAULT) == 0 ? 0 : 1);
        Optional<AVStream> video = best(videos, byDefault.thenComparingLong(Tracks::pixels));
        Optional<AVStream> audio = best(sounds,
                byDefault.thenComparingInt(s -> s.codecpar().ch_layout().nb_channels()).thenComparingInt(s -> s.codecpar().sample_rate()));
        boolean unseen = video.isEmpty() && undecoded.stream().anyMatch(name -> name.endsWith(" video"));
        if (unseen || (video.isEmpty() && audio.isEmpty())) {
            throw new MediaException(refusal(demuxer.format(), undecoded, damaged || demuxer.streams() == 0));
        }
        return new Tracks(index(video), index(audio), index(best(texts, byDefault)), List.copyOf(undecoded));
    }

    private static MediaRefusal refusal(Format format, List<String> undecoded, boolean damaged) {
        if (!undecoded.isEmpty()) {
            return new MediaRefusal.Unsupported(undecoded.getFirst());
        }
        return damaged ? new MediaRefusal.Damaged(format.label()) : new MediaRefusal.NothingInside(format.label());
    }

    private static boolean hasSound(Demuxer demuxer) {
        for (int index = 0; index < demuxer.streams(); index++) {
            if (demuxer.stream(index).codecpar().codec_type() == AVMEDIA_TYPE_AUDIO) {
                return true;
            }
        }
        return false;
    }

    /// Cover art and chapter pictures do not move; some taggers store art as a film of one picture.
    private static boolean moves(AVStream stream, boolean withSound) {
        boolean art = (stream.disposition() & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
        boolean single = withSound && stream.nb_frames() == 1 && STILL_CODECS.contains(stream.codecpar().codec_id());
        return !art && !single;
    }

    private static boolean audible(AVCodecParameters coded) {
        int channels = coded.ch_layout().nb_channels();
        return channels >= 1 && channels <= MAX_CHANNELS && coded.sample_rate() >= MIN_RATE && coded.sample_rate() <= MAX_RATE;
    }

    private static long pixels(AVStream stream) {
        return (long) stream.codecpar().width() * stream.codecpar().height();
    }

    private static OptionalInt index(Optional<AVStream> stream) {
        return stream.map(found -> OptionalInt.of(found.index())).orElseGet(OptionalInt::empty);
    }

    /// The first among the best, as [java.util.stream.Stream#max] does not promise.
    private static Optional<AVStream> best(List<AVStream> streams, Comparator<AVStream> order) {
        AVStream best = null;
        for (AVStream stream : streams) {
            if (best == null || order.compare(stream, best) > 0) {
                best = stream;
            }
        }
        return Optional.ofNullable(best);
    }

    /// A codec by its name, or by the four letters that the container has for it.
    private static String name(AVCodecParameters coded) {
        AVCodecDescriptor known = avcodec_descriptor_get(coded.codec_id());
        if (coded.codec_id() != AV_CODEC_ID_NONE && known != null) {
            return known.long_name() == null ? known.name().getString() : known.long_name().getString();
        }
        StringBuilder letters = new StringBuilder();
        for (int tag = coded.codec_tag(); tag != 0; tag >>>= Byte.SIZE) {
            char letter = (char) (tag & 0xFF);
            letters.append(letter > ' ' && letter < 0x7F ? letter : '?');
        }
        return letters.isEmpty() ? "unknown" : letters.toString();
    }
}
