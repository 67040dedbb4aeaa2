package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.codec.SoundSource;
import kinora.codec.Source;
import kinora.media.AudioBlock;
import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.PictureFacts;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.vision.SpeechMeasure;

/// Files to facts, with the real libraries.
final class LookWorkTest {
    private static final Path MEDIA = Path.of("..", "shared", "media");

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    @Test
    void aPhotoIsJudgedUprightAndWhole() throws Exception {
        Path file = disc();
        MediaInfo info = success(new Request.Probe(file));
        PictureFacts facts = success(new Request.Look(file, info.contentHash()));
        assertThat(facts.faces()).isEmpty();
        assertThat(facts.luma()).isBetween(60, 120);
        assertThat(facts.subject()).hasValueSatisfying(region -> {
            assertThat(region.left()).isBetween(580, 660);
            assertThat(region.right()).isBetween(830, 910);
        });
    }

    @Test
    void aFileThatChangedIsRefused() throws Exception {
        Answer<PictureFacts> answer = engine.run(new Request.Look(disc(), "0".repeat(64)), Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isEqualTo(new Answer.Refused<>(new MediaRefusal.Changed()));
    }

    @Test
    void aPhotoIsNoClip() throws Exception {
        Path file = disc();
        MediaInfo info = success(new Request.Probe(file));
        assertThat(engine.run(new Request.Watch(file, info.contentHash()), Engine.Progress.NONE, new Cancellation()))
                .isEqualTo(new Answer.Refused<>(new MediaRefusal.NothingInside("jpeg")));
    }

    @ParameterizedTest
    @CsvSource({"photos/person-astronaut.png, 1", "photos/food-coffee.png, 0", "photos/product-sneaker-asphalt.jpg, 0",
            "photos/exif-landscape-1.jpg, 0", "photos/toy-duck-1.jpg, 0", "photos/png-gray-gamma1.6.png, 0"})
    void facesAreFoundWhereThereAreAny(String name, int count) throws Exception {
        Path file = media(name);
        MediaInfo info = success(new Request.Probe(file));
        assertThat(success(new Request.Look(file, info.contentHash())).faces()).hasSize(count);
    }

    @Test
    void aClipIsJudgedStepByStep() throws Exception {
        Path file = media("video/bbb-30s-vp8.webm");
        MediaInfo.Clip info = (MediaInfo.Clip) success(new Request.Probe(file));
        ClipFacts facts = success(new Request.Watch(file, info.contentHash()));
        assertThat(facts.stepMs()).isEqualTo(500);
        assertThat((long) facts.steps().size() * 500).isBetween(info.durationMs(), info.durationMs() + 500);
        assertThat(facts.steps()).anySatisfy(step -> assertThat(step.motion()).isGreaterThan(100));
        assertThat(facts.poster().luma()).isBetween(40, 215);
        assertThat(facts.speech()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"speech-male.ogg, true", "speech-female.ogg, true", "speech-nasa.mp3, true", "rain-60s.mp3, false",
            "music-brahms-tempo-changes.ogg, false", "music-lets-go-fishin.ogg, false", "music-trumpet-90bpm.ogg, false",
            "music-vibe-ace.ogg, false"})
    void speechIsToldFromMusicAndRain(String name, boolean speech) throws Exception {
        assertThat(isSpeech(media("audio/" + name))).isEqualTo(speech);
    }

    private static boolean isSpeech(Path file) throws Exception {
        SpeechMeasure measure = new SpeechMeasure();
        try (Source source = Source.open(file); SoundSource sound = SoundSource.open(source, source.hash())) {
            for (Optional<AudioBlock> block = sound.next(); block.isPresent(); block = sound.next()) {
                measure.add(block.get().samples(), block.get().length());
            }
        }
        return measure.isSpeech();
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    private static Path media(String name) {
        Path file = MEDIA.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "not there, so not tested: " + file);
        return file;
    }

    private Path disc() throws Exception {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x30, 0x50, 0x90));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(new Color(0xE0, 0x60, 0x20));
        pen.fillOval(740, 300, 300, 300);
        pen.dispose();
        Path file = folder.resolve("disc.jpg");
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }
}
