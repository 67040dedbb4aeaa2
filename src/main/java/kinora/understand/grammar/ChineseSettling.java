package kinora.understand.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What the wishes of a whole Chinese text mean together: a file for the place that is named beside it, the best of a film in so many seconds.
final class ChineseSettling {
    private static final List<String> BEST = List.of("精华", "高光", "精彩", "集锦", "亮点", "浓缩", "提炼", "精简", "精剪", "短版", "好看的部分", "好看的地方", "缩短版",
            "精花");
    private static final List<String> SHORTER = List.of("控制在", "控制到", "压到", "压在", "缩到", "缩成", "减到", "减成", "剪到", "剪成", "限制在");
    private static final List<String> NEW = List.of("这些照片", "照片", "图片", "素材", "重新", "新的", "另做", "再做");
    private static final long LEAST_MS = 3000;

    private ChineseSettling() {}

    /// Changes the wishes of a text to what they mean together.
    ///
    /// @return whether that is all of the text
    static boolean settle(List<Wish> wishes, List<Clauses.Read> clauses, String text, Scene scene) {
        wishes.replaceAll(wish -> sent(wish, wishes, clauses, text));
        Together.settle(wishes);
        boolean exported = wishes.stream().anyMatch(ChineseSettling::placed);
        wishes.removeIf(wish -> exported && wish instanceof Wish.Canvas canvas && canvas.shape().isEmpty() && canvas.size().isEmpty());
        asked(wishes, clauses, text);
        exported(wishes, clauses);
        remedied(wishes);
        wishes.removeIf(wish -> wish instanceof Wish.Total(Amount.To to) && text.contains("这")
                && wishes.stream().anyMatch(other -> other instanceof Wish.CutSpan(Moment.After from, Moment.After until, boolean keep)
                        && !keep && until.ms() - from.ms() == Math.round(to.value())));
        if (scene.draft().tracks().isEmpty()) {
            boolean made = List.of("剪个", "剪一个", "剪条", "剪一条", "剪段", "剪一段", "剪出").stream().anyMatch(text::contains);
            wishes.replaceAll(wish -> made && wish instanceof Wish.Total(Amount.By by) && by.value() < 0
                    ? new Wish.Total(new Amount.To(-by.value(), by.unit()))
                    : wish);
            return false;
        }
        if (scene.spokenOf().isEmpty() && !wishes.isEmpty()) {
            wishes.set(0, open(wishes.getFirst()));
        }
        return condensed(wishes, clauses, text);
    }

    /// Of nothing in particular: the film.
    private static Wish open(Wish wish) {
        return switch (wish) {
            case Wish.Trim(Target.It(Kind kind, boolean many), boolean start, long ms, boolean keep) when kind == Kind.ANY && !many ->
                new Wish.Trim(new Target.Whole(), start, ms, keep);
            case Wish.Fade(Target.It(Kind kind, boolean many), boolean in, boolean out, Amount length, boolean none) when kind == Kind.ANY
                    && !many ->
                new Wish.Fade(new Target.Unsaid(), in, out, length, none);
            case Wish.Split(Target.It _, Moment.After at, boolean _) -> new Wish.Split(new Target.Unsaid(), at, false);
            default -> wish;
        };
    }

