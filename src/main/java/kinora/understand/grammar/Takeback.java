package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import kinora.understand.Last;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What of the turns before is taken back when somebody names it: "undo the title only", "go back to before the music", "put the dog back", "restore both".
///
/// @param scene with what was said before
/// @param wanted what was wanted in a turn: 0 the newest
record Takeback(Scene scene, IntFunction<List<Wish>> wanted) {
    /// Turns that are looked at.
    private static final int FAR = 12;

    /// What is to be done; none when nothing of it is named.
    Optional<List<Wish>> of(List<Clauses.Read> clauses) {
        Optional<List<Wish>> back = scene.history().isEmpty() ? Optional.empty() : back(clauses);
        if (back.isPresent()) {
            return back;
        }
        List<Clauses.Read> read = clauses.stream().filter(clause -> !clause.wishes().isEmpty()).toList();
        if (read.size() != 1 || read.getFirst().wishes().size() != 1 || scene.history().isEmpty()) {
            return Optional.empty();
        }
        List<Tile> tiles = read.getFirst().tiles();
        Optional<Target> named = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(target -> Kinds.named(target) && !(target instanceof Target.Others)).findFirst();
        return switch (read.getFirst().wishes().getFirst()) {
            case Wish.Undo(int turns, Optional<String> before) when named.isPresent() -> {
                Optional<Integer> turn = turn(named.get());
                yield before.isPresent()
                        ? turn.map(found -> List.of(new Wish.Undo(found + 1, Optional.empty())))
                        : turn.filter(_ -> turns == 1).map(found -> without(found, named.get()));
            }
            case Wish.Undo(int turns, var before) when turns == 1 && before.isEmpty() && looked(tiles).isPresent() ->
                looked(tiles).map(found -> without(found, new Target.Spare(Kind.ANY, "")));
            case Wish.Undo(int turns, var before) when turns == 1 && before.isEmpty() && several(read.getFirst()) ->
                Optional.of(List.of(new Wish.Undo(alike(), Optional.empty())));
            case Wish.Redo(int turns) when turns == 1 && scene.undone().isEmpty() -> forward();
            case Wish.Move(Target what, Place.Shift _) when tiles.stream().anyMatch(tile -> tile.is(Sort.AGAIN)) -> removed(what);
            default -> Optional.empty();
        };
    }

    /// "Undo the blue", "take back the sepia": the turn that brought it; none where none did.
    private Optional<Integer> looked(List<Tile> tiles) {
        List<String> looks = tiles.stream().flatMap(tile -> tile.pieces().stream()).filter(piece -> LOOKS.contains(piece.sort()))
                .map(Piece::text).toList();
        for (int turn = 0; !looks.isEmpty() && turn < Math.min(FAR, scene.history().size()); turn++) {
            if (wanted.apply(turn).stream().anyMatch(wish -> looks.stream().anyMatch(look -> brings(wish, look)))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    private static boolean brings(Wish wish, String look) {
        return switch (wish) {
            case Wish.Effect it -> it.id().equals(look);
            case Wish.Framing it -> it.id().equals(look);
            case Wish.Transition it -> it.id().filter(look::equals).isPresent();
            case Wish.Restyle it -> it.look().colour().filter(look::equals).isPresent();
            case Wish.AddTitle it -> it.look().colour().filter(look::equals).isPresent();
            default -> false;
        };
    }

    private static final Set<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.EFFECT, Sort.TRANSITION, Sort.FRAMING);

    /// "Forward again", after something was turned round.
    private Optional<List<Wish>> forward() {
        List<Wish> last = wanted.apply(0);
        return last.size() == 1 && last.getFirst() instanceof Wish.Backwards(Target what, boolean backwards)
                ? Optional.of(List.of(new Wish.Backwards(what, !backwards)))
                : Optional.empty();
    }

    private static final Set<String> THEM = Set.of("them", "both", "those", "these", "all");

    /// "Put them back": what several turns took.
    private static boolean several(Clauses.Read clause) {
        boolean them = Stream.of(clause.said().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)).anyMatch(THEM::contains);
        return them || clause.tiles().stream().anyMatch(Takeback::several);
    }

    private static boolean several(Tile tile) {
        return tile.is(Sort.BOTH)
                || tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It it && it.several()).isPresent();
    }

    /// How many of the last turns are meant by "them": two that did the same to one thing each. One that stands in the place of another counts with it.
    private int alike() {
        List<Wish> last = wanted.apply(0);
        List<Wish> before = scene.history().size() > 1 ? wanted.apply(1) : List.of();
        boolean same = last.size() == 1 && before.size() == 1 && last.getFirst().getClass() == before.getFirst().getClass();
        boolean row = last.size() > 1 && last.getFirst() instanceof Wish.Undo && scene.history().size() > 1;
        return same || row ? 2 : 1;
    }

    /// "Cake back", "put the cake picture back in", "restore cake.jpg", where an earlier turn took that out.
    private Optional<List<Wish>> back(List<Clauses.Read> clauses) {
        Spoken said = Spoken.of(String.join(" ", clauses.stream().map(Clauses.Read::said).toList()));
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        List<Target> named = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(target -> Kinds.named(target) && !(target instanceof Target.Others)).distinct().toList();
        if (!said.any(BACK) || said.any(NO_BACK) || named.size() != 1) {
            return Optional.empty();
        }
        boolean only = tiles.stream().noneMatch(tile -> tile.isAny(CHANGING));
        // "Turn the lake back", after another one was taken out: that does not take the lake out too.
        boolean read = clauses.stream().flatMap(clause -> clause.wishes().stream()).anyMatch(wish -> !(wish instanceof Wish.Remove));
        boolean taken = !read && said.any(RETURNS) && wanted.apply(0).stream().allMatch(Wish.Remove.class::isInstance);
        return Optional.of(named.getFirst()).filter(any -> only).flatMap(this::removed)
                .or(() -> taken ? Optional.of(List.of(new Wish.Unclear(said.words().strip()))) : Optional.empty());
    }

