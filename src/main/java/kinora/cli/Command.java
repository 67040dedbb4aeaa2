package kinora.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One word after `kinora`.
interface Command {
    /// The word.
    String name();

    /// Adds its options and parameters.
    void describe(CommandSpec spec);

    /// Does it.
    ///
    /// @return the exit code
    int run(ParseResult arguments);
}
