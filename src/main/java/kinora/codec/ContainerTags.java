package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_profile_name;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.Orientation;

/// What a container says about itself beside its streams.
final class ContainerTags {
    /// Clocks of containers begin in 1904 (MP4) or 1970: such a year means that nobody set it.
    private static final int FIRST_YEAR = 1971;
    /// ISO 8601 up to the seconds: what follows is a fraction or a zone.
    private static final int SECONDS_END = "2017-01-05T18:32:43".length();

    private ContainerTags() {}

    /// When it was taken: by the camera's clock where QuickTime's `creationdate` has it, else in UTC, as MP4 and Matroska count.
    static Optional<LocalDateTime> taken(Demuxer demuxer, int stream) {
        AVDictionary container = demuxer.context().metadata();
        return tag(container, "com.apple.quicktime.creationdate").flatMap(ContainerTags::time)
                .or(() -> tag(container, "creation_time").flatMap(ContainerTags::time))
                .or(() -> tag(demuxer.stream(stream).metadata(), "creation_time").flatMap(ContainerTags::time));
    }

    /// A time without its zone.
    static Optional<LocalDateTime> time(String told) {
        String head = told.strip().replace(' ', 'T');
        if (head.length() < SECONDS_END) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.parse(head.substring(0, SECONDS_END), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            return time.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(time);
        } catch (DateTimeParseException foreign) {
            return Optional.empty();
        }
    }

    /// How a stream is coded: `h264 High, yuv420p, turned 180`.
    static String video(AVStream stream, Orientation orientation, boolean variable) {
        StringBuilder words = new StringBuilder(coder(stream.codecpar()));
        BytePointer format = av_get_pix_fmt_name(stream.codecpar().format());
        if (format != null) {
            words.append(", ").append(format.getString());
        }
        words.append(switch (orientation.exif()) {
            case 2 -> ", mirrored";
            case 3 -> ", turned 180";
            case 4 -> ", upside down mirrored";
            case 5, 7 -> ", turned and mirrored";
            case 6 -> ", turned 90";
            case 8 -> ", turned 270";
            default -> "";
        });
        return words.append(variable ? ", variable rate" : "").toString();
    }

    /// How sound is coded: `aac LC`.
    static String audio(AVStream stream) {
        return coder(stream.codecpar());
    }

    private static String coder(AVCodecParameters coded) {
        String name = avcodec_get_name(coded.codec_id()).getString();
        BytePointer profile = avcodec_profile_name(coded.codec_id(), coded.profile());
        return profile == null ? name : name + " " + profile.getString();
    }

    private static Optional<String> tag(AVDictionary tags, String name) {
        AVDictionaryEntry entry = tags == null || tags.isNull() ? null : av_dict_get(tags, name, null, 0);
        return entry == null ? Optional.empty() : Optional.of(entry.value().getString());
    }
}
