package kinora.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.words.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, in the person's language.
final class UsageErrors {
    private UsageErrors() {}

    static String explain(ParameterException wrong, Messages messages, List<String> arguments) {
        return switch (wrong) {
            case WrongUsage finished -> String.valueOf(finished.getMessage());
            case MissingParameterException missing -> missing(missing, messages, arguments);
            case OverwrittenOptionException twice -> messages.say("usage.twice", name(twice.getOverwritten()));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, messages);
            default -> {
                ArgSpec argument = wrong.getArgSpec();
                yield argument == null
                        ? messages.say("usage.other", String.valueOf(wrong.getMessage()))
                        : badValue(wrong, argument, messages);
            }
        };
    }

    private static String missing(MissingParameterException wrong, Messages messages, List<String> arguments) {
        for (ArgSpec argument : wrong.getMissing()) {
            if (argument instanceof OptionSpec option && List.of(option.names()).stream().anyMatch(arguments::contains)) {
                return messages.say("usage.needs-value", name(argument), withValue(argument));
            }
        }
        return messages.say("usage.missing", wrong.getMissing().stream().map(UsageErrors::withValue).collect(Collectors.joining(" ")));
    }

    private static String unmatched(UnmatchedArgumentException wrong, Messages messages) {
        String first = wrong.getUnmatched().getFirst();
        if (wrong.isUnknownOption()) {
            return messages.say("usage.unknown-option", first);
        }
        if (wrong.getCommandLine().getSubcommands().isEmpty()) {
            return messages.say("usage.too-much", String.join(" ", wrong.getUnmatched()));
        }
        Optional<String> near = wrong.getSuggestions().stream().findFirst();
        return near.map(command -> messages.say("usage.unknown-command-near", first, command))
                .orElseGet(() -> messages.say("usage.unknown-command", first));
    }

    private static String badValue(ParameterException wrong, ArgSpec argument, Messages messages) {
        if (argument.arity().max() == 0) {
            return messages.say("usage.takes-no-value", name(argument));
        }
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        return messages.say("usage.bad-value", name(argument), value, argument.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withValue(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + "=" + option.paramLabel() : argument.paramLabel();
    }
}
