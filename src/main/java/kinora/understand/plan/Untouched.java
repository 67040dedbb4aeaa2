package kinora.understand.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Fit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;
import kinora.understand.Wish.Stays.Aspect;

/// What shall stay as it is, whatever else is wanted. What would become another all the same is put back where that can be done by itself; else nothing is done.
///
/// @param before the film before the wishes
/// @param stays what was said, with the segments that are meant
/// @param joints of transitions that were named, the borders
record Untouched(Draft before, Map<Wish.Stays, List<SegmentId>> stays, Map<Wish.Stays, List<Joints.Border>> joints) {

    /// As long as one picture is seen, and a little.
    private static final long SAME_MS = 40;
    private static final Map<Aspect, Set<String>> LOOKS = Map.of(Aspect.BRIGHTNESS, Set.of("brightness", "exposure"), Aspect.CONTRAST,
            Set.of("contrast"), Aspect.SATURATION, Set.of("saturation", "vibrance"), Aspect.WARMTH, Set.of("warmth", "warm", "tint"));

    static Untouched of(List<Wish> wishes, Scene scene) {
        Map<Wish.Stays, List<SegmentId>> stays = new LinkedHashMap<>();
        Map<Wish.Stays, List<Joints.Border>> joints = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Stays one) {
                Joints found = new Joints(new Work(scene));
                boolean join = scene.draft().main().isPresent() && named(one.what()) && found.isMeant(one.what());
                stays.put(one, join ? List.of() : segments(one, scene));
                if (join) {
                    joints.put(one, found.find(one.what()));
                }
            }
        }
        return new Untouched(scene.draft(), stays, joints);
    }

    private static List<SegmentId> segments(Wish.Stays one, Scene scene) {
        return one.what() instanceof Target.Unsaid
                ? scene.draft().segments().map(Segment::id).toList()
                : Targets.segments(one.what(), scene);
    }

    private static boolean named(Target what) {
        return !(what instanceof Target.Unsaid || what instanceof Target.Whole || what instanceof Target.It);
    }

    List<Wish> all() {
        return List.copyOf(stays.keySet());
    }

    /// How long something is that shall stay is not scaled with the film.
    void pin(Work work) {
        stays.forEach((one, ids) -> {
            boolean timed = switch (one.aspect()) {
                case ALL, LENGTH, LONGER, SHORTER, SPEED -> true;
                default -> false;
            };
            if (timed && named(one.what())) {
                work.timed(ids.stream().filter(id -> work.now().visual(id).isPresent()).toList());
            }
        });
    }

    /// The words that say what should have stayed and did not.
    Optional<String> broken(Work work) {
        for (Map.Entry<Wish.Stays, List<SegmentId>> one : stays.entrySet()) {
            Aspect aspect = one.getKey().aspect();
            one.getValue().forEach(id -> lasting(work, id, aspect));
            boolean broken = one.getValue().stream().anyMatch(id -> broken(work.draft(), id, aspect, one.getKey()));
            boolean canvas = aspect == Aspect.CANVAS && shaped(before, work.draft());
            boolean joined = joints.getOrDefault(one.getKey(), List.of()).stream().anyMatch(border -> joined(border, work));
            boolean moved = aspect == Aspect.ORDER && one.getValue().size() == 1 && moved(one.getValue().getFirst(), work);
            if (broken || canvas || joined || moved) {
                return Optional.of(one.getKey().words());
            }
        }
        return Optional.empty();
    }

    /// Whether what was the first or the last shot is that no more.
    private boolean moved(SegmentId id, Work work) {
        List<Visual> was = new View(before, work.scene).shots();
        List<Visual> now = work.now().shots();
        return !was.isEmpty() && !now.isEmpty() && ((was.getFirst().id().equals(id) && !now.getFirst().id().equals(id))
                || (was.getLast().id().equals(id) && !now.getLast().id().equals(id)));
    }

    private static boolean shaped(Draft one, Draft other) {
        return one.canvas().width() != other.canvas().width() || one.canvas().height() != other.canvas().height();
    }

    private boolean joined(Joints.Border border, Work work) {
        Optional<Transition> was = join(before, border);
        Optional<Transition> now = join(work.draft(), border);
        return !was.equals(now) && work.draft().find(border.left()).isPresent() && work.draft().find(border.right()).isPresent();
    }

    private static Optional<Transition> join(Draft draft, Joints.Border border) {
        return draft.main().stream().flatMap(track -> track.transitions().stream())
                .filter(one -> one.left().equals(border.left()) && one.right().equals(border.right())).findFirst();
    }

    /// A clip that is slower or faster now is cut to be as long as it was.
    private void lasting(Work work, SegmentId id, Aspect aspect) {
        Optional<Visual> was = before.find(id).filter(Visual.class::isInstance).map(Visual.class::cast);
        Optional<Visual> now = work.now().visual(id);
        if (was.isEmpty() || now.isEmpty() || was.get().speed().permille() == now.get().speed().permille()) {
            return;
        }
        long more = now.get().range().durationMs() - was.get().range().durationMs();
        boolean wrong = (aspect == Aspect.LENGTH && more != 0) || (aspect == Aspect.LONGER && more > 0)
                || (aspect == Aspect.SHORTER && more < 0);
        if (wrong) {
            work.attempt(new Edit.Trim(id, 0, more));
        }
    }

    private boolean broken(Draft draft, SegmentId id, Aspect aspect, Wish.Stays said) {
        Optional<Segment> was = before.find(id);
        Optional<Segment> now = draft.find(id);
        if (was.isEmpty()) {
            return false;
        }
        if (now.isEmpty()) {
            return aspect == Aspect.ALL && !(was.get() instanceof Sound);
        }
        boolean canvas = shaped(before, draft);
        return switch (was.get()) {
            case Visual one when now.get() instanceof Visual other -> seen(one, other, aspect, canvas);
            case Sound one when now.get() instanceof Sound other -> heard(one, other, aspect, named(said.what()));
            case Title one when now.get() instanceof Title other -> written(one, other, aspect);
            default -> false;
        };
    }

    private static boolean seen(Visual one, Visual other, Aspect aspect, boolean canvas) {
        long more = other.range().durationMs() - one.range().durationMs();
        return switch (aspect) {
            case ALL -> Math.abs(more) > SAME_MS || !one.speed().equals(other.speed()) || !one.effects().equals(other.effects())
                    || one.gainPermille() != other.gainPermille()
                    || (!canvas && !(one.fit() == other.fit() && one.camera().equals(other.camera())));
            case LENGTH -> Math.abs(more) > SAME_MS;
            case LONGER -> more > SAME_MS;
            case SHORTER -> more < -SAME_MS;
            case SPEED -> !one.speed().equals(other.speed());
            case PITCH -> one.speed().pitch() != other.speed().pitch();
            case SOUND -> one.gainPermille() != other.gainPermille();
            case LOOK -> !one.effects().equals(other.effects());
            case BRIGHTNESS, CONTRAST, SATURATION, WARMTH ->
                !of(one, LOOKS.getOrDefault(aspect, Set.of())).equals(of(other, LOOKS.getOrDefault(aspect, Set.of())));
            case CAMERA -> !canvas && !one.camera().equals(other.camera());
            case FRAME -> !canvas && one.fit() != Fit.COVER && other.fit() == Fit.COVER;
            case PLACE -> !one.inset().equals(other.inset());
            case ORDER, TEXT, LETTERS, CANVAS -> false;
        };
    }

    private static List<EffectUse> of(Visual visual, Set<String> names) {
        return visual.effects().stream().filter(effect -> names.contains(effect.name())).toList();
    }

    /// @param named whether this sound was named: only then does it matter when it is heard
    private static boolean heard(Sound one, Sound other, Aspect aspect, boolean named) {
        return switch (aspect) {
            case ALL ->
                !one.source().equals(other.source()) || one.gainPermille() != other.gainPermille() || !one.speed().equals(other.speed());
            case SOUND -> one.gainPermille() != other.gainPermille();
            case SPEED -> !one.speed().equals(other.speed());
            case LENGTH -> named && Math.abs(other.range().durationMs() - one.range().durationMs()) > SAME_MS;
            default -> false;
        };
    }

    private static boolean written(Title one, Title other, Aspect aspect) {
        return switch (aspect) {
            case ALL -> !one.text().equals(other.text()) || !one.style().equals(other.style());
            case TEXT -> !one.text().equals(other.text());
            case LOOK -> differs(one, other, List.of("colour", "color"));
            case PLACE -> differs(one, other, List.of("position"));
            case LETTERS -> !one.style().name().equals(other.style().name()) || differs(one, other, List.of("size", "font", "weight"));
            default -> false;
        };
    }

    private static boolean differs(Title one, Title other, List<String> parameters) {
        List<String> differing = new ArrayList<>(parameters);
        differing.removeIf(name -> Objects.equals(one.style().parameters().get(name), other.style().parameters().get(name)));
        return !differing.isEmpty();
    }
}
