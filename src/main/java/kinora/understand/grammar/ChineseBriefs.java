package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What wishes mean in Chinese while a film is only being asked for: "quicker" is its style where its length is said, words beside the pictures are its title, and only clips are only these.
final class ChineseBriefs {
    static final String WORDS = """
            ONLY clips: 只用视频|只要视频|光用视频|只拿视频|只剪视频|仅用视频|只用视频素材|只用视频片段|只用片段|不用照片|不要照片|别用照片|不放照片
            ONLY photos: 只用照片|只要照片|光用照片|只拿照片|仅用照片|只用图片|只要图片|不用视频|不要视频|别用视频|不放视频
            EACH: 一张张|一张张地|一张一张|一张一张地|一段段|一段一段|一个个|一个一个|逐张|挨张
            FILLER: 就行|就好|就行了|就好了|就可以|就可以了|就成|即可
            TOPIC RETOUCH: 磨下皮|磨磨皮|磨个皮|磨一下皮|美下颜|美美颜|美个颜|瘦下脸|瘦瘦脸|瘦个脸|美下白|修下脸
            """;
    private static final List<String> EACH = List.of("每", "各", "都", "所有", "全部", "一张一", "一张张", "逐张");

    static final List<Frame> ALL = List.of(Frame.of("zh only kind", 0.2, List.of(Sort.ONLY), ChineseBriefs::only));

    /// Films of the best of all that lies there, of which nobody says what it is.
    private static final List<String> BEST = List.of("高光集锦", "高光混剪", "高光", "精彩集锦", "混剪");
    private static final List<String> FOUND = List.of("包含", "比赛", "球", "剪出来", "找出", "截出", "挑出", "切片", "瞬间", "进球", "笑", "时刻", "片段", "地方",
            "部分", "说", "讲");

    private ChineseBriefs() {}