    /// "Can it be exported for …" asks for the file.
    private static void asked(List<Wish> wishes, List<Clauses.Read> clauses, String text) {
        Optional<String> platform = ChineseSentences.platform(text);
        boolean file = clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.EXPORT))
                || List.of("导出", "输出", "导个", "导一").stream().anyMatch(text::contains);
        boolean can = text.startsWith("能") || text.startsWith("可以") || text.startsWith("可不可以");
        if (platform.isPresent() && file && can && !text.contains("直接") && !text.contains("支持")) {
            wishes.replaceAll(wish -> wish instanceof Wish.Question question && question.about() == Wish.Question.About.POSSIBLE
                    ? new Wish.Export(Map.of("platform", platform.get()))
                    : wish);
        }
    }

    /// "The lake is too yellow, no warm filter": what is wrong, and what is to be done about it.
    private static void remedied(List<Wish> wishes) {
        for (int i = wishes.size() - 2; i >= 0; i--) {
            boolean step = wishes.get(i) instanceof Wish.Tone tone && tone.amount() instanceof Amount.Step;
            boolean plain = wishes.get(i + 1) instanceof Wish.Plain one && one.what().equals(ChineseEllipsis.what(wishes.get(i)));
            if (step && plain) {
                wishes.remove(i);
            }
        }
    }

    private static final List<String> SOUNDS = List.of("mp3", "wav", "m4a");

    /// What a file that is asked for means beside other words: its format was named with the reason, no picture is in a file of sound, what is left of the credits.
    private static void exported(List<Wish> wishes, List<Clauses.Read> clauses) {
        if (ChineseCredits.apart(clauses) && wishes.stream().allMatch(Wish.Question.class::isInstance)) {
            wishes.clear();
            wishes.add(new Wish.Act(Wish.Act.Which.CREDITS));
        }
        boolean heard = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Export export && SOUNDS.contains(export.options().getOrDefault("format", "")));
        boolean credits = wishes.stream().anyMatch(wish -> wish instanceof Wish.Act act && act.which() == Wish.Act.Which.CREDITS);
        wishes.removeIf(wish -> credits && wish instanceof Wish.Export export && export.options().isEmpty());
        rated(wishes);
        wishes.removeIf(wish -> heard && wish instanceof Wish.Remove(Target.All(Kind kind)) && kind == Kind.SHOT);
        boolean that = clauses.stream().map(Clauses.Read::said).anyMatch(said -> THAT.stream().anyMatch(said::contains));
        Optional<String> format = that ? clauses.stream().flatMap(clause -> format(clause).stream()).findFirst() : Optional.empty();
        wishes.replaceAll(wish -> format.isPresent() && wish instanceof Wish.Export export && !export.options().containsKey("format")
                ? new Wish.Export(with(export.options(), "format", format.get()))
                : wish);
    }

    /// "Export 720p, 60 frames please": how the file shall be.
    private static void rated(List<Wish> wishes) {
        for (int i = wishes.size() - 1; i > 0; i--) {
            if (wishes.get(i) instanceof Wish.Rate(Amount.To to) && wishes.get(i - 1) instanceof Wish.Export export) {
                wishes.set(i - 1, new Wish.Export(with(export.options(), "fps", String.valueOf(Math.round(to.value())))));
                wishes.remove(i);
            } else if (wishes.get(i) instanceof Wish.Export more && wishes.get(i - 1) instanceof Wish.Export export
                    && alike(export.options(), more.options())) {
                Map<String, String> all = new HashMap<>(export.options());
                all.putAll(more.options());
                wishes.set(i - 1, new Wish.Export(all));
                wishes.remove(i);
            }
        }
    }

    /// Whether two files may be one.
    private static boolean alike(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream().allMatch(option -> other.getOrDefault(option.getKey(), option.getValue()).equals(option.getValue()));
    }

    private static final List<String> THAT = List.of("这种格式", "这个格式", "这格式", "那种格式", "那个格式", "该格式", "这种的", "这种文件");

    private static Optional<String> format(Clauses.Read clause) {
        return Tokenizer.read(clause.said(), Set.of()).stream().flatMap(token -> Reader.sense(Sort.FORMAT, token.word()).stream())
                .findFirst();
    }

    private static Map<String, String> with(Map<String, String> options, String option, String value) {
        Map<String, String> all = new HashMap<>(options);
        all.put(option, value);
        return all;
    }

    private static boolean placed(Wish wish) {
        return wish instanceof Wish.Export export && export.options().containsKey("platform");
    }

    /// A file that is made for a place which another clause names.
    private static Wish sent(Wish wish, List<Wish> wishes, List<Clauses.Read> clauses, String text) {
        boolean not = Stream.of("别发", "不发", "不要发", "不是发", "不传").anyMatch(text::contains);
        boolean formed = wishes.stream().anyMatch(other -> other instanceof Wish.Canvas canvas && canvas.shape().isPresent());
        if (!(wish instanceof Wish.Export export) || placed(wish) || not || formed || export.options().containsKey("frameOf")
                || export.options().containsKey("frameMs")) {
            return wish;
        }
        Optional<String> platform = clauses.stream().flatMap(clause -> clause.tiles().stream())
                .flatMap(tile -> tile.as(Sort.PLATFORM).stream()).map(Piece::text).findFirst()
                .or(() -> ChineseSentences.platform(Characters.simplified(text)));
        if (platform.isEmpty()) {
            return wish;
        }
        return new Wish.Export(with(export.options(), "platform", platform.get()));
    }

    /// "The best of it in 15 seconds", of a film that is there: so long it is then.
    private static boolean condensed(List<Wish> wishes, List<Clauses.Read> clauses, String text) {
        boolean best = BEST.stream().anyMatch(text::contains);
        boolean shorter = SHORTER.stream().anyMatch(text::contains);
        List<Long> lengths = clauses.stream().flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.DURATION).stream())
                .map(piece -> (Long) piece.value()).distinct().toList();
        boolean fresh = NEW.stream().anyMatch(text::contains);
        boolean open = wishes.stream().allMatch(wish -> condenses(wish));
        boolean made = wishes.stream().anyMatch(Wish.Reel.class::isInstance);
        if (lengths.isEmpty() || lengths.getLast() < LEAST_MS || fresh || !open || !(best || (shorter && made))) {
            return false;
        }
        wishes.removeIf(wish -> !(wish instanceof Wish.Impossible));
        wishes.addFirst(new Wish.Total(new Amount.To(lengths.getLast(), Amount.Unit.MILLISECONDS)));
        return true;
    }

    private static boolean condenses(Wish wish) {
        return switch (wish) {
            case Wish.Reel reel -> reel.style().isEmpty();
            case Wish.Best _,Wish.Total _,Wish.Unclear _,Wish.Chat _ -> true;
            case Wish.Impossible no -> no.topic() == Topic.FIND_MOMENTS;
            default -> false;
        };
    }
}
