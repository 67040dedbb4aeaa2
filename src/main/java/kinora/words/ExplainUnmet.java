package kinora.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import kinora.edit.Reason;
import kinora.timeline.Draft;
import kinora.understand.Topic;
import kinora.understand.Understanding.Unmet;

/// Says what cannot be done, and the nearest that can.
final class ExplainUnmet {
    private final Messages messages;
    private final Draft draft;

    /// @param draft where segments are looked up to be called what people call them
    ExplainUnmet(Messages messages, Draft draft) {
        this.messages = messages;
        this.draft = draft;
    }

    /// One sentence of each, none twice.
    List<String> of(List<Unmet> unmet) {
        return unmet.stream().map(this::of).distinct().toList();
    }

    /// Kinds of things that have a sentence of their own where there is none.
    private static final Map<String, String> KINDS = Map.of("#logo", "reply.none.logo", "#music", "reply.none.music", "#voice",
            "reply.none.voice", "#title", "reply.none.title", "#caption", "reply.none.caption", "#overlay", "reply.none.overlay", "#clip",
            "reply.none.clip", "#photo", "reply.none.photo");

    private String of(Unmet unmet) {
        if (unmet.reason().isPresent() && !(unmet.reason().get() instanceof Reason.NoSuchSegment)) {
            return why(unmet.reason().get());
        }
        String words = Naming.clipped(unmet.words());
        if (unmet.topic() == Topic.NOT_THERE && KINDS.containsKey(words)) {
            return messages.say(KINDS.get(words));
        }
        if (unmet.topic() == Topic.NOT_THERE && words.matches("\\d{1,6}")) {
            int shots = draft.main().map(main -> main.visuals().size()).orElse(0);
            return messages.say(Integer.parseInt(words) > shots ? "reply.not-there-number" : "reply.not-there-named", words, shots);
        }
        if (unmet.topic() == Topic.NOT_THERE && !words.isBlank()) {
            boolean shown = draft.main().stream().flatMap(main -> main.visuals().stream())
                    .anyMatch(visual -> visual.sourceLengthMs() == 0 && visual.name().equals(unmet.words()));
            return messages.say(shown ? "reply.not-moving" : "reply.not-there-named", words);
        }
        if (unmet.topic() == Topic.BEYOND_SOURCE && words.contains("–")) {
            return messages.say("reply.beyond-limits", words);
        }
        return messages.say("reply.unmet." + id(unmet.topic()));
    }

    /// The number of a step says nothing to a person who did not count any.
    private String why(Reason reason) {
        return reason instanceof Reason.AtStep(int _, Reason inner) ? why(inner) : new ExplainEdit(messages, draft).of(reason);
    }

    static String id(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
