package kinora.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the command line prints.
///
/// @param out what was asked for
/// @param err everything else
/// @param interactive whether a person watches `err` on a terminal, so that a line may be redrawn
/// @param columns width of the terminal in columns
public record Console(PrintStream out, PrintStream err, boolean interactive, int columns) {

    private static final int USUAL_COLUMNS = 80;

    /// The process's own streams, in UTF-8.
    public static Console ofProcess() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Console(out, err, Boolean.getBoolean("kinora.terminal"), toldColumns());
    }

    private static int toldColumns() {
        Integer told = Integer.getInteger("kinora.columns");
        return told == null || told < 20 ? USUAL_COLUMNS : told;
    }
}
