package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Knows files of text, none of which is media: lists and drawings that would have other files opened, pages, scripts.
final class TextSignatures {
    private record Row(String beginning, Verdict verdict) {}

    /// Beginnings, folded to lower case.
    private static final String REFERS = """
            M3U8         = #extm3u
            M3U8         = #ext-x-
            M3U8         = #extinf
            ffconcat     = ffconcat
            ffconcat     = file '
            PLS          = [playlist]
            ASX          = [reference]
            shortcut     = [internetshortcut]
            shortcut     = [desktop entry]
            SDP          = v=0
            QuickTime    = rtsptext
            QuickTime    = smiltext
            Git LFS      = version https://git-lfs
            """;
    private static final String NOT_MEDIA = """
            JSON         = {"
            JSON         = {}
            JSON         = [{
            JSON         = ["
            """;
    private static final List<Row> BEGINNINGS = Stream.of(rows(REFERS, TextSignatures::refers), rows(NOT_MEDIA, TextSignatures::notMedia))
            .flatMap(List::stream).toList();

    private TextSignatures() {}

    static Optional<Verdict> of(FileStart file) {
        byte[] bytes = file.first();
        Charset charset = charset(bytes);
        String text = new String(bytes, charset).replace("\uFEFF", "");
        String folded = text.toLowerCase(Locale.ROOT).stripLeading();
        if (folded.startsWith("<")) {
            return markup(folded);
        }
        String dense = folded.replaceAll("\\A([{\\[])\\s+", "$1");
        for (Row row : BEGINNINGS) {
            if (folded.startsWith(row.beginning()) || dense.startsWith(row.beginning())) {
                return Optional.of(row.verdict());
            }
        }
        return isText(bytes, charset, file.size() > bytes.length) ? Optional.of(notMedia("TXT")) : Optional.empty();
    }

    private static Verdict refers(String name) {
        return new Verdict.Not(new MediaRefusal.RefersElsewhere(name));
    }

    private static Verdict notMedia(String name) {
        return new Verdict.Not(new MediaRefusal.NotMedia(name));
    }

    private static List<Row> rows(String lines, Function<String, Verdict> verdict) {
        return lines.lines().filter(line -> line.contains(" = ")).map(line -> {
            int equals = line.indexOf(" = ");
            return new Row(line.substring(equals + 3), verdict.apply(line.substring(0, equals).strip()));
        }).toList();
    }

    private static Optional<Verdict> markup(String folded) {
        String root = root(folded);
        return switch (root.substring(root.indexOf(':') + 1)) {
            case "svg" -> Optional.of(refers("SVG"));
            case "smil" -> Optional.of(refers("SMIL"));
            case "mpd" -> Optional.of(refers("DASH"));
            case "playlist" -> Optional.of(refers("XSPF"));
            case "asx" -> Optional.of(refers("ASX"));
            case "smoothstreamingmedia" -> Optional.of(refers("Smooth Streaming"));
            case "html", "head", "body", "script", "title", "div", "p", "meta" -> Optional.of(notMedia("HTML"));
            case "" -> Optional.empty();
            default -> Optional.of(notMedia("XML"));
        };
    }

    /// The name of the root element, or of the document type where the root is not to be seen; empty when this is no markup.
    private static String root(String text) {
        String declared = "";
        int place = 0;
        while (true) {
            while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
                place++;
            }
            int end;
            if (text.startsWith("<?", place)) {
                declared = declared.isEmpty() ? "?xml" : declared;
                end = after(text, "?>", place);
            } else if (text.startsWith("<!--", place)) {
                end = after(text, "-->", place);
            } else if (text.startsWith("<!doctype", place)) {
                declared = name(text, place + "<!doctype".length());
                int subset = text.indexOf('[', place);
                int plain = after(text, ">", place);
                end = subset >= 0 && plain >= 0 && subset < plain ? after(text, ">", after(text, "]", subset)) : plain;
            } else if (text.startsWith("<", place)) {
                String name = name(text, place + 1);
                return name.isEmpty() ? declared : name;
            } else {
                return declared;
            }
            if (end < 0) {
                return declared;
            }
            place = end;
        }
    }

    private static int after(String text, String what, int from) {
        int found = from < 0 ? -1 : text.indexOf(what, from);
        return found < 0 ? -1 : found + what.length();
    }

    private static String name(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || ":_-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }

    /// By its mark, or by where the zero bytes of `<` are; else UTF-8, whose ASCII part all older encodings share.
    private static Charset charset(byte[] bytes) {
        return switch (FileStart.u8(bytes, 0) << 8 | FileStart.u8(bytes, 1)) {
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /// Whether all of it are characters that people write.
    ///
    /// @param more whether the file goes on, maybe in the middle of a character
    private static boolean isText(byte[] bytes, Charset charset, boolean more) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, !more);
        if (result.isError() || characters.flip().isEmpty()) {
            return false;
        }
        return characters.chars().allMatch(each -> each == '\t' || each == '\n' || each == '\r' || each == '\f' || each == '\uFEFF'
                || (!Character.isISOControl(each) && Character.isDefined(each)));
    }
}
