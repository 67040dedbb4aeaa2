package kinora.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.render.Answer;
import kinora.render.EngineFailure;

/// What is known about files as one JSON array, in the files' order; `docs/reference/probe.md` is its contract.
public final class ProbeJson {
    private ProbeJson() {}

    /// One file.
    ///
    /// @param file as it was given
    /// @param answer what came of looking at it
    /// @param reason why it cannot be used, in the person's language; not looked at when it can
    public record Entry(String file, Answer<MediaInfo> answer, String reason) {}

    /// The array's text on one line.
    public static String of(List<Entry> entries) {
        Json.Arr array = Json.Arr.made();
        entries.forEach(entry -> array.items().add(object(entry)));
        return array.text();
    }

    private static Json.Obj object(Entry entry) {
        Json.Obj object = Json.Obj.made();
        Map<String, Json> members = object.members();
        members.put("file", Json.Str.of(entry.file));
        List.of("kind", "format", "width", "height", "durationMs", "fps", "audio", "taken", "reason", "detail")
                .forEach(name -> members.put(name, Json.Null.VALUE));
        switch (entry.answer) {
            case Answer.Success<MediaInfo>(MediaInfo info) -> describe(info, members);
            case Answer.Refused<MediaInfo>(MediaRefusal refusal) -> refuse(entry, code(refusal), members);
            case Answer.Failed<MediaInfo>(EngineFailure failure) -> refuse(entry, code(failure), members);
            case Answer.Cancelled<MediaInfo>() -> refuse(entry, "cancelled", members);
        }
        return object;
    }

    private static void refuse(Entry entry, String code, Map<String, Json> members) {
        members.put("kind", Json.Str.of("refused"));
        members.put("reason", Json.Str.of(entry.reason));
        members.put("detail", Json.Str.of(code));
    }

    private static void describe(MediaInfo info, Map<String, Json> members) {
        members.put("format", Json.Str.of(info.format()));
        info.taken().ifPresent(taken -> members.put("taken", Json.Str.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(taken))));
        members.put("detail", Json.Str.of(info.detail()));
        switch (info) {
            case MediaInfo.Picture picture -> {
                members.put("kind", Json.Str.of("image"));
                members.put("width", Json.Num.of(picture.width()));
                members.put("height", Json.Num.of(picture.height()));
            }
            case MediaInfo.Clip clip -> {
                members.put("kind", Json.Str.of(clip.animation() ? "clip" : "video"));
                members.put("width", Json.Num.of(clip.width()));
                members.put("height", Json.Num.of(clip.height()));
                members.put("durationMs", Json.Num.of(clip.durationMs()));
                BigDecimal rate = BigDecimal.valueOf(clip.framesPerSecond()).setScale(3, RoundingMode.HALF_UP);
                members.put("fps", new Json.Num(rate.stripTrailingZeros().toPlainString()));
                members.put("audio", audio(clip.audio()));
            }
            case MediaInfo.Audio audio -> {
                members.put("kind", Json.Str.of("audio"));
                members.put("durationMs", Json.Num.of(audio.durationMs()));
                members.put("audio", audio(Optional.of(audio.audio())));
            }
        }
    }

    private static Json audio(Optional<MediaInfo.AudioTrack> track) {
        if (track.isEmpty()) {
            return Json.Null.VALUE;
        }
        Json.Obj object = Json.Obj.made();
        object.members().put("channels", Json.Num.of(track.get().channels()));
        object.members().put("sampleRate", Json.Num.of(track.get().sampleRate()));
        return object;
    }

    /// Codes do not change with the language or the version.
    private static String code(MediaRefusal refusal) {
        return switch (refusal) {
            case MediaRefusal.Empty _ -> "empty";
            case MediaRefusal.NotMedia _ -> "not-media";
            case MediaRefusal.Unsupported _ -> "unsupported";
            case MediaRefusal.Damaged _ -> "damaged";
            case MediaRefusal.NothingInside _ -> "nothing-inside";
            case MediaRefusal.RefersElsewhere _ -> "refers-elsewhere";
            case MediaRefusal.TooManyBytes _ -> "too-many-bytes";
            case MediaRefusal.TooManyPixels _ -> "too-many-pixels";
            case MediaRefusal.TooLong _ -> "too-long";
            case MediaRefusal.TooMany(MediaRefusal.Counted what, long _, long _) -> switch (what) {
                case FRAMES -> "too-many-frames";
                case TRACKS -> "too-many-tracks";
                case PARTS -> "too-many-parts";
                case LEVELS -> "too-many-levels";
            };
            case MediaRefusal.Unreadable _ -> "unreadable";
            case MediaRefusal.Changed _ -> "changed";
        };
    }

    private static String code(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.Crashed _ -> "engine-crashed";
            case EngineFailure.Hung _ -> "engine-hung";
            case EngineFailure.OverMemory _ -> "engine-over-memory";
            case EngineFailure.Flooded _ -> "engine-flooded";
            case EngineFailure.Faulted _ -> "engine-faulted";
            case EngineFailure.NotStarted _ -> "engine-not-started";
        };
    }
}
