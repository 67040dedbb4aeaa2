package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What somebody or something in a picture cannot be made to do: "make the dog run after the ball", "I want the water in the lake photo to ripple".
final class LivingFrames {
    static final Frame LIVING = new Frame("topic living",
            List.of(EnumSet.of(Sort.LIGHT, Sort.MOVE, Sort.DO, Sort.ADD, Sort.ZOOM), EnumSet.of(Sort.TARGET)), 0.5, LivingFrames::living);

    /// What only living things or the weather do.
    private static final Set<String> DEEDS = Set.of("dance", "dancing", "wave", "waving", "blink", "blinking", "walk", "walking", "running",
            "jump", "jumping", "smile", "smiling", "laugh", "laughing", "nod", "wink", "fly", "swim", "sing", "bark", "clap", "hug", "kiss",
            "cry", "eat", "wag", "breathe", "sneeze", "meow", "fetch", "flicker", "flickering", "ripple", "rippling", "sway", "swaying",
            "rustle", "flutter", "gallop", "crawl", "chase", "sparkle", "splash", "flow", "flowing");
    /// What a film does as well, where it is told how.
    private static final Set<String> EITHER = Set.of("run", "move", "drive", "roll", "blow", "sit down", "stand up", "turn around");
    private static final Set<Sort> HOW = EnumSet.of(Sort.DURATION, Sort.DEGREE, Sort.SIDE, Sort.SPOT, Sort.PLACE, Sort.CHANGE,
            Sort.BACKWARDS, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.QUALITY, Sort.UP, Sort.DOWN, Sort.PERCENT, Sort.FACTOR, Sort.TIMES,
            Sort.LOOP, Sort.CLOCK, Sort.QUANTITY, Sort.NTH, Sort.TEXT, Sort.NOT, Sort.STILL, Sort.EACH);
    private static final List<String> MAKES = Spoken.row("make|let|get|have|want|like|love|see|making");
    /// What lives in a picture: it has no camera of its own.
    private static final List<String> ANIMATE = Spoken.row("animate|animating");
    private static final Set<String> IN = Set.of("in", "on", "from", "within", "inside");

    private static final Set<String> LENS = Set.of("camera", "lens", "view", "frame", "picture", "shot", "film", "camera on");

    private LivingFrames() {}

    private static Optional<List<Wish>> living(Clause clause) {
        Optional<Target> of = animated(clause).or(() -> made(clause));
        if (of.isEmpty()) {
            return Frame.no();
        }
        clause.use(clause.unused().stream().filter(tile -> !tile.isAny(HOW)).toList());
        return Frame.wish(new Wish.Impossible(Topic.ANIMATE_PERSON, of.get()));
    }

    /// "Animate the candles on the cake": a thing in a picture, not the picture.
    private static Optional<Target> animated(Clause clause) {
        List<Tile> named = clause.tiles().stream().filter(LivingFrames::named).toList();
        boolean inside = named.size() == 2 && named.getFirst().role().isEmpty() && !named.getFirst().is(Sort.KIND)
                && named.getFirst().as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Target.Kind.ANY).isPresent()
                && IN.contains(named.getLast().role());
        return inside && Spoken.of(clause.text()).any(ANIMATE) && clause.tiles().stream().noneMatch(tile -> tile.isAny(HOW))
                ? named.getLast().as(Sort.TARGET).map(piece -> (Target) piece.value())
                : Optional.empty();
    }

    /// "Make the dog run", "let the kids in the photo jump".
    private static Optional<Target> made(Clause clause) {
        if (!Spoken.of(clause.text()).any(MAKES)) {
            return Optional.empty();
        }
        List<Tile> tiles = clause.tiles();
        for (int i = 1; i < tiles.size(); i++) {
            String deed = deed(clause.textOf(tiles.get(i)));
            boolean within = tiles.get(i).as(Sort.TARGET)
                    .filter(piece -> piece.value() instanceof Target.Named one && one.words().endsWith(" " + deed)).isPresent();
            List<Tile> who = tiles.subList(0, within ? i + 1 : i).stream().filter(LivingFrames::named).toList();
            boolean alone = within || deed.equals(plain(clause.textOf(tiles.get(i))));
            List<Tile> behind = tiles.subList(i + 1, tiles.size());
            boolean ends = behind.stream().allMatch(tile -> Coherence.silent(tile) || (tile.is(Sort.TARGET) && !tile.role().isEmpty()));
            boolean goes = behind.stream().noneMatch(tile -> tile.is(Sort.CONJ) || tile.is(Sort.NUMBERS) || Coherence.verb(tile));
            boolean free = ends && tiles.stream().noneMatch(tile -> tile.isAny(HOW));
            boolean does = alone && ((DEEDS.contains(deed) && goes) || (EITHER.contains(deed) && free));
            if (does && !who.isEmpty() && who.getFirst().role().isEmpty()) {
                Optional<Target> last = who.getLast().as(Sort.TARGET).map(piece -> (Target) piece.value());
                return within ? last.map(target -> without(target, deed)) : last;
            }
        }
        return Optional.empty();
    }

    private static String deed(String said) {
        String plain = plain(said);
        return DEEDS.contains(plain) || EITHER.contains(plain) ? plain : plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String plain(String said) {
        return said.startsWith("to ") ? said.substring(3) : said;
    }

    private static Target without(Target target, String deed) {
        return target instanceof Target.Named(Target.Kind kind, String words) && words.endsWith(" " + deed)
                ? new Target.Named(kind, words.substring(0, words.length() - deed.length() - 1))
                : target;
    }

    private static boolean named(Tile tile) {
        return tile.as(Sort.TARGET).filter(
                piece -> piece.value() instanceof Target target && ((target instanceof Target.Named one && !LENS.contains(one.words()))
                        || target instanceof Target.It || target instanceof Target.Nth) && Kinds.shot(target))
                .isPresent();
    }
}
