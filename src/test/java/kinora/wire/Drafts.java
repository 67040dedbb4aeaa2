package kinora.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FadeCurve;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Drafts for tests: from files, and made at random from a seed.
final class Drafts {
    private static final String[] WORDS = {"beach", "café", "名前", "a\"b\\c", "line\nline", "😀", "zürich", "  spaced ", "a/b~c", "tab\t",
            "‏עברית"};

    private final RandomGenerator random;
    private final FrameRate rate;
    private int ids;

    private Drafts(RandomGenerator random) {
        this.random = random;
        this.rate = switch (random.nextInt(4)) {
            case 0 -> FrameRate.COMMON.get(random.nextInt(FrameRate.COMMON.size()));
            case 1 -> new FrameRate(1 + random.nextInt(120), 1);
            case 2 -> new FrameRate(1000, 9 + random.nextInt(900));
            default -> FrameRate.of(1 + random.nextInt(119) + random.nextInt(1000) / 1000.0);
        };
    }

    /// A valid draft with everything that the grammar has, each part in some drafts.
    static Draft random(RandomGenerator random) {
        return new Drafts(random).draft();
    }

    /// The draft in a text that must be readable.
    static Draft read(String text) {
        return reading(text).draft();
    }

    /// What was read from a text that must be readable.
    static DraftReading.Read reading(String text) {
        DraftReading reading = DraftJson.read(text);
        if (reading instanceof DraftReading.Read read) return read;
        throw new AssertionError(reading + " of " + text);
    }

    /// Why a text, which must not be readable, was refused.
    static DraftProblem problem(String text) {
        DraftReading reading = DraftJson.read(text);
        if (reading instanceof DraftReading.Refused refused) return refused.problem();
        throw new AssertionError("read: " + text);
    }

    /// The values that a text spells.
    static Json json(String text) {
        Findings findings = new Findings();
        Json json = JsonParsing.parse(text, findings);
        if (json == null) throw new AssertionError(findings.problem() + " in " + text);
        return json;
    }

    /// A file of the test resources.
    static String resource(String name) {
        try (InputStream in = Drafts.class.getResourceAsStream(name)) {
            if (in == null) throw new AssertionError("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Draft draft() {
        Canvas canvas = new Canvas(16 + 2 * random.nextInt(2041), 16 + 2 * random.nextInt(2041), rate,
                random.nextBoolean() ? 0 : random.nextInt(1 << 24));
        List<Track> tracks = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            TrackId id = new TrackId("track-" + ids++);
            tracks.add(switch (random.nextInt(3)) {
                case 0 -> video(id);
                case 1 -> new Track.Audio(id, sounds(), Extras.none());
                default -> new Track.Text(id, titles(), Extras.none());
            });
        }
        return new Draft(canvas, word(), tracks, random.nextBoolean() ? 0 : random.nextLong(1L << 53), Extras.none(),
                random.nextBoolean() ? Draft.UNITY : random.nextInt(4_001));
    }

    private Track video(TrackId id) {
        List<Visual> visuals = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        long frame = random.nextInt(3);
        for (int i = random.nextInt(5); i > 0; i--) {
            int frames = 8 + random.nextInt(90);
            Visual visual = visual(rate.range(frame, frames));
            if (!visuals.isEmpty() && visuals.getLast().range().endMs() == visual.range().startMs() && random.nextBoolean()) {
                transitions.add(new Transition(visuals.getLast().id(), visual.id(), "dissolve", rate.ms(2 + random.nextInt(6)), easing(),
                        Extras.none()));
            }
            visuals.add(visual);
            frame += frames + (random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        }
        return new Track.Video(id, visuals, transitions, Extras.none());
    }

    private Visual visual(TimeRange range) {
        Keyframes<Camera> camera = random.nextBoolean()
                ? Keyframes.still(Camera.WHOLE)
                : new Keyframes<>(progress().stream().map(at -> new Keyframe<>(at, camera(), easing())).toList());
        return new Visual(id(), range, word(), source(), some(Limits.MAX_SOURCE_MS), some(Limits.MAX_SOURCE_MS), course(),
                any(List.of(Fit.values())), camera, effects(), random.nextBoolean(), gain(), strip(false), inset(range), Extras.none());
    }

    private Inset inset(TimeRange range) {
        return switch (random.nextInt(3)) {
            case 0 -> Inset.PLAIN;
            case 1 -> Inset.at(box()).fading(some(range.durationMs()), some(range.durationMs())).blending(name());
            default -> new Inset(new Keyframes<>(progress().stream().map(at -> new Keyframe<>(at, box(), easing())).toList()), Inset.NORMAL,
                    0, some(range.durationMs()));
        };
    }

    private Box box() {
        return new Box(JsonText.rounded(3 * random.nextDouble() - 1), unit(), JsonText.rounded(0.01 + random.nextDouble()), 0.5,
                random.nextInt(721) - 360, unit());
    }

    private Camera camera() {
        return new Camera(unit(), unit(), JsonText.rounded(0.05 + 19 * random.nextDouble()), random.nextInt(721) - 360);
    }

    private List<Sound> sounds() {
        return ranges().stream()
                .map(range -> new Sound(id(), range, word(), source(), some(Limits.MAX_SOURCE_MS), some(Limits.MAX_SOURCE_MS), course(),
                        gain(), some(range.durationMs()), some(range.durationMs()), random.nextBoolean(), any(List.of(SoundRole.values())),
                        effects(), strip(true), Extras.none()))
                .toList();
    }

    private List<Title> titles() {
        return ranges().stream()
                .map(range -> new Title(id(), range, word(), "x" + word(), new StyleUse(name(), parameters()), Extras.none())).toList();
    }

    private List<TimeRange> ranges() {
        List<TimeRange> ranges = new ArrayList<>();
        long frame = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            frame += random.nextInt(30);
            ranges.add(rate.range(frame, 1 + random.nextInt(200)));
        }
        return ranges;
    }

    private List<EffectUse> effects() {
        List<EffectUse> effects = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            effects.add(new EffectUse(name(), parameters(), Extras.none()));
        }
        return effects;
    }

