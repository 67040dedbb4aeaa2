package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What a wish is about that names nothing: what was spoken of in the turn before, else the film.
///
/// @param fragments know what was wanted before
record Continued(Scene scene, Fragments fragments) {

    /// So long lasts a film and no picture in it.
    private static final double FILM_MS = 15_000;

    /// The wish with what it is about.
    ///
    /// @param nothing whether nothing was spoken of, in the sentence or before
    /// @param begins whether the sentence begins with it, so that it may go on with the turn before
    /// @param bare whether it names no thing at all
    /// @param film whether the film is named
    Wish of(Wish wish, boolean nothing, boolean begins, boolean bare, boolean film) {
        Optional<Wish> echo = begins && bare ? echo(wish) : Optional.empty();
        return echo.orElseGet(() -> switch (wish) {
            case Wish.Reel reel when again(reel) -> new Wish.Total(
                    new Amount.To(Double.parseDouble(reel.brief().getOrDefault("seconds", "0")) * 1000, Amount.Unit.MILLISECONDS));
            case Wish.Length length when length.amount() instanceof Amount.To to && to.value() >= FILM_MS && Kinds.named(length.what())
                    && Kinds.shot(length.what()) && film ->
                new Wish.Total(length.amount());
            case Wish.Length length when nothing && it(length.what()) -> new Wish.Total(length.amount());
            case Wish.Length length when it(length.what()) && length.amount() instanceof Amount.To to && to.value() >= 15_000 ->
                new Wish.Total(length.amount());
            case Wish.Gain gain when gain.what() instanceof Target.Unsaid && begins && spoken(Sound.class) ->
                new Wish.Gain(new Target.It(Kind.ANY, false), gain.amount());
            case Wish.Gain gain when gain.what() instanceof Target.Unsaid && begins && back().isPresent() ->
                new Wish.Gain(back().get(), gain.amount());
            case Wish.Restyle restyle when begins && laid(restyle.what()) -> new Wish.OverlayLook(new Target.It(Kind.OVERLAY, false),
                    restyle.look().position(), restyle.look().size(), new Amount.Unsaid(), Optional.empty());
            case Wish.Restyle restyle when restyle.what() instanceof Target.Unsaid && begins && spoken(Title.class) ->
                new Wish.Restyle(new Target.It(Kind.TITLE, false), restyle.style(), restyle.look());
            case Wish.Remove remove when nothing && it(remove.what()) && !scene.undone().isEmpty() -> undone(remove);
            default -> nothing ? WholeFilm.of(wish) : wish;
        });
    }

    /// The sound that a turn was about which was just taken back: "mute the music", "bring it back", "but quieter".
    private Optional<Target> back() {
        return scene.undone().isEmpty()
                ? Optional.empty()
                : fragments.earlier().stream().flatMap(wish -> Slots.target(wish).stream()).filter(Kinds::sound).findFirst();
    }

    private static boolean it(Target target) {
        return target instanceof Target.It it && it.kind() == Kind.ANY;
    }

    /// "A 20 second version", with a film there: that film, of that length.
    private boolean again(Wish.Reel reel) {
        return scene.draft().main().isPresent() && reel.style().isEmpty() && reel.brief().size() == 1 && reel.brief().containsKey("seconds")
                && (reel.from() instanceof Target.Unsaid || reel.from() instanceof Target.It || reel.from() instanceof Target.Whole);
    }

    /// Whether nothing but such segments was spoken of last, in the turn before.
    private boolean spoken(Class<? extends Segment> kind) {
        return !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(kind::isInstance).isPresent());
    }

    /// Whether a picture over the film was spoken of last, and this is about it.
    private boolean laid(Target target) {
        List<Segment> shown = scene.draft().main().stream().<Segment>flatMap(track -> track.visuals().stream()).toList();
        return (target instanceof Target.Unsaid || it(target)) && spoken(Visual.class)
                && scene.spokenOf().stream().noneMatch(id -> shown.stream().anyMatch(segment -> segment.id().equals(id)));
    }

    /// "Yes, do delete it", after that was undone.
    private Wish undone(Wish.Remove remove) {
        Optional<Target> what = fragments.earlier().stream().map(ChineseEllipsis::what).filter(Kinds::named).findFirst();
        return what.<Wish>map(target -> new Retargeted(remove.what(), target).wish(remove)).orElse(remove);
    }

    /// "Slower", "too slow", "longer": more or less of what was wanted last.
    private Optional<Wish> echo(Wish wish) {
        if (!step(wish) || scene.history().isEmpty() || !scene.undone().isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Wish>> before = fragments.turns(5).stream().filter(turn -> turn.size() != 1 || !step(turn.getFirst())).findFirst();
        if (before.filter(turn -> turn.size() == 1).isEmpty()) {
            return Optional.empty();
        }
        return switch (before.get().getFirst()) {
            case Wish.Transition join when wish instanceof Wish.Total longer ->
                Optional.of(new Wish.Transition(join.at(), Optional.empty(), longer.amount()));
            case Wish.Transition join when wish instanceof Wish.Speed speed
                    && speed.amount() instanceof Amount.Step(boolean more, int degree) ->
                Optional.of(new Wish.Transition(join.at(), Optional.empty(), new Amount.Step(!more, degree)));
            case Wish.Length length when wish instanceof Wish.Total longer && Kinds.named(length.what()) ->
                Optional.of(new Wish.Length(length.what(), longer.amount()));
            case Wish one when one.getClass() == wish.getClass() && Kinds.named(ChineseEllipsis.what(one)) ->
                ChineseEllipsis.of(wish, ChineseEllipsis.what(one));
            default -> Optional.empty();
        };
    }

    private static boolean step(Wish wish) {
        return switch (wish) {
            case Wish.Speed one -> one.amount() instanceof Amount.Step && Kinds.film(one.what());
            case Wish.Tone one -> one.amount() instanceof Amount.Step && Kinds.film(one.what());
            case Wish.Total one -> one.amount() instanceof Amount.Step;
            default -> false;
        };
    }
}
