package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The moods of the clauses of an English message: which of them tell how something is, and which want something.
///
/// A clause tells when it has a subject and a verb in the form in which something is so, or begins with a word for a reason, and has no word with which something is wanted.
/// What limits a wish does not tell.
///
/// @param telling how likely each word only tells something, as far as that shall count beside the grammar; else nothing
record Moods(List<Token> tokens, List<List<Piece>> pieces, List<Double> telling) {
    /// What a clause does. `MAY_TELL` tells with a verb by which people wish as well: "the cake comes last". Of `LEARNED` only examples say that it tells.
    enum Mood {
        TELLS, MAY_TELL, LEARNED, ELSE
    }

    private static final int LONGEST_SUBJECT = 12;
    /// Where the words learned from change sides.
    static final double LIKELY = 0.6;
    private static final double AT_ONCE = 0.4;
    /// Where the grammar says that a clause tells, though no mark stands before it.
    static final double HINTED = 0.03;
    /// Clauses that are less likely to tell order something: those with a verb by which people wish as well, and others.
    private static final double EVEN = 0.5;
    private static final double ORDERING = 0.05;
    /// From here on the clause that examples call telling only tells; from the second on even where it has a word for a limit or a measure. Like the others here chosen by what the corpora of requests bear.
    static final double TOLD = 0.75;
    private static final double CERTAIN = 0.97;
    static final Set<Sort> MEASURES = EnumSet.of(Sort.DURATION, Sort.CLOCK, Sort.PERCENT, Sort.SHAPE);
    private static final Set<Sort> DOING = EnumSet.of(Sort.SHOW, Sort.PLAY, Sort.FIT, Sort.IMPROVE, Sort.DO, Sort.LOOP, Sort.NORMALISE,
            Sort.UNMUTE);
    private static final Set<Sort> NAMES = EnumSet.of(Sort.TARGET, Sort.NOUN, Sort.NAME, Sort.MUSIC_STYLE, Sort.COLOUR);

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    /// Whether a clause ends before a token.
    boolean border(int begin, int at) {
        Token before = tokens.get(at - 1);
        if (before.is(Token.Kind.MARK)) {
            return ",.;:!?–—-()".contains(before.word()) && !(before.word().equals("-") && before.glued());
        }
        String word = word(at);
        boolean joins = Set.of("and", "but", "so").contains(word);
        if (turns(begin, at)) {
            return true;
        }
        if (joins) {
            int next = past(at + 1);
            boolean much = word.equals("so") && (word(at + 1).equals("that") || (!begins(next) && !acts(next)));
            return !much && at - begin > 1 && (begins(next) || acts(next) || EnglishMoods.REASONS.contains(word(next)));
        }
        return at - begin > 1 && reason(at);
    }

    /// Whether telling begins or ends before a token, as far as can be learned from examples: at once, or with the subject of a clause.
    private boolean turns(int begin, int at) {
        boolean written = EnglishMoods.INSIDE.contains(word(at - 1))
                || IntStream.range(begin, at).anyMatch(i -> EnglishMoods.SAYING.contains(word(i)))
                || EnglishMoods.RELATIVE.contains(word(at)) || tokens.get(at).is(Token.Kind.QUOTE);
        if (telling.isEmpty() || at - begin < 2 || written) {
            return false;
        }
        double before = telling.get(at - 1);
        double now = telling.get(at);
        boolean subject = !EnglishMoods.INSIDE.contains(word(at - 1)) && (EnglishMoods.SUBJECTS.contains(word(at))
                || EnglishMoods.JOINED.contains(word(at)) || EnglishMoods.ARTICLES.contains(word(at)));
        if (subject && runs(at)) {
            return true;
        }
        boolean crosses = Math.min(before, now) < 1 - LIKELY && Math.max(before, now) > LIKELY;
        return crosses && (subject || Math.abs(before - now) > AT_ONCE);
    }

