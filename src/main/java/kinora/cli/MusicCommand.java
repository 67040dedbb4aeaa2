package kinora.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import kinora.music.score.Commission;
import kinora.music.score.CommissionProblem;
import kinora.music.score.Composer;
import kinora.music.score.MidiFile;
import kinora.music.score.Score;
import kinora.music.score.Style;
import kinora.music.score.Styles;
import kinora.music.score.Wording;
import kinora.music.synth.Studio;
import kinora.render.BinaryFile;
import kinora.render.ExportResult;
import kinora.render.made.WaveFile;
import kinora.timeline.MediaRef;
import kinora.wire.MusicJson;
import kinora.words.Explain;
import kinora.words.Language;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora music [STYLE --seconds N --out FILE]`: the styles of music, or a piece of one.
final class MusicCommand implements Command {
    private static final long USUAL_SEED = 1;
    private static final double MILLI = 1_000;

    private final Services services;
    private final Console console;
    private final Messages messages;

    MusicCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "music";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("STYLE").type(String.class).arity("0..1").index("0")
                .description(messages.say("music.style")).build());
        spec.addOption(
                OptionSpec.builder("--seconds").paramLabel("N").type(BigDecimal.class).description(messages.say("music.seconds")).build());
        spec.addOption(OptionSpec.builder("--seed").paramLabel("N").type(Long.class).description(messages.say("music.seed")).build());
        spec.addOption(OptionSpec.builder("--bpm").paramLabel("N").type(BigDecimal.class).description(messages.say("music.bpm")).build());
        spec.addOption(MakeOptions.file("FILE", "music.out", messages, "--out", "-o"));
        spec.addOption(MakeOptions.flag("make.force", messages, "--force"));
        spec.addOption(MakeOptions.flag("music.json", messages, "--json"));
    }

    @Override
    public int run(ParseResult arguments) {
        String name = arguments.matchedPositionalValue(0, "");
        boolean json = arguments.matchedOptionValue("--json", false);
        Optional<Path> out = MakeOptions.path(arguments, "--out", messages);
        if (name.isEmpty()) {
            list(json);
            return CommandLineTool.DONE;
        }
        if (!arguments.hasMatchedOption("--seconds") || (out.isEmpty() && !json)) {
            throw new WrongUsage(arguments, messages.say("music.needs"));
        }
        Optional<Style> style = Styles.find(name);
        BigDecimal seconds = arguments.matchedOptionValue("--seconds", BigDecimal.ZERO);
        OptionalInt tempo = arguments.hasMatchedOption("--bpm")
                ? OptionalInt.of((int) Math.clamp(arguments.matchedOptionValue("--bpm", BigDecimal.ZERO).doubleValue() * MILLI, 0, 1e8))
                : OptionalInt.empty();
        Commission commission = new Commission(style.map(Style::id).orElse(name),
                (long) Math.clamp(seconds.doubleValue() * Score.RATE, 0, 1e12), arguments.matchedOptionValue("--seed", USUAL_SEED), tempo,
                OptionalLong.empty(), List.of(), List.of());
        Optional<CommissionProblem> problem = commission.problem();
        if (problem.isPresent()) {
            throw new WrongUsage(arguments, said(problem.get()));
        }
        out.ifPresent(file -> MakeOptions.requireEnding(arguments, messages, file, ".wav", ".mp3", ".m4a", ".mid"));
        Score score = Composer.compose(commission);
        Optional<ExportResult> failed = out
                .flatMap(file -> write(score, commission.style(), tempo, file, arguments.matchedOptionValue("--force", false)));
        if (failed.isPresent()) {
            console.err().println(new Explain(messages).of(failed.get()));
            return CommandLineTool.FAILED;
        }
        if (json) {
            console.out().println(MusicJson.of(score, out.map(Path::toString)));
        } else {
            console.out()
                    .println(messages.say("music.done", out.orElseThrow(), said(style.orElseThrow().title()),
                            seconds.stripTrailingZeros().toPlainString(), Long.toString(score.seed()),
                            String.format(Locale.ROOT, "%.1f", score.milliBpm() / MILLI)));
        }
        return CommandLineTool.DONE;
    }

    private Optional<ExportResult> write(Score score, String style, OptionalInt tempo, Path file, boolean force) {
        return switch (ending(file)) {
            case "mid" -> new BinaryFile(file, force).write(to -> to.write(MidiFile.of(score)));
            case "wav" -> new BinaryFile(file, force).write(to -> WaveFile.write(to, Studio.record(score)));
            default -> new CodedMusic(services, console, messages).write(score, recipe(score.seed(), style, tempo), file, force);
        };
    }

    private static MediaRef recipe(long seed, String style, OptionalInt tempo) {
        String words = MediaRef.Generated.music(style, seed).recipe();
        return new MediaRef.Generated(
                tempo.isPresent() ? words + "&bpm=" + BigDecimal.valueOf(tempo.getAsInt(), 3).toPlainString() : words);
    }

    private static String ending(Path file) {
        String name = Inputs.name(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void list(boolean json) {
        if (json) {
            console.out().println(MusicJson.of(Styles.ALL));
            return;
        }
        for (Style style : Styles.ALL) {
            console.out().println(messages.say("music.entry", style.id(), said(style.title()), said(style.about()), style.tempo().low(),
                    style.tempo().high()));
        }
        console.out().println();
        console.out().println(messages.say("music.licence"));
    }

    private String said(Wording wording) {
        return messages.language() == Language.CHINESE ? wording.chinese() : wording.english();
    }

    private String said(CommissionProblem problem) {
        return switch (problem) {
            case CommissionProblem.UnknownStyle(String name) ->
                messages.say("music.unknown-style", name, String.join(" · ", Styles.names()));
            case CommissionProblem.TooShort(long _, long least) -> messages.say("music.too-short", seconds(least));
            case CommissionProblem.TooLong(long _, long most) -> messages.say("music.too-long", seconds(most));
            case CommissionProblem.TempoOutside(int _, int least, int most) ->
                messages.say("music.tempo-outside", (long) (least / MILLI), (long) (most / MILLI));
        };
    }

    private static long seconds(long samples) {
        return samples / Score.RATE;
    }
}
