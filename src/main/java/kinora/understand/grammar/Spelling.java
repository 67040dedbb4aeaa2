package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Other forms of a word under which it may stand in a lexicon: without its ending, or as it was meant when it was mistyped.
final class Spelling {
    /// A form of a word.
    ///
    /// @param cost 0 as it was said, up to 0.5 for what was mistyped
    /// @param several whether a plural ending was taken off
    record Form(String word, double cost, boolean several) {}

    /// What a form with another ending costs.
    static final double INFLECTED = 0.05;

    /// What is so little further from what was typed may have been meant as well.
    private static final double NEAR = 0.2;

    /// Words that are typed for others although they are words themselves, and what that costs.
    private static final Map<String, List<String>> CONFUSED = Map.of("form", List.of("from"), "quite", List.of("quiet"), "sped",
            List.of("speed"), "loose", List.of("lose"), "forth", List.of("fourth"), "tree", List.of("three"), "tow", List.of("two"), "fist",
            List.of("first"));
    private static final double CONFUSION = 0.4;
    /// How people type words that they say, and forms that no ending tells.
    private static final Map<String, String> FORMS = forms("cud could cld could wud would wld would shud should shld should luv love"
            + " lovin love gud good nite night tho though thot thought thru through wat what wht what watever whatever bcoz because becoz because"
            + " becuz because evry every evrything everything sumthing something smth something sth something somethin something nuthin nothing"
            + " nuffin nothing dnt don't dunno don't plss please plse please pleez please txt text msg message ppl people frm from wiv with wid with abit bit"
            + " alot lot aswell also tht that dat that dis this dem them dose those r are ur your u you ya you yr your yall you"
            + " pos position taken take took take brought bring kept keep held hold frozen freeze given give thrown throw threw throw chosen choose chose choose"
            + " shrunk shrink spun spin hidden hide swung swing drawn draw sent send begun begin told tell shown show");

    private static final String ROWS = "qwertyuiop  asdfghjkl   zxcvbnm  ";
    private static final int ROW = 12;

    /// Words that one may have meant, by how long they are and how they begin. Made once for a language, which is most of what there is.
    static final class Dictionary {
        private final Set<String> words;
        private final Map<Integer, List<String>> byStart = new HashMap<>();

        Dictionary(Set<String> words) {
            this.words = Set.copyOf(words);
            for (String word : new TreeSet<>(words)) {
                boolean letters = word.length() >= 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
                if (letters) {
                    byStart.computeIfAbsent(start(word.length(), word.charAt(0)), any -> new ArrayList<>()).add(word);
                }
            }
        }

        private static int start(int length, char first) {
            return length * 32 + first - 'a';
        }

        private List<String> of(int length, char first) {
            return first >= 'a' && first <= 'z' ? byStart.getOrDefault(start(length, first), List.of()) : List.of();
        }
    }

    private final List<Dictionary> known;
    private final Set<String> fixed;

    /// @param language all words of the lexicon and the rules
    /// @param scene those of the film
    /// @param fixed words that are what they are, although the lexicon does not have them
    Spelling(Dictionary language, Set<String> scene, Set<String> fixed) {
        this.known = List.of(language, new Dictionary(scene));
        this.fixed = fixed;
    }

    private boolean known(String word) {
        return fixed.contains(word) || known.stream().anyMatch(dictionary -> dictionary.words.contains(word));
    }

    /// Whether nobody knows a word.
    boolean isStrange(Token token) {
        return token.is(Token.Kind.WORD) && !known(token.word());
    }

    /// The forms of a name: nothing that it could have been meant for.
    static List<Form> named(Token token) {
        return List.of(new Form(token.word(), 0, false));
    }

    /// The forms of a token, the best first.
    List<Form> forms(Token token) {
        List<Form> forms = new ArrayList<>(4);
        String word = token.word();
        if (ChineseNouns.is(token)) {
            return Characters.forms(word);
        }
        forms.add(new Form(word, 0, false));
        boolean latin = token.is(Token.Kind.WORD) && word.length() >= 2 && word.charAt(0) < 0x250;
        if (!latin) {
            return forms;
        }
        if (word.indexOf('\'') >= 0) {
            forms.add(new Form(word.replace("'", ""), 0, false));
        }
        String squeezed = squeeze(word);
        if (!squeezed.equals(word)) {
            forms.add(new Form(squeezed, INFLECTED, false));
        }
        stems(squeezed, forms);
        String meant = FORMS.get(squeezed);
        if (meant != null && known(meant)) {
            forms.add(new Form(meant, INFLECTED, false));
        }
        CONFUSED.getOrDefault(word, List.of()).forEach(other -> forms.add(new Form(other, CONFUSION, false)));
        boolean understood = forms.stream().anyMatch(form -> known(form.word()));
        if (!understood && word.length() >= 3) {
            mistyped(squeezed, forms);
        }
        return forms;
    }

