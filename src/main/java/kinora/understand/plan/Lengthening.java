package kinora.understand.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// How long shots, words, sounds and the film last.
record Lengthening(Work work) {
    /// The shortest that shots become when a film must be short; the first that is enough.
    private static final List<Long> SHORTEST_MS = List.of(800L, 500L, 300L);

    void total(Wish.Total wish) {
        double current = work.draft().durationMs();
        if (wish.amount() instanceof Amount.Bound(double most, Amount.Unit unit, boolean highest) && highest
                && unit == Amount.Unit.MILLISECONDS && current <= most) {
            work.note(Note.Kind.SHORT_ENOUGH, Measure.plain(Math.round(current / 100) / 10.0));
            return;
        }
        OptionalDouble wanted = Measure.TOTAL.within(said(wish.amount()), current, work);
        wanted.ifPresent(ms -> total(Math.round(ms), wish.amount()));
    }

    private static Amount said(Amount amount) {
        return amount instanceof Amount.Unsaid ? new Amount.Step(false, 2) : amount;
    }

    private void total(long ms, Amount amount) {
        List<Visual> timed = work.now().shots().stream().filter(shot -> work.isTimed(shot.id())).toList();
        long kept = timed.stream().mapToLong(shot -> shot.range().durationMs()).sum();
        long others = work.now().pictureEndMs() - kept;
        if (timed.isEmpty() || others <= 0 || ms - kept < others / 20) {
            all(ms, amount);
            return;
        }
        // The others take what is left; the whole is scaled as they are, then the ones that were timed get their length back.
        all(Math.round((double) kept * (ms - kept) / others) + ms - kept, amount);
        timed.forEach(shot -> work.now().visual(shot.id())
                .ifPresent(now -> lasting(now, new Amount.To(shot.range().durationMs(), Amount.Unit.MILLISECONDS))));
    }

    private void all(long ms, Amount amount) {
        Optional<Reason> refused = Optional.empty();
        for (long shortest : SHORTEST_MS) {
            refused = work.attempt(new Edit.SetTotalDuration(ms, shortest));
            if (!(refused.orElse(null) instanceof Reason.FilmTooShort)) {
                break;
            }
        }
        if (refused.isPresent() && !Measure.isExact(amount)) {
            long limit = switch (refused.get()) {
                case Reason.FilmTooLong it -> it.longestMs();
                case Reason.FilmTooShort it -> it.shortestMs();
                default -> 0;
            };
            if (limit > 0 && work.attempt(new Edit.SetTotalDuration(limit, SHORTEST_MS.getLast())).isEmpty()) {
                work.note(Note.Kind.LIMITED, Long.toString(limit));
                return;
            }
        }
        refused.ifPresent(work::unmet);
    }

    void length(Wish.Length wish) {
        if (wish.what() instanceof Target.Whole) {
            total(new Wish.Total(wish.amount()));
            return;
        }
        if (new Joints(work).isMeant(wish.what())) {
            new Joining(work).length(wish.what(), wish.amount());
            return;
        }
        Target what = wish.what() instanceof Target.Unsaid ? new Target.It(Kind.ANY, false) : wish.what();
        List<SegmentId> ids = work.find(what, Need.ANY);
        Amount amount = wish.amount() instanceof Amount.Like(Target other) ? like(other) : wish.amount();
        work.about(ids);
        if (amount instanceof Amount.To) {
            work.timed(ids);
        }
        for (SegmentId id : ids) {
            work.now().draft().find(id).ifPresent(segment -> lasting(segment, said(amount, segment)));
        }
    }

    private static Amount said(Amount amount, Segment segment) {
        boolean unsaid = amount instanceof Amount.Unsaid;
        boolean longest = amount instanceof Amount.Most(boolean least) && !least && segment instanceof Visual visual
                && View.isStill(visual);
        return unsaid || longest ? new Amount.Step(true, longest ? 3 : 2) : amount;
    }

    private Amount like(Target other) {
        List<SegmentId> ids = work.find(other, Need.ANY);
        return ids.stream().flatMap(id -> work.seen.draft().find(id).stream()).findFirst()
                .<Amount>map(segment -> new Amount.To(segment.range().durationMs(), Amount.Unit.MILLISECONDS))
                .orElseThrow(Work.Missing::new);
    }

    /// Makes a segment last as long as wanted, as far as its source goes.
    void lasting(Segment segment, Amount amount) {
        long current = segment.range().durationMs();
        double usual = segment instanceof Title ? 3_000 : Measure.LENGTH.usual();
        Measure measure = new Measure(Measure.LENGTH.least(), Measure.LENGTH.most(), amount instanceof Amount.To ? current : usual,
                Measure.LENGTH.more(), Measure.LENGTH.less());
        OptionalDouble wanted = amount instanceof Amount.Most(boolean least) && !least
                ? OptionalDouble.of(Measure.LENGTH.most())
                : measure.within(amount, (double) current, work);
        if (wanted.isEmpty()) {
            return;
        }
        long ms = Math.round(wanted.getAsDouble());
        switch (segment) {
            case Title title -> title(title, ms);
            case Visual visual when View.isStill(visual) -> work.edit(new Edit.SetDuration(visual.id(), ms, Edit.Edge.END));
            case Visual visual -> timed(visual.id(), current, ms, amount);
            case Sound sound -> timed(sound.id(), current, ms, amount);
        }
    }

    /// Words never last longer than the picture.
    private void title(Title title, long ms) {
        long end = Math.max(title.range().endMs(), work.now().pictureEndMs());
        long start = title.range().startMs();
        long lasting = Math.min(ms, end);
        if (start + lasting > end) {
            work.edit(new Edit.MoveTo(title.id(), work.now().snap(end - lasting), Optional.empty()));
        }
        work.edit(new Edit.SetDuration(title.id(), lasting, Edit.Edge.END));
    }

    private void timed(SegmentId id, long current, long ms, Amount amount) {
        Optional<Reason> refused = work.attempt(new Edit.Trim(id, 0, current - ms));
        if (!(refused.orElse(null) instanceof Reason.BeyondSource beyond)) {
            refused.ifPresent(work::unmet);
            return;
        }
        long more = Math.max(0, beyond.availableMs());
        boolean all = amount instanceof Amount.Most;
        if (Measure.isExact(amount)) {
            // What its end lacks its beginning may have.
            if (work.attempt(new Edit.Trim(id, current + more - ms, -more)).isPresent()) {
                work.unmet(beyond);
            }
            return;
        }
        if (more > 0) {
            work.edit(new Edit.Trim(id, 0, -more));
        }
        Optional<Visual> clip = work.now().visual(id);
        long before = clip.map(visual -> visual.sourceInMs() * 1000 / Math.abs(visual.speed().permille())).orElse(0L);
        if (all && before > 0) {
            work.attempt(new Edit.Trim(id, -before, 0));
        }
        if (!all && more == 0) {
            work.unmet(beyond);
        } else if (!all) {
            work.note(Note.Kind.LIMITED, Long.toString(current + more));
        }
    }
}