    /// Whether a clause that tells begins without any mark: "take the caption off it annoys my sister".
    private boolean runs(int at) {
        boolean inside = EnglishMoods.INSIDE.contains(word(at - 1)) || EnglishMoods.RELATIVE.contains(word(at - 1))
                || EnglishMoods.FINITE.contains(word(at - 1)) || EnglishMoods.REASONS.contains(word(at - 1));
        int end = end(at);
        int verb = verb(at, end);
        boolean alone = verb > at && IntStream.range(at + 1, verb).noneMatch(i -> EnglishMoods.ARTICLES.contains(word(i))
                || EnglishMoods.SUBJECTS.contains(word(i)) || Set.of("and", "but", "so", "or").contains(word(i)));
        return !inside && (alone || EnglishMoods.JOINED.contains(word(at))) && end - at > 2 && likely(at, end) > HINTED
                && grammatical(at, end) == Mood.TELLS;
    }

    /// How likely a clause only tells something, as far as that counts: the mean of its words.
    double likely(int from, int to) {
        return telling.isEmpty()
                ? 0
                : IntStream.range(from, to).filter(i -> !tokens.get(i).is(Token.Kind.MARK)).mapToDouble(telling::get).average().orElse(0);
    }

    /// Whether a clause only tells something as examples teach, and orders nothing.
    private boolean learned(int from, int to) {
        double likely = likely(from, to);
        int begin = past(from);
        boolean named = EnglishPhrases.ORDERS.contains(word(begin)) && !EnglishPhrases.DOUBTFUL.contains(word(begin));
        boolean order = begin < to && (acts(begin) || doing(begin) || named);
        boolean written = from > 0 && word(from - 1).equals(":");
        return !order && !written && likely > (limits(begin, to) || measured(begin, to) ? CERTAIN : TOLD);
    }

    /// Whether a clause with a subject of its own begins.
    private boolean begins(int at) {
        return EnglishMoods.SUBJECTS.contains(word(at)) || EnglishMoods.JOINED.contains(word(at))
                || (EnglishMoods.ARTICLES.contains(word(at)) && verb(at, end(at)) > at);
    }

    private int end(int at) {
        int end = at;
        while (end < tokens.size() && !tokens.get(end).is(Token.Kind.MARK)) {
            end++;
        }
        return end;
    }

    /// Whether an order begins.
    private boolean acts(int at) {
        boolean asked = Set.of("please", "pls", "can", "could", "would", "let's", "lets", "i'd", "just").contains(word(at));
        boolean verb = at < tokens.size() && pieces.get(at).stream()
                .anyMatch(piece -> Coherence.verb(piece) || piece.sort() == Sort.LIGHT || DOING.contains(piece.sort()));
        boolean object = EnglishPhrases.OBJECTS.contains(word(at + 1)) || EnglishMoods.PRONOUNS.contains(word(at + 1))
                || (at + 1 < tokens.size() && (tokens.get(at + 1).is(Token.Kind.FILE) || tokens.get(at + 1).is(Token.Kind.QUOTE)));
        return asked || (verb && object);
    }

    /// Whether a clause orders something, as a whole sentence does.
    boolean ordered(int from, int to) {
        int begin = past(from);
        return begin < to && (acts(begin) || wants(begin, to) || doing(begin)
                || IntStream.range(begin, to).anyMatch(i -> Set.of("please", "pls", "plz").contains(word(i))));
    }

    /// Whether a reason begins.
    private boolean reason(int at) {
        String word = word(at);
        boolean since = word.equals("since") && (at + 1 >= tokens.size() || !tokens.get(at + 1).is(Token.Kind.NUMBER));
        boolean tells = EnglishMoods.SUBJECTS.contains(word(at + 1)) || EnglishMoods.JOINED.contains(word(at + 1))
                || (EnglishMoods.ARTICLES.contains(word(at + 1)) && first(at) && verb(at + 1, end(at)) > 0);
        boolean as = word.equals("as") && tells && !EnglishMoods.at(tokens, at, "as it is") && !EnglishMoods.at(tokens, at, "as they are");
        boolean before = first(at) && word(at).equals("before") && Set.of("i", "we").contains(word(at + 1));
        boolean rows = before || EnglishMoods.at(tokens, at, "so that") || EnglishMoods.at(tokens, at, "in case")
                || EnglishMoods.at(tokens, at, "seeing as") || EnglishMoods.at(tokens, at, "given that")
                || EnglishMoods.at(tokens, at, "or else");
        return rows || as || (word.equals("since") ? since : EnglishMoods.REASONS.contains(word) && !behindOthers(at));
    }

