package kinora.understand.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import kinora.compose.Vocabulary;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Wishes of every kind about anything, sensible or not.
final class RandomWishes {
    private static final List<String> WORDS = List.of("cat", "bridge", "tower", "song", "logo", "nothing like it", "", "夜景", "市场",
            "tram.jpg", "memo", "speech.srt", "dissolve", "warm", "photo", "family on the terrace", "Fresh", "2", "dusk.cube");
    private static final List<String> TEXTS = List.of("Hello", "你好", "", " ",
            "a very long line of words that goes on and on until nobody reads it any more", "1\n2\n3");
    private final Random random;

    RandomWishes(long seed) {
        random = new Random(seed);
    }

    /// Kinds of wishes.
    static final int KINDS = 62;

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E> E one(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> Optional<T> maybe(T value) {
        return coin() ? Optional.of(value) : Optional.empty();
    }

    private long ms() {
        return coin() ? random.nextLong(-2_000, 40_000) : random.nextLong(0, 8_000);
    }

    private int number() {
        return random.nextInt(-4, 9);
    }

    private double value() {
        return one(List.of(0.0, 0.5, 1.0, 2.0, -1.0, 25.0, 100.0, 150.0, 1e9, -30.0, 4_000.0, 12_000.0));
    }

    Target target() {
        return target(2);
    }

    private Target target(int depth) {
        Kind kind = one(Kind.values());
        int pick = random.nextInt(depth > 0 ? 17 : 9);
        return switch (pick) {
            case 0 -> new Target.Unsaid();
            case 1 -> new Target.Whole();
            case 2 -> new Target.The(kind);
            case 3 -> new Target.All(kind);
            case 4 -> new Target.Nth(kind, number());
            case 5 -> new Target.Run(kind, number(), number());
            case 6, 7 -> new Target.Named(kind, one(WORDS));
            case 8 -> new Target.It(kind, coin());
            case 9 -> new Target.Others(kind);
            case 10 -> new Target.Having(kind, one(Target.Quality.values()));
            case 11 -> new Target.At(kind, moment(depth - 1));
            case 12 -> new Target.Beyond(kind, target(depth - 1), coin());
            case 13 -> new Target.Next(kind, target(depth - 1), coin());
            case 14 -> new Target.Between(kind, target(depth - 1), target(depth - 1));
            case 15 -> coin()
                    ? new Target.Both(List.of(target(depth - 1), target(depth - 1)))
                    : new Target.Except(target(depth - 1), target(depth - 1));
            default -> new Target.Spare(kind, one(WORDS));
        };
    }

    private Moment moment() {
        return moment(1);
    }

    private Moment moment(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> new Moment.After(Math.max(0, ms()));
            case 1 -> new Moment.BeforeEnd(Math.max(0, ms()));
            case 2 -> new Moment.Share(random.nextInt(0, 1_001));
            case 3 -> new Moment.Edge(target(0), coin());
            default -> coin() ? new Moment.Here() : new Moment.After(1_234);
        };
    }

    private Place place() {
        return switch (random.nextInt(10)) {
            case 0 -> new Place.First();
            case 1 -> new Place.Last();
            case 2 -> new Place.Nth(number());
            case 3 -> new Place.Beside(target(), coin());
            case 4 -> new Place.Amid(target(), target());
            case 5 -> new Place.Over(target());
            case 6 -> new Place.From(moment(), maybe(moment()));
            case 7 -> new Place.Shift(number());
            case 8 -> new Place.By(ms());
            default -> new Place.Unsaid();
        };
    }

    private Amount amount() {
        Amount.Unit unit = one(Amount.Unit.values());
        return switch (random.nextInt(9)) {
            case 0 -> new Amount.Unsaid();
            case 1 -> new Amount.To(value(), unit);
            case 2 -> new Amount.By(value(), unit);
            case 3 -> new Amount.Times(value());
            case 4 -> new Amount.Step(coin(), random.nextInt(1, 4));
            case 5 -> new Amount.Most(coin());
            case 6 -> new Amount.Bound(value(), unit, coin());
            case 7 -> new Amount.Usual();
            default -> new Amount.Like(target());
        };
    }

    private String id(String kind) {
        return random.nextInt(12) == 0 ? "no-such-thing" : one(Vocabulary.of(kind).orElseThrow().entries()).id();
    }

    private String effect() {
        return id(one(List.of("effects", "looks", "framings")));
    }

    private Wish.TitleLook look() {
        return new Wish.TitleLook(maybe("#ff0000"), maybe(one(List.of("top", "bottom", "centre"))), amount(),
                maybe(one(List.of("+", "-", "bold", "thin"))), maybe(one(List.of("serif", "sans", "Comic Sans"))), maybe(coin()),
                maybe("#00ff00"));
    }

