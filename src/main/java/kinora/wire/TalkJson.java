package kinora.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is kept of a conversation about a draft, as JSON. It is our own file, and still read as a stranger's: what is not of this form is no conversation.
public final class TalkJson {
    /// Version of the form; others are not read.
    private static final int VERSION = 1;
    /// Largest one that is kept or read, in bytes of UTF-8.
    public static final int MAX_BYTES = JsonParsing.MAX_BYTES;
    /// Most of anything that is listed.
    private static final int MOST = 2_000;
    /// Longest words that are kept.
    private static final int LONGEST = 4_000;

    private TalkJson() {}

    /// What is kept.
    ///
    /// @param history drafts before, the newest first, with the words that led on from each
    /// @param undone drafts that were taken back, the newest first
    /// @param spokenOf ids of the segments that were spoken of last
    /// @param asked the words that led to a question which is still open; empty when there is none
    /// @param leftOut what was left out of the film
    /// @param files what is known of files
    public record Kept(List<Step> history, List<Step> undone, List<String> spokenOf, String asked, List<LeftOut> leftOut,
            List<Known> files) {

        /// Nothing.
        public static final Kept NOTHING = new Kept(List.of(), List.of(), List.of(), "", List.of(), List.of());

        public Kept {
            history = List.copyOf(history);
            undone = List.copyOf(undone);
            spokenOf = List.copyOf(spokenOf);
            leftOut = List.copyOf(leftOut);
            files = List.copyOf(files);
        }

        /// The same without an open question.
        public Kept answered() {
            return new Kept(history, undone, spokenOf, "", leftOut, files);
        }
    }

    /// A draft, letter by letter as its file was, with what was said.
    public record Step(String draft, String said) {}

    /// A file that was left out, and why.
    public record LeftOut(String name, String reason) {}

    /// What is known of a file.
    ///
    /// @param path as drafts name it
    /// @param kind in small letters
    /// @param takenMs when it was taken, in milliseconds since 1970 by the camera's clock; negative when nobody knows
    public record Known(String path, String kind, int width, int height, long durationMs, boolean sound, long takenMs) {}

    /// As one line. When it is too large, the oldest drafts are forgotten.
    public static String write(Kept kept) {
        List<Step> history = new ArrayList<>(kept.history());
        List<Step> undone = new ArrayList<>(kept.undone());
        String text = text(kept, history, undone);
        while (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES && history.size() + undone.size() > 0) {
            List<Step> longer = undone.size() > history.size() ? undone : history;
            longer.subList(longer.size() / 2, longer.size()).clear();
            text = text(kept, history, undone);
        }
        return text;
    }

    private static String text(Kept kept, List<Step> history, List<Step> undone) {
        Json.Obj json = Json.Obj.made();
        json.members().put("v", Json.Num.of(VERSION));
        json.members().put("history", steps(history));
        json.members().put("undone", steps(undone));
        Json.Arr spoken = Json.Arr.made();
        kept.spokenOf().stream().limit(MOST).forEach(id -> spoken.items().add(Json.Str.of(id)));
        json.members().put("spokenOf", spoken);
        json.members().put("asked", Json.Str.of(clipped(kept.asked())));
        Json.Arr out = Json.Arr.made();
        kept.leftOut().stream().limit(MOST).forEach(one -> out.items().add(both("name", one.name(), "reason", one.reason())));
        json.members().put("leftOut", out);
        Json.Arr files = Json.Arr.made();
        kept.files().stream().limit(MOST).forEach(one -> files.items().add(known(one)));
        json.members().put("files", files);
        return json.text();
    }

    private static Json steps(List<Step> steps) {
        Json.Arr list = Json.Arr.made();
        steps.forEach(step -> list.items().add(both("said", clipped(step.said()), "draft", step.draft())));
        return list;
    }

    private static Json both(String first, String value, String second, String other) {
        Json.Obj json = Json.Obj.made();
        json.members().put(first, Json.Str.of(value));
        json.members().put(second, Json.Str.of(other));
        return json;
    }

    private static Json known(Known file) {
        Json.Obj json = Json.Obj.made();
        json.members().put("path", Json.Str.of(file.path()));
        json.members().put("kind", Json.Str.of(file.kind()));
        json.members().put("width", Json.Num.of(file.width()));
        json.members().put("height", Json.Num.of(file.height()));
        json.members().put("durationMs", Json.Num.of(file.durationMs()));
        json.members().put("sound", new Json.Bool(file.sound()));
        json.members().put("takenMs", Json.Num.of(file.takenMs()));
        return json;
    }

    private static String clipped(String words) {
        return words.length() <= LONGEST ? words : JsonText.repaired(words.substring(0, LONGEST));
    }

    /// What was kept; nothing when it is not of this form.
    public static Optional<Kept> read(byte[] utf8) {
        Findings findings = new Findings();
        String text = JsonParsing.decode(utf8, findings);
        Json json = text == null ? null : JsonParsing.parse(text, findings);
        if (!(json instanceof Json.Obj object) || number(object, "v", 0) != VERSION) {
            return Optional.empty();
        }
        List<Step> history = items(object, "history").stream().map(one -> new Step(string(one, "draft"), string(one, "said"))).toList();
        List<Step> undone = items(object, "undone").stream().map(one -> new Step(string(one, "draft"), string(one, "said"))).toList();
        List<LeftOut> leftOut = items(object, "leftOut").stream().map(one -> new LeftOut(string(one, "name"), string(one, "reason")))
                .toList();
        List<Known> files = items(object, "files").stream().filter(one -> !string(one, "path").isBlank()).map(TalkJson::knownOf).toList();
        return Optional.of(new Kept(history, undone, strings(object, "spokenOf"), string(object, "asked"), leftOut, files));
    }

    private static Known knownOf(Json.Obj json) {
        boolean sound = json.members().get("sound") instanceof Json.Bool(boolean value) && value;
        return new Known(string(json, "path"), string(json, "kind"), (int) number(json, "width", Integer.MAX_VALUE),
                (int) number(json, "height", Integer.MAX_VALUE), number(json, "durationMs", Long.MAX_VALUE >> 1), sound,
                number(json, "takenMs", Long.MAX_VALUE >> 1));
    }

    private static List<Json.Obj> items(Json.Obj object, String name) {
        List<Json.Obj> items = new ArrayList<>();
        if (object.members().get(name) instanceof Json.Arr list) {
            for (Json item : list.items()) {
                if (item instanceof Json.Obj one && items.size() < MOST) {
                    items.add(one);
                }
            }
        }
        return items;
    }

    private static List<String> strings(Json.Obj object, String name) {
        List<String> strings = new ArrayList<>();
        if (object.members().get(name) instanceof Json.Arr list) {
            for (Json item : list.items()) {
                if (item instanceof Json.Str one && strings.size() < MOST) {
                    strings.add(one.value());
                }
            }
        }
        return strings;
    }

    private static String string(Json.Obj object, String name) {
        return object.members().get(name) instanceof Json.Str string ? string.value() : "";
    }

    /// @param most what more is taken for; 0 = any
    private static long number(Json.Obj object, String name, long most) {
        if (!(object.members().get(name) instanceof Json.Num number) || !Double.isFinite(number.value())) {
            return -1;
        }
        long value = Math.round(number.value());
        return most > 0 ? Math.min(value, most) : value;
    }
}
