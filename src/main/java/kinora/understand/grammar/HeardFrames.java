package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// When music and voices are heard, and how loud in a part of the film: "no music until the dog", "music only from 5 s on", "quieter during the party".
final class HeardFrames {
    private static final EnumSet<Sort> WAYS = EnumSet.of(Sort.NO, Sort.MUTE, Sort.REMOVE, Sort.STOP, Sort.NOT, Sort.LATER, Sort.ONLY,
            Sort.KEEP);
    private static final EnumSet<Sort> LOUD = EnumSet.of(Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.QUANTITY, Sort.PROPERTY, Sort.HALF,
            Sort.QUALITY);

    static final List<Frame> ALL = List.of( //
            new Frame("heard when", List.of(EnumSet.of(Sort.TARGET), WAYS), 0.6, HeardFrames::when), //
            new Frame("silence first", List.of(EnumSet.of(Sort.MUTE, Sort.SILENCE), EnumSet.of(Sort.START, Sort.DURATION)), 0.8,
                    HeardFrames::silence), //
            new Frame("play twice", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.TIMES), EnumSet.of(Sort.LIGHT, Sort.PLAY, Sort.LOOP)),
                    0.5, HeardFrames::again), //
            new Frame("loud when", List.of(EnumSet.of(Sort.TARGET), LOUD), 0.4, HeardFrames::loud));

    private static final long END_MS = 5_000;

    private HeardFrames() {}

    private static Optional<Target> music(Clause clause) {
        return clause.target(tile -> ReelTraits.is(tile, target -> target instanceof Target.The(Kind kind) && kind == Kind.MUSIC));
    }

    /// "Play the song twice": as often, and not as loud.
    private static Optional<List<Wish>> again(Clause clause) {
        Spoken said = Spoken.of(clause.text());
        boolean plays = said.any(Spoken.row("play|plays|run|runs|repeat|loop|hear"));
        Optional<Target> music = plays
                && !clause.has(Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.PROPERTY, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.QUALITY)
                        ? music(clause)
                        : Optional.empty();
        Optional<Integer> times = clause.take(Sort.TIMES).map(piece -> (int) Math.round(((Number) piece.value()).doubleValue()));
        clause.ignore(Sort.LIGHT, Sort.PLAY, Sort.LOOP, Sort.MOVE);
        return music.isPresent() && times.filter(many -> many >= 2).isPresent() && !clause.has(Sort.TARGET, Sort.NOT)
                ? Frame.wish(new Wish.Loop(music.get(), OptionalInt.of(times.get()), true))
                : no();
    }

    private static Optional<List<Wish>> when(Clause clause) {
        Optional<Target> music = music(clause);
        boolean until = clause.has(Sort.UNTIL);
        Optional<Extent> extent = music.isEmpty() || clause.has(Sort.DUCK, Sort.FADE, Sort.CHANGE, Sort.QUANTITY, Sort.TEXT)
                ? Optional.empty()
                : Extent.take(clause);
        if (extent.isEmpty()) {
            return no();
        }
        boolean not = clause.take(Sort.NOT).isPresent();
        boolean off = Clause.any(clause.take(Sort.NO), clause.take(Sort.MUTE),
                clause.takeWhere(Sort.REMOVE, tile -> removes(clause, tile)));
        boolean stops = clause.take(Sort.STOP).isPresent();
        boolean late = until && clause.take(Sort.LATER).isPresent();
        boolean only = Clause.any(clause.take(Sort.ONLY), clause.take(Sort.KEEP));
        boolean silent = off || not || late;
        clause.ignore(Sort.LIGHT, Sort.PLAY, Sort.SHOW, Sort.START, Sort.MOVE, Sort.HEAR, Sort.ROTATE, Sort.LENGTHEN, Sort.MUTE,
                Sort.REMOVE, Sort.STOP, Sort.DOWN, Sort.ADD, Sort.CUT, Sort.TRIM);
        boolean mixed = (off && not) || (silent && only) || (stops && (silent || only)) || clause.has(Sort.REPLACE, Sort.OTHER);
        if (mixed || !(silent || only || stops)) {
            return no();
        }
        Extent part = extent.get();
        if (stops) {
            boolean before = part.from().equals(Extent.BEGIN);
            return until ? no() : wish(ends(music.get(), before ? part.to() : part.from()));
        }
        return wish(only ? only(music.get(), part) : silent(music.get(), part));
    }

    /// "Should go down" takes nothing away.
    private static boolean removes(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        boolean goes = said.endsWith(" go") || said.endsWith(" goes");
        return goes
                ? clause.tiles().stream().noneMatch(one -> one.is(Sort.DOWN) || one.is(Sort.UP))
                : !tile.is(Sort.DOWN) || said.equals("drop");
    }

    /// "Start with silence", "three seconds of silence before the music": the music comes later.
    private static Optional<List<Wish>> silence(Clause clause) {
        boolean quiet = Clause.any(clause.takeWhere(Sort.MUTE, tile -> SILENCE.contains(clause.textOf(tile))),
                clause.takeWhere(Sort.SILENCE, tile -> SILENCE.contains(clause.textOf(tile))));
        Optional<Piece> length = clause.take(Sort.DURATION);
        boolean starts = clause.take(Sort.START).isPresent();
        boolean before = Clause.any(music(clause),
                clause.takeWhere(Sort.PLACE,
                        tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.Beside(Target of, boolean after) && !after
                                && Kinds.sound(of)));
        boolean first = starts || (before && clause.text().contains("before"))
                || clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.First).isPresent();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.PREP, Sort.SOME, Sort.SAY, Sort.FILM, Sort.JOINT);
        boolean fits = quiet && first && !clause.has(Sort.NOT, Sort.REMOVE, Sort.NO, Sort.TARGET);
        long ms = length.map(piece -> (Long) piece.value()).orElse(2_000L);
        return fits ? wish(new Wish.Move(new Target.The(Kind.MUSIC), new Place.By(ms))) : no();
    }

    private static final Set<String> SILENCE = Set.of("silence", "total silence", "complete silence", "quiet", "no sound", "silent");

    private static Wish ends(Target music, Moment at) {
        return new Wish.Move(music, new Place.From(new Moment.Edge(music, false), Optional.of(at)));
    }

    private static Wish only(Target music, Extent part) {
        return part.to().equals(Extent.FINISH)
                ? new Wish.Move(music, new Place.From(part.from(), Optional.empty()))
                : new Wish.Move(music, new Place.From(part.from(), Optional.of(part.to())));
    }

    private static Wish silent(Target music, Extent part) {
        if (part.from().equals(Extent.BEGIN)) {
            return new Wish.Move(music, new Place.From(part.to(), Optional.empty()));
        }
        return part.to().equals(Extent.FINISH) ? ends(music, part.from()) : new Wish.Part(music, part.from(), part.to(), false);
    }

    private static Optional<List<Wish>> loud(Clause clause) {
        boolean music = clause.tiles().stream()
                .anyMatch(tile -> ReelTraits.is(tile, target -> target instanceof Target.The(Kind kind) && kind == Kind.MUSIC));
        Optional<Extent> extent = !music || clause.has(Sort.DUCK, Sort.FADE, Sort.REMOVE, Sort.NO, Sort.TEXT)
                ? Optional.empty()
                : Extent.take(clause).or(() -> end(clause));
        if (extent.isEmpty()) {
            return no();
        }
        Clause rest = clause.part();
        Optional<Wish.Gain> gain = SoundFrames.gain(rest).filter(all -> all.size() == 1).map(List::getFirst)
                .filter(Wish.Gain.class::isInstance).map(Wish.Gain.class::cast)
                .filter(wish -> Kinds.of(wish.what()) == Kind.MUSIC && !(wish.amount() instanceof Amount.Unsaid));
        gain.ifPresent(wish -> clause.absorb(rest));
        return gain.flatMap(wish -> wish(new Wish.During(Optional.empty(), extent.get().from(), extent.get().to(), wish)));
    }

    /// "At the end", "at the beginning": so much of it that one notices.
    private static Optional<Extent> end(Clause clause) {
        return clause
                .takeWhere(Sort.PLACE,
                        tile -> !clause.textOf(tile).startsWith("toward") && tile.pieces().stream()
                                .anyMatch(piece -> piece.value() instanceof Place.First || piece.value() instanceof Place.Last))
                .map(piece -> piece.value() instanceof Place.First
                        ? new Extent(Extent.BEGIN, new Moment.After(END_MS))
                        : new Extent(new Moment.BeforeEnd(END_MS), Extent.FINISH));
    }
}
