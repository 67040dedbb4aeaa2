package kinora.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Older forms of the JSON made into the current one, one pure step per version.
final class Upgrades {
    /// The step at index n makes version n + 1 into version n + 2.
    private static final List<UnaryOperator<Json.Obj>> STEPS = List.of(Upgrades::fromSeedForm);

    private Upgrades() {}

    /// The draft in the current form; `version` is what it is in, 1 to the current one.
    static Json.Obj upgraded(Json.Obj draft, int version) {
        Json.Obj current = draft;
        for (UnaryOperator<Json.Obj> step : STEPS.subList(version - 1, STEPS.size())) {
            current = step.apply(current);
        }
        return current;
    }

    /// Version 1 is a draft that says no version: pictures and sounds need no `source`, their media is missing under the name that they have. Version
    /// 2 wants a source on each, so that a forgotten one is found.
    private static Json.Obj fromSeedForm(Json.Obj draft) {
        Json.Obj changed = with(draft, Fields.FORM.key(), Json.Num.of(2));
        if (!(draft.members().get(Fields.TRACKS.key()) instanceof Json.Arr tracks)) return changed;
        return with(changed, Fields.TRACKS.key(), each(tracks, Upgrades::trackWithSources));
    }

    private static Json trackWithSources(Json track) {
        if (!(track instanceof Json.Obj object) || !(object.members().get("tt") instanceof Json.Num type)) return track;
        boolean media = type.value() == Fields.TT_VIDEO || type.value() == Fields.TT_AUDIO;
        if (!media || !(object.members().get("sg") instanceof Json.Arr segments)) return track;
        return with(object, "sg", each(segments, Upgrades::withSource));
    }

    private static Json withSource(Json segment) {
        if (!(segment instanceof Json.Obj object)) return segment;
        Json source = object.members().getOrDefault(Fields.SOURCE.key(), Json.Null.VALUE);
        return source instanceof Json.Null ? with(object, Fields.SOURCE.key(), Json.Str.of("missing:" + nameOf(object))) : segment;
    }

    private static String nameOf(Json.Obj segment) {
        for (Field field : List.of(Fields.NAME_OF_SEGMENT, Fields.ID_OF_SEGMENT)) {
            if (segment.members().get(field.key()) instanceof Json.Str text && !text.value().isBlank()) return text.value();
        }
        return "media";
    }

    private static Json.Obj with(Json.Obj object, String key, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.put(key, value);
        return new Json.Obj(members, null);
    }

    private static Json.Arr each(Json.Arr array, UnaryOperator<Json> step) {
        List<Json> items = new ArrayList<>(array.items().size());
        array.items().forEach(item -> items.add(step.apply(item)));
        return new Json.Arr(items, null);
    }
}
