package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The memory of a film of very many photos, which must not be more than that of fewer: each is shown for one second. Of a hundred, because the process that
/// opens photos is done with thirty before the one that draws has come to its full size, and then they never are there together.
final class ManyPhotos {
    static final String NAME = "300photos";
    private static final int FEW = 100;
    private static final int MANY = 300;
    /// The same film differs so much from run to run.
    private static final double NOISE = 1.10;

    private ManyPhotos() {}

    static Section measure(Bench place) throws IOException, InterruptedException {
        Path folder = place.folder("films/4000x3000");
        Path film = place.folder("runs").resolve("film.mp4");
        Photos.make(place.root().resolve("examples/photos"), folder.resolve("photos"), MANY, 4000, 3000);
        double few = peak(place, folder, film, FEW);
        double many = peak(place, folder, film, MANY);
        Files.delete(film);
        return new Section(NAME, "300 photos of 12 MP, 1 s each, 1920 × 1080, 30 fps: memory", List.of("photos", "peak MiB"),
                List.of(List.of(Integer.toString(FEW), Verdict.number(few)), List.of(Integer.toString(MANY), Verdict.number(many))),
                List.of(Verdict.must("peak of memory (PSS of all processes), MiB", many, 900),
                        Verdict.must("peak, times that of 100 photos", many / few, NOISE)),
                List.of(), Map.of("peakPssMib100", few, "peakPssMib300", many));
    }

    private static double peak(Bench place, Path folder, Path film, int count) throws IOException, InterruptedException {
        Drafts draft = new Drafts(1920, 1080, 30, 1000, 200, Jobs.photos(count), "", List.of());
        Path file = Files.writeString(folder.resolve("job-" + count + "photos.json"), draft.json());
        place.warm("usual", file);
        MemoryWatch memory = new MemoryWatch();
        place.render("usual", file, film, memory, "--fresh");
        Log.say(NAME + ": " + count + " photos: " + Verdict.number(memory.peakMib()) + " MiB");
        return memory.peakMib();
    }
}
