package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and letters that count the wishes of a text: "1. … 2. …", "(a) … (b) …", "1) …". They divide, and say nothing of their own.
final class Enumerated {
    /// What may stand for the n-th: its number or its letter, alone or in brackets.
    private static final Pattern SIGN = Pattern.compile("\\(?([0-9]{1,2}|[a-hA-H]|i{1,3}|iv|v)(?:[.)]|:(?=\\s)|/(?=\\s))(?=\\s|\\p{L})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");
    /// A number behind these counts what they name.
    private static final Set<String> COUNTED = Set.of("photo", "photos", "picture", "pictures", "pic", "image", "shot", "shots", "clip",
            "clips", "slide", "slides", "scene", "scenes", "number", "no", "and", "or", "to", "at", "by", "in", "than", "of", "the", "for");

    private Enumerated() {}

    /// Where signs stand that count: begin and end of each. None where there are fewer than two.
    static Map<Integer, Integer> in(String text) {
        // Two signs end with two of these.
        if (text.chars().filter(c -> ".):/".indexOf(c) >= 0).limit(2).count() < 2) {
            return Map.of();
        }
        for (int style = 0; style < 3; style++) {
            Map<Integer, Integer> found = row(text, style);
            if (found.size() > 1) {
                return found;
            }
        }
        return Map.of();
    }

    /// The first row of signs of a style that begins at a line's start or behind a colon and goes on in order.
    private static Map<Integer, Integer> row(String text, int style) {
        Map<Integer, Integer> found = new HashMap<>();
        Matcher sign = SIGN.matcher(text);
        int next = 0;
        while (sign.find()) {
            int at = sign.start();
            boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            boolean begins = next > 0 ? !counts(text, at) : opens(text, at);
            if (free && begins && sign.group(1).toLowerCase(Locale.ROOT).equals(name(next, style)) && !quoted(text, at)) {
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
        return names.get(style);
    }

    private static boolean opens(String text, int at) {
        String before = text.substring(0, at).strip();
        boolean line = at > 0 && text.substring(0, at).stripTrailing().length() < text.lastIndexOf('\n', at - 1) + 1;
        return before.isEmpty() || line || ":.!;,-".indexOf(before.charAt(before.length() - 1)) >= 0;
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
