package kinora.vision;

import java.util.List;

/// Looks for what might be faces. Finds the same face many times, in windows that differ a little, and things that are none: [Faces] judges.
public interface FaceDetector {
    /// Finds nothing.
    FaceDetector NONE = (_, _, _) -> List.of();

    /// Every window that might hold a face.
    ///
    /// @param leastSide of a window, in pixels
    List<Window> find(Gray picture, View view, int leastSide);

    /// What is looked for: `FRONTAL` upright faces from the front, quickly; `FRONTAL_SLOW` the same by a second judgement that errs elsewhere; `PROFILE` faces that look to the
    /// left side of the picture.
    enum View {
        FRONTAL, FRONTAL_SLOW, PROFILE
    }

    /// A square in the picture.
    record Window(int x, int y, int side) {}
}
