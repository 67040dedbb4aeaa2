package kinora.understand.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/// What an expectation lists, for two drafts: matchers of single keys, and which keys may change.
final class Listed {
    private static final Map<String, Set<String>> MADE_OF = Map.of("brightness", Set.of("brightness", "exposure", "curves"), "contrast",
            Set.of("contrast", "curves"), "saturation",
            Set.of("saturation", "vibrance", "vivid", "black-and-white", "noir", "silver", "matte", "pastel"), "warmth",
            Set.of("warmth", "warm", "golden-hour", "cool"));

    private final Flat before;
    private final Flat after;
    private final Starts files;
    private final Map<String, JsonNode> checks = new LinkedHashMap<>();
    private final Set<String> mays = new LinkedHashSet<>();
    private final Set<String> keys = new TreeSet<>();
    private final Map<String, Set<String>> passing = new HashMap<>();
    private final boolean totalWanted;

    Listed(Expectation expectation, Flat before, Flat after, Starts files) {
        this.before = before;
        this.after = after;
        this.files = files;
        this.totalWanted = expectation.changes().containsKey("totalMs") || expectation.may().contains("totalMs");
        Map<String, JsonNode> changes = expectation.changes();
        changes.forEach((key, matcher) -> {
            if (!key.startsWith("joins")) {
                several(key).forEach(one -> {
                    if (!changes.containsKey(one) || one.equals(key)) {
                        check(key.equals(one), one, matcher);
                    }
                    keys.add(one);
                });
            }
        });
        changes.keySet().stream().filter(key -> key.startsWith("joins")).forEach(key -> keys.addAll(joins(key)));
        expectation.may().forEach(this::may);
        keys.addAll(mays);
        List.copyOf(keys).forEach(this::widen);
    }

    /// A key said by itself beats one said of several; of two that are said of several both hold.
    private void check(boolean single, String key, JsonNode matcher) {
        if (single || !checks.containsKey(key)) {
            checks.put(key, matcher);
        } else {
            checks.put(key + "\n" + checks.size(), matcher);
        }
    }

    /// Single keys and what they must be.
    Map<String, JsonNode> checks() {
        return checks;
    }

    /// The key of an entry of [#checks].
    static String key(String check) {
        int end = check.indexOf('\n');
        return end < 0 ? check : check.substring(0, end);
    }

    /// Keys that `may` matches, derived ones too.
    Set<String> mays() {
        return mays;
    }

    /// Whether a key may change.
    boolean has(String key) {
        return keys.contains(key);
    }

    boolean totalWanted() {
        return totalWanted;
    }

    /// Names of effects that may come and go in the effects of a segment.
    Set<String> passing(String name) {
        return passing.getOrDefault(name, Set.of());
    }

    Set<String> all() {
        return keys;
    }

    private Set<String> universe() {
        Set<String> all = new LinkedHashSet<>(before.keys().keySet());
        all.addAll(after.keys().keySet());
        all.addAll(before.derived().keySet());
        all.addAll(after.derived().keySet());
        return all;
    }

    /// The keys of every shot that a key of several means; the key itself when it is of one.
    private List<String> several(String key) {
        int dot = key.indexOf('.');
        String group = dot < 0 ? "" : key.substring(0, dot);
        if (!Set.of("*", "photos", "clips").contains(group)) {
            return List.of(key);
        }
        List<String> keys = new ArrayList<>();
        for (String shot : after.list("shots")) {
            String file = after.get(shot + ".source").map(String::valueOf).orElse("");
            String one = shot + key.substring(dot);
            boolean meant = group.equals("*") || (group.equals("photos") ? files.isPhoto(file) : files.isClip(file));
            if (meant && after.get(one).isPresent()) {
                keys.add(one);
            }
        }
        return keys;
    }

    private List<String> joins(String key) {
        boolean lengths = key.endsWith(".durationMs");
        return universe().stream().filter(one -> one.startsWith("join.") && one.endsWith(".durationMs") == lengths).toList();
    }

    private void may(String pattern) {
        if (pattern.equals("joins") || pattern.equals("joins.durationMs")) {
            mays.addAll(joins(pattern));
            return;
        }
        if (pattern.startsWith("photos.") || pattern.startsWith("clips.")) {
            mays.addAll(several(pattern));
            return;
        }
        Pattern glob = Pattern.compile("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E", Pattern.DOTALL);
        universe().stream().filter(key -> glob.matcher(key).matches()).forEach(mays::add);
        if (!pattern.contains("*")) {
            mays.add(pattern);
        }
    }

    private void widen(String key) {
        switch (key) {
            case "files" -> keys.add("shots");
            case "shots" -> keys.add("files");
            case "texts" -> keys.add("titles");
            case "music", "voice" -> keys.add("sounds");
            default -> {
                int dot = key.indexOf('.');
                if (dot > 0) {
                    widen(key.substring(0, dot), key.substring(dot + 1));
                }
            }
        }
    }

    private void widen(String name, String key) {
        if (key.equals("muted")) {
            keys.add(name + ".gain");
        } else if (key.equals("effects")) {
            effects(name, "");
        } else if (MADE_OF.containsKey(key)) {
            MADE_OF.getOrDefault(key, Set.of()).forEach(effect -> pass(name, effect));
        } else if (key.startsWith("effect.")) {
            pass(name, key.substring(7, key.lastIndexOf('.')));
        }
    }

    private void pass(String name, String effect) {
        passing.computeIfAbsent(name, _ -> new HashSet<>()).add(effect);
        effects(name, effect + ".");
    }

    private void effects(String name, String prefix) {
        universe().stream().filter(key -> key.startsWith(name + ".effect." + prefix)).forEach(keys::add);
    }
}
