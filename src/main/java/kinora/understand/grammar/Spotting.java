package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What can be spotted of a film in a text that no frame reads as a whole: its length, shape, words, music, style and pace, and what of it cannot be had.
///
/// Used only where there is no film yet. Whoever gives files and describes a film wants to see one, however the description is worded; a clause that was read well is taken as it was read.
final class Spotting {
    /// A clause of which more has no use was not read well.
    private static final double MUCH = 1.1;
    /// So long lasts a film rather than a shot.
    private static final long LONG_MS = 6_000;
    /// What a quoted text explains at least.
    private static final double QUOTED = 2;

    private final Scene scene;
    private final Names names;
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<Topic> beyond = new LinkedHashSet<>();
    /// What found no use.
    private final List<String> unclear = new ArrayList<>();
    private Optional<String> style = Optional.empty();
    private final Map<String, String> brief = new HashMap<>();
    private boolean film;
    /// Whether a film that shall be made is named.
    private boolean made;

    private Spotting(Scene scene) {
        this.scene = scene;
        this.names = Names.of(scene);
    }

    /// The film that a text describes; none where a film is there already, or where no film is described.
    static Optional<List<Wish>> of(List<Clauses.Read> clauses, Scene scene) {
        if (scene.draft().main().isPresent()) {
            return Optional.empty();
        }
        Spotting spotting = new Spotting(scene);
        clauses.forEach(spotting::hear);
        return spotting.film();
    }

    /// Whether a wish of a film that is not there yet names what no file shows.
    static boolean strays(List<Wish> wishes, Scene scene) {
        Spotting spotting = new Spotting(scene);
        return scene.draft().main().isEmpty() && wishes.stream().anyMatch(spotting::strays);
    }

    private Optional<List<Wish>> film() {
        boolean files = scene.files().stream().anyMatch(file -> file.kind() != Scene.Kind.MUSIC);
        boolean said = wishes.stream().anyMatch(wish -> wish instanceof Wish.AddTitle title && title.text().isPresent())
                || brief.containsKey("title");
        long slots = wishes.size() + brief.size() + style.stream().count();
        boolean best = made && beyond.equals(Set.of(Topic.FIND_MOMENTS));
        if ((!files && !said) || (slots == 0 && !best) || (!film && slots < 2)) {
            return Optional.empty();
        }
        List<String> lines = wishes.stream().filter(Wish.AddTitle.class::isInstance).flatMap(wish -> ((Wish.AddTitle) wish).text().stream())
                .toList();
        if (!files && lines.size() > 1) {
            wishes.removeIf(Wish.AddTitle.class::isInstance);
            wishes.addFirst(new Wish.Script(lines));
        }
        List<Wish> all = new ArrayList<>();
        if (wishes.stream().noneMatch(Wish.Reel.class::isInstance)) {
            all.add(new Wish.Reel(style, new Target.Unsaid(), brief));
        }
        all.addAll(wishes);
        beyond.forEach(topic -> all.add(new Wish.Impossible(topic, new Target.Unsaid())));
        if (!unclear.isEmpty()) {
            all.add(new Wish.Unclear(String.join(", ", unclear)));
        }
        return Optional.of(all);
    }

    private void hear(Clauses.Read read) {
        made |= read.tiles().stream().anyMatch(tile -> tile.is(Sort.REEL));
        film |= read.tiles().stream().anyMatch(tile -> tile.is(Sort.REEL) || tile.is(Sort.FILM));
        boolean well = read.frame().isPresent() && !read.wishes().isEmpty() && read.left() < MUCH && !read.nameless()
                && read.wishes().stream().allMatch(this::isKept);
        int before = spotted();
        if (well) {
            read.wishes().forEach(this::add);
        }
        Clause clause = new Clause(read.said().toLowerCase(Locale.ROOT), wanted(read.tiles()), tile -> said(read, tile));
        if (!well) {
            topics(clause);
        }
        slots(clause);
        boolean asks = clause.has(Sort.ADD, Sort.REMOVE, Sort.REPLACE, Sort.MOVE);
        if (asks && before == spotted()) {
            unclear.add(read.said());
        }
    }

