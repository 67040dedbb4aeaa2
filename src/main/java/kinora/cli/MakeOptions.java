package kinora.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import kinora.render.Platform;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What the words after `kinora make` ask for.
///
/// @param out the film, or with `each` the folder of the films
/// @param draft where the draft is written; at least one of the two is there
/// @param heard what is heard
/// @param soundFont what plays music that is made
/// @param each whether every file becomes a film of its own
/// @param logo what is seen at the edge of every film
/// @param look the colours of all pictures and clips
/// @param output what films are written as
/// @param reel how a reel is told; without it everything is shown in order
/// @param say what is wanted, in words, one turn each
/// @param given options that were given, of those that have a usual value
record MakeOptions(List<Path> files, Optional<Path> out, Optional<Path> draft, MusicOption heard, Optional<Path> soundFont,
        Optional<Path> receipt, Canvas canvas, OptionalLong lengthMs, String title, boolean each, boolean strict, boolean force,
        boolean json, Optional<Path> captions, Optional<LogoOption> logo, Optional<LookOption> look, OutputOptions output,
        Optional<ReelOption> reel, List<String> say, Set<String> given) {

    private static final List<String> WITH_USUAL = List.of("--size", "--fps", "--format", "--quality", "--for");

    MakeOptions {
        files = List.copyOf(files);
        say = List.copyOf(say);
        given = Set.copyOf(given);
    }

    /// What makes a draft on a canvas, with nothing else asked for.
    static MakeOptions plain(Path draft, Canvas canvas) {
        return new MakeOptions(List.of(), Optional.empty(), Optional.of(draft), new MusicOption.Unsaid(), Optional.empty(),
                Optional.empty(), canvas, OptionalLong.empty(), "", false, false, false, false, Optional.empty(), Optional.empty(),
                Optional.empty(), OutputOptions.usual(), Optional.empty(), List.of(), Set.of());
    }

    /// The same for a reel.
    MakeOptions with(Canvas changed, OptionalLong length, String name, ReelOption told) {
        return new MakeOptions(files, out, draft, heard, soundFont, receipt, changed, length, name, each, strict, force, json, captions,
                logo, look, output, Optional.of(told), say, given);
    }

    /// Whether an option says how large the film is.
    boolean isSized() {
        return given.contains("--size") || given.contains("--for");
    }

    /// Whether it is said in words what is wanted.
    boolean speaks() {
        return !say.isEmpty();
    }

    /// The file that is heard, if one was named.
    Optional<Path> music() {
        return heard.given();
    }

    static void describe(CommandSpec spec, Messages messages) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILES").type(List.class).auxiliaryTypes(Path.class).arity("0..*")
                .index("0..*").description(messages.say("make.files")).build());
        spec.addOption(file("FILE", "make.out", messages, "--out", "-o"));
        spec.addOption(OptionSpec.builder("--say").paramLabel("TEXT").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description(messages.say("make.say")).build());
        spec.addOption(file("MUSIC", "make.music", messages, "--music"));
        spec.addOption(file("FILE", "make.soundfont", messages, SoundFonts.OPTION));
        spec.addOption(text("TEXT", "make.title", messages, "--title"));
        ReelOption.describe(spec, messages);
        spec.addOption(file("FILE", "make.captions", messages, "--captions"));
        LookOption.describe(spec, messages);
        LogoOption.describe(spec, messages);
        spec.addOption(text("SIZE", "make.size", messages, "--size"));
        OutputOptions.describe(spec, messages);
        spec.addOption(
                OptionSpec.builder("--seconds").paramLabel("N").type(BigDecimal.class).description(messages.say("make.seconds")).build());
        spec.addOption(OptionSpec.builder("--fps").paramLabel("N").type(BigDecimal.class).description(messages.say("make.fps")).build());
        spec.addOption(file("FILE", "make.draft", messages, "--draft"));
        spec.addOption(flag("make.each", messages, "--each"));
        spec.addOption(flag("make.strict", messages, "--strict"));
        spec.addOption(flag("make.force", messages, "--force"));
        spec.addOption(file("FILE", "make.receipt", messages, "--receipt"));
        spec.addOption(flag("make.json", messages, "--json"));
    }

    static OptionSpec file(String label, String key, Messages messages, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(Path.class).description(messages.say(key)).build();
    }

    static OptionSpec flag(String key, Messages messages, String name) {
        return OptionSpec.builder(name).type(boolean.class).description(messages.say(key)).build();
    }

    private static OptionSpec text(String label, String key, Messages messages, String name) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(messages.say(key)).build();
    }

    /// What was asked for.
    ///
    /// @param usualFont what plays music that is made where nothing else is said
    /// @throws WrongUsage when it makes no sense
    static MakeOptions of(ParseResult arguments, Optional<Path> usualFont, Messages messages) {
        if (arguments.matchedPositionalValue(0, List.of()).isEmpty() && !arguments.hasMatchedOption("--say")) {
            throw new WrongUsage(arguments, messages.say("usage.missing", "FILES"));
        }
        boolean each = arguments.matchedOptionValue("--each", false);
        Optional<Path> out = path(arguments, "--out", messages);
        Optional<Path> draft = path(arguments, "--draft", messages);
        Optional<Path> receipt = path(arguments, "--receipt", messages);
        if (out.isEmpty() && (draft.isEmpty() || each)) {
            throw new WrongUsage(arguments, messages.say(each ? "make.each-needs-folder" : "make.out-or-draft"));
        }
        OutputOptions output = OutputOptions.of(arguments, messages, out.filter(_ -> !each), false);
        if (each && (draft.isPresent() || receipt.isPresent())) {
            throw new WrongUsage(arguments, messages.say("make.not-with-each", draft.isPresent() ? "--draft" : "--receipt"));
        }
        Optional<Path> captions = path(arguments, "--captions", messages);
        if (each && captions.isPresent()) {
            throw new WrongUsage(arguments, messages.say("make.not-with-each", "--captions"));
        }
        Optional<ReelOption> reel = ReelOption.of(arguments, messages);
        if (each && reel.isPresent()) {
            throw new WrongUsage(arguments, messages.say("make.not-with-each", "--reel"));
        }
        boolean json = arguments.matchedOptionValue("--json", false);
        if (out.isEmpty() && (receipt.isPresent() || json)) {
            throw new WrongUsage(arguments, messages.say("usage.receipt-of-nothing", json ? "--json" : "--receipt"));
        }
        requireDifferent(arguments, messages, List.of(out, draft, receipt, captions, path(arguments, SoundFonts.OPTION, messages)));
        List<String> say = arguments.matchedOptionValue("--say", List.<String>of()).stream().filter(one -> !one.isBlank()).toList();
        if (each && !say.isEmpty()) {
            throw new WrongUsage(arguments, messages.say("make.not-with-each", "--say"));
        }
        String title = arguments.matchedOptionValue("--title", "").strip();
        if (title.length() > Limits.MAX_NAME) {
            throw new WrongUsage(arguments, messages.say("make.title-too-long", title.length(), Limits.MAX_NAME));
        }
        MusicOption heard = MusicOption.of(arguments, messages);
        boolean made = heard instanceof MusicOption.Made || (heard instanceof MusicOption.Unsaid && (reel.isPresent() || !say.isEmpty()));
        if (arguments.hasMatchedOption(SoundFonts.OPTION) && !made) {
            throw new WrongUsage(arguments, messages.say("make.soundfont-of-nothing"));
        }
        return new MakeOptions(arguments.matchedPositionalValue(0, List.of()), out, draft, heard,
                path(arguments, SoundFonts.OPTION, messages).or(() -> made ? usualFont : Optional.empty()), receipt,
                canvas(arguments, messages, output), length(arguments, messages), title, each,
                arguments.matchedOptionValue("--strict", false), arguments.matchedOptionValue("--force", false), json, captions,
                LogoOption.of(arguments, messages), LookOption.of(arguments, messages), output, reel, say,
                WITH_USUAL.stream().filter(arguments::hasMatchedOption).collect(Collectors.toSet()));
    }

    /// The file that an option names.
    static Optional<Path> path(ParseResult arguments, String option, Messages messages) {
        if (!arguments.hasMatchedOption(option)) {
            return Optional.empty();
        }
        Path path = arguments.matchedOptionValue(option, Path.of(""));
        if (path.toString().isBlank()) {
            throw new WrongUsage(arguments, messages.say("usage.out-needs-file", option));
        }
        return Optional.of(path);
    }

    /// Kinora chooses the form of a file by the end of its name.
    static void requireEnding(ParseResult arguments, Messages messages, Path file, String... endings) {
        String name = Inputs.name(file).toLowerCase(Locale.ROOT);
        if (List.of(endings).stream().noneMatch(ending -> name.endsWith(ending) && name.length() > ending.length())) {
            throw new WrongUsage(arguments, messages.say("usage.ending", file, String.join(", ", endings)));
        }
    }

    static void requireDifferent(ParseResult arguments, Messages messages, List<Optional<Path>> files) {
        List<Path> given = files.stream().flatMap(Optional::stream).map(file -> file.toAbsolutePath().normalize()).toList();
        if (given.stream().distinct().count() < given.size()) {
            throw new WrongUsage(arguments, messages.say("usage.same-file", given.getFirst().getFileName()));
        }
    }

    private static Canvas canvas(ParseResult arguments, Messages messages, OutputOptions output) {
        String asked = arguments.matchedOptionValue("--size", output.platform().map(Platform::usualSize).orElse("1080p"));
        FilmSize size = FilmSize.of(asked)
                .orElseThrow(() -> new WrongUsage(arguments, messages.say("usage.bad-value", "--size", asked, messages.say("make.sizes"))));
        if (!size.isWithinLimits()) {
            throw new WrongUsage(arguments, messages.say("make.size-out-of-range", size, Limits.MIN_SIDE, Limits.MAX_SIDE));
        }
        if (!size.isEven()) {
            throw new WrongUsage(arguments, messages.say("make.size-odd", size, size.even()));
        }
        BigDecimal fps = arguments.matchedOptionValue("--fps", BigDecimal.valueOf(30));
        if (fps.compareTo(BigDecimal.valueOf(Limits.MIN_FPS)) < 0 || fps.compareTo(BigDecimal.valueOf(Limits.MAX_FPS)) > 0) {
            throw new WrongUsage(arguments, messages.say("make.fps-out-of-range", shown(fps), Limits.MIN_FPS, Limits.MAX_FPS));
        }
        return new Canvas(size.width(), size.height(), FrameRate.of(fps.doubleValue()), 0);
    }

    private static OptionalLong length(ParseResult arguments, Messages messages) {
        if (!arguments.hasMatchedOption("--seconds")) {
            return OptionalLong.empty();
        }
        BigDecimal seconds = arguments.matchedOptionValue("--seconds", BigDecimal.ZERO);
        BigDecimal most = BigDecimal.valueOf(Limits.MAX_FILM_MS, 3);
        if (seconds.compareTo(new BigDecimal("0.001")) < 0 || seconds.compareTo(most) > 0) {
            throw new WrongUsage(arguments,
                    messages.say("make.seconds-out-of-range", shown(seconds), most.stripTrailingZeros().toPlainString()));
        }
        return OptionalLong.of(seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// As it was written, save for numbers with thousands of zeros.
    private static String shown(BigDecimal number) {
        return number.toString();
    }
}
