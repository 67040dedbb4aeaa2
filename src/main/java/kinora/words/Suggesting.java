package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// What somebody could say next about a film, in words that are understood.
final class Suggesting {
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
        if (visuals(draft).allMatch(visual -> visual.effects().isEmpty())) {
            all.add(messages.say("reply.try.look"));
        }
        if (draft.canvas().width() > draft.canvas().height()) {
            all.add(messages.say("reply.try.vertical"));
        }
        all.add(messages.say("reply.try.export"));
        return all.subList(0, Math.min(2, all.size()));
    }

    private static Stream<Visual> visuals(Draft draft) {
        return draft.segments().filter(Visual.class::isInstance).map(Visual.class::cast);
    }

    private static boolean isMusic(Segment segment) {
        return segment instanceof Sound sound && sound.role() == SoundRole.MUSIC;
    }

    /// One sentence of them; empty when there are none.
    String sentence(Draft draft) {
        List<String> all = of(draft);
        return all.size() < 2 ? messages.say("reply.next-one", all.getFirst()) : messages.say("reply.next-two", all.get(0), all.get(1));
    }
}
