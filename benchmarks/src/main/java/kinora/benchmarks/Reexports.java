package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinora.benchmarks.ProcessTree.Cost;
import kinora.benchmarks.ProcessTree.Watch;

/// What a second export costs beside the first: a film of 60 s with a title changed, without its first photo, and after the program was killed half-way.
final class Reexports {
    static final String NAME = "reexport";
    /// A share of the full export's wall time, and of its CPU.
    private static final double MUST = 0.15;
    private static final double GOAL = 0.10;

    private final Bench place;
    private final int rounds;
    private final Path drafts;
    private final Path film;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Object> numbers = new LinkedHashMap<>();

    /// @param rounds how often each is done
    Reexports(Bench place, int rounds) throws IOException {
        this.place = place;
        this.rounds = rounds;
        drafts = place.folder("films/4000x3000");
        film = place.folder("runs").resolve("film.mp4");
    }

    Section measure() throws IOException, InterruptedException {
        List<String> photos = Jobs.photos(20);
        Photos.make(place.root().resolve("examples/photos"), drafts.resolve("photos"), photos.size(), 4000, 3000);
        Drafts titled = Drafts.usual(1920, 1080, 30, photos).withTitle("Two days in Porto");
        Path first = draft("reexport-title-1", titled);
        if (draws(first)) {
            second("title", "another title", first, draft("reexport-title-2", titled.withTitle("Three days in Porto")));
        } else {
            notes.add("Titles are not drawn by this version; the other drafts have none.");
        }
        Drafts plain = Drafts.usual(1920, 1080, 30, photos);
        Path whole = draft("reexport-whole", plain);
        second("firstPhoto", "without the first photo", whole, draft("reexport-less", plain.withFiles(photos.subList(1, photos.size()))));
        second("nothing", "nothing changed", whole, whole);
        killed(whole);
        Files.deleteIfExists(film);
        return new Section(NAME, "20 photos of 12 MP, 60 s, 1920 × 1080, 30 fps, exported again",
                List.of("", "full: CPU s", "again: CPU s", "full: wall s", "again: wall s", "CPU share", "wall share"), rows, verdicts, notes, numbers);
    }

    private Path draft(String name, Drafts draft) throws IOException {
        return Files.writeString(drafts.resolve("job-" + name + ".json"), draft.json());
    }

    private boolean draws(Path draft) throws InterruptedException {
        try {
            place.warm(NAME, draft);
            return true;
        } catch (IOException refused) {
            Log.say(refused.getMessage());
            return false;
        }
    }

    private void second(String name, String what, Path before, Path after) throws IOException, InterruptedException {
        List<Cost> full = new ArrayList<>();
        List<Cost> again = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            place.warm(NAME, before);
            full.add(place.render(NAME, before, film, new Watch.Nobody()));
            again.add(place.render(NAME, after, film, new Watch.Nobody()));
        }
        told(name, what, full, again);
        verdicts.add(new Verdict(what + ": wall time, share of the full export", share(full, again), MUST, GOAL));
    }

    private void killed(Path draft) throws IOException, InterruptedException {
        List<Cost> full = new ArrayList<>();
        List<Cost> again = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < rounds; i++) {
            place.warm(NAME, draft);
            Cost whole = place.render(NAME, draft, film, new Watch.Nobody());
            full.add(whole);
            long different = Files.size(film);
            Path kept = film.resolveSibling("whole.mp4");
            Files.move(film, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            place.warm(NAME, draft);
            place.render(NAME, draft, film, new Killer(whole.wallSeconds() / 2));
            again.add(place.render(NAME, draft, film, new Watch.Nobody()));
            same &= different == Files.size(film) && Files.mismatch(film, kept) < 0;
            Files.delete(kept);
        }
        told("killed", "after `kill -9` half-way", full, again);
        verdicts.add(Verdict.must("after `kill -9` half-way: bytes differ from the full export's", same ? 0 : 1, 0));
    }

    private void told(String name, String what, List<Cost> full, List<Cost> again) {
        rows.add(List.of(what, median(full, false), median(again, false), median(full, true), median(again, true),
                Verdict.number(Numbers.of(again, Cost::cpuSeconds).median() / Numbers.of(full, Cost::cpuSeconds).median()),
                Verdict.number(share(full, again))));
        numbers.put(name + "FullCpuSeconds", full.stream().map(Cost::cpuSeconds).toList());
        numbers.put(name + "FullWallSeconds", full.stream().map(Cost::wallSeconds).toList());
        numbers.put(name + "CpuSeconds", again.stream().map(Cost::cpuSeconds).toList());
        numbers.put(name + "WallSeconds", again.stream().map(Cost::wallSeconds).toList());
        Log.say(rows.getLast().toString());
    }

    private static double share(List<Cost> full, List<Cost> again) {
        return Numbers.of(again, Cost::wallSeconds).median() / Numbers.of(full, Cost::wallSeconds).median();
    }

    private static String median(List<Cost> costs, boolean wall) {
        return Verdict.number(Numbers.of(costs, cost -> wall ? cost.wallSeconds() : cost.cpuSeconds()).median());
    }
}
