package kinora.benchmarks;

/// Says on stderr what is going on.
final class Log {
    private Log() {}

    static void say(String line) {
        System.err.println(line);
    }
}
