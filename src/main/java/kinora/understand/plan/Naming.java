package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// What words name in a film: what is seen in it, names of files, texts of titles.
record Naming(View view, Need need, Kinds kinds) {

    /// Something of another kind than was said.
    private static final double OTHER_KIND = 0.9;
    /// A title that does not say it, but lies over it.
    private static final double OVER_IT = 0.9;

    /// As much of a title as this is the title itself, and not somebody whom it names.
    private static final double WHOLE = 0.6;
    private static final Set<Kind> SHOWN = EnumSet.of(Kind.ANY, Kind.SHOT, Kind.PHOTO, Kind.CLIP);

    private record Scored(Segment segment, double score) {}

    Found find(Target.Named named) {
        if (named.kind() == Kind.EFFECT) {
            return having(named.words());
        }
        Optional<Segment> called = view.draft().tracks().stream().<Segment>flatMap(track -> track.segments().stream())
                .filter(segment -> segment.id().value().equalsIgnoreCase(named.words())).findFirst();
        if (called.isPresent()) {
            return new Found.Some(List.of(called.get().id()));
        }
        Likeness likeness = new Likeness(named.words());
        if (likeness.isEmpty()) {
            return none(named);
        }
        Optional<Segment> captioned = SHOWN.contains(named.kind()) ? captioned(named.words(), likeness) : Optional.empty();
        if (captioned.isPresent()) {
            return new Found.Some(List.of(captioned.get().id()));
        }
        for (List<? extends Segment> candidates : rounds(named.kind())) {
            List<Scored> scored = candidates.stream().map(segment -> new Scored(segment, score(segment, likeness, named.kind())))
                    .filter(one -> one.score() >= Likeness.ENOUGH).sorted((one, other) -> Double.compare(other.score(), one.score()))
                    .toList();
            if (!scored.isEmpty()) {
                return best(named, scored);
            }
        }
        boolean words = named.kind() == Kind.TITLE && view.titles().size() > 1;
        return words ? new Found.Unsure(named, kinds.options(view.titles())) : none(named);
    }

    /// The shot under words that name somebody who is in it: "Rex" of the caption "Rex finds the ball", where no picture is called so.
    private Optional<Segment> captioned(String words, Likeness likeness) {
        boolean text = need == Need.TITLE || need == Need.SOUND;
        if (text || view.shots().stream().anyMatch(shot -> likeness.of(shot, view) >= Likeness.ENOUGH)) {
            return Optional.empty();
        }
        List<Title> naming = view.titles().stream()
                .filter(title -> likeness.text(title.text()) >= Likeness.ENOUGH && new Likeness(title.text()).text(words) < WHOLE).toList();
        return naming.size() == 1
                ? view.shots().stream().filter(shot -> shot.range().overlaps(naming.getFirst().range())).<Segment>map(shot -> shot)
                        .max(Comparator.comparingLong(shot -> common(shot, naming.getFirst())))
                : Optional.empty();
    }

    private static long common(Segment one, Segment other) {
        return Math.min(one.range().endMs(), other.range().endMs()) - Math.max(one.range().startMs(), other.range().startMs());
    }

    private static Found none(Target.Named named) {
        return new Found.None(named.words());
    }

    /// What is looked at, one list after the other until something is found.
    private List<List<? extends Segment>> rounds(Kind kind) {
        return switch (kind) {
            case TITLE, CAPTION, OPENING, CLOSING -> List.of(view.titles());
            case MUSIC, VOICE, SOUND -> List.of(view.sounds(), view.sounding());
            case OVERLAY, LOGO -> List.of(view.overlays());
            case ANY, SHOT, PHOTO, CLIP, VIDEO, TRANSITION, EFFECT -> switch (need) {
                case TITLE -> List.of(view.titles());
                case SOUND -> List.of(view.sounds(), view.sounding());
                case HEARD ->
                    List.of(Stream.<Segment>concat(view.clips().stream(), view.sounds().stream()).toList(), view.overlays(), view.shots());
                case SHOT, CLIP -> List.of(view.shots());
                case ANY,
                        VISUAL ->
                    kind == Kind.ANY
                            ? List.of(view.shots(), view.overlays(), view.titles(), view.sounds())
                            : List.of(view.shots(), view.overlays());
            };
        };
    }

    private double score(Segment segment, Likeness likeness, Kind kind) {
        double own = likeness.of(segment, view);
        if (segment instanceof Title title) {
            double over = view.shots().stream().filter(shot -> shot.range().overlaps(title.range()))
                    .mapToDouble(shot -> likeness.of(shot, view)).max().orElse(0);
            own = Math.max(own, OVER_IT * over);
        }
        boolean other = switch (kind) {
            case PHOTO -> !(segment instanceof Visual visual && View.isStill(visual));
            case CLIP, VIDEO -> segment instanceof Visual visual && View.isStill(visual);
            case CAPTION -> segment instanceof Title title && !View.isCaption(title);
            case MUSIC, VOICE -> !(segment instanceof Sound);
            case ANY, SHOT, TITLE, OPENING, CLOSING, OVERLAY, LOGO, SOUND, TRANSITION, EFFECT -> false;
        };
        return other || !kinds.fits(segment) ? OTHER_KIND * own : own;
    }

    private Found best(Target.Named named, List<Scored> scored) {
        double most = scored.getFirst().score();
        List<Segment> alike = new ArrayList<>(
                scored.stream().filter(one -> one.score() > most - Likeness.SAME).map(Scored::segment).toList());
        alike.sort((one, other) -> Long.compare(one.range().startMs(), other.range().startMs()));
        Set<Object> sources = new HashSet<>();
        alike.forEach(segment -> sources.add(segment instanceof Visual visual ? visual.source() : segment.id()));
        return alike.size() == 1 || sources.size() == 1
                ? new Found.Some(alike.stream().map(Segment::id).toList())
                : new Found.Unsure(named, kinds.options(alike));
    }

    private Found having(String effect) {
        List<Visual> wearing = Stream.concat(view.shots().stream(), view.overlays().stream())
                .filter(visual -> visual.effects().stream().anyMatch(use -> Tones.isNamed(use.name(), effect))).toList();
        return wearing.isEmpty() ? new Found.None(effect) : new Found.Some(wearing.stream().map(Visual::id).toList());
    }
}
