package kinora.understand.gold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Draft;
import tools.jackson.databind.JsonNode;

/// Holds what a mind makes of an entry against what is expected.
final class Judge {
    private static final List<Set<String>> ALIKE = List.of(Set.of("lip_sync", "generate_people", "animate_person"),
            Set.of("background_removal", "background_replace"), Set.of("blur_face", "tracking"), Set.of("generate_picture", "stock_media"),
            Set.of("object_removal", "retouch"), Set.of("filler_words", "find_moments"), Set.of("web", "stock_media"));
    private static final Map<String, String> DEFAULTS = Map.of("format", "mp4", "quality", "good", "transparent", "false");

    private final Starts starts;

    Judge(Starts starts) {
        this.starts = starts;
    }

    /// Lets a mind hear an entry.
    Verdict of(Mind mind, Entry entry) {
        Draft start = starts.scene(entry.start()).draft();
        Draft draft = start;
        boolean declined = false;
        try {
            Mind.Conversation talk = mind.about(starts.scene(entry.start()));
            for (String turn : entry.turns().subList(0, entry.turns().size() - 1)) {
                Heard heard = talk.say(turn);
                declined |= heard.declined() && same(draft, heard.draft());
                draft = heard.draft();
            }
            Heard heard = talk.say(entry.turns().getLast());
            return of(entry, start, draft, heard, declined);
        } catch (RuntimeException | StackOverflowError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            return new Verdict(Verdict.Kind.WRONG, "failed: " + failure + (trace.length > 0 ? " at " + trace[0] : ""));
        }
    }

    private Verdict of(Entry entry, Draft start, Draft turn, Heard heard, boolean declined) {
        boolean safe = heard.declined() && same(turn, heard.draft());
        String why = "";
        if (!(declined && safe)) {
            for (Expectation expectation : entry.expectations()) {
                Optional<String> fault = fault(expectation, start, turn, heard);
                if (fault.isEmpty()) {
                    return new Verdict(Verdict.Kind.CORRECT, "");
                }
                why = why.isEmpty() ? fault.get() : why + " | " + fault.get();
            }
        } else {
            why = "an earlier turn was declined";
        }
        return new Verdict(safe ? Verdict.Kind.SAFE : Verdict.Kind.WRONG, why);
    }

    /// Whether two drafts are the same save for their version.
    static boolean same(Draft one, Draft other) {
        return new Draft(one.canvas(), one.title(), one.tracks(), other.version(), one.extras(), one.gainPermille()).equals(other);
    }

    /// Why an expectation does not hold.
    Optional<String> fault(Expectation expectation, Draft start, Draft turn, Heard heard) {
        if (!expectation.outcomes().contains(heard.outcome())) {
            return Optional.of(heard.outcome() + " instead of " + expectation.outcomes());
        }
        boolean edited = heard.outcome() == Heard.Outcome.EDITED;
        if (edited && same(turn, heard.draft())) {
            return Optional.of("edited nothing");
        }
        boolean fresh = start.tracks().isEmpty();
        boolean acts = heard.outcome() == Heard.Outcome.ACTION && !expectation.back();
        if (!edited && !acts && !Flat.difference(Flat.of(turn, starts), Flat.of(turn, heard.draft(), starts)).isEmpty()) {
            return Optional.of("changed something beside the answer");
        }
        boolean looked = edited || !expectation.outcomes().contains(Heard.Outcome.EDITED);
        return (looked ? draft(expectation, start, heard.draft(), fresh) : Optional.<String>empty()).or(() -> unmet(expectation, heard))
                .or(() -> action(expectation, heard)).or(() -> reply(expectation, heard));
    }

