package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// What "bigger", "a bit less", "too fast" or "six seconds" are said of: what was named before in the sentence, or what was spoken of in the turn before.
final class ChineseFollowing {
    /// A film is longer than that, and no picture is.
    private static final double LONG_MS = 10_000;

    private ChineseFollowing() {}

    /// How big "it" is, and nothing else: louder of a sound, larger of words and of what lies over the film, nearer of a picture.
    static boolean size(Wish wish) {
        return wish instanceof Wish.Restyle look && look.what() instanceof Target.It it && it.kind() == Kind.ANY && look.style().isEmpty()
                && !(look.look().size() instanceof Amount.Unsaid) && look.look().equals(sized(look.look().size()));
    }

    static TitleLook sized(Amount size) {
        return new TitleLook(Optional.empty(), Optional.empty(), size, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// "The letters white" after words that were written or named: those words.
    static boolean letters(Target what, String said) {
        boolean title = (what instanceof Target.The(Kind one) && one == Kind.TITLE)
                || (what instanceof Target.It(Kind it, boolean _) && it == Kind.TITLE)
                || (what instanceof Target.All(Kind all) && all == Kind.TITLE) || what instanceof Target.Unsaid;
        return title && said.contains("字")
                && List.of("标题", "片名", "题目", "字幕", "所有", "全部", "都", "开头", "结尾").stream().noneMatch(said::contains);
    }

    /// How big something of a known kind shall be.
    static Wish of(Target it, Amount amount) {
        if (Kinds.sound(it)) {
            return new Wish.Gain(it, amount);
        }
        if (Kinds.overlay(it)) {
            return new Wish.OverlayLook(it, Optional.empty(), amount, new Amount.Unsaid(), Optional.empty());
        }
        if (Kinds.text(it)) {
            return new Wish.Restyle(it, Optional.empty(), sized(amount));
        }
        boolean more = !(amount instanceof Amount.Step step) || step.more();
        return new Wish.Camera(it, more ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS, amount);
    }

    /// "From right to left" behind a wipe or a push is which way that goes.
    static boolean directed(String said, Wish wish, List<Wish> wishes) {
        if (wishes.isEmpty() || !(wishes.getLast() instanceof Wish.Transition join)
                || join.id().filter(id -> List.of("wipe", "slide", "push").contains(id)).isEmpty()
                || !(wish instanceof Wish.Camera || wish instanceof Wish.Transition)) {
            return false;
        }
        Optional<String> way = way(said);
        way.ifPresent(to -> {
            wishes.removeLast();
            wishes.add(new Wish.Transition(join.at(), join.id().map(id -> id + "-" + to), join.length()));
        });
        return way.isPresent();
    }

    private static final Map<String, List<String>> WAYS = new TreeMap<>(Map.of("left",
            List.of("往左", "向左", "朝左", "右到左", "右往左", "右向左", "到左边"), "right", List.of("往右", "向右", "朝右", "左到右", "左往右", "左向右", "到右边"), "up",
            List.of("往上", "向上", "朝上", "下到上", "下往上", "到上面"), "down", List.of("往下", "向下", "朝下", "上到下", "上往下", "到下面")));

    /// Which way something goes.
    static Optional<String> way(String said) {
        return WAYS.entrySet().stream().filter(way -> way.getValue().stream().anyMatch(said::contains)).map(Map.Entry::getKey).findFirst();
    }

    /// What tells that the film is meant.
    private static final List<String> FILM = List.of("总", "全", "整", "片", "一共", "共", "视频");

    /// Whether nothing but a length is said in a clause: of what, the words before it tell.
    static boolean bare(Clauses.Read clause) {
        boolean film = FILM.stream().anyMatch(clause.said()::contains);
        return clause.tiles().stream()
                .allMatch(tile -> tile.is(Sort.DURATION) || tile.cost() <= 0.15 || tile.is(Sort.SHOW) || tile.is(Sort.MORE)
                        || tile.is(Sort.LESS) || tile.is(Sort.CHANGE) || tile.is(Sort.QUALITY) || tile.is(Sort.PLAY)
                        || (tile.is(Sort.ADD) && clause.said().contains("加到"))
                        || (!film && (tile.is(Sort.PROPERTY) || tile.is(Sort.LENGTHEN) || tile.is(Sort.SHORTEN)))
                        || (tile.is(Sort.LENGTHEN) && tile.is(Sort.QUALITY)));
    }

    /// "The title does not sound good, make it “…”": other words of what was spoken of, where nobody says that some are added.
    static Wish reworded(Wish wish, Optional<Target> it, Clauses.Read clause) {
        boolean written = clause.said().contains("写成");
        boolean adds = !written && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ADD) || tile.is(Sort.WRITE));
        Optional<Target> named = it
                .filter(one -> Kinds.text(one) && (written || !(one instanceof Target.It)) && !(one instanceof Target.All));
        return !adds && named.isPresent() && wish instanceof Wish.AddTitle words && words.text().isPresent() && words.style().isEmpty()
                && words.place() instanceof Place.Unsaid
                        ? new Wish.Text(named.get(), words.text().get(), Optional.empty(), Wish.Text.Append.NO)
                        : wish;
    }

