package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What is measured on.
final class Machine {
    private Machine() {}

    /// Processor, memory, kernel, Java.
    static Map<String, Object> facts() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        String vectors = first("/proc/cpuinfo", "flags").contains(" avx512f") ? ", AVX-512" : first("/proc/cpuinfo", "flags").contains(" avx2") ? ", AVX2" : "";
        facts.put("processor", "%s (family %s, model %s%s)".formatted(first("/proc/cpuinfo", "model name"), first("/proc/cpuinfo", "cpu family"),
                first("/proc/cpuinfo", "model\t"), vectors));
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("memoryGib", Math.round(Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1048576.0));
        facts.put("kernel", Files.readString(Path.of("/proc/sys/kernel/osrelease")).strip());
        facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        return facts;
    }

    /// Waits until other programs leave the processors alone: less than a quarter of one is busy for two seconds.
    ///
    /// @param seconds at most so long
    static void awaitCalm(int seconds) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        double busy = ProcessTree.busySeconds();
        while (System.nanoTime() < deadline) {
            Thread.sleep(2000);
            double now = ProcessTree.busySeconds();
            if (now - busy < 2 * 0.25) {
                return;
            }
            busy = now;
        }
    }

    private static String first(String file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key)).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("?");
        }
    }
}
