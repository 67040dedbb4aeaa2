package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Topic;

/// Sentences that ask for a film to be made: "creating free invitation videos for party hosts", "turn 10 holiday photos into a short shareable clip to promote our shop".
///
/// What is said of the film that is to be made is a wish where it is known as one, and otherwise says nothing; so is what it shall be good for. How many photos there are is no wish.
final class Makings {
    private static final int LONGEST = 9;
    /// Where a phrase of a purpose ends whatever has been said.
    private static final String MARKS = ",.;:!?-()";
    /// What is a wish where it describes a film.
    private static final EnumSet<Sort> KEPT = EnumSet.of(Sort.EFFECT, Sort.SHAPE, Sort.SIZE, Sort.PLATFORM, Sort.REEL_STYLE, Sort.REEL,
            Sort.NUMBER, Sort.UNIT, Sort.FORMAT, Sort.GRADE, Sort.MOOD, Sort.QUALITY, Sort.MUSIC_STYLE, Sort.TRANSITION, Sort.SPEED_UP,
            Sort.SLOW_DOWN, Sort.TOPIC, Sort.DURATION, Sort.TITLE_STYLE, Sort.BOUND, Sort.NO, Sort.DET, Sort.CARD, Sort.BEAT, Sort.STILL,
            Sort.COLOUR, Sort.BEST);
    /// What of a purpose says something.
    private static final EnumSet<Sort> AIMED = EnumSet.of(Sort.PLATFORM, Sort.REEL_STYLE);
    private static final EnumSet<Sort> DOING = EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.EXPORT, Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.WRITE,
            Sort.MUTE, Sort.FADE, Sort.KEEP, Sort.MOVE, Sort.IMPROVE, Sort.COMPRESS, Sort.BRIGHTEN);
    private static final Set<String> ONE = Set.of("a", "an", "one", "some");
    private static final Set<String> PHOTOS = Set.of("PHOTO", "CLIP", "SHOT");

    private final List<Token> tokens;
    private final List<Piece> words;
    private final List<EnumSet<Sort>> sorts = new ArrayList<>();

    private Makings(List<Token> tokens, List<Piece> words) {
        this.tokens = tokens;
        this.words = new ArrayList<>(words);
        tokens.forEach(token -> sorts.add(EnumSet.noneOf(Sort.class)));
        words.forEach(piece -> {
            for (int i = piece.from(); i < piece.to(); i++) {
                boolean one = piece.to() - piece.from() == 1;
                if (one || KEPT.contains(piece.sort()) || piece.sort() == Sort.KIND) {
                    sorts.get(i).add(piece.sort());
                }
            }
        });
    }

    /// The words of a sentence with what says nothing in such a sentence made silent.
    static List<Piece> in(List<Token> tokens, List<Piece> words) {
        Makings makings = new Makings(tokens, words);
        int verb = makings.verb();
        if (verb < 0 && !makings.bare()) {
            return words;
        }
        if (verb >= 0) {
            makings.counted(verb);
        }
        makings.moved(verb);
        int made = makings.product(verb);
        if (made < 0) {
            return makings.words;
        }
        for (int i = verb + 1; i + 1 < tokens.size(); i++) {
            makings.these(i);
        }
        if (verb >= 0) {
            makings.verbs(verb);
        }
        makings.manners(Math.max(0, verb));
        makings.purposes(made);
        return makings.words;
    }

    /// The first word for making; negative when there is none.
    private int verb() {
        for (int i = 0; i < tokens.size(); i++) {
            if (EnglishMakings.VERBS.contains(word(i)) && !(i > 0 && sorts.get(i - 1).contains(Sort.DET))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a film is named, and nothing said of what is done: "15 second teaser for my bakery".
    private boolean bare() {
        int head = ONE.contains(word(0)) ? 1 : 0;
        int first = head;
        while (head < LONGEST && head < tokens.size() && !EnglishMakings.NAMED.contains(word(head)) && describes(head)) {
            head++;
        }
        while (EnglishMakings.NAMED.contains(word(head + 1)) || EnglishMakings.MORE.contains(word(head + 1))) {
            head++;
        }
        return head > first && head(head) && EnglishMakings.BEHIND.contains(word(head + 1));
    }

    /// "10 photos", "these three clips": all of them.
    private void counted(int verb) {
        for (int i = verb + 1; i + 1 < tokens.size(); i++) {
            int at = i;
            if (!sorts.get(i).contains(Sort.NUMBER)
                    || !(i == verb + 1 || ALLOWED.contains(word(i - 1)) || sorts.get(i - 1).contains(Sort.DET))) {
                continue;
            }
            int noun = noun(i + 1);
            words.stream().filter(piece -> piece.from() == noun && !EnglishMaterials.FILES.contains(word(noun)) && piece.sort() == Sort.KIND
                    && piece.several() && PHOTOS.contains(piece.text())).findFirst().ifPresent(piece -> {
                        int from = sorts.get(at - 1).contains(Sort.DET) ? at - 1 : at;
                        words.addFirst(new Piece(Sort.ITEM, new Target.All(Target.Kind.valueOf(piece.text())), from, piece.to(),
                                piece.weight() + 2, true));
                    });
        }
    }

    private static final EnumSet<Sort> HEADS = EnumSet.of(Sort.KIND, Sort.UNIT, Sort.CONJ, Sort.PREP, Sort.DET, Sort.NUMBER, Sort.REEL);

    /// Where the noun of "12 listing photos" stands: behind at most two words that nobody knows.
    private int noun(int from) {
        int at = from;
        while (at < from + 2 && at + 1 < tokens.size() && tokens.get(at).is(Token.Kind.WORD)
                && sorts.get(at).stream().noneMatch(HEADS::contains)) {
            at++;
        }
        boolean photos = words.stream().filter(piece -> piece.sort() == Sort.KIND && piece.several()).map(Piece::from).toList()
                .contains(at);
        return photos ? at : from;
    }

    /// "These photos": all that there are.
    private void these(int at) {
        boolean these = word(at).equals("these") || word(at).equals("those");
        words.stream()
                .filter(piece -> these && piece.from() == at + 1 && piece.sort() == Sort.KIND && piece.several()
                        && Set.of("PHOTO", "CLIP").contains(piece.text()))
                .findFirst().ifPresent(piece -> words.addFirst(
                        new Piece(Sort.ITEM, new Target.All(Target.Kind.valueOf(piece.text())), at, piece.to(), piece.weight() + 2, true)));
    }

    private static final Set<String> ALLOWED = Set.of("of", "from", "using", "with", "together", "my", "these", "the", "our");

    /// Makes what is said of the film silent; behind the word for it, or negative when no film is to be made.
    private int product(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (!head(i)) {
                continue;
            }
            i = last(i);
            int end = i + 1;
            while (end < tokens.size() && EnglishMakings.MORE.contains(word(end)) && free(end)) {
                end++;
            }
            int begin = i;
            while (begin > verb + 1 && i - begin < LONGEST && describes(begin - 1)) {
                begin--;
            }
            boolean article = ONE.contains(word(begin)) || ONE.contains(word(begin - 1));
            boolean into = Set.of("into", "as", "to").contains(word(begin - 1));
            boolean direct = EnglishMakings.CREATING.contains(word(verb))
                    && (begin == verb + 1 || Set.of("me", "us").contains(word(begin - 1)));
            boolean numbered = end < tokens.size() && sorts.get(end).contains(Sort.NUMBER);
            if (numbered || topic(begin, end)) {
                continue;
            }
            boolean bare = verb < 0 && begin == 0;
            if ((article || into || direct || bare) && !definite(begin, i)) {
                for (int t = begin; t < i; t++) {
                    silence(t);
                    place(t);
                }
                join(i, end);
                return end;
            }
        }
        return -1;
    }

    /// Whether something is within a phrase that cannot be done.
    private boolean topic(int from, int to) {
        return words.stream()
                .anyMatch(piece -> piece.sort() == Sort.TOPIC && piece.to() - piece.from() > 1 && piece.from() < to && piece.to() > from);
    }

    /// The last word for a film of one phrase: "a short looping video".
    private int last(int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size() && i <= last + 3 && tokens.get(i).is(Token.Kind.WORD) && describes(i); i++) {
            last = head(i) ? i : last;
        }
        return last;
    }

    private static boolean definite(String word) {
        return Set.of("the", "this", "that", "these", "those", "my", "our", "your", "his", "her", "their", "its").contains(word);
    }

    private boolean definite(int begin, int head) {
        for (int i = Math.max(0, begin - 1); i < head; i++) {
            if (definite(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean head(int at) {
        boolean film = words.stream().anyMatch(piece -> piece.sort() == Sort.REEL && piece.from() <= at && piece.to() > at)
                || EnglishMakings.PRODUCTS.contains(word(at))
                || (word(at).equals("file") && Set.of("one", "single").contains(word(at - 1)));
        return film && tokens.get(at).is(Token.Kind.WORD) && free(at);
    }

    /// Whether a word is not within a phrase of material.
    private boolean free(int at) {
        return words.stream()
                .noneMatch(piece -> piece.from() <= at && piece.to() > at && piece.to() - piece.from() > 1 && (piece.sort() == Sort.ITEM
                        || (piece.sort() == Sort.KIND && piece.weight() > 1.01 * (piece.to() - piece.from()) && sorts.get(at).isEmpty())));
    }

    private boolean describes(int at) {
        Token token = tokens.get(at);
        if (token.is(Token.Kind.MARK)) {
            return token.word().equals("-") && token.glued();
        }
        boolean closed = sorts.get(at).contains(Sort.CONJ) || (sorts.get(at).contains(Sort.PREP) && sorts.get(at).size() == 1)
                || Set.of("into", "from", "of", "with", "me", "us", "to", "as").contains(word(at)) || sorts.get(at).contains(Sort.PRONOUN);
        boolean article = at + 1 < tokens.size() && Set.of("a", "an").contains(word(at + 1));
        boolean counted = at > 0 && (word(at - 1).equals("-") || sorts.get(at - 1).contains(Sort.NUMBER));
        closed |= sorts.get(at).contains(Sort.ALL) || (sorts.get(at).contains(Sort.ORDINAL) && !counted)
                || sorts.get(at).contains(Sort.REST) || sorts.get(at).contains(Sort.EACH);
        return !closed && !article && !definite(word(at)) && free(at);
    }

    /// Leaves of a word only what is a wish about the film.
    private void silence(int at) {
        boolean kept = sorts.get(at).stream().anyMatch(KEPT::contains) || !tokens.get(at).is(Token.Kind.WORD);
        if (!kept) {
            mute(at);
        }
    }

    /// "A TikTok ad": where the film goes, and not the film.
    private void place(int at) {
        boolean place = sorts.get(at).contains(Sort.PLATFORM);
        words.removeIf(piece -> place && piece.sort() == Sort.REEL && piece.from() == at && piece.to() == at + 1);
    }

    private void mute(int at) {
        words.removeIf(piece -> piece.from() == at && piece.to() == at + 1);
        words.add(new Piece(Sort.FILLER, word(at), at, at + 1, 0.3, false));
    }

    /// "Slideshow video", "video file": one word, and one film even where there are several: "creating birthday videos".
    private void join(int from, int to) {
        List<Piece> known = words.stream().filter(piece -> piece.sort() == Sort.REEL && piece.to() == to).toList();
        int begin = known.stream().mapToInt(Piece::from).min().orElse(from);
        String style = words.stream().filter(piece -> piece.sort() == Sort.REEL && piece.from() >= begin && piece.to() <= to)
                .map(Piece::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
        words.removeIf(piece -> FILMS.contains(piece.sort()) && piece.from() >= from && piece.to() <= to);
        words.removeIf(piece -> piece.sort() == Sort.REEL && piece.from() >= begin && piece.to() <= to);
        words.add(new Piece(Sort.REEL, style, begin, to, 1.2 * (to - begin), false));
    }

    private static final EnumSet<Sort> FILMS = EnumSet.of(Sort.KIND, Sort.FILM, Sort.NOUN, Sort.EXPORT);

    /// "Editing and animating images": the ways in which it is made.
    private void verbs(int verb) {
        int at = verb;
        while (at < tokens.size() && (EnglishMakings.VERBS.contains(word(at)) || sorts.get(at).contains(Sort.CONJ))) {
            boolean several = at > verb
                    || (at + 2 < tokens.size() && sorts.get(at + 1).contains(Sort.CONJ) && EnglishMakings.VERBS.contains(word(at + 2)));
            boolean plain = EnglishMakings.PLAIN.contains(word(at));
            if (sorts.get(at).contains(Sort.CONJ) && !(at + 1 < tokens.size() && EnglishMakings.VERBS.contains(word(at + 1)))) {
                break;
            }
            if (several || plain) {
                int verbAt = at;
                words.removeIf(piece -> piece.from() == verbAt && piece.to() == verbAt + 1);
                words.add(new Piece(sorts.get(at).contains(Sort.CONJ) ? Sort.FILLER : Sort.LIGHT, "", at, at + 1, 0.5, false));
            }
            at++;
        }
    }

    /// "With steam rising", "subtle hair movement": what would have to move in a picture.
    private void moved(int from) {
        for (int i = from + 1; i + 1 < tokens.size(); i++) {
            int at = i;
            boolean moves = EnglishMakings.MOVED.contains(word(i)) && EnglishMakings.MOVING.contains(word(i + 1));
            if (moves) {
                words.removeIf(piece -> piece.from() <= at + 1 && piece.to() > at && piece.to() <= at + 2 && piece.from() >= at);
                words.add(new Piece(Sort.TOPIC, Topic.ANIMATE_PERSON.name(), at, at + 2, 2.4, false));
            }
        }
    }

    /// "With smooth transitions and upbeat pacing": how smooth they are says nothing, how quick the film is does.
    private void manners(int from) {
        words.removeIf(piece -> piece.sort() == Sort.SAY && piece.to() < tokens.size() && word(piece.to() - 1).equals("text")
                && Texts.LISTED.contains(word(piece.to())));
        for (int i = from; i + 1 < tokens.size(); i++) {
            boolean smooth = EnglishMakings.SMOOTH.contains(word(i)) && EnglishMakings.SMOOTHED.contains(word(i + 1));
            boolean pace = EnglishMakings.PACES.contains(word(i + 1)) && tokens.get(i).is(Token.Kind.WORD);
            boolean fast = EnglishMakings.FAST.contains(word(i));
            if (smooth) {
                mute(i);
            } else if (pace && (fast || EnglishMakings.CALM.contains(word(i)))) {
                mute(i + 1);
                words.add(new Piece(Sort.REEL_STYLE, fast ? "fast" : "calm", i, i + 1, 1.2, false));
            } else if (pace && sorts.get(i).stream().noneMatch(KEPT::contains)) {
                mute(i);
                mute(i + 1);
            }
        }
    }

    /// "For busy professionals", "to promote our new shop", "targeting parents".
    private void purposes(int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean aim = word(i).equals("to") && i + 1 < tokens.size() && EnglishMakings.AIMS.contains(word(i + 1));
            boolean free = (word(i).equals("at") && word(i + 1).equals("no")) || (word(i).equals("for") && word(i + 1).equals("free"));
            boolean purpose = EnglishMakings.PURPOSES.contains(word(i)) && !timed(i + 1);
            if (aim || purpose || free) {
                i = purpose(i);
            }
        }
    }

    private boolean timed(int at) {
        boolean part = word(at).equals("the") && PARTS.contains(word(at + 1));
        return part || timeOrPhotos(at);
    }

    private static final Set<String> PARTS = Set.of("first", "last", "whole", "entire", "full", "rest", "next", "final");

    private boolean timeOrPhotos(int at) {
        return at < tokens.size() && (sorts.get(at).contains(Sort.NUMBER) || sorts.get(at).contains(Sort.EACH)
                || words.stream().anyMatch(piece -> piece.from() == at && (piece.sort() == Sort.ALL || PHOTOS.contains(piece.text()))));
    }

    /// Makes a phrase of a purpose silent; its last word.
    private int purpose(int from) {
        int at = from + 1;
        while (at < tokens.size() && at - from < 16) {
            Token token = tokens.get(at);
            boolean mark = token.is(Token.Kind.MARK) && MARKS.contains(token.word()) && !token.glued();
            boolean stop = token.is(Token.Kind.MARK) && ",.;!?".contains(token.word());
            boolean next = sorts.get(at).contains(Sort.CONJ) && !goes(at + 1);
            boolean bound = at > from + 1 && EnglishMakings.BOUNDS.contains(token.word()) && !token.word().equals("at");
            if (mark || stop || next || bound) {
                break;
            }
            at++;
        }
        for (int i = from; i < at; i++) {
            boolean said = sorts.get(i).stream().anyMatch(AIMED::contains) || !tokens.get(i).is(Token.Kind.WORD);
            if (i == from && i + 1 < at && sorts.get(i + 1).contains(Sort.PLATFORM)) {
                continue;
            }
            if (!said) {
                mute(i);
                int word = i;
                words.removeIf(piece -> piece.from() <= word && piece.to() > word && piece.to() - piece.from() > 1
                        && !AIMED.contains(piece.sort()));
            }
        }
        return at - 1;
    }

    /// Whether a purpose goes on behind "and": "for events and parties", not "for a party and add music".
    private boolean goes(int at) {
        if (at >= tokens.size() || !tokens.get(at).is(Token.Kind.WORD)) {
            return false;
        }
        boolean doing = sorts.get(at).stream().anyMatch(DOING::contains);
        boolean wish = words.stream().anyMatch(
                piece -> piece.from() >= at && piece.from() < at + 3 && piece.sort() == Sort.KIND && !PHOTOS.contains(piece.text())
                        && tokens.subList(at, piece.from()).stream().allMatch(token -> token.is(Token.Kind.WORD)));
        return !doing && !wish && !sorts.get(at).contains(Sort.DET);
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
