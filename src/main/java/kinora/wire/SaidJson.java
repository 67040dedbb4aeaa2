package kinora.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kinora.edit.Edit;
import kinora.timeline.Draft;

/// What became of words about a draft, as one JSON document on one line; `docs/reference/edit.md` is its contract.
public final class SaidJson {
    private SaidJson() {}

    /// What became of them.
    ///
    /// @param outcome of the last turn: `edited`, `asked`, `answered`, `action` or `refused`
    /// @param language of the last reply, as a tag
    /// @param unmet topics of what cannot be done, of all turns
    /// @param edits that were done, of all turns
    /// @param action what others have to do; empty when nothing
    /// @param options of that
    /// @param turns what was said and answered, one by one
    public record Told(String outcome, String language, List<String> unmet, List<Edit> edits, String action, Map<String, String> options,
            List<Turn> turns, Draft draft) {
        public Told {
            unmet = List.copyOf(unmet);
            edits = List.copyOf(edits);
            options = Map.copyOf(options);
            turns = List.copyOf(turns);
        }
    }

    /// One turn.
    public record Turn(String said, String outcome, String reply) {}

    /// The document.
    public static String of(Told told) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        members.put("outcome", Json.Str.of(told.outcome()));
        members.put("reply", Json.Str.of(String.join("\n", told.turns().stream().map(Turn::reply).toList())));
        members.put("language", Json.Str.of(told.language()));
        members.put("unmet", strings(told.unmet()));
        Json.Arr edits = Json.Arr.made();
        told.edits().forEach(edit -> edits.items().add(EditJson.of(edit)));
        members.put("edits", edits);
        if (!told.action().isEmpty()) {
            members.put("action", action(told));
        }
        if (told.turns().size() > 1) {
            Json.Arr turns = Json.Arr.made();
            told.turns().forEach(turn -> turns.items().add(turn(turn)));
            members.put("turns", turns);
        }
        members.put("draft", DraftWriter.draft(told.draft()));
        members.put("summary", Json.Str.of(Summary.of(told.draft())));
        return json.text();
    }

    private static Json action(Told told) {
        Json.Obj json = Json.Obj.made();
        json.members().put("kind", Json.Str.of(told.action()));
        new TreeMap<>(told.options()).forEach((name, value) -> json.members().put(name, Json.Str.of(value)));
        return json;
    }

    private static Json turn(Turn turn) {
        Json.Obj json = Json.Obj.made();
        json.members().put("said", Json.Str.of(turn.said()));
        json.members().put("outcome", Json.Str.of(turn.outcome()));
        json.members().put("reply", Json.Str.of(turn.reply()));
        return json;
    }

    static Json strings(List<String> all) {
        Json.Arr list = Json.Arr.made();
        all.forEach(one -> list.items().add(Json.Str.of(one)));
        return list;
    }
}
