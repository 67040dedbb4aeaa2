package kinora.compose;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Which moment of its file a shot shows in each of its frames. Equal moments show equal pictures.
public sealed interface Moments {
    /// A still picture: it has no time.
    record Still() implements Moments {}

    /// A moving picture.
    sealed interface Timed extends Moments {
        /// The first of the shot's frames that is told of.
        int from();

        /// How many are told of.
        int frames();

        /// The earliest moment shown.
        long lowest();

        /// The latest moment shown.
        long highest();
    }

    /// A moving picture whose speed changes.
    ///
    /// @param from the first of the shot's frames that is told of
    /// @param ms the moment that each of them shows
    record Listed(int from, List<Integer> ms) implements Timed {
        public Listed {
            ms = Milliseconds.copy(ms);
            if (from < 0 || ms.isEmpty() || ms.stream().anyMatch(moment -> moment < 0)) {
                throw new IllegalArgumentException("no moments from " + from);
            }
        }

        @Override
        public int frames() {
            return ms.size();
        }

        @Override
        public long at(long frame) {
            return ms.get(Math.clamp(frame - from, 0, ms.size() - 1));
        }

        @Override
        public long lowest() {
            return Math.min(ms.getFirst(), ms.getLast());
        }

        @Override
        public long highest() {
            return Math.max(ms.getFirst(), ms.getLast());
        }

        @Override
        public Listed within(int first, int count) {
            return new Listed(first, ms.subList(first - from, first - from + count));
        }

        @Override
        public Listed countedFrom(int frame) {
            return new Listed(from - frame, ms);
        }
    }

    /// Milliseconds in as little memory as they need: a shot of hours has many.
    final class Milliseconds extends AbstractList<Integer> implements RandomAccess {
        private final int[] all;

        private Milliseconds(int[] all) {
            this.all = all;
        }

        static List<Integer> copy(List<Integer> ms) {
            return ms instanceof Milliseconds ? ms : new Milliseconds(ms.stream().mapToInt(Integer::intValue).toArray());
        }

        static List<Integer> of(int[] ms) {
            return new Milliseconds(ms.clone());
        }

        @Override
        public Integer get(int index) {
            return all[index];
        }

        @Override
        public int size() {
            return all.length;
        }
    }

    /// A moving picture that keeps its speed. In frame i of the shot, counted from the shot's first, it shows the millisecond `(start + i·step) / unit` of its file, rounded
    /// down and held within `lowest` and `highest`. Exact ratios: nothing drifts, however long a film is.
    ///
    /// @param from the first of the shot's frames that is told of
    /// @param frames how many are told of
    /// @param start moment of the shot's first frame, in units
    /// @param step from one frame to the next, in units; negative plays backwards, 0 holds
    /// @param unit units of a millisecond
    /// @param lowest earliest moment shown
    /// @param highest latest moment shown
    record Moving(int from, int frames, long start, long step, int unit, long lowest, long highest) implements Timed {
        public Moving {
            if (from < 0 || frames < 1 || unit < 1 || lowest < 0 || highest < lowest) {
                throw new IllegalArgumentException(
                        "no moments: " + frames + " frames from " + from + ", in 1/" + unit + " ms, " + lowest + " to " + highest + " ms");
            }
        }

        @Override
        public long at(long frame) {
            return Math.clamp(Math.floorDiv(start + frame * step, unit), lowest, highest);
        }

        /// The moment of the first frame that is told of.
        public long first() {
            return at(from);
        }

        /// The moment of the last frame that is told of.
        public long last() {
            return at(from + frames - 1L);
        }

        /// Only some of the frames. Its bounds are those of what they show, so that it says nothing of what they do not.
        @Override
        public Moving within(int first, int count) {
            long one = at(first);
            long other = at(first + count - 1L);
            boolean held = one == other;
            return new Moving(first, count, held ? one * unit : start, held ? 0 : step, unit, Math.min(one, other), Math.max(one, other));
        }

        @Override
        public Moving countedFrom(int frame) {
            return new Moving(from - frame, frames, start + frame * step, step, unit, lowest, highest);
        }
    }

    /// The millisecond of the file that one of the shot's frames shows; 0 of a still.
    default long at(long frame) {
        return 0;
    }

    /// The same, said of some of the frames only.
    default Moments within(int first, int count) {
        return this;
    }

    /// The same for a shot that begins at one of this one's frames, which must not lie behind the first that is told of.
    default Moments countedFrom(int frame) {
        return this;
    }
}
