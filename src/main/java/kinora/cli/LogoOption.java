package kinora.cli;

import java.nio.file.Path;
import java.util.Optional;

import kinora.compose.Corner;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What `--logo` and `--logo-at` ask for: a picture at the edge of a whole film.
///
/// @param file the picture
/// @param at where it stands
record LogoOption(Path file, Corner at) {

    static void describe(CommandSpec spec, Messages messages) {
        spec.addOption(MakeOptions.file("FILE", "make.logo", messages, "--logo"));
        spec.addOption(OptionSpec.builder("--logo-at").paramLabel("PLACE").type(String.class)
                .description(messages.say("make.logo-at", places())).build());
    }

    /// What was asked for.
    ///
    /// @throws WrongUsage when it makes no sense
    static Optional<LogoOption> of(ParseResult arguments, Messages messages) {
        String at = arguments.matchedOptionValue("--logo-at", Corner.TOP_RIGHT.word());
        Corner corner = Corner.find(at)
                .orElseThrow(() -> new WrongUsage(arguments, messages.say("usage.bad-value", "--logo-at", at, places())));
        Optional<Path> file = MakeOptions.path(arguments, "--logo", messages);
        if (file.isEmpty() && arguments.hasMatchedOption("--logo-at")) {
            throw new WrongUsage(arguments, messages.say("make.logo-at-what"));
        }
        return file.map(logo -> new LogoOption(logo, corner));
    }

    private static String places() {
        return String.join(" · ", Corner.words());
    }
}
