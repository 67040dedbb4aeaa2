package kinora.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kinora.media.AudioBlock;
import kinora.media.MusicFacts;

/// Music for tests, made sample by sample, with the beats that were put into it.
final class MadeMusic {
    static final int RATE = AudioBlock.RATE;

    private static final double[] SINE = sines();
    private static final double FALL = decay(35);
    private static final double KICK = decay(16);
    private static final double BODY = decay(30);
    private static final double RATTLE = decay(22);
    private static final double HAT = decay(60);
    private static final double NOTE = decay(1.2);

    private final float[] sound;
    private final Random random;
    private final List<Double> beats = new ArrayList<>();
    private final List<Double> bars = new ArrayList<>();

    MadeMusic(double seconds, long seed) {
        sound = new float[(int) (seconds * RATE)];
        random = new Random(seed);
    }

    private static double[] sines() {
        double[] table = new double[1 << 14];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.sin(2 * StrictMath.PI * i / table.length);
        }
        return table;
    }

    double seconds() {
        return (double) sound.length / RATE;
    }

    /// True beats in seconds.
    List<Double> beats() {
        return List.copyOf(beats);
    }

    /// True beginnings of bars in seconds.
    List<Double> bars() {
        return List.copyOf(bars);
    }

    void beat(double at, boolean bar) {
        beats.add(at);
        if (bar) {
            bars.add(at);
        }
    }

    /// What a tracker says of it, heard in blocks of odd lengths.
    MusicFacts heard() {
        BeatTracker tracker = new BeatTracker();
        int at = 0;
        int length = 1;
        while (at < sound.length) {
            int count = Math.min(length, sound.length - at);
            float[] block = new float[2 * count];
            for (int i = 0; i < count; i++) {
                block[2 * i] = sound[at + i];
                block[2 * i + 1] = sound[at + i];
            }
            tracker.add(block, count);
            at += count;
            length = (length * 3 + 7) % 5000 + 1;
        }
        return tracker.facts();
    }

    void put(double at, double level) {
        int place = (int) Math.round(at * RATE);
        if (place >= 0 && place < sound.length) {
            sound[place] += (float) level;
        }
    }

    /// A click of 5 ms at 1 or 2 kHz.
    void click(double at, double level, double hertz) {
        for (int i = 0; i < RATE / 200; i++) {
            put(at + (double) i / RATE, level * StrictMath.sin(2 * StrictMath.PI * hertz * i / RATE) * (1 - i * 200.0 / RATE));
        }
    }

    /// What is left after one sample of something that dies away with a rate a second.
    private static double decay(double rate) {
        return StrictMath.exp(-rate / RATE);
    }

    private static double sine(double turns) {
        return SINE[(int) (turns * SINE.length) % SINE.length];
    }

    void kick(double at, double level) {
        double turns = 0;
        double fall = 1;
        double loud = level;
        for (int i = 0; i < RATE / 4; i++) {
            turns += (48 + 110 * fall) / RATE;
            put(at + (double) i / RATE, loud * sine(turns));
            fall *= FALL;
            loud *= KICK;
        }
    }

    void snare(double at, double level) {
        double body = 0.5 * level;
        double rattle = level;
        for (int i = 0; i < RATE / 5; i++) {
            double t = (double) i / RATE;
            put(at + t, body * sine(190 * t) + (random.nextDouble() - 0.5) * rattle);
            body *= BODY;
            rattle *= RATTLE;
        }
    }

    void hat(double at, double level) {
        double before = 0;
        double loud = level;
        for (int i = 0; i < RATE / 12; i++) {
            double noise = random.nextDouble() - 0.5;
            put(at + (double) i / RATE, loud * (noise - before));
            before = noise;
            loud *= HAT;
        }
    }

    /// A note of six partials that comes within some milliseconds and dies away.
    void note(double at, double length, double midi, double level, double attack) {
        double hertz = 440 * StrictMath.pow(2, (midi - 69) / 12);
        int count = (int) (length * RATE);
        double dying = 1;
        for (int i = 0; i < count; i++) {
            double t = (double) i / RATE;
            double shape = Math.min(1, t / attack) * Math.min(1, (length - t) / 0.03) * dying;
            dying *= NOTE;
            double sum = 0;
            for (int partial = 1; partial <= 6; partial++) {
                sum += sine(hertz * partial * t) / partial / partial;
            }
            put(at + t, level * shape * sum);
        }
    }

    /// Adds noise over all of it.
    MadeMusic withNoise(double level) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (level * random.nextGaussian());
        }
        return this;
    }

    /// Lets it grow from nothing.
    MadeMusic fadedIn(double seconds) {
        for (int i = 0; i < Math.min(sound.length, seconds * RATE); i++) {
            sound[i] *= (float) (i / (seconds * RATE));
        }
        return this;
    }

    MadeMusic amplified(double factor) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= (float) factor;
        }
        return this;
    }

    /// Clicks, every `perBar`-th one higher and louder; each left out with a chance.
    static MadeMusic clicks(double bpm, double seconds, int perBar, double missing, long seed) {
        MadeMusic music = new MadeMusic(seconds, seed);
        double period = 60 / bpm;
        double first = 0.31;
        for (int i = 0; first + i * period < seconds - 0.1; i++) {
            double at = first + i * period;
            music.beat(at, i % perBar == 0);
            if (music.random.nextDouble() >= missing) {
                music.click(at, i % perBar == 0 ? 0.8 : 0.5, i % perBar == 0 ? 2000 : 1000);
            }
        }
        return music;
    }

    /// Dance music: a drum on every beat that everything makes room for, an open hat and a bass between the beats, chords every three quavers.
    ///
    /// @param dotted whether the bass comes every three quavers, too, instead of on all the spaces
    static MadeMusic dance(double bpm, double seconds, boolean dotted, long seed) {
        MadeMusic music = new MadeMusic(seconds, seed);
        double quaver = 30 / bpm;
        double first = 0.2;
        int[] roots = {45, 41, 48, 43};
        for (int i = 0; first + i * quaver < seconds - 0.3; i++) {
            double at = first + i * quaver;
            int inBar = i % 8;
            int root = roots[i / 8 % roots.length];
            if (i % 2 == 0) {
                music.beat(at, inBar == 0);
                music.kick(at, 0.7);
            } else {
                music.hat(at, 0.35);
            }
            boolean third = inBar % 3 == 0;
            if (dotted ? third : i % 2 == 1) {
                music.note(at, quaver * 0.8, root - 12, 0.2, 0.004);
            }
            if (third) {
                for (int interval : new int[]{12, 15, 19}) {
                    music.note(at, quaver * 0.9, root + interval, 0.06, 0.004);
                }
            }
        }
        return music;
    }

    /// How a band plays.
    ///
    /// @param perBar 3 or 4
    /// @param swing where the second half of a beat lies, 0.5 to 0.67
    /// @param syncopated whether chords and kicks come between beats, too
    /// @param lead seconds of silence before it
    /// @param pickup notes before the first bar, in beats
    /// @param jitter how uneven it is played, in seconds
    /// @param chords whether there is more than drums
    record Band(double bpm, int perBar, double swing, boolean syncopated, double lead, int pickup, double jitter, boolean chords) {
        static Band plain(double bpm, int perBar) {
            return new Band(bpm, perBar, 0.5, false, 0.2, 0, 0, true);
        }

        MadeMusic play(double seconds, long seed) {
            MadeMusic music = new MadeMusic(seconds, seed);
            double period = 60 / bpm;
            int[] roots = {45, 41, 48, 43};
            double start = lead + pickup * period;
            for (int i = 0; i < pickup; i++) {
                music.beat(lead + i * period, false);
                music.note(lead + i * period, period * 0.8, 57 + i, 0.2, 0.008);
            }
            for (int beat = 0; start + beat * period < seconds - 0.3; beat++) {
                double at = start + beat * period;
                music.beat(at, beat % perBar == 0);
                play(music, music.random.nextGaussian() * jitter + at, period, beat % perBar, roots[beat / perBar % roots.length]);
            }
            return music;
        }

        private void play(MadeMusic music, double at, double period, int inBar, int root) {
            boolean down = inBar == 0;
            boolean back = perBar == 4 ? inBar % 2 == 1 : !down;
            if (down || (perBar == 4 && inBar == 2 && !syncopated)) {
                music.kick(at, down ? 0.6 : 0.45);
            }
            if (back) {
                music.snare(at, 0.35);
            }
            music.hat(at, 0.25);
            music.hat(at + swing * period, 0.18);
            if (syncopated && inBar == perBar - 2) {
                music.kick(at + swing * period, 0.5);
            }
            if (chords) {
                if (down) {
                    for (int third : new int[]{12, 16, 19}) {
                        music.note(at, period * perBar * 0.95, root + third, 0.07, 0.012);
                    }
                }
                music.note(at, period * 0.7, root - 12, 0.2, 0.006);
                if (syncopated && inBar == 1) {
                    music.note(at + swing * period, period, root + 24, 0.12, 0.01);
                }
            }
        }
    }
}
