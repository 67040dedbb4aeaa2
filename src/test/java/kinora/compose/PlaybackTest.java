package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;

/// Which moment of a clip each frame of a film shows.
final class PlaybackTest {
    private static final List<FrameRate> FILM_RATES = List.of(FrameRate.of(24), FrameRate.of(25), FrameRate.of(30), FrameRate.of(60));
    private static final long HOUR_MS = 3_600_000;

    private static Visual visual(TimeRange range, long inMs, long lengthMs, int permille) {
        return new Visual(new SegmentId("a"), range, "", new MediaRef.Stored("c"), inMs, lengthMs, new Speed(permille), Fit.COVER,
                Keyframes.still(Camera.WHOLE), List.of(), false, 1000, Extras.none());
    }

    private static Canvas canvas(FrameRate rate) {
        return new Canvas(160, 90, rate, 0);
    }

    /// The frame of a source that is on screen at a moment, by times that are rounded to milliseconds as files' are.
    private static long shown(FrameRate source, long ms) {
        long near = source.frame(ms);
        return source.ms(near) > ms ? near - 1 : near;
    }

    @Test
    void everyRateIntoEveryRateIsMonotoneExactAtTheCutAndDoesNotDriftInAnHour() {
        for (FrameRate from : FrameRate.COMMON) {
            for (FrameRate to : FILM_RATES) {
                int frames = (int) to.frame(HOUR_MS);
                for (long cut : new long[]{0, 1, 7, 1_000}) {
                    Visual visual = visual(to.range(10, frames), from.ms(cut), HOUR_MS, 1000);
                    Moments.Timed moments = Playback.of(canvas(to), visual, 2 * HOUR_MS, 10, frames);
                    assertThat(shown(from, moments.at(0))).as("%s to %s from %d", from, to, cut).isEqualTo(cut);
                    long before = cut;
                    for (int frame = 0; frame < frames; frame++) {
                        long now = shown(from, moments.at(frame));
                        double exact = cut + (double) frame * to.den() / to.num() * from.num() / from.den();
                        assertThat(now).as("%s to %s, frame %d", from, to, frame).isGreaterThanOrEqualTo(before);
                        // The one that began last, or one that begins within the two milliseconds of tolerance and what rounding adds.
                        assertThat((double) now).as("%s to %s, frame %d", from, to, frame).isGreaterThan(exact - 1.0001)
                                .isLessThan(exact + 0.0035 * from.perSecond());
                        before = now;
                    }
                }
            }
        }
    }

    @Test
    void aSourceOfTheFilmsOwnRateGivesEveryFrameOnceWhereverItIsCut() {
        for (FrameRate rate : FrameRate.COMMON) {
            for (long cut = 0; cut < 200; cut++) {
                Moments.Timed moments = Playback.of(canvas(rate), visual(rate.range(0, 300), rate.ms(cut), HOUR_MS, 1000), HOUR_MS, 0, 300);
                Moments.Timed back = Playback.of(canvas(rate), visual(rate.range(0, 300), 0, rate.ms(cut + 300), -1000), HOUR_MS, 0, 300);
                for (int frame = 0; frame < 300; frame++) {
                    assertThat(shown(rate, moments.at(frame))).as("%s cut %d frame %d", rate, cut, frame).isEqualTo(cut + frame);
                    assertThat(shown(rate, back.at(frame))).as("%s cut %d frame %d back", rate, cut, frame).isEqualTo(cut + 299 - frame);
                }
            }
        }
    }

    @Test
    void backwardsIsMonotoneAndDoesNotDrift() {
        for (FrameRate to : FILM_RATES) {
            int frames = (int) to.frame(HOUR_MS);
            Moments.Timed moments = Playback.of(canvas(to), visual(to.range(0, frames), 5_000, HOUR_MS, -1000), 2 * HOUR_MS, 0, frames);
            for (int frame = 1; frame < frames; frame++) {
                assertThat(moments.at(frame)).isLessThanOrEqualTo(moments.at(frame - 1L));
            }
            assertThat(moments.at(0)).isEqualTo(5_000 + HOUR_MS - Playback.INSIDE_MS);
            assertThat(moments.at(frames - 1L)).isBetween(5_000L, 5_045L);
        }
    }

    @Test
    void everySpeedPassesThatMuchOfTheSource() {
        FrameRate rate = FrameRate.of(30);
        for (int permille : new int[]{100, 500, 2_000, 16_000}) {
            Moments.Timed moments = Playback.of(canvas(rate), visual(rate.range(0, 300), 1_000, 0, permille), HOUR_MS, 0, 300);
            assertThat(moments.at(30) - moments.at(0)).isEqualTo(permille);
            assertThat(moments.at(270) - moments.at(0)).isEqualTo(9L * permille);
        }
    }

