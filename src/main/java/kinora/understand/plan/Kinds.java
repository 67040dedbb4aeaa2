package kinora.understand.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// What there is of each kind. People call whatever stands on the main track a clip or a picture, and count all of them.
record Kinds(View view, Need need) {

    /// What a wish is about that names nothing.
    List<? extends Segment> usual() {
        return need == Need.SOUND ? view.sounds(SoundRole.MUSIC) : whole();
    }

    /// What all of the film is for such a wish.
    List<? extends Segment> whole() {
        return switch (need) {
            case ANY, SHOT, VISUAL -> view.shots();
            case CLIP -> view.clips();
            case HEARD -> heard();
            case TITLE -> view.titles();
            case SOUND -> view.sounds();
        };
    }

    private List<Segment> heard() {
        return Stream.<Segment>concat(view.sounds().stream(), view.sounding().stream()).toList();
    }

    /// All of a kind.
    List<? extends Segment> all(Kind kind) {
        return switch (kind) {
            case ANY -> whole();
            case SHOT, TRANSITION -> view.shots();
            case PHOTO -> view.photos();
            case CLIP, VIDEO -> view.clips().isEmpty() ? view.shots() : view.clips();
            case TITLE -> view.titles();
            case CAPTION -> view.captions().isEmpty() && view.headings().size() == 1 ? view.headings() : view.captions();
            case OPENING -> opening();
            case CLOSING -> closing();
            case OVERLAY -> view.overlays();
            case LOGO -> view.logos();
            case MUSIC -> view.sounds(SoundRole.MUSIC);
            case VOICE -> voices();
            case SOUND -> need == Need.SOUND && !view.sounds().isEmpty() ? view.sounds() : heard();
            case EFFECT -> view.shots().stream().filter(shot -> !shot.effects().isEmpty()).toList();
        };
    }

    private List<? extends Segment> voices() {
        List<Sound> voices = view.sounds(SoundRole.VOICE);
        return !voices.isEmpty() || need == Need.SOUND
                ? voices
                : view.clips().stream().filter(clip -> view.file(clip).filter(Scene.File::speech).isPresent()).toList();
    }

    private List<? extends Segment> opening() {
        List<Title> first = view.headings().stream().filter(title -> title.range().startMs() < 3_000).limit(1).toList();
        List<Visual> shot = view.shots().stream().limit(1).toList();
        return need == Need.SHOT || need == Need.VISUAL || need == Need.CLIP || (first.isEmpty() && need != Need.TITLE) ? shot : first;
    }

    private List<? extends Segment> closing() {
        long last = view.shots().isEmpty() ? 0 : view.shots().getLast().range().startMs();
        List<Title> title = view.titles().reversed().stream().filter(one -> one.range().endMs() > last).limit(1).toList();
        List<Visual> shot = view.shots().reversed().stream().limit(1).toList();
        return need == Need.SHOT || need == Need.VISUAL || need == Need.CLIP || (title.isEmpty() && need != Need.TITLE) ? shot : title;
    }

    /// What "the" one of a kind can be.
    List<? extends Segment> the(Kind kind) {
        if (kind != Kind.TITLE) {
            return all(kind);
        }
        return view.headings().isEmpty() ? view.captions() : view.headings().subList(0, 1);
    }

    /// Whether "the" one of a kind is one thing, so that several are too many.
    boolean isSingle(Kind kind) {
        return switch (kind) {
            case ANY, SHOT, PHOTO, CLIP, VIDEO, OVERLAY -> true;
            case TITLE, CAPTION, OPENING, CLOSING, LOGO, MUSIC, VOICE, SOUND, TRANSITION, EFFECT -> false;
        };
    }

    /// What numbers of a kind count.
    private List<? extends Segment> counted(Kind kind) {
        return switch (kind) {
            case ANY, SHOT, PHOTO, CLIP, TRANSITION, EFFECT -> need == Need.TITLE && kind == Kind.ANY ? view.titles() : view.shots();
            case CAPTION -> view.captions().isEmpty() ? view.titles() : view.captions();
            case VIDEO, TITLE, OPENING, CLOSING, OVERLAY, LOGO, MUSIC, VOICE, SOUND -> all(kind);
        };
    }

    /// What stands in a row for "the one after that".
    List<? extends Segment> row(Kind kind) {
        return switch (kind) {
            case PHOTO -> view.photos();
            case ANY, SHOT, CLIP, TRANSITION, EFFECT -> view.shots();
            case VIDEO, TITLE, CAPTION, OPENING, CLOSING, OVERLAY, LOGO, MUSIC, VOICE, SOUND -> all(kind);
        };
    }

