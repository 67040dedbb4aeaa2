package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Last;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Sentences that are like what was wanted last and do not say what they are about: it is what that was about. And parts of what was cut in two.
record Alike(Scene scene, Last last, IntFunction<List<Wish>> wanted) {
    /// What such clauses mean; none when they are of their own.
    Optional<List<Wish>> of(List<Clauses.Read> clauses) {
        String said = String.join(" ", clauses.stream().map(Clauses.Read::said).toList()).strip();
        Optional<Wish> off = Opening.says(said, "off") ? off(new Wish.Remove(new Target.It(Kind.ANY, false)), true) : Optional.empty();
        if (off.isPresent()) {
            return off.map(List::of);
        }
        Optional<List<Wish>> spared = spared(clauses).or(() -> coloured(clauses).map(List::of));
        if (spared.isPresent()) {
            return spared;
        }
        Optional<Wish> other = clauses.size() == 1 && last.came() == Last.Came.DONE && clauses.getFirst().wishes().isEmpty()
                ? Elliptic.of(last.wishes().getLast(), clauses.getFirst())
                : Optional.empty();
        if (other.isPresent()) {
            return other.map(List::of);
        }
        List<Wish> wishes = clauses.stream().flatMap(clause -> clause.wishes().stream()).filter(Last::counts).toList();
        boolean read = clauses.stream().mapToDouble(Clauses.Read::left).sum() < 1;
        if (wishes.size() != 1 || !read) {
            return Optional.empty();
        }
        Wish wish = wishes.getFirst();
        Optional<List<Wish>> cropped = cropped(wish, clauses);
        if (cropped.isPresent()) {
            return cropped;
        }
        return back(wish).or(() -> exported(wish, clauses))
                .or(() -> off(wish, clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.AGAIN))))
                .or(() -> swapped(wish)).or(() -> piece(wish, clauses)).or(() -> words(wish, clauses)).or(() -> same(wish, clauses))
                .map(List::of);
    }

    /// "Do delete it", after that was taken back, and "keep it", after it was deleted.
    private Optional<Wish> back(Wish wish) {
        Wish before = last.wishes().getLast();
        Optional<Target> about = Slots.target(before);
        boolean it = Slots.target(wish).or(() -> wish instanceof Wish.Keep keep ? Optional.of(keep.what()) : Optional.empty())
                .filter(target -> target instanceof Target.It).isPresent();
        if (it && wish instanceof Wish.Keep && before instanceof Wish.Remove && last.came() == Last.Came.DONE) {
            return Optional.of(new Wish.Undo(last.turns(), Optional.empty()));
        }
        if (!it || last.came() != Last.Came.BACK || last.wishes().size() != 1 || about.isEmpty()) {
            return Optional.empty();
        }
        Optional<Wish> full = Slots.of(wish, about.get());
        return full.equals(Optional.of(before)) && !scene.undone().isEmpty() ? Optional.of(new Wish.Redo(1)) : full;
    }

    /// "Remove it again", after an effect: that is what "it" is, and not what it was put on.
    private Optional<Wish> off(Wish wish, boolean again) {
        boolean it = wish instanceof Wish.Remove(Target what) && what instanceof Target.It && last.came() == Last.Came.DONE;
        Wish before = last.wishes().getLast();
        boolean film = Slots.target(before).filter(target -> !Kinds.film(target)).isEmpty();
        if (!it || !(again || film)) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (before) {
            case Wish.Effect(Target what, String id, var _) -> new Wish.Plain(what, Optional.of(id));
            case Wish.Framing(Target what, String id, var _, var _) -> new Wish.Plain(what, Optional.of(id));
            case Wish.Transition _,Wish.Camera _,Wish.Tone _,Wish.Fade _,Wish.Background _ -> new Wish.Undo(last.turns(), Optional.empty());
            default -> null;
        });
    }

    /// "Swap them back".
    private Optional<Wish> swapped(Wish wish) {
        boolean them = wish instanceof Wish.Swap(Target one, Target other) && one.equals(other) && one instanceof Target.It;
        if (!them) {
            return Optional.empty();
        }
        if (last.wishes().getLast() instanceof Wish.Swap before) {
            return Optional.of(before);
        }
        List<Target> two = new ArrayList<>();
        for (int turn = 0; turn < scene.history().size() && two.size() < 2; turn++) {
            wanted.apply(turn).reversed().stream().flatMap(one -> touched(one).stream()).forEach(two::addFirst);
        }
        return two.size() == 2 ? Optional.of(new Wish.Swap(two.getFirst(), two.getLast())) : Optional.empty();
    }

    /// The shots that a wish put somewhere or did something to, each by its name.
    private static List<Target> touched(Wish wish) {
        Target what = wish instanceof Wish.Insert insert ? insert.files() : Slots.target(wish).orElse(new Target.Unsaid());
        List<Target> each = what instanceof Target.Both both ? both.each() : List.of(what);
        return each.stream().filter(target -> Kinds.shot(target) && Kinds.named(target)).toList();
    }

    /// "No, square", after a crop: that shape of the same picture.
    private Optional<List<Wish>> cropped(Wish wish, List<Clauses.Read> clauses) {
        boolean bare = clauses.stream().flatMap(clause -> clause.tiles().stream())
                .noneMatch(tile -> tile.is(Sort.FILM) || tile.is(Sort.CANVAS) || tile.is(Sort.LIGHT));
        if (!bare || !(last.wishes().getLast() instanceof Wish.Crop before)
                || !(wish instanceof Wish.Canvas(var shape, var size, var platform)) || shape.isEmpty() || size.isPresent()
                || platform.isPresent()) {
            return Optional.empty();
        }
        Wish other = new Wish.Crop(before.what(), shape, Optional.empty(), new Amount.Unsaid());
        return Optional.of(last.turns() > 0 ? List.of(new Wish.Undo(last.turns(), Optional.empty()), other) : List.of(other));
    }

    /// "But the cake in colour", after something was done to all: all but that.
    private Optional<List<Wish>> spared(List<Clauses.Read> clauses) {
        List<Target> named = clauses.stream()
                .filter(clause -> clause.frame().filter(frame -> frame.name().equals(TalkFrames.UNTOUCHED)).isPresent())
                .flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.TARGET).stream())
                .map(piece -> (Target) piece.value())
                .filter(target -> Kinds.named(target) && Kinds.shot(target) && !(target instanceof Target.Others)).toList();
        return clauses.size() == 1 && named.size() == 1 && last.came() == Last.Came.DONE
                ? new SequelTargets(new Redone(scene, last)).without(last.wishes().getLast(), named.getFirst())
                : Optional.empty();
    }

    /// "All in colour again", after a look without colours.
    private Optional<Wish> coloured(List<Clauses.Read> clauses) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        boolean again = tiles.stream().anyMatch(tile -> tile.is(Sort.AGAIN) || tile.is(Sort.STEADY))
                || clauses.stream().anyMatch(clause -> clause.said().toLowerCase(Locale.ROOT).strip().endsWith("again"));
        boolean colour = clauses.stream().map(clause -> clause.said().toLowerCase(Locale.ROOT))
                .anyMatch(said -> said.contains("in colour") || said.contains("in color"));
        return again && colour && last.wishes().getLast() instanceof Wish.Effect before && GREY.contains(before.id())
                ? Optional.of(new Wish.Plain(new Target.Unsaid(), Optional.of(before.id())))
                : Optional.empty();
    }

    private static final Set<String> GREY = Set.of("black-and-white", "noir", "silver", "sepia", "matte");

    /// "720p", "and 24 fps", after "export it": how the file shall be.
    private Optional<Wish> exported(Wish wish, List<Clauses.Read> clauses) {
        boolean bare = clauses.stream().flatMap(clause -> clause.tiles().stream())
                .noneMatch(tile -> tile.is(Sort.FILM) || tile.is(Sort.LIGHT) || tile.is(Sort.TARGET) || tile.is(Sort.REPLACE));
        if (!(last.wishes().getLast() instanceof Wish.Export before) || !bare) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>(before.options());
        switch (wish) {
            case Wish.Export more -> options.putAll(more.options());
            case Wish.Canvas(var shape, var size, var platform) when shape.isEmpty() -> {
                size.ifPresent(one -> options.put("size", one));
                platform.ifPresent(one -> options.put("platform", one));
            }
            case Wish.Rate(Amount.To(double fps, var _)) -> options.put("fps", String.valueOf(Math.round(fps)));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Wish.Export(options));
    }

    /// "The letters a bit bigger", after something was written: these.
    private Optional<Wish> words(Wish wish, List<Clauses.Read> clauses) {
        String said = String.join(" ", clauses.stream().map(Clauses.Read::said).toList()).toLowerCase(Locale.ROOT);
        boolean letters = SequelWords.LETTERS.stream().anyMatch(said::contains) && SequelWords.TITLES.stream().noneMatch(said::contains);
        boolean one = scene.spokenOf().size() == 1
                && scene.draft().find(scene.spokenOf().getFirst()).filter(Title.class::isInstance).isPresent();
        return letters && one && wish instanceof Wish.Restyle look && Kinds.text(look.what())
                ? Optional.of(new Wish.Restyle(new Target.It(Kind.TITLE, false), look.style(), look.look()))
                : Optional.empty();
    }

    private Optional<Wish> same(Wish wish, List<Clauses.Read> clauses) {
        boolean names = clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.FILM) || tile.is(Sort.ALL)
                || tile.as(Sort.TARGET).filter(piece -> !(piece.value() instanceof Target.It)).isPresent());
        boolean kind = wish instanceof Wish.Camera || wish instanceof Wish.Speed || wish instanceof Wish.Gain || wish instanceof Wish.Tone
                || wish instanceof Wish.Turn;
        Wish before = last.wishes().getLast();
        Optional<Target> about = Slots.target(before).filter(target -> Kinds.named(target) || target instanceof Target.It);
        boolean words = wish instanceof Wish.Camera(Target what, var _, var _) && what instanceof Target.Unsaid
                && last.came() == Last.Came.DONE && !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(Title.class::isInstance).isPresent());
        if (words && !names) {
            // "Wider", of words on the picture: nobody knows what that is.
            return Optional.of(new Wish.Unclear(String.join(" ", clauses.stream().map(Clauses.Read::said).toList())));
        }
        boolean closer = follows(wish, clauses);
        if (names || !kind || (before.getClass() != wish.getClass() && !closer) || about.isEmpty()) {
            return Optional.empty();
        }
        boolean it = last.came() == Last.Came.DONE && !scene.spokenOf().isEmpty();
        return Slots.of(wish, it ? new Target.It(Kind.ANY, scene.spokenOf().size() > 1) : about.get());
    }

    /// "With a slow zoom", "louder": what is said in few words about what was spoken of last, where it can be about that.
    private boolean follows(Wish wish, List<Clauses.Read> clauses) {
        boolean few = clauses.stream().flatMap(clause -> clause.tiles().stream()).filter(tile -> !Coherence.silent(tile)).count() <= FEW;
        boolean open = Slots.target(wish).filter(target -> target instanceof Target.Unsaid || target instanceof Target.It).isPresent();
        boolean seen = !(wish instanceof Wish.Gain);
        boolean there = !scene.spokenOf().isEmpty() && last.came() == Last.Came.DONE && scene.spokenOf().stream().allMatch(id -> scene
                .draft().find(id).filter(segment -> segment instanceof Visual || (!seen && segment instanceof Sound)).isPresent());
        return few && open && there && !(last.wishes().getLast() instanceof Wish.Move);
    }

    private static final int FEW = 4;

    /// Whether a part of the film would go.
    private static boolean halves(Wish wish) {
        return wish instanceof Wish.CutSpan span && !span.keep();
    }

    /// "The second piece", after something was cut in two.
    private Optional<Wish> piece(Wish wish, List<Clauses.Read> clauses) {
        boolean cut = last.came() == Last.Came.DONE && last.wishes().getLast() instanceof Wish.Split && !scene.spokenOf().isEmpty();
        String said = String.join(" ", clauses.stream().map(Clauses.Read::said).toList());
        Optional<Target> target = halves(wish)
                ? Optional.of(new Target.Nth(Kind.SHOT, said.contains("first") ? 1 : 2))
                : Slots.target(wish);
        if (cut && halves(wish) && SequelWords.PIECES.stream().anyMatch(said::contains)) {
            return piece(new Wish.Remove(target.orElseThrow()), clauses);
        }
        if (!cut || target.isEmpty() || !(target.get() instanceof Target.Nth(Kind _, int number))
                || SequelWords.PIECES.stream().noneMatch(said::contains)) {
            return Optional.empty();
        }
        List<SegmentId> shots = scene.draft().main().map(main -> main.visuals().stream().map(Visual::id).toList()).orElse(List.of());
        int first = shots.indexOf(scene.spokenOf().getFirst());
        boolean there = first >= 0 && Math.abs(number) <= 2;
        int at = first + (number < 0 ? 2 + number : number - 1) + 1;
        return there ? Optional.of(new Retargeted(target.get(), new Target.Nth(Kind.SHOT, at)).wish(wish)) : Optional.empty();
    }
}