    private static Visual ramped(TimeRange range, long inMs, long lengthMs, Keyframes<Integer> speeds) {
        return new Visual(new SegmentId("a"), range, "", new MediaRef.Stored("c"), inMs, lengthMs, Speed.of(speeds, Speed.Pitch.KEPT),
                Fit.COVER, Keyframes.still(Camera.WHOLE), List.of(), false, 1000, Extras.none());
    }

    @Test
    void aRampShowsTheIntegralOfItsSpeedSteadilyAndExactlyAtItsEnds() {
        for (FrameRate to : FILM_RATES) {
            for (Easing easing : Easing.values()) {
                for (int sign : new int[]{1, -1}) {
                    Keyframes<Integer> speeds = new Keyframes<>(List.of(new Keyframes.Keyframe<>(0, sign * 500, easing),
                            new Keyframes.Keyframe<>(0.5, sign * 4_000, easing), new Keyframes.Keyframe<>(1, sign * 250, easing)));
                    int frames = (int) to.frame(8_000);
                    Visual visual = ramped(to.range(10, frames), 1_000, 600_000, speeds);
                    double passes = Math.abs(visual.speed().passed(1)) * 8;
                    Moments.Timed moments = Playback.of(canvas(to), visual, HOUR_MS, 10, frames);
                    long first = sign > 0 ? 1_000 + Playback.INSIDE_MS : 601_000 - Playback.INSIDE_MS;
                    assertThat(moments.at(0)).as("%s %s", to, easing).isEqualTo(first);
                    long before = first;
                    for (int frame = 1; frame < frames; frame++) {
                        assertThat(sign * moments.at(frame)).as("%s %s %d", to, easing, frame).isGreaterThanOrEqualTo(sign * before);
                        before = moments.at(frame);
                    }
                    Moments.Timed longer = Playback.of(canvas(to), visual, HOUR_MS, 10, frames + 1);
                    // The frame behind its last would show what has passed by then.
                    Visual exact = ramped(to.range(10, frames), 1_000, Math.round(passes), speeds);
                    assertThat((double) Math.abs(longer.at(frames) - first)).as("%s %s", to, easing).isCloseTo(passes,
                            org.assertj.core.api.Assertions.within(1.0));
                    assertThat(Playback.of(canvas(to), exact, HOUR_MS, 10, frames).lowest()).isGreaterThanOrEqualTo(1_000);
                }
            }
        }
    }

    @Test
    void aSliceOfARampTellsOnlyWhatItShows() {
        FrameRate rate = FrameRate.of(30);
        Visual visual = ramped(rate.range(0, 300), 0, 0, Keyframes.move(500, 2_000, Easing.LINEAR));
        Moments.Timed moments = Playback.of(canvas(rate), visual, HOUR_MS, 0, 300);
        Moments slice = moments.within(90, 90).countedFrom(90);
        for (int frame = 0; frame < 90; frame++) {
            assertThat(slice.at(frame)).isEqualTo(moments.at(frame + 90));
        }
        assertThat(((Moments.Timed) slice).lowest()).isEqualTo(moments.at(90));
        assertThat(((Moments.Timed) slice).highest()).isEqualTo(moments.at(179));
    }

    @Test
    void nothingOutsideTheSpanIsShownAtAHardCutAndTheLastPictureHolds() {
        FrameRate rate = FrameRate.of(30);
        Moments.Timed moments = Playback.of(canvas(rate), visual(rate.range(0, 90), 500, 1_000, 1000), HOUR_MS, 0, 90);
        Moments.Timed back = Playback.of(canvas(rate), visual(rate.range(0, 90), 500, 1_000, -1000), HOUR_MS, 0, 90);
        for (int frame = 0; frame < 90; frame++) {
            assertThat(moments.at(frame)).isBetween(500L, 1_499L);
            assertThat(back.at(frame)).isBetween(500L, 1_499L);
        }
        assertThat(moments.at(89)).isEqualTo(moments.at(40)).isEqualTo(1_498);
        assertThat(back.at(89)).isEqualTo(502);
    }

