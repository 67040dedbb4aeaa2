package kinora.cli;

import java.util.stream.Collectors;

import kinora.words.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, in the person's language.
final class UsageErrors {
    private UsageErrors() {}

    static String explain(ParameterException wrong, Messages messages) {
        return switch (wrong) {
            case MissingParameterException missing ->
                messages.say("usage.missing", missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> messages.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            default -> {
                ArgSpec argument = wrong.getArgSpec();
                String value = wrong.getValue() == null ? "" : wrong.getValue();
                yield argument == null ? String.valueOf(wrong.getMessage()) : messages.say("usage.bad-value", name(argument), value);
            }
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
