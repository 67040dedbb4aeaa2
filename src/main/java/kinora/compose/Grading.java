package kinora.compose;

import java.util.List;

import kinora.compose.effect.Finishing;
import kinora.compose.effect.Grade;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.media.Treatment;
import kinora.media.YuvColour;

/// Does to the prepared picture of a shot what changes while it is seen. Keeps the last one, for frames that look alike. Not safe for several threads.
final class Grading {
    private Planes from = Planes.filled(2, 2, YuvColour.of(0));
    private Planes graded = from;
    private List<Treatment> treatments = List.of();

    /// The picture of a shot as it is at a frame.
    ///
    /// @param frame of the shot, counted from its first
    /// @param prepared stays as it is
    Planes apply(Shot shot, long frame, Planes prepared) {
        Grade grade = shot.grade();
        if (grade.onPicture().isEmpty()) {
            return prepared;
        }
        List<Treatment> wanted = grade.onPictureAt(shot.progress(frame));
        if (wanted.isEmpty()) {
            return prepared;
        }
        if (!prepared.equals(from) || !wanted.equals(treatments)) {
            graded = new Finishing(new Finish(grade.height64(), wanted)).apply(copy(prepared));
            from = prepared;
            treatments = wanted;
        }
        return graded;
    }

    /// Effects may write into what they are given.
    private static Planes copy(Planes planes) {
        return new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone(), planes.a().clone());
    }
}
