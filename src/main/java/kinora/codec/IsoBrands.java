package kinora.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Tells the formats apart that are made of ISO boxes (ISO/IEC 14496-12, 4.3) by their brands: the major one where it is known, else the compatible ones.
/// QuickTime's older files have no brands.
final class IsoBrands {
    /// Brands are registered at mp4ra.org; those of HEIF are in ISO/IEC 23008-12, those of AVIF in AOM's AVIF specification.
    private static final Map<Format, String> BRANDS = Map.of(Format.HEIC,
            "heic heix heim heis hevc hevx hevm hevs heif mif1 mif2 msf1 miaf mha1 jpeg jpgs avci avcs", Format.AVIF,
            "avif avis avio MA1A MA1B", Format.MOV, "qt  ", Format.M4A, "M4A  M4B  M4P  F4A  F4B ", Format.MP4,
            "isom iso2 iso3 iso4 iso5 iso6 iso7 iso8 iso9 mp41 mp42 mp71 avc1 av01 dash M4V  M4VP M4VH f4v  F4V  F4P  MSNV mmp4 XAVC hvc1 dby1 cmfc piff");
    private static final Map<String, Format> BY_BRAND = byBrand();
    /// General brands of pictures: what is inside says whether it is AVIF.
    private static final Set<String> GENERAL = Set.of("mif1", "mif2", "msf1", "miaf");
    private static final String CANON_RAW = "crx ";
    /// What a QuickTime or fragmented file may begin with instead of its brands.
    private static final Set<String> FIRST = Set.of("moov", "mdat", "wide", "free", "skip", "pnot", "styp", "sidx", "moof", "uuid", "junk");
    private static final int MAX_SKIPPED = 64;
    private static final int MAX_BRANDS = 256;
    private static final int HEADER = 16;

    private IsoBrands() {}

    private static Map<String, Format> byBrand() {
        Map<String, Format> table = new HashMap<>();
        BRANDS.forEach((format, brands) -> {
            for (int at = 0; at + 4 <= brands.length(); at += 5) {
                table.put(brands.substring(at, at + 4), format);
            }
        });
        return Map.copyOf(table);
    }

    static Optional<Verdict> of(FileStart file) throws MediaException {
        String first = file.code(4);
        if (first.equals("ftyp")) {
            return branded(file, 0);
        }
        if (!FIRST.contains(first) || !isSize(FileStart.u32(file.first(), 0))) {
            return Optional.empty();
        }
        return unbranded(file);
    }

    private static boolean isSize(long size) {
        return size == 0 || size == 1 || size >= 8;
    }

    /// Steps over what stands before the brands, or before the film of a file without any.
    private static Optional<Verdict> unbranded(FileStart file) throws MediaException {
        long place = 0;
        for (int i = 0; i < MAX_SKIPPED; i++) {
            byte[] header = file.at(place, HEADER);
            long size = FileStart.u32(header, 0);
            switch (FileStart.code(header, 4)) {
                case "ftyp" -> {
                    return branded(file, place);
                }
                case "moof", "styp", "sidx" -> {
                    return Signatures.is(Format.MP4);
                }
                case "moov" -> {
                    return Signatures.is(Format.MOV);
                }
                default -> {
                }
            }
            long length = size == 1 ? FileStart.u64(header, 8) : size;
            if (length < 8 || length > file.size() - place) {
                break;
            }
            place += length;
        }
        return Signatures.is(Format.MOV);
    }

    private static Optional<Verdict> branded(FileStart file, long place) throws MediaException {
        long size = FileStart.u32(file.at(place, 4), 0);
        byte[] box = file.at(place, Math.clamp(size, HEADER, HEADER + 4 * MAX_BRANDS));
        String major = FileStart.code(box, 8);
        if (major.equals(CANON_RAW)) {
            return Signatures.not(new MediaRefusal.Unsupported("RAW (CR3)"));
        }
        Format format = BY_BRAND.get(major);
        if (format == null || GENERAL.contains(major)) {
            for (int at = HEADER; at + 4 <= box.length; at += 4) {
                Format compatible = BY_BRAND.get(FileStart.code(box, at));
                if (compatible != null && (format == null || compatible == Format.AVIF)) {
                    format = compatible;
                }
            }
        }
        return Signatures.is(format == null ? Format.MP4 : format);
    }
}
