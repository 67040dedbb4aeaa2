package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kinora.timeline.Draft;
import kinora.timeline.Limits;
import kinora.timeline.SegmentId;
import kinora.timeline.TrackId;

/// Does edits. Pure: the same draft and edit always give the same outcome, and the draft that went in stays as it was.
///
/// **Time opens and closes for the whole film.** When the main track gets longer or shorter at a point, what starts at that point or later on any
/// track shifts by the same number of frames. Gaps that a draft brought along stay; no edit makes one in the main track.
///
/// *When time goes*, what lies wholly in it goes too. What lies partly in it is shortened: a title, or music, keeps its beginning and moves to the
/// point if it began inside; an overlay, voice or sound effect that began inside loses its beginning, so that the rest stays in step with the picture.
/// *When time comes*, a title, overlay or sound that runs across the point keeps its start and length. Two kinds stay and get longer instead: music
/// that begins with the film, when the time comes at its very beginning, and a title or still overlay that covers a film of several shots. The first
/// shot of all opens no time: it comes to lie under what is there.
///
/// **The end.** Music never lasts longer than the picture, and no other sound that did not before. A sound that went on to the end of the film goes on
/// to the new one if it repeats, is generated, or is known to have more of its source left; if none can, the silent tail is reported. When there is no
/// picture left, sounds stay as they are.
///
/// **Another order** ([Edit.MoveShot], [Edit.Reorder]): titles, overlays, voices and sound effects that lie wholly over one shot travel with it; music
/// and what lies over several shots stay. When overlays of a track would meet, that track stays as it is.
///
/// **Another pace** ([Edit.Retime], [Edit.SetTotalDuration]): titles and overlays keep their place in proportion and their length as far as it fits;
/// one that runs from border to border still does, one that ends with a shot still does. Sounds keep their length and their place in proportion.
///
/// **Transitions** stay with pairs that stay neighbours. Borders that are torn apart hand theirs on to the new borders from left to right: after a
/// removal the left one joins the new neighbours, and an inserted shot gets the transition at both its ends. Then each is shortened to what its two
/// can spare, and dropped below two frames.
///
/// Tracks that an edit empties go, save for the main track. [Edit.Rebuild] alone puts what it is given, with nothing adapted.
public final class Edits {
    private Edits() {}

    /// Does one edit.
    public static Outcome apply(Draft draft, Edit edit) {
        Film before = Film.of(draft);
        Step done = step(before, edit);
        return switch (edit instanceof Edit.Rebuild ? done : done.then(film -> finished(before, film))) {
            case Step.Made made -> outcome(draft, made.film().after(draft), made.film().notes());
            case Step.Refused refused -> new Outcome.Rejected(refused.reason());
        };
    }

