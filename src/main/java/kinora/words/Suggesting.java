package kinora.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// What somebody could say next about a film, in words that are understood.
final class Suggesting {
    /// A film of this length can lose five seconds.
    private static final long SHORT_MS = 15_000;

    private final Messages messages;

    Suggesting(Messages messages) {
        this.messages = messages;
    }

    /// Up to two things, those first that a film of this kind lacks.
    List<String> of(Draft draft) {
        List<String> all = new ArrayList<>();
        boolean shots = draft.main().map(Track.Video::visuals).orElse(List.of()).size() > 1;
        if (draft.segments().noneMatch(Suggesting::isMusic)) {
            all.add(messages.say("reply.try.music"));
        }
        if (draft.segments().noneMatch(Title.class::isInstance)) {
            all.add(messages.say("reply.try.title"));
        }
        if (shots && draft.main().map(Track.Video::transitions).orElse(List.of()).isEmpty()) {
            all.add(messages.say("reply.try.transitions"));
        }
        boolean pictures = visuals(draft).anyMatch(visual -> !(visual.source() instanceof MediaRef.Generated));
        if (pictures && visuals(draft).allMatch(visual -> visual.effects().isEmpty())) {
            all.add(messages.say("reply.try.look"));
        }
        List<String> others = others(draft);
        Collections.rotate(others, -(int) (draft.version() % others.size()));
        all.addAll(others);
        return all.subList(0, 2);
    }

    /// What suits every film; another one each time.
    private List<String> others(Draft draft) {
        List<String> others = new ArrayList<>();
        if (draft.canvas().width() > draft.canvas().height()) {
            others.add(messages.say("reply.try.vertical"));
        }
        others.add(messages.say("reply.try.export"));
        if (visuals(draft).findFirst().filter(first -> first.sourceLengthMs() == 0 && first.source() instanceof MediaRef.Local)
                .isPresent()) {
            others.add(messages.say("reply.try.camera"));
        }
        if (draft.durationMs() >= SHORT_MS) {
            others.add(messages.say("reply.try.shorter"));
        }
        others.add(messages.say("reply.try.undo"));
        return others;
    }

    private static Stream<Visual> visuals(Draft draft) {
        return draft.segments().filter(Visual.class::isInstance).map(Visual.class::cast);
    }

    private static boolean isMusic(Segment segment) {
        return segment instanceof Sound sound && sound.role() == SoundRole.MUSIC;
    }

    /// One sentence of them.
    String sentence(Draft draft) {
        List<String> all = of(draft);
        return messages.say("reply.next-two", all.get(0), all.get(1));
    }
}
