package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Films of nothing but words: every text in quotes is one of their lines, whatever stands between, and what only a link leads to is none.
final class WordsOnly {
    private static final List<String> FILM = Spoken.row("video|film|movie|clip|slideshow|reel|vid|animation|short");
    private static final List<String> PAGES = Spoken.row("post|article|blog|page|website|site|webpage|shop|listing|profile|news");

    private WordsOnly() {}

    /// Wishes for a film, with all lines that are quoted where there are no pictures.
    static List<Wish> settled(List<Wish> wishes, String text, Scene scene) {
        boolean pictures = scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP);
        if (pictures || scene.draft().main().isPresent() || Tongues.of(text) != Tongue.EN) {
            return wishes;
        }
        Spoken said = Spoken.of(text);
        if (said.any(PAGES) && wishes.stream().anyMatch(WordsOnly::link)) {
            return List.of(new Wish.Impossible(Topic.WEB, new Target.Unsaid()));
        }
        List<String> lines = Tokenizer.read(text, Set.of()).stream().filter(token -> token.is(Token.Kind.QUOTE)).map(Token::word).toList();
        boolean film = wishes.stream().anyMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Script)
                || (said.any(FILM) && wishes.stream().allMatch(Wish.Unclear.class::isInstance));
        if (lines.size() < 2 || !film) {
            return wishes;
        }
        List<Wish> all = new ArrayList<>();
        Optional<Wish.Reel> reel = wishes.stream().filter(Wish.Reel.class::isInstance).map(Wish.Reel.class::cast).findFirst();
        all.add(reel.map(one -> new Wish.Reel(one.style(), one.from(), without(one.brief())))
                .orElse(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of())));
        all.add(new Wish.Script(lines));
        wishes.stream().filter(wish -> !(wish instanceof Wish.Reel || wish instanceof Wish.Script || wish instanceof Wish.Unclear)
                && !(wish instanceof Wish.AddTitle title && title.text().filter(lines::contains).isPresent())).forEach(all::add);
        return all;
    }

    private static Map<String, String> without(Map<String, String> brief) {
        return brief.containsKey("seconds") ? Map.of("seconds", brief.get("seconds")) : Map.of();
    }

    private static boolean link(Wish wish) {
        return wish instanceof Wish.AddTitle title
                && title.text().filter(text -> text.startsWith("http") || text.startsWith("www.")).isPresent();
    }
}
