package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import kinora.understand.Target;

/// A sentence that tells how something is, and then what shall be done about it: "the cake goes by too quickly, give it another two seconds", "nobody cares about the interview, so throw it out".
///
/// @param told the words that only tell
/// @param order the words of what shall be done
/// @param about what was told of, where it is named
/// @param named the order with those words in the place of "it"
/// @param within what was told of is a part of this: "the movement on the cake"
/// @param part the order with a part or an amount that was told in the place of "it": "it runs a second too long, take it off the end"
/// @param film whether nothing but "it" was told of
record Remarked(String told, String order, Optional<Target> about, Optional<String> named, Optional<Target> within, Optional<String> part,
        boolean film) {

    private static final int LONGEST_SUBJECT = 10;
    private static final Set<Sort> STRETCHES = Set.of(Sort.SPAN, Sort.STRETCH, Sort.JOINT);
    private static final Set<Sort> DOING = EnumSet.of(Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.FIT, Sort.EFFECT, Sort.TRANSITION,
            Sort.IMPROVE, Sort.DO, Sort.CANVAS, Sort.LOOP, Sort.NORMALISE, Sort.BACKWARDS, Sort.STILL, Sort.UNMUTE, Sort.NORMAL);
    private static final Set<Sort> NOUNS = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.KIND, Sort.FILM, Sort.PROPERTY, Sort.EFFECT,
            Sort.TRANSITION, Sort.MATERIAL, Sort.UNIT, Sort.DET, Sort.PREP);
    private static final Set<Sort> MEASURES = EnumSet.of(Sort.DURATION, Sort.CLOCK, Sort.PERCENT);
    private static final Set<String> BETWEEN = Set.of("between", "from", "into", "before", "after", "behind", "where", "when");
    private static final Set<String> POINTS = Set.of("that", "this", "those", "these");
    private static final Set<String> ADVERBS = Set.of("both", "all", "just", "really", "only", "still", "always", "also", "even",
            "somehow");

    /// The sentence taken apart; none where it tells nothing first, or nothing is wanted then.
    static Optional<Remarked> of(String text, List<Token> tokens, Supplier<List<List<Piece>>> pieces) {
        boolean may = tokens.size() > 4 && tokens.size() < 70 && tokens.stream().anyMatch(token -> tells(token.word()));
        boolean divided = may && tokens.stream().anyMatch(token -> token.is(Token.Kind.MARK) || token.word().equals("so"));
        return divided ? new Parts(text, tokens, pieces.get()).remarked() : Optional.empty();
    }

    /// Whether a word may be the verb with which something is told.
    private static boolean tells(String word) {
        return EnglishRemarks.STATE.contains(word) || EnglishRemarks.IS.contains(word) || EnglishRemarks.AIMED.contains(word)
                || (word.length() > 3 && word.endsWith("s"));
    }

    /// A stretch of tokens that names something.
    ///
    /// @param within what is named inside of it, where it names no thing as a whole
    private record Name(int from, int to, Optional<Target> target, Optional<Target> within) {}

    /// The parts of a sentence between its marks.
    private record Parts(String text, List<Token> tokens, List<List<Piece>> pieces) {
        Optional<Remarked> remarked() {
            List<int[]> parts = divided();
            int orders = 0;
            Optional<Name> name = Optional.empty();
            boolean it = false;
            int first = 0;
            while (orders < parts.size()) {
                int[] part = parts.get(orders);
                boolean reason = orders + 1 < parts.size() && word(parts.get(orders + 1)[0]).equals("so");
                int verb = verb(part[0], part[1], reason);
                if (verb < 0) {
                    break;
                }
                first = orders == 0 ? verb : first;
                boolean vague = vague(begin(part[0], part[1]), verb);
                it |= vague;
                boolean known = it;
                name = name.isPresent() || vague
                        ? name
                        : name(begin(part[0], part[1]), verb, part[1]).filter(one -> !known || seen(one.from(), one.to()));
                orders++;
            }
            if (orders == 0 || orders == parts.size() || !orders(parts.get(orders))) {
                return Optional.empty();
            }
            int end = parts.get(orders - 1)[1];
            int begin = parts.get(orders)[0] + (word(parts.get(orders)[0]).equals("so") ? 1 : 0);
            Optional<Name> part = stands(first, end, begin, name);
            if (name.filter(this::guessed).isPresent() && part.isEmpty() && named(begin, name.get()).isEmpty()) {
                return Optional.empty();
            }
            int from = name.map(Name::from).orElse(end);
            int to = name.map(Name::to).orElse(end);
            boolean strange = name.isEmpty() && !it
                    && IntStream.range(begin, tokens.size()).anyMatch(i -> pronoun(i) > i || EnglishRemarks.OWNER.contains(word(i)));
            if (strange) {
                return Optional.empty();
            }
            boolean lost = part.isEmpty() && IntStream.range(0, end).filter(i -> i < from || i >= to)
                    .anyMatch(i -> pieces.get(i).stream().anyMatch(piece -> MEASURES.contains(piece.sort())));
            return lost
                    ? Optional.empty()
                    : Optional.of(new Remarked(told(end), text.substring(tokens.get(begin).from()), name.flatMap(Name::target),
                            name.flatMap(one -> named(begin, one)), name.flatMap(Name::within), part.flatMap(one -> named(begin, one)),
                            name.isEmpty() && it));
        }

        /// Whether something is named that is neither in the film nor at hand: "my mum can't read that".
        private boolean guessed(Name name) {
            return name.target().filter(Target.Named.class::isInstance).isPresent() && !seen(name.from(), name.to());
        }

        /// What is told, with plain words for how it seems.
        private String told(int end) {
            return IntStream.range(1, end - 1).filter(i -> EnglishRemarks.SEEMS.contains(word(i))).boxed().findFirst()
                    .map(i -> said(0, i) + " is " + said(i + 1, end)).orElseGet(() -> said(0, end));
        }

        /// Whether the film is told of, or "it".
        private boolean vague(int begin, int verb) {
            boolean it = EnglishRemarks.IT.contains(word(begin)) && verb <= begin + 2;
            boolean film = pieces.get(begin).stream()
                    .anyMatch(piece -> piece.sort() == Sort.TARGET && piece.to() == verb && piece.value() instanceof Target.Whole);
            boolean edge = verb == begin + 2 && pieces.get(begin + 1).stream().anyMatch(piece -> piece.sort() == Sort.EDGE_WORD);
            return it || film || edge;
        }

        /// A part or an amount that is told behind the verb, where "it" stands for that.
        private Optional<Name> stands(int verb, int end, int order, Optional<Name> name) {
            int it = IntStream.range(order, tokens.size()).filter(i -> pronoun(i) > i).findFirst().orElse(-1);
            if (it < 0) {
                return Optional.empty();
            }
            boolean off = word(pronoun(it)).equals("off") || word(pronoun(it)).equals("from");
            boolean to = word(it - 1).equals("to");
            int behind = Math.max(verb, name.map(Name::to).orElse(0));
            Optional<Name> best = Optional.empty();
            for (int i = behind; i < end; i++) {
                for (Piece piece : pieces.get(i)) {
                    boolean amount = piece.sort() == Sort.DURATION && (off || to);
                    boolean look = piece.sort() == Sort.EFFECT && off && piece.to() > i + 1;
                    boolean stretch = piece.sort() == Sort.STRETCH && name.flatMap(Name::target).isPresent();
                    boolean fits = piece.to() <= end && (amount || look || stretch)
                            && best.filter(one -> one.to() - one.from() >= piece.to() - piece.from()).isEmpty();
                    best = fits ? Optional.of(new Name(i, piece.to(), Optional.empty(), Optional.empty())) : best;
                }
            }
            return best;
        }

        private String word(int at) {
            return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
        }

        private String said(int from, int to) {
            return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
        }

        /// The stretches between marks, and before "so".
        private List<int[]> divided() {
            List<int[]> parts = new ArrayList<>();
            int begin = 0;
            for (int i = 0; i <= tokens.size(); i++) {
                boolean mark = i < tokens.size() && tokens.get(i).is(Token.Kind.MARK) && ",.;:!-–—".contains(word(i))
                        && !(word(i).equals("-") && tokens.get(i).glued());
                boolean so = i < tokens.size() && i > begin && word(i).equals("so") && i + 1 < tokens.size() && !word(i + 1).equals("that")
                        && orders(new int[]{i + 1, tokens.size()}) && !EnglishRemarks.STATE.contains(word(i - 1))
                        && !EnglishRemarks.IS.contains(word(i - 1)) && !ADVERBS.contains(word(i - 1));
                if (mark || so || i == tokens.size()) {
                    if (i > begin) {
                        parts.add(new int[]{begin, i});
                    }
                    begin = mark ? i + 1 : i;
                }
            }
            return parts;
        }

        private int begin(int from, int to) {
            int at = from;
            while (at < to - 1 && EnglishRemarks.LEADS.contains(word(at))) {
                at++;
            }
            return at;
        }

        /// Where the verb stands with which a stretch tells how something is; -1 where it tells nothing.
        ///
        /// @param reason whether an order follows from it, so that it may tell as well what is wanted for
        private int verb(int from, int to, boolean reason) {
            int begin = begin(from, to);
            boolean told = begin < to && subject(begin);
            boolean person = reason && EnglishRemarks.WHO.contains(word(begin));
            for (int i = from; told && i < to; i++) {
                boolean has = Set.of("has", "have", "had", "is", "are", "got").contains(word(i)) && word(i + 1).equals("to");
                boolean wanted = has
                        || (EnglishRemarks.WANTED.contains(word(i)) && (i == 0 || !EnglishRemarks.UNWANTED.contains(word(i - 1)))
                                && !(person && EnglishRemarks.AIMED.contains(word(i))));
                told = !wanted && !tokens.get(i).is(Token.Kind.QUOTE) && !word(i).equals("?");
            }
            if (!told) {
                return -1;
            }
            if (EnglishRemarks.IS.contains(word(begin))) {
                return begin;
            }
            for (int i = begin + 1; i < Math.min(to, begin + LONGEST_SUBJECT); i++) {
                boolean can = Set.of("can", "could", "do").contains(word(i)) && EnglishRemarks.HARDLY.contains(word(i + 1));
                boolean noun = i == begin + 1 && article(begin) && !(EnglishRemarks.IT.contains(word(begin)) && word(i).endsWith("s"));
                boolean aimed = person && EnglishRemarks.AIMED.contains(word(i));
                if (!noun && (EnglishRemarks.STATE.contains(word(i)) || can || aimed || third(begin, i))) {
                    return i;
                }
            }
            return -1;
        }

        /// Whether a word that nobody knows stands behind a known thing and ends as verbs do that tell of one.
        private boolean third(int begin, int at) {
            boolean strange = word(at).length() > 3 && word(at).endsWith("s") && pieces.get(at).stream()
                    .filter(piece -> piece.to() == at + 1).noneMatch(piece -> NOUNS.contains(piece.sort()) && !Words.strange(piece));
            return strange && pieces.get(begin).stream().anyMatch(piece -> piece.to() == at && known(piece));
        }

        private boolean subject(int at) {
            boolean person = EnglishRemarks.WHO.contains(word(at)) || EnglishRemarks.IT.contains(word(at))
                    || EnglishRemarks.IS.contains(word(at));
            boolean article = article(at);
            boolean acts = pieces.get(at).stream().anyMatch(piece -> Coherence.verb(piece) || piece.sort() == Sort.LIGHT);
            return person || article || (!acts && pieces.get(at).stream().anyMatch(this::known));
        }

        private boolean article(int at) {
            return pieces.get(at).stream().anyMatch(piece -> piece.sort() == Sort.DET && piece.to() == at + 1);
        }

        /// Whether a piece names something, and has no word in it that nobody knows.
        private boolean known(Piece piece) {
            return piece.sort() == Sort.TARGET && !Words.strange(piece) && piece.value() instanceof Target target && Kinds.named(target)
                    && IntStream.range(piece.from(), piece.to())
                            .allMatch(i -> pieces.get(i).stream().anyMatch(one -> !Words.strange(one) && one.to() - i < 3));
        }

        /// What is told of: what stands before the verb, or behind it where that is nobody in particular.
        private Optional<Name> name(int begin, int verb, int end) {
            int last = verb;
            while (last > begin + 1 && (ADVERBS.contains(word(last - 1)) || EnglishRemarks.HARDLY.contains(word(last - 1)))) {
                last--;
            }
            Optional<Name> subject = Optional.empty();
            if (verb > begin && !EnglishRemarks.WHO.contains(word(begin)) && !EnglishRemarks.IS.contains(word(begin))) {
                subject = subject(begin, last);
                if (subject.filter(one -> one.target().filter(Target.Named.class::isInstance).isEmpty() || seen(one.from(), one.to()))
                        .isPresent()) {
                    return subject;
                }
            }
            Optional<Name> other = object(begin, verb, end);
            return subject.isEmpty() || other.filter(one -> seen(one.from(), one.to())).isPresent() ? other : subject;
        }

        /// Whether a word in a stretch stands for something in the film or at hand.
        private boolean seen(int from, int to) {
            return IntStream.range(from, to)
                    .anyMatch(i -> pieces.get(i).stream().anyMatch(word -> word.to() <= to
                            && ((word.sort() == Sort.NOUN && (word.weight() > 1 || !(word.text().equals(word(i)) || Words.strange(word))))
                                    || word.sort() == Sort.FILE || word.sort() == Sort.KIND)));
        }

        private Optional<Name> object(int begin, int verb, int end) {
            int near = verb + 1;
            while (near < end && (EnglishRemarks.NEAR.contains(word(near)) || EnglishRemarks.STATE.contains(word(near))
                    || ADVERBS.contains(word(near)) || EnglishRemarks.HARDLY.contains(word(near)))) {
                near++;
            }
            int object = near;
            boolean exists = EnglishRemarks.EXISTS.contains(word(begin));
            return inside(verb + 1, end, object).map(piece -> extended(piece, end))
                    .filter(name -> name.target().filter(target -> target instanceof Target.The && Kinds.shot(target)).isEmpty())
                    .filter(name -> !(exists && name.target().filter(Target.Named.class::isInstance).isPresent()));
        }

        private Optional<Name> subject(int begin, int end) {
            Optional<Piece> inside = inside(begin, end);
            if (inside.filter(piece -> piece.sort() == Sort.JOINT).isPresent()) {
                return Optional.of(new Name(begin, end, inside.map(piece -> (Target) piece.value()), Optional.empty()));
            }
            Optional<Name> whole = pieces.get(begin).stream().filter(piece -> piece.to() == end && known(piece))
                    .max(Comparator.comparingDouble(Parts::likely))
                    .map(piece -> new Name(begin, end, Optional.of((Target) piece.value()), Optional.empty()));
            return whole.or(() -> inside.map(piece -> new Name(begin, end, Optional.empty(),
                    known(piece) ? Optional.of((Target) piece.value()) : Optional.empty())));
        }

        /// The longest thing that is named in a stretch.
        private Optional<Piece> inside(int from, int to) {
            return inside(from, to, to);
        }

        /// The longest thing in a stretch that begins not behind a token; a stretch of time may.
        private Optional<Piece> inside(int from, int to, int last) {
            Optional<Piece> best = Optional.empty();
            for (int i = from; i < to; i++) {
                for (Piece piece : pieces.get(i)) {
                    boolean names = piece.to() <= to && (i <= last || STRETCHES.contains(piece.sort()))
                            && (piece.sort() != Sort.JOINT || BETWEEN.contains(word(i)))
                            && (known(piece) || STRETCHES.contains(piece.sort()) || piece.sort() == Sort.EFFECT);
                    if (names && best.filter(one -> ranked(one) >= ranked(piece)).isEmpty()) {
                        best = Optional.of(piece);
                    }
                }
            }
            return best;
        }

        /// "The music" is the music, and not something that is called so.
        private static double likely(Piece piece) {
            boolean kind = piece.value() instanceof Target.The the && (Kinds.sound(the) || Kinds.text(the));
            return piece.weight() + (kind ? 1 : 0);
        }

        private static double ranked(Piece piece) {
            return piece.to() - piece.from() + piece.weight() / 100;
        }

        /// A thing with the stretch of time behind it: "a boring bit from 12 to 14 seconds".
        private Name extended(Piece piece, int end) {
            int to = piece.to();
            Optional<Piece> stretch = to < end
                    ? pieces.get(to).stream().filter(one -> STRETCHES.contains(one.sort())).findFirst()
                    : Optional.empty();
            Optional<Target> target = stretch.isEmpty() && known(piece) ? Optional.of((Target) piece.value()) : Optional.empty();
            return new Name(piece.from(), stretch.map(Piece::to).orElse(to), target, Optional.empty());
        }

        /// Whether something is wanted in a stretch: a verb stands at its beginning, or a word with which things are wanted.
        private boolean orders(int[] part) {
            if (word(part[0]).equals("so")) {
                return true;
            }
            int at = part[0];
            while (at < part[1] - 1 && EnglishRemarks.ORDERLY.contains(word(at)) && !EnglishRemarks.IT.contains(word(at))) {
                at++;
            }
            int here = at;
            boolean acts = at < part[1] && (pieces.get(at).stream().anyMatch(piece -> Coherence.verb(piece) || DOING.contains(piece.sort()))
                    || Set.of("out", "off", "away", "no").contains(word(at)));
            acts |= at + 1 < part[1] && pronoun(at + 1) > at + 1;
            boolean wanted = IntStream.range(part[0], part[1]).limit(10).anyMatch(
                    i -> EnglishRemarks.WANTED.contains(word(i)) || (i <= here + 2 && Set.of("can", "belongs", "goes").contains(word(i))));
            return acts || wanted;
        }

        /// The order with what was told of in the place of the first word that stands for it.
        private Optional<String> named(int begin, Name name) {
            for (int i = begin; i < tokens.size(); i++) {
                int to = pronoun(i);
                if (to > i) {
                    boolean owner = EnglishRemarks.OWNER.contains(word(i)) && to == i + 1 && !ends(i + 1);
                    int here = i;
                    boolean other = !owner && !POINTS.contains(word(i))
                            && IntStream.range(begin, i).anyMatch(j -> !tokens.get(j).is(Token.Kind.QUOTE)
                                    && pieces.get(j).stream().anyMatch(piece -> known(piece) && piece.to() <= here));
                    if (other) {
                        return Optional.empty();
                    }
                    return Optional.of(text.substring(tokens.get(begin).from(), tokens.get(i).from()) + called(name) + (owner ? "'s" : "")
                            + text.substring(tokens.get(to - 1).to()));
                }
            }
            return Optional.empty();
        }

        /// What was told of, as it is called where nobody points at it.
        private String called(Name name) {
            boolean points = POINTS.contains(word(name.from())) && name.to() > name.from() + 1;
            return points ? "the " + said(name.from() + 1, name.to()) : said(name.from(), name.to());
        }

        /// Behind what stands for something that was told of; the same token where nothing does.
        private int pronoun(int at) {
            String word = word(at);
            boolean thing = EnglishRemarks.THING.contains(word(at + 1));
            if (POINTS.contains(word)) {
                boolean bound = EnglishRemarks.BOUND.contains(word(at - 1));
                return bound ? at : thing ? at + 2 : ends(at + 1) ? at + 1 : at;
            }
            if (EnglishRemarks.OWNER.contains(word)) {
                return thing || word(at + 1).equals("voice") || word(at + 1).equals("sound") ? at + 1 : at;
            }
            boolean both = word.equals("both");
            boolean stands = EnglishRemarks.SINGULAR.contains(word) || EnglishRemarks.PLURAL.contains(word);
            return stands && !word.equals("there") && (!both || ends(at + 1)) ? at + 1 : at;
        }

        private boolean ends(int at) {
            return at >= tokens.size() || tokens.get(at).is(Token.Kind.MARK) || EnglishRemarks.BEHIND.contains(word(at))
                    || tokens.get(at).is(Token.Kind.NUMBER);
        }
    }
}
