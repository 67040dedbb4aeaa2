package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts;
import kinora.media.ClipFacts.Span;
import kinora.media.ClipFacts.Step;
import kinora.media.MediaInfo;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.reel.LongClip.Gone;
import kinora.reel.LongClip.Piece;
import kinora.reel.LongClip.Reason;
import kinora.reel.LongClip.Why;
import kinora.reel.LongClip.Zoom;

final class LongClipTest {
    private static final int STEP = 100;
    private static final Step STILL = new Step(0, 0, 100, 120, -100, Optional.empty());
    private static final Step WINDOW = new Step(200, 0, 100, 120, -100, Optional.of(new Region(0, 0, 1000, 900)));
    private static final Step TYPING = new Step(1, 0, 100, 120, -100, Optional.of(new Region(300, 500, 100, 20)));
    private static final Step PERSON = new Step(150, 80, 100, 120, -30, Optional.of(new Region(200, 200, 500, 700)));

    private final List<Step> steps = new ArrayList<>();

    private LongClipTest then(Step step, long ms) {
        for (long i = 0; i < ms / STEP; i++) {
            steps.add(step);
        }
        return this;
    }

    private LongClip cut(List<Span> spoken, OptionalLong most) {
        return LongClip.of(clip(steps.size() * (long) STEP), facts(steps, spoken), most);
    }

    private static MediaInfo.Clip clip(long ms) {
        return new MediaInfo.Clip("ab".repeat(32), "mp4", 1920, 1080, ms, 30, 1, false, Optional.empty(), Optional.empty(), "");
    }

    private static ClipFacts facts(List<Step> steps, List<Span> spoken) {
        return facts(steps, spoken, List.of());
    }

    private static ClipFacts facts(List<Step> steps, List<Span> spoken, List<Span> rests) {
        PictureFacts poster = new PictureFacts(100, 0, 0, 500, 200, 40, 10, 300, 0, List.of(), Optional.empty());
        return new ClipFacts(STEP, steps, poster, spoken, rests, !spoken.isEmpty());
    }

    private static Piece plain(long from, long to, Reason reason) {
        return new Piece(from, to, LongClip.NORMAL, List.of(), reason);
    }

    @Test
    void aScreenOnWhichNothingHappensForLongIsCutAroundWhatHappens() {
        LongClip cut = then(STILL, 5_000).then(WINDOW, 1_000).then(STILL, 6_000).then(WINDOW, 500).then(STILL, 1_000).then(WINDOW, 500)
                .then(STILL, 900).cut(List.of(), OptionalLong.empty());
        assertThat(cut.screen()).isTrue();
        assertThat(cut.pieces()).containsExactly(plain(4_800, 7_000, Reason.CHANGES), plain(11_800, 14_900, Reason.CHANGES));
        assertThat(cut.gone()).containsExactly(new Gone(0, 4_800, Why.STILL), new Gone(7_000, 11_800, Why.STILL));
        assertThat(cut.shownMs()).isEqualTo(2_200 + 3_100);
    }

    @Test
    void typingForLongRunsTwiceAsFastUnlessSomebodySpeaks() {
        then(STILL, 8_000).then(WINDOW, 1_000).then(TYPING, 10_000).then(STILL, 8_000);
        LongClip silent = cut(List.of(), OptionalLong.empty());
        assertThat(silent.pieces()).hasSize(2);
        assertThat(silent.pieces().getFirst()).isEqualTo(plain(7_800, 10_000, Reason.CHANGES));
        Piece fast = silent.pieces().getLast();
        assertThat(fast).isEqualTo(new Piece(10_000, 19_400, LongClip.DOUBLE, fast.zooms(), Reason.SLOW));
        assertThat(fast.zooms()).singleElement().satisfies(zoom -> assertThat(zoom.view().top()).isBetween(100, 260));
        LongClip spoken = cut(List.of(new Span(9_000, 15_000)), OptionalLong.empty());
        assertThat(spoken.pieces()).hasSize(2);
        assertThat(spoken.pieces().getFirst().toMs()).isEqualTo(15_000);
        assertThat(spoken.pieces().getFirst().reason()).isEqualTo(Reason.SPOKEN);
        assertThat(spoken.pieces().getLast()).isEqualTo(new Piece(15_000, 19_400, LongClip.DOUBLE, List.of(), Reason.SLOW));
    }

