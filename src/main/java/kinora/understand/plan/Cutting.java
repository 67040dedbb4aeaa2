package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What is taken out and what stays.
record Cutting(Work work) {
    /// Kept of a pause on either side of what is said.
    private static final long BREATH_MS = 120;

    void remove(Target what) {
        switch (what) {
            case Target.The(Kind kind) when kind == Kind.TRANSITION || kind == Kind.EFFECT -> remove(new Target.All(kind));
            case Target.All(Kind kind) when kind == Kind.TRANSITION -> new Joining(work).cuts(new Target.Unsaid());
            case Target.All(Kind kind) when kind == Kind.EFFECT -> new Tones(work).plain(new Target.Whole(), Optional.empty());
            case Target.Named(Kind kind, String words) when kind == Kind.EFFECT -> new Tones(work).plain(new Target.Unsaid(), Optional.of(words));
            case Target.Both(List<Target> each) when each.stream().anyMatch(Cutting::isNoSegment) -> each.forEach(this::remove);
            case Target other when isNoSegment(other) -> new Joining(work).cuts(other);
            case Target.Whole _ -> throw sure();
            case Target other -> removed(work.find(other, Need.ANY));
        }
    }

    /// Whether a target is borders or effects.
    private static boolean isNoSegment(Target target) {
        return switch (target) {
            case Target.The(Kind kind) -> isNoSegment(kind);
            case Target.All(Kind kind) -> isNoSegment(kind);
            case Target.Named named -> isNoSegment(named.kind());
            case Target.Nth nth -> nth.kind() == Kind.TRANSITION;
            case Target.Next next -> next.kind() == Kind.TRANSITION;
            case Target.Between between -> between.kind() == Kind.TRANSITION;
            case Target.At at -> at.kind() == Kind.TRANSITION;
            case Target.Except except -> isNoSegment(except.all());
            case Target.Unsaid _,Target.Whole _,Target.Run _,Target.It _,Target.Others _,Target.Having _,Target.Beyond _,Target.Both _,
                    Target.Spare _ ->
                false;
        };
    }

    private static boolean isNoSegment(Kind kind) {
        return kind == Kind.TRANSITION || kind == Kind.EFFECT;
    }

    private static Work.Asked sure() {
        return new Work.Asked(Question.WHAT_CHANGE, Optional.empty(), List.of());
    }

    private void removed(List<SegmentId> ids) {
        List<Visual> shots = work.now().shots();
        if (!shots.isEmpty() && shots.stream().allMatch(shot -> ids.contains(shot.id()))) {
            throw sure();
        }
        ids.stream().filter(id -> work.draft().find(id).isPresent()).forEach(id -> work.edit(new Edit.Remove(id)));
    }

    void keep(Target what) {
        if (work.edits().stream().anyMatch(edit -> edit instanceof Edit.Remove) && saved(what)) {
            return;
        }
        List<SegmentId> kept = work.find(what, Need.ANY);
        if (kept.isEmpty()) {
            return;
        }
        View now = work.now();
        Segment one = kept.stream().flatMap(id -> now.draft().find(id).stream()).findFirst().orElseThrow(Work.Missing::new);
        List<? extends Segment> all = switch (one) {
            case Title _ -> now.titles();
            case Sound _ -> now.sounds();
            case Visual visual -> now.index(visual.id()) >= 0 ? now.shots() : now.overlays();
        };
        all.stream().map(Segment::id).filter(id -> !kept.contains(id)).filter(id -> work.draft().find(id).isPresent())
                .forEach(id -> work.edit(new Edit.Remove(id)));
        if (one instanceof Sound) {
            work.now().sounding().forEach(clip -> work.edit(new Edit.SetGain(clip.id(), 0)));
        }
    }

    /// "Delete those, but keep the caption": puts back what went along; whether it is words that are meant.
    private boolean saved(Target what) {
        Found found = new Pointing(work, work.seen, Need.ANY).find(what);
        List<Title> titles = found instanceof Found.Some some ? some.ids().stream().flatMap(id -> work.seen.title(id).stream()).toList() : List.of();
        for (Title title : titles) {
            long end = work.now().pictureEndMs();
            long from = work.now().snap(Math.min(title.range().startMs(), Math.max(0, end - title.range().durationMs())));
            long to = Math.min(end, work.now().snap(from + title.range().durationMs()));
            if (work.draft().find(title.id()).isEmpty() && to > from) {
                work.edit(new Edit.AddTitle(title.withRange(TimeRange.between(from, to)), Optional.empty()));
            }
        }
        return !titles.isEmpty();
    }