    private int spotted() {
        return wishes.size() + beyond.size() + brief.size();
    }

    /// What was said where a tile of a clause is.
    private String said(Clauses.Read read, Tile tile) {
        List<Token> tokens = Tokenizer.read(read.said(), names.files());
        int from = tile.from() - read.from();
        int to = tile.to() - read.from();
        return from < 0 || to > tokens.size() || from >= to ? "" : read.said().substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /// All tiles but those behind a "no", up to the next mark or conjunction.
    private static List<Tile> wanted(List<Tile> tiles) {
        List<Tile> wanted = new ArrayList<>();
        boolean denied = false;
        for (Tile tile : tiles) {
            denied = (denied && !tile.is(Sort.MARK) && !tile.is(Sort.CONJ)) || tile.is(Sort.NO) || tile.is(Sort.NOT)
                    || tile.is(Sort.REMOVE);
            if (!denied) {
                wanted.add(tile);
            }
        }
        return wanted;
    }

    private void topics(Clause clause) {
        for (Tile tile : clause.tiles()) {
            Optional<Topic> topic = tile.as(Sort.TOPIC).map(piece -> Topic.valueOf(piece.text()));
            if (topic.isPresent()) {
                clause.use(List.of(tile));
                beyond.add(topic.get());
            }
        }
    }

    private void slots(Clause clause) {
        ReelTraits.music(clause).ifPresent(this::add);
        clause.takeWhere(Sort.MUSIC_STYLE, tile -> !tile.is(Sort.EFFECT) && !tile.is(Sort.QUALITY))
                .ifPresent(piece -> add(new Wish.Music(Optional.of(piece.text()), Optional.empty(), false, new Place.Unsaid())));
        ReelTraits.each(clause).ifPresent(this::add);
        clause.takeWhere(Sort.DURATION, tile -> (Long) tile.as(Sort.DURATION).orElseThrow().value() >= LONG_MS)
                .ifPresent(piece -> add(new Wish.Total(new Amount.To((Long) piece.value(), Unit.MILLISECONDS))));
        List<Wish> found = new ArrayList<>();
        clause.tiles().stream().filter(tile -> tile.is(Sort.REEL)).findFirst().ifPresentOrElse(made -> {
            style = ReelTraits.style(clause, made).or(() -> style);
            ReelTraits.shape(clause, made, found);
        }, () -> clause.take(Sort.REEL_STYLE).ifPresent(piece -> style = style.or(() -> Optional.of(piece.text()))));
        clause.take(Sort.SHAPE)
                .ifPresent(piece -> found.add(new Wish.Canvas(Optional.of(piece.text()), Optional.empty(), Optional.empty())));
        clause.take(Sort.PLATFORM)
                .ifPresent(piece -> found.add(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(piece.text()))));
        texts(clause);
        if (clause.tiles().stream()
                .anyMatch(tile -> ReelTraits.is(tile, target -> ReelTraits.each(target).stream().anyMatch(Kinds::join)))) {
            ReelTraits.joins(clause, found);
        }
        found.forEach(this::add);
    }

