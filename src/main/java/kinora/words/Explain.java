package kinora.words;

import java.util.List;
import java.util.stream.Collectors;

import kinora.compose.CompositionProblem;
import kinora.media.MediaRefusal;
import kinora.render.Answer;
import kinora.render.EngineFailure;
import kinora.render.ExportResult;
import kinora.render.Shortfall;

/// Says why something was not done: what is wrong, what is allowed, what to do.
public final class Explain {
    private static final long MEGA = 1_000_000L;

    private final Messages messages;

    public Explain(Messages messages) {
        this.messages = messages;
    }

    /// Why a file cannot be used.
    public String of(MediaRefusal refusal) {
        return switch (refusal) {
            case MediaRefusal.Empty() -> messages.say("media.empty");
            case MediaRefusal.NotMedia(String looksLike) ->
                looksLike.isEmpty() ? messages.say("media.not-media") : messages.say("media.not-media-but", looksLike);
            case MediaRefusal.Unsupported(String format) -> messages.say("media.unsupported", format);
            case MediaRefusal.Damaged(String format) -> messages.say("media.damaged", format);
            case MediaRefusal.TooManyBytes(long bytes, long max) ->
                messages.say("media.too-many-bytes", Amounts.megabytesUp(bytes), Amounts.megabytesDown(max));
            case MediaRefusal.TooManyPixels(long width, long height, long max) ->
                messages.say("media.too-many-pixels", width, height, max / MEGA);
            case MediaRefusal.NothingInside(String format) -> messages.say("media.nothing-inside", format);
            case MediaRefusal.RefersElsewhere(String format) -> messages.say("media.refers-elsewhere", format);
            case MediaRefusal.TooLong(long seconds, long max) -> messages.say("media.too-long", seconds / 60, max / 60);
            case MediaRefusal.TooMany(var what, long count, long max) -> messages.say("media.too-many", messages.say(switch (what) {
                case FRAMES -> "media.counted.frames";
                case TRACKS -> "media.counted.tracks";
                case PARTS -> "media.counted.parts";
                case LEVELS -> "media.counted.levels";
            }), count, max);
            case MediaRefusal.Unreadable() -> messages.say("media.unreadable");
            case MediaRefusal.Changed() -> messages.say("media.changed");
        };
    }

