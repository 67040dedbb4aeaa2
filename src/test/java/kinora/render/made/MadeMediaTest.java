package kinora.render.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.music.score.Commission;
import kinora.music.soundfont.FontProblem;
import kinora.music.soundfont.TinySoundFont;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

final class MadeMediaTest {
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(30), 0);
    private static final MediaRef.Generated SONG = MediaRef.Generated.music("lo-fi", 7);

    @TempDir
    Path folder;

    @Test
    void aColourIsAPictureOfTheCanvasSize() throws IOException {
        MediaRef source = new MediaRef.Generated("colour:#203040");
        BufferedImage picture = ImageIO
                .read(Optional.ofNullable(media().of(film(source, 90), folder).files().get(source)).orElseThrow().toFile());
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getHeight()).isEqualTo(36);
        assertThat(picture.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0x203040);
        assertThat(picture.getRGB(63, 35) & 0xFFFFFF).isEqualTo(0x203040);
    }

    @Test
    void aGradientGoesFromCornerToCornerWithoutSteps() throws IOException {
        MediaRef source = new MediaRef.Generated("gradient:#000000-#0a0a0a");
        BufferedImage picture = ImageIO
                .read(Optional.ofNullable(media().of(film(source, 90), folder).files().get(source)).orElseThrow().toFile());
        assertThat(picture.getRGB(0, 0) & 0xFF).isZero();
        assertThat(picture.getRGB(63, 35) & 0xFF).isEqualTo(0x0A);
        int levels = 0;
        for (int x = 1; x < 64; x++) {
            levels += picture.getRGB(x, 18) == picture.getRGB(x - 1, 18) ? 0 : 1;
        }
        assertThat(levels).as("changes along a row, of ten levels").isGreaterThan(12);
    }

    @Test
    void aPieceIsAsLongAsItIsHeardAndMadeOnce() throws IOException {
        Draft draft = film(new MediaRef.Generated("colour:#000000"), 150);
        Path song = media().of(draft, folder).files().get(SONG);
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(song)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(24)).isEqualTo(48_000);
        assertThat(file.getInt(40)).isEqualTo(5 * 48_000 * 6);
        assertThat(file.capacity()).isEqualTo(44 + 5 * 48_000 * 6);
        Object key = Files.readAttributes(song, BasicFileAttributes.class).fileKey();
        assertThat(media().of(draft, folder).files().get(SONG)).isEqualTo(song);
        assertThat(Files.readAttributes(song, BasicFileAttributes.class).fileKey()).isEqualTo(key);
        assertThat(media().of(film(new MediaRef.Generated("colour:#000000"), 180), folder).files().get(SONG)).isNotEqualTo(song);
    }

    @Test
    void aPieceEndsWithTheLastShot() {
        Draft draft = film(new MediaRef.Generated("colour:#000000"), 300);
        Commission commission = MadeMedia.commission((Recipe.Music) Recipe.of(SONG.recipe()).orElseThrow(), 10_000, draft, SONG);
        assertThat(commission.landing()).hasValue(240 * 1_600L);
        assertThat(commission.accents()).containsExactly(240 * 1_600L);
        assertThat(commission.samples()).isEqualTo(480_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "colour:red", "colour:#12345", "gradient:#000000", "music:none such", "music:lo-fi?seed=x",
            "music:lo-fi?=3", "lut:example", "colour:", ""})
    void whatNobodyMakesIsSaid(String words) {
        assertThat(Recipe.of(words)).isEqualTo(Optional.empty());
    }

    @Test
    void aSoundFontPlaysWhatItIsNamedFor() throws IOException {
        Files.write(folder.resolve("a%b&c.sf2"), TinySoundFont.band().bytes());
        Draft draft = played("a%b&c.sf2");
        MadeMedia.Made made = media().of(draft, folder);

        assertThat(made.files().values()).hasSize(2).doesNotContain(media().of(played(""), folder).files().get(SONG));
        FontFile.Played told = made.played().values().iterator().next();
        assertThat(told.name()).isEqualTo("Tiny Band");
        assertThat(told.missing()).isEmpty();
        assertThat(media().of(draft, folder).files()).isEqualTo(made.files());
        Files.write(folder.resolve("a%b&c.sf2"), new TinySoundFont("Other", "").add("p", 0, 0, TinySoundFont.sine()).bytes());
        assertThat(media().of(draft, folder).files()).as("of another file of that name").isNotEqualTo(made.files());
    }

    @Test
    void aSoundFontThatCannotPlayIsTold() throws IOException {
        MadeMedia.Made made = media().of(played("nowhere.sf2"), folder);

        assertThat(made.refused()).isEqualTo(Map.of(folder.resolve("nowhere.sf2"), FontProblem.UNREADABLE));
        assertThat(made.unknown()).isEmpty();
        assertThat(made.files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"music:lo-fi", "music:lo-fi?seed=3", "music:lo-fi?seed=3&bpm=90"})
    void whatPlaysIsPartOfARecipe(String words) {
        String played = Recipe.played(words, "/50% & more/a?b=c.sf2");

        assertThat(Recipe.of(played)).get().extracting(recipe -> ((Recipe.Music) recipe).soundFont())
                .isEqualTo(Optional.of("/50% & more/a?b=c.sf2"));
        assertThat(Recipe.played(played, "b.sf2")).isEqualTo(Recipe.played(words, "b.sf2"));
        assertThat(Recipe.unplayed(played)).isEqualTo(words);
    }

    private static Draft played(String font) {
        Draft draft = film(new MediaRef.Generated("colour:#000000"), 150);
        return font
                .isEmpty()
                        ? draft
                        : draft.withTracks(
                                draft.tracks().stream()
                                        .map(track -> track instanceof Track.Audio audio
                                                ? new Track.Audio(audio.id(),
                                                        audio.sounds().stream()
                                                                .map(sound -> sound.withSource(
                                                                        new MediaRef.Generated(Recipe.played(SONG.recipe(), font))))
                                                                .toList(),
                                                        audio.extras())
                                                : track)
                                        .toList());
    }

    private MadeMedia media() {
        return new MadeMedia(new FolderChunkStore(folder, () -> 100_000_000L, InstantSource.system()), "engine");
    }

    /// One shot, and a short one at the end, with music.
    private static Draft film(MediaRef source, long frames) {
        Visual first = Visual.still(new SegmentId("s1"), CANVAS.rate().range(0, frames - 60), "a", source);
        Visual last = Visual.still(new SegmentId("s2"), CANVAS.rate().range(frames - 60, 60), "b", source);
        return new Draft(CANVAS, "",
                List.of(new Track.Video(new TrackId("t1"), List.of(first, last), List.of(), Extras.none()),
                        new Track.Audio(new TrackId("t2"),
                                List.of(Sound.music(new SegmentId("m"), CANVAS.rate().range(0, frames), "Lo-fi", SONG)), Extras.none())),
                0, Extras.none());
    }
}
