package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a wish is wrapped in, found before anything else and made silent: it says neither more nor less than the wish alone. A wish begins behind it with what shall be done; anything else is
/// no wrapping but speaks of a thing ("I want it", "I need to know").
final class Carriers {
    private static final Chart.Grammar GRAMMAR = new Chart.Grammar(EnglishCarriers.RULES);
    /// What of a wrapping explains nothing more than its first word.
    private static final double WEIGHT = 1.1;
    /// What is asked for and not done.
    private static final Set<Sort> KNOWN = EnumSet.of(Sort.WH, Sort.INQUIRE, Sort.ASK, Sort.WAY);

    private Carriers() {}

    /// The words of a text with every wrapping in the place of what stands within it.
    ///
    /// @param forms of every token
    static List<Piece> in(List<List<Spelling.Form>> forms, List<Piece> words) {
        Chart chart = new Chart(GRAMMAR, forms, words);
        Set<Piece> known = Set.copyOf(words);
        List<Piece> all = words;
        int begin = 0;
        for (int i = 0; i < forms.size(); i++) {
            if (i < begin || !begins(i, forms, all)) {
                continue;
            }
            List<Piece> here = all;
            Piece found = chart.from(i).stream().filter(piece -> piece.sort() == Sort.FILLER && (!known.contains(piece) || leads(piece, forms)))
                    .filter(piece -> acts(piece.to(), here)).max(Comparator.comparingInt(Piece::to)).orElse(null);
            if (found != null) {
                begin = found.to();
                all = with(all, new Piece(Sort.FILLER, "", i, begin, WEIGHT * (begin - i), false));
            }
        }
        return all;
    }

    private static final Set<String> LEADING = Set.of("to", "could", "can", "would", "mind", "and");

    /// Whether a phrase that is known as a whole ends with a word behind which a verb stands.
    private static boolean leads(Piece phrase, List<List<Spelling.Form>> forms) {
        List<Spelling.Form> last = forms.get(phrase.to() - 1);
        return phrase.to() - phrase.from() > 2 && !last.isEmpty() && LEADING.contains(last.getFirst().word());
    }

    /// Whether a clause may begin at a token: nothing stands before it but a mark, or a word that says nothing or joins.
    private static boolean begins(int at, List<List<Spelling.Form>> forms, List<Piece> words) {
        if (at == 0) {
            return true;
        }
        String before = forms.get(at - 1).isEmpty() ? "" : forms.get(at - 1).getFirst().word();
        boolean mark = before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0));
        return mark || words.stream().anyMatch(piece -> piece.to() == at
                && EnumSet.of(Sort.FILLER, Sort.CONJ, Sort.ALSO, Sort.GREETING, Sort.REASON, Sort.THANKS, Sort.YES, Sort.MARK).contains(piece.sort()));
    }

    /// Whether what shall be done stands at a place.
    private static boolean acts(int at, List<Piece> words) {
        List<Piece> next = words.stream().filter(piece -> piece.from() == at).toList();
        return next.stream().anyMatch(Coherence::verb) && next.stream().noneMatch(piece -> KNOWN.contains(piece.sort()));
    }

    private static List<Piece> with(List<Piece> words, Piece carrier) {
        List<Piece> all = new ArrayList<>(words.stream().filter(piece -> piece.from() >= carrier.to() || piece.to() <= carrier.from()).toList());
        all.add(carrier);
        return all;
    }
}
