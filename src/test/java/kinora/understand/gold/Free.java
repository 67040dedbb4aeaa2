package kinora.understand.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What follows of what is listed, and is neither listed nor wrong. The numbers are those of the contract.
final class Free {
    private static final double STILL_MS = 1_500;
    private static final Set<String> LANES = Set.of("overlays", "sounds", "titles");
    private static final Set<String> TITLE_LOOKS = Set.of("colour", "position", "size", "weight", "font", "accent");
    private static final Set<String> SOURCE_OF_SOUND = Set.of("name", "sourceInMs", "gain", "loop", "durationMs");
    private static final Set<String> SOURCE_OF_SHOT = Set.of("name", "fit", "camera", "zoom", "sourceInMs");

    private final Listed listed;
    private final Flat before;
    private final Flat after;
    private final Set<String> changed;
    private final Set<String> shots = new HashSet<>();
    private final boolean lengths;
    private final boolean totalAlone;

    /// @param changed keys that differ
    Free(Listed listed, Flat before, Flat after, Set<String> changed) {
        this.listed = listed;
        this.before = before;
        this.after = after;
        this.changed = changed;
        shots.addAll(before.list("shots"));
        shots.addAll(after.list("shots"));
        boolean shotsListed = listed.has("shots")
                || shots.stream().anyMatch(shot -> listed.has(shot + ".durationMs") || listed.has(shot + ".speed"));
        this.totalAlone = listed.totalWanted() && !shotsListed;
        this.lengths = listed.totalWanted() || (changed.contains("shots") && listed.has("shots")) || shots.stream().anyMatch(this::paced);
    }

    private boolean paced(String shot) {
        return List.of(".durationMs", ".speed", ".ramp").stream().anyMatch(key -> changed.contains(shot + key) && listed.has(shot + key));
    }

    /// Whether a changed key is free.
    boolean is(String key) {
        if (key.equals("totalMs")) {
            return true;
        }
        if (key.startsWith("join.")) {
            return frame(key) || join(key);
        }
        if (LANES.contains(key)) {
            return lane(key);
        }
        if (key.equals("film.title")) {
            return opening().filter(title -> listed.has(title + ".text")).isPresent();
        }
        int dot = key.indexOf('.');
        if (dot < 0 || key.startsWith("film.")) {
            return false;
        }
        String name = key.substring(0, dot);
        String rest = key.substring(dot + 1);
        return came(name) || went(name) || frame(key) || (shots.contains(name) ? shot(name, rest) : other(name, rest)) || any(name, rest);
    }

    /// 3: all keys of new segments. Their lists have to be listed.
    private boolean came(String name) {
        return name.startsWith("+");
    }

    /// 3: all keys of those that are gone. Their lists have to be listed.
    private boolean went(String name) {
        return !after.keys().containsKey(name + ".durationMs");
    }

    /// 8
    private boolean frame(String key) {
        return listed.has("fps") && key.endsWith("Ms") && before.get(key).isPresent() && after.get(key).isPresent()
                && Math.abs(before.number(key) - after.number(key)) <= Math.max(Matching.FRAME_MS, 1000 / after.number("fps") + 1);
    }

    /// 4, 5, 6 and 13 of whatever it is; and a look that gives way.
    private boolean any(String name, String rest) {
        return switch (rest) {
            case "name" -> listed.all().stream().noneMatch(key -> key.endsWith(".name") && !key.startsWith(name + "."));
            case "pitch" -> listed.has(name + ".speed") || listed.has(name + ".ramp");
            case "durationMs" -> listed.has(name + ".speed") || listed.has(name + ".ramp");
            case "speed" -> listed.has(name + ".ramp");
            case "zoom" -> listed.has(name + ".camera");
            case "camera" -> listed.has(name + ".zoom");
            case "effects" -> effects(name);
            default -> rest.startsWith("effect.") && gaveWay(name, rest.substring(7, rest.lastIndexOf('.')));
        };
    }

