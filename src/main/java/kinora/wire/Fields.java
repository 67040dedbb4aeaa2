package kinora.wire;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import kinora.timeline.Box;
import kinora.timeline.Easing;
import kinora.timeline.FadeCurve;
import kinora.timeline.Fit;
import kinora.timeline.Inset;
import kinora.timeline.Limits;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;

/// The table of everything that a draft's JSON knows. Reading and writing, the schema and the reference page are made from it.
final class Fields {
    /// The form that is written; older ones are read.
    static final int CURRENT = 2;
    static final int TT_VIDEO = 0;
    static final int TT_AUDIO = 1;
    static final int TT_TEXT = 7;
    /// Longest path of a file, as [kinora.timeline.MediaRef.Local] has it.
    static final int MAX_PATH = 4096;

    /// Largest whole number that every reader of JSON keeps exactly: 2^53 - 1 (RFC 8259, section 6).
    private static final long MAX_EXACT = (1L << 53) - 1;
    private static final Kind NAME = new Kind.Words(0, Limits.MAX_NAME);
    private static final Kind ID = new Kind.Words(1, Limits.MAX_NAME);
    private static final Kind UNIT = new Kind.Decimal(List.of(new Span(0, 1)));
    private static final Kind GAIN = new Kind.Decimal(List.of(new Span(0, Limits.MAX_GAIN_PERMILLE / 1000.0)));
    private static final Kind LENGTH = new Kind.Millis(1, Limits.MAX_FILM_MS);
    private static final Kind FINITE = new Kind.Decimal(List.of(new Span(-Double.MAX_VALUE, Double.MAX_VALUE)));

    private static final Kind REFERENCE = new Kind.Form("^(asset|file|make|missing):[\\s\\S]*\\S",
            List.of("asset:<id>", "file:<path>", "make:<recipe>", "missing:<name>"));

    // On every segment
    static final Field ID_OF_SEGMENT = Field.optional("id", ID,
            "Names the segment in the draft; no two have the same. Without one it is called `s` and its number.");
    static final Field START = Field.required("start", new Kind.Millis(0, Limits.MAX_FILM_MS), "When it begins on the film's axis.")
            .in("ms");
    static final Field DURATION = Field.required("d", LENGTH, "How long it lasts on the film's axis.").in("ms");
    static final Field NAME_OF_SEGMENT = Field.optional("name", NAME, Json.Str.of(""), "What people call it: a file name, a caption.");

    // Media
    static final Field SOURCE = Field.required("source", REFERENCE,
            "What is shown or heard: `asset:` a stored object, `file:` a file beside the draft or at an absolute path (local use only), "
                    + "`make:` something made, such as `make:colour:#203040`, `missing:` media that nobody has.");
    static final Field SOURCE_START = Field
            .optional("source_start", new Kind.Millis(0, Limits.MAX_SOURCE_MS), Json.Num.of(0), "Where in the source playing starts.")
            .in("ms");
    static final Field SOURCE_DURATION = Field.optional("source_d", new Kind.Millis(0, Limits.MAX_SOURCE_MS), Json.Num.of(0),
            "How much of the source may be used from there; 0 for a still picture, and for a clip or a sound all of it.").in("ms");
    static final Field SPEED = Field.optional("speed", new Kind.Decimal(speeds()), Json.Num.of(1),
            "How fast the source plays; 2 is twice as fast, -1 backwards. In thousandths.");
    static final Field VOLUME = Field.optional("volume", GAIN, Json.Num.of(1),
            "How loud its sound is; 0.35 is 35 % of the normalised source. In thousandths.");

