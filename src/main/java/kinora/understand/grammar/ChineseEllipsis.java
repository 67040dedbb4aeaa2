package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What wishes mean that name nothing, after something was named.
final class ChineseEllipsis {
    private static final List<String> TUNES = List.of("音乐", "配乐", "bgm", "BGM", "歌曲", "曲子");

    private ChineseEllipsis() {}

    /// A wish about what was named before, where it names nothing.
    ///
    /// @param stays whether it says how long something is to be seen
    static Wish full(Wish wish, Optional<Target> antecedent, boolean stays) {
        if (antecedent.isEmpty()) {
            return wish;
        }
        Target it = antecedent.get();
        boolean text = Kinds.text(it);
        boolean sound = Kinds.sound(it);
        boolean shot = Kinds.shot(it);
        boolean about = switch (wish) {
            case Wish.Tone one -> shot && open(one.what());
            case Wish.Effect one -> shot && open(one.what());
            case Wish.Plain one -> shot && open(one.what());
            case Wish.Framing one -> shot && open(one.what());
            case Wish.Camera one -> shot && open(one.what());
            case Wish.Speed one -> shot && open(one.what());
            case Wish.Backwards one -> shot && open(one.what());
            case Wish.Turn one -> shot && open(one.what());
            case Wish.Mirror one -> shot && open(one.what());
            case Wish.Fitting one -> shot && open(one.what());
            case Wish.Length one -> open(one.what());
            case Wish.Total one -> stays && (shot || text) && (one.amount() instanceof Amount.To || one.amount() instanceof Amount.Bound
                    || one.amount() instanceof Amount.By || one.amount() instanceof Amount.Step);
            case Wish.Gain one -> !text && (open(one.what()) || ((shot || sound) && one.what() instanceof Target.Whole)
                    || (shot && one.what() instanceof Target.The the && the.kind() == Kind.SOUND));
            case Wish.Mute one -> !text
                    && (open(one.what()) || (shot && Kinds.named(it) && one.what() instanceof Target.The(Kind kind) && kind == Kind.SOUND));
            case Wish.SpeedRamp one -> shot && open(one.what());
            case Wish.Replace one -> shot && open(one.what()) && Kinds.named(it);
            case Wish.Freeze one ->
                shot && open(one.what()) && (one.moment() instanceof Moment.BeforeEnd || one.moment() instanceof Moment.After);
            case Wish.Fade one -> sound && open(one.what());
            case Wish.Move one -> open(one.what());
            case Wish.Remove one -> open(one.what());
            case Wish.Restyle one -> text && open(one.what());
            case Wish.Text one -> text && open(one.what());
            case Wish.Loop one -> open(one.what());
            default -> false;
        };
        return about ? of(wish, it).orElse(wish) : wish;
    }

    private static boolean open(Target target) {
        return target instanceof Target.Unsaid || (target instanceof Target.It it && it.kind() == Kind.ANY);
    }

    /// The same of something else; none where it is about nothing.
    static Optional<Wish> of(Wish wish, Target it) {
        return Optional.ofNullable(switch (wish) {
            case Wish.Tone one -> new Wish.Tone(it, one.property(), one.amount());
            case Wish.Effect one -> new Wish.Effect(it, one.id(), one.strength());
            case Wish.Plain one -> new Wish.Plain(it, one.id());
            case Wish.Framing one -> new Wish.Framing(it, one.id(), one.amount(), one.colour());
            case Wish.Camera one -> new Wish.Camera(it, one.move(), one.amount());
            case Wish.Speed one -> new Wish.Speed(it, one.amount(), one.keepPitch());
            case Wish.Backwards one -> new Wish.Backwards(it, one.backwards());
            case Wish.Turn one -> new Wish.Turn(it, one.degrees());
            case Wish.Mirror one -> new Wish.Mirror(it, one.upsideDown());
            case Wish.Fitting one -> new Wish.Fitting(it, one.fit());
            case Wish.Length one -> new Wish.Length(it, one.amount());
            case Wish.Total one -> new Wish.Length(it, one.amount());
            case Wish.Gain one -> new Wish.Gain(it, one.amount());
            case Wish.Mute one -> new Wish.Mute(it, one.muted());
            case Wish.Fade one -> new Wish.Fade(it, one.in(), one.out(), one.length(), one.none());
            case Wish.Move one -> new Wish.Move(it, one.place());
            case Wish.Remove one -> new Wish.Remove(it);
            case Wish.Restyle one -> new Wish.Restyle(it, one.style(), one.look());
            case Wish.SpeedRamp one -> new Wish.SpeedRamp(it, one.rising());
            case Wish.Replace one -> new Wish.Replace(it, one.by());
            case Wish.Freeze one -> new Wish.Freeze(it, one.moment(), true, one.length());
            case Wish.Text one -> new Wish.Text(it, one.text(), one.replaces(), one.append());
            case Wish.Loop one -> new Wish.Loop(it, one.times(), one.loop());
            case Wish.Duplicate one -> new Wish.Duplicate(it, one.times(), one.place());
            default -> null;
        });
    }

