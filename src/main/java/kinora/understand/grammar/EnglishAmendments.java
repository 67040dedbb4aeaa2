package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.grammar.Amendment.Kind;

/// English words around what somebody means who goes on with the turn before: what is said of it, what it shall not be, and that it shall be as it was.
final class EnglishAmendments {
    /// What a phrase says about what stands beside it. `INSTEAD` ("on second thought") stands before what is meant in the place of what was done, `BETTER` ("looks better I think") behind it,
    /// `NOTHING` on either side; `SAME` ("should get the same treatment") behind what the same shall be done to, `THAN` behind more of it. `BACK` and `HALFWAY` stand alone.
    private enum Says {
        INSTEAD, BETTER, NOTHING, SAME, THAN, BACK, HALFWAY
    }

    /// What may stand behind what is meant.
    private static final Set<Says> BEHIND = EnumSet.of(Says.BETTER, Says.NOTHING, Says.SAME, Says.THAN);

    /// A phrase, with the words of what it speaks of.
    private record Phrase(Says says, String of) {}

    private static final Set<String> LEADS = Set.of("no", "nope", "nah", "oh", "oops", "whoops", "ups", "sorry", "wait", "hmm", "hm", "mm",
            "ok", "okay", "alright", "right", "well", "so", "and", "but", "or", "please", "nice", "great", "thanks", "good", "cool",
            "perfect", "super", "lovely", "now", "actually", "ah", "ugh", "argh", "er", "uh", "um", "damn", "maybe", "perhaps", "yes",
            "yeah", "hey", "then", "though", "also", "although", "yet", "honestly", "hang", "on", "hold");
    private static final Set<String> CORRECTING = Set.of("no", "nope", "nah", "oops", "whoops", "sorry", "wait", "actually");
    private static final Set<String> TAILS = Set.of("please", "then", "instead", "though", "again", "thanks", "pls", "ok", "okay", "now");
    private static final Set<String> SUBJECTS = Set.of("it", "this", "that", "these", "those", "he", "she", "they", "i", "we", "you",
            "nobody", "everybody", "everyone", "people", "there", "who", "it'd", "that'd", "they'd", "he'd", "she'd");
    private static final Set<String> OWNERS = Set.of("my", "our", "your", "his", "her", "their", "the", "a", "some");
    private static final Set<String> REASONS = Set.of("because", "cause", "cuz", "since", "otherwise", "for");
    private static final Set<String> ASKING = Set.of("can", "can't", "could", "should", "want", "need", "would", "let's", "lets", "i'd",
            "we'd", "shall", "must", "please", "make", "don't", "dont", "do");
    private static final Set<String> BARRED = Set.of("is", "isn't", "was", "it's", "that's", "are", "do", "does", "did", "could", "would",
            "should", "can", "i'd", "but", "why", "am", "i'm", "will", "may", "if", "or", "has", "have", "must");
    private static final Set<String> SPLITTING = Set.of("but", "because", "instead");

