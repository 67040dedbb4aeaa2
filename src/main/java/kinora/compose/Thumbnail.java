package kinora.compose;

import kinora.media.Planes;

/// Small pictures of large ones, for people to glance at.
public final class Thumbnail {
    private Thumbnail() {}

    /// The whole picture within a width and a height, never larger than it was; each sample is the mean of those that it stands for.
    ///
    /// @param planes opaque
    /// @param width even
    /// @param height even
    public static Planes of(Planes planes, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / planes.width(), (double) height / planes.height()));
        int across = Math.clamp(StrictMath.round(planes.width() * scale / 2) * 2, 2, width);
        int down = Math.clamp(StrictMath.round(planes.height() * scale / 2) * 2, 2, height);
        return exactly(planes, across, down);
    }

    /// The picture at a size, no larger than it is. What is clear stays so.
    ///
    /// @param across even
    /// @param down even
    static Planes exactly(Planes planes, int across, int down) {
        return new Planes(across, down, Planes.mean(planes.y(), planes.width(), planes.height(), across, down),
                Planes.mean(planes.u(), planes.width() / 2, planes.height() / 2, across / 2, down / 2),
                Planes.mean(planes.v(), planes.width() / 2, planes.height() / 2, across / 2, down / 2),
                planes.isOpaque() ? planes.a() : Planes.mean(planes.a(), planes.width(), planes.height(), across, down));
    }
}
