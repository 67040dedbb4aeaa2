package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import kinora.understand.Wish;

/// A sentence among others that first tells how something is: "make it a minute long. The crowd noise is annoying, turn it off". It is read by itself, and the others without it.
final class RemarkedBeside {
    private static final int MOST = 60;
    private static final Set<String> BACK = Set.of("it", "its", "them", "that", "this", "they", "those", "these", "both", "there", "same",
            "he", "she", "it's", "that's", "they're");

    private RemarkedBeside() {}

    /// All wishes, those of the other sentences first; none where no such sentence stands behind the first, one goes back to it, or not all is understood.
    ///
    /// @param order reads a sentence that tells something first
    /// @param others reads the sentences around it
    static Optional<List<Wish>> of(String text, List<Token> tokens, Function<String, Optional<List<Wish>>> order,
            Function<String, List<Wish>> others) {
        List<int[]> sentences = tokens.size() > MOST ? List.of() : divided(tokens);
        for (int i = 1; i < sentences.size(); i++) {
            int[] one = sentences.get(i);
            boolean tells = tokens.subList(one[0], one[1]).stream().anyMatch(token -> token.word().equals(",") || token.word().equals("so"))
                    && tokens.subList(one[0], one[1]).stream()
                            .anyMatch(token -> EnglishRemarks.STATE.contains(token.word()) || EnglishRemarks.IS.contains(token.word()));
            boolean refers = BACK.contains(tokens.get(one[0]).word()) || (i + 1 < sentences.size() && tokens
                    .subList(sentences.get(i + 1)[0], sentences.get(i + 1)[1]).stream().anyMatch(token -> BACK.contains(token.word())));
            if (tells && !refers) {
                Optional<List<Wish>> wishes = order.apply(said(text, tokens, one[0], one[1]));
                if (wishes.isPresent()) {
                    int next = i + 1 < sentences.size() ? sentences.get(i + 1)[0] : tokens.size();
                    String before = said(text, tokens, 0, one[0]);
                    String rest = next < tokens.size() ? before + " " + said(text, tokens, next, tokens.size()) : before;
                    return both(others.apply(rest), wishes.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Wish>> both(List<Wish> others, List<Wish> wishes) {
        boolean clear = !others.isEmpty() && others.stream().noneMatch(
                wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Undo || wish instanceof Wish.Reel || Conversation.talk(wish));
        List<Wish> all = new ArrayList<>(others);
        all.addAll(wishes);
        return clear ? Optional.of(all) : Optional.empty();
    }

    private static List<int[]> divided(List<Token> tokens) {
        List<int[]> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean stop = tokens.get(i).is(Token.Kind.MARK) && ".;!".contains(tokens.get(i).word());
            if (stop && i > begin) {
                sentences.add(new int[]{begin, i});
            }
            begin = stop ? i + 1 : begin;
        }
        if (begin < tokens.size()) {
            sentences.add(new int[]{begin, tokens.size()});
        }
        return sentences;
    }

    private static String said(String text, List<Token> tokens, int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }
}