    Wish wish(int kind) {
        return switch (kind) {
            case 0 -> new Wish.Remove(target());
            case 1 -> new Wish.Keep(target());
            case 2 -> new Wish.CutSpan(moment(), moment(), coin());
            case 3 -> new Wish.Move(target(), place());
            case 4 -> new Wish.Swap(target(), target());
            case 5 -> new Wish.Order(one(List.of(new Wish.Order.By.Reversed(), new Wish.Order.By.Time(coin()), new Wish.Order.By.Name(),
                    new Wish.Order.By.Shuffled(), new Wish.Order.By.Merit(), new Wish.Order.By.These(List.of(target(), target())))));
            case 6 -> new Wish.Insert(target(), place());
            case 7 -> new Wish.Card(maybe("#102030"), maybe(one(TEXTS)), maybe(id("titles")), place(), amount());
            case 8 -> new Wish.Replace(target(), target());
            case 9 -> new Wish.Duplicate(target(), number(), place());
            case 10 -> new Wish.Length(target(), amount());
            case 11 -> new Wish.Total(amount());
            case 12 -> new Wish.Trim(target(), coin(), Math.max(0, ms()), coin());
            case 13 -> new Wish.Part(target(), moment(), moment(), coin());
            case 14 -> new Wish.Split(target(), moment(), coin());
            case 15 -> new Wish.Speed(target(), amount(), maybe(coin()));
            case 16 -> new Wish.SpeedRamp(target(), coin());
            case 17 -> new Wish.Backwards(target(), coin());
            case 18 -> new Wish.Freeze(target(), moment(), coin(), amount());
            case 19 -> new Wish.Loop(target(), coin() ? OptionalInt.of(number()) : OptionalInt.empty(), coin());
            case 20 -> new Wish.Tone(target(), one(Wish.Tone.Property.values()), amount());
            case 21 -> new Wish.Effect(target(), effect(), amount());
            case 22 -> new Wish.SomeEffect(target());
            case 23 -> new Wish.Plain(target(), maybe(effect()));
            case 24 -> new Wish.Table(target(), target());
            case 25 -> new Wish.Transition(target(), maybe(id("transitions")), amount());
            case 26 -> new Wish.Cuts(target());
            case 27 -> new Wish.Camera(target(), one(Wish.Camera.Move.values()), amount());
            case 28 -> new Wish.Fitting(target(), one(List.of("cover", "contain", "blur_fill", "stretch")));
            case 29 -> new Wish.Turn(target(), one(List.of(90.0, -90.0, 180.0, 3.0, 50.0, 360.0)));
            case 30 -> new Wish.Straighten(target(), amount());
            case 31 -> new Wish.Mirror(target(), coin());
            case 32 -> new Wish.Crop(target(), maybe(one(List.of("1:1", "16:9", "round"))), maybe(one(List.of("left", "top"))), amount());
            case 33 -> new Wish.Framing(target(), id("framings"), amount(), maybe("#ffffff"));
            case 34 -> new Wish.Canvas(maybe(one(List.of("9:16", "1:1", "1280x720", "3x3", "0:1"))), maybe("720p"), maybe("tiktok"));
            case 35 -> new Wish.Rate(amount());
            case 36 -> new Wish.Background("#ffffff");
            case 37 -> new Wish.Overlay(target(), maybe("top-left"), amount(), amount(), place());
            case 38 -> new Wish.OverlayLook(target(), maybe("right"), amount(), amount(), maybe(id("blends")));
            case 39 -> new Wish.Arrange(target(), id("layouts"));
            case 40 -> new Wish.AddTitle(maybe(one(TEXTS)), place(), maybe(id("titles")), look(), amount());
            case 41 ->
                new Wish.Text(target(), one(TEXTS), maybe(one(List.of("Lisbon", "2023", "#year", ""))), one(Wish.Text.Append.values()));
            case 42 -> new Wish.Restyle(target(), maybe(id("titles")), look());
            case 43 -> new Wish.Captions(maybe(target()));
            case 44 -> new Wish.Music(maybe("calm"), maybe(target()), coin(), place());
            case 45 -> new Wish.AddSound(target(), place());
            case 46 -> new Wish.Gain(target(), amount());
            case 47 -> new Wish.Mute(target(), coin());
            case 48 -> new Wish.Fade(target(), coin(), coin(), amount(), coin());
            case 49 -> new Wish.Swell(target(), coin());
            case 50 -> new Wish.Duck(coin());
            case 51 -> new Wish.Pan(target(), random.nextInt(-200, 200));
            case 52 -> new Wish.NoSilence(target());
            case 53 -> new Wish.Extract(target());
            case 54 -> new Wish.Reel(maybe("calm"), target(), Map.of());
            case 55 -> new Wish.OnBeat();
            case 56 -> new Wish.Best(target(), coin() ? OptionalInt.of(number()) : OptionalInt.empty());
            case 57 -> new Wish.Better(one(Wish.Better.Vague.values()));
            case 58 -> new Wish.Rename(target(), one(TEXTS));
            case 59 -> coin() ? new Wish.Undo(random.nextInt(1, 3), maybe("delete")) : new Wish.StartOver();
            case 60 -> coin() ? new Wish.Impossible(one(Topic.values()), target()) : new Wish.Unclear("hm");
            default -> coin() ? new Wish.Export(Map.of()) : new Wish.Normalise();
        };
    }

    Wish wish() {
        return wish(random.nextInt(KINDS));
    }
}