    /// Why an engine process gave no answer.
    public String of(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.Crashed _ -> messages.say("engine.crashed");
            case EngineFailure.Hung(long seconds, String _) -> messages.say("engine.hung", seconds);
            case EngineFailure.OverMemory(long megabytes, String _) -> messages.say("engine.over-memory", megabytes);
            case EngineFailure.Flooded _ -> messages.say("engine.flooded");
            case EngineFailure.Faulted _ -> messages.say("engine.faulted");
            case EngineFailure.NotStarted _ -> messages.say("engine.not-started");
        };
    }

    /// Why an engine process gave no answer about a file: the same happens with it again.
    public String ofFile(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.Crashed _ -> messages.say("engine.file-crashed");
            case EngineFailure.Hung(long seconds, String _) -> messages.say("engine.file-hung", seconds);
            case EngineFailure.OverMemory(long megabytes, String _) -> messages.say("engine.file-over-memory", megabytes);
            case EngineFailure.Flooded _ -> messages.say("engine.file-flooded");
            case EngineFailure.Faulted _ -> messages.say("engine.file-faulted");
            case EngineFailure.NotStarted _ -> messages.say("engine.not-started");
        };
    }

    /// Why an answer about a file is no success.
    public String of(Answer<?> answer) {
        return switch (answer) {
            case Answer.Success<?>(Object result) -> throw new IllegalArgumentException("a success needs no excuse: " + result);
            case Answer.Refused<?>(MediaRefusal refusal) -> of(refusal);
            case Answer.Failed<?>(EngineFailure failure) -> ofFile(failure);
            case Answer.Cancelled<?>() -> messages.say("probe.cancelled");
        };
    }

    /// Why a draft cannot be drawn.
    public String of(CompositionProblem problem) {
        return switch (problem) {
            case CompositionProblem.NothingToShow() -> messages.say("compose.nothing-to-show");
            case CompositionProblem.MissingMedia(var segment, String name) -> messages.say("compose.missing-media", segment, name);
            case CompositionProblem.NoSound(var segment, String name) -> messages.say("compose.no-sound", segment, name);
            case CompositionProblem.NotDrawnYet(var segment, String what) -> messages.say("compose.not-drawn-yet", segment, undrawn(what));
            case CompositionProblem.WrongParameter(var segment, String style, String parameter, String allowed) ->
                messages.say("compose.wrong-parameter", segment, style, parameter, allowed);
            case CompositionProblem.WrongEffect(var segment, var fault) -> new ExplainEffect(messages).of(segment, fault);
            case CompositionProblem.WrongColour(var segment, String effect, String parameter, var allowed) ->
                messages.say("effect.wrong-colour", segment, effect, parameter, String.join(", ", allowed));
            case CompositionProblem.TablesTooLarge(int most) -> messages.say("lut.too-many", most);
            case CompositionProblem.NothingLeft(var segment) -> messages.say("effect.nothing-left", segment);
            case CompositionProblem.WrongBlend(var segment, String blend, var allowed) ->
                messages.say("compose.wrong-blend", segment, blend, String.join(", ", allowed));
            case CompositionProblem.MissingGlyphs(var segment, List<String> characters) ->
                messages.say("compose.missing-glyphs", segment, String.join(", ", characters));
            case CompositionProblem.TextTooLong(var segment, int maxLines) -> messages.say("compose.text-too-long", segment, maxLines);
            case CompositionProblem.TooFast(var segment, long leastMs) ->
                messages.say("compose.too-fast", segment, new Amounts(messages).seconds(leastMs));
            case CompositionProblem.TitleFailed(var segment) -> messages.say("compose.title-failed", segment);
        };
    }

    /// What came of an export.
    public String of(ExportResult result) {
        return switch (result) {
            case ExportResult.Exported exported -> messages.say("export.done", exported.frames(), exported.made(), exported.reused());
            case ExportResult.Unchanged _ -> messages.say("export.unchanged");
            case ExportResult.TargetExists(var target) -> messages.say("export.target-exists", target);
            case ExportResult.TargetIsInput(var target) -> messages.say("export.target-is-input", target);
            case ExportResult.TargetUnwritable(var target, var obstacle) ->
                messages.say("export.target-unwritable", target, messages.say(switch (obstacle) {
                    case IS_FOLDER -> "export.obstacle.is-folder";
                    case NO_FOLDER -> "export.obstacle.no-folder";
                    case NOT_PERMITTED -> "export.obstacle.not-permitted";
                    case DISK_FULL -> "export.obstacle.disk-full";
                    case OTHER -> "export.obstacle.other";
                }));
            case ExportResult.PictureRefused(var file, var reason) ->
                messages.say("export.picture-refused", file.getFileName(), of(reason));
            case ExportResult.PictureFailed(var file, var reason) ->
                messages.say("export.picture-refused", file.getFileName(), ofFile(reason));
            case ExportResult.EngineFailed(var reason) -> of(reason);
            case ExportResult.StoreFull(var folder) -> messages.say("export.store-full", folder);
            case ExportResult.NothingHeard() -> messages.say("export.nothing-heard");
            case ExportResult.Unmet(List<Shortfall> why) ->
                why.stream().map(new ExplainOutput(messages)::of).collect(Collectors.joining("\n"));
            case ExportResult.Cancelled() -> messages.say("export.cancelled");
        };
    }

    /// The vocabulary's word for something that is not drawn: what it is and, after a space, which.
    private String undrawn(String what) {
        int space = what.indexOf(' ');
        String which = what.substring(space + 1);
        return switch (space < 0 ? what : what.substring(0, space)) {
            case "transition" -> messages.say("compose.undrawn.transition", which);
            case "effect" -> messages.say("compose.undrawn.effect", which);
            case "transition-over" -> messages.say("compose.undrawn.transition-over");
            case "cut-out" -> messages.say("compose.undrawn.cut-out");
            case "title-style" -> messages.say("compose.undrawn.title-style", which);
            case "title-parameter" -> messages.say("compose.undrawn.title-parameter", which);
            default -> what;
        };
    }

    /// Several reasons, one a line.
    public String ofAll(List<CompositionProblem> problems) {
        return problems.stream().map(this::of).collect(Collectors.joining("\n"));
    }
}
