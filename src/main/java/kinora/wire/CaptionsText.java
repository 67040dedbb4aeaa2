package kinora.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinora.media.Caption;
import kinora.timeline.Limits;

/// Captions as SubRip (`.srt`) and WebVTT (`.vtt`, W3C) text. Both are read alike, as files of one are often named like the other: what counts are the lines with
/// times, and the words below them. Markup, positions and styles are left out.
public final class CaptionsText {
    /// Two hours of speech take some 200 KB.
    public static final int MAX_BYTES = 5_000_000;
    private static final String TIME = "((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s{0,20}" + TIME + "\\s{0,20}-->\\s{0,20}" + TIME + "(?:\\s.*)?");
    /// Tags of both, WebVTT's times inside of words, and the overrides that players of SubRip took over from ASS.
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|</>|<[\\d:.]+>|\\{\\\\[^{}]*}");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|nbsp|lrm|rlm|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\uFEFF&&[^\n]]");

    /// How captions are written.
    public enum Form {
        SRT, VTT
    }

    private CaptionsText() {}

    /// Reads captions.
    public static CaptionsReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new CaptionsReading.TooLarge(bytes.length, MAX_BYTES);
        }
        Optional<String> text = decoded(bytes);
        return text.isEmpty()
                ? new CaptionsReading.NotText()
                : parsed(text.get().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    private static Optional<String> decoded(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        Charset charset = first == 0xFFFE
                ? StandardCharsets.UTF_16LE
                : first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static CaptionsReading parsed(String[] lines) {
        List<Caption> captions = new ArrayList<>();
        int unreadable = 0;
        int at = 0;
        while (at < lines.length) {
            Matcher times = TIMES.matcher(lines[at++]);
            if (!times.matches()) {
                continue;
            }
            StringBuilder words = new StringBuilder();
            for (; at < lines.length && !lines[at].isBlank() && !startsAnother(lines, at); at++) {
                words.append(lines[at]).append('\n');
            }
            Optional<Caption> caption = caption(ms(times.group(1)), ms(times.group(2)), words.toString());
            caption.ifPresent(captions::add);
            unreadable += caption.isPresent() ? 0 : 1;
            if (captions.size() > Limits.MAX_SEGMENTS) {
                return new CaptionsReading.TooMany(Limits.MAX_SEGMENTS);
            }
        }
        captions.sort(Comparator.comparingLong(Caption::startMs).thenComparingLong(Caption::endMs));
        return captions.isEmpty() ? new CaptionsReading.NoCaptions() : new CaptionsReading.Read(captions, unreadable);
    }

    /// Whether the empty line before a caption is missing.
    private static boolean startsAnother(String[] lines, int at) {
        boolean numbered = lines[at].strip().matches("\\d{1,9}") && at + 1 < lines.length && TIMES.matcher(lines[at + 1]).matches();
        return numbered || TIMES.matcher(lines[at]).matches();
    }

    /// @return negative when there is no such time
    private static long ms(String written) {
        String[] parts = written.replace(',', '.').split("[:.]", -1);
        int last = parts.length - 1;
        long hours = last == 3 ? Long.parseLong(parts[0]) : 0;
        long minutes = Long.parseLong(parts[last - 2]);
        long seconds = Long.parseLong(parts[last - 1]);
        long thousandths = Long.parseLong((parts[last] + "00").substring(0, 3));
        return minutes > 59 || seconds > 59 ? -1 : ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths;
    }

    private static Optional<Caption> caption(long start, long end, String written) {
        String words = plain(written);
        return start < 0 || end <= start || end > Limits.MAX_FILM_MS || words.isEmpty() || words.length() > Limits.MAX_TEXT
                ? Optional.empty()
                : Optional.of(new Caption(start, end, words));
    }

    private static String plain(String written) {
        String bare = MARKUP.matcher(written).replaceAll("");
        String text = REFERENCE.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
        List<String> lines = CONTROLS.matcher(text.replace('\t', ' ').replace('\u00A0', ' ')).replaceAll("").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        return String.join("\n", lines);
    }

    private static String meant(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "nbsp" -> " ";
            case "lrm" -> "\u200E";
            case "rlm" -> "\u200F";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hex = Character.toLowerCase(reference.charAt(1)) == 'x';
                int point = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
                yield Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF) ? Character.toString(point) : "";
            }
        };
    }

    /// Writes captions, each in its own lines.
    public static String write(List<Caption> captions, Form form) {
        StringBuilder text = new StringBuilder(form == Form.VTT ? "WEBVTT\n\n" : "");
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            if (form == Form.SRT) {
                text.append(i + 1).append('\n');
            }
            text.append(time(caption.startMs(), form)).append(" --> ").append(time(caption.endMs(), form)).append('\n');
            caption.text().lines().filter(line -> !line.isBlank()).forEach(line -> text.append(escaped(line, form)).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    /// SubRip knows no references; what would be read as times there is written with an arrow.
    private static String escaped(String line, Form form) {
        return switch (form) {
            case SRT -> line.replace("-->", "→");
            case VTT -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        };
    }

    private static String time(long ms, Form form) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d%s%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60,
                form == Form.SRT ? "," : ".", ms % 1_000);
    }
}
