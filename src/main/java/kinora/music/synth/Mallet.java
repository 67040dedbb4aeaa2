package kinora.music.synth;

import java.util.List;

/// A bar, plate or tube that is struck: few modes, far apart.
///
/// @param modes by frequency; the first is the note
/// @param soft how much the higher modes lose in the softest stroke, in dB
/// @param follow how much shorter higher notes ring: seconds are divided by the frequency over that of middle C to this power
/// @param tick noise of the stick, relative to the tone
/// @param tickHz where it lies
/// @param twin spread of slightly different frequencies over both sides, in Hz; 0 keeps it mono
record Mallet(List<Mode> modes, double soft, double follow, double tick, double tickHz, double twin) implements Sound {
    Mallet {
        modes = List.copyOf(modes);
    }

    /// A mode.
    ///
    /// @param ratio times the frequency of the note
    /// @param gain relative to the first
    /// @param seconds until it is 60 dB quieter, at middle C
    record Mode(double ratio, double gain, double seconds) {}

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        Modes left = new Modes();
        Modes right = new Modes();
        double hz = tone.hz();
        for (int i = 0; i < modes.size(); i++) {
            Mode mode = modes.get(i);
            double softer = i == 0 ? 1 : StrictMath.pow(10, -soft * (1 - tone.force()) / 20);
            double seconds = mode.seconds() / StrictMath.pow(hz / 261.6, follow);
            double turns = i == 0 ? 0 : hiss.chance();
            double apart = twin * (0.5 + hiss.chance()) / 2;
            left.add(hz * mode.ratio() - apart, mode.gain() * softer, turns, seconds);
            right.add(hz * mode.ratio() + apart, mode.gain() * softer, turns, seconds * 0.96);
        }
        int samples = Math.min(tone.atMost(7), left.life());
        float[] onLeft = new float[samples];
        left.ring(onLeft, samples);
        float[] onRight = onLeft;
        if (twin > 0) {
            float[] other = new float[samples];
            right.ring(other, samples);
            onRight = new float[samples];
            for (int i = 0; i < samples; i++) {
                float a = onLeft[i];
                float b = other[i];
                onLeft[i] = 0.7f * a + 0.3f * b;
                onRight[i] = 0.3f * a + 0.7f * b;
            }
        }
        stick(tone, hiss, onLeft, onRight);
        Take take = Level.set(new Take(onLeft, onRight), 1);
        Shapes.fadeOut(onLeft, 0.03);
        if (twin > 0) {
            Shapes.fadeOut(onRight, 0.03);
        }
        return take;
    }

    private void stick(Tone tone, Hiss hiss, float[] left, float[] right) {
        int samples = Math.min(left.length, Tone.RATE / 20);
        float[] noise = Shapes.burst(hiss, samples, 0.025);
        Biquad.band(tickHz * (0.7 + 0.6 * tone.force()), 0.9).run(noise, 0, samples);
        float gain = (float) (tick * (0.3 + tone.force()));
        Shapes.fadeIn(left, 0.0009);
        Shapes.mix(noise, left, 0, gain);
        if (right != left) {
            Shapes.fadeIn(right, 0.0009);
            Shapes.mix(noise, right, 0, gain);
        }
    }
}
