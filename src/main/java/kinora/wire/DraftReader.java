package kinora.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Problem;
import kinora.timeline.Track;

/// The top of a draft: its canvas, its tracks, and whether they can stand together.
final class DraftReader {
    private final Findings findings = new Findings();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Places places = new Places();

    /// The draft in this text, which may also be a JSON string that holds the text of a draft.
    DraftReading read(String text) {
        Json value = JsonParsing.parse(text, findings);
        if (value instanceof Json.Str inner) {
            value = JsonParsing.parse(inner.value(), findings);
        }
        return value == null ? refusal() : read(value);
    }

    /// The draft in these bytes of UTF-8.
    DraftReading read(byte[] utf8) {
        String text = JsonParsing.decode(utf8, findings);
        return text == null ? refusal() : read(text);
    }

    private DraftReading read(Json value) {
        Members given = Members.of(value, Fields.DRAFT, Path.ROOT, findings);
        if (given.get(Fields.FORM) instanceof Json.Num form && form.value() >= Fields.CURRENT + 1) {
            findings.refuse(new DraftProblem.NewerVersion((long) form.value(), Fields.CURRENT));
        }
        long form = given.whole(Fields.FORM);
        if (findings.refused() || !(value instanceof Json.Obj object)) return refusal();
        Members draft = Members.of(Upgrades.upgraded(object, (int) form), Fields.DRAFT, Path.ROOT, findings);
        draft.addUnknown(unknown, "");
        long version = draft.whole(Fields.VERSION);
        Json metadata = draft.get(Fields.METADATA);
        Members meta = draft.inner(metadata == null ? Json.Obj.made() : metadata, Fields.META, Path.ROOT.child(Fields.METADATA));
        meta.addUnknown(unknown, "/m");
        String title = meta.words(Fields.TITLE_OF_DRAFT);
        Canvas canvas = canvas(meta);
        int gain = meta.thousandths(Fields.VOLUME_OF_DRAFT);
        List<Track> tracks = tracks(draft, canvas.rate());
        if (!findings.refused()) {
            Draft.problems(canvas.rate(), tracks).stream().findFirst().ifPresent(problem -> findings.refuse(refused(problem)));
        }
        long length = draft.millis(Fields.LENGTH_OF_DRAFT);
        if (findings.refused()) return refusal();
        Draft read = new Draft(canvas, title, tracks, version, ParameterReader.extras(unknown), gain);
        if (draft.get(Fields.LENGTH_OF_DRAFT) != null && length != read.durationMs()) {
            findings.adjusted(new Adjustment.LengthDiffers(Long.toString(length), read.durationMs()));
        }
        return new DraftReading.Read(read, findings.adjustments());
    }

    private DraftReading refusal() {
        DraftProblem problem = findings.problem();
        if (problem == null) throw new IllegalStateException("refused without a problem");
        return new DraftReading.Refused(problem);
    }

    private Canvas canvas(Members meta) {
        int width = even(meta, Fields.WIDTH);
        int height = even(meta, Fields.HEIGHT);
        FrameRate rate = rate(meta);
        String background = meta.form(Fields.BACKGROUND);
        return new Canvas(width, height, rate, background.isEmpty() ? 0 : Integer.parseInt(background.substring(1), 16));
    }

    private static int even(Members meta, Field field) {
        int side = (int) meta.whole(field);
        if (side % 2 == 0) return side;
        meta.adjustRounded(field, Json.Num.of(side), Integer.toString(side - 1));
        return side - 1;
    }

    private static FrameRate rate(Members meta) {
        Json value = meta.get(Fields.FPS);
        Path at = meta.path().child(Fields.FPS);
        return switch (value) {
            case null -> FrameRate.of(30);
            case Json.Num number -> {
                boolean allowed = number.value() >= Limits.MIN_FPS && number.value() <= Limits.MAX_FPS;
                if (!allowed) {
                    refuseRate(meta, number.spelling());
                }
                yield allowed ? FrameRate.of(number.value()) : FrameRate.of(30);
            }
            case Json.Str ratio -> ratio(meta, meta.string(ratio, at));
            default -> {
                meta.wrongType(at, value, JsonType.NUMBER, JsonType.STRING);
                yield FrameRate.of(30);
            }
        };
    }

    private static FrameRate ratio(Members meta, String text) {
        Kind.Form form = (Kind.Form) ((Kind.Either) Fields.FPS.kind()).kinds().get(1);
        if (!text.matches(form.pattern())) {
            meta.wrongForm(Fields.FPS, text, form);
            return FrameRate.of(30);
        }
        int slash = text.indexOf('/');
        int num = Integer.parseInt(text.substring(0, slash));
        int den = Integer.parseInt(text.substring(slash + 1));
        int divisor = gcd(num, den);
        boolean allowed = num > 0 && den > 0 && num / divisor <= 1_000_000 && den / divisor <= 1_000_000
                && num >= (long) Limits.MIN_FPS * den && num <= (long) Limits.MAX_FPS * den;
        if (!allowed) {
            refuseRate(meta, text);
        }
        return allowed ? new FrameRate(num, den) : FrameRate.of(30);
    }

