package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// A long request for a film: which film, of what, what it shall have and be like, and what shall be done then.
///
/// Nobody speaks such a request as one clause. It is read phrase by phrase, and every phrase by the part that it plays: an order as a sentence of its own, a trait for what it names,
/// an aim only for where the film will be shown; what is only told asks for nothing.
final class Commission {
    /// A request with fewer parts can be one clause.
    private static final int MANY = 4;
    /// What a film can be called quick or slow by.
    private static final Set<String> PACES = Set.of("fast", "calm");
    private static final EnumSet<Sort> UNSEEN = EnumSet.of(Sort.TRANSITION, Sort.ZOOM, Sort.PAN, Sort.FADE, Sort.MUSIC_STYLE);
    private static final EnumSet<Topic> NEVER = EnumSet.of(Topic.PUBLISH, Topic.WEB, Topic.NOT_THERE);

    private final String text;
    private final List<Token> tokens;
    private final Tilings tilings;
    private final Function<String, List<Wish>> sentence;
    private final Map<String, String> brief = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Wish> impossible = new ArrayList<>();
    private Optional<String> style = Optional.empty();
    private Optional<String> pace = Optional.empty();
    private Target from = new Target.Unsaid();

    private Commission(String text, List<Token> tokens, List<List<Piece>> pieces, Function<String, List<Wish>> sentence) {
        this.text = text;
        this.tokens = tokens;
        this.tilings = new Tilings(pieces, 1);
        this.sentence = sentence;
    }

    /// What a request asks for; none where it asks for no film, or names nothing besides it.
    ///
    /// @param lost whether no clauses could be made of it
    /// @param sentence reads a sentence by itself
    static Optional<List<Wish>> of(String text, List<Token> tokens, List<List<Piece>> pieces, boolean lost, Scene scene,
            Function<String, List<Wish>> sentence) {
        List<Phrases.Phrase> phrases = Phrases.of(tokens, pieces);
        boolean film = phrases.stream().anyMatch(phrase -> phrase.role() == Phrases.Role.FILM);
        long said = phrases.stream().filter(phrase -> phrase.role() != Phrases.Role.TOLD).count();
        if (phrases.size() < 2 || (!lost && (!film || said < MANY))) {
            return Optional.empty();
        }
        if (film && written(text, tokens)) {
            return Optional.of(List.of(new Wish.Impossible(Topic.GENERATE_PICTURE, new Target.Unsaid())));
        }
        Commission commission = new Commission(text, tokens, pieces, sentence);
        phrases.forEach(commission::read);
        return film || commission.described() ? commission.all(scene) : Optional.empty();
    }

    /// Whether the film shall be made of words that are not there: "turn my blog post into a video".
    private static boolean written(String text, List<Token> tokens) {
        int into = IntStream.range(0, tokens.size()).filter(i -> Set.of("into", "from").contains(tokens.get(i).word())).findFirst()
                .orElse(-1);
        boolean quoted = tokens.stream().anyMatch(token -> token.is(Token.Kind.QUOTE));
        String source = into < 0
                ? ""
                : tokens.get(into).word().equals("into")
                        ? text.substring(0, tokens.get(into).from())
                        : text.substring(tokens.get(into).from(), tokens.get(Math.min(tokens.size(), into + 5) - 1).to());
        String small = source.toLowerCase(Locale.ROOT);
        return !quoted && EnglishMakings.WRITTEN.matcher(small).find() && !EnglishMaterials.pictures(small)
                && Arrays.stream(small.split("\\W+", -1)).noneMatch(EnglishMaterials.RECORDINGS::contains);
    }

    /// Whether so much is said that a film is meant, although none is named.
    private boolean described() {
        long wanted = wishes.stream().filter(wish -> !(wish instanceof Wish.Unclear || wish instanceof Wish.Export)).count();
        return wanted + brief.size() + style.stream().count() >= 2;
    }