    /// A wish about what was named before it in the sentence.
    ///
    /// @param bare whether nothing but a length is said
    /// @param last what was wanted last in the sentence
    static Wish within(Wish wish, Target it, boolean bare, Optional<Wish> last) {
        if (size(wish) && last.filter(one -> one instanceof Wish.Gain).isPresent()) {
            return new Wish.Gain(it, ((Wish.Restyle) wish).look().size());
        }
        if (size(wish)) {
            return of(it, ((Wish.Restyle) wish).look().size());
        }
        if (wish instanceof Wish.Restyle look && Kinds.overlay(it) && open(look.what()) && look.look().position().isPresent()) {
            return new Wish.OverlayLook(it, look.look().position(), look.look().size(), new Amount.Unsaid(), Optional.empty());
        }
        if (it instanceof Target.Both(List<Target> each) && each.size() == 2 && wish instanceof Wish.Card card
                && card.place() instanceof Place.From(Moment.Share(int half), Optional<Moment> _) && half == 500) {
            return new Wish.Card(card.colour(), card.text(), card.style(), new Place.Amid(each.getFirst(), each.getLast()), card.length());
        }
        if (it instanceof Target.Both(List<Target> each) && each.size() == 2 && wish instanceof Wish.Transition join
                && join.at() instanceof Target.Unsaid && each.stream().allMatch(Kinds::shot)) {
            return new Wish.Transition(new Target.Between(Kind.TRANSITION, each.getFirst(), each.getLast()), join.id(), join.length());
        }
        boolean part = !Kinds.film(it) && (!Kinds.shot(it) || it instanceof Target.All);
        if (part && wish instanceof Wish.Remove gone && gone.what() instanceof Target.Whole) {
            return new Wish.Remove(it);
        }
        if (Kinds.join(it) && wish instanceof Wish.Speed speed && speed.what() instanceof Target.Unsaid
                && speed.amount() instanceof Amount.Step(boolean more, int degree)) {
            return new Wish.Length(it, new Amount.Step(!more, degree));
        }
        if (Kinds.sound(it) && wish instanceof Wish.Replace other && open(other.what())) {
            return new Wish.Music(Optional.empty(), Optional.of(other.by()), true, new Place.Unsaid());
        }
        if (wish instanceof Wish.Camera camera && camera.what() instanceof Target.All all && all.kind() == Kind.SHOT && Kinds.shot(it)
                && Kinds.named(it) && last.isEmpty()) {
            return new Wish.Camera(it, camera.move(), camera.amount());
        }
        if (wish instanceof Wish.AddSound sound && sound.place() instanceof Place.Unsaid && Kinds.shot(it) && Kinds.named(it)) {
            return new Wish.AddSound(sound.file(), new Place.Over(it));
        }
        if (last.isPresent() && wish instanceof Wish.Tone tone && tone.what() instanceof Target.All all && all.kind() == Kind.SHOT
                && Kinds.shot(it) && Kinds.named(it)) {
            return new Wish.Tone(it, tone.property(), tone.amount());
        }
        if (wish instanceof Wish.Trim trim && trim.what() instanceof Target.Whole && trim.ms() < LONG_MS && Kinds.shot(it)) {
            return new Wish.Trim(it, trim.offStart(), trim.ms(), trim.keep());
        }
        boolean lasts = bare && wish instanceof Wish.Total total && shortly(total.amount())
                && (Kinds.shot(it) || Kinds.text(it) || Kinds.join(it) || Kinds.overlay(it));
        return lasts ? new Wish.Length(it, ((Wish.Total) wish).amount()) : wish;
    }

