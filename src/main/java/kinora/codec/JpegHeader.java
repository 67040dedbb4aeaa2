package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// What stands in a JPEG file before its pixels: size, components, and from EXIF how it was held and when it was taken. Nothing is decoded and nothing
/// is allocated by what the file claims.
///
/// @param width in pixels as stored
/// @param height in pixels as stored
/// @param components 1 gray, 3 colour, 4 CMYK
/// @param orientation from EXIF, upright when absent or nonsense
/// @param taken DateTimeOriginal, else DateTime, when they are dates
record JpegHeader(int width, int height, int components, Orientation orientation, Optional<LocalDateTime> taken) {

    private static final DateTimeFormatter EXIF_DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final byte[] EXIF_PREAMBLE = {'E', 'x', 'i', 'f', 0, 0};
    /// Marker codes are from ITU-T T.81, table B.1.
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;

    /// Reads the header of a JPEG file. Bytes between segments that belong to none are passed over, as all decoders do.
    ///
    /// @param file the whole file, from its first byte
    static JpegHeader read(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        if (in.remaining() < 4 || (in.get() & 0xFF) != 0xFF || (in.get() & 0xFF) != SOI) {
            throw new MediaException(new MediaRefusal.Damaged("JPEG"));
        }
        byte[] exif = new byte[0];
        while (in.remaining() >= 4) {
            if ((in.get() & 0xFF) != 0xFF) {
                continue;
            }
            int marker = in.get() & 0xFF;
            while (marker == 0xFF && in.hasRemaining()) {
                marker = in.get() & 0xFF;
            }
            if (marker == 0 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                continue;
            }
            if (marker == SOS || marker == EOI || in.remaining() < 2) {
                break;
            }
            int length = (in.getShort() & 0xFFFF) - 2;
            if (length < 0 || length > in.remaining()) {
                break;
            }
            ByteBuffer segment = in.slice(in.position(), length);
            in.position(in.position() + length);
            if (marker == APP1 && exif.length == 0) {
                exif = exifIn(segment);
            } else if (isFrame(marker)) {
                return frame(segment, exif);
            }
        }
        throw new MediaException(new MediaRefusal.Damaged("JPEG"));
    }

    /// Whether the picture comes to its end. Segments are stepped over by their length, so neither the end of a thumbnail inside one nor what phones append
    /// behind the picture counts; within coded data 0xFF is followed by 0 or a restart marker (ITU-T T.81, B.1.1.5). The decoder alone would fill
    /// what is missing with grey.
    static boolean ends(ByteBuffer file) {
        ByteBuffer in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        in.position(in.position() + Math.min(2, in.remaining()));
        while (in.remaining() >= 2) {
            if ((in.get() & 0xFF) != 0xFF) {
                continue;
            }
            int marker = in.get(in.position()) & 0xFF;
            if (marker == EOI) {
                return true;
            }
            boolean alone = marker == 0 || marker == 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8);
            if (!alone) {
                int length = in.remaining() < 3 ? Integer.MAX_VALUE : in.getShort(in.position() + 1) & 0xFFFF;
                if (length > in.remaining() - 1) {
                    return false;
                }
                in.position(in.position() + 1 + length);
            }
        }
        return false;
    }

    /// The same as it concerns everybody: sizes as shown.
    MediaInfo.Picture picture(String contentHash) {
        boolean turned = orientation.swapsSides();
        return new MediaInfo.Picture(contentHash, Format.JPEG.id(), turned ? height : width, turned ? width : height, taken,
                components == 1 ? "gray" : "YCbCr");
    }

    /// SOF0…SOF15 without DHT, JPG and DAC.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static JpegHeader frame(ByteBuffer segment, byte[] exif) throws MediaException {
        if (segment.remaining() < 6) {
            throw new MediaException(new MediaRefusal.Damaged("JPEG"));
        }
        int height = segment.getShort(1) & 0xFFFF;
        int width = segment.getShort(3) & 0xFFFF;
        int components = segment.get(5) & 0xFF;
        if (width == 0 || height == 0) {
            throw new MediaException(new MediaRefusal.Damaged("JPEG"));
        }
        if ((long) width * height > Preparation.MAX_PIXELS) {
            throw new MediaException(new MediaRefusal.TooManyPixels(width, height, Preparation.MAX_PIXELS));
        }
        if (components != 1 && components != 3) {
            throw new MediaException(new MediaRefusal.Unsupported(components == 4 ? "CMYK JPEG" : "JPEG with " + components + " channels"));
        }
        Metadata metadata = new Metadata();
        if (exif.length > 0) {
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
        }
        return new JpegHeader(width, height, components, orientation(metadata), taken(metadata));
    }

    private static byte[] exifIn(ByteBuffer segment) {
        byte[] preamble = new byte[EXIF_PREAMBLE.length];
        if (segment.remaining() < preamble.length) {
            return new byte[0];
        }
        segment.get(preamble);
        byte[] exif = new byte[Arrays.equals(preamble, EXIF_PREAMBLE) ? segment.remaining() : 0];
        segment.get(exif);
        return exif;
    }

    private static Orientation orientation(Metadata metadata) {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? Orientation.UPRIGHT : new Orientation(value);
    }

    private static Optional<LocalDateTime> taken(Metadata metadata) {
        Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return date(sub, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL).or(() -> date(main, ExifIFD0Directory.TAG_DATETIME));
    }

    private static Optional<LocalDateTime> date(@Nullable Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), EXIF_DATE));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
