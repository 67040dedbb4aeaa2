package kinora.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What the words after `kinora edit` ask for.
///
/// @param draft the file of the draft
/// @param words one turn each
/// @param out where the new draft is written; the draft's own file without it
/// @param files further files at hand
record EditOptions(Path draft, List<String> words, Optional<Path> out, List<Path> files, boolean force, boolean json) {
    EditOptions {
        words = List.copyOf(words);
        files = List.copyOf(files);
    }

    static void describe(CommandSpec spec, Messages messages) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("DRAFT").type(Path.class).arity("1").index("0").required(true)
                .description(messages.say("talk.draft")).build());
        spec.addPositional(PositionalParamSpec.builder().paramLabel("TEXT").type(List.class).auxiliaryTypes(String.class).arity("1..*")
                .index("1..*").required(true).description(messages.say("talk.text")).build());
        spec.addOption(MakeOptions.file("FILE", "talk.out", messages, "--out", "-o"));
        spec.addOption(OptionSpec.builder("--files").paramLabel("FILE").type(List.class).auxiliaryTypes(Path.class).arity("1")
                .description(messages.say("talk.files")).build());
        spec.addOption(MakeOptions.flag("make.force", messages, "--force"));
        spec.addOption(MakeOptions.flag("talk.json", messages, "--json"));
    }

    /// What was asked for.
    ///
    /// @throws WrongUsage when it makes no sense
    static EditOptions of(ParseResult arguments, Messages messages) {
        List<String> words = arguments.matchedPositionalValue(1, List.of());
        if (words.stream().allMatch(String::isBlank)) {
            throw new WrongUsage(arguments, messages.say("talk.nothing-said"));
        }
        return new EditOptions(arguments.matchedPositionalValue(0, Path.of("")), words.stream().filter(one -> !one.isBlank()).toList(),
                MakeOptions.path(arguments, "--out", messages), arguments.matchedOptionValue("--files", List.of()),
                arguments.matchedOptionValue("--force", false), arguments.matchedOptionValue("--json", false));
    }
}