    @Test
    void whatIsTypedOverTheEndOfALineIsTyping() {
        Step over = new Step(2, 0, 100, 120, -100, Optional.of(new Region(50, 480, 600, 60)));
        LongClip cut = then(STILL, 3_000).then(TYPING, 4_000).then(over, 500).then(TYPING, 4_000).then(STILL, 6_000).cut(List.of(),
                OptionalLong.empty());
        assertThat(cut.pieces()).singleElement().satisfies(piece -> assertThat(piece.speedPermille()).isEqualTo(LongClip.DOUBLE));
    }

    @Test
    void theCameraGoesToWhatChangesOnAScreenAndBack() {
        Step menu = new Step(10, 0, 100, 120, -100, Optional.of(new Region(700, 100, 250, 300)));
        LongClip cut = then(STILL, 2_000).then(menu, 3_000).then(STILL, 7_000).cut(List.of(), OptionalLong.empty());
        Piece piece = cut.pieces().getFirst();
        assertThat(piece.zooms()).hasSize(1);
        Zoom zoom = piece.zooms().getFirst();
        assertThat(zoom.startMs()).isEqualTo(1_800);
        assertThat(zoom.endMs()).isEqualTo(piece.toMs());
        assertThat(zoom.view().width()).isEqualTo(zoom.view().height()).isEqualTo(1_000_000 / ScreenZooms.MOST_ZOOM);
        assertThat(zoom.view().left()).isLessThanOrEqualTo(700);
        assertThat(zoom.view().right()).isGreaterThanOrEqualTo(950);
        assertThat(zoom.view().top()).isLessThanOrEqualTo(100);
    }

    @Test
    void silencesOfATalkGoWhateverMoves() {
        LongClip cut = then(PERSON, 30_000).cut(List.of(new Span(1_000, 9_000), new Span(9_300, 14_000), new Span(19_000, 28_000)),
                OptionalLong.empty());
        assertThat(cut.screen()).isFalse();
        assertThat(cut.pieces()).containsExactly(plain(1_000, 14_000, Reason.SPOKEN), plain(19_000, 28_000, Reason.SPOKEN));
        assertThat(cut.gone()).containsExactly(new Gone(0, 1_000, Why.SILENT), new Gone(14_000, 19_000, Why.SILENT),
                new Gone(28_000, 30_000, Why.SILENT));
    }

    @Test
    void aTalkThatIsTooLongEndsBehindAWord() {
        LongClip cut = then(PERSON, 120_000).cut(
                List.of(new Span(0, 30_000), new Span(31_000, 58_000), new Span(59_000, 75_000), new Span(80_000, 120_000)),
                OptionalLong.of(60_000));
        assertThat(cut.shownMs()).isLessThanOrEqualTo(60_000);
        assertThat(cut.pieces().getLast().toMs()).isEqualTo(58_000);
        assertThat(cut.gone().getLast()).isEqualTo(new Gone(58_000, 120_000, Why.LENGTH));
    }

    /// Where a talk of 100 s without long pauses ends that may last 60 s.
    private long end(Span... rests) {
        then(PERSON, 100_000);
        List<Span> spoken = List.of(new Span(0, 100_000));
        LongClip cut = LongClip.of(clip(100_000), facts(steps, spoken, List.of(rests)), OptionalLong.of(60_000));
        assertThat(cut.pieces()).hasSize(1);
        return cut.pieces().getLast().toMs();
    }

    @Test
    void aTalkWithoutALongPauseEndsBehindASentenceRatherThanLate() {
        assertThat(end(new Span(50_000, 50_360), new Span(51_000, 51_210), new Span(59_000, 59_090))).isEqualTo(50_150);
        assertThat(end(new Span(50_000, 50_200), new Span(58_000, 58_220), new Span(61_000, 61_300))).isEqualTo(58_110);
    }

    @Test
    void aTalkEndsEarlierRatherThanInsideAWord() {
        assertThat(end(new Span(20_000, 20_300), new Span(35_000, 35_240), new Span(59_000, 59_090))).isEqualTo(35_120);
    }

    @Test
    void aTalkWithoutAnyPauseEndsAtASoftMoment() {
        assertThat(end(new Span(20_000, 20_300), new Span(44_000, 44_120), new Span(59_000, 59_050))).isEqualTo(59_025);
        assertThat(end(new Span(20_000, 20_300), new Span(57_000, 57_120), new Span(59_000, 59_050))).isEqualTo(57_060);
        assertThat(end(new Span(20_000, 20_300), new Span(58_800, 58_920), new Span(59_000, 59_050))).isEqualTo(58_860);
        assertThat(end()).isEqualTo(60_000);
    }

