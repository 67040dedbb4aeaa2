package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The largest memory that commands and everything they start hold together: the sum of the proportional set sizes (PSS), looked at every 100 ms. Looking
/// costs the watched programs time, so what is watched is not timed.
final class MemoryWatch implements ProcessTree.Watch {
    private static final int INTERVAL_MS = 100;

    private volatile boolean over;
    private volatile long peakKib;
    private volatile int processes;
    private Thread watcher = new Thread();

    @Override
    public void started(List<Process> watched) {
        watcher = Thread.ofPlatform().start(() -> {
            while (!over) {
                look(watched);
                try {
                    Thread.sleep(INTERVAL_MS);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
    }

    private void look(List<Process> watched) {
        List<Long> pids = watched.stream().flatMap(process -> Stream.concat(Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid)))
                .toList();
        long sum = pids.stream().mapToLong(MemoryWatch::pssKib).sum();
        if (sum > peakKib) {
            peakKib = sum;
            processes = pids.size();
        }
    }

    /// Of one process; 0 when it has ended meanwhile.
    private static long pssKib(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public void ended() throws InterruptedException {
        over = true;
        watcher.join();
    }

    /// The peak in MiB.
    double peakMib() {
        return peakKib / 1024.0;
    }

    /// How many processes there were then.
    int processesAtPeak() {
        return processes;
    }
}
