package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import kinora.understand.Amount;
import kinora.understand.Retargeted;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What is wanted by a sentence that first tells how something is: the order alone, about what was told of, where it says all that is wanted.
///
/// @param alone reads a clause about a thing, without regard to what was said before
/// @param whole reads a text as it would be by itself
/// @param first whether nothing was said before
record Remarks(BiFunction<String, Optional<Target>, List<Wish>> alone, Function<String, List<Wish>> whole, boolean first) {

    /// The wishes of the order; none where the remark wants something too, or the order is not understood.
    Optional<List<Wish>> of(Remarked said) {
        boolean nothing = said.about().isEmpty() && said.named().isEmpty() && said.within().isEmpty() && said.part().isEmpty();
        Optional<List<Wish>> order = nothing && !said.film() && !first ? Optional.empty() : order(said);
        return order.filter(wishes -> settled(alone.apply(said.told(), Optional.empty()), wishes, said));
    }

    private Optional<List<Wish>> order(Remarked said) {
        if (said.about().filter(Target.Between.class::isInstance).filter(Kinds::join).isPresent()) {
            List<Wish> joint = alone.apply(said.order(), Optional.empty()).stream().map(wish -> joined(wish, said.about().get())).toList();
            return joint.stream().allMatch(wish -> wish instanceof Wish.Transition || wish instanceof Wish.Cuts)
                    ? Optional.of(joint)
                    : Optional.empty();
        }
        Optional<Target> thing = said.about().or(() -> said.named().isEmpty() ? said.within() : Optional.empty())
                .filter(target -> !Kinds.effect(target) && !Kinds.join(target));
        if (said.part().isPresent()) {
            List<Wish> part = about(said.part().get(), thing);
            return clear(part) ? Optional.of(part) : Optional.empty();
        }
        if (thing.isPresent()) {
            List<Wish> about = about(said.order(), thing);
            boolean spoken = said.named().isEmpty() || about.stream().anyMatch(wish -> speaks(wish, thing.get()));
            if (clear(about) && spoken && about.stream().noneMatch(Remarks::open)) {
                return Optional.of(about);
            }
        }
        boolean named = said.about().isPresent() || said.within().isPresent();
        List<Wish> all = whole.apply(said.named().orElse(said.order()));
        boolean loose = said.named().isEmpty() && !said.film()
                && all.stream().anyMatch(wish -> open(wish) || (named && Kinds.film(ChineseEllipsis.what(wish))));
        return clear(all) && !loose ? Optional.of(all) : Optional.empty();
    }

    private List<Wish> about(String order, Optional<Target> thing) {
        return alone.apply(order, thing).stream().map(wish -> thing.map(it -> trimmed(wish, it)).orElse(wish)).toList();
    }

    /// What shall stand at a joint that was told of.
    private static Wish joined(Wish wish, Target joint) {
        return switch (wish) {
            case Wish.Transition(Target at, Optional<String> id, Amount length) when open(at) -> new Wish.Transition(joint, id, length);
            case Wish.Fade(Target at, boolean _, boolean _, Amount length, boolean none) when open(at) ->
                none ? new Wish.Cuts(joint) : new Wish.Transition(joint, Optional.of("dissolve"), length);
            case Wish.Cuts(Target at) when open(at) -> new Wish.Cuts(joint);
            case Wish.Remove(Target.It _) -> new Wish.Cuts(joint);
            default -> wish;
        };
    }

    private static boolean open(Target target) {
        return target instanceof Target.Unsaid || target instanceof Target.Whole || target instanceof Target.It
                || (target instanceof Target.The the && the.kind() == Kind.TRANSITION);
    }

    /// "The interview starts slowly, cut the first three seconds": of the interview.
    private static Wish trimmed(Wish wish, Target it) {
        if (wish instanceof Wish.Remove(Target what) && Kinds.sound(what) && what instanceof Target.Named) {
            return new Wish.Mute(what, true);
        }
        return wish instanceof Wish.Trim(Target what, boolean start, long ms, boolean keep) && Kinds.film(what) && Kinds.shot(it)
                ? new Wish.Trim(it, start, ms, keep)
                : wish;
    }

