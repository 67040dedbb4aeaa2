package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether films are cut on the music that is made for them, measured from the finished file: what is heard in it must begin where the picture changes.
final class MusicCutsIT {
    private static final Pattern SHOT = Pattern.compile("\"first\":(\\d+),\"frames\":(\\d+)");
    private static final double NEAR_MS = 40;
    private static final double FRAMES_A_SECOND = 30;

    @TempDir
    Path folder;

    /// A film: a style of the reel and one of its music, from hard cuts to slow dissolves.
    private record Film(String reel, String music) {}

    @Test
    void cutsAreWhereTheFilmsOwnSoundBegins() throws Exception {
        Program program = new Program(folder);
        int near = 0;
        double expected = 0;
        List<String> told = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Film film : List.of(new Film("travel", "upbeat"), new Film("wedding", "cinematic"), new Film("calm", "ambient"))) {
            Path file = folder.resolve(film.music() + ".mp4");
            Path receipt = folder.resolve(film.music() + ".json");
            Program.Run run = program.run("make", Path.of("examples/photos").toAbsolutePath().toString(), "--reel", film.reel(), "--music",
                    film.music(), "--size", "320x180", "--fps", "30", "--receipt", receipt.toString(), "--out", file.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            List<Double> onsets = HeardOnsets.of(file);
            List<Double> cuts = cuts(Files.readString(receipt));
            assertThat(cuts).hasSizeGreaterThan(5);
            double chance = HeardOnsets.chance(onsets, cuts.getFirst(), cuts.getLast(), NEAR_MS);
            int met = 0;
            for (double cut : cuts) {
                double off = onsets.stream().mapToDouble(onset -> onset - cut).reduce(1e9, (a, b) -> Math.abs(a) < Math.abs(b) ? a : b);
                met += Math.abs(off) <= NEAR_MS ? 1 : 0;
                if (Math.abs(off) > NEAR_MS) {
                    missed.add("%s at %.0f ms by %.0f ms".formatted(film, cut, off));
                }
            }
            near += met;
            expected += chance * cuts.size();
            told.add("%s: %d of %d, by chance %.0f %%".formatted(film, met, cuts.size(), 100 * chance));
        }
        int all = near + missed.size();
        assertThat(near).as("%s; missed %s", told, missed).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
        assertThat(expected).as("moments that know nothing of the music: %s", told).isLessThan(0.75 * all);
    }

    /// Where shots give way to each other in ms: in the middle of what they share.
    private static List<Double> cuts(String receipt) {
        List<Double> cuts = new ArrayList<>();
        double end = -1;
        for (MatchResult shot : SHOT.matcher(receipt.substring(receipt.indexOf("\"shots\""), receipt.indexOf("\"sounds\""))).results()
                .toList()) {
            double first = Integer.parseInt(shot.group(1));
            if (end >= 0) {
                cuts.add((first + end) / 2 * 1000 / FRAMES_A_SECOND);
            }
            end = first + Integer.parseInt(shot.group(2));
        }
        return cuts;
    }
}