    /// Phrases by what they say; `NAMED` takes back what stands in the gap of the phrase.
    private static final String PHRASES = """
            INSTEAD: on second thought/thoughts
            INSTEAD: come to think of it
            INSTEAD: thinking about it
            INSTEAD: i've/i have? changed my mind
            INSTEAD: my? mistake/bad/fault
            INSTEAD: the? wrong one/photo/picture/clip/shot/way/number/word/text
            INSTEAD: that/it was the? wrong one/photo/picture/clip/shot
            INSTEAD: i meant/mean
            INSTEAD: i meant to say
            INSTEAD: forget it/that/this
            INSTEAD: never mind
            INSTEAD: nevermind
            INSTEAD: i was talking/thinking/speaking about/of
            INSTEAD: it/that should have been
            INSTEAD: it/that was supposed/meant to be
            INSTEAD: i'd/i would? rather have/see/take? it/that? in/as?
            INSTEAD: i'd? prefer it/that? in/as?
            INSTEAD: i would prefer it/that? in/as?
            INSTEAD: i like
            INSTEAD: let's/lets/let's rather? go/try/say/do/take with/for/it?
            INSTEAD: let us? go with/for
            INSTEAD: go with/for
            INSTEAD: it/this/that should/must go
            INSTEAD: give/bring/turn/put it/that/them back up? again? at/to/with
            INSTEAD: unmute it/that/them again?
            INSTEAD: better make/do/use/take? it/that?
            INSTEAD: rather make/do/use/take? it/that?
            INSTEAD: make that
            INSTEAD: change/switch it/that to
            NOTHING: it/that should/must be
            NOTHING: more/something like
            NOTHING: closer to
            NOTHING: could/can it/that/this be
            NOTHING: could/can the whole? film/video/thing be
            NOTHING: i think/guess/suppose/believe/feel
            NOTHING: can/could you/we
            NOTHING: it/this/that could/can do/use/take/be/have
            NOTHING: not bad
            NOTHING: a lot? better/closer already?
            NOTHING: for/to me
            NOTHING: if possible
            NOTHING: i need/want it/that/this
            NOTHING: my/our wife/husband/mum/mom/dad/boss/daughter/son/sister/brother/client/partner/friend says/said/thinks/thought
            THAN: than that/this/now/before/currently
            BETTER: looks/sounds/works/fits/seems/feels/reads a/much/way/far/even? bit/little/lot/more? better/nicer/best/good/prettier/cooler/right/fine/fitting
            BETTER: is/are/was/were a/much/way/far/even? bit/little/lot/more? better/nicer/best/prettier/cooler/right/fine/enough/plenty/fitting
            BETTER: would/will/might/could be/look/sound/work a/much/way/far/even? bit/little/lot/more? better/nicer/best/good/prettier/cooler/right/fine/enough/plenty/fitting
            BETTER: after all
            BETTER: instead of that/this
            SAME: should/must/can/could/needs/deserves get/have/be? the? same/likewise treatment/thing/effect/look/too?
            SAME: gets/needs/deserves the same treatment/thing/effect/look/too?
            BACK: undo/restore/revert/cancel/reverse it/that/this/him/her? one/thing/change/step?
            BACK: take/bring/put/get/give it/that/this/him/her back
            BACK: take/bring/put/get/give it/that/this/him/her back where it was
            BACK: take/bring/put/get back it/that/this/him/her
            BACK: return/go/switch/change/revert/turn/set/put/reset it/that/this/them/everything? back? to/like how/what/where/as ..5 was/were/had/looked/sounded before/earlier/originally/first/previously?
            BACK: return/go/switch/change/revert/turn/set/put/reset it/that/this/them/everything? back? to/like the way ..5 was/were/had/looked/sounded before/earlier/originally/first/previously?
            BACK: leave/keep/have/want it/that/this/them/everything how/what/like/as ..3 was/were before/earlier/originally/first/previously?
            BACK: leave/keep/have/want it/that/this/them/everything the way ..3 was/were before/earlier/originally/first/previously?
            BACK: i want/prefer/preferred/like/liked it/that the way ..3 was/were before/earlier/originally/first/previously?
            BACK: i prefer/preferred/like/liked it/that/them more/better? before/earlier/originally
            BACK: it/that/this was/looked/sounded much/way? better/nicer before/earlier/originally
            NAMED: the old/previous/original/earlier/former ..3 was/is/looked/looks/sounded/sounds/fitted/fits/worked/works much/way/far? better/nicer/best/fine
            NAMED: i prefer/preferred/like/liked/want/wanted the old/previous/original/earlier/former ..3 better/more/back?
            NAMED: take/bring/put/get/give me? the old/previous/original/earlier/former? ..3 back
            NAMED: bring/put/get/give back the old/previous/original/earlier/former? ..3
            NAMED: take back the ..3
            NAMED: undo/revert the ..3
            NAMED: return/go/switch/change/revert/turn back? to the old/previous/original/earlier/former? ..3
            NAMED: return/go/switch/change/revert/turn back? to the ..3 from before
            NAMED: return/go/switch/change/revert/turn back? to the ..3 we/i/it/you had/was/were/used before/earlier/originally/first/previously?
            HALFWAY: somewhere/something/sth? in/halfway/half-way between
            HALFWAY: somewhere/something? in the middle
            HALFWAY: meet me? in the middle
            HALFWAY: go/take/bring/put? it/that? half/halfway/half-way way? back
            HALFWAY: half as much of? that?
            HALFWAY: split the difference
            HALFWAY: the middle of/between the? two/both?
            """;
    private static final Chart.Grammar AROUND = new Chart.Grammar(PHRASES.lines().map(EnglishAmendments::phrase).toList());

