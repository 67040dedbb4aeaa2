package kinora.compose;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// One layer's sound: its source at −14 LUFS, at its pace, by the layer's gain, with its automation, fades, repetitions and place between left and right.
/// It is heard from its beginning on.
final class LayerSound {
    /// The loudness that every source has at 100 %: what streaming services play at.
    private static final int NORMAL_CENTI_LUFS = -1400;
    /// Most that a source is turned up, in hundredths of dB: what is 20 dB below speech in a room is noise, and would come out as loud noise.
    private static final int MOST_CENTI_DB = 2000;

    private final Soundtrack.Layer layer;
    private final Played played;
    private final double gain;
    private final Desk.Turn turn;
    /// How long anything is heard.
    private final long heard;
    private long place;
    private float[] buffer = new float[0];

    LayerSound(Soundtrack.Layer layer, Samples samples) {
        this.layer = layer;
        Rounds rounds = new Rounds(layer, samples);
        this.played = Played.of(layer.pace(), rounds);
        this.heard = rounds.length() == Long.MAX_VALUE ? layer.moments() : layer.pace().filling(rounds.length(), layer.moments());
        this.gain = layer.gainPermille() / 1000.0 * normalising(samples.centiLufs());
        this.turn = layer.desk().turn();
    }

    /// What brings a source to its usual loudness. Silence stays as it is.
    private static double normalising(int centiLufs) {
        return centiLufs == Loudness.SILENT ? 1 : StrictMath.pow(10, Math.min(NORMAL_CENTI_LUFS - centiLufs, MOST_CENTI_DB) / 2000.0);
    }

    /// Adds its part to a stretch of the film; stretches follow each other.
    ///
    /// @param from first moment of the stretch in the film
    /// @param into left and right in turn
    /// @param moments length of the stretch
    void addTo(float[] into, long from, int moments) {
        long first = Math.max(from - layer.start(), 0);
        long end = Math.min(from + moments - layer.start(), heard);
        if (first != place && first < end) {
            throw new IllegalStateException("heard from " + place + " on, asked from " + first);
        }
        if (first >= end) {
            return;
        }
        int length = (int) (end - first);
        if (buffer.length < length * AudioBlock.CHANNELS) {
            buffer = new float[length * AudioBlock.CHANNELS];
        }
        played.next(buffer, length);
        place = end;
        int offset = Math.toIntExact(first + layer.start() - from);
        for (int i = 0; i < length; i++) {
            double level = gain * fade(first + i, layer.fadeIn()) * fade(heard - 1 - first - i, layer.fadeOut());
            if (layer.desk().isAutomated()) {
                level *= layer.desk().gain(first + i);
            }
            double left = buffer[2 * i] * level;
            double right = buffer[2 * i + 1] * level;
            into[2 * (offset + i)] += (float) (left * turn.leftToLeft() + right * turn.rightToLeft());
            into[2 * (offset + i) + 1] += (float) (left * turn.leftToRight() + right * turn.rightToRight());
        }
    }

    private double fade(long at, long length) {
        return at >= length ? 1 : layer.desk().fade().at((at + 0.5) / length);
    }
}
