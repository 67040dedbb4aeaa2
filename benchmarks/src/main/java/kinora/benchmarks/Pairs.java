package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import kinora.benchmarks.Bundled.Likeness;
import kinora.benchmarks.ProcessTree.Cost;

/// Measures a film against the limit, turn and turn about: limit, program, limit, program, …
///
/// The limit is the same x264 with the same options encoding the ready, uncompressed frames of the film, one thread each in as many processes as there
/// are processors, each on its own stretch of the frames.
final class Pairs {
    /// As `ChunkEncoder` of the program has it; that both are the same is checked by what x264 writes into the films.
    static final List<String> X264 = List.of("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-crf", "20", "-threads", "1",
            "-x264-params", "cpu-independent=1:threads=1:lookahead-threads=1:sliced-threads=0:open-gop=0:stitchable=1");
    /// Pairs count for the wall time when their limit run is at most so much slower than the best one.
    private static final double QUIET = 1.05;
    private static final double MIB_PER_GIB = 1024;

    private final Bench place;
    private final Jobs job;
    private final int pairs;
    private final int patience;
    private final Path folder;
    private final Path frames;
    private final Path film;

    /// @param pairs how many
    /// @param patience seconds to wait at most, before each pair, for other programs to be quiet
    Pairs(Bench place, Jobs job, int pairs, int patience) throws IOException {
        this.place = place;
        this.job = job;
        this.pairs = pairs;
        this.patience = patience;
        folder = place.folder("runs");
        frames = folder.resolve("frames.y4m");
        film = folder.resolve("film.mp4");
    }

    /// One turn.
    private record Pair(Cost limit, Cost program) {
        double cpuRatio() {
            return program.cpuSeconds() / limit.cpuSeconds();
        }

        double wallRatio() {
            return program.wallSeconds() / limit.wallSeconds();
        }
    }

