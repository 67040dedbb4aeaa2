package kinora.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import kinora.media.AudioBlock;
import kinora.timeline.Draft;

/// Mixes a soundtrack from its beginning to its end, as many moments as the film has, below a true-peak ceiling; music gives way to speech. Memory does not grow with the film.
public final class Mixer {
    /// Moments in one block.
    public static final int BLOCK = 4096;

    private final Soundtrack soundtrack;
    private final Function<SoundKey, Samples> sources;
    private final List<Soundtrack.Layer> layers;
    private final Map<Integer, LayerSound> heard = new HashMap<>();
    private final Limiter limiter;
    private final boolean ducks;
    private final Ducking ducking = new Ducking();
    private final float[] leading = new float[BLOCK * AudioBlock.CHANNELS];
    private final float[] following = new float[BLOCK * AudioBlock.CHANNELS];
    private long mixed;
    private long handedOut;

    /// @param sources opened when they are first heard
    /// @param ceilingDb most that the waveform reaches, in dB of full scale
    public Mixer(Soundtrack soundtrack, Function<SoundKey, Samples> sources, double ceilingDb) {
        this.soundtrack = soundtrack;
        this.sources = sources;
        this.layers = soundtrack.layers().stream().sorted(Comparator.comparingLong(Soundtrack.Layer::start)).toList();
        this.limiter = new Limiter(ceilingDb);
        this.ducks = has(Desk.Ducking.LEADS) && has(Desk.Ducking.GIVES_WAY);
    }

    private boolean has(Desk.Ducking part) {
        return layers.stream().anyMatch(layer -> layer.desk().ducking() == part);
    }

    /// The next moments.
    ///
    /// @param into left and right in turn; room for [#BLOCK]
    /// @return how many there are; 0 at the end
    public int next(float[] into) {
        int count = (int) Math.min(BLOCK, soundtrack.moments() - handedOut);
        int late = handedOut == 0 && count > 0 ? Limiter.DELAY : 0;
        if (late > 0) {
            float[] ahead = new float[late * AudioBlock.CHANNELS];
            mix(ahead, late);
            limiter.process(ahead, late);
        }
        mix(into, count);
        limiter.process(into, count);
        handedOut += count;
        return count;
    }

    private void mix(float[] into, int count) {
        Arrays.fill(into, 0, count * AudioBlock.CHANNELS, 0);
        if (ducks) {
            Arrays.fill(leading, 0, count * AudioBlock.CHANNELS, 0);
            Arrays.fill(following, 0, count * AudioBlock.CHANNELS, 0);
        }
        for (int i = 0; i < layers.size(); i++) {
            Soundtrack.Layer layer = layers.get(i);
            if (layer.start() >= mixed + count) {
                break;
            }
            if (layer.end() > mixed) {
                heard.computeIfAbsent(i, _ -> new LayerSound(layer, sources.apply(layer.source()))).addTo(bus(layer, into), mixed, count);
            } else {
                heard.remove(i);
            }
        }
        if (ducks) {
            ducking.process(leading, following, count);
            for (int i = 0; i < count * AudioBlock.CHANNELS; i++) {
                into[i] += leading[i] + following[i];
            }
        }
        if (soundtrack.gainPermille() != Draft.UNITY) {
            float gain = soundtrack.gainPermille() / (float) Draft.UNITY;
            for (int i = 0; i < count * AudioBlock.CHANNELS; i++) {
                into[i] *= gain;
            }
        }
        mixed += count;
    }

    private float[] bus(Soundtrack.Layer layer, float[] plain) {
        if (!ducks) {
            return plain;
        }
        return switch (layer.desk().ducking()) {
            case NONE -> plain;
            case LEADS -> leading;
            case GIVES_WAY -> following;
        };
    }
}
