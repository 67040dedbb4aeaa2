package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

final class PlainReelTest {
    private static List<Brief.Photo> photos(int count, int width, int height) {
        return IntStream.range(0, count).mapToObj(i -> new Brief.Photo("photo " + i, new MediaRef.Stored("p" + i),
                new MediaInfo.Picture("hash", "jpeg", width, height, Optional.empty(), ""))).toList();
    }

    private static Brief.Clip clip(String name, long durationMs) {
        return new Brief.Clip(name, new MediaRef.Stored(name),
                new MediaInfo.Clip("hash", "mp4", 1920, 1080, durationMs, 25, 1, false, Optional.empty(), Optional.empty(), ""));
    }

    private static Brief.Music music(long durationMs) {
        return new Brief.Music("tune.mp3", new MediaRef.Stored("m"),
                new MediaInfo.Audio("hash", "mp3", durationMs, new MediaInfo.AudioTrack(2, 44_100), Optional.empty(), ""));
    }

    private static Canvas canvas(FrameRate rate) {
        return new Canvas(1920, 1080, rate, 0);
    }

    private static Reel reel(Canvas canvas, List<? extends Brief.Footage> footage, long lengthMs) {
        return PlainReel.of(new Brief(canvas, List.copyOf(footage), OptionalLong.of(lengthMs), Optional.empty(), ""));
    }

    private static Draft draft(Canvas canvas, List<? extends Brief.Footage> footage) {
        return made(PlainReel.of(Brief.of(canvas, footage)));
    }

    private static Draft made(Reel reel) {
        assertThat(reel).isInstanceOf(Reel.Made.class);
        return ((Reel.Made) reel).draft();
    }

    private static Track.Video main(Draft draft) {
        return draft.main().orElseThrow();
    }

    private static List<Long> frames(Draft draft) {
        return main(draft).visuals().stream().map(visual -> draft.canvas().rate().frames(visual.range())).toList();
    }

    @Test
    void everyRateThatACanvasMayHaveGivesAValidDraft() {
        for (int fps = 1; fps <= 120; fps++) {
            assertPlain(FrameRate.of(fps));
        }
        FrameRate.COMMON.forEach(PlainReelTest::assertPlain);
    }

    private static void assertPlain(FrameRate rate) {
        Draft draft = draft(canvas(rate), photos(5, 1600, 1200));
        assertThat(main(draft).visuals()).extracting(Visual::id).extracting(SegmentId::value).containsExactly("s1", "s2", "s3", "s4", "s5");
        assertThat(frames(draft)).as("%s", rate).containsOnly(rate.frame(4_000));
        assertThat(draft.durationMs()).isEqualTo(rate.ms(5 * rate.frame(4_000)));
        // 40 % of four frames are less than the two that a dissolve needs.
        assertThat(main(draft).transitions()).hasSize(rate.num() == rate.den() ? 0 : 4).as("%s", rate)
                .allMatch(transition -> rate.frame(transition.durationMs()) == Math.max(2, rate.frame(500)));
    }

