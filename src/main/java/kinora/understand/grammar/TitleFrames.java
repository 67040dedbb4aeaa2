package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Words on the picture.
final class TitleFrames {
    static final List<Frame> ALL = List.of( //
            Frame.of("write", 0.2, List.of(Sort.TEXT), TitleFrames::write), //
            Frame.of("texts", 0.3, List.of(Sort.TEXT), TitleFrames::several), //
            Frame.of("append", 0.35, List.of(Sort.TEXT, Sort.TARGET), TitleFrames::append), //
            new Frame("ends with", List.of(EnumSet.of(Sort.START, Sort.STOP, Sort.EDGE_WORD), EnumSet.of(Sort.TEXT)), 0.3,
                    TitleFrames::ends), //
            Frame.of("text", 0.25, List.of(Sort.TEXT), TitleFrames::text), //
            new Frame("text for text", List.of(EnumSet.of(Sort.NOT, Sort.REPLACE, Sort.INSTEAD)), 0.2, TitleFrames::parts), //
            Frame.of("countdown", 0.05, List.of(Sort.TITLE_STYLE), TitleFrames::add), //
            Frame.of("link", 0.4, List.of(Sort.LINK), TitleFrames::link), //
            Frame.of("punctuation", 0.2, List.of(Sort.PUNCTUATION), TitleFrames::punctuation), //
            new Frame("add title",
                    List.of(EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.WRITE, Sort.SHOW), EnumSet.of(Sort.TARGET, Sort.TITLE_STYLE)), 0.05,
                    TitleFrames::add), //
            Frame.of("call", 0.3, List.of(Sort.CALL), TitleFrames::call));

    private TitleFrames() {}

    static boolean titled(Tile tile) {
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
        int at = clause.tiles().indexOf(tile);
        boolean other = (at > 0 && clause.tiles().get(at - 1).is(Sort.OTHER)) || indefinite(clause, at);
        return other || NEW.stream().anyMatch(said::startsWith) || said.startsWith("the words") || said.startsWith("words")
                || (said.equals("the text") && clause.has(Sort.WRITE));
    }

    /// "A small white text": behind an article, whatever stands between.
    private static boolean indefinite(Clause clause, int noun) {
        int at = noun - 1;
        while (at >= 0 && clause.tiles().get(at).isAny(BETWEEN)) {
            at--;
        }
        return at >= 0 && at < noun - 1 && Set.of("a", "an").contains(clause.textOf(clause.tiles().get(at)));
    }

    private static final EnumSet<Sort> BETWEEN = EnumSet.of(Sort.QUALITY, Sort.COLOUR, Sort.CHANGE, Sort.WEIGHT);

    /// "Text: … on clip 7", "caption for the dog: …": without an article and with a place it is a new one.
    private static boolean bare(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        boolean article = OURS.matcher(said).find() || said.startsWith("the ") || said.startsWith("this ") || said.startsWith("that ")
                || said.startsWith("title");
        boolean over = clause.tiles().stream().anyMatch(one -> one.is(Sort.TARGET) && !one.is(Sort.TEXT) && !titled(one) && under(one));
        boolean at = tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.At).isPresent();
        boolean spot = clause.has(Sort.SPOT) && clause.text().contains(":");
        return !article && (over || at || spot) && !clause.has(Sort.REPLACE);
    }

    private static final java.util.regex.Pattern OURS = java.util.regex.Pattern
            .compile("^(?:my|our|your|his|her|their) (?:\\w+ )?(?:title|headline|heading|caption|text|subtitle)\\b");
    private static final Set<String> NEW = Set.of("a ", "an ", "another ", "new ", "some ", "one ", "a new ", "one more ");

    /// Writes something new.
    private static Optional<List<Wish>> write(Clause clause) {
        boolean replaces = clause.has(Sort.REPLACE, Sort.INSTEAD) && !clause.has(Sort.ADD) && !clause.has(Sort.WRITE);
        Wording wording = wording(clause, false).orElseThrow();
        boolean again = clause.has(Sort.TEXT);
        boolean says = clause.has(Sort.SAY);
        boolean wished = wording.title().isPresent() && !wording.fresh() && says
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ADD) && WISHING.contains(clause.textOf(tile)));
        boolean verb = Clause.any(clause.take(Sort.WRITE), clause.take(Sort.ADD)) && !wished;
        boolean light = clause.has(Sort.LIGHT, Sort.SHOW, Sort.MOVE);
        clause.ignore(Sort.LIGHT, Sort.SAY, Sort.WRITE, Sort.ADD, Sort.MOVE, Sort.ALSO, Sort.SHOW, Sort.PLAY, Sort.HERE, Sort.THERE,
                Sort.SOME, Sort.OTHER, Sort.START, Sort.STOP, Sort.MORE, Sort.AGAIN);
        Optional<String> style = StyleFrames.style(clause).or(() -> wording.title().flatMap(TitleFrames::style));
        boolean bare = wording.title().isEmpty() && !light && style.isEmpty();
        boolean known = wording.title().filter(TitleFrames::single).isPresent() && !wording.fresh() && !verb && (style.isEmpty() || says)
                && !(wording.close() && light);
        boolean where = clause.has(Sort.PLACE, Sort.MOMENT, Sort.STRETCH, Sort.SPAN, Sort.START, Sort.STOP);
        if (FilmThere.cutsDown(clause) && Spoken.of(clause.text()).any(Spoken.row("seconds|second|sec|secs|s|minute|minutes"))) {
            return no();
        }
        boolean pictured = says && PictureSays.is(clause);
        boolean should = wording.title().isEmpty() && !verb && says && !where && !pictured && SHOULD.matcher(clause.text()).find();
        if (should && wording.likely()) {
            return Optional.of(worded(clause, new Target.It(Kind.TITLE, false), wording.text()));
        }
        if (again || replaces || (!verb && !wording.likely()) || (!verb && ((bare && !pictured && !placed(clause, says)) || known))) {
            return no();
        }
        Optional<Piece> ground = clause.takeWhere(Sort.COLOUR, tile -> tile.role().equals("on") && !tile.is(Sort.TARGET));
        if (ground.isPresent() && !clause.has(Sort.NOT)) {
            Place at = place(clause, wording.title());
            return wish(new Wish.Card(ground.map(Piece::text), Optional.of(wording.text()), style,
                    at instanceof Place.Over ? new Place.Unsaid() : at,
                    Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid())));
        }
        Optional<Wish.Insert> under = under(clause);
        Place place = under.<Place>map(shot -> new Place.Over(shot.files())).orElseGet(() -> place(clause, wording.title()));
        TitleLook look = StyleFrames.look(clause);
        Amount length = Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid());
        if (under.isPresent()) {
            List<Wish> all = new ArrayList<>(List.of(under.get()));
            if (!(length instanceof Amount.Unsaid)) {
                all.add(new Wish.Length(under.get().files(), length));
            }
            all.add(new Wish.AddTitle(Optional.of(wording.text()), place, style, look, new Amount.Unsaid()));
            return Optional.of(all);
        }
        Wish added = new Wish.AddTitle(Optional.of(wording.text()), place, style, look, length);
        if (clause.has(Sort.REMOVE) && !verb) {
            return no();
        }
        return StyleFrames.drawn(clause)
                ? Optional.of(List.of(added, new Wish.Impossible(Topic.TEXT_STYLE, new Target.The(Kind.TITLE))))
                : wish(added);
    }

    /// "“The End” on the last picture", "at the lake it should say “Part two”": words and where they stand are enough.
    private static boolean placed(Clause clause, boolean says) {
        boolean quoted = clause.usedTiles().stream().anyMatch(
                tile -> tile.is(Sort.TEXT) && !clause.textOf(tile).isEmpty() && "\"'“‘«„".indexOf(clause.textOf(tile).charAt(0)) >= 0);
        boolean over = clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.TARGET) && (!tile.role().isEmpty() || clause.tiles().getFirst().is(Sort.TEXT)) && under(tile)
                        && ReelTraits.is(tile, target -> !(target instanceof Target.It)));
        boolean marked = clause.tiles().stream().skip(1).limit(Math.max(0, clause.tiles().size() - 2))
                .anyMatch(tile -> tile.is(Sort.MARK) || tile.is(Sort.CONJ));
        boolean deed = clause.has(Sort.REMOVE, Sort.REPLACE, Sort.CALL, Sort.NOT, Sort.NO, Sort.SWAP, Sort.KEEP);
        boolean wished = says && (SHOULD.matcher(clause.text()).find()
                || clause.usedTiles().stream().anyMatch(tile -> WISHING.contains(clause.textOf(tile))));
        boolean more = clause.has(Sort.DURATION, Sort.CHANGE, Sort.QUALITY, Sort.UP, Sort.DOWN, Sort.FADE, Sort.EXPORT, Sort.REEL,
                Sort.SCRIPT, Sort.MORE, Sort.LESS, Sort.EARLIER, Sort.LATER, Sort.FONT, Sort.CAPS, Sort.EFFECT);
        boolean at = clause.has(Sort.PLACE, Sort.MOMENT, Sort.STRETCH, Sort.SPAN);
        boolean timed = clause.tiles().stream().flatMap(tile -> tile.as(Sort.PLACE).stream()).anyMatch(
                piece -> piece.value() instanceof Place.From from && (from.end().isPresent() || from.start() instanceof Moment.After));
        return !deed && ((wished && (over || at)) || (quoted && !marked && !more && (over || timed)));
    }

    private static final java.util.regex.Pattern SHOULD = java.util.regex.Pattern.compile("\\b(?:should|must|ought|has to|supposed to)\\b");

    /// What is wanted of a title that is there: "I want the title to read …".
    private static final Set<String> WISHING = Set.of("i want", "i'd like", "i need", "need", "we need", "would like", "have");

    /// "“Day 1” on the beach and “Day 2” on the dog": what stands beside each text is said of it.
    private static Optional<List<Wish>> several(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int first = clause.firstOf(Sort.TEXT);
        List<Wish> wishes = new ArrayList<>();
        for (int from = first, to; from < tiles.size(); from = to) {
            to = from + 1;
            while (to < tiles.size() && !tiles.get(to).is(Sort.TEXT)) {
                to++;
            }
            List<Tile> part = new ArrayList<>(tiles.subList(0, first));
            part.addAll(tiles.subList(from, to));
            Clause one = clause.part(part);
            Optional<List<Wish>> read = write(one);
            boolean placed = read.isPresent() && read.get().getFirst() instanceof Wish.AddTitle title
                    && !(title.place() instanceof Place.Unsaid);
            if (!placed) {
                return no();
            }
            wishes.addAll(read.get());
            clause.use(one.usedTiles());
        }
        return wishes.size() < 2 ? no() : Optional.of(wishes);
    }

    private static final Set<String> BELOW = Set.of("under", "below", "beneath", "underneath");

    /// "Add “and winter” to the title", "put “2024” under the title": more words behind those that stand there, or below them.
    private static Optional<List<Wish>> append(Clause clause) {
        boolean below = clause.tiles().stream().anyMatch(tile -> titled(tile) && BELOW.contains(tile.role()));
        boolean adds = clause.take(Sort.ADD, Sort.WRITE, Sort.MOVE).isPresent() || below;
        if (clause.has(Sort.MOVE) && !below) {
            return no();
        }
        Optional<Tile> quote = clause.tileWhere(Sort.TEXT, tile -> below || !titled(tile));
        Optional<Target> title = clause.takeWhere(Sort.TARGET,
                tile -> titled(tile) && (Set.of("to", "behind", "after").contains(tile.role()) || BELOW.contains(tile.role()))
                        && clause.textOf(tile).startsWith("the "))
                .map(piece -> (Target) piece.value());
        clause.ignore(Sort.LIGHT, Sort.ALSO);
        return adds && quote.isPresent() && title.isPresent() && !clause.has(Sort.TARGET)
                ? wish(new Wish.Text(title.get(), (below ? "\n" : "") + quote.get().as(Sort.TEXT).orElseThrow().text(), Optional.empty(),
                        Wish.Text.Append.AFTER))
                : no();
    }

    /// "End the film with “Bye”", "open with the words Hello": a new title there.
    private static Optional<List<Wish>> ends(Clause clause) {
        boolean with = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TEXT) && Set.of("with", "on", "by").contains(tile.role()))
                || clause.takeValue(Sort.SAY, "").isPresent();
        Optional<Piece> way = clause.take(Sort.START, Sort.STOP, Sort.EDGE_WORD);
        boolean first = way.filter(piece -> piece.sort() == Sort.START || piece.text().equals("start")).isPresent();
        if (way.isEmpty() || !clause.has(Sort.TEXT)) {
            return no();
        }
        Wording wording = wording(clause, false).orElseThrow();
        clause.takeWhere(Sort.TARGET, tile -> ReelTraits.is(tile, target -> Kinds.film(target) || target instanceof Target.It));
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.SAY, Sort.SHOW, Sort.STOP, Sort.START, Sort.ADD, Sort.CARD);
        Optional<String> style = StyleFrames.style(clause);
        TitleLook look = StyleFrames.look(clause);
        Amount length = Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid());
        return with && wording.likely() && !clause.has(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.TARGET)
                ? wish(new Wish.AddTitle(Optional.of(wording.text()), first ? new Place.First() : new Place.Last(), style, look, length))
                : no();
    }

    /// A title that is there if any is: not "text", which is anything.
    private static boolean single(Target title) {
        return !(title instanceof Target.All);
    }

    private static Optional<String> style(Target title) {
        return Kinds.of(title) == Kind.CAPTION ? Optional.of("caption") : Optional.empty();
    }

    private static Place place(Clause clause, Optional<Target> title) {
        Optional<Place> place = clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT)).map(piece -> (Place) piece.value())
                .or(() -> clause.takeWhere(Sort.STRETCH, TitleFrames::during).map(piece -> during((Stretch) piece.value())));
        Optional<Target> over = clause.target(TitleFrames::under);
        if (over.isPresent()) {
            return over.get() instanceof Target.Whole
                    ? place.filter(one -> !(one instanceof Place.Unsaid))
                            .orElse(new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0))))
                    : new Place.Over(over.get());
        }
        Optional<Place> at = place.or(
                () -> clause.takeWhere(Sort.PLACE, tile -> !tile.as(Sort.SPOT, "centre").isPresent()).map(piece -> (Place) piece.value()))
                .or(() -> clause.takeWhere(Sort.MOMENT, tile -> Set.of("at", "from", "on", "when").contains(tile.role()))
                        .map(piece -> new Place.From((Moment) piece.value(), Optional.empty())));
        return at.or(() -> ChineseContacts.throughout(clause)).orElseGet(() -> title.map(target -> switch (Kinds.of(target)) {
            case CLOSING -> (Place) new Place.Last();
            case OPENING -> new Place.First();
            default -> target instanceof Target.At over2 && over2.moment() instanceof Moment.Edge edge
                    ? new Place.Over(edge.of())
                    : new Place.Unsaid();
        }).orElse(new Place.Unsaid()));
    }

    /// "Over the last two seconds", "in the first three seconds of the film": when, and not how long.
    private static boolean during(Tile tile) {
        return Set.of("over", "in", "during", "for", "on", "at").contains(tile.role()) && tile.as(Sort.STRETCH)
                .filter(piece -> ((Stretch) piece.value()).of().filter(of -> !Kinds.film(of) && !(of instanceof Target.It)).isEmpty())
                .isPresent();
    }

    private static Place during(Stretch stretch) {
        return stretch.start()
                ? new Place.From(new Moment.After(0), Optional.of(new Moment.After(stretch.ms())))
                : new Place.From(new Moment.BeforeEnd(stretch.ms()), Optional.of(new Moment.BeforeEnd(0)));
    }

    /// "Put boat.jpg at the end with the text …": what is put somewhere, under the words.
    private static Optional<Wish.Insert> under(Clause clause) {
        int text = clause.tiles().stream().filter(clause.usedTiles()::contains).filter(tile -> tile.is(Sort.TEXT)).findFirst()
                .map(clause.tiles()::indexOf).orElse(0);
        List<Tile> before = clause.tiles().subList(0, text);
        Optional<Tile> file = before.stream().filter(tile -> tile.is(Sort.FILE) && tile.is(Sort.TARGET) && tile.role().isEmpty())
                .findFirst();
        Optional<Tile> place = before.stream()
                .filter(tile -> tile.as(Sort.PLACE).filter(piece -> ordered((Place) piece.value())).isPresent()).findFirst();
        if (file.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        clause.use(List.of(file.get(), place.get()));
        clause.takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent());
        return Optional.of(new Wish.Insert((Target) file.get().as(Sort.TARGET).orElseThrow().value(),
                (Place) place.get().as(Sort.PLACE).orElseThrow().value()));
    }

    private static boolean ordered(Place place) {
        return place instanceof Place.First || place instanceof Place.Last || place instanceof Place.Beside || place instanceof Place.Nth;
    }

    /// Whether a tile names what is seen under words.
    private static boolean under(Tile tile) {
        if ((tile.role().equals("in") && tile.is(Sort.COLOUR)) || tile.is(Sort.CARD)) {
            return false;
        }
        Target target = (Target) tile.as(Sort.TARGET).orElseThrow().value();
        boolean seen = (Kinds.shot(target) || target instanceof Target.Whole)
                && !(target instanceof Target.The(Kind kind) && kind == Kind.ANY);
        boolean role = Set.of("on", "over", "in", "under", "to", "for", "of", "at", "into", "during").contains(tile.role());
        return seen && (role
                || (tile.role().isEmpty() && tile.weight() > 0.9 && !(target instanceof Target.Whole) && !(target instanceof Target.It)));
    }

    /// What stands before that on which words are written: "put “Demo” on it" is a new title, "make it say “Demo”" none.
    private static final Set<String> ONTO = Set.of("on", "over", "onto", "under", "across");

    /// Makes a title say something else.
    private static Optional<List<Wish>> text(Clause clause) {
        Wording wording = wording(clause, false).orElseThrow();
        Optional<String> other = clause.take(Sort.TEXT).map(Piece::text);
        clause.takeValue(Sort.TOPIC, Topic.TRANSLATE.name());
        clause.takeValue(Sort.ASKED, "tongue");
        boolean instead = clause.hasValue(Sort.INSTEAD, "") && !clause.has(Sort.REPLACE);
        boolean replace = Clause.any(clause.take(Sort.REPLACE), clause.take(Sort.INSTEAD));
        boolean light = Clause.any(clause.take(Sort.LIGHT), clause.take(Sort.SAY));
        clause.ignore(Sort.LIGHT, Sort.SAY, Sort.WRITE, Sort.CALL, Sort.KIND, Sort.INSTEAD, Sort.MOVE, Sort.REPLACE, Sort.ALSO);
        clause.takeValue(Sort.TITLE_STYLE, "title", "headline");
        Optional<Target> title = wording.title()
                .or(() -> clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value()));
        boolean it = title.isEmpty()
                && clause
                        .takeWhere(Sort.TARGET,
                                tile -> !ONTO.contains(tile.role())
                                        && tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent())
                        .isPresent();
        boolean fits = (title.filter(TitleFrames::single).isPresent() && !wording.fresh()) || (replace && (other.isPresent() || instead))
                || (it && light);
        if (!fits || !wording.likely() || (clause.has(Sort.ADD) && !light && !replace) || clause.has(Sort.REMOVE)
                || (clause.has(Sort.NOT) && !instead)) {
            return no();
        }
        Target what = title.orElse(it ? new Target.It(Kind.TITLE, false) : new Target.Unsaid());
        if (other.isEmpty()) {
            return Optional.of(worded(clause, what, wording.text()));
        }
        boolean first = instead && !clause.text().startsWith("instead");
        return wish(new Wish.Text(what, first ? wording.text() : other.get(), Optional.of(first ? other.get() : wording.text()),
                Wish.Text.Append.NO));
    }

    private static Optional<Target> said(Tile tile) {
        return said((Place) tile.as(Sort.PLACE).orElseThrow().value());
    }

    /// The title at whose end, or behind which, something is put.
    private static Optional<Target> said(Place place) {
        return switch (place) {
            case Place.Beside(Target target, boolean _) when Kinds.text(target) -> Optional.of(target);
            case Place.From(Moment.Edge(Target of, boolean _), Optional<Moment> _) when Kinds.text(of) -> Optional.of(of);
            default -> Optional.empty();
        };
    }

    /// Other words, and how they look where that was said with them.
    private static List<Wish> worded(Clause clause, Target what, String text) {
        Wish says = new Wish.Text(what, text, Optional.empty(), Wish.Text.Append.NO);
        Optional<String> style = StyleFrames.style(clause);
        TitleLook look = StyleFrames.look(clause);
        clause.ignore(Sort.ALL, Sort.COMMENT);
        return style.isEmpty() && look.equals(TitleLook.UNSAID) ? List.of(says) : List.of(says, new Wish.Restyle(what, style, look));
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
        clause.ignore(Sort.ADD, Sort.LIGHT, Sort.MOVE);
        Target what = clause.takeWhere(Sort.PLACE, tile -> said(tile).isPresent()).flatMap(piece -> said((Place) piece.value()))
                .orElseGet(clause::target);
        return !Kinds.text(what) && !Kinds.film(what)
                ? no()
                : wish(off
                        ? new Wish.Text(what, "", Optional.of(mark), Wish.Text.Append.NO)
                        : new Wish.Text(what, mark, Optional.empty(), Wish.Text.Append.AFTER));
    }

    /// A title without words, as "add a title at the end": what it shall say is asked.
    private static Optional<List<Wish>> add(Clause clause) {
        if (clause.has(Sort.TEXT)) {
            return no();
        }
        boolean verb = Clause.any(clause.takeWhere(Sort.ADD, tile -> true), clause.take(Sort.WRITE));
        Optional<String> style = StyleFrames.style(clause);
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        verb |= title.isPresent() && PUT.matcher(clause.text()).find();
        boolean timed = style.filter(id -> id.equals("countdown") || id.equals("credits")).isPresent();
        if (clause.has(Sort.NOT, Sort.FONT) || (clause.has(Sort.REMOVE) && !verb) || (title.isEmpty() && !timed) || (!verb && !timed)
                || clause.has(Sort.TEXT)) {
            return no();
        }
        if (title.isPresent() && (Kinds.of(title.get()) == Kind.CAPTION && title.get() instanceof Target.All)) {
            return no();
        }
        Optional<String> numbers = style.filter("countdown"::equals).isPresent() ? countdown(clause) : Optional.empty();
        Optional<String> words = title.filter(Target.Named.class::isInstance).flatMap(named -> spelled(clause));
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.ALSO, Sort.SOME);
        return wish(new Wish.AddTitle(numbers.or(() -> words), place(clause, title), style, StyleFrames.look(clause),
                Amounts.length(clause, Optional.empty()).orElse(new Amount.Unsaid())));
    }

    /// "The words Good times", where these were taken for the name of a title.
    private static Optional<String> spelled(Clause clause) {
        return clause.usedTiles().stream().filter(tile -> tile.is(Sort.TARGET) && titled(tile)).map(clause::original)
                .filter(said -> said.matches("(?i)(?:the )?words? .+")).map(said -> said.replaceFirst("(?i)^(?:the )?words? ", ""))
                .findFirst();
    }

    private static final java.util.regex.Pattern PUT = java.util.regex.Pattern
            .compile("\\b(?:put|place|lay|stick|pop) (?:a|an|some|any|text|words|another|more)\\b");

    /// "Put www.example.com at the bottom", "our website www.example.com at the end": an address is written, and not opened.
    private static Optional<List<Wish>> link(Clause clause) {
        Piece link = clause.take(Sort.LINK).orElseThrow();
        boolean verb = Clause.any(clause.take(Sort.WRITE), clause.take(Sort.ADD));
        boolean shown = clause.has(Sort.SPOT, Sort.PLACE) || clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TARGET) && under(tile));
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.MOVE, Sort.SAY, Sort.ADD);
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        if ((!verb && !shown && title.isEmpty()) || clause.has(Sort.NOT, Sort.REMOVE, Sort.TEXT)) {
            return no();
        }
        clause.takeWhere(Sort.TARGET,
                tile -> clause.textOf(tile).matches(".*\\b(website|site|shop|page|address|url|link|handle|account|channel)"));
        clause.takeWhere(Sort.TOPIC, tile -> tile.as(Sort.TOPIC, Topic.WEB.name()).isPresent());
        Place place = place(clause, title);
        return wish(new Wish.AddTitle(Optional.of(link.text()), place, StyleFrames.style(clause), StyleFrames.look(clause),
                new Amount.Unsaid()));
    }

    private static Optional<String> countdown(Clause clause) {
        StringBuilder said = new StringBuilder();
        for (Optional<Piece> next = clause.take(Sort.COUNT); next.isPresent(); next = clause.take(Sort.COUNT)) {
            said.append(said.isEmpty() ? "" : " ").append(Math.round(((Number) next.get().value()).doubleValue()));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said.toString());
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
