package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Title;
import kinora.understand.Last;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Other words for what was written in the turn before, or more of them: "too long, just “Porto”", "add 2024 after it".
record Rewording(Redone now) {
    private static final Set<String> SIGNS = Set.of("just", "only", "shorter", "simply", "simpler", "enough", "instead", "so", "better",
            "rather", "say", "says", "saying", "long", "change", "should", "nicer", "wrong", "longer");
    private static final Set<String> MORE = Set.of("add", "another", "also", "too", "caption", "subtitle", "under", "below", "second",
            "new", "card", "photo", "picture", "clip", "start", "end", "last", "first", "remove", "delete");
    private static final List<String> CHINESE_SIGNS = List.of("就写", "只写", "直接写", "就叫", "只留", "只保留", "就留", "光", "只要", "就够", "就行", "就好", "太长",
            "字太多", "短一点", "短点", "简单", "简短", "写成", "换成", "改成", "改为", "还是");
    private static final List<String> CHINESE_MORE = List.of("再加", "加一", "加个", "加上", "另", "还要", "下面", "字幕", "第", "张", "段", "结尾", "片尾", "最后",
            "也", "末尾", "删");
    private static final Set<String> ADDING = Set.of("add", "append", "attach", "stick");
    private static final Set<String> BEHIND = Set.of("after", "behind", "to", "end");
    private static final Set<String> IT = Set.of("it", "that", "title", "text");
    private static final Set<String> AROUND = Set.of("it", "the", "title", "that", "this", "at", "of", "please", "and", "also", "year",
            "text", "with", "in", "on", "words", "can", "could", "you", "right", "then", "now", "too", "ok", "nice", "good");

    /// What shall stand there; none where nothing was written, or something else is wanted.
    Optional<List<Wish>> of(String text) {
        boolean written = now.last().came() == Last.Came.DONE && now.last().wishes().size() == 1
                && (now.last().wishes().getLast() instanceof Wish.Text || now.last().wishes().getLast() instanceof Wish.AddTitle)
                && now.scene().spokenOf().size() == 1 && now.all(Title.class::isInstance);
        if (!written) {
            return Optional.empty();
        }
        List<Token> tokens = Tokenizer.read(text, Set.of());
        return added(tokens).or(() -> other(text, tokens));
    }

    private Optional<List<Wish>> added(List<Token> tokens) {
        List<Token> said = tokens.stream().filter(token -> token.is(Token.Kind.QUOTE) || token.is(Token.Kind.NUMBER)).toList();
        List<Token> small = tokens.stream().filter(token -> !said.contains(token) && !token.is(Token.Kind.MARK)).toList();
        boolean adds = small.stream().anyMatch(token -> ADDING.contains(token.word()))
                && small.stream().anyMatch(token -> BEHIND.contains(token.word()))
                && small.stream().anyMatch(token -> IT.contains(token.word()));
        boolean plain = small.stream().map(Token::word)
                .allMatch(word -> ADDING.contains(word) || BEHIND.contains(word) || AROUND.contains(word));
        return said.size() == 1 && adds && plain
                ? Optional.of(List.of(
                        new Wish.Text(new Target.It(Kind.TITLE, false), said.getFirst().word(), Optional.empty(), Wish.Text.Append.AFTER)))
                : Optional.empty();
    }

    private Optional<List<Wish>> other(String text, List<Token> tokens) {
        List<Token> quotes = tokens.stream().filter(token -> token.is(Token.Kind.QUOTE)).toList();
        if (quotes.size() != 1) {
            return Optional.empty();
        }
        Token quote = quotes.getFirst();
        String around = Characters.simplified(text.substring(0, quote.from()) + " " + text.substring(Math.min(text.length(), quote.to())));
        boolean chinese = around.codePoints().anyMatch(Scripts::isChinese);
        List<String> words = tokens.stream().filter(token -> token.is(Token.Kind.WORD)).map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        boolean signs = chinese ? CHINESE_SIGNS.stream().anyMatch(around::contains) : words.stream().anyMatch(SIGNS::contains);
        boolean more = chinese ? CHINESE_MORE.stream().anyMatch(around::contains) : words.stream().anyMatch(MORE::contains);
        // "Change the title to …", after something else was written, is about the title.
        boolean title = now.last().wishes().getLast() instanceof Wish.AddTitle
                && (words.contains("title") || around.contains("标题") || around.contains("片名"));
        return signs && !more && !title
                ? Optional.of(List.of(new Wish.Text(new Target.It(Kind.TITLE, false), quote.word(), Optional.empty(), Wish.Text.Append.NO)))
                : Optional.empty();
    }
}
