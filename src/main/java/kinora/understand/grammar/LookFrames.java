package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Wish;
import kinora.understand.Wish.Tone.Property;

/// Colours, looks and effects.
final class LookFrames {
    /// In this order where several fit.
    private static final List<Map.Entry<String, Property>> TONES = List.of(Map.entry("brightness", Property.BRIGHTNESS),
            Map.entry("contrast", Property.CONTRAST), Map.entry("warmth", Property.WARMTH), Map.entry("exposure", Property.EXPOSURE),
            Map.entry("tint", Property.TINT), Map.entry("sharpness", Property.SHARPNESS), Map.entry("vibrance", Property.VIBRANCE),
            Map.entry("saturation", Property.SATURATION));
    static final List<Frame> ALL = List.of( //
            Frame.any("tone", 0.1, EnumSet.of(Sort.CHANGE, Sort.PROPERTY, Sort.BRIGHTEN), LookFrames::tone), //
            Frame.of("effect", 0, List.of(Sort.EFFECT), LookFrames::effect), //
            new Frame("plain", List.of(EnumSet.of(Sort.REMOVE, Sort.NO, Sort.LESS), EnumSet.of(Sort.EFFECT, Sort.TARGET)), 0.15,
                    LookFrames::plain), //
            new Frame("no colour", List.of(EnumSet.of(Sort.REMOVE, Sort.NO), EnumSet.of(Sort.PROPERTY)), 0.6, LookFrames::colourless), //
            new Frame("some effect", List.of(EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.SOME, Sort.MORE), EnumSet.of(Sort.TARGET)), 0.05,
                    LookFrames::some), //
            new Frame("same look", List.of(EnumSet.of(Sort.LIKE)), 0.1, LookFrames::like), //
            new Frame("look of", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.LIGHT, Sort.ADD, Sort.DUPLICATE, Sort.MOVE, Sort.EQUAL)),
                    0.4, LookFrames::carried), //
            new Frame("table", List.of(EnumSet.of(Sort.FILE, Sort.TARGET)), 0.2, LookFrames::table));

    private LookFrames() {}

    private static Optional<List<Wish>> tone(Clause clause) {
        Map<Property, Amount> amounts = new LinkedHashMap<>();
        List<Map.Entry<String, Property>> said = TONES.stream().filter(entry -> first(clause, entry.getKey()) < clause.tiles().size())
                .sorted(Comparator.comparingInt(entry -> first(clause, entry.getKey()))).toList();
        said.forEach(entry -> amount(clause, entry.getKey()).ifPresent(amount -> amounts.put(entry.getValue(), amount)));
        joined(clause)
                .forEach(property -> amounts.values().stream().findFirst().ifPresent(amount -> amounts.putIfAbsent(property, amount)));
        clause.ignore(Sort.LIGHT, Sort.UP, Sort.DOWN, Sort.ADD);
        clause.takeValue(Sort.PROPERTY, "saturation");
        clause.takeWhere(Sort.TARGET,
                tile -> tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target target && Kinds.effect(target)));
        Target what = shots(clause);
        if (amounts.isEmpty() || Kinds.text(what) || Kinds.sound(what)) {
            return no();
        }
        List<Wish> wishes = new ArrayList<>();
        amounts.forEach((property, amount) -> wishes.add(new Wish.Tone(what, property, amount)));
        return Optional.of(wishes);
    }

    /// Where a property is first spoken of: each takes the amount that stands behind it.
    private static int first(Clause clause, String name) {
        List<Tile> tiles = clause.tiles();
        return IntStream.range(0, tiles.size()).filter(i -> tiles.get(i).pieces().stream().anyMatch(piece -> about(piece, name)))
                .findFirst().orElse(tiles.size());
    }

    /// "More contrast and saturation": properties side by side, of which the same is said.
    private static List<Property> joined(Clause clause) {
        List<Tile> tiles = clause.tiles();
        List<Property> all = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            int next = i + 1;
            while (next < tiles.size() && tiles.get(next).isAny(JOINING)) {
                next++;
            }
            boolean joint = next < tiles.size()
                    && tiles.subList(i + 1, next).stream().anyMatch(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK));
            Optional<Property> one = property(tiles.get(i), true);
            Optional<Property> other = next < tiles.size() ? property(tiles.get(next), false) : Optional.empty();
            if (joint && one.isPresent() && other.isPresent() && !one.equals(other)) {
                clause.use(List.of(tiles.get(i), tiles.get(next)));
                all.add(one.get());
                all.add(other.get());
            }
        }
        return all;
    }

    private static final Set<Sort> JOINING = EnumSet.of(Sort.CONJ, Sort.MARK, Sort.DET, Sort.ALSO);

    private static Optional<Property> property(Tile tile, boolean changed) {
        return TONES.stream()
                .filter(entry -> tile.as(Sort.PROPERTY, entry.getKey()).isPresent()
                        || (changed && tile.is(Sort.CHANGE) && tile.pieces().stream().anyMatch(piece -> about(piece, entry.getKey()))))
                .map(Map.Entry::getValue).findFirst();
    }

    private static final List<String> ALL_OF_IT = Spoken.row("completely|fully|totally|all the way|entirely");

    private static final Set<String> TEMPERED = Set.of("warm", "cool");

    /// "Warm everything up", "cool the beach down": the verb and its particle, with what it is done to between them.
    private static Optional<Change> tempered(Clause clause) {
        boolean ends = clause.text().matches(".*\\b(up|down|off)\\b.*");
        boolean begins = clause.text().matches("^(and |then |please |also |, )*(warm|cool)\\b.*");
        if (!ends || !begins || clause.has(Sort.ADD)) {
            return Optional.empty();
        }
        Optional<Piece> verb = clause.takeValue(Sort.EFFECT, "warm", "cool");
        clause.take(Sort.UP, Sort.DOWN);
        return verb.map(piece -> new Change("warmth", piece.text().equals("warm"), Amounts.degree(clause)));
    }

    private static boolean about(Piece piece, String name) {
        return switch (piece.sort()) {
            case CHANGE -> Amounts.of(piece).property().equals(name);
            case PROPERTY -> piece.text().equals(name);
            case BRIGHTEN -> Change.of(piece.text(), 2).property().equals(name);
            case EFFECT -> name.equals("warmth") && TEMPERED.contains(piece.text());
            default -> false;
        };
    }

    private static Optional<Amount> amount(Clause clause, String name) {
        Optional<Change> change = Amounts.change(clause, name, false)
                .map(one -> one.degree() == 2 ? new Change(name, one.more(), Amounts.degree(clause)) : one);
        if (change.isEmpty()) {
            change = clause.takeValue(Sort.BRIGHTEN, name + "+", name + "-").map(piece -> Change.of(piece.text(), Amounts.degree(clause)));
        }
        if (change.isEmpty() && name.equals("warmth")) {
            change = tempered(clause);
        }
        boolean named = clause.takeValue(Sort.PROPERTY, name).isPresent();
        if (change.isEmpty() && named) {
            change = Amounts.change(clause, "intensity", false).map(one -> new Change(name, one.more(), one.degree()));
        }
        if (change.isEmpty() && named) {
            change = clause.take(Sort.UP, Sort.DOWN, Sort.MORE, Sort.LESS)
                    .map(piece -> new Change(name, piece.sort() == Sort.UP || piece.sort() == Sort.MORE, Amounts.degree(clause)));
        }
        if (change.isEmpty() && !named) {
            return Optional.empty();
        }
        Optional<Amount> amount = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT, Unit.PLAIN), Optional.of(Unit.PERCENT));
        clause.takeValue(Sort.QUALITY, name + "+", name + "-");
        boolean all = amount.filter(Amount.Step.class::isInstance).isPresent() && Spoken.of(clause.text()).any(ALL_OF_IT)
                && clause.takeWhere(Sort.MOST, tile -> true).isPresent();
        return all ? amount.map(step -> new Amount.Most(!((Amount.Step) step).more())) : amount;
    }

    private static Optional<List<Wish>> effect(Clause clause) {
        List<Piece> looks = new ArrayList<>();
        for (Optional<Piece> next = clause.take(Sort.EFFECT); next.isPresent(); next = clause.take(Sort.EFFECT)) {
            looks.add(next.get());
        }
        if (clause.has(Sort.NOT) || clause.hasValue(Sort.REMOVE, "")) {
            return no();
        }
        Optional<Change> change = Amounts.change(clause, "intensity", false)
                .or(() -> clause.take(Sort.MORE, Sort.LESS).map(piece -> new Change("", piece.sort() == Sort.MORE, 2)));
        Optional<Piece> degree = clause.take(Sort.DEGREE);
        Amount strength = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT), Optional.empty())
                .orElse(degree.map(piece -> strength(Integer.parseInt(piece.text()))).orElse(new Amount.Unsaid()));
        Optional<Target> of = clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target target && Kinds.effect(target)))
                .flatMap(piece -> wearer((Target) piece.value()));
        Target what = of.filter(_ -> !clause.has(Sort.TARGET)).orElseGet(() -> shots(clause));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.ALL, Sort.REPLACE, Sort.INSTEAD, Sort.SHOW, Sort.KIND, Sort.QUALITY,
                Sort.NORMAL);
        if (Kinds.text(what) || Kinds.sound(what) || Kinds.join(what)) {
            return no();
        }
        if (looks.size() > 1 && clause.has(Sort.TARGET)) {
            return no();
        }
        List<Wish> wishes = new ArrayList<>();
        looks.forEach(look -> wishes.add(new Wish.Effect(what, look.text(), strength)));
        return Optional.of(wishes);
    }

    /// "The filter of the beach", in Chinese: what has it.
    private static Optional<Target> wearer(Target effect) {
        return effect instanceof Target.Named(Target.Kind _, String words) && words.codePoints().anyMatch(Scripts::isChinese)
                ? Optional.of(new Target.Named(Target.Kind.ANY, words))
                : Optional.empty();
    }

    /// What is meant, where "all" and "except the last" may stand apart.
    private static Target shots(Clause clause) {
        Optional<Target> except = clause
                .target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Except).isPresent());
        if (except.isPresent()) {
            clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole
                    || piece.value() instanceof Target.All || piece.value() instanceof Target.It).isPresent());
        }
        return except.orElseGet(clause::target);
    }

    private static Amount strength(int degree) {
        return degree == 1 ? new Amount.Step(false, 1) : degree == 3 ? new Amount.Step(true, 2) : new Amount.Unsaid();
    }

    private static Optional<List<Wish>> plain(Clause clause) {
        boolean off = clause.take(Sort.REMOVE, Sort.NO).isPresent();
        if (!off || clause.has(Sort.NOT) || clause.text().contains("sound effect")) {
            return no();
        }
        Optional<String> id = clause.take(Sort.EFFECT).map(Piece::text);
        Optional<Piece> kind = clause.takeWhere(Sort.TARGET,
                tile -> tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target target && Kinds.effect(target)));
        clause.ignore(Sort.LIGHT, Sort.KIND, Sort.REMOVE, Sort.ALL, Sort.SOME);
        if (id.isEmpty() && kind.isEmpty()) {
            return no();
        }
        Target what = clause.target();
        return Kinds.sound(what) || Kinds.text(what) ? no() : wish(new Wish.Plain(what, id));
    }

    private static final Set<String> COLOURS = Set.of("colour", "color", "colours", "colors", "the colour", "the color", "the colours",
            "the colors");
    private static final Set<String> WEARERS = Set.of("from", "of", "on", "in", "for", "out of");

    /// "Remove the colour from the dog", "take all colours out of the film".
    private static Optional<List<Wish>> colourless(Clause clause) {
        boolean colour = clause.takeWhere(Sort.PROPERTY, tile -> COLOURS.contains(clause.textOf(tile))).isPresent();
        if (!colour || clause.has(Sort.NOT, Sort.CHANGE, Sort.COLOUR, Sort.ADD) || clause.tiles().stream().anyMatch(LookFrames::look)) {
            return no();
        }
        clause.ignore(Sort.REMOVE, Sort.NO, Sort.LIGHT);
        clause.takeValue(Sort.EFFECT, "black-and-white");
        Target what = clause.target(tile -> WEARERS.contains(tile.role())).orElse(new Target.Unsaid());
        clause.takeWhere(Sort.ALL, tile -> tile.role().isEmpty());
        clause.takeWhere(Sort.PRONOUN, tile -> tile.role().isEmpty());
        return Kinds.text(what) || Kinds.sound(what) || Kinds.join(what)
                ? no()
                : wish(new Wish.Effect(what, "black-and-white", new Amount.Unsaid()));
    }

    private static Optional<List<Wish>> some(Clause clause) {
        clause.take(Sort.ADD, Sort.LIGHT, Sort.SOME, Sort.MORE);
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME, Sort.OTHER, Sort.MORE);
        Optional<Piece> effects = clause.takeWhere(Sort.TARGET,
                tile -> tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target target && Kinds.effect(target)));
        return effects.isEmpty() || clause.has(Sort.EFFECT) || clause.has(Sort.NOT) ? no() : wish(new Wish.SomeEffect(clause.target()));
    }

    private static Optional<List<Wish>> like(Clause clause) {
        String said = clause.text();
        boolean look = said.contains("look") || said.contains("filter") || said.contains("effect") || said.contains("grad")
                || said.contains("colour") || said.contains("color");
        Tile like = clause.tileWhere(Sort.LIKE, any -> true).orElseThrow();
        Target other = (Target) like.as(Sort.LIKE).orElseThrow().value();
        if (like.is(Sort.EFFECT) || other instanceof Target.Whole || Kinds.effect(other)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.ALSO, Sort.KIND, Sort.PROPERTY);
        Target what = clause.target();
        return look ? wish(new Wish.Effect(what, "", new Amount.Like(other))) : no();
    }

    /// "Use the look of the lake on every photo", "give all clips the same grade", "the same filter on everything".
    private static Optional<List<Wish>> carried(Clause clause) {
        Optional<Tile> look = clause.tiles().stream().filter(LookFrames::look).findFirst();
        if (look.isEmpty() || clause.has(Sort.REMOVE, Sort.NO, Sort.NOT, Sort.LESS, Sort.MORE)) {
            return no();
        }
        boolean same = same(clause, look.get());
        Optional<Target> of = clause.target(tile -> SOURCES.contains(tile.role()) && tile.from() > look.get().from());
        Optional<Target> as = same ? clause.target(tile -> tile.role().equals("as") || tile.role().equals("like")) : Optional.empty();
        Optional<Target> onto = clause.target(tile -> GOALS.contains(tile.role()) && !look(tile));
        if (!same && (of.isEmpty() || onto.isEmpty())) {
            return no();
        }
        clause.use(List.of(look.get()));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.DUPLICATE, Sort.MOVE, Sort.EQUAL, Sort.STEADY, Sort.FILLER, Sort.EFFECT, Sort.QUALITY);
        Target what = onto.orElse(new Target.Whole());
        Target other = as.or(() -> of).orElse(new Target.All(Target.Kind.EFFECT));
        return Kinds.text(what) || Kinds.sound(what) || Kinds.join(what) || Kinds.film(other)
                ? no()
                : wish(new Wish.Effect(what, "", new Amount.Like(other)));
    }

    private static final Set<String> SOURCES = Set.of("of", "from");
    private static final Set<String> GOALS = Set.of("on", "to", "for", "over", "in", "");

    private static boolean look(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.effect((Target) piece.value())).isPresent() && tile.role().isEmpty();
    }

    /// Whether "the same" stands with the word for the look.
    private static boolean same(Clause clause, Tile look) {
        return clause.textOf(look).contains("same ")
                || clause.tiles().stream().anyMatch(tile -> tile.to() == look.from() && clause.textOf(tile).endsWith("same"));
    }

    private static Optional<List<Wish>> table(Clause clause) {
        Optional<Target> file = clause.target(
                tile -> tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target.Named named && table(named.words())));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.EFFECT, Sort.KIND, Sort.MOVE, Sort.REMOVE);
        return file.isEmpty() ? no() : wish(new Wish.Table(clause.target(), file.get()));
    }

    /// Whether a name is that of a table of colours.
    static boolean table(String words) {
        return Set.of("cube", "3dl").stream().anyMatch(ending -> words.endsWith("." + ending));
    }
}
