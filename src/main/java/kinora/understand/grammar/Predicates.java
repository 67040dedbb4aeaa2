package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Retargeted;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What a clause says besides about the same thing: "the party backwards at half speed", "add the boat after the dog for 3 seconds with a slow zoom".
///
/// What one frame has left is read by the others as if it stood alone, as far as it names nothing itself.
final class Predicates {
    /// What somebody says only when something is to be done.
    private static final Set<Sort> SAYS = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.DURATION, Sort.SHAPE, Sort.SIZE, Sort.SPEED_UP,
            Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.MUTE, Sort.FADE, Sort.ROTATE, Sort.BRIGHTEN, Sort.CHANGE, Sort.ZOOM, Sort.PAN, Sort.MIRROR,
            Sort.QUANTITY, Sort.FIT, Sort.RAMP);
    /// What every further thing costs that is said.
    private static final double ANOTHER = 0.5;
    private static final int MOST = 3;

    private static final Pattern SOUNDS = Pattern.compile("\\.(mp3|m4a|wav|aac|ogg|flac|opus)$");
    private static final Set<String> MOMENTS = Set.of("at", "from", "after", "before", "until");

    private final List<Frame> frames;

    Predicates(List<Frame> frames) {
        this.frames = frames;
    }

    /// What was read of a clause, with all that it says.
    ///
    /// @param cost of what was read besides
    record Whole(List<Wish> wishes, double cost) {}

    /// Reads what is left of a clause; gives a use to it.
    Whole of(Clause clause, List<Wish> first) {
        List<Wish> wishes = new ArrayList<>(first);
        Optional<Target> about = first.isEmpty() ? Optional.empty() : about(first.getLast()).filter(what -> !Kinds.effect(what));
        double cost = 0;
        for (int i = 0; i < MOST && about.isPresent() && clause.unused().stream().anyMatch(Predicates::says); i++) {
            Optional<Part> part = best(clause.part(), about.get(), wishes);
            if (part.isEmpty()) {
                break;
            }
            clause.absorb(part.get().clause());
            part.get().wishes().forEach(wish -> wishes.add(of(wish, about.get())));
            cost += ANOTHER;
        }
        return new Whole(List.copyOf(wishes), cost);
    }

    private record Part(Clause clause, List<Wish> wishes, double score) {}

    private Optional<Part> best(Clause rest, Target about, List<Wish> first) {
        Optional<Part> best = Optional.empty();
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        rest.tiles().forEach(tile -> tile.pieces().forEach(piece -> sorts.add(piece.sort())));
        for (Frame frame : frames) {
            if (frame.fits(sorts)) {
                Clause part = rest.part();
                Optional<List<Wish>> wishes = frame.meaning().apply(part)
                        .filter(all -> !all.isEmpty() && all.stream().allMatch(wish -> fits(wish, about) && apart(wish, first)));
                double score = part.explained() + frame.bonus();
                boolean says = part.usedTiles().stream().anyMatch(Predicates::says)
                        && part.usedTiles().stream().noneMatch(tile -> moment(tile) || signed(part, tile) || tile.role().equals("instead"));
                if (wishes.isPresent() && says && best.filter(known -> known.score() >= score).isEmpty()) {
                    best = Optional.of(new Part(part, wishes.get(), score));
                }
            }
        }
        return best;
    }

    private static boolean says(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> SAYS.contains(piece.sort()));
    }

    /// "Starting at 20 seconds" is no length.
    private static boolean moment(Tile tile) {
        return tile.is(Sort.DURATION) && (MOMENTS.contains(tile.role()) || tile.is(Sort.CLOCK));
    }

    /// "End -1s".
    private static boolean signed(Clause part, Tile tile) {
        int at = part.tiles().indexOf(tile);
        return tile.is(Sort.DURATION) && at > 0 && part.textOf(part.tiles().get(at - 1)).matches("[-+]");
    }

    /// What a wish is about, of which more may be said; nothing where a text or a question may go on.
    private static Optional<Target> about(Wish wish) {
        Target it = new Target.It(Kind.ANY, false);
        return switch (wish) {
            case Wish.Insert one -> file(one) ? Optional.of(it) : Optional.empty();
            case Wish.Overlay _,Wish.Duplicate _,Wish.Replace _,Wish.Freeze _ -> Optional.of(it);
            case Wish.Canvas _,Wish.Rate _,Wish.Background _,Wish.Total _,Wish.Transition _ -> Optional.of(new Target.Unsaid());
            case Wish.Music _ -> Optional.of(new Target.The(Kind.MUSIC));
            case Wish.Move one -> Optional.of(one.what()).filter(Kinds::named).filter(what -> !Kinds.sound(what));
            case Wish.Trim one -> Optional.of(one.what());
            case Wish.Part one -> Optional.of(one.what());
            case Wish.Backwards one -> Optional.of(one.what());
            case Wish.SpeedRamp one -> Optional.of(one.what());
            case Wish.Straighten one -> Optional.of(one.what());
            case Wish.Crop one -> Optional.of(one.what());
            case Wish.Fade one -> Optional.of(one.what());
            case Wish.Camera one -> one.move() == Wish.Camera.Move.STILL ? Optional.empty() : Optional.of(one.what());
            case Wish.Framing one -> one.colour().map(any -> one.what());
            case Wish.Tone _,Wish.Effect _,Wish.Speed _,Wish.Mirror _,Wish.Turn _,Wish.Fitting _,Wish.Length _,Wish.Gain _,Wish.Mute _ ->
                Optional.of(ChineseEllipsis.what(wish));
            default -> Optional.empty();
        };
    }

    /// Whether a file is named, or where something stands.
    private static boolean file(Wish.Insert insert) {
        boolean named = insert.files() instanceof Target.Named one && one.words().contains(".");
        boolean sound = named && SOUNDS.matcher(((Target.Named) insert.files()).words()).find();
        return (named && !sound) || !(insert.place() instanceof Place.Unsaid);
    }

    /// "Slowly" tells how a camera moves, or how something fades, not how fast a clip plays.
    private static boolean apart(Wish wish, List<Wish> first) {
        return first.stream().noneMatch(one -> (quick(one) && moves(wish)) || (quick(wish) && moves(one)));
    }

    private static boolean quick(Wish wish) {
        return wish instanceof Wish.Speed speed && speed.amount() instanceof Amount.Step;
    }

    private static boolean moves(Wish wish) {
        return wish instanceof Wish.Camera || wish instanceof Wish.Fade || wish instanceof Wish.Transition;
    }

    /// Whether a wish names nothing itself and may be about this.
    private static boolean fits(Wish wish, Target about) {
        boolean film = Kinds.film(about);
        boolean sound = Kinds.sound(about);
        boolean seen = film || (!sound && !Kinds.text(about));
        return switch (wish) {
            case Wish.Tone one -> seen && open(one.what());
            case Wish.Effect one -> seen && open(one.what());
            case Wish.Framing one -> seen && open(one.what());
            case Wish.Camera one -> seen && open(one.what());
            case Wish.Speed one -> open(one.what());
            case Wish.SpeedRamp one -> seen && open(one.what());
            case Wish.Backwards one -> seen && open(one.what());
            case Wish.Turn one -> seen && open(one.what());
            case Wish.Mirror one -> seen && open(one.what());
            case Wish.Straighten one -> seen && open(one.what());
            case Wish.Crop one -> seen && open(one.what());
            case Wish.Fitting one -> seen && open(one.what());
            case Wish.Length one -> open(one.what());
            case Wish.Gain one -> open(one.what());
            case Wish.Mute one -> open(one.what());
            case Wish.Fade one -> sound && open(one.what());
            case Wish.Total one -> one.amount() instanceof Amount.To;
            case Wish.Transition one -> seen && open(one.at());
            case Wish.Canvas _,Wish.Rate _,Wish.Background _ -> film;
            default -> false;
        };
    }

    private static boolean open(Target target) {
        return Kinds.film(target) || (target instanceof Target.It it && it.kind() == Kind.ANY);
    }

    /// The wish, about what the clause is about.
    private static Wish of(Wish wish, Target about) {
        if (Kinds.film(about)) {
            return wish;
        }
        if (wish instanceof Wish.Total total) {
            return new Wish.Length(about, total.amount());
        }
        Wish done = wish;
        for (Target open : List.of(new Target.Unsaid(), new Target.Whole(), new Target.It(Kind.ANY, false))) {
            done = new Retargeted(open, about).wish(done);
        }
        return done;
    }
}
