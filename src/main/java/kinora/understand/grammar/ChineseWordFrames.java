package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Chinese clauses about the words of titles and where they stand, files that replace others, songs at hand, and single pictures of the film.
final class ChineseWordFrames {
    private static final List<String> BECOMES = List.of("替换成", "替换为", "改成", "换成", "改为", "换为", "改叫", "变成");
    private static final List<String> INSIDE = List.of("里面的", "里边的", "里的", "中的", "上的", "里面", "里", "的");

    private static final Map<String, Kind> WORDS = Map.of("标题", Kind.TITLE, "片名", Kind.TITLE, "题目", Kind.TITLE, "字幕", Kind.CAPTION, "说明文字",
            Kind.CAPTION);

    static final List<Frame> ALL = List.of( //
            Frame.any("zh part of words", 3, EnumSet.of(Sort.REPLACE, Sort.LIGHT, Sort.TEXT, Sort.MOVE), ChineseWordFrames::part), //
            Frame.any("zh other words", 1.5, EnumSet.of(Sort.REPLACE, Sort.LIGHT, Sort.TEXT, Sort.MOVE, Sort.CALL),
                    ChineseWordFrames::other), //
            new Frame("zh words higher",
                    List.of(EnumSet.of(Sort.TARGET),
                            EnumSet.of(Sort.SIDE, Sort.UP, Sort.DOWN, Sort.EARLIER, Sort.LATER, Sort.PLACE, Sort.PAN)),
                    0.9, ChineseWordFrames::higher), //
            new Frame("zh by file", List.of(EnumSet.of(Sort.REPLACE), EnumSet.of(Sort.TARGET)), 0.9, ChineseWordFrames::by), //
            Frame.of("zh that song", 1, List.of(Sort.TARGET), ChineseWordFrames::song), //
            Frame.any("zh appears", 0.5, EnumSet.of(Sort.STRETCH, Sort.SPAN, Sort.EDGE, Sort.DURATION), ChineseWordFrames::appears), //
            Frame.any("zh picture of", 1, EnumSet.of(Sort.MOMENT, Sort.PLACE, Sort.TARGET, Sort.STRETCH, Sort.EDGE),
                    ChineseWordFrames::picture), //
            Frame.any("zh only sound", 1.2, EnumSet.of(Sort.TARGET, Sort.EXPORT, Sort.FORMAT, Sort.OWN), ChineseWordFrames::sound), //
            Frame.any("zh file for", 0.7, EnumSet.of(Sort.PLATFORM, Sort.SIZE, Sort.GRADE, Sort.FORMAT), ChineseWordFrames::file));

    private ChineseWordFrames() {}

    private static boolean says(Clause clause, String... words) {
        return Stream.of(words).anyMatch(clause.text()::contains);
    }

    private static Optional<Target> text(Clause clause) {
        return clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
    }

    /// "Summer in the title becomes Holiday": what stands between the title and "becomes" is a part of its words.
    private static Optional<List<Wish>> part(Clause clause) {
        List<Tile> tiles = clause.tiles();
        String said = clause.original(new Tile(tiles.getFirst().from(), tiles.getLast().to(), "", List.of()));
        Optional<String> title = WORDS.keySet().stream().filter(said::contains).max(Comparator.comparingInt(String::length));
        if (title.isEmpty() || clause.has(Sort.COLOUR, Sort.FONT, Sort.SPOT)) {
            return no();
        }
        int noun = said.indexOf(title.get());
        int becomes = BECOMES.stream().mapToInt(said::lastIndexOf).max().orElse(-1);
        String verb = BECOMES.stream().filter(word -> becomes >= 0 && said.startsWith(word, becomes)).findFirst().orElse("");
        if (becomes < noun + title.get().length()) {
            return no();
        }
        String between = said.substring(noun + title.get().length(), becomes);
        Optional<String> inside = INSIDE.stream().filter(between::startsWith).findFirst();
        String old = plain(between.substring(inside.map(String::length).orElse(0)));
        String fresh = plain(Small.trimmed(said.substring(becomes + verb.length()), "。！!，,吧呗呀啊"));
        boolean word = !old.isEmpty() && !fresh.isEmpty() && old.length() <= 12
                && Stream.of("颜色", "字体", "大小", "位置", "内容", "字号", "样式", "动画", "时间", "文字").noneMatch(old::contains);
        if (inside.isEmpty() || !word || ("的".equals(inside.get()) && old.codePoints().anyMatch(Scripts::isChinese))) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(
                new Wish.Text(new Target.The(WORDS.getOrDefault(title.get(), Kind.TITLE)), fresh, Optional.of(old), Wish.Text.Append.NO));
    }

