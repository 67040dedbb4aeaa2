package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import kinora.media.MediaRefusal;

/// Names what a file's first bytes say that it is, whatever its name says; used to explain why it is not read.
final class Signatures {
    /// Bytes at an offset that identify a format (from the formats' own specifications).
    private record Signature(int offset, String bytes, String name, boolean media) {}

    private static final List<Signature> ALL = List.of(new Signature(0, "\u0089PNG\r\n\u001a\n", "PNG", true),
            new Signature(0, "GIF8", "GIF", true), new Signature(8, "WEBP", "WebP", true), new Signature(0, "BM", "BMP", true),
            new Signature(0, "II*\0", "TIFF", true), new Signature(0, "MM\0*", "TIFF", true), new Signature(4, "ftypavi", "AVIF", true),
            new Signature(4, "ftyphei", "HEIC", true), new Signature(4, "ftyphev", "HEIC", true),
            new Signature(4, "ftypmif1", "HEIF", true), new Signature(4, "ftypqt", "MOV", true), new Signature(4, "ftyp", "MP4", true),
            new Signature(0, "\u001aE\u00df\u00a3", "WebM", true), new Signature(8, "AVI ", "AVI", true),
            new Signature(8, "WAVE", "WAV", true), new Signature(0, "ID3", "MP3", true), new Signature(0, "\u00ff\u00fb", "MP3", true),
            new Signature(0, "OggS", "Ogg", true), new Signature(0, "fLaC", "FLAC", true), new Signature(0, "%PDF", "PDF", false),
            new Signature(0, "PK\u0003\u0004", "ZIP", false), new Signature(0, "<!doctype html", "HTML", false),
            new Signature(0, "<html", "HTML", false), new Signature(0, "<svg", "SVG", false), new Signature(0, "<?xml", "XML", false),
            new Signature(0, "#EXTM3U", "M3U8", false));

    private Signatures() {}

    /// Why a file with these first bytes is not read as a JPEG picture.
    static MediaRefusal refusal(ByteBuffer file) {
        byte[] start = new byte[Math.min(64, file.remaining())];
        file.get(file.position(), start);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String folded = text.toLowerCase(Locale.ROOT);
        for (Signature signature : ALL) {
            if (text.startsWith(signature.bytes, signature.offset) || folded.startsWith(signature.bytes, signature.offset)) {
                return signature.media ? new MediaRefusal.Unsupported(signature.name) : new MediaRefusal.NotMedia(signature.name);
            }
        }
        return new MediaRefusal.NotMedia("");
    }
}
