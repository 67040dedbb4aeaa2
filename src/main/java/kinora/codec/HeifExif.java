package kinora.codec;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.Optional;

/// Reads when and with what a picture was taken from the item `Exif` of its file (ISO/IEC 23008-12, A.2). How it was held stands in the picture's own properties; what EXIF
/// says about that is information only.
final class HeifExif {
    /// The first directories stand in the first bytes; what is behind is previews and makers' notes.
    private static final int MAX_BYTES = 1_000_000;

    private HeifExif() {}

    /// DateTimeOriginal, else DateTime, of the EXIF data that describe an item.
    static Optional<LocalDateTime> taken(HeifItems items, HeifItem shown) throws MediaException {
        return of(items, shown).taken();
    }

    /// The EXIF data that describe an item.
    static Exif of(HeifItems items, HeifItem shown) throws MediaException {
        for (HeifItem item : items.referringTo(shown, "cdsc")) {
            if (item.type().equals("Exif") && !item.places().isEmpty()) {
                return Exif.read(tiff(items.bytes(item, MAX_BYTES)));
            }
        }
        return Exif.NONE;
    }

    /// The bytes from the TIFF header on, whose place the first four bytes tell; none when they tell nonsense.
    private static ByteBuffer tiff(ByteBuffer item) {
        long skipped = item.remaining() < Integer.BYTES ? item.limit() : Integer.BYTES + (item.getInt(0) & 0xFFFF_FFFFL);
        int start = (int) Math.min(item.limit(), skipped);
        return item.slice(start, item.limit() - start);
    }
}
