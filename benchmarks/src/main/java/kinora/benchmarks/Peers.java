package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import kinora.benchmarks.ProcessTree.Cost;

/// The reference job made with other programs, as their manuals and usual recipes have it, with the same x264 options where they can be said; and how
/// smoothly each of them zooms.
final class Peers {
    static final String NAME = "peers";
    /// Frames of a shot and the dissolve behind it.
    private static final int LONG = 105;
    /// Frames of the last shot.
    private static final int SHORT = 90;
    private static final int DISSOLVE = 15;

    private final Bench place;
    private final Path folder;
    private final Path out;
    private final Path draft;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Object> numbers = new LinkedHashMap<>();

    Peers(Bench place) throws IOException, InterruptedException {
        this.place = place;
        Jobs job = Jobs.film(Jobs.REFERENCE).orElseThrow();
        draft = job.make(place);
        folder = draft.getParent();
        out = place.folder("runs");
        Jitter.photo(folder);
    }

    Section measure() throws IOException, InterruptedException {
        notes.add("One run each. Memory is looked at meanwhile, every 100 ms, which costs them all some time.");
        program();
        ffmpeg("ffmpeg zoompan + xfade, naive", "crop=4000:2250,");
        ffmpeg("ffmpeg zoompan + xfade, enlarged before", "crop=4000:2250,scale=8000:4500,");
        melt();
        return new Section(NAME, "The reference job with other programs", List.of("", "CPU s", "wall s", "peak MiB", "frames", "jitter, px"), rows,
                List.of(), notes, numbers);
    }

    private void program() throws IOException, InterruptedException {
        place.warm("usual", draft);
        MemoryWatch memory = new MemoryWatch();
        Path film = out.resolve("kinora.mp4");
        Cost cost = place.render("usual", draft, film, memory, "--fresh");
        Path zoom = Files.writeString(folder.resolve("job-jitter.json"), Drafts.usual(1920, 1080, 30, List.of(Jitter.PHOTO)).json());
        Path frames = out.resolve("jitter.y4m");
        place.render("usual", zoom, frames, new ProcessTree.Watch.Nobody(), "--fresh");
        told("kinora", cost, memory, film, Jitter.of(frames));
    }

    private void ffmpeg(String name, String before) throws IOException, InterruptedException {
        List<String> command = place.bundled().ffmpeg("-v", "error");
        StringBuilder graph = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            command.addAll(List.of("-i", Jobs.photos(10).get(i)));
            graph.append("[%d:v]%s[v%d];".formatted(i, zoom(before, i % 2 == 0, i < 9 ? LONG : SHORT), i));
        }
        for (int i = 1; i < 10; i++) {
            graph.append("[%s][v%d]xfade=transition=fade:duration=0.5:offset=%d%s".formatted(i == 1 ? "v0" : "x" + (i - 1), i, 3 * i,
                    i == 9 ? ",format=yuv420p[out]" : "[x" + i + "];"));
        }
        Path film = out.resolve("ffmpeg.mp4");
        command.addAll(List.of("-filter_complex", graph.toString(), "-map", "[out]"));
        // Without the one thread: a person who types this has all processors.
        command.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-crf", "20", film.toString()));
        MemoryWatch memory = new MemoryWatch();
        Cost cost = ProcessTree.runAll(List.of(command), folder, place.bundled().environment(), memory);
        Path frames = out.resolve("jitter.y4m");
        place.bundled().run(folder, place.bundled().ffmpeg("-v", "error", "-i", Jitter.PHOTO, "-vf", zoom(before, true, SHORT), frames.toString()));
        told(name, cost, memory, film, Jitter.of(frames));
    }

    private static String zoom(String before, boolean in, int frames) {
        return "%szoompan=z='%s*on/%d':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=%d:s=1920x1080:fps=30,format=yuv420p".formatted(before,
                in ? "1+0.15" : "1.15-0.15", frames - 1, frames);
    }

    private void melt() throws IOException, InterruptedException {
        if (!isThere("melt")) {
            notes.add("melt is not installed (Debian: `apt-get install melt`).");
            return;
        }
        BiFunction<String, Boolean, List<String>> shot = (photo, in) -> List.of(photo, "in=0", "out=" + (LONG - 1), "-attach", "affine",
                "transition.rect=" + (in ? "0=0 -180 1920 1440 1;%d=-144 -288 2208 1656 1" : "0=-144 -288 2208 1656 1;%d=0 -180 1920 1440 1")
                        .formatted(LONG - 1));
        List<String> command = new ArrayList<>(List.of("melt", "-profile", "atsc_1080p_30"));
        for (int i = 0; i < 10; i++) {
            command.addAll(shot.apply(Jobs.photos(10).get(i), i % 2 == 0));
            if (i > 0) {
                command.addAll(List.of("-mix", Integer.toString(DISSOLVE), "-mixer", "luma"));
            }
        }
        Path film = out.resolve("melt.mp4");
        command.addAll(List.of("-consumer", "avformat:" + film, "vcodec=libx264", "preset=veryfast", "vprofile=high", "crf=20", "an=1",
                "real_time=-" + Runtime.getRuntime().availableProcessors()));
        MemoryWatch memory = new MemoryWatch();
        Map<String, String> noScreen = Map.of("QT_QPA_PLATFORM", "offscreen");
        Cost cost = ProcessTree.runAll(List.of(command), folder, noScreen, memory);
        List<String> one = new ArrayList<>(List.of("melt", "-profile", "atsc_1080p_30"));
        one.addAll(shot.apply(Jitter.PHOTO, true));
        Path exact = out.resolve("jitter.mp4");
        one.addAll(List.of("-consumer", "avformat:" + exact, "vcodec=libx264", "preset=ultrafast", "qp=0", "an=1", "real_time=-1"));
        ProcessTree.run(one, folder, noScreen);
        Path frames = out.resolve("jitter.y4m");
        place.bundled().run(folder, place.bundled().ffmpeg("-v", "error", "-i", exact.toString(), "-pix_fmt", "yuv420p", frames.toString()));
        told("melt", cost, memory, film, Jitter.of(frames));
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void told(String name, Cost cost, MemoryWatch memory, Path film, double jitter) throws IOException, InterruptedException {
        int frames = place.bundled().packets(film).size();
        rows.add(List.of(name, Verdict.number(cost.cpuSeconds()), Verdict.number(cost.wallSeconds()), Verdict.number(memory.peakMib()),
                Integer.toString(frames), String.format(Locale.ROOT, "%.3f", jitter)));
        numbers.put(name, Map.of("cpuSeconds", cost.cpuSeconds(), "wallSeconds", cost.wallSeconds(), "peakPssMib", memory.peakMib(), "frames", frames,
                "jitterPx", jitter));
        Log.say(rows.getLast().toString());
        Files.delete(film);
    }
}
