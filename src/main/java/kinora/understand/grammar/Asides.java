package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What people say beside a wish in many words, found before anything else: every such phrase becomes one piece, whatever stands within it, so that nothing of it is taken for a wish of its own.
final class Asides {
    /// What every word of a phrase explains.
    private static final double WORD = 1.1;
    private static final Chart.Grammar GRAMMAR = new Chart.Grammar(EnglishAsides.CLOSED);

    private Asides() {}

    /// The words of a text with every phrase in the place of what stands within it; longer ones first.
    ///
    /// @param forms of every token
    static List<Piece> in(List<List<Spelling.Form>> forms, List<Piece> words) {
        Chart chart = new Chart(GRAMMAR, forms, words);
        Set<Piece> known = Set.copyOf(words);
        List<Piece> phrases = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            chart.from(i).stream().filter(piece -> !known.contains(piece) && !Words.PARTS.contains(piece.sort())).forEach(phrases::add);
        }
        phrases.sort(Comparator.<Piece>comparingInt(phrase -> phrase.from() - phrase.to())
                .thenComparing(phrase -> phrase.sort() == Sort.FILLER));
        List<Piece> all = words;
        List<Piece> taken = new ArrayList<>();
        for (Piece phrase : phrases) {
            if (taken.stream().noneMatch(other -> overlap(other, phrase)) && !crosses(words, phrase)) {
                Piece whole = new Piece(phrase.sort(), phrase.value(), phrase.from(), phrase.to(), WORD * (phrase.to() - phrase.from()),
                        false);
                taken.add(whole);
                all = with(all, whole);
            }
        }
        return all;
    }

    private static boolean overlap(Piece one, Piece other) {
        return one.from() < other.to() && one.to() > other.from();
    }

    /// Whether a file is named within it, or it goes over the border of a name of several words.
    private static boolean crosses(List<Piece> words, Piece phrase) {
        return words.stream().anyMatch(piece -> overlap(piece, phrase) && (piece.sort() == Sort.FILE || (piece.sort() == Sort.KIND
                && piece.to() - piece.from() > 2 && (piece.from() < phrase.from() || piece.to() > phrase.to()))));
    }

    private static List<Piece> with(List<Piece> words, Piece phrase) {
        List<Piece> all = new ArrayList<>(words.stream().filter(piece -> !overlap(piece, phrase)).toList());
        all.add(phrase);
        return all;
    }
}
