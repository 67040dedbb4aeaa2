package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.timeline.Visual;
import kinora.understand.Last;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What the numbers of clips count: one rule for every wish.
///
/// Who looks at a timeline calls each piece of it a clip, so "clip 3" is its third piece, be it a photo. Only where something is wanted that a photo cannot do (sound, speed, backwards) and
/// that piece is a photo, the clips alone are counted; then all of the sentence counts them, and what goes on with it in the next turn. "All clips" are all pieces, unless
/// sound or speed is wanted in that sentence too, or photos are spoken of beside them.
///
/// ```
/// photo  photo  clip        "mute clip 1"  the clip      "mute clip 1, then flip it"  both times the clip
///   1      2     3          "flip clip 1"  the photo     "mute clip 3"                the clip, which is the third piece
/// ```
record Counting(View view) {

    /// The wishes with pieces of the timeline in the place of numbered clips.
    static List<Wish> of(List<Wish> wishes, Scene scene) {
        Counting counting = new Counting(new View(scene.draft(), scene));
        return counting.view.photos().isEmpty() || counting.view.clips().isEmpty() ? wishes : counting.counted(wishes, scene);
    }

    private List<Wish> counted(List<Wish> wishes, Scene scene) {
        List<Target> said = wishes.stream().filter(Counting::counts).flatMap(wish -> targets(wish).stream()).toList();
        List<Target> numbers = said.stream().filter(Counting::isNumber).toList();
        boolean moving = said.stream().anyMatch(Counting::isPhotos) || wishes.stream().anyMatch(Counting::moves);
        if (numbers.isEmpty() && said.stream().noneMatch(Counting::isEvery)) {
            return wishes;
        }
        boolean alone = numbers.stream().allMatch(this::isClip) && (wishes.stream().anyMatch(this::asksForClips) || goesOn(scene));
        return wishes.stream()
                .map(wish -> counts(wish) ? new Retargeted(target -> piece(target, alone, moving)).wish(alone ? wish : known(wish)) : wish)
                .toList();
    }

    /// Whether the turn before counted clips alone.
    private static boolean goesOn(Scene scene) {
        return scene.last().filter(last -> {
            boolean done = last.came() == Last.Came.DONE && !scene.history().isEmpty();
            Counting then = new Counting(new View(done ? scene.history().getFirst().draft() : scene.draft(), scene));
            return last.wishes().stream().anyMatch(then::asksForClips);
        }).isPresent();
    }

    /// Whether a wish numbers a photo that cannot do what is wanted.
    private boolean asksForClips(Wish wish) {
        return moves(wish) && targets(wish).stream().filter(Counting::isNumber).anyMatch(this::isPhoto);
    }

    /// A wish that numbers photos which cannot do it, and no clips: nobody knows which is meant.
    private Wish known(Wish wish) {
        boolean still = wish instanceof Wish.Speed || wish instanceof Wish.Freeze || wish instanceof Wish.Loop;
        List<Target> lost = !moves(wish) || still
                ? List.of()
                : targets(wish).stream().filter(Counting::isNumber).filter(this::isPhoto).toList();
        if (lost.isEmpty()) {
            return wish;
        }
        List<Work.Option> options = new Kinds(view, Need.CLIP).options(view.clips());
        throw new Work.Asked(Question.WHICH_CLIP, Optional.of(whole(wish, lost.getFirst())), options);
    }

    /// The list in which a target is named, else itself.
    private static Target whole(Wish wish, Target target) {
        return targets(wish).stream().filter(one -> one instanceof Target.Both both && both.each().contains(target)).findFirst()
                .orElse(target);
    }

    private Target piece(Target target, boolean alone, boolean moving) {
        return switch (target) {
            case Target.Run run when isEvery(run) -> moving ? new Target.All(Kind.CLIP) : new Target.All(Kind.SHOT);
            case Target.Nth(Kind kind, int number) when kind == Kind.CLIP -> new Target.Nth(Kind.SHOT, alone ? place(number) : number);
            case Target.Run(Kind kind, int from, int to) when kind == Kind.CLIP && !alone -> new Target.Run(Kind.SHOT, from, to);
            default -> target;
        };
    }

    /// The number among all pieces of a clip that is numbered among clips.
    private int place(int number) {
        List<Visual> clips = view.clips();
        return view.index(clips.get(Kinds.place(number, clips.size())).id()) + 1;
    }

    /// Whether a number is that of a photo among all pieces, or of no piece.
    private boolean isPhoto(Target target) {
        List<Visual> shots = view.shots();
        return switch (target) {
            case Target.Nth nth -> !isIn(nth.number(), shots) || View.isStill(shots.get(Kinds.place(nth.number(), shots.size())));
            case Target.Run run -> Stream.of(run.from(), run.to()).allMatch(number -> isPhoto(new Target.Nth(run.kind(), number)));
            default -> false;
        };
    }

    /// Whether there is such a clip among clips.
    private boolean isClip(Target target) {
        return switch (target) {
            case Target.Nth nth -> isIn(nth.number(), view.clips());
            case Target.Run run -> isIn(run.from(), view.clips()) && isIn(run.to(), view.clips());
            default -> true;
        };
    }

    private static boolean isIn(int number, List<Visual> all) {
        int place = Kinds.place(number, all.size());
        return number != 0 && place >= 0 && place < all.size();
    }

    private static boolean isNumber(Target target) {
        return (target instanceof Target.Nth nth && nth.kind() == Kind.CLIP)
                || (target instanceof Target.Run run && run.kind() == Kind.CLIP && !isEvery(run));
    }

    private static boolean isEvery(Target target) {
        return target instanceof Target.Run(Kind kind, int from, int to) && kind == Kind.CLIP && from == 1 && to == -1;
    }

    private static boolean isPhotos(Target target) {
        return switch (target) {
            case Target.All all -> all.kind() == Kind.PHOTO;
            case Target.Nth nth -> nth.kind() == Kind.PHOTO;
            case Target.Others others -> others.kind() == Kind.PHOTO;
            default -> false;
        };
    }

    private static List<Target> targets(Wish wish) {
        List<Target> all = new ArrayList<>();
        Wish seen = new Retargeted(target -> {
            all.add(target);
            return target;
        }).wish(wish);
        return seen.equals(wish) ? all : List.of();
    }

    /// Whether pieces of the film are what is numbered: files at hand are not.
    private static boolean counts(Wish wish) {
        return !(wish instanceof Wish.Insert || wish instanceof Wish.Overlay || wish instanceof Wish.AddSound || wish instanceof Wish.Table
                || wish instanceof Wish.Reel);
    }

    /// Whether only what moves or sounds can do it.
    private static boolean moves(Wish wish) {
        return switch (wish) {
            case Wish.Mute _,Wish.Gain _,Wish.Swell _,Wish.Pan _,Wish.Extract _,Wish.NoSilence _,Wish.Speed _,Wish.SpeedRamp _,Wish.Backwards _,Wish.Freeze _ ->
                true;
            default -> false;
        };
    }
}