    /// Measures. The uncompressed frames are deleted at the end.
    Section measure() throws IOException, InterruptedException {
        Path draft = job.make(place);
        place.warm("usual", draft);
        Log.say(job.name() + ": drawing the frames");
        place.render("usual", draft, frames, new ProcessTree.Watch.Nobody(), "--fresh");
        readOnce(frames);
        List<Pair> measured = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Machine.awaitCalm(patience);
            Cost limit = limit();
            Cost program = place.render("usual", draft, film, new ProcessTree.Watch.Nobody(), "--fresh");
            measured.add(new Pair(limit, program));
            Log.say("%s: pair %d of %d: CPU %s / %s s, wall %s / %s s; others kept %.2f / %.2f processors busy".formatted(job.name(), i + 1,
                    pairs, ProcessTree.seconds(program.cpuSeconds()), ProcessTree.seconds(limit.cpuSeconds()),
                    ProcessTree.seconds(program.wallSeconds()), ProcessTree.seconds(limit.wallSeconds()), program.othersCpus(),
                    limit.othersCpus()));
        }
        MemoryWatch memory = new MemoryWatch();
        place.render("usual", draft, film, memory, "--fresh");
        Section section = section(measured, memory);
        for (Path file : parts()) {
            Files.delete(file);
        }
        Files.delete(frames);
        Files.delete(film);
        return section;
    }

    private List<Path> parts() {
        return Bundled.parts(job.draft().frames(), Runtime.getRuntime().availableProcessors()).stream()
                .map(part -> folder.resolve("limit-" + part[0] + ".mp4")).toList();
    }

    private Cost limit() throws IOException, InterruptedException {
        double fps = job.draft().fps();
        List<List<String>> commands = new ArrayList<>();
        for (int[] part : Bundled.parts(job.draft().frames(), Runtime.getRuntime().availableProcessors())) {
            List<String> command = new ArrayList<>(place.bundled().ffmpeg("-v", "error", "-ss", Bundled.time(part[0] / fps), "-i",
                    frames.toString(), "-frames:v", Integer.toString(part[1])));
            command.addAll(X264);
            command.add(folder.resolve("limit-" + part[0] + ".mp4").toString());
            commands.add(command);
        }
        return ProcessTree.runAll(commands, folder, place.bundled().environment(), new ProcessTree.Watch.Nobody());
    }

    /// So that no run has to wait for the disk.
    private static void readOnce(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private Section section(List<Pair> measured, MemoryWatch memory) throws IOException, InterruptedException {
        Bundled bundled = place.bundled();
        Likeness limitLikeness = bundled.likeness(parts(), frames);
        Likeness likeness = bundled.likeness(List.of(film), frames);
        List<Long> limitPackets = new ArrayList<>();
        for (Path part : parts()) {
            limitPackets.addAll(bundled.packets(part));
        }
        List<Long> packets = bundled.packets(film);
        double limitBytes = limitPackets.stream().mapToLong(size -> size).sum();
        double bytes = packets.stream().mapToLong(size -> size).sum();
        List<String> options = new ArrayList<>(Bundled.options(film));
        List<String> limitOptions = Bundled.options(parts().getFirst());
        double best = measured.stream().mapToDouble(pair -> pair.limit.wallSeconds()).min().orElseThrow();
        List<Pair> quiet = measured.stream().filter(pair -> pair.limit.wallSeconds() <= best * QUIET).toList();
        Numbers cpu = Numbers.of(measured, Pair::cpuRatio);
        Numbers wall = Numbers.of(quiet, Pair::wallRatio);
        boolean reference = job.name().equals(Jobs.REFERENCE);
        boolean large = job.draft().width() * job.draft().height() > 1920 * 1080;
        boolean x264 = options.equals(limitOptions) && options.size() == 1;
        List<Verdict> verdicts = List.of(new Verdict("CPU, times the limit's", cpu.median(), reference ? 1.30 : Double.POSITIVE_INFINITY, 1.20),
                Verdict.goal("wall time, times the limit's", wall.median(), 1.15),
                wanted(reference, "size, away from the limit's, %", Math.abs(bytes / limitBytes - 1) * 100, 3),
                wanted(reference, "SSIM, away from the limit's", Math.abs(limitLikeness.ssim() - likeness.ssim()), 0.001),
                Verdict.must("frames, away from what was asked for", Math.abs(packets.size() - job.draft().frames()), 0),
                Verdict.must("options of x264, different from the limit's", x264 ? 0 : 1, 0),
                Verdict.must("peak of memory (PSS of all processes), MiB", memory.peakMib(), large ? 2.5 * MIB_PER_GIB : 900));
        List<List<String>> rows = List.of(
                row("limit", measured, Pair::limit, limitBytes, limitLikeness, "–"),
                row("kinora", measured, Pair::program, bytes, likeness, Verdict.number(memory.peakMib())));
        List<String> notes = new ArrayList<>();
        notes.add("CPU ratio %s; wall ratio %s over the %d of %d pairs whose limit run is within 5 %% of the best.".formatted(cpu.words(),
                wall.words(), quiet.size(), measured.size()));
        notes.add("Other programs kept %s processors busy during the limit's runs and %s during the program's (median).".formatted(
                Verdict.number(Numbers.of(measured, pair -> pair.limit.othersCpus()).median()),
                Verdict.number(Numbers.of(measured, pair -> pair.program.othersCpus()).median())));
        notes.add("%d processes at the peak of memory.".formatted(memory.processesAtPeak()));
        if (!x264) {
            notes.add("Options of x264: " + options + " against " + limitOptions);
        }
        return new Section(job.name(), job.what(), List.of("", "CPU s", "wall s", "bytes of pictures", "SSIM", "PSNR dB", "peak MiB"), rows, verdicts,
                notes, numbers(measured, memory, bytes, limitBytes, likeness, limitLikeness, packets.size(), options));
    }

    /// The musts were set for the reference job; of the others they are what is aimed at.
    private static Verdict wanted(boolean reference, String what, double value, double limit) {
        return reference ? Verdict.must(what, value, limit) : Verdict.goal(what, value, limit);
    }

    private static List<String> row(String name, List<Pair> pairs, java.util.function.Function<Pair, Cost> side, double bytes, Likeness likeness,
            String memory) {
        return List.of(name, Verdict.number(Numbers.of(pairs, pair -> side.apply(pair).cpuSeconds()).median()),
                Verdict.number(Numbers.of(pairs, pair -> side.apply(pair).wallSeconds()).median()), Long.toString((long) bytes),
                "%.5f".formatted(likeness.ssim()), "%.2f".formatted(likeness.psnrDb()), memory);
    }

    private static Map<String, Object> numbers(List<Pair> measured, MemoryWatch memory, double bytes, double limitBytes, Likeness likeness,
            Likeness limitLikeness, int frames, List<String> options) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("limitCpuSeconds", each(measured, pair -> pair.limit.cpuSeconds()));
        numbers.put("cpuSeconds", each(measured, pair -> pair.program.cpuSeconds()));
        numbers.put("limitWallSeconds", each(measured, pair -> pair.limit.wallSeconds()));
        numbers.put("wallSeconds", each(measured, pair -> pair.program.wallSeconds()));
        numbers.put("limitOthersCpus", each(measured, pair -> pair.limit.othersCpus()));
        numbers.put("othersCpus", each(measured, pair -> pair.program.othersCpus()));
        numbers.put("peakPssMib", memory.peakMib());
        numbers.put("limitBytes", (long) limitBytes);
        numbers.put("bytes", (long) bytes);
        numbers.put("limitSsim", limitLikeness.ssim());
        numbers.put("ssim", likeness.ssim());
        numbers.put("limitPsnrDb", limitLikeness.psnrDb());
        numbers.put("psnrDb", likeness.psnrDb());
        numbers.put("frames", frames);
        numbers.put("x264", options);
        return numbers;
    }

    private static List<Double> each(List<Pair> measured, ToDoubleFunction<Pair> number) {
        return measured.stream().map(pair -> number.applyAsDouble(pair)).toList();
    }
}
