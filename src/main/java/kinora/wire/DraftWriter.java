package kinora.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.Ramp;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Drafts to [Json]: fields in the order of the table, defaults left out, unknown members last.
final class DraftWriter {
    /// The style of a title that names none.
    static final String DEFAULT_STYLE = ((Json.Str) Objects.requireNonNull(Fields.STYLE_OF_TITLE.fallback())).value();

    private DraftWriter() {}

    static Json.Obj draft(Draft draft) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.FORM, Json.Num.of(Fields.CURRENT));
        put(json, Fields.VERSION, Json.Num.of(draft.version()));
        putAlways(json, Fields.LENGTH_OF_DRAFT, Json.Num.of(draft.durationMs()));
        putAlways(json, Fields.METADATA, metadata(draft));
        Json.Arr tracks = Json.Arr.made();
        draft.tracks().forEach(track -> tracks.items().add(track(track)));
        putAlways(json, Fields.TRACKS, tracks);
        Carried.attach(json, draft.extras());
        return json;
    }

    private static Json metadata(Draft draft) {
        Json.Obj json = Json.Obj.made();
        Canvas canvas = draft.canvas();
        put(json, Fields.TITLE_OF_DRAFT, Json.Str.of(draft.title()));
        putAlways(json, Fields.WIDTH, Json.Num.of(canvas.width()));
        putAlways(json, Fields.HEIGHT, Json.Num.of(canvas.height()));
        putAlways(json, Fields.FPS, rate(canvas.rate()));
        put(json, Fields.BACKGROUND, Json.Str.of(String.format(Locale.ROOT, "#%06x", canvas.backgroundRgb())));
        put(json, Fields.VOLUME_OF_DRAFT, Json.Num.ofPermille(draft.gainPermille()));
        return json;
    }

    private static Json rate(FrameRate rate) {
        double thousandths = Math.round(rate.perSecond() * 1000) / 1000.0;
        return FrameRate.of(thousandths).equals(rate) ? Json.Num.of(thousandths) : Json.Str.of(rate.num() + "/" + rate.den());
    }

    private static Json track(Track track) {
        Json.Obj json = Json.Obj.made();
        switch (track) {
            case Track.Video video -> {
                putHead(json, Fields.TT_VIDEO, video);
                if (!video.transitions().isEmpty()) {
                    putAlways(json, Fields.TRANSITIONS, array(video.transitions().stream().map(DraftWriter::transition).toList()));
                }
            }
            case Track.Audio audio -> putHead(json, Fields.TT_AUDIO, audio);
            case Track.Text text -> putHead(json, Fields.TT_TEXT, text);
        }
        Carried.attach(json, track.extras());
        return json;
    }

    private static void putHead(Json.Obj json, int type, Track track) {
        json.members().put("tt", Json.Num.of(type));
        putAlways(json, Fields.ID_OF_TRACK, Json.Str.of(track.id().value()));
        json.members().put("sg", array(track.segments().stream().map(DraftWriter::segment).toList()));
    }

    private static Json transition(Transition transition) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.LEFT, Json.Str.of(transition.left().value()));
        putAlways(json, Fields.RIGHT, Json.Str.of(transition.right().value()));
        putAlways(json, Fields.ENTRY, Json.Str.of(transition.name()));
        putAlways(json, Fields.LENGTH_OF_TRANSITION, Json.Num.of(transition.durationMs()));
        put(json, Fields.EASING_OF_TRANSITION, word(transition.easing()));
        Carried.attach(json, transition.extras());
        return json;
    }

    private static Json segment(Segment segment) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.ID_OF_SEGMENT, Json.Str.of(segment.id().value()));
        putAlways(json, Fields.START, Json.Num.of(segment.range().startMs()));
        putAlways(json, Fields.DURATION, Json.Num.of(segment.range().durationMs()));
        put(json, Fields.NAME_OF_SEGMENT, Json.Str.of(segment.name()));
        switch (segment) {
            case Visual visual -> putVisual(json, visual);
            case Sound sound -> putSound(json, sound);
            case Title title -> {
                putAlways(json, Fields.TEXT, Json.Str.of(title.text()));
                put(json, Fields.STYLE_OF_TITLE, style(title.style(), Carried.within(title.extras(), "/style/")));
            }
        }
        Carried.attach(json, segment.extras());
        return json;
    }

    private static void putVisual(Json.Obj json, Visual visual) {
        putMedia(json, visual.source(), visual.sourceInMs(), visual.sourceLengthMs(), visual.speed());
        put(json, Fields.FIT, word(visual.fit()));
        boolean carries = Carried.within(visual.extras(), "/camera/");
        if (carries || !visual.camera().equals(Keyframes.still(Camera.WHOLE))) {
            putAlways(json, Fields.CAMERA_OF_VISUAL, camera(visual.camera()));
        }
        putEffects(json, visual.effects());
        put(json, Fields.CUT_OUT, new Json.Bool(visual.cutOut()));
        put(json, Fields.VOLUME, Json.Num.ofPermille(visual.gainPermille()));
        putPace(json, visual.speed(), Carried.within(visual.extras(), "/ramp/"));
        putStrip(json, visual.strip(), Carried.within(visual.extras(), "/automation/"));
        putInset(json, visual.inset(), Carried.within(visual.extras(), "/box/"));
    }

    private static void putInset(Json.Obj json, Inset inset, boolean carries) {
        if (carries || !inset.box().equals(Inset.PLAIN.box())) {
            Keyframe<Box> first = inset.box().frames().getFirst();
            Json.Obj still = Json.Obj.made();
            putBox(still, first.value());
            putAlways(json, Fields.BOX_OF_VISUAL,
                    inset.box().equals(Keyframes.still(first.value()))
                            ? still
                            : array(inset.box().frames().stream().map(DraftWriter::boxKeyframe).toList()));
        }
        put(json, Fields.BLEND, Json.Str.of(inset.blend()));
        put(json, Fields.FADE_IN_OF_VISUAL, Json.Num.of(inset.fadeInMs()));
        put(json, Fields.FADE_OUT_OF_VISUAL, Json.Num.of(inset.fadeOutMs()));
    }

    private static Json boxKeyframe(Keyframe<Box> frame) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.AT, Json.Num.of(frame.at()));
        putBox(json, frame.value());
        put(json, Fields.EASING, word(frame.easing()));
        return json;
    }

    private static void putBox(Json.Obj json, Box box) {
        put(json, Fields.BOX_X, Json.Num.of(box.x()));
        put(json, Fields.BOX_Y, Json.Num.of(box.y()));
        put(json, Fields.BOX_WIDTH, Json.Num.of(box.width()));
        put(json, Fields.BOX_HEIGHT, Json.Num.of(box.height()));
        put(json, Fields.BOX_ROTATION, Json.Num.of(box.rotationDeg()));
        put(json, Fields.OPACITY, Json.Num.of(box.opacity()));
    }

    private static void putSound(Json.Obj json, Sound sound) {
        putMedia(json, sound.source(), sound.sourceInMs(), sound.sourceLengthMs(), sound.speed());
        put(json, Fields.VOLUME, Json.Num.ofPermille(sound.gainPermille()));
        put(json, Fields.FADE_IN, Json.Num.of(sound.fadeInMs()));
        put(json, Fields.FADE_OUT, Json.Num.of(sound.fadeOutMs()));
        put(json, Fields.LOOP, new Json.Bool(sound.loop()));
        put(json, Fields.ROLE, word(sound.role()));
        putEffects(json, sound.effects());
        putPace(json, sound.speed(), Carried.within(sound.extras(), "/ramp/"));
        putStrip(json, sound.strip(), Carried.within(sound.extras(), "/automation/"));
        put(json, Fields.FADE_CURVE, word(sound.strip().fade()));
        put(json, Fields.BAR, Json.Num.ofPermille((int) sound.strip().barUs()));
    }

    private static void putPace(Json.Obj json, Speed speed, boolean carries) {
        if (speed.ramp().isPresent() || carries) {
            Keyframes<Integer> ramp = speed.ramp().map(Ramp::permille).orElseGet(() -> Keyframes.still(speed.permille()));
            putAlways(json, Fields.RAMP, thousandths(ramp, Fields.SPEED_THERE));
        }
        put(json, Fields.PITCH, word(speed.pitch()));
    }

    private static void putStrip(Json.Obj json, ChannelStrip strip, boolean carries) {
        if (carries || !strip.automation().equals(Keyframes.still(1000))) {
            putAlways(json, Fields.AUTOMATION, thousandths(strip.automation(), Fields.VOLUME_THERE));
        }
        put(json, Fields.PAN, Json.Num.of(strip.pan()));
        put(json, Fields.DUCKING, new Json.Bool(strip.ducking()));
    }

    private static Json thousandths(Keyframes<Integer> keyframes, Field there) {
        Json.Arr array = Json.Arr.made();
        for (Keyframe<Integer> frame : keyframes.frames()) {
            Json.Obj json = Json.Obj.made();
            putAlways(json, Fields.AT, Json.Num.of(frame.at()));
            putAlways(json, there, Json.Num.ofPermille(frame.value()));
            put(json, Fields.EASING, word(frame.easing()));
            array.items().add(json);
        }
        return array;
    }

    private static void putMedia(Json.Obj json, MediaRef source, long inMs, long lengthMs, Speed speed) {
        putAlways(json, Fields.SOURCE, source(source));
        put(json, Fields.SOURCE_START, Json.Num.of(inMs));
        put(json, Fields.SOURCE_DURATION, Json.Num.of(lengthMs));
        put(json, Fields.SPEED, Json.Num.ofPermille(speed.ramp().isPresent() ? 1000 : speed.permille()));
    }

    private static Json source(MediaRef source) {
        return Json.Str.of(text(source));
    }

    /// How a draft names a source.
    static String text(MediaRef source) {
        return switch (source) {
            case MediaRef.Stored stored -> "asset:" + stored.id();
            case MediaRef.Local local -> "file:" + local.path();
            case MediaRef.Generated generated -> "make:" + generated.recipe();
            case MediaRef.Missing missing -> "missing:" + missing.name();
        };
    }

    private static Json camera(Keyframes<Camera> camera) {
        Keyframe<Camera> first = camera.frames().getFirst();
        Json.Obj still = Json.Obj.made();
        putCamera(still, first.value());
        return camera.equals(Keyframes.still(first.value())) ? still : array(camera.frames().stream().map(DraftWriter::keyframe).toList());
    }

    private static Json keyframe(Keyframe<Camera> frame) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.AT, Json.Num.of(frame.at()));
        putCamera(json, frame.value());
        put(json, Fields.EASING, word(frame.easing()));
        return json;
    }

    private static void putCamera(Json.Obj json, Camera camera) {
        put(json, Fields.X, Json.Num.of(camera.centerX()));
        put(json, Fields.Y, Json.Num.of(camera.centerY()));
        put(json, Fields.ZOOM, Json.Num.of(camera.zoom()));
        put(json, Fields.ROTATION, Json.Num.of(camera.rotationDeg()));
    }

    private static void putEffects(Json.Obj json, List<EffectUse> effects) {
        if (!effects.isEmpty()) {
            putAlways(json, Fields.EFFECTS, array(effects.stream().map(DraftWriter::effect).toList()));
        }
    }

    private static Json effect(EffectUse effect) {
        if (effect.parameters().isEmpty() && effect.extras().members().isEmpty()) return Json.Str.of(effect.name());
        Json.Obj json = entry(effect.name(), effect.parameters());
        Carried.attach(json, effect.extras());
        return json;
    }

    private static Json style(StyleUse style, boolean carries) {
        return style.parameters().isEmpty() && !carries ? Json.Str.of(style.name()) : entry(style.name(), style.parameters());
    }

    private static Json.Obj entry(String name, SortedMap<String, Parameter> parameters) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.ENTRY, Json.Str.of(name));
        if (!parameters.isEmpty()) {
            Json.Obj values = Json.Obj.made();
            for (Map.Entry<String, Parameter> parameter : parameters.entrySet()) {
                values.members().put(parameter.getKey(), parameter(parameter.getValue()));
            }
            putAlways(json, Fields.PARAMETERS, values);
        }
        return json;
    }

    private static Json parameter(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Scalar scalar -> Json.Num.of(scalar.value());
            case Parameter.Word word -> Json.Str.of(word.value());
            case Parameter.File file -> {
                Json.Obj json = Json.Obj.made();
                putAlways(json, Fields.SOURCE_OF_PARAMETER, source(file.source()));
                yield json;
            }
            case Parameter.Animated animated -> array(animated.frames().frames().stream().map(DraftWriter::number).toList());
        };
    }

    private static Json number(Keyframe<Double> frame) {
        Json.Obj json = Json.Obj.made();
        putAlways(json, Fields.AT, Json.Num.of(frame.at()));
        putAlways(json, Fields.VALUE, Json.Num.of(frame.value()));
        put(json, Fields.EASING, word(frame.easing()));
        return json;
    }

    private static Json word(Enum<?> constant) {
        return Json.Str.of(Fields.word(constant));
    }

    private static Json.Arr array(List<Json> items) {
        Json.Arr array = Json.Arr.made();
        array.items().addAll(items);
        return array;
    }

    private static void putAlways(Json.Obj json, Field field, Json value) {
        json.members().put(field.key(), value);
    }

    private static void put(Json.Obj json, Field field, Json value) {
        if (!value.equals(field.fallback())) {
            json.members().put(field.key(), value);
        }
    }
}
