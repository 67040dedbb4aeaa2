package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Completes what was understood of a film that is asked for in Chinese: nothing that was said of it is lost, in whatever clause and beside whatever word it stands.
///
/// How long it is, its shape, its music, the words in quotes, how many of the best: what no wish says yet is looked for among all pieces of the text. Wishes that only an existing film could have become what they are of a film that is not there yet.
final class ChineseCommission {
    /// A film lasts at least so long, and at most.
    private static final long SHORT_MS = 5_000;
    private static final long LONG_MS = 3_600_000;
    /// What stands before a length of something else than the film.
    private static final List<String> OF_EACH = List.of("每", "各", "第", "前", "后", "停", "标题", "字幕", "淡", "从", "隔", "转场", "片头", "片尾", "一张",
            "一段", "显示", "展示", "倒数", "头");
    /// What stands behind one.
    private static final List<String> EACH = List.of("一张", "每张", "一换", "换一", "的时候", "处", "那", "开始", "之后", "后", "起", "一个", "一段", "的标题",
            "的片头", "的片尾", "的字幕", "转场", "的转场", "片头", "片尾", "的倒计时", "倒计时", "黑屏", "的地方", "以后", "的淡", "淡", "的黑");
    private static final List<String> NO = List.of("不要", "不用", "别", "没有", "无需", "去掉", "不需要", "不配", "不加", "关掉", "静音", "无音乐", "无配乐", "不放",
            "没音乐");
    private static final Set<Sort> MUSIC = EnumSet.of(Sort.KIND, Sort.HEAD, Sort.TARGET);
    private static final List<String> ENDS = List.of("片尾", "结尾", "末尾", "最后", "收尾", "结束");
    private static final List<String> STARTS = List.of("片头", "开头", "开场", "封面", "一开始", "开始", "最前", "首页", "第一屏");
    private static final List<String> UPRIGHT_OF = List.of("照片", "的照片", "图", "的图", "素材", "的素材", "片子", "拍");
    private static final List<String> OTHERS = List.of("别的不", "别的都不", "其他不", "其他的不", "其他都不", "照片不", "照片就不", "照片别", "照片就别", "照片都不", "照片一张",
            "图片不", "图片别", "不要照片", "不用照片", "不放照片", "不加照片", "别放照片", "别用照片", "只用", "只要", "只想要", "只放", "只剪", "照片先不", "不含照片", "不带照片", "照片就算",
            "照片都别", "除了照片");

    private final String text;
    private final List<Token> tokens;
    private final List<List<Piece>> pieces;
    private final Scene scene;
    private final List<Wish> wishes;

    private ChineseCommission(List<Wish> wishes, String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene) {
        this.wishes = new ArrayList<>(wishes);
        this.text = text;
        this.tokens = tokens;
        this.pieces = pieces;
        this.scene = scene;
    }

