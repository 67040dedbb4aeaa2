package kinora.compose;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Canvas;

/// Cuts words of captions so that each part fits two lines.
final class CaptionLines {
    /// A letter is 0.56 em wide on average (Inter, English text, semi-bold), a wide one twice that or a little less.
    private static final int LETTER_HUNDREDTHS = 56;
    /// What does not stand at the start of a line in Chinese and Japanese.
    private static final String CLOSING = "，。！？、；：”’）》〉」』】…—·)]}.,!?;:%";

    private CaptionLines() {}

    /// A part of a caption.
    ///
    /// @param first frame, from the caption's first one
    record Part(int first, int end, String text) {}

    /// How long a text is: wide characters count twice.
    static int weight(String text) {
        return text.codePoints().map(point -> point == '\n' ? 1 : isWide(point) ? 2 : 1).sum();
    }

    /// A caption as it is, if its lines are short, or cut into parts of two lines that follow each other.
    ///
    /// @param frames how long it is seen; each part has some of them
    static List<Part> parts(String text, int frames, Canvas canvas) {
        int limit = limit(canvas);
        List<String> lines = text.lines().toList();
        if (lines.size() <= 2 && lines.stream().allMatch(line -> weight(line) <= limit)) {
            return List.of(new Part(0, frames, text));
        }
        List<String> tokens = tokens(String.join(" ", lines), limit);
        int count = Math.ceilDiv(wrapped(tokens, limit).size(), 2);
        if (count == 1 || count > frames) {
            return List.of(new Part(0, frames, String.join("", tokens).strip()));
        }
        int even = limit;
        while (even > 2 && wrapped(tokens, even - 1).size() <= 2 * count) {
            even--;
        }
        return timed(wrapped(tokens, even), frames);
    }

    /// Lines in pairs, each for its share of the time.
    private static List<Part> timed(List<String> lines, int frames) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            texts.add(String.join("", lines.subList(i, Math.min(i + 2, lines.size()))).strip());
        }
        int whole = texts.stream().mapToInt(CaptionLines::weight).sum();
        List<Part> parts = new ArrayList<>();
        int told = 0;
        int first = 0;
        for (int i = 0; i < texts.size(); i++) {
            told += weight(texts.get(i));
            int left = texts.size() - 1 - i;
            int end = left == 0 ? frames : Math.clamp((long) frames * told / whole, first + 1, frames - left);
            parts.add(new Part(first, end, texts.get(i)));
            first = end;
        }
        return parts;
    }

    /// Characters that fit a line in the caption's style.
    private static int limit(Canvas canvas) {
        TitleStyle style = TitleStyles.find("caption").orElseThrow();
        int em = style.em(style.main(), StyleParameters.none(), canvas);
        int room = (int) (SafeArea.of(canvas).centred(canvas).width() * 6_400L / (em * (long) LETTER_HUNDREDTHS));
        return Math.max(4, Math.min(TitleStyle.characters(style.main(), canvas), room));
    }

    private static List<String> wrapped(List<String> tokens, int limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String token : tokens) {
            if (!line.isEmpty() && weight(line + token.stripTrailing()) > limit) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(token);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /// Words with the space behind them, wide characters with the punctuation behind them; what is longer than a line is cut.
    private static List<String> tokens(String text, int limit) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            token.appendCodePoint(points[i]);
            boolean last = i + 1 == points.length;
            boolean beforeWord = !last && Character.isWhitespace(points[i]) && !Character.isWhitespace(points[i + 1]);
            boolean beforeWide = !last && (isWide(points[i]) || isWide(points[i + 1])) && CLOSING.indexOf(points[i + 1]) < 0
                    && !Character.isWhitespace(points[i + 1]);
            if (last || beforeWord || beforeWide || weight(token.toString()) >= limit) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        return tokens;
    }

    private static boolean isWide(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (point >= 0x3000 && point <= 0x303F) || (point >= 0xFF01 && point <= 0xFF60);
        };
    }
}