    private SortedMap<String, Parameter> parameters() {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parameters.put(word() + i, switch (random.nextInt(4)) {
                case 0 -> new Parameter.Scalar(number());
                case 1 -> new Parameter.Word(word());
                case 2 -> new Parameter.File(new MediaRef.Local("looks/" + word() + ".cube"));
                default ->
                    new Parameter.Animated(new Keyframes<>(progress().stream().map(at -> new Keyframe<>(at, number(), easing())).toList()));
            });
        }
        return parameters;
    }

    private List<Double> progress() {
        return random.doubles(1 + random.nextInt(3)).map(JsonText::rounded).sorted().distinct().boxed().toList();
    }

    private double number() {
        return JsonText.rounded(switch (random.nextInt(4)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextGaussian();
            case 2 -> random.nextGaussian() * 1e300;
            default -> random.nextGaussian() * 1e-300;
        });
    }

    private MediaRef source() {
        return switch (random.nextInt(4)) {
            case 0 -> new MediaRef.Stored("x" + word());
            case 1 -> new MediaRef.Local("photos/" + word());
            case 2 -> new MediaRef.Generated("music:" + word());
            default -> new MediaRef.Missing(":" + word());
        };
    }

    private SegmentId id() {
        return new SegmentId("id " + ids++ + word());
    }

    private String name() {
        return "entry-" + random.nextInt(10);
    }

    private String word() {
        return random.nextInt(4) == 0 ? "" : WORDS[random.nextInt(WORDS.length)];
    }

    private double unit() {
        return JsonText.rounded(random.nextInt(3) == 0 ? 0.5 : random.nextDouble());
    }

    private Speed speed() {
        return new Speed(random.nextBoolean() ? 1000 : (random.nextBoolean() ? 1 : -1) * (100 + random.nextInt(15_901)));
    }

    private Speed course() {
        if (random.nextInt(3) > 0) {
            return new Speed(speed().permille(), Optional.empty(), any(List.of(Speed.Pitch.values())));
        }
        int sign = random.nextBoolean() ? 1 : -1;
        return Speed.of(
                new Keyframes<>(
                        progress().stream().map(at -> new Keyframe<>(at, sign * (100 + random.nextInt(15_901)), easing())).toList()),
                any(List.of(Speed.Pitch.values())));
    }

    private ChannelStrip strip(boolean sound) {
        Keyframes<Integer> automation = random.nextBoolean()
                ? Keyframes.still(1000)
                : new Keyframes<>(progress().stream().map(at -> new Keyframe<>(at, gain(), easing())).toList());
        return new ChannelStrip(automation, random.nextInt(201) - 100, sound ? any(List.of(FadeCurve.values())) : FadeCurve.POWER,
                random.nextBoolean(), sound ? some(60_000_000) : 0);
    }

    private int gain() {
        return random.nextBoolean() ? 1000 : random.nextInt(4001);
    }

    private long some(long most) {
        return random.nextBoolean() ? 0 : random.nextLong(most + 1);
    }

    private Easing easing() {
        return any(List.of(Easing.values()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