    /// "Only the photos": these stay.
    private static Optional<List<Wish>> only(Clause clause) {
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.ONLY) || tile.cost() <= 0.15);
        boolean clips = clause.takeValue(Sort.ONLY, "clips").isPresent();
        boolean photos = clause.takeValue(Sort.ONLY, "photos").isPresent();
        return bare && clips != photos ? Frame.wish(new Wish.Keep(new Target.All(clips ? Kind.CLIP : Kind.PHOTO))) : Frame.no();
    }

    /// Changes the wishes of a film that is not there yet to what they mean together.
    static void settle(List<Wish> wishes, String text, List<Piece> only, Scene scene) {
        paced(wishes);
        only.stream().findFirst().ifPresent(piece -> chosen(wishes, piece.text().equals("clips") ? Kind.CLIP : Kind.PHOTO));
        boolean generic = wishes.stream().anyMatch(Wish.Reel.class::isInstance) && BEST.stream().anyMatch(text::contains)
                && FOUND.stream().noneMatch(text::contains);
        wishes.removeIf(wish -> generic && wish instanceof Wish.Impossible no && no.topic() == Topic.FIND_MOMENTS);
        wishes.removeIf(wish -> wish instanceof Wish.Move && Spotting.strays(List.of(wish), scene));
        boolean each = EACH.stream().anyMatch(text::contains);
        wishes.replaceAll(wish -> !each && wish instanceof Wish.AddTitle title && title.place() instanceof Place.Over(Target.All _)
                ? new Wish.AddTitle(title.text(), new Place.Unsaid(), title.style(), title.look(), title.length())
                : wish);
        flawless(wishes);
        each(wishes);
        boolean nothing = scene.files().stream().noneMatch(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP);
        if (nothing) {
            carded(wishes);
        }
        boolean heard = Stream.of("声", "音", "话", "歌", "曲").anyMatch(text::contains);
        wishes.removeIf(wish -> !heard && wish instanceof Wish.Mute(Target _, boolean muted) && !muted);
        boolean cuts = wishes.stream().anyMatch(Wish.Cuts.class::isInstance);
        wishes.removeIf(wish -> cuts && wish instanceof Wish.Transition join && join.id().isEmpty());
        wishes.removeIf(wish -> wish instanceof Wish.Loop loop && loop.times().isEmpty() && !(loop.what() instanceof Target.Named)
                && !Kinds.sound(loop.what()));
        boolean beside = Stream.of("照片", "图片").anyMatch(text::contains) && text.contains("视频");
        wishes.replaceAll(wish -> beside && wish instanceof Wish.Move(Target.Whole _, Place place)
                ? new Wish.Move(new Target.All(Kind.CLIP), place)
                : wish);
    }

    /// "15 seconds, a bit quicker": so long it is, in a quicker style.
    private static void paced(List<Wish> wishes) {
        boolean lasts = wishes.stream().anyMatch(wish -> (wish instanceof Wish.Total total && total.amount() instanceof Amount.To)
                || (wish instanceof Wish.Reel reel && reel.brief().containsKey("seconds")));
        Optional<Wish.Speed> speed = wishes.stream().filter(Wish.Speed.class::isInstance).map(Wish.Speed.class::cast)
                .filter(one -> one.what() instanceof Target.Unsaid && one.amount() instanceof Amount.Step).findFirst();
        if (!lasts || speed.isEmpty()) {
            return;
        }
        wishes.remove(speed.get());
        String style = speed.get().amount() instanceof Amount.Step step && step.more() ? "fast" : "calm";
        if (wishes.stream().noneMatch(Wish.Reel.class::isInstance)) {
            wishes.addFirst(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of()));
        }
        wishes.replaceAll(wish -> wish instanceof Wish.Reel reel && reel.style().isEmpty()
                ? new Wish.Reel(Optional.of(style), reel.from(), reel.brief())
                : wish);
    }

    /// Which pictures are none of a film without being told: it takes no blurred ones, and of those alike only one.
    private static final Set<Target.Quality> FLAWS = EnumSet.of(Target.Quality.BLURRED, Target.Quality.ALIKE);

    private static void flawless(List<Wish> wishes) {
        boolean made = wishes.stream().anyMatch(Wish.Reel.class::isInstance);
        boolean flawed = wishes.removeIf(
                wish -> made && wish instanceof Wish.Remove(Target.Having(Kind _, Target.Quality quality)) && FLAWS.contains(quality));
        wishes.removeIf(wish -> flawed && wish instanceof Wish.Effect look && look.id().equals("blur"));
    }

    /// So long is each picture, and not the film.
    private static void each(List<Wish> wishes) {
        List<Double> lengths = wishes.stream().filter(wish -> wish instanceof Wish.Length(Target.All _, Amount.To _))
                .map(wish -> ((Amount.To) ((Wish.Length) wish).amount()).value() / 1000).toList();
        wishes.replaceAll(wish -> wish instanceof Wish.Reel reel && reel.brief().containsKey("seconds")
                && lengths.contains(Double.parseDouble(reel.brief().getOrDefault("seconds", "0")))
                        ? new Wish.Reel(reel.style(), reel.from(), Map.of())
                        : wish);
        boolean longer = wishes.stream().anyMatch(wish -> wish instanceof Wish.Length(Target.All _, Amount _));
        wishes.removeIf(wish -> longer && wish instanceof Wish.Speed speed && speed.what() instanceof Target.Unsaid
                && speed.amount() instanceof Amount.Step);
    }

    /// Where nothing lies there, a ground with words is all of the film.
    private static void carded(List<Wish> wishes) {
        boolean card = wishes.stream().anyMatch(wish -> wish instanceof Wish.Card one && one.text().isPresent());
        Optional<Amount> total = wishes.stream().filter(wish -> wish instanceof Wish.Total).map(wish -> ((Wish.Total) wish).amount())
                .findFirst();
        wishes.removeIf(wish -> card && (wish instanceof Wish.Reel || wish instanceof Wish.Total));
        wishes.replaceAll(wish -> wish instanceof Wish.Card one && total.isPresent() && one.length() instanceof Amount.Unsaid
                ? new Wish.Card(one.colour(), one.text(), one.style(), one.place(), total.get())
                : wish);
        wishes.replaceAll(
                wish -> wish instanceof Wish.Text(Target.The _, String text, Optional<String> old, Wish.Text.Append _) && old.isEmpty()
                        ? new Wish.AddTitle(Optional.of(text), new Place.Unsaid(), Optional.empty(), PLAIN, new Amount.Unsaid())
                        : wish);
    }

    private static final Wish.TitleLook PLAIN = new Wish.TitleLook(Optional.empty(), Optional.empty(), new Amount.Unsaid(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Only what is of a kind is used.
    private static void chosen(List<Wish> wishes, Kind kind) {
        wishes.removeIf(wish -> (wish instanceof Wish.Keep(Target what) && Kinds.of(what) == kind)
                || (wish instanceof Wish.Remove(Target.All(Kind gone)) && gone != kind));
        if (wishes.stream().noneMatch(Wish.Reel.class::isInstance)) {
            wishes.addFirst(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of()));
        }
        wishes.replaceAll(wish -> wish instanceof Wish.Reel reel && reel.from() instanceof Target.Unsaid
                ? new Wish.Reel(reel.style(), new Target.All(kind), reel.brief())
                : wish);
    }
}