    private boolean effects(String name) {
        Set<String> passing = listed.passing(name);
        boolean look = passing.stream().anyMatch(Catalogue::isLook);
        List<String> were = new ArrayList<>(before.list(name + ".effects"));
        List<String> are = new ArrayList<>(after.list(name + ".effects"));
        are.removeAll(passing);
        were.removeAll(passing);
        if (look) {
            were.removeIf(effect -> Catalogue.isLook(effect) && !are.contains(effect));
        }
        return !passing.isEmpty() && were.equals(are);
    }

    private boolean gaveWay(String name, String effect) {
        return Catalogue.isLook(effect) && listed.passing(name).stream().anyMatch(Catalogue::isLook)
                && !after.list(name + ".effects").contains(effect);
    }

    private boolean shot(String name, String rest) {
        if (listed.has(name + ".source") && SOURCE_OF_SHOT.contains(rest)) {
            return true;
        }
        if (totalAlone && Set.of("durationMs", "sourceInMs", "speed").contains(rest)) {
            return after.number(name + ".durationMs") >= 300;
        }
        boolean canvas = listed.has("canvas") && Set.of("fit", "camera", "zoom").contains(rest);
        boolean shorter = rest.equals("camera") && after.number(name + ".durationMs") < STILL_MS
                && after.number(name + ".durationMs") < before.number(name + ".durationMs");
        boolean split = rest.equals("camera") && changed.contains("shots") && listed.has("shots");
        return canvas || shorter || split || (rest.equals("zoom") && changed.contains(name + ".durationMs"));
    }

    private boolean other(String name, String rest) {
        if (listed.has(name + ".source") && SOURCE_OF_SOUND.contains(rest)) {
            return true;
        }
        return switch (rest) {
            case "startMs" -> lengths;
            case "endMs" -> lengths || listed.has(name + ".durationMs") || listed.has(name + ".text");
            case "durationMs" ->
                listed.has(name + ".startMs") || listed.has(name + ".endMs") || listed.has(name + ".text") || (lengths && shaken(name));
            case "size", "position" -> listed.has(name + ".style") || listed.has("canvas");
            default -> TITLE_LOOKS.contains(rest) && listed.has(name + ".style");
        };
    }

    /// 1: whether what it lies over goes, gets shorter or gets another pace; or whether it ends with the film.
    private boolean shaken(String name) {
        double start = before.number(name + ".startMs");
        double end = before.number(name + ".endMs");
        if (Math.abs(end - before.number("totalMs")) <= Matching.FRAME_MS) {
            return true;
        }
        double at = 0;
        for (String shot : before.list("shots")) {
            double next = at + before.number(shot + ".durationMs");
            boolean over = start < next && end > at;
            boolean gone = !after.list("shots").contains(shot);
            boolean shorter = after.number(shot + ".durationMs") < next - at - 1 || changed.contains(shot + ".speed");
            if (over && (gone || shorter)) {
                return true;
            }
            at = next;
        }
        return false;
    }

    /// 1: those that are not there any more lay over what went, and nothing is new. One that shall start elsewhere may come before or after others.
    private boolean lane(String key) {
        List<String> were = before.list(key);
        List<String> are = after.list(key);
        boolean moved = were.size() == are.size() && were.containsAll(are) && are.stream().anyMatch(name -> listed.has(name + ".startMs"));
        return moved || (lengths && were.containsAll(are) && were.stream().filter(name -> !are.contains(name)).allMatch(this::shaken));
    }

    /// 2
    private boolean join(String key) {
        boolean length = key.endsWith(".durationMs");
        String pair = length ? key.substring(0, key.length() - 11) : key;
        if (before.get(pair).isEmpty() || after.get(pair).isEmpty()) {
            return true;
        }
        if (length && listed.has(pair)) {
            return true;
        }
        String[] sides = pair.substring(5).split("-");
        boolean shorter = List.of(sides).stream()
                .anyMatch(side -> after.number(side + ".durationMs") < before.number(side + ".durationMs") - 1);
        boolean less = after.number(pair + ".durationMs") < before.number(pair + ".durationMs");
        return shorter && less && (length || after.get(pair).filter("cut"::equals).isPresent());
    }

    /// 11
    private Optional<String> opening() {
        return before.list("titles").stream().findFirst();
    }
}
