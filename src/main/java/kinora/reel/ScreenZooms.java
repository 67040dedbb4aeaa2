package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.ClipFacts;
import kinora.media.Region;
import kinora.reel.LongClip.Zoom;

/// Where the camera goes nearer to what changes on a recorded screen, so that it can be read on a phone.
final class ScreenZooms {
    /// Most that is zoomed in, in thousandths: more would hide where on the screen it is.
    static final int MOST_ZOOM = 1_350;
    /// Less is not worth a move.
    private static final int LEAST_ZOOM = 1_120;
    /// What is seen around what changes, in thousandths of it.
    private static final int MARGIN = 1_200;
    /// A zoom that is shorter in the film makes restless.
    private static final long LEAST_MS = 2_500;
    /// Without a change for so long the camera goes back.
    private static final long REST_MS = 3_000;
    /// Before something changes the camera is on its way already, and it leaves a little later.
    private static final long BEFORE_MS = 300;
    private static final long AFTER_MS = 1_000;
    /// Between two zooms the whole screen is seen for so long at least.
    private static final long APART_MS = 800;

    private ScreenZooms() {}

    /// The zooms of a part of a clip.
    ///
    /// @param speedPermille at which it is shown
    static List<Zoom> of(ClipFacts facts, ClipFacts.Span span, int speedPermille) {
        List<Zoom> zooms = new ArrayList<>();
        @Nullable
        Group group = null;
        int first = (int) Math.ceilDiv(span.fromMs(), (long) facts.stepMs());
        for (int i = first; i < facts.steps().size() && (long) i * facts.stepMs() < span.toMs(); i++) {
            Optional<Region> here = facts.steps().get(i).changed();
            if (here.isEmpty()) {
                continue;
            }
            Region changed = here.get();
            long from = (long) i * facts.stepMs();
            long to = from + facts.stepMs();
            if (group != null && (from - group.toMs > REST_MS || zoom(group.where.and(changed)) < LEAST_ZOOM)) {
                close(zooms, group, span, speedPermille);
                group = null;
            }
            group = group == null ? new Group(from, to, changed) : new Group(group.fromMs, to, group.where.and(changed));
        }
        if (group != null) {
            close(zooms, group, span, speedPermille);
        }
        return List.copyOf(zooms);
    }

    private static void close(List<Zoom> zooms, Group group, ClipFacts.Span span, int speedPermille) {
        long free = zooms.isEmpty() ? span.fromMs() : zooms.getLast().endMs() + APART_MS;
        long start = Math.max(free, group.fromMs - BEFORE_MS);
        long end = Math.min(span.toMs(), group.toMs + AFTER_MS);
        int zoom = zoom(group.where);
        if (zoom >= LEAST_ZOOM && end - start >= leastMs(speedPermille)) {
            zooms.add(new Zoom(start, end, view(group.where, zoom)));
        }
    }

    /// How near the camera can go so that a region is seen with what is around it.
    private static int zoom(Region where) {
        int side = Math.max(where.width(), where.height());
        return Math.min(MOST_ZOOM, Region.ONE * Region.ONE / side * Region.ONE / MARGIN);
    }

    /// The part of the picture that is seen, with the picture's shape, around a region.
    private static Region view(Region where, int zoom) {
        int side = Region.ONE * Region.ONE / zoom;
        int left = Math.clamp(where.left() + where.width() / 2 - side / 2, 0, Region.ONE - side);
        int top = Math.clamp(where.top() + where.height() / 2 - side / 2, 0, Region.ONE - side);
        return new Region(left, top, side, side);
    }

    /// The zooms that are over by a moment; one that is not is cut short, or left out when too little of it remains.
    static List<Zoom> until(List<Zoom> zooms, long endMs, int speedPermille) {
        return zooms.stream().map(zoom -> new Zoom(zoom.startMs(), Math.min(zoom.endMs(), endMs), zoom.view()))
                .filter(zoom -> zoom.endMs() - zoom.startMs() >= leastMs(speedPermille)).toList();
    }

    /// How long a zoom lasts in the clip at least.
    private static long leastMs(int speedPermille) {
        return LEAST_MS * speedPermille / LongClip.NORMAL;
    }

    private record Group(long fromMs, long toMs, Region where) {}
}
