package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.ChunkEncoder;
import kinora.codec.MediaException;
import kinora.codec.SamplesFile;
import kinora.codec.SoundSource;
import kinora.codec.Source;
import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.compose.Soundtrack.Layer;
import kinora.media.AudioBlock;
import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Planes;
import kinora.media.SoundProfile;
import kinora.media.YuvColour;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.timeline.FrameRate;
import kinora.timeline.SoundRole;

/// Sound from a stranger's file into a film's file, and out of it again.
final class SoundWorkTest {
    private static final int SECOND = AudioBlock.RATE;

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    private <R> Answer<R> run(Request<R> request) {
        return engine.run(request, Engine.Progress.NONE, new Cancellation());
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = run(request);
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    private Path wav(int moments, IntToDoubleFunction level) throws IOException {
        ByteBuffer samples = ByteBuffer.allocate(moments * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < moments; i++) {
            float sample = (float) level.applyAsDouble(i);
            samples.putFloat(sample).putFloat(sample);
        }
        Path file = folder.resolve("source.wav");
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, SECOND, 32, 2, 8, SECOND, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples.array()), format, moments)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    private SoundKey key(Path file) {
        MediaInfo.Audio info = (MediaInfo.Audio) success(new Request.Probe(file));
        return new SoundKey(info.contentHash(), info.durationMs(), 0, 0);
    }

    private Path packets(Path source, Soundtrack soundtrack) {
        Map<SoundKey, Path> sources = new HashMap<>();
        for (SoundKey sound : soundtrack.sources()) {
            sources.put(sound, folder.resolve("samples" + sources.size()));
            success(new Request.Listen(source, sound, sources.get(sound)));
        }
        Path target = folder.resolve("packets");
        success(new Request.Mix(soundtrack, SoundProfile.FILM, sources, target));
        return target;
    }

    private Path film(FrameRate rate, int frames, Path packets) throws IOException {
        EncoderProfile profile = EncoderProfile.standard(32, 32, rate.num(), rate.den());
        Planes plain = Planes.filled(32, 32, YuvColour.of(0x405060));
        Path chunk = folder.resolve("chunk");
        try (ChunkEncoder encoder = new ChunkEncoder(profile, frames)) {
            for (int i = 0; i < frames; i++) {
                encoder.add(plain);
            }
            encoder.finish().write(chunk);
        }
        Path film = folder.resolve("film.mp4");
        assertThat(success(new Request.Join(List.of(chunk), Optional.of(packets), profile, Container.MP4, "", film)).frames())
                .isEqualTo(frames);
        return film;
    }

    /// The left side of a file's sound as a player hears it: from the first picture on.
    private static float[] heard(Path file, String hash) throws MediaException {
        List<float[]> blocks = new ArrayList<>();
        int all = 0;
        try (Source source = Source.open(file); SoundSource sound = SoundSource.open(source, hash)) {
            for (Optional<AudioBlock> block = sound.next(); block.isPresent(); block = sound.next()) {
                blocks.add(block.get().samples());
                all += block.get().length();
            }
        }
        float[] left = new float[all];
        int at = 0;
        for (float[] block : blocks) {
            for (int i = 0; i < block.length; i += 2) {
                left[at++] = block[i];
            }
        }
        return left;
    }

    private static Layer whole(SoundKey key, long moments, int gain) {
        return new Layer(key, 0, 0, 0, moments, gain, Soundtrack.CUT, Soundtrack.CUT, false, SoundRole.MUSIC);
    }

    @Test
    void aClickIsHeardAtItsSampleAndSoundEndsWithThePictureAtEveryRate() throws Exception {
        Path source = wav(4 * SECOND, i -> i == 50_000 || i == 70_001 ? 0.7 : 0);
        SoundKey key = key(source);
        for (FrameRate rate : FrameRate.COMMON) {
            int frames = 2 * rate.num() / rate.den() + 1;
            long moments = Soundtrack.moment(rate, frames);
            Path film = film(rate, frames, packets(source, new Soundtrack(moments, List.of(whole(key, moments, 250)))));
            MediaInfo.Clip info = (MediaInfo.Clip) success(new Request.Probe(film));
            float[] heard = heard(film, info.contentHash());
            assertThat(heard.length).as("%s", rate).isEqualTo((int) moments);
            assertThat(highest(heard, 0, 60_000)).as("%s", rate).isEqualTo(50_000);
            assertThat(highest(heard, 60_000, heard.length)).as("%s", rate).isEqualTo(70_001);
            long end = Math.round(1000.0 * frames * rate.den() / rate.num());
            assertThat(info.durationMs()).as("%s", rate).isCloseTo(end, within(1L));
        }
    }

