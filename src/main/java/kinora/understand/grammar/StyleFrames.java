package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// How words on the picture look: colour, place, size, letters, style.
final class StyleFrames {
    private static final EnumSet<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.SPOT, Sort.CHANGE, Sort.FONT, Sort.WEIGHT, Sort.CAPS,
            Sort.TITLE_STYLE, Sort.PROPERTY, Sort.TIMES, Sort.QUANTITY, Sort.EDGE, Sort.PLACE, Sort.DOWN, Sort.UP);

    static final List<Frame> ALL = List.of( //
            Frame.any("restyle", 0.05, LOOKS, StyleFrames::restyle));

    /// What somebody does not want to see, with a colour: "I hate the red".
    private static final Pattern DISLIKED = Pattern
            .compile("\\b(?:hates?|hated|dislikes?|loathes?|can't stand|cannot stand|can't bear)\\b");

    private StyleFrames() {}

    /// The looks that are said of a title; takes them.
    static TitleLook look(Clause clause) {
        Optional<String> colour = clause.takeWhere(Sort.COLOUR, tile -> !tile.role().equals("instead")).map(Piece::text);
        clause.takeWhere(Sort.COLOUR, tile -> tile.role().equals("instead"));
        Optional<String> spot = clause.take(Sort.SPOT).map(Piece::text);
        Optional<Change> size = Amounts.change(clause, "size", false);
        boolean named = clause.takeValue(Sort.PROPERTY, "size").isPresent();
        if (size.isEmpty() && named) {
            size = Amounts.change(clause, "size", true);
        }
        if (size.isEmpty()) {
            size = clause.takeWhere(Sort.QUALITY, StyleFrames::sized).map(piece -> Change.of(piece.text(), 2));
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

    /// "Small", but not "a little", which tells how far.
    private static boolean sized(Tile tile) {
        return !tile.is(Sort.DEGREE) && (tile.as(Sort.QUALITY, "size+").isPresent() || tile.as(Sort.QUALITY, "size-").isPresent());
    }

    /// A style that is named as such, and is not the title itself or where it stands.
    static Optional<String> style(Clause clause) {
        return clause
                .takeWhere(Sort.TITLE_STYLE,
                        tile -> !TitleFrames.titled(tile) && !tile.is(Sort.PLACE) && !tile.is(Sort.SPOT) && !tile.is(Sort.EDGE))
                .map(Piece::text);
    }

    /// Whether letters are wanted that nobody can draw here; the rest of how they look can be done.
    static boolean drawn(Clause clause) {
        return clause.takeValue(Sort.TOPIC, Topic.TEXT_STYLE.name()).isPresent();
    }

    /// "The title font to Anton": one by its name.
    private static final Pattern FONT = Pattern.compile("\\b(?:font|typeface)s? (?:\\w+ ){0,3}(?:to|as|into) \\p{L}{3,}");

    private static Optional<List<Wish>> restyle(Clause clause) {
        if (DISLIKED.matcher(clause.text()).find()) {
            return no();
        }
        boolean overlaid = clause.tiles().stream().anyMatch(tile -> ReelTraits.is(tile, Kinds::overlay));
        if (overlaid) {
            return no();
        }
        boolean loose = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET) && !tile.is(Sort.COLOUR));
        if (loose && clause.has(Sort.BORDER, Sort.THING, Sort.FRAMING, Sort.TOPIC, Sort.NOT, Sort.COMPRESS)) {
            return no();
        }
        if (loose && clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.PROPERTY, "tint").isPresent() || tile.as(Sort.EFFECT, "tint").isPresent())) {
            return no();
        }
        if (clause.has(Sort.FONT) && FONT.matcher(clause.text()).find()
                && clause.tiles().stream()
                        .noneMatch(tile -> tile.is(Sort.TEXT) || tile.as(Sort.FONT).filter(piece -> !piece.text().isEmpty()).isPresent()
                                || tile.is(Sort.COLOUR) || tile.is(Sort.CHANGE) || tile.is(Sort.QUANTITY) || tile.is(Sort.PROPERTY)
                                || tile.is(Sort.WEIGHT) || tile.is(Sort.OTHER))) {
            clause.ignore(Sort.values());
            clause.targets();
            return wish(new Wish.Impossible(Topic.FONT, new Target.Unsaid()));
        }
        Optional<Target> title = clause.takeWhere(Sort.TARGET, TitleFrames::titled).map(piece -> (Target) piece.value());
        boolean that = clause.text().contains("that text") || clause.text().contains("this text") || clause.text().contains("that title")
                || clause.text().contains("this title") || clause.text().contains("that caption") || clause.text().contains("those words");
        boolean pointed = that && title.filter(one -> !(one instanceof Target.It)).isPresent();
        Target what = pointed ? new Target.It(Kind.TITLE, false) : title.orElseGet(clause::target);
        boolean it = what instanceof Target.It;
        if ((title.isEmpty() && !it && !loose) || worded(clause)) {
            return no();
        }
        if (it && title.isEmpty() && Kinds.of(what) != Kind.ANY) {
            return no();
        }
        boolean sized = clause.tiles().stream().anyMatch(StyleFrames::sizes);
        Optional<String> style = style(clause);
        TitleLook look = look(clause);
        boolean drawn = title.isPresent() && drawn(clause);
        drawn |= title.isPresent() && clause.takeValue(Sort.EFFECT, "glow").isPresent();
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
                Sort.AGAIN, Sort.KEEP);
        boolean said = !look.equals(TitleLook.UNSAID) || style.isPresent();
        boolean certain = title.isPresent() || (sized && !(look.size() instanceof Amount.Unsaid)) || look.colour().isPresent()
                || look.weight().isPresent() || look.font().isPresent() || look.caps().isPresent() || (look.position().isPresent() && it);
        boolean removing = clause.has(Sort.REMOVE) || clause.has(Sort.NO)
                || (style.filter("lower-third"::equals).isPresent() && clause.has(Sort.TARGET));
        if (!said || !certain || removing) {
            return no();
        }
        boolean tongue = title.isPresent() && clause.takeValue(Sort.ASKED, "tongue").isPresent();
        Wish restyled = new Wish.Restyle(title.isEmpty() && loose ? new Target.Unsaid() : what, style, look);
        List<Wish> wishes = new ArrayList<>(List.of(restyled));
        if (title.isPresent()) {
            clause.takeWhere(Sort.DURATION, tile -> tile.role().equals("for"))
                    .ifPresent(piece -> wishes.add(new Wish.Length(what, new Amount.To((Long) piece.value(), Unit.MILLISECONDS))));
        }
        if (drawn) {
            wishes.add(new Wish.Impossible(Topic.TEXT_STYLE, what));
        }
        if (tongue) {
            wishes.add(new Wish.Impossible(Topic.TRANSLATE, what));
        }
        return Optional.of(wishes);
    }

    /// "Move it down a bit", of words on the picture: down, not later in the film.
    static Wish lower(Wish wish) {
        return wish instanceof Wish.Move(Target what, Place.Shift(int places)) && Kinds.text(what)
                ? new Wish.Restyle(what, Optional.empty(),
                        new TitleLook(Optional.empty(), Optional.of(places > 0 ? "bottom" : "top"), new Amount.Unsaid(), Optional.empty(),
                                Optional.empty(), Optional.empty(), Optional.empty()))
                : wish;
    }

    /// Whether a tile tells that it is the size that changes: "half of that" alone does not.
    private static boolean sizes(Tile tile) {
        return tile.as(Sort.CHANGE).filter(piece -> Amounts.of(piece).property().equals("size")).isPresent()
                || tile.as(Sort.QUALITY, "size+").isPresent() || tile.as(Sort.QUALITY, "size-").isPresent()
                || tile.as(Sort.PROPERTY, "size").isPresent();
    }

    /// Whether words stand there that shall be written, and are nothing else.
    private static boolean worded(Clause clause) {
        return clause.tiles().stream().anyMatch(tile -> tile.as(Sort.TEXT).isPresent() && !tile.is(Sort.COLOUR) && !tile.is(Sort.SPOT)
                && !tile.is(Sort.WEIGHT) && !tile.is(Sort.FONT) && !tile.is(Sort.CHANGE));
    }

    /// What becomes visible goes nowhere.
    private static final List<String> COMING = Spoken.row("come up|comes up|coming up|pop up|pops up|show up|shows up");

    /// "The title lower": down, or up.
    private static Optional<String> way(Clause clause) {
        if (Spoken.of(clause.text()).any(COMING)) {
            return Optional.empty();
        }
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
}
