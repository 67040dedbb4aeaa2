package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Last;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Makes one reading of the clauses of a Chinese text, which leave out what was named before: in a clause before them, or in the turn before.
final class ChineseSentences {
    private static final List<String> GOES_ON = List.of("顺便", "再", "也", "还", "然后", "接着", "并", "同时", "换到", "放到", "移到", "挪到", "改到", "顺手");
    private static final List<String> STAYS = List.of("停", "放", "显示", "留", "持续", "展示", "给足", "给够", "给满", "给它", "给个", "待", "撑");

    private static final List<String> WRONG = List.of("不对", "不是", "错了", "说错", "弄错", "搞错", "打错", "我说错");
    private static final List<String> BUT = List.of("但", "不过", "除了", "只是", "可是");
    private static final List<String> STEADY = List.of("别动", "不动", "不要动", "别碰");
    private static final List<String> HELD = List.of("固定", "静止", "定住", "镜头", "缩放", "推拉", "运镜");
    private static final Map<String, String> PLATFORMS = Map.of("抖音", "tiktok", "朋友圈", "wechat", "微信", "wechat", "小红书", "xiaohongshu", "快手",
            "kuaishou", "微博", "weibo", "B站", "bilibili", "b站", "bilibili", "视频号", "wechat");

    /// A clause of which so much has no use is not understood, and nothing is done then.
    private static final double STRANGE = 0.9;

    private final Reader reader;
    /// What was said, to the letter.
    private final String said;
    private final String text;
    private final Scene scene;
    private final ChineseRemarks remarks = new ChineseRemarks();
    private final ChineseTold told = new ChineseTold();
    private final List<Wish> wishes = new ArrayList<>();
    private Optional<Target> antecedent = Optional.empty();
    private double explained;
    private double left;
    private boolean strange;
    /// What was not understood.
    private final List<String> unclear = new ArrayList<>();
    /// How many clauses were.
    private int understood;
    /// Whether the rest may depend on what was not.
    private boolean doubtful;

    ChineseSentences(Reader reader, String text, Scene scene) {
        this.reader = reader;
        this.said = text;
        this.text = Characters.simplified(text);
        this.scene = scene;
        boolean goesOn = GOES_ON.stream().anyMatch(text.strip()::startsWith) || text.contains("也");
        boolean letters = text.strip().startsWith("字") && !text.strip().startsWith("字幕") && scene.spokenOf().size() > 1;
        if ((goesOn || letters) && !scene.spokenOf().isEmpty()) {
            antecedent = ChineseFollowing.spoken(scene);
        }
    }

    Reading join(List<Clauses.Read> clauses) {
        Reading reading = read(clauses);
        boolean fresh = scene.draft().segments().findAny().isEmpty();
        return fresh ? new Reading(reading.language(), reader.commissioned(reading.wishes(), said, scene), reading.score()) : reading;
    }

