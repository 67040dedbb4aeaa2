package kinora.understand;

import java.util.function.UnaryOperator;

/// Wishes with other targets in the place of some.
///
/// @param change gives what stands for a target; the target itself where it stays
public record Retargeted(UnaryOperator<Target> change) {
    /// One target in the place of another: what each answer to "which one?" would have been.
    public Retargeted(Target from, Target to) {
        this(target -> target.equals(from) ? to : target);
    }

    /// The same wish about the other target.
    public Wish wish(Wish wish) {
        return switch (wish) {
            case Wish.Remove it -> new Wish.Remove(of(it.what()));
            case Wish.Keep it -> new Wish.Keep(of(it.what()));
            case Wish.CutSpan it -> new Wish.CutSpan(of(it.from()), of(it.to()), it.keep());
            case Wish.Move it -> new Wish.Move(of(it.what()), of(it.place()));
            case Wish.Swap it -> new Wish.Swap(of(it.one()), of(it.other()));
            case Wish.Order it -> new Wish.Order(it.by() instanceof Wish.Order.By.These these
                    ? new Wish.Order.By.These(these.order().stream().map(this::of).toList())
                    : it.by());
            case Wish.Insert it -> new Wish.Insert(of(it.files()), of(it.place()));
            case Wish.Card it -> new Wish.Card(it.colour(), it.text(), it.style(), of(it.place()), of(it.length()));
            case Wish.Replace it -> new Wish.Replace(of(it.what()), of(it.by()));
            case Wish.Duplicate it -> new Wish.Duplicate(of(it.what()), it.times(), of(it.place()));
            case Wish.Length it -> new Wish.Length(of(it.what()), of(it.amount()));
            case Wish.Total it -> new Wish.Total(of(it.amount()));
            case Wish.Trim it -> new Wish.Trim(of(it.what()), it.offStart(), it.ms(), it.keep());
            case Wish.Part it -> new Wish.Part(of(it.what()), of(it.from()), of(it.to()), it.keep());
            case Wish.Split it -> new Wish.Split(of(it.what()), of(it.moment()), it.inside());
            case Wish.Divide it -> new Wish.Divide(of(it.what()), it.parts());
            case Wish.Speed it -> new Wish.Speed(of(it.what()), of(it.amount()), it.keepPitch());
            case Wish.SpeedRamp it -> new Wish.SpeedRamp(of(it.what()), it.rising());
            case Wish.Backwards it -> new Wish.Backwards(of(it.what()), it.backwards());
            case Wish.Freeze it -> new Wish.Freeze(of(it.what()), of(it.moment()), it.inside(), of(it.length()));
            case Wish.Loop it -> new Wish.Loop(of(it.what()), it.times(), it.loop());
            case Wish.During it -> new Wish.During(it.of().map(this::of), of(it.from()), of(it.to()), it.wish());
            case Wish.Tone it -> new Wish.Tone(of(it.what()), it.property(), of(it.amount()));
            case Wish.Effect it -> new Wish.Effect(of(it.what()), it.id(), of(it.strength()));
            case Wish.SomeEffect it -> new Wish.SomeEffect(of(it.what()));
            case Wish.Plain it -> new Wish.Plain(of(it.what()), it.id());
            case Wish.Table it -> new Wish.Table(of(it.what()), of(it.file()));
            case Wish.Transition it -> new Wish.Transition(of(it.at()), it.id(), of(it.length()));
            case Wish.Cuts it -> new Wish.Cuts(of(it.at()));
            case Wish.Camera it -> new Wish.Camera(of(it.what()), it.move(), of(it.amount()));
            case Wish.Fitting it -> new Wish.Fitting(of(it.what()), it.fit());
            case Wish.Turn it -> new Wish.Turn(of(it.what()), it.degrees());
            case Wish.Straighten it -> new Wish.Straighten(of(it.what()), of(it.amount()));
            case Wish.Mirror it -> new Wish.Mirror(of(it.what()), it.upsideDown());
            case Wish.Crop it -> new Wish.Crop(of(it.what()), it.shape(), it.side(), of(it.amount()));
            case Wish.Framing it -> new Wish.Framing(of(it.what()), it.id(), of(it.amount()), it.colour());
            case Wish.Overlay it -> new Wish.Overlay(of(it.file()), it.position(), of(it.size()), of(it.opacity()), of(it.place()));
            case Wish.OverlayLook it -> new Wish.OverlayLook(of(it.what()), it.position(), of(it.size()), of(it.opacity()), it.blend());
            case Wish.Arrange it -> new Wish.Arrange(of(it.what()), it.layout());
            case Wish.AddTitle it -> new Wish.AddTitle(it.text(), of(it.place()), it.style(), of(it.look()), of(it.length()));
            case Wish.Text it -> new Wish.Text(of(it.what()), it.text(), it.replaces(), it.append());
            case Wish.Restyle it -> new Wish.Restyle(of(it.what()), it.style(), of(it.look()));
            case Wish.Captions it -> new Wish.Captions(it.file().map(this::of), it.style(), of(it.look()));
            case Wish.Label it -> new Wish.Label(of(it.what()), it.fact(), it.style(), of(it.look()));
            case Wish.Music it -> new Wish.Music(it.style(), it.file().map(this::of), it.other(), of(it.place()));
            case Wish.AddSound it -> new Wish.AddSound(of(it.file()), of(it.place()));
            case Wish.Gain it -> new Wish.Gain(of(it.what()), of(it.amount()));
            case Wish.Mute it -> new Wish.Mute(of(it.what()), it.muted());
            case Wish.Fade it -> new Wish.Fade(of(it.what()), it.in(), it.out(), of(it.length()), it.none());
            case Wish.Swell it -> new Wish.Swell(of(it.what()), it.rising());
            case Wish.Pan it -> new Wish.Pan(of(it.what()), it.percent());
            case Wish.NoSilence it -> new Wish.NoSilence(of(it.what()));
            case Wish.Extract it -> new Wish.Extract(of(it.what()));
            case Wish.Reel it -> new Wish.Reel(it.style(), of(it.from()), it.brief());
            case Wish.Best it -> new Wish.Best(of(it.of()), it.count());
            case Wish.Rename it -> new Wish.Rename(of(it.what()), it.name());
            case Wish.Question it -> new Wish.Question(it.about(), of(it.what()));
            case Wish.Impossible it -> it;
            case Wish.Stays it -> new Wish.Stays(of(it.what()), it.aspect(), it.words());
            case Wish.Rate it -> new Wish.Rate(of(it.fps()));
            case Wish.Canvas _,Wish.Background _,Wish.Duck _,Wish.Normalise _,Wish.Script _,Wish.OnBeat _,Wish.Better _,Wish.Undo _,Wish.Redo _,Wish.StartOver _,Wish.Chat _,Wish.Export _,Wish.Act _,Wish.Unclear _ ->
                wish;
        };
    }

