package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Camera.Move;

/// Camera moves, turning, mirroring, cropping, frames.
final class CameraFrames {
    private static final Map<String, Move> ZOOMS = Map.of("in", Move.IN, "out", Move.OUT, "closer", Move.CLOSER, "wider", Move.WIDER,
            "kenburns", Move.KEN_BURNS, "alternate", Move.ALTERNATE);
    private static final Map<String, Move> PANS = Map.of("left", Move.LEFT, "right", Move.RIGHT, "up", Move.UP, "down", Move.DOWN);

    private static final Map<String, String> OPPOSITE = Map.of("left", "right", "right", "left", "top", "bottom", "bottom", "top");

    static final List<Frame> ALL = List.of( //
            Frame.any("camera", 0, EnumSet.of(Sort.ZOOM, Sort.PAN), CameraFrames::camera), //
            Frame.any("still", 0.2, EnumSet.of(Sort.STILL, Sort.NOT, Sort.NO, Sort.REMOVE, Sort.STOP), CameraFrames::still), //
            Frame.of("zoom less", 0.1, List.of(Sort.CHANGE), CameraFrames::less), //
            Frame.of("turn", 0.1, List.of(Sort.ROTATE), CameraFrames::turn), //
            new Frame("upside down", List.of(EnumSet.of(Sort.SIDE)), 0, CameraFrames::upside), //
            Frame.of("mirror", 0.1, List.of(Sort.MIRROR), CameraFrames::mirror), //
            Frame.of("straighten", 0, List.of(Sort.STRAIGHTEN), CameraFrames::straighten), //
            Frame.of("crop", 0, List.of(Sort.CROP), CameraFrames::crop), //
            Frame.of("framing", 0, List.of(Sort.FRAMING), CameraFrames::framing));

    private CameraFrames() {}