    /// What the next clause is about when it names nothing: what is new before all.
    static Optional<Target> antecedent(Wish wish, Optional<Target> before) {
        return switch (wish) {
            case Wish.AddTitle _ -> Optional.of(new Target.It(Kind.TITLE, false));
            case Wish.Overlay _,Wish.OverlayLook _ -> Optional.of(new Target.It(Kind.OVERLAY, false));
            case Wish.Insert _,Wish.Duplicate _ -> Optional.of(new Target.It(Kind.SHOT, false));
            case Wish.Captions _ -> Optional.of(new Target.All(Kind.CAPTION));
            case Wish.Transition _ -> Optional.of(new Target.All(Kind.TRANSITION));
            case Wish.Length one when Kinds.join(one.what()) -> Optional.of(one.what());
            case Wish.Question one when Kinds.named(one.what()) -> Optional.of(one.what());
            default -> ChineseEllipsis.antecedent(wish, before);
        };
    }

    /// A wish about what was spoken of in the turn before.
    ///
    /// @param last what was wanted last in that turn
    static Optional<Wish> after(Wish wish, Scene scene, Optional<Wish> last, boolean bare) {
        Optional<Target> spoken = spoken(scene);
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        Target it = spoken.get();
        boolean shot = Kinds.of(it) == Kind.SHOT;
        boolean one = scene.spokenOf().size() == 1;
        return switch (wish) {
            case Wish.Restyle look when size(wish) -> Optional.of(of(it, look.look().size()));
            case Wish.Camera camera when open(camera.what()) && shot && last.filter(Wish.Camera.class::isInstance).isPresent() ->
                Optional.of(new Wish.Camera(it, camera.move(), camera.amount()));
            case Wish.Camera camera when open(camera.what()) && Kinds.overlay(it) && camera.move() == Wish.Camera.Move.LESS ->
                Optional.of(of(it, new Amount.Times(0.5)));
            case Wish.Speed speed when open(speed.what()) && shot && last.filter(Wish.Speed.class::isInstance).isPresent() ->
                Optional.of(new Wish.Speed(it, speed.amount(), speed.keepPitch()));
            case Wish.Tone tone when open(tone.what()) && shot && last.filter(Wish.Tone.class::isInstance).isPresent() ->
                Optional.of(new Wish.Tone(it, tone.property(), tone.amount()));
            case Wish.Tone tone when tone.property() == Wish.Tone.Property.SATURATION && open(tone.what()) && shot
                    && last.filter(Wish.Effect.class::isInstance).isPresent() ->
                Optional.of(new Wish.Effect(it, ((Wish.Effect) last.orElseThrow()).id(), tone.amount()));
            case Wish.Mute mute when (open(mute.what()) || Kinds.film(mute.what())) && Kinds.sound(it) ->
                Optional.of(new Wish.Mute(it, mute.muted()));
            case Wish.Gain gain when Kinds.film(gain.what()) && (Kinds.sound(it) || last.filter(Wish.Gain.class::isInstance).isPresent()) ->
                Optional.of(new Wish.Gain(it, gain.amount()));
            case Wish.Total total when bare && shortly(total.amount()) && (Kinds.text(it) || (shot && one))
                    && last.filter(wanted -> wanted instanceof Wish.Total || wanted instanceof Wish.Reel).isEmpty() ->
                Optional.of(new Wish.Length(it, total.amount()));
            default -> Optional.empty();
        };
    }

    private static boolean open(Target target) {
        return target instanceof Target.Unsaid || target instanceof Target.It;
    }

    private static boolean shortly(Amount amount) {
        return amount instanceof Amount.By || amount instanceof Amount.Step || (amount instanceof Amount.To to && to.value() < LONG_MS);
    }

    /// What was spoken of in the turn before.
    static Optional<Target> spoken(Scene scene) {
        List<Segment> spoken = scene.spokenOf().stream().flatMap(id -> scene.draft().find(id).stream()).toList();
        return spoken.isEmpty() ? Optional.empty() : Optional.of(new Target.It(kind(spoken, scene), spoken.size() > 1));
    }

    /// What kind of thing was spoken of.
    private static Kind kind(List<Segment> spoken, Scene scene) {
        if (spoken.stream().allMatch(Title.class::isInstance)) {
            return Kind.TITLE;
        }
        if (spoken.stream().allMatch(Sound.class::isInstance)) {
            return Kind.SOUND;
        }
        boolean main = spoken.stream().allMatch(segment -> segment instanceof Visual visual
                && scene.draft().main().filter(track -> track.visuals().contains(visual)).isPresent());
        return main ? Kind.SHOT : spoken.stream().allMatch(Visual.class::isInstance) ? Kind.OVERLAY : Kind.ANY;
    }
}
