package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.Loudness;
import kinora.timeline.Draft;
import kinora.timeline.Limits;

/// The gain that brings all that is heard in a film to one loudness (craft rule 26). It is kept in the draft, so that a sound that is made quieter later really is.
public final class MasterGain {
    /// −14 LUFS, at which most places play films.
    static final int CENTI_LUFS = -1400;
    /// As near as a factor of thousandths and the limiter bring it in a few rounds; half a unit is allowed.
    private static final int NEAR = 10;
    /// The limiter takes away some of what a gain adds, so that one is not always enough.
    private static final int MOST_ROUNDS = 4;

    private static final System.Logger LOG = System.getLogger("kinora.render");

    private MasterGain() {}

    /// Finds it by mixing and measuring.
    ///
    /// @param files content hash to file of every sound
    /// @return thousandths, at most [Limits#MAX_GAIN_PERMILLE]; as loud as it is where nothing is heard or nothing can be mixed, which the export will say
    public static int of(Engine engine, ChunkStore store, Soundtrack soundtrack, Map<String, Path> files, Cancellation cancellation) {
        if (soundtrack.isSilent()) {
            return soundtrack.gainPermille();
        }
        try {
            Map<SoundKey, Path> sources = new SoundtrackWork(engine, store, soundtrack, files, cancellation, (answer, _, key, draft, _) -> {
                if (answer instanceof Answer.Success) {
                    return store.publish(key, draft);
                }
                throw new IOException("a sound was not decoded: " + answer);
            }).decoded();
            return search(engine, soundtrack, sources, cancellation);
        } catch (IOException unheard) {
            LOG.log(System.Logger.Level.INFO, "how loud a film is could not be measured: {0}", unheard.getMessage());
            return soundtrack.gainPermille();
        }
    }

    private static int search(Engine engine, Soundtrack soundtrack, Map<SoundKey, Path> sources, Cancellation cancellation)
            throws IOException {
        int gain = soundtrack.gainPermille();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Answer<Loudness> answer = engine.run(new Request.Weigh(soundtrack.withGain(gain), sources), Engine.Progress.NONE, cancellation);
            if (!(answer instanceof Answer.Success<Loudness>(Loudness heard))) {
                throw new IOException("sound was not measured: " + answer);
            }
            int off = CENTI_LUFS - heard.centiLufs();
            if (heard.isSilent() || Math.abs(off) <= NEAR) {
                return gain;
            }
            gain = Math.clamp(StrictMath.round(gain * StrictMath.pow(10, off / 2000.0)), 1, Limits.MAX_GAIN_PERMILLE);
        }
        return gain;
    }

    /// A draft brought to that loudness.
    ///
    /// @param soundtrack of that draft
    public static Draft onto(Draft draft, Engine engine, ChunkStore store, Soundtrack soundtrack, Map<String, Path> files,
            Cancellation cancellation) {
        return soundtrack.isSilent() ? draft : draft.withGain(of(engine, store, soundtrack, files, cancellation));
    }
}
