package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Which of the things of a film Chinese words mean that name one kind of them: of the photos only those with people, of what was laid over a clip that clip's sound.
final class ChinesePicks {
    private static final List<String> CLIPS = List.of("视频", "片段", "素材", "镜头", "全部", "所有");
    private static final List<String> READY = List.of("出片", "成片", "出成品");

    static final List<Frame> ALL = List.of(Frame.of("zh factor", 0.2, List.of(Sort.QUANTITY), ChinesePicks::factor),
            Frame.of("zh smaller file", 0.4, List.of(Sort.COMPRESS), ChinesePicks::smaller),
            Frame.of("zh other words", 0.2, List.of(Sort.REPLACE, Sort.TEXT), ChinesePicks::words));

    private ChinesePicks() {}

    /// "A bit smaller, please", of the file.
    private static Optional<List<Wish>> smaller(Clause clause) {
        boolean smaller = clause.takeValue(Sort.COMPRESS, "smaller").isPresent();
        boolean bare = clause.unused().stream().allMatch(tile -> tile.cost() <= 0.15 || tile.is(Sort.FILM));
        clause.ignore(Sort.FILM, Sort.LIGHT);
        return smaller && bare ? Frame.wish(new Wish.Export(Map.of("quality", "draft"))) : Frame.no();
    }

    /// "Change it: “…”": what was spoken of says other words.
    private static Optional<List<Wish>> words(Clause clause) {
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.REPLACE) || tile.is(Sort.TEXT) || tile.cost() <= 0.15);
        boolean quoted = clause.text().contains("“") || clause.text().contains("\"") || clause.text().contains("「");
        Optional<String> text = bare && quoted ? clause.take(Sort.TEXT).map(Piece::text) : Optional.empty();
        clause.ignore(Sort.REPLACE, Sort.LIGHT, Sort.MOVE);
        return text.map(words -> List.of(new Wish.Text(new Target.Unsaid(), words, Optional.empty(), Wish.Text.Append.NO)));
    }

    /// "0.5x" and nothing else: how fast what was spoken of plays.
    private static Optional<List<Wish>> factor(Clause clause) {
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.QUANTITY) || tile.cost() <= 0.15);
        Optional<Quantity> times = bare
                ? clause.take(Sort.QUANTITY).map(piece -> (Quantity) piece.value()).filter(one -> one.unit() == Amount.Unit.FACTOR)
                : Optional.empty();
        return times.filter(one -> one.value() > 0.05 && one.value() <= 8)
                .map(one -> List.of(new Wish.Speed(new Target.Unsaid(), new Amount.To(one.value(), Amount.Unit.FACTOR), Optional.empty())));
    }

    /// "Of the photos keep those with people": no clip goes.
    ///
    /// @param about what was named before
    static Wish kept(Wish wish, String said, Optional<Target> about) {
        boolean behind = Stream.of("后面", "然后后面", "它后面", "后头").anyMatch(said.strip()::startsWith);
        if (behind && about.filter(it -> Kinds.shot(it) && Kinds.named(it)).isPresent()) {
            Place after = new Place.Beside(about.get(), true);
            return switch (wish) {
                case Wish.Move(Target what, Place.Last _) -> new Wish.Move(what, after);
                case Wish.Insert(Target files, Place.Last _) -> new Wish.Insert(files, after);
                default -> wish;
            };
        }
        boolean named = about.filter(ChinesePicks::photos).isPresent() || Stream.of("照片", "图片", "相片").anyMatch(said::contains);
        boolean photos = named && CLIPS.stream().noneMatch(said::contains);
        return photos && wish instanceof Wish.Keep(Target.Having(Kind kind, Target.Quality quality)) && kind != Kind.CLIP
                ? new Wish.Remove(new Target.Except(new Target.All(Kind.PHOTO), new Target.Having(Kind.PHOTO, quality)))
                : wish;
    }

    private static boolean photos(Target target) {
        return (target instanceof Target.All(Kind kind) && kind == Kind.PHOTO)
                || (target instanceof Target.Both(List<Target> each) && each.stream().anyMatch(ChinesePicks::photos));
    }

    /// @param fresh whether there is no film yet
    static void settle(List<Wish> wishes, List<Clauses.Read> clauses, String text, boolean fresh) {
        List<String> shapes = clauses.stream().flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.SHAPE).stream())
                .map(Piece::text).toList();
        boolean one = wishes.stream().filter(wish -> shape(wish).filter(shapes::contains).isPresent()).count() == 1;
        wishes.removeIf(wish -> one && shape(wish).filter(shape -> !shapes.contains(shape)).isPresent());
        Optional<Target> under = Optional.empty();
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i) instanceof Wish.Overlay laid && laid.place() instanceof Place.Over(Target on)) {
                under = Optional.of(on);
            } else if (under.isPresent() && silent(wishes.get(i))) {
                wishes.set(i, ChineseEllipsis.of(wishes.get(i), under.get()).orElse(wishes.get(i)));
            }
        }
        boolean made = fresh && wishes.size() > 1 && READY.stream().anyMatch(text::contains);
        wishes.removeIf(wish -> made && wish instanceof Wish.Export export && export.options().isEmpty());
    }

    private static Optional<String> shape(Wish wish) {
        return wish instanceof Wish.Canvas canvas ? canvas.shape() : Optional.empty();
    }

    /// Whether a sound of nothing in particular is changed.
    private static boolean silent(Wish wish) {
        return switch (wish) {
            case Wish.Mute(Target what, boolean muted) -> muted && open(what);
            case Wish.Gain(Target what, Amount _) -> open(what);
            default -> false;
        };
    }

    private static boolean open(Target what) {
        return what instanceof Target.Unsaid || what instanceof Target.It || (what instanceof Target.The(Kind kind) && kind == Kind.SOUND);
    }
}
