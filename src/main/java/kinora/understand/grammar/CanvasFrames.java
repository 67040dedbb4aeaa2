package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// The canvas, how pictures meet it, and pictures over the film.
final class CanvasFrames {
    static final List<Frame> ALL = List.of( //
            Frame.of("shape", 0.1, List.of(Sort.SHAPE), CanvasFrames::shape), //
            new Frame("canvas size", List.of(EnumSet.of(Sort.SIZE)), 0, CanvasFrames::size), //
            Frame.of("rate", 0.2, List.of(Sort.QUANTITY), CanvasFrames::rate), //
            new Frame("rate word", List.of(EnumSet.of(Sort.COUNT), EnumSet.of(Sort.PROPERTY)), 0.1, CanvasFrames::rateWord), //
            new Frame("background", List.of(EnumSet.of(Sort.BORDER), EnumSet.of(Sort.COLOUR)), 0.1, CanvasFrames::background), //
            new Frame("ground", List.of(EnumSet.of(Sort.COLOUR), EnumSet.of(Sort.ADD, Sort.REPLACE, Sort.MOVE), EnumSet.of(Sort.PRONOUN)),
                    0.3, CanvasFrames::ground), //
            Frame.of("fit", 0.1, List.of(Sort.FIT), CanvasFrames::fit), //
            new Frame("overlay", List.of(EnumSet.of(Sort.TARGET)), 0.1, CanvasFrames::overlay), //
            new Frame("overlay look", List.of(EnumSet.of(Sort.BLEND, Sort.SPOT, Sort.CHANGE, Sort.TRANSPARENT, Sort.QUANTITY)), 0.05,
                    CanvasFrames::look), //
            Frame.of("layout", 0.1, List.of(Sort.LAYOUT), CanvasFrames::layout));

    private CanvasFrames() {}

