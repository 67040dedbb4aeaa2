package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import kinora.render.OutputFormat;
import kinora.render.Platform;
import kinora.render.Platforms;
import kinora.render.Quality;
import kinora.understand.Amount;
import kinora.understand.Wish;
import kinora.words.Messages;

/// What words ask a film to be written as, where no option says otherwise.
///
/// @param asked by the keys of [Wish.Export]; what is said later goes over what was said before
/// @param shaped whether the film itself already has the shape that was asked for
record SaidOutput(Map<String, String> asked, boolean shaped) {
    private static final long MEGABYTE = 1_000_000;
    private static final Set<String> SHAPES = Set.of("vertical", "square", "wide");

    SaidOutput {
        asked = Map.copyOf(asked);
    }

    /// Nothing was asked for.
    static SaidOutput nothing() {
        return new SaidOutput(Map.of(), false);
    }

    /// The same with what these wishes ask for.
    SaidOutput with(List<Wish> wishes) {
        Map<String, String> all = new HashMap<>(asked);
        boolean own = shaped;
        for (Wish wish : wishes) {
            switch (wish) {
                case Wish.Export(Map<String, String> options) -> {
                    all.putAll(options);
                    own &= !options.containsKey("platform") && !options.containsKey("size");
                }
                case Wish.Canvas canvas -> {
                    canvas.platform().ifPresent(platform -> all.put("platform", platform));
                    all.remove("size");
                    own = true;
                }
                case Wish.Rate _ -> all.remove("fps");
                default -> {
                    // Says nothing about a file.
                }
            }
        }
        return new SaidOutput(all, own);
    }

    /// What has to become of the film itself before it is written so.
    List<Wish> canvas(MakeOptions options) {
        List<Wish> wishes = new ArrayList<>();
        Optional<String> size = text("size");
        Optional<String> shape = size.filter(one -> SHAPES.contains(one) || one.contains(":") || one.contains("x"));
        if (!shaped && !options.isSized() && (size.isPresent() || text("platform").isPresent())) {
            wishes.add(new Wish.Canvas(shape, shape.isPresent() ? Optional.empty() : size, text("platform")));
        }
        Optional<Double> fps = number("fps");
        if (fps.isPresent() && !options.given().contains("--fps")) {
            wishes.add(new Wish.Rate(new Amount.To(fps.get(), Amount.Unit.FRAMES_PER_SECOND)));
        }
        return wishes;
    }

    /// The output with what was asked for; options that were given stay as they are.
    OutputOptions over(OutputOptions options, Set<String> given) {
        Quality quality = given.contains("--quality") ? options.quality() : text("quality").flatMap(Quality::of).orElse(options.quality());
        OptionalLong most = options.maxBytes().isPresent() || !options.format().hasSizes()
                ? options.maxBytes()
                : number("maxSizeMb").filter(size -> size > 0).map(size -> OptionalLong.of(Math.round(size * MEGABYTE)))
                        .orElse(OptionalLong.empty());
        OptionalLong bits = options.bitsPerSecond().isPresent() || most.isPresent() || !options.format().hasSizes()
                ? options.bitsPerSecond()
                : bits();
        Optional<Platform> platform = options.platform()
                .or(() -> plain(options.format()) ? text("platform").flatMap(Platforms::of) : Optional.empty());
        boolean clear = options.transparent() || (options.format().hasAlpha() && text("transparent").filter("true"::equals).isPresent());
        return new OutputOptions(options.format(), quality, most, bits, platform, clear);
    }

    /// What was asked for and is not what the file becomes, which its name decides.
    List<String> missed(OutputOptions options, Optional<Path> out, Messages messages) {
        List<String> missed = new ArrayList<>();
        if (out.isEmpty()) {
            return missed;
        }
        String is = options.format().id();
        text("format").filter(format -> !format.equals(is) && OutputFormat.of(format, false).isPresent()).ifPresent(format -> missed
                .add(messages.say("make.said-format", format.toUpperCase(Locale.ROOT), is.toUpperCase(Locale.ROOT), format)));
        if (text("transparent").isPresent() && !options.transparent()) {
            missed.add(messages.say("make.said-transparent", is.toUpperCase(Locale.ROOT)));
        }
        if (text("maxSizeMb").isPresent() && options.maxBytes().isEmpty()) {
            missed.add(messages.say("make.said-size", is.toUpperCase(Locale.ROOT)));
        }
        return missed;
    }

    /// Bits a second: `192k`, `4m`.
    private OptionalLong bits() {
        Optional<String> said = text("bitrate").filter(rate -> rate.matches("\\d{1,6}(\\.\\d{1,3})?[km]"));
        return said
                .map(rate -> OptionalLong
                        .of(Math.round(Double.parseDouble(rate.substring(0, rate.length() - 1)) * (rate.endsWith("k") ? 1_000 : MEGABYTE))))
                .orElse(OptionalLong.empty());
    }

    private static boolean plain(OutputFormat format) {
        return format.id().equals(OutputFormat.ALL.getFirst().id());
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(asked.get(key)).filter(value -> !value.isBlank());
    }

    private Optional<Double> number(String key) {
        try {
            return text(key).map(Double::parseDouble).filter(Double::isFinite);
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
    }
}
