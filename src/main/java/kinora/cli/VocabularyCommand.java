package kinora.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;
import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;
import kinora.render.Catalogues;
import kinora.wire.VocabularyJson;
import kinora.words.Language;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora vocabulary [KIND] [--json]`: what a draft can say, what a film can be written as, and for whom.
final class VocabularyCommand implements Command {
    private final Console console;
    private final Messages messages;

    VocabularyCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "vocabulary";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("KIND").type(String.class).arity("0..1").index("0")
                .description(messages.say("vocabulary.kind", kinds())).build());
        spec.addOption(OptionSpec.builder("--json").type(boolean.class).description(messages.say("vocabulary.json")).build());
    }

    @Override
    public int run(ParseResult arguments) {
        String kind = arguments.matchedPositionalValue(0, "");
        List<Vocabulary> asked = kind.isEmpty() ? Catalogues.ALL : Catalogues.of(kind).stream().toList();
        if (asked.isEmpty()) {
            console.err().println(messages.say("vocabulary.unknown", kind, kinds()));
            return CommandLineTool.WRONG_USAGE;
        }
        if (arguments.matchedOptionValue("--json", false)) {
            console.out().println(VocabularyJson.of(asked));
        } else {
            asked.forEach(this::print);
        }
        return CommandLineTool.DONE;
    }

    private void print(Vocabulary catalogue) {
        console.out().println(messages.say("vocabulary.title", said(catalogue.title()), catalogue.entries().size()));
        for (Entry entry : catalogue.entries()) {
            console.out().println();
            console.out().println(messages.say("vocabulary.entry", entry.id(), said(entry.name()), said(entry.about())));
            entry.parameters().forEach(parameter -> console.out().println("  " + said(parameter)));
            if (!entry.aliases().isEmpty()) {
                console.out().println("  " + messages.say("vocabulary.also", String.join(" · ", entry.aliases())));
            }
        }
    }

    private String said(Parameter parameter) {
        return switch (parameter) {
            case Parameter.OneOf(String name, List<String> words) -> messages.say("vocabulary.one-of", name, String.join(" · ", words));
            case Parameter.Fact(String name, String value) -> messages.say("vocabulary.fact", name, value);
            case Parameter.Amount(String name, double least, double most, double usual, String unit) ->
                messages.say("vocabulary.amount", name, plain(least), plain(most), plain(usual), unit.isEmpty() ? "" : " " + unit);
            case Parameter.Word(String name, List<String> words) ->
                messages.say("vocabulary.word", name, words.getFirst(), String.join(" · ", words.subList(1, words.size())));
            case Parameter.File(String name, String ending) -> messages.say("vocabulary.file", name, ending);
            case Parameter.Colour(String name, String usual) -> messages.say("vocabulary.colour", name, usual);
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private String said(Phrase phrase) {
        return messages.language() == Language.CHINESE ? phrase.chinese() : phrase.english();
    }

    private static String kinds() {
        return Catalogues.ALL.stream().map(Vocabulary::kind).collect(Collectors.joining(" · "));
    }
}