    /// All that is wanted of a film that is not there yet; the same wishes where none of them makes one.
    static List<Wish> whole(List<Wish> wishes, String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene) {
        boolean makes = wishes.stream().anyMatch(ChineseCommission::makes)
                || wishes.stream().anyMatch(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && CUT_OUT.contains(topic));
        boolean other = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Question || wish instanceof Wish.Act || wish instanceof Wish.Undo);
        if (!makes || other || scene.draft().segments().findAny().isPresent()) {
            return wishes;
        }
        ChineseCommission whole = new ChineseCommission(wishes, text, tokens, pieces, scene);
        whole.meant();
        whole.each();
        whole.lasting();
        whole.shaped();
        whole.heard();
        whole.chosen();
        whole.only();
        whole.looked();
        whole.written();
        ChineseBriefs.settle(whole.wishes, Characters.simplified(text),
                whole.all(Sort.ONLY).stream().filter(piece -> !piece.text().isEmpty()).toList(), scene);
        return whole.wishes;
    }

    private static boolean makes(Wish wish) {
        return switch (wish) {
            case Wish.Reel _,Wish.Script _,Wish.Total _,Wish.Canvas _,Wish.Music _,Wish.AddTitle _,Wish.Best _,Wish.Insert _,Wish.Transition _,Wish.OnBeat _ ->
                true;
            default -> false;
        };
    }

    /// Wishes that speak of what is not there yet: a title that shall say something else, pictures that become a film, things that no file shows.
    private void meant() {
        Set<String> quoted = new LinkedHashSet<>();
        tokens.stream().filter(token -> token.is(Token.Kind.QUOTE)).forEach(token -> quoted.add(token.word()));
        boolean photos = scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.PHOTO);
        boolean cut = wishes.stream().anyMatch(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && CUT_OUT.contains(topic));
        wishes.removeIf(wish -> cut && (wish instanceof Wish.Keep || wish instanceof Wish.Remove));
        wishes.removeIf(wish -> switch (wish) {
            case Wish.Text other -> quoted.contains(other.text()) && other.replaces().isPresent();
            case Wish.Replace(Target what, Target _) -> what instanceof Target.All || what instanceof Target.It;
            case Wish.Remove(Target what) ->
                (!photos && what instanceof Target.All(Kind kind) && kind == Kind.PHOTO) || what instanceof Target.It;
            case Wish.Insert(Target files, Place _) ->
                files instanceof Target.Named && Spotting.strays(List.of(new Wish.Remove(files)), scene);
            default -> false;
        });
        boolean sent = SENDS.stream().anyMatch(Characters.simplified(text)::contains);
        wishes.replaceAll(wish -> !sent && wish instanceof Wish.Export export && export.options().keySet().equals(Set.of("platform"))
                ? new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(export.options().getOrDefault("platform", "")))
                : wish);
        wishes.replaceAll(wish -> wish instanceof Wish.AddTitle title && Spotting.strays(List.of(wish), scene)
                ? placed(title, new Place.Unsaid())
                : wish);
    }

    /// Where something in pictures shall go or stay, no picture does.
    private static final Set<Topic> CUT_OUT = EnumSet.of(Topic.BACKGROUND_REMOVAL, Topic.BACKGROUND_REPLACE, Topic.OBJECT_REMOVAL);

    private static final List<String> SENDS = List.of("导出", "输出", "导成", "下载", "保存", "存成", "存到", "汇出", "转成文件");

    private static Wish placed(Wish.AddTitle title, Place place) {
        return new Wish.AddTitle(title.text(), place, title.style(), title.look(), title.length());
    }

    private List<Piece> all(Sort sort) {
        return pieces.stream().flatMap(List::stream).filter(piece -> piece.sort() == sort).toList();
    }

    private String before(Piece piece, int most) {
        return said(Math.max(begin(piece.from()), piece.from() - most), piece.from());
    }

    private String behind(Piece piece, int most) {
        return said(piece.to(), Math.min(end(piece.to()), piece.to() + most));
    }

    /// Where the clause begins in which a token is.
    private int begin(int token) {
        return IntStream.iterate(token, at -> at > 0, at -> at - 1).filter(at -> divides(at - 1)).findFirst().orElse(0);
    }

    private int end(int token) {
        return IntStream.range(token, tokens.size()).filter(this::divides).findFirst().orElse(tokens.size());
    }

    private boolean divides(int token) {
        return tokens.get(token).is(Token.Kind.MARK) && ",.;!?、".contains(tokens.get(token).word());
    }

    private String said(int from, int to) {
        return from >= to ? "" : Characters.simplified(text.substring(tokens.get(from).from(), tokens.get(to - 1).to()));
    }

    /// How long the film shall be, where no wish says it.
    private void lasting() {
        wishes.removeIf(wish -> wish instanceof Wish.Total total && total.amount() instanceof Amount.By);
        boolean known = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Total || (wish instanceof Wish.Reel reel && reel.brief().containsKey("seconds")));
        List<Piece> lengths = all(Sort.DURATION);
        Optional<Long> film = lengths.stream().filter(piece -> lengths.stream().noneMatch(other -> covers(other, piece)))
                .filter(this::ofFilm).map(piece -> (Long) piece.value()).findFirst();
        if (film.isEmpty()) {
            return;
        }
        long ms = film.get();
        wishes.replaceAll(wish -> switch (wish) {
            case Wish.Music music when at(music.place(), ms) ->
                new Wish.Music(music.style(), music.file(), music.other(), new Place.Unsaid());
            case Wish.AddTitle title when at(title.place(), ms) -> placed(title, new Place.Unsaid());
            default -> wish;
        });
        if (!known && wishes.stream().noneMatch(wish -> lasts(wish, ms))) {
            wishes.add(new Wish.Total(new Amount.To(ms, Amount.Unit.MILLISECONDS)));
        }
    }

    /// How long each picture is seen.
    private void each() {
        boolean known = wishes.stream().anyMatch(wish -> wish instanceof Wish.Length);
        Optional<Long> each = all(Sort.DURATION).stream().filter(this::ofEach).map(piece -> (Long) piece.value()).filter(ms -> ms >= 300)
                .findFirst();
        each.ifPresent(ms -> {
            wishes.removeIf(wish -> wish instanceof Wish.Total total && total.amount() instanceof Amount.To(double value, Amount.Unit _)
                    && Math.round(value) == ms);
            wishes.replaceAll(wish -> wish instanceof Wish.Reel reel && reel.brief().getOrDefault("seconds", "").equals(seconds(ms))
                    ? new Wish.Reel(reel.style(), reel.from(), Map.of())
                    : wish);
            if (!known) {
                wishes.add(new Wish.Length(new Target.All(Kind.PHOTO), new Amount.To(ms, Amount.Unit.MILLISECONDS)));
            }
        });
    }

    private static String seconds(long ms) {
        return ms % 1000 == 0 ? String.valueOf(ms / 1000) : String.valueOf(ms / 1000.0);
    }

    private static final List<String> EACH_OF = List.of("每张", "每个", "每幅", "每段", "一张", "单张", "各", "每页", "每一张", "每图");
    private static final List<String> EACH_AFTER = List.of("一张", "每张", "换一张", "换张", "一换", "换一", "/张", "每图");
    private static final List<String> TEXTS = List.of("标题", "字幕", "片头", "片尾", "转场", "文字", "淡", "第一张", "最后一张");

    private boolean ofEach(Piece piece) {
        String clause = said(begin(piece.from()), piece.from());
        boolean text = TEXTS.stream().anyMatch(clause::contains);
        return !text
                && (EACH_OF.stream().anyMatch(before(piece, 7)::contains) || EACH_AFTER.stream().anyMatch(behind(piece, 4)::startsWith));
    }

    /// How it looks, and how its pictures follow each other.
    private void looked() {
        boolean look = wishes.stream().anyMatch(wish -> wish instanceof Wish.Effect || wish instanceof Wish.Plain);
        boolean beyond = wishes.stream().anyMatch(Wish.Impossible.class::isInstance);
        if (!look && !beyond) {
            all(Sort.EFFECT).stream().filter(piece -> plain(piece) && !near(piece, "音乐", "配乐", "bgm", "歌", "曲", "标题", "字"))
                    .max(Comparator.comparingInt(piece -> piece.to() - piece.from()))
                    .ifPresent(piece -> wishes.add(new Wish.Effect(new Target.Unsaid(), piece.text(), new Amount.Unsaid())));
        }
        if (wishes.stream().noneMatch(wish -> wish instanceof Wish.Transition || wish instanceof Wish.Cuts)) {
            all(Sort.TRANSITION).stream().filter(piece -> plain(piece) && !piece.text().equals("cut")
                    && (near(piece, "转场", "过渡", "切换", "衔接", "之间") || piece.to() - piece.from() > 2 || piece.text().equals("dissolve")))
                    .findFirst().ifPresent(
                            piece -> wishes.add(new Wish.Transition(new Target.Unsaid(), Optional.of(piece.text()), new Amount.Unsaid())));
        }
    }

    /// Whether a look is wanted by a word of its own that is no part of a longer one.
    private boolean plain(Piece piece) {
        boolean longer = pieces.stream().flatMap(List::stream).anyMatch(other -> covers(other, piece) && WORDS.contains(other.sort()));
        return !longer && piece.to() - piece.from() > 1 && NO.stream().noneMatch(before(piece, 5)::contains);
    }

    private static final Set<Sort> WORDS = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.MUSIC_STYLE, Sort.TOPIC, Sort.NOUN, Sort.FADE);

    private boolean near(Piece piece, String... words) {
        String clause = said(begin(piece.from()), end(piece.to()));
        return Stream.of(words).anyMatch(clause::contains);
    }

    private static boolean covers(Piece one, Piece other) {
        return one.from() <= other.from() && one.to() >= other.to() && one.to() - one.from() > other.to() - other.from();
    }

    private static boolean at(Place place, long ms) {
        return place instanceof Place.From(Moment start, Optional<Moment> _) && start.equals(new Moment.After(ms));
    }

    private static boolean lasts(Wish wish, long ms) {
        Optional<Amount> amount = switch (wish) {
            case Wish.Length one -> Optional.of(one.amount());
            case Wish.AddTitle one -> Optional.of(one.length());
            case Wish.Card one -> Optional.of(one.length());
            case Wish.Fade one -> Optional.of(one.length());
            case Wish.Transition one -> Optional.of(one.length());
            default -> Optional.empty();
        };
        return amount.filter(one -> one instanceof Amount.To(double value, Amount.Unit _) && Math.round(value) == ms).isPresent();
    }

    private boolean ofFilm(Piece piece) {
        long ms = (Long) piece.value();
        boolean each = OF_EACH.stream().anyMatch(before(piece, 4)::contains) || EACH.stream().anyMatch(behind(piece, 5)::startsWith);
        return ms >= SHORT_MS && ms <= LONG_MS && !each;
    }

    /// Its shape.
    private void shaped() {
        boolean known = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Canvas || wish instanceof Wish.Crop || wish instanceof Wish.Export);
        if (known) {
            return;
        }
        all(Sort.SHAPE).stream().filter(piece -> piece.to() - piece.from() > 1 || tokens.get(piece.from()).is(Token.Kind.SHAPE)).filter(
                piece -> UPRIGHT_OF.stream().noneMatch(behind(piece, 3)::startsWith) && NO.stream().noneMatch(before(piece, 4)::contains))
                .findFirst().ifPresent(shape -> wishes.add(new Wish.Canvas(Optional.of(shape.text()), Optional.empty(), Optional.empty())));
    }

    /// Its music.
    private void heard() {
        boolean known = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Music || (wish instanceof Wish.Mute mute && Kinds.sound(mute.what()))
                        || (wish instanceof Wish.Remove gone && Kinds.sound(gone.what())) || wish instanceof Wish.Impossible);
        Optional<Piece> music = pieces.stream().flatMap(List::stream).filter(piece -> MUSIC.contains(piece.sort()) && isMusic(piece))
                .findFirst();
        if (known || music.isEmpty()) {
            return;
        }
        int begin = begin(music.get().from());
        int end = end(music.get().to());
        String clause = said(begin, end);
        if (NO.stream().anyMatch(clause::contains)) {
            if (NO.stream().anyMatch(before(music.get(), 4)::endsWith)) {
                wishes.add(new Wish.Mute(new Target.The(Kind.MUSIC), true));
            }
            return;
        }
        Optional<String> style = all(Sort.MUSIC_STYLE).stream().filter(piece -> piece.from() >= begin && piece.to() <= end)
                .max(Comparator.comparingInt(piece -> piece.to() - piece.from())).map(Piece::text);
        wishes.removeIf(wish -> wish instanceof Wish.Gain gain && Kinds.sound(gain.what()));
        wishes.add(new Wish.Music(style, Optional.empty(), false, new Place.Unsaid()));
    }

    private static boolean isMusic(Piece piece) {
        return piece.value() instanceof Target target
                ? Kinds.of(target) == Kind.MUSIC && !(target instanceof Target.Both)
                : piece.text().equals("MUSIC");
    }

    /// "Five of the best": how many pictures it is made of.
    private void chosen() {
        boolean known = wishes.stream().anyMatch(wish -> wish instanceof Wish.Best best && best.count().isPresent());
        wishes.removeIf(wish -> known && wish instanceof Wish.Remove(Target what) && worst(what));
        if (known) {
            return;
        }
        long files = scene.files().stream().filter(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP).count();
        Optional<Integer> count = all(Sort.COUNT).stream().filter(piece -> counts(piece, files))
                .map(piece -> ((Number) piece.value()).intValue()).findFirst();
        count.ifPresent(most -> {
            wishes.removeIf(wish -> wish instanceof Wish.Best || (wish instanceof Wish.Remove(Target what) && worst(what))
                    || wish instanceof Wish.Keep);
            wishes.add(new Wish.Best(new Target.Unsaid(), OptionalInt.of(most)));
        });
    }

    private static boolean worst(Target what) {
        return what instanceof Target.Having(Kind _, Target.Quality quality) && quality == Target.Quality.WORST;
    }

    private static final List<String> CHOOSES = List.of("最", "精选", "挑", "选", "筛", "好看", "只用", "只放", "只要", "留");

    private boolean counts(Piece piece, long files) {
        double count = ((Number) piece.value()).doubleValue();
        String next = behind(piece, 2);
        boolean measured = next.startsWith("张") || next.startsWith("幅") || next.startsWith("个镜") || next.startsWith("段");
        String left = before(piece, 1);
        String clause = said(begin(piece.from()), end(piece.to()));
        return measured && count == Math.rint(count) && count > 1 && count < files && !"第前后每这那头各".contains(left.isEmpty() ? "?" : left)
                && CHOOSES.stream().anyMatch(clause::contains);
    }

    /// Only the files that are named, in the order in which they are.
    private void only() {
        boolean joined = OTHERS.stream().anyMatch(Characters.simplified(text)::contains);
        List<Target> named = joined ? files() : List.of();
        if (named.size() < 2) {
            return;
        }
        wishes.removeIf(wish -> wish instanceof Wish.Remove || wish instanceof Wish.CutSpan || wish instanceof Wish.Keep
                || wish instanceof Wish.Move || wish instanceof Wish.Order || wish instanceof Wish.Insert || wish instanceof Wish.Part
                || wish instanceof Wish.Text);
        if (wishes.stream().noneMatch(Wish.Reel.class::isInstance)) {
            wishes.addFirst(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of()));
        }
        wishes.replaceAll(
                wish -> wish instanceof Wish.Reel reel ? new Wish.Reel(reel.style(), new Target.Both(named), reel.brief()) : wish);
        wishes.add(new Wish.Order(new Wish.Order.By.These(named)));
    }

    /// The files that are named, by their names or by what they show.
    private List<Target> files() {
        List<Target> named = new ArrayList<>();
        int at = 0;
        int front = 0;
        while (at < tokens.size()) {
            int here = at;
            Optional<Piece> name = pieces.get(at).stream()
                    .filter(piece -> piece.sort() == Sort.FILE || (piece.sort() == Sort.NAME && shown(piece.text())))
                    .max(Comparator.comparingInt(Piece::to));
            Optional<Target> target = name.map(piece -> new Target.Named(Kind.ANY, piece.text()));
            if (target.isPresent() && !named.contains(target.get())) {
                String clause = said(begin(here), end(here));
                boolean first = !named.isEmpty() && named.size() == 1 && front < 0 && (clause.contains("前") || clause.contains("先"));
                front = named.isEmpty() && clause.contains("后") && !clause.contains("先") && !clause.contains("前") ? -1 : front;
                named.add(first ? 0 : named.size(), target.get());
            }
            at = name.map(Piece::to).orElse(at + 1);
        }
        return named;
    }

    private boolean shown(String words) {
        return scene.files().stream().flatMap(file -> file.seen().values().stream()).anyMatch(seen -> seen.contains(words))
                || !Spotting.strays(List.of(new Wish.Remove(new Target.Named(Kind.ANY, words))), scene);
    }

    /// The words in quotes, each where it is said to stand.
    private void written() {
        boolean files = scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is(Token.Kind.QUOTE) || sung(i)) {
                continue;
            }
            String line = tokens.get(i).word();
            lines.add(line);
            boolean beyond = !files && wishes.stream().anyMatch(Wish.Impossible.class::isInstance);
            if (!beyond && wishes.stream().noneMatch(wish -> says(wish, line))) {
                wishes.add(new Wish.AddTitle(Optional.of(line), place(i), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
            }
        }
        boolean told = wishes.stream().anyMatch(Wish.Script.class::isInstance);
        if (!files && lines.size() > 1 && !told) {
            wishes.removeIf(wish -> wish instanceof Wish.AddTitle);
            wishes.addFirst(new Wish.Script(lines));
        }
    }

    /// Whether words in quotes are the name of a song.
    private boolean sung(int token) {
        String before = said(begin(token), token);
        String behind = said(token + 1, end(token + 1));
        boolean song = List.of("音乐", "歌", "曲", "bgm", "配乐").stream().anyMatch(word -> before.endsWith(word) || before.endsWith(word + "用")
                || behind.startsWith(word) || behind.startsWith("这首") || behind.startsWith("那首"));
        return song || (token > 0 && text.charAt(tokens.get(token).from()) == '《' && before.contains("放"));
    }

    private static boolean says(Wish wish, String line) {
        return switch (wish) {
            case Wish.AddTitle title -> title.text().filter(one -> one.equals(line)).isPresent();
            case Wish.Text text -> text.text().contains(line);
            case Wish.Reel reel -> reel.brief().getOrDefault("title", "").contains(line);
            case Wish.Script script -> script.lines().stream().anyMatch(one -> one.contains(line));
            case Wish.Card card -> card.text().filter(one -> one.contains(line)).isPresent();
            case Wish.Rename name -> name.name().contains(line);
            case Wish.Captions _ -> true;
            default -> false;
        };
    }

    private Place place(int token) {
        int begin = begin(token);
        String near = said(begin, token);
        String clause = near.isEmpty() && begin > 1 ? said(begin(begin - 1), token) : near;
        return ENDS.stream().anyMatch(clause::contains)
                ? new Place.Last()
                : STARTS.stream().anyMatch(clause::contains) ? new Place.First() : new Place.Unsaid();
    }
}
