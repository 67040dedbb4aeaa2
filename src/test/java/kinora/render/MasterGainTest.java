package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.Loudness;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Sound;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// All that is heard together is brought to −14 LUFS by a gain that stays in the draft.
final class MasterGainTest {
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(30), 0);
    private static final int FRAMES = 120;

    @TempDir
    private Path folder = Path.of("");
    private final DirectEngine engine = new DirectEngine();
    private Studio studio = new Studio(Path.of(""));
    private ChunkStore store = new FolderChunkStore(Path.of(""), () -> 0, InstantSource.system());

    @BeforeEach
    void open() {
        studio = new Studio(folder);
        store = new FolderChunkStore(folder.resolve("store"), () -> 1_000_000_000, InstantSource.system());
    }

    /// A film in which so many tones sound at once, each at this gain; `peaks` makes them come in strokes.
    private Draft film(int sounds, int gain, boolean peaks) throws IOException {
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track.Video(new TrackId("v"),
                List.of(Visual.still(new SegmentId("p"), CANVAS.rate().range(0, FRAMES), "p", studio.add("p", Studio.waves(64, 36, 1)))),
                List.of(), Extras.none()));
        for (int i = 0; i < sounds; i++) {
            double pitch = 0.02 + 0.013 * i;
            Sound sound = Sound.music(new SegmentId("m" + i), CANVAS.rate().range(0, FRAMES), "m", studio.add("m" + i, 4 * 48_000, at -> 0.5
                    * StrictMath.sin(pitch * at) * (peaks ? StrictMath.pow(StrictMath.abs(StrictMath.sin(at / 12_000.0)), 12) : 1)));
            tracks.add(new Track.Audio(new TrackId("a" + i), List.of(sound.withGain(gain)), Extras.none()));
        }
        return new Draft(CANVAS, "", tracks, 0, Extras.none());
    }

    private Draft levelled(Draft draft) {
        ExportJob job = studio.job(draft, folder.resolve("x.mp4"));
        return MasterGain.onto(draft, engine, store, job.sound(), job.sources(), new Cancellation());
    }

    private Loudness heard(Draft draft) {
        ExportJob job = studio.job(draft, folder.resolve("film.mp4"));
        ExportJob again = new ExportJob(job.film(), job.sound(), "", job.sources(), job.target(), true);
        return ((ExportResult.Exported) new Exporter(engine, store).export(again, Engine.Progress.NONE, new Cancellation())).loudness()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, false", "1, 400, false", "4, 1000, false", "3, 600, true", "1, 2500, true"})
    void everyFilmIsAsLoud(int sounds, int gain, boolean peaks) throws IOException {
        Draft level = levelled(film(sounds, gain, peaks));
        Loudness loudness = heard(level);
        assertThat(loudness.centiLufs()).isCloseTo(-1400, within(50));
        assertThat(loudness.centiDbtp()).isLessThanOrEqualTo(-100);
        assertThat(levelled(level).gainPermille()).as("is found again").isCloseTo(level.gainPermille(), within(level.gainPermille() / 80));
    }

    @Test
    void whatIsMadeQuieterLaterIsQuieter() throws IOException {
        Draft level = levelled(film(2, 1_000, false));
        List<Track> quieter = level.tracks().stream()
                .<Track>map(track -> track instanceof Track.Audio(TrackId id, List<Sound> sounds, Extras extras)
                        ? new Track.Audio(id, sounds.stream().map(sound -> sound.withGain(500)).toList(), extras)
                        : track)
                .toList();
        assertThat(heard(level.withTracks(quieter)).centiLufs()).isCloseTo(heard(level).centiLufs() - 602, within(60));
        assertThat(heard(level.withGain(level.gainPermille() / 2)).centiLufs()).isCloseTo(heard(level).centiLufs() - 602, within(60));
    }

    @Test
    void aSilentFilmStaysSilentAndAsItIs() throws IOException {
        Draft silent = film(0, 1_000, false);
        assertThat(levelled(silent)).isEqualTo(silent);
        Draft muted = film(1, 1_000, false).withGain(0);
        assertThat(studio.job(muted, folder.resolve("x.mp4")).sound().isSilent()).isTrue();
    }
}
