package kinora.compose;

import kinora.media.AudioBlock;

/// What a layer plays of its source, one moment of the source after the other, at the source's own speed: its span once or, when it repeats, round after
/// round, each faded into the next. Backwards each round runs from the span's end to its beginning. It can be read anywhere, and reads the same however it is
/// asked.
final class Rounds {
    /// How long rounds of music and of ambience fade into each other when nobody knows a bar: 1 s, at most a quarter of a round. Shorter ones are heard as a
    /// stumble. Where bars meet the beat goes on, and the fade of every cut will do.
    private static final int CROSS_FADE = Soundtrack.RATE;
    private static final long MICROS = 1_000_000;

    private final Samples samples;
    private final long in;
    private final boolean loop;
    private final boolean backwards;
    /// How much of the source there is to be heard.
    private final long span;
    /// Moments in which the end of a round and the beginning of the next are heard together.
    private final long cross;
    /// From the beginning of a round to that of the next.
    private final long round;
    private float[] buffer = new float[0];

    Rounds(Soundtrack.Layer layer, Samples samples) {
        this.samples = samples;
        this.in = layer.in();
        this.loop = layer.loop();
        this.backwards = layer.pace().speed().isBackwards();
        long rest = Math.max(0, samples.length() - layer.in());
        long used = layer.length() == 0 ? rest : Math.min(rest, layer.length());
        long bars = layer.desk().bar() == 0 ? 0 : (used - Soundtrack.CUT) * MICROS / (layer.desk().bar() * Soundtrack.RATE);
        long whole = (bars * layer.desk().bar() * Soundtrack.RATE + MICROS / 2) / MICROS;
        boolean atBars = loop && bars > 0;
        this.span = atBars ? whole + Soundtrack.CUT : used;
        this.cross = !loop ? 0 : atBars ? Soundtrack.CUT : Math.min(CROSS_FADE, span / 4);
        this.round = Math.max(1, span - cross);
    }

    /// How many moments there are; [Long#MAX_VALUE] where they repeat for ever.
    long length() {
        return loop && span > 0 ? Long.MAX_VALUE : span;
    }

    /// Reads moments; what lies before the beginning or behind the end is silence, or what the source has beyond the span.
    ///
    /// @param from first moment, counted from the beginning of the first round
    /// @param into left and right in turn
    void read(long from, float[] into, int moments) {
        if (!loop || span == 0) {
            take(from, into, 0, moments);
            return;
        }
        for (int done = 0; done < moments;) {
            long at = from + done;
            long turn = Math.max(0, Math.floorDiv(at, round));
            long place = at - turn * round;
            // Up to where the mixture of end and beginning changes.
            long border = place < 0 ? 0 : place < cross && turn > 0 ? cross : round;
            int length = (int) Math.min(moments - done, border - place);
            take(place, into, done, length);
            if (turn > 0 && place >= 0 && place < cross) {
                join(place, into, done, length);
            }
            done += length;
        }
    }

    /// Fades in what is there and adds the end of the round before it.
    private void join(long place, float[] into, int offset, int length) {
        if (buffer.length < length * AudioBlock.CHANNELS) {
            buffer = new float[length * AudioBlock.CHANNELS];
        }
        take(round + place, buffer, 0, length);
        for (int i = 0; i < length; i++) {
            double coming = fade(place + i);
            double going = fade(cross - 1 - place - i);
            for (int j = 2 * i; j < 2 * i + 2; j++) {
                int to = 2 * offset + j;
                into[to] = (float) (into[to] * coming + buffer[j] * going);
            }
        }
    }

    private double fade(long at) {
        return StrictMath.sin(StrictMath.PI / 2 * (at + 0.5) / cross);
    }

    private void take(long place, float[] into, int offset, int length) {
        float[] target = offset == 0 ? into : new float[length * AudioBlock.CHANNELS];
        samples.read(backwards ? in + span - place - length : in + place, target, length);
        if (offset > 0) {
            System.arraycopy(target, 0, into, offset * AudioBlock.CHANNELS, length * AudioBlock.CHANNELS);
        }
        if (backwards) {
            reverse(into, offset, length);
        }
    }

    private static void reverse(float[] samples, int offset, int length) {
        for (int low = offset, high = offset + length - 1; low < high; low++, high--) {
            for (int side = 0; side < AudioBlock.CHANNELS; side++) {
                float one = samples[2 * low + side];
                samples[2 * low + side] = samples[2 * high + side];
                samples[2 * high + side] = one;
            }
        }
    }
}