    /// "sooo" and "pleeease": three and more of a letter are one or two.
    private static String squeeze(String word) {
        StringBuilder shorter = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean third = i >= 2 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
            boolean begins = i + 2 < word.length() && word.charAt(i) == word.charAt(i + 1) && word.charAt(i) == word.charAt(i + 2);
            if (!third && !begins) {
                shorter.append(word.charAt(i));
            }
        }
        return shorter.toString();
    }

    /// Words that have taken "es", not only "s".
    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh|o)es");

    private void stems(String word, List<Form> forms) {
        int length = word.length();
        if (length < 3) {
            return;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            stem(word.substring(0, length - 1), true, forms);
            if (SIBILANT.matcher(word).matches() && length > 4) {
                stem(word.substring(0, length - 2), true, forms);
            }
            if (word.endsWith("ies") && length > 4) {
                stem(word.substring(0, length - 3) + "y", true, forms);
            }
        }
        String ending = word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : word.endsWith("in") && length > 5 ? "in" : "";
        if (!ending.isEmpty() && length - ending.length() >= 2) {
            String base = word.substring(0, length - ending.length());
            stem(base, false, forms);
            stem(base + "e", false, forms);
            int end = base.length();
            if (end >= 3 && base.charAt(end - 1) == base.charAt(end - 2)) {
                stem(base.substring(0, end - 1), false, forms);
            }
            if (ending.equals("ed") && base.endsWith("i")) {
                stem(base.substring(0, end - 1) + "y", false, forms);
            }
        }
    }

    private static Map<String, String> forms(String row) {
        List<String> words = List.of(row.split(" ", -1));
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            all.put(words.get(i), words.get(i + 1));
        }
        return Map.copyOf(all);
    }

    private void stem(String word, boolean several, List<Form> forms) {
        if (known(word)) {
            forms.add(new Form(word, INFLECTED, several));
        }
    }

    private void mistyped(String word, List<Form> forms) {
        int length = word.length();
        double allowed = length <= 3 ? 0.8 : length <= 5 ? 1.0 : length <= 8 ? 1.5 : 2.0;
        double best = allowed + 0.01;
        Map<String, Double> near = new HashMap<>();
        for (int other = Math.max(3, length - 2); other <= length + 2; other++) {
            for (String candidate : candidates(word, other)) {
                double distance = distance(word, candidate, Math.min(allowed, best + NEAR));
                if (distance <= allowed) {
                    best = Math.min(best, distance);
                    near.merge(candidate, distance, Math::min);
                }
            }
        }
        double most = best + NEAR + 0.01;
        near.entrySet().stream().filter(one -> one.getValue() <= most)
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).limit(5)
                .forEach(one -> forms.add(new Form(one.getKey(), 0.2 + 0.15 * one.getValue(), false)));
        if (length > 5 && word.endsWith("s") && near.isEmpty()) {
            mistyped(word.substring(0, length - 1), forms);
        }
    }

    /// Words of a length that begin as a word does, or as it does without its first letter.
    private List<String> candidates(String word, int length) {
        List<String> all = new ArrayList<>();
        for (Dictionary dictionary : known) {
            all.addAll(dictionary.of(length, word.charAt(0)));
            if (word.length() >= 4 && word.charAt(1) != word.charAt(0)) {
                all.addAll(dictionary.of(length, word.charAt(1)));
            }
        }
        return all;
    }

    /// Damerau and Levenshtein's distance; what often happens costs less: neighbours swapped, keys side by side, vowels, a letter doubled.
    static double distance(String one, String other, double limit) {
        int n = one.length();
        int m = other.length();
        double[][] costs = new double[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            double least = 99;
            for (int j = 0; j <= m; j++) {
                costs[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, i, j, costs);
                least = Math.min(least, costs[i][j]);
            }
            if (least > limit) {
                return 9;
            }
        }
        return costs[n][m];
    }

    private static double step(String one, String other, int i, int j, double[][] costs) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        double best = costs[i - 1][j - 1] + (a == b ? 0 : replaced(a, b));
        double gone = i > 1 && a == one.charAt(i - 2) ? 0.5 : 1;
        double missing = j > 1 && b == other.charAt(j - 2) ? 0.5 : 0.8;
        best = Math.min(best, Math.min(costs[i - 1][j] + gone, costs[i][j - 1] + missing));
        if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
            best = Math.min(best, costs[i - 2][j - 2] + 0.6);
        }
        return best;
    }

    private static double replaced(char a, char b) {
        boolean vowels = "aeiouy".indexOf(a) >= 0 && "aeiouy".indexOf(b) >= 0;
        int one = ROWS.indexOf(a);
        int other = ROWS.indexOf(b);
        boolean beside = one >= 0 && other >= 0 && Math.abs(one / ROW - other / ROW) <= 1 && Math.abs(one % ROW - other % ROW) <= 1;
        boolean alike = "ckqszxfvphdtmn".indexOf(a) >= 0 && "ck kq qk kc sz zs fv vf ph dt td mn nm cs sc xs".contains("" + a + b);
        return vowels || beside || alike ? 0.9 : 1.4;
    }
}
