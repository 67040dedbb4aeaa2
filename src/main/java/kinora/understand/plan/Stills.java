package kinora.understand.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.timeline.Visual;
import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Which picture of the film a file of one picture shows.
final class Stills {
    private Stills() {}

    /// Puts the middle of the shot that is named for a picture into the options of its file; the name stays, and stands alone where no shot has it.
    static void place(Map<String, String> options, Work work) {
        Optional<String> words = Optional.ofNullable(options.get("frameOf")).filter(said -> !said.isBlank());
        if (words.isPresent() && !options.containsKey("frameMs")) {
            middle(target(words.get()), work).ifPresent(ms -> options.put("frameMs", Long.toString(ms)));
        }
    }

    private static Target target(String words) {
        boolean number = words.length() < 4 && words.chars().allMatch(Character::isDigit);
        return number ? new Target.Nth(Kind.SHOT, Integer.parseInt(words)) : new Target.Named(Kind.ANY, words);
    }

    private static Optional<Long> middle(Target target, Work work) {
        List<Visual> found = new Targets(work, Need.ANY).find(target) instanceof Found.Some some
                ? some.ids().stream().flatMap(id -> work.now().visual(id).stream()).toList()
                : List.of();
        return found.stream().findFirst().map(shot -> work.now().snap(shot.range().startMs() + shot.range().durationMs() / 2));
    }
}
