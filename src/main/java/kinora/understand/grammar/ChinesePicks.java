package kinora.understand.grammar;

import java.util.List;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Which of the things of a film Chinese words mean that name one kind of them: of the photos only those with people, of what was laid over a clip that clip's sound.
final class ChinesePicks {
    private static final List<String> CLIPS = List.of("视频", "片段", "素材", "镜头", "全部", "所有");
    private static final List<String> READY = List.of("出片", "成片", "出成品");

    private ChinesePicks() {}

    /// "Of the photos keep those with people": no clip goes.
    static Wish kept(Wish wish, String said) {
        boolean photos = Stream.of("照片", "图片", "相片").anyMatch(said::contains) && CLIPS.stream().noneMatch(said::contains);
        return photos && wish instanceof Wish.Keep(Target.Having(Kind kind, Target.Quality quality)) && kind != Kind.CLIP
                ? new Wish.Remove(new Target.Except(new Target.All(Kind.PHOTO), new Target.Having(Kind.PHOTO, quality)))
                : wish;
    }

    /// @param fresh whether there is no film yet
    static void settle(List<Wish> wishes, String text, boolean fresh) {
        for (int i = 1; i < wishes.size(); i++) {
            boolean picture = wishes.get(i - 1) instanceof Wish.Overlay laid && laid.place() instanceof Place.Over;
            if (picture && silent(wishes.get(i))) {
                Target under = ((Place.Over) ((Wish.Overlay) wishes.get(i - 1)).place()).target();
                wishes.set(i, ChineseEllipsis.of(wishes.get(i), under).orElse(wishes.get(i)));
            }
        }
        boolean made = fresh && wishes.size() > 1 && READY.stream().anyMatch(text::contains);
        wishes.removeIf(wish -> made && wish instanceof Wish.Export export && export.options().isEmpty());
    }

    /// Whether a sound of nothing in particular is changed.
    private static boolean silent(Wish wish) {
        return switch (wish) {
            case Wish.Mute(Target what, boolean muted) -> muted && open(what);
            case Wish.Gain(Target what, Amount _) -> open(what);
            default -> false;
        };
    }

    private static boolean open(Target what) {
        return what instanceof Target.Unsaid || what instanceof Target.It || (what instanceof Target.The(Kind kind) && kind == Kind.SOUND);
    }
}