    private static Optional<List<Wish>> shape(Clause clause) {
        String shape = clause
                .takeWhere(Sort.SHAPE,
                        tile -> Character.isDigit(tile.as(Sort.SHAPE).orElseThrow().text().charAt(0)) && !tile.is(Sort.HAVING))
                .or(() -> clause.take(Sort.SHAPE)).orElseThrow().text();
        clause.ignore(Sort.CANVAS, Sort.LIGHT, Sort.SHAPE, Sort.CROP, Sort.FILM, Sort.PLATFORM, Sort.FORMAT, Sort.DO, Sort.COMMENT,
                Sort.REPLACE, Sort.FIT, Sort.EFFECT, Sort.SIZE, Sort.LIKE);
        if (clause.tiles().stream().anyMatch(tile -> tile.is(Sort.SHAPE) && !tile.is(Sort.ROTATE))) {
            clause.ignore(Sort.ROTATE, Sort.MIRROR);
        }
        Optional<String> size = Optional.empty();
        Optional<String> bars = clause.hasValue(Sort.BORDER, "") || clause.text().contains(" bars")
                ? clause.take(Sort.COLOUR).map(Piece::text)
                : Optional.empty();
        bars.ifPresent(colour -> clause.ignore(Sort.BORDER, Sort.FRAMING));
        Target what = clause.target();
        boolean part = what instanceof Target.It && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.CROP));
        boolean fits = Kinds.film(what) || (what instanceof Target.It && !part)
                || (what instanceof Target.The the && the.kind() == Kind.CLIP) || what instanceof Target.All;
        if (!fits || clause.has(Sort.NOT, Sort.EXPORT)) {
            return no();
        }
        Wish canvas = new Wish.Canvas(Optional.of(shape), size, Optional.empty());
        return bars.isEmpty()
                ? wish(canvas)
                : Optional.of(List.of(canvas, new Wish.Fitting(new Target.Unsaid(), "contain"), new Wish.Background(bars.get())));
    }

    private static Optional<List<Wish>> size(Clause clause) {
        Piece size = clause.takeWhere(Sort.SIZE, tile -> !tile.as(Sort.SIZE).orElseThrow().text().isEmpty())
                .or(() -> clause.take(Sort.SIZE)).orElseThrow();
        clause.ignore(Sort.LIGHT, Sort.CANVAS, Sort.FILM, Sort.DO, Sort.SIZE, Sort.REPLACE);
        Target what = clause.target();
        boolean fits = !size.text().isEmpty() && (Kinds.film(what) || what instanceof Target.It) && !clause.has(Sort.EXPORT);
        return fits ? wish(new Wish.Canvas(Optional.empty(), Optional.of(size.text()), Optional.empty())) : no();
    }

    private static Optional<List<Wish>> rate(Clause clause) {
        Optional<Quantity> fps = clause
                .takeWhere(Sort.QUANTITY,
                        tile -> ((Quantity) tile.as(Sort.QUANTITY).orElseThrow().value()).unit() == Unit.FRAMES_PER_SECOND)
                .map(piece -> (Quantity) piece.value());
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.EFFECT, Sort.DO, Sort.PROPERTY);
        Target what = clause.target();
        return fps.isEmpty() || clause.has(Sort.EXPORT) || Kinds.named(what) ? no() : wish(new Wish.Rate(fps.get().to()));
    }

    private static Optional<List<Wish>> rateWord(Clause clause) {
        if (clause.takeValue(Sort.PROPERTY, "rate").isEmpty()) {
            return no();
        }
        double value = ((Number) clause.take(Sort.COUNT).orElseThrow().value()).doubleValue();
        clause.ignore(Sort.LIGHT);
        return wish(new Wish.Rate(new Amount.To(value, Unit.FRAMES_PER_SECOND)));
    }

    /// "Replace it with white", "put him on plain white": behind what was spoken of.
    private static Optional<List<Wish>> ground(Clause clause) {
        Optional<Piece> colour = clause.takeWhere(Sort.COLOUR, tile -> GROUNDS.contains(tile.role()));
        clause.ignore(Sort.ADD, Sort.REPLACE, Sort.MOVE, Sort.PRONOUN, Sort.BORDER, Sort.THING);
        boolean it = clause.target() instanceof Target.It || !clause.has(Sort.TARGET);
        return colour.isPresent() && it && !clause.has(Sort.TEXT, Sort.TARGET, Sort.KIND)
                ? wish(new Wish.Background(colour.get().text()))
                : no();
    }

    private static final Set<String> GROUNDS = Set.of("with", "on", "onto", "by", "against", "upon");

    private static Optional<List<Wish>> background(Clause clause) {
        Optional<Piece> colour = clause.takeWhere(Sort.COLOUR, tile -> BECOMES.contains(tile.role()))
                .or(() -> clause.takeWhere(Sort.COLOUR, tile -> !tile.role().equals("instead")));
        boolean other = clause.has(Sort.REPLACE) && colour.isPresent()
                && clause.tiles().stream().anyMatch(tile -> tile.pieces().contains(colour.get()) && tile.role().isEmpty()
                        && tile.to() == clause.tiles().get(clause.firstOf(Sort.BORDER) % clause.tiles().size()).from());
        boolean blur = clause.hasValue(Sort.FIT, "blur_fill") || clause.text().contains("around");
        clause.take(Sort.BORDER);
        clause.ignore(Sort.LIGHT, Sort.BORDER, Sort.PROPERTY, Sort.REPLACE, Sort.ADD, Sort.NOT, Sort.COLOUR, Sort.INSTEAD, Sort.ALL,
                Sort.THING, Sort.FRAMING);
        Target what = clause.target();
        boolean fits = colour.isPresent() && !blur && !other
                && (Kinds.film(what) || what instanceof Target.It || what instanceof Target.All);
        return fits ? wish(new Wish.Background(colour.get().text())) : no();
    }

    private static final Set<String> BECOMES = Set.of("to", "into", "in", "with");

    private static Optional<List<Wish>> fit(Clause clause) {
        Piece fit = clause.takeWhere(Sort.FIT, tile -> tile.to() - tile.from() > 1).or(() -> clause.take(Sort.FIT)).orElseThrow();
        boolean bars = clause.hasValue(Sort.FIT, "contain");
        boolean unblurred = fit.text().equals("blur_fill")
                && clause.tiles().stream().anyMatch(tile -> tile.role().equals("instead") && tile.is(Sort.FIT)) && clause.has(Sort.COLOUR);
        if (unblurred) {
            clause.ignore(Sort.LIGHT, Sort.FIT, Sort.INSTEAD, Sort.COLOUR, Sort.BORDER);
            return wish(new Wish.Fitting(clause.target(), "contain"));
        }
        if (bars && fit.text().equals("cover") && clause.text().contains("no blur")) {
            clause.ignore(Sort.FIT, Sort.QUALITY);
            return wish(new Wish.Fitting(clause.target(), "contain"));
        }
        Optional<String> tint = fit.text().equals("contain") && clause.has(Sort.LIGHT, Sort.REPLACE)
                ? clause.take(Sort.COLOUR).map(Piece::text)
                : Optional.empty();
        if (tint.filter(colour -> !colour.equals("#000000")).isPresent() && !clause.has(Sort.REMOVE, Sort.NO, Sort.NOT)) {
            clause.ignore(Sort.LIGHT, Sort.FIT, Sort.BORDER, Sort.REPLACE);
            return wish(new Wish.Background(tint.orElseThrow()));
        }
        clause.ignore(Sort.LIGHT, Sort.FIT, Sort.SHOW, Sort.INSTEAD, Sort.COLOUR, Sort.BORDER, Sort.CROP, Sort.MOST, Sort.KIND, Sort.ADD,
                Sort.THING, Sort.EFFECT, Sort.REPLACE, Sort.ALL);
        boolean whole = fit.text().equals("contain") && clause.text().contains("without crop");
        boolean off = Clause.any(clause.take(Sort.REMOVE), clause.take(Sort.NO)) && !whole;
        if (off && !fit.text().equals("blur_fill") && !clause.text().contains("bars")) {
            return no();
        }
        if (off) {
            Target bare = clause.target();
            return Kinds.text(bare) || Kinds.sound(bare) ? no() : wish(new Wish.Fitting(bare, bars ? "contain" : "cover"));
        }
        Optional<String> shape = clause.takeWhere(Sort.SHAPE, tile -> !tile.is(Sort.FIT)).map(Piece::text);
        Target what = clause.target();
        if (Kinds.text(what) || Kinds.sound(what) || Kinds.join(what) || (shape.isPresent() && Kinds.named(what))) {
            return no();
        }
        Wish fitted = new Wish.Fitting(what, fit.text());
        return shape.<List<Wish>>map(one -> List.of(new Wish.Canvas(Optional.of(one), Optional.empty(), Optional.empty()), fitted))
                .or(() -> Optional.of(List.of(fitted)));
    }

    /// A logo at a corner; any file as picture in picture, or over something.
    private static Optional<List<Wish>> overlay(Clause clause) {
        boolean as = clause.take(Sort.OVERLAY_AS).isPresent();
        Optional<Target> file = clause.target(tile -> tile.role().isEmpty() || tile.role().equals("with") || tile.role().equals("as"))
                .filter(target -> !Kinds.text(target) && !Kinds.sound(target));
        boolean logo = file
                .filter(target -> Kinds.overlay(target) || (target instanceof Target.Named named && named.words().contains("logo")))
                .isPresent();
        boolean lay = Clause.any(clause.takeValue(Sort.ADD, ""), clause.take(Sort.MOVE), clause.take(Sort.LIGHT), clause.take(Sort.SHOW));
        Optional<String> spot = clause.take(Sort.SPOT).map(Piece::text);
        Optional<Target> over = clause.target(tile -> Set.of("over", "on", "while", "for", "during").contains(tile.role())
                || (tile.role().equals("of") && clause.tiles().stream().anyMatch(one -> one.is(Sort.SPOT) || one.is(Sort.OVERLAY_AS))))
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.Over)
                        .map(piece -> ((Place.Over) piece.value()).target()));
        spot.filter(where -> !where.equals("centre")).ifPresent(any -> clause.takeValue(Sort.SPOT, "centre"));
        boolean full = clause.takeValue(Sort.FIT, "cover").isPresent();
        Optional<Piece> small = clause.takeValue(Sort.CHANGE, "size+", "size-");
        Optional<String> blend = clause.take(Sort.BLEND).map(Piece::text);
        Amount opacity = opacity(clause);
        clause.ignore(Sort.MOST);
        Optional<Amount> share = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT), Optional.empty());
        boolean faint = opacity instanceof Amount.Unsaid && share.isPresent() && MARKS.stream().anyMatch(clause.text()::contains);
        Amount size = share.filter(any -> !faint).or(() -> full ? Optional.of(new Amount.To(100, Unit.PERCENT)) : Optional.empty())
                .orElse(small.<Amount>map(piece -> new Amount.Step(piece.text().endsWith("+"), 2)).orElse(new Amount.Unsaid()));
        boolean laid = file.filter(target -> target instanceof Target.Named named && named.words().contains(".")).isPresent()
                && over.isPresent() && (small.isPresent() || spot.isPresent() || blend.isPresent() || clause.text().contains("lay")
                        || clause.text().contains("overlay") || clause.text().contains("on top of"));
        boolean meanwhile = over.isPresent()
                && clause.usedTiles().stream().anyMatch(tile -> tile.is(Sort.PLACE) && tile.as(Sort.TARGET).isEmpty());
        laid |= meanwhile && file.filter(CanvasFrames::picture).isPresent()
                && (small.isPresent() || clause.takeValue(Sort.QUALITY, "size-").isPresent());
        laid |= over.isPresent() && file.filter(CanvasFrames::picture).isPresent() && Spoken.of(clause.text()).begins(POLITE, LAYS);
        boolean corner = lay && spot.filter(where -> where.contains("-")).isPresent() && file.filter(CanvasFrames::picture).isPresent()
                && !clause.has(Sort.ZOOM, Sort.PAN, Sort.CROP, Sort.TEXT);
        if (corner) {
            clause.takeValue(Sort.QUALITY, "size-");
            clause.takeWhere(Sort.OVERLAY_AS, tile -> true);
        }
        boolean worded = clause.tiles().stream().anyMatch(tile -> tile.role().equals("with") && ReelTraits.is(tile, Kinds::text));
        if (worded || file.isEmpty() || !(logo || as || laid || corner) || clause.has(Sort.REMOVE) || clause.has(Sort.NO)
                || clause.has(Sort.NOT)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.MOVE, Sort.SHOW, Sort.WH, Sort.SAY, Sort.OVERLAY_AS);
        boolean there = file.get() instanceof Target.The(Kind kind) && kind == Kind.OVERLAY && !clause.text().matches(".*\\badd\\b.*")
                && clause.tiles().stream().anyMatch(tile -> clause.textOf(tile).startsWith("the "));
        if (there) {
            return no();
        }
        boolean plain = file.get() instanceof Target.The && !lay && !as;
        Place place = over
                .<Place>map(target -> target instanceof Target.Whole
                        ? new Place.From(new kinora.understand.Moment.After(0), Optional.empty())
                        : new Place.Over(target))
                .or(() -> clause.has(Sort.STRETCH, Sort.SPAN, Sort.UNTIL)
                        ? Extent.take(clause).map(part -> new Place.From(part.from(), Optional.of(part.to())))
                        : Optional.empty())
                .or(() -> clause.take(Sort.PLACE).map(piece -> (Place) piece.value())).orElse(new Place.Unsaid());
        clause.ignore(Sort.ALL, Sort.ONLY);
        clause.target(tile -> tile.role().equals("with") && ReelTraits.is(tile, Kinds::overlay));
        Wish wish = new Wish.Overlay(file.get(), spot, size, faint ? share.get() : opacity, place);
        boolean shown = over.isPresent() && (clause.usedTiles().stream().anyMatch(tile -> tile.is(Sort.ONLY))
                || (small.isEmpty() && clause.unused().stream().allMatch(tile -> Coherence.silent(tile) || tile.is(Sort.PREP))));
        return plain && spot.isEmpty() && !shown
                ? no()
                : blend.isPresent()
                        ? Optional.of(List.of(wish,
                                new Wish.OverlayLook(new Target.It(Kind.OVERLAY, false), Optional.empty(), new Amount.Unsaid(),
                                        new Amount.Unsaid(), blend)))
                        : wish(wish);
    }

    /// What lies over a film so that it is seen through: a percentage is how much of it is seen.
    private static final List<String> MARKS = List.of("watermark", "water mark");

    /// A picture or clip that is named, which may be small in a corner over the rest.
    private static boolean picture(Target target) {
        return (target instanceof Target.Named named && Kinds.shot(named)) || (target instanceof Target.Nth nth && Kinds.shot(nth));
    }

    private static final List<String> POLITE = Spoken.row("please|can|could|you|can you|could you|just|now|and|then");
    private static final List<String> LAYS = Spoken.row("lay|overlay|superimpose");

    private static boolean opacity(Piece piece) {
        return (piece.sort() == Sort.CHANGE && Amounts.of(piece).property().equals("opacity"))
                || (piece.sort() == Sort.PROPERTY && piece.text().equals("opacity"));
    }

    private static Amount opacity(Clause clause) {
        Optional<Piece> word = clause.takeWhere(Sort.TRANSPARENT,
                tile -> tile.as(Sort.TRANSPARENT, "50").isPresent() || clause.textOf(tile).equals("transparent"));
        boolean named = clause.takeValue(Sort.PROPERTY, "opacity").isPresent();
        if (named) {
            return Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT), Optional.empty()).orElse(new Amount.Unsaid());
        }
        Optional<Change> change = Amounts.change(clause, "opacity", false);
        return word.<Amount>map(piece -> new Amount.To(50, Unit.PERCENT))
                .or(() -> change.map(one -> new Amount.Step(one.more(), one.degree()))).orElse(new Amount.Unsaid());
    }

    private static Optional<List<Wish>> look(Clause clause) {
        Optional<String> blend = clause.take(Sort.BLEND).map(Piece::text);
        Target what = clause.target(tile -> tile.role().isEmpty() || tile.role().equals("of")).orElse(new Target.Unsaid());
        boolean clear = clause.has(Sort.TRANSPARENT)
                || clause.tiles().stream().anyMatch(tile -> tile.pieces().stream().anyMatch(CanvasFrames::opacity));
        boolean fits = Kinds.overlay(what) || (clear && (what instanceof Target.Unsaid || what instanceof Target.It))
                || (blend.isPresent() && (Kinds.film(what) || what instanceof Target.It || what instanceof Target.Named));
        if (!fits || clause.has(Sort.REMOVE) || (clause.has(Sort.ADD) && !clause.has(Sort.LIGHT))) {
            return no();
        }
        Amount opacity = opacity(clause);
        Optional<Change> change = Amounts.change(clause, "size", false);
        Amount size = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT), Optional.empty()).orElse(new Amount.Unsaid());
        Optional<String> spot = clause.take(Sort.SPOT).map(Piece::text);
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.PROPERTY, Sort.TRANSITION, Sort.BLEND, Sort.EFFECT);
        boolean said = blend.isPresent() || spot.isPresent() || !(opacity instanceof Amount.Unsaid) || !(size instanceof Amount.Unsaid);
        Target overlay = Kinds.overlay(what) || what instanceof Target.Named ? what : new Target.It(Kind.OVERLAY, false);
        return said ? wish(new Wish.OverlayLook(overlay, spot, size, opacity, blend)) : no();
    }

    private static Optional<List<Wish>> layout(Clause clause) {
        boolean cut = clause.has(Sort.SPLIT) && clause.text().matches(".*\\b(?:at|after|here|in half|in two)\\b.*");
        if (cut) {
            return no();
        }
        Tile tile = clause.tileWhere(Sort.LAYOUT, any -> true).orElseThrow();
        Piece layout = tile.as(Sort.LAYOUT).orElseThrow();
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.ADD, Sort.MOVE, Sort.PLAY);
        Target what = clause.target();
        boolean parts = tile.is(Sort.SPLIT) && Kinds.shot(what) && !(what instanceof Target.Both);
        if (layout.text().equals("picture-in-picture") && what instanceof Target.Unsaid && !clause.has(Sort.SPLIT)) {
            // "Add a picture in picture": of what, is asked.
            return wish(new Wish.Overlay(new Target.The(Kind.OVERLAY), Optional.empty(), new Amount.Unsaid(), new Amount.Unsaid(),
                    new Place.Unsaid()));
        }
        return parts || Kinds.text(what) || Kinds.sound(what) || clause.has(Sort.SPLIT)
                ? no()
                : wish(new Wish.Arrange(what, layout.text()));
    }
}
