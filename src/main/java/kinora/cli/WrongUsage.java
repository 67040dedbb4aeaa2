package kinora.cli;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Arguments that parse and still make no sense; the message is a finished sentence in the person's language.
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1;

    WrongUsage(ParseResult arguments, String sentence) {
        super(arguments.commandSpec().commandLine(), sentence);
    }
}
