package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final int MANY = 2;
    /// The same where no verb tells to make the film.
    private static final int MANY_NAMED = 4;
    /// What a film can be called quick or slow by.
    private static final Set<String> PACES = Set.of("fast", "calm");
    private static final Set<String> EACH = Set.of("each", "every", "per", "apiece");
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> HAVING = Set.of("with", "including", "featuring", "having");
    private static final EnumSet<Topic> NEVER = EnumSet.of(Topic.PUBLISH, Topic.WEB, Topic.NOT_THERE);

    private final String text;
    private final List<Token> tokens;
    private final Tilings tilings;
    private final Function<String, List<Wish>> sentence;
    private final Scene scene;
    private final Aspects aspects;
    private final List<List<Piece>> pieces;
    private final int files;
    private final WantedFilm film = new WantedFilm();

    private Commission(String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene, Function<String, List<Wish>> sentence) {
        this.text = text;
        this.tokens = tokens;
        this.tilings = new Tilings(pieces, 1);
        this.pieces = pieces;
        this.files = (int) scene.files().stream().filter(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP).count();
        this.sentence = sentence;
        this.scene = scene;
        this.aspects = new Aspects(sentence, scene);
    }

    /// What a request asks for; none where it asks for no film, or names nothing besides it.
    ///
    /// @param lost whether no clauses could be made of it
    /// @param sentence reads a sentence by itself
    static Optional<List<Wish>> of(String text, List<Token> tokens, List<List<Piece>> pieces, boolean lost, Scene scene,
            Function<String, List<Wish>> sentence) {
        List<Phrases.Phrase> phrases = Phrases.fresh(tokens, pieces);
        boolean film = phrases.stream().anyMatch(phrase -> phrase.role() == Phrases.Role.FILM);
        long said = phrases.stream().filter(phrase -> phrase.role() != Phrases.Role.TOLD).count();
        if (phrases.size() < 2 || (!lost && (!film || said < (Phrases.told(tokens, pieces) ? MANY : MANY_NAMED)))) {
            return Optional.empty();
        }
        if (film && written(text, tokens)) {
            return Optional.of(List.of(new Wish.Impossible(Topic.GENERATE_PICTURE, new Target.Unsaid())));
        }
        Commission commission = new Commission(text, tokens, pieces, scene, sentence);
        phrases.forEach(commission::read);
        Optional<List<Wish>> all = film || commission.film.described() ? commission.film.all(scene) : Optional.empty();
        all.ifPresent(wishes -> ReelFrames.calmed(wishes, text));
        all.ifPresent(wishes -> FilmName.into(wishes, text));
        return all;
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

    private void read(Phrases.Phrase phrase) {
        OptionalInt few = new FewPictures(tokens, pieces, files).of(phrase);
        if (few.isPresent()) {
            film.add(new Wish.Best(new Target.Unsaid(), few));
            if (phrase.role() != Phrases.Role.FILM) {
                return;
            }
        }
        Clause clause = clause(phrase.from(), phrase.to());
        switch (phrase.role()) {
            case FILM -> film(phrase, clause);
            case ORDER -> order(phrase, clause);
            case TRAIT -> trait(phrase, clause);
            case AIM -> aim(clause);
            case TOLD -> told(phrase, clause);
        }
    }

    /// "That fades to black at the end": what is told of the film itself; anything else asks for nothing.
    private void told(Phrases.Phrase phrase, Clause clause) {
        boolean relative = RELATIVE.contains(tokens.get(Math.min(phrase.head(), tokens.size() - 1)).word());
        boolean begins = relative && phrase.head() + 1 < phrase.to()
                && EnglishMakings.BASES.containsKey(tokens.get(phrase.head() + 1).word());
        if (begins && accepted(sentence.apply(told(phrase.head() + 1, phrase.to())))) {
            return;
        }
        if (!relative || !taken(aspects.of("the film " + said(phrase.head() + 1, phrase.to()), false))) {
            clause.tiles().stream().filter(tile -> tile.to() - tile.from() > 1).forEach(this::topic);
        }
    }

    private boolean taken(Optional<List<Wish>> read) {
        read.ifPresent(wishes -> wishes.stream().map(FilmPhrases::used).forEach(film::add));
        return read.isPresent();
    }

    /// What the film shall have or be like, as a sentence.
    private boolean aspect(Phrases.Phrase phrase) {
        boolean had = phrase.head() > 0 && HAVING.contains(tokens.get(phrase.head() - 1).word());
        boolean only = phrase.head() > phrase.from() && EnglishPhrases.ONLY.contains(tokens.get(phrase.head() - 1).word());
        String first = tokens.get(phrase.head()).word();
        boolean which = first.equals("in") && phrase.head() + 1 < phrase.to() && tokens.get(phrase.head() + 1).word().equals("which");
        int begin = only ? phrase.head() - 1 : which ? phrase.head() + 2 : first.equals("where") ? phrase.head() + 1 : phrase.head();
        return taken(aspects.of(said(begin, phrase.to()), had));
    }

    /// "Start with the lake, then the beach": what comes behind what was placed before.
    private boolean follows(Phrases.Phrase phrase, Clause clause) {
        boolean next = IntStream.range(phrase.from(), phrase.head()).anyMatch(i -> tokens.get(i).word().equals("then"));
        Optional<Target> before = film.wishes.isEmpty() || !(film.wishes.getLast() instanceof Wish.Move(Target what, Place _))
                ? Optional.empty()
                : Optional.of(what);
        boolean only = clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || Coherence.silent(tile));
        if (!next || before.isEmpty() || !only) {
            return false;
        }
        Optional<Target> what = clause.target(tile -> ReelTraits.is(tile, target -> Kinds.named(target) && Kinds.shot(target)));
        what.filter(target -> !(target instanceof Target.Others))
                .ifPresent(target -> film.add(new Wish.Move(target, new Place.Beside(before.get(), true))));
        return what.isPresent();
    }

    private Clause clause(int begin, int end) {
        List<Tile> tiles = tilings.of(begin, end).getFirst().tiles();
        return new Clause(said(begin, end).toLowerCase(Locale.ROOT), tiles, tile -> said(tile.from(), tile.to()));
    }

    private String said(int begin, int end) {
        return begin >= end ? "" : text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
    }

    // --- the film ---

    private void film(Phrases.Phrase phrase, Clause clause) {
        Optional<Tile> made = clause.tileWhere(Sort.REEL, tile -> true);
        made.ifPresent(tile -> film.style = ReelTraits.style(clause, tile).filter(one -> !PACES.contains(one) || FilmPhrases.own(tile)));
        made.flatMap(tile -> tile.as(Sort.PLATFORM))
                .ifPresent(piece -> film.add(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(piece.text()))));
        clause.takeWhere(Sort.MOMENT,
                tile -> tile.as(Sort.MOMENT).filter(piece -> piece.value() instanceof Moment.After).isPresent()
                        && clause.tiles().stream().noneMatch(other -> other.is(Sort.DURATION)))
                .ifPresent(piece -> film.brief.putIfAbsent("seconds", ReelTraits.seconds(((Moment.After) piece.value()).ms())));
        length(phrase).ifPresent(ms -> film.brief.putIfAbsent("seconds", ReelTraits.seconds(ms)));
        made.filter(tile -> tile.is(Sort.TRANSITION)).ifPresent(tile -> clause.use(List.of(tile)));
        if (!clause.has(Sort.SHAPE)) {
            shape(phrase).ifPresent(shape -> film.add(new Wish.Canvas(Optional.of(shape), Optional.empty(), Optional.empty())));
        }
        clause.target(tile -> ReelTraits.is(tile, FilmPhrases::material)).ifPresent(target -> film.from = target);
        List<String> quotes = quotes(phrase);
        if (quotes.size() > 1) {
            quotes.forEach(words -> film.add(FilmPhrases.written(words)));
        } else {
            clause.takeWhere(Sort.TEXT, tile -> tokens.get(tile.from()).is(Token.Kind.QUOTE))
                    .ifPresent(piece -> film.brief.put("title", piece.text()));
        }
        clause.tiles().stream().filter(tile -> FilmPhrases.known(tile) && there(tile) && Set.of("of", "from").contains(tile.role()))
                .forEach(tile -> film.shown.add((Target) tile.as(Sort.TARGET).orElseThrow().value()));
        traits(clause);
    }

    /// Which shape a film has whose name says it: "a vertical clip", whatever else these words may be; not that of its pictures.
    private Optional<String> shape(Phrases.Phrase phrase) {
        return IntStream.range(phrase.head(), phrase.to()).boxed().flatMap(i -> pieces.get(i).stream())
                .filter(piece -> piece.sort() == Sort.SHAPE && piece.to() < phrase.to() && !piece.text().isEmpty())
                .filter(piece -> pieces.get(piece.to()).stream().anyMatch(next -> next.sort() == Sort.REEL && !next.several()))
                .reduce((_, last) -> last).map(Piece::text);
    }

    /// How long a film is whose name says it: "a 12-second video", whatever else these words may be.
    private Optional<Long> length(Phrases.Phrase phrase) {
        boolean each = IntStream.range(phrase.head(), phrase.to()).anyMatch(i -> EACH.contains(tokens.get(i).word()));
        return each
                ? Optional.empty()
                : IntStream.range(phrase.head(), phrase.to()).boxed().flatMap(i -> pieces.get(i).stream())
                        .filter(piece -> piece.sort() == Sort.DURATION && piece.to() <= phrase.to())
                        .max(Comparator.comparingInt(piece -> piece.to() - piece.from())).map(piece -> (Long) piece.value());
    }

    // --- what it has ---

    private boolean traits(Clause clause) {
        List<Wish> found = new ArrayList<>();
        if (absent(clause, found)) {
            found.forEach(film::add);
            return true;
        }
        ReelTraits.each(clause).ifPresent(found::add);
        boolean long_ = clause.take(Sort.DURATION)
                .map(piece -> film.brief.putIfAbsent("seconds", ReelTraits.seconds((Long) piece.value())) == null).orElse(false);
        clause.takeWhere(Sort.MOMENT, tile -> tile.role().equals("in") || clause.textOf(tile).contains("minute")).map(Piece::value)
                .ifPresent(value -> {
                    if (value instanceof Moment.After(long ms)) {
                        film.brief.putIfAbsent("seconds", ReelTraits.seconds(ms));
                    }
                });
        ReelTraits.best(clause, found);
        ReelTraits.music(clause).ifPresent(found::add);
        ReelTraits.joins(clause, found);
        clause.take(Sort.SHAPE, Sort.SIZE, Sort.PLATFORM).ifPresent(piece -> found.add(FilmPhrases.canvas(piece)));
        clause.take(Sort.SHAPE, Sort.SIZE, Sort.PLATFORM).ifPresent(piece -> found.add(FilmPhrases.canvas(piece)));
        clause.takeWhere(Sort.FIT, tile -> tile.to() - tile.from() > 1)
                .ifPresent(fit -> found.add(new Wish.Fitting(new Target.Unsaid(), fit.text())));
        FilmPhrases.manners(clause);
        ReelTraits.looks(clause, found);
        topics(clause);
        ReelFrames.file(clause).ifPresent(found::add);
        clause.takeValue(Sort.TITLE_STYLE, "credits").ifPresent(_ -> found.add(new Wish.Unclear("credits")));
        clause.take(Sort.REEL_STYLE).map(Piece::text).filter(PACES::contains)
                .ifPresent(one -> film.pace = film.pace.or(() -> Optional.of(one)));
        found.forEach(film::add);
        return long_ || !found.isEmpty();
    }

    /// "No text", "without music".
    private boolean absent(Clause clause, List<Wish> found) {
        boolean no = clause.tiles().stream().limit(3).anyMatch(tile -> tile.is(Sort.NO) || clause.textOf(tile).equals("without"))
                || FilmPhrases.forbids(clause);
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
                        if (FilmPhrases.forbids(clause) && !clause.has(Sort.REMOVE, Sort.CUT, Sort.TRIM) && FilmPhrases.known(tile)) {
                            found.add(new Wish.Remove(target));
                        }
                    }
                }
            }
        }
        return !found.isEmpty() || (clause.tiles().stream().noneMatch(tile -> tile.is(Sort.FIT)) && !FilmPhrases.forbids(clause));
    }

    /// Whether a file shows what a tile names.
    private boolean there(Tile tile) {
        return !Spotting.strays(List.of(new Wish.Remove((Target) tile.as(Sort.TARGET).orElseThrow().value())), scene);
    }

    /// "Lake, dog, cake": what is shown, and nothing else.
    private boolean shown(Phrases.Phrase phrase, Clause clause) {
        boolean had = phrase.head() > 0 && HAVING.contains(tokens.get(phrase.head() - 1).word());
        List<Tile> named = clause.tiles().stream().filter(FilmPhrases::known).toList();
        boolean bare = named.size() == 1 && there(named.getFirst())
                && clause.tiles().stream().allMatch(tile -> FilmPhrases.known(tile) || Coherence.silent(tile));
        film.among |= bare && had;
        if (bare) {
            film.shown.add((Target) named.getFirst().as(Sort.TARGET).orElseThrow().value());
        }
        return bare;
    }

    private void topics(Clause clause) {
        clause.unused().forEach(this::topic);
    }

    private void topic(Tile tile) {
        tile.as(Sort.TOPIC).map(piece -> Topic.valueOf(piece.text())).filter(topic -> !NEVER.contains(topic))
                .ifPresent(topic -> film.add(new Wish.Impossible(topic, new Target.Unsaid())));
    }

    private void trait(Phrases.Phrase phrase, Clause clause) {
        Optional<String> order = Passives.order(tokens.subList(phrase.head(), phrase.to()), text);
        if (order.isPresent() && accepted(sentence.apply(order.get()))) {
            return;
        }
        if (quotes(phrase).size() > 1) {
            // Texts one after the other.
            quotes(phrase).forEach(words -> film.add(FilmPhrases.written(words)));
            traits(clause);
            return;
        }
        int quote = quote(phrase);
        boolean titled = quote >= 0 && (accepted(sentence.apply("add " + told(phrase.head(), phrase.to())))
                || accepted(sentence.apply("add the text " + told(quote, phrase.to()))));
        if (titled || (clause.has(Sort.FILE) && accepted(sentence.apply("add " + said(phrase.head(), phrase.to()))))) {
            return;
        }
        if (each(clause) || follows(phrase, clause) || shown(phrase, clause)
                || (quote < 0 && !FilmPhrases.forbids(clause) && aspect(phrase))) {
            return;
        }
        if (!traits(clause) && quote < 0) {
            List<Wish> read = sentence.apply("add " + said(phrase.head(), phrase.to()));
            boolean dress = !read.isEmpty() && read.stream().allMatch(wish -> wish instanceof Wish.Framing || wish instanceof Wish.Overlay
                    || wish instanceof Wish.Fade || wish instanceof Wish.Background || wish instanceof Wish.Tone);
            (dress ? read : List.<Wish>of()).forEach(film::add);
        }
        if (quote >= 0) {
            Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value())
                    .orElse(clause.has(Sort.STOP) ? new Place.Last() : new Place.Unsaid());
            film.add(new Wish.AddTitle(Optional.of(tokens.get(quote).word()), place, clause.take(Sort.TITLE_STYLE).map(Piece::text),
                    Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
    }

    /// "Each photo 7 seconds", "one picture every five seconds".
    private boolean each(Clause clause) {
        boolean total = clause.text().contains("in all,") || clause.text().strip().endsWith("in all");
        boolean photos = !total
                && (clause.tiles().stream().anyMatch(tile -> tile.is(Sort.EACH) || ReelTraits.is(tile, FilmPhrases::material))
                        || clause.text().contains("every ") || clause.text().contains("per "));
        Optional<Piece> parts = photos ? clause.take(Sort.PARTS) : Optional.empty();
        if (parts.isPresent() && parts.get().value() instanceof Amount amount) {
            film.add(new Wish.Length(new Target.All(Kind.SHOT), amount));
            return true;
        }
        Optional<Piece> length = photos ? clause.take(Sort.DURATION) : Optional.empty();
        length.ifPresent(piece -> film
                .add(new Wish.Length(new Target.All(Kind.SHOT), new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS))));
        return length.isPresent();
    }

    private List<String> quotes(Phrases.Phrase phrase) {
        return tokens.subList(phrase.head(), phrase.to()).stream().filter(token -> token.is(Token.Kind.QUOTE)).map(Token::word).toList();
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
        int before = film.said();
        topics(clause);
        if (!traits(clause) && before == film.said()) {
            boolean invents = EnglishMakings.INVENTING.contains(tokens.get(phrase.head()).word());
            film.add(invents
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
        film.brief.put("flawed", "keep");
        if (clause.text().contains("order")) {
            film.add(new Wish.Order(clause.text().contains("taken") ? new Wish.Order.By.Time(false) : new Wish.Order.By.These(List.of())));
        }
        return true;
    }

    /// Takes over what a phrase asks for as a sentence; whether it was understood as a whole.
    private boolean accepted(List<Wish> read) {
        boolean whole = !read.isEmpty() && read.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish)
                || wish instanceof Wish.Undo || wish instanceof Wish.StartOver || wish instanceof Wish.Act);
        if (whole) {
            FilmPhrases.closing(read).stream().map(FilmPhrases::used).forEach(film::add);
        }
        return whole;
    }

    private void aim(Clause clause) {
        clause.take(Sort.PLATFORM).ifPresent(piece -> film.add(FilmPhrases.canvas(piece)));
        clause.take(Sort.REEL_STYLE).map(Piece::text).filter(one -> !PACES.contains(one))
                .ifPresent(one -> film.style = film.style.or(() -> Optional.of(one)));
    }
}
