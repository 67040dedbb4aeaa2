package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// When words are seen and sounds are heard.
final class TimeFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("title time",
                    List.of(EnumSet.of(Sort.TARGET),
                            EnumSet.of(Sort.EARLIER, Sort.LATER, Sort.MOMENT, Sort.PLACE, Sort.DURATION, Sort.ALL, Sort.MOST, Sort.START,
                                    Sort.STRETCH, Sort.LIGHT, Sort.MOVE, Sort.SHOW, Sort.AT_ONCE)),
                    0.1, TimeFrames::time), //
            Frame.of("disappears", 0.1, List.of(Sort.LIGHT, Sort.TARGET, Sort.STOP), TimeFrames::gone));

    private static final Set<String> GONE = Set.of("disappear", "vanish");

    /// "Make the title disappear", and no word of when.
    private static Optional<List<Wish>> gone(Clause clause) {
        boolean now = clause.takeWhere(Sort.STOP, tile -> GONE.contains(clause.textOf(tile))).isPresent()
                && !clause.has(Sort.MOMENT, Sort.PLACE, Sort.NOT, Sort.NO);
        Target what = clause.target();
        clause.ignore(Sort.LIGHT);
        return now && Kinds.named(what) ? wish(new Wish.Remove(what)) : no();
    }

    private TimeFrames() {}

    private static final Moment FOREVER = new Moment.BeforeEnd(0);
    /// "Let the title come in after 2 seconds": when it begins, and no word of how long it stays.
    private static final Pattern COMING = Pattern.compile("\\b(?:come|comes|coming|appear|appears|pop|pops|show up|shows up)\\b");

    /// What stands before that with which something begins: "start the music at the dog photo".
    private static final Set<String> AT = Set.of("with", "at", "on", "under", "over");

    /// How much later music comes where nobody says how much: two seconds are heard, and no more is lost.
    private static final long SOUND_MS = 2_000;
    private static final long TEXT_MS = 1_000;

    /// When a title is seen, and when sounds begin.
    private static Optional<List<Wish>> time(Clause clause) {
        Target what = clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET)
                                .filter(piece -> Kinds.text((Target) piece.value()) || Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value()).orElse(new Target.Unsaid());
        boolean once = clause.take(Sort.AT_ONCE).isPresent();
        if (what instanceof Target.Unsaid || (clause.has(Sort.REMOVE) && !once) || clause.has(Sort.NO) || clause.has(Sort.TEXT)) {
            return no();
        }
        if (once) {
            boolean hold = clause.take(Sort.NOT).isPresent();
            boolean begins = Clause.any(clause.take(Sort.START), clause.take(Sort.SHOW), clause.take(Sort.PLAY), clause.take(Sort.LIGHT));
            clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.START, Sort.REMOVE, Sort.REPLACE, Sort.COMMENT, Sort.MOVE, Sort.ALSO);
            return !begins || clause.has(Sort.PLACE, Sort.MOMENT, Sort.STOP)
                    ? no()
                    : hold ? delayed(what, true, TEXT_MS) : wish(new Wish.Move(what, new Place.First()));
        }
        Optional<Moment> before = clause.has(Sort.NOT) && clause.has(Sort.START) ? until(clause) : Optional.empty();
        if (before.isPresent()) {
            clause.ignore(Sort.NOT, Sort.START, Sort.LIGHT, Sort.SHOW);
            return wish(new Wish.Move(what, new Place.From(before.get(), Optional.empty())));
        }
        boolean delay = clause.take(Sort.LATER).isPresent();
        boolean advance = !delay && clause.take(Sort.EARLIER).isPresent();
        boolean stops = Clause.any(clause.take(Sort.STOP), clause.takeWhere(Sort.FADE, tile -> clause.textOf(tile).contains("disappear")));
        boolean starts = clause.take(Sort.START).isPresent() && !stops;
        Optional<Long> by = delay || advance ? clause.take(Sort.DURATION).map(piece -> (Long) piece.value()) : Optional.empty();
        boolean shifts = by.isPresent() || ((delay || advance) && !clause.has(Sort.PLACE, Sort.MOMENT, Sort.UNTIL)
                && what instanceof Target.The && (Kinds.text(what) || starts || stops));
        if (shifts) {
            clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.START, Sort.MOVE, Sort.DEGREE, Sort.PLAY, Sort.NOT, Sort.STOP);
            long ms = by.orElse(Kinds.sound(what) ? SOUND_MS : TEXT_MS);
            return delayed(what, !stops, delay ? ms : -ms);
        }
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.START, Sort.STOP, Sort.PLAY, Sort.KEEP, Sort.MOVE, Sort.LENGTHEN, Sort.NOT, Sort.HERE);
        clause.takeValue(Sort.INSTEAD, "");
        boolean whole = Clause.any(
                clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole).isPresent()),
                clause.takeWhere(Sort.ALL, tile -> !tile.is(Sort.TARGET)));
        if (whole) {
            clause.ignore(Sort.PROPERTY, Sort.FILM);
            return wish(new Wish.Move(what, new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0)))));
        }
        Optional<Place> place = part(clause)
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT)).map(piece -> (Place) piece.value()));
        Optional<Place> moment = place.isPresent()
                ? place
                : clause.takeWhere(Sort.MOMENT,
                        tile -> Set.of("at", "from", "on", "when").contains(tile.role()) || (stops && tile.role().equals("by"))
                                || (tile.role().equals("to") && clause.has(Sort.MOVE)))
                        .map(piece -> new Place.From((Moment) piece.value(), Optional.empty()));
        clause.takeWhere(Sort.WH, tile -> clause.textOf(tile).equals("when") && moment.isPresent());
        if (moment.isEmpty() && starts && Kinds.sound(what)) {
            clause.ignore(Sort.ONLY);
            boolean with = clause.text().contains("with ");
            return clause
                    .target(tile -> (with || AT.contains(tile.role())) && Kinds.shot((Target) tile.as(Sort.TARGET).orElseThrow().value()))
                    .flatMap(shot -> wish(new Wish.Move(what, new Place.From(new Moment.Edge(shot, false), Optional.empty()))));
        }
        if (moment.isEmpty() && what instanceof Target.At(Target.Kind kind, Moment.Edge(Target of, boolean _)) && Kinds.text(what)
                && !(of instanceof Target.Named(var _, String words) && words.contains(".")) && clause.leftTiles().isEmpty()
                && shown(clause)) {
            return wish(new Wish.Move(new Target.The(kind), new Place.Over(of)));
        }
        if (moment.isEmpty() && Kinds.text(what) && !starts && !stops && !clause.has(Sort.SPOT, Sort.COLOUR)) {
            return clause.target(TimeFrames::under).flatMap(shots -> wish(new Wish.Move(what, new Place.Over(shots))));
        }
        if (what instanceof Target.At(var _, Moment.Edge(Target.Named(var _, String words), boolean _)) && words.contains(".")) {
            return no();
        }
        if (moment.filter(at -> at instanceof Place.From || at instanceof Place.Beside || at instanceof Place.Over).isEmpty()) {
            return no();
        }
        if (what instanceof Target.Named(Target.Kind kind, String words) && Kinds.text(what) && worded(clause, words)) {
            return wish(new Wish.AddTitle(Optional.of(words), moment.get(),
                    kind == Target.Kind.CAPTION ? Optional.of("caption") : Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
        if (moment.get() instanceof Place.Over && !Kinds.text(what)) {
            return no();
        }
        boolean source = starts && what instanceof Target.The && Kinds.sound(what) && clause.text().matches(".*\\bfrom\\b.*");
        boolean gone = stops && clause.text().contains("after ");
        return switch (moment.get()) {
            case Place.From(Moment.After at, Optional<Moment> until) when gone && until.filter(FOREVER::equals).isPresent() ->
                wish(new Wish.Length(what, new Amount.To(at.ms(), Unit.MILLISECONDS)));
            case Place.From(Moment at, Optional<Moment> until) when stops && until.isEmpty() ->
                wish(new Wish.Move(what, new Place.From(new Moment.Edge(what, false), Optional.of(at))));
            case Place.From(Moment.After at, Optional<Moment> until) when source && until.isEmpty() ->
                wish(new Wish.Trim(what, true, at.ms(), false));
            case Place.From(Moment at, Optional<Moment> until) when COMING.matcher(clause.text()).find()
                    && until.filter(FOREVER::equals).isPresent() ->
                wish(new Wish.Move(what, new Place.From(at, Optional.empty())));
            default -> wish(new Wish.Move(what, moment.get()));
        };
    }

    /// "In the last three seconds": from when until when.
    private static Optional<Place> part(Clause clause) {
        return clause.has(Sort.STRETCH)
                ? Extent.take(clause).map(part -> new Place.From(part.from(), Optional.of(part.to())))
                : Optional.empty();
    }

    /// "Text “Happy days” 0:12–0:16": the words are written, and no title is moved that says them already.
    private static boolean worded(Clause clause, String words) {
        boolean written = clause.usedTiles().stream().filter(TitleFrames::titled).map(clause::original)
                .anyMatch(said -> said.contains(words) && (!words.equals(words.toLowerCase(Locale.ROOT)) || said.indexOf('"') >= 0));
        return written && !Spoken.of(clause.text()).any(MOVED);
    }

    private static final List<String> MOVED = Spoken.row("move|shift|delay|bring|push|pull|drag|slide|postpone|let|make|keep|leave|remove");

    /// "Show the title on the dog photo": where it shall be, and not which one it is.
    private static boolean shown(Clause clause) {
        return clause.usedTiles().stream().anyMatch(tile -> SHOWN.contains(clause.textOf(tile)));
    }

    private static final Set<String> SHOWN = Set.of("show", "put", "display", "place", "move", "lay", "i want", "i'd like", "have",
            "shift");

    /// "Put the title on the first two photos": what is seen under it.
    private static boolean under(Tile tile) {
        return Set.of("on", "over", "during", "for", "onto", "in").contains(tile.role())
                && ReelTraits.is(tile, target -> Kinds.named(target) && Kinds.shot(target));
    }

    /// "Not before second 1": when it may begin.
    private static Optional<Moment> until(Clause clause) {
        return clause
                .takeWhere(Sort.SPAN,
                        tile -> clause.textOf(tile).startsWith("before ")
                                && ((Span) tile.as(Sort.SPAN).orElseThrow().value()).from().equals(new Moment.After(0)))
                .map(piece -> ((Span) piece.value()).to());
    }

    /// Later or earlier by so much.
    static Optional<List<Wish>> delayed(Target what, boolean start, long ms) {
        return wish(start ? new Wish.Move(what, new Place.By(ms)) : new Wish.Length(what, new Amount.By(ms, Unit.MILLISECONDS)));
    }
}
