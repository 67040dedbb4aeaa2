package kinora.music.synth;

import kinora.music.score.Score;
import kinora.music.score.Score.Production;

/// Makes a mix a recording, in place: colour, tape, gentle compression and saturation, loudness, peaks, edges.
final class Mastering {
    /// Integrated loudness of every piece.
    static final double LUFS = -14;
    /// Highest true peak of every piece is −1 dB; a little is kept for what measuring misses.
    private static final double CEILING = StrictMath.pow(10, -1.15 / 20);
    /// Level that the mix is turned to before it is compressed and saturated: −18 dB.
    private static final double WORKING = StrictMath.pow(10, -18 / 20.0);
    private static final int STRETCH = 32;
    private static final int BLOCK = 4096;
    private static final double IN_S = 0.002;
    private static final double OUT_S = 0.03;

    private final Score score;
    private final Production production;
    private final Piece piece;

    Mastering(Score score, Piece piece) {
        this.score = score;
        this.piece = piece;
        production = score.production();
    }

    Piece run() {
        colour();
        turnToWorking();
        Tape.wobble(piece, production.wobblePermille() / 1000.0);
        compress();
        saturate();
        lowPass();
        Tape.crackle(piece, production.cracklePermille() / 1000.0, WORKING, score.seed());
        edges(piece.left());
        edges(piece.right());
        new Limiter(piece).run(LUFS, CEILING);
        return piece;
    }

    private void colour() {
        double[] gains = Balance.gains(piece, production.lowPassHz());
        for (float[] side : new float[][]{piece.left(), piece.right()}) {
            Biquad[] filters = Balance.filters(gains);
            Biquad first = Biquad.highPass(26, 0.54);
            Biquad second = Biquad.highPass(26, 1.31);
            for (int from = 0; from < side.length; from += BLOCK) {
                int to = Math.min(side.length, from + BLOCK);
                first.run(side, from, to);
                second.run(side, from, to);
                for (Biquad filter : filters) {
                    filter.run(side, from, to);
                }
            }
        }
    }

    private void turnToWorking() {
        double loudest = 0;
        double[] powers = new double[piece.samples() / Tone.RATE + 1];
        for (int i = 0; i < piece.samples(); i++) {
            powers[i / Tone.RATE] += (double) piece.left()[i] * piece.left()[i] + (double) piece.right()[i] * piece.right()[i];
        }
        for (double power : powers) {
            loudest = Math.max(loudest, power / (2.0 * Tone.RATE));
        }
        float gain = (float) (WORKING * 1.3 / StrictMath.sqrt(loudest + 1e-12));
        Level.scale(piece.left(), gain);
        Level.scale(piece.right(), gain);
    }

    /// 1.7 : 1 from 4 dB below the working level on, slowly in (25 ms) and out (220 ms).
    private void compress() {
        double in = 1 - StrictMath.exp(-STRETCH / (0.025 * Tone.RATE));
        double out = 1 - StrictMath.exp(-STRETCH / (0.22 * Tone.RATE));
        double threshold = WORKING * WORKING * StrictMath.pow(10, -0.4);
        double heard = 0;
        float before = 1;
        for (int from = 0; from < piece.samples(); from += STRETCH) {
            int to = Math.min(piece.samples(), from + STRETCH);
            double power = 0;
            for (int i = from; i < to; i++) {
                power += (double) piece.left()[i] * piece.left()[i] + (double) piece.right()[i] * piece.right()[i];
            }
            power /= 2 * STRETCH;
            heard += (power - heard) * (power > heard ? in : out);
            // A quarter of a power is 1 − 1/ratio of an amplitude, at 1.7 : 1 a fifth.
            float after = heard <= threshold ? 1 : (float) StrictMath.exp(-0.206 * StrictMath.log(heard / threshold));
            float rise = (after - before) / STRETCH;
            for (int i = from; i < to; i++) {
                before += rise;
                piece.left()[i] *= before;
                piece.right()[i] *= before;
            }
            before = after;
        }
    }

    /// Adds third and, in warm productions, second harmonics; what is small stays as it is.
    private void saturate() {
        float warmth = production.warmthPermille() / 1000f;
        float drive = 0.55f + 1.1f * warmth;
        float lean = 0.07f * warmth;
        for (float[] side : new float[][]{piece.left(), piece.right()}) {
            for (int i = 0; i < side.length; i++) {
                float x = side[i] * drive;
                side[i] = Shapes.soft(x + lean * x * x) / drive;
            }
            Biquad dc = Biquad.highPass(18, 0.7);
            for (int from = 0; from < side.length; from += BLOCK) {
                dc.run(side, from, Math.min(side.length, from + BLOCK));
            }
        }
    }

    private void lowPass() {
        if (production.lowPassHz() < 19_000) {
            for (float[] side : new float[][]{piece.left(), piece.right()}) {
                Biquad first = Biquad.lowPass(production.lowPassHz(), 0.54);
                Biquad second = Biquad.lowPass(production.lowPassHz(), 1.31);
                for (int from = 0; from < side.length; from += BLOCK) {
                    int to = Math.min(side.length, from + BLOCK);
                    first.run(side, from, to);
                    second.run(side, from, to);
                }
            }
        }
    }

    private void edges(float[] side) {
        if (production.fadeOut() > 0) {
            Shapes.fadeOut(side, (double) production.fadeOut() / Tone.RATE);
        }
        Shapes.fadeIn(side, IN_S);
        Shapes.fadeOut(side, OUT_S);
    }
}
