package kinora.compose;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// One layer's sound: its source at −14 LUFS, by the layer's gain, with its fades and repetitions.
final class LayerSound {
    /// The loudness that every source has at 100 %: what streaming services play at.
    private static final int NORMAL_CENTI_LUFS = -1400;
    /// Most that a source is turned up, in hundredths of dB: what is 20 dB below speech in a room is noise, and would come out as loud noise.
    private static final int MOST_CENTI_DB = 2000;

    private final Soundtrack.Layer layer;
    private final Samples samples;
    private final double gain;
    /// How much of the source there is to be heard.
    private final long span;
    /// How long anything is heard.
    private final long heard;
    /// Moments in which the end of a round and the beginning of the next are heard together.
    private final long cross;
    private float[] buffer = new float[0];

    LayerSound(Soundtrack.Layer layer, Samples samples) {
        this.layer = layer;
        this.samples = samples;
        long rest = Math.max(0, samples.length() - layer.in());
        this.span = layer.length() == 0 ? rest : Math.min(rest, layer.length());
        this.heard = layer.loop() && span > 0 ? layer.moments() : Math.min(layer.moments(), span);
        this.cross = layer.loop() ? Math.min(Soundtrack.CUT, span / 2) : 0;
        this.gain = layer.gainPermille() / 1000.0 * normalising(samples.centiLufs());
    }

    /// What brings a source to its usual loudness. Silence stays as it is.
    private static double normalising(int centiLufs) {
        return centiLufs == Loudness.SILENT ? 1 : StrictMath.pow(10, Math.min(NORMAL_CENTI_LUFS - centiLufs, MOST_CENTI_DB) / 2000.0);
    }

    /// Adds its part to a stretch of the film.
    ///
    /// @param from first moment of the stretch in the film
    /// @param into left and right in turn
    /// @param moments length of the stretch
    void addTo(float[] into, long from, int moments) {
        long first = Math.max(from - layer.start(), 0);
        long end = Math.min(from + moments - layer.start(), heard);
        long round = span - cross;
        for (long at = first; at < end;) {
            long turn = layer.loop() ? at / round : 0;
            long place = at - turn * round;
            // Up to where the mixture of beginning and end changes.
            long border = layer.loop() && place >= cross ? round : layer.loop() ? cross : span;
            int length = (int) Math.min(end - at, border - place);
            int offset = Math.toIntExact(at + layer.start() - from);
            boolean joint = turn > 0 && place < cross;
            add(into, offset, at, place, length, joint ? 1 : 0);
            if (joint) {
                add(into, offset, at, round + place, length, -1);
            }
            at += length;
        }
    }

    /// @param joint 1 where a new round comes in, −1 where the old one goes out
    private void add(float[] into, int offset, long at, long place, int length, int joint) {
        if (buffer.length < length * AudioBlock.CHANNELS) {
            buffer = new float[length * AudioBlock.CHANNELS];
        }
        samples.read(layer.in() + place, buffer, length);
        for (int i = 0; i < length; i++) {
            double level = gain * fade(at + i, layer.fadeIn()) * fade(heard - 1 - at - i, layer.fadeOut());
            if (joint != 0) {
                long inside = joint > 0 ? place + i : span - 1 - place - i;
                level *= fade(inside, cross);
            }
            into[2 * (offset + i)] += (float) (buffer[2 * i] * level);
            into[2 * (offset + i) + 1] += (float) (buffer[2 * i + 1] * level);
        }
    }

    /// A quarter of a sine: two of them that meet keep the power of two different sounds.
    private static double fade(long at, long length) {
        return at >= length ? 1 : StrictMath.sin(StrictMath.PI / 2 * (at + 0.5) / length);
    }
}
