package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import kinora.understand.Last;
import kinora.understand.Mind;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Reads what somebody says about a film. Immutable, made once; made of all languages that are known, so that they may be mixed.
public final class Reader {
    private static final class Lazy {
        private static final Reader READER = new Reader(List.of(English.speech()), English.speech().rules(), Frames.all());
    }

    /// Made when somebody speaks Chinese: it knows English words too, but builds its constituents as Chinese does.
    private static final class LazyChinese {
        private static final Reader READER = new Reader(List.of(English.speech(), Chinese.speech()), Chinese.speech().rules(),
                Chinese.frames());
    }

    /// Longer words say something.
    private static final int ASIDE = 60;

    /// Requests for a film that are shorter are one clause, and longer ones are stories.
    private static final int BRIEF = 5;
    private static final int SHORT = 10;
    private static final int LONG = 120;
    /// Chinese requests for a film that are longer are stories: that many characters.
    private static final int LONGEST = 240;

    /// Fewer than this of what was said is understood: nothing of it is.
    private static final double LEAST = 0.7;

    private final Lexicon lexicon = new Lexicon();
    private final Chart.Grammar grammar;
    private final List<Frame> frames;
    private final Set<String> nouns = new HashSet<>();
    private final Spelling.Dictionary dictionary;

    /// @param speeches whose words are known
    /// @param constituents rules of the language in which sentences are built
    Reader(List<Speech> speeches, List<Rule> constituents, List<Frame> frames) {
        List<Rule> rules = new ArrayList<>(constituents);
        for (Speech speech : speeches) {
            speech.words().forEach(lexicon::read);
            nouns.addAll(speech.nouns());
        }
        Catalogue.into(lexicon);
        rules.addAll(Texts.RULES);
        grammar = new Chart.Grammar(rules);
        Set<String> known = new HashSet<>(lexicon.vocabulary());
        for (Rule rule : rules) {
            rule.elements().forEach(element -> element.words().stream().filter(word -> word.length() > 2).forEach(known::add));
        }
        dictionary = new Spelling.Dictionary(known);
        this.frames = List.copyOf(frames);
    }

    /// The reader of all languages.
    public static Reader usual() {
        return Lazy.READER;
    }

    /// What is wanted.
    ///
    /// @param text anything at all; what stands behind its first [Tokenizer#LONGEST] characters is not read
    /// @param scene tells which names are names of things in the film, and what was said before
    public Reading read(String text, Scene scene) {
        return of(text).understood(text, scene);
    }

    /// What words mean as one of a sort, as they stand.
    static Optional<String> sense(Sort sort, String words) {
        List<Token> tokens = Tokenizer.read(words, Set.of());
        List<List<Spelling.Form>> forms = tokens.stream().map(Spelling::named).toList();
        return usual().lexicon.at(forms, 0).stream().filter(found -> found.to() == tokens.size() && found.sense().sort() == sort)
                .map(found -> found.sense().value()).findFirst();
    }

    /// Whether words name something that is often seen in pictures, or a file, or are in a language whose words nobody counts.
    public static boolean isNoun(String words) {
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
        return words.contains(".") || words.codePoints().anyMatch(Scripts::isChinese) || words.length() < 2
                || all.stream().anyMatch(word -> EnglishNouns.ALL.contains(word) || EnglishNouns.ALL.contains(word.replaceAll("s$", "")));
    }

    /// The reader of a text: Chinese builds its sentences in another way.
    static Reader of(String text) {
        return chinese(text) ? LazyChinese.READER : Lazy.READER;
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(Scripts::isChinese) && text.codePoints().noneMatch(Scripts::isKana);
    }

    /// What a text asks for in plain words.
    public Optional<Paraphrase> paraphrase(String text, Scene scene) {
        boolean chinese = chinese(text);
        Names names = Names.of(scene);
        List<Token> tokens = Tokenizer.read(text, names.files());
        return tokens.isEmpty()
                ? Optional.empty()
                : Paraphrase.of(text, tokens, chinese ? names.pairs() : names.words(), chinese, of(text).lexicon);
    }

    /// The words that are known.
    Lexicon lexicon() {
        return lexicon;
    }

