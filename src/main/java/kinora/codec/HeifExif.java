package kinora.codec;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;

/// Reads when a picture was taken from the item `Exif` of its file (ISO/IEC 23008-12, A.2). How it was held stands in the picture's own properties; what EXIF
/// says about that is information only.
final class HeifExif {
    /// The first directories stand in the first bytes; what is behind is previews and makers' notes.
    private static final int MAX_BYTES = 1_000_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private HeifExif() {}

    /// DateTimeOriginal, else DateTime, of the EXIF data that describe an item.
    static Optional<LocalDateTime> taken(HeifItems items, HeifItem shown) throws MediaException {
        for (HeifItem item : items.referringTo(shown, "cdsc")) {
            if (item.type().equals("Exif") && !item.places().isEmpty()) {
                return taken(tiff(items.bytes(item, MAX_BYTES)));
            }
        }
        return Optional.empty();
    }

    /// The bytes from the TIFF header on, whose place the first four bytes tell; none when they tell nonsense.
    private static byte[] tiff(ByteBuffer item) {
        if (item.remaining() < Integer.BYTES) {
            return new byte[0];
        }
        long skipped = Integer.BYTES + (item.getInt(0) & 0xFFFF_FFFFL);
        byte[] tiff = new byte[(int) Math.max(0, item.remaining() - skipped)];
        item.get((int) Math.min(item.limit(), skipped), tiff);
        return tiff;
    }

    private static Optional<LocalDateTime> taken(byte[] tiff) {
        Metadata metadata = new Metadata();
        if (tiff.length > 0) {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        }
        return date(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class), ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)
                .or(() -> date(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), ExifIFD0Directory.TAG_DATETIME));
    }

    private static Optional<LocalDateTime> date(@Nullable Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), DATE));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
