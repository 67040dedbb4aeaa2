package kinora.compose;

import java.util.DoubleSummaryStatistics;
import java.util.List;

import kinora.compose.effect.Chain;
import kinora.compose.effect.Grade;
import kinora.media.Finish;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.media.PictureSpec.Surround;
import kinora.media.Treatment;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.Visual;

/// How one picture meets the canvas: the size it is prepared to, and what that does to its camera.
///
/// @param spec what the engine prepares
/// @param shareX width of the picture within its prepared planes, 0…1
/// @param shareY height of the picture within its prepared planes, 0…1
record PictureFit(PictureSpec spec, double shareX, double shareY) {

    /// Prepared planes have this many samples for each pixel of the largest view of them: enough to look sharp, small enough not to alias.
    private static final double OVERSAMPLING = 1.15;
    /// Most samples of prepared planes: a 2160p view at a zoom of 1.5. Closer looks at huge pictures are softer, never out of memory.
    private static final double MAX_SAMPLES = 24e6;

    /// How much wider than needed planes may be so that they keep the picture's shape: our own choice; 1 % of the time of preparing.
    private static final double SPARE = 0.01;
    private static final int LEAST_SPARE = 32;

    /// Most samples of a moving picture for each pixel of the canvas that the compositor draws from as they are: see [Resampler].
    private static final double LARGEST_STEP = 1.5;

    static PictureFit of(MediaInfo.Picture picture, Canvas canvas, Visual visual) {
        double zoom = visual.camera().frames().stream().mapToDouble(frame -> frame.value().zoom()).max().orElse(1);
        double acrossScale = (double) canvas.width() / picture.width();
        double downScale = (double) canvas.height() / picture.height();
        double wanted = OVERSAMPLING * zoom;
        double largest = Math.min(1, Math.sqrt(MAX_SAMPLES / ((double) picture.width() * picture.height())));
        return switch (visual.fit()) {
            case COVER -> {
                double scale = Math.min(largest, Math.max(acrossScale, downScale) * wanted);
                yield set(Size.of(picture.width(), picture.height(), scale), canvas, visual);
            }
            case CONTAIN, BLUR_FILL -> {
                double scale = Math.min(largest, Math.min(acrossScale, downScale) * wanted);
                yield set(Size.of(picture.width(), picture.height(), scale), canvas, visual);
            }
        };
    }

    /// The same for moving pictures, of which every frame is prepared: at their own size where the compositor can draw from it, and else no larger
    /// than they are seen.
    static PictureFit moving(MediaInfo.Clip clip, Canvas canvas, Visual visual) {
        double acrossScale = (double) canvas.width() / clip.width();
        double downScale = (double) canvas.height() / clip.height();
        double whole = visual.fit() == Fit.COVER ? Math.max(acrossScale, downScale) : Math.min(acrossScale, downScale);
        DoubleSummaryStatistics zooms = visual.camera().frames().stream().mapToDouble(frame -> Math.max(1, frame.value().zoom()))
                .summaryStatistics();
        double largest = Math.min(1, Math.sqrt(MAX_SAMPLES / ((double) clip.width() * clip.height())));
        boolean own = whole * zooms.getMin() * LARGEST_STEP >= 1 || whole * zooms.getMax() * OVERSAMPLING >= 1;
        if (own && largest == 1) {
            return set(new Size(evenBelow(clip.width()), evenBelow(clip.height())), canvas, visual);
        }
        if (visual.camera().frames().size() == 1) {
            double scale = Math.min(largest, whole * zooms.getMax());
            return set(new Size(even(clip.width() * scale), even(clip.height() * scale)), canvas, visual);
        }
        return set(Size.of(clip.width(), clip.height(), Math.min(largest, whole * zooms.getMax() * OVERSAMPLING)), canvas, visual);
    }

