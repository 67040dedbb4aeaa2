package kinora.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.understand.Scene;
import kinora.understand.Talk;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;
import kinora.wire.TalkJson;

/// A conversation between what is kept of it and what is talked about. Every draft keeps the letters that its file had, so that going back gives the same bytes.
final class KeptTalk {
    private final IdentityHashMap<Draft, String> texts = new IdentityHashMap<>();

    /// The conversation that goes on.
    Talk open(Draft draft, String text, TalkJson.Kept kept, List<Scene.File> files) {
        texts.put(draft, text);
        List<SegmentId> spoken = kept.spokenOf().stream().filter(id -> !id.isBlank() && id.length() <= 256).map(SegmentId::new)
                .filter(id -> draft.find(id).isPresent()).toList();
        List<Scene.LeftOut> leftOut = kept.leftOut().stream().map(one -> new Scene.LeftOut(one.name(), one.reason())).toList();
        Scene scene = new Scene(draft, files, leftOut, steps(kept.history()), steps(kept.undone()), spoken);
        return new Talk(scene, Optional.of(kept.asked()).filter(asked -> !asked.isBlank()));
    }

    /// Those that are drafts, up to the first that is none: beyond it there would be a gap.
    private List<Scene.Past> steps(List<TalkJson.Step> steps) {
        List<Scene.Past> past = new ArrayList<>();
        for (TalkJson.Step step : steps) {
            if (!(DraftJson.read(step.draft()) instanceof DraftReading.Read(Draft draft, var _))) {
                break;
            }
            texts.put(draft, step.draft());
            past.add(new Scene.Past(draft, step.said()));
        }
        return past;
    }

    /// The letters of a draft's file.
    String text(Draft draft) {
        return texts.computeIfAbsent(draft, DraftJson::writeLines);
    }

    byte[] bytes(Draft draft) {
        return text(draft).getBytes(StandardCharsets.UTF_8);
    }

    /// What is kept of a conversation.
    TalkJson.Kept kept(Talk talk, List<TalkJson.Known> known) {
        Scene scene = talk.scene();
        return new TalkJson.Kept(scene.history().stream().map(this::step).toList(), scene.undone().stream().map(this::step).toList(),
                scene.spokenOf().stream().map(SegmentId::value).toList(), talk.asked().orElse(""),
                scene.leftOut().stream().map(one -> new TalkJson.LeftOut(one.name(), one.reason())).toList(), known);
    }

    private TalkJson.Step step(Scene.Past past) {
        return new TalkJson.Step(text(past.draft()), past.said());
    }
}
