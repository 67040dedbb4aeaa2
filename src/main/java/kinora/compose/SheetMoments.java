package kinora.compose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The moments of a film that a contact sheet shows.
public final class SheetMoments {
    /// As many as are seen at a glance.
    private static final int USUAL = 20;

    private SheetMoments() {}

    /// The first and the last frame, the middle of each shot, and others evenly between until there are some twenty; rising, none twice. Of films with very
    /// many shots only moments evenly spread.
    public static List<Long> of(Composition film) {
        TreeSet<Long> moments = new TreeSet<>();
        spread(film, 2, moments);
        film.shots().forEach(shot -> moments.add(Math.clamp(shot.first() + shot.frames() / 2, 0L, film.frames() - 1L)));
        if (moments.size() > ContactSheet.MOST_CELLS) {
            moments.clear();
            spread(film, ContactSheet.MOST_CELLS, moments);
        } else if (moments.size() < USUAL) {
            spread(film, USUAL - moments.size() + 2, moments);
        }
        return List.copyOf(moments);
    }

    private static void spread(Composition film, int count, Set<Long> into) {
        for (int i = 0; i < count; i++) {
            into.add((film.frames() - 1L) * i / (count - 1));
        }
    }
}