    void cutSpan(Wish.CutSpan wish) {
        long from = work.time(wish.from());
        long to = work.time(wish.to());
        span(Math.min(from, to), Math.max(from, to), wish.keep());
    }

    private void span(long from, long to, boolean keep) {
        long end = work.now().pictureEndMs();
        if (from >= end || to <= from || (keep && to <= 0)) {
            work.unmet(Topic.NOT_THERE, "");
        } else if (keep) {
            cutOut(Math.min(to, end), end);
            cutOut(0, from);
        } else {
            if (from <= 0 && to >= end) {
                throw sure();
            }
            cutOut(from, Math.min(to, end));
        }
    }

    /// Takes a part of the film out, the last shot first.
    private void cutOut(long from, long to) {
        long first = work.now().snap(from);
        long end = work.now().snap(to);
        for (Visual shot : work.now().shots().reversed()) {
            TimeRange range = shot.range();
            if (range.startMs() < end && range.endMs() > first) {
                cut(shot, Math.max(first, range.startMs()), Math.min(end, range.endMs()));
            }
        }
    }

    private void cut(Visual shot, long from, long to) {
        boolean starts = from == shot.range().startMs();
        boolean ends = to == shot.range().endMs();
        long off = to - from;
        if (starts && ends) {
            work.edit(new Edit.Remove(shot.id()));
        } else if (View.isStill(shot)) {
            work.edit(new Edit.SetDuration(shot.id(), shot.range().durationMs() - off, starts ? Edit.Edge.START : Edit.Edge.END));
        } else if (starts || ends) {
            work.edit(new Edit.Trim(shot.id(), starts ? off : 0, starts ? 0 : off));
        } else if (work.edit(new Edit.Split(shot.id(), to))) {
            SegmentId middle = work.fresh();
            if (work.edit(new Edit.Split(shot.id(), from))) {
                work.edit(new Edit.Remove(middle));
            }
        }
    }

    void trim(Wish.Trim wish) {
        if (wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid) {
            long end = work.now().pictureEndMs();
            long at = Math.clamp(wish.offStart() ? wish.ms() : end - wish.ms(), 0, end);
            boolean first = wish.offStart() != wish.keep();
            if (wish.ms() >= end) {
                work.unmet(Topic.BEYOND_SOURCE, "");
            } else if (wish.keep()) {
                span(wish.offStart() ? 0 : at, wish.offStart() ? at : end, true);
            } else {
                span(first ? 0 : at, first ? at : end, false);
            }
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            work.now().draft().find(id).ifPresent(segment -> trim(segment, wish));
        }
    }

    private void trim(Segment segment, Wish.Trim wish) {
        long lasting = segment.range().durationMs();
        long off = wish.keep() ? lasting - wish.ms() : wish.ms();
        // What is kept of one end is cut off at the other.
        boolean start = wish.offStart() != wish.keep();
        Edit.Edge edge = start ? Edit.Edge.START : Edit.Edge.END;
        boolean music = segment instanceof Sound sound && sound.role() == SoundRole.MUSIC;
        if (segment instanceof Title || (segment instanceof Visual visual && View.isStill(visual))) {
            work.edit(new Edit.SetDuration(segment.id(), lasting - off, edge));
        } else if (music && wish.offStart() && !wish.keep() && segment instanceof Sound sound) {
            long left = sound.sourceLengthMs() == 0 ? 0 : sound.sourceLengthMs() - wish.ms();
            long whole = work.now().file(sound).map(Scene.File::durationMs).orElse(0L);
            if (sound.source() instanceof kinora.timeline.MediaRef.Generated || left < 0 || (whole > 0 && sound.sourceInMs() + wish.ms() >= whole)) {
                work.unmet(Topic.BEYOND_SOURCE, "");
            } else {
                work.edit(new Edit.ReplaceMedia(sound.id(), sound.source(), sound.sourceInMs() + wish.ms(), left, sound.name()));
            }
        } else {
            work.edit(new Edit.Trim(segment.id(), start ? off : 0, start ? 0 : off));
        }
    }

