package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Target;

/// Whether words belong together in one clause: what tells that another one has begun, and what is only said beside it.
///
/// @param tokens of the sentence
/// @param from all pieces, by where they begin
record Coherence(List<Token> tokens, List<List<Piece>> from) {
    private static final Set<Sort> VERBS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FREEZE, Sort.DUPLICATE,
            Sort.MUTE, Sort.FADE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.EXPORT, Sort.START,
            Sort.STOP, Sort.LIGHT);
    private static final Set<Sort> THINGS = EnumSet.of(Sort.TARGET, Sort.TEXT, Sort.COLOUR, Sort.QUALITY, Sort.CHANGE, Sort.TRANSITION,
            Sort.FILLER, Sort.EDGE_WORD, Sort.KIND, Sort.UP, Sort.DOWN);
    /// Verbs that are as often names of what they do; behind a conjunction they are verbs when they have an object.
    private static final Set<Sort> ACTIONS = EnumSet.of(Sort.UP, Sort.DOWN, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.ZOOM, Sort.PAN, Sort.INVERT,
            Sort.SORT, Sort.SHUFFLE, Sort.BACKWARDS, Sort.STILL);
    /// What words become that nobody knows.
    private static final Set<Sort> NAMING = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.ITEM, Sort.TARGET, Sort.LISTED, Sort.HEAD);
    private static final Set<String> OBJECTS = Set.of("", "on", "in", "into");
    private static final Set<Sort> THINGS_ONLY = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.ITEM, Sort.TARGET, Sort.HEAD, Sort.KIND,
            Sort.PRONOUN, Sort.OWN, Sort.DET);
    private static final Set<Sort> SILENT = EnumSet.of(Sort.FILLER, Sort.DET, Sort.CONJ, Sort.MARK, Sort.REASON, Sort.THANKS, Sort.YES,
            Sort.AUX);

    /// How many commas stand between what is said.
    static long inside(List<Tile> tiles) {
        int last = tiles.size() - 1;
        while (last > 0 && silent(tiles.get(last))) {
            last--;
        }
        return tiles.subList(0, last + 1).stream().filter(
                tile -> tile.is(Sort.MARK) || (tile.from() > tiles.getFirst().from() && tile.is(Sort.CONJ) && tile.to() - tile.from() > 1))
                .count();
    }

    /// Whether a clause only tells why, or what people think: "because people swear in it", ", nobody watches that".
    static boolean remark(List<Tile> tiles) {
        Optional<Tile> first = tiles.stream().filter(tile -> !tile.is(Sort.MARK) && !tile.is(Sort.CONJ)).findFirst();
        boolean wishes = tiles.stream().anyMatch(tile -> tile.is(Sort.ADD) || tile.is(Sort.REMOVE) || tile.is(Sort.LIGHT));
        return first.filter(tile -> tile.is(Sort.REASON) || tile.is(Sort.COMMENT)).isPresent() && !wishes;
    }

    /// Whether a word only tells what somebody thinks of something: "the interview is dull, delete it".
    static boolean opinion(Tile tile) {
        return tile.is(Sort.MOOD) || tile.is(Sort.PRAISE) || tile.is(Sort.COMPLAINT);
    }

    /// Whether the first word of weight asks for something that is so: "which", "why", "how many".
    static boolean asks(List<Tile> tiles) {
        return tiles.stream().filter(tile -> tile.is(Sort.WH) || !silent(tile)).findFirst()
                .filter(tile -> tile.as(Sort.WH).filter(piece -> ASKING.contains(piece.text())).isPresent()).isPresent();
    }

    /// Whether a piece says what shall be done.
    static boolean verb(Piece piece) {
        return VERBS.contains(piece.sort()) || ACTIONS.contains(piece.sort());
    }

    private static final Set<String> ASKING = Set.of("how", "long", "many", "which", "what", "why", "who", "where");

    /// How many verbs stand behind a comma or a conjunction.
    static int verbs(List<Tile> tiles) {
        int verbs = 0;
        boolean begins = false;
        boolean said = false;
        boolean joined = false;
        boolean content = false;
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean border = tile.is(Sort.MARK) || tile.is(Sort.CONJ);
            boolean action = tile.pieces().stream().anyMatch(piece -> VERBS.contains(piece.sort()) || ACTIONS.contains(piece.sort()));
            boolean thing = tile.pieces().stream().anyMatch(piece -> THINGS.contains(piece.sort()));
            boolean verb = action && ((!thing && tile.pieces().stream().anyMatch(piece -> VERBS.contains(piece.sort())))
                    || hasObject(tiles.subList(i + 1, tiles.size())));
            boolean why = said && tile.pieces().stream().allMatch(piece -> piece.sort() == Sort.REASON);
            boolean remark = i > 0 && (why || (begins && (tile.is(Sort.REASON) || tile.is(Sort.COMMENT))));
            boolean another = joined && content && verb && named(tiles.subList(i + 1, tiles.size()));
            verbs += (begins && (said || another || tile.is(Sort.UNDO)) && verb) || remark ? 1 : 0;
            said |= verb || lengthens(tile) || tile.is(Sort.NO) || tile.is(Sort.ONLY) || tile.is(Sort.WH)
                    || tile.as(Sort.TOPIC, "PUBLISH").isPresent();
            begins = border || (begins && (tile.is(Sort.FILLER) || tile.is(Sort.ALSO)));
            joined = tile.is(Sort.CONJ) || (joined && (tile.is(Sort.FILLER) || tile.is(Sort.ALSO)));
            content |= !silent(tile);
        }
        return verbs;
    }

    /// Whether what something is done to is named, and not only "it".
    private static boolean named(List<Tile> behind) {
        return hasObject(behind) && behind.stream().filter(tile -> tile.is(Sort.TARGET)).findFirst().flatMap(tile -> tile.as(Sort.TARGET))
                .filter(piece -> Kinds.named((Target) piece.value())).isPresent();
    }

    /// Whether a tile says how long something shall be.
    private static boolean lengthens(Tile tile) {
        return tile.is(Sort.DURATION) && (tile.role().isEmpty() || tile.role().equals("to")) && !tile.is(Sort.CLOCK);
    }

    /// How often another thing with what shall become of it stands behind what is said of the first, joined or in a row with it: "mute the party, every photo should last five seconds".
    int predicates(List<Tile> tiles) {
        boolean said = false;
        boolean border = false;
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean row = tokens.subList(tile.from(), tile.to()).stream().anyMatch(token -> ROW.contains(token.word()));
            boolean thing = tile.is(Sort.TARGET) && tile.role().isEmpty();
            if (said && thing && (row || border) && MODAL.contains(tokens.get(tiles.get(i + 1).from()).word())) {
                return 1;
            }
            border = tile.is(Sort.CONJ) || tile.is(Sort.MARK) || (border && (tile.is(Sort.FILLER) || tile.is(Sort.ALSO)));
            said |= tile.isAny(SAYING);
        }
        return 0;
    }

    private static final Set<String> ROW = Set.of(",", "then");
    private static final Set<Sort> SAYING = EnumSet.copyOf(VERBS);

    static {
        SAYING.addAll(EnumSet.of(Sort.NO, Sort.CHANGE, Sort.EFFECT, Sort.TRANSITION, Sort.DURATION, Sort.ZOOM, Sort.PAN, Sort.MORE,
                Sort.LESS, Sort.UP, Sort.DOWN));
    }

    private static final Set<String> MODAL = Set.of("should", "must", "can", "could", "needs", "need", "has", "have", "shall", "ought",
            "shouldn't", "shouldnt", "mustn't", "needn't");

    /// How often another thing with what shall become of it stands behind a conjunction: "the intro to be shorter and the ending to fade".
    static int subjects(List<Tile> tiles) {
        int subjects = 0;
        boolean said = false;
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean thing = said && i > 0 && tiles.get(i - 1).is(Sort.CONJ) && tile.is(Sort.TARGET) && tile.role().isEmpty();
            subjects += thing && predicate(tiles.subList(i + 1, tiles.size())) ? 1 : 0;
            said |= tile.is(Sort.CHANGE) || verb(tile);
        }
        return subjects;
    }

    /// Whether the next words tell what shall become of the thing before them: "to fade out", "should be brighter".
    private static boolean predicate(List<Tile> behind) {
        boolean linked = false;
        for (Tile tile : behind) {
            boolean link = tile.role().equals("to") || tile.is(Sort.AUX) || tile.is(Sort.FILLER);
            if ((linked || tile.role().equals("to")) && (verb(tile) || tile.is(Sort.CHANGE))) {
                return true;
            }
            if (!link) {
                return false;
            }
            linked = true;
        }
        return false;
    }

    /// Whether what stands behind a word is what it is done to: "speed up the clip", "zoom in on the tower".
    private static boolean hasObject(List<Tile> behind) {
        for (Tile tile : behind) {
            if (tile.is(Sort.TARGET) && OBJECTS.contains(tile.role())) {
                return true;
            }
            boolean small = tile.is(Sort.PREP) || tile.is(Sort.DET) || tile.is(Sort.FILLER) || tile.is(Sort.DEGREE)
                    || tile.is(Sort.QUALITY);
            if (!small || tile.is(Sort.TARGET)) {
                return false;
            }
        }
        return false;
    }

    /// How many names are torn apart: "photo" and "2", "the first" and "clip", which stand side by side for one thing.
    static long torn(List<Tile> tiles) {
        return IntStream.range(1, tiles.size()).filter(i -> torn(tiles.get(i - 1), tiles.get(i))).count();
    }

    private static boolean torn(Tile one, Tile next) {
        boolean counted = one.as(Sort.KIND).filter(piece -> COUNTED.contains(piece.text()) && !piece.several()).isPresent() && bare(next);
        boolean ranked = one.is(Sort.NTH) && !one.is(Sort.KIND) && next.role().isEmpty()
                && ((next.is(Sort.KIND) && next.is(Sort.TARGET)) || (bare(next) && one.to() - one.from() > 1));
        return one.to() == next.from() && (counted || ranked);
    }

    /// A number and nothing else.
    private static boolean bare(Tile tile) {
        return tile.is(Sort.NUMBERS) && !tile.is(Sort.DURATION) && !tile.is(Sort.QUANTITY) && !tile.is(Sort.TARGET);
    }

    private static final Set<String> COUNTED = Set.of("SHOT", "PHOTO", "CLIP");

    /// How many sentences end before the last word.
    int stops(int begin, List<Tile> tiles) {
        int last = tiles.size() - 1;
        while (last > 0 && silent(tiles.get(last))) {
            last--;
        }
        int stops = 0;
        for (int i = 0; i < last; i++) {
            Token token = tokens.get(tiles.get(i).from());
            stops += tiles.get(i).from() > begin && token.is(Token.Kind.MARK) && ".;!?".contains(token.word()) ? 1 : 0;
        }
        return stops;
    }

    /// How many words were taken for things that are neither known words nor anything in the scene.
    int strange(Clause clause) {
        int strange = 0;
        for (Tile tile : clause.usedTiles()) {
            boolean thing = tile.is(Sort.TARGET) && !tile.is(Sort.FILE)
                    && tile.pieces().stream().allMatch(piece -> THINGS_ONLY.contains(piece.sort()));
            for (int i = tile.from(); thing && i < tile.to(); i++) {
                List<Piece> words = from.get(i).stream().filter(piece -> piece.to() - piece.from() == 1).toList();
                boolean unknown = !words.isEmpty() && words.stream().allMatch(Words::strange) && !COUNTING.contains(tokens.get(i).word())
                        && !EnglishTargets.LINKS.contains(tokens.get(i).word());
                strange += unknown && !inPhrase(tile, i) ? 1 : 0;
            }
        }
        return strange;
    }

    /// Words that stand before a number and name nothing.
    private static final Set<String> COUNTING = Set.of("number", "no", "nr", "#");

    /// Whether a token belongs to a phrase that is known, although the words of it are not: "lo-fi".
    private boolean inPhrase(Tile tile, int token) {
        for (int i = tile.from(); i <= token; i++) {
            boolean known = from.get(i).stream()
                    .anyMatch(piece -> piece.to() > token && piece.to() <= tile.to() && !NAMING.contains(piece.sort()));
            if (known) {
                return true;
            }
        }
        return false;
    }

    /// Whether a tile can be what is done.
    static boolean verb(Tile tile) {
        return tile.isAny(VERBS);
    }

    static boolean silent(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> SILENT.contains(piece.sort()))
                && tile.pieces().stream().noneMatch(piece -> piece.sort() == Sort.COMPLAINT || piece.sort() == Sort.PRAISE);
    }
}
