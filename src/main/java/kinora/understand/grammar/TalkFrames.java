package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Act.Which;
import kinora.understand.Wish.Chat.Said;

/// Talk, questions, and what others do: export, credits, status, upload.
final class TalkFrames {
    private static final Map<Sort, Said> SAID = Map.of(Sort.GREETING, Said.GREETING, Sort.THANKS, Said.THANKS, Sort.PRAISE, Said.PRAISE,
            Sort.COMPLAINT, Said.COMPLAINT, Sort.BYE, Said.BYE, Sort.YES, Said.YES, Sort.NOPE, Said.NO);

    /// The name of the frame of clauses that say what stays as it is.
    static final String UNTOUCHED = "leave alone";

    static final List<Frame> ALL = List.of( //
            Frame.any("said", -0.2, EnumSet.of(Sort.GREETING, Sort.THANKS, Sort.PRAISE, Sort.COMPLAINT, Sort.BYE, Sort.YES, Sort.NOPE),
                    TalkFrames::said), //
            Frame.of("chat", 0.4, List.of(Sort.CHAT), TalkFrames::chat), //
            Frame.of("export", 0.3, List.of(Sort.EXPORT), TalkFrames::export), //
            new Frame("export as", List.of(EnumSet.of(Sort.FORMAT, Sort.PLATFORM, Sort.GRADE, Sort.THUMBNAIL, Sort.COMPRESS)), 0.15,
                    TalkFrames::as), //
            new Frame("export limit", List.of(EnumSet.of(Sort.QUANTITY)), 0.2, TalkFrames::limit), //
            new Frame("platform", List.of(EnumSet.of(Sort.PLATFORM)), 0.05, TalkFrames::platform), //
            new Frame("credits", List.of(EnumSet.of(Sort.CREDITS)), 0.2, clause -> act(clause, Sort.CREDITS, Which.CREDITS)), //
            new Frame("status", List.of(EnumSet.of(Sort.STATUS)), 0.4, clause -> act(clause, Sort.STATUS, Which.STATUS)), //
            new Frame("upload", List.of(EnumSet.of(Sort.UPLOAD)), 0.3, clause -> act(clause, Sort.UPLOAD, Which.UPLOAD)), //
            Frame.of(UNTOUCHED, 0.2, List.of(Sort.STEADY), TalkFrames::steady), //
            Frame.of("nothing", 1, List.of(Sort.ONLY), TalkFrames::nothing), //
            Frame.of(UNTOUCHED, 0.1, List.of(Sort.LIGHT, Sort.TARGET), TalkFrames::leave));

    private static final Set<String> NOTHING = Set.of("nothing", "nothing else", "nothing more", "nothing at all");
    private static final List<String> STAYS = Spoken.row("leave|keep|stay|stays|remain|remains|let|is|are|only|but|as");

    /// "Convert the MP4 to MP3": what it becomes.
    private static final Set<String> INTO = Set.of("to", "into", "as");

    private TalkFrames() {}

    private static final List<String> BEFORE_LEAVE = Spoken.row("and|but|please|just|so|then|also");
    private static final List<String> LEFT_OUT = Spoken.row("leave out|leave off|leave behind");
    private static final List<String> LEAVE = Spoken.row("leave");
    private static final List<String> LONGER = Spoken.row("whole|until|till|for|longer|time");
    private static final List<String> COLOURED = Spoken.row("in colour|in color|in full colour|in full color|coloured");
    private static final List<String> BACK_TO = Spoken
            .row("in colour|in color|in full colour|in full color|back to colour|back to color|back to full colour|back to full color");
    private static final List<String> ASKING = Spoken.row("please|can you|could you");
    private static final List<String> CONVERT = Spoken.row("convert|converting|converts");

    /// "Leave the caption", "but leave the music in": it stays as it is.
    private static Optional<List<Wish>> leave(Clause clause) {
        Spoken said = Spoken.of(clause.text());
        if (!said.begins(BEFORE_LEAVE, LEAVE) || said.begins(BEFORE_LEAVE, LEFT_OUT)) {
            return no();
        }
        clause.take(Sort.LIGHT);
        boolean named = !clause.targets().isEmpty();
        clause.ignore(Sort.HERE, Sort.THERE);
        clause.takeValue(Sort.PREP, "on");
        boolean bare = clause.unused().stream().allMatch(Coherence::silent);
        boolean longer = said.any(LONGER);
        return named && bare && !longer ? Frame.nothing() : no();
    }