    private Reading understood(String text, Scene scene) {
        Optional<Wish> aside = aside(text.strip(), scene);
        if (aside.isPresent()) {
            return new Reading(Tongue.EN, List.of(aside.get()), 1);
        }
        Reading reading = new Amended(this, scene).of(text, last(scene), () -> unamended(text, scene));
        if (scene.draft().main().isPresent() && !Guarded.safe(reading.wishes(), text)) {
            return new Reading(reading.language(), nothing(text), 0);
        }
        return new Reading(reading.language(), WordsOnly.settled(OtherOnes.settled(reading.wishes(), text, scene), text, scene),
                reading.score());
    }

    /// What is wanted by words as they stand.
    Reading unamended(String text, Scene scene) {
        return GuardedReading
                .of(text, scene, words -> of(words).understood(words, scene).wishes(),
                        (words, alone) -> of(words).whole(words, alone).wishes())
                .or(() -> Opening.of(text).flatMap(opening -> opened(opening, scene))).orElseGet(() -> whole(text, scene));
    }

    /// "Wait", "oh no": nothing is wanted, or not what was just done.
    private static Optional<Wish> aside(String text, Scene scene) {
        if (text.length() > ASIDE) {
            return Optional.empty();
        }
        if (Opening.says(text, "pause")) {
            return Optional.of(new Wish.Chat(Wish.Chat.Said.NO));
        }
        boolean out = scene.last().filter(last -> last.came() == Last.Came.DONE && last.wishes().getLast() instanceof Wish.Remove)
                .isPresent();
        if (out && Opening.says(text, "left in")) {
            return Optional.of(new Wish.Undo(1, Optional.empty()));
        }
        boolean done = scene.last().filter(last -> last.came() == Last.Came.DONE).isPresent()
                || (scene.last().isEmpty() && scene.undone().isEmpty());
        if (!done || scene.history().isEmpty() || !Opening.says(text, "regret")) {
            return Optional.empty();
        }
        // "Back to normal", after several steps: as it was before all of them.
        Optional<Wish> normal = text.toLowerCase(Locale.ROOT).contains("normal")
                ? scene.last().map(last -> new Redone(scene, last).normal(last.wishes().getLast()).getFirst())
                : Optional.empty();
        return normal.or(() -> Optional.of(new Wish.Undo(1, Optional.empty())));
    }

    /// "No, the cake": whatever it means, it is not that the cake shall go.
    private static boolean denies(String text, List<Clauses.Read> clauses, Reading reading) {
        boolean removes = reading.wishes().stream().anyMatch(Wish.Remove.class::isInstance);
        return removes && Opening.denies(text)
                && clauses.stream().flatMap(clause -> clause.tiles().stream()).noneMatch(tile -> tile.is(Sort.REMOVE)) && clauses.stream()
                        .flatMap(clause -> clause.tiles().stream()).filter(tile -> tile.is(Sort.NO)).map(Tile::from).distinct().count() < 2;
    }

    /// "Only the dog", "just the first half", which says of what the last wish was meant: not that the rest shall go.
    private static boolean restricts(List<Clauses.Read> clauses, Reading reading) {
        boolean part = reading.wishes().stream().anyMatch(wish -> (wish instanceof Wish.CutSpan span && span.keep())
                || (wish instanceof Wish.Trim trim && trim.keep()) || (wish instanceof Wish.Part some && some.keep()));
        if (part && clauses.stream().flatMap(clause -> clause.tiles().stream()).noneMatch(tile -> tile.isAny(KEEPING))) {
            return true;
        }
        return reading.wishes().stream().anyMatch(Wish.Keep.class::isInstance)
                && clauses.stream().flatMap(clause -> clause.tiles().stream()).noneMatch(tile -> tile.is(Sort.KEEP) || tile.is(Sort.SHOW))
                && Fragment.of(clauses).filter(said -> said.marks().contains(Fragment.Mark.ONLY)).isPresent();
    }

    private static final Set<Sort> KEEPING = EnumSet.of(Sort.KEEP, Sort.SHOW, Sort.TRIM, Sort.CUT, Sort.SHORTEN, Sort.LIGHT, Sort.PLAY,
            Sort.ADD);

