package kinora.compose.effect;

import java.util.List;

import kinora.media.Treatment;

/// What is done to a shot's picture frame by frame, because it changes or because it belongs to the frame.
///
/// @param height64 the canvas' height in 64ths of a sample of the prepared picture at a zoom of 1, which reaches are shares of
/// @param onPicture what is done to the prepared picture, in order, before the camera looks at it
/// @param onFrame what is done to what the camera sees, in order
public record Grade(int height64, List<Moving> onPicture, List<Moving> onFrame) {

    private static final Grade NONE = new Grade(0, List.of(), List.of());

    public Grade {
        onPicture = List.copyOf(onPicture);
        onFrame = List.copyOf(onFrame);
        if (height64 < 0) {
            throw new IllegalArgumentException("a canvas of " + height64 + "/64 samples");
        }
    }

    /// Nothing is done.
    public static Grade none() {
        return NONE;
    }

    /// Whether nothing is done.
    public boolean isNone() {
        return onPicture.isEmpty() && onFrame.isEmpty();
    }

    /// What is done to the picture at this progress through the shot, 0…1.
    public List<Treatment> onPictureAt(double progress) {
        return at(onPicture, progress);
    }

    /// What is done to the frame at this progress through the shot, 0…1.
    public List<Treatment> onFrameAt(double progress) {
        return at(onFrame, progress);
    }

    private static List<Treatment> at(List<Moving> moving, double progress) {
        return moving.stream().map(each -> each.at(progress))
                .filter(treatment -> !Effects.find(treatment.effect()).orElseThrow().isNeutral(treatment.values())).toList();
    }
}
