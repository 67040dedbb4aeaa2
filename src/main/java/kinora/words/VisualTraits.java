package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.Keyframes;
import kinora.timeline.Speed;
import kinora.timeline.Visual;

/// What is different about a picture or clip.
final class VisualTraits {
    private static final double ZOOM = 0.005;
    private static final double WAY = 0.02;
    private static final int HALF = 500;

    private final Spoken spoken;
    private final Naming naming;
    private final Messages messages;

    VisualTraits(Messages messages, Naming naming) {
        this.messages = messages;
        this.spoken = new Spoken(messages);
        this.naming = naming;
    }

    /// @param overlay whether it lies over others, so that its place in time is its own
    List<Trait> of(Visual was, Visual is, boolean overlay) {
        List<Trait> traits = new ArrayList<>();
        boolean other = !was.source().equals(is.source());
        if (other) {
            traits.add(Trait.of("reply.shows", naming.called(is, is.source()), naming.called(was, was.source())));
        } else if (!was.name().equals(is.name())) {
            traits.add(Trait.of("reply.renamed", is.name(), was.name()));
        }
        speed(was.speed(), is.speed(), traits);
        boolean paced = !was.speed().equals(is.speed());
        if (was.range().durationMs() != is.range().durationMs()) {
            traits.add(new Trait("reply.lasts", List.of(spoken.time(is.range().durationMs()), spoken.time(was.range().durationMs())),
                    paced ? Trait.FOLLOWS : Trait.WANTED));
        } else if (overlay && was.range().startMs() != is.range().startMs()) {
            traits.add(Trait.of("reply.seen", spoken.time(is.range().startMs()), spoken.time(is.range().endMs())));
        }
        if (!other && (was.sourceInMs() != is.sourceInMs() || was.sourceLengthMs() != is.sourceLengthMs()) && !paced) {
            traits.add(Trait.following("reply.part", spoken.time(is.sourceInMs())));
        }
        if (was.fit() != is.fit()) {
            traits.add(Trait.of(switch (is.fit()) {
                case COVER -> "reply.fit-cover";
                case CONTAIN -> "reply.fit-contain";
                case BLUR_FILL -> "reply.fit-blur";
            }));
        }
        if (!was.camera().equals(is.camera())) {
            traits.add(Trait.of(camera(is.camera()).equals(camera(was.camera())) ? "reply.camera-other" : camera(is.camera())));
        }
        traits.addAll(new EffectTraits(messages, naming).of(was.effects(), is.effects()));
        sound(was, is, traits);
        inset(was, is, traits);
        if (was.cutOut() != is.cutOut()) {
            traits.add(Trait.of(is.cutOut() ? "reply.cut-out" : "reply.cut-out-not"));
        }
        return traits;
    }

    private static void speed(Speed was, Speed is, List<Trait> traits) {
        if (was.equals(is)) {
            return;
        }
        if (is.ramp().isPresent()) {
            traits.add(Trait.of("reply.speed-ramp", Spoken.number(is.first() / 1000.0),
                    Spoken.number(is.ramp().get().permille().frames().getLast().value() / 1000.0)));
        } else if (is.isBackwards() && !was.isBackwards() && Math.abs(is.permille()) == Math.abs(was.permille())) {
            traits.add(Trait.of("reply.backwards"));
        } else if (is.isNormal()) {
            traits.add(Trait.of("reply.speed-usual"));
        } else {
            traits.add(
                    Trait.of(is.isBackwards() ? "reply.speed-backwards" : "reply.speed", Spoken.number(Math.abs(is.permille()) / 1000.0)));
        }
    }

    /// What the camera does between its first and its last moment.
    static String camera(Keyframes<Camera> camera) {
        Camera first = camera.frames().getFirst().value();
        Camera last = camera.frames().getLast().value();
        double zoom = last.zoom() / first.zoom() - 1;
        if (Math.abs(zoom) > ZOOM) {
            return zoom > 0 ? "reply.camera-in" : "reply.camera-out";
        }
        double across = last.centerX() - first.centerX();
        double down = last.centerY() - first.centerY();
        if (Math.max(Math.abs(across), Math.abs(down)) > WAY) {
            return Math.abs(across) >= Math.abs(down)
                    ? across > 0 ? "reply.camera-right" : "reply.camera-left"
                    : down > 0 ? "reply.camera-down" : "reply.camera-up";
        }
        return last.zoom() > 1 + ZOOM ? "reply.camera-close" : "reply.camera-still";
    }

    private void sound(Visual was, Visual is, List<Trait> traits) {
        loudness(was.gainPermille(), is.gainPermille(), traits, spoken);
        SoundTraits.strip(was.strip(), is.strip(), traits);
    }

    static void loudness(int was, int is, List<Trait> traits, Spoken spoken) {
        if (was == is) {
            return;
        }
        if (is == 0) {
            traits.add(Trait.of("reply.muted"));
        } else if (was == 0) {
            traits.add(Trait.of("reply.unmuted", spoken.percent(is)));
        } else {
            traits.add(Trait.of("reply.loudness", spoken.percent(is), spoken.percent(was)));
        }
    }

    private void inset(Visual was, Visual is, List<Trait> traits) {
        Box old = was.inset().box().frames().getLast().value();
        Box now = is.inset().box().frames().getLast().value();
        if (!at(old).equals(at(now))) {
            traits.add(Trait.of("reply.placed-at", messages.say("reply.at." + at(now))));
        }
        if (Math.round(old.width() * HALF) != Math.round(now.width() * HALF)) {
            traits.add(Trait.of("reply.box-width", spoken.percent(Math.round(now.width() * 1000)),
                    spoken.percent(Math.round(old.width() * 1000))));
        }
        if (Math.round(old.opacity() * HALF) != Math.round(now.opacity() * HALF)) {
            traits.add(Trait.of("reply.opacity", spoken.percent(Math.round(now.opacity() * 1000))));
        }
        if (!was.inset().blend().equals(is.inset().blend())) {
            traits.add(Trait.of("reply.blend", naming.entry(is.inset().blend())));
        }
        if (was.inset().fadeInMs() != is.inset().fadeInMs() || was.inset().fadeOutMs() != is.inset().fadeOutMs()) {
            traits.add(SoundTraits.fades(is.inset().fadeInMs(), is.inset().fadeOutMs(), spoken));
        }
    }

    /// The third of the canvas in which the middle of a box lies.
    static String at(Box box) {
        String row = box.y() < 1 / 3.0 ? "top" : box.y() > 2 / 3.0 ? "bottom" : "";
        String column = box.x() < 1 / 3.0 ? "left" : box.x() > 2 / 3.0 ? "right" : "";
        String both = row.isEmpty() || column.isEmpty() ? row + column : row + "-" + column;
        return both.isEmpty() ? "centre" : both.toLowerCase(Locale.ROOT);
    }
}
