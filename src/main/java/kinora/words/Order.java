package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.timeline.SegmentId;

/// Says in which order shots stand that stood in another one.
final class Order {
    private final Messages messages;
    private final Draft before;
    private final Draft after;
    private final Naming naming;

    Order(Messages messages, Draft before, Draft after, Naming naming) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.naming = naming;
    }

    Optional<String> told() {
        List<SegmentId> was = new ArrayList<>(Naming.shots(before));
        List<SegmentId> is = new ArrayList<>(Naming.shots(after));
        was.retainAll(Naming.shots(after));
        is.retainAll(Naming.shots(before));
        if (was.equals(is)) {
            return Optional.empty();
        }
        for (SegmentId one : is) {
            if (without(was, one).equals(without(is, one))) {
                return Optional.of(messages.say("reply.moved", naming.plain(one), Naming.number(after, one), Naming.number(before, one)));
            }
        }
        List<SegmentId> differing = new ArrayList<>();
        for (int i = 0; i < is.size(); i++) {
            if (!is.get(i).equals(was.get(i))) {
                differing.add(is.get(i));
            }
        }
        if (differing.size() == 2) {
            return Optional.of(messages.say("reply.swapped", naming.plain(differing.get(1)), naming.plain(differing.get(0))));
        }
        return Optional.of(messages.say("reply.order", naming.list(Naming.shots(after).stream().map(naming::plain).toList())));
    }

    private static List<SegmentId> without(List<SegmentId> all, SegmentId one) {
        return all.stream().filter(id -> !id.equals(one)).toList();
    }
}
