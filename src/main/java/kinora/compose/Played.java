package kinora.compose;

/// A layer's sound at its speed, handed out from its beginning on.
interface Played {
    /// The next moments.
    ///
    /// @param into left and right in turn, from its beginning on
    /// @param moments how many
    void next(float[] into, int moments);

    /// A layer's source at the layer's pace.
    static Played of(Pace pace, Rounds rounds) {
        if (pace.passed(1) == 1 && pace.speed().ramp().isEmpty()) {
            return new Plain(rounds);
        }
        return switch (pace.speed().pitch()) {
            case KEPT -> new Stretch(pace, rounds);
            case FOLLOWS -> new Varispeed(pace, rounds);
        };
    }

    /// At the source's own speed, forwards or backwards.
    final class Plain implements Played {
        private final Rounds rounds;
        private long place;

        Plain(Rounds rounds) {
            this.rounds = rounds;
        }

        @Override
        public void next(float[] into, int moments) {
            rounds.read(place, into, moments);
            place += moments;
        }
    }
}
