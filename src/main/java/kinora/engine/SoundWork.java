package kinora.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import kinora.codec.MediaException;
import kinora.codec.SamplesFile;
import kinora.codec.SoundEncoder;
import kinora.codec.SoundSource;
import kinora.codec.Source;
import kinora.compose.LoudnessMeter;
import kinora.compose.Mixer;
import kinora.compose.Samples;
import kinora.compose.SoundKey;
import kinora.compose.TruePeakMeter;
import kinora.media.AudioBlock;
import kinora.media.Loudness;
import kinora.media.MediaRefusal;
import kinora.media.MusicFacts;
import kinora.music.BeatTracker;
import kinora.render.Request;

/// Does what requests about sound ask: decodes and measures sources, mixes and encodes films.
final class SoundWork {
    /// What the true peak of a film may reach, in hundredths of dB: what streaming services ask for.
    private static final int MOST_CENTI_DBTP = -100;
    /// Where the limiter starts: coding makes peaks of loud music a few tenths higher.
    private static final int FIRST_CEILING = -150;
    /// How much further down than needed it goes when that was not enough.
    private static final int SPARE = 10;
    private static final int MAX_ROUNDS = 12;
    /// How far from the loudness that is asked for, in hundredths of LU, is near enough: well inside of what platforms allow (craft rule 26: half a unit).
    private static final int NEAR = 15;
    /// Most that a whole film is made louder, in hundredths of dB: more would raise the noise of what was meant to be quiet.
    private static final int MOST_GAIN = 3000;
    /// How many sources are held open at a time.
    private static final int MAX_OPEN = 64;

    private SoundWork() {}

    /// Decodes the sound of a stranger's file, keeps what is asked for and measures all of it.
    static Request.Done listen(Request.Listen request, Context context) throws MediaException, IOException {
        SoundKey sound = request.sound();
        LoudnessMeter meter = new LoudnessMeter();
        long heard = 0;
        try (Source source = Source.open(request.file());
                SoundSource decoded = SoundSource.open(source, sound.contentHash());
                SamplesFile.Writer out = new SamplesFile.Writer(request.target(), sound.from(), sound.count())) {
            for (Optional<AudioBlock> block = decoded.next(); block.isPresent(); block = decoded.next()) {
                context.checkCancelled();
                meter.add(block.get().samples(), block.get().length());
                out.add(block.get());
                heard += block.get().length();
            }
            if (heard == 0) {
                throw new MediaException(new MediaRefusal.NothingInside("sound"));
            }
            out.finish(meter.centiLufs());
        }
        return new Request.Done();
    }

    /// Decodes the sound of a stranger's file and listens to it as music, block by block.
    static MusicFacts beats(Request.Beats request, Context context) throws MediaException {
        BeatTracker tracker = new BeatTracker();
        long heard = 0;
        try (Source source = Source.open(request.file()); SoundSource decoded = SoundSource.open(source, request.contentHash())) {
            for (Optional<AudioBlock> block = decoded.next(); block.isPresent(); block = decoded.next()) {
                context.checkCancelled();
                tracker.add(block.get().samples(), block.get().length());
                heard += block.get().length();
            }
        }
        if (heard == 0) {
            throw new MediaException(new MediaRefusal.NothingInside("sound"));
        }
        return tracker.facts();
    }

