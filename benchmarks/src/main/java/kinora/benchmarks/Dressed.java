package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import kinora.benchmarks.ProcessTree.Cost;
import kinora.benchmarks.ProcessTree.Watch;

/// What effects and titles cost: the reference film with three effects and a title on every shot, turn and turn about with the plain one. One effect is of every kind that costs
/// differently: a look is done once for each picture, a vignette and grain for every frame; grain also costs the encoder.
final class Dressed {
    static final String NAME = "dressed";
    private static final List<String> EFFECTS = List.of("warm", "vignette", "grain");
    private static final double MUST = 1.5;

    private final Bench place;
    private final int pairs;
    private final int patience;

    Dressed(Bench place, int pairs, int patience) {
        this.place = place;
        this.pairs = pairs;
        this.patience = patience;
    }

    Section measure() throws IOException, InterruptedException {
        Path folder = place.folder("films/4000x3000");
        Path film = place.folder("runs").resolve("film.mp4");
        Drafts usual = Drafts.usual(1920, 1080, 30, Jobs.photos(10));
        Photos.make(place.root().resolve("examples/photos"), folder.resolve("photos"), usual.files().size(), 4000, 3000);
        Path plain = Files.writeString(folder.resolve("job-plain.json"), usual.json());
        Path dressed = Files.writeString(folder.resolve("job-dressed.json"), usual.dressed(EFFECTS).json());
        place.warm("usual", dressed);
        List<Cost> plainly = new ArrayList<>();
        List<Cost> dressedly = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Machine.awaitCalm(patience);
            plainly.add(place.render("usual", plain, film, new Watch.Nobody(), "--fresh"));
            dressedly.add(place.render("usual", dressed, film, new Watch.Nobody(), "--fresh"));
            Log.say("%s: pair %d of %d: wall %s / %s s, CPU %s / %s s".formatted(NAME, i + 1, pairs,
                    ProcessTree.seconds(dressedly.getLast().wallSeconds()), ProcessTree.seconds(plainly.getLast().wallSeconds()),
                    ProcessTree.seconds(dressedly.getLast().cpuSeconds()), ProcessTree.seconds(plainly.getLast().cpuSeconds())));
        }
        Files.delete(film);
        return new Section(NAME, "the reference film with " + String.join(", ", EFFECTS) + " and a title on every shot, beside the plain one",
                List.of("", "CPU s", "wall s"), List.of(row("plain", plainly), row("dressed", dressedly)),
                List.of(Verdict.must("wall time, times the plain film's", ratio(dressedly, plainly, Cost::wallSeconds), MUST),
                        Verdict.must("processor time, times the plain film's", ratio(dressedly, plainly, Cost::cpuSeconds), MUST)),
                List.of(), Map.of("plainWallSeconds", plainly.stream().map(Cost::wallSeconds).toList(), "dressedWallSeconds",
                        dressedly.stream().map(Cost::wallSeconds).toList()));
    }

    private static List<String> row(String name, List<Cost> costs) {
        return List.of(name, Verdict.number(Numbers.of(costs, Cost::cpuSeconds).median()), Verdict.number(Numbers.of(costs, Cost::wallSeconds).median()));
    }

    /// The median of the ratios of the pairs.
    private static double ratio(List<Cost> some, List<Cost> others, ToDoubleFunction<Cost> of) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            ratios.add(of.applyAsDouble(some.get(i)) / of.applyAsDouble(others.get(i)));
        }
        return Numbers.of(ratios, Double::doubleValue).median();
    }
}