    /// "Crop nothing", "change nothing else": a verb whose object is nothing.
    private static Optional<List<Wish>> nothing(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int at = clause.firstOf(Sort.ONLY);
        boolean none = NOTHING.contains(clause.textOf(tiles.get(at)));
        boolean last = tiles.subList(at + 1, tiles.size()).stream().allMatch(Coherence::silent);
        boolean named = clause.has(Sort.TARGET, Sort.NUMBERS, Sort.TEXT, Sort.FILE, Sort.DURATION, Sort.EXPORT);
        boolean verb = at > 0 && Coherence.verb(tiles.get(at - 1)) && Coherence.inside(tiles) == 0;
        if (!none || !last || named || !verb) {
            return no();
        }
        clause.ignore(Sort.values());
        clause.use(tiles);
        return Frame.nothing();
    }

    private static Optional<List<Wish>> said(Clause clause) {
        Piece said = clause.take(Sort.COMPLAINT, Sort.PRAISE, Sort.THANKS, Sort.BYE, Sort.GREETING, Sort.NOPE, Sort.YES).orElseThrow();
        if (said.sort() == Sort.NOPE && clause.has(Sort.TARGET)) {
            return no();
        }
        clause.ignore(Sort.GREETING, Sort.THANKS, Sort.PRAISE, Sort.COMPLAINT, Sort.BYE, Sort.YES, Sort.PRONOUN, Sort.FILLER, Sort.DEGREE,
                Sort.TOO, Sort.COMMENT);
        if (said.sort() != Sort.NOPE) {
            clause.target(tile -> tile.as(Sort.TARGET)
                    .filter(piece -> piece.value() instanceof Target.It || piece.value() instanceof Target.Whole
                            || piece.value() instanceof Target.The
                            || ((said.sort() == Sort.PRAISE || said.sort() == Sort.YES) && piece.value() instanceof Target.Others))
                    .isPresent());
        }
        boolean ordered = clause.unused().stream().anyMatch(tile -> tile.is(Sort.EXPORT) && tile.cost() >= 0.8);
        return ordered ? no() : wish(new Wish.Chat(SAID.getOrDefault(said.sort(), Said.YES)));
    }

    private static Optional<List<Wish>> chat(Clause clause) {
        if (clause.has(Sort.SCRIPT) && clause.has(Sort.REEL)) {
            return no();
        }
        clause.take(Sort.CHAT);
        String text = clause.text();
        if (text.startsWith("delete from") && clause.has(Sort.SPAN, Sort.STRETCH, Sort.PLACE)) {
            return no();
        }
        clause.ignore(Sort.values());
        boolean who = text.contains("you")
                && (text.contains("who") || text.contains("what are") || text.contains("your name") || text.startsWith("are you"));
        return wish(new Wish.Chat(who ? Said.WHO_ARE_YOU : Said.NONSENSE));
    }

    private static Optional<List<Wish>> export(Clause clause) {
        if (ChineseFilmFrames.converts(clause)) {
            return no();
        }
        clause.take(Sort.EXPORT);
        boolean shaped = clause.text().contains("convert") && clause.has(Sort.SHAPE)
                && !clause.has(Sort.FORMAT, Sort.PLATFORM, Sort.GRADE, Sort.THUMBNAIL, Sort.COMPRESS, Sort.QUANTITY);
        Optional<List<Wish>> wishes = options(clause, true);
        return shaped ? wishes.map(TalkFrames::shape) : wishes;
    }

    /// "Convert it to 4:3": the film gets that shape, and is not written yet.
    private static List<Wish> shape(List<Wish> exports) {
        return exports.stream().map(wish -> {
            String size = wish instanceof Wish.Export(Map<String, String> options) ? options.getOrDefault("size", "") : "";
            String shape = size.equals("vertical") ? "9:16" : size.equals("square") ? "1:1" : size;
            return shape.isEmpty() ? wish : new Wish.Canvas(Optional.of(shape), Optional.empty(), Optional.empty());
        }).toList();
    }

    /// "At most 10 MB": how large the file may be, and nothing else.
    private static Optional<List<Wish>> limit(Clause clause) {
        return clause.tiles().stream().anyMatch(tile -> unit(tile, Unit.MEGABYTES)) && clause.has(Sort.BOUND, Sort.COMPRESS)
                ? options(clause, true)
                : no();
    }

    private static final Pattern BITS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?([km])(?:bps|bits?|bit/s|b/s|bits/s|b)?\\b");
    private static final Pattern RATE_FACTOR = Pattern.compile("\\bcrf (?:of )?(\\d+)");
    private static final Pattern BITS_WORDS = Pattern
            .compile("\\d+(?:\\.\\d+)?[km]?(?:bps|bits?|b)?|[km](?:bps|bits?|b)?|kbps|mbps|crf|bit ?rate|bits|codec|encoding|encoder|s");

