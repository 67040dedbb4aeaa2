package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Wishes of one Chinese text that say together what none of them says alone.
final class ChineseConcord {
    private static final List<String> OWN = List.of("原声", "现场", "同期声", "环境音", "视频里的声音", "视频的声音", "视频声音", "视频里面的声音", "素材里的声音", "录的声音");
    private static final List<String> KEPT = List.of("只留", "只要", "只保留", "保留", "留着", "只剩", "只放", "光留");
    private static final List<String> TUNES = List.of("音乐", "bgm", "配乐", "歌", "曲");
    private static final List<String> UPON = List.of("写上", "配上", "打上", "加上", "上面写", "配字", "配文", "上写", "印上");

    private ChineseConcord() {}

    /// Puts wishes right by each other.
    ///
    /// @param said all that was said
    static void settle(List<Wish> wishes, String said) {
        boolean tune = KEPT.stream().anyMatch(said::contains) && TUNES.stream().anyMatch(said::contains);
        boolean own = OWN.stream().anyMatch(said::contains);
        wishes.replaceAll(wish -> wish instanceof Wish.Mute(Target what, boolean muted) && muted && (tune || own) && all(what)
                ? new Wish.Mute(new Target.All(Kind.CLIP), true)
                : wish);
        for (int i = wishes.size() - 1; i > 0; i--) {
            Wish before = wishes.get(i - 1);
            if (complains(before, wishes.get(i))) {
                wishes.remove(i - 1);
                continue;
            }
            if (before instanceof Wish.Transition && wishes.get(i) instanceof Wish.Length one && each(one.what())
                    && Stream.of("照片", "图", "视频").noneMatch(said::contains)) {
                wishes.set(i, new Wish.Length(new Target.All(Kind.TRANSITION), one.amount()));
            }
            Optional<Wish> placed = upon(before, wishes.get(i), said);
            if (placed.isPresent()) {
                wishes.set(i, placed.get());
            }
            boolean complaint = before instanceof Wish.Mirror(Target what, boolean _) && !Kinds.named(what)
                    && wishes.get(i) instanceof Wish.Mirror;
            if (complaint || (before instanceof Wish.Mirror(Target.All _, boolean _) && wishes.get(i) instanceof Wish.Mirror)) {
                wishes.remove(i - 1);
            }
        }
        wishes.replaceAll(wish -> wish instanceof Wish.Duplicate(Target what, int times, Place.Beside(Target.It _, boolean after))
                ? new Wish.Duplicate(what, times, new Place.Beside(what, after))
                : wish);
    }

    /// "It is too loud, mute the party": what is said of all only tells why.
    private static boolean complains(Wish before, Wish wish) {
        return before instanceof Wish.Gain(Target what, Amount.Step(boolean more, int _)) && !more && all(what)
                && wish instanceof Wish.Mute(Target silent, boolean muted) && muted && Kinds.named(silent) && Kinds.shot(silent);
    }

    private static boolean each(Target what) {
        return what instanceof Target.All(Kind kind) && (kind == Kind.PHOTO || kind == Kind.SHOT);
    }

    /// All that is heard, or the sound of what is seen.
    private static boolean all(Target what) {
        return Kinds.film(what) || what instanceof Target.Unsaid || (what instanceof Target.The(Kind kind) && kind == Kind.SOUND)
                || (what instanceof Target.All(Kind sounds) && sounds == Kind.SOUND);
    }

    /// Words that are written after a picture was put in stand on it.
    private static Optional<Wish> upon(Wish before, Wish wish, String said) {
        boolean picture = switch (before) {
            case Wish.Insert _ -> true;
            case Wish.Move(Target what, Place _) -> Kinds.shot(what);
            case Wish.Length one -> Kinds.shot(one.what());
            default -> false;
        };
        boolean open = wish instanceof Wish.AddTitle title && title.place() instanceof Place.Unsaid;
        if (!picture || !open || UPON.stream().noneMatch(said::contains) || Stream.of("标题", "片名").anyMatch(said::contains)) {
            return Optional.empty();
        }
        Wish.AddTitle title = (Wish.AddTitle) wish;
        Target on = before instanceof Wish.Length one && Kinds.named(one.what()) ? one.what() : new Target.It(Kind.SHOT, false);
        return Optional.of(new Wish.AddTitle(title.text(), new Place.Over(on), title.style(), title.look(), title.length()));
    }

    /// "Change only the one between the dog and the party": the transition wanted before, at that border alone.
    static Optional<List<Wish>> bordered(Clauses.Read clause, Optional<Wish> last, Optional<Wish> earlier) {
        boolean keeps = clause.wishes().stream().anyMatch(Wish.Keep.class::isInstance) && clause.said().contains("间");
        Optional<Target> joint = clause.tiles().stream().flatMap(tile -> tile.pieces().stream()).filter(piece -> piece.sort() == Sort.JOINT)
                .map(piece -> (Target) piece.value()).findFirst()
                .or(() -> clause.wishes().stream().filter(Wish.Keep.class::isInstance).map(wish -> ((Wish.Keep) wish).what())
                        .filter(what -> what instanceof Target.Both both && both.each().size() == 2).map(what -> (Target.Both) what)
                        .<Target>map(both -> new Target.Between(Kind.TRANSITION, both.each().getFirst(), both.each().getLast()))
                        .findFirst());
        if (!keeps || joint.isEmpty()) {
            return Optional.empty();
        }
        return last.or(() -> earlier).filter(Wish.Transition.class::isInstance).map(wish -> (Wish.Transition) wish).map(wish -> {
            Wish there = new Wish.Transition(joint.get(), wish.id(), wish.length());
            return last.isPresent() ? List.of(there) : List.of(new Wish.Undo(1, Optional.empty()), there);
        });
    }
}
