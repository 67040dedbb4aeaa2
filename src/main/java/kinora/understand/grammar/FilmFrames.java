package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Target;

import kinora.understand.Wish;
import kinora.understand.Wish.Better.Vague;

/// Reels, scripts, the best pictures, vague wishes; back and forth.
final class FilmFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("script", List.of(EnumSet.of(Sort.SCRIPT), EnumSet.of(Sort.TEXT)), 0.5, FilmFrames::script), //
            new Frame("best", List.of(EnumSet.of(Sort.BEST, Sort.HAVING)), 0.1, FilmFrames::best), //
            Frame.any("better", -0.1, EnumSet.of(Sort.IMPROVE, Sort.MOOD), FilmFrames::better), //
            Frame.of("has", 0.3, List.of(Sort.TARGET), FilmFrames::has), //
            Frame.of("undo", 0.2, List.of(Sort.UNDO), FilmFrames::undo), //
            Frame.of("redo", 0.2, List.of(Sort.REDO), FilmFrames::redo), //
            Frame.of("start over", 0.3, List.of(Sort.RESET), FilmFrames::reset), //
            new Frame("normal", List.of(EnumSet.of(Sort.NORMAL), EnumSet.of(Sort.PROPERTY, Sort.TARGET)), 0, clause -> no()));

    private FilmFrames() {}

    private static Optional<List<Wish>> script(Clause clause) {
        clause.take(Sort.SCRIPT);
        String text = clause.take(Sort.TEXT).orElseThrow().text();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.FILM, Sort.REEL, Sort.KIND, Sort.SAY, Sort.QUALITY);
        clause.targets();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("(?<=[.!?。！？])\\s*|\\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return wish(new Wish.Script(lines));
    }

    private static final Pattern HAS = Pattern
            .compile("^\\W*(?:(?:hi|hey|hello|ok|okay|so)\\W+)*(?:(?:i|we)(?:'ve| have|ve)(?: just)?(?: got| taken| made| uploaded"
                    + "| recorded| shot| attached)?|i got|here(?:'s| is| are)|(?:i|we) (?:just )?(?:shot|took|recorded|filmed|uploaded|attached))\\s+(?!to\\b|no\\b|not\\b)");
    private static final Set<Sort> SAID = EnumSet.of(Sort.REMOVE, Sort.WRITE, Sort.TEXT, Sort.COMPLAINT, Sort.MORE, Sort.TOO, Sort.NOT,
            Sort.CHANGE, Sort.NO, Sort.ONLY, Sort.PLACE);

    /// "I have a 45-minute webinar recording": told, and nothing is wanted yet.
    private static Optional<List<Wish>> has(Clause clause) {
        boolean wishes = clause.tiles().stream().anyMatch(tile -> tile.pieces().stream().allMatch(piece -> SAID.contains(piece.sort())));
        boolean other = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> !Kinds.shot((Target) piece.value()) && !Kinds.film((Target) piece.value()));
        if (!HAS.matcher(clause.text()).find() || wishes || other) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.HERE, Sort.QUALITY, Sort.COUNT, Sort.FILM, Sort.REEL, Sort.KIND);
        clause.targets();
        return clause.has(Sort.TARGET) ? no() : Frame.nothing();
    }

    private static Optional<List<Wish>> best(Clause clause) {
        Optional<Piece> best = clause.takeWhere(Sort.BEST, tile -> !tile.is(Sort.COMMENT));
        if (best.isEmpty()) {
            return no();
        }
        boolean timed = clause.tiles().stream().anyMatch(tile -> tile.from() == best.get().to() && tile.is(Sort.UNIT));
        if (timed) {
            return no();
        }
        boolean counted = !best.get().text().isEmpty();
        OptionalInt count = counted
                ? OptionalInt.of(Integer.parseInt(best.get().text()))
                : clause.take(Sort.COUNT).map(piece -> OptionalInt.of(((Number) piece.value()).intValue())).orElse(OptionalInt.empty());
        clause.ignore(Sort.LIGHT, Sort.KEEP, Sort.SHOW, Sort.ONLY, Sort.BEST, Sort.KIND);
        boolean verb = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.KEEP) || tile.is(Sort.LIGHT) || tile.is(Sort.ONLY));
        Target of = clause.target();
        return verb && (count.isPresent() || Kinds.shot(of)) ? wish(new Wish.Best(of, count)) : no();
    }

    /// What is wrong with a film when it is said alone: "it's boring".
    private static final Set<String> FAULTS = Set.of("boring", "too boring", "dull", "too dull", "hectic", "too hectic", "too busy");

    /// What some shots get that shall be so, where the whole film would be cut anew.
    private static final Map<String, String> LOOKS = Map.of("EMOTIONAL", "cinematic", "LIVELIER", "vivid", "FUN", "vivid");

    private static Optional<List<Wish>> better(Clause clause) {
        Optional<Piece> verb = clause.take(Sort.IMPROVE);
        Optional<Tile> mood = verb.isPresent() ? Optional.empty() : clause.tileWhere(Sort.MOOD, any -> true);
        String said = mood.map(clause::textOf).orElse("");
        boolean compares = said.startsWith("more ") || said.startsWith("less ") || said.startsWith("too ") || said.endsWith(" cuts")
                || FAULTS.contains(said);
        boolean made = verb.isPresent() || compares || clause.has(Sort.LIGHT, Sort.DO, Sort.ADD, Sort.MORE, Sort.TOO);
        boolean less = verb.isEmpty() && !FAULTS.contains(said) && clause.has(Sort.LESS);
        boolean praised = verb.isEmpty() && !compares && clause.has(Sort.PRAISE, Sort.COMPLAINT) && !clause.has(Sort.LIGHT, Sort.DO);
        if (!made || less || praised || clause.has(Sort.NOT, Sort.ROLE, Sort.WRITE, Sort.TEXT)) {
            return no();
        }
        boolean joined = verb.filter(piece -> piece.text().equals("EDIT")).isPresent() && clause.take(Sort.MERGE).isPresent();
        if (joined) {
            return wish(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of()));
        }
        String how = verb.or(() -> mood.flatMap(tile -> tile.as(Sort.MOOD))).map(Piece::text).orElse("BETTER");
        clause.ignore(Sort.IMPROVE, Sort.MOOD, Sort.LIGHT, Sort.MORE, Sort.DEGREE, Sort.TOO, Sort.QUALITY, Sort.ALL, Sort.SOME,
                Sort.COMMENT, Sort.DO, Sort.LESS, Sort.PRAISE, Sort.ADD);
        Target what = clause.target();
        boolean fits = Kinds.film(what) || what instanceof Target.It
                || (what instanceof Target.The(Target.Kind kind) && (kind == Target.Kind.CLIP || kind == Target.Kind.SHOT))
                || (what instanceof Target.All(Target.Kind many) && many != Target.Kind.TITLE && many != Target.Kind.MUSIC
                        && many != Target.Kind.CAPTION);
        Optional<String> look = Optional.ofNullable(LOOKS.get(how));
        boolean some = Kinds.shot(what) && Kinds.named(what) && look.isPresent() && mood.isPresent() && !compares;
        if (some && !fits) {
            return wish(new Wish.Effect(what, look.orElseThrow(), new Amount.Unsaid()));
        }
        return fits && !clause.has(Sort.TARGET, Sort.NUMBERS, Sort.NTH) ? wish(new Wish.Better(Vague.valueOf(how))) : no();
    }

    private static Optional<List<Wish>> undo(Clause clause) {
        String said = clause.textOf(clause.tiles().stream().filter(tile -> tile.is(Sort.UNDO)).findFirst().orElseThrow());
        boolean likened = Set.of("like", "as", "the", "how").contains(said.split(" ", 2)[0]);
        if (likened && clause.has(Sort.EFFECT, Sort.CHANGE, Sort.MUSIC_STYLE)) {
            return no();
        }
        boolean moves = said.endsWith("step back") && clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET))
                .anyMatch(tile -> Kinds.named((Target) tile.as(Sort.TARGET).orElseThrow().value()));
        if (moves) {
            return no();
        }
        clause.take(Sort.UNDO);
        boolean likeness = (said.startsWith("like ") || said.startsWith("as ") || said.startsWith("the way "))
                && (clause.has(Sort.EFFECT) || (clause.tiles().stream().anyMatch(tile -> tile.is(Sort.LIGHT)) && clause.tiles().stream()
                        .flatMap(tile -> tile.as(Sort.TARGET).stream()).anyMatch(piece -> Kinds.named((Target) piece.value()))));
        if (likeness) {
            return no();
        }
        Optional<Integer> things = clause.takeWhere(Sort.COMMENT, tile -> tile.as(Sort.COMMENT).filter(FilmFrames::counts).isPresent())
                .map(piece -> Integer.parseInt(piece.text()));
        int turns = clause.take(Sort.COUNT, Sort.TIMES).map(piece -> ((Number) piece.value()).intValue()).or(() -> things)
                .orElse(said.contains("both") || clause.take(Sort.BOTH).isPresent() ? 2 : 1);
        boolean before = said.contains("before") && !said.equals("as it was before") && !said.equals("like before")
                && !said.endsWith("it was before") && !said.equals("as before");
        Optional<String> words = before ? Optional.of(clause.rest()) : Optional.empty();
        clause.ignore(Sort.values());
        clause.targets();
        return wish(new Wish.Undo(Math.max(1, Math.min(turns, 1000)), words.filter(rest -> !rest.isBlank())));
    }

    /// "Two things", "the last three changes".
    private static boolean counts(Piece piece) {
        return !piece.text().isEmpty() && piece.text().chars().allMatch(Character::isDigit);
    }

    private static Optional<List<Wish>> redo(Clause clause) {
        clause.take(Sort.REDO);
        int turns = clause.take(Sort.COUNT, Sort.TIMES).map(piece -> ((Number) piece.value()).intValue()).orElse(1);
        clause.ignore(Sort.LIGHT, Sort.PRONOUN);
        clause.target();
        return wish(new Wish.Redo(Math.max(1, Math.min(turns, 1000))));
    }

    private static Optional<List<Wish>> reset(Clause clause) {
        clause.take(Sort.RESET);
        clause.ignore(Sort.RESET, Sort.LIGHT, Sort.EDGE, Sort.START, Sort.UNDO, Sort.ALL, Sort.AGAIN, Sort.MOVE, Sort.PRONOUN, Sort.PLACE);
        clause.target();
        return clause.has(Sort.PROPERTY, Sort.EFFECT) ? no() : wish(new Wish.StartOver());
    }
}
