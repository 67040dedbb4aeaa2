package kinora.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The catalogue of transitions.
final class Transitions {
    /// All looks. A new one is a file of its own and a line here.
    static final List<Look> ALL = List.of( //
            Dissolve.LOOK, //
            DipToBlack.LOOK, //
            DipToWhite.LOOK, //
            Flash.LOOK, //
            Wipe.LOOK, //
            DiagonalWipe.LOOK, //
            BarnDoors.LOOK, //
            Blinds.LOOK, //
            ClockWipe.LOOK, //
            Iris.LOOK, //
            Diamond.LOOK, //
            Clouds.LOOK, //
            Ink.LOOK, //
            Slide.LOOK, //
            Push.LOOK, //
            Cover.LOOK, //
            Uncover.LOOK, //
            ZoomIn.LOOK, //
            ZoomOut.LOOK, //
            Spin.LOOK, //
            WhipPan.LOOK, //
            BlurThrough.LOOK, //
            Glitch.LOOK, //
            LightLeak.LOOK, //
            FilmBurn.LOOK);

    private static final Map<String, Chosen> NAMES = names();

    private Transitions() {}

    /// A look with what was chosen of it.
    record Chosen(Look look, String choice) {
        /// The one name that means this.
        String name() {
            return choice.equals(look.choice().usual()) ? look.id() : look.id() + "-" + choice;
        }

        /// How the pictures are put together.
        ///
        /// @param progress 0…1
        Blend at(double progress, int width, int height) {
            return look.motion().at(new Look.Moment(progress, width, height, choice));
        }
    }

    /// The look that a draft names.
    static Optional<Chosen> find(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /// Each name that means something; a name that means two things is a bug.
    private static Map<String, Chosen> names() {
        Map<String, Chosen> names = new HashMap<>();
        for (Look look : ALL) {
            add(names, look.id(), new Chosen(look, look.choice().usual()));
            look.aliases().forEach(alias -> add(names, alias, new Chosen(look, look.choice().usual())));
            for (String word : look.choice().words()) {
                if (!word.isEmpty()) {
                    add(names, look.id() + "-" + word, new Chosen(look, word));
                }
            }
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, Chosen> names, String name, Chosen meaning) {
        if (names.put(name, meaning) != null) {
            throw new IllegalStateException("two transitions are named " + name);
        }
    }
}