    private static final List<String> BACK = Spoken.row("back|restore|reinstate|return|again|after all");
    private static final List<String> RETURNS = Spoken.row("back|restore|reinstate");
    private static final List<String> NO_BACK = Spoken.row("no|not|don't|black|background|remove|delete|back to|go back|end|at the back");
    /// What else may be wanted of something that is named.
    private static final Set<Sort> CHANGING = EnumSet.of(Sort.DURATION, Sort.CHANGE, Sort.EFFECT, Sort.COLOUR, Sort.ZOOM, Sort.PAN,
            Sort.BRIGHTEN, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.TIMES, Sort.TRANSITION,
            Sort.FADE, Sort.TEXT);

    private Optional<List<Wish>> removed(Target what) {
        return turn(what).filter(turn -> wanted.apply(turn).stream().anyMatch(wish -> wish instanceof Wish.Remove && isAbout(wish, what)))
                .map(turn -> without(turn, what));
    }

    /// The latest turn that wanted something of a thing, by just this name or else by another.
    private Optional<Integer> turn(Target target) {
        for (int turn = 0; turn < Math.min(FAR, scene.history().size()); turn++) {
            if (wanted.apply(turn).stream().anyMatch(wish -> Slots.target(wish).filter(target::equals).isPresent())) {
                return Optional.of(turn);
            }
        }
        for (int turn = 0; turn < Math.min(FAR, scene.history().size()); turn++) {
            if (wanted.apply(turn).stream().anyMatch(wish -> isAbout(wish, target))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /// All that was done from a turn on, without what it did to a thing. What cannot be done over again as it was said is not: then it is asked.
    private List<Wish> without(int turn, Target target) {
        List<Wish> all = new ArrayList<>();
        all.add(new Wish.Undo(turn + 1, Optional.empty()));
        boolean whole = target instanceof Target.Spare;
        wanted.apply(turn).stream().filter(wish -> !whole && !isAbout(wish, target)).forEach(all::add);
        boolean again = true;
        for (int later = turn - 1; later >= 0; later--) {
            int here = later;
            List<Wish> wishes = wanted.apply(later).stream().map(wish -> full(wish, here)).toList();
            again &= !wishes.isEmpty() && wishes.stream().allMatch(Last::counts);
            all.addAll(wishes);
        }
        again &= all.stream().skip(1).allMatch(Takeback::isWhole);
        return again ? all : List.of(new Wish.Unclear(target instanceof Target.Named named ? named.words() : ""));
    }

    /// A wish with what "it" was in its turn.
    private Wish full(Wish wish, int turn) {
        Optional<Target> it = Slots.target(wish).filter(Target.It.class::isInstance);
        for (int before = turn + 1; it.isPresent() && before < Math.min(FAR, scene.history().size()); before++) {
            Optional<Target> named = wanted.apply(before).stream().flatMap(one -> Slots.target(one).stream()).filter(Kinds::named)
                    .findFirst();
            if (named.isPresent()) {
                return Slots.of(wish, named.get()).orElse(wish);
            }
        }
        return wish;
    }

    /// Whether a wish says all that it means, wherever it stands.
    private static boolean isWhole(Wish wish) {
        Optional<Target> target = Slots.target(wish);
        boolean numbered = target.filter(one -> one instanceof Target.Nth || one instanceof Target.Run || one instanceof Target.Others)
                .isPresent();
        boolean it = target.filter(one -> one instanceof Target.It).isPresent();
        return !numbered && !it && !(wish instanceof Wish.Undo);
    }

    private static boolean isAbout(Wish wish, Target target) {
        Target what = Slots.target(wish).orElse(new Target.Unsaid());
        Kind kind = Kinds.of(target);
        if (Kinds.text(target)) {
            return Kinds.text(what) || wish instanceof Wish.AddTitle || wish instanceof Wish.Text || wish instanceof Wish.Restyle
                    || wish instanceof Wish.Captions;
        }
        if (Kinds.sound(target)) {
            return Kinds.sound(what) || wish instanceof Wish.Music || wish instanceof Wish.AddSound || wish instanceof Wish.Duck;
        }
        if (Kinds.overlay(target)) {
            return Kinds.overlay(what) || wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook;
        }
        if (kind == Kind.TRANSITION) {
            return wish instanceof Wish.Transition || wish instanceof Wish.Cuts;
        }
        if (kind == Kind.EFFECT) {
            return wish instanceof Wish.Effect || wish instanceof Wish.SomeEffect || wish instanceof Wish.Tone;
        }
        return what.equals(target) || (what instanceof Target.Named(Kind _, String words)
                && target instanceof Target.Named(Kind _, String other) && stem(words).equalsIgnoreCase(stem(other)));
    }

    /// A name without the ending of its file.
    private static String stem(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0 ? words.substring(0, dot) : words;
    }
}
