package kinora.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.compose.effect.Effect;
import kinora.compose.effect.Effects;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What `--look` asks for: the colours of every picture and clip.
sealed interface LookOption {
    /// An effect of the catalogue, as it comes.
    record Named(String effect) implements LookOption {}

    /// The lookup table in a file.
    record Table(Path file) implements LookOption {}

    static void describe(CommandSpec spec, Messages messages) {
        spec.addOption(OptionSpec.builder("--look").paramLabel("LOOK").type(String.class).description(messages.say("make.look")).build());
    }

    /// What was asked for.
    ///
    /// @throws WrongUsage when there is no such look
    static Optional<LookOption> of(ParseResult arguments, Messages messages) {
        if (!arguments.hasMatchedOption("--look")) {
            return Optional.empty();
        }
        String asked = arguments.matchedOptionValue("--look", "").strip();
        if (asked.toLowerCase(Locale.ROOT).endsWith(LutFiles.ENDING)) {
            try {
                return Optional.of(new Table(Path.of(asked)));
            } catch (InvalidPathException impossible) {
                throw new WrongUsage(arguments, messages.say("usage.bad-value", "--look", asked, allowed(messages)));
            }
        }
        return Effects.find(asked.toLowerCase(Locale.ROOT)).filter(effect -> !effect.needsTable()).map(effect -> new Named(effect.id()))
                .map(LookOption.class::cast).or(() -> {
                    throw new WrongUsage(arguments, messages.say("usage.bad-value", "--look", asked, allowed(messages)));
                });
    }

    private static String allowed(Messages messages) {
        return messages.say("make.looks", Effects.ALL.stream().filter(Effect::isLook).map(Effect::id).collect(Collectors.joining(" · ")));
    }
}
