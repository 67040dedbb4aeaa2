package kinora.wire;

import java.util.HashSet;
import java.util.Set;

/// The ids of one kind in a draft that is being read: those that stand there, and those given to what has none.
final class Ids {
    private final char letter;
    private final Set<String> written = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int position;

    Ids(char letter) {
        this.letter = letter;
    }

    /// Notes an id that stands somewhere in the draft, so that it is given to nobody else.
    void reserve(Json owner) {
        if (owner instanceof Json.Obj object && object.members().get("id") instanceof Json.Str id) {
            written.add(JsonText.repaired(id.value()));
        }
    }

    /// The id of the next owner in the order of the text: its own, or else the letter and its number. `field` is where it would stand.
    String next(Members owner, Field field) {
        position++;
        if (owner.get(field) == null) {
            String given = Character.toString(letter) + position;
            for (int again = 2; written.contains(given); again++) {
                given = Character.toString(letter) + position + "-" + again;
            }
            written.add(given);
            used.add(given);
            owner.findings().adjusted(new Adjustment.IdGiven(owner.place(), given));
            return given;
        }
        String own = owner.words(field);
        if (!used.add(own)) {
            owner.refuse(new DraftProblem.DuplicateId(owner.place(field), JsonText.clipped(own)));
        }
        return own;
    }
}
