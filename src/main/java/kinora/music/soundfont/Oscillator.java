package kinora.music.soundfont;

/// Plays one wave at a pitch, through its filter and under its envelopes.
final class Oscillator {
    private static final double RATE = 48_000;
    private static final int BLOCK = 16;
    /// Frames of a wave that are read for one note: at 44.1 kHz 87 s.
    private static final long MOST_FRAMES = 60L << 16;
    /// Loops are repeated in memory until they have so many frames, so that values between samples never look behind them.
    private static final int LEAST_LOOP = 4 * Between.REACH;
    /// How far a position may move in a block, and the samples beside it that count.
    private static final int AHEAD = 16 * BLOCK + 2 * Between.REACH + 1;
    /// Faster than four octaves above its pitch a wave is not played.
    private static final double FASTEST = 4800;
    private static final double SLOWEST = -9600;
    private static final double LOWEST_HZ = 8.176;
    private static final int OPEN = 13_500;
    /// What a level says in decibels is halved by the sound cards that the format was made for, nearly.
    private static final double ATTENUATES = 0.04;
    private static final double SILENT_DB = 100;
    private static final double SUSTAINS = 1000;

    private final Zone zone;
    private final double cents;
    private final Stages volume;
    private final Stages moves;
    private final Wobble tremolo;
    private final Wobble vibrato;
    private final MovingFilter filter;
    private final float level;
    private final float[] wave;
    private final double loopEnd;
    private final double loopLength;

    Oscillator(Zone zone, int key, int samples, SampledNote.Waves waves) {
        this.zone = zone;
        int played = zone.value(Generator.KEY) >= 0 ? Math.min(127, zone.value(Generator.KEY)) : key;
        double tuned = (played - zone.root()) * (double) Math.clamp(zone.value(Generator.SCALE), 0, 1200)
                + 100.0 * Math.clamp(zone.value(Generator.TUNE_COARSE), -120, 120) + zone.value(Generator.TUNE_FINE) + zone.correction();
        cents = tuned + 1200 * StrictMath.log(zone.rate() / RATE) / StrictMath.log(2);
        volume = new Stages(zone, Generator.VOLUME_DELAY, played);
        moves = new Stages(zone, Generator.MOD_DELAY, played);
        tremolo = Wobble.of(zone.value(Generator.MOD_LFO_DELAY), zone.value(Generator.MOD_LFO));
        vibrato = Wobble.of(zone.value(Generator.VIBRATO_DELAY), zone.value(Generator.VIBRATO));
        filter = new MovingFilter(zone.value(Generator.RESONANCE) / 10.0);
        level = (float) StrictMath.pow(10, -ATTENUATES * Math.clamp(zone.value(Generator.ATTENUATION), 0, 1440) / 20);
        boolean loops = zone.loops() && zone.loopEnd() - zone.start() <= MOST_FRAMES;
        long played48 = (long) StrictMath.ceil(samples * StrictMath.pow(2, Math.min(FASTEST, highest()) / 1200)) + 2L * Between.REACH;
        int frames = (int) Math.min(Math.min(MOST_FRAMES, played48), (loops ? zone.loopEnd() : zone.end()) - zone.start());
        boolean looped = loops && frames == zone.loopEnd() - zone.start();
        int length = looped ? (int) (zone.loopEnd() - zone.loopStart()) : 0;
        int copies = looped ? (LEAST_LOOP + length - 1) / length : 0;
        wave = wave(waves.read(zone.start(), frames), length, copies);
        loopLength = (double) copies * length;
        loopEnd = Between.REACH + frames + (copies - 1.0) * length;
    }

    /// The wave with silence before and behind it, or with its loop repeated behind it.
    private static float[] wave(float[] read, int loop, int copies) {
        int more = copies == 0 ? 0 : (copies - 1) * loop + AHEAD;
        float[] wave = new float[read.length + more + 3 * Between.REACH];
        System.arraycopy(read, 0, wave, Between.REACH, read.length);
        for (int i = 0; i < more; i++) {
            wave[Between.REACH + read.length + i] = wave[Between.REACH + read.length + i - loop];
        }
        return wave;
    }

    private boolean bends() {
        return highest() > cents;
    }

