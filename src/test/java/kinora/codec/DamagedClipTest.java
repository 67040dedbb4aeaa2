package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.media.PictureSpec;

/// What `docs/reference/limits.md` says of clips that are damaged.
final class DamagedClipTest {
    private static final int FRAMES = 60;
    private static final int PART = 20;
    private static final int RATE = 25;

    @TempDir
    private Path folder = Path.of("");

    private Path clip() throws IOException {
        return NumberedClips.write(folder.resolve("clip.mp4"), RATE, 1, FRAMES, PART);
    }

    /// What every frame of a film at the clip's own rate shows.
    private int[] shown(Path clip) throws IOException, MediaException {
        long[] moments = LongStream.range(0, FRAMES).map(frame -> (2 * frame + 1) * 500 / RATE).toArray();
        Path footage = folder.resolve("footage");
        try (Source source = Source.open(clip)) {
            PictureSpec whole = new PictureSpec(NumberedClips.WIDTH, NumberedClips.HEIGHT, new PictureSpec.Surround.None());
            Footage.write(source, source.hash(), whole, moments, footage, () -> {
            });
        }
        int[] shown = new int[FRAMES];
        try (FootageFile.Reader reader = new FootageFile.Reader(footage)) {
            for (int frame = 0; frame < FRAMES; frame++) {
                shown[frame] = NumberedClips.number(NumberedClips.bars(reader.at(moments[frame])));
            }
        }
        return shown;
    }

    /// Where the bytes of a frame lie, and how many they are, in the order in which they are stored.
    private static long[][] places(Path clip) throws MediaException {
        long[][] places = new long[FRAMES][];
        AVPacket packet = avcodec.av_packet_alloc();
        try (Source source = Source.open(clip); Demuxer demuxer = new Containers.Opening(source, Signatures.of(source)).demuxer()) {
            for (int i = 0; i < FRAMES && demuxer.read(packet); i++) {
                places[i] = new long[]{packet.pos(), packet.size()};
                avcodec.av_packet_unref(packet);
            }
        } finally {
            avcodec.av_packet_free(packet);
        }
        return places;
    }

    @Test
    void aDamagedStretchHoldsTheLastGoodPictureUntilTheNextGoodOne() throws Exception {
        Path clip = clip();
        long[][] places = places(clip);
        byte[] bytes = Files.readAllBytes(clip);
        for (int i = PART; i < 2 * PART; i++) {
            Arrays.fill(bytes, (int) places[i][0] + 4, (int) (places[i][0] + places[i][1]), (byte) 0xA5);
        }
        Files.write(clip, bytes);
        int[] shown = shown(clip);
        for (int frame = 0; frame < FRAMES; frame++) {
            boolean damaged = frame >= PART && frame < 2 * PART;
            assertThat(shown[frame]).as("frame %d", frame).isEqualTo(damaged ? PART - 1 : frame);
        }
    }

    @Test
    void behindThePlaceWhereAFilmBreaksOffTheLastGoodPictureHolds() throws Exception {
        Path clip = clip();
        long[][] places = places(clip);
        Files.write(clip, Arrays.copyOf(Files.readAllBytes(clip), (int) places[2 * PART][0]));
        int[] shown = shown(clip);
        for (int frame = 0; frame < FRAMES; frame++) {
            assertThat(shown[frame]).as("frame %d", frame).isEqualTo(Math.min(frame, 2 * PART - 1));
        }
    }
}
