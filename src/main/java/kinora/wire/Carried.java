package kinora.wire;

import java.util.Map;
import kinora.timeline.Extras;
import org.jspecify.annotations.Nullable;

/// Unknown members put back where they came from.
///
/// A member whose place is gone (the keyframe it stood in was edited away) goes with it, and what is known by now wins over what was unknown once.
final class Carried {
    private Carried() {}

    /// Whether anything is carried somewhere below this pointer.
    static boolean within(Extras extras, String pointer) {
        return extras.members().keySet().stream().anyMatch(key -> key.startsWith(pointer));
    }

    /// Adds what the extras carry to the written form of their carrier.
    static void attach(Json.Obj carrier, Extras extras) {
        extras.members().forEach((pointer, text) -> attach(carrier, pointer, new Json.Raw(text)));
    }

    private static void attach(Json.Obj carrier, String pointer, Json value) {
        String[] tokens = pointer.split("/", -1);
        Json at = carrier;
        for (int i = 1; i < tokens.length - 1 && at != null; i++) {
            at = step(at, tokens[i - 1], Path.unescape(tokens[i]));
        }
        String last = Path.unescape(tokens[tokens.length - 1]);
        switch (at) {
            case Json.Obj object -> object.members().putIfAbsent(last, value);
            case Json.Arr array -> insert(array, last, value);
            case null, default -> {
            }
        }
    }

    private static void insert(Json.Arr array, String index, Json value) {
        if (index.matches("[0-9]{1,9}")) {
            array.items().add(Math.min(Integer.parseInt(index), array.items().size()), value);
        }
    }

    private static @Nullable Json step(Json at, String before, String token) {
        return switch (at) {
            case Json.Obj object -> {
                Json member = object.members().get(token);
                if (member == null && token.equals(Fields.PARAMETERS.key())) {
                    Map<String, Json> members = object.members();
                    member = Json.Obj.made();
                    members.put(token, member);
                }
                // A camera or a box that stays still is written without its array; index 0 is the thing itself, whatever it carries by that name.
                boolean keyed = before.equals(Fields.CAMERA_OF_VISUAL.key()) || before.equals(Fields.BOX_OF_VISUAL.key());
                yield keyed && token.equals("0") ? object : member;
            }
            case Json.Arr array -> token.matches("[0-9]{1,9}") && Integer.parseInt(token) < array.items().size()
                    ? array.items().get(Integer.parseInt(token))
                    : null;
            default -> null;
        };
    }
}
