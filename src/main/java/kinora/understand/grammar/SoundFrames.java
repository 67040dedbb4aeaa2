package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// How loud things are, and where their sound is.
final class SoundFrames {
    private static final EnumSet<Sort> LOUD = EnumSet.of(Sort.CHANGE, Sort.PROPERTY, Sort.UP, Sort.DOWN, Sort.QUANTITY, Sort.TIMES,
            Sort.OWN, Sort.COUNT, Sort.HALF, Sort.MORE, Sort.LESS, Sort.QUALITY);

    static final List<Frame> ALL = List.of( //
            Frame.any("gain", 0.1, LOUD, SoundFrames::gain), //
            Frame.of("loud somehow", 0.5, List.of(Sort.LIGHT, Sort.TARGET), SoundFrames::somehow), //
            Frame.of("mute", 0.1, List.of(Sort.MUTE), SoundFrames::mute), //
            new Frame("no sound", List.of(EnumSet.of(Sort.NO, Sort.REMOVE), EnumSet.of(Sort.OWN, Sort.TARGET)), 0.2, SoundFrames::noSound), //
            Frame.of("unmute", 0.2, List.of(Sort.UNMUTE), SoundFrames::unmute), //
            new Frame("sound back", List.of(EnumSet.of(Sort.OWN), EnumSet.of(Sort.AGAIN, Sort.UNDO)), 0.3, SoundFrames::back), //
            new Frame("keep sound", List.of(EnumSet.of(Sort.KEEP), EnumSet.of(Sort.OWN, Sort.TARGET)), 0.4, SoundFrames::keep), //
            new Frame("not heard", List.of(EnumSet.of(Sort.NOT, Sort.HEAR), EnumSet.of(Sort.HEAR)), 0.4, SoundFrames::unheard), //
            new Frame("pan", List.of(EnumSet.of(Sort.SPOT, Sort.SIDE), EnumSet.of(Sort.OWN, Sort.TARGET)), 0.1, SoundFrames::pan), //
            Frame.of("normalise", 0.2, List.of(Sort.NORMALISE), SoundFrames::normalise), //
            new Frame("detach", List.of(EnumSet.of(Sort.DETACH), EnumSet.of(Sort.OWN, Sort.TARGET)), 0.3, SoundFrames::detach), //
            new Frame("swell",
                    List.of(EnumSet.of(Sort.UP, Sort.DOWN), EnumSet.of(Sort.TARGET), EnumSet.of(Sort.EDGE, Sort.MOMENT, Sort.PLACE)), 0.2,
                    SoundFrames::swell));

    private SoundFrames() {}

    /// The clip whose own sound is meant.
    private static Optional<Target> own(Clause clause) {
        return clause.take(Sort.OWN).map(piece -> (Target) piece.value());
    }

