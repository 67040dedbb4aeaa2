package kinora.edit;

import static kinora.edit.Drawn.RATE;
import static kinora.edit.Drawn.draft;
import static kinora.edit.Drawn.id;
import static kinora.edit.Drawn.ms;
import static kinora.edit.Drawn.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kinora.edit.Edit.Edge;
import kinora.edit.Edit.Kind;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.TrackId;
import org.junit.jupiter.api.Test;

/// The pictures of [Edit], done.
class EditPicturesTest {
    private static Outcome.Applied applied(Draft draft, Edit edit) {
        return switch (Edits.apply(draft, edit)) {
            case Outcome.Applied applied -> applied;
            case Outcome.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private static List<String> after(Draft draft, Edit edit) {
        return rows(applied(draft, edit).draft());
    }

    private static TimeRange range(int first, int cells) {
        return RATE.range((long) first * Drawn.CELL, (long) cells * Drawn.CELL);
    }

    @Test
    void insertingAShotOpensTime() {
        Draft draft = draft("M AAABBB", "T ...tt.", "S mmmmmm");
        Edit insert = new Edit.InsertShot(1, Drawn.visual('N', range(7, 2)));
        assertThat(after(draft, insert)).containsExactly("M AAANNBBB", "T .....tt.", "S mmmmmm..");
        assertThat(applied(draft, insert).change().adjustments()).containsExactly(new Adjustment.TailSilent(ms(6), ms(8)));
        assertThat(after(draft("M AAABBB", "S gggggg"), insert)).containsExactly("M AAANNBBB", "S gggggggg");
        assertThat(after(draft("M AAABBB", "S llllll"), insert)).containsExactly("M AAANNBBB", "S llllllll");
    }

    @Test
    void anInsertedShotIsJoinedAtBothEndsWhereATransitionWas() {
        Edit insert = new Edit.InsertShot(1, Drawn.visual('N', range(0, 2)));
        assertThat(after(draft("M AAABBB", "X AB4"), insert)).containsExactly("M AAANNBBB", "X AN4 NB4");
    }

    @Test
    void aShotInsertedAtTheStartLeavesMusicAtTheStart() {
        Edit insert = new Edit.InsertShot(0, Drawn.visual('N', range(0, 2)));
        assertThat(after(draft("M AAABBB", "T t.....", "S gggggg"), insert)).containsExactly("M NNAAABBB", "T ..t.....", "S gggggggg");
        assertThat(after(draft("M AAABBB", "T t.....", "S vvvv.."), insert)).containsExactly("M NNAAABBB", "T ..t.....", "S ..vvvv..");
    }

    @Test
    void aTitleOverTheWholeFilmStaysOverTheWholeFilm() {
        Edit insert = new Edit.InsertShot(2, Drawn.visual('N', range(0, 2)));
        assertThat(after(draft("M AAABBB", "T tttttt"), insert)).containsExactly("M AAABBBNN", "T tttttttt");
        Edit append = new Edit.InsertShot(1, Drawn.visual('N', range(0, 2)));
        assertThat(after(draft("M AAA", "T ttt"), append)).containsExactly("M AAANN", "T ttt..");
    }

    @Test
    void theFirstShotMakesTheMainTrackUnderWhatIsThere() {
        Edit insert = new Edit.InsertShot(0, Drawn.visual('N', range(0, 3)));
        assertThat(after(draft(), insert)).containsExactly("M NNN");
        assertThat(after(draft("T tt"), insert)).containsExactly("M NNN", "T tt.");
    }

    @Test
    void anOverlayLiesOverTheMainTrack() {
        Edit add = new Edit.AddOverlay(Drawn.visual('N', range(2, 2)), Optional.empty());
        assertThat(after(draft("M AAABBB", "S mmmmmm"), add)).containsExactly("M AAABBB", "V ..NN..", "S mmmmmm");
        assertThat(after(draft("M AAABBB", "V OO...."), add)).containsExactly("M AAABBB", "V OONN..");
        assertThat(after(draft("M AAABBB", "V OOO..."), add)).containsExactly("M AAABBB", "V OOO...", "V ..NN..");
    }

    @Test
    void aSoundGoesToItsLikeAndMusicEndsWithThePicture() {
        Edit add = new Edit.AddSound(Drawn.sound('n', range(1, 3)), Optional.empty());
        assertThat(after(draft("M AAABBB"), add)).containsExactly("M AAABBB", "S .nnn..");
        assertThat(after(draft("M AAABBB", "S m....."), add)).containsExactly("M AAABBB", "S mnnn..");
        assertThat(after(draft("M AAABBB", "S v....."), add)).containsExactly("M AAABBB", "S v.....", "S .nnn..");
        Outcome.Applied cut = applied(draft("M AAABBB"), new Edit.AddSound(Drawn.sound('n', range(3, 9)), Optional.empty()));
        assertThat(rows(cut.draft())).containsExactly("M AAABBB", "S ...nnn");
        assertThat(cut.change().adjustments()).containsExactly(new Adjustment.SegmentShortened(id("n"), ms(9), ms(3)));
    }

    @Test
    void aTitleGoesToTheTextTrack() {
        Edit add = new Edit.AddTitle(Drawn.title('n', range(0, 2)), Optional.empty());
        assertThat(after(draft("M AAABBB"), add)).containsExactly("M AAABBB", "T nn....");
        assertThat(after(draft("M AAABBB", "T ...u.."), add)).containsExactly("M AAABBB", "T nn.u..");
    }

    @Test
    void removingAShotTakesItsTimeAndWhatLiesOverIt() {
        Draft draft = draft("M AAABBBCCC", "T tt.uu.vv.", "S mmmmmmmmm", "X AB4 BC6");
        Outcome.Applied done = applied(draft, new Edit.Remove(id("B")));
        assertThat(rows(done.draft())).containsExactly("M AAACCC", "T tt.vv.", "S mmmmmm", "X AC4");
        assertThat(done.change().removed()).containsExactly(id("B"), id("u"));
        assertThat(done.change().moved()).containsExactly(id("C"), id("v"));
        assertThat(done.change().altered()).containsExactly(id("m"));
        assertThat(done.change().adjustments()).contains(new Adjustment.SegmentDropped(id("u")),
                new Adjustment.SegmentShortened(id("m"), ms(9), ms(6)), new Adjustment.TransitionHandedOn(id("A"), id("C"), "dissolve"),
                new Adjustment.TransitionDropped(id("B"), id("C"), "dissolve"));
    }

    @Test
    void whatLiesPartlyInRemovedTimeIsShortened() {
        Draft draft = draft("M AAABBBCCC", "T ..ttuu...", "T ....zww..", "V ..OOO....", "S ....vvvv.");
        assertThat(after(draft, new Edit.Remove(id("B")))).containsExactly("M AAACCC", "T ..t...", "T ...w..", "V ..O...", "S ...vv.");
    }

    @Test
    void aVoiceThatLosesItsStartStaysInStepWithThePicture() {
        Draft after = applied(draft("M AAABBBCCC", "S ....vvvv."), new Edit.Remove(id("B"))).draft();
        assertThat(after.find(id("v"))).get().extracting("sourceInMs").isEqualTo(ms(2));
        Draft music = applied(draft("M AAABBBCCC", "S ....mmmm."), new Edit.Remove(id("B"))).draft();
        assertThat(music.find(id("m"))).get().extracting("sourceInMs").isEqualTo(0L);
    }

    @Test
    void removingAnythingElseLeavesAGapAndAnEmptiedTrackGoes() {
        assertThat(after(draft("M AAABBB", "T t..u.."), new Edit.Remove(id("t")))).containsExactly("M AAABBB", "T ...u..");
        Outcome.Applied done = applied(draft("M AAABBB", "T ...u.."), new Edit.Remove(id("u")));
        assertThat(rows(done.draft())).containsExactly("M AAABBB");
        assertThat(done.change().tracksRemoved()).containsExactly(new TrackId("t2"));
        assertThat(after(draft("M A", "S m"), new Edit.Remove(id("A")))).containsExactly("M ");
    }

    @Test
    void movingAShotTakesAlongWhatLiesOverIt() {
        Draft draft = draft("M AABBCC", "T .....t", "T .uu...", "S mmmmmm");
        assertThat(after(draft, new Edit.MoveShot(id("C"), 0))).containsExactly("M CCAABB", "T .t....", "T .uu...", "S mmmmmm");
    }

    @Test
    void reorderingHandsTransitionsOn() {
        assertThat(after(draft("M AAABC", "T ..t.."), new Edit.Reorder(List.of(id("C"), id("B"), id("A"))))).containsExactly("M CBAAA",
                "T ....t");
        assertThat(after(draft("M AABBCCDD", "X AB2 BC4 CD6"), new Edit.MoveShot(id("D"), 0))).containsExactly("M DDAABBCC",
                "X DA6 AB2 BC4");
    }

    @Test
    void overlaysThatWouldMeetStay() {
        Outcome.Applied done = applied(draft("M AABBCC", "V OOPPP."), new Edit.MoveShot(id("A"), 1));
        assertThat(rows(done.draft())).containsExactly("M BBAACC", "V OOPPP.");
        assertThat(done.change().adjustments()).containsExactly(new Adjustment.OverlayStayed(id("O")));
    }

    @Test
    void movingToATimeMovesNothingElse() {
        Draft draft = draft("M AAABBB", "T tt....", "T .....u");
        assertThat(after(draft, new Edit.MoveTo(id("t"), ms(3), Optional.empty()))).containsExactly("M AAABBB", "T ...tt.", "T .....u");
        assertThat(after(draft, new Edit.MoveTo(id("t"), ms(3), Optional.of(new TrackId("t3"))))).containsExactly("M AAABBB", "T ...ttu");
    }

    @Test
    void trimmingAClipClosesTimeAndKeepsWhatStaysVisible() {
        Outcome.Applied done = applied(draft("M PPPPBB", "S mmmmmm"), new Edit.Trim(id("P"), ms(1), ms(1)));
        assertThat(rows(done.draft())).containsExactly("M PPBB", "S mmmm");
        assertThat(done.draft().find(id("P"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_400L, 19_600L);
        assertThat(applied(done.draft(), new Edit.Trim(id("P"), -ms(1), -ms(1))).draft().main()).get().extracting("visuals")
                .isEqualTo(draft("M PPPPBB").main().orElseThrow().visuals());
    }

    @Test
    void trimmingASoundMovesItsStart() {
        assertThat(after(draft("M AAABBB", "S .mmmm."), new Edit.Trim(id("m"), ms(1), ms(2)))).containsExactly("M AAABBB", "S ..m...");
    }

    @Test
    void aStillCanLastShorterOrLonger() {
        Draft draft = draft("M AAABBB", "T ..t.u.");
        assertThat(after(draft, new Edit.SetDuration(id("A"), ms(2), Edge.END))).containsExactly("M AABBB", "T ...u.");
        assertThat(after(draft, new Edit.SetDuration(id("A"), ms(2), Edge.START))).containsExactly("M AABBB", "T .t.u.");
        assertThat(after(draft, new Edit.SetDuration(id("B"), ms(4), Edge.END))).containsExactly("M AAABBBB", "T ..t.u..");
        assertThat(after(draft, new Edit.SetDuration(id("u"), ms(2), Edge.START))).containsExactly("M AAABBB", "T ..tuu.");
    }

    @Test
    void splittingMakesANewRightPart() {
        Outcome.Applied done = applied(draft("M PPPPBB", "X PB4"), new Edit.Split(id("P"), ms(2)));
        assertThat(rows(done.draft())).containsExactly("M PP11BB", "X s1B4");
        assertThat(done.change().added()).containsExactly(id("s1"));
        assertThat(done.draft().find(id("P"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_000L, 20_000L);
        assertThat(done.draft().find(id("s1"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_800L, 19_200L);
        assertThat(after(draft("M AAAA", "T tttt"), new Edit.Split(id("t"), ms(1)))).containsExactly("M AAAA", "T t111");
    }

    @Test
    void twiceAsFastIsHalfAsLongAndTitlesKeepTheirPlace() {
        assertThat(after(draft("M PPPPBB", "T ..t.u."), new Edit.Retime(id("P"), new Speed(2000)))).containsExactly("M PPBB", "T .tu.");
        assertThat(after(draft("M PPPPBB", "T tttt.."), new Edit.Retime(id("P"), new Speed(500)))).containsExactly("M PPPPPPPPBB",
                "T tttttttt..");
    }

    @Test
    void playingBackwardsShowsTheSameSpan() {
        Draft after = applied(draft("M PPPPBB"), new Edit.Retime(id("P"), new Speed(-1000))).draft();
        assertThat(rows(after)).containsExactly("M PPPPBB");
        assertThat(after.find(id("P"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_000L, 1_600L);
        Draft split = applied(after, new Edit.Split(id("P"), ms(1))).draft();
        assertThat(split.find(id("P"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_000L, 1_600L);
        assertThat(split.find(id("s1"))).get().extracting("sourceInMs", "sourceLengthMs").containsExactly(10_000L, 1_200L);
    }

    @Test
    void transitionsAreSetShortenedAndRemoved() {
        Draft draft = draft("M AAABBBC");
        Draft joined = applied(draft, new Edit.SetTransition(id("A"), id("B"), "dissolve", ms(1), Easing.LINEAR)).draft();
        assertThat(rows(joined)).containsExactly("M AAABBBC", "X AB10");
        Outcome.Applied tight = applied(joined, new Edit.SetTransition(id("B"), id("C"), "dissolve", ms(3), Easing.LINEAR));
        assertThat(rows(tight.draft())).containsExactly("M AAABBBC", "X AB10 BC20");
        assertThat(tight.change().adjustments()).containsExactly(new Adjustment.TransitionShortened(id("B"), id("C"), ms(3), ms(2)));
        assertThat(rows(applied(tight.draft(), new Edit.RemoveTransition(id("A"), id("B"))).draft())).containsExactly("M AAABBBC",
                "X BC20");
    }

    @Test
    void allTransitionsFitTheirShots() {
        Outcome.Applied done = applied(draft("M AAABCCC", "X AB4"), new Edit.SetAllTransitions("wipe", ms(2), Easing.LINEAR));
        assertThat(rows(done.draft())).containsExactly("M AAABCCC", "X AB10 BC11");
        assertThat(done.change().adjustments()).containsExactly(new Adjustment.TransitionShortened(id("A"), id("B"), ms(2), RATE.ms(10)),
                new Adjustment.TransitionShortened(id("B"), id("C"), ms(2), RATE.ms(11)));
    }

    @Test
    void anotherRateKeepsTimesAndTouching() {
        Draft after = applied(draft("M AAABBB", "T .t....", "X AB4"), new Edit.SetCanvas(new Canvas(320, 180, FrameRate.of(50), 0)))
                .draft();
        assertThat(rows(after)).containsExactly("M AAAAAABBBBBB", "T ..tt........", "X AB8");
        assertThat(after.durationMs()).isEqualTo(ms(6));
        Draft coarse = applied(after, new Edit.SetCanvas(new Canvas(320, 180, FrameRate.of(1), 0))).draft();
        assertThat(coarse.main().orElseThrow().visuals()).extracting(shot -> shot.range().endMs()).containsExactly(1_000L, 2_000L);
    }

    @Test
    void theTotalIsMetInProportion() {
        Draft draft = draft("M AAAABBBB", "T ..u.....", "S mmmmmmmm");
        assertThat(after(draft, new Edit.SetTotalDuration(ms(4), 0))).containsExactly("M AABB", "T .u..", "S mmmm");
        assertThat(after(draft("M AAAABBBB", "T .......u"), new Edit.SetTotalDuration(ms(4), 0))).containsExactly("M AABB", "T ...u");
        assertThat(applied(draft("M AABBBBBBBB"), new Edit.SetTotalDuration(4_999, 1_000)).draft().durationMs()).isEqualTo(5_000);
    }

    @Test
    void theTotalIsMetToTheFrameForEveryWish() {
        Draft draft = draft("M AAABBBBBCDDDDDDD", "T ..........ttt...");
        for (long wish = 40; wish < 12_000; wish += 37) {
            if (Edits.apply(draft, new Edit.SetTotalDuration(wish, 200)) instanceof Outcome.Applied done) {
                assertThat(done.draft().durationMs()).isEqualTo(RATE.snap(wish));
                assertThat(done.draft().main().orElseThrow().visuals()).allMatch(shot -> shot.range().durationMs() >= 200);
            } else {
                assertThat(RATE.snap(wish) < 800 || RATE.snap(wish) == ms(16)).as("wish " + wish).isTrue();
            }
        }
    }

    @Test
    void everythingOfAKindCanGo() {
        Draft draft = draft("M .AABB", "V ..O..", "T .t.u.", "S mmmmm", "S .v.e.", "X AB4");
        assertThat(after(draft, new Edit.RemoveAll(Kind.TITLES))).containsExactly("M .AABB", "V ..O..", "S mmmmm", "S .v.e.", "X AB4");
        assertThat(after(draft, new Edit.RemoveAll(Kind.MUSIC))).containsExactly("M .AABB", "V ..O..", "T .t.u.", "S .v.e.", "X AB4");
        assertThat(after(draft, new Edit.RemoveAll(Kind.VOICES))).contains("S ...e.");
        assertThat(after(draft, new Edit.RemoveAll(Kind.SOUND_EFFECTS))).contains("S .v...");
        assertThat(after(draft, new Edit.RemoveAll(Kind.OVERLAYS))).doesNotContain("V ..O..");
        assertThat(after(draft, new Edit.RemoveAll(Kind.TRANSITIONS))).doesNotContain("X AB4").contains("M .AABB");
        assertThat(after(draft, new Edit.RemoveAll(Kind.GAPS))).containsExactly("M AABB", "V .O..", "T t.u.", "S mmmm", "S v.e.", "X AB4");
    }

    @Test
    void rebuildingReplacesEverything() {
        Draft other = draft("M ZZZ", "S mmm");
        Outcome.Applied done = applied(draft("M AAABBB", "T .t...."), new Edit.Rebuild(other.canvas(), "new", other.tracks()));
        assertThat(rows(done.draft())).containsExactly("M ZZZ", "S mmm");
        assertThat(done.draft().title()).isEqualTo("new");
    }

    @Test
    void aSoundThatStartsToRepeatFillsTheFilm() {
        assertThat(after(draft("M AAABBB", "S mm...."), new Edit.SetLoop(id("m"), true))).containsExactly("M AAABBB", "S mmmmmm");
        assertThat(after(draft("M AAABBB", "S mm..n."), new Edit.SetLoop(id("m"), true))).containsExactly("M AAABBB", "S mmmmn.");
    }
}
