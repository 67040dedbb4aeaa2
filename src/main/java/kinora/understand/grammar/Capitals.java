package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Words that are written in capitals behind a word for them, in a sentence that is not: "a promo with bold text HOT AND FRESH". They are what shall be read there.
final class Capitals {
    /// Words in capitals that tell what becomes of a title, or are written so anyway.
    private static final Set<String> KNOWN = Set.of("mp4", "mov", "gif", "jpg", "jpeg", "png", "hd", "uhd", "srt", "vtt", "no", "not",
            "and", "off", "on", "in", "out", "up", "to", "ok", "bigger", "smaller", "larger", "away", "is", "it", "in capitals");
    private static final Set<String> WORDED = Set.of("text", "title", "caption", "headline", "heading", "words", "slogan", "tagline",
            "letters", "lettering", "saying", "says", "reading", "reads");
    /// Fewer small letters: all of it is written in capitals.
    private static final int FEW = 6;
    private static final int LEAST = 4;
    private static final double WEIGHT = 2.2;

    private Capitals() {}

    /// Puts all texts that are told by their capitals in the place of what stands within them.
    static void into(List<Piece> words, String text, List<Token> tokens, Names names) {
        List<Piece> texts = new ArrayList<>(of(text, tokens));
        texts.addAll(put(text, tokens, words, names));
        for (Piece written : texts) {
            words.removeIf(piece -> piece.from() >= written.from() && piece.to() <= written.to());
            words.add(written);
        }
    }

    private static List<Piece> of(String text, List<Token> tokens) {
        List<Piece> texts = new ArrayList<>();
        boolean few = text.chars().filter(Character::isLowerCase).count() < FEW;
        for (int i = 1; i < tokens.size() && !few; i++) {
            int begin = tokens.get(i).word().equals(":") ? i + 1 : i;
            boolean behind = WORDED.contains(tokens.get(i - 1).word()) && begin < tokens.size() && shouted(text, tokens.get(begin))
                    && !KNOWN.contains(tokens.get(begin).word());
            int end = begin;
            while (behind && end < tokens.size() && (shouted(text, tokens.get(end)) || (end > begin && tokens.get(end).is(Kind.NUMBER)))) {
                end++;
            }
            String words = end > begin ? text.substring(tokens.get(begin).from(), tokens.get(end - 1).to()) : "";
            if (words.chars().filter(Character::isUpperCase).count() >= LEAST) {
                texts.add(new Piece(Sort.TEXT, words, begin, end, WEIGHT + end - begin, false));
            }
        }
        return texts;
    }

    /// "Put Hello on the first photo": a word that begins with a capital, or several, which name nothing that is there.
    private static List<Piece> put(String text, List<Token> tokens, List<Piece> words, Names names) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            int begin = i + 1;
            int end = begin;
            while (PUT.contains(tokens.get(i).word()) && end < tokens.size() && end - begin < MOST && tokens.get(end).is(Kind.WORD)
                    && tokens.get(end).capital() && !names.words().contains(tokens.get(end).word())) {
                end++;
            }
            boolean there = end > begin && end < tokens.size() && ON.contains(tokens.get(end).word());
            int last = end;
            boolean one = words.stream().filter(piece -> piece.from() == begin && piece.to() == last).allMatch(Capitals::says);
            boolean thing = words.stream().anyMatch(piece -> piece.from() >= begin && piece.to() <= last && THINGS.contains(piece.sort()));
            if (there && !thing && (end - begin > 1 || one)) {
                String said = text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
                return List.of(new Piece(Sort.TEXT, said, begin, end, WEIGHT + end - begin, false));
            }
        }
        return List.of();
    }

    /// Whether a word alone may stand on a picture.
    private static boolean says(Piece piece) {
        return TALK.contains(piece.sort()) || (piece.sort() == Sort.NOUN && Words.strange(piece));
    }

    private static final Set<String> PUT = Set.of("put", "place", "stick", "slap", "stamp", "write", "print", "type", "have");
    private static final Set<String> ON = Set.of("on", "over", "onto", "across");
    private static final Set<Sort> TALK = EnumSet.of(Sort.GREETING, Sort.THANKS, Sort.BYE, Sort.PRAISE, Sort.YES, Sort.WAY, Sort.CHAT,
            Sort.FILLER, Sort.COMMENT);
    private static final Set<Sort> THINGS = EnumSet.of(Sort.KIND, Sort.FILM, Sort.PRONOUN, Sort.FILE, Sort.PLACE);
    /// Words of a text that is told by its capitals alone.
    private static final int MOST = 5;

    private static boolean shouted(String text, Token token) {
        String written = text.substring(token.from(), token.to());
        return token.is(Kind.WORD) && written.equals(written.toUpperCase(Locale.ROOT)) && written.chars().anyMatch(Character::isLetter);
    }
}
