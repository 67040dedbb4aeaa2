package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and letters that count the wishes of a text: "1. … 2. …", "(a) … (b) …", "1) …", "一、…二、…", "①…②…". They divide, and say nothing of their own.
final class Enumerated {
    /// What may stand for the n-th: its number or its letter, alone or in brackets.
    private static final Pattern SIGN = Pattern.compile(
            "(?:[(（]?([0-9]{1,2}|[a-hA-H]|i{1,3}|iv|v|[一二三四五六七八])(?:[.)、．）]|[:：](?=\\s)|/(?=\\s))|([①-⑧])[.、]?)(?=\\s|\\p{L}|[\"“「《]|\\d+[:：]\\d)");
    private static final Pattern LINE = Pattern.compile("(?:^|\\n)[ \\t]*([0-9][.)、]|[a-hA-H]\\))(?=\\s+\\p{L}|[\\p{IsHan}&&[^张个段秒倍]])");
    private static final String CHINESE = "一二三四五六七八";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧";
    private static final int STYLES = 5;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");
    /// A number behind these counts what they name.
    private static final Set<String> COUNTED = Set.of("photo", "photos", "picture", "pictures", "pic", "image", "shot", "shots", "clip",
            "clips", "slide", "slides", "scene", "scenes", "number", "no", "and", "or", "to", "at", "by", "in", "than", "of", "the", "for");

    private Enumerated() {}

    /// Where signs stand that count: begin and end of each. Where there are fewer than two, only one with which a line begins.
    static Map<Integer, Integer> in(String text) {
        // Every sign ends with one of these, or is one.
        if (text.chars().noneMatch(c -> ".):/、．）：①".indexOf(c) >= 0)) {
            return Map.of();
        }
        for (int style = 0; style < STYLES; style++) {
            Map<Integer, Integer> found = row(text, style);
            if (found.size() > 1) {
                return found;
            }
        }
        return lone(text);
    }

    /// A line that begins with a number of its own, as one of a list that stands elsewhere: "2. the title in red".
    private static Map<Integer, Integer> lone(String text) {
        Map<Integer, Integer> found = new HashMap<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            found.put(line.start(1), line.end(1));
        }
        return found;
    }

    /// The first row of signs of a style that begins at a line's start or behind a colon and goes on in order.
    private static Map<Integer, Integer> row(String text, int style) {
        Map<Integer, Integer> found = new HashMap<>();
        Matcher sign = SIGN.matcher(text);
        int next = 0;
        while (sign.find()) {
            int at = sign.start();
            boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "。；，：！？".indexOf(text.charAt(at - 1)) >= 0
                    || (style == STYLES - 1 && !quoted(text, at));
            String number = sign.group(1) == null ? sign.group(2) : sign.group(1);
            boolean begins = next > 0 ? !counts(text, at) : opens(text, at);
            if (free && begins && number.toLowerCase(Locale.ROOT).equals(name(next, style)) && !quoted(text, at)) {
                found.put(at, sign.end());
                next++;
            }
        }
        return found;
    }

    private static String name(int number, int style) {
        List<String> names = new ArrayList<>();
        names.add(Integer.toString(number + 1));
        names.add(String.valueOf((char) ('a' + number)));
        names.add(number < ROMAN.size() ? ROMAN.get(number) : "");
        names.add(number < CHINESE.length() ? CHINESE.substring(number, number + 1) : "");
        names.add(number < CIRCLED.length() ? CIRCLED.substring(number, number + 1) : "");
        return names.get(style);
    }

    private static boolean opens(String text, int at) {
        String before = text.substring(0, at).strip();
        boolean line = at > 0 && text.substring(0, at).stripTrailing().length() < text.lastIndexOf('\n', at - 1) + 1;
        return before.isEmpty() || line || ":.!;,-：。！；，".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean counts(String text, int at) {
        String before = text.substring(0, at).strip();
        int word = before.length();
        while (word > 0 && Character.isLetter(before.charAt(word - 1))) {
            word--;
        }
        return COUNTED.contains(before.substring(word).toLowerCase(Locale.ROOT));
    }

    private static boolean quoted(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '"' || c == '“' || c == '”').count() % 2 == 1;
    }
}
