package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Chinese clauses about what of a picture is shown, about shares of a length, and about where a film goes.
final class ChineseShotFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("zh crop", List.of(EnumSet.of(Sort.SIDE, Sort.SPOT), EnumSet.of(Sort.TARGET)), 0.8, ChineseShotFrames::crop), //
            new Frame("zh bars", List.of(EnumSet.of(Sort.REMOVE, Sort.NO, Sort.NOT), EnumSet.of(Sort.BORDER)), 0.8,
                    ChineseShotFrames::bars), //
            Frame.of("zh usual speed", 0.8, List.of(Sort.NORMAL), ChineseShotFrames::usual), //
            Frame.of("zh some transition", 1.4, List.of(Sort.TARGET, Sort.IMPROVE), ChineseShotFrames::transition), //
            Frame.of("zh pixels", 0.8, List.of(Sort.SIZE), ChineseShotFrames::pixels), //
            new Frame("zh share",
                    List.of(EnumSet.of(Sort.SHORTEN, Sort.LENGTHEN, Sort.REMOVE, Sort.TRIM, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.QUALITY),
                            EnumSet.of(Sort.FRACTION)),
                    0.5, ChineseShotFrames::share), //
            Frame.of("zh spot", 0.2, List.of(Sort.SPOT), ChineseShotFrames::spot), //
            new Frame("zh other shape", List.of(EnumSet.of(Sort.NOT, Sort.NO, Sort.REMOVE), EnumSet.of(Sort.SHAPE)), 0.6,
                    ChineseShotFrames::otherShape), //
            Frame.of("zh song", 1, List.of(Sort.TEXT), ChineseShotFrames::song), //
            new Frame("zh drop", List.of(EnumSet.of(Sort.REMOVE, Sort.NO), EnumSet.of(Sort.TRANSITION)), 0.5, ChineseShotFrames::drop), //
            Frame.any("zh rather", 0.8, EnumSet.of(Sort.KEEP, Sort.REMOVE, Sort.NOT), ChineseShotFrames::rather), //
            Frame.of("zh leave", 0.8, List.of(Sort.TARGET), ChineseShotFrames::leave), //
            Frame.of("zh swap", 0.8, List.of(Sort.TARGET), ChineseShotFrames::swap), //
            new Frame("zh best", List.of(EnumSet.of(Sort.HAVING, Sort.BEST), EnumSet.of(Sort.COUNT)), 1.4, ChineseShotFrames::best), //
            Frame.of("zh so many best", 1.6, List.of(Sort.BEST), ChineseShotFrames::counted), //
            Frame.of("zh publish", 0.6, List.of(Sort.PLATFORM), ChineseShotFrames::publish));

    private ChineseShotFrames() {}

    private static boolean says(Clause clause, String... words) {
        return Stream.of(words).anyMatch(clause.text()::contains);
    }

    /// A side of a picture that is cut off.
    private static Optional<List<Wish>> crop(Clause clause) {
        Optional<List<Wish>> kept = kept(clause);
        if (kept.isPresent()) {
            return kept;
        }
        boolean cuts = says(clause, "裁", "切掉", "剪掉", "截掉") && clause.take(Sort.CROP, Sort.REMOVE, Sort.TRIM, Sort.CUT).isPresent();
        Optional<String> side = clause.take(Sort.SIDE, Sort.SPOT).map(Piece::text);
        Amount amount = Amounts.of(clause, Optional.empty(), EnumSet.of(Unit.PERCENT, Unit.PIXELS), Optional.empty())
                .orElse(new Amount.Unsaid());
        clause.ignore(Sort.LIGHT, Sort.CROP, Sort.DEGREE, Sort.KIND, Sort.BORDER);
        Target what = clause.target();
        boolean fits = cuts && Kinds.shot(what) && Kinds.named(what) && !clause.has(Sort.NOT) && !clause.has(Sort.DURATION)
                && !clause.has(Sort.STRETCH);
        return fits ? wish(new Wish.Crop(what, Optional.empty(), side, amount)) : no();
    }

    /// "Only the left half": as much is cut off the other side.
    private static Optional<List<Wish>> kept(Clause clause) {
        Map<String, String> other = Map.of("left", "right", "right", "left", "top", "bottom", "bottom", "top");
        Optional<String> side = clause.tiles().stream()
                .flatMap(tile -> Stream.of(Sort.SIDE, Sort.SPOT).flatMap(sort -> tile.as(sort).stream())).map(Piece::text)
                .filter(other::containsKey).findFirst();
        double share = clause.tiles().stream().flatMap(tile -> tile.as(Sort.FRACTION).stream())
                .mapToDouble(piece -> Double.parseDouble(piece.text())).findFirst().orElse(says(clause, "一半", "半边") ? 0.5 : 0);
        Target what = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .findFirst().orElse(new Target.Unsaid());
        boolean keeps = says(clause, "只要", "只留", "保留", "只看", "只显示", "留下");
        if (!keeps || side.isEmpty() || share <= 0 || !Kinds.shot(what) || clause.has(Sort.NOT, Sort.DURATION)) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(
                new Wish.Crop(what, Optional.empty(), side.map(other::get), new Amount.To(Math.round(100 * (1 - share)), Unit.PERCENT)));
    }

    /// Without bars: pictures fill the canvas.
    private static Optional<List<Wish>> bars(Clause clause) {
        boolean blurred = says(clause, "背景别模糊", "背景不要模糊", "不要模糊背景", "别用模糊背景", "去掉模糊背景", "不用模糊背景", "背景不模糊");
        if (blurred) {
            clause.ignore(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.BORDER, Sort.EFFECT, Sort.FIT, Sort.QUALITY, Sort.CHANGE, Sort.LIGHT,
                    Sort.ADD);
            Target target = clause.target();
            return Kinds.shot(target) || Kinds.film(target) ? wish(new Wish.Fitting(target, "contain")) : no();
        }
        boolean bars = says(clause, "黑边", "黑框", "黑条", "留白", "空白", "空隙");
        clause.take(Sort.REMOVE, Sort.NO, Sort.NOT);
        clause.ignore(Sort.BORDER, Sort.SPOT, Sort.SIDE, Sort.LIGHT, Sort.ALL, Sort.REMOVE, Sort.EDGE_WORD, Sort.EDGE, Sort.ADD);
        Target what = clause.target();
        return bars && (Kinds.shot(what) || Kinds.film(what)) ? wish(new Wish.Fitting(what, "cover")) : no();
    }

    /// As fast as it was taken.
    private static Optional<List<Wish>> usual(Clause clause) {
        boolean speed = says(clause, "原速", "常速", "正常速", "原来的速度", "原来速度") || clause.hasValue(Sort.PROPERTY, "speed")
                || clause.has(Sort.SPEED_UP) || clause.has(Sort.SLOW_DOWN);
        clause.ignore(Sort.NORMAL, Sort.LIGHT, Sort.UNDO, Sort.SHOW, Sort.AGAIN);
        clause.takeValue(Sort.PROPERTY, "speed");
        Target what = clause.target();
        boolean fits = speed && (Kinds.shot(what) || Kinds.film(what)) && !clause.has(Sort.NOT) && !clause.has(Sort.DURATION);
        return fits ? wish(new Wish.Speed(what, new Amount.Usual(), Optional.empty())) : no();
    }

    /// Transitions that are said to be good and nothing else.
    private static Optional<List<Wish>> transition(Clause clause) {
        boolean join = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent())
                .isPresent();
        clause.ignore(Sort.IMPROVE, Sort.LIGHT, Sort.ADD, Sort.DEGREE, Sort.REPLACE, Sort.EFFECT, Sort.MOVE, Sort.ALL, Sort.SOME);
        Optional<String> soft = says(clause, "柔和", "自然", "平滑", "顺滑", "舒缓", "柔") ? Optional.of("dissolve") : Optional.empty();
        return join && !clause.has(Sort.TARGET) && !clause.has(Sort.NOT) && !clause.has(Sort.REMOVE)
                ? wish(new Wish.Transition(new Target.Unsaid(), soft, new Amount.Unsaid()))
                : no();
    }

    private static Optional<List<Wish>> pixels(Clause clause) {
        Optional<String> size = clause
                .takeWhere(Sort.SIZE,
                        tile -> tile.pieces().stream().anyMatch(piece -> piece.sort() == Sort.SIZE && !piece.text().isEmpty()))
                .map(Piece::text);
        clause.ignore(Sort.SIZE, Sort.LIGHT, Sort.UP, Sort.CANVAS, Sort.REPLACE, Sort.MOVE, Sort.DO);
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        boolean sharpness = clause.takeValue(Sort.PROPERTY, "sharpness").isPresent();
        Target what = clause.target();
        boolean fits = size.isPresent() && (Kinds.film(what) || what instanceof Target.It) && !clause.has(Sort.EXPORT)
                && !clause.has(Sort.NOT) && (sharpness || clause.tiles().size() > 1 || !clause.has(Sort.FORMAT));
        boolean file = says(clause, "给我", "要个", "要一个", "来个", "出个", "版");
        return !fits ? no() : wish(file ? new Wish.Export(Map.of("size", size.get())) : new Wish.Canvas(shape, size, Optional.empty()));
    }

    /// "Shorten by a third" leaves two thirds; "to a third" leaves one.
    private static Optional<List<Wish>> share(Clause clause) {
        Tile tile = clause.tileWhere(Sort.FRACTION, any -> true).orElseThrow();
        double share = Double.parseDouble(tile.as(Sort.FRACTION).orElseThrow().text());
        boolean to = tile.role().equals("to") || tile.role().equals("at") || says(clause, "只留", "剩");
        Optional<Piece> speed = clause.take(Sort.SPEED_UP, Sort.SLOW_DOWN);
        boolean slow = speed.filter(piece -> piece.sort() == Sort.SLOW_DOWN).isPresent()
                || clause.takeValue(Sort.QUALITY, "speed-").isPresent();
        boolean fast = speed.filter(piece -> piece.sort() == Sort.SPEED_UP).isPresent()
                || clause.takeValue(Sort.QUALITY, "speed+").isPresent();
        boolean longer = clause.take(Sort.LENGTHEN).isPresent() || clause.takeValue(Sort.QUALITY, "length+").isPresent();
        boolean shorter = clause.take(Sort.SHORTEN, Sort.REMOVE, Sort.TRIM).isPresent()
                || clause.takeValue(Sort.QUALITY, "length-").isPresent();
        clause.ignore(Sort.LIGHT, Sort.SHORTEN, Sort.LENGTHEN, Sort.TRIM, Sort.REMOVE, Sort.DOWN, Sort.UP, Sort.DO, Sort.TAKEN, Sort.CUT,
                Sort.ADD);
        clause.takeValue(Sort.PROPERTY, "length", "speed");
        double factor = to ? share : fast || longer ? 1 + share : 1 - share;
        Target what = clause.target();
        boolean seen = Kinds.shot(what) || Kinds.film(what);
        if (clause.has(Sort.NOT) || !(slow || fast || longer || shorter) || !seen) {
            return no();
        }
        Amount amount = new Amount.Times(factor);
        if (slow || fast) {
            return wish(new Wish.Speed(what, amount, Optional.empty()));
        }
        return Kinds.film(what) ? wish(new Wish.Total(amount)) : wish(new Wish.Length(what, amount));
    }

    /// Elsewhere in the picture, of what was spoken of.
    private static Optional<List<Wish>> spot(Clause clause) {
        String spot = clause.take(Sort.SPOT).orElseThrow().text();
        boolean verb = clause.take(Sort.MOVE, Sort.REPLACE, Sort.LIGHT, Sort.ADD).isPresent();
        clause.ignore(Sort.MOVE, Sort.REPLACE, Sort.LIGHT, Sort.SHOW);
        Target what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent())
                .orElse(new Target.It(Kind.ANY, false));
        boolean fits = verb && !clause.has(Sort.TARGET) && !clause.has(Sort.TEXT) && !clause.has(Sort.NOT);
        return fits
                ? wish(new Wish.Restyle(what, Optional.empty(),
                        new TitleLook(Optional.empty(), Optional.of(spot), new Amount.Unsaid(), Optional.empty(), Optional.empty(),
                                Optional.empty(), Optional.empty())))
                : no();
    }

    /// Not wide is upright, not upright is wide.
    private static Optional<List<Wish>> otherShape(Clause clause) {
        clause.take(Sort.NOT, Sort.NO, Sort.REMOVE);
        String shape = clause.take(Sort.SHAPE).orElseThrow().text();
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.CANVAS, Sort.DO, Sort.ADD);
        Optional<String> other = shape.equals("16:9") ? Optional.of("9:16") : shape.equals("9:16") ? Optional.of("16:9") : Optional.empty();
        return other.isEmpty() || clause.has(Sort.TARGET) || clause.has(Sort.SHAPE)
                ? no()
                : wish(new Wish.Canvas(other, Optional.empty(), Optional.empty()));
    }

    /// A song by its name is nowhere at hand.
    private static Optional<List<Wish>> song(Clause clause) {
        boolean song = says(clause, "《") && says(clause, "配", "首", "歌", "曲", "音乐", "bgm")
                && !says(clause, "字", "标题", "写", "片名", "题目", "歌词");
        clause.ignore(Sort.values());
        return song ? wish(new Wish.Impossible(Topic.STOCK_MEDIA, new Target.Unsaid())) : no();
    }

    /// Hard cuts instead of transitions of one kind.
    private static Optional<List<Wish>> drop(Clause clause) {
        clause.take(Sort.REMOVE, Sort.NO);
        String look = clause.take(Sort.TRANSITION).orElseThrow().text();
        clause.ignore(Sort.LIGHT, Sort.ALL, Sort.REMOVE);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent());
        boolean fits = !look.equals("cut") && !look.equals("blur") && !clause.has(Sort.TARGET) && !clause.has(Sort.JOINT)
                && !clause.has(Sort.NOT) && !clause.has(Sort.ADD) && !clause.has(Sort.FADE);
        return fits ? wish(new Wish.Cuts(new Target.Named(Kind.TRANSITION, look))) : no();
    }

    /// "Rather keep it" takes back what was done, "rather take it out" does it again.
    private static Optional<List<Wish>> rather(Clause clause) {
        boolean rather = says(clause, "还是", "算了");
        boolean keeps = clause.take(Sort.KEEP).isPresent() || (says(clause, "别", "不要", "不") && says(clause, "删", "去", "动", "改", "换"));
        boolean removes = !keeps && clause.take(Sort.REMOVE).isPresent();
        clause.ignore(Sort.NOT, Sort.REMOVE, Sort.NOPE, Sort.COMMENT, Sort.LIGHT);
        boolean fits = rather && clause.tiles().size() <= 6 && !clause.has(Sort.TARGET) && !clause.has(Sort.DURATION)
                && !clause.has(Sort.STRETCH);
        return !fits ? no() : keeps ? wish(new Wish.Undo(1, Optional.empty())) : removes ? wish(new Wish.Redo(1)) : no();
    }

    /// What must not be touched stays as it is.
    private static Optional<List<Wish>> leave(Clause clause) {
        Target what = clause.target();
        String name = clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET)).findFirst().map(clause::textOf).orElse("");
        boolean leaves = !name.isEmpty() && Stream.of("不要动", "别动", "不要碰", "别碰", "不要改", "别改", "不用管", "别管", "不许动", "先别动")
                .anyMatch(no -> clause.text().contains(no + name));
        leaves |= !name.isEmpty() && Stream.of("不要加", "别加", "不加", "不用加", "不要变", "别变", "不要改", "别改", "不用改", "除外", "就算了")
                .anyMatch(no -> clause.text().contains(name + no));
        clause.take(Sort.NOT, Sort.STEADY);
        clause.take(Sort.ADD, Sort.LIGHT, Sort.REPLACE);
        clause.ignore(Sort.NOT, Sort.STILL, Sort.STEADY, Sort.LIGHT, Sort.MOVE, Sort.REPLACE, Sort.REMOVE, Sort.NO);
        return leaves && Kinds.named(what) ? Frame.nothing() : no();
    }

    /// Two that change places, where nothing says what the one becomes.
    private static Optional<List<Wish>> swap(Clause clause) {
        boolean swaps = says(clause, "换一下", "换换", "调一下", "互换", "对换", "调换", "换位", "换个位", "对调", "交换")
                || Small.trimmed(clause.text().strip(), Small.ENDINGS + "了").endsWith("换");
        Target both = clause.target();
        clause.ignore(Sort.SWAP, Sort.REPLACE, Sort.MOVE, Sort.LIGHT, Sort.PLACE, Sort.EACH);
        boolean two = both instanceof Target.Both pair && pair.each().size() == 2 && pair.each().stream().allMatch(Kinds::shot);
        boolean open = clause.has(Sort.TARGET, Sort.EFFECT, Sort.TRANSITION, Sort.COLOUR, Sort.NOT) || says(clause, "换成", "换为");
        return swaps && two && !open
                ? wish(new Wish.Swap(((Target.Both) both).each().getFirst(), ((Target.Both) both).each().getLast()))
                : no();
    }

    /// The best so many.
    private static Optional<List<Wish>> best(Clause clause) {
        boolean quality = clause.takeValue(Sort.HAVING, "BEST").isPresent();
        boolean best = clause.take(Sort.BEST).isPresent() || quality;
        int count = ((Number) clause.take(Sort.COUNT).orElseThrow().value()).intValue();
        boolean keeps = says(clause, "留", "只要", "只用", "选", "挑");
        clause.ignore(Sort.KEEP, Sort.ONLY, Sort.LIGHT, Sort.BEST, Sort.KIND, Sort.HEAD, Sort.ADD, Sort.SHOW, Sort.EXPORT, Sort.DO);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Having).isPresent());
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.All).isPresent());
        boolean fits = best && keeps && count > 0 && count < 200 && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.DURATION);
        return fits ? wish(new Wish.Best(new Target.Unsaid(), OptionalInt.of(count))) : no();
    }

    /// "Pick the best three", where how many is said with it.
    private static Optional<List<Wish>> counted(Clause clause) {
        Optional<String> count = clause
                .takeWhere(Sort.BEST, tile -> tile.as(Sort.BEST).filter(piece -> !piece.text().isEmpty()).isPresent()).map(Piece::text);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Having).isPresent());
        clause.ignore(Sort.KEEP, Sort.ONLY, Sort.LIGHT, Sort.BEST, Sort.KIND, Sort.HEAD, Sort.ADD, Sort.SHOW, Sort.DO);
        return count.isEmpty() || clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.DURATION)
                ? no()
                : wish(new Wish.Best(new Target.Unsaid(), OptionalInt.of(Integer.parseInt(count.get()))));
    }

    /// To send a film somewhere cannot be done; to make it fit for there can.
    private static Optional<List<Wish>> publish(Clause clause) {
        String platform = clause.take(Sort.PLATFORM).orElseThrow().text();
        boolean fails = says(clause, "不了", "不出", "不上");
        boolean sends = says(clause, "发", "传", "分享", "投") || fails;
        boolean purpose = fails || says(clause, "要", "用", "想", "准备", "打算", "为了");
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        clause.ignore(Sort.UPLOAD, Sort.LIGHT, Sort.CANVAS, Sort.TOPIC, Sort.FILM, Sort.PLATFORM, Sort.DO, Sort.SHAPE, Sort.REPLACE);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value())).isPresent());
        if (fails) {
            clause.ignore(Sort.values());
            return Frame.nothing();
        }
        if (!sends || clause.has(Sort.NOT) || clause.has(Sort.TARGET) || clause.has(Sort.EXPORT)) {
            return no();
        }
        return shape.isPresent()
                ? wish(new Wish.Canvas(shape, Optional.empty(), Optional.of(platform)))
                : purpose ? Frame.nothing() : wish(new Wish.Impossible(Topic.PUBLISH, new Target.Unsaid()));
    }
}
