package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinora.compose.CompositionProblem;
import kinora.compose.Phrase;
import kinora.compose.effect.Chain;
import kinora.compose.effect.EffectParameter;
import kinora.compose.effect.Unit;
import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.media.MediaRefusal;
import kinora.render.EngineFailure;
import kinora.reel.Reel;
import kinora.render.ExportResult;
import kinora.render.Shortfall;
import kinora.timeline.Problem;
import kinora.timeline.SegmentId;
import kinora.timeline.TrackId;
import kinora.wire.Adjustment;
import kinora.wire.DraftProblem;
import kinora.wire.JsonType;
import kinora.wire.LutReading;
import kinora.wire.Place;
import kinora.wire.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every value that a person may hear of has a sentence in every language.
final class SentencesTest {
    private static final List<Class<?>> HEARD_OF = List.of(MediaRefusal.class, EngineFailure.class, CompositionProblem.class,
            ExportResult.class, Shortfall.class, DraftProblem.class, Adjustment.class, Reason.class, kinora.edit.Adjustment.class,
            Problem.class, Reel.class, LutReading.class);
    /// What a value's own text looks like: members, packages, constants, names in camel case, grouped digits. WebP
    /// and WebM are written so.
    private static final Pattern OF_THE_CODE = Pattern
            .compile("[{}\\[\\]]|\\w=\\w|kinora\\.|(?<!“)\\bnull\\b|[A-Z]_[A-Z]|[a-z][A-Z](?<!Web[PM])|\\d,\\d{3}|; ?;|::|\\s{2}|\\.\\.");
    private static final Place PLACE = new Place("/t/0/sg/3/d", "s4", "beach");
    private static final Place TOP = new Place("", "", "");
    private static final SegmentId A = new SegmentId("a");
    private static final SegmentId B = new SegmentId("b");