    // Parameters
    static final Field AT = Field.required("at", UNIT, "Progress through the segment: 0 its first frame, 1 its last.");
    static final Field EASING = Field.optional("easing", choice(Easing.values()), Json.Str.of("linear"),
            "How the value moves from here to the next keyframe.");
    static final Field VALUE = Field.required("value", FINITE, "The value there, in the parameter's own unit.");
    static final Shape KEYFRAME = Shape.of("keyframe", "A number at one moment of a segment.", AT, VALUE, EASING);
    static final Field SOURCE_OF_PARAMETER = Field.required("source", REFERENCE,
            "The file, named as the `source` of a segment is: `file:` beside the draft or at an absolute path (local use only).");
    static final Shape FILE = Shape.of("file", "A file that an effect works with, such as a lookup table of colours.", SOURCE_OF_PARAMETER);
    static final Kind PARAMETER = new Kind.Either(List.of(FINITE, new Kind.Words(0, Limits.MAX_TEXT),
            new Kind.Many(new Kind.One(KEYFRAME), 1, Limits.MAX_KEYFRAMES), new Kind.One(FILE)));
    static final Field PARAMETERS = Field.optional("parameters", new Kind.Open(PARAMETER, Limits.MAX_PARAMETERS),
            "Parameter id to value: a number, a word, keyframes of a number, or a file. What is not given has the catalogue's default.");
    static final Field ENTRY = Field.required("name", ID, "The id of the entry in the catalogue.");
    static final Shape EFFECT = Shape.of("effect", "An effect of the catalogue with its parameters.", ENTRY, PARAMETERS);
    static final Shape STYLE = Shape.of("style", "A title style of the catalogue with what is changed of it.", ENTRY, PARAMETERS);
    static final Field EFFECTS = Field.optional("effects",
            new Kind.Many(new Kind.Either(List.of(ID, new Kind.One(EFFECT))), 0, Limits.MAX_EFFECTS),
            "Effects in order of application; a mere id is an effect as the catalogue has it.");

    // Speed and loudness over time
    static final Field SPEED_THERE = Field.required("speed", new Kind.Decimal(speeds()), "The speed there, in thousandths.");
    static final Shape SPEED_KEYFRAME = Shape.of("speed_keyframe",
            "A speed at one moment of a segment; 0 is the border before its first frame and 1 the border behind its last.", AT, SPEED_THERE,
            EASING);
    static final Field RAMP = Field.optional("ramp", new Kind.Many(new Kind.One(SPEED_KEYFRAME), 1, Limits.MAX_KEYFRAMES),
            "How the speed changes, instead of `speed`: all keyframes forwards or all backwards. What passes of the source is the "
                    + "integral of it.");
    static final Field PITCH = Field.optional("pitch", choice(Speed.Pitch.values()), Json.Str.of("kept"),
            "What another speed does to its sound: the pitch is kept, or follows as on tape.");
    static final Field VOLUME_THERE = Field.required("volume", GAIN, "The factor there. In thousandths.");
    static final Shape VOLUME_KEYFRAME = Shape.of("volume_keyframe", "How loud a sound is at one moment of a segment.", AT, VOLUME_THERE,
            EASING);
    static final Field AUTOMATION = Field.optional("automation", new Kind.Many(new Kind.One(VOLUME_KEYFRAME), 1, Limits.MAX_KEYFRAMES),
            "How its loudness changes: keyframes of a factor on top of `volume`.");
    static final Field PAN = Field.optional("pan", new Kind.Whole(-Limits.MAX_PAN, Limits.MAX_PAN), Json.Num.of(0),
            "Where it is heard: -100 left, 0 as in the source, 100 right. The power stays the same.");
    static final Field DUCKING = Field.optional("ducking", new Kind.Flag(), new Json.Bool(true),
            "Whether it takes part when music gives way to voices and to the sound of clips.");

    // Camera
    static final Field X = Field.optional("x", UNIT, new Json.Num("0.5"),
            "The point of the picture in the middle of the canvas: 0 left edge, 1 right edge.");
    static final Field Y = Field.optional("y", UNIT, new Json.Num("0.5"), "The same downwards: 0 top, 1 bottom.");
    static final Field ZOOM = Field.optional("zoom", new Kind.Decimal(List.of(new Span(1 / Limits.MAX_ZOOM, Limits.MAX_ZOOM))),
            Json.Num.of(1), "1 as fitted, 2 twice as large.");
    static final Field ROTATION = Field.optional("rotation", new Kind.Decimal(List.of(new Span(-360, 360))), Json.Num.of(0),
            "How far the picture is turned clockwise.").in("degrees");
    static final Shape CAMERA = Shape.of("camera", "What part of a fitted picture is seen.", X, Y, ZOOM, ROTATION);
    static final Shape CAMERA_KEYFRAME = Shape.of("camera_keyframe", "What part of a fitted picture is seen at one moment of a segment.",
            AT, X, Y, ZOOM, ROTATION, EASING);
    static final Field CAMERA_OF_VISUAL = Field.optional("camera",
            new Kind.Either(List.of(new Kind.One(CAMERA), new Kind.Many(new Kind.One(CAMERA_KEYFRAME), 1, Limits.MAX_KEYFRAMES))),
            "What part of the picture is seen: one camera, or keyframes of it. Without one the whole picture as fitted.");

