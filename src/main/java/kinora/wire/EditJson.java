package kinora.wire;

import java.util.Locale;
import java.util.Map;

import kinora.edit.Edit;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;

/// Edits as JSON: what kind each is, what it is about, and with which numbers and words. For people and programs that want to see what was done; not read back.
final class EditJson {
    private EditJson() {}

    static Json of(Edit edit) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        members.put("kind", Json.Str.of(kind(edit)));
        switch (edit) {
            case Edit.InsertShot(int index, var shot) -> {
                members.put("index", Json.Num.of(index));
                segment(members, shot, shot.source());
            }
            case Edit.AddOverlay(var picture, var _) -> segment(members, picture, picture.source());
            case Edit.AddSound(var sound, var _) -> segment(members, sound, sound.source());
            case Edit.AddTitle(var title, var _) -> {
                range(members, title);
                members.put("text", Json.Str.of(title.text()));
            }
            case Edit.Remove(var id) -> id(members, id);
            case Edit.MoveShot(var id, int index) -> {
                id(members, id);
                members.put("index", Json.Num.of(index));
            }
            case Edit.MoveTo(var id, long startMs, var _) -> number(members, id, "startMs", startMs);
            case Edit.Reorder(var order) -> {
                Json.Arr list = Json.Arr.made();
                order.forEach(one -> list.items().add(Json.Str.of(one.value())));
                members.put("order", list);
            }
            case Edit.Trim(var id, long off, long end) -> {
                number(members, id, "offStartMs", off);
                members.put("offEndMs", Json.Num.of(end));
            }
            case Edit.SetDuration(var id, long ms, var edge) -> {
                number(members, id, "durationMs", ms);
                members.put("edge", word(edge));
            }
            case Edit.Split(var id, long atMs) -> number(members, id, "atMs", atMs);
            case Edit.Retime(var id, var speed) -> {
                id(members, id);
                members.put("speed", Json.Num.ofPermille(speed.permille()));
                members.put("ramp", new Json.Bool(speed.ramp().isPresent()));
            }
            case Edit.Repeat(var id, int times) -> number(members, id, "times", times);
            case Edit.Freeze(var id, long atMs, long ms) -> {
                number(members, id, "atMs", atMs);
                members.put("durationMs", Json.Num.of(ms));
            }
            case Edit.KeepSpans(var id, var kept) -> number(members, id, "spans", kept.size());
            default -> looks(edit, members);
        }
        return json;
    }

    private static void looks(Edit edit, Map<String, Json> members) {
        switch (edit) {
            case Edit.ReplaceSound(var id, var source, long _, long _, String _, var _) ->
                word(members, id, "source", DraftWriter.text(source));
            case Edit.ReplaceMedia(var id, var source, long _, long _, String _) -> word(members, id, "source", DraftWriter.text(source));
            case Edit.SetTransition(var left, var right, String name, long ms, var _) -> {
                pair(members, left, right);
                members.put("name", Json.Str.of(name));
                members.put("durationMs", Json.Num.of(ms));
            }
            case Edit.RemoveTransition(var left, var right) -> pair(members, left, right);
            case Edit.SetAllTransitions(String name, long ms, var _) -> {
                members.put("name", Json.Str.of(name));
                members.put("durationMs", Json.Num.of(ms));
            }
            case Edit.SetFit(var id, var fit) -> word(members, id, "fit", fit.name().toLowerCase(Locale.ROOT));
            case Edit.SetCutOut(var id, boolean cutOut) -> {
                id(members, id);
                members.put("cutOut", new Json.Bool(cutOut));
            }
            case Edit.SetEffect(var id, var effect) -> word(members, id, "effect", effect.name());
            case Edit.RemoveEffect(var id, String name) -> word(members, id, "effect", name);
            case Edit.SetText(var id, String text) -> word(members, id, "text", text);
            case Edit.SetStyle(var id, var style) -> word(members, id, "style", style.name());
            case Edit.SetGain(var id, int gain) -> {
                id(members, id);
                members.put("volume", Json.Num.ofPermille(gain));
            }
            case Edit.SetFades(var id, long in, long out) -> {
                number(members, id, "fadeInMs", in);
                members.put("fadeOutMs", Json.Num.of(out));
            }
            case Edit.SetLoop(var id, boolean loop) -> {
                id(members, id);
                members.put("loop", new Json.Bool(loop));
            }
            case Edit.Rename(var id, String name) -> word(members, id, "name", name);
            default -> film(edit, members);
        }
    }

    private static void film(Edit edit, Map<String, Json> members) {
        switch (edit) {
            case Edit.SetFilmTitle(String title) -> members.put("title", Json.Str.of(title));
            case Edit.SetFilmGain(int gain) -> members.put("volume", Json.Num.ofPermille(gain));
            case Edit.SetCanvas(var canvas) -> {
                members.put("width", Json.Num.of(canvas.width()));
                members.put("height", Json.Num.of(canvas.height()));
                members.put("fps", Json.Num.of(Math.round(canvas.rate().perSecond() * 1000) / 1000.0));
            }
            case Edit.SetTotalDuration(long ms, long _) -> members.put("durationMs", Json.Num.of(ms));
            case Edit.RemoveAll(var kind) -> members.put("what", word(kind));
            case Edit.Rebuild(var _, String title, var tracks) -> {
                members.put("title", Json.Str.of(title));
                members.put("tracks", Json.Num.of(tracks.size()));
            }
            case Edit.ExtractSound(var id) -> id(members, id);
            case Edit.SetStrip(var id, var _) -> id(members, id);
            case Edit.SetCamera(var id, var _) -> id(members, id);
            default -> {
            }
        }
    }

    /// Its name in small letters, with underscores.
    private static String kind(Edit edit) {
        return edit.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static void segment(Map<String, Json> members, Segment segment, MediaRef source) {
        range(members, segment);
        members.put("source", Json.Str.of(DraftWriter.text(source)));
    }

    private static void range(Map<String, Json> members, Segment segment) {
        id(members, segment.id());
        members.put("startMs", Json.Num.of(segment.range().startMs()));
        members.put("durationMs", Json.Num.of(segment.range().durationMs()));
    }

    private static void id(Map<String, Json> members, SegmentId id) {
        members.put("id", Json.Str.of(id.value()));
    }

    private static void pair(Map<String, Json> members, SegmentId left, SegmentId right) {
        members.put("left", Json.Str.of(left.value()));
        members.put("right", Json.Str.of(right.value()));
    }

    private static void number(Map<String, Json> members, SegmentId id, String name, long value) {
        id(members, id);
        members.put(name, Json.Num.of(value));
    }

    private static void word(Map<String, Json> members, SegmentId id, String name, String value) {
        id(members, id);
        members.put(name, Json.Str.of(value));
    }

    private static Json word(Enum<?> constant) {
        return Json.Str.of(constant.name().toLowerCase(Locale.ROOT));
    }
}
