package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import kinora.media.MediaInfo;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Drafts and compositions for tests.
public final class Films {
    private Films() {}

    /// Random photos with random cameras, gaps and dissolves of every length that fits, as a composition.
    public static Composition random(RandomGenerator random) {
        return composed(randomDraft(random));
    }

    static Draft randomDraft(RandomGenerator random) {
        FrameRate rate = FrameRate.COMMON.get(random.nextInt(FrameRate.COMMON.size()));
        Canvas canvas = new Canvas(16 + 2 * random.nextInt(60), 16 + 2 * random.nextInt(60), rate, random.nextInt(1 << 24));
        List<Visual> visuals = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        long at = 0;
        int spare = 0;
        int photos = 1 + random.nextInt(8);
        for (int i = 0; i < photos; i++) {
            int frames = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 60);
            boolean gap = random.nextInt(5) == 0;
            at += gap ? 1 + random.nextInt(30) : 0;
            int half = i == 0 || gap ? 0 : random.nextInt(1 + Math.min(spare, frames));
            visuals.add(
                    Visual.still(new SegmentId("s" + i), rate.range(at, frames), "photo " + i, new MediaRef.Stored("p" + random.nextInt(6)))
                            .withFit(Fit.values()[random.nextInt(3)]).withCamera(camera(random)));
            if (half > 0) {
                int length = random.nextBoolean() || half < 2 ? 2 * half : 2 * half - 1;
                transitions.add(dissolve(visuals, i, rate.ms(length), Easing.values()[random.nextInt(4)]));
            }
            spare = frames - half;
            at += frames;
        }
        return draft(canvas, visuals, transitions);
    }

    private static Keyframes<Camera> camera(RandomGenerator random) {
        List<Keyframe<Camera>> frames = new ArrayList<>();
        double at = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        while (at <= 1) {
            Camera camera = new Camera(random.nextDouble(), random.nextDouble(), 1 + random.nextDouble() * random.nextInt(3), 0);
            frames.add(new Keyframe<>(at, camera, Easing.values()[random.nextInt(5)]));
            at += 0.05 + random.nextDouble();
        }
        return new Keyframes<>(frames);
    }

    /// A film of photos of these lengths in frames, each dissolving into the next.
    ///
    /// @param dissolve frames of every dissolve, at least 2; 0 = hard cuts
    public static Draft photos(Canvas canvas, int dissolve, int... frames) {
        List<Visual> visuals = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < frames.length; i++) {
            visuals.add(Visual.still(new SegmentId("s" + i), canvas.rate().range(at, frames[i]), "photo " + i, new MediaRef.Stored("p" + i))
                    .withCamera(Keyframes.move(Camera.WHOLE, Camera.zoomed(1.1), Easing.EASE_IN_OUT)));
            if (i > 0 && dissolve > 0) {
                transitions.add(dissolve(visuals, i, canvas.rate().ms(dissolve), Easing.EASE_IN_OUT));
            }
            at += frames[i];
        }
        return draft(canvas, visuals, transitions);
    }

    static Transition dissolve(List<Visual> visuals, int right, long durationMs, Easing easing) {
        return new Transition(visuals.get(right - 1).id(), visuals.get(right).id(), Composition.DISSOLVE, durationMs, easing,
                Extras.none());
    }

    static Draft draft(Canvas canvas, List<Visual> visuals, List<Transition> transitions) {
        return new Draft(canvas, "", List.of(new Track.Video(new TrackId("t1"), visuals, transitions, Extras.none())), 0, Extras.none());
    }

    /// The draft's composition; its media are pictures of sizes that their ids decide.
    public static Composition composed(Draft draft) {
        Composition.Result result = Composition.of(draft, Films::info, EffectExample.TABLES, Lettering.NONE, SafeArea.of(draft.canvas()),
                Ground.UNKNOWN);
        assertThat(result).isInstanceOf(Composition.Result.Composed.class);
        return ((Composition.Result.Composed) result).composition();
    }

    static Optional<MediaInfo> info(MediaRef reference) {
        if (!(reference instanceof MediaRef.Stored(String id))) {
            return Optional.empty();
        }
        int number = Math.floorMod(id.hashCode(), 7);
        return Optional.of(new MediaInfo.Picture(hash(id), "jpeg", 40 + 31 * number, 90 - 11 * number, Optional.empty(), ""));
    }

    /// A stand-in for the SHA-256 of a file.
    public static String hash(String id) {
        return String.format(Locale.ROOT, "%064x", id.hashCode() & 0xFFFFFFFFL);
    }
}
