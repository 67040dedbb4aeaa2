package kinora.understand.plan;

import java.util.List;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.timeline.Draft;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Track;
import kinora.understand.Scene;

/// Music that ran to the end of the film, where the film has grown, or grown again within a sentence, and the draft does not tell how long the music is: it goes on as far as its file
/// is known to. A film that was shortened has shortened its music; what was heard of it before is known as well.
///
/// @param untouched whether nothing was wished of a sound
record MusicTail(Work work, boolean untouched) {
    /// Lets it go on.
    void goOn() {
        Draft before = work.seen.draft();
        long end = work.now().pictureEndMs();
        long endBefore = work.seen.pictureEndMs();
        if (before.main().isEmpty() || (!untouched && end <= endBefore)) {
            return;
        }
        for (Sound music : sounds(work.draft()).toList()) {
            boolean reached = before.find(music.id())
                    .filter(was -> was.range().endMs() >= endBefore && (untouched || music.range().endMs() >= was.range().endMs()))
                    .isPresent();
            long most = music.range().startMs() + Math.min(heard(music), end);
            long to = work.now().snap(Math.min(end, most));
            if (music.role() == SoundRole.MUSIC && reached && !music.loop() && to > music.range().endMs()) {
                work.attempt(new Edit.Trim(music.id(), 0, music.range().endMs() - to));
            }
        }
    }

    /// How long the music is known to go on in the film, from where it begins.
    private long heard(Sound music) {
        long file = work.scene.files().stream().filter(one -> one.source().equals(music.source())).mapToLong(Scene.File::durationMs).max()
                .orElse(0);
        long rest = Math.max(0, file - music.sourceInMs()) * 1000 / Math.max(1, Math.abs(music.speed().permille()));
        List<Draft> drafts = Stream.concat(work.scene.history().stream(), work.scene.undone().stream()).map(Scene.Past::draft).toList();
        long shown = drafts
                .stream().flatMap(MusicTail::sounds).filter(one -> one.source().equals(music.source())
                        && one.sourceInMs() <= music.sourceInMs() && one.speed().equals(music.speed()))
                .mapToLong(one -> one.range().durationMs()).max().orElse(0);
        return Math.max(rest, shown);
    }

    private static Stream<Sound> sounds(Draft draft) {
        return draft.tracks().stream().filter(Track.Audio.class::isInstance).flatMap(track -> ((Track.Audio) track).sounds().stream());
    }
}
