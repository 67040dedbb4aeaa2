package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// A long request about a film that is there, of which some words only tell why, for whom or what is wrong: what it asks for is what is left without them.
///
/// Nothing is taken from it by halves: it counts only where all that is left is understood.
final class Errand {
    /// What makes a plaint a wish: "the beach is too dark".
    private static final EnumSet<Sort> ASKED = EnumSet.of(Sort.TOO, Sort.PLATFORM, Sort.LINK, Sort.FIT, Sort.TOPIC, Sort.NOT);

    private static final Set<String> REFERRING = Set.of("it", "them", "that", "those", "one", "there", "in");

    private final String text;
    private final List<Token> tokens;
    private final List<List<Piece>> pieces;
    private final Function<String, List<Wish>> sentence;

    private Errand(String text, List<Token> tokens, List<List<Piece>> pieces, Function<String, List<Wish>> sentence) {
        this.text = text;
        this.tokens = tokens;
        this.pieces = pieces;
        this.sentence = sentence;
    }

    /// What a request asks for; none where that is not understood.
    ///
    /// @param sentence reads a sentence by itself
    static Optional<List<Wish>> of(String text, List<Token> tokens, List<List<Piece>> pieces, Function<String, List<Wish>> sentence) {
        return new Errand(text, tokens, pieces, sentence).read();
    }

    private Optional<List<Wish>> read() {
        List<Phrases.Phrase> phrases = Phrases.of(tokens, pieces);
        List<Phrases.Phrase> asked = phrases.stream().filter(this::asks).toList();
        boolean ordered = asked.stream().anyMatch(phrase -> phrase.role() == Phrases.Role.ORDER);
        if (!ordered || phrases.size() < 2) {
            return Optional.empty();
        }
        Optional<List<Wish>> rest = asked.size() < phrases.size()
                ? whole(sentence.apply(said(asked))).filter(Errand::does)
                : Optional.empty();
        List<Phrases.Phrase> told = sentences(asked);
        boolean there = told.stream()
                .anyMatch(phrase -> IntStream.range(phrase.from(), phrase.to()).anyMatch(i -> tokens.get(i).word().equals("there")));
        return rest.or(() -> each(asked))
                .or(() -> told.size() < asked.size() && !there
                        ? whole(sentence.apply(said(told))).filter(Errand::does).or(() -> each(told))
                        : Optional.empty());
    }

    /// Without the sentences that tell nothing to do.
    private List<Phrases.Phrase> sentences(List<Phrases.Phrase> asked) {
        List<Phrases.Phrase> all = new ArrayList<>();
        List<Phrases.Phrase> sentence = new ArrayList<>();
        for (Phrases.Phrase phrase : asked) {
            sentence.add(phrase);
            boolean ends = ".!?".contains(tokens.get(phrase.to() - 1).word()) || phrase.equals(asked.getLast());
            if (ends) {
                boolean orders = sentence.stream().anyMatch(one -> one.role() == Phrases.Role.ORDER || tells(one));
                all.addAll(orders ? sentence : List.of());
                sentence.clear();
            }
        }
        return all;
    }

    private static boolean does(List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Impossible));
    }

    /// Every order with what belongs to it, one by one.
    private Optional<List<Wish>> each(List<Phrases.Phrase> asked) {
        List<List<Phrases.Phrase>> orders = new ArrayList<>();
        for (Phrases.Phrase phrase : asked) {
            if (orders.isEmpty() || phrase.role() == Phrases.Role.ORDER) {
                orders.add(new ArrayList<>());
            }
            orders.getLast().add(phrase);
        }
        List<Wish> all = new ArrayList<>();
        for (List<Phrases.Phrase> order : orders) {
            Optional<List<Wish>> read = whole(sentence.apply(said(order)));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            boolean goesOn = !all.isEmpty() && all.getLast() instanceof Wish.Impossible(Topic topic, Target _)
                    && (refers(order) || (topic == Topic.OBJECT_REMOVAL && read.get().stream().allMatch(Wish.Keep.class::isInstance)));
            all.addAll(goesOn ? List.of() : read.get());
        }
        return orders.size() > 1 && does(all) ? Optional.of(all) : Optional.empty();
    }

    /// Whether an order is about what stands before it.
    private boolean refers(List<Phrases.Phrase> order) {
        return IntStream.range(order.getFirst().head(), order.getLast().to()).anyMatch(i -> REFERRING.contains(tokens.get(i).word()));
    }

    private boolean asks(Phrases.Phrase phrase) {
        boolean tells = phrase.role() == Phrases.Role.TOLD || phrase.role() == Phrases.Role.AIM;
        return !tells || tells(phrase) || names(phrase);
    }

    /// Whether something is named that the orders may be about: "the dog clip is my favourite, let it run longer".
    private boolean names(Phrases.Phrase phrase) {
        boolean refers = IntStream.range(phrase.to(), tokens.size()).anyMatch(i -> Set.of("it", "them").contains(tokens.get(i).word()));
        return refers && phrase.role() == Phrases.Role.TOLD
                && IntStream.range(phrase.head(), phrase.to())
                        .anyMatch(i -> pieces.get(i).stream().anyMatch(piece -> piece.sort() == Sort.TARGET && piece.to() <= phrase.to()
                                && !Words.strange(piece) && Kinds.named((Target) piece.value())));
    }

    /// Whether a phrase says by itself what shall be.
    private boolean tells(Phrases.Phrase phrase) {
        return IntStream.range(phrase.head(), phrase.to()).anyMatch(i -> tokens.get(i).is(Token.Kind.QUOTE)
                || pieces.get(i).stream().anyMatch(piece -> piece.to() <= phrase.to() && ASKED.contains(piece.sort())));
    }

    private String said(List<Phrases.Phrase> phrases) {
        StringBuilder all = new StringBuilder();
        for (Phrases.Phrase phrase : phrases) {
            int from = all.isEmpty() ? phrase.head() : phrase.from();
            all.append(all.isEmpty() ? "" : " ").append(text, tokens.get(from).from(), tokens.get(phrase.to() - 1).to());
        }
        return all.toString().strip();
    }

    /// What was read, where all of it was understood and something is wanted.
    private static Optional<List<Wish>> whole(List<Wish> wishes) {
        boolean clear = wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish));
        return clear && !wishes.isEmpty() ? Optional.of(wishes) : Optional.empty();
    }
}
