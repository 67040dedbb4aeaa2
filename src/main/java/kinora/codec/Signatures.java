package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.media.MediaRefusal;

/// Names what a file is by its first bytes, whatever its name says.
final class Signatures {
    /// How many first bytes are looked at.
    static final int LOOKED_AT = 4096;

    /// Bytes at an offset that identify a format (from the formats' own specifications).
    private sealed interface Signature {
        int offset();

        String bytes();

        static Signature of(int offset, String bytes, Format format) {
            return new Read(offset, bytes, format);
        }

        static Signature not(String bytes, MediaRefusal refusal) {
            return new Refused(0, bytes, refusal);
        }
    }

    private record Read(int offset, String bytes, Format format) implements Signature {}

    private record Refused(int offset, String bytes, MediaRefusal refusal) implements Signature {}

    private static final List<Signature> ALL = List.of(Signature.of(0, "\u00ff\u00d8\u00ff", Format.JPEG),
            Signature.of(0, "\u0089PNG\r\n\u001a\n", Format.PNG), Signature.of(0, "GIF87a", Format.GIF),
            Signature.of(0, "GIF89a", Format.GIF), Signature.of(8, "WEBP", Format.WEBP), Signature.of(0, "BM", Format.BMP),
            Signature.of(0, "II*\0", Format.TIFF), Signature.of(0, "MM\0*", Format.TIFF), Signature.of(4, "ftypavi", Format.AVIF),
            Signature.of(4, "ftyphei", Format.HEIC), Signature.of(4, "ftyphev", Format.HEIC), Signature.of(4, "ftypmif1", Format.HEIC),
            Signature.of(4, "ftypmsf1", Format.HEIC), Signature.of(4, "ftypqt", Format.MOV), Signature.of(4, "ftypM4A", Format.M4A),
            Signature.of(4, "ftypM4B", Format.M4A), Signature.of(4, "ftyp", Format.MP4), Signature.of(4, "moov", Format.MOV),
            Signature.of(4, "mdat", Format.MOV), Signature.of(4, "wide", Format.MOV), Signature.of(8, "AVI ", Format.AVI),
            Signature.of(8, "WAVE", Format.WAV), Signature.of(0, "ID3", Format.MP3), Signature.of(0, "fLaC", Format.FLAC),
            Signature.not("%PDF", new MediaRefusal.NotMedia("PDF")), Signature.not("PK\u0003\u0004", new MediaRefusal.NotMedia("ZIP")),
            Signature.not("\u00d0\u00cf\u0011\u00e0", new MediaRefusal.NotMedia("an Office document")),
            Signature.not("DDS ", new MediaRefusal.Unsupported("DDS")), Signature.not("\0\0\u0001\0", new MediaRefusal.Unsupported("ICO")),
            Signature.not("8BPS", new MediaRefusal.Unsupported("Photoshop")),
            Signature.not("<!doctype html", new MediaRefusal.NotMedia("HTML")), Signature.not("<html", new MediaRefusal.NotMedia("HTML")),
            Signature.not("<svg", new MediaRefusal.RefersElsewhere("SVG")),
            Signature.not("#extm3u", new MediaRefusal.RefersElsewhere("M3U8")),
            Signature.not("ffconcat", new MediaRefusal.RefersElsewhere("ffconcat")));

    private Signatures() {}

    /// The format of a file with these first bytes.
    ///
    /// @param start the file's first bytes, [#LOOKED_AT] of them where there are as many
    static Format of(ByteBuffer start) throws MediaException {
        byte[] bytes = new byte[start.remaining()];
        start.get(start.position(), bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String folded = text.toLowerCase(Locale.ROOT).stripLeading();
        for (Signature signature : ALL) {
            if (text.startsWith(signature.bytes(), signature.offset()) || folded.startsWith(signature.bytes(), signature.offset())) {
                return switch (signature) {
                    case Read(int _, String _, Format format) -> format;
                    case Refused(int _, String _, MediaRefusal refusal) -> throw new MediaException(refusal);
                };
            }
        }
        return ebml(text).or(() -> ogg(text)).or(() -> mpegAudio(bytes)).orElseThrow(() -> unknown(folded));
    }

    /// Matroska and WebM share the EBML header; the document type within it tells them apart (RFC 9559).
    private static Optional<Format> ebml(String text) {
        if (!text.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.empty();
        }
        return Optional.of(text.contains("webm") ? Format.WEBM : Format.MKV);
    }

    private static Optional<Format> ogg(String text) {
        if (!text.startsWith("OggS")) {
            return Optional.empty();
        }
        return Optional.of(text.contains("OpusHead") ? Format.OPUS : Format.OGG);
    }

    /// The eleven set bits that begin an MPEG audio frame: layer bits 00 are ADTS AAC (ISO/IEC 13818-7), others MPEG layers (ISO/IEC 11172-3).
    private static Optional<Format> mpegAudio(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        return Optional.of((bytes[1] & 0xF6) == 0xF0 ? Format.AAC : Format.MP3);
    }

    private static MediaException unknown(String folded) {
        boolean xml = folded.startsWith("<?xml");
        return new MediaException(
                xml && folded.contains("<svg") ? new MediaRefusal.RefersElsewhere("SVG") : new MediaRefusal.NotMedia(xml ? "XML" : ""));
    }
}
