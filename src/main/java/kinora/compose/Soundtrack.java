package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.Optional;

import kinora.media.AudioBlock;
import kinora.media.MediaInfo;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SoundRole;

/// What is heard in a film, resolved: moments of 48 kHz instead of milliseconds, sources named by content. It is apart from the [Composition], so that a
/// change of the sound leaves the pictures as they are, and the other way round.
///
/// @param moments length of the film: the border behind its last frame, so that picture and sound end together
/// @param layers mixed together, in the draft's order; none in a silent film
/// @param gainPermille how loud the mix is, in thousandths; at least 1
public record Soundtrack(long moments, List<Layer> layers, int gainPermille) {

    /// Moments per second.
    public static final int RATE = AudioBlock.RATE;
    /// The fade at every cut, so that none clicks: 30 ms.
    public static final int CUT = 30 * RATE / 1000;

    /// One source, for a span of the film.
    ///
    /// @param source where its samples are
    /// @param in first moment of the source that is heard
    /// @param length moments of the source that may be heard from there; 0 = to its end
    /// @param start first moment of the film in which it is heard
    /// @param moments how long it is heard; silent, or again from the beginning, where the source ends earlier
    /// @param gainPermille loudness in thousandths of the normalised source
    /// @param fadeIn moments of the fade at its beginning
    /// @param fadeOut moments of the fade at its end
    /// @param loop whether it begins again where the source ends
    /// @param role what it is for
    /// @param pace how the source passes; backwards it begins at the end of the span from `in` on
    /// @param desk what else is done to it
    public record Layer(SoundKey source, long in, long length, long start, long moments, int gainPermille, long fadeIn, long fadeOut,
            boolean loop, SoundRole role, Pace pace, Desk desk) {
        public Layer {
            if (in < 0 || length < 0 || start < 0 || moments < 1 || gainPermille < 1 || fadeIn < 0 || fadeOut < 0) {
                throw new IllegalArgumentException("no layer of sound: " + in + " + " + length + " at " + start + " + " + moments);
            }
        }

        /// One that plays as its source is.
        public Layer(SoundKey source, long in, long length, long start, long moments, int gainPermille, long fadeIn, long fadeOut,
                boolean loop, SoundRole role) {
            this(source, in, length, start, moments, gainPermille, fadeIn, fadeOut, loop, role, Pace.NORMAL, Desk.PLAIN);
        }

        /// The first moment after it.
        public long end() {
            return start + moments;
        }
    }

    public Soundtrack {
        layers = List.copyOf(layers);
        if (moments < 1 || gainPermille < 1 || layers.stream().anyMatch(layer -> layer.end() > moments)) {
            throw new IllegalArgumentException("a soundtrack ends with its film, after " + moments + ", gain " + gainPermille);
        }
    }

    /// One that is as loud as its layers are.
    public Soundtrack(long moments, List<Layer> layers) {
        this(moments, layers, Draft.UNITY);
    }

    /// The same, as loud as that.
    public Soundtrack withGain(int changed) {
        return new Soundtrack(moments, layers, changed);
    }

    /// A film of which nothing is heard.
    public static Soundtrack silent(FrameRate rate, long frames) {
        return new Soundtrack(moment(rate, frames), List.of());
    }

    /// Resolves a draft's sound.
    ///
    /// @param frames length of the film, at least 1
    /// @param media what is known about the media that segments name
    /// @param problems told what cannot be heard
    static Soundtrack of(Draft draft, long frames, Function<MediaRef, Optional<MediaInfo>> media, List<CompositionProblem> problems) {
        long moments = moment(draft.canvas().rate(), frames);
        List<Layer> layers = new ArrayList<>();
        SoundLayers all = new SoundLayers(draft.canvas().rate(), media, problems);
        draft.tracks().forEach(track -> all.of(track).forEach(layer -> cut(layer, moments, layers)));
        return draft.gainPermille() == 0 ? new Soundtrack(moments, List.of()) : new Soundtrack(moments, layers, draft.gainPermille());
    }

    /// The moment of the border before a frame: `round(frame · 48000 · den / num)`, halves up.
    public static long moment(FrameRate rate, long frame) {
        return Math.floorDiv(2L * frame * RATE * rate.den() + rate.num(), 2L * rate.num());
    }

    /// Whether nothing is heard.
    public boolean isSilent() {
        return layers.isEmpty();
    }

    /// What has to be decoded.
    public Set<SoundKey> sources() {
        return layers.stream().map(Layer::source).collect(Collectors.toUnmodifiableSet());
    }

    /// What lasts longer than the film ends with it, and fades as it would have faded at its own end.
    private static void cut(Layer layer, long moments, List<Layer> into) {
        if (layer.end() <= moments) {
            into.add(layer);
        } else if (layer.start() < moments) {
            into.add(new Layer(layer.source(), layer.in(), layer.length(), layer.start(), moments - layer.start(), layer.gainPermille(),
                    layer.fadeIn(), layer.fadeOut(), layer.loop(), layer.role(), layer.pace(), layer.desk()));
        }
    }
}