    private EnglishAmendments() {}

    private static Rule phrase(String line) {
        int colon = line.indexOf(": ");
        String says = line.substring(0, colon);
        String pattern = line.substring(colon + 2);
        if (!says.equals("NAMED")) {
            Phrase phrase = new Phrase(Says.valueOf(says), "");
            return rule(Sort.SAID, pattern, m -> phrase);
        }
        int gap = List.of(pattern.split(" ", -1)).indexOf("..3");
        return rule(Sort.SAID, pattern, m -> m.text(gap).isEmpty() ? null : new Phrase(Says.BACK, m.text(gap)));
    }

    /// What a text says when the words around are taken away; none where there are none.
    static Optional<Amendment> of(String text) {
        Sayings sayings = new Sayings(text, AROUND);
        List<Token> tokens = sayings.tokens();
        if (tokens.size() > MOST || tokens.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts(text, sayings);
        int begin = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || (i > begin && divides(tokens, i))) {
                parts.hear(begin, i);
                begin = i;
            }
        }
        return parts.amendment();
    }

    private static final int MOST = 40;

    private static final Set<String> RATHER = Set.of("rather", "prefer", "better");

    private static boolean divides(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is(Token.Kind.MARK)) {
            return ",.;!?:—–".contains(token.word()) || (token.word().equals("-") && at + 1 < tokens.size()
                    && tokens.get(at).from() > tokens.get(at - 1).to() && tokens.get(at + 1).from() > tokens.get(at).to());
        }
        String word = token.word();
        return (word.equals("not") && !BARRED.contains(tokens.get(at - 1).word())) || SPLITTING.contains(word)
                || (word.equals("than") && tokens.subList(0, at).stream().anyMatch(one -> RATHER.contains(one.word())))
                || (word.equals("so") && tokens.get(at - 1).is(Token.Kind.MARK));
    }

    /// The parts of a text, as they are heard.
    private static final class Parts {
        private final String text;
        private final Sayings sayings;
        private final List<Token> tokens;
        private final List<String> values = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final List<String> denied = new ArrayList<>();
        private Optional<Phrase> whole = Optional.empty();
        private boolean corrects;
        private boolean plain;
        private boolean around;
        private boolean rather;
        private boolean same;

        Parts(String text, Sayings sayings) {
            this.text = text;
            this.sayings = sayings;
            this.tokens = sayings.tokens();
        }

        void hear(int begin, int end) {
            int from = leads(begin, end);
            same = false;
            int marks = end;
            while (marks > from && tokens.get(marks - 1).is(Token.Kind.MARK)) {
                marks--;
            }
            Optional<Phrase> all = from < marks ? phrase(from, marks) : Optional.empty();
            if (all.isPresent()) {
                whole = all;
                return;
            }
            int to = from < end ? tails(from, end) : end;
            if (same && from < to) {
                plain = true;
                values.add("the same for " + words(from, to));
                return;
            }
            if (from >= to) {
                return;
            }
            Optional<Phrase> phrase = phrase(from, to);
            if (phrase.isPresent()) {
                whole = phrase;
                return;
            }
            String word = word(from);
            boolean than = word.equals("than") && rather;
            boolean instead = word.equals("instead") && from + 1 < to && word(from + 1).equals("of");
            if (word.equals("not") || than || instead) {
                denied.add(words(from + (instead ? 2 : 1), to));
            } else if (word.equals("still") && !values.isEmpty()) {
                around = true;
                plain = true;
            } else if (keeps(from, to)) {
                around = true;
            } else if (tells(from, to)) {
                told.add(words(from, to));
            } else {
                values.add(words(from, to));
            }
        }

        Optional<Amendment> amendment() {
            if (whole.isPresent() && values.isEmpty()) {
                Kind kind = whole.get().says() == Says.BACK ? Kind.BACK : Kind.HALFWAY;
                return Optional.of(new Amendment(kind, List.of(), denied, told, whole.get().of(), true, true));
            }
            boolean any = around || !told.isEmpty() || !denied.isEmpty();
            if (whole.isPresent() || (values.isEmpty() && told.size() != 1) || !any) {
                return Optional.empty();
            }
            return Optional.of(new Amendment(Kind.VALUE, values.isEmpty() ? told : values, denied, values.isEmpty() ? List.of() : told, "",
                    corrects, plain));
        }

        /// Behind the words that say nothing of what is meant.
        private int leads(int begin, int end) {
            int from = begin;
            while (from < end) {
                int at = from;
                Optional<Piece> phrase = sayings.at(at).stream().filter(piece -> piece.to() <= end && piece.value() instanceof Phrase)
                        .filter(piece -> leads(((Phrase) piece.value()).says())).max(Comparator.comparingInt(Piece::to));
                boolean small = tokens.get(at).is(Token.Kind.MARK) || LEADS.contains(word(at));
                if (phrase.isPresent()) {
                    boolean instead = ((Phrase) phrase.get().value()).says() == Says.INSTEAD;
                    corrects |= instead;
                    plain |= instead;
                    around = true;
                    rather |= words(at, phrase.get().to()).contains("rather") || words(at, phrase.get().to()).contains("better");
                    from = phrase.get().to();
                } else if (small) {
                    corrects |= CORRECTING.contains(word(at));
                    around |= tokens.get(at).is(Token.Kind.WORD);
                    from++;
                } else {
                    return from;
                }
            }
            return from;
        }

        private static boolean leads(Says says) {
            return says == Says.INSTEAD || says == Says.NOTHING;
        }

        /// Before the words that say nothing of what is meant, or only that it is better.
        private int tails(int begin, int end) {
            int to = end;
            while (to > begin) {
                int last = to;
                Optional<Piece> phrase = IntStream.range(begin, to).boxed().flatMap(i -> sayings.at(i).stream())
                        .filter(piece -> piece.to() == last && piece.value() instanceof Phrase one && BEHIND.contains(one.says()))
                        .min(Comparator.comparingInt(Piece::from));
                boolean less = phrase.filter(piece -> piece.from() > begin && ((Phrase) piece.value()).says() == Says.THAN
                        && word(piece.from() - 1).equals("less")).isPresent();
                if (phrase.isPresent() && phrase.get().from() > begin && !less) {
                    boolean better = ((Phrase) phrase.get().value()).says() == Says.BETTER;
                    plain |= ((Phrase) phrase.get().value()).says() == Says.THAN;
                    same |= ((Phrase) phrase.get().value()).says() == Says.SAME;
                    corrects |= better;
                    plain |= better && !SUBJECTS.contains(word(begin));
                    around = true;
                    to = phrase.get().from();
                } else if (to > begin + 1 && (TAILS.contains(word(to - 1)) || tokens.get(to - 1).is(Token.Kind.MARK))) {
                    corrects |= word(to - 1).equals("instead");
                    around |= tokens.get(to - 1).is(Token.Kind.WORD);
                    to--;
                } else {
                    return to;
                }
            }
            return to;
        }

        /// A phrase that is all of a part and takes back something.
        private Optional<Phrase> phrase(int from, int to) {
            return sayings.at(from).stream().filter(piece -> piece.to() == to && piece.value() instanceof Phrase)
                    .map(piece -> (Phrase) piece.value()).filter(one -> one.says() == Says.BACK || one.says() == Says.HALFWAY).findFirst();
        }

        /// "The kids should stay", "leave the cat as it was": nothing is done to that.
        private boolean keeps(int from, int to) {
            boolean keep = Set.of("keep", "leave").contains(word(from)) && corrects;
            boolean stays = Set.of("stay", "stays", "remain", "remains").contains(word(to - 1)) && to > from + 1;
            return keep || stays;
        }

        /// Whether a part only tells how something is.
        private boolean tells(int from, int to) {
            String first = word(from);
            if (REASONS.contains(first)) {
                return true;
            }
            boolean asks = IntStream.range(from, to).anyMatch(i -> ASKING.contains(word(i)));
            if (asks) {
                return false;
            }
            boolean says = EnglishRemarks.IS.contains(first) || SUBJECTS.contains(first);
            boolean of = OWNERS.contains(first)
                    && IntStream.range(from + 2, Math.min(to, from + 6)).anyMatch(i -> EnglishRemarks.STATE.contains(word(i)));
            return to > from + 1 && (says || of);
        }

        private String word(int at) {
            return tokens.get(at).word();
        }

        private String words(int from, int to) {
            return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
        }
    }
}