    private static int highest(float[] side, int from, int to) {
        int highest = from;
        for (int i = from; i < to; i++) {
            if (Math.abs(side[i]) > Math.abs(side[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    @Test
    void atFullGainASourceOfAnyLoudnessComesOutAtFourteenAndAtThirtyFivePercentNineLower() throws Exception {
        for (double level : new double[]{0.9, 0.05}) {
            Path source = wav(4 * SECOND, i -> level * (StrictMath.sin(0.05 * i) + 0.3 * StrictMath.sin(0.31 * i)) / 1.3);
            SoundKey key = key(source);
            for (int gain : new int[]{1000, 350}) {
                Soundtrack soundtrack = new Soundtrack(4 * SECOND, List.of(whole(key, 4 * SECOND, gain)));
                Path packets = packets(source, soundtrack);
                Loudness loudness = success(
                        new Request.Join(List.of(chunk()), Optional.of(packets), PROFILE, Container.MP4, "", folder.resolve("x.mp4")))
                        .loudness().orElseThrow();
                assertThat(loudness.centiLufs()).as("level %s gain %d", level, gain).isCloseTo(gain == 1000 ? -1400 : -2312, within(30));
                assertThat(loudness.centiDbtp()).isLessThan(-100);
            }
        }
    }

    private static final EncoderProfile PROFILE = EncoderProfile.standard(32, 32, 25, 1);

    private Path chunk() throws IOException {
        Path chunk = folder.resolve("one");
        try (ChunkEncoder encoder = new ChunkEncoder(PROFILE, 1)) {
            encoder.add(Planes.filled(32, 32, YuvColour.of(0)));
            encoder.finish().write(chunk);
        }
        return chunk;
    }

    @Test
    void whatADecoderHearsStaysBelowMinusOne() throws Exception {
        List<IntToDoubleFunction> loud = List.of(i -> i / 40 % 2 == 0 ? 1 : -1,
                i -> StrictMath.sin(StrictMath.PI / 2 * i + StrictMath.PI / 4),
                i -> i % 24_000 < 200 ? 3 * StrictMath.sin(0.2 * i) : 0.001);
        for (int i = 0; i < loud.size(); i++) {
            Path source = wav(2 * SECOND, loud.get(i));
            SoundKey key = key(source);
            Path packets = packets(source, new Soundtrack(2 * SECOND, List.of(whole(key, 2 * SECOND, 4000))));
            Loudness loudness = success(
                    new Request.Join(List.of(chunk()), Optional.of(packets), PROFILE, Container.MP4, "", folder.resolve("x.mp4")))
                    .loudness().orElseThrow();
            assertThat(loudness.centiDbtp()).as("signal %d", i).isLessThanOrEqualTo(-100).isGreaterThan(-800);
        }
    }

    @Test
    void theSameSoundHasTheSameBytesAndSilenceStaysSilent() throws Exception {
        Path source = wav(SECOND, i -> i < SECOND / 2 ? 0 : 0.3 * StrictMath.sin(0.01 * i));
        SoundKey key = key(source);
        Soundtrack soundtrack = new Soundtrack(SECOND + 7, List.of(whole(key, SECOND, 800)));
        byte[] first = Files.readAllBytes(packets(source, soundtrack));
        assertThat(Files.readAllBytes(packets(source, soundtrack))).isEqualTo(first);

        Path silence = wav(SECOND, _ -> 0);
        Soundtrack silent = new Soundtrack(SECOND, List.of(whole(key(silence), SECOND, 4000)));
        Path film = film(FrameRate.of(25), 25, packets(silence, silent));
        assertThat(heard(film, ((MediaInfo.Clip) success(new Request.Probe(film))).contentHash())).hasSize(SECOND).containsOnly(0);
    }

    @Test
    void onlyWhatIsAskedForIsKeptAndTheRestIsSilence() throws Exception {
        Path source = wav(SECOND, i -> i / (double) SECOND);
        SoundKey all = key(source);
        Path target = folder.resolve("part");
        success(new Request.Listen(source, new SoundKey(all.contentHash(), 1000, 10_000, 20_000), target));
        assertThat(Files.size(target)).isEqualTo(32 + 20_000 * 6);
        try (SamplesFile samples = SamplesFile.open(target)) {
            assertThat(samples.length()).isEqualTo(SECOND);
            float[] read = new float[2 * 30_000];
            samples.read(5_000, read, 30_000);
            for (int i = 0; i < 30_000; i++) {
                float wanted = i < 5_000 || i >= 25_000 ? 0 : (5_000 + i) / (float) SECOND;
                assertThat(read[2 * i]).isCloseTo(wanted, within(1e-6f));
            }
        }
        byte[] whole = Files.readAllBytes(target);
        for (int length : new int[]{0, 31, 32, whole.length - 1}) {
            Files.write(target, java.util.Arrays.copyOf(whole, length));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> SamplesFile.open(target)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatChangedOrIsNoSoundIsRefused() throws Exception {
        Path source = wav(SECOND, i -> 0.1);
        SoundKey key = key(source);
        wav(SECOND, i -> 0.2);
        assertThat(run(new Request.Listen(source, key, folder.resolve("x")))).isEqualTo(new Answer.Refused<>(new MediaRefusal.Changed()));
    }
}
