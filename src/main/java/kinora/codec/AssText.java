package kinora.codec;

import java.util.List;

/// Plain text of an Advanced SubStation Alpha event: without styles, drawings and comments.
final class AssText {
    /// Most characters of a caption.
    static final int MAX_LENGTH = 2_000;

    private AssText() {}

    /// Override blocks `{…}` are left out, and with them what is drawn (`\p1` to `\p0`); `\N` and `\n` end a line, `\h` is a space that does not break.
    static String plain(String event) {
        StringBuilder plain = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < event.length(); i++) {
            char here = event.charAt(i);
            int close = here == '{' ? event.indexOf('}', i) : -1;
            char next = i + 1 < event.length() ? event.charAt(i + 1) : ' ';
            if (close >= 0) {
                drawing = draws(event.substring(i, close), drawing);
                i = close;
            } else if (here == '\\' && "Nnh".indexOf(next) >= 0) {
                append(plain, next == 'h' ? '\u00a0' : '\n', drawing);
                i++;
            } else {
                append(plain, here, drawing);
            }
        }
        return tidy(plain.toString());
    }

    /// Cut to [#MAX_LENGTH] without halving a character.
    static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end).strip();
    }

    private static void append(StringBuilder plain, char character, boolean drawing) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        if (!drawing && !control) {
            plain.append(character);
        }
    }

    private static boolean draws(String override, boolean before) {
        boolean drawing = before;
        for (int at = override.indexOf("\\p"); at >= 0; at = override.indexOf("\\p", at + 2)) {
            char scale = at + 2 < override.length() ? override.charAt(at + 2) : 'o';
            drawing = Character.isDigit(scale) ? scale != '0' : drawing;
        }
        return drawing;
    }

    private static String tidy(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return String.join("\n", lines);
    }
}