    /// Prepared to a size and set into a frame of the canvas' shape where it does not cover it.
    private static PictureFit set(Size size, Canvas canvas, Visual visual) {
        int width = size.width();
        int height = size.height();
        return switch (visual.fit()) {
            case COVER -> new PictureFit(new PictureSpec(width, height, new Surround.None()), 1, 1);
            case CONTAIN, BLUR_FILL -> {
                int frameWidth = Math.max(width, even(height * (double) canvas.width() / canvas.height()));
                int frameHeight = Math.max(height, even(width * (double) canvas.height() / canvas.width()));
                Surround surround = switch (visual.fit()) {
                    case CONTAIN, COVER -> new Surround.Colour(frameWidth, frameHeight, canvas.backgroundRgb());
                    case BLUR_FILL -> new Surround.Blurred(frameWidth, frameHeight);
                };
                yield new PictureFit(new PictureSpec(width, height, surround), (double) width / frameWidth, (double) height / frameHeight);
            }
        };
    }

    /// Even sides of prepared planes.
    private record Size(int width, int height) {
        /// Sides that stretch a picture least, of all that are up to [#SPARE] wider than asked for. Rounding both to the nearest even number stretches by up to
        /// a thousandth, which moves what is near an edge by half a pixel from where keyframes say.
        static Size of(int width, int height, double scale) {
            int least = even(width * scale);
            Size best = new Size(least, even(height * scale));
            for (int wider = least; wider <= least + Math.max(LEAST_SPARE, (int) (least * SPARE)); wider += 2) {
                Size size = new Size(wider, even((double) height * wider / width));
                if (size.stretch(width, height) < best.stretch(width, height)) {
                    best = size;
                }
            }
            return best;
        }

        /// How far one axis is scaled more than the other: a share.
        private double stretch(int pictureWidth, int pictureHeight) {
            return Math.abs((double) width * pictureHeight / ((double) height * pictureWidth) - 1);
        }
    }

    /// The camera told on the prepared planes instead of on the picture.
    List<Shot.Point> path(Keyframes<Camera> camera) {
        return camera.frames().stream()
                .map(frame -> new Shot.Point(millionths(frame.at()), millionths(0.5 + (frame.value().centerX() - 0.5) * shareX),
                        millionths(0.5 + (frame.value().centerY() - 0.5) * shareY), millionths(frame.value().zoom()),
                        millionths(frame.value().rotationDeg()), frame.easing()))
                .toList();
    }

    /// What is prepared with these treatments. Where one of them has a reach, it is a share of the canvas' height, as the canvas looks at a zoom of 1 on the
    /// planes.
    PictureSpec finished(List<Treatment> treatments, Canvas canvas) {
        return finished(treatments, canvas, 1);
    }

    /// The same where the picture is looked at through a part of the canvas.
    ///
    /// @param part heights of that part in the canvas'
    PictureSpec finished(List<Treatment> treatments, Canvas canvas, double part) {
        if (treatments.isEmpty()) {
            return spec;
        }
        return spec.withFinish(new Finish(Chain.reaches(treatments) ? height64(canvas, part) : 0, treatments));
    }

    /// What is done to each frame.
    Grade grade(Chain chain, Canvas canvas) {
        return grade(chain, canvas, 1);
    }

    /// The same where the picture is looked at through a part of the canvas.
    ///
    /// @param part heights of that part in the canvas'
    Grade grade(Chain chain, Canvas canvas, double part) {
        return chain.changing().isEmpty() && chain.onFrame().isEmpty()
                ? Grade.none()
                : new Grade(chain.changing().isEmpty() ? 0 : height64(canvas, part), chain.changing(), chain.onFrame());
    }

    private int height64(Canvas canvas, double part) {
        double seen = part * Math.min(spec.planesHeight(), (double) spec.planesWidth() * canvas.height() / canvas.width());
        return (int) StrictMath.round(seen * 64);
    }

    private static int millionths(double value) {
        return (int) StrictMath.round(value * Shot.UNIT);
    }

    private static int evenBelow(int size) {
        return Math.max(2, size & ~1);
    }

    private static int even(double size) {
        return Math.max(2, (int) StrictMath.round(size / 2) * 2);
    }
}
