package kinora.vision;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether a sound is most likely somebody speaking: what is heard comes in syllables, two to eight a second and never quite regular, with silence between, and changes
/// between voiced sounds and hissing ones; and it has no bass (Scheirer and Slaney, Construction and evaluation of a robust multifeature speech/music discriminator, 1997: 4 Hz
/// modulation energy, share of low-energy frames, variance of zero crossings).
///
/// Windows of 4 s, in which each 10 ms give a loudness and a count of zero crossings, are judged one by one; most of those that are heard at all must be speech.
/// Memory does not grow.
public final class SpeechMeasure {
    private static final int RATE = 48_000;
    private static final int FRAME = RATE / 100;
    private static final int WINDOW = 400;
    /// Quieter windows say nothing: −55 dB of full scale.
    private static final double HEARD = 0.0018;
    /// Low-pass at 90 Hz: 1 − e^(−2π·90/48000).
    private static final double BASS = 0.01171;
    private static final double MOST_BASS = 0.17;
    private static final double LEAST_QUIET = 0.25;
    private static final double LEAST_SYLLABLES = 0.28;
    private static final double MOST_REGULAR = 0.42;
    private static final double LEAST_HISS = 9;
    private static final double MOST_OF_ALL = 0.5;

    /// One turn in as many steps as a window has frames.
    private static final double[] COSINES = IntStream.range(0, WINDOW).mapToDouble(i -> StrictMath.cos(2 * StrictMath.PI * i / WINDOW))
            .toArray();

    private final double[] loudness = new double[WINDOW];
    private final double[] crossings = new double[WINDOW];
    private int frames;
    private int inFrame;
    private double energy;
    private int crossed;
    private boolean above;
    private double low;
    private double lower;
    private double bassEnergy;
    private double allEnergy;
    private int heard;
    private int spoken;

    /// Hears what comes next, at 48 kHz.
    ///
    /// @param samples left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        for (int i = 0; i < moments; i++) {
            double value = ((double) samples[2 * i] + samples[2 * i + 1]) / 2;
            low += BASS * (value - low);
            lower += BASS * (low - lower);
            energy += value * value;
            bassEnergy += lower * lower;
            crossed += value > 0 != above ? 1 : 0;
            above = value > 0;
            if (++inFrame == FRAME) {
                frame();
            }
        }
    }

    private void frame() {
        loudness[frames] = StrictMath.sqrt(energy / FRAME);
        crossings[frames] = crossed;
        allEnergy += energy;
        energy = 0;
        crossed = 0;
        inFrame = 0;
        if (++frames == WINDOW) {
            judge();
        }
    }

    private void judge() {
        double mean = Arrays.stream(loudness, 0, frames).average().orElse(0);
        if (mean >= HEARD) {
            heard++;
            spoken += isSpoken(mean) ? 1 : 0;
        }
        frames = 0;
        bassEnergy = 0;
        allEnergy = 0;
    }

    private boolean isSpoken(double mean) {
        double quiet = 0;
        for (int i = 0; i < frames; i++) {
            quiet += loudness[i] < mean / 2 ? 1.0 / frames : 0;
        }
        double syllables = 0;
        double all = 1e-12;
        double highest = 0;
        for (int bin = 2; bin <= 80; bin++) {
            double power = power(bin, mean);
            all += power;
            if (bin >= 8 && bin <= 32) {
                syllables += power;
                highest = Math.max(highest, power);
            }
        }
        return bassEnergy < MOST_BASS * allEnergy && quiet >= LEAST_QUIET && syllables >= LEAST_SYLLABLES * all
                && highest <= MOST_REGULAR * syllables && hiss(mean) >= LEAST_HISS;
    }

    /// Power of the loudness at a multiple of a quarter hertz.
    private double power(int bin, double mean) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < frames; i++) {
            real += (loudness[i] - mean) * COSINES[bin * i % WINDOW];
            imaginary += (loudness[i] - mean) * COSINES[(bin * i + 3 * WINDOW / 4) % WINDOW];
        }
        return real * real + imaginary * imaginary;
    }

    /// Standard deviation of the zero crossings in 10 ms of what is not silent.
    private double hiss(double mean) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < frames; i++) {
            if (loudness[i] > mean / 8) {
                sum += crossings[i];
                squares += crossings[i] * crossings[i];
                count++;
            }
        }
        return count == 0 ? 0 : StrictMath.sqrt(Math.max(0, squares / count - sum / count * (sum / count)));
    }

    /// Whether it is. To be asked once, at the end: what is left of at least a second is judged, too.
    public boolean isSpeech() {
        if (frames >= WINDOW / 4) {
            Arrays.fill(loudness, frames, WINDOW, 0);
            judge();
        }
        return heard > 0 && spoken > MOST_OF_ALL * heard;
    }
}
