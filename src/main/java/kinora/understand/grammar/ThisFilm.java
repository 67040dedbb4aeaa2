package kinora.understand.grammar;

import java.util.List;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What "this video" and "all clips" of a Chinese text are: the film, or what it is made of.
///
/// @param text all that was said
record ThisFilm(String text, Scene scene) {
    /// So long is a film, and not each of its shots.
    private static final double LONG = 15_000;

    private static final List<String> THIS = List.of("这", "那", "该", "此");
    private static final List<String> FILMS = List.of("视频", "影片", "短片", "片子", "录像", "vlog", "短视频", "小视频");
    private static final List<String> MEASURES = List.of("个", "段", "条", "部", "支", "份", "一");

    private static double lasting(Amount amount) {
        return amount instanceof Amount.To to ? to.value() : amount instanceof Amount.By by ? Math.abs(by.value()) : 0;
    }

    private boolean thisFilm() {
        return THIS.stream().flatMapToInt(word -> IntStream.range(0, text.length()).filter(at -> text.startsWith(word, at)))
                .mapToObj(at -> Small.without(text.substring(at + 1), MEASURES)).anyMatch(rest -> Small.behind(rest, FILMS).isPresent());
    }

    /// "This video", where none was spoken of and a film is there, is the film.
    ///
    /// @param only whether nothing else is wished
    Wish film(Wish wish, boolean only) {
        boolean material = wish instanceof Wish.Length one && one.what() instanceof Target.All all && all.kind() == Kind.SHOT
                && text.contains("素材");
        double ms = material ? lasting(((Wish.Length) wish).amount()) : 0;
        if (ms >= LONG) {
            return new Wish.Total(new Amount.To(ms, Amount.Unit.MILLISECONDS));
        }
        if (only && scene.spokenOf().isEmpty() && ChineseEllipsis.what(wish) instanceof Target.It(Kind kind, boolean many) && many
                && kind != Kind.ANY) {
            return ChineseEllipsis.of(wish, new Target.All(kind)).orElse(wish);
        }
        boolean open = ChineseEllipsis.what(wish) instanceof Target.It it && it.kind() == Kind.CLIP && !it.several();
        boolean film = open && scene.spokenOf().isEmpty() && thisFilm() && !(wish instanceof Wish.Remove);
        boolean manner = wish instanceof Wish.Effect look && look.what() instanceof Target.It it && it.kind() == Kind.ANY
                && scene.spokenOf().isEmpty() && (text.contains("那种") || text.contains("这种"));
        if (manner) {
            return ChineseEllipsis.of(wish, new Target.Unsaid()).orElse(wish);
        }
        if (!film) {
            return wish;
        }
        return wish instanceof Wish.Length length
                ? new Wish.Total(length.amount())
                : ChineseEllipsis.of(wish, new Target.Whole()).orElse(wish);
    }
}
