package kinora.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kinora.media.PictureFacts.Face;
import kinora.media.Region;
import kinora.vision.FaceDetector.View;
import kinora.vision.FaceDetector.Window;

/// The faces of a picture: windows of a detector are put together where they lie upon each other, judged, and of those that overlap the surest stays. Frontal and upright ones
/// first; only where there are none, the picture is looked at for profiles and tilted.
///
/// What is judged does not look at colour: a face fills a part of the picture of some size, is not plain, and its eyes are darker than its cheeks; many windows agree on it; and
/// a second detector finds a face at the place, too.
final class Faces {
    /// Longest side of the copy that is searched.
    private static final int LONGEST = 480;
    private static final int LONGEST_AGAIN = 320;
    /// Smallest face beside the longest side of the picture, in thousandths.
    private static final int LEAST_PERMILLE = 45;
    private static final int LEAST_SIDE = 24;
    private static final int TILT = 22;
    private static final int MOST_FACES = 32;
    /// Windows that must agree, of either detector; how many of the second are enough without looking for eyes; and how many of profiles, which no second one judges.
    private static final int LEAST_VOTES = 2;
    private static final int SURE_VOTES = 8;
    private static final int LEAST_VOTES_ALONE = 9;
    private static final int LEAST_CONTRAST = 14;

    /// A face as it was found.
    private record Found(double x, double y, double side, int sure) {
        boolean overlaps(Found other) {
            double across = Math.min(x + side, other.x + other.side) - Math.max(x, other.x);
            double down = Math.min(y + side, other.y + other.side) - Math.max(y, other.y);
            double common = Math.max(0, across) * Math.max(0, down);
            return common > 0.3 * Math.min(side * side, other.side * other.side);
        }
    }

    /// Windows at about one place.
    private record Cluster(double x, double y, double side, int votes) {}

    private Faces() {}

    static List<Face> of(Gray picture, FaceDetector detector) {
        Gray small = picture.within(LONGEST);
        List<Found> found = frontal(small, detector);
        if (found.isEmpty()) {
            small = picture.within(LONGEST_AGAIN);
            found = profiles(small, detector);
        }
        if (found.isEmpty()) {
            found = tilted(small, detector);
        }
        Gray searched = small;
        List<Found> best = new ArrayList<>();
        found.sort(Comparator.comparingInt(Found::sure).reversed().thenComparingDouble(Found::y).thenComparingDouble(Found::x));
        for (Found each : found) {
            if (best.size() < MOST_FACES && best.stream().noneMatch(each::overlaps)) {
                best.add(each);
            }
        }
        return best.stream().map(each -> new Face(region(each, searched), each.sure)).toList();
    }

    private static List<Found> frontal(Gray small, FaceDetector detector) {
        List<Found> found = new ArrayList<>();
        for (Cluster cluster : clusters(detector.find(small, View.FRONTAL, least(small)))) {
            if (cluster.votes < LEAST_VOTES || contrast(small, cluster) < LEAST_CONTRAST) {
                continue;
            }
            int again = confirmed(small, cluster, detector);
            if (again >= SURE_VOTES || (again >= LEAST_VOTES && hasEyes(small, cluster))) {
                found.add(new Found(cluster.x, cluster.y, cluster.side, Math.min(1000, 500 + 10 * cluster.votes + 10 * again)));
            }
        }
        return found;
    }

    /// How many windows of the second detector lie at the place of a cluster.
    private static int confirmed(Gray small, Cluster cluster, FaceDetector detector) {
        int margin = (int) (cluster.side * 0.6);
        int left = Math.max(0, (int) cluster.x - margin);
        int top = Math.max(0, (int) cluster.y - margin);
        int right = Math.min(small.width(), (int) (cluster.x + cluster.side) + margin);
        int bottom = Math.min(small.height(), (int) (cluster.y + cluster.side) + margin);
        Gray part = small.part(left, top, right - left, bottom - top);
        int votes = 0;
        for (Window window : detector.find(part, View.FRONTAL_SLOW, Math.max(LEAST_SIDE, (int) (cluster.side * 0.6)))) {
            double dx = left + window.x() + window.side() / 2.0 - cluster.x - cluster.side / 2;
            double dy = top + window.y() + window.side() / 2.0 - cluster.y - cluster.side / 2;
            votes += Math.abs(dx) < 0.3 * cluster.side && Math.abs(dy) < 0.3 * cluster.side ? 1 : 0;
        }
        return votes;
    }