    @Test
    void anyLengthIsMetToTheFrameAtAnyRateOrRefusedWithWhatIsPossible() {
        long seed = 29;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int refused = 0;
        for (int round = 0; round < 3_000; round++) {
            FrameRate rate = random.nextInt(3) == 0
                    ? FrameRate.of(1 + random.nextDouble() * 119)
                    : FrameRate.COMMON.get(random.nextInt(FrameRate.COMMON.size()));
            List<Brief.Footage> footage = new ArrayList<>(photos(random.nextInt(40), 1600, 1200));
            for (int clips = random.nextInt(4); clips > 0; clips--) {
                footage.add(random.nextInt(footage.size() + 1), clip("c" + clips, 1 + random.nextInt(20_000)));
            }
            if (footage.isEmpty()) {
                continue;
            }
            long wantedMs = 1L + random.nextInt(random.nextBoolean() ? 20_000 : 200_000);
            String what = "seed " + seed + ", round " + round + ": " + footage.size() + " shots in " + wantedMs + " ms at " + rate;
            switch (reel(canvas(rate), footage, wantedMs)) {
                case Reel.Made(Draft draft, var _) -> assertMet(draft, footage, wantedMs, what);
                case Reel.TooBrief(long wanted, int shots, long leastMs, int most) -> {
                    refused++;
                    assertThat(wanted).isEqualTo(wantedMs);
                    assertThat(shots).isEqualTo(footage.size());
                    assertThat(leastMs).as(what).isGreaterThan(wantedMs - 1000 / (long) Math.ceil(rate.perSecond()));
                    assertMet(made(reel(canvas(rate), footage, leastMs)), footage, leastMs, what);
                    assertThat(reel(canvas(rate), footage, Math.max(1, leastMs - 1100))).as(what).isInstanceOf(Reel.TooBrief.class);
                    if (most > 0 && rate.frame(wantedMs) > 0) {
                        assertThat(reel(canvas(rate), footage.subList(0, most), wantedMs)).as(what).isNotInstanceOf(Reel.TooBrief.class);
                    }
                    assertThat(reel(canvas(rate), footage.subList(0, most + 1), wantedMs)).as(what).isInstanceOf(Reel.TooBrief.class);
                }
                case Reel.TooLong(long wanted, long mostMs) -> {
                    refused++;
                    assertThat(wanted).isEqualTo(wantedMs);
                    assertThat(footage).as(what).allMatch(Brief.Clip.class::isInstance);
                    assertMet(made(reel(canvas(rate), footage, mostMs)), footage, mostMs, what);
                }
                case Reel.TooMany _ -> throw new AssertionError(what);
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static void assertMet(Draft draft, List<? extends Brief.Footage> footage, long wantedMs, String what) {
        FrameRate rate = draft.canvas().rate();
        assertThat(rate.frame(draft.durationMs())).as(what).isEqualTo(rate.frame(wantedMs));
        List<Long> frames = frames(draft);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < frames.size(); i++) {
            boolean brief = frames.get(i) / rate.perSecond() < 0.8;
            if (footage.get(i) instanceof Brief.Clip clip) {
                long whole = Math.max(1, rate.frame(clip.info().durationMs()));
                assertThat(frames.get(i)).as(what).isLessThanOrEqualTo(whole);
                assertThat(brief && frames.get(i) < whole).as(what).isFalse();
            } else {
                assertThat(brief).as(what).isFalse();
                shortest = Math.min(shortest, frames.get(i));
                longest = Math.max(longest, frames.get(i));
            }
        }
        assertThat(longest - Math.min(longest, shortest)).as(what).isLessThanOrEqualTo(1);
        for (Transition transition : main(draft).transitions()) {
            long left = rate.frames(draft.find(transition.left()).orElseThrow().range());
            long right = rate.frames(draft.find(transition.right()).orElseThrow().range());
            assertThat(rate.frame(transition.durationMs())).as(what).isLessThanOrEqualTo(Math.min(left, right) * 2 / 5);
        }
    }

    @Test
    void longAndShortFilmsAreSpreadEvenly() {
        assertThat(frames(made(reel(Canvas.hd(), photos(10, 1600, 900), 30_000)))).containsOnly(90L);
        assertThat(frames(made(reel(Canvas.hd(), photos(3, 1600, 900), 3_333)))).containsExactly(33L, 34L, 33L);
    }

    @Test
    void fewPhotosAreHeldLongerAndNeverRepeated() {
        Draft draft = made(reel(Canvas.hd(), photos(2, 1600, 900), 60_000));
        assertThat(frames(draft)).containsExactly(900L, 900L);
    }

    @Test
    void whatIsPossibleIsSaidWhenThereAreTooManyPhotos() {
        assertThat(reel(Canvas.hd(), photos(40, 1600, 900), 15_000)).isEqualTo(new Reel.TooBrief(15_000, 40, 32_000, 18));
        assertThat(reel(Canvas.hd(), photos(2, 1600, 900), 500)).isEqualTo(new Reel.TooBrief(500, 2, 1_600, 0));
        assertThat(reel(Canvas.hd(), List.of(clip("a", 3_000), clip("b", 4_000)), 9_000)).isEqualTo(new Reel.TooLong(9_000, 7_000));
        assertThat(PlainReel.of(Brief.of(Canvas.hd(), photos(5_000, 16, 9)))).isEqualTo(new Reel.TooMany(5_000, 4_998));
    }

    @Test
    void clipsLastAsLongAsTheyAreButNotLongerThanEightSecondsAmongOthers() {
        Reel.Made reel = (Reel.Made) PlainReel.of(Brief.of(Canvas.hd(), List.of(clip("short", 3_000), clip("long", 60_000))));
        assertThat(frames(reel.draft())).containsExactly(90L, 240L);
        assertThat(reel.cut()).containsExactly(new Reel.Cut("long", 60_000, 8_000));
        Visual shown = main(reel.draft()).visuals().getLast();
        assertThat(shown.sourceInMs()).isZero();
        assertThat(shown.sourceLengthMs()).isEqualTo(60_000);
        assertThat(shown.gainPermille()).isEqualTo(1000);
        assertThat(shown.camera()).isEqualTo(Keyframes.still(Camera.WHOLE));

        Reel.Made alone = (Reel.Made) PlainReel.of(Brief.of(Canvas.hd(), List.of(clip("long", 60_000))));
        assertThat(frames(alone.draft())).containsExactly(1_800L);
        assertThat(alone.cut()).isEmpty();
    }

    @Test
    void movesAreSlowAndGoInAndOutInTurn() {
        List<Keyframes<Camera>> cameras = main(draft(Canvas.hd(), photos(6, 1600, 900))).visuals().stream().map(Visual::camera).toList();
        for (int i = 0; i < cameras.size(); i++) {
            double start = cameras.get(i).at(0, Camera::between).zoom();
            double end = cameras.get(i).at(1, Camera::between).zoom();
            assertThat(Math.min(start, end)).isEqualTo(1);
            // Craft: at most 12 %, and 3.5 % for each of four seconds.
            assertThat(Math.max(start, end)).isCloseTo(1.12, within(1e-9));
            assertThat(end > start).as("photo %d goes in", i).isEqualTo(i % 2 == 0);
            assertThat(cameras.get(i).frames().getFirst().easing()).isEqualTo(Easing.EASE_IN_OUT);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,1.0", "1400,1.0", "1500,1.0525", "2000,1.07", "3000,1.105", "20000,1.12"})
    void shortShotsMoveLessOrNotAtAll(long ms, double zoom) {
        Keyframes<Camera> camera = main(made(reel(Canvas.hd(), photos(1, 1600, 900), ms))).visuals().getFirst().camera();
        assertThat(camera.at(1, Camera::between).zoom()).isCloseTo(zoom, within(1e-9));
        assertThat(camera.frames()).hasSize(zoom == 1 ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({"1600,900,COVER", "1600,1200,COVER", "1200,1600,BLUR_FILL", "2240,900,COVER", "2400,900,BLUR_FILL", "1120,900,COVER",
            "1100,900,BLUR_FILL", "1,10000,BLUR_FILL"})
    void photosAreCroppedWhenSevenTenthsSurvive(int width, int height, Fit fit) {
        assertThat(main(draft(Canvas.hd(), photos(1, width, height))).visuals().getFirst().fit()).isEqualTo(fit);
    }

    @Test
    void whatFitsIsCroppedBesideWhatDoesNot() {
        List<Brief.Footage> mixed = new ArrayList<>(photos(3, 1600, 1200));
        mixed.addAll(photos(1, 1200, 1600));
        assertThat(main(draft(Canvas.hd(), mixed)).visuals()).extracting(Visual::fit).containsExactly(Fit.COVER, Fit.COVER, Fit.COVER,
                Fit.BLUR_FILL);
    }

    @Test
    void onePhotoIsAFilmWithoutTransitions() {
        Draft draft = draft(Canvas.hd(), photos(1, 1600, 900));
        assertThat(main(draft).transitions()).isEmpty();
        assertThat(draft.durationMs()).isEqualTo(4_000);
    }

    @ParameterizedTest
    @CsvSource({"60000,12000,false", "12000,12000,false", "11999,12000,true", "500,1000,true"})
    void musicLastsAsLongAsTheFilmAndFades(long musicMs, long filmMs, boolean loops) {
        Draft draft = made(PlainReel
                .of(new Brief(Canvas.hd(), List.copyOf(photos(1, 1600, 900)), OptionalLong.of(filmMs), Optional.of(music(musicMs)), "")));
        Sound sound = (Sound) draft.find(new SegmentId("music")).orElseThrow();
        assertThat(sound.range()).isEqualTo(new TimeRange(0, filmMs));
        assertThat(sound.fadeOutMs()).isEqualTo(Math.min(2_500, filmMs));
        assertThat(sound.loop()).isEqualTo(loops);
    }

    @ParameterizedTest
    @CsvSource({"Porto,4,2000", "Two days in the old town of Porto,3,3400", "两天在波尔图的旅行日记啊呀,3,3100", "a b c d e f g h i,1,3700",
            "a b c d e f g h i j k l m,1,4000"})
    void aTitleStandsAsLongAsItTakesToReadIt(String text, int photos, long ms) {
        Draft draft = made(
                PlainReel.of(new Brief(Canvas.hd(), List.copyOf(photos(photos, 1600, 900)), OptionalLong.empty(), Optional.empty(), text)));
        Title title = (Title) draft.find(new SegmentId("title")).orElseThrow();
        assertThat(draft.title()).isEqualTo(text);
        assertThat(title.text()).isEqualTo(text);
        assertThat(title.style().name()).isEqualTo("title");
        assertThat(title.range()).isEqualTo(new TimeRange(0, ms));
    }

    @Test
    void noPhotosAreNoReel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Brief.of(Canvas.hd(), List.of()));
    }
}
