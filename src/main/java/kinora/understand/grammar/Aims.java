package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Phrases that tell for whom, for what or to what end a film is made: they are no wishes, but for where it will be shown and what it is of.
///
/// @param words of the sentence, in which what says nothing is made silent
/// @param sorts what every token is by itself
record Aims(List<Token> tokens, List<Piece> words, List<EnumSet<Sort>> sorts) {
    /// Where a phrase of a purpose ends whatever has been said.
    private static final String MARKS = ",.;:!?-()";
    /// What of a purpose says something.
    private static final EnumSet<Sort> AIMED = EnumSet.of(Sort.PLATFORM, Sort.REEL_STYLE);
    private static final EnumSet<Sort> DOING = EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.EXPORT, Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.WRITE,
            Sort.MUTE, Sort.FADE, Sort.KEEP, Sort.MOVE, Sort.IMPROVE, Sort.COMPRESS, Sort.BRIGHTEN);
    private static final Set<String> PHOTOS = Set.of("PHOTO", "CLIP", "SHOT");

    /// "For busy professionals", "to promote our new shop", "targeting parents".
    void mute(int from) {
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
                mute(words, i);
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
        boolean wish = words.stream().anyMatch(piece -> piece.from() >= at && piece.from() < at + 3 && piece.sort() == Sort.KIND
                && !PHOTOS.contains(piece.text()) && tokens.subList(at, piece.from()).stream().allMatch(token -> token.is(Token.Kind.WORD)));
        return !doing && !wish && !sorts.get(at).contains(Sort.DET);
    }

    private void mute(List<Piece> all, int at) {
        all.removeIf(piece -> piece.from() == at && piece.to() == at + 1);
        all.add(new Piece(Sort.FILLER, word(at), at, at + 1, 0.3, false));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
