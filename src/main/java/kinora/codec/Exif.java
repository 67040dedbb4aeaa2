package kinora.codec;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import kinora.media.Orientation;

/// What EXIF (CIPA DC-008) tells about a picture. Whatever is damaged in it counts as not said.
///
/// @param orientation upright when absent or nonsense
/// @param taken DateTimeOriginal, else DateTime, when they are dates
/// @param camera whether a make or a model of a camera is named
/// @param adobeRgb whether the colours are those of DCF's option file: Adobe RGB (1998)
record Exif(Orientation orientation, Optional<LocalDateTime> taken, boolean camera, boolean adobeRgb) {

    static final Exif NONE = new Exif(Orientation.UPRIGHT, Optional.empty(), false, false);

    /// Adobe RGB (1998) Color Image Encoding, 4.3.1: gamma 563/256, D65, and its primaries.
    static final Colours.Meaning ADOBE_RGB = new Colours.Meaning.Gamma(256.0 / 563,
            List.of(0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    /// The six bytes in front of it where it stands in JPEG; other formats sometimes have them, too.
    private static final byte[] PREAMBLE = {'E', 'x', 'i', 'f', 0, 0};
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ORIENTATION = 0x0112;
    private static final int DATE_TIME = 0x0132;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int INTEROPERABILITY = 0xA005;
    private static final int INTEROPERABILITY_INDEX = 1;

    /// Reads an EXIF block, with or without its preamble.
    static Exif read(ByteBuffer block) {
        return TiffDirectory
                .first(isMarked(block) ? block.slice(block.position() + PREAMBLE.length, block.remaining() - PREAMBLE.length) : block)
                .map(Exif::of).orElse(NONE);
    }

    /// What a main directory tells.
    static Exif of(TiffDirectory main) {
        long held = main.number(ORIENTATION, 1);
        Optional<TiffDirectory> sub = main.sub(EXIF_DIRECTORY);
        Optional<LocalDateTime> taken = sub.flatMap(each -> each.text(DATE_TIME_ORIGINAL)).flatMap(Exif::date)
                .or(() -> main.text(DATE_TIME).flatMap(Exif::date));
        // R03 names the option file of DCF 2.0 (JEITA CP-3461B), which is in Adobe RGB.
        boolean adobeRgb = sub.flatMap(each -> each.sub(INTEROPERABILITY)).flatMap(each -> each.text(INTEROPERABILITY_INDEX))
                .filter("R03"::equals).isPresent();
        return new Exif(held < 1 || held > 8 ? Orientation.UPRIGHT : new Orientation((int) held), taken,
                named(main, MAKE) || named(main, MODEL), adobeRgb);
    }

    private static boolean named(TiffDirectory main, int tag) {
        return main.text(tag).filter(text -> !text.isBlank()).isPresent();
    }

    /// Whether a block begins with the preamble.
    static boolean isMarked(ByteBuffer block) {
        return block.remaining() >= PREAMBLE.length && block.slice(block.position(), PREAMBLE.length).equals(ByteBuffer.wrap(PREAMBLE));
    }

    private static Optional<LocalDateTime> date(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), DATE));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