    private static void refuseRate(Members meta, String found) {
        meta.refuse(new DraftProblem.OutOfRange(meta.place(Fields.FPS), JsonText.clipped(found),
                List.of(new Span(Limits.MIN_FPS, Limits.MAX_FPS)), Fields.FPS.unit()));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private List<Track> tracks(Members draft, FrameRate rate) {
        Path at = Path.ROOT.child(Fields.TRACKS);
        Json value = draft.get(Fields.TRACKS);
        if (value == null) return List.of();
        List<Json> items = draft.items(value, at, DraftProblem.Counted.TRACKS, 0, 2 * Limits.MAX_TRACKS);
        Ids trackIds = new Ids('t');
        Ids segmentIds = new Ids('s');
        if (!withinLimits(draft, items, at, trackIds, segmentIds)) return List.of();
        TrackReader reader = new TrackReader(rate, trackIds, segmentIds, findings, places);
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < items.size() && !findings.refused(); i++) {
            Json item = items.get(i);
            Path place = at.child(i);
            switch (type(item)) {
                case Fields.TT_VIDEO -> tracks.add(reader.video(Members.of(item, Fields.VIDEO_TRACK, place, findings)));
                case Fields.TT_AUDIO -> tracks.add(reader.audio(Members.of(item, Fields.AUDIO_TRACK, place, findings)));
                case Fields.TT_TEXT -> tracks.add(reader.text(Members.of(item, Fields.TEXT_TRACK, place, findings)));
                default -> keepUnknown(item, place);
            }
        }
        return tracks;
    }

    /// Counts tracks and segments before anything is built from them, and notes the ids that stand there.
    private boolean withinLimits(Members draft, List<Json> items, Path at, Ids trackIds, Ids segmentIds) {
        int known = 0;
        long segments = 0;
        for (Json item : items) {
            trackIds.reserve(item);
            known += type(item) == UNKNOWN ? 0 : 1;
            if (item instanceof Json.Obj track && track.members().get("sg") instanceof Json.Arr list) {
                segments += type(item) == UNKNOWN ? 0 : list.items().size();
                list.items().forEach(segmentIds::reserve);
            }
        }
        if (Math.max(known, items.size() - known) > Limits.MAX_TRACKS) {
            draft.refuse(new DraftProblem.WrongCount(draft.place(at), DraftProblem.Counted.TRACKS, items.size(), 0, Limits.MAX_TRACKS));
        }
        if (segments > Limits.MAX_SEGMENTS) {
            draft.refuse(new DraftProblem.WrongCount(draft.place(at), DraftProblem.Counted.SEGMENTS, segments, 0, Limits.MAX_SEGMENTS));
        }
        return !findings.refused();
    }

    private static final int UNKNOWN = -1;

    private static int type(Json track) {
        if (!(track instanceof Json.Obj object) || !(object.members().get("tt") instanceof Json.Num number)) return UNKNOWN;
        double type = number.value();
        for (int known : List.of(Fields.TT_VIDEO, Fields.TT_AUDIO, Fields.TT_TEXT)) {
            if (type == known) return known;
        }
        return UNKNOWN;
    }

    private void keepUnknown(Json track, Path at) {
        Place place = new Place(at.pointer(), "", "");
        if (!(track instanceof Json.Obj object)) {
            findings.refuse(new DraftProblem.WrongType(place, track.type(), List.of(JsonType.OBJECT)));
            return;
        }
        Json type = object.members().getOrDefault("tt", Json.Null.VALUE);
        switch (type) {
            case Json.Num number -> unknown.put(at.pointer(), track.text());
            case Json.Null missing -> findings.refuse(new DraftProblem.MissingKey(new Place(at.child("tt").pointer(), "", ""), "tt"));
            default -> findings
                    .refuse(new DraftProblem.WrongType(new Place(at.child("tt").pointer(), "", ""), type.type(), List.of(JsonType.NUMBER)));
        }
    }

    private DraftProblem refused(Problem problem) {
        return switch (problem) {
            case Problem.NotAdjacent pair -> places.refused(pair.left(), pair.right(), DraftProblem.TransitionFault.NOT_NEIGHBOURS);
            case Problem.TransitionLength pair -> places.refused(pair.left(), pair.right(), DraftProblem.TransitionFault.TOO_LONG);
            case Problem.Overlap missed -> throw new IllegalStateException("read: " + missed);
            case Problem.DuplicateId missed -> throw new IllegalStateException("read: " + missed);
            case Problem.TooMany missed -> throw new IllegalStateException("read: " + missed);
            case Problem.OffGrid missed -> throw new IllegalStateException("read: " + missed);
            case Problem.OutOfOrder missed -> throw new IllegalStateException("read: " + missed);
            case Problem.TooLong missed -> throw new IllegalStateException("read: " + missed);
        };
    }
}
