package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Parts of clips and sounds: kept, taken out, cut in two, without their silences.
record Parting(Work work) {
    /// Kept of a pause on either side of what is said.
    private static final long BREATH_MS = 120;

    /// How long a sound takes to die away before a silence in it, and to swell behind it.
    private static final long FADE_MS = 300;

    void part(Wish.Part wish) {
        if (isOfFilm(wish)) {
            Optional<Visual> shot = wish.keep() ? within(wish) : Optional.empty();
            if (shot.isPresent()) {
                long start = shot.get().range().startMs();
                long from = ((Moment.After) wish.from()).ms() - start;
                long to = ((Moment.After) wish.to()).ms() - start;
                shown(shot.get(), new Wish.Part(wish.what(), new Moment.After(from), new Moment.After(to), true));
                return;
            }
            new Cutting(work).cutSpan(new Wish.CutSpan(wish.from(), wish.to(), wish.keep()));
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            Optional<Segment> segment = work.now().draft().find(id);
            segment.ifPresent(one -> {
                if (one instanceof Visual visual && !View.isStill(visual)) {
                    part(visual, wish);
                } else if (one instanceof Sound sound) {
                    shown(sound, wish);
                } else {
                    shown(one, wish);
                }
            });
        }
    }

    /// The one shot that is named and seen at the times of the film that are named: the others stay as they are.
    private Optional<Visual> within(Wish.Part wish) {
        if (all(wish.what()) || !(wish.from() instanceof Moment.After(long from) && wish.to() instanceof Moment.After(long to))) {
            return Optional.empty();
        }
        return work.find(wish.what(), Need.SHOT).stream().flatMap(id -> work.now().draft().find(id).stream())
                .filter(segment -> segment.range().startMs() <= from && to <= segment.range().endMs()).filter(Visual.class::isInstance)
                .map(Visual.class::cast).findFirst();
    }

    /// Whether a part of the film is meant: nothing single is named, or what is named has no such moments.
    private boolean isOfFilm(Wish.Part wish) {
        boolean film = all(wish.what());
        if (film || !(wish.from() instanceof Moment.After(long from) && wish.to() instanceof Moment.After(long to))) {
            return film;
        }
        Found found = new Pointing(work, work.seen, Need.ANY).find(wish.what());
        List<Segment> segments = found instanceof Found.Some some
                ? some.ids().stream().flatMap(id -> work.seen.draft().find(id).stream()).toList()
                : List.of();
        return segments.size() == 1 && segments.getFirst() instanceof Visual shot && from < to && from >= lasting(shot)
                && to <= work.seen.pictureEndMs();
    }

    private static boolean all(Target what) {
        return switch (what) {
            case Target.Unsaid _,Target.Whole _ -> true;
            case Target.All(Kind kind) -> kind == Kind.ANY || kind == Kind.SHOT || kind == Kind.CLIP || kind == Kind.PHOTO;
            default -> false;
        };
    }

    /// How long a shot or its file lasts, whichever is longer.
    private long lasting(Visual shot) {
        return Math.max(shot.range().durationMs(), work.seen.file(shot).map(Scene.File::durationMs).orElse(0L));
    }

    /// Of a clip, in the time of its file.
    private void part(Visual clip, Wish.Part wish) {
        boolean shares = wish.from() instanceof Moment.Share || wish.to() instanceof Moment.Share;
        if (shares || clip.speed().permille() <= 0 || clip.speed().ramp().isPresent()) {
            shown(clip, wish);
            return;
        }
        long file = work.now().file(clip).map(Scene.File::durationMs).filter(ms -> ms > 0)
                .orElse(clip.sourceInMs() + clip.sourceLengthMs());
        long from = source(wish.from(), clip, file);
        long to = Math.min(file, source(wish.to(), clip, file));
        long in = clip.sourceInMs();
        long out = in + clip.speed().sourceMs(clip.range().durationMs());
        if (from >= to) {
            work.unmet(Topic.BEYOND_SOURCE, "");
        } else if (wish.keep() && from >= out && to > out) {
            work.edit(new Edit.Trim(clip.id(), 0, film(out - to, clip)));
            work.edit(new Edit.Trim(clip.id(), film(from - in, clip), 0));
        } else if (wish.keep()) {
            work.edit(new Edit.Trim(clip.id(), film(from - in, clip), film(out - to, clip)));
        } else {
            keep(clip, List.of(new long[]{from, to}), in, out);
        }
    }

    private static long source(Moment moment, Visual clip, long file) {
        return moment instanceof Moment.Edge edge
                ? edge.end() ? clip.sourceInMs() + clip.speed().sourceMs(clip.range().durationMs()) : clip.sourceInMs()
                : Times.within(moment, file);
    }

    private static long film(long sourceMs, Visual clip) {
        return sourceMs * 1000 / Math.abs(clip.speed().permille());
    }

    /// Of what is shown or heard, in its own time.
    private void shown(Segment segment, Wish.Part wish) {
        long lasting = segment.range().durationMs();
        if (segment instanceof Sound && wish.keep() && wish.from() instanceof Moment.After(long ms) && ms >= lasting) {
            new Cutting(work).trim(new Wish.Trim(wish.what(), true, ms, false));
            return;
        }
        long from = Math.clamp(inside(wish.from(), segment), 0, lasting);
        long to = Math.clamp(inside(wish.to(), segment), 0, lasting);
        if (from >= to) {
            work.unmet(Topic.BEYOND_SOURCE, "");
            return;
        }
        long start = segment.range().startMs();
        if (segment instanceof Visual visual && work.now().index(visual.id()) >= 0) {
            if (wish.keep()) {
                cutIn(visual, start + to, start + lasting);
                cutIn(visual, start, start + from);
            } else {
                cutIn(visual, start + from, start + to);
            }
        } else if (wish.keep()) {
            resized(segment, from, lasting - to);
        } else if (segment instanceof Sound sound && from > 0 && to < lasting) {
            hole(sound, work.now().snap(start + from), work.now().snap(start + to));
        } else {
            resized(segment, from == 0 ? to : 0, from == 0 ? 0 : lasting - from);
        }
    }

