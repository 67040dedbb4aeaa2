package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Clauses that have lost their verb and say the other way: "zoom in on the dog and out on the cake", "a second off the start and one off the end".
final class Elliptic {
    private static final String JOINS = "(?:\\s|,|&|;|\\band\\b|\\bthen\\b|\\bbut\\b|\\bback\\b|\\balso\\b){0,8}";
    private static final Pattern WAY = Pattern
            .compile(JOINS + "(?:to the |towards the )?(in|out|left|right|up|down|upwards|downwards)\\b(?! of\\b).*", Pattern.DOTALL);
    private static final Set<String> ON = Set.of("on", "over", "for", "in", "into", "across");
    private static final Pattern END = Pattern
            .compile("(?s).*\\b(?:off|from|at|of|on)\\b.*\\b(?:(start|beginning|front|head)|(end|back|tail))\\b.*");

    private static final Pattern ONTO = Pattern.compile(
            JOINS + "(?:to the |towards the )?(?:in|out|left|right|up|down|upwards|downwards) (?:on|over|across|along|for)\\b.*",
            Pattern.DOTALL);
    private static final Pattern MUCH = Pattern.compile(
            JOINS + "(?:a (?:bit|little|lot) |slightly |much )?(more|less)\\b(?: so)?(?: on| for| in| of| to| with)? .*", Pattern.DOTALL);

    private Elliptic() {}

    /// Whether a clause says no more than the way and what: "out on the cake", "less on the dog".
    static boolean may(List<Tile> tiles, String said) {
        String small = said.toLowerCase(Locale.ROOT);
        boolean named = tiles.stream().filter(tile -> tile.is(Sort.TARGET)).count() == 1
                && tiles.stream().filter(tile -> tile.is(Sort.TARGET)).allMatch(tile -> ON.contains(tile.role()));
        return named && (ONTO.matcher(small).matches() || MUCH.matcher(small).matches());
    }

    /// The wish before once more, the other way; none where a clause is of its own.
    static Optional<Wish> of(Wish last, Clauses.Read clause) {
        String said = clause.said().toLowerCase(Locale.ROOT);
        Optional<Target> named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(Kinds::named).findFirst();
        Matcher way = WAY.matcher(said);
        if (way.matches() && named.isPresent()) {
            return turned(last, way.group(1), named.get());
        }
        if (way.matches() && named.isEmpty() && last instanceof Wish.Fade fade) {
            return faded(fade, way.group(1), clause.tiles());
        }
        Matcher much = MUCH.matcher(said);
        if (much.matches() && named.isPresent()
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.CHANGE) || tile.is(Sort.EFFECT))) {
            return stepped(last, much.group(1).equals("more"), named.get());
        }
        return last instanceof Wish.Trim trim ? trimmed(trim, clause.tiles(), said) : Optional.empty();
    }

    /// "More contrast on the beach, less on the dog".
    private static Optional<Wish> stepped(Wish last, boolean more, Target what) {
        return switch (last) {
            case Wish.Tone one when one.amount() instanceof Amount.Step step ->
                Optional.of(new Wish.Tone(what, one.property(), new Amount.Step(more, step.degree())));
            case Wish.Gain one when one.amount() instanceof Amount.Step step ->
                Optional.of(new Wish.Gain(what, new Amount.Step(more, step.degree())));
            default -> Optional.empty();
        };
    }

    /// "… and out for 4": the other end of the same, a bare number in seconds.
    private static Optional<Wish> faded(Wish.Fade last, String way, List<Tile> tiles) {
        Optional<Long> ms = tiles.stream().flatMap(tile -> tile.as(Sort.DURATION).stream()).map(piece -> (Long) piece.value()).findFirst()
                .or(() -> tiles.stream().flatMap(tile -> tile.as(Sort.COUNT).stream())
                        .map(piece -> Math.round(((Number) piece.value()).doubleValue() * 1000)).findFirst());
        boolean ends = way.equals("in") || way.equals("out");
        boolean bare = tiles.stream().allMatch(tile -> Coherence.silent(tile) || tile.is(Sort.PLACE) || tile.is(Sort.EDGE)
                || tile.is(Sort.PREP) || tile.is(Sort.FADE) || tile.is(Sort.ZOOM) || tile.is(Sort.REMOVE));
        return ends && (ms.isPresent() || bare) && last.in() != last.out()
                ? Optional.of(new Wish.Fade(last.what(), way.equals("in"), way.equals("out"),
                        ms.<Amount>map(one -> new Amount.To(one, Amount.Unit.MILLISECONDS)).orElse(last.length()), last.none()))
                : Optional.empty();
    }

    private static Optional<Wish> turned(Wish last, String way, Target what) {
        return switch (last) {
            case Wish.Camera one -> move(one.move(), way).map(move -> new Wish.Camera(what, move, one.amount()));
            case Wish.Fade one when way.equals("in") || way.equals("out") ->
                Optional.of(new Wish.Fade(what, way.equals("in"), way.equals("out"), one.length(), one.none()));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish.Camera.Move> move(Wish.Camera.Move before, String way) {
        boolean zooms = before == Wish.Camera.Move.IN || before == Wish.Camera.Move.OUT;
        return switch (way) {
            case "in" -> zooms ? Optional.of(Wish.Camera.Move.IN) : Optional.empty();
            case "out" -> zooms ? Optional.of(Wish.Camera.Move.OUT) : Optional.empty();
            case "left" -> Optional.of(Wish.Camera.Move.LEFT);
            case "right" -> Optional.of(Wish.Camera.Move.RIGHT);
            case "up", "upwards" -> Optional.of(Wish.Camera.Move.UP);
            default -> Optional.of(Wish.Camera.Move.DOWN);
        };
    }

    /// "One off the end": of the same thing, in the same unit.
    private static Optional<Wish> trimmed(Wish.Trim last, List<Tile> tiles, String said) {
        Matcher end = END.matcher(said);
        boolean free = tiles.stream().noneMatch(tile -> tile.is(Sort.TARGET) && tile.as(Sort.TARGET)
                .filter(piece -> Kinds.named((Target) piece.value()) && !(piece.value() instanceof Target.Nth)).isPresent());
        Optional<Long> ms = tiles.stream().flatMap(tile -> tile.as(Sort.DURATION).stream())
                .map(piece -> ((Number) piece.value()).longValue()).findFirst()
                .or(() -> tiles.stream().flatMap(tile -> tile.as(Sort.COUNT).stream())
                        .map(piece -> Math.round(((Number) piece.value()).doubleValue() * 1000)).findFirst());
        return end.matches() && free && ms.isPresent()
                ? Optional.of(new Wish.Trim(last.what(), end.group(1) != null, ms.get(), last.keep()))
                : Optional.empty();
    }
}