    // Visuals
    static final Field FIT = Field.optional("fit", choice(Fit.values()), Json.Str.of("cover"),
            "How a picture of another shape meets the canvas: fill and crop, wholly visible, or wholly visible over itself blurred.");
    static final Field CUT_OUT = Field.optional("cut_out", new Kind.Flag(), new Json.Bool(false), "Whether only the subject is shown.");
    private static final Kind PLACE = new Kind.Decimal(List.of(new Span(Box.MIN_PLACE, Box.MAX_PLACE)));
    private static final Kind SIDE = new Kind.Decimal(List.of(new Span(Box.MIN_SIDE, Box.MAX_SIDE)));
    static final Field BOX_X = Field.optional("x", PLACE, new Json.Num("0.5"),
            "The middle of the box across the canvas: 0 left edge, 1 right edge.");
    static final Field BOX_Y = Field.optional("y", PLACE, new Json.Num("0.5"), "The same downwards: 0 top, 1 bottom.");
    static final Field BOX_WIDTH = Field.optional("width", SIDE, Json.Num.of(1), "Its width; 1 is that of the canvas.");
    static final Field BOX_HEIGHT = Field.optional("height", SIDE, Json.Num.of(1), "Its height; 1 is that of the canvas.");
    static final Field BOX_ROTATION = Field.optional("rotation", new Kind.Decimal(List.of(new Span(-360, 360))), Json.Num.of(0),
            "How far it is turned clockwise about its middle.").in("degrees");
    static final Field OPACITY = Field.optional("opacity", UNIT, Json.Num.of(1), "0 is not seen, 1 hides what is under it.");
    static final Shape BOX = Shape.of("box", "Where on the canvas a picture lies.", BOX_X, BOX_Y, BOX_WIDTH, BOX_HEIGHT, BOX_ROTATION,
            OPACITY);
    static final Shape BOX_KEYFRAME = Shape.of("box_keyframe", "Where on the canvas a picture lies at one moment of a segment.", AT, BOX_X,
            BOX_Y, BOX_WIDTH, BOX_HEIGHT, BOX_ROTATION, OPACITY, EASING);
    static final Field BOX_OF_VISUAL = Field.optional("box",
            new Kind.Either(List.of(new Kind.One(BOX), new Kind.Many(new Kind.One(BOX_KEYFRAME), 1, Limits.MAX_KEYFRAMES))),
            "Where on the canvas it lies: one box, or keyframes of it. Without one all over the canvas.");
    static final Field BLEND = Field.optional("blend", ID, Json.Str.of(Inset.NORMAL),
            "How its colours and those under it become one: the id of a blend mode of the catalogue.");
    static final Field FADE_IN_OF_VISUAL = Field
            .optional("fade_in", new Kind.Millis(0, Limits.MAX_FILM_MS), Json.Num.of(0),
                    "How long it takes to be seen wholly, at most its `d`. On the main track an end that a transition joins does not fade.")
            .in("ms");
    static final Field FADE_OUT_OF_VISUAL = Field
            .optional("fade_out", new Kind.Millis(0, Limits.MAX_FILM_MS), Json.Num.of(0),
                    "How long it takes to go at its end, at most its `d`. On the main track an end that a transition joins does not fade.")
            .in("ms");
    static final Shape VISUAL = Shape.of("visual", "A photo, a clip or a made picture, in a track with `tt` 0.", ID_OF_SEGMENT, START,
            DURATION, NAME_OF_SEGMENT, SOURCE, SOURCE_START, SOURCE_DURATION, SPEED, FIT, CAMERA_OF_VISUAL, EFFECTS, CUT_OUT, VOLUME, RAMP,
            PITCH, AUTOMATION, PAN, DUCKING, BOX_OF_VISUAL, BLEND, FADE_IN_OF_VISUAL, FADE_OUT_OF_VISUAL);