    /// Whether a clause begins behind a mark.
    private boolean first(int at) {
        return at == 0 || tokens.get(at - 1).is(Token.Kind.MARK);
    }

    /// "Everything else", "something else".
    private boolean behindOthers(int at) {
        return word(at).equals("else") && !first(at);
    }

    /// The first token from one on that says something.
    int past(int from) {
        int at = from;
        while (at < tokens.size() - 1 && EnglishMoods.LEADS.contains(word(at))) {
            at++;
        }
        return at;
    }

    /// What a clause does.
    Mood mood(int from, int to) {
        Mood mood = grammatical(from, to);
        boolean orders = !telling.isEmpty() && likely(from, to) < (mood == Mood.MAY_TELL ? EVEN : ORDERING);
        boolean unmarked = mood == Mood.TELLS && from > 0 && !tokens.get(from - 1).is(Token.Kind.MARK) && likely(from, to) < TOLD;
        if (!telling.isEmpty() && (unmarked || (mood == Mood.ELSE && learned(from, to)))) {
            return Mood.LEARNED;
        }
        return orders ? Mood.ELSE : mood;
    }

    private Mood grammatical(int from, int to) {
        int begin = past(from);
        while (begin < to - 1 && (tokens.get(begin).is(Token.Kind.MARK) || EnglishMoods.LEADS.contains(word(begin)))) {
            begin++;
        }
        boolean asks = word(to - 1).equals("?") && !Set.of("where's", "why", "where").contains(word(begin));
        if (EnglishMoods.at(tokens, begin, "for")
                && IntStream.range(begin, Math.min(to, begin + 4)).anyMatch(i -> word(i).equals("reasons"))) {
            begin = IntStream.range(begin, to).filter(i -> word(i).equals("reasons")).findFirst().orElse(begin) + 1;
        }
        boolean compared = EnglishMoods.at(tokens, begin, "next to the others") || EnglishMoods.at(tokens, begin, "compared to the others")
                || EnglishMoods.at(tokens, begin, "compared to the rest") || EnglishMoods.at(tokens, begin, "next to the rest");
        begin += compared ? 4 : 0;
        if (to - from < 7 && word(to - 1).equals(":") && EnglishMoods.SPEECHES.contains(word(to - 2))) {
            return Mood.TELLS;
        }
        if (begin >= to || asks || limits(begin, to) || bounds(begin, to) || names(begin, to)) {
            return Mood.ELSE;
        }
        if (rejects(begin, to)) {
            return Mood.ELSE;
        }
        if (reason(begin)) {
            return wants(begin + 1, to) || measured(begin, to) ? Mood.ELSE : Mood.TELLS;
        }
        if (word(begin).equals("whoever")) {
            return Mood.TELLS;
        }
        if (wants(begin, to)) {
            return Mood.ELSE;
        }
        if (EnglishMoods.JOINED.contains(word(begin)) || Set.of("where's", "why").contains(word(begin))) {
            return Mood.TELLS;
        }
        int verb = verb(begin, to);
        return verb < 0
                ? Mood.ELSE
                : EnglishMoods.EITHER.contains(word(verb)) && !EnglishMoods.SUBJECTS.contains(word(begin)) ? Mood.MAY_TELL : Mood.TELLS;
    }

    /// "I don't like it": what was done shall not stay.
    private boolean rejects(int from, int to) {
        return IntStream.range(from + 1, to)
                .anyMatch(i -> EnglishMoods.DENYING.contains(word(i)) && EnglishMoods.LIKING.contains(word(i + 1))
                        && IntStream.range(i + 2, Math.min(to, i + 5)).anyMatch(j -> EnglishMoods.PRONOUNS.contains(word(j))));
    }