    /// What stands behind words that only tell how it goes on; none where that is nothing by itself.
    private Optional<Reading> opened(Opening opening, Scene scene) {
        Optional<List<Wish>> sequel = opening.alone() && opening.marks().isEmpty()
                ? Optional.empty()
                : last(scene).flatMap(last -> Fragment.of(plain(opening.rest(), scene), opening.marks())
                        .flatMap(new Sequel(new Redone(scene, last))::of));
        if (sequel.isPresent()) {
            return Optional.of(new Reading(Tongues.of(opening.rest()), sequel.get(), 1));
        }
        Optional<Reading> rest = opening.alone() ? Optional.of(whole(opening.rest(), scene)) : Optional.empty();
        return rest.filter(reading -> reading.wishes().stream().noneMatch(wish -> Conversation.talk(wish) || wish instanceof Wish.Unclear));
    }

    /// What is wanted by all of a text but what it only tells.
    private Reading whole(String text, Scene scene) {
        return whole(text, scene, scene.draft().main().isPresent() ? ChineseMood.By.GRAMMAR : ChineseMood.By.NOTHING);
    }

    /// @param moods how what is only told is known, in Chinese
    private Reading whole(String text, Scene scene, ChineseMood.By moods) {
        Names names = Names.of(scene);
        List<Token> tokens = Tokenizer.read(text, names.files());
        Supplier<List<List<Piece>>> pieces = once(() -> pieces(text, tokens, names));
        boolean english = Tongues.of(text) == Tongue.EN && scene.draft().main().isPresent();
        Optional<List<Wish>> remarked = english
                ? Remarked.of(text, tokens, pieces).flatMap(remarks(scene)::of)
                        .filter(wishes -> wishes.stream().noneMatch(Wish.Export.class::isInstance))
                : Optional.empty();
        if (remarked.isPresent()) {
            return new Reading(Tongue.EN, remarked.get(), 1);
        }
        Reading reading = said(text, scene, tokens, names, pieces, moods);
        if (moods == ChineseMood.By.GRAMMAR && tokens.stream().anyMatch(ChineseNouns::is)) {
            return without(reading, text, scene, tokens, names, pieces);
        }
        if (!english || reading.language() != Tongue.EN) {
            return reading;
        }
        Reading order = ordered(reading, text, tokens, pieces, scene, List.of());
        List<Double> telling = Telling.in(false).likely(tokens);
        double least = Message.possible(order.wishes()) ? Moods.TOLD : Moods.HINTED;
        return telling.stream().anyMatch(one -> one > least) ? ordered(order, text, tokens, pieces, scene, telling) : order;
    }

    /// What is wanted by a Chinese text without what examples call telling; where all is understood without them, no more of it is passed over than says nothing.
    private Reading without(Reading reading, String text, Scene scene, List<Token> tokens, Names names,
            Supplier<List<List<Piece>>> pieces) {
        boolean clear = ChineseMood.clear(reading.wishes());
        List<String> told = clear ? ChineseMood.surely(text, tokens) : List.of();
        if (clear && (told.isEmpty()
                || told.stream().anyMatch(part -> Message.possible(whole(part, scene, ChineseMood.By.NOTHING).wishes())))) {
            return reading;
        }
        if (Telling.in(true).likely(tokens).stream().noneMatch(one -> one > ChineseMood.TOLD)) {
            return reading;
        }
        Reading order = said(text, scene, tokens, names, pieces, ChineseMood.By.EXAMPLES);
        return ChineseMood.clear(order.wishes()) ? order : reading;
    }

    /// What is wanted by a message but what it only tells.
    ///
    /// @param telling how likely each word only tells something, as far as that shall count; else nothing
    private Reading ordered(Reading reading, String text, List<Token> tokens, Supplier<List<List<Piece>>> pieces, Scene scene,
            List<Double> telling) {
        return Message.of(text, tokens, pieces, scene, telling).filter(message -> message.order().length() < text.length())
                .flatMap(message -> message.wanted(reading.wishes(), asked -> understood(asked, scene).wishes()))
                .map(wishes -> new Reading(reading.language(), wishes, 1)).orElse(reading);
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        List<T> known = new ArrayList<>(1);
        return () -> {
            if (known.isEmpty()) {
                known.add(made.get());
            }
            return known.getFirst();
        };
    }