    private static Optional<List<Wish>> camera(Clause clause) {
        Optional<Piece> pan = clause.takeWhere(Sort.PAN, tile -> !tile.role().equals("instead"));
        Optional<Piece> zoom = pan.isPresent() ? Optional.empty() : best(clause);
        if (pan.isPresent() || zoom.isPresent()) {
            notThat(clause);
        }
        if ((pan.isEmpty() && zoom.isEmpty()) || clause.has(Sort.NOT)) {
            return no();
        }
        Optional<String> side = pan.filter(piece -> piece.text().isEmpty())
                .flatMap(piece -> clause.take(Sort.PAN).filter(other -> !other.text().isEmpty()).map(Piece::text)
                        .or(() -> clause.takeValue(Sort.SIDE, "left", "right", "up", "down").map(Piece::text)));
        Move move = pan.map(piece -> PANS.getOrDefault(piece.text().isEmpty() ? side.orElse("right") : piece.text(), Move.RIGHT))
                .orElseGet(() -> ZOOMS.getOrDefault(zoom.map(Piece::text).orElse("in"), Move.IN));
        boolean off = zoom.isPresent() && clause.tiles().stream().anyMatch(tile -> OFF.contains(clause.textOf(tile)))
                && clause.tileWhere(Sort.DOWN, tile -> clause.textOf(tile).startsWith("take")).isPresent();
        if (off) {
            clause.ignore(Sort.ZOOM, Sort.REMOVE, Sort.PREP, Sort.LIGHT);
            return wish(new Wish.Camera(clause.target(), Move.STILL, new Amount.Unsaid()));
        }
        boolean weaker = Clause.any(clause.take(Sort.LESS), clause.take(Sort.SHORTEN, Sort.DOWN));
        boolean raised = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.UP) && RAISE.contains(clause.textOf(tile)));
        if (raised) {
            clause.take(Sort.UP);
        }
        boolean stronger = clause.take(Sort.MORE).isPresent() || raised;
        Optional<Change> pace = Amounts.change(clause, "speed", false);
        Amount amount = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT, Unit.FACTOR), Optional.empty()).orElseGet(
                () -> pace.<Amount>map(change -> new Amount.Step(change.more(), change.degree())).orElseGet(() -> degree(clause)));
        clause.takeWhere(Sort.TARGET,
                tile -> tile.as(Sort.TARGET).orElseThrow().value() instanceof Target.Named named && named.words().equals("camera"));
        clause.ignore(Sort.ZOOM, Sort.PAN, Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.INSTEAD, Sort.SLOW_DOWN, Sort.QUALITY, Sort.PLAY,
                Sort.ALSO, Sort.KIND, Sort.THING, Sort.EFFECT, Sort.SIDE, Sort.THERE, Sort.TRANSITION);
        Target what = clause.target();
        boolean fits = !Kinds.text(what) && !Kinds.sound(what) && !Kinds.join(what);
        return fits
                ? wish(new Wish.Camera(what, weaker ? Move.LESS : stronger && amount instanceof Amount.Unsaid ? Move.MORE : move, amount))
                : no();
    }

    /// Verbs that make a movement greater, where a camera does not rise.
    private static final Set<String> RAISE = Set.of("increase", "boost", "intensify", "strengthen", "enhance", "turn up", "amplify",
            "crank up");
    private static final Set<String> OFF = Set.of("off");

    /// "Push in, not out": what shall not be is only said beside it.
    private static void notThat(Clause clause) {
        int not = Math.min(clause.firstOf(Sort.NOT), clause.firstOf(Sort.INSTEAD));
        int moves = Math.min(clause.firstOf(Sort.ZOOM), clause.firstOf(Sort.PAN));
        if (moves < not && not < clause.tiles().size()) {
            clause.use(clause.tiles().subList(not, clause.tiles().size()));
        }
    }

    /// A zoom in or out says more than "some movement".
    private static Optional<Piece> best(Clause clause) {
        boolean zooms = clause.text().matches(".*\\b(zoom|zooms|zooming|camera|in and out|ken burns|movement|motion)\\b.*");
        Optional<Piece> alternate = zooms ? clause.takeValue(Sort.ZOOM, "alternate") : Optional.empty();
        if (alternate.isPresent()) {
            return alternate;
        }
        return clause
                .takeWhere(Sort.ZOOM,
                        tile -> !tile.role().equals("instead") && tile.pieces().stream()
                                .anyMatch(piece -> piece.sort() == Sort.ZOOM && (piece.text().equals("in") || piece.text().equals("out"))))
                .or(() -> clause.takeWhere(Sort.ZOOM, tile -> !tile.role().equals("instead") && tile.as(Sort.ZOOM, "alternate").isEmpty()));
    }

    private static Amount degree(Clause clause) {
        return clause.take(Sort.DEGREE).<Amount>map(piece -> new Amount.Step(true, Integer.parseInt(piece.text())))
                .orElse(new Amount.Unsaid());
    }

    private static Optional<List<Wish>> still(Clause clause) {
        if (clause.has(Sort.NOT) && Math.min(clause.firstOf(Sort.ZOOM), clause.firstOf(Sort.PAN)) < clause.firstOf(Sort.NOT)) {
            return no();
        }
        int off = clause.firstOf(Sort.REMOVE);
        boolean particle = off < clause.tiles().size() && Math.min(clause.firstOf(Sort.ZOOM), clause.firstOf(Sort.PAN)) < off;
        if (particle) {
            return no();
        }
        boolean still = clause.take(Sort.STILL).isPresent();
        boolean not = !still && clause.take(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.STOP).isPresent()
                && clause.take(Sort.ZOOM, Sort.PAN).isPresent();
        clause.ignore(Sort.ZOOM, Sort.PAN, Sort.LIGHT, Sort.NOT, Sort.ALL, Sort.KIND, Sort.LENGTHEN, Sort.KEEP, Sort.DEGREE, Sort.MOST);
        Target what = clause.target();
        return (still || not) && !Kinds.text(what) && !Kinds.sound(what)
                ? wish(new Wish.Camera(what, Move.STILL, new Amount.Unsaid()))
                : no();
    }

    private static Optional<List<Wish>> less(Clause clause) {
        Optional<Change> change = Amounts.change(clause, "zoom", false);
        if (change.isEmpty()) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.ADD);
        return wish(new Wish.Camera(clause.target(), change.get().more() ? Move.MORE : Move.LESS,
                new Amount.Step(change.get().more(), change.get().degree())));
    }

    private static Optional<List<Wish>> turn(Clause clause) {
        boolean loud = SoundFrames.TURNED.matcher(clause.text()).find();
        boolean tilts = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ROTATE) && clause.textOf(tile).startsWith("tilt"));
        Optional<Move> tilt = !tilts
                ? Optional.empty()
                : clause.take(Sort.UP, Sort.DOWN).map(piece -> piece.sort() == Sort.UP ? Move.UP : Move.DOWN);
        clause.take(Sort.ROTATE);
        if (tilt.isPresent()) {
            clause.ignore(Sort.LIGHT, Sort.ROTATE, Sort.STRAIGHTEN);
            Amount much = degree(clause);
            Target what = clause.target();
            return Kinds.text(what) || Kinds.sound(what) ? no() : wish(new Wish.Camera(what, tilt.get(), much));
        }
        Optional<Piece> degrees = clause.takeWhere(Sort.QUANTITY,
                tile -> tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == Unit.DEGREES).isPresent());
        if (loud && degrees.isEmpty()) {
            return no();
        }
        Optional<Piece> plain = degrees.isPresent() ? Optional.empty() : clause.take(Sort.COUNT);
        Optional<String> side = clause.takeValue(Sort.SIDE, "left", "right", "upside")
                .or(() -> clause.takeValue(Sort.SPOT, "left", "right")).map(Piece::text);
        Optional<String> canvas = side.isPresent() ? Optional.empty() : clause.takeValue(Sort.HAVING, "UPRIGHT").map(Piece::text);
        clause.ignore(Sort.LIGHT, Sort.ROTATE, Sort.SIDE, Sort.STRAIGHTEN, Sort.SPOT, Sort.PAN);
        if (side.equals(Optional.of("upside"))) {
            return turned(clause, 180);
        }
        boolean said = degrees.isPresent() || plain.isPresent() || side.isPresent() || canvas.isPresent();
        double value = degrees.map(piece -> ((Quantity) piece.value()).value())
                .or(() -> plain.map(piece -> ((Number) piece.value()).doubleValue())).orElse(90.0);
        boolean level = !said
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.STRAIGHTEN) && !clause.textOf(tile).equals("straight"));
        if (level) {
            return no();
        }
        if (canvas.isPresent() && degrees.isEmpty() && plain.isEmpty() && clause.tiles().stream().noneMatch(CameraFrames::shot)) {
            // "Turn it portrait": the film is upright then, and no picture lies on its side.
            return no();
        }
        boolean turnWord = clause.text().contains("turn") && !said;
        return turnWord || clause.has(Sort.CHANGE, Sort.PROPERTY, Sort.EFFECT)
                ? no()
                : turned(clause, side.equals(Optional.of("left")) ? -value : value);
    }

    private static final Set<String> TURNS = Set.of("to", "into");

    /// Whether a tile names shots, and not the film or "it".
    private static boolean shot(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> !tile.is(Sort.SHAPE) && Kinds.named((Target) piece.value())).isPresent();
    }

    private static Optional<List<Wish>> turned(Clause clause, double degrees) {
        Target what = clause.target();
        return Kinds.text(what) || Kinds.sound(what) || Kinds.join(what) ? no() : wish(new Wish.Turn(what, degrees));
    }

    private static Optional<List<Wish>> upside(Clause clause) {
        if (clause.takeValue(Sort.SIDE, "upside").isEmpty()) {
            return no();
        }
        boolean mirror = clause.take(Sort.MIRROR).isPresent();
        clause.ignore(Sort.LIGHT, Sort.ROTATE);
        Target what = clause.target();
        return wish(mirror ? new Wish.Mirror(what, true) : new Wish.Turn(what, 180));
    }

    private static Optional<List<Wish>> mirror(Clause clause) {
        clause.take(Sort.MIRROR);
        boolean shape = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.SHAPE) && TURNS.contains(tile.role()));
        if (shape && clause.tiles().stream().noneMatch(CameraFrames::shot)) {
            return no();
        }
        boolean vertical = clause.takeValue(Sort.SIDE, "vertical", "upside").isPresent();
        clause.ignore(Sort.LIGHT, Sort.SIDE, Sort.MIRROR, Sort.EFFECT);
        Target what = clause.target();
        return Kinds.text(what) || Kinds.sound(what) ? no() : wish(new Wish.Mirror(what, vertical));
    }

    private static Optional<List<Wish>> straighten(Clause clause) {
        clause.take(Sort.STRAIGHTEN);
        Optional<Amount> amount = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.DEGREES), Optional.empty());
        clause.ignore(Sort.STRAIGHTEN, Sort.LIGHT, Sort.COMMENT);
        Target what = clause.target();
        boolean fits = Kinds.shot(what) && !clause.has(Sort.CUT);
        return fits ? wish(new Wish.Straighten(what, amount.orElse(new Amount.Unsaid()))) : no();
    }

    private static Optional<List<Wish>> crop(Clause clause) {
        if (clause.has(Sort.NO) || clause.has(Sort.NOT)) {
            return no();
        }
        clause.take(Sort.CROP);
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        Optional<String> side = clause.take(Sort.SIDE, Sort.SPOT).map(Piece::text);
        boolean half = (clause.has(Sort.ONLY, Sort.KEEP) && clause.has(Sort.HALF))
                || clause.text().matches(".*\\bto (the|its) (left|right|top|bottom|upper|lower) half\\b.*");
        if (half && side.isPresent()) {
            side = Optional.of(OPPOSITE.getOrDefault(side.get(), side.get()));
        }
        Amount amount = half
                ? new Amount.To(50, Unit.PERCENT)
                : Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT, Unit.PIXELS), Optional.empty()).orElse(new Amount.Unsaid());
        clause.ignore(Sort.LIGHT, Sort.HALF, Sort.TIMES, Sort.CROP, Sort.EDGE_WORD, Sort.ONLY, Sort.KEEP, Sort.REMOVE, Sort.CUT, Sort.TRIM,
                Sort.HERE, Sort.AGAIN);
        Target what = clause.target();
        boolean film = Kinds.film(what);
        if (film && shape.isPresent()) {
            return wish(new Wish.Canvas(shape, Optional.empty(), Optional.empty()));
        }
        return Kinds.shot(what) ? wish(new Wish.Crop(what, shape, side, amount)) : no();
    }

    private static Optional<List<Wish>> framing(Clause clause) {
        Piece framing = clause.take(Sort.FRAMING).orElseThrow();
        Optional<String> colour = clause.take(Sort.COLOUR).map(Piece::text);
        Optional<Piece> thin = clause.takeValue(Sort.QUALITY, "weight-", "weight+", "size+", "size-");
        thin = thin.or(() -> clause.takeValue(Sort.CHANGE, "weight-", "weight+", "size+", "size-"));
        Amount amount = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PIXELS, Unit.PERCENT), Optional.empty())
                .orElse(thin.<Amount>map(piece -> new Amount.Step(piece.text().endsWith("+"), 2)).orElse(new Amount.Unsaid()));
        boolean off = !framing.text().startsWith("rotate") && clause.take(Sort.REMOVE, Sort.NO).isPresent();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.KIND, Sort.WEIGHT);
        if (clause.has(Sort.REMOVE) || clause.has(Sort.NO) || clause.has(Sort.NOT)) {
            return no();
        }
        Target what = clause.target();
        if (off) {
            return Kinds.shot(what) ? wish(new Wish.Plain(what, Optional.of(framing.text()))) : no();
        }
        boolean border = framing.text().equals("border") && colour.isEmpty() && Kinds.film(what) && !clause.text().contains("frame");
        boolean fits = !border && (Kinds.shot(what) || Kinds.film(what)) && Kinds.of(what) != Kind.LOGO;
        return fits ? wish(new Wish.Framing(what, framing.text(), amount, colour)) : no();
    }
}