    /// Whether a value is told.
    boolean measured(int from, int to) {
        return IntStream.range(from, to).anyMatch(
                i -> tokens.get(i).is(Token.Kind.NUMBER) || pieces.get(i).stream().anyMatch(piece -> MEASURES.contains(piece.sort())));
    }

    /// Whether a value is bounded: "it can't weigh over 25 megabytes".
    private boolean bounds(int from, int to) {
        return measured(from, to) && IntStream.range(from, to).anyMatch(i -> EnglishMoods.BOUNDS.contains(word(i)));
    }

    /// "The film's name is Portugal now": that is said so that it shall be so.
    private boolean names(int from, int to) {
        return IntStream.range(from, to - 1).anyMatch(i -> word(i + 1).equals("is") && Set.of("name", "title", "text").contains(word(i)));
    }

    private boolean limits(int from, int to) {
        boolean fine = IntStream.range(from + 1, to)
                .anyMatch(i -> EnglishMoods.FINE.contains(word(i)) && EnglishMoods.BEING.contains(word(i - 1)));
        return fine || IntStream.range(from, to)
                .anyMatch(i -> EnglishMoods.LIMITS.contains(word(i)) && !(word(i).equals("only") && i > from && !limited(i + 1))
                        && !(word(i).equals("else") && i == from) && !(word(i).equals("than") && word(i - 1).equals("rather")));
    }

    /// Whether what stands behind "only" is a thing, and not what somebody does.
    private boolean limited(int at) {
        return EnglishMoods.ARTICLES.contains(word(at)) || EnglishMoods.INSIDE.contains(word(at))
                || (at < tokens.size() && tokens.get(at).is(Token.Kind.NUMBER));
    }