    // Sounds
    static final Field FADE_IN = Field.optional("fade_in", new Kind.Millis(0, Limits.MAX_FILM_MS), Json.Num.of(0),
            "Length of the fade at its start, at most its `d`.").in("ms");
    static final Field FADE_OUT = Field
            .optional("fade_out", new Kind.Millis(0, Limits.MAX_FILM_MS), Json.Num.of(0), "Length of the fade at its end, at most its `d`.")
            .in("ms");
    static final Field LOOP = Field.optional("loop", new Kind.Flag(), new Json.Bool(false),
            "Whether it starts again when the source ends.");
    static final Field FADE_CURVE = Field.optional("fade_curve", choice(FadeCurve.values()), Json.Str.of("power"),
            "How its fades run: `power` a quarter of a sine, `linear`, `smooth` without corners, `slow` cubic.");
    static final Field BAR = Field
            .optional("bar", new Kind.Decimal(List.of(new Span(0, Limits.MAX_BAR_US / 1000.0))), Json.Num.of(0),
                    "How long a bar of the source lasts, so that it repeats at the border of a bar; 0 when nobody knows. In thousandths.")
            .in("ms");
    static final Field ROLE = Field.optional("role", choice(SoundRole.values()), Json.Str.of("music"), "What the sound is for.");
    static final Shape SOUND = Shape.of("sound", "Music, a voice or an effect, in a track with `tt` 1.", ID_OF_SEGMENT, START, DURATION,
            NAME_OF_SEGMENT, SOURCE, SOURCE_START, SOURCE_DURATION, SPEED, VOLUME, FADE_IN, FADE_OUT, LOOP, ROLE, EFFECTS, RAMP, PITCH,
            AUTOMATION, PAN, DUCKING, FADE_CURVE, BAR);

    // Titles
    static final Field TEXT = Field.required("text", new Kind.Words(1, Limits.MAX_TEXT), "What is written; `\\n` begins a new line.");
    static final Field STYLE_OF_TITLE = Field.optional("style", new Kind.Either(List.of(ID, new Kind.One(STYLE))), Json.Str.of("plain"),
            "How it looks and moves; a mere id is a style as the catalogue has it.");
    static final Shape TITLE = Shape.of("title", "Words on the picture, in a track with `tt` 7.", ID_OF_SEGMENT, START, DURATION,
            NAME_OF_SEGMENT, TEXT, STYLE_OF_TITLE);

    // Transitions
    static final Field LEFT = Field.required("left", ID, "The id of the segment that goes.");
    static final Field RIGHT = Field.required("right", ID, "The id of the segment that comes; it begins where the left one ends.");
    static final Field LENGTH_OF_TRANSITION = Field
            .required("d", LENGTH, "How long it lasts, half before the border and half after; at least two frames.").in("ms");
    static final Field EASING_OF_TRANSITION = Field.optional("easing", choice(Easing.values()), Json.Str.of("linear"),
            "How its progress runs.");
    static final Shape TRANSITION = Shape.of("transition", "How one visual becomes the next.", LEFT, RIGHT, ENTRY, LENGTH_OF_TRANSITION,
            EASING_OF_TRANSITION);

    // Tracks
    static final Field ID_OF_TRACK = Field.optional("id", ID,
            "Names the track in the draft; no two have the same. Without one it is called `t` and its number.");
    static final Field VISUALS = segments(VISUAL);
    static final Field SOUNDS = segments(SOUND);
    static final Field TITLES = segments(TITLE);
    static final Field TRANSITIONS = Field.optional("transitions", new Kind.Many(new Kind.One(TRANSITION), 0, Limits.MAX_SEGMENTS),
            "How neighbours become each other.");
    static final Shape VIDEO_TRACK = Shape.of("video_track",
            "Pictures, one at a time. Later tracks are drawn over earlier ones; the first one carries the story.", type(TT_VIDEO),
            ID_OF_TRACK, VISUALS, TRANSITIONS);
    static final Shape AUDIO_TRACK = Shape.of("audio_track", "Sounds, mixed together.", type(TT_AUDIO), ID_OF_TRACK, SOUNDS);
    static final Shape TEXT_TRACK = Shape.of("text_track", "Titles, drawn over all pictures.", type(TT_TEXT), ID_OF_TRACK, TITLES);

