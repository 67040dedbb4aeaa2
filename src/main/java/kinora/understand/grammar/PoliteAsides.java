package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What polite people put before a wish or behind it, and that wants nothing: "if it is not too much trouble", "when you get a moment", "if I may". It is passed over.
final class PoliteAsides {
    /// Words one after the other; `a/b` means either, `?` that it may be missing.
    private static final List<List<String>> ROWS = rows(
            """
                    if it/that/this is/isn't/isnt/wouldn't/would/was not? be? too/very/so? much/great/big of? a? trouble/bother/hassle/work/problem/imposition for? you?
                    if it's/its/that's/thats not? too/very/so? much/great/big of? a? trouble/bother/hassle/work/problem/imposition for? you?
                    if it/that/this is/isn't/isnt not? a/any/no? trouble/bother/hassle/problem/imposition for? you?
                    if it's/its/that's/thats not? a/any/no? trouble/bother/hassle/problem/imposition for? you?
                    if it/that/this is/would at? all? be? possible/ok/okay/alright/fine/convenient/feasible/doable with/for? you?
                    if it's/its/that's/thats at? all? possible/ok/okay/alright/fine/convenient/feasible/doable with/for? you?
                    if at all possible
                    if you/u don't/dont/wouldn't/wouldnt mind that?
                    if you/u do/would not mind
                    if you/u would/will/could/can be so/very? kind/good/nice as? to?
                    if you/u would/will/could/can be so/very? kind/good/nice
                    if you/u would/will/please/like
                    if i/one may/might be? so? bold?
                    if i/one may/might ask
                    if it/that pleases/suits you
                    if it/that/it's/that's is? all? the? same to you
                    if you/u get/have a/the chance/moment/minute/second/sec/time
                    when/whenever you/u get/have a/the/some? chance/moment/minute/second/sec/time
                    when/whenever it/it's is? convenient for? you?
                    at your earliest? convenience
                    in your own time
                    no rush/hurry though/at? all?
                    there is no rush/hurry
                    many/much? thanks/thanking you? in advance
                    thanking you
                    much obliged
                    bless you
                    with kind/best/warm/many? regards/wishes/thanks
                    kind/best/warm regards/wishes
                    yours sincerely/truly/faithfully
                    sorry/apologies/pardon for? to? the/be/being? bother/trouble/fussy/nuisance/pain you?
                    sorry/apologies to be/for being a/such? a? bother/nuisance/pain/fussy
                    """);
    /// What may go on behind such words.
    private static final Set<String> NEXT = Set.of("and", "but", "please", "could", "can", "would", "may", "might", "will", "i", "i'd",
            "i'm", "then", "thanks", "thank", "kindly");

    /// Before what is wanted, so many words are nothing else whatever follows.
    private static final int LONG = 4;

    private PoliteAsides() {}

    private static List<List<String>> rows(String block) {
        return block.lines().map(String::strip).filter(row -> !row.isEmpty()).map(row -> List.of(row.split(" ", -1))).toList();
    }

    private record Word(String word, int from, int to) {}

    /// Where such words stand: begin and end of each.
    static Map<Integer, Integer> in(String text) {
        Map<Integer, Integer> found = new HashMap<>();
        List<Word> words = words(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            int end = ROWS.stream().mapToInt(row -> matched(row, 0, words, at)).max().orElse(-1);
            if (end > i && end - i < words.size() && (closed(words, end, text) || (i == 0 && end >= LONG))) {
                int to = words.get(end - 1).to();
                found.put(words.get(i).from(), i == 0 && to < text.length() && text.charAt(to) == ',' ? to + 1 : to);
                i = end - 1;
            }
        }
        return found;
    }

    /// Where the longest match ends; -1 where there is none.
    private static int matched(List<String> row, int element, List<Word> words, int at) {
        if (element == row.size()) {
            return at;
        }
        String part = row.get(element);
        boolean optional = part.endsWith("?");
        List<String> choices = List.of((optional ? part.substring(0, part.length() - 1) : part).split("/", -1));
        int here = at < words.size() && choices.contains(words.get(at).word()) ? matched(row, element + 1, words, at + 1) : -1;
        return optional ? Math.max(here, matched(row, element + 1, words, at)) : here;
    }

    /// Whether such words end where nothing else is said, or with what begins to ask for something.
    private static boolean closed(List<Word> words, int end, String text) {
        if (end == words.size()) {
            return true;
        }
        boolean mark = text.substring(words.get(end - 1).to(), words.get(end).from()).chars()
                .anyMatch(c -> ".,;:!?()-–—\n".indexOf(c) >= 0);
        return mark || NEXT.contains(words.get(end).word());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || (text.charAt(at) == '\'' && at > from))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(text.substring(from, at), from, at));
            } else {
                at++;
            }
        }
        return words;
    }
}