    @Test
    void throughTransitionsTheSourcePlaysOnWhereItHasMaterial() {
        FrameRate rate = FrameRate.of(30);
        Visual visual = visual(rate.range(30, 30), 500, 1_000, 1000);
        Moments.Timed wide = Playback.of(canvas(rate), visual, 5_000, 25, 40);
        assertThat(wide.at(0)).isEqualTo(335);
        assertThat(wide.at(5)).isEqualTo(502);
        assertThat(wide.at(39)).isEqualTo(1_635);
        Moments.Timed short2 = Playback.of(canvas(rate), visual(rate.range(30, 30), 0, 1_000, 1000), 1_000, 25, 40);
        assertThat(short2.at(0)).isZero();
        assertThat(short2.at(39)).isEqualTo(1_000);
        // A picture that holds already does not start again.
        Moments.Timed held = Playback.of(canvas(rate), visual(rate.range(30, 60), 500, 1_000, 1000), 5_000, 25, 70);
        assertThat(held.at(69)).isEqualTo(1_498);
    }

    @Test
    void aSliceTellsOnlyWhatItShows() {
        FrameRate rate = FrameRate.of(30);
        MediaInfo.Clip clip = new MediaInfo.Clip("ab".repeat(32), "mp4", 160, 90, 60_000, 30, 1, false, Optional.empty(), Optional.empty(),
                "");
        Composition film = composed(rate, clip, rate.range(0, 300), 2_000, 10_000);
        Composition longer = composed(rate, clip, rate.range(0, 600), 2_000, 20_000);
        Composition later = composed(rate, clip, rate.range(77, 300), 2_000, 10_000);
        Composition other = composed(rate, clip, rate.range(0, 300), 2_033, 10_000);
        assertThat(film.slice(90, 90)).isEqualTo(longer.slice(90, 90)).isEqualTo(later.slice(167, 90)).isNotEqualTo(other.slice(90, 90));
        for (int frame = 0; frame < 90; frame++) {
            assertThat(moment(film.slice(90, 90), frame)).isEqualTo(moment(film, 90 + frame));
        }
        assertThat(film.slice(50, 200).slice(40, 90)).isEqualTo(film.slice(90, 90));
    }

    private static long moment(Composition film, long frame) {
        return ((FramePlan.Single) film.frame(frame)).layer().moment();
    }

    private static Composition composed(FrameRate rate, MediaInfo clip, TimeRange range, long inMs, long lengthMs) {
        Composition.Result result = Composition.of(Films.draft(canvas(rate), List.of(visual(range, inMs, lengthMs, 1000)), List.of()),
                _ -> Optional.of(clip));
        return ((Composition.Result.Composed) result).composition();
    }

    @Test
    void clipsArePreparedAtTheirOwnSizeWhereTheyCanBeDrawnFromItAndElseAsLargeAsTheyAreSeen() {
        assertThat(spec(1920, 1080, Keyframes.still(Camera.WHOLE), Fit.COVER)).isEqualTo(plain(1920, 1080));
        assertThat(spec(2560, 1440, Keyframes.still(Camera.WHOLE), Fit.COVER)).isEqualTo(plain(2560, 1440));
        assertThat(spec(853, 481, Keyframes.still(Camera.WHOLE), Fit.COVER)).isEqualTo(plain(852, 480));
        assertThat(spec(1, 1, Keyframes.still(Camera.WHOLE), Fit.COVER)).isEqualTo(plain(2, 2));
        assertThat(spec(3840, 2160, Keyframes.still(Camera.WHOLE), Fit.COVER)).isEqualTo(plain(1920, 1080));
        assertThat(spec(3840, 2160, Keyframes.move(Camera.WHOLE, Camera.zoomed(1.2), Easing.LINEAR), Fit.COVER))
                .isEqualTo(plain(2656, 1494));
        assertThat(spec(3840, 2160, Keyframes.still(Camera.zoomed(2)), Fit.COVER)).isEqualTo(plain(3840, 2160));
        assertThat(spec(1080, 1920, Keyframes.still(Camera.WHOLE), Fit.BLUR_FILL))
                .isEqualTo(new PictureSpec(608, 1080, new PictureSpec.Surround.Blurred(1920, 1080)));
        PictureSpec huge = spec(8192, 4352, Keyframes.still(Camera.zoomed(20)), Fit.COVER);
        assertThat((long) huge.width() * huge.height()).isLessThan(24_100_000);
    }

    private static PictureSpec plain(int width, int height) {
        return new PictureSpec(width, height, new PictureSpec.Surround.None());
    }

    private static PictureSpec spec(int width, int height, Keyframes<Camera> camera, Fit fit) {
        MediaInfo.Clip clip = new MediaInfo.Clip("c", "mp4", width, height, 1_000, 30, 1, false, Optional.empty(), Optional.empty(), "");
        return PictureFit.moving(clip, Canvas.hd(), visual(new TimeRange(0, 1_000), 0, 0, 1000).withCamera(camera).withFit(fit)).spec();
    }
}
