package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.nothing;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Which shots there are.
final class ShotFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("remove", List.of(EnumSet.of(Sort.REMOVE, Sort.NO), EnumSet.of(Sort.TARGET, Sort.OWN, Sort.NUMBERS)), 0,
                    ShotFrames::remove), //
            new Frame("keep", List.of(EnumSet.of(Sort.KEEP, Sort.ONLY), EnumSet.of(Sort.TARGET, Sort.NUMBERS)), 0, ShotFrames::keep), //
            new Frame("replace", List.of(EnumSet.of(Sort.REPLACE, Sort.INSTEAD), EnumSet.of(Sort.TARGET, Sort.FILE)), 0.15,
                    ShotFrames::replace), //
            new Frame("insert", List.of(EnumSet.of(Sort.ADD), EnumSet.of(Sort.TARGET)), 0, ShotFrames::insert), //
            new Frame("duplicate", List.of(EnumSet.of(Sort.DUPLICATE, Sort.AGAIN, Sort.LOOP, Sort.TIMES), EnumSet.of(Sort.TARGET)), 0,
                    ShotFrames::again));

    private ShotFrames() {}

    private static final List<String> DISLIKE = List.of("don't like", "dont like", "do not like");

    /// What is missing rather than too much.
    private static final List<String> NOBODY = Spoken.row("without anyone|without anybody|without anything|without a single");

    private static Optional<List<Wish>> remove(Clause clause) {
        boolean disliked = DISLIKE.stream().anyMatch(clause.text()::contains);
        boolean rather = clause.tiles().stream().skip(1)
                .anyMatch(tile -> tile.is(Sort.TARGET) && Spoken.of(clause.textOf(tile)).begins(List.of(), Spoken.row("just|only")));
        boolean nobody = Spoken.of(clause.text()).any(NOBODY);
        if (particle(clause) || rather || nobody) {
            return no();
        }
        Optional<Wish> silent = clause.has(Sort.NO) ? silent(clause) : Optional.empty();
        if (silent.isPresent()) {
            return wish(silent.get());
        }
        Optional<Target> whole = clause.has(Sort.NO) ? without(clause) : Optional.empty();
        if (whole.isPresent()) {
            return wish(new Wish.Impossible(kinora.understand.Topic.OBJECT_REMOVAL, whole.get()));
        }
        boolean plain = clause.take(Sort.REMOVE).isPresent();
        boolean without = clause.take(Sort.NO).isPresent();
        if ((without && !plain && answers(clause)) || Removed.beyond(clause)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.REMOVE, Sort.ALSO);
        if (clause.has(Sort.NOT) && (clause.firstOf(Sort.REASON) < clause.firstOf(Sort.NOT) || told(clause))) {
            return no();
        }
        if (clause.has(Sort.NOT)) {
            boolean forbids = clause.firstOf(Sort.NOT) < clause.firstOf(Sort.REMOVE) && Coherence.inside(clause.tiles()) == 0;
            clause.ignore(Sort.NOT, Sort.TARGET, Sort.OWN, Sort.PREP, Sort.LIGHT);
            if (forbids) {
                clause.ignore(Sort.CROP, Sort.THING, Sort.UNIT, Sort.KIND, Sort.EDGE_WORD, Sort.PLACE, Sort.TRIM, Sort.CUT);
            }
            return nothing();
        }
        Optional<Target> own = clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        if (own.isPresent()) {
            return wish(new Wish.Mute(own.get(), true));
        }
        List<Target> all = clause.targets();
        if (without && !plain) {
            all.replaceAll(target -> Removed.written(clause, target));
            all.replaceAll(target -> target instanceof Target.All(Kind kind) && kind == Kind.TITLE
                    && Spoken.of(clause.text()).any(Spoken.row("title")) ? new Target.The(kind) : target);
            // "No text" is none at all; "no title" leaves the captions.
            all.replaceAll(target -> target instanceof Target.The(Kind kind) && kind == Kind.TITLE
                    && Spoken.of(clause.text()).any(Spoken.row("text|text overlay|writing|wording|lettering"))
                            ? new Target.All(kind)
                            : target);
        }
        if (all.size() > 1 && !all.stream().allMatch(Kinds::film)) {
            all.removeIf(Kinds::film);
        }
        if (all.size() == 2 && all.getFirst() instanceof Target.Named part && part.kind() == Kind.ANY && Kinds.shot(all.getLast())
                && (Spoken.of(clause.text()).any(Spoken.row("out of|from")) || within(clause))) {
            return wish(new Wish.Impossible(kinora.understand.Topic.OBJECT_REMOVAL, all.getLast()));
        }
        if (all.isEmpty() && clause.has(Sort.NUMBERS)) {
            all.add(EnglishTargets.numbered(Kind.SHOT, (List<?>) clause.take(Sort.NUMBERS).orElseThrow().value()));
        }
        clause.takeWhere(Sort.MOST, tile -> true);
        if (all.isEmpty() || (without && !plain && all.stream().anyMatch(Kinds::film))) {
            return no();
        }
        if (disliked && all.stream().noneMatch(Kinds::shot)) {
            return wish(new Wish.Chat(Wish.Chat.Said.COMPLAINT));
        }
        List<Wish> wishes = new ArrayList<>();
        for (Target target : all.size() == 2 && (Kinds.of(all.getFirst()) == Kind.TRANSITION || Kinds.effect(all.getFirst()))
                ? about(all)
                : all) {
            removed(target, wishes);
        }
        return Optional.of(wishes);
    }

    /// "No ball in the dog picture": what is in a picture that is named, and not what stands in the film.
    private static boolean within(Clause clause) {
        return clause.tiles().stream()
                .anyMatch(tile -> Set.of("in", "on").contains(tile.role())
                        && ReelTraits.is(tile, target -> target instanceof Target.Named || target instanceof Target.Nth)
                        && ReelTraits.is(tile, target -> Kinds.of(target) == Kind.PHOTO || Kinds.of(target) == Kind.CLIP));
    }

    /// "The lake picture without the ball": something in a picture, not the picture.
    private static Optional<Target> without(Clause clause) {
        int no = clause.firstOf(Sort.NO);
        List<Tile> tiles = clause.tiles();
        boolean bare = no < tiles.size() && clause.textOf(tiles.get(no)).equals("without") && tiles.stream()
                .noneMatch(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK) || (tile.is(Sort.REMOVE) && !tile.is(Sort.NO)));
        List<Target> named = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).toList();
        boolean two = bare && named.size() == 2 && named.getFirst() instanceof Target.Named picture && picture.kind() == Kind.PHOTO
                && named.getLast() instanceof Target.Named thing && thing.kind() == Kind.ANY
                && tiles.subList(0, no).stream().anyMatch(tile -> tile.is(Sort.TARGET));
        if (!two) {
            return Optional.empty();
        }
        clause.targets();
        clause.take(Sort.NO);
        clause.ignore(Sort.LIGHT, Sort.SHOW);
        return Optional.of(named.getFirst());
    }

    /// "The two clips without their own sound": they are muted, and nothing is taken out.
    private static Optional<Wish> silent(Clause clause) {
        int no = clause.firstOf(Sort.NO);
        List<Tile> tiles = clause.tiles();
        Optional<Tile> of = tiles.subList(0, no).stream()
                .filter(tile -> tile.as(Sort.TARGET)
                        .filter(piece -> Kinds.shot((Target) piece.value()) && Kinds.named((Target) piece.value())).isPresent())
                .findFirst();
        Optional<Tile> sound = tiles.subList(Math.min(no + 1, tiles.size()), tiles.size()).stream().filter(tile -> tile.is(Sort.OWN)
                || tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Kind.SOUND).isPresent()).findFirst();
        boolean bare = tiles.subList(0, Math.min(no, tiles.size())).stream()
                .noneMatch(tile -> tile.is(Sort.MARK) || tile.is(Sort.CONJ) || tile.is(Sort.REMOVE));
        if (of.isEmpty() || sound.isEmpty() || !bare) {
            return Optional.empty();
        }
        clause.use(List.of(of.get(), sound.get(), tiles.get(no)));
        clause.ignore(Sort.LIGHT, Sort.REMOVE, Sort.PRONOUN, Sort.KEEP, Sort.SHOW, Sort.PLAY, Sort.ONLY);
        clause.take(Sort.PRONOUN);
        return Optional.of(new Wish.Mute((Target) of.get().as(Sort.TARGET).orElseThrow().value(), true));
    }

    /// "Remove the party, she doesn't like it", "no text, just the pictures": what stands behind the comma is said of it, or left.
    private static boolean told(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int comma = clause.firstOf(Sort.MARK);
        int not = clause.firstOf(Sort.NOT);
        return clause.firstOf(Sort.REMOVE) < comma && comma < Math.min(not, tiles.size());
    }

    /// Words that take something out only where they stand right with it: "the dog out", not "out on the dog", "2 off the end", "leaves too early".
    private static final Set<String> PARTICLES = Set.of("out", "off", "away", "gone", "leaves", "clear", "pull", "down with");

    /// Whether no verb of removing is there but a particle, which belongs to something else.
    private static boolean particle(Clause clause) {
        List<Tile> verbs = clause.tiles().stream().filter(tile -> tile.is(Sort.REMOVE)).toList();
        boolean bare = !verbs.isEmpty() && verbs.stream().allMatch(tile -> PARTICLES.contains(clause.textOf(tile)));
        if (!bare || clause.has(Sort.NO)) {
            return false;
        }
        int verb = clause.tiles().indexOf(verbs.getFirst());
        boolean apart = clause.tiles().subList(verb + 1, clause.tiles().size()).stream()
                .anyMatch(tile -> (tile.is(Sort.TARGET) || tile.is(Sort.NUMBERS)) && !tile.role().isEmpty());
        boolean counted = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET))
                && clause.has(Sort.PLACE, Sort.EDGE, Sort.EDGE_WORD);
        boolean happened = clause.text().matches("(?s).*\\b(is|are|was|were|has|have|'s|s) (all )?(gone|off|out|clear|away)\\b.*")
                && !Spoken.of(clause.text()).any(Spoken.row("should|must|want|wants|wish|please"));
        boolean clear = clause.textOf(verbs.getFirst()).equals("clear") && clause.has(Sort.LIGHT);
        return apart || counted || happened || clear || clause.has(Sort.TOO, Sort.EARLIER, Sort.LATER);
    }

    /// "No, the third one" takes nothing out.
    private static boolean answers(Clause clause) {
        int no = clause.firstOf(Sort.NO);
        return no + 1 < clause.tiles().size() && clause.tiles().get(no + 1).is(Sort.MARK);
    }

    /// "Remove the filter from the lake": what is removed, and from what.
    private static List<Target> about(List<Target> all) {
        return List.of(all.getFirst());
    }

    private static void removed(Target target, List<Wish> wishes) {
        switch (target) {
            case Target.Both both -> both.each().forEach(each -> removed(each, wishes));
            case Target.All all when all.kind() == Kind.TRANSITION -> wishes.add(new Wish.Cuts(new Target.Unsaid()));
            case Target.The the when the.kind() == Kind.TRANSITION -> wishes.add(new Wish.Cuts(new Target.Unsaid()));
            case Target.All all when all.kind() == Kind.EFFECT -> wishes.add(new Wish.Plain(new Target.Unsaid(), Optional.empty()));
            case Target.The the when the.kind() == Kind.EFFECT -> wishes.add(new Wish.Plain(new Target.Unsaid(), Optional.empty()));
            default -> wishes.add(new Wish.Remove(target));
        }
    }

    private static Optional<List<Wish>> keep(Clause clause) {
        boolean only = clause.take(Sort.ONLY).isPresent();
        boolean keep = clause.take(Sort.KEEP).isPresent();
        only |= clause.take(Sort.ONLY).isPresent();
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.STEADY);
        boolean steady = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.STEADY));
        Target named = clause.target();
        Target what = named instanceof Target.Unsaid && (keep || only) && clause.has(Sort.NUMBERS)
                ? EnglishTargets.numbered(Kind.SHOT, (List<?>) clause.take(Sort.NUMBERS).orElseThrow().value())
                : named;
        if (what instanceof Target.Unsaid) {
            return no();
        }
        // "That's the only clip where every word counts" tells something, and keeps nothing.
        boolean told = !keep
                && (clause.text().contains("the only ") || (clause.text().contains("nothing else") && clause.has(Sort.REMOVE)));
        boolean part = clause.has(Sort.HALF, Sort.FRACTION, Sort.SIDE, Sort.SPOT) && Kinds.shot(what);
        if (part || clause.has(Sort.STILL) || Kinds.effect(what) || told) {
            return no();
        }
        boolean alone = keep && Kinds.sound(what) && Spoken.of(clause.text()).any(Spoken.row("only|just|nothing but"));
        if (steady || (keep && !only && !alone && !Kinds.shot(what))) {
            return nothing();
        }
        if (!keep && clause.has(Sort.CHANGE, Sort.DURATION, Sort.EFFECT, Sort.TRANSITION, Sort.BRIGHTEN, Sort.ZOOM, Sort.MUTE,
                Sort.PROPERTY)) {
            return no();
        }
        clause.ignore(Sort.HEAR);
        if (Kinds.sound(what) && Kinds.named(what) && (keep || only)) {
            return wish(new Wish.Mute(new Target.Except(new Target.Whole(), what), true));
        }
        return keep || only ? wish(new Wish.Keep(what)) : no();
    }

    private static final Set<String> BY = Set.of("with", "by", "for", "to");

    private static Optional<List<Wish>> replace(Clause clause) {
        boolean verb = clause.take(Sort.REPLACE).isPresent();
        Optional<Target> by = clause.target(tile -> BY.contains(tile.role()));
        Optional<Target> old = clause.takeWhere(Sort.TARGET, tile -> tile.role().equals("instead")).map(piece -> (Target) piece.value());
        clause.take(Sort.INSTEAD);
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.STEADY, Sort.SHOW, Sort.PLAY);
        Target what = clause.target();
        if (by.isPresent() && Spoken.of(clause.text()).then(SUBSTITUTES, FOR)) {
            Target other = what;
            what = by.get();
            by = Optional.of(other);
        }
        if (old.isPresent() && by.isEmpty() && !(what instanceof Target.Unsaid)) {
            by = Optional.of(what);
            what = old.get();
        }
        boolean music = by.filter(target -> target instanceof Target.The && Kinds.of(target) == Kind.MUSIC).isPresent();
        boolean traded = clause.tiles().stream().anyMatch(tile -> tile.role().equals("for") && tile.is(Sort.TARGET));
        boolean trade = !traded
                && clause.text().matches(".*\\b(exchange|trade|swap|switch)\\b(?! out).* with .*|.*\\b(exchange|trade)\\b.*")
                && by.filter(target -> Kinds.shot(target) && !(target instanceof Target.Named named && named.words().contains(".")))
                        .isPresent();
        if (trade) {
            return no();
        }
        if (!verb && contrasts(clause, by)) {
            return no();
        }
        boolean said = verb || clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ADD) || tile.is(Sort.LIGHT) || tile.is(Sort.SHOW)
                || tile.is(Sort.PLAY) || clause.textOf(tile).equals("instead of"));
        boolean fits = said && by.isPresent() && !music && !(what instanceof Target.Unsaid) && (verb || old.isPresent())
                && !Kinds.text(what) && !Kinds.join(what);
        if (!fits) {
            return no();
        }
        return Kinds.sound(what)
                ? wish(new Wish.Music(Optional.empty(), by, true, new Place.Unsaid()))
                : wish(new Wish.Replace(what, by.orElseThrow()));
    }

    /// "Sub the boat in for the cake": what is named first comes in.
    private static final List<String> SUBSTITUTES = Spoken.row("substitute|sub|subbed|swap in|switch in");
    private static final List<String> FOR = Spoken.row("for");

    /// Verbs of putting something in; "I want it …" puts nothing in.
    private static final Set<String> INSERTS = Set.of("add", "insert", "include", "put in", "append", "attach", "bring in");

    /// "Start with the cake, not the beach", "make all photos warmer, not the group photo": no other picture in its place.
    private static boolean contrasts(Clause clause, Optional<Target> by) {
        boolean not = clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.INSTEAD) && Spoken.of(clause.textOf(tile)).any(Spoken.row("not")));
        boolean whole = by.filter(target -> Kinds.film(target) || target instanceof Target.It || target instanceof Target.All).isPresent();
        return not && (whole || clause.has(Sort.START, Sort.STOP, Sort.CHANGE, Sort.EFFECT, Sort.BRIGHTEN, Sort.ZOOM, Sort.DURATION,
                Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.MUTE, Sort.FADE, Sort.QUALITY, Sort.TRANSITION));
    }

    private static Optional<List<Wish>> insert(Clause clause) {
        clause.take(Sort.ADD);
        clause.ignore(Sort.LIGHT, Sort.ALSO, Sort.SOME, Sort.ADD);
        boolean again = clause.take(Sort.AGAIN).isPresent();
        if (clause.has(Sort.NOT)) {
            return no();
        }
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Unsaid());
        Target what = clause.target(tile -> tile.role().isEmpty()).orElse(new Target.Unsaid());
        if (what instanceof Target.Except(Target all, Target but) && Kinds.film(all)) {
            return wish(new Wish.Remove(but));
        }
        boolean fits = Kinds.shot(what) && !(what instanceof Target.Unsaid);
        boolean behind = place instanceof Place.Unsaid
                && Spoken.of(clause.text()).begins(Spoken.row("please"), Spoken.row("append|tack on|tag on|attach"));
        place = behind ? new Place.Last() : place;
        boolean aimless = what instanceof Target.It && place instanceof Place.Unsaid && !clause.tiles().isEmpty()
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.ADD) && INSERTS.contains(clause.textOf(tile)));
        boolean table = what instanceof Target.Named named && LookFrames.table(named.words());
        return !fits || aimless || table
                ? no()
                : wish(new Wish.Insert(what, again && place instanceof Place.Unsaid ? new Place.Unsaid() : place));
    }

    private static Optional<List<Wish>> again(Clause clause) {
        if (clause.has(Sort.NORMAL) || clause.text().contains("twice as ") || clause.text().contains("times as ")) {
            return no();
        }
        boolean duplicate = clause.take(Sort.DUPLICATE).isPresent();
        boolean loop = clause.take(Sort.LOOP).isPresent();
        boolean shown = clause.has(Sort.SHOW, Sort.PLAY) || clause.tiles().stream().anyMatch(tile -> USED.contains(clause.textOf(tile)));
        boolean again = clause.take(Sort.AGAIN).isPresent() || (shown && clause.has(Sort.TIMES) && !clause.has(Sort.HALF, Sort.FRACTION)
                && !clause.text().contains(" as ") && !clause.has(Sort.HAVING)
                && !clause.has(Sort.QUALITY, Sort.CHANGE, Sort.PROPERTY, Sort.SPEED_UP, Sort.SLOW_DOWN));
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.DUPLICATE, Sort.LOOP, Sort.ADD);
        OptionalInt times = clause.take(Sort.TIMES).map(piece -> OptionalInt.of((int) Math.round(((Number) piece.value()).doubleValue())))
                .orElseGet(() -> clause.take(Sort.QUANTITY, Sort.COUNT).map(ShotFrames::count).orElse(OptionalInt.empty()));
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Unsaid());
        Target what = clause.target();
        boolean fits = !Kinds.film(what) && !Kinds.text(what) && (duplicate || loop || again);
        if (!fits) {
            return no();
        }
        if (Kinds.sound(what)) {
            return loop || duplicate ? wish(new Wish.Loop(what, times, true)) : no();
        }
        if (loop) {
            return wish(new Wish.Loop(what, times, true));
        }
        // "Show it twice" is one more, "duplicate it twice" two.
        boolean copies = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.DUPLICATE) && COPIES.contains(clause.textOf(tile)));
        int more = copies ? times.orElse(1) : times.orElse(2) - 1;
        boolean itself = place instanceof Place.Beside(Target.It _, boolean after) && after;
        return wish(new Wish.Duplicate(what, Math.max(1, more), itself ? new Place.Unsaid() : place));
    }

    private static final Set<String> COPIES = Set.of("duplicate", "copy", "clone", "make copies of", "copies of");

    /// Verbs that tell how often something is seen: "use the dog three times".
    private static final Set<String> USED = Set.of("use", "play", "show", "run", "have", "put", "put in", "include", "insert", "add",
            "i want", "want");

    private static OptionalInt count(Piece piece) {
        double value = piece.value() instanceof Quantity quantity ? quantity.value() : ((Number) piece.value()).doubleValue();
        return OptionalInt.of((int) Math.round(Math.min(value, 1000)));
    }
}
