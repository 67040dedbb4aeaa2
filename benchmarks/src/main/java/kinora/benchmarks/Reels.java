package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinora.benchmarks.ProcessTree.Cost;
import kinora.benchmarks.ProcessTree.Watch;

/// What the decisions of a reel cost beside the making of its film: `make --reel` of ten photos, beside `render` of the drafts that it writes, each after the same that came before.
/// The first time nothing is known of the photos; the second time everything is, for a film in another style; the third time that film is there, too.
final class Reels {
    static final String NAME = "reel";
    private static final int PHOTOS = 10;
    private static final int SECONDS = 30;
    private static final String FIRST = "calm";
    private static final String SECOND = "auto";
    /// Seconds more than the engine needs.
    private static final double MUST_FIRST = 6;
    private static final double MUST_AGAIN = 1;

    private final Bench place;
    private final int rounds;
    private final Path folder;
    private final Path film;

    /// @param rounds how often each is done
    Reels(Bench place, int rounds) throws IOException {
        this.place = place;
        this.rounds = rounds;
        folder = place.folder("films/reel");
        film = place.folder("runs").resolve("film.mp4");
    }

    /// The costs of one kind of making, and those of the engine alone.
    private record Beside(List<Cost> made, List<Cost> engine) {
        double more() {
            return Numbers.of(made, Cost::wallSeconds).median() - Numbers.of(engine, Cost::wallSeconds).median();
        }

        List<String> row(String what) {
            return List.of(what, Numbers.of(made, Cost::wallSeconds).words(), Numbers.of(engine, Cost::wallSeconds).words(), Verdict.number(more()),
                    Verdict.number(Numbers.of(made, Cost::cpuSeconds).median() - Numbers.of(engine, Cost::cpuSeconds).median()));
        }
    }

    Section measure() throws IOException, InterruptedException {
        Path photos = folder.resolve("photos");
        Photos.make(place.root().resolve("examples/photos"), photos, PHOTOS, 4000, 3000);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(place.root().resolve("examples/photos/01-lake-at-first-light.jpg"), other.resolve("1.jpg"), StandardCopyOption.REPLACE_EXISTING);
        Beside first = new Beside(new ArrayList<>(), new ArrayList<>());
        Beside second = new Beside(new ArrayList<>(), new ArrayList<>());
        Beside third = new Beside(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rounds; i++) {
            install(other);
            first.made.add(make(photos, FIRST));
            second.made.add(make(photos, SECOND));
            third.made.add(make(photos, SECOND));
            install(other);
            first.engine.add(place.render(NAME, draft(FIRST), film, new Watch.Nobody()));
            second.engine.add(place.render(NAME, draft(SECOND), film, new Watch.Nobody()));
            third.engine.add(place.render(NAME, draft(SECOND), film, new Watch.Nobody()));
            Log.say(NAME + ": " + first.row("first") + second.row("second") + third.row("third"));
        }
        Files.deleteIfExists(film);
        return section(first, second, third);
    }

    /// Unpacks everything that a reel needs into an empty cache, by a reel of another photo.
    private void install(Path other) throws IOException, InterruptedException {
        place.empty(NAME);
        for (int i = 0; i < 2; i++) {
            place.kinora(NAME, folder, List.of("make", other.toString(), "--reel", "--size", "320x180", "--seconds", "2", "--out", film.toString(),
                    "--force"));
        }
    }

    private Cost make(Path photos, String style) throws IOException, InterruptedException {
        return place.kinora(NAME, folder, List.of("make", photos.toString(), "--reel", style, "--seconds", String.valueOf(SECONDS), "--draft",
                draft(style).toString(), "--out", film.toString(), "--force"));
    }

    private Path draft(String style) {
        return folder.resolve("reel-" + style + ".json");
    }

    private static Section section(Beside first, Beside second, Beside third) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Map.of("first", first, "second", second, "third", third).forEach((name, costs) -> {
            numbers.put(name + "WallSeconds", costs.made.stream().map(Cost::wallSeconds).toList());
            numbers.put(name + "EngineWallSeconds", costs.engine.stream().map(Cost::wallSeconds).toList());
        });
        return new Section(NAME, "A reel of 10 photos of 12 MP with music that is made for it, 30 s, 1920 × 1080, 30 fps, beside the export of its draft",
                List.of("", "make --reel: wall s", "render: wall s", "more: wall s", "more: CPU s"),
                List.of(first.row("the first time"), second.row("the photos are known"), third.row("the film is there, too")),
                List.of(Verdict.must("the first time: seconds more than the engine", first.more(), MUST_FIRST),
                        Verdict.must("the photos are known: seconds more than the engine", second.more(), MUST_AGAIN),
                        Verdict.must("the film is there, too: seconds more than the engine", third.more(), MUST_AGAIN)),
                List.of(), numbers);
    }
}
