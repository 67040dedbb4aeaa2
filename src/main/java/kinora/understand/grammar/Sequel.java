package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Last;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// What words mean that go on with what was wanted last. Corrections stand in the place of what was done: it is taken back first. Everything else is done to it as it is now.
record Sequel(Redone now) {
    private static final Set<Wish.Tone.Property> TONES = EnumSet.allOf(Wish.Tone.Property.class);
    private static final int FEW = 3;
    private static final Map<String, String> MOODS = Map.of("CALMER", "calm", "LIVELIER", "upbeat", "FUN", "upbeat", "EMOTIONAL",
            "emotional");

    /// What it means; none when it does not go on with what was wanted now.last().
    Optional<List<Wish>> of(Fragment said) {
        boolean unsure = said.marks().contains(Mark.ONE) && said.measures() && now.scene().spokenOf().size() > 1;
        if (unsure) {
            return Optional.of(List.of(new Wish.Unclear("that one")));
        }
        for (Wish wish : now.last().wishes().reversed()) {
            Optional<List<Wish>> found = of(wish, said);
            if (found.isPresent()) {
                return found;
            }
        }
        return bare(said).map(List::of);
    }

    /// More or less of something that the last wish did not change, of the few things that were spoken of.
    private Optional<Wish> bare(Fragment said) {
        boolean few = !now.scene().spokenOf().isEmpty() && now.scene().spokenOf().size() <= FEW && now.last().came() == Last.Came.DONE
                && now.last().wishes().stream().noneMatch(wish -> Slots.target(wish).filter(target -> !said(target)).isPresent());
        boolean only = said.changes().size() == 1 && said.quantity().isEmpty() && said.number().isEmpty() && said.factor().isEmpty()
                && said.targets().isEmpty() && said.denied().isEmpty() && said.spot().isEmpty() && said.colour().isEmpty();
        if (!few || !only) {
            return Optional.empty();
        }
        Change change = said.changes().getFirst();
        Target it = new Target.It(Kind.ANY, now.scene().spokenOf().size() > 1);
        Amount step = new Amount.Step(change.more(), change.degree() != 2 ? change.degree() : said.degree());
        boolean shots = now.all(Visual.class::isInstance);
        Optional<Wish> wish = switch (change.property()) {
            case "length" -> now.all(segment -> !(segment instanceof Sound)) ? Optional.of(new Wish.Length(it, step)) : Optional.empty();
            case "speed" -> now.all(segment -> segment instanceof Visual shot && shot.sourceLengthMs() > 0)
                    ? Optional.of(new Wish.Speed(it, step, Optional.empty()))
                    : Optional.empty();
            case "size" -> now.all(Title.class::isInstance)
                    ? Optional.of(new Wish.Restyle(it, Optional.empty(), Slots.sized(Wish.TitleLook.UNSAID, step)))
                    : Optional.empty();
            default -> Optional.empty();
        };
        Optional<Wish> tone = shots
                ? TONES.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(change.property())).findFirst()
                        .map(property -> new Wish.Tone(it, property, step))
                : Optional.empty();
        return wish.or(() -> tone);
    }

    private static boolean said(Target target) {
        return Kinds.named(target) || target instanceof Target.It || target instanceof Target.Unsaid;
    }

    /// So long is a film rather than something in it.
    private static final double FILM_MS = 15_000;

    private Optional<List<Wish>> of(Wish wish, Fragment said) {
        boolean film = said.quantity().filter(one -> one.unit() == Unit.MILLISECONDS && one.value() >= FILM_MS).isPresent()
                && now.last().wishes().stream().anyMatch(Wish.Reel.class::isInstance);
        if (film && !(wish instanceof Wish.Reel)) {
            return Optional.empty();
        }
        if (wish instanceof Wish.Mute(Target what, boolean muted) && muted && loud(said).isPresent()) {
            return loud(said).map(amount -> now.instead(wish, new Wish.Gain(what, amount)));
        }
        if (said.marks().contains(Mark.NORMAL)) {
            return said.measures() || !said.targets().isEmpty() || said.colour().isPresent()
                    ? Optional.empty()
                    : Optional.of(now.normal(wish));
        }
        if (said.marks().contains(Mark.INVERTED)) {
            return said.measures() || !said.targets().isEmpty()
                    ? Optional.empty()
                    : Slots.inverse(wish).map(other -> now.instead(wish, other));
        }
        if (said.text().isPresent()) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : worded(wish, said.text().get());
        }
        if (said.name().isPresent()) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : named(wish, said, said.name().get());
        }
        if (wish instanceof Wish.Reel && said.targets().isEmpty()) {
            return film(said).map(List::of);
        }
        if (wish instanceof Wish.Trim trim && said.quantity().filter(one -> one.unit() == Unit.MILLISECONDS).isPresent()
                && said.targets().size() == 1 && said.targets().getFirst() instanceof Target.Nth(Kind _, int end) && Math.abs(end) == 1) {
            // "The last 2 seconds instead": not the last shot.
            long ms = Math.round(said.quantity().get().value());
            return Optional.of(now.instead(wish, new Wish.Trim(trim.what(), end == 1, ms, trim.keep())));
        }
        if (said.when().isPresent() && said.denied().isEmpty() && said.targets().stream().allMatch(Target.Between.class::isInstance)
                && !said.measures()) {
            Optional<List<Wish>> there = new SequelPlaces(now).when(wish, said.when().get());
            if (there.isPresent()) {
                return there;
            }
        }
        if (wish instanceof Wish.Move move && said.marks().contains(Mark.RANK) && said.marks().contains(Mark.DENIED)
                && said.targets().size() == 1 && said.targets().getFirst() instanceof Target.Nth(Kind _, int at)) {
            Place place = at == 1 ? new Place.First() : at == -1 ? new Place.Last() : new Place.Nth(at);
            return Optional.of(now.instead(wish, new Wish.Move(move.what(), place)));
        }
        boolean every = said.marks().contains(Mark.EVERY) && said.marks().contains(Mark.ALSO);
        boolean things = !said.targets().isEmpty() || !said.denied().isEmpty() || (every && !said.measures());
        if (things) {
            return said.measures() || said.spot().isPresent() || said.colour().isPresent()
                    ? Optional.empty()
                    : new SequelTargets(now).targets(wish, said);
        }
        if (said.when().isPresent()) {
            return Optional.empty();
        }
        if (said.spot().isPresent() || said.colour().isPresent()) {
            return new SequelPlaces(now).look(wish, said);
        }
        if (said.property().filter(property -> !SequelSizes.fits(property, wish)).isPresent()) {
            return Optional.empty();
        }
        SequelSizes sizes = new SequelSizes(now);
        return new SequelTargets(now).counted(wish, said).or(() -> sizes.slightly(wish, said)).or(() -> sizes.exact(wish, said))
                .or(() -> sizes.times(wish, said)).or(() -> sizes.step(wish, said));
    }

    /// "50 %", "half its volume", of what was muted.
    private static Optional<Amount> loud(Fragment said) {
        boolean bare = said.targets().isEmpty() && said.denied().isEmpty() && said.when().isEmpty() && said.spot().isEmpty();
        Optional<Amount> share = said.quantity().filter(one -> one.unit() == Unit.PERCENT && one.value() > 0).map(Quantity::to);
        return !bare
                ? Optional.empty()
                : share.or(() -> said.factor().filter(one -> one > 0 && one < 1 && said.property().isPresent())
                        .map(one -> new Amount.To(100 * one, Unit.PERCENT)));
    }

    /// "25 is enough", after a film was made: how long it shall be.
    private static Optional<Wish> film(Fragment said) {
        Optional<Double> ms = said.quantity().filter(one -> one.unit() == Unit.MILLISECONDS).map(Quantity::value)
                .or(() -> said.number().filter(seconds -> seconds >= 5).map(seconds -> 1000 * seconds));
        return ms.map(value -> new Wish.Total(new Amount.To(value, Unit.MILLISECONDS)));
    }

    /// Other words in the place of those that were written.
    private Optional<List<Wish>> worded(Wish wish, String text) {
        return switch (wish) {
            case Wish.AddTitle it ->
                Optional.of(now.instead(wish, new Wish.AddTitle(Optional.of(text), it.place(), it.style(), it.look(), it.length())));
            case Wish.Text it when it.replaces().isEmpty() ->
                Optional.of(now.instead(wish, new Wish.Text(it.what(), text, it.replaces(), it.append())));
            case Wish.Card it when it.text().isPresent() ->
                Optional.of(now.instead(wish, new Wish.Card(it.colour(), Optional.of(text), it.style(), it.place(), it.length())));
            case Wish.Rename it -> Optional.of(now.instead(wish, new Wish.Rename(it.what(), text)));
            default -> Optional.empty();
        };
    }

    /// Another look, transition or music in the place of the one before.
    private Optional<List<Wish>> named(Wish wish, Fragment said, Piece name) {
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT) || said.marks().contains(Mark.CHANGED);
        if (name.sort() == Sort.EFFECT && said.marks().contains(Mark.ALSO) && !corrects && now.last().came() == Last.Came.DONE && now.seen()
                && Slots.target(wish).filter(target -> !Kinds.film(target)).isPresent()) {
            Target it = new Target.It(Kind.ANY, now.scene().spokenOf().size() > 1);
            return Optional.of(List.of(new Wish.Effect(it, name.text(), new Amount.Unsaid())));
        }
        return switch (wish) {
            case Wish.Effect it when corrects && name.sort() == Sort.EFFECT ->
                Optional.of(now.instead(wish, new Wish.Effect(it.what(), name.text(), it.strength())));
            case Wish.Transition it when name.sort() == Sort.TRANSITION ->
                Optional.of(now.instead(wish, new Wish.Transition(it.at(), Optional.of(name.text()), it.length())));
            case Wish.Music it when name.sort() == Sort.MUSIC_STYLE || name.sort() == Sort.MOOD -> Optional.of(now.instead(wish,
                    new Wish.Music(Optional.of(MOODS.getOrDefault(name.text(), name.text())), Optional.empty(), true, it.place())));
            default -> Optional.empty();
        };
    }
}
