package kinora.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FadeCurve;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Limits;
import kinora.timeline.Parameter;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import org.jspecify.annotations.Nullable;

/// What a segment does over its time: cameras, effects, styles and their parameters. Unknown members go into the map of whoever carries them.
final class ParameterReader {
    private static final Kind.Words ENTRY = (Kind.Words) Fields.ENTRY.kind();

    private ParameterReader() {}

    static Keyframes<Camera> camera(Members segment, Map<String, String> unknown) {
        Field field = Fields.CAMERA_OF_VISUAL;
        Json value = segment.get(field);
        Path at = segment.path().child(field);
        return switch (value) {
            case null -> Keyframes.still(Camera.WHOLE);
            case Json.Obj one -> {
                Members members = segment.inner(one, Fields.CAMERA, at);
                members.addUnknown(unknown, "/camera/0");
                yield Keyframes.still(camera(members));
            }
            case Json.Arr many ->
                keyframes(segment, many, at, Fields.CAMERA_KEYFRAME, ParameterReader::camera, Camera.WHOLE, "/camera", unknown);
            default -> {
                segment.wrongType(at, value, JsonType.OBJECT, JsonType.ARRAY);
                yield Keyframes.still(Camera.WHOLE);
            }
        };
    }

    private static Camera camera(Members members) {
        return new Camera(members.decimal(Fields.X), members.decimal(Fields.Y), members.decimal(Fields.ZOOM),
                members.decimal(Fields.ROTATION));
    }

    /// The speed of a segment; a ramp counts instead of a speed beside it.
    static Speed speed(Members segment, Map<String, String> unknown) {
        Speed.Pitch pitch = segment.choice(Fields.PITCH, Speed.Pitch.KEPT);
        Speed plain = new Speed(segment.thousandths(Fields.SPEED), Optional.empty(), pitch);
        Keyframes<Integer> ramp = thousandths(segment, Fields.RAMP, Fields.SPEED_KEYFRAME, Fields.SPEED_THERE, unknown);
        if (segment.get(Fields.RAMP) == null) return plain;
        boolean backwards = ramp.frames().getFirst().value() < 0;
        for (Keyframe<Integer> frame : ramp.frames()) {
            if (frame.value() < 0 != backwards) {
                List<Span> spans = ((Kind.Decimal) Fields.SPEED_THERE.kind()).spans();
                segment.refuse(new DraftProblem.OutOfRange(segment.place(Fields.RAMP), JsonText.thousandths(frame.value()),
                        List.of(spans.get(backwards ? 1 : 0)), Fields.SPEED_THERE.unit()));
                return plain;
            }
        }
        return Speed.of(ramp, pitch);
    }

    /// What is done to the sound of a clip.
    static ChannelStrip strip(Members segment, Map<String, String> unknown) {
        return new ChannelStrip(thousandths(segment, Fields.AUTOMATION, Fields.VOLUME_KEYFRAME, Fields.VOLUME_THERE, unknown),
                (int) segment.whole(Fields.PAN), FadeCurve.POWER, segment.flag(Fields.DUCKING), 0);
    }

    /// What is done to a sound.
    static ChannelStrip stripOfSound(Members sound, Map<String, String> unknown) {
        ChannelStrip strip = strip(sound, unknown);
        return new ChannelStrip(strip.automation(), strip.pan(), sound.choice(Fields.FADE_CURVE, FadeCurve.POWER), strip.ducking(),
                sound.thousandths(Fields.BAR));
    }

    private static Keyframes<Integer> thousandths(Members segment, Field field, Shape shape, Field there, Map<String, String> unknown) {
        Json value = segment.get(field);
        Path at = segment.path().child(field);
        return switch (value) {
            case null -> Keyframes.still(1000);
            case Json.Arr many ->
                keyframes(segment, many, at, shape, members -> members.thousandths(there), 1000, "/" + field.key(), unknown);
            default -> {
                segment.wrongType(at, value, JsonType.ARRAY);
                yield Keyframes.still(1000);
            }
        };
    }

    static Keyframes<Box> box(Members segment, Map<String, String> unknown) {
        Field field = Fields.BOX_OF_VISUAL;
        Json value = segment.get(field);
        Path at = segment.path().child(field);
        return switch (value) {
            case null -> Inset.PLAIN.box();
            case Json.Obj one -> {
                Members members = segment.inner(one, Fields.BOX, at);
                members.addUnknown(unknown, "/box/0");
                yield Keyframes.still(box(members));
            }
            case Json.Arr many -> keyframes(segment, many, at, Fields.BOX_KEYFRAME, ParameterReader::box, Box.CANVAS, "/box", unknown);
            default -> {
                segment.wrongType(at, value, JsonType.OBJECT, JsonType.ARRAY);
                yield Inset.PLAIN.box();
            }
        };
    }

    private static Box box(Members members) {
        return new Box(members.decimal(Fields.BOX_X), members.decimal(Fields.BOX_Y), members.decimal(Fields.BOX_WIDTH),
                members.decimal(Fields.BOX_HEIGHT), members.decimal(Fields.BOX_ROTATION), members.decimal(Fields.OPACITY));
    }

