package kinora.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.Stack;

import kinora.reel.Story.OwnTitle;
import kinora.reel.Story.Wishes;
import kinora.reel.Styles;
import kinora.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What `--reel`, `--brief` and `--explain` ask for.
///
/// @param style name of a style of the catalogue
/// @param titled whether the film gets a title that nobody has said
record ReelOption(String style, Wishes wishes, OwnTitle titled, boolean explain) {

    private static final int MOST_SHOTS = 1_000;

    static void describe(CommandSpec spec, Messages messages) {
        spec.addOption(OptionSpec.builder("--reel").paramLabel("STYLE").type(String.class).preprocessor(new StyleIfThereIsOne())
                .description(messages.say("make.reel", String.join(", ", Styles.names()))).build());
        spec.addOption(OptionSpec.builder("--brief").paramLabel("KEY=VALUE").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description(messages.say("make.brief")).build());
        spec.addOption(MakeOptions.flag("make.explain", messages, "--explain"));
    }

    /// A word after `--reel` is a style when it is one; otherwise it is a file.
    private static final class StyleIfThereIsOne implements CommandLine.IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> words, CommandSpec spec, ArgSpec option, Map<String, Object> info) {
            if (words.isEmpty() || Styles.find(words.peek().toLowerCase(Locale.ROOT)).isEmpty()) {
                words.push(Styles.names().getFirst());
            }
            return false;
        }
    }

    /// What was asked for; nothing where no reel is.
    ///
    /// @throws WrongUsage when it makes no sense
    static Optional<ReelOption> of(ParseResult arguments, Messages messages) {
        boolean reel = arguments.hasMatchedOption("--reel");
        List<String> brief = arguments.matchedOptionValue("--brief", List.<String>of());
        boolean explain = arguments.matchedOptionValue("--explain", false);
        if (!reel) {
            if (!brief.isEmpty() || explain) {
                throw new WrongUsage(arguments, messages.say("make.only-with-reel", explain ? "--explain" : "--brief"));
            }
            return Optional.empty();
        }
        String style = Styles.find(arguments.matchedOptionValue("--reel", Styles.names().getFirst()).toLowerCase(Locale.ROOT))
                .orElseThrow();
        return Optional.of(new Reading(arguments, messages, style).read(brief, explain));
    }

    /// Reads what `--brief` says, word by word.
    private static final class Reading {
        private final ParseResult arguments;
        private final Messages messages;
        private String style;
        private OptionalInt most = OptionalInt.empty();
        private Optional<Wishes.Order> order = Optional.empty();
        private Optional<Wishes.Cuts> cuts = Optional.empty();
        private Optional<Double> camera = Optional.empty();
        private boolean flawed;
        private boolean colours = true;
        private OwnTitle titled = OwnTitle.WHERE_TOLD;
        private final Set<String> keep = new HashSet<>();
        private final Set<String> drop = new HashSet<>();

        Reading(ParseResult arguments, Messages messages, String style) {
            this.arguments = arguments;
            this.messages = messages;
            this.style = style;
        }

        ReelOption read(List<String> brief, boolean explain) {
            brief.forEach(this::take);
            return new ReelOption(style, new Wishes(most, order, cuts, camera, flawed, colours, keep, drop), titled, explain);
        }

        private void take(String word) {
            int equals = word.indexOf('=');
            String key = (equals < 0 ? word : word.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : word.substring(equals + 1).strip();
            switch (key) {
                case "style" -> style = Styles.find(value.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong(key, value, String.join(" · ", Styles.names())));
                case "shots" -> most = OptionalInt.of(number(key, value));
                case "order" -> order = Optional.of(choice(key, value, Wishes.Order.values()));
                case "cuts" -> cuts = Optional.of(choice(key, value, Wishes.Cuts.values()));
                case "camera" -> camera = Optional.of(strength(key, value));
                case "flawed" -> flawed = choice(key, value, Keeping.values()) == Keeping.KEEP;
                case "colours", "colors" -> colours = choice(key, value, Wearing.values()) == Wearing.STYLE;
                case "title" -> titled = choice(key, value, Titling.values()) == Titling.AUTO ? OwnTitle.WHERE_TOLD : OwnTitle.NEVER;
                case "keep" -> keep.add(value);
                case "drop" -> drop.add(value);
                default -> throw wrong("--brief", word,
                        "style= · shots= · order= · cuts= · camera= · flawed= · colours= · title= · keep= · drop=");
            }
        }

        private enum Keeping {
            KEEP, DROP
        }

        private enum Wearing {
            STYLE, NONE
        }

        private enum Titling {
            AUTO, NONE
        }

        private int number(String key, String value) {
            if (value.matches("\\d{1,4}")) {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= MOST_SHOTS) {
                    return number;
                }
            }
            throw wrong(key, value, "1 … " + MOST_SHOTS);
        }

        private double strength(String key, String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "none" -> 0;
                case "gentle" -> 0.5;
                case "full" -> 1;
                default -> throw wrong(key, value, "none · gentle · full");
            };
        }

        private <E extends Enum<E>> E choice(String key, String value, E[] values) {
            for (E one : values) {
                if (one.name().equalsIgnoreCase(value)) {
                    return one;
                }
            }
            throw wrong(key, value, String.join(" · ", List.of(values).stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList()));
        }

        private WrongUsage wrong(String key, String value, String allowed) {
            return new WrongUsage(arguments, messages.say("usage.bad-value", key, value, allowed));
        }
    }
}
