package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Films that are made of what lies at hand: "turn these photos into a highlight reel with music", and all that such a sentence says of the film at once.
final class ReelFrames {
    static final List<Frame> ALL = List.of( //
            Frame.of("reel", 0.45, List.of(Sort.REEL), ReelFrames::reel), //
            new Frame("turn into nothing", List.of(EnumSet.of(Sort.LIGHT, Sort.GENERATE, Sort.EXPORT, Sort.MERGE), EnumSet.of(Sort.TARGET)),
                    -0.2, ReelFrames::turned), //
            new Frame("with things", List.of(EnumSet.of(Sort.ADD, Sort.IMPROVE, Sort.PREP, Sort.LIGHT), EnumSet.of(Sort.TARGET)), 0.1,
                    ReelFrames::things));

    private static final Set<String> MADE = Set.of("", "into", "as", "for");
    /// What is said of films that are not there yet.
    private static final Set<String> VERBS = Set.of("make ", "creat", "build ", "generat", "produc", "turn ", "transform", "convert",
            "need", "want", "like ", "love ", "give ", "gimme ", "do ", "edit", "cut ", "put ", "combin", "merg", "join", "stitch",
            "compil", "assembl", "craft", "design", "prepar", "get ", "have ", "render", "whip up", "making ", "can i ");
    /// Kinds of films that nobody names without wanting one.
    private static final Set<String> SPECIFIC = Set.of("slideshow", "slide show", "montage", "highlight reel", "highlights", "trailer",
            "teaser", "recap", "vlog");
    private static final EnumSet<Sort> MAKING = EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.MERGE, Sort.DO, Sort.CUT, Sort.GENERATE, Sort.EXPORT);
    /// Said of a film, and nothing that could be left out without a loss stands among them.
    private static final Sort[] SAID = {Sort.LIGHT, Sort.EXPORT, Sort.ADD, Sort.MERGE, Sort.DO, Sort.CUT, Sort.GENERATE, Sort.FILM,
            Sort.REEL, Sort.REEL_STYLE, Sort.KIND, Sort.BEST, Sort.SOME, Sort.IMPROVE, Sort.QUALITY, Sort.MUSIC_STYLE, Sort.ALL,
            Sort.COMMENT, Sort.ABOUT, Sort.PRAISE, Sort.MOOD, Sort.GRADE, Sort.SLOW_DOWN, Sort.SPEED_UP, Sort.HERE, Sort.PLAY, Sort.SHOW,
            Sort.SCRIPT, Sort.CHAT};

    private ReelFrames() {}

    private static Optional<List<Wish>> reel(Clause clause) {
        boolean takes = clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.REMOVE) && !tile.is(Sort.NO) && !clause.textOf(tile).equals("without"));
        if (clause.has(Sort.NOT, Sort.UNDO, Sort.RESET, Sort.STEADY, Sort.MUTE) || (takes && !clause.has(Sort.ADD, Sort.LIGHT))) {
            return no();
        }
        Optional<Tile> made = clause.tileWhere(Sort.REEL,
                tile -> (MADE.contains(tile.role()) || (tile.role().equals("to") && clause.text().contains("convert")))
                        && one(clause, tile));
        if (made.isEmpty()) {
            return no();
        }
        if (written(clause, made.get())) {
            clause.ignore(Sort.values());
            clause.targets();
            return wish(new Wish.Impossible(Topic.GENERATE_PICTURE, new Target.Unsaid()));
        }
        boolean same = same(clause, made.get());
        boolean makes = VERBS.stream().anyMatch(word -> (" " + clause.text() + " ").contains(" " + word));
        boolean verb = clause.take(MAKING.toArray(Sort[]::new)).isPresent() && makes;
        Map<String, String> brief = new HashMap<>();
        List<Wish> wishes = new ArrayList<>();
        ReelTraits.music(clause).ifPresent(wishes::add);
        Optional<String> style = ReelTraits.style(clause, made.get());
        ReelTraits.each(clause).ifPresent(wishes::add);
        ReelTraits.without(clause).ifPresent(wishes::add);
        Optional<Piece> length = clause.take(Sort.DURATION);
        length.ifPresent(piece -> brief.put("seconds", ReelTraits.seconds((Long) piece.value())));
        Optional<Piece> count = ReelTraits.best(clause, wishes);
        Optional<Target> from = turned(clause, made.get()).or(() -> clause.target(ReelFrames::source)).map(target -> seen(clause, target))
                .or(() -> pictures(clause));
        ReelTraits.joins(clause, wishes);
        clause.take(Sort.TEXT).ifPresent(piece -> brief.put("title", piece.text()));
        if (about(clause) && from.isEmpty()) {
            subject(clause).ifPresent(words -> brief.putIfAbsent("title", words));
        }
        clause.ignore(Sort.SAY, Sort.WRITE);
        boolean formed = ReelTraits.shape(clause, made.get(), wishes);
        ReelTraits.looks(clause, wishes);
        boolean place = made.get().is(Sort.PLATFORM) && from.isEmpty() && !clause.text().contains("a " + clause.textOf(made.get()));
        boolean there = clause.text().contains("version") || clause.text().contains("look like") || clause.text().contains("like a ")
                || place;
        if (there) {
            return no();
        }
        String film = clause.textOf(made.get());
        boolean whole = SPECIFIC.stream().anyMatch(film::contains)
                || EnglishMakings.NAMED.contains(film.substring(film.lastIndexOf(' ') + 1)) || film.equals("reel");
        boolean stuff = clause.tiles().stream().anyMatch(tile -> tile.role().equals("from") && clause.textOf(tile).equals("stuff"));
        boolean told = stuff || whole || verb || brief.containsKey("title") || from.isPresent() || style.isPresent() || length.isPresent()
                || formed || count.isPresent();
        if (!told) {
            return no();
        }
        ReelTraits.beside(clause, wishes);
        clause.ignore(SAID);
        clause.use(clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET) && !apart(clause, tile)).toList());
        clause.ignore(Sort.TITLE_STYLE);
        Optional<Wish> shorter = length.filter(_ -> same)
                .map(piece -> new Wish.Total(new Amount.To((Long) piece.value(), Unit.MILLISECONDS)));
        wishes.addFirst(shorter.orElse(new Wish.Reel(style, from.orElse(new Target.Unsaid()), brief)));
        file(clause).ifPresent(wishes::add);
        return Optional.of(wishes);
    }

    /// Whether a thing is named in front of another clause: "use the beach, the dog and make a clip" makes no clip that has nothing to do with the dog.
    private static boolean apart(Clause clause, Tile tile) {
        List<Tile> tiles = clause.tiles();
        int at = tiles.indexOf(tile);
        boolean named = ReelTraits.is(tile, target -> target instanceof Target.Named || target instanceof Target.Both)
                && tile.role().isEmpty() && tile.pieces().stream().noneMatch(Words::strange);
        boolean verb = tiles.stream().skip(at + 1).anyMatch(next -> next.isAny(MAKING));
        return named && verb && tiles.subList(0, at).stream().noneMatch(before -> before.isAny(MAKING));
    }

    /// "Edit this interview into a short clip": what stands before "into".
    private static Optional<Target> turned(Clause clause, Tile made) {
        boolean into = made.role().equals("into") || made.role().equals("for");
        int at = clause.tiles().indexOf(made);
        return into
                ? clause.target(tile -> clause.tiles().indexOf(tile) < at && tile.role().isEmpty()
                        && ReelTraits.is(tile, target -> target instanceof Target.Named && Kinds.shot(target)))
                : Optional.empty();
    }

    /// "Turn this blog post into a video": of words that are not there no film can be made, and none of pictures is meant.
    private static boolean written(Clause clause, Tile made) {
        StringBuilder source = new StringBuilder();
        for (Tile tile : clause.tiles()) {
            boolean before = tile.from() < made.from() && Set.of("into", "as").contains(made.role());
            boolean from = tile.from() > made.from() && tile.role().equals("from");
            source.append(before || from ? clause.textOf(tile) + " " : "");
        }
        boolean quoted = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TEXT));
        return !quoted && EnglishMakings.WRITTEN.matcher(source).find();
    }

    /// "Turn this video into a 45 second ad": the film that is there, at another length.
    private static boolean same(Clause clause, Tile made) {
        return made.role().equals("into") && clause.tiles().stream().anyMatch(tile -> tile.from() < made.from() && tile.role().isEmpty()
                && ReelTraits.is(tile, target -> target instanceof Target.Whole) && !EnglishMaterials.pictures(clause.textOf(tile)));
    }

    private static final Pattern DOWNLOAD = Pattern.compile("\\b(?:downloadable|to download|for download|(?:can|could) download)\\b");

    /// "Into a downloadable webm video": a file of it as well.
    static Optional<Wish> file(Clause clause) {
        Optional<String> format = clause.take(Sort.FORMAT).map(Piece::text);
        boolean file = format.isPresent() || DOWNLOAD.matcher(clause.text()).find();
        return file ? Optional.of(new Wish.Export(format.map(one -> Map.of("format", one)).orElse(Map.of()))) : Optional.empty();
    }

    /// "This product photo", whichever it is: the photos that there are.
    private static Optional<Target> pictures(Clause clause) {
        return clause.tiles().stream().filter(tile -> ReelTraits.is(tile, target -> target instanceof Target.Whole) && !tile.is(Sort.REEL))
                .filter(tile -> EnglishMaterials.pictures(clause.textOf(tile))).findFirst().map(_ -> new Target.All(Kind.PHOTO));
    }

    private static Target seen(Clause clause, Target target) {
        return target instanceof Target.Whole ? pictures(clause).orElse(target) : target;
    }

    private static final Pattern ABOUT = Pattern.compile("\\b(?:film|video|movie|reel|clip|slideshow|short|story|montage) about\\b");

    /// Whether it is said what a film is about.
    static boolean about(Clause clause) {
        return ABOUT.matcher(clause.text()).find();
    }

    /// What a film is about, in its own words: "a film about a lonely robot" is called "A lonely robot".
    private static Optional<String> subject(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int at = 0;
        while (at < tiles.size() && !clause.textOf(tiles.get(at)).equals("about")) {
            at++;
        }
        StringBuilder words = new StringBuilder();
        List<Tile> told = new ArrayList<>();
        for (int i = at + 1; i < tiles.size() && !tiles.get(i).is(Sort.MARK) && !tiles.get(i).is(Sort.DURATION)
                && !Set.of("with", "for").contains(clause.textOf(tiles.get(i))); i++) {
            words.append(words.isEmpty() ? "" : " ").append(clause.original(tiles.get(i)));
            told.add(tiles.get(i));
        }
        clause.use(told);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static final Set<String> FROM = Set.of("from", "of", "with", "out of", "using");

    /// Whether a tile names a film that is to be made: one, not there yet, and without a number.
    private static boolean one(Clause clause, Tile tile) {
        int next = clause.tiles().indexOf(tile) + 1;
        boolean numbered = next < clause.tiles().size() && clause.tiles().get(next).is(Sort.COUNT);
        boolean several = tile.as(Sort.REEL).filter(Piece::several).isPresent()
                && clause.tiles().stream().noneMatch(other -> other.is(Sort.TARGET) && FROM.contains(other.role()));
        boolean place = tile.role().equals("for") && !tile.is(Sort.PLATFORM);
        return !numbered && !several && !place && !definite(clause, tile) && !clause.textOf(tile).startsWith("all ");
    }

    /// "The video", "my film", "this clip": one that is there already.
    static boolean definite(Clause clause, Tile tile) {
        String said = clause.textOf(tile) + " ";
        int at = clause.tiles().indexOf(tile);
        String before = at > 0 ? clause.textOf(clause.tiles().get(at - 1)) + " " : "";
        return List.of("the ", "this ", "that ", "my ", "our ", "your ", "whole ", "entire ", "its ", "his ", "her ").stream()
                .anyMatch(one -> said.startsWith(one) || before.equals(one));
    }

    /// What the film is made of.
    static boolean source(Tile tile) {
        boolean pictures = ReelTraits.is(tile, target -> Kinds.shot(target) || target instanceof Target.Whole);
        boolean several = ReelTraits.is(tile,
                target -> target instanceof Target.It || target instanceof Target.All || target instanceof Target.Both
                        || target instanceof Target.Run || (target instanceof Target.The the && the.kind() == Kind.PHOTO));
        boolean all = ReelTraits.is(tile,
                target -> target instanceof Target.All || target instanceof Target.Run || target instanceof Target.Both);
        boolean strange = tile.role().equals("with") && tile.pieces().stream().anyMatch(Words::strange);
        return pictures && !strange && ((FROM.contains(tile.role()) && (!tile.is(Sort.REEL) || all))
                || (tile.role().isEmpty() && several && !tile.is(Sort.REEL)));
    }

    private static final Set<String> QUIET = Set.of("ambient", "acoustic");

    private static final Pattern QUICK = Pattern.compile("\\b(?:fast|quick|energetic|dynamic|action|hype|sports?|lively)\\b");

    /// A teaser is quick, but not under calm music, unless it is said that it is.
    static void calmed(List<Wish> wishes, String text) {
        boolean quiet = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Music music && music.style().filter(QUIET::contains).isPresent());
        if (quiet && !QUICK.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            wishes.replaceAll(wish -> wish instanceof Wish.Reel(var style, var from, var brief) && style.filter("fast"::equals).isPresent()
                    ? new Wish.Reel(Optional.of("calm"), from, brief)
                    : wish);
        }
    }

    /// "Turn my photos or images": into what is not said, so into a film.
    private static Optional<List<Wish>> turned(Clause clause) {
        boolean turns = clause.text().startsWith("turn") || clause.text().startsWith("convert") || clause.text().startsWith("transform")
                || clause.text().startsWith("combine") || clause.text().startsWith("generat") || clause.text().startsWith("animat")
                || clause.text().startsWith("merge");
        clause.take(Sort.LIGHT, Sort.GENERATE, Sort.EXPORT, Sort.MERGE, Sort.ZOOM);
        List<Target> all = clause.targets();
        boolean pictures = !all.isEmpty() && all.stream().flatMap(target -> ReelTraits.each(target).stream())
                .allMatch(target -> target instanceof Target.All many && Set.of(Kind.PHOTO, Kind.CLIP, Kind.SHOT).contains(many.kind()));
        boolean more = clause.tiles().stream().filter(tile -> !tile.is(Sort.LIGHT) && !tile.is(Sort.TARGET))
                .anyMatch(tile -> tile.cost() > 0.06);
        return turns && pictures && !more ? wish(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of())) : no();
    }

    /// "Edit it with transitions and music", "add captions, music and effects": kinds of things, none of them nearer described.
    private static Optional<List<Wish>> things(Clause clause) {
        boolean edits = clause.takeValue(Sort.IMPROVE, "EDIT").isPresent();
        boolean verb = edits || Clause.any(clause.take(Sort.ADD), clause.takeValue(Sort.PREP, "with"));
        Optional<Target> many = clause.target(tile -> ReelTraits.is(tile, target -> target instanceof Target.Both || edits)
                && ReelTraits.is(tile, target -> ReelTraits.each(target).stream().allMatch(ReelFrames::thing)));
        clause.ignore(Sort.LIGHT, Sort.SOME, Sort.ADD, Sort.ALSO, Sort.QUALITY, Sort.COMMENT);
        clause.target(tile -> ReelTraits.is(tile, target -> Kinds.film(target) || target instanceof Target.It));
        if (!verb || many.isEmpty() || clause.has(Sort.REMOVE, Sort.NOT, Sort.NO)) {
            return no();
        }
        List<Wish> wishes = new ArrayList<>();
        ReelTraits.each(many.get()).forEach(target -> wishes.add(switch (Kinds.of(target)) {
            case TRANSITION -> new Wish.Transition(new Target.Unsaid(), Optional.empty(), new Amount.Unsaid());
            case MUSIC -> new Wish.Music(ReelTraits.mood(clause.text()), Optional.empty(), false, new Place.Unsaid());
            case CAPTION -> new Wish.Captions(Optional.empty());
            case EFFECT -> new Wish.SomeEffect(new Target.Unsaid());
            default ->
                new Wish.AddTitle(Optional.empty(), new Place.Unsaid(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid());
        }));
        return Optional.of(wishes);
    }

    private static boolean thing(Target target) {
        boolean plain = target instanceof Target.The || target instanceof Target.All;
        return plain
                && EnumSet.of(Kind.TRANSITION, Kind.MUSIC, Kind.CAPTION, Kind.EFFECT, Kind.TITLE, Kind.OPENING).contains(Kinds.of(target));
    }
}