    /// What a wish is about; nothing where it is about no picture or sound.
    static Target what(Wish wish) {
        return switch (wish) {
            case Wish.Tone one -> one.what();
            case Wish.Effect one -> one.what();
            case Wish.Plain one -> one.what();
            case Wish.Framing one -> one.what();
            case Wish.Camera one -> one.what();
            case Wish.Speed one -> one.what();
            case Wish.Mirror one -> one.what();
            case Wish.Turn one -> one.what();
            case Wish.Fitting one -> one.what();
            case Wish.Length one -> one.what();
            case Wish.Gain one -> one.what();
            case Wish.Mute one -> one.what();
            case Wish.Remove one -> one.what();
            default -> new Target.It(Kind.ANY, false);
        };
    }

    /// What the next clause is about when it names nothing.
    static Optional<Target> antecedent(Wish wish, Optional<Target> before) {
        return switch (wish) {
            case Wish.Remove _ -> Optional.empty();
            case Wish.Music _ -> Optional.of(new Target.The(Kind.MUSIC));
            case Wish.Tone one -> named(one.what(), before);
            case Wish.Effect one -> named(one.what(), before);
            case Wish.Plain one -> named(one.what(), before);
            case Wish.Framing one -> named(one.what(), before);
            case Wish.Camera one -> named(one.what(), before);
            case Wish.Speed one -> named(one.what(), before);
            case Wish.Backwards one -> named(one.what(), before);
            case Wish.Turn one -> named(one.what(), before);
            case Wish.Mirror one -> named(one.what(), before);
            case Wish.Fitting one -> named(one.what(), before);
            case Wish.Length one -> named(one.what(), before);
            case Wish.Gain one -> named(one.what(), before);
            case Wish.Mute one -> named(one.what(), before);
            case Wish.Fade one -> named(one.what(), before);
            case Wish.Move one -> named(one.what(), before);
            case Wish.Restyle one -> named(one.what(), before);
            case Wish.Text one -> named(one.what(), before);
            case Wish.Trim one -> named(one.what(), before);
            case Wish.Replace one -> named(one.what(), before);
            case Wish.Impossible one -> named(one.what(), before);
            default -> before;
        };
    }

    private static Optional<Target> named(Target target, Optional<Target> before) {
        return target instanceof Target.Whole ? Optional.empty() : Kinds.named(target) ? Optional.of(target) : before;
    }

    /// Nothing named at last: the whole film.
    ///
    /// @param text all that was said
    static Wish whole(Wish wish, String text) {
        return switch (wish) {
            case Wish.Mute one when one.what() instanceof Target.Unsaid -> new Wish.Mute(new Target.Whole(), one.muted());
            case Wish.Move one when one.what() instanceof Target.Unsaid -> new Wish.Move(new Target.It(Kind.ANY, false), one.place());
            case Wish.Fade one when one.what() instanceof Target.Unsaid && one.in() && !one.out() && text.contains("黑") ->
                new Wish.Fade(new Target.Nth(Kind.SHOT, 1), true, false, one.length(), one.none());
            case Wish.Rename one when one.what() instanceof Target.Whole
                    && (text.contains("标题") || text.toLowerCase(Locale.ROOT).contains("title")) ->
                new Wish.Text(new Target.The(Kind.TITLE), one.name(), Optional.empty(), Wish.Text.Append.NO);
            case Wish.Question one when one.what() instanceof Target.Whole -> new Wish.Question(one.about(), new Target.Unsaid());
            default -> wish;
        };
    }

    /// The wishes of a clause, without what "all" says twice, and parts of time of nothing in particular as parts of the film's time.
    static List<Wish> plain(List<Wish> wishes, String said) {
        boolean several = wishes.stream().filter(Wish.Remove.class::isInstance).count() > 1;
        boolean placed = said.chars().anyMatch(c -> "移放挪搬到在处插排".indexOf(c) >= 0);
        boolean meanwhile = said.contains("时候") && List.of("开始", "起", "后", "直到").stream().noneMatch(said::contains);
        return wishes.stream().map(wish -> placed ? wish : lasting(wish)).map(wish -> meanwhile ? meanwhile(wish) : wish)
                .filter(wish -> !(several && wish instanceof Wish.Remove one
                        && (one.what() instanceof Target.Whole || (one.what() instanceof Target.All all && all.kind() == Kind.SHOT))))
                .map(wish -> wish instanceof Wish.Fade fade && said.contains("画面") && fade.what() instanceof Target.Both
                        ? new Wish.Fade(new Target.Unsaid(), fade.in(), fade.out(), fade.length(), fade.none())
                        : wish)
                .map(wish -> wish instanceof Wish.Fade fade && fade.what() instanceof Target.Unsaid
                        && TUNES.stream().anyMatch(said::contains) && !said.contains("画面")
                                ? new Wish.Fade(new Target.The(Kind.MUSIC), fade.in(), fade.out(), fade.length(), fade.none())
                                : wish)
                .map(wish -> wish instanceof Wish.Camera move && Kinds.effect(move.what())
                        ? new Wish.Camera(new Target.Unsaid(), move.move(), move.amount())
                        : wish)
                .map(wish -> wish instanceof Wish.Part one && (one.what() instanceof Target.It || one.what() instanceof Target.All)
                        ? new Wish.CutSpan(one.from(), one.to(), one.keep())
                        : wish)
                .toList();
    }

