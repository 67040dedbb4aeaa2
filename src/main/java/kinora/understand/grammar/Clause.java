package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinora.understand.Target;

/// A clause while a frame reads it: its tiles in order, and which of them have found a use.
final class Clause {
    /// Sorts that say something of their own wherever they stand.
    private static final Set<Sort> TELLING = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.DURATION, Sort.TEXT, Sort.COLOUR,
            Sort.MUSIC_STYLE, Sort.SHAPE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.MUTE, Sort.FADE, Sort.ROTATE, Sort.BRIGHTEN,
            Sort.CHANGE, Sort.ZOOM, Sort.MIRROR, Sort.FREEZE, Sort.FIT);
    /// What of a tile that is passed over counts as understood.
    private static final double PASSED = 0.2;
    /// What nobody says without meaning something costs as much.
    private static final double DROPPED = 0.9;

    /// What it costs to say besides what is not meant: "the cake, not the beach".
    private static final double CONTRAST = 0.35;

    private static final int EVERY = Sort.values().length;

    /// What could be done and could be a thing: "cut the clips", "make the clips shorter".
    private static final Set<Sort> VERBS = EnumSet.of(Sort.CUT, Sort.TRIM, Sort.SPLIT, Sort.SHOW, Sort.PLAY, Sort.SHORTEN);

    private final String text;
    private final List<Tile> tiles;
    private final Function<Tile, String> letters;
    private final BitSet used = new BitSet();
    /// What got its use by being passed over, although people say it only when they mean it.
    private final BitSet passed = new BitSet();

    /// @param text what was said in this clause
    /// @param letters what was said where a tile is
    Clause(String text, List<Tile> tiles, Function<Tile, String> letters) {
        this.text = text;
        this.letters = letters;
        this.tiles = tiles;
    }

    /// The tiles in order.
    List<Tile> tiles() {
        return tiles;
    }

    /// A part of it, read by itself.
    Clause part(List<Tile> some) {
        return new Clause(text, some, letters);
    }

    /// What was said in this clause, in small letters.
    String text() {
        return text;
    }

    /// What was said where a tile is, in small letters and simplified characters.
    String textOf(Tile tile) {
        return Characters.simplified(letters.apply(tile).toLowerCase(Locale.ROOT));
    }

    /// What was said where a tile is, to the letter.
    String original(Tile tile) {
        return letters.apply(tile);
    }

    /// The number of the first tile that can be of a sort; how many there are when none can.
    int firstOf(Sort sort) {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).is(sort)) {
                return i;
            }
        }
        return tiles.size();
    }

    private static final Pattern LASTING = Pattern.compile("(?:(?:should|must|shall|will|can|could|to|may) )?last ");

    /// Whether "last" in front of a length is what something shall do: "make it last 2 seconds".
    boolean lasts(Tile tile) {
        int at = tiles.indexOf(tile);
        return at > 0 && LASTING.matcher(textOf(tile)).lookingAt()
                && (joined(at) || tiles.get(at - 1).isAny(EnumSet.of(Sort.TARGET, Sort.PRONOUN, Sort.FILM, Sort.AUX, Sort.FILLER)));
    }

    /// "Make the beach black and white and last 3 seconds": "last" goes on with what something is made.
    private boolean joined(int at) {
        List<Tile> before = tiles.subList(0, at - 1);
        return tiles.get(at - 1).is(Sort.CONJ) && !before.isEmpty() && before.getFirst().is(Sort.LIGHT)
                && before.stream().anyMatch(tile -> tile.is(Sort.TARGET)) && before.getLast().isAny(TELLING)
                && before.stream().noneMatch(tile -> tile.is(Sort.STRETCH) || tile.is(Sort.DURATION));
    }

    /// What was said by all tiles without a use, apart by blanks.
    String rest() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < tiles.size(); i++) {
            if (!used.get(i) && !tiles.get(i).is(Sort.MARK)) {
                all.append(all.isEmpty() ? "" : " ").append(original(tiles.get(i)));
            }
        }
        return all.toString();
    }

    /// Tiles without a use that name something: words, numbers, things seen.
    List<Tile> wordTiles() {
        List<Tile> words = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean names = tile.is(Sort.NOUN) || tile.is(Sort.COUNT) || tile.is(Sort.NAME);
            if (!used.get(i) && names) {
                words.add(tile);
            }
        }
        return words;
    }

    /// The tiles that have found a use.
    List<Tile> usedTiles() {
        return used.stream().mapToObj(tiles::get).toList();
    }

    /// Tiles without a use that cost something.
    List<Tile> leftTiles() {
        return IntStream.range(0, tiles.size()).filter(i -> !used.get(i)).mapToObj(tiles::get)
                .filter(tile -> tile.cost() >= DROPPED && !whom(tile) && !contrast(tile, true)).toList();
    }

    /// Whether a tile only tells what is not meant: "the cake, not the beach", "white instead of black", "five seconds rather than three".
    private boolean contrast(Tile tile, boolean named) {
        if (!tile.role().equals("instead")) {
            return false;
        }
        boolean thing = named && tile.is(Sort.TARGET);
        boolean same = CONTRASTED.stream().anyMatch(sort -> tile.is(sort) && usedTiles().stream().anyMatch(one -> one.is(sort)));
        boolean number = tile.is(Sort.COUNT) && usedTiles().stream().anyMatch(one -> one.is(Sort.DURATION) || one.is(Sort.QUANTITY));
        return thing || same || number;
    }

    /// What is seen in a picture and is no picture of its own.
    private static final Set<String> PARTS = Set.of("face", "plate", "background", "object", "sky");
    private static final Set<Sort> CONTRASTED = EnumSet.of(Sort.COLOUR, Sort.COUNT, Sort.DURATION, Sort.QUANTITY, Sort.EFFECT,
            Sort.TRANSITION, Sort.SPOT, Sort.SHAPE, Sort.MUSIC_STYLE, Sort.FONT);

    /// Whether it is somebody for whom it is done: "for my sister".
    private static boolean whom(Tile tile) {
        return tile.role().equals("for") && (tile.is(Sort.TARGET) || tile.is(Sort.NOUN)) && tile.pieces().stream().anyMatch(Words::strange);
    }

    /// Whether a tile says something of its own that is known: an amount, a look, a thing that is there.
    static boolean tells(Tile tile) {
        boolean says = says(tile);
        boolean thing = tile.is(Sort.TARGET) && tile.pieces().stream().noneMatch(Words::strange)
                && tile.pieces().stream().noneMatch(piece -> piece.value() instanceof Target.It);
        return says || thing || tile.as(Sort.THING).filter(piece -> PARTS.contains(piece.text())).isPresent();
    }

    /// Whether a tile is a word that nobody knows, where a thing may be named: "make the flurb warmer", "warmer on flurb".
    static boolean nameless(Tile tile) {
        return tile.is(Sort.TARGET) && Set.of("", "on", "of", "in", "from", "to").contains(tile.role())
                && tile.pieces().stream().allMatch(piece -> Words.strange(piece) || piece.sort() == Sort.HEAD);
    }

    /// Whether a tile says an amount, a look or a change.
    static boolean says(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> TELLING.contains(piece.sort()));
    }

    /// The same clause before any use, with another tile in the place of one.
    Clause with(Tile old, Tile other) {
        return new Clause(text, tiles.stream().map(tile -> tile.equals(old) ? other : tile).toList(), letters);
    }

    /// Takes over what has a use in a clause of the same tiles.
    void adopt(Clause other) {
        used.or(other.used);
        passed.or(other.passed);
    }

    /// The tiles without a use.
    List<Tile> unused() {
        return IntStream.range(0, tiles.size()).filter(i -> !used.get(i)).mapToObj(tiles::get).toList();
    }

    /// What has no use yet, as a clause of its own.
    Clause part() {
        List<Tile> rest = unused();
        return new Clause(String.join(" ", rest.stream().map(this::textOf).toList()), rest, letters);
    }

    /// Gives a use to what a part of this clause uses.
    void absorb(Clause part) {
        for (int i = 0; i < part.tiles.size(); i++) {
            int at = tiles.indexOf(part.tiles.get(i));
            used.set(at, used.get(at) || part.used.get(i));
            passed.set(at, passed.get(at) || part.passed.get(i));
        }
    }

    /// Gives these tiles a use.
    void use(List<Tile> some) {
        some.forEach(tile -> used.set(tiles.indexOf(tile)));
    }

    /// Whether any of these was found; all of them are looked for.
    static boolean any(Optional<?>... found) {
        return Arrays.stream(found).anyMatch(Optional::isPresent);
    }

    boolean has(Sort... sorts) {
        for (int i = 0; i < tiles.size(); i++) {
            for (Sort sort : sorts) {
                if (!used.get(i) && tiles.get(i).is(sort)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean hasValue(Sort sort, String... values) {
        for (int i = 0; i < tiles.size(); i++) {
            if (!used.get(i) && values(tiles.get(i), sort, values).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The first tile without a use that can be one of these, which gets its use by that.
    Optional<Piece> take(Sort... sorts) {
        OptionalInt index = index(sorts);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        used.set(index.getAsInt());
        return Optional.of(piece(tiles.get(index.getAsInt()), sorts));
    }

    /// Takes the first of a sort with one of these values.
    Optional<Piece> takeValue(Sort sort, String... values) {
        for (int i = 0; i < tiles.size(); i++) {
            Optional<Piece> found = used.get(i) ? Optional.empty() : values(tiles.get(i), sort, values);
            if (found.isPresent()) {
                used.set(i);
                return found;
            }
        }
        return Optional.empty();
    }

    /// Takes the first of a sort for which a condition holds.
    Optional<Piece> takeWhere(Sort sort, Predicate<Tile> holds) {
        OptionalInt index = indexOf(tile -> tile.is(sort) && holds.test(tile));
        if (index.isEmpty()) {
            return Optional.empty();
        }
        used.set(index.getAsInt());
        return tiles.get(index.getAsInt()).as(sort);
    }

    /// The first tile that can be of a sort and for which a condition holds; it gets its use by that.
    Optional<Tile> tileWhere(Sort sort, Predicate<Tile> holds) {
        OptionalInt index = indexOf(tile -> tile.is(sort) && holds.test(tile));
        if (index.isEmpty()) {
            return Optional.empty();
        }
        used.set(index.getAsInt());
        return Optional.of(tiles.get(index.getAsInt()));
    }

    /// Gives a use to all of these sorts: they say nothing that is not said already.
    Clause ignore(Sort... sorts) {
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean passes = !used.get(i) && (sorts.length == EVERY ? !only(tile) : passes(tile, sorts));
            if (passes) {
                used.set(i);
                passed.set(i, tile.isAny(TELLING));
            }
        }
        return this;
    }

    private static boolean passes(Tile tile, Sort... sorts) {
        for (Sort sort : sorts) {
            if (tile.is(sort) && !whole(tile, sort)) {
                return true;
            }
        }
        return false;
    }

    /// Whether all that a tile can be is a thing of its own.
    private static boolean only(Tile tile) {
        for (Sort sort : tile.sorts()) {
            if (!whole(tile, sort)) {
                return false;
            }
        }
        return true;
    }

    private static boolean whole(Tile tile, Sort sort) {
        return ((sort == Sort.ALL || VERBS.contains(sort)) && tile.is(Sort.TARGET)) || (sort == Sort.KIND && named(tile));
    }

    /// Whether a tile is a thing of its own, whatever word stands for it: a sound, words.
    private static boolean named(Tile tile) {
        return tile.as(Sort.TARGET).filter(
                piece -> Kinds.sound((Target) piece.value()) || Kinds.text((Target) piece.value()) || Kinds.overlay((Target) piece.value()))
                .isPresent();
    }

    /// The first target without a use, in a role that fits; "instead of it" never does.
    Optional<Target> target(Predicate<Tile> fits) {
        return takeWhere(Sort.TARGET, tile -> !tile.role().equals("instead")
                && !((tile.is(Sort.FILLER) || tile.is(Sort.SHAPE)) && called(tile)) && fits.test(tile))
                .map(piece -> (Target) piece.value());
    }

    private static boolean called(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Named).isPresent();
    }

    /// The first target that is left, or [Target.Unsaid].
    Target target() {
        return target(tile -> true).or(this::numbered).or(this::ranked).orElse(new Target.Unsaid());
    }

    /// "Zoom in on 1", "sepia on 2 and 5": shots that are only numbered.
    private Optional<Target> numbered() {
        return takeWhere(Sort.NUMBERS,
                tile -> (tile.role().equals("on") || (tile.role().equals("for") && !tile.is(Sort.COUNT))) && !has(Sort.TARGET))
                .map(piece -> EnglishTargets.numbered(Target.Kind.SHOT, (List<?>) piece.value()));
    }

    /// "The second one longer, third shorter": one that is only ranked.
    private Optional<Target> ranked() {
        return takeWhere(Sort.NTH, tile -> tile.role().isEmpty() && !tile.is(Sort.PLACE) && !has(Sort.TARGET, Sort.FILM))
                .map(piece -> new Target.Nth(Target.Kind.SHOT, ((Number) piece.value()).intValue()));
    }

    /// All targets that are left, in order.
    List<Target> targets() {
        List<Target> all = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            if (!used.get(i) && tile.is(Sort.TARGET) && !tile.role().equals("instead")) {
                used.set(i);
                passed.set(i, tile.is(Sort.EFFECT));
                all.add((Target) tile.as(Sort.TARGET).orElseThrow().value());
            }
        }
        if (all.stream().anyMatch(Kinds::named)) {
            all.removeIf(target -> target instanceof Target.It it && it.kind() == Target.Kind.ANY);
        }
        return all;
    }

    private static Piece piece(Tile tile, Sort... sorts) {
        for (Sort sort : sorts) {
            Optional<Piece> piece = tile.as(sort);
            if (piece.isPresent()) {
                return piece.get();
            }
        }
        throw new IllegalArgumentException("not one of these: " + tile);
    }

    private static Optional<Piece> values(Tile tile, Sort sort, String... values) {
        if (!tile.is(sort)) {
            return Optional.empty();
        }
        for (Piece piece : tile.pieces()) {
            for (String value : values) {
                if (piece.sort() == sort && value.equals(piece.text())) {
                    return Optional.of(piece);
                }
            }
        }
        return Optional.empty();
    }

    private OptionalInt index(Sort... sorts) {
        for (Sort sort : sorts) {
            OptionalInt index = indexOf(tile -> tile.is(sort));
            if (index.isPresent()) {
                return index;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt indexOf(Predicate<Tile> holds) {
        for (int i = 0; i < tiles.size(); i++) {
            if (!used.get(i) && holds.test(tiles.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// What the tiles with a use explain.
    double explained() {
        double sum = 0;
        for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
            sum += tiles.get(i).weight() * (passed.get(i) ? PASSED : 1);
        }
        return sum;
    }

    /// What the tiles without a use cost.
    double left() {
        double sum = 0;
        boolean named = usedTiles().stream().anyMatch(tile -> tile.is(Sort.TARGET));
        for (int i = used.nextClearBit(0); i < tiles.size(); i = used.nextClearBit(i + 1)) {
            Tile tile = tiles.get(i);
            boolean contrast = contrast(tile, named);
            sum += (named && tile.is(Sort.ONLY)) || whom(tile) ? 0.1 : contrast ? CONTRAST : tile.cost();
        }
        return sum;
    }
}
