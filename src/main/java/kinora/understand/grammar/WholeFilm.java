package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// "It" where nothing was spoken of: of what a whole film can be, it is the film. What only one shot can be stays as it is, so that it is asked.
final class WholeFilm {
    private WholeFilm() {}

    /// A wish about "it", of the film.
    static Wish of(Wish wish) {
        return switch (wish) {
            case Wish.Tone it when it(it.what()) -> new Wish.Tone(new Target.Whole(), it.property(), it.amount());
            case Wish.Effect it when it(it.what()) -> new Wish.Effect(new Target.Whole(), it.id(), it.strength());
            case Wish.SomeEffect it when it(it.what()) -> new Wish.SomeEffect(new Target.Whole());
            case Wish.Plain it when it(it.what()) -> new Wish.Plain(new Target.Whole(), it.id());
            case Wish.Table it when it(it.what()) -> new Wish.Table(new Target.Whole(), it.file());
            case Wish.Speed it when it(it.what()) -> new Wish.Speed(new Target.Whole(), it.amount(), it.keepPitch());
            case Wish.Fade it when it(it.what()) -> new Wish.Fade(new Target.Whole(), it.in(), it.out(), it.length(), it.none());
            case Wish.Mute it when it(it.what()) -> new Wish.Mute(new Target.Whole(), it.muted());
            case Wish.Transition it when it(it.at()) -> new Wish.Transition(new Target.Unsaid(), it.id(), it.length());
            case Wish.Cuts it when it(it.at()) -> new Wish.Cuts(new Target.Unsaid());
            case Wish.Fitting it when it(it.what()) -> new Wish.Fitting(new Target.Whole(), it.fit());
            case Wish.Framing it when it(it.what()) -> new Wish.Framing(new Target.Whole(), it.id(), it.amount(), it.colour());
            case Wish.Gain it when it(it.what()) -> new Wish.Gain(new Target.Whole(), it.amount());
            case Wish.Music it when it.place() instanceof Place.Over(Target over) && it(over) ->
                new Wish.Music(it.style(), it.file(), it.other(), new Place.Unsaid());
            case Wish.AddSound it when it.place() instanceof Place.Over(Target over) && it(over) ->
                new Wish.AddSound(it.file(), new Place.Unsaid());
            case Wish.AddTitle it when it.place() instanceof Place.Over(Target over) && it(over) ->
                new Wish.AddTitle(it.text(), new Place.Unsaid(), it.style(), it.look(), it.length());
            case Wish.Crop it when it(it.what()) && it.shape().isPresent() ->
                new Wish.Canvas(it.shape(), Optional.empty(), Optional.empty());
            case Wish.Part it when it(it.what()) -> new Wish.CutSpan(it.from(), it.to(), it.keep());
            case Wish.Split it when it(it.what()) && !it.inside() && !(it.moment() instanceof Moment.Share) ->
                new Wish.Split(new Target.Unsaid(), it.moment(), false);
            case Wish.During it when it.of().filter(WholeFilm::it).isPresent() ->
                new Wish.During(Optional.empty(), it.from(), it.to(), it.wish());
            case Wish.NoSilence it when it(it.what()) -> new Wish.NoSilence(new Target.Whole());
            default -> wish;
        };
    }

    private static boolean it(Target target) {
        return target instanceof Target.It(Kind kind, boolean _) && kind == Kind.ANY;
    }
}