    private Reading read(List<Clauses.Read> all) {
        List<Clauses.Read> clauses = ChineseSubtitles.beside(all, scene);
        Optional<List<Wish>> subtitles = clauses.equals(all) ? ChineseSubtitles.of(clauses, scene) : Optional.empty();
        if (subtitles.isPresent()) {
            return new Reading(Tongue.ZH, subtitles.get(), 1);
        }
        boolean done = clauses.stream().anyMatch(clause -> ChineseRemarks.away(clause) || ChineseAmends.judges(clause, clauses.size())
                || (!clause.wishes().isEmpty() && clause.left() < STRANGE && !talk(clause.wishes())));
        for (int i = 0; i < clauses.size(); i++) {
            Clauses.Read clause = clauses.get(i);
            if (ChineseMood.tells(clause)) {
                remarks.hear(clause);
                antecedent = told.hear(clause, remarks.topic()).or(() -> antecedent);
            } else if (done && (remarks.is(clause)
                    || ChineseVerdicts.names(clause, i + 1 < clauses.size() ? Optional.of(clauses.get(i + 1)) : Optional.empty()))) {
                remarks.hear(clause);
                antecedent = remarks.topic().or(() -> antecedent);
            } else {
                hear(clause, clauses.size() > 1);
            }
        }
        if (wishes.size() > 1 && wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Chat))) {
            wishes.removeIf(Wish.Chat.class::isInstance);
        }
        if (wishes.isEmpty() && clauses.stream().anyMatch(clause -> clause.said().contains("不动") || clause.said().contains("别动"))) {
            clauses.forEach(clause -> wishes.addAll(clause.wishes()));
        }
        Optional<Wish> better = ChineseBetter.apart(clauses).filter(wishes::contains);
        ChineseRemarks.settle(wishes, text);
        better.filter(wish -> !wishes.contains(wish)).ifPresent(wishes::add);
        ChineseConcord.settle(wishes, text);
        boolean whole = ChineseSettling.settle(wishes, clauses, text, scene);
        ChineseInside.settle(wishes, text);
        ChinesePicks.settle(wishes, clauses, text, scene.draft().tracks().isEmpty());
        if (whole) {
            explained += Math.max(1, left);
            left = 0;
            strange = false;
            unclear.clear();
        }
        translated();
        exported();
        boolean edits = wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Question || wish instanceof Wish.Chat));
        wishes.removeIf(wish -> edits && wish instanceof Wish.Question && !text.contains("？") && !text.contains("?"));
        boolean wrong = WRONG.stream().anyMatch(text.strip()::startsWith) && !wishes.isEmpty()
                && wishes.stream().noneMatch(Wish.Undo.class::isInstance);
        if (wrong && before().filter(wish -> wish.getClass() == wishes.getFirst().getClass() && !wish.equals(wishes.getFirst()))
                .isPresent()) {
            wishes.addFirst(new Wish.Undo(1, Optional.empty()));
        }
        spared(clauses);
        boolean stays = STEADY.stream().anyMatch(text::contains) && !held(text)
                && wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Camera));
        wishes.removeIf(wish -> stays && wish instanceof Wish.Camera camera && camera.move() == Wish.Camera.Move.STILL);
        boolean fresh = scene.draft().tracks().isEmpty();
        if (fresh) {
            filmed(clauses);
            meant(clauses);
            List<Wish> totals = wishes.stream().filter(Wish.Total.class::isInstance).toList();
            wishes.removeAll(totals);
            wishes.addAll(totals);
            boolean music = wishes.stream().anyMatch(Wish.Music.class::isInstance);
            wishes.replaceAll(wish -> !music && wish instanceof Wish.Gain gain && Kinds.of(gain.what()) == Kind.MUSIC
                    ? new Wish.Music(Optional.empty(), Optional.empty(), false, new Place.Unsaid())
                    : wish);
        }
        doubtful |= 4 * unclear.size() > understood;
        double score = explained + left == 0 ? 0 : explained / (explained + left);
        if (YesNo.asks(text) && wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Question || wish instanceof Wish.Chat
                || wish instanceof Wish.Act || wish instanceof Wish.Impossible))) {
            return new Reading(Tongue.ZH, Reader.nothing(text), score);
        }
        if (ChineseAmends.dropped(clauses, wishes, scene.history().isEmpty() ? Optional.empty() : before())) {
            return new Reading(Tongue.ZH, List.of(new Wish.Undo(1, Optional.empty())), 1);
        }
        if (regretted() || (!scene.history().isEmpty() && ChineseAmends.kept(wishes, before(), text))) {
            return new Reading(Tongue.ZH, List.of(new Wish.Undo(1, Optional.empty())), 1);
        }
        Optional<Wish.Chat.Said> said = wishes.isEmpty() ? said(clauses) : Optional.empty();
        if (said.isPresent()) {
            return new Reading(Tongue.ZH, List.of(new Wish.Chat(said.get())), 1);
        }
        boolean nothing = wishes.isEmpty() && !strange && Reader.enough(explained, left) && clauses.stream()
                .anyMatch(clause -> clause.frame().isPresent() && clause.wishes().isEmpty() && ChineseRegrets.later(clause.said()));
        if (nothing) {
            return new Reading(Tongue.ZH, List.of(new Wish.Chat(Wish.Chat.Said.NO)), 1);
        }
        if (wishes.isEmpty() || !Reader.enough(explained, left) || (strange && !fresh) || doubtful) {
            List<Wish> lost = unclear.isEmpty() || wishes.isEmpty() ? Reader.nothing(text) : named();
            return new Reading(Tongue.ZH, Spotting.of(clauses, scene).orElse(lost), score);
        }
        if (!unclear.isEmpty()) {
            wishes.addAll(named());
        }
        ThisFilm meant = new ThisFilm(text, scene);
        return new Reading(Tongue.ZH,
                wishes.stream()
                        .map(wish -> ChineseInstruments.at(meant.film(ChineseEllipsis.whole(wish, text), wishes.size() == 1), text, scene))
                        .toList(),
                score);
    }

    /// Whether it is the camera that shall not move, and not that nothing becomes of a thing.
    static boolean held(String said) {
        return HELD.stream().anyMatch(said::contains);
    }

    /// "The cake stays, the rest faster": all but what stays.
    private void spared(List<Clauses.Read> clauses) {
        Optional<Target> still = clauses.stream().filter(clause -> STEADY.stream().anyMatch(clause.said()::contains))
                .flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.TARGET).stream())
                .map(piece -> (Target) piece.value())
                .filter(target -> Kinds.named(target) && Kinds.shot(target) && !(target instanceof Target.Others)).findFirst();
        still.ifPresent(target -> wishes.replaceAll(wish -> ChineseEllipsis.what(wish) instanceof Target.Others(Kind kind)
                ? ChineseEllipsis.of(wish, new Target.Except(new Target.All(kind), target)).orElse(wish)
                : wish));
    }

    /// What is said where nothing is wanted.
    private static Optional<Wish.Chat.Said> said(List<Clauses.Read> clauses) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        boolean little = tiles.size() <= 4 && clauses.stream().mapToDouble(Clauses.Read::left).sum() < STRANGE;
        if (tiles.stream().anyMatch(tile -> tile.is(Sort.THANKS))) {
            return Optional.of(Wish.Chat.Said.THANKS);
        }
        return !little
                ? Optional.empty()
                : tiles.stream().anyMatch(tile -> tile.is(Sort.NOPE))
                        ? Optional.of(Wish.Chat.Said.NO)
                        : tiles.stream().anyMatch(tile -> tile.is(Sort.YES)) ? Optional.of(Wish.Chat.Said.YES) : Optional.empty();
    }

    private void hear(Clauses.Read clause, boolean several) {
        String said = clause.said();
        if (Limits.is(clause, clause.wishes(), wishes)) {
            explained += 1;
            return;
        }
        explained += clause.explained();
        left += clause.left();
        List<Wish> again = clause.wishes().isEmpty() || talk(clause.wishes()) || clause.left() >= STRANGE ? also(clause) : List.of();
        Optional<List<Wish>> but = remarks.except(clause, wishes, this::earlier);
        if (but.isPresent() || !again.isEmpty()) {
            wishes.removeIf(Wish.Chat.class::isInstance);
            but.ifPresent(all -> {
                wishes.clear();
                wishes.addAll(all);
            });
            wishes.addAll(but.isPresent() ? List.of() : again);
            explained += Math.max(0, clause.left());
            left -= clause.left();
            return;
        }
        Optional<List<Wish>> border = clause.wishes().stream().noneMatch(Wish.Keep.class::isInstance)
                ? Optional.empty()
                : ChineseConcord.bordered(clause, wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.getLast()), before());
        if (border.isPresent()) {
            wishes.removeIf(Wish.Transition.class::isInstance);
            wishes.addAll(border.get());
            left -= clause.left();
            return;
        }
        Optional<Wish> end = wishes.isEmpty() ? Optional.empty() : ChineseRemarks.otherEnd(clause, wishes.getLast());
        if (end.isPresent()) {
            wishes.add(end.get());
            return;
        }
        Optional<Target> topic = several && clause.wishes().isEmpty() ? ChineseRemarks.topic(clause) : Optional.empty();
        if (topic.isPresent()) {
            antecedent = topic;
            left -= clause.left();
            return;
        }
        List<Wish> wanted = remarks.bare(clause);
        boolean away = !wanted.equals(clause.wishes());
        explained += away ? Math.max(1, clause.left()) : 0;
        left -= away ? clause.left() : 0;
        boolean lost = !away && !ChineseRemarks.reason(clause)
                && (clause.left() >= STRANGE || (!remarks.words().isEmpty() && ChineseVerdicts.open(clause)));
        if (lost && several && !scene.draft().tracks().isEmpty()) {
            Optional<List<Wish>> told = ChineseVerdicts.about(remarks.words(), clause, words -> reader.read(words, alone()).wishes());
            told.ifPresentOrElse(this::understood, () -> unclear(clause));
            left -= told.isPresent() ? clause.left() : 0;
            return;
        }
        strange |= lost;
        heard(clause);
        boolean steady = several && !held(said) && (said.contains("不动") || said.contains("别动"))
                && clause.wishes().stream().allMatch(Wish.Camera.class::isInstance) && !wishes.isEmpty();
        for (Wish wish : steady ? List.<Wish>of() : ChineseEllipsis.plain(ChineseInside.plain(wanted, said), said)) {
            if (ChineseSettled.is(said, wish, wishes) || ChineseFollowing.directed(said, wish, wishes)
                    || ChineseEllipsis.completes(wish, wishes)) {
                continue;
            }
            boolean bare = ChineseFollowing.bare(clause);
            Wish meant = ChinesePicks.kept(ChineseRemarks.whole(ChineseFollowing.reworded(remarks.meant(wish), antecedent, clause), said),
                    said, antecedent);
            Wish full = ChineseEllipsis.full(antecedent
                    .map(it -> ChineseFollowing.within(meant, it, bare, wishes.isEmpty() ? remarks.heard() : Optional.of(wishes.getLast())))
                    .orElse(meant), antecedent, STAYS.stream().anyMatch(said::contains));
            Wish last = told.meant(ChineseSettled.joined(said, faded(turned(full, said, bare), said), wishes), said, wishes);
            strange |= last instanceof Wish.Restyle look && look.what() instanceof Target.Unsaid
                    && antecedent.filter(it -> !Kinds.text(it)).isPresent()
                    && List.of("字", "标题", "题", "文").stream().noneMatch(said::contains);
            if (!wishes.isEmpty() && last.equals(wishes.getLast()) && !(last instanceof Wish.Duplicate)) {
                continue;
            }
            boolean back = last instanceof Wish.Undo && !wishes.isEmpty() && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.REST));
            wishes.add(back ? 0 : wishes.size(), last);
            antecedent = ChineseFollowing.antecedent(last, antecedent)
                    .or(() -> last instanceof Wish.Impossible ? ChineseVerdicts.within(clause) : Optional.empty());
        }
    }

    private void understood(List<Wish> all) {
        wishes.addAll(all);
        understood++;
        explained++;
        all.forEach(wish -> antecedent = ChineseFollowing.antecedent(wish, antecedent));
    }

    /// A clause that was not understood: the others are done, and this one is named, unless it speaks of nothing that a film is made of.
    private void unclear(Clauses.Read clause) {
        explained -= clause.explained();
        left -= clause.left();
        if (!ChineseFramings.aside(clause)) {
            unclear.add(clause.said().strip().replace("，", "").replace("。", ""));
            doubtful |= BUT.stream().anyMatch(unclear.getLast()::startsWith);
        }
    }

    private List<Wish> named() {
        return List.of(new Wish.Unclear(String.join("，", unclear)));
    }

    /// What is done where a part was not understood: most of it must be, and nothing that may depend on that part.
    private void heard(Clauses.Read clause) {
        boolean wanted = clause.wishes().stream().anyMatch(wish -> !(wish instanceof Wish.Chat));
        understood += wanted ? 1 : 0;
        doubtful |= !unclear.isEmpty() && clause.wishes().stream().anyMatch(ChineseSentences::depends);
    }

    private static boolean depends(Wish wish) {
        return wish instanceof Wish.Keep || wish instanceof Wish.CutSpan || wish instanceof Wish.Undo
                || (wish instanceof Wish.Remove gone && (gone.what() instanceof Target.Others || !Kinds.named(gone.what())))
                || (ChineseEllipsis.what(wish) instanceof Target.It it && it.kind() != Kind.ANY);
    }

    /// "Not out after all", "rather not": what was just done shall not be so.
    private boolean regretted() {
        boolean out = ChineseRegrets.out(text);
        if (!out && !ChineseRegrets.rather(text)) {
            return false;
        }
        boolean done = !scene.history().isEmpty() && (scene.last().isEmpty()
                ? scene.undone().isEmpty()
                : scene.last().filter(last -> last.came() == Last.Came.DONE).isPresent());
        return done && before().filter(Wish.Remove.class::isInstance).isPresent() == out;
    }

    /// After how loud something is, a fade that names nothing is a fade of that.
    private Wish faded(Wish wish, String said) {
        boolean open = wish instanceof Wish.Fade fade && fade.what() instanceof Target.Unsaid && !said.contains("画面")
                && !said.contains("黑");
        return open && !wishes.isEmpty() && wishes.getLast() instanceof Wish.Gain gain && Kinds.sound(gain.what())
                ? ChineseEllipsis.of(wish, gain.what()).orElse(wish)
                : wish;
    }

    private static final List<String> CHINESE = List.of("中文", "汉语", "中国话", "国语", "汉字");

    /// Captions in Chinese, where what lies there is in another language: nobody can translate it.
    private void translated() {
        boolean wanted = CHINESE.stream().anyMatch(one -> text.contains(one + "字幕") || text.contains(one + "的字幕"))
                && wishes.stream().anyMatch(Wish.Captions.class::isInstance);
        List<Scene.File> lying = scene.files().stream().filter(file -> file.kind() == Scene.Kind.CAPTIONS && !file.captions().isEmpty())
                .toList();
        boolean foreign = lying.stream().flatMap(file -> file.captions().stream())
                .noneMatch(cue -> cue.text().codePoints().anyMatch(Scripts::isChinese));
        if (wanted && !lying.isEmpty() && foreign) {
            wishes.add(new Wish.Impossible(Topic.TRANSLATE, new Target.Unsaid()));
        }
    }

    /// Where there is no film yet, words about a video ask for one: how long, and for which occasion.
    private void filmed(List<Clauses.Read> clauses) {
        Optional<Clauses.Read> film = clauses.stream().filter(clause -> ChineseFilmFrames.FILMS.stream().anyMatch(clause.said()::contains))
                .findFirst();
        if (film.isEmpty() || wishes.stream().anyMatch(Wish.Reel.class::isInstance)
                || (recorded() && film.get().wishes().stream().anyMatch(ChineseSentences::cuts))) {
            return;
        }
        Optional<Piece> length = film.get().tiles().stream().flatMap(tile -> tile.as(Sort.DURATION).stream()).findFirst();
        Optional<String> style = clauses.stream().flatMap(clause -> clause.tiles().stream())
                .flatMap(tile -> tile.as(Sort.REEL_STYLE).stream()).map(Piece::text).findFirst();
        wishes.removeIf(wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Insert
                || (wish instanceof Wish.Export export && export.options().isEmpty())
                || (length.isPresent() && film.get().wishes().contains(wish)
                        && (wish instanceof Wish.Total || wish instanceof Wish.Length || wish instanceof Wish.Move)));
        Map<String, String> brief = length.map(piece -> Map.of("seconds", String.valueOf(((Long) piece.value()) / 1000.0)))
                .orElse(Map.of());
        film.get().tiles().stream().flatMap(tile -> tile.as(Sort.SHAPE).stream()).findFirst()
                .filter(_ -> wishes.stream().noneMatch(Wish.Canvas.class::isInstance))
                .ifPresent(shape -> wishes.add(new Wish.Canvas(Optional.of(shape.text()), Optional.empty(), Optional.empty())));
        wishes.addFirst(new Wish.Reel(style, new Target.Unsaid(), brief));
        explained += Math.max(1, film.get().left());
        left -= film.get().left();
    }

    /// Whether all that lies there is one clip: words about the video speak of that.
    private boolean recorded() {
        List<Scene.File> seen = scene.files().stream().filter(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP)
                .toList();
        return seen.size() == 1 && seen.getFirst().kind() == Scene.Kind.CLIP;
    }

    private static boolean cuts(Wish wish) {
        return wish instanceof Wish.NoSilence || wish instanceof Wish.CutSpan || wish instanceof Wish.Trim || wish instanceof Wish.Speed
                || wish instanceof Wish.Part || wish instanceof Wish.Mute;
    }

    /// Where a film is made, a platform to which it shall be sent is what it is made for.
    private void meant(List<Clauses.Read> clauses) {
        boolean sent = wishes.stream().anyMatch(ChineseSentences::sent);
        Optional<String> platform = clauses.stream().flatMap(clause -> clause.tiles().stream())
                .flatMap(tile -> tile.as(Sort.PLATFORM).stream()).map(Piece::text).findFirst().or(() -> platform(text));
        boolean shaped = wishes.stream().anyMatch(wish -> wish instanceof Wish.Canvas || wish instanceof Wish.Export);
        if (platform.isPresent() && wishes.stream().anyMatch(wish -> !sent(wish))) {
            wishes.removeIf(ChineseSentences::sent);
            if (!shaped) {
                wishes.add(new Wish.Canvas(Optional.empty(), Optional.empty(), platform));
            }
            explained += sent ? 0 : 0.5;
        }
    }

    /// "Export it, send it to Douyin": a file for that place.
    private void exported() {
        boolean file = Stream.of("导出", "输出", "导一个", "导一份").anyMatch(text::contains);
        Optional<String> platform = platform(text);
        if (!file || platform.isEmpty() || !wishes.removeIf(ChineseSentences::sent)) {
            return;
        }
        if (wishes.stream().noneMatch(Wish.Export.class::isInstance)) {
            wishes.add(new Wish.Export(Map.of()));
        }
        wishes.replaceAll(wish -> {
            if (!(wish instanceof Wish.Export export) || export.options().containsKey("platform")) {
                return wish;
            }
            Map<String, String> options = new HashMap<>(export.options());
            options.put("platform", platform.get());
            return new Wish.Export(options);
        });
    }

    /// The place that is named somewhere in a text.
    static Optional<String> platform(String text) {
        return PLATFORMS.keySet().stream().filter(text::contains).findFirst().map(PLATFORMS::get);
    }

    private static boolean sent(Wish wish) {
        return wish instanceof Wish.Impossible no && no.topic() == Topic.PUBLISH;
    }

    /// "One second each" after transitions is about these; "to the corner" after an overlay is about that.
    private Wish turned(Wish wish, String said, boolean bare) {
        boolean shorter = wish instanceof Wish.Reel reel && reel.style().isEmpty() && reel.brief().containsKey("seconds")
                && !scene.draft().tracks().isEmpty()
                && List.of("剪成", "压成", "剪到", "缩成", "做成", "弄成", "改成", "搞成").stream().anyMatch(said::contains)
                && List.of("照片", "图", "素材").stream().noneMatch(said::contains);
        if (shorter) {
            double seconds = Double.parseDouble(((Wish.Reel) wish).brief().get("seconds"));
            return new Wish.Total(new Amount.To(seconds * 1000, Amount.Unit.MILLISECONDS));
        }
        boolean goesOn = wishes.isEmpty() || (bare && antecedent.isEmpty() && wishes.stream().noneMatch(Wish.Remove.class::isInstance));
        Optional<Wish> last = goesOn ? before() : Optional.empty();
        if (scene.spokenOf().isEmpty() && last.isPresent() && last.get() instanceof Wish.Question asked && Kinds.named(asked.what())) {
            return ChineseFollowing.within(wish, asked.what(), bare, Optional.empty());
        }
        if (last.isPresent() && !scene.spokenOf().isEmpty()) {
            Optional<Wish> next = ChineseRemarks.goesOn(wish, last.get(), said).or(() -> ChineseFollowing.after(wish, scene, last, bare));
            if (next.isPresent()) {
                return next.get();
            }
        }
        if (wish instanceof Wish.Restyle look && look.what() instanceof Target.It && look.look().position().isPresent()
                && antecedent.filter(Kinds::text).isPresent()) {
            return new Wish.Restyle(antecedent.get(), look.style(), look.look());
        }
        boolean letters = wish instanceof Wish.Restyle plain && ChineseFollowing.letters(plain.what(), said)
                && antecedent.filter(Kinds::text).isPresent();
        if (letters) {
            return ChineseEllipsis.of(wish, antecedent.get()).orElse(wish);
        }
        if (wish instanceof Wish.Length length && length.what() instanceof Target.All all && all.kind() == Kind.PHOTO && !said.contains("照")
                && !said.contains("图") && wishes.isEmpty() && before().filter(Wish.Transition.class::isInstance).isPresent()) {
            return new Wish.Length(new Target.All(Kind.TRANSITION), length.amount());
        }
        if (wish instanceof Wish.Restyle look && !Kinds.named(look.what()) && look.look().position().isPresent()
                && before().filter(Wish.Overlay.class::isInstance).isPresent()) {
            return new Wish.OverlayLook(new Target.It(Kind.OVERLAY, false), look.look().position(), new Amount.Unsaid(),
                    new Amount.Unsaid(), Optional.empty());
        }
        return wish;
    }

    /// Of the turn before, what was wanted last.
    private Optional<Wish> before() {
        return earlier().stream().reduce((_, last) -> last);
    }

    /// What was wanted in the turn before.
    private List<Wish> earlier() {
        return scene.history().isEmpty() ? List.of() : reader.read(scene.history().getFirst().said(), alone()).wishes();
    }

    /// The film without what was said before.
    private Scene alone() {
        return new Scene(scene.draft(), scene.files(), scene.leftOut(), List.of(), List.of(), scene.spokenOf());
    }

    private static boolean talk(List<Wish> wishes) {
        return wishes.stream().allMatch(Wish.Chat.class::isInstance);
    }

    /// "The cake as well", "no, the third one": the wish before, of something else.
    private List<Wish> also(Clauses.Read clause) {
        List<Target> targets = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .toList();
        boolean plain = clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || tile.cost() <= 0.15 || tile.is(Sort.NOPE)
                || tile.is(Sort.YES) || tile.is(Sort.NOT) || tile.is(Sort.ALSO));
        boolean comment = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.COMMENT) && !tile.is(Sort.FILLER));
        if (targets.size() != 1 || !plain || comment || !Kinds.named(targets.getFirst())) {
            return List.of();
        }
        List<Wish> before = List.copyOf(wishes);
        if (before.stream().allMatch(Wish.Chat.class::isInstance)) {
            before = earlier();
        }
        Set<Class<?>> none = Set.of(Wish.Unclear.class, Wish.Chat.class, Wish.Question.class);
        List<Wish> again = new ArrayList<>();
        for (Wish wish : before) {
            if (!none.contains(wish.getClass())) {
                ChineseEllipsis.of(wish, targets.getFirst()).ifPresent(again::add);
            }
        }
        return again.isEmpty() ? again : List.of(again.getLast());
    }
}
