package kinora.reel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;

/// How a picture meets the canvas and how the camera moves over it: craft rules 6, 15, 19 and 20. Everything is computed in shares of the picture's sides.
final class Framing {
    /// Craft rule 15.
    private static final double MOST_ZOOM = 0.12;
    private static final double ZOOM_A_SECOND = 0.035;
    private static final double PAN_A_SECOND = 0.06;
    static final double LEAST_SECONDS = 1.5;
    /// Craft rule 20.
    private static final double SURVIVES = 0.7;
    /// Craft rule 19.
    private static final double MARGIN = 0.2;
    private static final double UPPER_THIRD = 1 / 3.0;
    /// Craft rule 6: source pixels for each of the film.
    private static final double LEAST_PIXELS = 0.8;
    /// Smaller moves look like faults.
    private static final double LEAST_MOVE = 0.015;
    /// A pan is worth it when so much of the picture lies outside.
    private static final double HIDDEN = 0.12;
    /// Where eyes are in a face, from its top.
    private static final double EYES = 0.4;
    /// Less sure ones decide nothing.
    private static final int SURE = 300;
    /// A photo that is shown over a blurred copy of itself is larger than the canvas by so much at most, so that 75 % of it is seen: a square as 4:3. Our own choice, inside of what
    /// craft rule 20 lets go.
    private static final double NEARER = 4 / 3.0;
    /// The same where nobody knows what must be seen.
    private static final double NEARER_UNKNOWN = 1.15;
    /// What such a photo leaves for the camera to go nearer.
    private static final double LEFT_TO_MOVE = 0.06;

    private final Story.Item item;
    private final Fit fit;
    /// Size of the view without zoom, and the part of the plane that it may not leave.
    private final double viewWidth;
    private final double viewHeight;
    private final double scale;
    private final Optional<Box> kept;
    private final boolean faces;
    private final double eyes;
    /// Zoom of a camera that stays.
    private final double usual;

    /// A part of a picture in shares of its sides.
    record Box(double left, double top, double right, double bottom) {
        static Box of(Region region, double margin) {
            double x = margin * region.width() / Region.ONE;
            double y = margin * region.height() / Region.ONE;
            return new Box(Math.max(0, region.left() / 1000.0 - x), Math.max(0, region.top() / 1000.0 - y),
                    Math.min(1, region.right() / 1000.0 + x), Math.min(1, region.bottom() / 1000.0 + y));
        }