    /// "When the interview is on" is as long as that lasts.
    private static Wish meanwhile(Wish wish) {
        return wish instanceof Wish.During(Optional<Target> of, Moment.Edge from, Moment.BeforeEnd(long ms), Wish what) && ms == 0
                && !from.end() && Kinds.shot(from.of()) ? new Wish.During(of, from, new Moment.Edge(from.of(), true), what) : wish;
    }

    /// "The dog six seconds" is how long it is seen, not when.
    private static Wish lasting(Wish wish) {
        return wish instanceof Wish.Move one && Kinds.shot(one.what()) && one.place() instanceof Place.From from && from.end().isEmpty()
                && from.start() instanceof Moment.After after
                        ? new Wish.Length(one.what(), new Amount.To(after.ms(), Amount.Unit.MILLISECONDS))
                        : wish;
    }

    /// Whether a wish only completes the one before it, which becomes complete.
    static boolean completes(Wish wish, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return false;
        }
        Wish last = wishes.getLast();
        boolean lasts = wish instanceof Wish.Total total && total.amount() instanceof Amount.To to && to.value() <= 5_000;
        if (lasts && last instanceof Wish.Transition join && join.length() instanceof Amount.Unsaid) {
            wishes.removeLast();
            wishes.add(new Wish.Transition(join.at(), join.id(), ((Wish.Total) wish).amount()));
            return true;
        }
        if (wish instanceof Wish.Restyle look && look.what() instanceof Target.Unsaid && look.look().colour().isPresent()
                && last instanceof Wish.Framing frame && frame.colour().isEmpty()) {
            wishes.removeLast();
            wishes.add(new Wish.Framing(frame.what(), frame.id(), frame.amount(), look.look().colour()));
            return true;
        }
        if (wish instanceof Wish.Total(Amount.To length) && last instanceof Wish.Freeze still && still.length() instanceof Amount.Unsaid) {
            wishes.removeLast();
            wishes.add(new Wish.Freeze(still.what(), still.moment(), still.inside(), length));
            return true;
        }
        if (wish.equals(last)) {
            return true;
        }
        if (wish instanceof Wish.AddTitle words && words.text().isPresent() && words.place() instanceof Place.Unsaid
                && last instanceof Wish.Card card && card.text().isEmpty()) {
            wishes.removeLast();
            wishes.add(new Wish.Card(card.colour(), words.text(), card.style().or(words::style), card.place(), card.length()));
            return true;
        }
        if (wish instanceof Wish.SpeedRamp ramp && open(ramp.what()) && last instanceof Wish.SpeedRamp named) {
            wishes.removeLast();
            wishes.add(new Wish.SpeedRamp(named.what(), ramp.rising()));
            return true;
        }
        boolean rest = wish instanceof Wish.Remove gone
                && (gone.what() instanceof Target.Others || gone.what() instanceof Target.Whole || gone.what() instanceof Target.Unsaid);
        boolean kept = last instanceof Wish.Keep || (last instanceof Wish.CutSpan span && span.keep())
                || (last instanceof Wish.Trim trim && trim.keep()) || (last instanceof Wish.Part part && part.keep())
                || last instanceof Wish.Best;
        if (rest && kept) {
            return true;
        }
        if (wish instanceof Wish.Remove gone && gone.what() instanceof Target.It && last instanceof Wish.Music music) {
            wishes.removeLast();
            wishes.add(new Wish.Music(music.style(), music.file(), true, music.place()));
            return true;
        }
        if (wish instanceof Wish.Keep && last instanceof Wish.Remove gone && gone.what() instanceof Target.Whole) {
            wishes.removeLast();
            return false;
        }
        boolean vague = last instanceof Wish.Total step && step.amount() instanceof Amount.Step && wish instanceof Wish.Total;
        if (last instanceof Wish.Straighten level && wish instanceof Wish.Turn turn) {
            wishes.removeLast();
            wishes.add(new Wish.Turn(turn.what() instanceof Target.Unsaid ? level.what() : turn.what(), turn.degrees()));
            return true;
        }
        if (vague || (last instanceof Wish.Keep keep && Kinds.sound(keep.what()) && wish instanceof Wish.Export)) {
            wishes.removeLast();
        }
        return false;
    }
}
