package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The memory of looking at very many photos, which must not be more than that of fewer: `make --reel --draft`, which looks at all of them and draws nothing, with nothing known before.
final class LookingMemory {
    static final String NAME = "looking-memory";
    private static final int FEW = 20;
    private static final int MANY = 200;
    /// The same looking differs so much from run to run.
    private static final double NOISE = 1.10;

    private final Bench place;
    private final Path folder;

    LookingMemory(Bench place) throws IOException {
        this.place = place;
        folder = place.folder("films/looking");
    }

    Section measure() throws IOException, InterruptedException {
        Path photos = place.folder("films/4000x3000").resolve("photos");
        Photos.make(place.root().resolve("examples/photos"), photos, MANY, 4000, 3000);
        double few = peak(photos, FEW);
        double many = peak(photos, MANY);
        return new Section(NAME, "Looking at photos of 12 MP for a reel: memory", List.of("photos", "peak MiB"),
                List.of(List.of(Integer.toString(FEW), Verdict.number(few)), List.of(Integer.toString(MANY), Verdict.number(many))),
                List.of(Verdict.must("peak of memory (PSS of all processes), times that of " + FEW + " photos", many / few, NOISE)), List.of(),
                Map.of("peakPssMib" + FEW, few, "peakPssMib" + MANY, many));
    }

    private double peak(Path photos, int count) throws IOException, InterruptedException {
        Path draft = folder.resolve("reel-" + count + ".json");
        List<String> words = new ArrayList<>(List.of("make", "--reel", "--force", "--draft", draft.toString()));
        for (int i = 1; i <= count; i++) {
            words.add(photos.resolve("%02d.jpg".formatted(i)).toString());
        }
        place.empty(NAME);
        // What a first start unpacks is not measured.
        place.kinora(NAME, folder, List.of("make", "--reel", "--force", "--draft", draft.toString(), place.root().resolve("examples/photos").toString()));
        MemoryWatch memory = new MemoryWatch();
        place.kinora(NAME, folder, words, memory);
        Files.delete(draft);
        Log.say(NAME + ": " + count + " photos: " + Verdict.number(memory.peakMib()) + " MiB in " + memory.processesAtPeak() + " processes");
        return memory.peakMib();
    }
}
