package kinora.compose;

import java.util.function.IntToDoubleFunction;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// Sounds for tests, from their formula.
final class Tones {
    private Tones() {}

    /// A sound that is the same on both sides and counts as loud as it has to be to stay as it is at 100 %.
    static Samples plain(int moments, IntToDoubleFunction level) {
        return of(moments, -1400, level);
    }

    static Samples of(int moments, int centiLufs, IntToDoubleFunction level) {
        float[] all = new float[moments];
        for (int i = 0; i < moments; i++) {
            all[i] = (float) level.applyAsDouble(i);
        }
        return new Samples() {
            @Override
            public long length() {
                return moments;
            }

            @Override
            public int centiLufs() {
                return centiLufs;
            }

            @Override
            public void read(long from, float[] into, int count) {
                for (int i = 0; i < count; i++) {
                    long at = from + i;
                    float sample = at >= 0 && at < moments ? all[(int) at] : 0;
                    into[2 * i] = sample;
                    into[2 * i + 1] = sample;
                }
            }
        };
    }

    static IntToDoubleFunction sine(double hertz, double level) {
        return i -> level * StrictMath.sin(2 * StrictMath.PI * hertz * i / Soundtrack.RATE);
    }

    /// The left side of a whole soundtrack.
    static float[] mixed(Soundtrack soundtrack, Samples source, double ceilingDb) {
        Mixer mixer = new Mixer(soundtrack, _ -> source, ceilingDb);
        float[] all = new float[(int) soundtrack.moments()];
        float[] block = new float[Mixer.BLOCK * AudioBlock.CHANNELS];
        int at = 0;
        for (int count = mixer.next(block); count > 0; count = mixer.next(block)) {
            for (int i = 0; i < count; i++) {
                all[at++] = block[2 * i];
            }
        }
        if (at != all.length) {
            throw new AssertionError(at + " moments instead of " + all.length);
        }
        return all;
    }

    static int centiLufs(float[] side) {
        LoudnessMeter meter = new LoudnessMeter();
        meter.add(both(side), side.length);
        return meter.centiLufs();
    }

    static int centiDbtp(float[] side) {
        TruePeakMeter meter = new TruePeakMeter();
        meter.add(both(side), side.length);
        return meter.centiDbtp();
    }

    static float[] both(float[] side) {
        float[] both = new float[2 * side.length];
        for (int i = 0; i < side.length; i++) {
            both[2 * i] = side[i];
            both[2 * i + 1] = side[i];
        }
        return both;
    }

    static float[] floats(int moments, IntToDoubleFunction level) {
        float[] all = new float[moments];
        for (int i = 0; i < moments; i++) {
            all[i] = (float) level.applyAsDouble(i);
        }
        return all;
    }

    static boolean isSilent(int centiLufs) {
        return centiLufs == Loudness.SILENT;
    }
}
