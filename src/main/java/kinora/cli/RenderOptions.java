package kinora.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.media.StillProfile;
import kinora.render.OutputFormat;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What the words after `kinora render` ask for: a film, a sheet, or both; or one frame.
///
/// @param output what `out` is written as
record RenderOptions(Optional<Path> out, Optional<OutputOptions> output, Optional<Path> sheet, OptionalLong frameMs, Optional<Path> receipt,
        boolean fresh, boolean force, boolean json, Optional<Path> captions) {

    static void describe(CommandSpec spec, Messages messages) {
        spec.addOption(MakeOptions.file("FILE", "render.out", messages, "--out", "-o"));
        spec.addOption(MakeOptions.file("FILE.png", "render.sheet", messages, "--sheet"));
        spec.addOption(MakeOptions.file("FILE.srt|vtt", "render.captions", messages, "--captions"));
        spec.addOption(OptionSpec.builder("--frame").paramLabel("MS").type(Long.class).description(messages.say("render.frame")).build());
        OutputOptions.describe(spec, messages);
        spec.addOption(MakeOptions.flag("render.fresh", messages, "--fresh"));
        spec.addOption(MakeOptions.flag("make.force", messages, "--force"));
        spec.addOption(MakeOptions.file("FILE", "make.receipt", messages, "--receipt"));
        spec.addOption(MakeOptions.flag("render.json", messages, "--json"));
    }

    /// What was asked for.
    ///
    /// @throws WrongUsage when it makes no sense
    static RenderOptions of(ParseResult arguments, Messages messages) {
        Optional<Path> out = MakeOptions.path(arguments, "--out", messages);
        Optional<Path> sheet = MakeOptions.path(arguments, "--sheet", messages);
        Optional<Path> receipt = MakeOptions.path(arguments, "--receipt", messages);
        Optional<Path> captions = MakeOptions.path(arguments, "--captions", messages);
        captions.ifPresent(file -> MakeOptions.requireEnding(arguments, messages, file, CaptionFiles.ENDINGS));
        boolean json = arguments.matchedOptionValue("--json", false);
        boolean frame = arguments.hasMatchedOption("--frame");
        long ms = arguments.matchedOptionValue("--frame", 0L);
        if (frame && (out.isEmpty() || sheet.isPresent() || receipt.isPresent() || json)) {
            throw new WrongUsage(arguments, messages.say("render.frame-alone"));
        }
        if (ms < 0) {
            throw new WrongUsage(arguments, messages.say("usage.bad-value", "--frame", ms, "MS"));
        }
        if (out.isEmpty() && sheet.isEmpty() && captions.isEmpty()) {
            throw new WrongUsage(arguments, messages.say("render.out-or-sheet"));
        }
        if (out.isEmpty() && (receipt.isPresent() || json)) {
            throw new WrongUsage(arguments, messages.say("usage.receipt-of-nothing", json ? "--json" : "--receipt"));
        }
        Optional<OutputOptions> output = out.map(file -> OutputOptions.of(arguments, messages, Optional.of(file), frame));
        sheet.ifPresent(file -> MakeOptions.requireEnding(arguments, messages, file, ".png"));
        MakeOptions.requireDifferent(arguments, messages, List.of(out, sheet, receipt, captions));
        return new RenderOptions(out, output, sheet, frame ? OptionalLong.of(ms) : OptionalLong.empty(), receipt,
                arguments.matchedOptionValue("--fresh", false), arguments.matchedOptionValue("--force", false), json, captions);
    }

    /// How the one frame is written.
    StillProfile still() {
        OutputOptions asked = output.orElseThrow();
        return asked.format().form() instanceof OutputFormat.Form.Still still
                ? still.profile(asked.quality(), asked.transparent())
                : StillProfile.PNG;
    }
}
