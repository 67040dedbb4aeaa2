package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The verb that a clause shares with the one before it: "lose the dissolves and the music", "add music, a title and a logo".
///
/// @param tokens of the sentence
/// @param from all pieces, by where they begin
record SharedVerb(List<Token> tokens, List<List<Piece>> from) {
    /// Verbs of which several objects are said in a row.
    private static final Set<Sort> SHAREABLE = EnumSet.of(Sort.REMOVE, Sort.NO, Sort.ADD, Sort.MUTE, Sort.WRITE, Sort.ROTATE, Sort.MIRROR,
            Sort.FREEZE, Sort.DUPLICATE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.CROP);
    /// What stands before a verb without being one.
    private static final Set<Sort> BEFORE = EnumSet.of(Sort.FILLER, Sort.DET, Sort.AUX, Sort.PRONOUN, Sort.CONJ, Sort.MARK, Sort.ALSO,
            Sort.YES, Sort.LIGHT, Sort.WH, Sort.GREETING, Sort.COMMENT);
    /// What begins a clause that has all it needs.
    private static final Set<Sort> OWN = EnumSet.of(Sort.REMOVE, Sort.NO, Sort.NOT, Sort.ADD, Sort.MUTE, Sort.WRITE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.LIGHT, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FREEZE,
            Sort.DUPLICATE, Sort.FADE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.EXPORT,
            Sort.START, Sort.STOP, Sort.ONLY, Sort.SHOW, Sort.PLAY, Sort.WH, Sort.REASON, Sort.COMMENT, Sort.PRONOUN, Sort.UP, Sort.DOWN);
    private static final String JOINS = ",&+";
    /// What begins a clause that says what is wanted instead: "no text, just the pictures".
    private static final Set<String> RATHER = Set.of("just", "only", "but", "except", "not", "leave", "keep", "simply");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "feels", "sounds", "seems", "'s");
    /// What tells that nothing becomes of something: "mute all clips, the music stays".
    private static final Set<String> STAYING = Set.of("stay", "stays", "remain", "remains", "untouched", "unchanged");
    private static final Set<Sort> LIKE = EnumSet.of(Sort.MOOD, Sort.COMPLAINT, Sort.PRAISE, Sort.HAVING, Sort.COMMENT);

    /// The verb for a clause that begins at a token; none where it has one, or where it does not go on with what stands before.
    Optional<Tile> before(int begin, List<Tile> tiles) {
        boolean mark = begin > 0 && tokens.get(begin - 1).is(Token.Kind.MARK) && JOINS.contains(tokens.get(begin - 1).word());
        boolean and = begin > 0 && begin < tokens.size() && Set.of("and", "plus", "or", "&").contains(tokens.get(begin).word());
        Optional<Tile> first = tiles.stream().dropWhile(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK) || tile.is(Sort.ALSO)).findFirst();
        boolean rather = first.filter(tile -> RATHER.contains(tokens.get(tile.from()).word())).isPresent();
        boolean stays = tiles.stream().anyMatch(tile -> STAYING.contains(tokens.get(tile.from()).word()) && tile.from() > begin);
        boolean told = stays
                || (tiles.stream().anyMatch(tile -> BEING.contains(tokens.get(tile.from()).word())) && tiles.getLast().isAny(LIKE));
        boolean goes = !rather && !told && !topic(tiles.isEmpty() ? begin : tiles.getLast().to()) && (mark || and)
                && first.filter(tile -> !tile.isAny(OWN) || tile.is(Sort.TARGET)).isPresent();
        return goes ? verb(begin) : Optional.empty();
    }

    /// "All clips that have sound, make them quieter": what only names what is done something to behind it.
    private boolean topic(int end) {
        return end + 1 < tokens.size() && tokens.get(end - 1).is(Token.Kind.MARK) && tokens.get(end - 1).word().equals(",")
                && EnglishPhrases.ORDERS.contains(tokens.get(end).word()) && ITS.contains(tokens.get(end + 1).word());
    }

    private static final Set<String> ITS = Set.of("it", "them", "that", "those", "these", "both");

    /// The first verb of the sentence that a token belongs to.
    private Optional<Tile> verb(int begin) {
        int at = begin - 1;
        while (at > 0 && !(tokens.get(at - 1).is(Token.Kind.MARK) && ".;!?:".contains(tokens.get(at - 1).word()))) {
            at--;
        }
        while (at < begin) {
            int here = at;
            Optional<Piece> verb = from.get(at).stream().filter(piece -> SHAREABLE.contains(piece.sort()) && piece.to() <= begin)
                    .reduce((one, other) -> other.to() > one.to() ? other : one);
            if (verb.isPresent()) {
                List<Piece> pieces = from.get(here).stream()
                        .filter(piece -> piece.to() == verb.get().to() && SHAREABLE.contains(piece.sort())).toList();
                return Optional.of(new Tile(here, verb.get().to(), "", pieces));
            }
            Optional<Piece> small = from.get(at).stream().filter(piece -> BEFORE.contains(piece.sort()))
                    .reduce((one, other) -> other.to() > one.to() ? other : one);
            if (small.isEmpty()) {
                return Optional.empty();
            }
            at = small.get().to();
        }
        return Optional.empty();
    }
}