        Box and(Box other) {
            return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    Framing(Canvas canvas, Story.Item item) {
        this.item = item;
        List<PictureFacts.Face> sure = item.facts().map(PictureFacts::faces).orElse(List.of()).stream()
                .filter(face -> face.surePermille() >= SURE).toList();
        faces = !sure.isEmpty();
        kept = faces
                ? sure.stream().map(face -> Box.of(face.box(), MARGIN)).reduce(Box::and)
                : item.facts().flatMap(PictureFacts::subject).map(region -> Box.of(region, MARGIN));
        eyes = sure.stream().max(Comparator.comparingInt(face -> face.box().width() * face.box().height()))
                .map(face -> (face.box().top() + EYES * face.box().height()) / Region.ONE).orElse(0.0);
        double acrossScale = (double) canvas.width() / item.width();
        double downScale = (double) canvas.height() / item.height();
        double cover = Math.max(acrossScale, downScale);
        double across = acrossScale / cover;
        double down = downScale / cover;
        boolean cropped = Math.min(across, down) >= SURVIVES
                && !(faces && (kept.orElseThrow().width() > across || kept.orElseThrow().height() > down));
        fit = cropped ? Fit.COVER : Fit.BLUR_FILL;
        scale = cropped ? cover : Math.min(acrossScale, downScale);
        viewWidth = acrossScale / scale;
        viewHeight = downScale / scale;
        usual = cropped || item instanceof Story.Clip
                ? 1
                : Math.max(1, Math.min(Math.min(room(), pixels()) / (1 + LEFT_TO_MOVE), nearer()));
    }

    /// How far a photo over a blurred copy may be larger than what fits.
    private double nearer() {
        double covers = Math.max(viewWidth, viewHeight);
        return Math.min(covers, kept.isPresent() ? NEARER : NEARER_UNKNOWN);
    }

    /// The largest zoom at which all that must be seen is.
    private double room() {
        return kept.map(box -> Math.min(viewWidth / box.width(), viewHeight / box.height())).orElse(Double.POSITIVE_INFINITY);
    }

    /// The largest zoom at which there are enough pixels.
    private double pixels() {
        return 1 / (LEAST_PIXELS * scale);
    }

    Fit fit() {
        return fit;
    }

    /// Whether the picture has another shape than the canvas.
    boolean isReshaped() {
        return Math.abs(viewWidth - 1) > 0.01 || Math.abs(viewHeight - 1) > 0.01;
    }

    /// A camera that stays.
    Camera still() {
        return camera(usual);
    }

    /// A camera that stays so much nearer, as far as all that must be seen is.
    Camera nearer(double times) {
        return camera(usual * Math.max(1, Math.min(times, Math.min(room(), pixels()) / usual)));
    }

    /// Whether faces are seen.
    boolean hasFaces() {
        return faces;
    }

    /// A camera that shows this part of the picture, as near as it is all seen.
    Camera near(Region view) {
        double zoom = Math.max(1, Math.min(viewWidth * Region.ONE / view.width(), viewHeight * Region.ONE / view.height()));
        double x = range(viewWidth, viewWidth / zoom, Optional.empty(), Optional.empty()).clamp((view.left() + view.right()) / 2000.0);
        double y = range(viewHeight, viewHeight / zoom, Optional.empty(), Optional.empty()).clamp((view.top() + view.bottom()) / 2000.0);
        return new Camera(Math.clamp(x, 0.0, 1.0), Math.clamp(y, 0.0, 1.0), zoom, 0);
    }

    /// A move with why it is this one.
    ///
    /// @param zoom how much nearer one end of it is than the other
    record Moving(Keyframes<Camera> camera, Decision.Moved.Move move, Decision.Moved.Because because, double zoom) {}

    /// @param before the moves of the shots before, the last one last
    /// @param strength 0 to 1
    Moving move(List<Decision.Moved.Move> before, double seconds, double strength) {
        if (item instanceof Story.Clip) {
            return stays(Decision.Moved.Because.CLIP);
        }
        if (strength == 0) {
            return stays(Decision.Moved.Because.UNWANTED);
        }
        if (seconds < LEAST_SECONDS) {
            return stays(Decision.Moved.Because.TOO_SHORT);
        }
        double wanted = strength * Math.min(MOST_ZOOM, ZOOM_A_SECOND * seconds);
        double pixels = pixels() / usual;
        double room = room() / usual;
        double near = Math.min(1 + wanted, Math.min(pixels, faces ? room : Math.max(room, 1 + wanted / 2)));
        Decision.Moved.Move last = before.isEmpty() ? Decision.Moved.Move.OUT : before.getLast();
        if (!faces && last != Decision.Moved.Move.PAN && Math.max(1 - viewWidth, 1 - viewHeight) >= HIDDEN && fit == Fit.COVER) {
            return pan(seconds, strength, before.size() % 2 == 0);
        }
        if (near < 1 + LEAST_MOVE) {
            return stays(pixels < 1 + wanted ? Decision.Moved.Because.TOO_FEW_PIXELS : Decision.Moved.Because.NO_ROOM);
        }
        List<Decision.Moved.Move> turns = before.stream().filter(move -> move == Decision.Moved.Move.IN || move == Decision.Moved.Move.OUT)
                .toList();
        boolean in = faces || turns.isEmpty() || turns.getLast() != Decision.Moved.Move.IN;
        boolean thrice = turns.size() >= 2 && in
                && turns.subList(turns.size() - 2, turns.size()).stream().allMatch(Decision.Moved.Move.IN::equals);
        if (in && !thrice) {
            return new Moving(Keyframes.move(still(), camera(usual * near), Easing.EASE_IN_OUT), Decision.Moved.Move.IN, because(), near);
        }
        return new Moving(Keyframes.move(camera(usual * near), still(), Easing.EASE_IN_OUT), Decision.Moved.Move.OUT,
                Decision.Moved.Because.TURN, near);
    }

    private Decision.Moved.Because because() {
        if (faces) {
            return Decision.Moved.Because.FACES;
        }
        return kept.isPresent() ? Decision.Moved.Because.SUBJECT : Decision.Moved.Because.TURN;
    }

    private Moving stays(Decision.Moved.Because why) {
        return new Moving(Keyframes.still(still()), Decision.Moved.Move.STILL, why, 1);
    }

    /// Along the side that does not fit, slowly, around what the eye goes to.
    private Moving pan(double seconds, double strength, boolean forth) {
        Camera middle = still();
        boolean across = viewWidth < viewHeight;
        double view = across ? viewWidth : viewHeight;
        double half = Math.min((1 - view) / 2, strength * PAN_A_SECOND * seconds * view / 2);
        Range range = across
                ? range(viewWidth, viewWidth, kept.map(Box::left), kept.map(Box::right))
                : range(viewHeight, viewHeight, kept.map(Box::top), kept.map(Box::bottom));
        double centre = across ? middle.centerX() : middle.centerY();
        double from = range.clamp(centre - half);
        double to = range.clamp(centre + half);
        if (to - from < LEAST_MOVE * view) {
            return stays(Decision.Moved.Because.NO_ROOM);
        }
        Camera one = across ? new Camera(from, middle.centerY(), 1, 0) : new Camera(middle.centerX(), from, 1, 0);
        Camera other = across ? new Camera(to, middle.centerY(), 1, 0) : new Camera(middle.centerX(), to, 1, 0);
        Keyframes<Camera> keys = forth ? Keyframes.move(one, other, Easing.EASE_IN_OUT) : Keyframes.move(other, one, Easing.EASE_IN_OUT);
        return new Moving(keys, Decision.Moved.Move.PAN, kept.isPresent() ? Decision.Moved.Because.SUBJECT : Decision.Moved.Because.TURN,
                1);
    }

    /// Where the middle of the view may be.
    private record Range(double least, double most) {
        double clamp(double value) {
            return least > most ? (least + most) / 2 : Math.clamp(value, least, most);
        }

        /// What is empty by less than rounding is a single place.
        boolean isEmpty() {
            return least > most + 1e-9;
        }
    }

    /// With the view inside of what there is, and what must be seen inside of the view where it fits. The plane on which a picture lies that does not cover the
    /// canvas is as large as the view without zoom.
    ///
    /// @param plane size of the view without zoom
    private static Range range(double plane, double view, Optional<Double> low, Optional<Double> high) {
        double outer = Math.max(1, plane);
        Range inside = new Range(0.5 - outer / 2 + view / 2, 0.5 + outer / 2 - view / 2);
        if (low.isEmpty() || high.isEmpty()) {
            return inside;
        }
        Range seen = new Range(Math.max(inside.least, high.get() - view / 2), Math.min(inside.most, low.get() + view / 2));
        return seen.isEmpty() ? inside : seen;
    }

    /// What is seen at this zoom. Where all of the picture is seen along a side, it stands in the middle.
    private Camera camera(double zoom) {
        double width = viewWidth / zoom;
        double height = viewHeight / zoom;
        double wantedX = kept.map(box -> (box.left() + box.right()) / 2).orElse(0.5);
        double wantedY = kept.map(box -> (box.top() + box.bottom()) / 2).orElse(0.5);
        if (faces) {
            wantedY = eyes + height * (0.5 - UPPER_THIRD);
        }
        double x = width >= 1 ? 0.5 : range(viewWidth, width, kept.map(Box::left), kept.map(Box::right)).clamp(wantedX);
        double y = height >= 1 ? 0.5 : range(viewHeight, height, kept.map(Box::top), kept.map(Box::bottom)).clamp(wantedY);
        return new Camera(Math.clamp(x, 0.0, 1.0), Math.clamp(y, 0.0, 1.0), zoom, 0);
    }

    /// Where on the canvas a camera shows what must be seen, faces or else the subject, in shares of its sides; none where nobody knows.
    Optional<Box> seenOn(Camera camera) {
        double width = viewWidth / camera.zoom();
        double height = viewHeight / camera.zoom();
        return kept.map(box -> new Box((box.left() - camera.centerX()) / width + 0.5, (box.top() - camera.centerY()) / height + 0.5,
                (box.right() - camera.centerX()) / width + 0.5, (box.bottom() - camera.centerY()) / height + 0.5));
    }
}
