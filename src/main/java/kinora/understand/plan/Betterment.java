package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kinora.edit.Edit;
import kinora.timeline.ChannelStrip;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Parameter;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// What a good editor does when nobody says what: little, but seen.
record Betterment(Work work) {

    void better(Wish.Better.Vague how) {
        List<String> done = new ArrayList<>();
        switch (how) {
            case BETTER, EDIT, PROFESSIONAL -> {
                new Joining(work).soften(500);
                new Cameras(work).moving();
                polish(how == Wish.Better.Vague.PROFESSIONAL ? 0.14 : 0.1, 0.2);
                give();
                done.add("polish");
            }
            case LIVELIER, FUN -> {
                new Beats(work).pace(0.75, 1_200);
                new Joining(work).enliven();
                new Cameras(work).moving();
                polish(0.1, 0.35);
                done.add("lively");
            }
            case CALMER -> {
                new Beats(work).pace(1.3, 2_000);
                new Joining(work).soften(800);
                done.add("calm");
            }
            case EMOTIONAL -> {
                new Beats(work).pace(1.2, 2_000);
                new Joining(work).soften(800);
                new Cameras(work).moving();
                warm();
                give();
                done.add("warm");
            }
            case SHORTER_SHOTS -> {
                new Beats(work).pace(0.7, 800);
                done.add("short");
            }
        }
        work.about(work.now().shots().stream().map(Visual::id).toList());
        work.note(Note.Kind.GUESSED, done.toArray(String[]::new));
    }

    /// A little more contrast and colour where nothing was done to them.
    private void polish(double contrast, double vibrance) {
        List<Visual> untouched = work.now().shots().stream().filter(Tones::isUntouched).toList();
        for (Visual shot : untouched) {
            Tones tones = new Tones(work);
            tones.set(shot, "contrast", Map.of("amount", new Parameter.Scalar(contrast)));
            tones.set(shot, "vibrance", Map.of("amount", new Parameter.Scalar(vibrance)));
        }
    }

    private void warm() {
        for (Visual shot : work.now().shots()) {
            if (Tones.isUntouched(shot)) {
                work.edit(new Edit.SetEffect(shot.id(), new EffectUse("warm", new TreeMap<>(), Extras.none())));
            }
        }
    }

    /// Music gives way to whoever speaks.
    private void give() {
        boolean spoken = work.now().clips().stream().anyMatch(clip -> work.now().file(clip).filter(Scene.File::speech).isPresent());
        for (Sound sound : work.now().sounds(SoundRole.MUSIC)) {
            ChannelStrip strip = sound.strip();
            if (spoken && !strip.ducking()) {
                work.edit(new Edit.SetStrip(sound.id(),
                        new ChannelStrip(strip.automation(), strip.pan(), strip.fade(), true, strip.barUs())));
            }
        }
    }
}
