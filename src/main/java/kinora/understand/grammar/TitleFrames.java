package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Words on the picture.
final class TitleFrames {
    private static final EnumSet<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.SPOT, Sort.CHANGE, Sort.FONT, Sort.WEIGHT, Sort.CAPS,
            Sort.TITLE_STYLE, Sort.PROPERTY, Sort.TIMES, Sort.QUANTITY, Sort.EDGE, Sort.PLACE, Sort.DOWN, Sort.UP);

    static final List<Frame> ALL = List.of( //
            Frame.of("write", 0.2, List.of(Sort.TEXT), TitleFrames::write), //
            Frame.of("text", 0.25, List.of(Sort.TEXT), TitleFrames::text), //
            new Frame("text for text", List.of(EnumSet.of(Sort.NOT, Sort.REPLACE, Sort.INSTEAD)), 0.2, TitleFrames::parts), //
            Frame.of("punctuation", 0.2, List.of(Sort.PUNCTUATION), TitleFrames::punctuation), //
            Frame.any("restyle", 0.05, LOOKS, TitleFrames::restyle), //
            new Frame("add title",
                    List.of(EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.WRITE, Sort.SHOW), EnumSet.of(Sort.TARGET, Sort.TITLE_STYLE)), 0.05,
                    TitleFrames::add), //
            new Frame("title time",
                    List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.MOMENT, Sort.PLACE, Sort.DURATION, Sort.ALL, Sort.MOST)), 0.1,
                    TitleFrames::time), //
            new Frame("captions", List.of(EnumSet.of(Sort.TARGET)), 0.1, TitleFrames::captions), //
            Frame.of("call", 0.3, List.of(Sort.CALL), TitleFrames::call));

    private TitleFrames() {}

    /// The looks that are said of a title; takes them.
    static TitleLook look(Clause clause) {
        Optional<String> colour = clause.takeWhere(Sort.COLOUR, tile -> !tile.role().equals("instead")).map(Piece::text);
        Optional<String> spot = clause.take(Sort.SPOT).map(Piece::text);
        Optional<Change> size = Amounts.change(clause, "size", false);
        boolean named = clause.takeValue(Sort.PROPERTY, "size").isPresent();
        if (size.isEmpty()) {
            size = clause.takeValue(Sort.QUALITY, "size+", "size-").map(piece -> Change.of(piece.text(), 2));
        }
        Amount amount = size.isPresent() || named || clause.has(Sort.TIMES)
                ? Amounts.of(clause, size, EnumSet.of(Unit.PERCENT, Unit.FACTOR, Unit.PIXELS),
                        named ? Optional.of(Unit.PERCENT) : Optional.empty()).orElse(new Amount.Unsaid())
                : new Amount.Unsaid();
        Optional<Change> bolder = Amounts.change(clause, "weight", false);
        Optional<String> weight = bolder.map(change -> change.more() ? "+" : "-").or(() -> clause.take(Sort.WEIGHT).map(Piece::text));
        Optional<String> font = clause.takeWhere(Sort.FONT, tile -> !tile.as(Sort.FONT).orElseThrow().text().isEmpty()).map(Piece::text);
        Optional<Boolean> caps = clause.take(Sort.CAPS).map(piece -> piece.text().equals("yes"));
        clause.ignore(Sort.FONT, Sort.PROPERTY);
        return new TitleLook(colour, spot, amount, weight, font, caps, Optional.empty());
    }

    private static boolean titled(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent();
    }

    /// The words that shall be written, and the title that was named with them.
    private record Wording(String text, Optional<Target> title, boolean fresh, boolean close, boolean likely) {}

    /// Takes the words, and the noun before them or elsewhere: "the text “Hello”", "a title that says Hello".
    private static Optional<Wording> wording(Clause clause, boolean other) {
        Optional<Tile> quote = clause.tileWhere(Sort.TEXT, any -> true);
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        Piece said = quote.get().as(Sort.TEXT).orElseThrow();
        String text = said.text();
        boolean likely = said.weight() > said.to() - said.from();
        if (titled(quote.get())) {
            Kind kind = Kinds.of((Target) quote.get().as(Sort.TARGET).orElseThrow().value());
            return Optional.of(new Wording(text, Optional.of(new Target.The(kind)), fresh(clause, quote.get()), true, likely));
        }
        Optional<Tile> noun = other ? Optional.empty() : clause.tileWhere(Sort.TARGET, TitleFrames::titled);
        return Optional.of(new Wording(text, noun.map(tile -> (Target) tile.as(Sort.TARGET).orElseThrow().value()),
                noun.filter(tile -> fresh(clause, tile) || bare(clause, tile)).isPresent(), false, likely));
    }

    /// Whether a noun names something that is not there yet: "a title", "another caption", "some words".
    private static boolean fresh(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        return NEW.stream().anyMatch(said::startsWith) || said.startsWith("the words") || said.startsWith("words");
    }

    /// "Text: … on clip 7", "caption for the dog: …": without an article and with a place it is a new one.
    private static boolean bare(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        boolean article = said.startsWith("the ") || said.startsWith("this ") || said.startsWith("that ") || said.startsWith("title");
        boolean over = clause.tiles().stream().anyMatch(one -> one.is(Sort.TARGET) && !titled(one) && under(one));
        boolean at = tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.At).isPresent();
        return !article && (over || at) && !clause.has(Sort.REPLACE);
    }

    private static final Set<String> NEW = Set.of("a ", "an ", "another ", "new ", "some ", "one ", "a new ", "one more ");

    /// Writes something new.
    private static Optional<List<Wish>> write(Clause clause) {
        boolean replaces = clause.has(Sort.REPLACE, Sort.INSTEAD) && !clause.has(Sort.ADD) && !clause.has(Sort.WRITE);
        Wording wording = wording(clause, false).orElseThrow();
        boolean again = clause.has(Sort.TEXT);
        boolean verb = Clause.any(clause.take(Sort.WRITE), clause.take(Sort.ADD));
        boolean light = clause.has(Sort.LIGHT, Sort.SHOW, Sort.MOVE);
        boolean says = clause.has(Sort.SAY);
        clause.ignore(Sort.LIGHT, Sort.SAY, Sort.WRITE, Sort.ADD, Sort.MOVE, Sort.ALSO, Sort.SHOW, Sort.PLAY, Sort.HERE, Sort.THERE,
                Sort.SOME, Sort.OTHER, Sort.START, Sort.STOP, Sort.MORE, Sort.AGAIN);
        Optional<String> style = style(clause).or(() -> wording.title().flatMap(TitleFrames::style));
        boolean bare = wording.title().isEmpty() && !light && style.isEmpty();
        boolean known = wording.title().filter(TitleFrames::single).isPresent() && !wording.fresh() && !verb && (style.isEmpty() || says)
                && !(wording.close() && light);
        if (again || replaces || (!verb && !wording.likely()) || (!verb && (bare || known))) {
            return no();
        }
        Place place = place(clause, wording.title());
        TitleLook look = look(clause);
        Amount length = Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid());
        return clause.has(Sort.REMOVE) && !verb ? no() : wish(new Wish.AddTitle(Optional.of(wording.text()), place, style, look, length));
    }

    /// A title that is there if any is: not "text", which is anything.
    private static boolean single(Target title) {
        return !(title instanceof Target.All);
    }

    /// A style that is named as such, and is not the title itself or where it stands.
    private static Optional<String> style(Clause clause) {
        return clause
                .takeWhere(Sort.TITLE_STYLE, tile -> !titled(tile) && !tile.is(Sort.PLACE) && !tile.is(Sort.SPOT) && !tile.is(Sort.EDGE))
                .map(Piece::text);
    }

    private static Optional<String> style(Target title) {
        return Kinds.of(title) == Kind.CAPTION ? Optional.of("caption") : Optional.empty();
    }

    private static Place place(Clause clause, Optional<Target> title) {
        Optional<Place> place = clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT)).map(piece -> (Place) piece.value());
        Optional<Target> over = clause.target(TitleFrames::under);
        if (over.isPresent()) {
            return over.get() instanceof Target.Whole
                    ? place.filter(one -> !(one instanceof Place.Unsaid))
                            .orElse(new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0))))
                    : new Place.Over(over.get());
        }
        Optional<Place> at = place.or(() -> clause.take(Sort.PLACE).map(piece -> (Place) piece.value()))
                .or(() -> clause.takeWhere(Sort.MOMENT, tile -> Set.of("at", "from", "on", "when").contains(tile.role()))
                        .map(piece -> new Place.From((Moment) piece.value(), Optional.empty())));
        return at.orElseGet(() -> title.map(target -> switch (Kinds.of(target)) {
            case CLOSING -> (Place) new Place.Last();
            case OPENING -> new Place.First();
            default -> target instanceof Target.At over2 && over2.moment() instanceof Moment.Edge edge
                    ? new Place.Over(edge.of())
                    : new Place.Unsaid();
        }).orElse(new Place.Unsaid()));
    }

    /// Whether a tile names what is seen under words.
    private static boolean under(Tile tile) {
        Target target = (Target) tile.as(Sort.TARGET).orElseThrow().value();
        boolean seen = (Kinds.shot(target) || target instanceof Target.Whole)
                && !(target instanceof Target.The(Kind kind) && kind == Kind.ANY);
        boolean role = Set.of("on", "over", "in", "under", "to", "for", "of", "at", "into", "during").contains(tile.role());
        return seen && (role || (tile.role().isEmpty() && tile.weight() > 0.9 && !(target instanceof Target.Whole)));
    }

    /// Makes a title say something else.
    private static Optional<List<Wish>> text(Clause clause) {
        Wording wording = wording(clause, false).orElseThrow();
        Optional<String> other = clause.take(Sort.TEXT).map(Piece::text);
        boolean instead = clause.hasValue(Sort.INSTEAD, "") && !clause.has(Sort.REPLACE);
        boolean replace = Clause.any(clause.take(Sort.REPLACE), clause.take(Sort.INSTEAD));
        boolean light = Clause.any(clause.take(Sort.LIGHT), clause.take(Sort.SAY));
        clause.ignore(Sort.LIGHT, Sort.SAY, Sort.WRITE, Sort.CALL, Sort.KIND, Sort.INSTEAD, Sort.MOVE, Sort.REPLACE, Sort.ALSO);
        clause.takeValue(Sort.TITLE_STYLE, "title", "headline");
        Optional<Target> title = wording.title()
                .or(() -> clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value()));
        boolean it = title.isEmpty() && clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent())
                .isPresent();
        boolean fits = (title.filter(TitleFrames::single).isPresent() && !wording.fresh()) || (replace && (other.isPresent() || instead))
                || (it && light);
        if (!fits || !wording.likely() || (clause.has(Sort.ADD) && !light && !replace) || clause.has(Sort.REMOVE)
                || (clause.has(Sort.NOT) && !instead)) {
            return no();
        }
        Target what = title.orElse(it ? new Target.It(Kind.TITLE, false) : new Target.Unsaid());
        if (other.isEmpty()) {
            return wish(new Wish.Text(what, wording.text(), Optional.empty(), Wish.Text.Append.NO));
        }
        boolean first = instead && !clause.text().startsWith("instead");
        return wish(new Wish.Text(what, first ? wording.text() : other.get(), Optional.of(first ? other.get() : wording.text()),
                Wish.Text.Append.NO));
    }

    /// "It's 2025, not 2024"; "replace summer with winter in the title".
    private static Optional<List<Wish>> parts(Clause clause) {
        boolean not = clause.take(Sort.NOT).isPresent();
        boolean replace = clause.take(Sort.REPLACE).isPresent();
        clause.ignore(Sort.PRONOUN, Sort.LIGHT, Sort.BY_NAME);
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        List<Tile> words = clause.wordTiles();
        if (words.size() != 2 || !(not || (replace && title.isPresent()))) {
            return no();
        }
        String first = clause.original(words.getFirst());
        String second = clause.original(words.getLast());
        clause.use(words);
        clause.ignore(Sort.COMMENT);
        return wish(new Wish.Text(title.orElse(new Target.Unsaid()), not ? first : second, Optional.of(not ? second : first),
                Wish.Text.Append.NO));
    }

    private static Optional<List<Wish>> punctuation(Clause clause) {
        String mark = clause.take(Sort.PUNCTUATION).orElseThrow().text();
        boolean off = clause.take(Sort.REMOVE, Sort.NO).isPresent();
        clause.ignore(Sort.ADD, Sort.LIGHT);
        Target what = clause.target();
        return !Kinds.text(what) && !Kinds.film(what)
                ? no()
                : wish(off
                        ? new Wish.Text(what, "", Optional.of(mark), Wish.Text.Append.NO)
                        : new Wish.Text(what, mark, Optional.empty(), Wish.Text.Append.AFTER));
    }

    private static Optional<List<Wish>> restyle(Clause clause) {
        boolean loose = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET));
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        boolean that = clause.text().contains("that text") || clause.text().contains("this text") || clause.text().contains("that title")
                || clause.text().contains("this title") || clause.text().contains("that caption") || clause.text().contains("those words");
        Target what = that && title.isPresent() ? new Target.It(Kind.TITLE, false) : title.orElseGet(clause::target);
        boolean it = what instanceof Target.It;
        if ((title.isEmpty() && !it && !loose) || worded(clause)) {
            return no();
        }
        if (it && title.isEmpty() && Kinds.of(what) != Kind.ANY) {
            return no();
        }
        Optional<String> style = style(clause);
        TitleLook look = look(clause);
        Optional<String> way = title.isPresent() && look.position().isEmpty() ? way(clause) : Optional.empty();
        if (way.isPresent()) {
            look = new TitleLook(look.colour(), way, look.size(), look.weight(), look.font(), look.caps(), look.accent());
        }
        boolean strange = title.isPresent() && clause.text().contains("font") && clause.take(Sort.LIKE).isPresent();
        if (strange) {
            List<Wish> wishes = new ArrayList<>();
            if (!look.equals(TitleLook.UNSAID)) {
                wishes.add(new Wish.Restyle(what, style, look));
            }
            wishes.add(new Wish.Impossible(Topic.FONT, new Target.Unsaid()));
            clause.ignore(Sort.LIGHT, Sort.FONT, Sort.SPOT);
            return Optional.of(wishes);
        }
        if (look.equals(TitleLook.UNSAID) && style.isEmpty() && title.isPresent()) {
            look = ended(clause);
        }
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.ADD, Sort.ALSO, Sort.INSTEAD, Sort.KIND, Sort.UP, Sort.NOT, Sort.COMMENT, Sort.SPOT,
                Sort.AGAIN);
        boolean said = !look.equals(TitleLook.UNSAID) || style.isPresent();
        boolean certain = title.isPresent() || !(look.size() instanceof Amount.Unsaid) || look.colour().isPresent()
                || look.weight().isPresent() || look.font().isPresent() || look.caps().isPresent() || (look.position().isPresent() && it);
        boolean removing = clause.has(Sort.REMOVE) || clause.has(Sort.NO);
        return said && certain && !removing
                ? wish(new Wish.Restyle(title.isEmpty() && loose ? new Target.Unsaid() : what, style, look))
                : no();
    }

    /// Whether words stand there that shall be written, and are nothing else.
    private static boolean worded(Clause clause) {
        return clause.tiles().stream().anyMatch(tile -> tile.as(Sort.TEXT).isPresent() && !tile.is(Sort.COLOUR) && !tile.is(Sort.SPOT)
                && !tile.is(Sort.WEIGHT) && !tile.is(Sort.FONT) && !tile.is(Sort.CHANGE));
    }

    /// "The title lower": down, or up.
    private static Optional<String> way(Clause clause) {
        Set<String> ways = Set.of("lower", "down", "higher", "up", "further down", "further up", "lower down", "higher up");
        return clause.tileWhere(Sort.DOWN, tile -> ways.contains(clause.textOf(tile))).map(tile -> "bottom")
                .or(() -> clause.tileWhere(Sort.UP, tile -> ways.contains(clause.textOf(tile))).map(tile -> "top"));
    }

    /// "The title at the top", where "top" could have been the beginning too.
    private static TitleLook ended(Clause clause) {
        boolean top = clause.text().contains("top");
        Optional<Piece> edge = top ? clause.take(Sort.EDGE, Sort.PLACE) : Optional.empty();
        return edge.isEmpty()
                ? TitleLook.UNSAID
                : new TitleLook(Optional.empty(), Optional.of("top"), new Amount.Unsaid(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty());
    }

    /// A title without words, as "add a title at the end": what it shall say is asked.
    private static Optional<List<Wish>> add(Clause clause) {
        if (clause.has(Sort.TEXT)) {
            return no();
        }
        boolean verb = Clause.any(clause.takeWhere(Sort.ADD, tile -> true), clause.take(Sort.WRITE));
        Optional<String> style = style(clause);
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        boolean timed = style.filter(id -> id.equals("countdown") || id.equals("credits")).isPresent();
        if (clause.has(Sort.NOT) || (clause.has(Sort.REMOVE) && !verb) || (title.isEmpty() && !timed) || (!verb && !timed)
                || clause.has(Sort.TEXT)) {
            return no();
        }
        if (title.isPresent() && (Kinds.of(title.get()) == Kind.CAPTION && title.get() instanceof Target.All)) {
            return no();
        }
        Optional<String> numbers = timed ? countdown(clause) : Optional.empty();
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.ALSO, Sort.SOME);
        return wish(new Wish.AddTitle(numbers, place(clause, title), style, look(clause),
                Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid())));
    }

    private static Optional<String> countdown(Clause clause) {
        StringBuilder said = new StringBuilder();
        for (Optional<Piece> next = clause.take(Sort.COUNT); next.isPresent(); next = clause.take(Sort.COUNT)) {
            said.append(said.isEmpty() ? "" : " ").append(Math.round(((Number) next.get().value()).doubleValue()));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said.toString());
    }

    /// When a title is seen, and when sounds begin.
    private static Optional<List<Wish>> time(Clause clause) {
        Target what = clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET)
                                .filter(piece -> Kinds.text((Target) piece.value()) || Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value()).orElse(new Target.Unsaid());
        if (what instanceof Target.Unsaid || clause.has(Sort.REMOVE) || clause.has(Sort.NO) || clause.has(Sort.TEXT)) {
            return no();
        }
        boolean delay = clause.take(Sort.LATER).isPresent();
        boolean advance = !delay && clause.take(Sort.EARLIER).isPresent();
        if ((delay || advance) && clause.has(Sort.DURATION)) {
            long ms = (Long) clause.take(Sort.DURATION).orElseThrow().value();
            clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.START, Sort.MOVE);
            return delayed(what, true, delay ? ms : -ms);
        }
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.START, Sort.PLAY, Sort.KEEP, Sort.MOVE, Sort.LENGTHEN, Sort.NOT, Sort.HERE);
        boolean whole = Clause.any(
                clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole).isPresent()),
                clause.take(Sort.ALL));
        if (whole) {
            clause.ignore(Sort.PROPERTY, Sort.FILM);
            return wish(new Wish.Move(what, new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0)))));
        }
        Optional<Place> place = clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT)).map(piece -> (Place) piece.value());
        Optional<Place> moment = place.isPresent()
                ? place
                : clause.takeWhere(Sort.MOMENT, tile -> Set.of("at", "from", "on", "when").contains(tile.role()))
                        .map(piece -> new Place.From((Moment) piece.value(), Optional.empty()));
        return moment.filter(at -> at instanceof Place.From || at instanceof Place.Beside).isEmpty()
                ? no()
                : wish(new Wish.Move(what, moment.get()));
    }

    /// Later or earlier by so much.
    static Optional<List<Wish>> delayed(Target what, boolean start, long ms) {
        return wish(start ? new Wish.Move(what, new Place.By(ms)) : new Wish.Length(what, new Amount.By(ms, Unit.MILLISECONDS)));
    }

    private static Optional<List<Wish>> captions(Clause clause) {
        boolean verb = Clause.any(clause.take(Sort.ADD), clause.take(Sort.LIGHT), clause.take(Sort.SHOW));
        Optional<Target> file = clause.target(tile -> tile.as(Sort.TARGET).filter(
                piece -> piece.value() instanceof Target.Named named && (named.words().endsWith(".srt") || named.words().endsWith(".vtt")))
                .isPresent());
        Optional<Target> all = clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET)
                                .filter(piece -> piece.value() instanceof Target.All known && known.kind() == Kind.CAPTION).isPresent())
                .map(piece -> (Target) piece.value());
        clause.ignore(Sort.LIGHT, Sort.SOME, Sort.ADD);
        clause.take(Sort.ALL);
        boolean fits = file.isPresent() || (verb && all.isPresent() && !clause.has(Sort.TEXT));
        return fits && !clause.has(Sort.REMOVE) && !clause.has(Sort.NO) && !clause.has(Sort.NOT) ? wish(new Wish.Captions(file)) : no();
    }

    /// "Call the film …", "rename shot 4 to …".
    private static Optional<List<Wish>> call(Clause clause) {
        clause.take(Sort.CALL);
        Optional<Piece> text = clause.take(Sort.TEXT);
        clause.ignore(Sort.CALL, Sort.LIGHT, Sort.KIND);
        Target what = clause.target();
        if (text.isEmpty() || Kinds.text(what)) {
            return no();
        }
        return wish(new Wish.Rename(Kinds.film(what) || what instanceof Target.It ? new Target.Whole() : what, text.get().text()));
    }
}