    @Test
    void theTableHasEveryPermittedRecord() {
        Set<Class<?>> permitted = HEARD_OF.stream().flatMap(SentencesTest::records).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Class<?>> sampled = samples().stream().map(Object::getClass).collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(permitted).hasSizeGreaterThan(70);
        permitted.remove(Reel.Made.class);
        permitted.remove(LutReading.Read.class);
        permitted.removeAll(sampled);
        assertThat(permitted).as("records without a sample").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyValueHasASentenceWithoutWordsOfTheCode(Language language) {
        for (Object value : samples()) {
            String sentence = sentence(value, language);

            assertThat(sentence).as("%s", value).isNotBlank().doesNotContainPattern(OF_THE_CODE)
                    .doesNotContainPattern("\\b" + value.getClass().getSimpleName() + "\\b").hasSizeLessThan(400);
            if (language == Language.CHINESE) {
                assertThat(sentence).as("%s", value).containsPattern("\\p{IsHan}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAFileDidToTheEngineIsSaidAboutTheFile(Language language) {
        Explain explain = new Explain(new Messages(language));
        List<String> sentences = engine().stream().map(explain::ofFile).toList();

        assertThat(sentences).doesNotHaveDuplicates().allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(OF_THE_CODE));
        assertThat(engine().stream().filter(failure -> !(failure instanceof EngineFailure.NotStarted)))
                .allSatisfy(failure -> assertThat(explain.ofFile(failure)).isNotEqualTo(explain.of(failure)));
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatDifferAreSaidDifferently(Language language) {
        List<String> sentences = samples().stream().map(value -> sentence(value, language)).toList();

        assertThat(sentences).doesNotHaveDuplicates();
    }

    private static String sentence(Object value, Language language) {
        Messages messages = new Messages(language);
        return switch (value) {
            case MediaRefusal refusal -> new Explain(messages).of(refusal);
            case EngineFailure failure -> new Explain(messages).of(failure);
            case CompositionProblem problem -> new Explain(messages).of(problem);
            case ExportResult result -> new Explain(messages).of(result);
            case Shortfall shortfall -> new ExplainOutput(messages).of(shortfall);
            case DraftProblem problem -> new ExplainDraft(messages).of(problem);
            case Adjustment adjustment -> new ExplainDraft(messages).of(adjustment);
            case Reason reason -> new ExplainEdit(messages).of(reason);
            case kinora.edit.Adjustment adjustment -> new ExplainEdit(messages).of(adjustment);
            case Problem problem -> new ExplainEdit(messages).of(problem);
            case LutReading reading -> new ExplainLut(messages).of(reading);
            case Reel.Cut cut -> new ExplainReel(messages).of(cut);
            case Reel reel -> new ExplainReel(messages).of(reel);
            default -> throw new AssertionError("nobody says " + value);
        };
    }

    private static Stream<Class<?>> records(Class<?> top) {
        List<Class<?>> found = new ArrayList<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isRecord()) {
                found.add(type);
            } else {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
        }
        return found.stream();
    }

    private static List<Object> samples() {
        return Stream.of(media(), engine(), composition(), export(), outputs(), draft(), draftAdjustments(), reasons(), quantities(),
                editAdjustments(), problems(), reels(), tables()).flatMap(list -> list.stream().map(Object.class::cast)).toList();
    }

    private static List<MediaRefusal> media() {
        return List.of(new MediaRefusal.Empty(), new MediaRefusal.NotMedia(""), new MediaRefusal.NotMedia("HTML"),
                new MediaRefusal.Unsupported("HEIC"), new MediaRefusal.Damaged("JPEG"),
                new MediaRefusal.TooManyBytes(200_000_001, 200_000_000), new MediaRefusal.TooManyPixels(30000, 20000, 210_000_000),
                new MediaRefusal.Unreadable(), new MediaRefusal.Changed(), new MediaRefusal.NothingInside("MP4"),
                new MediaRefusal.RefersElsewhere("SVG"), new MediaRefusal.TooLong(90_000, 36_000),
                new MediaRefusal.TooMany(MediaRefusal.Counted.FRAMES, 99_999, 20_000),
                new MediaRefusal.TooMany(MediaRefusal.Counted.TRACKS, 99_999, 20_000),
                new MediaRefusal.TooMany(MediaRefusal.Counted.PARTS, 99_999, 20_000),
                new MediaRefusal.TooMany(MediaRefusal.Counted.LEVELS, 99_999, 20_000));
    }

    private static List<LutReading> tables() {
        return List.of(new LutReading.TooLarge(20_000_000, 16_000_000), new LutReading.NotText(), new LutReading.UnknownLine(7, "hello"),
                new LutReading.Misplaced(8, "TITLE"), new LutReading.WrongSize(2, 3, "129", 2, 65),
                new LutReading.WrongSize(2, 1, "1", 2, 65_536), new LutReading.WrongNumbers(9, 3, "0.1 0.2"),
                new LutReading.TooFar(10, "1e9", 1000), new LutReading.WrongDomain(), new LutReading.NoSize(),
                new LutReading.WrongCount(7, 8), new LutReading.WrongCount(9, 8));
    }

    private static List<Shortfall> outputs() {
        Phrase place = new Phrase("Instagram Reels", "Instagram Reels");
        return List.of(new Shortfall.TooLittleRoom(1_000_000, 2_000_000, 7_900), new Shortfall.WordsTooSmall(426, 240),
                new Shortfall.TooLarge(17_000_000, 16_000_000), new Shortfall.TooShort(place, 2_970, 3_000),
                new Shortfall.TooLong(place, 190_000, 180_000), new Shortfall.WrongShape(place, 1920, 1080, "9:16"),
                new Shortfall.Rate(place, "12.5", 23, 60), new Shortfall.WrongLoudness(place, -1730, -120, -1400),
                new Shortfall.Covered(place, 0));
    }

    private static List<EngineFailure> engine() {
        String detail = "java.lang.Error[code=134]";
        return List.of(new EngineFailure.Crashed(detail), new EngineFailure.Hung(1200, detail), new EngineFailure.OverMemory(1536, detail),
                new EngineFailure.Flooded(detail), new EngineFailure.Faulted(detail), new EngineFailure.NotStarted(detail));
    }

    private static List<CompositionProblem> composition() {
        return Stream.concat(Stream
                .<CompositionProblem>of(new CompositionProblem.NothingToShow(), new CompositionProblem.MissingMedia(A, "beach.jpg"),
                        new CompositionProblem.NoSound(A, "beach.jpg"), new CompositionProblem.WrongParameter(A, "title", "colour",
                                "#rrggbb"),
                        new CompositionProblem.WrongColour(A, "border", "colour", List.of("white", "#rrggbb")),
                        new CompositionProblem.NothingLeft(A), new CompositionProblem.WrongBlend(A, "burn", List.of("normal", "multiply")),
                        new CompositionProblem.WrongEffect(A, new Chain.Fault.Unknown("sparkle")),
                        new CompositionProblem.WrongEffect(A, new Chain.Fault.UnknownParameter("sepia", "size", List.of("amount"))),
                        new CompositionProblem.WrongEffect(A, new Chain.Fault.Animated("straighten", "angle")),
                        new CompositionProblem.WrongEffect(A, new Chain.Fault.NoTable("lut", "table")),
                        new CompositionProblem.WrongEffect(A, new Chain.Fault.MissingTable("lut", "table", "warm.cube")),
                        new CompositionProblem.TablesTooLarge(2_500_000), new CompositionProblem.MissingGlyphs(A, List.of("𐘀 (U+10600)")),
                        new CompositionProblem.TextTooLong(A, 2), new CompositionProblem.TooFast(A, 12_400),
                        new CompositionProblem.TitleFailed(A)),
                Stream.concat(
                        Arrays.stream(Unit.values())
                                .map(unit -> new CompositionProblem.WrongEffect(A,
                                        new Chain.Fault.OutOfRange("blur",
                                                new EffectParameter("radius", new Phrase("Radius", "半径"), unit, -0.5, 1, 0, true), "17"))),
                        Stream.of("transition spiral", "effect sepia", "transition-over", "cut-out", "title-style neon",
                                "title-parameter font").map(what -> new CompositionProblem.NotDrawnYet(A, what))))
                .toList();
    }

    private static List<ExportResult> export() {
        Path film = Path.of("out", "reel.mp4");
        return List.of(new ExportResult.Exported(1200, 12, 1, 1_000_000, Optional.empty(), Optional.empty()),
                new ExportResult.Exported(1, 1, 0, 1, Optional.empty(), Optional.empty()), new ExportResult.Unchanged(1),
                new ExportResult.TargetExists(film), new ExportResult.TargetIsInput(film),
                new ExportResult.TargetUnwritable(film, ExportResult.Obstacle.DISK_FULL),
                new ExportResult.PictureRefused(Path.of("beach.jpg"), new MediaRefusal.Empty()),
                new ExportResult.PictureFailed(Path.of("beach.jpg"), new EngineFailure.Crashed("")),
                new ExportResult.EngineFailed(new EngineFailure.Hung(77, "")), new ExportResult.StoreFull(Path.of("/cache")),
                new ExportResult.NothingHeard(), new ExportResult.Unmet(List.of(new Shortfall.TooLarge(19_000_000, 18_000_000))),
                new ExportResult.Cancelled());
    }

    private static List<Record> reels() {
        return List.of(new Reel.TooBrief(15_000, 40, 32_000, 18), new Reel.TooBrief(500, 2, 1_600, 0), new Reel.TooLong(9_000, 7_000),
                new Reel.TooMany(9_999, 4_998), new Reel.Cut("dance.mp4", 60_000, 8_000));
    }

    private static List<DraftProblem> draft() {
        List<DraftProblem> problems = new ArrayList<>(List.of(new DraftProblem.NotUtf8(1999), new DraftProblem.NotJson(TOP, 3, 14),
                new DraftProblem.NotJson(PLACE, 3, 14), new DraftProblem.TooLarge(8_388_609, 8_388_608),
                new DraftProblem.TooDeep(PLACE, 64), new DraftProblem.NumberTooLong(PLACE, 1000), new DraftProblem.DuplicateKey(PLACE, "d"),
                new DraftProblem.NewerVersion(3, 2), new DraftProblem.MissingKey(PLACE, "d"),
                new DraftProblem.OutOfRange(PLACE, "1e999", List.of(new Span(-Double.MAX_VALUE, Double.MAX_VALUE)), ""),
                new DraftProblem.OutOfRange(PLACE, "17", List.of(new Span(0.1, 16), new Span(-16, -0.1)), ""),
                new DraftProblem.NotWhole(PLACE, "1.5"), new DraftProblem.WrongLength(PLACE, 300, 1, 256), new DraftProblem.Blank(PLACE),
                new DraftProblem.NotAllowed(PLACE, "stretch", List.of("cover", "contain", "blur_fill")),
                new DraftProblem.WrongForm(PLACE, "red", List.of("#rrggbb")), new DraftProblem.KeyframesCollide(PLACE, 0.25),
                new DraftProblem.DuplicateId(PLACE, "s4"), new DraftProblem.Overlap(PLACE, new Place("/t/0/sg/4", "s5", ""), 1500)));
        for (String unit : List.of("ms", "degrees", "pixels", "frames per second")) {
            problems.add(new DraftProblem.OutOfRange(TOP, "36000001", List.of(new Span(0, 36_000_000)), unit));
        }
        for (JsonType type : JsonType.values()) {
            problems.add(new DraftProblem.WrongType(PLACE, type, List.of(JsonType.OBJECT, JsonType.STRING)));
            problems.add(new DraftProblem.WrongType(PLACE, JsonType.NULL, List.of(type)));
        }
        problems.remove(new DraftProblem.WrongType(PLACE, JsonType.NULL, List.of(JsonType.NULL)));
        for (DraftProblem.Counted what : DraftProblem.Counted.values()) {
            problems.add(new DraftProblem.WrongCount(TOP, what, 5001, 0, 5000));
        }
        for (DraftProblem.TransitionFault fault : DraftProblem.TransitionFault.values()) {
            problems.add(new DraftProblem.TransitionRefused(new Place("/t/0/transitions/0", "", ""), "dissolve", "s1", "s2", 1033, fault));
        }
        return problems;
    }

    private static List<Adjustment> draftAdjustments() {
        return List.of(new Adjustment.Snapped(PLACE, 10, 1000, 0, 1033), new Adjustment.Snapped(PLACE, 10, 1000, 0, 1000),
                new Adjustment.Snapped(PLACE, 0, 1000, 0, 1033), new Adjustment.TransitionSnapped(PLACE, "s1", "s2", 500, 533),
                new Adjustment.Rounded(PLACE, "10.5", "11"), new Adjustment.Sorted(PLACE), new Adjustment.IdGiven(PLACE, "s1"),
                new Adjustment.LengthDiffers("10000", 12000), new Adjustment.TextRepaired(PLACE));
    }

    private static List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(List.of(new Reason.NoSuchSegment(A), new Reason.NoSuchTrack(new TrackId("t1")),
                new Reason.NoSuchTransition(A, B), new Reason.NoSuchEffect(A, "sepia"), new Reason.WrongTrack(new TrackId("t1")),
                new Reason.IdTaken(A), new Reason.NothingToChange(), new Reason.NotNeighbours(A, B), new Reason.NoNeighbours(),
                new Reason.NoShots(), new Reason.TooShort(A, 0, 33), new Reason.FilmTooShort(1000, 2000),
                new Reason.FilmTooLong(9000, 8000), new Reason.SourceLengthUnknown(A), new Reason.NoRoomForTransition(A, B),
                new Reason.Occupied(A, B), new Reason.NotAnOrder(List.of(A), List.of()), new Reason.NotAnOrder(List.of(), List.of(B)),
                new Reason.NotAnOrder(List.of(A), List.of(B, B)),
                new Reason.Unsound(List.of(new Problem.OutOfOrder(A), new Problem.DuplicateId("b"))),
                new Reason.AtStep(1, new Reason.NoShots())));
        for (Reason.Wanted wanted : Reason.Wanted.values()) {
            reasons.add(new Reason.WrongKind(A, wanted));
        }
        for (Edit.Edge edge : Edit.Edge.values()) {
            reasons.add(new Reason.BeyondSource(A, edge, 2000, 500));
            reasons.add(new Reason.BeyondSource(A, edge, 2000, 0));
        }
        return reasons;
    }

    private static List<Reason> quantities() {
        List<Reason> reasons = new ArrayList<>();
        for (Reason.Quantity what : Reason.Quantity.values()) {
            reasons.add(new Reason.OutOfRange(what, 36_000_001, 0, 36_000_000));
            reasons.add(new Reason.OutOfRange(what, 7, 2, 2));
            reasons.add(new Reason.LimitReached(what, 5001, 5000));
        }
        return reasons;
    }

    private static List<kinora.edit.Adjustment> editAdjustments() {
        return List.of(new kinora.edit.Adjustment.TransitionShortened(A, B, 1000, 533),
                new kinora.edit.Adjustment.TransitionDropped(A, B, "dissolve"),
                new kinora.edit.Adjustment.TransitionHandedOn(A, B, "dissolve"), new kinora.edit.Adjustment.SegmentDropped(A),
                new kinora.edit.Adjustment.SegmentShortened(A, 2000, 1000), new kinora.edit.Adjustment.SegmentLengthened(A, 1000, 2000),
                new kinora.edit.Adjustment.TailSilent(1000, 2000), new kinora.edit.Adjustment.OverlayStayed(A));
    }

    private static List<Problem> problems() {
        return List.of(new Problem.DuplicateId("a"), new Problem.OffGrid(A, 1010), new Problem.OutOfOrder(A), new Problem.Overlap(A, B),
                new Problem.NotAdjacent(A, B), new Problem.TransitionLength(A, B, 1000), new Problem.TooLong(A, 36_000_001),
                new Problem.TooMany("tracks", 65, 64), new Problem.TooMany("segments", 5002, 5000));
    }
}
