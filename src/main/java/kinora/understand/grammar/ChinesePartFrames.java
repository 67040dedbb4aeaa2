package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Chinese clauses about a part of something: the edges of a picture, what comes behind a shot, the ground that words stand on.
final class ChinesePartFrames {
    private static final List<String> EDGES = List.of("四周", "两边", "两侧", "边上", "边边", "周围", "四边", "四个边", "四条边", "边缘", "外围", "一圈", "四面");
    private static final List<String> CUTS = List.of("裁", "切掉", "切去", "剪掉", "截掉", "修掉");
    private static final List<String> GROUND = List.of("黑底", "白底", "红底", "蓝底", "黄底", "灰底", "底板", "底框", "底条", "底色", "衬底");
    private static final List<String> BEHIND = List.of("后面", "后边", "之后", "以后", "往后", "前面", "前边", "之前", "以前");
    private static final List<String> THINGS = List.of("的", "那些", "剩下的", "剩余的", "照片", "图片", "镜头", "片段", "画面", "内容", "东西");
    private static final List<String> ALL_OF = List.of("全", "都", "统统", "通通", "所有");

    static final List<Frame> ALL = List.of( //
            Frame.of("zh edges", 1.4, List.of(Sort.TARGET), ChinesePartFrames::edges), //
            new Frame("zh behind", List.of(EnumSet.of(Sort.TARGET, Sort.JOINT, Sort.PLACE), EnumSet.of(Sort.REMOVE, Sort.TRIM)), 1.6,
                    ChinesePartFrames::behind), //
            new Frame("zh off its end",
                    List.of(EnumSet.of(Sort.PLACE), EnumSet.of(Sort.DURATION), EnumSet.of(Sort.REMOVE, Sort.TRIM, Sort.CUT)), 1.2,
                    ChinesePartFrames::offEnd), //
            new Frame("zh ground", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.COLOUR, Sort.BORDER, Sort.TITLE_STYLE)), 0.9,
                    ChinesePartFrames::ground), //
            new Frame("zh nearer", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.ZOOM), EnumSet.of(Sort.DEGREE)), 0.6,
                    ChinesePartFrames::nearer));

    private ChinesePartFrames() {}

    private static boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(clause.text()::contains);
    }

    /// Whether all that stands behind or before something is named.
    private static boolean behind(String said) {
        return BEHIND.stream().filter(said::contains).map(word -> Small.without(said.substring(said.indexOf(word) + word.length()), THINGS))
                .anyMatch(rest -> Small.behind(rest, ALL_OF).isPresent());
    }

    /// "A little off all around": the edges are cut off, and the picture stays.
    private static Optional<List<Wish>> edges(Clause clause) {
        boolean around = says(clause, EDGES) && says(clause, CUTS);
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.shot((Target) piece.value())).isPresent());
        if (!around || what.isEmpty() || !Kinds.named(what.get())
                || clause.has(Sort.NOT, Sort.DURATION, Sort.STRETCH, Sort.SPAN, Sort.TEXT)) {
            return no();
        }
        Amount amount = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT), Optional.empty()).orElseGet(
                () -> Stream.of("一点", "一些", "点", "一丢").anyMatch(clause.text()::contains) ? new Amount.Step(true, 1) : new Amount.Unsaid());
        clause.ignore(Sort.LIGHT, Sort.CROP, Sort.CUT, Sort.TRIM, Sort.REMOVE, Sort.DEGREE, Sort.SIDE, Sort.SPOT, Sort.BORDER, Sort.EFFECT,
                Sort.SOME, Sort.KIND, Sort.SHORTEN, Sort.FRAMING, Sort.SPLIT, Sort.MUTE, Sort.PLACE, Sort.EACH);
        return clause.has(Sort.TARGET) ? no() : wish(new Wish.Crop(what.get(), Optional.empty(), Optional.empty(), amount));
    }

    /// "A second off the party in front": off its own end.
    private static Optional<List<Wish>> offEnd(Clause clause) {
        Optional<Place.Beside> end = clause.takeWhere(Sort.PLACE,
                tile -> tile.role().isEmpty() && tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.Beside(Target of, boolean _)
                        && Kinds.named(of) && Kinds.shot(of))
                .map(piece -> (Place.Beside) piece.value());
        Optional<Piece> ms = clause.takeWhere(Sort.DURATION, tile -> tile.role().isEmpty());
        clause.take(Sort.REMOVE, Sort.TRIM, Sort.CUT);
        clause.ignore(Sort.REMOVE, Sort.TRIM, Sort.CUT, Sort.LIGHT, Sort.DEGREE);
        return end.isEmpty() || ms.isEmpty() || clause.has(Sort.TARGET, Sort.NOT, Sort.KEEP, Sort.TEXT, Sort.ADD, Sort.FADE)
                ? no()
                : wish(new Wish.Trim(end.get().target(), !end.get().after(), (Long) ms.get().value(), false));
    }

    /// All that comes behind a shot, or before it, goes.
    private static Optional<List<Wish>> behind(Clause clause) {
        if (!behind(clause.text()) || clause.has(Sort.NOT, Sort.DURATION, Sort.TEXT, Sort.SPAN, Sort.STRETCH, Sort.TRANSITION)) {
            return no();
        }
        boolean after = Stream.of("后", "往后").anyMatch(clause.text()::contains);
        Optional<Target> what = clause
                .target(tile -> tile.as(Sort.TARGET)
                        .filter(piece -> piece.value() instanceof Target it && (it instanceof Target.Named || it instanceof Target.Nth)
                                && Kinds.shot(it))
                        .isPresent())
                .or(() -> clause.take(Sort.JOINT).flatMap(piece -> beside(piece.value())))
                .or(() -> clause.take(Sort.PLACE).flatMap(piece -> beside(piece.value())));
        clause.take(Sort.REMOVE, Sort.TRIM);
        clause.ignore(Sort.REMOVE, Sort.TRIM, Sort.LIGHT, Sort.PREP, Sort.ALL, Sort.MUTE, Sort.PLACE, Sort.CUT, Sort.JOINT, Sort.SHORTEN);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole
                || piece.value() instanceof Target.All || piece.value() instanceof Target.Others).isPresent());
        return what.isEmpty() || clause.has(Sort.TARGET) ? no() : wish(new Wish.Remove(new Target.Beyond(Kind.SHOT, what.get(), after)));
    }

    /// What a border or a place lies beside.
    private static Optional<Target> beside(Object border) {
        return switch (border) {
            case Target.Between(Kind _, Target left, Target.Next _) -> Optional.of(left);
            case Target.Between(Kind _, Target.Next _, Target right) -> Optional.of(right);
            case Place.Beside(Target target, boolean _) -> Optional.of(target);
            default -> Optional.empty();
        };
    }

    /// Words on a ground of their own: the style that has one.
    private static Optional<List<Wish>> ground(Clause clause) {
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        boolean bare = says(clause, GROUND) && what.filter(one -> Kinds.of(one) == Kind.CAPTION).isPresent()
                && clause.take(Sort.NOT, Sort.NO, Sort.REMOVE).isPresent();
        boolean adds = bare
                || (says(clause, GROUND) && Stream.of("加", "配", "垫", "衬", "放", "来", "要", "带", "给").anyMatch(clause.text()::contains));
        clause.ignore(Sort.COLOUR, Sort.BORDER, Sort.TITLE_STYLE, Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.TRANSPARENT, Sort.FRAMING,
                Sort.SHOW);
        return !adds || what.isEmpty() || clause.has(Sort.TEXT, Sort.NOT, Sort.REMOVE, Sort.NO, Sort.TARGET)
                ? no()
                : wish(new Wish.Restyle(what.get(), Optional.of(bare ? "caption" : "boxed"), TitleLook.UNSAID));
    }

    /// "A bit larger" of a picture: the camera goes nearer than now.
    private static Optional<List<Wish>> nearer(Clause clause) {
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.shot((Target) piece.value())).isPresent());
        boolean plain = says(clause, List.of("放大点", "放大一点", "放大些", "放大一些", "缩小点", "缩小一点", "缩小些", "缩小一些"));
        boolean more = clause.text().contains("放大");
        int degree = Amounts.degree(clause);
        clause.take(Sort.ZOOM);
        clause.ignore(Sort.LIGHT, Sort.DEGREE, Sort.ZOOM, Sort.UP, Sort.DOWN);
        return !plain || what.isEmpty() || clause.has(Sort.TARGET, Sort.NOT, Sort.EFFECT, Sort.DURATION)
                || clause.has(Sort.TIMES, Sort.QUANTITY)
                        ? no()
                        : wish(new Wish.Camera(what.get(), more ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS,
                                new Amount.Step(more, degree)));
    }
}
