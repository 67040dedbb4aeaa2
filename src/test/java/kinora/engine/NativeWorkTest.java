package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Composition;
import kinora.compose.PictureKey;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.StillProfile;
import kinora.reel.Brief;
import kinora.reel.PlainReel;
import kinora.reel.Reel;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;

/// The road of one picture through the requests: looked at, prepared, drawn as a frame.
final class NativeWorkTest {
    private static final Canvas CANVAS = new Canvas(320, 180, FrameRate.of(30), 0);

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    @Test
    void aPictureIsSeenInItsFrameAsItIs() throws Exception {
        Path file = halves(Color.RED, Color.BLUE);
        MediaInfo.Picture picture = (MediaInfo.Picture) success(new Request.Probe(file));
        assertThat(picture.width()).isEqualTo(640);
        assertThat(picture.height()).isEqualTo(360);
        MediaRef source = new MediaRef.Local("a.jpg");
        Composition film = film(picture, source);
        PictureKey key = PictureKey.of(film.shots().getFirst());
        Path planes = folder.resolve("planes");
        success(new Request.Prepare(file, picture.contentHash(), key.spec(), planes));
        Path png = folder.resolve("frame.png");
        success(new Request.Frame(film, 0, StillProfile.PNG, Map.of(key, planes), png));

        BufferedImage frame = ImageIO.read(png.toFile());
        assertThat(frame.getWidth()).isEqualTo(320);
        assertThat(frame.getHeight()).isEqualTo(180);
        assertSimilar(frame.getRGB(40, 90), Color.RED);
        assertSimilar(frame.getRGB(280, 90), Color.BLUE);
        assertSimilar(frame.getRGB(155, 20), Color.RED);
        assertSimilar(frame.getRGB(165, 160), Color.BLUE);
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsRefused() throws Exception {
        Path file = halves(Color.RED, Color.BLUE);
        MediaInfo.Picture picture = (MediaInfo.Picture) success(new Request.Probe(file));
        PictureKey key = PictureKey.of(film(picture, new MediaRef.Local("a.jpg")).shots().getFirst());
        halves(Color.GREEN, Color.BLUE);
        Path planes = folder.resolve("planes");
        Answer<Request.Done> answer = engine.run(new Request.Prepare(file, picture.contentHash(), key.spec(), planes), Engine.Progress.NONE,
                new Cancellation());
        assertThat(answer).isEqualTo(new Answer.Refused<>(new MediaRefusal.Changed()));
        assertThat(planes).doesNotExist();
    }

    @Test
    void aFolderOrNothingAtAllIsUnreadable() throws Exception {
        for (Path file : new Path[]{Files.createDirectory(folder.resolve("folder.jpg")), folder.resolve("nothing.jpg")}) {
            assertThat(engine.run(new Request.Probe(file), Engine.Progress.NONE, new Cancellation()))
                    .isEqualTo(new Answer.Refused<>(new MediaRefusal.Unreadable()));
        }
    }

    private static Composition film(MediaInfo.Picture picture, MediaRef source) {
        Reel.Made reel = (Reel.Made) PlainReel.of(Brief.of(CANVAS, List.of(new Brief.Photo("a", source, picture))));
        Composition.Result result = Composition.of(reel.draft(), _ -> Optional.of(picture));
        return ((Composition.Result.Composed) result).composition();
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    private Path halves(Color left, Color right) throws Exception {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, 320, 360);
        pen.setColor(right);
        pen.fillRect(320, 0, 320, 360);
        pen.dispose();
        Path file = folder.resolve("a.jpg");
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }

    /// Within what JPEG and 8-bit colour conversion lose.
    private static void assertSimilar(int rgb, Color wanted) {
        Color found = new Color(rgb);
        assertThat(found.getRed()).isCloseTo(wanted.getRed(), within(6));
        assertThat(found.getGreen()).isCloseTo(wanted.getGreen(), within(6));
        assertThat(found.getBlue()).isCloseTo(wanted.getBlue(), within(6));
    }
}
