package kinora.codec;

import java.nio.ByteBuffer;
import java.util.Set;

import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// What is told about an item of a picture file (ISO/IEC 23008-12, 6.5).
sealed interface HeifProperty {
    /// `ispe`: the size of its pixels before they are cropped and turned.
    record Extent(long width, long height) implements HeifProperty {}

    /// `irot` and `imir`.
    record Turned(Orientation orientation) implements HeifProperty {}

    /// `clap`: what is kept of the picture, as exact fractions (ISO/IEC 14496-12, 12.1.4).
    record Crop(Ratio width, Ratio height, Ratio rightOfCentre, Ratio belowCentre) implements HeifProperty {}

    /// A fraction.
    record Ratio(long numerator, long denominator) {}

    /// `hvcC` and `av1C`.
    record Coding(TileCoding coding) implements HeifProperty {}

    /// `colr` with code points of ITU-T H.273.
    record Code(int primaries, int transfer, int matrix, boolean fullRange) implements HeifProperty {}

    /// `colr` with an ICC profile.
    record Profile(ByteBuffer icc) implements HeifProperty {}

    /// `auxC`: what an auxiliary picture means.
    record Auxiliary(String meaning) implements HeifProperty {}

    /// What changes nothing about the pixels that we show.
    record Descriptive(String type) implements HeifProperty {}

    /// What must be understood by whoever shows an item that has it as essential.
    record Unknown(String type) implements HeifProperty {}

    /// What tells more about a picture without changing it. `a1op` and `lsel`, which pick a layer, are told apart below.
    Set<String> DESCRIPTIVE = Set.of("pixi", "pasp", "a1lx", "clli", "mdcv", "cclv", "amve", "rloc", "udes", "altt", "crtt", "mdft", "cmin",
            "cmex", "ndwt", "reve", "free", "skip");
    /// No layer is picked (ISO/IEC 23008-12, 6.5.11).
    int ALL_LAYERS = 0xFFFF;

    /// Reads one box of `ipco`.
    static HeifProperty of(IsoBox box, Format format) throws MediaException {
        BoxBytes in = box.read(format);
        return switch (box.type()) {
            case "ispe" -> {
                in.version();
                yield new Extent(in.u32(), in.u32());
            }
            case "irot" -> new Turned(new Orientation(switch (in.u8() & 3) {
                case 1 -> 8;
                case 2 -> 3;
                case 3 -> 6;
                default -> 1;
            }));
            case "imir" -> new Turned(new Orientation((in.u8() & 1) == 0 ? 4 : 2));
            case "clap" -> new Crop(ratio(in), ratio(in), ratio(in), ratio(in));
            case "hvcC" -> new Coding(TileCoding.hevc(in.rest(), format));
            case "av1C" -> new Coding(TileCoding.av1(in.rest(), format));
            case "colr" -> colour(in);
            case "auxC" -> {
                in.version();
                yield new Auxiliary(in.text());
            }
            case "a1op" -> in.u8() == 0 ? new Descriptive(box.type()) : new Unknown(box.type());
            case "lsel" -> in.u16() == ALL_LAYERS ? new Descriptive(box.type()) : new Unknown(box.type());
            case String other -> DESCRIPTIVE.contains(other) ? new Descriptive(other) : new Unknown(other);
        };
    }

    /// A `colr` box (ISO/IEC 14496-12, 12.1.5).
    static HeifProperty colour(BoxBytes in) throws MediaException {
        String type = in.code();
        return switch (type) {
            case "nclx" -> new Code(in.u16(), in.u16(), in.u16(), in.u8() >= 0x80);
            case "prof", "rICC" -> new Profile(in.rest());
            default -> new Descriptive("colr");
        };
    }

    private static Ratio ratio(BoxBytes in) throws MediaException {
        return new Ratio(in.s32(), in.u32());
    }

    /// Refuses an item that cannot be shown without understanding what we do not know.
    static void requireKnown(HeifProperty property, Format format) throws MediaException {
        if (property instanceof Unknown(String type)) {
            throw new MediaException(new MediaRefusal.Unsupported(format.label() + " with " + printable(type)));
        }
    }

    /// A type's four characters without what must not get into a message.
    static String printable(String type) {
        return type.replaceAll("[^A-Za-z0-9]", "?");
    }
}
