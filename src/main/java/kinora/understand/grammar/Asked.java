package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Who asks how something is done, or whether it can be done at all, and says it in words that would be a wish: "how do I make it shorter?", "can Kinora blur a face?".
///
/// The words that ask begin the text (sort [Sort#WAY]); what stands behind them is read as a wish.
final class Asked {
    private static final Set<String> ONE = Set.of("a", "an", "one", "any", "some", "single");
    private static final Set<String> ANYTHING = Set.of("something", "things", "anything", "stuff");
    private static final Set<String> DOES = Set.of("do", "make", "edit", "add", "remove", "create", "handle", "export", "read", "open",
            "blur", "cut", "write", "translate", "generate", "detect", "track", "record", "transcribe", "colour", "color", "stabilise",
            "stabilize");
    private static final Set<String> MAKES = Set.of("edit", "make", "create", "do", "handle", "produce", "process", "cut", "build");
    private static final Set<String> FILMS = Set.of("videos", "films", "movies", "reels", "slideshows", "podcasts", "trailers", "shorts",
            "ads", "vlogs", "stories", "montages", "recaps", "teasers");
    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "this", "these", "those", "all", "both", "some", "a", "an", "it",
            "me", "us", "two", "three", "four");
    private static final List<String> CHINESE_MAKES = List.of("做", "剪", "生成", "处理", "制作", "编辑", "导出");
    private static final List<String> CHINESE_FILMS = List.of("视频", "影片", "电影", "短片", "vlog", "广告", "相册", "的");
    private static final List<String> CHINESE_DEFINITE = List.of("把", "这", "那", "给", "我", "一", "个", "两", "几", "成");
    private static final Set<String> ENDS = Set.of("呢", "啊", "呀", "吗", "么", "嘛", "?", "？", "!", "！", ".", "。", "please", "then");
    /// In longer texts something is wanted as well.
    private static final int LONGEST = 40;

    private final String text;
    private final List<Token> tokens;
    private final BiFunction<Integer, Sort, List<Lexicon.Found>> words;
    private final Function<String, List<Wish>> read;

    /// @param words the phrases of a sort that begin at a token
    /// @param read what words would be as a wish
    Asked(String text, List<Token> tokens, BiFunction<Integer, Sort, List<Lexicon.Found>> words, Function<String, List<Wish>> read) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.read = read;
    }

    /// What is answered; none where nobody asks so.
    Optional<List<Wish>> of() {
        if (tokens.size() > LONGEST) {
            return Optional.empty();
        }
        int at = 0;
        while (at < tokens.size()) {
            List<Lexicon.Found> ways = words.apply(at, Sort.WAY);
            Optional<List<Wish>> answer = ways.stream().filter(way -> !way.sense().value().equals("LEAD"))
                    .sorted((one, other) -> Integer.compare(other.to(), one.to())).map(way -> answer(way.sense().value(), way.to()))
                    .flatMap(Optional::stream).findFirst();
            int here = at;
            int lead = Math.max(ways.stream().filter(way -> way.sense().value().equals("LEAD")).mapToInt(Lexicon.Found::to).max().orElse(0),
                    tokens.get(here).is(Token.Kind.MARK) ? at + 1 : 0);
            if (answer.isPresent() || lead == 0) {
                return answer;
            }
            at = lead;
        }
        return Optional.empty();
    }

    private Optional<List<Wish>> answer(String way, int from) {
        int to = tokens.size();
        while (to > from && ENDS.contains(tokens.get(to - 1).word())) {
            to--;
        }
        if (to <= from) {
            return Optional.empty();
        }
        return switch (way) {
            case "HOW" -> answer(About.HOW_SAID, from, to);
            case "ABLE" -> answer(About.POSSIBLE, from, to);
            case "IT" -> DOES.contains(tokens.get(from).word()) ? answer(About.POSSIBLE, from, to) : Optional.empty();
            case "GENERAL" -> general(from, to) ? answer(About.POSSIBLE, from, to) : Optional.empty();
            default -> answer(About.POSSIBLE, from, to).filter(wishes -> wishes.stream().allMatch(Wish.Impossible.class::isInstance));
        };
    }

    /// "Edit vertical videos": films in general, none that is there.
    private boolean general(int from, int to) {
        if (ChineseNouns.is(tokens.get(from))) {
            String rest = said(from, to);
            Optional<String> verb = CHINESE_MAKES.stream().filter(rest::startsWith).findFirst();
            boolean definite = verb.filter(one -> CHINESE_DEFINITE.stream().anyMatch(rest.substring(one.length())::startsWith)).isPresent();
            return verb.isPresent() && !definite && CHINESE_FILMS.stream().anyMatch(rest::endsWith);
        }
        boolean definite = tokens.subList(from, to).stream()
                .anyMatch(token -> DEFINITE.contains(token.word()) || token.is(Token.Kind.NUMBER));
        return MAKES.contains(tokens.get(from).word()) && FILMS.contains(tokens.get(to - 1).word()) && !definite;
    }

    /// The wish that is asked for, where it would be understood as it is; what cannot be done is told as such.
    private Optional<List<Wish>> answer(About about, int from, int to) {
        String rest = definite(from, to);
        List<Wish> wishes = read.apply(rest);
        if (about == About.POSSIBLE && wishes.stream().noneMatch(Wish.Impossible.class::isInstance)) {
            List<Wish> added = read.apply("add " + rest);
            wishes = added.stream().anyMatch(Wish.Impossible.class::isInstance) ? added : wishes;
        }
        List<Wish> impossible = wishes.stream().filter(Wish.Impossible.class::isInstance).toList();
        if (!impossible.isEmpty()) {
            return Optional.of(impossible);
        }
        if (about == About.POSSIBLE && wishes.size() == 1 && wishes.getFirst() instanceof Wish.Export export
                && export.options().size() > 1) {
            return Optional.of(wishes);
        }
        boolean plain = !wishes.isEmpty() && wishes.stream()
                .noneMatch(wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Question || wish instanceof Wish.Chat);
        if (plain && about == About.POSSIBLE && from > 0 && DEEDS.contains(tokens.get(from - 1).word())
                && wishes.stream().allMatch(Asked::definite)) {
            return Optional.of(wishes);
        }
        if (plain && placed(wishes)) {
            return about == About.HOW_SAID
                    ? kind(wishes.getFirst()).map(kind -> List.of(new Wish.Question(About.HOW, new Target.The(kind))))
                    : Optional.empty();
        }
        return plain ? Optional.of(List.of(new Wish.Question(about, new Target.Named(Kind.ANY, rest)))) : Optional.empty();
    }

    private static final Set<String> DEEDS = Set.of("do", "make");

    /// "Can you do a wipe between the cake and the lake?": of things of the film that are named it is a wish.
    private static boolean definite(Wish wish) {
        return switch (wish) {
            case Wish.Transition it -> !Kinds.film(it.at()) && !(it.at() instanceof Target.All);
            case Wish.Effect it -> Kinds.named(it.what());
            case Wish.Speed it -> Kinds.named(it.what());
            case Wish.Camera it -> Kinds.named(it.what());
            case Wish.Freeze it -> Kinds.named(it.what());
            case Wish.Split it -> Kinds.named(it.what());
            default -> false;
        };
    }

    private static Optional<Kind> kind(Wish wish) {
        return switch (wish) {
            case Wish.Music _ -> Optional.of(Kind.MUSIC);
            case Wish.Captions _ -> Optional.of(Kind.CAPTION);
            case Wish.AddSound _ -> Optional.of(Kind.SOUND);
            case Wish.AddTitle _ -> Optional.of(Kind.TITLE);
            case Wish.Overlay _ -> Optional.of(Kind.LOGO);
            default -> Optional.empty();
        };
    }

    private String said(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /// "A clip" is one of those that are there, so that the words can be said as they are.
    private String definite(int from, int to) {
        int end = to - from > 1 && ANYTHING.contains(tokens.get(to - 1).word()) ? to - 1 : to;
        List<String> all = new ArrayList<>();
        int last = from;
        for (int i = from; i + 1 < end; i++) {
            Optional<String> one = ONE.contains(tokens.get(i).word()) ? one(i + 1) : Optional.empty();
            if (one.isPresent()) {
                all.add(i > last ? said(last, i) : "");
                all.add(one.get());
                last = i + 2;
            }
        }
        if (last == from) {
            return said(from, end);
        }
        all.add(last < end ? said(last, end) : "");
        return String.join(" ", all.stream().filter(part -> !part.isEmpty()).toList());
    }

    private Optional<String> one(int at) {
        return words.apply(at, Sort.KIND).stream().filter(found -> found.to() == at + 1).map(
                found -> found.sense().value().equals("PHOTO") ? "photo 1" : found.sense().value().equals("CLIP") ? "the first clip" : "")
                .filter(one -> !one.isEmpty()).findFirst();
    }

    /// What needs a file that may not be there: for that there are answers that say where it belongs.
    private static boolean placed(List<Wish> wishes) {
        return wishes.stream().allMatch(wish -> wish instanceof Wish.Music || wish instanceof Wish.Captions || wish instanceof Wish.Overlay
                || wish instanceof Wish.AddSound || (wish instanceof Wish.AddTitle title && title.text().isEmpty()));
    }
}
