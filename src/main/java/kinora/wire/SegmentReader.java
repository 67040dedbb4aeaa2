package kinora.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinora.timeline.Camera;
import kinora.timeline.EffectUse;
import kinora.timeline.Fit;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// Segments whose range on the film's axis is known already.
final class SegmentReader {
    private static final MediaRef HARMLESS = new MediaRef.Missing("?");

    private SegmentReader() {}

    /// One kind of segment.
    interface Kindred<S extends Segment> {
        /// The segment in this range; `givenMs` is how long it was to be before it was put onto the frame grid.
        S read(Members members, SegmentId id, TimeRange range, long givenMs);
    }

    static Visual visual(Members members, SegmentId id, TimeRange range, long givenMs) {
        Map<String, String> unknown = new LinkedHashMap<>();
        members.addUnknown(unknown, "");
        String name = members.words(Fields.NAME_OF_SEGMENT);
        MediaRef source = source(members);
        long sourceIn = members.millis(Fields.SOURCE_START);
        long sourceLength = members.millis(Fields.SOURCE_DURATION);
        Speed speed = ParameterReader.speed(members, unknown);
        Fit fit = members.choice(Fields.FIT, Fit.COVER);
        Keyframes<Camera> camera = ParameterReader.camera(members, unknown);
        List<EffectUse> effects = ParameterReader.effects(members);
        Inset inset = new Inset(ParameterReader.box(members, unknown), members.words(Fields.BLEND),
                fade(members, Fields.FADE_IN_OF_VISUAL, range, givenMs), fade(members, Fields.FADE_OUT_OF_VISUAL, range, givenMs));
        return new Visual(id, range, name, source, sourceIn, sourceLength, speed, fit, camera, effects, members.flag(Fields.CUT_OUT),
                members.thousandths(Fields.VOLUME), ParameterReader.strip(members, unknown), inset, ParameterReader.extras(unknown));
    }

    static Sound sound(Members members, SegmentId id, TimeRange range, long givenMs) {
        Map<String, String> unknown = new LinkedHashMap<>();
        members.addUnknown(unknown, "");
        String name = members.words(Fields.NAME_OF_SEGMENT);
        MediaRef source = source(members);
        long sourceIn = members.millis(Fields.SOURCE_START);
        long sourceLength = members.millis(Fields.SOURCE_DURATION);
        Speed speed = ParameterReader.speed(members, unknown);
        int gain = members.thousandths(Fields.VOLUME);
        long fadeIn = fade(members, Fields.FADE_IN, range, givenMs);
        long fadeOut = fade(members, Fields.FADE_OUT, range, givenMs);
        SoundRole role = members.choice(Fields.ROLE, SoundRole.MUSIC);
        List<EffectUse> effects = ParameterReader.effects(members);
        return new Sound(id, range, name, source, sourceIn, sourceLength, speed, gain, fadeIn, fadeOut, members.flag(Fields.LOOP), role,
                effects, ParameterReader.stripOfSound(members, unknown), ParameterReader.extras(unknown));
    }

    static Title title(Members members, SegmentId id, TimeRange range, long givenMs) {
        Map<String, String> unknown = new LinkedHashMap<>();
        members.addUnknown(unknown, "");
        String name = members.words(Fields.NAME_OF_SEGMENT);
        String text = members.words(Fields.TEXT);
        StyleUse style = ParameterReader.style(members, unknown);
        return new Title(id, range, name, text, style, ParameterReader.extras(unknown));
    }

    private static long fade(Members members, Field field, TimeRange range, long givenMs) {
        long fade = members.millis(field);
        if (fade <= range.durationMs()) return fade;
        if (fade > givenMs) {
            members.refuse(
                    new DraftProblem.OutOfRange(members.place(field), Long.toString(fade), List.of(new Span(0, givenMs)), field.unit()));
        } else {
            members.adjustRounded(field, Json.Num.of(fade), Long.toString(range.durationMs()));
        }
        return range.durationMs();
    }

    /// What the member `source` names.
    static MediaRef source(Members members) {
        Field field = Fields.SOURCE;
        Json value = members.get(field);
        if (value == null) return HARMLESS;
        Path at = members.path().child(field);
        String text = members.string(value, at);
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        if (rest.isBlank()) {
            members.wrongForm(field, text, (Kind.Form) field.kind());
            return HARMLESS;
        }
        return switch (scheme) {
            case "asset" -> fits(members, rest, Limits.MAX_NAME) ? new MediaRef.Stored(rest) : HARMLESS;
            case "file" -> fits(members, rest, Fields.MAX_PATH) ? new MediaRef.Local(rest) : HARMLESS;
            case "make" -> fits(members, rest, Limits.MAX_TEXT) ? new MediaRef.Generated(rest) : HARMLESS;
            case "missing" -> fits(members, rest, Limits.MAX_NAME) ? new MediaRef.Missing(rest) : HARMLESS;
            default -> {
                members.wrongForm(field, text, (Kind.Form) field.kind());
                yield HARMLESS;
            }
        };
    }

    private static boolean fits(Members members, String rest, int max) {
        if (rest.length() <= max) return true;
        members.refuse(new DraftProblem.WrongLength(members.place(Fields.SOURCE), rest.length(), 1, max));
        return false;
    }
}
