package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the command line and measures one job after the other. `README.md` of the benchmarks tells the arguments.
public final class Benchmarks {
    private static final List<String> NAMES = Stream
            .concat(Jobs.FILMS.stream().map(Jobs::name), Stream.of(Reexports.NAME, Dressed.NAME, Reels.NAME, Looks.NAME, LookingMemory.NAME, ManyPhotos.NAME,
                    KernelRuns.NAME, MusicRuns.NAME, Peers.NAME))
            .toList();

    /// What was asked for.
    private record Arguments(List<String> jobs, int pairs, int patience, Path out) {
        static Arguments of(String[] words, Path work) {
            List<String> jobs = new ArrayList<>();
            int pairs = 5;
            int patience = 60;
            Path out = work.resolve("speed-results.md");
            for (int i = 0; i < words.length; i++) {
                switch (words[i]) {
                    case "--pairs" -> pairs = Integer.parseInt(words[++i]);
                    case "--patience" -> patience = Integer.parseInt(words[++i]);
                    case "--out" -> out = Path.of(words[++i]);
                    case "all" -> jobs.addAll(NAMES);
                    default -> jobs.add(words[i]);
                }
            }
            if (jobs.isEmpty()) {
                jobs.add(Jobs.REFERENCE);
            }
            for (String job : jobs) {
                if (!NAMES.contains(job)) {
                    throw new IllegalArgumentException("no job is called " + job + "; there are all, " + String.join(", ", NAMES));
                }
            }
            return new Arguments(jobs, pairs, patience, out);
        }
    }

    private Benchmarks() {}

    /// Measures.
    public static void main(String[] words) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("kinora.root"));
        Path work = root.resolve("benchmarks/target/runs");
        Arguments arguments = Arguments.of(words, work);
        ProcessTree.adoptOrphans();
        Bench place = new Bench(root, work, Bundled.unpack(Path.of(System.getProperty("kinora.jar")), work.resolve("ffmpeg")));
        List<Section> sections = new ArrayList<>();
        for (String job : arguments.jobs) {
            sections.add(measure(place, job, arguments));
            // After each job, so that a run that is cut short has told something.
            new Report(place.version(), Machine.facts(), sections).write(arguments.out);
        }
        System.out.println(new Report(place.version(), Machine.facts(), sections).markdown());
    }

    private static Section measure(Bench place, String name, Arguments arguments) throws IOException, InterruptedException {
        return switch (name) {
            case Reexports.NAME -> new Reexports(place, Math.max(1, arguments.pairs / 2)).measure();
            case Dressed.NAME -> new Dressed(place, arguments.pairs, arguments.patience).measure();
            case Reels.NAME -> new Reels(place, arguments.pairs).measure();
            case Looks.NAME -> new Looks(place).measure();
            case LookingMemory.NAME -> new LookingMemory(place).measure();
            case KernelRuns.NAME -> KernelRuns.measure(place);
            case MusicRuns.NAME -> MusicRuns.measure(place, arguments.pairs);
            case Peers.NAME -> new Peers(place).measure();
            case ManyPhotos.NAME -> ManyPhotos.measure(place);
            default -> new Pairs(place, Jobs.film(name).orElseThrow(), arguments.pairs, arguments.patience).measure();
        };
    }
}