    /// Mixes and encodes the sound of a film. What a decoder makes of it is measured; when its peaks are too high it is done again with a lower ceiling, and when it
    /// is not as loud as the profile asks for, with another gain. What cannot be brought there stays as near as it came: who asked looks at what was measured.
    static Request.Done mix(Request.Mix request, Context context) throws IOException {
        int ceiling = FIRST_CEILING;
        int gain = 0;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            LoudnessMeter meter = new LoudnessMeter();
            TruePeakMeter peaks = new TruePeakMeter();
            try (Sources sources = new Sources(request.sources());
                    SoundEncoder encoder = new SoundEncoder(request.target(), request.soundtrack().moments(), request.profile(),
                            (samples, moments) -> {
                                meter.add(samples, moments);
                                peaks.add(samples, moments);
                            })) {
                Mixer mixer = new Mixer(request.soundtrack(), sources::of, (ceiling - gain) / 100.0);
                float[] block = new float[Mixer.BLOCK * AudioBlock.CHANNELS];
                for (int count = mixer.next(block); count > 0; count = mixer.next(block)) {
                    context.checkCancelled();
                    amplify(block, count, gain);
                    encoder.add(block, count);
                }
                encoder.end();
                Loudness loudness = new Loudness(meter.centiLufs(), peaks.centiDbtp());
                int off = loudness.isSilent() ? 0 : request.profile().centiLufs().orElse(loudness.centiLufs()) - loudness.centiLufs();
                boolean loudEnough = Math.abs(off) <= NEAR || round == MAX_ROUNDS - 1;
                if (loudness.centiDbtp() <= MOST_CENTI_DBTP && loudEnough) {
                    encoder.finish(loudness);
                    return new Request.Done();
                }
                ceiling -= Math.max(0, loudness.centiDbtp() - MOST_CENTI_DBTP + (loudness.centiDbtp() > MOST_CENTI_DBTP ? SPARE : 0));
                gain = Math.min(MOST_GAIN, gain + off);
            } catch (UncheckedIOException broken) {
                throw new IOException("sound cannot be read", broken);
            }
        }
        throw new IllegalStateException("peaks stay above " + MOST_CENTI_DBTP + " with a ceiling of " + ceiling);
    }

    /// Mixes the sound of a film and measures it.
    static Loudness weigh(Request.Weigh request, Context context) throws IOException {
        LoudnessMeter meter = new LoudnessMeter();
        TruePeakMeter peaks = new TruePeakMeter();
        try (Sources sources = new Sources(request.sources())) {
            Mixer mixer = new Mixer(request.soundtrack(), sources::of, FIRST_CEILING / 100.0);
            float[] block = new float[Mixer.BLOCK * AudioBlock.CHANNELS];
            for (int count = mixer.next(block); count > 0; count = mixer.next(block)) {
                context.checkCancelled();
                meter.add(block, count);
                peaks.add(block, count);
            }
            return new Loudness(meter.centiLufs(), peaks.centiDbtp());
        } catch (UncheckedIOException broken) {
            throw new IOException("sound cannot be read", broken);
        }
    }

    /// The limiter inside of the mixer works before this, with a ceiling that is so much lower.
    private static void amplify(float[] block, int count, int centiDb) {
        if (centiDb != 0) {
            float factor = (float) StrictMath.pow(10, centiDb / 2000.0);
            for (int i = 0; i < count * AudioBlock.CHANNELS; i++) {
                block[i] *= factor;
            }
        }
    }

    /// Files of decoded sound, opened when they are needed; those that were not read for longest are closed when there are too many.
    private static final class Sources implements AutoCloseable {
        private final Map<SoundKey, Path> files;
        private final Map<SoundKey, SamplesFile> open = new LinkedHashMap<>(16, 0.75f, true);

        Sources(Map<SoundKey, Path> files) {
            this.files = files;
        }

        Samples of(SoundKey key) {
            SamplesFile file = file(key);
            return new Reading(this, key, file.length(), file.centiLufs());
        }

        SamplesFile file(SoundKey key) {
            SamplesFile known = open.get(key);
            if (known != null) {
                return known;
            }
            Path path = files.get(key);
            if (path == null) {
                throw new IllegalArgumentException("no sound for " + key);
            }
            try {
                if (open.size() >= MAX_OPEN) {
                    Map.Entry<SoundKey, SamplesFile> oldest = open.entrySet().iterator().next();
                    open.remove(oldest.getKey());
                    oldest.getValue().close();
                }
                SamplesFile file = SamplesFile.open(path);
                open.put(key, file);
                return file;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            for (SamplesFile file : open.values()) {
                file.close();
            }
        }
    }

    private record Reading(Sources sources, SoundKey key, long length, int centiLufs) implements Samples {
        @Override
        public void read(long from, float[] into, int moments) {
            try {
                sources.file(key).read(from, into, moments);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
