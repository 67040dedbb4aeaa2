package kinora.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import kinora.music.soundfont.FontProblem;
import kinora.music.synth.Piece;
import kinora.music.synth.Studio;
import kinora.render.BinaryFile;
import kinora.render.ExportResult;
import kinora.render.Receipt;
import kinora.render.made.FontFile;
import kinora.render.made.Recipe;
import kinora.render.made.WaveFile;
import kinora.timeline.MediaRef;
import kinora.wire.MusicJson;
import kinora.words.Explain;
import kinora.words.ExplainSoundFont;
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
        spec.addOption(MakeOptions.file("FILE", "make.soundfont", messages, SoundFonts.OPTION));
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
        Asked asked = new Asked(score, recipe(score.seed(), commission.style(), tempo), out,
                arguments.matchedOptionValue("--force", false));
        Optional<Path> font = font(arguments, out);
        if (font.isPresent()) {
            return played(asked, font.get(), json);
        }
        return done(asked, out.flatMap(file -> write(asked, file)), Optional.empty(), json);
    }

    /// A piece that is asked for.
    private record Asked(Score score, MediaRef.Generated recipe, Optional<Path> out, boolean force) {}

    /// What plays it, where it is played.
    private Optional<Path> font(ParseResult arguments, Optional<Path> out) {
        Optional<Path> named = MakeOptions.path(arguments, SoundFonts.OPTION, messages);
        boolean heard = out.isPresent() && !ending(out.get()).equals("mid");
        if (named.isPresent() && !heard) {
            throw new WrongUsage(arguments, messages.say("make.soundfont-of-nothing"));
        }
        MakeOptions.requireDifferent(arguments, messages, List.of(named, out));
        return heard ? named.or(services::soundFont) : Optional.empty();
    }

    /// Writes a piece that a SoundFont plays.
    private int played(Asked asked, Path path, boolean json) {
        switch (FontFile.open(path)) {
            case FontFile.Opening.Refused(FontProblem why) -> {
                console.err().println(new ExplainSoundFont(messages).refused(path, why));
                return CommandLineTool.FAILED;
            }
            case FontFile.Opening.Opened(FontFile font) -> {
                try (font) {
                    FontFile.Played played = font.played(asked.score);
                    Path out = asked.out.orElseThrow();
                    Optional<ExportResult> failed;
                    if (ending(out).equals("wav")) {
                        Piece piece = font.record(asked.score);
                        failed = new BinaryFile(out, asked.force).write(to -> WaveFile.write(to, piece));
                        if (failed.isEmpty()) {
                            new ExplainSoundFont(messages).of(played).forEach(console.err()::println);
                        }
                    } else {
                        failed = write(new Asked(asked.score,
                                new MediaRef.Generated(Recipe.played(asked.recipe.recipe(), path.toAbsolutePath().toString())), asked.out,
                                asked.force), out);
                    }
                    return done(asked, failed, Optional.of(SoundFonts.told(asked.recipe.recipe(), played)), json);
                } catch (IOException unreadable) {
                    console.err().println(new ExplainSoundFont(messages).refused(path, FontProblem.UNREADABLE));
                    return CommandLineTool.FAILED;
                }
            }
        }
    }

    private int done(Asked asked, Optional<ExportResult> failed, Optional<Receipt.Font> font, boolean json) {
        if (failed.isPresent()) {
            console.err().println(new Explain(messages).of(failed.get()));
            return CommandLineTool.FAILED;
        }
        if (json) {
            console.out().println(MusicJson.of(asked.score, asked.out.map(Path::toString), font));
            return CommandLineTool.DONE;
        }
        Path file = asked.out.orElseThrow();
        String title = Styles.find(asked.score.style()).map(style -> said(style.title())).orElse(asked.score.style());
        String seconds = BigDecimal.valueOf(asked.score.samples()).divide(BigDecimal.valueOf(Score.RATE), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
        String seed = Long.toString(asked.score.seed());
        String bpm = String.format(Locale.ROOT, "%.1f", asked.score.milliBpm() / MILLI);
        console.out()
                .println(font.isPresent()
                        ? messages.say("music.played", file, title, seconds, seed, bpm)
                        : messages.say("music.done", file, title, seconds, seed, bpm));
        return CommandLineTool.DONE;
    }

    private Optional<ExportResult> write(Asked asked, Path file) {
        return switch (ending(file)) {
            case "mid" -> new BinaryFile(file, asked.force).write(to -> to.write(MidiFile.of(asked.score)));
            case "wav" -> new BinaryFile(file, asked.force).write(to -> WaveFile.write(to, Studio.record(asked.score)));
            default -> new CodedMusic(services, console, messages).write(asked.score, asked.recipe, file, asked.force);
        };
    }

    private static MediaRef.Generated recipe(long seed, String style, OptionalInt tempo) {
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