    /// When a moment is in what is shown or heard, from its start; edges of others are where these are.
    private long inside(Moment moment, Segment segment) {
        return moment instanceof Moment.Edge(Target of, boolean _) && !of.equals(new Target.It(Kind.ANY, false))
                ? work.time(moment) - segment.range().startMs()
                : Times.within(moment, segment.range().durationMs());
    }

    /// Silence in a sound between two times of the film; it dies away before and swells behind.
    private void hole(Sound sound, long from, long to) {
        work.edit(new Edit.Split(sound.id(), from));
        Sound rest = sounding(sound, from);
        work.edit(new Edit.Split(rest.id(), to));
        Sound last = sounding(sound, to);
        work.edit(new Edit.Remove(rest.id()));
        work.edit(new Edit.SetFades(sound.id(), sound.fadeInMs(), Math.min(FADE_MS, (from - sound.range().startMs()) / 2)));
        work.edit(new Edit.SetFades(last.id(), Math.min(FADE_MS, last.range().durationMs() / 2), sound.fadeOutMs()));
    }

    /// The sound of the same file that starts at a time.
    private Sound sounding(Sound of, long startMs) {
        return work.now().sounds().stream().filter(sound -> sound.range().startMs() == startMs && sound.source().equals(of.source()))
                .findFirst().orElseThrow(Work.Missing::new);
    }

    private void cutIn(Visual shot, long from, long to) {
        if (from < to) {
            work.now().visual(shot.id()).ifPresent(
                    now -> new Cutting(work).cut(now, work.now().snap(from), Math.min(now.range().endMs(), work.now().snap(to))));
        }
    }

    private void resized(Segment segment, long offStart, long offEnd) {
        if (segment instanceof Title || (segment instanceof Visual visual && View.isStill(visual))) {
            long lasting = segment.range().durationMs();
            if (offStart > 0) {
                work.edit(new Edit.SetDuration(segment.id(), lasting - offStart, Edit.Edge.START));
            }
            if (offEnd > 0) {
                work.edit(new Edit.SetDuration(segment.id(), lasting - offStart - offEnd, Edit.Edge.END));
            }
        } else {
            work.edit(new Edit.Trim(segment.id(), offStart, offEnd));
        }
    }

    void split(Wish.Split wish) {
        boolean anywhere = wish.what() instanceof Target.Unsaid || wish.what() instanceof Target.Whole;
        if (anywhere) {
            long at = work.time(wish.moment());
            work.now().shotAt(at).ifPresentOrElse(shot -> {
                work.about(List.of(shot.id()));
                work.edit(new Edit.Split(shot.id(), work.now().snap(at)));
            }, () -> work.beyond(at));
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            Segment segment = work.now().draft().find(id).orElseThrow(Work.Missing::new);
            // "Split clip 2 at 6 seconds", where it lasts four and begins at 4: a moment of the film.
            boolean film = wish.moment() instanceof Moment.After(long ms) && ms >= segment.range().durationMs()
                    && segment.range().contains(ms);
            boolean inside = (wish.inside() && !film) || wish.moment() instanceof Moment.Share;
            long at = inside
                    ? segment.range().startMs() + Times.within(wish.moment(), segment.range().durationMs())
                    : work.time(wish.moment());
            work.edit(new Edit.Split(id, work.now().snap(at)));
        }
    }

    void noSilence(Target what) {
        Target meant = what instanceof Target.Unsaid || what instanceof Target.Whole ? new Target.All(Kind.CLIP) : what;
        List<Visual> clips = work.visuals(meant, Need.CLIP).stream().filter(clip -> !View.isStill(clip)).toList();
        if (clips.isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
        }
        for (Visual clip : clips) {
            long end = work.now().file(clip).map(Scene.File::durationMs).orElse(0L);
            List<long[]> silences = work.now().file(clip).map(Scene.File::silencesMs).orElse(List.of()).stream()
                    .map(pair -> new long[]{pair[0] == 0 ? 0 : pair[0] + BREATH_MS, pair[1] >= end ? pair[1] : pair[1] - BREATH_MS})
                    .filter(pair -> pair[0] < pair[1]).toList();
            long in = clip.sourceInMs();
            keep(clip, silences, in, in + Math.max(clip.sourceLengthMs(), clip.speed().sourceMs(clip.range().durationMs())));
        }
    }

    /// Keeps what lies between these spans of a clip's source.
    private void keep(Visual clip, List<long[]> gone, long in, long out) {
        List<TimeRange> kept = new ArrayList<>();
        long at = in;
        for (long[] span : gone.stream().sorted(Comparator.comparingLong(pair -> pair[0])).toList()) {
            long from = Math.clamp(span[0], in, out);
            if (from > at) {
                kept.add(TimeRange.between(at, from));
            }
            at = Math.max(at, Math.clamp(span[1], in, out));
        }
        if (out > at) {
            kept.add(TimeRange.between(at, out));
        }
        if (!gone.isEmpty() && !kept.isEmpty()) {
            work.edit(new Edit.KeepSpans(clip.id(), kept));
        }
    }
}
