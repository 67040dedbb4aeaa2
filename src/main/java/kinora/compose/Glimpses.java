package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Films of which only some frames are looked at.
public final class Glimpses {
    private Glimpses() {}

    /// A film without titles whose clips stand still between the frames that are looked at, so that no other pictures of them have to be prepared.
    ///
    /// @param frames that are looked at; they show what they show in the film
    public static Composition of(Composition film, List<Long> frames) {
        NavigableSet<Long> looked = new TreeSet<>(frames);
        return new Composition(film.canvas(), film.frames(), film.shots().stream().map(shot -> held(shot, looked)).toList(), film.mixes(),
                List.of(), film.insets().stream().map(inset -> inset.with(held(inset.shot(), looked))).toList(), film.veils());
    }

    private static Shot held(Shot shot, NavigableSet<Long> looked) {
        if (!(shot.moments() instanceof Moments.Timed timed)) {
            return shot;
        }
        List<Integer> moments = new ArrayList<>();
        for (int i = 0; i < timed.frames(); i++) {
            long frame = (long) timed.from() + i;
            Long last = looked.floor(shot.first() + frame);
            moments.add(Math.toIntExact(timed.at(last == null ? timed.from() : Math.max(timed.from(), last - shot.first()))));
        }
        return new Shot(shot.contentHash(), shot.spec(), new Moments.Listed(timed.from(), moments), shot.first(), shot.frames(),
                shot.path(), shot.grade());
    }
}