    /// "Rex becomes Max": words in Latin letters or digits that stand on the picture.
    private static Optional<List<Wish>> other(Clause clause) {
        List<Tile> tiles = clause.tiles();
        String said = Small.trimmed(clause.original(new Tile(tiles.getFirst().from(), tiles.getLast().to(), "", List.of())), "，。！,.! ")
                .strip();
        Optional<List<String>> words = becoming(said);
        boolean other = clause.has(Sort.PLATFORM, Sort.SIZE, Sort.FORMAT, Sort.SHAPE, Sort.QUANTITY, Sort.DURATION)
                || clause.has(Sort.COLOUR, Sort.EFFECT) || clause.has(Sort.FILE, Sort.TRANSITION, Sort.FONT, Sort.UNIT);
        boolean known = tiles.stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> !(piece.value() instanceof Target.Named)).isPresent());
        if (words.isEmpty() || other || known) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(
                new Wish.Text(new Target.Unsaid(), plain(words.get().getLast()), Optional.of(words.get().getFirst()), Wish.Text.Append.NO));
    }

    private static final List<String> LEADING = List.of("把", "将", "所有", "所有的", "全部", "里面的", "那个", "这个", " ");

    /// What words in Latin letters become: these words, and the others.
    private static Optional<List<String>> becoming(String said) {
        int at = BECOMES.stream().mapToInt(said::indexOf).filter(index -> index > 0).min().orElse(-1);
        String rest = at < 0 ? "" : Small.behind(said.substring(at), BECOMES).orElse("");
        String old = at < 0 ? "" : Small.trimmed(Small.without(said.substring(0, at), LEADING), "都全").strip();
        boolean latin = !old.isEmpty() && old.length() <= 31 && Character.isLetterOrDigit(old.codePointAt(0))
                && old.codePoints().allMatch(c -> (Character.isLetterOrDigit(c) && !Scripts.isChinese(c)) || " '-".indexOf(c) >= 0);
        return latin && !rest.isBlank() && rest.length() <= 20 ? Optional.of(List.of(old, rest)) : Optional.empty();
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.chars().filter(c -> "“”\"'「」『』".indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }

    /// Words higher or lower in the picture.
    private static Optional<List<Wish>> higher(Clause clause) {
        boolean up = says(clause, "往上", "向上", "朝上", "靠上", "上移", "上挪", "高一点", "高点", "高些", "再高", "上去点", "上一点", "偏上");
        boolean down = says(clause, "往下", "向下", "朝下", "靠下", "下移", "下挪", "低一点", "低点", "低些", "再低", "下去点", "下一点", "偏下");
        Optional<Target> what = text(clause);
        if (what.isEmpty() || up == down || says(clause, "音量", "声音")) {
            return no();
        }
        clause.ignore(Sort.SIDE, Sort.UP, Sort.DOWN, Sort.MOVE, Sort.LIGHT, Sort.DEGREE, Sort.ADD, Sort.PLACE, Sort.EARLIER, Sort.LATER,
                Sort.SHOW, Sort.PAN);
        TitleLook look = new TitleLook(Optional.empty(), Optional.of(up ? "top" : "bottom"), new Amount.Unsaid(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return clause.has(Sort.TARGET, Sort.DURATION, Sort.NOT, Sort.REMOVE)
                ? no()
                : wish(new Wish.Restyle(what.get(), Optional.empty(), look));
    }

    /// "With garden.mp4 replace the cake": what is used stands before what goes.
    private static Optional<List<Wish>> by(Clause clause) {
        int verb = clause.tiles().stream().filter(tile -> tile.is(Sort.REPLACE)).mapToInt(Tile::from).max().orElse(0);
        boolean used = clause.tiles().stream().anyMatch(tile -> "用拿".contains(clause.textOf(tile)) && tile.from() < verb);
        boolean away = says(clause, "替换", "换掉", "代替", "替掉", "替代", "顶替", "取代", "替下") && !says(clause, "换成", "换为", "替换成", "替换为");
        Optional<Target> by = clause.target(tile -> tile.from() < verb);
        clause.ignore(Sort.REPLACE, Sort.LIGHT, Sort.ADD, Sort.REMOVE, Sort.INSTEAD);
        Optional<Target> what = clause.takeWhere(Sort.TARGET, tile -> tile.from() > verb).map(piece -> (Target) piece.value());
        boolean fits = used && away && by.filter(target -> target instanceof Target.Named).isPresent() && what.isPresent()
                && !clause.has(Sort.TARGET, Sort.NOT);
        if (!fits) {
            return no();
        }
        return wish(Kinds.sound(what.get())
                ? new Wish.Music(Optional.empty(), by, true, new Place.Unsaid())
                : new Wish.Replace(what.get(), by.get()));
    }

    /// "That guitar one", of songs: the file that is called so.
    private static Optional<List<Wish>> song(Clause clause) {
        Optional<Target> named = clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET)
                        .filter(piece -> piece.value() instanceof Target.Named(Kind kind, String _) && kind == Kind.MUSIC).isPresent())
                .map(piece -> new Target.Named(Kind.ANY, ((Target.Named) piece.value()).words()));
        boolean verb = clause.has(Sort.LIGHT, Sort.REPLACE, Sort.ADD, Sort.MOVE) || says(clause, "用", "换", "放", "要");
        clause.ignore(Sort.LIGHT, Sort.REPLACE, Sort.ADD, Sort.MOVE, Sort.MUSIC_STYLE, Sort.ROLE, Sort.PLAY, Sort.OTHER, Sort.SHOW);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent());
        return named.isPresent() && verb && !clause.has(Sort.TARGET, Sort.REMOVE, Sort.NOT) && !clause.has(Sort.UP, Sort.DOWN, Sort.CHANGE)
                ? wish(new Wish.Music(Optional.empty(), named, true, new Place.Unsaid()))
                : no();
    }

    /// When what was spoken of is seen.
    private static Optional<List<Wish>> appears(Clause clause) {
        boolean seen = says(clause, "出现", "显示", "出来", "露出", "才有", "才出");
        Optional<Place> when = clause.take(Sort.STRETCH).map(piece -> (Stretch) piece.value()).filter(stretch -> stretch.of().isEmpty())
                .<Place>map(stretch -> stretch.start()
                        ? new Place.From(new Moment.After(0), Optional.of(new Moment.After(stretch.ms())))
                        : new Place.From(new Moment.BeforeEnd(stretch.ms()), Optional.of(new Moment.BeforeEnd(0))))
                .or(() -> clause.take(Sort.SPAN).map(piece -> (Span) piece.value()).filter(span -> span.of().isEmpty())
                        .map(span -> new Place.From(span.from(), Optional.of(span.to()))));
        if (when.isEmpty() && says(clause, "最后")) {
            clause.take(Sort.EDGE);
            when = clause.take(Sort.DURATION)
                    .map(piece -> new Place.From(new Moment.BeforeEnd((Long) piece.value()), Optional.of(new Moment.BeforeEnd(0))));
        }
        Optional<Target> what = clause
                .target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.overlay((Target) piece.value())).isPresent());
        clause.ignore(Sort.SHOW, Sort.MOVE, Sort.ONLY, Sort.LIGHT, Sort.PLAY, Sort.START, Sort.WRITE);
        return seen && when.isPresent() && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.TEXT)
                ? wish(new Wish.Move(what.orElse(new Target.Unsaid()), when.get()))
                : no();
    }

    /// One picture of the film as a file.
    private static Optional<List<Wish>> picture(Clause clause) {
        boolean file = says(clause, "截图", "截张", "截一张", "截个", "存图", "存成图", "存成照", "存一张", "存张", "当封面", "做封面", "封面图", "导出图", "导成图", "保存成图",
                "存为图", "存下来当", "导出来当", "那一帧", "这一帧", "一帧");
        boolean out = says(clause, "存", "导", "截", "封面", "出图", "保存");
        Optional<Moment> at = clause.take(Sort.MOMENT).map(piece -> (Moment) piece.value());
        if (at.isEmpty()) {
            at = clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.From).isPresent())
                    .map(piece -> ((Place.From) piece.value()).start());
        }
        Optional<Target.At> seen = at.isPresent()
                ? Optional.empty()
                : clause.takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.At).isPresent())
                        .map(piece -> (Target.At) piece.value());
        at = at.or(() -> seen.map(Target.At::moment));
        boolean known = at.filter(one -> one instanceof Moment.After || one instanceof Moment.BeforeEnd).isPresent();
        if (!file || !out || !known || clause.has(Sort.NOT, Sort.REMOVE) || says(clause, "定格", "停")) {
            return no();
        }
        Map<String, String> options = new HashMap<>();
        options.put("format", says(clause, "png") ? "png" : "jpg");
        options.put("frameMs",
                at.orElseThrow() instanceof Moment.After(long ms)
                        ? String.valueOf(ms)
                        : "-" + Math.max(1, ((Moment.BeforeEnd) at.get()).ms()));
        clause.ignore(Sort.values());
        return wish(new Wish.Export(options));
    }

    /// The sound of the film as a file.
    private static Optional<List<Wish>> sound(Clause clause) {
        boolean only = says(clause, "单独要声音", "只要声音", "只要音频", "单独要音频", "声音单独导", "音频单独导", "只导声音", "只导音频", "只导出音频", "只导出声音", "单独导出声音",
                "单独导出音频", "单独存声音", "声音单独存", "声音单独要", "声音导出来", "音频导出来", "导出声音", "导出音频");
        if (!only || clause.has(Sort.NOT, Sort.REMOVE)) {
            return no();
        }
        String format = clause.take(Sort.FORMAT).map(Piece::text).filter(List.of("mp3", "wav", "m4a")::contains)
                .orElse(says(clause, "无损") ? "wav" : "mp3");
        clause.ignore(Sort.values());
        return wish(new Wish.Export(Map.of("format", format)));
    }

    /// A file for a place, or of a size, that is asked for: "give me the LinkedIn version", "Bilibili, wide, 4K".
    private static Optional<List<Wish>> file(Clause clause) {
        boolean asks = says(clause, "给我", "要个", "要一个", "来个", "来一个", "来一份", "出个", "出一个", "出一份", "导", "小样", "整一份", "弄一份", "来份");
        Map<String, String> options = new HashMap<>();
        clause.take(Sort.PLATFORM).ifPresent(piece -> options.put("platform", piece.text()));
        clause.take(Sort.FORMAT).ifPresent(piece -> options.put("format", piece.text()));
        clause.takeWhere(Sort.SIZE, tile -> tile.pieces().stream().anyMatch(piece -> piece.sort() == Sort.SIZE && !piece.text().isEmpty()))
                .ifPresent(piece -> options.put("size", piece.text()));
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        clause.take(Sort.GRADE).ifPresent(piece -> options.put("quality", piece.text()));
        boolean wide = shape.filter("16:9"::equals).isPresent();
        boolean enough = (asks && !options.isEmpty())
                || (options.containsKey("platform") && (options.containsKey("size") || options.containsKey("quality")));
        shape.filter(_ -> !wide)
                .ifPresent(piece -> options.put("size", piece.equals("9:16") ? "vertical" : piece.equals("1:1") ? "square" : piece));
        clause.target(tile -> tile.as(Sort.TARGET)
                .filter(piece -> Kinds.film((Target) piece.value()) || piece.value() instanceof Target.All).isPresent());
        clause.ignore(Sort.EXPORT, Sort.ADD, Sort.LIGHT, Sort.FILM, Sort.DO, Sort.CANVAS, Sort.SIZE, Sort.KIND, Sort.COMMENT, Sort.UP);
        return enough && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE) && !clause.has(Sort.REPLACE, Sort.TEXT, Sort.CHANGE)
                ? wish(new Wish.Export(options))
                : no();
    }
}