    private static boolean clear(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish));
    }

    /// Whether a wish is still about "it".
    private static boolean open(Wish wish) {
        return speaks(wish, new Target.It(Kind.ANY, false)) || speaks(wish, new Target.It(Kind.ANY, true));
    }

    /// Whether a wish is about something, or about a place at it.
    private static boolean speaks(Wish wish, Target it) {
        return !new Retargeted(it, new Target.Spare(Kind.ANY, "\u0000")).wish(wish).equals(wish);
    }

    /// Whether nothing is wanted but the order, after what the remark would want by itself.
    ///
    /// @param said where the order is about what was told of, nobody wants that to go
    private static boolean settled(List<Wish> told, List<Wish> order, Remarked said) {
        boolean about = said.named().isPresent();
        boolean beyond = told.stream().anyMatch(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && SEEN.contains(topic));
        if (beyond && (said.about().isPresent() || said.named().isEmpty())) {
            return false;
        }
        if (about && order.stream().anyMatch(Remarks::ends)) {
            return true;
        }
        if (told.stream().anyMatch(Wish.Unclear.class::isInstance)) {
            return true;
        }
        Set<String> done = new HashSet<>();
        order.forEach(wish -> done.addAll(aspects(wish)));
        return told.stream().filter(wish -> !open(wish))
                .filter(wish -> !(about && (wish instanceof Wish.Remove || wish instanceof Wish.Keep || wish instanceof Wish.Insert)))
                .allMatch(wish -> done.containsAll(aspects(wish)));
    }

    /// What is wrong with a part of a picture and not with all of it: what shall be done then is about that part.
    private static final Set<Topic> SEEN = EnumSet.of(Topic.BLUR_FACE, Topic.OBJECT_REMOVAL, Topic.BACKGROUND_REMOVAL,
            Topic.BACKGROUND_REPLACE, Topic.RETOUCH, Topic.NOISE_REMOVAL, Topic.FIND_MOMENTS, Topic.FILLER_WORDS);

    /// Whether a wish makes all others about the same thing needless.
    private static boolean ends(Wish wish) {
        return wish instanceof Wish.Remove || wish instanceof Wish.Replace || wish instanceof Wish.Undo || wish instanceof Wish.StartOver
                || wish instanceof Wish.Impossible;
    }

    /// Of what a wish is, so that a remark and an order may want the same.
    private static Set<String> aspects(Wish wish) {
        return switch (wish) {
            case Wish.Chat _,Wish.Question _,Wish.Unclear _,Wish.Better _,Wish.Impossible _,Wish.Reel _,Wish.Act _ -> Set.of();
            case Wish.Tone _,Wish.Effect _,Wish.Plain _,Wish.SomeEffect _,Wish.Table _ -> Set.of("look");
            case Wish.NoSilence _,Wish.Length _,Wish.Total _,Wish.Speed _,Wish.SpeedRamp _,Wish.Trim _,Wish.Part _,Wish.CutSpan _,Wish.Split _,Wish.Divide _,Wish.Loop _,Wish.Remove _,Wish.Keep _,Wish.Best _ ->
                Set.of("time");
            case Wish.Gain _,Wish.Mute _,Wish.Duck _,Wish.Swell _,Wish.Normalise _,Wish.Pan _ -> Set.of("sound");
            case Wish.Camera _ -> Set.of("camera");
            case Wish.Transition _,Wish.Cuts _,Wish.Fade _ -> Set.of("joint");
            case Wish.Turn _,Wish.Mirror _,Wish.Straighten _ -> Set.of("turn");
            case Wish.Crop _,Wish.Fitting _,Wish.Framing _,Wish.Canvas _,Wish.Background _ -> Set.of("frame");
            case Wish.Move _,Wish.Swap _,Wish.Order _,Wish.Insert _,Wish.Duplicate _ -> Set.of("order");
            case Wish.Restyle(Target _, Optional<String> style, Wish.TitleLook look) -> written(style, look);
            default -> Set.of(wish.getClass().getSimpleName());
        };
    }

    private static Set<String> written(Optional<String> style, Wish.TitleLook look) {
        Set<String> all = new HashSet<>();
        style.ifPresent(any -> all.add("style"));
        look.colour().ifPresent(any -> all.add("colour"));
        look.position().ifPresent(any -> all.add("position"));
        look.weight().ifPresent(any -> all.add("weight"));
        look.font().ifPresent(any -> all.add("font"));
        look.caps().ifPresent(any -> all.add("caps"));
        if (!(look.size() instanceof Amount.Unsaid)) {
            all.add("size");
        }
        return all;
    }
}