    private Target of(Target target) {
        Target changed = change.apply(target);
        if (!changed.equals(target)) {
            return changed;
        }
        return switch (target) {
            case Target.Beyond it -> new Target.Beyond(it.kind(), of(it.border()), it.after());
            case Target.Next it -> new Target.Next(it.kind(), of(it.beside()), it.after());
            case Target.Between it -> new Target.Between(it.kind(), of(it.left()), of(it.right()));
            case Target.Both it -> new Target.Both(it.each().stream().map(this::of).toList());
            case Target.Except it -> new Target.Except(of(it.all()), of(it.but()));
            case Target.At it -> new Target.At(it.kind(), of(it.moment()));
            case Target.Unsaid _,Target.Whole _,Target.The _,Target.All _,Target.Nth _,Target.Run _,Target.Named _,Target.It _,Target.Others _,Target.Having _,Target.Spare _ ->
                target;
        };
    }

    private Moment of(Moment moment) {
        return moment instanceof Moment.Edge edge ? new Moment.Edge(of(edge.of()), edge.end()) : moment;
    }

    private Amount of(Amount amount) {
        return amount instanceof Amount.Like like ? new Amount.Like(of(like.other())) : amount;
    }

    private Place of(Place place) {
        return switch (place) {
            case Place.Beside it -> new Place.Beside(of(it.target()), it.after());
            case Place.Amid it -> new Place.Amid(of(it.left()), of(it.right()));
            case Place.Over it -> new Place.Over(of(it.target()));
            case Place.From it -> new Place.From(of(it.start()), it.end().map(this::of));
            case Place.Unsaid _,Place.First _,Place.Last _,Place.Nth _,Place.Shift _,Place.By _ -> place;
        };
    }

    private Wish.TitleLook of(Wish.TitleLook look) {
        return new Wish.TitleLook(look.colour(), look.position(), of(look.size()), look.weight(), look.font(), look.caps(), look.accent());
    }
}