    private double highest() {
        return cents + Math.abs(zone.value(Generator.MOD_LFO_TO_PITCH)) + Math.abs(zone.value(Generator.VIBRATO_TO_PITCH))
                + Math.abs(zone.value(Generator.MOD_ENVELOPE_TO_PITCH));
    }

    /// Adds as much as there is of it.
    void add(float[] into) {
        float[] block = new float[BLOCK];
        boolean sweeps = zone.value(Generator.MOD_LFO_TO_FILTER) != 0 || zone.value(Generator.MOD_ENVELOPE_TO_FILTER) != 0;
        boolean filtered = zone.value(Generator.FILTER) < OPEN || zone.value(Generator.MOD_LFO_TO_FILTER) != 0
                || zone.value(Generator.MOD_ENVELOPE_TO_FILTER) < 0;
        boolean bends = bends();
        double still = step(0);
        double position = Between.REACH;
        float before = gain(0);
        for (int at = 0; at < into.length; at += BLOCK) {
            int length = Math.min(BLOCK, into.length - at);
            double moment = (at + length) / RATE;
            double step = bends ? step(moment) : still;
            position = looped(position);
            length = fill(position, step, block, length);
            if (filtered) {
                if (sweeps || at == 0) {
                    filter.to(LOWEST_HZ * StrictMath.pow(2, cutoff(moment) / 1200));
                }
                filter.run(block, length);
            }
            float after = gain(moment);
            float rise = (after - before) / BLOCK;
            for (int i = 0; i < length; i++) {
                into[at + i] += block[i] * (before + rise * (i + 1));
            }
            before = after;
            position += step * length;
            if (length < BLOCK || isOver(moment)) {
                return;
            }
        }
    }

    /// Back in the loop, a little behind its start, so that nothing before it counts.
    private double looped(double position) {
        double over = position - loopEnd - Between.REACH;
        return loopLength > 0 && over >= 0 ? position - loopLength * (StrictMath.floor(over / loopLength) + 1) : position;
    }

    /// How much of a block there is before the wave ends.
    private int fill(double position, double step, float[] block, int length) {
        int there = length;
        while (there > 0 && (int) (position + step * (there - 1)) + Between.REACH >= wave.length) {
            there--;
        }
        Between.fill(wave, position, step, block, there);
        return there;
    }

    private double step(double at) {
        double moved = cents;
        if (bends()) {
            moved += zone.value(Generator.MOD_LFO_TO_PITCH) * tremolo.at(at) + zone.value(Generator.VIBRATO_TO_PITCH) * vibrato.at(at)
                    + zone.value(Generator.MOD_ENVELOPE_TO_PITCH) * moved(at);
        }
        return StrictMath.pow(2, Math.clamp(moved, SLOWEST, FASTEST) / 1200);
    }

    private double cutoff(double at) {
        double moved = zone.value(Generator.FILTER) + zone.value(Generator.MOD_LFO_TO_FILTER) * tremolo.at(at)
                + zone.value(Generator.MOD_ENVELOPE_TO_FILTER) * moved(at);
        return Math.clamp(moved, 1500, OPEN + 1200.0);
    }

    /// The second envelope, 0 to 1.
    private double moved(double at) {
        double sustained = 1 - Math.clamp(zone.value(Generator.MOD_DELAY + 4), 0, SUSTAINS) / SUSTAINS;
        return moves.risen(at) * Math.max(sustained, 1 - moves.fallen(at));
    }

    private double sustainDb() {
        return Math.clamp(zone.value(Generator.VOLUME_DELAY + 4) / 10.0, 0, SILENT_DB);
    }

    private float gain(double at) {
        double db = Math.min(sustainDb(), SILENT_DB * volume.fallen(at));
        int trembles = zone.value(Generator.MOD_LFO_TO_VOLUME);
        db += trembles == 0 ? 0 : Math.clamp(trembles, -960, 960) / 10.0 * tremolo.at(at);
        double fallen = db == 0 ? 1 : StrictMath.pow(10, -db / 20);
        return (float) (level * volume.risen(at) * fallen);
    }

    private boolean isOver(double at) {
        return sustainDb() >= SILENT_DB && volume.fallen(at) >= 1;
    }
}
