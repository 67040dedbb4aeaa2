package kinora.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.SegmentId;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Understanding;
import kinora.understand.grammar.Reader;

/// Says a question, with numbered choices.
final class Asking {
    /// What stands for a way to change something.
    private static final Set<String> WAYS = Set.of("louder", "quieter", "faster", "slower");

    private final Messages messages;
    private final Scene scene;
    private final Naming naming;

    Asking(Messages messages, Scene scene) {
        this.messages = messages;
        this.scene = scene;
        this.naming = new Naming(messages, scene.draft(), scene.draft(), scene.files());
    }

    String of(Understanding.Ask ask) {
        if (ask.choices().isEmpty() && ask.question() == Understanding.Question.DID_YOU_MEAN) {
            Optional<String> thing = scene.draft().durationMs() > 0
                    ? Reader.kind(String.join(" ", ask.unclear()), scene).map(Asking::group)
                    : Optional.empty();
            if (thing.isPresent()) {
                return new Spoken(messages).sentences(List.of(messages.say("reply.about-thing." + thing.get())));
            }
            return new Spoken(messages).sentences(List.of(messages.say("reply.not-understood"),
                    scene.draft().durationMs() > 0 ? new Suggesting(messages).sentence(scene.draft()) : messages.say("reply.start")));
        }
        StringBuilder all = new StringBuilder(messages.say("reply.ask." + Amounts.key(ask.question())));
        List<Understanding.Choice> choices = ask.choices();
        for (int i = 0; i < choices.size(); i++) {
            all.append(messages.say("reply.choice", i + 1, label(choices.get(i).label())));
        }
        return all.toString();
    }

    /// With what of a kind the same can be done.
    static String group(Target.Kind kind) {
        return switch (kind) {
            case MUSIC -> "music";
            case VOICE, SOUND -> "sound";
            case TITLE, OPENING, CLOSING -> "title";
            case CAPTION -> "caption";
            case TRANSITION -> "transition";
            case EFFECT -> "effect";
            case OVERLAY, LOGO -> "overlay";
            case CLIP, VIDEO -> "clip";
            case ANY, SHOT, PHOTO -> "photo";
        };
    }

    /// What a choice is called: a segment as in every answer, an entry of a catalogue by its name, anything else as it is.
    String label(String label) {
        if (label.isBlank()) {
            return messages.say("reply.choice-usual");
        }
        if (WAYS.contains(label)) {
            return messages.say("reply.choose." + label);
        }
        SegmentId id = new SegmentId(label.length() > 200 ? label.substring(0, 200) : label);
        String named = naming.of(id);
        return named.equals(id.value()) ? naming.entry(label) : named;
    }

    /// Those of some labels that are names of something.
    List<String> named(List<String> labels) {
        return labels.stream().filter(label -> !label.isBlank() && !label(label).equals(label)).map(this::label).toList();
    }
}