    /// The index that a number means; outside of the list when there is no such.
    static int place(int number, int size) {
        return number > 0 ? number - 1 : size + number;
    }

    private static <T> Optional<T> at(List<T> all, int number) {
        int place = place(number, all.size());
        return place >= 0 && place < all.size() && number != 0 ? Optional.of(all.get(place)) : Optional.empty();
    }

    /// The one of a number. "Clip 3" is the third shot, unless only a clip can be meant and that shot is none.
    Optional<? extends Segment> nth(Kind kind, int number) {
        Optional<? extends Segment> counted = at(counted(kind), number);
        boolean byKind = switch (kind) {
            case PHOTO -> counted.filter(segment -> segment instanceof Visual visual && View.isStill(visual)).isEmpty();
            case CLIP -> (need == Need.CLIP || need == Need.HEARD) && counted.filter(this::fits).isEmpty();
            case ANY, SHOT, VIDEO, TITLE, CAPTION, OPENING, CLOSING, OVERLAY, LOGO, MUSIC, VOICE, SOUND, TRANSITION, EFFECT -> false;
        };
        Optional<? extends Segment> own = byKind ? at(kind == Kind.PHOTO ? view.photos() : view.clips(), number) : Optional.empty();
        return own.isPresent() ? own : kind == Kind.PHOTO && byKind && number > view.photos().size() ? Optional.empty() : counted;
    }

    /// Those from one number to another.
    List<? extends Segment> run(Kind kind, int from, int to) {
        List<? extends Segment> shots = slice(counted(kind), from, to);
        if (kind == Kind.PHOTO && shots.stream().anyMatch(segment -> !is(segment, Kind.PHOTO))) {
            return from == 1 || to == -1 ? slice(view.photos(), from, to) : shots.stream().filter(one -> is(one, Kind.PHOTO)).toList();
        }
        boolean clips = kind == Kind.CLIP && (need == Need.CLIP || need == Need.HEARD) && shots.stream().noneMatch(this::fits);
        return clips ? slice(view.clips(), from, to) : shots;
    }

    private static <T> List<T> slice(List<T> all, int from, int to) {
        int one = place(from, all.size());
        int other = place(to, all.size());
        int first = Math.max(0, Math.min(one, other));
        int end = Math.min(all.size(), Math.max(one, other) + 1);
        return first < end ? all.subList(first, end) : List.of();
    }

    /// Whether a segment is of a kind.
    boolean is(Segment segment, Kind kind) {
        return switch (kind) {
            case ANY -> true;
            case SHOT, CLIP, TRANSITION, EFFECT -> segment instanceof Visual;
            case PHOTO -> segment instanceof Visual visual && View.isStill(visual);
            case VIDEO -> segment instanceof Visual visual && !View.isStill(visual);
            case TITLE -> segment instanceof Title;
            case CAPTION -> segment instanceof Title;
            case OPENING, CLOSING, OVERLAY, LOGO, MUSIC, VOICE -> all(kind).stream().anyMatch(one -> one.id().equals(segment.id()));
            case SOUND -> segment instanceof Sound || (segment instanceof Visual visual && !View.isStill(visual));
        };
    }

    /// Whether the wish can be done to a segment.
    boolean fits(Segment segment) {
        return switch (need) {
            case ANY -> true;
            case SHOT -> view.index(segment.id()) >= 0;
            case VISUAL -> segment instanceof Visual;
            case CLIP -> segment instanceof Visual visual && !View.isStill(visual);
            case HEARD -> segment instanceof Sound || (segment instanceof Visual visual && !View.isStill(visual));
            case TITLE -> segment instanceof Title;
            case SOUND -> segment instanceof Sound;
        };
    }

    /// Segments to choose from.
    List<Work.Option> options(List<? extends Segment> segments) {
        return segments.stream().distinct().<Work.Option>map(segment -> new Work.Option.Meant(label(segment), pointer(segment))).toList();
    }

    private static String label(Segment segment) {
        return segment instanceof Title title ? title.text() : segment.name().isEmpty() ? segment.id().value() : segment.name();
    }

    /// A target that means just this segment.
    private Target pointer(Segment segment) {
        return switch (segment) {
            case Title title -> new Target.Nth(Kind.TITLE, view.titles().indexOf(title) + 1);
            case Sound sound -> new Target.Named(Kind.SOUND, sound.name());
            case Visual visual when view.index(visual.id()) >= 0 -> new Target.Nth(Kind.SHOT, view.index(visual.id()) + 1);
            case Visual visual -> new Target.Nth(Kind.OVERLAY, view.overlays().indexOf(visual) + 1);
        };
    }
}
