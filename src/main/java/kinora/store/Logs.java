package kinora.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what the program logs to files instead of to the person: five of five megabytes, the oldest overwritten.
public final class Logs {
    private static final int BYTES = 5_000_000;
    private static final int FILES = 5;

    private Logs() {}

    /// From now on everything logged goes to the folder; nothing when it cannot be written to, since logging must not stop any work.
    ///
    /// @return the file that is written to now
    public static synchronized Path into(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/kinora.%g.log";
            FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
        return folder.resolve("kinora.0.log");
    }
}
