package kinora;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What this build is, as the build itself has written it down.
///
/// @param version of the program
/// @param engineId a hash of everything that decides pixels and packets
record Build(String version, String engineId) {
    /// Reads what stands beside the classes.
    static Build read() {
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            Properties written = new Properties();
            if (in != null) {
                written.load(in);
            }
            return new Build(written.getProperty("version", "unbuilt"), written.getProperty("engine", "unbuilt"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
