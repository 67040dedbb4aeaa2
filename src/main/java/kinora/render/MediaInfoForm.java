package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

import kinora.media.MediaInfo;

/// What is known of files, as bytes: big-endian numbers in the order of their components; a time as ISO 8601 writes it, empty when there is none.
public final class MediaInfoForm {
    private MediaInfoForm() {}

    /// Writes what is known of a file.
    public static void write(DataOutputStream out, MediaInfo info) throws IOException {
        out.writeByte(switch (info) {
            case MediaInfo.Picture _ -> 1;
            case MediaInfo.Clip _ -> 2;
            case MediaInfo.Audio _ -> 3;
        });
        out.writeUTF(info.contentHash());
        out.writeUTF(info.format());
        out.writeUTF(info.taken().map(LocalDateTime::toString).orElse(""));
        out.writeUTF(info.detail());
        switch (info) {
            case MediaInfo.Picture picture -> {
                out.writeInt(picture.width());
                out.writeInt(picture.height());
                out.writeBoolean(picture.camera());
            }
            case MediaInfo.Clip clip -> {
                out.writeInt(clip.width());
                out.writeInt(clip.height());
                out.writeLong(clip.durationMs());
                out.writeInt(clip.rateNum());
                out.writeInt(clip.rateDen());
                out.writeBoolean(clip.animation());
                out.writeBoolean(clip.audio().isPresent());
                if (clip.audio().isPresent()) {
                    write(out, clip.audio().get());
                }
            }
            case MediaInfo.Audio audio -> {
                out.writeLong(audio.durationMs());
                write(out, audio.audio());
            }
        }
    }

    private static void write(DataOutputStream out, MediaInfo.AudioTrack track) throws IOException {
        out.writeInt(track.channels());
        out.writeInt(track.sampleRate());
    }

    /// Reads what is known of a file.
    ///
    /// @throws IOException when the form is broken
    public static MediaInfo read(DataInputStream in) throws IOException {
        try {
            byte kind = in.readByte();
            String hash = in.readUTF();
            String format = in.readUTF();
            String taken = in.readUTF();
            Optional<LocalDateTime> when = taken.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(taken));
            String detail = in.readUTF();
            return switch (kind) {
                case 1 -> new MediaInfo.Picture(hash, format, in.readInt(), in.readInt(), when, detail, in.readBoolean());
                case 2 -> new MediaInfo.Clip(hash, format, in.readInt(), in.readInt(), in.readLong(), in.readInt(), in.readInt(),
                        in.readBoolean(), in.readBoolean() ? Optional.of(readTrack(in)) : Optional.empty(), when, detail);
                case 3 -> new MediaInfo.Audio(hash, format, in.readLong(), readTrack(in), when, detail);
                default -> throw new IOException("an unknown kind of file " + kind);
            };
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new IOException("broken knowledge of a file", broken);
        }
    }

    private static MediaInfo.AudioTrack readTrack(DataInputStream in) throws IOException {
        return new MediaInfo.AudioTrack(in.readInt(), in.readInt());
    }
}