    // The draft
    static final Field TITLE_OF_DRAFT = Field.optional("title", NAME, Json.Str.of(""), "What the film is called.");
    static final Field WIDTH = Field.optional("width", new Kind.Whole(Limits.MIN_SIDE, Limits.MAX_SIDE), Json.Num.of(1920),
            "Width of the picture; an odd number is lowered by one.").in("pixels");
    static final Field HEIGHT = Field.optional("height", new Kind.Whole(Limits.MIN_SIDE, Limits.MAX_SIDE), Json.Num.of(1080),
            "Height of the picture; an odd number is lowered by one.").in("pixels");
    static final Field FPS = Field.optional("fps",
            new Kind.Either(List.of(new Kind.Decimal(List.of(new Span(Limits.MIN_FPS, Limits.MAX_FPS))),
                    new Kind.Form("^[0-9]{1,9}/[0-9]{1,9}$", List.of("<frames>/<seconds>")))),
            Json.Num.of(30),
            "Frame rate. 23.976, 29.97 and 59.94 mean the exact rates of television (24000/1001 …); other rates that thousandths "
                    + "cannot hold are ratios such as `\"1000/33\"`.")
            .in("frames per second");
    static final Field BACKGROUND = Field.optional("background", new Kind.Form("^#[0-9A-Fa-f]{6}$", List.of("#rrggbb")),
            Json.Str.of("#000000"), "Colour (sRGB) where nothing is drawn.");
    static final Field VOLUME_OF_DRAFT = Field.optional("volume", GAIN, Json.Num.of(1),
            "How loud all that is heard is together: the master gain. In thousandths.");
    static final Shape META = Shape.of("metadata", "What the film is called and drawn on, and how loud it is.", TITLE_OF_DRAFT, WIDTH,
            HEIGHT, FPS, BACKGROUND, VOLUME_OF_DRAFT);

    static final Field FORM = Field.optional("v", new Kind.Whole(1, CURRENT), Json.Num.of(1),
            "The version of this form; " + CURRENT + " is written. Older versions are read, newer ones are refused.");
    static final Field VERSION = Field.optional("version", new Kind.Whole(0, MAX_EXACT), Json.Num.of(0), "Counts the edits of this draft.");
    static final Field LENGTH_OF_DRAFT = Field.optional("d", new Kind.Millis(0, Limits.MAX_FILM_MS),
            "How long the film lasts. It follows from the content: when it says something else the content counts.").in("ms");
    static final Field METADATA = Field.optional("m", new Kind.One(META), "Metadata.");
    static final Field TRACKS = Field.required("t", new Kind.ByType("tt", tracks(), Limits.MAX_TRACKS),
            "Tracks. `tt` says which kind: 0 video, 1 audio, 7 text; a track of another type is kept untouched.");
    static final Shape DRAFT = Shape.of("draft", "A film as a person has asked for it.", FORM, VERSION, LENGTH_OF_DRAFT, METADATA, TRACKS);

    private Fields() {}

    /// The word for a constant: its name in lower case.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Kind choice(Enum<?>[] constants) {
        return new Kind.Choice(Arrays.stream(constants).map(Fields::word).toList());
    }

    private static List<Span> speeds() {
        double slowest = Limits.MIN_SPEED_PERMILLE / 1000.0;
        double fastest = Limits.MAX_SPEED_PERMILLE / 1000.0;
        return List.of(new Span(slowest, fastest), new Span(-fastest, -slowest));
    }

    private static Field segments(Shape shape) {
        return Field.optional("sg", new Kind.Many(new Kind.One(shape), 0, Limits.MAX_SEGMENTS),
                "Its segments in order of time; at most " + Limits.MAX_SEGMENTS + " in the whole draft.");
    }

    private static Field type(int tt) {
        return Field.required("tt", new Kind.Whole(tt, tt), "The type of the track.");
    }

    private static SequencedMap<Integer, Shape> tracks() {
        SequencedMap<Integer, Shape> shapes = new LinkedHashMap<>();
        shapes.put(TT_VIDEO, VIDEO_TRACK);
        shapes.put(TT_AUDIO, AUDIO_TRACK);
        shapes.put(TT_TEXT, TEXT_TRACK);
        return Collections.unmodifiableSequencedMap(shapes);
    }
}
