package kinora.music;

/// How strongly something begins at each step of 10 ms: how clearly, times how loud the music then is beside what is usual around it.
///
/// Clearness alone is not strength: it is measured in powers of ten, so a bass that comes out of a hole between two drums grows more than the drum that made the
/// hole. People tap to the drum, because with it the music is loudest.
final class Accents {
    /// What begins is heard at its loudest within 50 ms: the attack of a drum, of a plucked or a struck string.
    private static final int AHEAD = 5;
    /// What is usual around a step: a second to both sides, which holds a few beats and the spaces between them at any tempo.
    private static final int NEAR = 100;
    /// Three times as loud as usual is as strong as an accent can be: single drums in silence are no more than those of a band.
    private static final double MOST = 3;

    private Accents() {}

    /// @param envelope how clearly something begins
    /// @param powers mean power of each step, as many
    static double[] of(double[] envelope, double[] powers) {
        double[] usual = Envelope.mean(powers, NEAR);
        double[] accents = new double[envelope.length];
        for (int i = 0; i < accents.length; i++) {
            int to = Math.min(accents.length, i + AHEAD);
            double power = 0;
            for (int k = i; k < to; k++) {
                power += powers[k] / (to - i);
            }
            accents[i] = usual[i] > 0 ? envelope[i] * Math.min(MOST, power / usual[i]) : 0;
        }
        return accents;
    }
}
