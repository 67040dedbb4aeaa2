package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kinora.understand.Wish;

/// An order to make the film better that stands by itself among others: "polish it a bit; and mute the party". Where it stands beside them in a row, they say what is meant by it.
final class ChineseBetter {
    private static final List<String> ORDERS = List.of("优化", "美化", "润色", "弄得", "搞得", "做得", "整得", "剪得", "精修", "改善", "提升", "剪一下");
    private static final List<String> ONWARDS = List.of("接着", "另外", "还有", "同时", "然后", "顺便", "并且", "此外", "顺手", "最后", "再");
    private static final String STRONG = ".;!。；！";

    private ChineseBetter() {}

    /// The order; none where it is only told how the film is, or the next or the last clause goes on with it.
    static Optional<Wish> apart(List<Clauses.Read> clauses) {
        List<Clauses.Read> all = clauses.stream().filter(clause -> !clause.wishes().isEmpty()).toList();
        return IntStream.range(0, all.size()).filter(i -> all.size() > 1 && order(all.get(i)))
                .filter(i -> i == 0 || better(all.get(i - 1)) || divided(all.get(i)))
                .filter(i -> i + 1 == all.size() || divided(all.get(i + 1))).mapToObj(i -> all.get(i).wishes().getFirst()).findFirst();
    }

    private static boolean better(Clauses.Read clause) {
        return clause.wishes().stream().allMatch(Wish.Better.class::isInstance);
    }

    private static boolean order(Clauses.Read clause) {
        return better(clause) && ORDERS.stream().anyMatch(clause.said()::contains);
    }

    private static boolean divided(Clauses.Read clause) {
        String said = clause.said().strip();
        return STRONG.contains(clause.joined()) || ONWARDS.stream().anyMatch(word -> said.startsWith(word) || clause.joined().equals(word));
    }
}