    /// "At 192 kbps", "CRF 18": how many bits a second, or how good.
    private static void bits(Clause clause, Map<String, String> options) {
        Matcher bits = BITS.matcher(clause.text());
        Matcher factor = RATE_FACTOR.matcher(clause.text());
        boolean said = clause.text().matches("(?s).*\\b(?:bit ?rate|[km]bps|[km]bit|[km]bits|[km]b/s)\\b.*|.*\\d[km]bps\\b.*");
        if (said && bits.find()) {
            options.put("bitrate", bits.group(1) + bits.group(2));
        }
        if (factor.find()) {
            int value = Integer.parseInt(factor.group(1).substring(0, Math.min(3, factor.group(1).length())));
            options.putIfAbsent("quality", value <= 19 ? "best" : value <= 26 ? "good" : "draft");
        }
        if (options.containsKey("bitrate") || options.containsKey("quality")) {
            clause.use(clause.unused().stream().filter(tile -> BITS_WORDS.matcher(clause.textOf(tile)).matches()).toList());
        }
    }

    private static Optional<List<Wish>> as(Clause clause) {
        boolean small = clause.has(Sort.COMPRESS) && (clause.text().contains("file") || clause.has(Sort.PLATFORM) || compressed(clause)
                || clause.tiles().stream().anyMatch(tile -> unit(tile, Unit.MEGABYTES)));
        if (small || !clause.has(Sort.FORMAT, Sort.PLATFORM, Sort.GRADE, Sort.THUMBNAIL)) {
            return small ? options(clause, true) : no();
        }
        boolean only = clause.has(Sort.PLATFORM) && !clause.has(Sort.FORMAT) && !clause.has(Sort.THUMBNAIL) && !clause.has(Sort.GRADE);
        boolean version = only
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.FILM) && !(tile.is(Sort.PLATFORM) && clause.has(Sort.SHAPE)));
        return only && !version ? no() : options(clause, false);
    }

    /// "Compress it", and nothing of how long it shall be.
    private static boolean compressed(Clause clause) {
        return clause.text().contains("compress") && clause.tiles().stream().allMatch(tile -> tile.is(Sort.COMPRESS)
                || Coherence.silent(tile) || ReelTraits.is(tile, target -> target instanceof Target.It || Kinds.film(target)));
    }

    /// What of itself says how large a file becomes.
    private static final Set<String> SMALLER = Set.of("maxSizeMb", "platform", "size", "bitrate", "quality");

    static Optional<List<Wish>> options(Clause clause, boolean verb) {
        if (clause.has(Sort.NOT) || clause.has(Sort.TEXT) || clause.hasValue(Sort.TOPIC, Topic.OTHER_PROGRAM.name())) {
            return no();
        }
        Map<String, String> options = new HashMap<>();
        clause.takeWhere(Sort.FORMAT, tile -> INTO.contains(tile.role())).or(() -> clause.take(Sort.FORMAT))
                .ifPresent(piece -> options.put("format", piece.text()));
        clause.take(Sort.PLATFORM).ifPresent(piece -> options.put("platform", piece.text()));
        clause.takeWhere(Sort.SIZE, tile -> !tile.as(Sort.SIZE).orElseThrow().text().isEmpty())
                .ifPresent(piece -> options.put("size", piece.text()));
        clause.take(Sort.SHAPE).ifPresent(piece -> options.put("size",
                piece.text().equals("9:16") ? "vertical" : piece.text().equals("1:1") ? "square" : piece.text()));
        sized(clause, options);
        clause.take(Sort.GRADE).ifPresent(piece -> options.put("quality", piece.text()));
        clause.take(Sort.TRANSPARENT).ifPresent(piece -> options.put("transparent", "true"));
        clause.takeWhere(Sort.QUANTITY, tile -> unit(tile, Unit.MEGABYTES))
                .ifPresent(piece -> options.put("maxSizeMb", number(((Quantity) piece.value()).value())));
        clause.takeWhere(Sort.QUANTITY, tile -> unit(tile, Unit.FRAMES_PER_SECOND))
                .ifPresent(piece -> options.put("fps", number(((Quantity) piece.value()).value())));
        bits(clause, options);
        boolean smaller = clause.has(Sort.COMPRESS) && !clause.hasValue(Sort.COMPRESS, "file")
                && Collections.disjoint(options.keySet(), SMALLER);
        if (smaller) {
            options.put("quality", "draft");
        }
        if (options.containsKey("transparent")) {
            clause.takeValue(Sort.THING, "background");
        }
        boolean picture = clause.take(Sort.THUMBNAIL).isPresent() || options.getOrDefault("format", "").equals("jpg")
                || options.getOrDefault("format", "").equals("png");
        Optional<Moment> moment = picture ? CutFrames.moment(clause) : Optional.empty();
        boolean sound = Clause.any(clause.take(Sort.OWN), clause.takeWhere(Sort.TARGET,
                tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent()));
        if (sound && !options.containsKey("format")) {
            options.put("format", "mp3");
        }
        if (picture) {
            boolean png = options.getOrDefault("transparent", "").equals("true") || clause.text().contains("png");
            options.putIfAbsent("format", png ? "png" : "jpg");
        }
        boolean film = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.REEL) && Set.of("to", "into").contains(tile.role()));
        boolean turned = Spoken.of(clause.text()).begins(ASKING, CONVERT)
                && (options.isEmpty() || (film && options.keySet().equals(Set.of("format")) && options.containsValue("mp3")));
        if (turned) {
            return no();
        }
        Target of = clause
                .target(tile -> !tile.as(Sort.TARGET)
                        .filter(piece -> Kinds.film((Target) piece.value()) || piece.value() instanceof Target.It).isPresent())
                .orElse(new Target.Unsaid());
        clause.targets();
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.EXPORT, Sort.DO, Sort.BOUND, Sort.COMPRESS, Sort.ADD, Sort.QUALITY, Sort.CANVAS,
                Sort.SIZE, Sort.PRONOUN, Sort.HERE, Sort.ONLY, Sort.PLATFORM, Sort.FORMAT, Sort.PROPERTY, Sort.CHANGE, Sort.COMMENT,
                Sort.KIND, Sort.SHOW, Sort.SOME, Sort.DOWN, Sort.SHORTEN, Sort.REEL, Sort.GENERATE);
        if (!verb && options.isEmpty()) {
            return no();
        }
        boolean named = of instanceof Target.At;
        Optional<Moment> frame = moment.isPresent() && !named
                ? moment
                : picture && !(of instanceof Target.Unsaid) ? Optional.of(frame(of)) : Optional.empty();
        return wish(frame.isPresent() ? new Wish.Export(still(options, frame.get())) : new Wish.Export(options));
    }

    private static final Map<String, Integer> SHORT_SIDES = Map.of("720p", 720, "1080p", 1080, "1440p", 1440, "2160p", 2160, "480p", 480);

    /// "9:16, 1080p": both are one size.
    private static void sized(Clause clause, Map<String, String> options) {
        Optional<Integer> side = clause.usedTiles().stream().flatMap(tile -> tile.as(Sort.SIZE).stream()).map(Piece::text)
                .filter(SHORT_SIDES::containsKey).map(SHORT_SIDES::get).findFirst();
        String shape = options.getOrDefault("size", "");
        if (side.isPresent() && (shape.equals("vertical") || shape.equals("square"))) {
            options.put("size", side.get() + "x" + (shape.equals("square") ? side.get() : side.get() * 16 / 9));
        }
    }

    private static Moment frame(Target of) {
        if (of instanceof Target.At at) {
            return at.moment();
        }
        return of instanceof Target.Nth nth && nth.number() == -1 ? new Moment.BeforeEnd(0) : new Moment.Edge(of, false);
    }

    /// The picture at a moment.
    static Map<String, String> still(Map<String, String> options, Moment moment) {
        Map<String, String> all = new HashMap<>(options);
        switch (moment) {
            case Moment.After after -> all.put("frameMs", String.valueOf(after.ms()));
            case Moment.BeforeEnd before -> all.put("frameMs", "-" + Math.max(before.ms(), 1));
            case Moment.Share share -> all.put("framePermille", String.valueOf(share.permille()));
            case Moment.Edge edge -> all.put("frameOf", words(edge.of()));
            case Moment.Here here -> all.remove("frameMs");
        }
        return all;
    }

    private static String words(Target of) {
        return switch (of) {
            case Target.Named named -> named.words();
            case Target.Nth nth -> String.valueOf(nth.number());
            default -> "";
        };
    }

    private static boolean unit(Tile tile, Unit unit) {
        return tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == unit).isPresent();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }

    /// "For TikTok": the shape of the film for that place.
    private static Optional<List<Wish>> platform(Clause clause) {
        String platform = clause.take(Sort.PLATFORM).orElseThrow().text();
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        clause.ignore(Sort.LIGHT, Sort.PLATFORM, Sort.FILM, Sort.DO, Sort.CANVAS, Sort.REPLACE, Sort.IMPROVE, Sort.COMMENT);
        Target what = clause.target();
        boolean film = Kinds.film(what) || what instanceof Target.It
                || (what instanceof Target.All(Target.Kind kind) && kind == Target.Kind.SHOT);
        boolean fits = film && !clause.has(Sort.EXPORT) && !clause.has(Sort.NOT);
        return fits ? wish(new Wish.Canvas(shape, Optional.empty(), Optional.of(platform))) : no();
    }

    private static Optional<List<Wish>> act(Clause clause, Sort sort, Which which) {
        if (which == Which.CREDITS && clause.has(Sort.COUNT, Sort.REMOVE)) {
            return no();
        }
        clause.take(sort);
        if (which == Which.UPLOAD && clause.hasValue(Sort.TOPIC, Topic.PUBLISH.name())) {
            return no();
        }
        boolean shown = clause.has(Sort.WRITE) || clause.has(Sort.TEXT) || (clause.has(Sort.ADD) && which == Which.CREDITS);
        clause.ignore(Sort.WH, Sort.INQUIRE, Sort.ASK, Sort.ASKED, Sort.LIGHT, Sort.SHOW, Sort.TELL, Sort.COUNT, Sort.AGAIN, Sort.MORE,
                Sort.SOME, Sort.PRONOUN, Sort.HERE, Sort.FILM, Sort.DO, Sort.ABOUT, sort, Sort.OTHER, Sort.ALL);
        clause.takeWhere(Sort.ALL, tile -> true);
        clause.takeWhere(Sort.TARGET,
                tile -> which == Which.UPLOAD || tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value())).isPresent());
        return shown || clause.has(Sort.PLACE) || clause.has(Sort.TARGET) ? no() : wish(new Wish.Act(which));
    }

    /// "Leave the title as it is": nothing is to be done.
    /// "In the same colour as the caption": like something else, and not as it was.
    private static final List<String> ALIKE = Spoken
            .row("same colour as|same color as|same font as|same size as|same style as|same place as"
                    + "|same length as|same look as|same way as");

    /// Words that tell how long as well: "stays until the end".
    private static final Set<String> STAYS_ALONE = Set.of("stays", "remains", "stays in", "stays there");

    private static Optional<List<Wish>> steady(Clause clause) {
        clause.take(Sort.STEADY);
        if (clause.tiles().stream().anyMatch(tile -> tile.is(Sort.MARK)) && Coherence.inside(clause.tiles()) > 0) {
            return no();
        }
        if (clause.has(Sort.MUTE) || Spoken.of(clause.text()).any(ALIKE)) {
            return no();
        }
        boolean back = Spoken.of(clause.text()).any(BACK_TO);
        if (back && !Spoken.of(clause.text()).any(STAYS)) {
            clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.AGAIN, Sort.PLACE, Sort.SHIFT, Sort.STEADY);
        }
        if (STAYS_ALONE.contains(clause.textOf(clause.usedTiles().getFirst())) && clause.has(Sort.UNTIL, Sort.DURATION, Sort.MOMENT,
                Sort.SPAN, Sort.STRETCH, Sort.SPOT, Sort.CHANGE, Sort.COLOUR, Sort.QUALITY, Sort.EDGE_WORD, Sort.WH)) {
            return no();
        }
        boolean even = clause.has(Sort.LIGHT) && clause.text().contains("same length") && !clause.text().contains("leave");
        if (even || clause.has(Sort.PLACE, Sort.MOVE) || (clause.has(Sort.REPLACE) && clause.has(Sort.FILE, Sort.TARGET))) {
            return no();
        }
        List<Target> named = clause.targets();
        clause.ignore(Sort.LIGHT, Sort.KEEP, Sort.REST, Sort.NO, Sort.NOT, Sort.REPLACE, Sort.STEADY, Sort.SHOW, Sort.AUX, Sort.ONLY);
        boolean colour = Spoken.of(clause.text()).any(COLOURED);
        if (colour && (named.isEmpty() || clause.has(Sort.EFFECT, Sort.AGAIN, Sort.COLOUR, Sort.NOT))) {
            return no();
        }
        return colour && !Spoken.of(clause.text()).any(STAYS)
                ? wish(new Wish.Plain(named.getFirst(), Optional.of("black-and-white")))
                : Frame.nothing();
    }
}
