package kinora.sight;

import java.util.List;
import java.util.Map;

import org.bytedeco.opencv.global.opencv_core;

import kinora.vision.FaceDetector;
import kinora.vision.Gray;

/// Loads OpenCV and its cascades and says which version answered.
public final class SightVersions {
    /// Large enough for every cascade.
    private static final int SIDE = 64;

    private SightVersions() {}

    /// Library to version text, or to the reason that it cannot be loaded after `!`.
    public static Map<String, String> load() {
        try {
            FaceDetector faces = new CascadeFaces();
            Gray nothing = new Gray(SIDE, SIDE, new byte[SIDE * SIDE]);
            List.of(FaceDetector.View.values()).forEach(view -> faces.find(nothing, view, SIDE / 2));
            return Map.of("OpenCV", opencv_core.getVersionString().getString().strip());
        } catch (LinkageError | RuntimeException missing) {
            return Map.of("OpenCV", "!" + missing.getMessage());
        }
    }
}
