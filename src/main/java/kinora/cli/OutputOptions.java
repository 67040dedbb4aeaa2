package kinora.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinora.compose.SafeArea;
import kinora.render.ExportForm;
import kinora.render.OutputFormat;
import kinora.render.Platform;
import kinora.render.Platforms;
import kinora.render.Quality;
import kinora.timeline.Canvas;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What a film is asked to be written as.
///
/// @param format of the file
/// @param maxBytes most bytes that the file may have
/// @param bitsPerSecond most bits a second that it may have on average
/// @param platform whose promises are kept
/// @param transparent whether what no picture covers is see-through
record OutputOptions(OutputFormat format, Quality quality, OptionalLong maxBytes, OptionalLong bitsPerSecond, Optional<Platform> platform,
        boolean transparent) {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(k|m|g)?(i)?b?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(k|m|g)?(i)?(?:b|bit|bits|bps|bit/s)?",
            Pattern.CASE_INSENSITIVE);
    /// No file of a film is larger: a terabyte.
    private static final long MOST = 1_000_000_000_000L;
    /// As much as an index takes: nothing fits into less.
    private static final long LEAST = 1_000;
    private static final int KILO = 1_000;
    private static final int KIBI = 1_024;

    /// The usual film.
    static OutputOptions usual() {
        return new OutputOptions(OutputFormat.ALL.getFirst(), Quality.GOOD, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
                false);
    }

    static void describe(CommandSpec spec, Messages messages) {
        spec.addOption(
                text("FORMAT", messages.say("render.format", String.join(" ", ids(false)), String.join(" ", ids(true))), "--format"));
        spec.addOption(text("QUALITY", messages.say("render.quality"), "--quality"));
        spec.addOption(text("SIZE", messages.say("render.max-size"), "--max-size"));
        spec.addOption(text("RATE", messages.say("render.bitrate"), "--bitrate"));
        spec.addOption(text("PLATFORM", messages.say("render.for", String.join(" ", Platforms.ids())), "--for"));
        spec.addOption(MakeOptions.flag("render.transparent", messages, "--transparent"));
    }

    private static OptionSpec text(String label, String description, String name) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description).build();
    }

    /// What was asked for.
    ///
    /// @param out the file to write; none where files get names later
    /// @param still whether one frame is written
    /// @throws WrongUsage when it makes no sense
    static OutputOptions of(ParseResult arguments, Messages messages, Optional<Path> out, boolean still) {
        OutputFormat format = format(arguments, messages, out, still);
        String quality = arguments.matchedOptionValue("--quality", Quality.GOOD.id());
        String platform = arguments.matchedOptionValue("--for", "");
        OutputOptions options = new OutputOptions(format,
                Quality.of(quality).orElseThrow(() -> bad(arguments, messages, "--quality", quality, Quality.ids())),
                amount(arguments, messages, "--max-size", SIZE, messages.say("render.sizes")),
                amount(arguments, messages, "--bitrate", RATE, messages.say("render.rates")),
                platform.isEmpty()
                        ? Optional.empty()
                        : Optional
                                .of(Platforms.of(platform).orElseThrow(() -> bad(arguments, messages, "--for", platform, Platforms.ids()))),
                arguments.matchedOptionValue("--transparent", false));
        options.check(arguments, messages);
        return options;
    }

    private void check(ParseResult arguments, Messages messages) {
        boolean sized = maxBytes.isPresent() || bitsPerSecond.isPresent();
        if (sized && !format.hasSizes()) {
            throw new WrongUsage(arguments, messages.say("render.not-with-format", maxBytes.isPresent() ? "--max-size" : "--bitrate",
                    format.id(), some(OutputFormat::hasSizes)));
        }
        if (platform.isPresent() && !format.id().equals(OutputFormat.ALL.getFirst().id())) {
            throw new WrongUsage(arguments, messages.say("render.not-with-format", "--for", format.id(), OutputFormat.ALL.getFirst().id()));
        }
        if (transparent && !format.hasAlpha()) {
            throw new WrongUsage(arguments,
                    messages.say("render.not-with-format", "--transparent", format.id(), some(OutputFormat::hasAlpha)));
        }
    }

    /// Those of the same kind, films or stills, that can do it.
    private String some(Predicate<OutputFormat> which) {
        return String.join(", ", OutputFormat.ALL.stream().filter(which).filter(one -> one.isStill() == format.isStill())
                .map(OutputFormat::id).distinct().toList());
    }

    private static OutputFormat format(ParseResult arguments, Messages messages, Optional<Path> out, boolean still) {
        String asked = arguments.matchedOptionValue("--format", "");
        if (!asked.isEmpty()) {
            return OutputFormat.of(asked, still).orElseThrow(() -> bad(arguments, messages, "--format", asked, ids(still)));
        }
        return out.isEmpty() ? OutputFormat.ALL.getFirst() : OutputFormat.ofFile(Inputs.name(out.get()), still).orElseThrow(() -> {
            Stream<String> endings = OutputFormat.ALL.stream().filter(format -> format.isStill() == still)
                    .flatMap(format -> format.endings().stream()).map(ending -> "." + ending);
            return new WrongUsage(arguments, messages.say("usage.ending", out.get(), String.join(", ", endings.toList())));
        });
    }

    private static List<String> ids(boolean still) {
        return OutputFormat.ALL.stream().filter(format -> format.isStill() == still).map(OutputFormat::id).toList();
    }

    private static WrongUsage bad(ParseResult arguments, Messages messages, String option, String value, List<String> allowed) {
        return new WrongUsage(arguments, messages.say("usage.bad-value", option, value, String.join(", ", allowed)));
    }

    private static OptionalLong amount(ParseResult arguments, Messages messages, String option, Pattern pattern, String allowed) {
        String text = arguments.matchedOptionValue(option, "").strip();
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong amount = amount(text, pattern);
        if (amount.isEmpty()) {
            throw new WrongUsage(arguments, messages.say("usage.bad-value", option, text, allowed));
        }
        return amount;
    }

    /// A number with its prefix, `k`, `m`, `g` of 1000 or `ki`, `mi`, `gi` of 1024; nothing when it is none or out of bounds.
    static OptionalLong amount(String text, Pattern pattern) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        int power = parts.group(2) == null ? 0 : " kmg".indexOf(Character.toLowerCase(parts.group(2).charAt(0)));
        BigDecimal amount = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(parts.group(3) == null ? KILO : KIBI).pow(power));
        boolean sensible = amount.compareTo(BigDecimal.valueOf(LEAST)) >= 0 && amount.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return sensible ? OptionalLong.of(amount.longValue()) : OptionalLong.empty();
    }

    static OptionalLong size(String text) {
        return amount(text, SIZE);
    }

    static OptionalLong rate(String text) {
        return amount(text, RATE);
    }

    /// The most bytes that a file of a length may have; 0 when it may have any number.
    long mostBytes(long ms) {
        long most = Math.min(maxBytes.orElse(Long.MAX_VALUE),
                bitsPerSecond.isPresent() ? Math.max(1, bitsPerSecond.getAsLong() * ms / 8_000) : Long.MAX_VALUE);
        most = Math.min(most, platform.map(place -> place.mostBytes(ms)).orElse(Long.MAX_VALUE));
        return most == Long.MAX_VALUE ? 0 : most;
    }

    /// Where words are safe on a canvas.
    SafeArea safe(Canvas canvas) {
        return platform.flatMap(Platform::safe).orElse(SafeArea.of(canvas));
    }

    /// The same for no platform in particular.
    OutputOptions anywhere() {
        return new OutputOptions(format, quality, maxBytes, bitsPerSecond, Optional.empty(), transparent);
    }

    /// How a film or its sound is written; nothing when frames or animated pictures are.
    Optional<ExportForm> form() {
        return switch (format.form()) {
            case OutputFormat.Form.Film film ->
                Optional.of(new ExportForm(film.container(), Optional.of(film.pictures(quality, transparent)), film.sound(), 0, platform));
            case OutputFormat.Form.Sound sound ->
                Optional.of(new ExportForm(sound.container(), Optional.empty(), sound.profile(quality), 0, platform));
            case OutputFormat.Form.Still _,OutputFormat.Form.Frames _,OutputFormat.Form.Animation _ -> Optional.empty();
        };
    }
}
