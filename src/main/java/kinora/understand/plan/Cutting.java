package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What is taken out and what stays.
record Cutting(Work work) {

    void remove(Target what) {
        switch (what) {
            case Target.The(Kind kind) when kind == Kind.TRANSITION || kind == Kind.EFFECT -> remove(new Target.All(kind));
            case Target.All(Kind kind) when kind == Kind.TRANSITION -> new Joining(work).cuts(new Target.Unsaid());
            case Target.All(Kind kind) when kind == Kind.EFFECT -> new Tones(work).plain(new Target.Whole(), Optional.empty());
            case Target.Named(Kind kind, String words) when kind == Kind.EFFECT ->
                new Tones(work).plain(new Target.Unsaid(), Optional.of(words));
            case Target.Both(List<Target> each) when each.stream().anyMatch(Cutting::isNoSegment) -> each.forEach(this::remove);
            case Target other when isNoSegment(other) -> new Joining(work).cuts(other);
            case Target.Whole _ -> throw sure();
            case Target.Named(Kind kind, String words) when kind == Kind.ANY && isPart(words) -> work.unmet(Topic.OBJECT_REMOVAL, words);
            case Target.The(Kind kind) when kind == Kind.MUSIC && work.now().sounds().isEmpty() -> work.about(List.of());
            case Target other when isGone(other) -> work.about(List.of());
            case Target other -> removed(work.find(other, Need.ANY));
        }
    }

    /// Whether what shall go went already within the sentence: "no title and no caption".
    private boolean isGone(Target what) {
        boolean took = work.edits().stream().anyMatch(edit -> edit instanceof Edit.Remove);
        return took && new Pointing(work, work.seen, Need.ANY).find(what) instanceof Found.Some some
                && some.ids().stream().allMatch(id -> work.draft().find(id).isEmpty());
    }

    /// Whether words name only something that is seen beside what a picture shows: the candles of "a cake with candles".
    private boolean isPart(String words) {
        boolean part = false;
        for (Scene.File file : work.scene.files()) {
            String seen = file.seen().getOrDefault("en", "");
            int with = seen.indexOf(" with ");
            List<String> main = List
                    .of((file.name() + " " + (with < 0 ? seen : seen.substring(0, with))).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
            List<String> beside = with < 0 ? List.of() : List.of(seen.substring(with).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
            for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
                if (isIn(word, main)) {
                    return false;
                }
                part |= isIn(word, beside);
            }
        }
        return part;
    }

    private static boolean isIn(String word, List<String> words) {
        return word.length() > 2 && words.stream().anyMatch(one -> one.equals(word) || one.equals(word + "s") || word.equals(one + "s"));
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
            case Target.Unsaid _,Target.Whole _,Target.Run _,Target.It _,Target.Others _,Target.Having _,Target.Beyond _,Target.Both _,Target.Spare _ ->
                false;
        };
    }

    private static boolean isNoSegment(Kind kind) {
        return kind == Kind.TRANSITION || kind == Kind.EFFECT;
    }

    private static Work.Asked sure() {
        return new Work.Asked(Question.WHAT_STAYS, Optional.empty(), List.of());
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
        List<Title> titles = found instanceof Found.Some some
                ? some.ids().stream().flatMap(id -> work.seen.title(id).stream()).toList()
                : List.of();
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
        long last = Math.max(from, to);
        if (Math.min(from, to) < work.now().pictureEndMs() && last > work.now().pictureEndMs() + 1_000) {
            work.note(Note.Kind.ENDS, Long.toString(work.now().pictureEndMs()));
        }
        span(Math.min(from, to), last, wish.keep());
    }

    private void span(long from, long to, boolean keep) {
        long end = work.now().pictureEndMs();
        if (from >= end) {
            work.beyond(from);
        } else if (to <= from || (keep && to <= 0)) {
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

    void cut(Visual shot, long from, long to) {
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
            if (sound.source() instanceof MediaRef.Generated || left < 0 || (whole > 0 && sound.sourceInMs() + wish.ms() >= whole)) {
                work.unmet(Topic.BEYOND_SOURCE, "");
            } else {
                work.edit(new Edit.ReplaceMedia(sound.id(), sound.source(), sound.sourceInMs() + wish.ms(), left, sound.name()));
            }
        } else {
            work.edit(new Edit.Trim(segment.id(), start ? off : 0, start ? 0 : off));
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
            work.note(Note.Kind.GUESSED);
        }
    }
}
