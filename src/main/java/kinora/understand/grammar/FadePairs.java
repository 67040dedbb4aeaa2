package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Fades at both ends that last differently: "in over 3 seconds and out over 5".
final class FadePairs {
    static final List<Frame> ALL = List.of(
            new Frame("fades", List.of(EnumSet.of(Sort.FADE, Sort.START), EnumSet.of(Sort.DURATION)), 2.4, FadePairs::fades),
            new Frame("fades apart", List.of(EnumSet.of(Sort.FADE), EnumSet.of(Sort.TARGET)), 2.2, FadePairs::apart));

    private static final Set<String> IN = Set.of("in", "fade in", "fades in", "come in", "comes in", "fade it in", "fading in");
    private static final Set<String> OUT = Set.of("out", "fade out", "fades out", "go out", "goes out", "fade it out", "fading out",
            "away");

    private FadePairs() {}

    private static Optional<List<Wish>> fades(Clause clause) {
        boolean fade = clause.has(Sort.FADE);
        List<Boolean> ways = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        List<Tile> used = new ArrayList<>();
        for (Tile tile : clause.tiles()) {
            Optional<Boolean> way = way(clause, tile);
            Optional<Long> length = length(tile, lengths);
            way.ifPresent(ways::add);
            length.ifPresent(lengths::add);
            if (way.isPresent() || length.isPresent()) {
                used.add(tile);
            }
        }
        if (!fade || ways.size() != 2 || lengths.size() != 2 || ways.getFirst().equals(ways.getLast())) {
            return no();
        }
        clause.use(used);
        clause.ignore(Sort.FADE, Sort.LIGHT, Sort.ADD, Sort.CONJ, Sort.MOVE, Sort.ALSO, Sort.QUALITY, Sort.SLOW_DOWN, Sort.START);
        clause.takeWhere(Sort.TARGET, tile -> ReelTraits.is(tile, Target.It.class::isInstance));
        Target what = clause.target();
        clause.takeWhere(Sort.TARGET, tile -> ReelTraits.is(tile, Target.It.class::isInstance));
        if (clause.has(Sort.NOT, Sort.NO, Sort.TARGET) || Kinds.join(what)) {
            return no();
        }
        return Optional.of(List.of(new Wish.Fade(what, ways.getFirst(), !ways.getFirst(), of(lengths.getFirst()), false),
                new Wish.Fade(what, ways.getLast(), !ways.getLast(), of(lengths.getLast()), false)));
    }

    /// "Fade in, music out 4 s": the film comes, and the sound goes.
    private static Optional<List<Wish>> apart(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int fade = clause.firstOf(Sort.FADE);
        int mark = IntStream.range(Math.min(fade + 1, tiles.size()), tiles.size())
                .filter(i -> tiles.get(i).is(Sort.MARK) || tiles.get(i).is(Sort.CONJ)).findFirst().orElse(tiles.size());
        Optional<Boolean> first = fade < tiles.size() ? way(clause, tiles.get(fade)) : Optional.empty();
        List<Tile> behind = tiles.subList(mark, tiles.size());
        Optional<Boolean> other = behind.stream().flatMap(tile -> way(clause, tile).stream()).findFirst();
        boolean bare = fade < mark && tiles.subList(0, mark).stream().noneMatch(tile -> tile.is(Sort.TARGET));
        if (!bare || first.isEmpty() || other.isEmpty() || first.equals(other) || clause.has(Sort.NOT, Sort.NO, Sort.TEXT)) {
            return no();
        }
        Optional<Tile> sound = behind.stream().filter(tile -> ReelTraits.is(tile, Kinds::sound)).findFirst();
        Optional<Long> length = behind.stream().flatMap(tile -> tile.as(Sort.DURATION).stream()).map(piece -> (Long) piece.value())
                .findFirst();
        if (sound.isEmpty() || behind.stream().filter(tile -> tile.is(Sort.TARGET)).count() != 1) {
            return no();
        }
        clause.use(tiles.stream().filter(tile -> way(clause, tile).isPresent() || tile.is(Sort.FADE) || tile.is(Sort.DURATION)).toList());
        clause.use(List.of(sound.get()));
        clause.ignore(Sort.LIGHT, Sort.ALSO, Sort.CONJ);
        Target what = (Target) sound.get().as(Sort.TARGET).orElseThrow().value();
        return Optional.of(List.of(new Wish.Fade(new Target.Unsaid(), first.get(), !first.get(), new Amount.Unsaid(), false),
                new Wish.Fade(what, other.get(), !other.get(), length.map(FadePairs::of).orElse(new Amount.Unsaid()), false)));
    }

    private static Amount of(long ms) {
        return new Amount.To(ms, Unit.MILLISECONDS);
    }

    /// Whether a tile says "in" or "out".
    private static Optional<Boolean> way(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        boolean in = tile.as(Sort.FADE, "in").isPresent() || IN.contains(said);
        boolean out = tile.as(Sort.FADE, "out").isPresent() || OUT.contains(said);
        return in == out ? Optional.empty() : Optional.of(in);
    }

    /// How long; behind a length in seconds a plain number is in seconds too.
    private static Optional<Long> length(Tile tile, List<Long> before) {
        return tile.as(Sort.DURATION).map(piece -> (Long) piece.value())
                .or(() -> before.size() == 1 && !tile.is(Sort.TARGET)
                        ? tile.as(Sort.COUNT).map(piece -> Math.round(1000 * ((Number) piece.value()).doubleValue()))
                        : Optional.empty());
    }

    /// "3 second fade in and 5 second fade out on the music": both are of what the last one names.
    static void shared(List<Wish> wishes) {
        for (int i = 0; i + 1 < wishes.size(); i++) {
            if (wishes.get(i) instanceof Wish.Fade one && wishes.get(i + 1) instanceof Wish.Fade other
                    && one.what() instanceof Target.Unsaid && Kinds.sound(other.what()) && one.in() != other.in()
                    && !(one.length() instanceof Amount.Unsaid) && !(other.length() instanceof Amount.Unsaid)) {
                wishes.set(i, new Wish.Fade(other.what(), one.in(), one.out(), one.length(), one.none()));
            }
        }
    }
}