    private Optional<String> draft(Expectation expectation, Draft start, Draft draft, boolean fresh) {
        Flat before = Flat.of(start, starts);
        Flat after = Flat.of(start, draft, starts);
        Set<String> changed = Flat.difference(before, after);
        Listed listed = new Listed(expectation, before, after, starts);
        Matching matching = new Matching(before, after);
        for (Map.Entry<String, JsonNode> check : listed.checks().entrySet()) {
            String key = Listed.key(check.getKey());
            if (!matching.holds(check.getValue(), key)) {
                return Optional.of(key + " is " + after.get(key).orElse("absent") + " (was " + before.get(key).orElse("absent") + "), not "
                        + check.getValue());
            }
        }
        Optional<String> joined = joins(expectation, matching);
        if (joined.isPresent()) {
            return joined;
        }
        if (expectation.some() && listed.mays().stream().noneMatch(key -> differs(key, before, after))) {
            return Optional.of("nothing of what may has changed");
        }
        if (fresh) {
            return Optional.empty();
        }
        Free free = new Free(listed, before, after, changed);
        Set<String> wrong = new LinkedHashSet<>(changed);
        wrong.removeIf(key -> listed.has(key) || free.is(key));
        return wrong.stream().findFirst().map(key -> key + " changed from " + before.get(key).orElse("absent") + " to "
                + after.get(key).orElse("absent") + (wrong.size() > 1 ? " and " + (wrong.size() - 1) + " more" : ""));
    }

    private static boolean differs(String key, Flat before, Flat after) {
        return !Flat.alike(key, before.get(key).orElse(null), after.get(key).orElse(null));
    }

    private static Optional<String> joins(Expectation expectation, Matching matching) {
        for (String key : List.of("joins", "joins.durationMs")) {
            JsonNode says = expectation.changes().get(key);
            if (says == null) {
                continue;
            }
            boolean lengths = key.endsWith("Ms");
            List<String> keys = matching.after().keys().keySet().stream()
                    .filter(one -> one.startsWith("join.") && one.endsWith(".durationMs") == lengths)
                    .filter(one -> !lengths || matching.after().number(one) > 0).toList();
            boolean all = !says.has("all") || keys.stream().filter(one -> !expectation.changes().containsKey(one))
                    .allMatch(one -> matching.holds(says.get("all"), one));
            boolean some = !says.has("some") || keys.stream().anyMatch(one -> matching.holds(says.get("some"), one));
            if (!all || !some) {
                return Optional
                        .of(key + " are " + keys.stream().map(one -> matching.after().get(one).orElse("")).toList() + ", not " + says);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unmet(Expectation expectation, Heard heard) {
        boolean looked = expectation.unmet().isPresent() || heard.outcome() == Heard.Outcome.EDITED
                || heard.outcome() == Heard.Outcome.ACTION;
        Set<String> wanted = expectation.unmet().orElse(Set.of());
        Set<String> said = heard.unmet();
        boolean allSaid = wanted.stream().allMatch(topic -> said.stream().anyMatch(one -> alike(one, topic)));
        boolean noOther = said.stream().allMatch(topic -> wanted.stream().anyMatch(one -> alike(one, topic))
                || expectation.unmetMay().stream().anyMatch(one -> alike(one, topic)));
        return looked && !(allSaid && noOther) ? Optional.of("unmet " + said + " instead of " + wanted) : Optional.empty();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(both -> both.contains(one) && both.contains(other));
    }

    private static Optional<String> action(Expectation expectation, Heard heard) {
        if (heard.outcome() != Heard.Outcome.ACTION) {
            return Optional.empty();
        }
        for (Map.Entry<String, JsonNode> option : expectation.action().entrySet()) {
            String is = heard.action().getOrDefault(option.getKey(), DEFAULTS.getOrDefault(option.getKey(), ""));
            JsonNode says = option.getValue();
            if (!option(option.getKey(), says, is)) {
                return Optional.of("action " + heard.action() + " instead of " + option.getKey() + " " + says);
            }
        }
        return Optional.empty();
    }

    private static boolean option(String key, JsonNode says, String is) {
        if (says.isString() || says.isBoolean()) {
            return says.asString().equals(is);
        }
        if (is.isEmpty()) {
            return false;
        }
        Flat value = new Flat(Map.of(key, Double.parseDouble(is)), Map.of());
        return new Matching(value, value).holds(says, key);
    }

    private static Optional<String> reply(Expectation expectation, Heard heard) {
        String reply = heard.reply().toLowerCase(Locale.ROOT);
        boolean any = expectation.replyAny().isEmpty()
                || expectation.replyAny().stream().anyMatch(text -> reply.contains(text.toLowerCase(Locale.ROOT)));
        boolean none = expectation.replyNone().stream().noneMatch(text -> reply.contains(text.toLowerCase(Locale.ROOT)));
        if (!any || !none) {
            return Optional.of("reply " + heard.reply() + " instead of " + expectation.replyAny());
        }
        return heard.language().equals(expectation.language()) ? Optional.empty() : Optional.of("in " + heard.language());
    }
}