    static Optional<List<Wish>> gain(Clause clause) {
        Optional<Target> own = own(clause);
        boolean named = clause.takeValue(Sort.PROPERTY, "volume").isPresent();
        Optional<Change> change = Amounts.change(clause, "volume", false);
        Optional<Target> sound = clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value());
        boolean decibels = clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == Unit.DECIBELS).isPresent());
        boolean turned = TURNED.matcher(clause.text()).find() && clause.has(Sort.UP, Sort.DOWN)
                && !clause.has(Sort.PROPERTY, Sort.BRIGHTEN, Sort.CHANGE, Sort.EFFECT)
                && clause.tiles().stream().anyMatch(tile -> tile.role().isEmpty() && JoinFrames.shot(tile));
        boolean about = own.isPresent() || named || sound.isPresent() || decibels || turned;
        clause.takeWhere(Sort.ONLY, tile -> about);
        boolean halved = named && clause.takeWhere(Sort.SPLIT, tile -> clause.textOf(tile).contains("hal")).isPresent();
        if (halved) {
            clause.ignore(Sort.LIGHT, Sort.CUT, Sort.TRIM, Sort.DOWN);
            return wish(new Wish.Gain(own.or(() -> sound).orElseGet(clause::target), new Amount.Times(0.5)));
        }
        if (change.isEmpty() && (clause.has(Sort.LIGHT) || Spoken.of(clause.text()).any(Spoken.row("should|must|shall")))
                && !clause.has(Sort.TOO, Sort.NOT)) {
            change = clause.takeValue(Sort.QUALITY, "volume-").map(piece -> Change.of(piece.text(), 2));
        }
        if (clause.has(Sort.SLOW_DOWN, Sort.SPEED_UP, Sort.NORMALISE) || LengthFrames.lessens(clause)) {
            return no();
        }
        boolean dropped = !named && clause.has(Sort.REMOVE)
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.DOWN) && tile.is(Sort.REMOVE))
                && !clause.has(Sort.QUANTITY, Sort.COUNT, Sort.TIMES, Sort.HALF);
        if (dropped) {
            return no();
        }
        if (change.isEmpty() && about) {
            change = Amounts.change(clause, "volume", true);
            change = change.isPresent() ? change : clause.takeValue(Sort.CHANGE, "size+", "size-").map(piece -> Change.of(piece.text(), 2));
        }
        if (change.isEmpty() && !about) {
            return no();
        }
        clause.ignore(Sort.UP, Sort.DOWN);
        boolean quality = clause.takeValue(Sort.QUALITY, "volume+", "volume-").isPresent();
        boolean full = about && clause.takeWhere(Sort.MOST, tile -> clause.textOf(tile).contains("full")).isPresent();
        Optional<Amount> amount = full
                ? Optional.of(new Amount.To(100, Unit.PERCENT))
                : Amounts.of(clause, change, EnumSet.of(Unit.PERCENT, Unit.DECIBELS, Unit.FACTOR),
                        about ? Optional.of(Unit.PERCENT) : Optional.empty());
        boolean vague = amount.isEmpty() && change.isEmpty()
                && (named || own.isPresent() || (sound.isPresent() && LITTLE.matcher(clause.text()).find()))
                && VAGUE.matcher(clause.text()).find();
        if (vague) {
            clause.ignore(Sort.LIGHT, Sort.REPLACE);
            return wish(new Wish.Gain(own.or(() -> sound).orElseGet(clause::target), new Amount.Unsaid()));
        }
        clause.ignore(Sort.LIGHT, Sort.PLAY, Sort.KIND, Sort.ALSO);
        clause.takeWhere(Sort.SAY, tile -> clause.textOf(tile).endsWith(" be"));
        boolean marked = clause.tiles().stream().skip(1).limit(Math.max(0, clause.tiles().size() - 2)).anyMatch(tile -> tile.is(Sort.MARK));
        if (amount.isPresent() && !marked && !(amount.get() instanceof Amount.Step)) {
            clause.ignore(Sort.REMOVE, Sort.TRIM, Sort.CUT, Sort.SHORTEN);
        } else if (clause.has(Sort.REMOVE)) {
            return no();
        }
        if (full) {
            clause.ignore(Sort.ADD);
        }
        if (quality) {
            clause.ignore(Sort.TOO);
        }
        if (clause.has(Sort.DUCK) || clause.has(Sort.NOT) || clause.has(Sort.NO) || amount.isEmpty()) {
            return no();
        }
        boolean its = own.filter(Target.It.class::isInstance).isPresent();
        Target what = its && sound.isPresent() ? sound.get() : own.or(() -> sound).orElseGet(clause::target);
        what = what instanceof Target.The the && the.kind() == Kind.SOUND ? new Target.Whole() : what;
        boolean during = Kinds.of(what) == Kind.MUSIC && amount.get() instanceof Amount.Step(boolean more, int _) && !more
                && clause.target(tile -> Set.of("during", "for", "under", "while", "in").contains(tile.role())
                        && Kinds.shot((Target) tile.as(Sort.TARGET).orElseThrow().value())).isPresent();
        if (during) {
            return wish(new Wish.Duck(true));
        }
        return Kinds.text(what) || Kinds.join(what) || Kinds.effect(what) ? no() : wish(new Wish.Gain(what, amount.get()));
    }

    /// "Change the volume": it shall be different, and nobody knows how.
    /// "Turn clip 4 down": less loud, not turned.
    static final Pattern TURNED = Pattern.compile("\\b(?:turn|turned|crank|dial)\\b(?!.*upside).*\\b(?:up|down)\\b");
    static final Pattern VAGUE = Pattern
            .compile("^(?:please |can you |could you |and |then )*(?:change|adjust|edit|modify|alter|tweak|fix)\\b");
    private static final Pattern LITTLE = Pattern.compile("\\b(?:adjust|tweak)\\b");

    /// "Adjust the music".
    private static Optional<List<Wish>> somehow(Clause clause) {
        clause.take(Sort.LIGHT);
        clause.ignore(Sort.DEGREE);
        Optional<Target> sound = clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value());
        return sound.isPresent() && LITTLE.matcher(clause.text()).find() && clause.leftTiles().isEmpty()
                ? wish(new Wish.Gain(sound.get(), new Amount.Unsaid()))
                : no();
    }

    private static Optional<List<Wish>> mute(Clause clause) {
        clause.take(Sort.MUTE);
        clause.ignore(Sort.LIGHT, Sort.MUTE);
        Optional<Target> own = own(clause);
        boolean not = clause.take(Sort.NOT).isPresent();
        Target what = own.orElseGet(clause::target);
        what = what instanceof Target.The the && the.kind() == Kind.SOUND ? new Target.Whole() : what;
        if (Kinds.text(what) || Kinds.join(what) || clause.has(Sort.REMOVE)) {
            return no();
        }
        return not ? Frame.nothing() : wish(new Wish.Mute(what, true));
    }

    /// "No sound from the clips": their own sound goes, not they.
    private static Optional<List<Wish>> noSound(Clause clause) {
        clause.take(Sort.NO, Sort.REMOVE);
        Optional<Target> own = own(clause);
        Optional<Target> sound = own.isPresent()
                ? Optional.empty()
                : clause.takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Kind.SOUND).isPresent())
                        .map(piece -> (Target) piece.value());
        clause.ignore(Sort.LIGHT, Sort.ALL, Sort.SOME);
        if ((own.isEmpty() && sound.isEmpty()) || clause.has(Sort.NOT)) {
            return no();
        }
        boolean original = sound.isPresent() && !clause.has(Sort.TARGET)
                && (clause.text().contains("original") || clause.text().contains("own "));
        Target what = original ? new Target.All(Kind.CLIP) : own.orElseGet(() -> switch (sound.orElseThrow()) {
            case Target.The the -> film(clause.target());
            case Target.All all -> film(clause.target());
            default -> sound.orElseThrow();
        });
        return wish(new Wish.Mute(what, true));
    }

    private static Target film(Target target) {
        return target instanceof Target.Unsaid ? new Target.Whole() : target;
    }

    private static Optional<List<Wish>> unmute(Clause clause) {
        if (clause.has(Sort.SPOT, Sort.SIDE, Sort.QUALITY)) {
            return no();
        }
        clause.take(Sort.UNMUTE);
        Optional<Target> own = own(clause);
        clause.ignore(Sort.LIGHT, Sort.AGAIN, Sort.UNMUTE);
        return wish(new Wish.Mute(own.orElseGet(clause::target), false));
    }

    private static Optional<List<Wish>> back(Clause clause) {
        Target own = own(clause).orElseThrow();
        clause.take(Sort.AGAIN, Sort.UNDO);
        clause.ignore(Sort.LIGHT, Sort.MOST, Sort.PROPERTY, Sort.NORMAL, Sort.AGAIN, Sort.ADD);
        return wish(new Wish.Mute(own, false));
    }

    /// "The clips should keep their own sound": it is heard, again if it was not.
    private static Optional<List<Wish>> keep(Clause clause) {
        clause.take(Sort.KEEP);
        Optional<Target> own = own(clause);
        Optional<Target> sound = own.isPresent()
                ? Optional.empty()
                : clause.takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Kind.SOUND).isPresent())
                        .map(piece -> (Target) piece.value());
        clause.ignore(Sort.LIGHT, Sort.NORMAL, Sort.ALL);
        if ((own.isEmpty() && sound.isEmpty()) || clause.has(Sort.NOT, Sort.ONLY, Sort.NO)) {
            return no();
        }
        Target of = own.orElseGet(() -> clause.target(tile -> true).orElse(new Target.All(Kind.CLIP)));
        return wish(new Wish.Mute(of, false));
    }

    /// "I can't hear grandma": louder.
    private static Optional<List<Wish>> unheard(Clause clause) {
        boolean not = clause.take(Sort.NOT).isPresent();
        boolean no = clause.take(Sort.HEAR).filter(piece -> piece.text().equals("no")).isPresent();
        if (not == no) {
            return no();
        }
        Target who = own(clause).orElseGet(clause::target);
        Optional<Target> over = clause.target(tile -> tile.role().equals("over") || tile.role().equals("with"));
        boolean music = over.filter(target -> Kinds.of(target) == Kind.MUSIC).isPresent();
        boolean fits = !Kinds.text(who) && !(who instanceof Target.Unsaid) && !(over.isPresent() && !music);
        Wish louder = new Wish.Gain(who, new Amount.Step(true, 2));
        Wish softer = new Wish.Gain(new Target.The(Kind.MUSIC), new Amount.Step(false, 2));
        return !fits ? no() : wish(music ? softer : louder);
    }

    private static Optional<List<Wish>> pan(Clause clause) {
        Optional<Target> own = own(clause);
        Target what = own.or(() -> clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value())).orElse(new Target.Unsaid());
        Optional<Piece> side = clause.takeValue(Sort.SPOT, "left", "right", "centre");
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.PAN, Sort.PLAY, Sort.SIDE, Sort.MOST, Sort.ADD);
        if (what instanceof Target.Unsaid || side.isEmpty()) {
            return no();
        }
        int percent = side.get().text().equals("left") ? -80 : side.get().text().equals("right") ? 80 : 0;
        return wish(new Wish.Pan(what, percent));
    }

    private static Optional<List<Wish>> normalise(Clause clause) {
        clause.take(Sort.NORMALISE);
        clause.ignore(Sort.LIGHT, Sort.PROPERTY, Sort.ALL, Sort.COUNT);
        clause.take(Sort.OWN);
        clause.targets();
        return wish(new Wish.Normalise());
    }

    private static Optional<List<Wish>> detach(Clause clause) {
        clause.take(Sort.DETACH);
        Optional<Target> own = own(clause);
        Optional<Target> sound = clause
                .takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Kind.SOUND).isPresent())
                .map(piece -> (Target) piece.value());
        Optional<Target> from = clause.target(tile -> tile.role().equals("from") || tile.role().equals("of") || tile.role().isEmpty());
        clause.ignore(Sort.LIGHT);
        return own.isEmpty() && sound.isEmpty() ? no() : wish(new Wish.Extract(own.or(() -> from).orElse(new Target.Unsaid())));
    }

    private static Optional<List<Wish>> swell(Clause clause) {
        boolean rising = clause.take(Sort.UP, Sort.DOWN).orElseThrow().sort() == Sort.UP;
        Optional<Target> sound = clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent())
                .map(piece -> (Target) piece.value());
        boolean toward = clause
                .takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Last).isPresent())
                .isPresent() || clause.take(Sort.EDGE).isPresent();
        clause.ignore(Sort.LIGHT, Sort.DEGREE, Sort.MOMENT);
        return sound.isPresent() && toward ? wish(new Wish.Swell(sound.get(), rising)) : no();
    }
}
