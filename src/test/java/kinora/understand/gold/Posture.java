package kinora.understand.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.EffectUse;
import kinora.timeline.Keyframes;
import kinora.timeline.Parameter;
import kinora.timeline.Visual;

/// How a picture stands and moves: camera, turns, and its box.
final class Posture {
    private static final double ZOOMED = 1.005;
    private static final double MOVED = 0.002;

    private Posture() {}

    static Map<String, Object> of(String name, Visual visual) {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<Keyframes.Keyframe<Camera>> frames = visual.camera().frames();
        keys.put(name + ".camera", camera(frames.getFirst().value(), frames.getLast().value()));
        keys.put(name + ".zoom", frames.stream().mapToDouble(frame -> frame.value().zoom()).max().orElse(1));
        double turn = frames.getLast().value().rotationDeg() + visual.inset().box().frames().getLast().value().rotationDeg();
        int mirrored = 0;
        int flipped = 0;
        boolean crop = false;
        for (EffectUse use : visual.effects()) {
            switch (use.name()) {
                case "straighten" -> turn += use.parameters().get("angle") instanceof Parameter.Scalar(double angle) ? angle : 0;
                case "rotate-right" -> turn += 90;
                case "rotate-180" -> turn += 180;
                case "rotate-left" -> turn += 270;
                case "mirror" -> mirrored++;
                case "flip-vertical" -> flipped++;
                case "crop" -> crop = true;
                default -> {
                    // no posture
                }
            }
        }
        double degrees = Math.round((turn % 360 + 360) % 360 * 1000) / 1000.0;
        keys.put(name + ".turn", degrees == 360 ? 0.0 : degrees);
        keys.put(name + ".mirror", mirrored % 2 == 1);
        keys.put(name + ".upsideDown", flipped % 2 == 1);
        keys.put(name + ".crop", crop);
        return keys;
    }

    private static String camera(Camera first, Camera last) {
        double zoom = last.zoom() / first.zoom();
        double across = last.centerX() - first.centerX();
        double down = last.centerY() - first.centerY();
        if (zoom > ZOOMED || zoom < 1 / ZOOMED) {
            return zoom > 1 ? "zoom_in" : "zoom_out";
        }
        if (Math.max(Math.abs(across), Math.abs(down)) > MOVED) {
            return Math.abs(across) >= Math.abs(down) ? across > 0 ? "pan_right" : "pan_left" : down > 0 ? "pan_down" : "pan_up";
        }
        return Math.max(first.zoom(), last.zoom()) > ZOOMED ? "close" : "still";
    }

    static Map<String, Object> box(String name, Visual visual, boolean placed) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Box box = visual.inset().box().frames().getLast().value();
        if (placed) {
            keys.put(name + ".at", third(box));
        }
        keys.put(name + ".width", box.width());
        keys.put(name + ".height", box.height());
        keys.put(name + ".opacity", box.opacity());
        return keys;
    }

    private static String third(Box box) {
        String down = box.y() < 1 / 3.0 ? "top" : box.y() > 2 / 3.0 ? "bottom" : "";
        String across = box.x() < 1 / 3.0 ? "left" : box.x() > 2 / 3.0 ? "right" : "";
        return down.isEmpty() ? across.isEmpty() ? "centre" : across : across.isEmpty() ? down : down + "-" + across;
    }
}
