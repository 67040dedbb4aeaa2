package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Phrases of plain words in a text, by rules that ask for nothing but the words as they stand, numbers and marks.
final class Sayings {
    /// Behind so many words nothing is looked for.
    private static final int MOST = 40;

    private final List<Token> tokens;
    private final Chart chart;

    Sayings(String text, Chart.Grammar grammar) {
        tokens = Tokenizer.read(text, Set.of());
        List<Token> first = tokens.subList(0, Math.min(MOST, tokens.size()));
        List<Piece> numbers = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).is(Token.Kind.NUMBER)) {
                numbers.add(new Piece(Sort.NUMBER, first.get(i).value(), i, i + 1, 1, false));
            }
        }
        chart = new Chart(grammar, first.stream().map(Sayings::forms).toList(), numbers);
    }

    private static List<Spelling.Form> forms(Token token) {
        return token.is(Token.Kind.WORD) || token.is(Token.Kind.MARK) ? List.of(new Spelling.Form(token.word(), 0, false)) : List.of();
    }

    /// All phrases of a sort before which nothing stands but some of these words and marks.
    List<Piece> beginning(Sort sort, Set<String> leads) {
        return starts(leads).stream().flatMap(i -> chart.from(i).stream()).filter(piece -> piece.sort() == sort).toList();
    }

    /// The first and longest of them.
    Optional<Piece> opening(Sort sort, Set<String> leads) {
        return beginning(sort, leads).stream()
                .min(Comparator.comparingInt(Piece::from).thenComparing(Comparator.comparingInt(Piece::to).reversed()));
    }

    /// Whether a text is a phrase of this value, and nothing else but leading and trailing words and marks.
    boolean only(Sort sort, String value, Set<String> leads, Set<String> tails) {
        return beginning(sort, leads).stream()
                .anyMatch(piece -> piece.text().equals(value) && IntStream.range(piece.to(), tokens.size()).allMatch(i -> small(i, tails)));
    }

    /// Whether there is a phrase of this value anywhere.
    boolean anywhere(Sort sort, Object value) {
        return IntStream.range(0, Math.min(MOST, tokens.size())).mapToObj(chart::from).flatMap(List::stream)
                .anyMatch(piece -> piece.sort() == sort && piece.value().equals(value));
    }

    /// All phrases that begin at a token.
    List<Piece> at(int token) {
        return token < Math.min(MOST, tokens.size()) ? chart.from(token) : List.of();
    }

    List<Token> tokens() {
        return tokens;
    }

    /// Token numbers before which stand only some of these words, and marks.
    private List<Integer> starts(Set<String> leads) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, tokens.size()); i++) {
            starts.add(i);
            if (!small(i, leads)) {
                break;
            }
        }
        return starts;
    }

    private boolean small(int token, Set<String> words) {
        return tokens.get(token).is(Token.Kind.MARK) || words.contains(tokens.get(token).word());
    }
}
