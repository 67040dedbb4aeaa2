package kinora.compose;

/// Which moment of its file a shot shows in each of its frames. Equal moments show equal pictures.
public sealed interface Moments {
    /// A still picture: it has no time.
    record Still() implements Moments {}

    /// A moving picture. In frame i of the shot, counted from the shot's first, it shows the millisecond `(start + i·step) / unit` of its file, rounded
    /// down and held within `lowest` and `highest`. Exact ratios: nothing drifts, however long a film is.
    ///
    /// @param from the first of the shot's frames that is told of
    /// @param frames how many are told of
    /// @param start moment of the shot's first frame, in units
    /// @param step from one frame to the next, in units; negative plays backwards, 0 holds
    /// @param unit units of a millisecond
    /// @param lowest earliest moment shown
    /// @param highest latest moment shown
    record Moving(int from, int frames, long start, long step, int unit, long lowest, long highest) implements Moments {
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
