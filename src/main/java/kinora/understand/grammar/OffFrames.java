package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What lies over pictures or sounds under them is taken off, and the pictures stay: "remove the words from the beach", "take the logo off the photos".
final class OffFrames {
    private static final EnumSet<Sort> VERBS = EnumSet.of(Sort.REMOVE, Sort.NO, Sort.LIGHT, Sort.MOVE, Sort.MUTE);
    private static final Set<String> TAKES = Set.of("take", "get", "pull", "strip", "wipe", "clear", "clean", "rip", "peel");
    private static final Set<String> FROM = Set.of("from", "of", "on", "over", "in", "under");

    static final List<Frame> ALL = List.of(
            new Frame("word off", List.of(EnumSet.of(Sort.REMOVE), EnumSet.of(Sort.TARGET)), 0.7, OffFrames::word),
            new Frame("off", List.of(VERBS, EnumSet.of(Sort.TARGET)), 0.5, OffFrames::off));

    private OffFrames() {}

    /// "Delete the word 2024 from the title".
    private static Optional<List<Wish>> word(Clause clause) {
        clause.take(Sort.REMOVE);
        Optional<Tile> noun = clause.tiles().stream()
                .filter(tile -> clause.textOf(tile).endsWith("word") || clause.textOf(tile).endsWith("words")).findFirst();
        Optional<Tile> said = noun.flatMap(tile -> clause.tiles().stream().filter(one -> one.from() == tile.to()).findFirst())
                .filter(tile -> tile.role().isEmpty() && !tile.is(Sort.PREP));
        Optional<Target> title = said.isEmpty()
                ? Optional.empty()
                : clause.target(tile -> FROM.contains(tile.role()) && TitleFrames.titled(tile) && !tile.equals(said.get()));
        if (title.isEmpty()) {
            return no();
        }
        clause.use(List.of(noun.get(), said.get()));
        clause.ignore(Sort.LIGHT, Sort.REMOVE);
        return wish(new Wish.Text(title.get(), "", Optional.of(clause.original(said.get())), Wish.Text.Append.NO));
    }

    private static boolean laid(Target target) {
        return Kinds.text(target) || Kinds.sound(target) || Kinds.overlay(target);
    }

    private static Optional<List<Wish>> off(Clause clause) {
        boolean takes = clause.tiles().stream().anyMatch(tile -> tile.role().isEmpty() && TAKES.contains(clause.textOf(tile)));
        boolean removes = clause.take(Sort.REMOVE, Sort.NO).isPresent();
        Optional<Target> what = clause.target(tile -> tile.role().isEmpty() && ReelTraits.is(tile, OffFrames::laid));
        Optional<Tile> from = clause.tileWhere(Sort.TARGET,
                tile -> (FROM.contains(tile.role()) || behind(clause, tile)) && ReelTraits.is(tile, OffFrames::seen));
        boolean off = from.filter(tile -> tile.role().equals("from") || removes).isPresent();
        boolean fits = what.isPresent() && off && (removes || takes);
        if (!fits || clause.has(Sort.NOT, Sort.ADD, Sort.REPLACE, Sort.TEXT, Sort.OWN, Sort.ONLY, Sort.STRETCH, Sort.DURATION)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.REMOVE, Sort.ALL, Sort.SOME);
        Target shots = (Target) from.get().as(Sort.TARGET).orElseThrow().value();
        boolean single = shots instanceof Target.Named || shots instanceof Target.Nth || shots instanceof Target.The;
        return switch (what.get()) {
            case Target text when Kinds.text(text) && Kinds.named(shots) && !(text instanceof Target.Named) ->
                wish(new Wish.Remove(new Target.At(Kinds.of(text), new Moment.Edge(shots, false))));
            case Target sound when Kinds.of(sound) == Target.Kind.MUSIC && single ->
                wish(new Wish.Part(sound, new Moment.Edge(shots, false), new Moment.Edge(shots, true), false));
            case Target sound when Kinds.of(sound) == Target.Kind.SOUND -> no();
            case Target other -> wish(new Wish.Remove(other));
        };
    }

    /// "Off the beach": right behind the word.
    private static boolean behind(Clause clause, Tile tile) {
        int at = clause.tiles().indexOf(tile);
        return tile.role().isEmpty() && at > 0 && clause.textOf(clause.tiles().get(at - 1)).equals("off");
    }

    private static boolean seen(Target target) {
        return (Kinds.shot(target) && Kinds.named(target)) || target instanceof Target.Whole;
    }
}