    private static List<Found> profiles(Gray small, FaceDetector detector) {
        List<Found> found = new ArrayList<>();
        for (boolean mirrored : new boolean[]{false, true}) {
            Gray seen = mirrored ? small.mirrored() : small;
            for (Cluster cluster : clusters(detector.find(seen, View.PROFILE, least(small)))) {
                if (cluster.votes >= LEAST_VOTES_ALONE && contrast(seen, cluster) >= LEAST_CONTRAST) {
                    double x = mirrored ? small.width() - cluster.x - cluster.side : cluster.x;
                    found.add(new Found(x, cluster.y, cluster.side, Math.min(700, 400 + 10 * cluster.votes)));
                }
            }
        }
        return found;
    }

    private static List<Found> tilted(Gray small, FaceDetector detector) {
        List<Found> found = new ArrayList<>();
        for (int degrees : new int[]{-TILT, TILT}) {
            double sine = StrictMath.sin(StrictMath.toRadians(degrees));
            double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
            for (Found each : frontal(small.turned(degrees), detector)) {
                double x = each.x + each.side / 2 - small.width() / 2.0;
                double y = each.y + each.side / 2 - small.height() / 2.0;
                double fromX = x * cosine + y * sine + small.width() / 2.0;
                double fromY = y * cosine - x * sine + small.height() / 2.0;
                if (fromX > 0 && fromY > 0 && fromX < small.width() && fromY < small.height()) {
                    found.add(new Found(fromX - each.side / 2, fromY - each.side / 2, each.side, each.sure * 9 / 10));
                }
            }
        }
        return found;
    }

    private static int least(Gray small) {
        return Math.max(LEAST_SIDE, Math.max(small.width(), small.height()) * LEAST_PERMILLE / 1000);
    }

    /// Windows whose places and sides differ by less than a fifth belong together; the mean of them is the place.
    private static List<Cluster> clusters(List<Window> windows) {
        List<Cluster> clusters = new ArrayList<>();
        for (Window window : windows) {
            int at = 0;
            while (at < clusters.size() && !belongs(clusters.get(at), window)) {
                at++;
            }
            if (at == clusters.size()) {
                clusters.add(new Cluster(window.x(), window.y(), window.side(), 1));
            } else {
                Cluster old = clusters.get(at);
                int votes = old.votes + 1;
                clusters.set(at, new Cluster(old.x + (window.x() - old.x) / votes, old.y + (window.y() - old.y) / votes,
                        old.side + (window.side() - old.side) / votes, votes));
            }
        }
        return clusters;
    }

    private static boolean belongs(Cluster cluster, Window window) {
        double near = 0.2 * Math.min(cluster.side, window.side());
        return Math.abs(cluster.x + cluster.side / 2 - window.x() - window.side() / 2.0) < near
                && Math.abs(cluster.y + cluster.side / 2 - window.y() - window.side() / 2.0) < near
                && Math.abs(cluster.side - window.side()) < 2 * near;
    }

    /// Whether there is a band of eyes that is darker than the cheeks.
    private static boolean hasEyes(Gray picture, Cluster cluster) {
        int cheeks = band(picture, cluster, 0.52, 0.68);
        return band(picture, cluster, 0.22, 0.34) < cheeks || band(picture, cluster, 0.28, 0.4) < cheeks
                || band(picture, cluster, 0.34, 0.46) < cheeks;
    }

    /// The mean of a band of a face without its sides.
    private static int band(Gray picture, Cluster cluster, double from, double to) {
        int left = Math.clamp((int) (cluster.x + 0.18 * cluster.side), 0, picture.width() - 1);
        int right = Math.clamp((int) (cluster.x + 0.82 * cluster.side), left + 1, picture.width());
        int top = Math.clamp((int) (cluster.y + from * cluster.side), 0, picture.height() - 1);
        int bottom = Math.clamp((int) (cluster.y + to * cluster.side), top + 1, picture.height());
        return picture.mean(left, top, right - left, bottom - top);
    }

    /// Standard deviation of what is inside.
    private static int contrast(Gray picture, Cluster cluster) {
        int left = Math.clamp((int) cluster.x, 0, picture.width() - 1);
        int top = Math.clamp((int) cluster.y, 0, picture.height() - 1);
        int right = Math.clamp((int) (cluster.x + cluster.side), left + 1, picture.width());
        int bottom = Math.clamp((int) (cluster.y + cluster.side), top + 1, picture.height());
        long sum = 0;
        long squares = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                long value = picture.at(x, y);
                sum += value;
                squares += value * value;
            }
        }
        double count = (double) (right - left) * (bottom - top);
        return (int) StrictMath.sqrt(Math.max(0, squares / count - (sum / count) * (sum / count)));
    }

    private static Region region(Found face, Gray picture) {
        return Regions.of(face.x / picture.width(), face.y / picture.height(), (face.x + face.side) / picture.width(),
                (face.y + face.side) / picture.height());
    }
}