    /// Whether a clause has a word with which something is wanted.
    private boolean wants(int from, int to) {
        boolean hardly = word(from).equals("you") && IntStream.range(from + 1, Math.min(to, from + 4))
                .anyMatch(i -> EnglishMoods.HARDLY.contains(word(i)) || EnglishMoods.SENSES.contains(word(i))
                        || Set.of("can't", "cant", "cannot", "couldn't", "forgot", "made", "didn't").contains(word(i)));
        boolean you = word(from).equals("you")
                && IntStream.range(from + 1, Math.min(to, from + 3)).anyMatch(i -> Set.of("can", "could", "may").contains(word(i)));
        if (you && !hardly) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean nobody = i > from && Set.of("nobody", "noone", "one").contains(word(i - 1));
            boolean denied = i > from && EnglishMoods.DENYING.contains(word(i - 1)) && !nobody;
            boolean first = i == from || (i == from + 1 && Set.of("i", "we").contains(word(from)));
            boolean will = EnglishMoods.WILL.contains(word(i)) && !nobody
                    && (denied ? Set.of("i", "we").contains(word(from)) : !third(from, i));
            boolean after = EnglishMoods.AFTER.contains(word(i)) && word(i + 1).equals("to") && Set.of("i", "we").contains(word(from))
                    && i <= from + 3 && !doing(i + 2);
            boolean has = Set.of("has", "have", "had", "is", "are", "got").contains(word(i)) && word(i + 1).equals("to") && !after;
            boolean late = i > from + 3 && Set.of("could", "would", "may", "shall").contains(word(i));
            boolean wanting = EnglishMoods.WANTING.contains(word(i)) && !late && !(hardly && Set.of("could", "would").contains(word(i)));
            if ((will && !after) || has || (wanting && !after && (first || i < to))) {
                return true;
            }
        }
        return false;
    }

    /// "The board wants", "nobody needs": what others want is told, and what things need is wanted.
    private boolean third(int from, int at) {
        boolean person = EnglishMoods.SUBJECTS.contains(word(from)) && !Set.of("i", "we", "you", "it", "there").contains(word(from));
        return person && !word(at).startsWith("need");
    }

    /// Whether something is done to the film.
    private boolean doing(int at) {
        return at < tokens.size() && pieces.get(at).stream().anyMatch(
                piece -> Coherence.verb(piece) || piece.sort() == Sort.LIGHT || piece.sort() == Sort.SHOW || piece.sort() == Sort.WRITE)
                && !Set.of("put", "show", "play", "send", "use").contains(word(at));
    }

    /// Where the verb of a clause stands whose subject begins at a token; -1 where it has none.
    private int verb(int begin, int to) {
        boolean pronoun = EnglishMoods.SUBJECTS.contains(word(begin)) || EnglishMoods.at(tokens, begin, "no one");
        boolean pointing = EnglishMoods.POINTING.contains(word(begin));
        boolean article = EnglishMoods.ARTICLES.contains(word(begin));
        boolean thing = !doing(begin) && begin < to && (tokens.get(begin).is(Token.Kind.QUOTE) || tokens.get(begin).is(Token.Kind.FILE)
                || pieces.get(begin).stream().anyMatch(piece -> NAMES.contains(piece.sort())));
        boolean gerund = word(begin).length() > 4 && word(begin).endsWith("ing");
        if (!pronoun && !article && !thing && !pointing && !gerund) {
            return -1;
        }
        int last = Math.min(to, begin + LONGEST_SUBJECT);
        for (int i = begin + 1; i < last; i++) {
            if (tokens.get(i).is(Token.Kind.QUOTE)) {
                continue;
            }
            boolean plural = EnglishMoods.PLURAL.contains(word(i)) && (word(i - 1).endsWith("s") || word(begin).equals("people"));
            boolean can = word(i).equals("can") && (EnglishMoods.HARDLY.contains(word(i + 1)) || (pronoun && !word(begin).equals("it")));
            boolean told = plural || can || EnglishMoods.FINITE.contains(word(i)) || EnglishMoods.TELLING.contains(word(i))
                    || (EnglishMoods.EITHER.contains(word(i)) && !noun(i));
            boolean behind = EnglishMoods.INSIDE.contains(word(i)) || EnglishMoods.RELATIVE.contains(word(i));
            boolean nominative = pronoun && Set.of("i", "we", "he", "she", "they", "you", "people").contains(word(begin))
                    && !EnglishMoods.ADVERBS.contains(word(i)) && !behind;
            boolean name = tokens.get(i).capital();
            boolean third = pronoun && !name && (word(i).equals("'s") || (word(i).length() > 3 && word(i).endsWith("s")))
                    && !Set.of("there", "it", "you").contains(word(begin));
            boolean noun = i == begin + 1 && article && !pointing;
            boolean relative = i > begin + 1
                    && (EnglishMoods.RELATIVE.contains(word(i - 1)) || EnglishMoods.SUBJECTS.contains(word(i - 1)));
            if (!noun && !relative && (told || nominative || third || (!name && (past(begin, i) || present(begin, i))))) {
                return i;
            }
        }
        return -1;
    }

    private boolean noun(int at) {
        return pieces.get(at).stream().anyMatch(
                piece -> piece.to() == at + 1 && (piece.sort() == Sort.NOUN || piece.sort() == Sort.KIND) && !Words.strange(piece));
    }

    /// Whether a word nobody knows ends as verbs do by which something was so.
    private boolean past(int begin, int at) {
        return at > begin + 1 && word(at).length() > 4 && word(at).endsWith("ed") && strange(at);
    }

    /// Whether a word nobody knows ends as verbs do that tell of one.
    private boolean present(int begin, int at) {
        boolean ends = word(at).length() > 3 && word(at).endsWith("s") && !word(at).endsWith("ss") && strange(at);
        boolean known = IntStream.range(begin, at).anyMatch(
                i -> pieces.get(i).stream().anyMatch(piece -> piece.to() == at && piece.sort() == Sort.TARGET && !Words.strange(piece)));
        return ends && (known || EnglishMoods.SUBJECTS.contains(word(begin)));
    }

    private boolean strange(int at) {
        return pieces.get(at).stream().filter(piece -> piece.to() == at + 1).allMatch(piece -> piece.sort() == Sort.NOUN
                || piece.sort() == Sort.NAME || Words.strange(piece) || Words.PARTS.contains(piece.sort())) && !noun(at);
    }
}
