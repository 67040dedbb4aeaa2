package kinora.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// How much memory a process holds.
final class ProcessMemory {
    private ProcessMemory() {}

    /// Resident and swapped-out bytes of the process, from `/proc/<pid>/status` (in KiB there, whatever the page size). Empty where there is no such
    /// file: on other systems, and for a process that is gone.
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
            if (line.startsWith("VmRSS:") || line.startsWith("VmSwap:")) {
                kibibytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
                found = true;
            }
        }
        return found ? OptionalLong.of(kibibytes << 10) : OptionalLong.empty();
    }
}