    /// What stands in quotes is written: at the end where that is said, else in front.
    private void texts(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i < tiles.size(); i++) {
            Optional<Piece> text = tiles.get(i).as(Sort.TEXT).filter(piece -> piece.weight() >= QUOTED && piece.to() - piece.from() == 1);
            if (text.isPresent()) {
                clause.use(List.of(tiles.get(i)));
                boolean end = tiles.stream()
                        .anyMatch(tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Last).isPresent()
                                || tile.as(Sort.EDGE_WORD, "end").isPresent() || tile.is(Sort.STOP));
                boolean start = !end && tiles.stream()
                        .anyMatch(tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.First).isPresent()
                                || tile.as(Sort.EDGE_WORD, "start").isPresent() || tile.is(Sort.START));
                Place place = end ? new Place.Last() : start ? new Place.First() : new Place.Unsaid();
                add(new Wish.AddTitle(Optional.of(text.get().text()), place, Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
            }
        }
    }

    private void add(Wish wish) {
        switch (wish) {
            case Wish.Impossible(Topic topic, Target _) -> beyond.add(topic);
            case Wish.AddTitle title when title.text().filter(this::isWritten).isPresent() -> {
                // Said twice.
            }
            case Wish.Total _,Wish.Music _,Wish.Reel _,Wish.Captions _ when wishes.stream()
                    .anyMatch(one -> one.getClass() == wish.getClass()) -> {
                // The first is the plainest.
            }
            case Wish.Speed _ -> {
                wishes.removeIf(Wish.Speed.class::isInstance);
                wishes.add(wish);
            }
            case Wish.Total _ when wishes.stream()
                    .anyMatch(one -> one instanceof Wish.Reel reel && reel.brief().containsKey("seconds")) -> {
                // The film is as long already.
            }
            default -> {
                if (!wishes.contains(wish)) {
                    wishes.add(wish);
                }
            }
        }
    }

    private boolean isWritten(String text) {
        return wishes.stream().anyMatch(wish -> switch (wish) {
            case Wish.AddTitle title -> title.text().filter(text::equals).isPresent();
            case Wish.Reel reel -> reel.brief().getOrDefault("title", "").contains(text);
            case Wish.Script script -> script.lines().stream().anyMatch(line -> line.contains(text));
            case Wish.Text other -> other.text().contains(text);
            default -> false;
        });
    }

    /// Whether a wish is one that a film can be told by that is not there yet.
    private boolean isKept(Wish wish) {
        return switch (wish) {
            case Wish.Reel reel -> !strays(reel.from());
            case Wish.AddTitle title -> title.text().isPresent() && !(title.place() instanceof Place.Over(Target over) && strays(over));
            case Wish.Impossible(Topic topic, Target what) -> topic != Topic.NOT_THERE && !strays(what);
            case Wish.Effect effect -> !strays(effect.what());
            case Wish.Remove remove -> !strays(remove.what());
            case Wish.Keep keep -> !strays(keep.what());
            case Wish.Length length -> length.what() instanceof Target.All;
            case Wish.Canvas _,Wish.Total _,Wish.Music _,Wish.Transition _,Wish.OnBeat _,Wish.Cuts _,Wish.Order _,Wish.Export _,Wish.Script _,Wish.Best _,Wish.Camera _,Wish.Fade _,Wish.Tone _,Wish.Captions _,Wish.Text _,Wish.Mute _,Wish.Restyle _,Wish.Speed _ ->
                true;
            default -> false;
        };
    }

    private boolean strays(Wish wish) {
        return switch (wish) {
            case Wish.AddTitle title -> title.place() instanceof Place.Over(Target over) && strays(over);
            case Wish.Effect effect -> strays(effect.what());
            case Wish.Remove remove -> strays(remove.what());
            case Wish.Move move -> strays(move.what()) || !Kinds.shot(move.what());
            case Wish.Turn turn -> strays(turn.what());
            case Wish.Length length -> length.what() instanceof Target.Named named && (strays(named) || Kinds.text(named));
            default -> false;
        };
    }

    /// Whether a target names what no file shows.
    private boolean strays(Target target) {
        if (target instanceof Target.Both(List<Target> each)) {
            return each.stream().anyMatch(this::strays);
        }
        return target instanceof Target.Named named && Tokenizer.read(named.words(), names.files()).stream()
                .noneMatch(token -> names.words().contains(token.word()) || names.files().contains(token.word()));
    }
}
