package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What the Chinese clauses speak of that only tell something: orders beside them that name nothing are about that.
final class ChineseTold {
    private static final List<String> PAIRED = List.of("和", "跟", "与", "到", "、", "切到", "跳到");
    private static final List<String> ALL = List.of("全", "整", "所有", "都", "每", "片");

    private Optional<Target> thing = Optional.empty();
    private Optional<Target> owner = Optional.empty();

    /// The picture, sound, words or border that a clause tells of; none where it tells of a trait of them.
    ///
    /// @param topic what it names, where that is one thing
    Optional<Target> hear(Clauses.Read clause, Optional<Target> topic) {
        thing = about(clause, topic);
        owner = clause.tiles().stream().flatMap(tile -> tile.as(Sort.OWN).stream()).map(piece -> (Target) piece.value()).findFirst()
                .or(() -> thing).filter(Kinds::named).filter(Kinds::shot);
        return thing;
    }

    private static Optional<Target> about(Clauses.Read clause, Optional<Target> topic) {
        Optional<Target> joint = clause.tiles().stream().flatMap(tile -> tile.as(Sort.JOINT).stream()).map(piece -> (Target) piece.value())
                .findFirst();
        List<Tile> things = clause.tiles().stream().filter(ChineseTold::named).toList();
        if (joint.isPresent() || things.isEmpty()) {
            return joint.or(() -> clause.tiles().stream().anyMatch(ChineseTold::stranger) ? Optional.empty() : topic);
        }
        List<Token> tokens = Tokenizer.read(clause.said(), Set.of());
        if (trait(things.getFirst().to() - clause.from(), tokens)) {
            return Optional.empty();
        }
        List<Target> together = new ArrayList<>(List.of(target(things.getFirst())));
        for (int i = 1; i < things.size()
                && joined(things.get(i - 1).to() - clause.from(), things.get(i).from() - clause.from(), tokens); i++) {
            together.add(target(things.get(i)));
        }
        return Optional.of(together.size() > 1 ? new Target.Both(together) : together.getFirst());
    }

    /// What is wanted of what was told of: a cut that names no border, and a sound or picture that is nobody else's.
    ///
    /// @param before what is wanted already
    Wish meant(Wish wish, String said, List<Wish> before) {
        Optional<Target> joint = before.isEmpty() ? thing.flatMap(ChineseTold::border) : border(before.getLast());
        Target what = ChineseEllipsis.what(wish);
        boolean goesOn = before.isEmpty() || owner.filter(ChineseEllipsis.what(before.getLast())::equals).isPresent()
                || thing.filter(ChineseEllipsis.what(before.getLast())::equals).isPresent();
        boolean part = owner.isPresent() && goesOn && ALL.stream().noneMatch(said::contains)
                && ((said.contains("声") && (Kinds.film(what) || (what instanceof Target.The(Kind sound) && sound == Kind.SOUND)))
                        || (said.contains("画面") && what instanceof Target.All(Kind shot) && shot == Kind.SHOT));
        return switch (wish) {
            case Wish.Cuts(Target at) when joint.isPresent() && at instanceof Target.Unsaid -> new Wish.Cuts(joint.get());
            case Wish.Transition join when joint.isPresent() && join.at() instanceof Target.Unsaid ->
                new Wish.Transition(joint.get(), join.id(), join.length());
            default -> part ? ChineseEllipsis.of(wish, owner.get()).orElse(wish) : wish;
        };
    }

    private static Optional<Target> border(Target told) {
        return told instanceof Target.Both(List<Target> each) && each.size() == 2 && each.stream().allMatch(Kinds::shot)
                ? Optional.of(new Target.Between(Kind.TRANSITION, each.getFirst(), each.getLast()))
                : Optional.of(told).filter(Target.Between.class::isInstance);
    }

    private static Optional<Target> border(Wish before) {
        Optional<Target> at = switch (before) {
            case Wish.Cuts cuts -> Optional.of(cuts.at());
            case Wish.Transition join -> Optional.of(join.at());
            default -> Optional.empty();
        };
        return at.filter(Target.Between.class::isInstance);
    }

    private static boolean named(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.named((Target) piece.value())).isPresent() && !stranger(tile);
    }

    /// Whether something is named that nobody knows, or somebody who only looks on.
    private static boolean stranger(Tile tile) {
        return tile.as(Sort.TARGET)
                .filter(piece -> Words.strange(piece) || (piece.value() instanceof Target.Named named && ChineseMood.person(named.words())))
                .isPresent();
    }

    private static Target target(Tile tile) {
        return (Target) tile.as(Sort.TARGET).orElseThrow().value();
    }

    /// Whether nothing but "and" or "to" stands between two tokens.
    private static boolean joined(int from, int to, List<Token> tokens) {
        StringBuilder between = new StringBuilder();
        tokens.subList(Math.min(from, tokens.size()), Math.min(to, tokens.size())).forEach(token -> between.append(token.word()));
        return PAIRED.contains(between.toString());
    }

    /// "The way the photos move": of what is named, something else is told.
    private static boolean trait(int next, List<Token> tokens) {
        return next + 1 < tokens.size() && tokens.get(next).word().equals("的")
                && Stream.of("声", "音", "原", "现").noneMatch(tokens.get(next + 1).word()::equals);
    }
}
