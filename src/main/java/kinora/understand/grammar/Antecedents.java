package kinora.understand.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.plan.Targets;

/// What an English clause tells of, and where another clause stands for it with a pronoun.
///
/// @param scene tells what is known
record Antecedents(String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene) {
    /// What is told of.
    ///
    /// @param whole whether it is that thing, and not only something in it
    record Name(String words, boolean whole) {}

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    private String said(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /// Whether "it" or the film is told of, or nobody in particular.
    boolean vague(int begin) {
        return Set.of("it", "it's", "this", "that", "that's", "i", "we", "i'm", "i've", "we've", "you", "people", "nobody", "they")
                .contains(word(begin));
    }

    /// Whether something is told to be in a picture or a clip that is no part of the film by itself: "there's a stranger in the group photo".
    boolean foreign(int begin, int to) {
        int is = word(begin).equals("there") ? begin + 1 : begin;
        boolean exists = word(begin).startsWith("there") && is + 2 < to && Set.of("a", "an", "some", "too").contains(word(is + 1));
        int inside = IntStream.range(is + 2, to).filter(i -> Set.of("in", "on", "at").contains(word(i))).findFirst().orElse(-1);
        return exists && inside > 0 && names(inside, to)
                && IntStream.range(is + 1, inside).noneMatch(i -> pieces.get(i).stream()
                        .anyMatch(piece -> piece.sort() == Sort.KIND || piece.sort() == Sort.EFFECT || piece.sort() == Sort.TRANSITION
                                || piece.sort() == Sort.STRETCH || piece.sort() == Sort.DURATION || names(piece)));
    }

    /// The words by which a thing of the film is named in what is told; its subject before all others.
    Optional<Name> named(int begin, int to) {
        if (word(begin).startsWith("there")) {
            return Optional.empty();
        }
        Optional<Piece> best = Optional.empty();
        for (int i = begin; i < to; i++) {
            for (Piece piece : pieces.get(i)) {
                boolean names = piece.to() <= to && names(piece);
                boolean better = names && best.filter(one -> (one.from() == begin && piece.from() != begin)
                        || (one.from() == piece.from() && one.to() >= piece.to()) || (one.from() < piece.from() && one.to() >= piece.to()))
                        .isEmpty();
                best = better ? Optional.of(piece) : best;
            }
        }
        return best.map(piece -> {
            boolean points = EnglishMoods.POINTING.contains(word(piece.from())) && piece.to() > piece.from() + 1;
            boolean within = EnglishMoods.INSIDE.contains(word(piece.from() - 1)) && piece.from() > begin;
            return new Name(points ? "the " + said(piece.from() + 1, piece.to()) : said(piece.from(), piece.to()), !within);
        });
    }

    /// Whether a clause names something of the film.
    boolean names(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> pieces.get(i).stream().anyMatch(piece -> piece.to() <= to
                && (names(piece) || (piece.sort() == Sort.TARGET && piece.value() instanceof Target target && Kinds.film(target)))));
    }

    /// Whether a piece names something of the film, with words that are all known.
    private boolean names(Piece piece) {
        boolean joint = piece.sort() == Sort.JOINT && Set.of("between", "from").contains(word(piece.from()));
        boolean thing = piece.sort() == Sort.TARGET && piece.value() instanceof Target target && Kinds.named(target);
        return joint || (thing
                && (tokens.get(piece.from()).is(Token.Kind.FILE) || (whole(piece) && Targets.known((Target) piece.value(), scene))));
    }

    /// Whether every word of a piece is known.
    private boolean whole(Piece piece) {
        return IntStream.range(piece.from(), piece.to()).allMatch(i -> tokens.get(i).is(Token.Kind.QUOTE)
                || tokens.get(i).is(Token.Kind.FILE) || pieces.get(i).stream().anyMatch(one -> !Words.strange(one) && one.to() - i < 3));
    }

    /// Where a pronoun stands in an order before anything else is named; -1 where there is none.
    int pronoun(int from, int begin, int to) {
        for (int i = begin; i < to; i++) {
            int at = i;
            if (i > from && pieces.get(i).stream().max(Comparator.comparingInt(Piece::to))
                    .filter(piece -> names(piece) && !EnglishMoods.PRONOUNS.contains(word(at))).isPresent()) {
                return -1;
            }
            boolean points = EnglishMoods.POINTING.contains(word(i)) && EnglishMoods.THINGS.contains(word(i + 1));
            boolean alone = ends(i + 1) || points || (word(i).equals("her") && EnglishMoods.BEHIND.contains(word(i + 1)));
            boolean so = EnglishMoods.POINTING.contains(word(i)) && Set.of("so", "such", "all", "like").contains(word(i - 1));
            boolean stands = (EnglishMoods.PRONOUNS.contains(word(i)) || word(i).equals("her")) && (alone || word(i).equals("it"));
            if ((stands && !so) || (EnglishMoods.OWNERS.contains(word(i)) && !Set.of("place", "own", "way").contains(word(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(int at) {
        return at >= tokens.size() || tokens.get(at).is(Token.Kind.MARK) || tokens.get(at).is(Token.Kind.NUMBER)
                || EnglishMoods.BEHIND.contains(word(at));
    }

    /// An order with a name in the place of its pronoun.
    String called(int from, int end, int at, String name) {
        boolean owner = EnglishMoods.OWNERS.contains(word(at)) && !ends(at + 1);
        int to = !owner && EnglishMoods.THINGS.contains(word(at + 1)) && EnglishMoods.POINTING.contains(word(at)) ? at + 2 : at + 1;
        String before = at > from ? text.substring(tokens.get(from).from(), tokens.get(at).from()) : "";
        return before + name + (owner ? "'s" : "") + text.substring(tokens.get(to - 1).to(), tokens.get(end - 1).to());
    }
}
