package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// When, where in the picture, and in which colour, after what was wanted last.
record SequelPlaces(Redone now) {
    private static final Map<String, Wish.Camera.Move> WAYS = Map.of("left", Wish.Camera.Move.LEFT, "right", Wish.Camera.Move.RIGHT, "top",
            Wish.Camera.Move.UP, "bottom", Wish.Camera.Move.DOWN);

    Optional<List<Wish>> when(Wish wish, Place when) {
        boolean throughout = when.equals(new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0))));
        boolean seen = wish instanceof Wish.Tone || wish instanceof Wish.Effect || wish instanceof Wish.Speed;
        if (throughout && seen && Slots.target(wish).filter(target -> !Kinds.film(target)).isPresent()) {
            return Slots.of(wish, new Target.Whole()).map(List::of);
        }
        boolean start = when instanceof Place.First || when.equals(new Place.From(new Moment.After(0), Optional.empty()));
        boolean end = when instanceof Place.Last || when.equals(new Place.From(new Moment.BeforeEnd(0), Optional.empty()));
        if (wish instanceof Wish.Move move) {
            boolean it = when instanceof Place.Beside beside && beside.target() instanceof Target.It;
            if (!it) {
                return Optional.of(now.instead(wish, new Wish.Move(move.what(), when)));
            }
            // "Behind it": behind what it was put before.
            return move.place() instanceof Place.Beside(Target first, boolean _) && when instanceof Place.Beside(Target _, boolean after)
                    ? Optional.of(now.instead(wish, new Wish.Move(move.what(), new Place.Beside(first, after))))
                    : Optional.empty();
        }
        if (wish instanceof Wish.Trim trim && when instanceof Place.From(Moment from, Optional<Moment> to)) {
            Optional<Wish> other = to.flatMap(until -> from.equals(new Moment.After(0)) && until instanceof Moment.After(long ms)
                    ? Optional.of(new Wish.Trim(trim.what(), true, ms, trim.keep()))
                    : from instanceof Moment.BeforeEnd(long ms) && until.equals(new Moment.BeforeEnd(0))
                            ? Optional.of(new Wish.Trim(trim.what(), false, ms, trim.keep()))
                            : Optional.empty());
            if (other.isPresent()) {
                return Optional.of(now.instead(wish, other.get()));
            }
        }
        if (wish instanceof Wish.During part && when instanceof Place.From(Moment from, Optional<Moment> to) && to.isPresent()) {
            return Optional.of(now.instead(wish, new Wish.During(part.of(), from, to.get(), part.wish())));
        }
        Optional<Wish> lasting = when instanceof Place.From(Moment from, Optional<Moment> to) && to.isPresent()
                ? PartFrames.during(wish, from, to.get())
                : Optional.empty();
        if (lasting.isPresent()) {
            return Optional.of(now.instead(wish, lasting.get()));
        }
        if (start || end) {
            Optional<Wish> cut = switch (wish) {
                case Wish.Trim it -> Optional.of(new Wish.Trim(it.what(), start, it.ms(), it.keep()));
                case Wish.Length(Target what, Amount.By(double value, Unit unit)) when unit == Unit.MILLISECONDS && value < 0 ->
                    Optional.of(new Wish.Trim(what, start, Math.round(-value), false));
                default -> Optional.empty();
            };
            if (cut.isPresent()) {
                return Optional.of(now.instead(wish, cut.get()));
            }
        }
        boolean lies = wish instanceof Wish.Insert || wish instanceof Wish.Duplicate || wish instanceof Wish.Card
                || wish instanceof Wish.AddTitle || wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook
                || wish instanceof Wish.Text || wish instanceof Wish.Restyle || wish instanceof Wish.AddSound;
        boolean there = !now.scene().spokenOf().isEmpty()
                && now.scene().spokenOf().stream().allMatch(id -> now.scene().draft().find(id).isPresent());
        return lies && there
                ? Optional.of(List.of(new Wish.Move(new Target.It(Kind.ANY, now.scene().spokenOf().size() > 1), when)))
                : Optional.empty();
    }

    Optional<List<Wish>> look(Wish wish, Fragment said) {
        if (wish instanceof Wish.Turn(Target what, double degrees) && said.colour().isEmpty()
                && said.spot().filter(spot -> spot.equals("left") || spot.equals("right")).isPresent()) {
            double size = Math.abs(degrees);
            return Optional.of(now.instead(wish, new Wish.Turn(what, said.spot().get().equals("left") ? -size : size)));
        }
        Optional<Wish.Camera.Move> side = said.spot().map(WAYS::get);
        if (wish instanceof Wish.Camera camera && WAYS.containsValue(camera.move()) && side.isPresent()) {
            return Optional.of(now.instead(wish, new Wish.Camera(camera.what(), side.get(), camera.amount())));
        }
        boolean several = now.scene().spokenOf().size() > 1;
        boolean words = !now.scene().spokenOf().isEmpty()
                && now.scene().spokenOf().stream().allMatch(id -> now.scene().draft().find(id).filter(Title.class::isInstance).isPresent());
        boolean titled = wish instanceof Wish.AddTitle || wish instanceof Wish.Text || wish instanceof Wish.Restyle
                || wish instanceof Wish.Captions;
        if (words && titled) {
            Wish.TitleLook look = new Wish.TitleLook(said.colour(), said.spot(), new Amount.Unsaid(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());
            return Optional.of(List.of(new Wish.Restyle(new Target.It(Kind.TITLE, several), Optional.empty(), look)));
        }
        boolean over = !now.scene().spokenOf().isEmpty() && now.scene().spokenOf().stream()
                .allMatch(id -> now.scene().draft().find(id).filter(Visual.class::isInstance).isPresent());
        if (over && said.colour().isEmpty() && (wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook)) {
            return Optional.of(List.of(new Wish.OverlayLook(new Target.It(Kind.ANY, several), corner(wish, said), new Amount.Unsaid(),
                    new Amount.Unsaid(), Optional.empty())));
        }
        if (said.spot().isEmpty() && said.colour().isPresent()) {
            return switch (wish) {
                case Wish.Background _ -> Optional.of(now.instead(wish, new Wish.Background(said.colour().get())));
                case Wish.Framing it -> Optional.of(now.instead(wish, new Wish.Framing(it.what(), it.id(), it.amount(), said.colour())));
                case Wish.Card it ->
                    Optional.of(now.instead(wish, new Wish.Card(said.colour(), it.text(), it.style(), it.place(), it.length())));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /// "No, left", of what is at the top right: the top left.
    private static Optional<String> corner(Wish wish, Fragment said) {
        String before = (wish instanceof Wish.Overlay laid
                ? laid.position()
                : wish instanceof Wish.OverlayLook look ? look.position() : said.spot()).orElse("");
        String side = said.spot().orElse("");
        boolean denied = said.marks().contains(Mark.DENIED) && Set.of("left", "right", "top", "bottom").contains(side)
                && before.contains("-");
        if (!denied) {
            return said.spot();
        }
        boolean across = side.equals("left") || side.equals("right");
        int dash = before.indexOf('-');
        return Optional.of(across ? before.substring(0, dash + 1) + side : side + before.substring(dash));
    }
}
