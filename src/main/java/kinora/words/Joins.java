package kinora.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.edit.Change;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.Transition;

/// Says how shots follow each other now, where they were neighbours before.
final class Joins {
    private final Messages messages;
    private final Draft before;
    private final Draft after;
    private final Change change;
    private final Naming naming;
    private final Spoken spoken;

    Joins(Messages messages, Draft before, Draft after, Change change, Naming naming) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.change = change;
        this.naming = naming;
        this.spoken = new Spoken(messages);
    }

    /// How a border is passed now: the name and the length of a transition; nothing where it is a cut.
    ///
    /// @param same whether it is the same transition as before, and only its length is another
    private record Way(String name, String length, boolean same) {}

    List<String> told() {
        Map<Optional<Way>, List<Change.Border>> ways = new LinkedHashMap<>();
        for (Change.Border border : change.borders()) {
            boolean known = touch(before, border) && touch(after, border) && isWanted(border);
            if (known || comesIn(border)) {
                ways.computeIfAbsent(way(border), _ -> new ArrayList<>()).add(border);
            }
        }
        int all = Math.max(0, Naming.shots(after).size() - 1);
        List<String> told = new ArrayList<>();
        ways.forEach((way, borders) -> told.add(say(way, borders, all)));
        return told;
    }

    private String say(Optional<Way> way, List<Change.Border> borders, int all) {
        if (borders.size() == 1) {
            String left = naming.of(borders.getFirst().left());
            String right = naming.of(borders.getFirst().right());
            return way.map(one -> messages.say("reply.join", left, right, one.name(), one.length()))
                    .orElseGet(() -> messages.say("reply.join-cut", left, right));
        }
        boolean everyOne = borders.size() == all;
        if (way.filter(Way::same).isPresent()) {
            return messages.say(everyOne ? "reply.joins-last-all" : "reply.joins-last", borders.size(), way.get().name(),
                    way.get().length());
        }
        return way
                .map(one -> everyOne
                        ? messages.say("reply.joins-all", all, one.name(), one.length())
                        : messages.say("reply.joins-some", borders.size(), one.name(), one.length()))
                .orElseGet(() -> everyOne ? messages.say("reply.cuts-all", all) : messages.say("reply.cuts-some", borders.size()));
    }

    /// Whether a shot that was not there before comes in or goes out by a transition.
    private boolean comesIn(Change.Border border) {
        boolean left = before.find(border.left()).isPresent();
        boolean right = before.find(border.right()).isPresent();
        return left != right && touch(after, border) && transition(after, border).isPresent();
    }

    /// A transition that only got shorter while its shots did was not wanted; nor is a length that only fits the frames.
    private boolean isWanted(Change.Border border) {
        Optional<Transition> was = transition(before, border);
        Optional<Transition> is = transition(after, border);
        boolean same = was.isPresent() && is.isPresent() && was.get().name().equals(is.get().name());
        if (!same) {
            return true;
        }
        double frameMs = 1000 / Math.min(before.canvas().rate().perSecond(), after.canvas().rate().perSecond());
        return before.durationMs() == after.durationMs() && Math.abs(was.get().durationMs() - is.get().durationMs()) > frameMs;
    }

    private Optional<Way> way(Change.Border border) {
        Optional<String> old = transition(before, border).map(Transition::name);
        return transition(after, border).map(
                join -> new Way(naming.entry(join.name()), spoken.time(join.durationMs()), old.filter(join.name()::equals).isPresent()));
    }

    private static boolean touch(Draft draft, Change.Border border) {
        int left = Naming.number(draft, border.left());
        return left > 0 && Naming.number(draft, border.right()) == left + 1;
    }

    private static Optional<Transition> transition(Draft draft, Change.Border border) {
        return draft.main().stream().map(Track.Video::transitions).flatMap(List::stream)
                .filter(join -> isBetween(join, border.left(), border.right())).findFirst();
    }

    private static boolean isBetween(Transition join, SegmentId left, SegmentId right) {
        return join.left().equals(left) && join.right().equals(right);
    }
}
