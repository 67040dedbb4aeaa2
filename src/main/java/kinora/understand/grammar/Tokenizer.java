package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Divides a text into tokens. Emojis and signs that mean nothing are left out; a text is read up to [#LONGEST] characters.
final class Tokenizer {
    /// Nobody says more at once; what comes after it is not read.
    static final int LONGEST = 2_000;

    private static final String OPEN = "\"“„«「『《‘'";
    private static final String CLOSE = "\"”“»」』》’'";
    private static final String MARKS = ",.;:!?()[]+&/#%°@=、，。；：！？（）·~-–—→>|$€£¥";
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "avif", "mp4", "mov", "avi",
            "webm", "mkv", "m4v", "mp3", "wav", "m4a", "aac", "ogg", "flac", "srt", "vtt", "cube", "3dl", "tif", "tiff", "bmp");
    private static final Set<String> SHAPES = Set.of("9:16", "16:9", "1:1", "4:5", "5:4", "4:3", "3:4", "21:9", "2:3", "3:2", "2:1", "1:2",
            "9:21");
    private static final Set<String> WHOLE = Set.of("it's", "that's", "let's", "what's", "there's", "he's", "she's", "who's", "where's",
            "how's", "here's", "i'd", "i'm", "i'll", "i've", "we'd", "we're", "we'll", "we've", "you'd", "you're", "you'll", "they're",
            "everything's");

    private final String text;
    private final List<String> names;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int last;

    private Tokenizer(String text, Set<String> names) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.names = new ArrayList<>(names);
        this.names.sort((one, other) -> other.length() - one.length());
    }

    /// The tokens of a text.
    ///
    /// @param names of files, in small letters: each found in the text is one token
    static List<Token> read(String text, Set<String> names) {
        Tokenizer tokenizer = new Tokenizer(text, new HashSet<>(names));
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        Map<Integer, Integer> counted = new HashMap<>(Ranked.in(text));
        counted.putAll(Enumerated.in(text));
        Map<Integer, Integer> passed = new HashMap<>(Parenthetic.in(text));
        passed.putAll(PoliteAsides.in(text));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (passed.containsKey(at)) {
                at = passed.get(at);
            } else if (counted.containsKey(at)) {
                add(Kind.MARK, ";", at, counted.get(at), 0);
            } else if (c == '\n') {
                add(Kind.MARK, ";", at, at + 1, 0);
            } else if (Character.isWhitespace(c) || c == '\u200b' || c == '\u00a0') {
                at++;
            } else if (!quote(c) && !link() && !name() && !number(c) && !hex(c) && !word() && !mark(c)) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private void add(Kind kind, String word, int from, int to, double value) {
        boolean capital = kind == Kind.WORD && Character.isUpperCase(text.codePointAt(from));
        tokens.add(new Token(kind, word, from, to, value, from == last && from > 0, capital));
        last = to;
        at = to;
    }

    private boolean quote(char c) {
        int sort = OPEN.indexOf(c);
        if (sort < 0) {
            return false;
        }
        boolean single = c == '\'' || c == '‘';
        if (single && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && !Scripts.isChinese(text.charAt(at - 1))) {
            return false;
        }
        int end = closing(c == '“' ? "”\"" : c == '‘' ? "’'" : c == '\"' ? "\"”" : String.valueOf(CLOSE.charAt(sort)), single);
        if (end < 0) {
            boolean opens = !single && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            end = opens ? text.length() : -1;
        }
        if (end <= at + 1) {
            return false;
        }
        String inside = text.substring(at + 1, end);
        int start = at;
        add(Kind.QUOTE, inside.strip(), start, Math.min(end + 1, text.length()), 0);
        return true;
    }

    private int closing(String closers, boolean single) {
        for (int i = at + 1; i < text.length(); i++) {
            boolean closes = closers.indexOf(text.charAt(i)) >= 0;
            boolean inner = single && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))
                    && !Scripts.isChinese(text.charAt(i + 1));
            if (closes && !inner) {
                return i;
            }
        }
        return -1;
    }

    private boolean link() {
        String rest = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
        boolean handle = rest.length() > 2 && rest.charAt(0) == '@' && Character.isLetter(rest.charAt(1))
                && (at == 0 || text.charAt(at - 1) == ' ') && !rest.startsWith("@ ");
        if (!handle && !rest.startsWith("http://") && !rest.startsWith("https://") && !rest.startsWith("www.")) {
            return false;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x2000) {
            end++;
        }
        add(Kind.LINK, text.substring(at, end), at, end, 0);
        return true;
    }

    private boolean name() {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || Scripts.isChinese(text.charAt(at - 1));
        if (!begins) {
            return false;
        }
        for (String name : names) {
            int end = at + name.length();
            if (text.regionMatches(true, at, name, 0, name.length())
                    && (end == text.length() || !joins(text.charAt(end)) || Scripts.isChinese(text.charAt(end)))) {
                add(Kind.FILE, text.substring(at, end), at, end, 0);
                return true;
            }
        }
        int end = at;
        while (end < text.length() && joins(text.charAt(end))) {
            end++;
        }
        if (end - at > 64 || end >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        int ending = end + 1;
        while (ending < text.length() && Character.isLetterOrDigit(text.charAt(ending)) && text.charAt(ending) < 128) {
            ending++;
        }
        boolean file = end > at && ENDINGS.contains(text.substring(end + 1, ending).toLowerCase(Locale.ROOT));
        if (file) {
            add(Kind.FILE, text.substring(at, ending), at, ending, 0);
        }
        return file;
    }

    private static boolean joins(char c) {
        return (Character.isLetterOrDigit(c) && !Scripts.isChinese(c)) || c == '_' || c == '-';
    }

    private boolean hex(char c) {
        if (c != '#' || at + 4 > text.length()) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        int digits = end - at - 1;
        if (digits != 6 && !(digits == 3 && !text.substring(at + 1, end).chars().allMatch(Character::isDigit))) {
            return false;
        }
        String hex = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        String full = digits == 6
                ? hex
                : "" + hex.charAt(0) + hex.charAt(0) + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2);
        add(Kind.HEX, "#" + full, at, end, 0);
        return true;
    }

    private boolean number(char c) {
        if (c == '½') {
            add(Kind.NUMBER, "0.5", at, at + 1, 0.5);
            return true;
        }
        if (digit(at) < 0) {
            return false;
        }
        int end = digits(at);
        boolean item = end - at <= 2 && end < text.length() && text.charAt(end) == ')'
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
        if (item) {
            add(Kind.MARK, ";", at, end + 1, 0);
            return true;
        }
        if (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：') && digit(end + 1) >= 0) {
            return clock();
        }
        if (end < text.length() && "x×*X".indexOf(text.charAt(end)) >= 0 && end - at >= 3 && digits(end + 1) - end > 3) {
            int to = digits(end + 1);
            add(Kind.SIZE, text.substring(at, end) + "x" + text.substring(end + 1, to), at, to, 0);
            return true;
        }
        boolean comma = end < text.length() && text.charAt(end) == ',' && digit(end + 1) >= 0 && decimalComma(digits(end + 1));
        if (end < text.length() && (text.charAt(end) == '.' || comma) && digit(end + 1) >= 0) {
            end = digits(end + 1);
        } else if (end < text.length() && text.charAt(end) == '/' && digit(end + 1) >= 0 && end - at == 1 && digits(end + 1) - end == 2
                && digit(at) < digit(end + 1)) {
            add(Kind.NUMBER, text.substring(at, end + 2), at, end + 2, digit(at) / (double) digit(end + 1));
            return true;
        }
        String plain = ascii(text.substring(at, end)).replace(',', '.');
        add(Kind.NUMBER, plain, at, end, plain.length() > 12 ? 1e12 : Double.parseDouble(plain));
        return true;
    }

    private boolean decimalComma(int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && ("sx%秒倍".indexOf(text.charAt(i)) >= 0);
    }

    private boolean clock() {
        int start = at;
        List<Integer> parts = new ArrayList<>();
        int end = at;
        while (true) {
            int to = digits(end);
            parts.add(Integer.parseInt(ascii(text.substring(end, Math.min(to, end + 6)))));
            boolean more = to + 1 < text.length() && (text.charAt(to) == ':' || text.charAt(to) == '：') && digit(to + 1) >= 0
                    && parts.size() < 3;
            if (!more) {
                end = to;
                break;
            }
            end = to + 1;
        }
        String said = ascii(text.substring(start, end)).replace('：', ':');
        if (SHAPES.contains(said)) {
            add(Kind.SHAPE, said, start, end, 0);
            return true;
        }
        double seconds = 0;
        for (int part : parts) {
            seconds = seconds * 60 + part;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && digit(end + 1) >= 0) {
            int to = digits(end + 1);
            seconds += Double.parseDouble("0." + ascii(text.substring(end + 1, Math.min(to, end + 4))));
            end = to;
        }
        add(Kind.CLOCK, said, start, end, Math.min(seconds * 1000, 1e9));
        return true;
    }

    private int digits(int from) {
        int end = from;
        while (digit(end) >= 0) {
            end++;
        }
        return end;
    }

    private int digit(int index) {
        if (index >= text.length()) {
            return -1;
        }
        char c = text.charAt(index);
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static String ascii(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    private boolean word() {
        int code = text.codePointAt(at);
        if (!Character.isLetter(code)) {
            return possessive();
        }
        int start = at;
        if (Scripts.isChinese(code) || Scripts.isKana(code)) {
            int to = at + Character.charCount(code);
            add(Kind.WORD, Characters.simplified(text.substring(start, to)), start, to, 0);
            return true;
        }
        int end = start;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean letter = (Character.isLetter(next) && !Scripts.isChinese(next) && !Scripts.isKana(next))
                    || Character.getType(next) == Character.NON_SPACING_MARK;
            boolean apostrophe = (next == '\'' || next == '’') && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (!letter && !apostrophe) {
                break;
            }
            end += Character.charCount(next);
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean with = word.equals("w") && end + 1 < text.length() && text.charAt(end) == '/'
                && (Character.isWhitespace(text.charAt(end + 1)) || text.substring(end + 1).matches("(?s)[A-Za-z]{3,}.*"));
        if (with) {
            add(Kind.WORD, "with", start, end + 1, 0);
            return true;
        }
        if (word.endsWith("'s") && !WHOLE.contains(word)) {
            add(Kind.WORD, word.substring(0, word.length() - 2), start, end - 2, 0);
            add(Kind.WORD, "'s", end - 2, end, 0);
        } else {
            add(Kind.WORD, word, start, end, 0);
        }
        if (at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1))) {
            at++;
            last = at;
        }
        return true;
    }

    private boolean possessive() {
        char c = text.charAt(at);
        boolean after = (c == '\'' || c == '’') && at > 0 && text.charAt(at - 1) == 's';
        if (after) {
            add(Kind.WORD, "'s", at, at + 1, 0);
        }
        return after;
    }

    private boolean mark(char c) {
        if (MARKS.indexOf(c) < 0) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == c && c != '-') {
            end++;
        }
        char plain = switch (c) {
            case '，' -> ',';
            case '。' -> '.';
            case '；' -> ';';
            case '：' -> ':';
            case '！' -> '!';
            case '？' -> '?';
            case '–', '—' -> '-';
            case '（' -> '(';
            case '）' -> ')';
            case '→', '>' -> '>';
            default -> c;
        };
        add(Kind.MARK, String.valueOf(plain), at, end, 0);
        return true;
    }
}