    @Test
    void whatIsTooLongIsHurriedWhereNobodySpeaks() {
        then(STILL, 60_000).then(WINDOW, 50_000);
        assertThat(cut(List.of(), OptionalLong.empty()).shownMs()).isGreaterThan(50_000);
        LongClip hurried = cut(List.of(), OptionalLong.of(30_000));
        assertThat(hurried.pieces().getLast().speedPermille()).isEqualTo(LongClip.DOUBLE);
        assertThat(hurried.shownMs()).isBetween(24_000L, 30_000L);
    }

    @Test
    void ofAClipInWhichNothingHappensALittleIsShown() {
        LongClip cut = then(STILL, 20_000).cut(List.of(), OptionalLong.empty());
        assertThat(cut.pieces()).containsExactly(plain(0, 4_000, Reason.TOKEN));
        assertThat(cut.gone()).containsExactly(new Gone(4_000, 20_000, Why.STILL));
        assertThat(then(STILL, 0).cut(List.of(), OptionalLong.of(1_000)).shownMs()).isLessThanOrEqualTo(1_000);
    }

    /// Whatever the facts: pieces and what is gone make up the clip, nothing begins, ends or becomes faster inside a word, and the length is kept.
    @Test
    void everyPlanIsSound() {
        Random random = new Random(11);
        List<Step> kinds = List.of(STILL, WINDOW, TYPING, PERSON, new Step(30, 5, 1, 1, -50, Optional.empty()));
        for (int round = 0; round < 400; round++) {
            steps.clear();
            int runs = 1 + random.nextInt(20);
            for (int i = 0; i < runs; i++) {
                then(kinds.get(random.nextInt(kinds.size())), STEP * (1L + random.nextInt(80)));
            }
            long length = steps.size() * (long) STEP - random.nextInt(STEP);
            List<Span> words = new ArrayList<>();
            for (long at = random.nextInt(4_000); random.nextInt(8) > 0 && at < length; at += 500 + random.nextInt(9_000)) {
                long end = at + 300 + random.nextInt(5_000);
                words.add(new Span(at, end));
                at = end;
            }
            OptionalLong most = random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(5_000 + random.nextInt(60_000));
            LongClip cut = LongClip.of(clip(length), facts(steps, words), most);
            assertWhole(cut, length);
            assertThat(cut.shownMs()).isLessThanOrEqualTo(most.orElse(Long.MAX_VALUE));
            for (Span word : words) {
                boolean pressed = !cut.gone().isEmpty() && cut.gone().getLast().why() == Why.LENGTH;
                for (Piece piece : cut.pieces()) {
                    boolean last = piece.equals(cut.pieces().getLast()) && pressed;
                    assertThat(piece.fromMs() > word.fromMs() && piece.fromMs() < Math.min(word.toMs(), length)).as("%s %s", word, cut)
                            .isFalse();
                    assertThat(!last && piece.toMs() > word.fromMs() && piece.toMs() < Math.min(word.toMs(), length)).as("%s %s", word, cut)
                            .isFalse();
                    if (piece.fromMs() < word.toMs() && word.fromMs() < piece.toMs()) {
                        assertThat(piece.speedPermille()).isEqualTo(LongClip.NORMAL);
                    }
                }
            }
        }
    }

    private static void assertWhole(LongClip cut, long length) {
        List<Span> all = new ArrayList<>();
        cut.pieces().forEach(piece -> all.add(new Span(piece.fromMs(), piece.toMs())));
        cut.gone().forEach(part -> all.add(new Span(part.fromMs(), part.toMs())));
        assertThat(all.stream().mapToLong(span -> span.toMs() - span.fromMs()).sum()).as("%s", cut).isEqualTo(length);
        assertThat(Spans.union(all)).containsExactly(new Span(0, length));
        for (Piece piece : cut.pieces()) {
            long before = piece.fromMs();
            for (Zoom zoom : piece.zooms()) {
                assertThat(zoom.startMs()).isGreaterThanOrEqualTo(before);
                assertThat(zoom.endMs()).isLessThanOrEqualTo(piece.toMs()).isGreaterThan(zoom.startMs());
                assertThat(zoom.view().width()).isGreaterThanOrEqualTo(1_000_000 / ScreenZooms.MOST_ZOOM);
                before = zoom.endMs();
            }
        }
    }

    @Test
    void nothingIsRefused() {
        then(STILL, 1_000);
        assertThatIllegalArgumentException().isThrownBy(() -> cut(List.of(), OptionalLong.of(0)));
    }
}
