package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Collections;
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
            Piece found = chart.from(i).stream()
                    .filter(piece -> piece.sort() == Sort.FILLER && (!known.contains(piece) || leads(piece, forms)))
                    .filter(piece -> acts(piece.to(), here)).max(Comparator.comparingInt(Piece::to)).orElse(null);
            if (found != null) {
                begin = found.to();
                all = with(all, new Piece(Sort.FILLER, "", i, begin, WEIGHT * (begin - i), false));
            }
        }
        return dislikes(forms, all);
    }

    /// The forms of every token, without those of wrappings: "first" before what is done first is no place.
    static List<List<Spelling.Form>> silent(List<List<Spelling.Form>> forms, List<Piece> words) {
        List<List<Spelling.Form>> all = new ArrayList<>(forms);
        for (Piece piece : words) {
            int length = piece.to() - piece.from();
            if (piece.sort() == Sort.FILLER && piece.weight() == WEIGHT * length) {
                Collections.fill(all.subList(piece.from(), piece.to()), List.of());
            }
        }
        return all;
    }

    private static final Set<String> SO = Set.of("so", "too", "that", "this");
    private static final Set<String> MOVING = Set.of("move", "wobble", "shake");

    /// "I don't want the title to be so big": that it is so big is what is said. "I don't want the photos to move": that they stay still.
    private static List<Piece> dislikes(List<List<Spelling.Form>> forms, List<Piece> words) {
        for (Piece piece : words) {
            if (piece.sort() == Sort.REMOVE && piece.to() - piece.from() > 1 && word(forms, piece.to() - 1).equals("want")) {
                for (int i = piece.to() + 1; i + 1 < forms.size() && i < piece.to() + 7; i++) {
                    boolean so = word(forms, i).equals("to") && word(forms, i + 1).equals("be") && i + 2 < forms.size()
                            && SO.contains(word(forms, i + 2));
                    boolean moving = word(forms, i).equals("to") && MOVING.contains(word(forms, i + 1));
                    if (so || moving) {
                        Piece said = new Piece(so ? Sort.FILLER : Sort.STILL, "", i, i + 2, 2 * WEIGHT, false);
                        return with(with(words, new Piece(Sort.FILLER, "", piece.from(), piece.to(), WEIGHT, false)), said);
                    }
                }
            }
        }
        return words;
    }

    private static String word(List<List<Spelling.Form>> forms, int at) {
        return forms.get(at).isEmpty() ? "" : forms.get(at).getFirst().word();
    }

    private static final Set<String> LEADING = Set.of("to", "could", "can", "would", "mind", "and");

    /// Whether a phrase that is known as a whole ends with a word behind which a verb stands.
    private static boolean leads(Piece phrase, List<List<Spelling.Form>> forms) {
        return phrase.to() - phrase.from() > 2 && LEADING.contains(word(forms, phrase.to() - 1));
    }

    /// Whether a clause may begin at a token: nothing stands before it but a mark, or a word that says nothing or joins.
    private static boolean begins(int at, List<List<Spelling.Form>> forms, List<Piece> words) {
        if (at == 0) {
            return true;
        }
        String before = word(forms, at - 1);
        boolean mark = before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0));
        return mark
                || words.stream()
                        .anyMatch(piece -> piece.to() == at && EnumSet
                                .of(Sort.FILLER, Sort.CONJ, Sort.ALSO, Sort.GREETING, Sort.REASON, Sort.THANKS, Sort.YES, Sort.MARK)
                                .contains(piece.sort()));
    }

    /// Whether what shall be done stands at a place.
    private static boolean acts(int at, List<Piece> words) {
        List<Piece> next = words.stream().filter(piece -> piece.from() == at).toList();
        return next.stream().anyMatch(Coherence::verb) && next.stream().noneMatch(piece -> KNOWN.contains(piece.sort()));
    }

    private static List<Piece> with(List<Piece> words, Piece carrier) {
        List<Piece> all = new ArrayList<>(
                words.stream().filter(piece -> piece.from() >= carrier.to() || piece.to() <= carrier.from()).toList());
        all.add(carrier);
        return all;
    }
}
