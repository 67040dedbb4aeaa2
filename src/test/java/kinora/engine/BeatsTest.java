package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.MusicFacts;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;

/// Beats of files, as an engine finds them.
final class BeatsTest {
    private static final Path SHARED = Path.of("../shared/media/audio");
    private static final int RATE = 44_100;

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    private <R> Answer<R> run(Request<R> request) {
        return engine.run(request, Engine.Progress.NONE, new Cancellation());
    }

    private MusicFacts facts(Path file) {
        Answer<MediaInfo> probed = run(new Request.Probe(file));
        assertThat(probed).isInstanceOf(Answer.Success.class);
        MediaInfo.Audio info = (MediaInfo.Audio) ((Answer.Success<MediaInfo>) probed).result();
        Answer<MusicFacts> heard = run(new Request.Beats(file, info.contentHash(), info.durationMs()));
        assertThat(heard).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<MusicFacts>) heard).result();
    }

    private MusicFacts shared(String name) {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "not there, so not tested: " + file);
        return facts(file);
    }

    /// Clicks twice a second.
    private Path clicks(int seconds) throws IOException {
        byte[] samples = new byte[2 * RATE * seconds];
        for (int i = 0; i < RATE * seconds; i++) {
            int inBeat = i % (RATE / 2);
            samples[2 * i + 1] = (byte) (inBeat < 300 ? 90 * StrictMath.sin(0.2 * inBeat) : 0);
        }
        Path file = folder.resolve("clicks.wav");
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    @Test
    void beatsOfAFileAreFound() throws IOException {
        MusicFacts facts = facts(clicks(20));
        assertThat(facts.trusted()).as("%s", facts).isTrue();
        assertThat(facts.milliBpm()).isBetween(119_500, 120_500);
        assertThat(facts.beatsMs()).hasSizeBetween(38, 41).allMatch(ms -> Math.abs((ms + 250) % 500 - 250) < 20);
    }

    @Test
    void aFileThatChangedIsRefused() throws IOException {
        Path file = clicks(3);
        assertThat(run(new Request.Beats(file, "ab".repeat(32), 3_000))).isEqualTo(new Answer.Refused<>(new MediaRefusal.Changed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"music-brahms-tempo-changes.ogg", "speech-male.ogg", "speech-female.ogg", "speech-nasa.mp3", "rain-60s.mp3",
            "silence-22khz-mono-1s.mp3"})
    void whatHasNoSteadyBeatIsNotTrusted(String name) {
        MusicFacts facts = shared(name);
        assertThat(facts.trusted()).as("%d at %d", facts.confidencePermille(), facts.milliBpm()).isFalse();
    }

    /// Five seconds of a trumpet alone are too few beats to be sure; when they are trusted all the same, they must have the tempo that its maker states.
    @Test
    void aRecordedTrumpetIsNotTrustedUnlessItsTempoIsRight() {
        MusicFacts facts = shared("music-trumpet-90bpm.ogg");
        boolean right = Math.abs(facts.milliBpm() - 90_000) < 3_000 || Math.abs(facts.milliBpm() - 180_000) < 6_000;
        assertThat(!facts.trusted() || right).as("%s", facts).isTrue();
    }

    /// A steady recorded band, about 129 beats a minute.
    @Test
    void aRecordedBandIsTrusted() {
        MusicFacts facts = shared("music-vibe-ace.ogg");
        assertThat(facts.trusted()).as("%d at %d", facts.confidencePermille(), facts.milliBpm()).isTrue();
        assertThat(List.of(64.6, 129.2)).as("%d", facts.milliBpm()).anyMatch(bpm -> Math.abs(facts.milliBpm() / 1000.0 / bpm - 1) < 0.02);
    }
}
