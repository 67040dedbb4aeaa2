package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What is said of a film that shall be made: its music, shape, looks, transitions, titles, and how long its photos are shown.
///
/// Each of these takes what it knows out of a clause and leaves all else to others.
final class ReelTraits {
    private ReelTraits() {}

    static final Set<Topic> BESIDE = EnumSet.of(Topic.ANIMATE_PERSON, Topic.PARTICLES, Topic.THREE_D, Topic.VOICE_OVER, Topic.SOUND_EFFECTS,
            Topic.TEXT_STYLE, Topic.TRACKING, Topic.CAPTIONS_FROM_SPEECH, Topic.TRANSLATE, Topic.INTERACTIVE, Topic.STABILISE,
            Topic.UPSCALE, Topic.RETOUCH, Topic.NOISE_REMOVAL, Topic.FILLER_WORDS, Topic.STOCK_MEDIA, Topic.FONT);

    /// "With my logo", "our logo at the end".
    static void logo(Clause clause, List<Wish> wishes) {
        Optional<Tile> logo = clause.tiles().stream()
                .filter(tile -> is(tile, target -> each(target).stream().anyMatch(one -> Kinds.of(one) == Kind.LOGO))).findFirst();
        boolean known = wishes.stream().anyMatch(Wish.Overlay.class::isInstance);
        if (logo.isPresent() && !known) {
            clause.use(List.of(logo.get()));
            List<Tile> behind = clause.tiles().subList(clause.tiles().indexOf(logo.get()) + 1, clause.tiles().size());
            Optional<Moment> when = logo.get().as(Sort.TARGET).map(piece -> (Target) piece.value())
                    .flatMap(target -> target instanceof Target.At(Kind _, Moment moment) ? Optional.of(moment) : Optional.empty());
            Place place = when
                    .<Place>map(moment -> moment instanceof Moment.BeforeEnd ? new Place.Last() : new Place.From(moment, Optional.empty()))
                    .or(() -> behind.stream().limit(2).flatMap(tile -> tile.as(Sort.PLACE).stream()).map(piece -> (Place) piece.value())
                            .findFirst())
                    .orElse(new Place.Unsaid());
            wishes.add(new Wish.Overlay(new Target.The(Kind.LOGO), Optional.empty(), new Amount.Unsaid(), new Amount.Unsaid(), place));
        }
    }

    /// What the film cannot have, named beside what it can.
    static void beside(Clause clause, List<Wish> wishes) {
        for (Tile tile : clause.unused()) {
            Optional<Topic> topic = tile.as(Sort.TOPIC).map(piece -> Topic.valueOf(piece.text())).filter(BESIDE::contains);
            topic.ifPresent(one -> {
                clause.use(List.of(tile));
                wishes.add(new Wish.Impossible(one, new Target.Unsaid()));
            });
        }
    }

    static boolean is(Tile tile, Predicate<Target> fits) {
        return tile.as(Sort.TARGET).filter(piece -> fits.test((Target) piece.value())).isPresent();
    }

    static Optional<String> style(Clause clause, Tile made) {
        Optional<String> own = made.as(Sort.REEL).map(Piece::text).filter(text -> !text.isEmpty())
                .or(() -> made.as(Sort.REEL_STYLE).map(Piece::text));
        List<String> said = new ArrayList<>();
        for (Optional<Piece> next = clause.take(Sort.REEL_STYLE); next.isPresent(); next = clause.take(Sort.REEL_STYLE)) {
            said.add(next.get().text());
        }
        Optional<String> occasion = said.stream().filter(one -> !Set.of("calm", "fast").contains(one)).findFirst();
        return occasion.or(() -> own.filter(one -> !one.equals("fast"))).or(() -> said.stream().findFirst()).or(() -> own);
    }