    /// Does several edits as one: all or none of them, one version. One that changes nothing is passed over unless none changes anything; when another
    /// cannot be done, the reason is [Reason.AtStep].
    public static Outcome apply(Draft draft, List<Edit> edits) {
        Draft current = draft;
        List<Adjustment> notes = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            switch (apply(current, edits.get(i))) {
                case Outcome.Applied applied -> {
                    current = applied.draft();
                    notes.addAll(applied.change().adjustments());
                }
                case Outcome.Rejected rejected -> {
                    if (!(rejected.reason() instanceof Reason.NothingToChange)) {
                        return new Outcome.Rejected(new Reason.AtStep(i, rejected.reason()));
                    }
                }
            }
        }
        return outcome(draft, new Draft(current.canvas(), current.title(), current.tracks(), draft.version() + 1, current.extras(),
                current.gainPermille()), atLast(notes, Film.of(current)));
    }

    /// What is silent after all of them: a step in between may have been silent where a later one is not.
    private static List<Adjustment> atLast(List<Adjustment> notes, Film film) {
        List<Adjustment> kept = new ArrayList<>(notes);
        if (kept.removeIf(Adjustment.TailSilent.class::isInstance)) {
            kept.addAll(Ending.tail(film));
        }
        return kept;
    }

    /// The id `s<n>` that the next segment of this draft gets: one more than the largest number among its segments.
    public static SegmentId nextSegmentId(Draft draft) {
        return nextSegmentId(Film.of(draft));
    }

    static SegmentId nextSegmentId(Film film) {
        return new SegmentId("s" + next("s", film.lanes().stream().flatMap(lane -> lane.spans().stream()).map(span -> span.id().value())));
    }

    static TrackId nextTrackId(Film film) {
        return new TrackId("t" + next("t", film.lanes().stream().map(lane -> lane.id().value())));
    }

    private static long next(String letter, Stream<String> taken) {
        // Ten digits and more are names that only look like numbers.
        return 1 + taken.filter(id -> id.matches(letter + "[0-9]{1,9}")).mapToLong(id -> Long.parseLong(id.substring(1))).max().orElse(0);
    }

    private static Outcome outcome(Draft before, Draft after, List<Adjustment> notes) {
        Change change = Change.between(before, after);
        return change.isEmpty() ? new Outcome.Rejected(new Reason.NothingToChange()) : new Outcome.Applied(after, change.with(notes));
    }

    private static Step step(Film film, Edit edit) {
        return switch (edit) {
            case Edit.InsertShot it -> Shots.insert(film, it.index(), it.shot());
            case Edit.AddOverlay it -> Placing.add(film, it.picture(), it.track());
            case Edit.AddSound it -> Placing.add(film, it.sound(), it.track());
            case Edit.AddTitle it -> Placing.add(film, it.title(), it.track());
            case Edit.Remove it -> Shots.remove(film, it.id());
            case Edit.MoveShot it -> Shots.move(film, it.id(), it.index());
            case Edit.MoveTo it -> Placing.move(film, it.id(), it.startMs(), it.track());
            case Edit.Reorder it -> Shots.reorder(film, it.order());
            case Edit.Trim it -> Lengths.trim(film, it.id(), it.offStartMs(), it.offEndMs());
            case Edit.SetDuration it -> Lengths.setDuration(film, it.id(), it.durationMs(), it.edge());
            case Edit.Split it -> Splitting.split(film, it.id(), it.atMs());
            case Edit.Retime it -> Lengths.retime(film, it.id(), it.speed());
            case Edit.Repeat it -> ClipEdits.repeat(film, it.id(), it.times());
            case Edit.Freeze it -> ClipEdits.freeze(film, it.id(), it.atMs(), it.durationMs());
            case Edit.KeepSpans it -> ClipEdits.keep(film, it.id(), it.kept());
            case Edit.ExtractSound it -> ClipEdits.extract(film, it.id());
            case Edit.ReplaceSound it ->
                ClipEdits.replaceSound(film, it.id(), it.source(), new Window(it.sourceInMs(), it.sourceLengthMs()), it.name(), it.role());
            case Edit.SetStrip it -> Looks.setStrip(film, it.id(), it.strip());
            case Edit.ReplaceMedia it ->
                Looks.replace(film, it.id(), it.source(), new Window(it.sourceInMs(), it.sourceLengthMs()), it.name());
            case Edit.SetTransition it -> Borders.set(film, it.left(), it.right(), it.name(), it.durationMs(), it.easing());
            case Edit.RemoveTransition it -> Borders.remove(film, it.left(), it.right());
            case Edit.SetAllTransitions it -> Borders.setAll(film, it.name(), it.durationMs(), it.easing());
            case Edit.SetCamera it -> Looks.visual(film, it.id(), visual -> Contents.withCamera(visual, it.camera()));
            case Edit.SetFit it -> Looks.visual(film, it.id(), visual -> Contents.withFit(visual, it.fit()));
            case Edit.SetCutOut it -> Looks.visual(film, it.id(), visual -> Contents.withCutOut(visual, it.cutOut()));
            case Edit.SetEffect it -> Looks.setEffect(film, it.id(), it.effect());
            case Edit.RemoveEffect it -> Looks.removeEffect(film, it.id(), it.name());
            case Edit.SetText it -> Looks.setText(film, it.id(), it.text());
            case Edit.SetStyle it -> Looks.setStyle(film, it.id(), it.style());
            case Edit.SetGain it -> Looks.setGain(film, it.id(), it.gainPermille());
            case Edit.SetFades it -> Looks.setFades(film, it.id(), it.fadeInMs(), it.fadeOutMs());
            case Edit.SetLoop it -> Looks.setLoop(film, it.id(), it.loop());
            case Edit.Rename it -> Looks.rename(film, it.id(), it.name());
            case Edit.SetFilmTitle it -> Whole.setTitle(film, it.title());
            case Edit.SetFilmGain it -> Whole.setGain(film, it.gainPermille());
            case Edit.SetCanvas it -> Whole.setCanvas(film, it.canvas());
            case Edit.SetTotalDuration it -> Lengths.setTotal(film, it.durationMs(), it.shortestShotMs());
            case Edit.RemoveAll it -> Whole.removeAll(film, it.kind());
            case Edit.Rebuild it -> Whole.rebuild(film, it);
        };
    }

    /// What every edit ends with: sounds end with the film, transitions fit, emptied tracks go, and the draft can stand.
    private static Step finished(Film before, Film film) {
        // On another grid everything has only been snapped: what ended together still does.
        Film ended = film.rate().equals(before.rate()) ? new Ending(before, film).settled() : film;
        Film settled = withoutEmptied(before, ended);
        List<Adjustment> notes = new ArrayList<>();
        List<Lane> lanes = settled.lanes().stream().map(lane -> {
            Joins.Fitted fitted = Joins.fit(lane, settled.rate());
            notes.addAll(fitted.notes());
            return fitted.lane();
        }).toList();
        Film fitted = settled.withLanes(lanes).noting(notes);
        return limit(fitted).<Step>map(Step.Refused::new).orElseGet(() -> new Step.Made(fitted));
    }

    private static Film withoutEmptied(Film before, Film film) {
        Optional<TrackId> main = before.main() < 0 ? Optional.empty() : Optional.of(before.lanes().get(before.main()).id());
        return film.withLanes(film.lanes().stream().filter(lane -> {
            int was = before.lane(lane.id());
            boolean emptied = lane.spans().isEmpty() && was >= 0 && !before.lanes().get(was).spans().isEmpty();
            return !emptied || main.filter(lane.id()::equals).isPresent();
        }).toList());
    }

    private static Optional<Reason> limit(Film film) {
        long end = film.rate().ms(film.lanes().stream().mapToLong(Lane::end).max().orElse(0));
        int segments = film.lanes().stream().mapToInt(lane -> lane.spans().size()).sum();
        if (end > Limits.MAX_FILM_MS) {
            return Optional.of(new Reason.LimitReached(Reason.Quantity.FILM_MS, end, Limits.MAX_FILM_MS));
        }
        if (segments > Limits.MAX_SEGMENTS) {
            return Optional.of(new Reason.LimitReached(Reason.Quantity.SEGMENTS, segments, Limits.MAX_SEGMENTS));
        }
        if (film.lanes().size() > Limits.MAX_TRACKS) {
            return Optional.of(new Reason.LimitReached(Reason.Quantity.TRACKS, film.lanes().size(), Limits.MAX_TRACKS));
        }
        return film.lanes().stream().filter(lane -> lane.kind() == Lane.Kind.VIDEO).flatMap(lane -> crowded(lane).stream()).findFirst();
    }

    private static Optional<Reason> crowded(Lane lane) {
        for (int i = 1; i < lane.spans().size(); i++) {
            if (lane.spans().get(i - 1).end() > lane.spans().get(i).first()) {
                return Optional.of(new Reason.Occupied(lane.spans().get(i - 1).id(), lane.spans().get(i).id()));
            }
        }
        return Optional.empty();
    }
}