    static List<EffectUse> effects(Members segment) {
        List<Json> items = segment.items(Fields.EFFECTS, DraftProblem.Counted.EFFECTS);
        List<EffectUse> effects = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Path at = segment.path().child(Fields.EFFECTS).child(i);
            switch (items.get(i)) {
                case Json.Str name -> effects.add(new EffectUse(segment.words(name, ENTRY, at), new TreeMap<>(), Extras.none()));
                case Json.Obj object -> effects.add(effect(segment.inner(object, Fields.EFFECT, at)));
                case Json other -> segment.wrongType(at, other, JsonType.STRING, JsonType.OBJECT);
            }
        }
        return effects;
    }

    private static EffectUse effect(Members members) {
        Map<String, String> unknown = new LinkedHashMap<>();
        members.addUnknown(unknown, "");
        SortedMap<String, Parameter> parameters = parameters(members, "/parameters", unknown);
        return new EffectUse(members.words(Fields.ENTRY), parameters, extras(unknown));
    }

    static StyleUse style(Members segment, Map<String, String> unknown) {
        Field field = Fields.STYLE_OF_TITLE;
        Json value = segment.get(field);
        Path at = segment.path().child(field);
        return switch (value) {
            case null -> StyleUse.of(DraftWriter.DEFAULT_STYLE);
            case Json.Str name -> StyleUse.of(segment.words(name, ENTRY, at));
            case Json.Obj object -> {
                Members members = segment.inner(object, Fields.STYLE, at);
                members.addUnknown(unknown, "/style");
                yield new StyleUse(members.words(Fields.ENTRY), parameters(members, "/style/parameters", unknown));
            }
            default -> {
                segment.wrongType(at, value, JsonType.STRING, JsonType.OBJECT);
                yield StyleUse.of(DraftWriter.DEFAULT_STYLE);
            }
        };
    }

    /// The parameters of an effect or a style; `pointer` is where they stand for the carrier of unknown members.
    private static SortedMap<String, Parameter> parameters(Members owner, String pointer, Map<String, String> unknown) {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        Json value = owner.get(Fields.PARAMETERS);
        Path at = owner.path().child(Fields.PARAMETERS);
        if (value == null) return parameters;
        if (!(value instanceof Json.Obj object)) {
            owner.wrongType(at, value, JsonType.OBJECT);
            return parameters;
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String key = member.getKey();
            String keyPointer = pointer + "/" + Path.escape(key);
            Parameter parameter = parameter(owner, member.getValue(), at.child(key), keyPointer, unknown);
            if (parameter == null) {
                unknown.put(keyPointer, member.getValue().text());
            } else {
                parameters.put(key, parameter);
            }
        }
        if (parameters.size() > Limits.MAX_PARAMETERS) {
            owner.refuse(new DraftProblem.WrongCount(owner.place(at), DraftProblem.Counted.PARAMETERS, parameters.size(), 0,
                    Limits.MAX_PARAMETERS));
            return new TreeMap<>();
        }
        return parameters;
    }

    private static @Nullable Parameter parameter(Members owner, Json value, Path at, String pointer, Map<String, String> unknown) {
        return switch (value) {
            case Json.Num number -> new Parameter.Scalar(owner.finite(number, at));
            case Json.Str word -> new Parameter.Word(owner.words(word, new Kind.Words(0, Limits.MAX_TEXT), at));
            case Json.Arr many -> new Parameter.Animated(
                    keyframes(owner, many, at, Fields.KEYFRAME, members -> members.decimal(Fields.VALUE), 0.0, pointer, unknown));
            case Json.Obj file when file.members().get(Fields.SOURCE_OF_PARAMETER.key()) instanceof Json.Str ->
                file(owner.inner(file, Fields.FILE, at), pointer, unknown);
            case Json.Obj unknownObject -> null;
            case Json.Bool unknownFlag -> null;
            case Json.Null unknownNull -> null;
            case Json.Raw unknownText -> null;
        };
    }

    private static Parameter file(Members members, String pointer, Map<String, String> unknown) {
        members.addUnknown(unknown, pointer);
        return new Parameter.File(SegmentReader.source(members));
    }

    private record Placed<T>(Members members, Keyframe<T> frame) {}

    private static <T> Keyframes<T> keyframes(Members owner, Json.Arr many, Path at, Shape shape, Function<Members, T> value, T harmless,
            String pointer, Map<String, String> unknown) {
        List<Json> items = owner.items(many, at, DraftProblem.Counted.KEYFRAMES, 1, Limits.MAX_KEYFRAMES);
        List<Placed<T>> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Members members = owner.inner(items.get(i), shape, at.child(i));
            Easing easing = members.choice(Fields.EASING, Easing.LINEAR);
            read.add(new Placed<>(members, new Keyframe<>(members.decimal(Fields.AT), value.apply(members), easing)));
        }
        List<Placed<T>> sorted = read.stream().sorted(Comparator.comparingDouble(placed -> placed.frame().at())).toList();
        if (!sorted.equals(read)) {
            owner.findings().adjusted(new Adjustment.Sorted(owner.place(at)));
        }
        for (int i = 1; i < sorted.size(); i++) {
            double time = sorted.get(i).frame().at();
            if (sorted.get(i - 1).frame().at() == time) {
                owner.refuse(new DraftProblem.KeyframesCollide(sorted.get(i).members().place(), time));
            }
        }
        if (owner.findings().refused()) return Keyframes.still(harmless);
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).members().addUnknown(unknown, pointer + "/" + i);
        }
        return new Keyframes<>(sorted.stream().map(Placed::frame).toList());
    }

    static Extras extras(Map<String, String> unknown) {
        return unknown.isEmpty() ? Extras.none() : new Extras(unknown);
    }
}