    /// "A reel without the dog".
    static Optional<Wish> without(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Tile what = tiles.get(i + 1);
            boolean left = (tiles.get(i).is(Sort.NO) || tiles.get(i).is(Sort.REMOVE)) && is(what, Kinds::shot) && !what.is(Sort.REEL);
            if (left) {
                clause.use(List.of(tiles.get(i), what));
                return Optional.of(new Wish.Remove((Target) what.as(Sort.TARGET).orElseThrow().value()));
            }
        }
        return Optional.empty();
    }

    /// "3 seconds per photo".
    static Optional<Wish> each(Clause clause) {
        if (!clause.has(Sort.EACH) || !clause.has(Sort.DURATION)) {
            return Optional.empty();
        }
        clause.take(Sort.EACH);
        return clause.take(Sort.DURATION)
                .map(piece -> new Wish.Length(new Target.All(Kind.SHOT), new Amount.To((Long) piece.value(), Unit.MILLISECONDS)));
    }

    /// "With the best five photos".
    static Optional<Piece> best(Clause clause, List<Wish> wishes) {
        Optional<Piece> count = clause.takeWhere(Sort.BEST, tile -> !tile.as(Sort.BEST).orElseThrow().text().isEmpty());
        count.ifPresent(piece -> wishes.add(new Wish.Best(new Target.Unsaid(), OptionalInt.of(Integer.parseInt(piece.text())))));
        return count;
    }

    /// Music, and in which style: the word beside it.
    private static final Set<String> INSTRUMENTS = Set.of("piano", "guitar", "ukulele", "strings", "orchestra", "saxophone", "drums",
            "beats", "violin", "violins", "jazz", "lofi", "lo-fi", "lo", "techno", "house");

    private static boolean played(String said) {
        return Arrays.stream(said.split("\\s+", -1)).anyMatch(INSTRUMENTS::contains);
    }

    static Optional<Wish> music(Clause clause) {
        Optional<Tile> noun = clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET))
                .filter(tile -> is(tile, target -> each(target).stream().anyMatch(one -> Kinds.of(one) == Kind.MUSIC))).findFirst();
        Optional<Target> file = clause.target(tile -> is(tile, MusicFrames::sound));
        if (noun.isEmpty() && file.isEmpty()) {
            Optional<Piece> named = clause.takeWhere(Sort.MUSIC_STYLE,
                    tile -> tile.role().equals("with") && !tile.is(Sort.EFFECT) && !tile.is(Sort.QUALITY) && !tile.is(Sort.REEL_STYLE));
            Optional<Piece> played = named.or(() -> clause.takeWhere(Sort.MUSIC_STYLE, tile -> played(clause.textOf(tile))));
            return played.map(piece -> new Wish.Music(Optional.of(piece.text()), Optional.empty(), false, new Place.Unsaid()));
        }
        if (file.isPresent()) {
            return Optional.of(new Wish.Music(Optional.empty(), file, false, new Place.Unsaid()));
        }
        int at = clause.tiles().indexOf(noun.get());
        clause.use(List.of(noun.get()));
        Optional<String> style = noun.get().as(Sort.MUSIC_STYLE).map(Piece::text);
        boolean none = false;
        for (int i = at - 1; i >= 0 && i >= at - 3 && style.isEmpty(); i--) {
            Tile before = clause.tiles().get(i);
            none |= before.is(Sort.NO);
            style = before.as(Sort.MUSIC_STYLE).map(Piece::text);
            if (style.isPresent()) {
                clause.use(List.of(before));
            }
        }
        style = style.or(() -> mood(clause.textOf(noun.get())));
        if (none) {
            clause.take(Sort.NO);
            return Optional.of(new Wish.Remove(new Target.The(Kind.MUSIC)));
        }
        return Optional.of(new Wish.Music(style, Optional.empty(), false, new Place.Unsaid()));
    }

    static final Pattern MUSIC = Pattern.compile("((?:[\\w-]+ ){1,3})(?:music|song|soundtrack|melody|tune|track)\\b");

    /// "Elegant text and calm piano music": which music that is where it is one of several things.
    static Optional<String> mood(String said) {
        Matcher music = MUSIC.matcher(said);
        if (!music.find()) {
            return Optional.empty();
        }
        List<String> words = List.of(music.group(1).strip().split(" ", -1));
        return IntStream.range(0, words.size()).mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .flatMap(phrase -> Reader.sense(Sort.MUSIC_STYLE, phrase).stream()).findFirst();
    }

    /// What one target or several are.
    static List<Target> each(Target target) {
        return target instanceof Target.Both(List<Target> all) ? all : List.of(target);
    }

    static void joins(Clause clause, List<Wish> wishes) {
        boolean noun = clause.tiles().stream().anyMatch(tile -> is(tile, target -> each(target).stream().anyMatch(Kinds::join)));
        Optional<String> id = clause.takeWhere(Sort.TRANSITION, tile -> noun || !tile.is(Sort.ZOOM)).map(Piece::text);
        if (id.filter("cut"::equals).isPresent()) {
            wishes.add(new Wish.Cuts(new Target.Unsaid()));
        } else if (noun || id.isPresent()) {
            wishes.add(
                    new Wish.Transition(new Target.Unsaid(), id.map(one -> one.equals("random") ? "various" : one), new Amount.Unsaid()));
        }
    }

    static boolean shape(Clause clause, Tile made, List<Wish> wishes) {
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        Optional<String> platform = clause.take(Sort.PLATFORM).or(() -> made.as(Sort.PLATFORM)).map(Piece::text)
                .filter(one -> !one.equals("email"));
        Optional<String> size = clause.takeWhere(Sort.SIZE, tile -> !tile.as(Sort.SIZE).orElseThrow().text().isEmpty()).map(Piece::text);
        boolean said = shape.isPresent() || platform.isPresent() || size.isPresent();
        if (said) {
            wishes.add(new Wish.Canvas(shape, size, platform));
        }
        clause.take(Sort.FIT).ifPresent(fit -> wishes.add(new Wish.Fitting(new Target.Unsaid(), fit.text())));
        return said;
    }

    static void looks(Clause clause, List<Wish> wishes) {
        // A film of photos moves by itself.
        clause.takeWhere(Sort.ZOOM, tile -> clause.textOf(tile).startsWith("animat"));
        clause.take(Sort.ZOOM).ifPresent(zoom -> wishes.add(new Wish.Camera(new Target.Unsaid(), switch (zoom.text()) {
            case "out" -> Wish.Camera.Move.OUT;
            case "alternate" -> Wish.Camera.Move.ALTERNATE;
            case "kenburns" -> Wish.Camera.Move.KEN_BURNS;
            default -> Wish.Camera.Move.IN;
        }, new Amount.Unsaid())));
        for (Optional<Piece> look = clause.take(Sort.EFFECT); look.isPresent(); look = clause.take(Sort.EFFECT)) {
            wishes.add(new Wish.Effect(new Target.Unsaid(), look.get().text(), new Amount.Unsaid()));
        }
        if (names(clause, one -> Kinds.of(one) == Kind.CAPTION)) {
            wishes.add(new Wish.Captions(Optional.empty()));
        }
        boolean titled = names(clause, ReelTraits::titles);
        if (titled) {
            wishes.add(
                    new Wish.AddTitle(Optional.empty(), new Place.Unsaid(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
        logo(clause, wishes);
        if (clause.take(Sort.BEAT).isPresent()) {
            wishes.add(new Wish.OnBeat());
        }
        clause.takeWhere(Sort.TAKEN, tile -> tile.to() - tile.from() > 1 || clause.textOf(tile).startsWith("chrono"))
                .ifPresent(taken -> wishes.add(new Wish.Order(new Wish.Order.By.Time(false))));
    }

    /// Whether a list of what the film shall have names something, alone or beside others.
    static boolean names(Clause clause, Predicate<Target> kind) {
        List<Tile> named = clause.tiles().stream().filter(tile -> Set.of("with", "and", "").contains(tile.role()))
                .filter(tile -> is(tile, target -> each(target).stream().anyMatch(kind))).toList();
        clause.use(named);
        return !named.isEmpty();
    }

    static boolean titles(Target target) {
        return Set.of(Kind.TITLE, Kind.OPENING, Kind.CLOSING).contains(Kinds.of(target))
                && (target instanceof Target.The || target instanceof Target.All);
    }

    static String seconds(long ms) {
        return ms % 1000 == 0 ? String.valueOf(ms / 1000) : String.valueOf(ms / 1000.0);
    }
}
