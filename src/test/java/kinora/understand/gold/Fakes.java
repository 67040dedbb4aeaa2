package kinora.understand.gold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// Minds that only pretend, and drafts made by hand.
final class Fakes {
    private Fakes() {}

    static Heard heard(Heard.Outcome outcome, Draft draft) {
        return new Heard(outcome, Set.of(), Map.of(), "", "en", draft);
    }

    /// One that answers everything with the same change.
    static Mind doing(Heard.Outcome outcome, UnaryOperator<Draft> change) {
        return scene -> new Mind.Conversation() {
            private Draft draft = scene.draft();

            @Override
            public Heard say(String text) {
                draft = change.apply(draft);
                return heard(outcome, draft);
            }
        };
    }

    /// One that always asks.
    static Mind lazy() {
        return doing(Heard.Outcome.ASKED, UnaryOperator.identity());
    }

    static Draft withMain(Draft draft, UnaryOperator<Track.Video> change) {
        Track.Video main = draft.main().orElseThrow();
        return draft.withTracks(draft.tracks().stream().map(track -> track.equals(main) ? change.apply(main) : track).toList());
    }

    static Draft withShot(Draft draft, String id, UnaryOperator<Visual> change) {
        return withMain(draft,
                main -> new Track.Video(main.id(),
                        main.visuals().stream().map(visual -> visual.id().value().equals(id) ? change.apply(visual) : visual).toList(),
                        main.transitions(), main.extras()));
    }

    static Draft withSounds(Draft draft, UnaryOperator<List<Sound>> change) {
        return draft.withTracks(draft.tracks().stream()
                .map(track -> track instanceof Track.Audio audio
                        ? new Track.Audio(audio.id(), change.apply(audio.sounds()), audio.extras())
                        : track)
                .toList());
    }

    static Draft withTitles(Draft draft, UnaryOperator<List<Title>> change) {
        return draft.withTracks(draft.tracks().stream().map(
                track -> track instanceof Track.Text text ? new Track.Text(text.id(), change.apply(text.titles()), text.extras()) : track)
                .toList());
    }

    static Draft without(Draft draft, String shot) {
        return edited(draft, new Edit.Remove(new SegmentId(shot)));
    }

    /// A draft after an edit that can be done.
    static Draft edited(Draft draft, Edit edit) {
        return switch (Edits.apply(draft, edit)) {
            case Outcome.Applied applied -> applied.draft();
            case Outcome.Rejected rejected -> throw new IllegalArgumentException(rejected.toString());
        };
    }
}