    void part(Wish.Part wish) {
        if (isOfFilm(wish)) {
            cutSpan(new Wish.CutSpan(wish.from(), wish.to(), wish.keep()));
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

    /// Whether a part of the film is meant: nothing single is named, or what is named has no such moments.
    private boolean isOfFilm(Wish.Part wish) {
        boolean film = switch (wish.what()) {
            case Target.Unsaid _,Target.Whole _ -> true;
            case Target.All(Kind kind) -> kind == Kind.ANY || kind == Kind.SHOT || kind == Kind.CLIP || kind == Kind.PHOTO;
            default -> false;
        };
        if (film || !(wish.from() instanceof Moment.After(long from) && wish.to() instanceof Moment.After(long to))) {
            return film;
        }
        Found found = new Pointing(work, work.seen, Need.ANY).find(wish.what());
        List<Segment> segments = found instanceof Found.Some some ? some.ids().stream().flatMap(id -> work.seen.draft().find(id).stream()).toList() : List.of();
        return segments.size() == 1 && segments.getFirst() instanceof Visual shot && from < to && from >= lasting(shot) && to <= work.seen.pictureEndMs();
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
        long file = work.now().file(clip).map(Scene.File::durationMs).filter(ms -> ms > 0).orElse(clip.sourceInMs() + clip.sourceLengthMs());
        long from = source(wish.from(), clip, file);
        long to = Math.min(file, source(wish.to(), clip, file));
        long in = clip.sourceInMs();
        long out = in + clip.speed().sourceMs(clip.range().durationMs());
        if (from >= to) {
            work.unmet(Topic.BEYOND_SOURCE, "");
        } else if (wish.keep()) {
            work.edit(new Edit.Trim(clip.id(), film(from - in, clip), film(out - to, clip)));
        } else {
            keep(clip, List.of(new long[] {from, to}), in, out);
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
        long from = Math.clamp(Times.within(wish.from(), lasting), 0, lasting);
        long to = Math.clamp(Times.within(wish.to(), lasting), 0, lasting);
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
        } else {
            resized(segment, from == 0 ? to : 0, from == 0 ? 0 : lasting - from);
        }
    }

    private void cutIn(Visual shot, long from, long to) {
        if (from < to) {
            work.now().visual(shot.id()).ifPresent(now -> cut(now, work.now().snap(from), Math.min(now.range().endMs(), work.now().snap(to))));
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
            }, () -> work.unmet(Topic.NOT_THERE, ""));
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            Segment segment = work.now().draft().find(id).orElseThrow(Work.Missing::new);
            boolean inside = wish.inside() || wish.moment() instanceof Moment.Share;
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
            List<long[]> silences = work.now().file(clip).map(Scene.File::silencesMs).orElse(List.of()).stream()
                    .map(pair -> new long[] {pair[0] == 0 ? 0 : pair[0] + BREATH_MS, pair[1] - BREATH_MS}).filter(pair -> pair[0] < pair[1]).toList();
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

    /// The best so many stay, in their order.
    void best(Wish.Best wish) {
        Target what = wish.of() instanceof Target.Unsaid || wish.of() instanceof Target.Whole ? new Target.All(Kind.SHOT) : wish.of();
        List<SegmentId> all = work.find(what, Need.SHOT);
        int count = Math.max(1, wish.count().orElse(Math.max(3, all.size() * 2 / 3)));
        View now = work.now();
        Set<SegmentId> kept = Set.copyOf(all.stream().flatMap(id -> now.visual(id).stream())
                .sorted(new Qualities(now, new Kinds(now, Need.SHOT)).byMerit().reversed()).limit(count).map(Visual::id).toList());
        if (kept.size() < count && wish.count().isPresent()) {
            work.unmet(Topic.NOT_THERE, Integer.toString(count));
        } else {
            all.stream().filter(id -> !kept.contains(id)).forEach(id -> work.edit(new Edit.Remove(id)));
            work.note(kinora.understand.Understanding.Note.Kind.GUESSED);
        }
    }
}