    private Optional<List<Wish>> all(Scene scene) {
        boolean files = scene.files().stream().anyMatch(file -> file.kind() != Scene.Kind.MUSIC);
        List<String> lines = wishes.stream().filter(Wish.AddTitle.class::isInstance).flatMap(wish -> ((Wish.AddTitle) wish).text().stream())
                .toList();
        if (!files && lines.isEmpty()) {
            return Optional.empty();
        }
        if (!files && lines.size() > 1) {
            wishes.removeIf(Wish.AddTitle.class::isInstance);
            wishes.addFirst(new Wish.Script(lines));
        }
        boolean clip = scene.files().stream().filter(file -> file.kind() != Scene.Kind.MUSIC).count() == 1
                && scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.CLIP);
        boolean cut = wishes.stream().anyMatch(wish -> wish instanceof Wish.NoSilence || wish instanceof Wish.CutSpan
                || wish instanceof Wish.Trim || wish instanceof Wish.Gain || wish instanceof Wish.Part);
        List<Wish> all = all();
        if (clip && cut) {
            all.removeFirst();
        }
        return Optional.of(all);
    }

    private List<Wish> all() {
        List<Wish> all = new ArrayList<>();
        all.add(new Wish.Reel(style.or(() -> pace), from, brief));
        all.addAll(wishes);
        all.addAll(impossible);
        return all;
    }

    private void read(Phrases.Phrase phrase) {
        Clause clause = clause(phrase.from(), phrase.to());
        switch (phrase.role()) {
            case FILM -> film(clause);
            case ORDER -> order(phrase, clause);
            case TRAIT -> trait(phrase, clause);
            case AIM -> aim(clause);
            case TOLD -> clause.tiles().stream().filter(tile -> tile.to() - tile.from() > 1).forEach(tile -> topic(tile));
        }
    }

    private Clause clause(int begin, int end) {
        List<Tile> tiles = tilings.of(begin, end).getFirst().tiles();
        return new Clause(said(begin, end).toLowerCase(Locale.ROOT), tiles, tile -> said(tile.from(), tile.to()));
    }

    private String said(int begin, int end) {
        return begin >= end ? "" : text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
    }

    // --- the film ---

    private void film(Clause clause) {
        Optional<Tile> made = clause.tileWhere(Sort.REEL, tile -> true);
        made.ifPresent(tile -> style = ReelTraits.style(clause, tile).filter(one -> !PACES.contains(one) || own(tile)));
        made.flatMap(tile -> tile.as(Sort.PLATFORM))
                .ifPresent(piece -> add(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(piece.text()))));
        clause.target(tile -> ReelTraits.is(tile, Commission::material)).ifPresent(target -> from = target);
        traits(clause);
    }

    /// Whether a film can be made of something and not be about it: "these photos", "the first five clips".
    private static boolean material(Target target) {
        return switch (target) {
            case Target.All(Kind kind) -> kind == Kind.PHOTO || kind == Kind.CLIP || kind == Kind.SHOT;
            case Target.Run _,Target.Both _,Target.Nth _ -> Kinds.shot(target);
            default -> false;
        };
    }

    private static boolean own(Tile tile) {
        return tile.as(Sort.REEL).filter(piece -> !piece.text().isEmpty()).isPresent();
    }

    // --- what it has ---

    private boolean traits(Clause clause) {
        List<Wish> found = new ArrayList<>();
        if (absent(clause, found)) {
            found.forEach(this::add);
            return true;
        }
        ReelTraits.each(clause).ifPresent(found::add);
        boolean long_ = clause.take(Sort.DURATION)
                .map(piece -> brief.putIfAbsent("seconds", ReelTraits.seconds((Long) piece.value())) == null).orElse(false);
        clause.takeWhere(Sort.MOMENT, tile -> clause.textOf(tile).contains("minute")).map(Piece::value).ifPresent(value -> {
            if (value instanceof Moment.After(long ms)) {
                brief.putIfAbsent("seconds", ReelTraits.seconds(ms));
            }
        });
        ReelTraits.best(clause, found);
        ReelTraits.music(clause).ifPresent(found::add);
        ReelTraits.joins(clause, found);
        clause.take(Sort.SHAPE, Sort.SIZE, Sort.PLATFORM).ifPresent(piece -> found.add(canvas(piece)));
        clause.take(Sort.SHAPE, Sort.SIZE, Sort.PLATFORM).ifPresent(piece -> found.add(canvas(piece)));
        clause.takeWhere(Sort.FIT, tile -> tile.to() - tile.from() > 1)
                .ifPresent(fit -> found.add(new Wish.Fitting(new Target.Unsaid(), fit.text())));
        manners(clause);
        ReelTraits.looks(clause, found);
        topics(clause);
        ReelFrames.file(clause).ifPresent(found::add);
        clause.takeValue(Sort.TITLE_STYLE, "credits").ifPresent(_ -> found.add(new Wish.Unclear("credits")));
        clause.take(Sort.REEL_STYLE).map(Piece::text).filter(PACES::contains).ifPresent(one -> pace = pace.or(() -> Optional.of(one)));
        found.forEach(this::add);
        return long_ || !found.isEmpty();
    }

    /// "Smooth dissolves", "warm titles": how something is that is no picture is no look of the pictures.
    private static void manners(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Tile next = tiles.get(i + 1);
            boolean thing = next.isAny(UNSEEN)
                    || ReelTraits.is(next, target -> Kinds.join(target) || Kinds.sound(target) || Kinds.text(target));
            if (thing && tiles.get(i).is(Sort.EFFECT)) {
                clause.use(List.of(tiles.get(i)));
            }
        }
    }

    private static Wish canvas(Piece piece) {
        Optional<String> value = Optional.of(piece.text()).filter(text -> !text.isEmpty());
        return new Wish.Canvas(piece.sort() == Sort.SHAPE ? value : Optional.empty(), piece.sort() == Sort.SIZE ? value : Optional.empty(),
                piece.sort() == Sort.PLATFORM ? value : Optional.empty());
    }

    /// "No text", "without music".
    private boolean absent(Clause clause, List<Wish> found) {
        boolean no = clause.tiles().stream().limit(3).anyMatch(tile -> tile.is(Sort.NO) || clause.textOf(tile).equals("without"));
        if (!no) {
            return false;
        }
        for (Tile tile : clause.tiles()) {
            for (Target target : tile.as(Sort.TARGET).map(piece -> ReelTraits.each((Target) piece.value())).orElse(List.of())) {
                switch (Kinds.of(target)) {
                    case TITLE, CAPTION -> found.add(new Wish.Remove(new Target.All(Kind.TITLE)));
                    case MUSIC, SOUND -> found.add(new Wish.Remove(new Target.The(Kind.MUSIC)));
                    case TRANSITION -> found.add(new Wish.Cuts(new Target.Unsaid()));
                    default -> {
                    }
                }
            }
        }
        return !found.isEmpty() || clause.tiles().stream().noneMatch(tile -> tile.is(Sort.FIT));
    }

    private void topics(Clause clause) {
        clause.unused().forEach(this::topic);
    }

    private void topic(Tile tile) {
        tile.as(Sort.TOPIC).map(piece -> Topic.valueOf(piece.text())).filter(topic -> !NEVER.contains(topic))
                .ifPresent(topic -> add(new Wish.Impossible(topic, new Target.Unsaid())));
    }

    private void trait(Phrases.Phrase phrase, Clause clause) {
        Optional<String> order = Passives.order(tokens.subList(phrase.head(), phrase.to()), text);
        if (order.isPresent() && accepted(sentence.apply(order.get()))) {
            return;
        }
        int quote = quote(phrase);
        boolean titled = quote >= 0 && (accepted(sentence.apply("add " + told(phrase.head(), phrase.to())))
                || accepted(sentence.apply("add the text " + told(quote, phrase.to()))));
        if (titled || (clause.has(Sort.FILE) && accepted(sentence.apply("add " + said(phrase.head(), phrase.to()))))) {
            return;
        }
        if (!each(clause) && !traits(clause) && quote < 0) {
            List<Wish> read = sentence.apply("add " + said(phrase.head(), phrase.to()));
            boolean dress = !read.isEmpty() && read.stream().allMatch(wish -> wish instanceof Wish.Framing || wish instanceof Wish.Overlay
                    || wish instanceof Wish.Fade || wish instanceof Wish.Background || wish instanceof Wish.Tone);
            (dress ? read : List.<Wish>of()).forEach(this::add);
        }
        if (quote >= 0) {
            Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value())
                    .orElse(clause.has(Sort.STOP) ? new Place.Last() : new Place.Unsaid());
            add(new Wish.AddTitle(Optional.of(tokens.get(quote).word()), place, clause.take(Sort.TITLE_STYLE).map(Piece::text),
                    Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
    }

    /// "Each photo 7 seconds", "one picture every five seconds".
    private boolean each(Clause clause) {
        boolean photos = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.EACH) || ReelTraits.is(tile, Commission::material))
                || clause.text().contains("every ") || clause.text().contains("per ");
        Optional<Piece> parts = photos ? clause.take(Sort.PARTS) : Optional.empty();
        if (parts.isPresent() && parts.get().value() instanceof Amount amount) {
            add(new Wish.Length(new Target.All(Kind.SHOT), amount));
            return true;
        }
        Optional<Piece> length = photos ? clause.take(Sort.DURATION) : Optional.empty();
        length.ifPresent(
                piece -> add(new Wish.Length(new Target.All(Kind.SHOT), new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS))));
        return length.isPresent();
    }

    /// What was said, addresses as words to be written, without words that only say that they are.
    private String told(int begin, int end) {
        StringBuilder all = new StringBuilder();
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            String word = text.substring(token.from(), token.to());
            all.append(all.isEmpty() || token.glued() ? "" : " ")
                    .append(token.is(Token.Kind.LINK)
                            ? "the text \"" + word + "\""
                            : EnglishMakings.WRITING.contains(token.word()) ? "" : EnglishMakings.BASES.getOrDefault(token.word(), word));
        }
        return all.toString();
    }

    /// Where words are quoted in a phrase; negative where none are.
    private int quote(Phrases.Phrase phrase) {
        return IntStream.range(phrase.head(), phrase.to())
                .filter(i -> tokens.get(i).is(Token.Kind.QUOTE) || tokens.get(i).is(Token.Kind.LINK)).findFirst().orElse(-1);
    }

    private void order(Phrases.Phrase phrase, Clause clause) {
        if (spared(phrase) || accepted(sentence.apply(told(phrase.head(), phrase.to()))) || each(clause) || everything(clause)) {
            return;
        }
        int quote = quote(phrase);
        if (quote >= 0 && accepted(sentence.apply("add the text " + told(quote, phrase.to())))) {
            return;
        }
        int before = wishes.size() + impossible.size() + brief.size();
        topics(clause);
        if (!traits(clause) && before == wishes.size() + impossible.size() + brief.size()) {
            boolean invents = EnglishMakings.INVENTING.contains(tokens.get(phrase.head()).word());
            add(invents
                    ? new Wish.Impossible(Topic.GENERATE_PICTURE, new Target.Unsaid())
                    : new Wish.Unclear(said(phrase.head(), phrase.to())));
        }
    }

    /// "Leave out the cake and the boat".
    private boolean spared(Phrases.Phrase phrase) {
        boolean out = tokens.get(phrase.head()).word().equals("leave") && phrase.head() + 2 < phrase.to()
                && tokens.get(phrase.head() + 1).word().equals("out");
        return out && accepted(sentence.apply("remove " + told(phrase.head() + 2, phrase.to())));
    }

    /// "Use all the photos in order": none is left out.
    private boolean everything(Clause clause) {
        boolean all = clause.tiles().stream().anyMatch(tile -> ReelTraits.is(tile, target -> target instanceof Target.All));
        boolean uses = Set.of("use", "include", "keep", "show", "take").stream().anyMatch(clause.text()::contains);
        if (!all || !uses) {
            return false;
        }
        brief.put("flawed", "keep");
        if (clause.text().contains("order")) {
            add(new Wish.Order(clause.text().contains("taken") ? new Wish.Order.By.Time(false) : new Wish.Order.By.These(List.of())));
        }
        return true;
    }

    /// Takes over what a phrase asks for as a sentence; whether it was understood as a whole.
    private boolean accepted(List<Wish> read) {
        boolean whole = !read.isEmpty() && read.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish)
                || wish instanceof Wish.Undo || wish instanceof Wish.StartOver || wish instanceof Wish.Act);
        if (whole) {
            closing(read).stream().map(Commission::used).forEach(this::add);
        }
        return whole;
    }

    /// "Use the lake and the boat": of these the film is made.
    private static Wish used(Wish wish) {
        return wish instanceof Wish.Insert(Target files, Place place) && place instanceof Place.Unsaid && !(files instanceof Target.All)
                ? new Wish.Keep(files)
                : wish;
    }

    /// "End on the group photo with the words “Thank you”": the words stand where the photo does.
    private static List<Wish> closing(List<Wish> read) {
        boolean last = read.stream().anyMatch(wish -> wish instanceof Wish.Move(Target _, Place place) && place instanceof Place.Last);
        return read.stream()
                .map(wish -> last && wish instanceof Wish.AddTitle title && title.place() instanceof Place.Unsaid
                        ? new Wish.AddTitle(title.text(), new Place.Over(new Target.Nth(Kind.SHOT, -1)), title.style(), title.look(),
                                title.length())
                        : wish)
                .toList();
    }

    private void aim(Clause clause) {
        clause.take(Sort.PLATFORM).ifPresent(piece -> add(canvas(piece)));
        clause.take(Sort.REEL_STYLE).map(Piece::text).filter(one -> !PACES.contains(one))
                .ifPresent(one -> style = style.or(() -> Optional.of(one)));
    }

    /// Adds a wish that does not say again what is said already.
    private void add(Wish wish) {
        if (wish instanceof Wish.Impossible) {
            if (!impossible.contains(wish)) {
                impossible.add(wish);
            }
            return;
        }
        boolean length = wish instanceof Wish.Total total && switch (total.amount()) {
            case Amount.To(double value, Amount.Unit unit) when unit == Amount.Unit.MILLISECONDS ->
                brief.putIfAbsent("seconds", ReelTraits.seconds((long) value)) == null;
            default -> false;
        };
        boolean shaped = wishes.stream().anyMatch(one -> one instanceof Wish.Canvas canvas && canvas.shape().isPresent());
        boolean sent = wish instanceof Wish.Canvas canvas && canvas.shape().isEmpty() && canvas.size().isEmpty()
                && (shaped || canvas.platform().filter("email"::equals).isPresent());
        boolean music = wish instanceof Wish.Music && wishes.stream().anyMatch(Wish.Music.class::isInstance);
        boolean reel = wish instanceof Wish.Reel;
        if (!length && !sent && !music && !reel && !wishes.contains(wish)) {
            wishes.add(wish);
        }
    }
}
