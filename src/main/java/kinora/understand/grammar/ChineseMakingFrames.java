package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Chinese clauses about the making of a film out of what is there: its best moments, an edit without details, an opening, how letters look.
final class ChineseMakingFrames {
    private static final List<String> BEST = List.of("精华", "集锦", "高光", "精彩", "highlight", "名场面", "高能", "看点", "爆点", "金句", "干货");
    private static final List<String> THERE = List.of("这", "那", "该", "此", "我", "咱", "长视频");
    private static final List<String> EDITS = List.of("剪", "剪辑", "编辑", "精修", "粗剪", "精剪", "修剪", "制作", "后期");
    private static final List<String> LETTERS = List.of("描边", "发光", "霓虹", "立体字", "渐变字", "阴影字", "花字", "逐词", "逐字高亮");

    static final List<Frame> ALL = List.of( //
            new Frame("zh excerpt", List.of(EnumSet.of(Sort.TARGET, Sort.FILM)), 1.4, ChineseMakingFrames::excerpt), //
            new Frame("zh edit", List.of(EnumSet.of(Sort.CUT, Sort.LIGHT, Sort.IMPROVE, Sort.DO), EnumSet.of(Sort.TARGET, Sort.FILM)), 0.2,
                    ChineseMakingFrames::edit), //
            new Frame("zh shape of one", List.of(EnumSet.of(Sort.SHAPE), EnumSet.of(Sort.TARGET)), 0.4, ChineseMakingFrames::shape), //
            new Frame("zh moments for", List.of(EnumSet.of(Sort.TOPIC), EnumSet.of(Sort.PLATFORM, Sort.SHAPE, Sort.DURATION)), 3,
                    ChineseMakingFrames::slices), //
            new Frame("zh opening",
                    List.of(EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.DO), EnumSet.of(Sort.EDGE_WORD, Sort.EDGE, Sort.TARGET, Sort.MOMENT)),
                    0.5, ChineseMakingFrames::opening), //
            Frame.of("zh framings", 0.5, List.of(Sort.FRAMING), ChineseMakingFrames::framings), //
            Frame.any("zh letters", 0.5, EnumSet.of(Sort.WEIGHT, Sort.COLOUR, Sort.SPOT, Sort.TOPIC), ChineseMakingFrames::letters));

    private ChineseMakingFrames() {}

    private static boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(clause.text()::contains);
    }

    /// "The best of this match, 25 seconds": what is best nobody can hear or see, but how long it shall be is plain.
    private static Optional<List<Wish>> excerpt(Clause clause) {
        boolean film = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole).isPresent()
                && THERE.stream().anyMatch(clause.textOf(tile)::startsWith)).isPresent();
        boolean other = clause.has(Sort.NOT, Sort.REMOVE, Sort.TEXT, Sort.FILE);
        if (!film || other || !says(clause, BEST) || says(clause, List.of("加", "标题", "字幕"))) {
            return no();
        }
        List<Wish> wishes = formed(clause);
        wishes.addFirst(new Wish.Impossible(Topic.FIND_MOMENTS, new Target.Unsaid()));
        clause.ignore(Sort.values());
        clause.targets();
        return Optional.of(wishes);
    }

    /// How long and for which place, of moments that nobody can find.
    private static Optional<List<Wish>> slices(Clause clause) {
        boolean moments = clause.takeValue(Sort.TOPIC, "FIND_MOMENTS").isPresent();
        if (!moments || clause.has(Sort.NOT, Sort.TEXT, Sort.REMOVE, Sort.TRIM)) {
            return no();
        }
        List<Wish> wishes = formed(clause);
        wishes.addFirst(new Wish.Impossible(Topic.FIND_MOMENTS, new Target.Unsaid()));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.CUT, Sort.KEEP, Sort.FILM, Sort.REEL_STYLE, Sort.SHOW, Sort.KIND, Sort.SPLIT, Sort.BEST,
                Sort.LENGTHEN);
        clause.take(Sort.MATERIAL);
        clause.takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole).isPresent());
        clause.targets();
        return Optional.of(wishes);
    }

    private static List<Wish> formed(Clause clause) {
        List<Wish> wishes = new ArrayList<>();
        clause.take(Sort.DURATION)
                .ifPresent(piece -> wishes.add(new Wish.Total(new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS))));
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        Optional<String> platform = clause.take(Sort.PLATFORM).map(Piece::text);
        if (shape.isPresent() || platform.isPresent()) {
            wishes.add(new Wish.Canvas(shape, Optional.empty(), shape.isPresent() ? Optional.empty() : platform));
        }
        return wishes;
    }

    /// "Edit the video that I recorded", and nothing more.
    private static Optional<List<Wish>> edit(Clause clause) {
        boolean edits = clause.takeValue(Sort.IMPROVE, "EDIT").isPresent() || clause.tiles().stream()
                .anyMatch(tile -> (tile.is(Sort.CUT) || tile.is(Sort.LIGHT) || tile.is(Sort.DO)) && EDITS.contains(clause.textOf(tile)));
        Target what = clause.target();
        clause.ignore(Sort.LIGHT, Sort.CUT, Sort.DO, Sort.FILM, Sort.REEL_STYLE, Sort.COMMENT, Sort.ALL);
        boolean film = what instanceof Target.Whole
                || (what instanceof Target.It it && (it.kind() == Kind.CLIP || it.kind() == Kind.ANY) && clause.text().contains("视频"))
                || (what instanceof Target.All all && all.kind() == Kind.SHOT && clause.text().contains("素材"));
        boolean more = clause.unused().stream().anyMatch(tile -> tile.cost() > 0.3);
        return edits && film && !more ? wish(new Wish.Better(Wish.Better.Vague.EDIT)) : no();
    }

    /// "Make shot 2 vertical": the film keeps its shape, and that shot is cut to the other.
    private static Optional<List<Wish>> shape(Clause clause) {
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        Optional<Target> one = clause.target(tile -> tile.as(Sort.TARGET)
                .filter(piece -> piece.value() instanceof Target.Nth nth
                        && (nth.kind() == Kind.CLIP || nth.kind() == Kind.VIDEO || nth.kind() == Kind.PHOTO || nth.kind() == Kind.SHOT))
                .isPresent());
        clause.ignore(Sort.LIGHT, Sort.CROP, Sort.REPLACE, Sort.CANVAS, Sort.DO, Sort.MOVE, Sort.FILM);
        boolean more = clause.unused().stream().anyMatch(tile -> tile.cost() > 0.3);
        return shape.isEmpty() || one.isEmpty() || more || clause.has(Sort.NOT, Sort.EXPORT)
                ? no()
                : wish(new Wish.Crop(one.get(), shape, Optional.empty(), new Amount.Unsaid()));
    }

    /// "An opening of three seconds": a title at the beginning, whose words are asked for.
    private static Optional<List<Wish>> opening(Clause clause) {
        boolean start = Stream.of("个片头", "一个片头", "加片头", "片头动画", "个开场", "加开场", "做片头", "秒片头", "感片头", "风片头").anyMatch(clause.text()::contains)
                || ends(clause.text(), List.of("片头", "开场动画"));
        boolean end = ends(clause.text(), List.of("片尾", "结尾动画"));
        boolean other = clause.has(Sort.TEXT, Sort.NOT, Sort.REMOVE, Sort.FILE, Sort.FADE, Sort.COLOUR, Sort.TRANSITION)
                || says(clause, List.of("字幕", "标题", "音乐", "logo", "黑", "白", "淡", "音效", "字", "照片", "视频加到"));
        if ((!start && !end) || other) {
            return no();
        }
        Amount length = clause.take(Sort.DURATION).<Amount>map(piece -> new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS))
                .orElse(new Amount.Unsaid());
        Optional<String> style = clause.take(Sort.TITLE_STYLE).map(Piece::text);
        clause.ignore(Sort.values());
        clause.targets();
        Place place = start ? new Place.From(new Moment.After(0), Optional.empty()) : new Place.Last();
        return wish(new Wish.AddTitle(Optional.empty(), place, style, TitleLook.UNSAID, length));
    }

    /// Whether one of these is what is made: it stands at the end, behind a verb.
    private static boolean ends(String text, List<String> nouns) {
        String said = Small.trimmed(text, Small.ENDINGS);
        return nouns.stream().filter(said::endsWith).map(noun -> said.substring(0, said.length() - noun.length()))
                .map(before -> before.substring(Math.max(0, before.length() - 16)))
                .map(before -> before
                        .substring(1 + Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf(','), before.lastIndexOf('。')))))
                .anyMatch(before -> Stream.of("做", "加", "来", "要", "生成", "搞", "弄", "整").anyMatch(before::contains));
    }

    /// "Round corners and a white border": both of them.
    private static Optional<List<Wish>> framings(Clause clause) {
        Optional<Piece> first = clause.take(Sort.FRAMING);
        Optional<Piece> second = clause.take(Sort.FRAMING);
        if (first.isEmpty() || second.isEmpty() || first.get().text().equals(second.get().text())) {
            return no();
        }
        Optional<String> colour = clause.take(Sort.COLOUR).map(Piece::text);
        clause.ignore(Sort.ADD, Sort.LIGHT, Sort.SOME);
        Target what = clause.target();
        return clause.has(Sort.NOT, Sort.REMOVE, Sort.TEXT) || Kinds.text(what)
                ? no()
                : Optional.of(List.of(framing(what, first.get(), colour), framing(what, second.get(), colour)));
    }

    private static Wish framing(Target what, Piece framing, Optional<String> colour) {
        return new Wish.Framing(what, framing.text(), new Amount.Unsaid(), framing.text().equals("border") ? colour : Optional.empty());
    }

    /// "Bold with an outline": what can be done of how letters shall look, and what cannot.
    private static Optional<List<Wish>> letters(Clause clause) {
        boolean drawn = says(clause, LETTERS) && !says(clause, List.of("边框", "相框", "画框"));
        Optional<String> weight = clause.take(Sort.WEIGHT).map(Piece::text);
        Optional<String> colour = clause.take(Sort.COLOUR).map(Piece::text);
        Optional<String> position = clause.take(Sort.SPOT).map(Piece::text);
        boolean bold = weight.isPresent() || says(clause, List.of("粗体", "加粗"));
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        boolean said = clause.take(Sort.TOPIC).filter(piece -> piece.text().equals("TEXT_STYLE")).isPresent();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.REPLACE, Sort.FRAMING, Sort.FONT, Sort.SOME, Sort.TITLE_STYLE);
        boolean more = clause.unused().stream().anyMatch(tile -> tile.cost() > 0.3);
        boolean plain = bold || colour.isPresent() || position.isPresent();
        if ((!drawn && !said) || !plain || more || clause.has(Sort.NOT, Sort.TEXT)) {
            return no();
        }
        TitleLook look = TitleLook.UNSAID;
        TitleLook meant = new TitleLook(colour, position, look.size(), bold ? Optional.of(weight.orElse("bold")) : Optional.empty(),
                look.font(), look.caps(), look.accent());
        Target of = what.orElse(new Target.Unsaid());
        return Optional.of(List.of(new Wish.Restyle(of, Optional.empty(), meant), new Wish.Impossible(Topic.TEXT_STYLE, of)));
    }
}
