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
        long kibibytes = 0;
        boolean found = false;
        for (String line : status.lines().toList()) {
            if (line.startsWith("RssAnon:") || line.startsWith("VmSwap:")) {
                kibibytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
                found = true;
            }
        }
        return found ? OptionalLong.of(kibibytes << 10) : OptionalLong.empty();
    }
}
