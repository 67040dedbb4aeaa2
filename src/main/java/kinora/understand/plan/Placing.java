package kinora.understand.plan;

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
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Question;

/// Places in time of what does not stand on the main track.
record Placing(Work work) {
    /// Shortest time in which words are read.
    private static final long LEAST_MS = 500;

    /// Where something is put.
    ///
    /// @param set whether somebody said when it ends
    record Spot(long fromMs, long toMs, boolean set) {}

    /// The place in time that is meant; nothing when nobody said.
    ///
    /// @param usualMs how long it lasts unless somebody says
    Optional<Spot> spot(Place place, long usualMs) {
        long end = work.now().pictureEndMs();
        return switch (place) {
            case Place.Unsaid _,Place.Shift _,Place.By _ -> Optional.empty();
            case Place.First _ -> Optional.of(new Spot(0, Math.min(usualMs, end), false));
            case Place.Last _ -> Optional.of(new Spot(Math.max(0, end - usualMs), end, false));
            case Place.Nth(int number) -> over(new Target.Nth(Target.Kind.SHOT, number));
            case Place.Beside(Target target, boolean after) -> over(target).map(spot -> after
                    ? new Spot(Math.min(spot.toMs, Math.max(0, end - LEAST_MS)), Math.min(end, spot.toMs + usualMs), false)
                    : new Spot(Math.max(0, spot.fromMs - usualMs), Math.max(Math.min(usualMs, end), spot.fromMs), false));
            case Place.Amid(Target left, Target right) -> over(left).flatMap(one -> over(right).map(other -> {
                long border = Math.min(one.toMs, other.toMs);
                return new Spot(Math.max(0, border - usualMs / 2), Math.min(end, border + usualMs / 2), false);
            }));
            case Place.Over(Target target) -> target instanceof Target.Whole ? Optional.of(new Spot(0, end, true)) : over(target);
            case Place.From(Moment start, Optional<Moment> until) -> {
                long from = work.time(start);
                yield Optional.of(new Spot(from, until.map(work::time).orElse(from + usualMs), until.isPresent()));
            }
        };
    }

    private Optional<Spot> over(Target target) {
        List<SegmentId> ids = work.find(target, Need.ANY);
        List<Segment> segments = ids.stream().flatMap(id -> work.now().draft().find(id).stream()).toList();
        if (segments.isEmpty()) {
            throw new Work.Missing();
        }
        return Optional.of(new Spot(segments.stream().mapToLong(segment -> segment.range().startMs()).min().orElse(0),
                segments.stream().mapToLong(segment -> segment.range().endMs()).max().orElse(0), false));
    }

    /// Moves a title, sound or overlay.
    void move(Segment segment, Place place) {
        long lasting = segment.range().durationMs();
        long now = segment.range().startMs();
        if (place instanceof Place.By(long ms)) {
            start(segment, now + ms);
            return;
        }
        Spot spot = spot(place, lasting).orElseThrow(() -> new Work.Asked(Question.WHERE, Optional.empty(), List.of()));
        work.about(List.of(segment.id()));
        boolean several = place instanceof Place.Over(Target target) && work.find(target, Need.ANY).size() > 1;
        boolean edge = place instanceof Place.First || place instanceof Place.Last;
        if (edge && segment instanceof Visual && lasting > Overlays.EDGE_MS && 10 * lasting >= 8 * work.now().pictureEndMs()) {
            spot(place, Overlays.EDGE_MS).ifPresent(part -> lasting(segment, part));
        } else if (spot.set || several) {
            lasting(segment, spot);
        } else if (segment instanceof Title || place instanceof Place.From || place instanceof Place.First || place instanceof Place.Last) {
            start(segment, spot.fromMs);
        } else {
            lasting(segment, new Spot(spot.fromMs, Math.min(spot.toMs, spot.fromMs + lasting), true));
        }
    }

    private void start(Segment segment, long ms) {
        long latest = segment instanceof Sound
                ? Math.max(0, work.now().pictureEndMs() - LEAST_MS)
                : Math.max(0, work.now().pictureEndMs() - segment.range().durationMs());
        long at = work.now().snap(Math.clamp(ms, 0, Math.max(latest, 0)));
        if (at != segment.range().startMs()) {
            work.edit(new Edit.MoveTo(segment.id(), at, Optional.empty()));
        }
    }

    private void lasting(Segment segment, Spot spot) {
        long from = work.now().snap(spot.fromMs);
        long to = work.now().snap(Math.min(spot.toMs, work.now().pictureEndMs()));
        if (to <= from) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        boolean free = segment instanceof Title || (segment instanceof Visual visual && View.isStill(visual));
        if (from != segment.range().startMs()) {
            work.edit(new Edit.MoveTo(segment.id(), from, Optional.empty()));
        }
        if (free) {
            work.edit(new Edit.SetDuration(segment.id(), to - from, Edit.Edge.END));
            return;
        }
        TimeRange range = work.now().draft().find(segment.id()).map(Segment::range).orElse(segment.range());
        if (range.durationMs() != to - from) {
            work.edit(new Edit.Trim(segment.id(), 0, range.durationMs() - (to - from)));
        }
    }
}
