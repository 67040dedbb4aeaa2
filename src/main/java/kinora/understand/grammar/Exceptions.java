package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What is left out of what a wish is about: "all photos 3 seconds, except the group photo", "make it brighter but not the interview", "leave the lake in colour".
final class Exceptions {
    /// What begins a phrase that only says what is left out.
    private static final Set<String> BEGINS = Set.of("except", "excepting", "excluding", "besides", "apart", "aside", "but", "just", "only",
            "though", "not", "save", "bar", "barring");

    private Exceptions() {}

    /// What a tile leaves out of everything, where that is all it says.
    static Optional<Target> of(Tile tile, Token first) {
        return BEGINS.contains(first.word())
                ? tile.as(Sort.TARGET).map(Piece::value).filter(Target.Except.class::isInstance).map(Target.Except.class::cast)
                        .filter(except -> except.all().equals(new Target.All(Kind.SHOT))).map(Target.Except::but)
                : Optional.empty();
    }

    /// The tiles of a clause, with what one of them leaves out put into what another one names.
    static List<Tile> joined(List<Tile> tiles, List<Token> tokens) {
        for (int i = 0; i < tiles.size(); i++) {
            Optional<Target> but = of(tiles.get(i), tokens.get(tiles.get(i).from()));
            if (but.isPresent()) {
                return joined(tiles, i, but.get());
            }
            boolean not = i > 1 && tiles.get(i - 1).is(Sort.INSTEAD) && negated(tiles.get(i - 1), tokens);
            Optional<Target> contrast = not ? tiles.get(i).as(Sort.TARGET).map(piece -> (Target) piece.value()) : Optional.empty();
            boolean some = tiles.subList(0, i).stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                    .anyMatch(piece -> several((Target) piece.value()));
            if (some && contrast.filter(Kinds::shot).filter(Kinds::named).isPresent()) {
                List<Tile> all = joined(tiles, i, contrast.get());
                all.set(i - 1, silent(all.get(i - 1)));
                return all;
            }
        }
        return tiles;
    }

    private static boolean negated(Tile tile, List<Token> tokens) {
        return tokens.subList(tile.from(), tile.to()).stream().anyMatch(token -> token.word().equals("not"));
    }

    private static List<Tile> joined(List<Tile> tiles, int out, Target but) {
        List<Tile> all = new ArrayList<>(tiles);
        for (int i = 0; i < tiles.size(); i++) {
            Optional<Target> named = i == out ? Optional.empty() : tiles.get(i).as(Sort.TARGET).map(piece -> (Target) piece.value());
            if (named.filter(Exceptions::several).isPresent() && Kinds.shot(named.get()) == Kinds.shot(but)) {
                all.set(i, with(tiles.get(i), new Target.Except(named.get(), but)));
                all.set(out, silent(tiles.get(out)));
            } else if (named.filter(Exceptions::whole).isPresent()) {
                all.set(i, silent(tiles.get(i)));
            }
        }
        return all;
    }

    private static Tile with(Tile tile, Target target) {
        return new Tile(tile.from(), tile.to(), tile.role(),
                tile.pieces().stream()
                        .map(piece -> piece.sort() == Sort.TARGET
                                ? new Piece(Sort.TARGET, target, piece.from(), piece.to(), piece.weight(), piece.several())
                                : piece)
                        .toList());
    }

    private static Tile silent(Tile tile) {
        return new Tile(tile.from(), tile.to(), tile.role(), List.of(new Piece(Sort.FILLER, "", tile.from(), tile.to(), 0, false)));
    }

    private static boolean several(Target target) {
        return target instanceof Target.All || target instanceof Target.Run || target instanceof Target.Others
                || target instanceof Target.Having;
    }

    private static boolean whole(Target target) {
        return Kinds.film(target) || (target instanceof Target.It it && it.kind() == Kind.ANY);
    }

    /// A wish about all but something; none where it is about one thing, or cannot leave out anything.
    static Optional<Wish> without(Wish wish, Target but) {
        Optional<Wish> joined = Kinds.join(but) ? joined(wish, but) : Optional.empty();
        if (joined.isPresent()) {
            return joined;
        }
        boolean known = switch (wish) {
            case Wish.Tone _,Wish.Effect _,Wish.Plain _,Wish.Framing _,Wish.Camera _,Wish.Speed _,Wish.Mirror _,Wish.Turn _,Wish.Fitting _,Wish.Length _,Wish.Gain _,Wish.Mute _ ->
                true;
            case Wish.Remove(Target gone) -> several(gone);
            default -> false;
        };
        if (!known) {
            return Optional.empty();
        }
        Target what = ChineseEllipsis.what(wish);
        boolean heard = Kinds.sound(but) && (wish instanceof Wish.Gain || wish instanceof Wish.Mute);
        if (whole(what) && (Kinds.shot(but) || heard)) {
            return ChineseEllipsis.of(wish, new Target.Except(heard ? new Target.Whole() : new Target.All(Kind.SHOT), but));
        }
        return several(what) && Kinds.shot(what) == Kinds.shot(but)
                ? ChineseEllipsis.of(wish, new Target.Except(what, but))
                : Optional.empty();
    }

    /// Transitions but one.
    private static Optional<Wish> joined(Wish wish, Target but) {
        Target all = new Target.Except(new Target.All(Kind.TRANSITION), but);
        return switch (wish) {
            case Wish.Cuts(Target at) when every(at) -> Optional.of(new Wish.Cuts(all));
            case Wish.Transition(Target at, var id, var length) when every(at) -> Optional.of(new Wish.Transition(all, id, length));
            case Wish.Remove(Target what) when Kinds.join(what) && !(what instanceof Target.Between) ->
                Optional.of(new Wish.Remove(new Target.Except(what, but)));
            default -> Optional.empty();
        };
    }

    private static boolean every(Target at) {
        return Kinds.film(at) || at instanceof Target.All || (at instanceof Target.It it && it.several());
    }
}
