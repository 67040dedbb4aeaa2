package kinora.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// How much memory a process holds.
final class ProcessMemory {
    private ProcessMemory() {}

    /// The bytes that the process holds for itself, in memory or swapped out, from `/proc/<pid>/status` (in KiB there, whatever the page size).
    ///
    /// Pages of mapped files do not count: the system takes them back when it needs them, and a large film that is only read is no reason to end a
    /// process. Empty where there is no such file: on other systems, and for a process that is gone.
    static OptionalLong bytes(long pid) {
        try {
            return parse(Files.readString(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong parse(String status) {
        OptionalLong kept = kibibytes(status, "\nRssAnon:");
        OptionalLong swapped = kibibytes(status, "\nVmSwap:");
        return kept.isEmpty() && swapped.isEmpty() ? OptionalLong.empty() : OptionalLong.of((kept.orElse(0) + swapped.orElse(0)) * 1024);
    }

    private static OptionalLong kibibytes(String status, String name) {
        int at = status.indexOf(name);
        if (at < 0) {
            return OptionalLong.empty();
        }
        int from = at + name.length();
        int end = status.indexOf(" kB", from);
        return end < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(status.substring(from, end).strip()));
    }
}
