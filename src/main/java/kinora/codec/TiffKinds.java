package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Tells TIFF pictures from the raw data of cameras that is kept in the same structure (TIFF 6.0, section 2; Adobe DNG 1.7): those show only a small
/// preview where a TIFF has its picture.
final class TiffKinds {
    private static final int NEW_SUBFILE_TYPE = 254;
    private static final int COMPRESSION = 259;
    private static final int PHOTOMETRIC = 262;
    private static final int MAKE = 271;
    private static final int SUB_IFDS = 330;
    private static final int DNG_VERSION = 50_706;
    /// Codings of sensor data: Sony ARW, packed RAW, Samsung SRW, Nikon NEF, Pentax PEF.
    private static final Set<Integer> RAW_COMPRESSIONS = Set.of(32_767, 32_769, 32_770, 34_713, 65_535);
    /// Colour filter array and linear raw.
    private static final Set<Integer> RAW_PHOTOMETRICS = Set.of(32_803, 34_892);
    private static final Map<String, String> EXTENSIONS = Map.of("NIKON", "NEF", "SONY", "ARW", "PENTAX", "PEF", "SAMSUNG", "SRW", "CANON",
            "CR2", "EPSON", "ERF", "KODAK", "DCR", "HASSELBLAD", "3FR");
    private static final int ENTRY = 12;
    private static final int MAX_ENTRIES = 512;

    private TiffKinds() {}

    static Optional<Verdict> of(FileStart file) throws MediaException {
        String mark = file.code(0);
        if (!mark.equals("II*\0") && !mark.equals("MM\0*")) {
            return Optional.empty();
        }
        ByteOrder order = mark.startsWith("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        long place = in(file.at(4, 4), order).getInt(0) & 0xFFFF_FFFFL;
        ByteBuffer directory = in(file.at(place, 2 + ENTRY * MAX_ENTRIES), order);
        int entries = directory.remaining() < 2 ? 0 : Math.min(directory.getShort(0) & 0xFFFF, (directory.remaining() - 2) / ENTRY);
        boolean preview = false;
        boolean more = false;
        boolean raw = false;
        String make = "";
        for (int i = 0; i < entries; i++) {
            int at = 2 + i * ENTRY;
            int value = (directory.getShort(at + 2) & 0xFFFF) == 3 ? directory.getShort(at + 8) & 0xFFFF : directory.getInt(at + 8);
            switch (directory.getShort(at) & 0xFFFF) {
                case DNG_VERSION -> {
                    return Signatures.not(new MediaRefusal.Unsupported("RAW (DNG)"));
                }
                case NEW_SUBFILE_TYPE -> preview = (value & 1) != 0;
                case SUB_IFDS -> more = true;
                case COMPRESSION -> raw |= RAW_COMPRESSIONS.contains(value);
                case PHOTOMETRIC -> raw |= RAW_PHOTOMETRICS.contains(value);
                case MAKE -> make = new String(file.at(value & 0xFFFF_FFFFL, 16), StandardCharsets.ISO_8859_1);
                default -> {
                }
            }
        }
        return raw || (preview && more && !make.isEmpty())
                ? Signatures.not(new MediaRefusal.Unsupported(name(make)))
                : Signatures.is(Format.TIFF);
    }

    private static String name(String make) {
        String folded = make.toUpperCase(Locale.ROOT);
        return EXTENSIONS.entrySet().stream().filter(each -> folded.startsWith(each.getKey())).findFirst()
                .map(each -> "RAW (" + each.getValue() + ")").orElse("RAW");
    }

    /// At least four bytes.
    private static ByteBuffer in(byte[] bytes, ByteOrder order) {
        return (bytes.length < 4 ? ByteBuffer.allocate(4) : ByteBuffer.wrap(bytes)).order(order);
    }
}
