package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What a file is for, told beside the wish for it: "we need to put this on LinkedIn, so export it for that", "I listen to it in the car, so give me the sound as MP3". Where it is shown and
/// what it is shown on says how the file is written, and the rest of what is told is no wish.
final class Destinations {
    /// Who tells something of himself, and no order.
    private static final Set<String> SUBJECTS = Set.of("i", "i'm", "i've", "i'd", "i'll", "im", "ive", "we", "we're", "we've", "we'd",
            "we'll", "my", "our", "it", "it's", "its", "this", "that", "that's", "he", "she", "they", "they're", "people", "everyone",
            "everybody", "his", "her", "their", "somebody", "someone", "nobody", "most", "all", "some");
    /// What one of these says is a wish of its own, whoever says it.
    private static final EnumSet<Sort> DEEDS = EnumSet.of(Sort.REMOVE, Sort.REPLACE, Sort.SWAP, Sort.CUT, Sort.TRIM, Sort.WRITE, Sort.TEXT,
            Sort.FADE, Sort.MUTE, Sort.EFFECT, Sort.TRANSITION, Sort.CROP, Sort.ROTATE, Sort.ZOOM, Sort.BRIGHTEN, Sort.SHORTEN,
            Sort.LENGTHEN, Sort.DURATION, Sort.FILE);
    private static final Set<String> SUCH = Set.of("size", "resolution", "format", "quality");
    private static final Set<String> LINKS = Set.of("and", "but", "so", "then");

    private Destinations() {}

    /// The clauses, with what is told beside the wish for a file in the place where it counts.
    static List<Clauses.Read> settle(List<Clauses.Read> clauses, Scene scene) {
        int file = file(clauses);
        if (file < 0 || clauses.size() < 2) {
            return clauses;
        }
        List<Clauses.Read> all = new ArrayList<>(clauses);
        Map<String, String> options = new HashMap<>(((Wish.Export) clauses.get(file).wishes().getFirst()).options());
        for (int i = 0; i < clauses.size(); i++) {
            Optional<String> frame = i == file + 1 ? frame(clauses.get(i), options) : Optional.empty();
            if (frame.isPresent()) {
                options.put("frameOf", frame.get());
                all.set(i, silenced(clauses.get(i)));
            } else if (Math.abs(i - file) == 1 && told(clauses.get(i), i < file, Names.of(scene).words())) {
                tell(clauses.get(i), clauses.get(file), options);
                all.set(i, silenced(clauses.get(i)));
            }
        }
        all.set(file, with(clauses.get(file), List.of(new Wish.Export(options))));
        return all;
    }

    private static final Set<String> STILLS = Set.of("jpg", "png", "webp");
    private static final Set<String> CHOOSING = Set.of("take", "use", "pick", "choose", "make", "with", "from", "maybe", "best");

    /// "I need a cover, take the one with the cake": of which picture a still is.
    private static Optional<String> frame(Clauses.Read clause, Map<String, String> options) {
        boolean still = STILLS.contains(options.getOrDefault("format", ""))
                && options.keySet().stream().noneMatch(key -> key.startsWith("frame"));
        List<Target> named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(target -> target instanceof Target.Named && Kinds.shot(target)).toList();
        boolean chosen = CHOOSING.contains(first(clause)) && named.size() == 1
                && clause.tiles().stream().noneMatch(tile -> tile.isAny(DEEDS));
        return still && chosen ? Optional.of(((Target.Named) named.getFirst()).words()) : Optional.empty();
    }

    private static int file(List<Clauses.Read> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).wishes().size() == 1 && clauses.get(i).wishes().getFirst() instanceof Wish.Export) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a clause tells something and orders nothing.
    private static boolean told(Clauses.Read clause, boolean before, Set<String> seen) {
        String first = first(clause);
        boolean denied = !before && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.NOT));
        boolean deed = clause.tiles().stream().anyMatch(tile -> (!denied && tile.isAny(DEEDS))
                || tile.as(Sort.TARGET).filter(piece -> !loose((Target) piece.value(), seen)).isPresent());
        boolean wishes = clause.wishes().stream().anyMatch(wish -> !passing(wish));
        return SUBJECTS.contains(first) && !deed && !wishes && (before || clause.wishes().isEmpty() || clause.frame().isEmpty());
    }

    private static String first(Clauses.Read clause) {
        for (String word : clause.said().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}'’]+", -1)) {
            if (!word.isEmpty() && !LINKS.contains(word)) {
                return word.replace('’', '\'');
            }
        }
        return "";
    }

    /// Whether a target is nothing of its own: the film, things of a kind, or something that is not there.
    private static boolean loose(Target target, Set<String> seen) {
        boolean absent = target instanceof Target.Named(Target.Kind _, String words) && !words.contains(".")
                && Tokenizer.read(words, Set.of()).stream().noneMatch(token -> seen.contains(token.word()));
        return absent || target instanceof Target.It || target instanceof Target.All || Kinds.film(target);
    }

    /// What is read of words that only tell: nothing of it is lost when it is not done.
    private static boolean passing(Wish wish) {
        return switch (wish) {
            case Wish.Impossible(Topic topic, Target _) -> topic == Topic.PUBLISH || topic == Topic.CAPTIONS_FROM_SPEECH;
            case Wish.Canvas canvas -> canvas.shape().isEmpty();
            case Wish.Chat _,Wish.Question _,Wish.Unclear _ -> true;
            case Wish.Keep(Target what) -> what instanceof Target.Named;
            case Wish.Speed(Target what, var _, var _) -> what instanceof Target.Named;
            case Wish.OverlayLook(Target what, var _, var _, var _, var _) -> what instanceof Target.It;
            case Wish.Insert(Target what, var _) -> what instanceof Target.It || what instanceof Target.Named;
            default -> false;
        };
    }

    private static void tell(Clauses.Read told, Clauses.Read file, Map<String, String> options) {
        Optional<String> platform = told.tiles().stream().flatMap(tile -> tile.as(Sort.PLATFORM).stream()).map(Piece::text).findFirst();
        platform.ifPresent(where -> options.putIfAbsent("platform", where));
        boolean such = file.said().toLowerCase(java.util.Locale.ROOT).contains("that ")
                && SUCH.stream().anyMatch(file.said().toLowerCase(java.util.Locale.ROOT)::contains);
        told.tiles().stream().flatMap(tile -> tile.as(Sort.SIZE).stream()).map(Piece::text).filter(size -> such && !size.isEmpty())
                .findFirst().ifPresent(size -> options.putIfAbsent("size", size));
    }

    private static Clauses.Read silenced(Clauses.Read clause) {
        return new Clauses.Read(clause.from(), clause.to(), clause.tiles(),
                Optional.of(Frame.of(TOLD, 0, List.of(), any -> Frame.nothing())), List.of(), 0, 0.1, 0, 0, clause.joined(), clause.said(),
                List.of(), false, false);
    }

    private static Clauses.Read with(Clauses.Read clause, List<Wish> wishes) {
        return new Clauses.Read(clause.from(), clause.to(), clause.tiles(), clause.frame(), wishes, clause.score(), clause.explained(),
                clause.left(), clause.strange(), clause.joined(), clause.said(), clause.dropped(), clause.told(), clause.nameless());
    }

    private static final String TOLD = "told";
}