    private Reading said(String text, Scene scene, List<Token> tokens, Names names, Supplier<List<List<Piece>>> all, ChineseMood.By moods) {
        Tongue tongue = Tongues.of(text);
        List<Clauses.Read> clauses = new ArrayList<>();
        List<List<Token>> parts = parts(tokens);
        for (List<Token> part : parts) {
            clauses.addAll(clauses(text, part, parts.size() == 1 ? all.get() : pieces(text, part, names), moods));
        }
        Supplier<List<List<Piece>>> pieces = all;
        Optional<List<Wish>> asked = asked(text, tokens, clauses, scene);
        if (asked.isPresent()) {
            return new Reading(tokens.stream().anyMatch(ChineseNouns::is) ? Tongue.ZH : tongue, asked.get(), 1);
        }
        Optional<List<Wish>> amended = scene.history().isEmpty() || tokens.stream().noneMatch(ChineseNouns::is)
                ? Optional.empty()
                : ChineseAmends.corrected(clauses, last(scene).map(last -> last.wishes().getLast()), Characters.simplified(text));
        if (amended.isPresent()) {
            return new Reading(Tongue.ZH, amended.get(), 1);
        }
        List<Clauses.Read> orders = clauses.stream().filter(clause -> !ChineseMood.tells(clause)).toList();
        Optional<List<Wish>> sequel = new Takeback(scene, turn -> wanted(scene, turn)).of(orders)
                .or(() -> spared(orders, tokens) ? Optional.empty() : last(scene).flatMap(last -> after(orders, scene, last)));
        if (sequel.isEmpty() && tokens.size() <= 24 && tokens.stream().noneMatch(ChineseNouns::is)) {
            Optional<Wish> corrected = new Corrections(text, tokens, pieces, scene).of();
            if (corrected.isPresent()) {
                return new Reading(tongue, List.of(corrected.get()), 1);
            }
        }
        if (sequel.isPresent()) {
            boolean chinese = tokens.stream().anyMatch(ChineseNouns::is);
            return new Reading(chinese ? Tongue.ZH : tongue, sequel.get(), 1);
        }
        boolean wide = text.codePoints().noneMatch(Character::isLetter) && text.codePoints().anyMatch(c -> "？！。，".indexOf(c) >= 0);
        if (wide || (tongue != Tongue.JA && tokens.stream().anyMatch(ChineseNouns::is))) {
            Reading reading = new ChineseSentences(this, text, scene).join(clauses);
            boolean tells = clauses.stream().anyMatch(ChineseMood::tells) && !ChineseMood.clear(reading.wishes());
            return tells && moods == ChineseMood.By.GRAMMAR ? whole(text, scene, ChineseMood.By.NOTHING) : reading;
        }
        List<Clauses.Read> settled = Destinations.settle(clauses, scene);
        Reading reading = new Conversation(this, text, scene, tongue).join(settled);
        Optional<List<Wish>> meant = last(scene)
                .flatMap(last -> new MeantOther(new Redone(scene, last)).of(text, clauses, reading.wishes()));
        if (meant.isPresent()) {
            return new Reading(tongue, meant.get(), 1);
        }
        boolean films = scene.draft().main().isEmpty() && tokens.size() >= BRIEF && tokens.size() < SHORT
                && (Spotting.strays(reading.wishes(), scene) || reading.wishes().stream()
                        .anyMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Unclear || wish instanceof Wish.Impossible))
                && Phrases.described(tokens, pieces.get());
        Optional<List<Wish>> told = (tokens.size() < SHORT && !films) || tokens.size() > LONG || !settled.equals(clauses)
                ? Optional.empty()
                : told(text, tokens, pieces, scene, reading);
        if (told.isPresent()) {
            return new Reading(tongue, Together.spoken(told.get()), 1);
        }
        if (denies(text, clauses, reading) || (scene.last().isPresent() && restricts(clauses, reading))) {
            return new Reading(tongue, nothing(text), 0);
        }
        return reading;
    }

    /// How the parts of a text are read that tells something first.
    private Remarks remarks(Scene scene) {
        return new Remarks((part, about) -> {
            Conversation conversation = new Conversation(this, part, scene, Tongue.EN);
            about.ifPresent(conversation::about);
            return conversation.join(plain(part, scene)).wishes();
        }, part -> of(part).understood(part, scene).wishes(), scene.last().isEmpty());
    }

    /// A long request of which no clauses could be made, or not all.
    private Optional<List<Wish>> told(String text, List<Token> tokens, Supplier<List<List<Piece>>> all, Scene scene, Reading reading) {
        boolean partly = reading.wishes().stream().anyMatch(Wish.Unclear.class::isInstance);
        boolean beyond = reading.wishes().stream().allMatch(Wish.Impossible.class::isInstance) || Spotting.strays(reading.wishes(), scene)
                || reading.wishes().stream()
                        .anyMatch(wish -> wish instanceof Wish.Impossible(var _, Target what) && what instanceof Target.Both);
        boolean reasoned = tokens.stream().anyMatch(token -> token.word().equals("so"));
        if (scene.draft().main().isPresent() && !partly && !beyond && !reasoned) {
            return Optional.empty();
        }
        List<List<Piece>> pieces = all.get();
        Map<String, List<Wish>> known = new HashMap<>();
        Function<String, List<Wish>> sentence = words -> known.computeIfAbsent(words,
                said -> new Conversation(this, said, scene, Tongue.EN).join(plain(said, scene)).wishes());
        boolean unwritten = tokens.stream().filter(token -> token.is(Token.Kind.QUOTE))
                .anyMatch(token -> reading.wishes().stream().noneMatch(wish -> wish.toString().contains(token.word())));
        boolean errand = partly || beyond || Phrases.excused(tokens, pieces);
        if (scene.draft().main().isEmpty()) {
            Optional<List<Wish>> one = errand && !Phrases.films(tokens, pieces)
                    ? Errand.of(text, tokens, pieces, sentence)
                    : Optional.empty();
            return one.isPresent()
                    ? one
                    : Commission.of(text, tokens, pieces,
                            partly || beyond || ((unmade(reading) || unwritten) && Phrases.described(tokens, pieces)), scene, sentence);
        }
        return errand ? Errand.of(text, tokens, pieces, sentence) : Optional.empty();
    }

    /// The answer to a question about the program, where nothing else is wanted.
    private Optional<List<Wish>> asked(String text, List<Token> tokens, List<Clauses.Read> clauses, Scene scene) {
        List<Clauses.Read> said = clauses.stream().filter(clause -> !clause.tiles().stream().allMatch(Coherence::silent)).toList();
        boolean program = said.stream().anyMatch(ProgramFrames::is);
        if (!program) {
            return new Asked(text, tokens, (at, sort) -> senses(tokens, at, sort), rest -> of(rest).understood(rest, scene).wishes()).of();
        }
        List<Wish> impossible = said.stream().filter(ProgramFrames::is).flatMap(clause -> clause.wishes().stream())
                .filter(Wish.Impossible.class::isInstance).distinct().toList();
        if (!impossible.isEmpty() && said.stream().filter(ProgramFrames::is).allMatch(clause -> impossible.containsAll(clause.wishes()))) {
            return Optional.of(impossible);
        }
        boolean only = said.stream()
                .allMatch(clause -> ProgramFrames.is(clause)
                        || clause.wishes().stream().allMatch(wish -> Conversation.talk(wish) || wish instanceof Wish.Impossible))
                || ProgramFrames.is(said.getLast());
        return only
                ? Optional.of(said.stream().filter(ProgramFrames::is).flatMap(clause -> clause.wishes().stream()).distinct().toList())
                : Optional.empty();
    }

    /// All phrases of a sort that begin at a token.
    private List<Lexicon.Found> senses(List<Token> tokens, int at, Sort sort) {
        List<List<Spelling.Form>> forms = tokens.stream().map(Spelling::named).toList();
        return lexicon.at(forms, at).stream().filter(found -> found.sense().sort() == sort).toList();
    }

    /// Whether nothing that was read makes a film.
    private static boolean unmade(Reading reading) {
        return reading.wishes().stream().noneMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Total
                || wish instanceof Wish.Script || wish instanceof Wish.Export || wish instanceof Wish.Question);
    }

    /// What kind of thing words speak of, whatever shall become of it.
    public static Optional<Target.Kind> kind(String text, Scene scene) {
        List<Tile> tiles = of(text).plain(text, scene).stream().flatMap(clause -> clause.tiles().stream()).toList();
        Optional<Target.Kind> named = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).filter(piece -> !Words.strange(piece))
                .map(piece -> (Target) piece.value()).filter(target -> !(target instanceof Target.It || target instanceof Target.Whole))
                .map(Kinds::of).filter(kind -> kind != Target.Kind.ANY).findFirst();
        return named.or(() -> tiles.stream().flatMap(tile -> tile.as(Sort.KIND).stream()).map(piece -> Target.Kind.valueOf(piece.text()))
                .filter(kind -> kind != Target.Kind.ANY).findFirst());
    }

    /// What words are as an answer to a question.
    public Mind.Reply reply(String text, Scene scene) {
        return Replies.of(of(text).plain(text, scene));
    }

    /// "No filter on that one", in Chinese: it says by itself what it takes away.
    private static boolean spared(List<Clauses.Read> clauses, List<Token> tokens) {
        return tokens.stream().anyMatch(ChineseNouns::is) && clauses.stream().flatMap(clause -> clause.wishes().stream())
                .anyMatch(wish -> wish instanceof Wish.Plain plain && Kinds.named(plain.what()));
    }

    /// What goes on with what was wanted last.
    private static Optional<List<Wish>> after(List<Clauses.Read> clauses, Scene scene, Last last) {
        return Fragment.of(clauses).flatMap(new Sequel(new Redone(scene, last))::of)
                .or(() -> new Alike(scene, last, turn -> wanted(scene, turn)).of(clauses));
    }

    /// What was wanted in a turn before: 0 the newest.
    private static List<Wish> wanted(Scene scene, int turn) {
        if (turn == 0 && scene.last().filter(last -> last.came() == Last.Came.DONE).isPresent()) {
            return scene.last().orElseThrow().wishes();
        }
        String said = scene.history().get(turn).said();
        return of(said).read(said, scene.before(turn)).wishes();
    }

    /// What was wanted last. Where only the words are known, they are read as they were then.
    private static Optional<Last> last(Scene scene) {
        if (scene.last().isPresent()) {
            return scene.last();
        }
        boolean back = !scene.undone().isEmpty();
        if (!back && scene.history().isEmpty()) {
            return Optional.empty();
        }
        Scene then = back ? scene : scene.before(0);
        String said = back ? scene.undone().getFirst().said() : scene.history().getFirst().said();
        Scene alone = new Scene(then.draft(), then.files(), then.leftOut(), then.history(), List.of(), List.of());
        List<Wish> wishes = of(said).read(said, alone).wishes();
        return wishes.stream().anyMatch(Last::counts)
                ? Optional.of(Last.of(wishes, back ? Last.Came.BACK : Last.Came.DONE))
                : Optional.empty();
    }

    /// Long texts are read in parts, divided at full stops as far as there are some.
    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean stop = tokens.get(i).is(Token.Kind.MARK) && Set.of(".", ";", "!", "?").contains(tokens.get(i).word());
            if ((stop && i - begin >= 30) || i - begin >= 80) {
                parts.add(tokens.subList(begin, i + 1));
                begin = i + 1;
            }
        }
        parts.add(tokens.subList(begin, tokens.size()));
        return parts.stream().filter(part -> !part.isEmpty()).limit(12).toList();
    }

    private List<Clauses.Read> clauses(String text, List<Token> tokens, List<List<Piece>> pieces, ChineseMood.By moods) {
        boolean chinese = tokens.stream().anyMatch(ChineseNouns::is);
        return chinese ? new Clauses(text, tokens, pieces, frames, 2, 4, moods).best() : new Clauses(text, tokens, pieces, frames).best();
    }

    /// All pieces of a row of tokens, by where they begin.
    List<List<Piece>> pieces(String text, List<Token> tokens, Names names) {
        Spelling spelling = new Spelling(dictionary, names.words(), nouns);
        List<List<Spelling.Form>> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(shouted(text, tokens, i) && spelling.isStrange(tokens.get(i))
                    ? Spelling.named(tokens.get(i))
                    : spelling.forms(tokens.get(i)));
        }
        List<Piece> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.addAll(Words.at(i, tokens, forms, lexicon, names, nouns));
        }
        boolean chinese = tokens.stream().anyMatch(ChineseNouns::is);
        if (chinese) {
            List<Piece> exact = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                exact.addAll(Words.at(i, tokens, Characters.exact(tokens, forms), lexicon, names, nouns));
            }
            ChineseNouns.guessed(words, exact);
            ChineseNouns.known(words);
            ChineseNouns.forbidden(words, tokens);
            ChineseNouns.longest(words);
            ChineseFrameLengths.into(words, tokens, names.rate());
        }
        words = chinese
                ? words
                : new ArrayList<>(Asides.in(forms,
                        Carriers.in(forms, Makings.in(tokens, TakenMaterial.in(tokens, Materials.in(tokens, words, names))))));
        if (chinese) {
            words.addAll(ChineseNouns.manners(tokens, words));
            words.addAll(ChineseOwners.of(tokens, words));
        }
        words.addAll(chinese ? ChineseTexts.of(text, tokens, words) : Texts.of(text, tokens, words));
        words.addAll(chinese ? ChineseContacts.of(text, tokens) : List.of());
        if (!chinese) {
            Capitals.into(words, text, tokens, names);
        }
        Chart chart = new Chart(grammar, chinese ? Characters.plain(tokens, forms) : Carriers.silent(forms, words), words);
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            all.add(chinese ? ChineseNouns.meant(chart.from(i)) : chart.from(i));
        }
        if (chinese) {
            ChineseMaterials.hidden(all);
            all.replaceAll(ArrayList::new);
            ChineseEpithets.into(all, tokens);
            ChineseUnheard.into(all, tokens);
            ChineseNouns.apart(all, tokens);
            return all;
        }
        return TimeParts.numbered(all);
    }

    /// Nouns before which a word in capitals is what stands there: "the SALE text".
    private static final Set<String> WORDED = Set.of("title", "text", "caption", "headline", "heading", "subtitle", "sign", "words",
            "card");

    /// Whether a word is written in capitals among others that are not, as the name of something written.
    private static boolean shouted(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String written = text.substring(token.from(), token.to());
        return written.length() >= 3 && written.chars().allMatch(Character::isUpperCase) && at + 1 < tokens.size()
                && WORDED.contains(tokens.get(at + 1).word()) && text.chars().anyMatch(Character::isLowerCase);
    }

    /// What is wanted of a film that is not there yet, with all that was said of it in Chinese.
    List<Wish> commissioned(List<Wish> wishes, String text, Scene scene) {
        Names names = Names.of(scene);
        List<Token> tokens = Tokenizer.read(text, names.files());
        return tokens.size() > LONGEST ? wishes : ChineseCommission.whole(wishes, text, tokens, pieces(text, tokens, names), scene);
    }

    /// What was read of clauses, without regard to what was said before.
    List<Clauses.Read> plain(String text, Scene scene) {
        Names names = Names.of(scene);
        List<Token> tokens = Tokenizer.read(text, names.files());
        List<Clauses.Read> clauses = new ArrayList<>();
        for (List<Token> part : parts(tokens)) {
            clauses.addAll(clauses(text, part, pieces(text, part, names), ChineseMood.By.NOTHING));
        }
        return clauses;
    }

    static boolean enough(double explained, double left) {
        return explained > 0 && explained / (explained + left) >= LEAST;
    }

    static Set<String> lower(Set<String> words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }

    /// The wishes of a text that says nothing.
    static List<Wish> nothing(String text) {
        return List.of(new Wish.Unclear(text.strip()));
    }
}
