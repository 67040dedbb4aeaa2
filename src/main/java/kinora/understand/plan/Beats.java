package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.media.MusicFacts;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Place;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Cuts that fall on the beat of the music.
record Beats(Work work) {
    /// Nothing is seen in less.
    private static final long LEAST_MS = 700;
    /// Pace of made music whose recipe does not tell it, in beats a minute.
    private static final long MADE_BPM = 100;

    void onBeat() {
        if (work.now().sounds(SoundRole.MUSIC).isEmpty()) {
            new MusicPlan(work).music(new Wish.Music(Optional.empty(), Optional.empty(), false, new Place.Unsaid()));
        }
        Optional<Sound> music = work.now().sounds(SoundRole.MUSIC).stream().findFirst();
        if (music.isEmpty()) {
            return;
        }
        List<Long> beats = beats(music.get());
        if (beats.size() < 2) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        long at = 0;
        for (Visual shot : work.now().shots()) {
            at = fit(shot, at, beats);
        }
    }

    /// Lets a shot end on the beat that is nearest to where it would.
    private long fit(Visual shot, long start, List<Long> beats) {
        Visual now = work.now().visual(shot.id()).orElse(shot);
        TimeRange range = now.range();
        long end = range.endMs();
        long best = -1;
        for (long beat : beats) {
            boolean fits = beat - range.startMs() >= LEAST_MS && (View.isStill(now) || beat - range.startMs() <= longest(now));
            if (fits && (best < 0 || Math.abs(beat - end) < Math.abs(best - end))) {
                best = beat;
            }
        }
        long off = end - best;
        if (best < 0 || Math.abs(off) < 20 || Math.abs(off) > 1_500) {
            return Math.max(start, end);
        }
        if (View.isStill(now)) {
            work.attempt(new Edit.SetDuration(now.id(), best - range.startMs(), Edit.Edge.END));
        } else {
            work.attempt(new Edit.Trim(now.id(), 0, off));
        }
        return best;
    }

    private static long longest(Visual clip) {
        return clip.sourceLengthMs() * 1000 / Math.abs(clip.speed().permille());
    }

    /// Beats in the film's time, some way beyond its end.
    private List<Long> beats(Sound music) {
        long start = music.range().startMs();
        long end = work.now().pictureEndMs() + 2_000;
        Optional<MusicFacts> facts = work.now().file(music).flatMap(file -> file.music());
        List<Long> beats = new ArrayList<>();
        if (facts.isPresent()) {
            facts.get().beatsMs().stream().map(beat -> start + (beat - music.sourceInMs()) * 1000 / Math.abs(music.speed().permille()))
                    .filter(beat -> beat > 0 && beat < end).forEach(beats::add);
        } else if (music.source().called().startsWith("music:")) {
            long bpm = bpm(music.source().called());
            for (int i = 1; start + i * 60_000L / bpm < end; i++) {
                beats.add(start + i * 60_000L / bpm);
            }
        }
        return beats;
    }

    private static long bpm(String recipe) {
        int at = recipe.indexOf("bpm=");
        int end = at + 4;
        while (at >= 0 && end < recipe.length() && end < at + 7 && Character.isDigit(recipe.charAt(end))) {
            end++;
        }
        return at >= 0 && end > at + 4 ? Math.clamp(Long.parseLong(recipe.substring(at + 4, end)), 40, 240) : MADE_BPM;
    }

    /// Makes photos shorter or longer alike.
    void pace(double factor, long least) {
        for (Visual photo : work.now().photos()) {
            long lasting = Math.max(Math.min(least, photo.range().durationMs()), Math.round(photo.range().durationMs() * factor));
            work.attempt(new Edit.SetDuration(photo.id(), lasting, Edit.Edge.END));
        }
    }
}
