package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.words.Language;
import kinora.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The program as a person at a terminal or a script sees it.
public final class CommandLineTool {
    /// It was done.
    public static final int DONE = 0;
    /// It was refused or failed; a message says why.
    public static final int FAILED = 1;
    /// The arguments make no sense.
    public static final int WRONG_USAGE = 2;

    private final Services services;
    private final Console console;
    private final Map<String, String> environment;

    public CommandLineTool(Services services, Console console, Map<String, String> environment) {
        this.services = services;
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    /// Runs one command to its end.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        Messages messages = new Messages(language(arguments));
        List<Command> commands = List.of(new MakeCommand(services, console, messages), new EditCommand(services, console, messages),
                new RenderCommand(services, console, messages), new ProbeCommand(services, console, messages),
                new SummaryCommand(console, messages), new VocabularyCommand(console, messages),
                new DoctorCommand(services, console, messages));
        CommandLine line = commandLine(messages, commands, new HashSet<>(List.of(arguments)));
        if (arguments.length == 0) {
            line.usage(console.err());
            return WRONG_USAGE;
        }
        try {
            ParseResult parsed = line.parseArgs(arguments);
            return dispatch(line, parsed, commands);
        } catch (ParameterException wrong) {
            console.err().println(UsageErrors.explain(wrong, messages, List.of(arguments)));
            console.err().println(messages.say("usage.try-help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
            return WRONG_USAGE;
        } catch (RuntimeException bug) {
            console.err().println(messages.say("usage.internal", log(bug)));
            return FAILED;
        }
    }

    private int dispatch(CommandLine line, ParseResult parsed, List<Command> commands) {
        Optional<ParseResult> sub = Optional.ofNullable(parsed.subcommand());
        ParseResult asked = sub.orElse(parsed);
        if (asked.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().usage(console.out());
            return DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            console.out().println("Kinora " + services.version());
            return DONE;
        }
        if (sub.isEmpty()) {
            line.usage(console.err());
            return WRONG_USAGE;
        }
        String name = sub.get().commandSpec().name();
        return commands.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow().run(sub.get());
    }

    /// @param words what was typed; what a command takes is told to the parser only when its name is among them, since all of it takes longer than the command
    private CommandLine commandLine(Messages messages, List<Command> commands, Set<String> words) {
        CommandSpec root = spec("kinora", messages);
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(messages.say("option.version")).build());
        for (Command command : commands) {
            CommandSpec spec = spec(command.name(), messages);
            if (words.contains(command.name())) {
                command.describe(spec);
            }
            root.addSubcommand(command.name(), spec);
        }
        CommandLine line = new CommandLine(root);
        // What stands before the synopsis is counted as one column a character, and Chinese takes two.
        int wide = (int) messages.say("usage.heading").codePoints().filter(c -> c >= 0x2E80).count();
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(Math.clamp(console.columns(), 60, 120) - wide);
        line.setAbbreviatedOptionsAllowed(false).setUnmatchedOptionsArePositionalParams(false).setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static CommandSpec spec(String name, Messages messages) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(messages.say("command." + name)).synopsisHeading(messages.say("usage.heading"))
                .synopsisSubcommandLabel(messages.say("label.command")).commandListHeading(messages.say("usage.commands"))
                .optionListHeading("%n").parameterListHeading("%n");
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(messages.say("option.help")).build());
        spec.addOption(OptionSpec.builder("--lang").paramLabel("en|zh").type(Language.class).converters(CommandLineTool::spoken)
                .description(messages.say("option.lang")).build());
        return spec;
    }

    /// The language is needed before anything can be said, so it is looked for ahead of parsing.
    private Language language(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith("--lang=")
                    ? word.substring("--lang=".length())
                    : word.equals("--lang") && i + 1 < words.size() ? words.get(i + 1) : "";
            Optional<Language> asked = Language.of(value);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return Language.of(environment);
    }

    private static Language spoken(String tag) {
        return Language.of(tag).orElseThrow(() -> new TypeConversionException(tag));
    }

    /// Keeps a bug's trace where people can find it.
    private Path log(RuntimeException bug) {
        Path file = services.log().get();
        System.getLogger("kinora").log(System.Logger.Level.ERROR, "a bug", bug);
        return file;
    }
}
