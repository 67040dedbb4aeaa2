package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Draft;
import kinora.timeline.Fit;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding;
import kinora.understand.Wish;

class PlannerTest {
    private static final Amount UNSAID = new Amount.Unsaid();
    private static final Scene SCENE = Holiday.scene();

    private static Understanding plan(Wish... wishes) {
        return Planner.plan(List.of(wishes), SCENE);
    }

    private static Understanding.Edits edits(Wish... wishes) {
        Understanding understanding = plan(wishes);
        assertThat(understanding).isInstanceOf(Understanding.Edits.class);
        Understanding.Edits edits = (Understanding.Edits) understanding;
        assertThat(Edits.apply(SCENE.draft(), edits.edits())).isInstanceOfSatisfying(Outcome.Applied.class,
                applied -> assertThat(applied.draft()).isEqualTo(edits.draft()));
        return edits;
    }

    private static Draft draft(Wish... wishes) {
        return edits(wishes).draft();
    }

    private static List<String> shots(Draft draft) {
        return draft.main().orElseThrow().visuals().stream().map(Visual::name).toList();
    }

    private static Visual visual(Draft draft, SegmentId id) {
        return (Visual) draft.find(id).orElseThrow();
    }

    private static Target named(String words) {
        return new Target.Named(Kind.ANY, words);
    }

    private static Amount ms(double ms) {
        return new Amount.To(ms, Amount.Unit.MILLISECONDS);
    }

    @Test
    void numbersAreThoseOfTheFilmBeforeTheSentence() {
        Draft draft = draft(new Wish.Remove(new Target.Nth(Kind.SHOT, 2)), new Wish.Remove(new Target.Nth(Kind.SHOT, 3)),
                new Wish.Tone(new Target.Nth(Kind.SHOT, 4), Wish.Tone.Property.BRIGHTNESS, new Amount.Step(true, 2)));
        assertThat(shots(draft)).containsExactly("tower.jpg", "old-bridge.jpg", "speech.mov", "family.jpg");
        assertThat(visual(draft, Holiday.BRIDGE).effects()).extracting(use -> use.name()).containsExactly("warm", "brightness");
    }

    @Test
    void clipThreeIsTheThirdShotUnlessOnlyAClipCanBeMeant() {
        assertThat(shots(draft(new Wish.Remove(new Target.Nth(Kind.CLIP, 2))))).doesNotContain("IMG_2041.jpg").hasSize(5);
        assertThat(visual(draft(new Wish.Mute(new Target.Nth(Kind.CLIP, 2), true)), Holiday.SPEECH).gainPermille()).isZero();
        assertThat(visual(draft(new Wish.Mute(new Target.Nth(Kind.CLIP, 3), true)), Holiday.MARKET).gainPermille()).isZero();
    }

    @Test
    void thingsAreFoundByWhatIsSeenInEveryLanguageAndWithTypos() {
        for (String words : List.of("cat", "kitten", "the cat photo", "黑猫", "小猫", "IMG_2041", "img 2041", "cta")) {
            assertThat(Targets.segments(named(words), SCENE)).as(words).containsExactly(Holiday.CAT);
        }
        for (String words : List.of("bridge", "old bridge", "briges", "铁桥", "夜景")) {
            assertThat(Targets.segments(named(words), SCENE)).as(words).containsExactly(Holiday.BRIDGE);
        }
        assertThat(Targets.segments(named("grandpa"), SCENE)).containsExactly(Holiday.SPEECH);
        assertThat(Targets.segments(named("全家福"), SCENE)).containsExactly(Holiday.FAMILY);
        assertThat(Targets.segments(named("elephant"), SCENE)).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldAndTheRestIsDone() {
        Understanding.Edits edits = edits(new Wish.Remove(new Target.Nth(Kind.PHOTO, 12)), new Wish.Remove(named("cat")));
        assertThat(edits.unmet()).extracting(Understanding.Unmet::topic).containsExactly(Topic.NOT_THERE);
        assertThat(shots(edits.draft())).hasSize(5);
        assertThat(plan(new Wish.Remove(named("elephant")))).isInstanceOf(Understanding.Refused.class);
    }

    @Test
    void oneOfSeveralIsAskedForAndEachChoiceIsTheWholeSentence() {
        Wish louder = new Wish.Gain(new Target.The(Kind.MUSIC), new Amount.Times(0.5));
        Understanding asked = plan(louder, new Wish.Trim(new Target.The(Kind.CLIP), true, 1_000, false));
        assertThat(asked).isInstanceOfSatisfying(Understanding.Ask.class, ask -> {
            assertThat(ask.question()).isEqualTo(Understanding.Question.WHICH_ONE);
            assertThat(ask.choices()).extracting(Understanding.Choice::label).containsExactly("market.mp4", "speech.mov");
            assertThat(ask.choices()).allSatisfy(choice -> {
                assertThat(choice.wishes()).hasSize(2).contains(louder);
                assertThat(Planner.plan(choice.wishes(), SCENE)).isInstanceOf(Understanding.Edits.class);
            });
        });
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        Understanding understanding = plan(new Wish.Cuts(new Target.Between(Kind.ANY, named("tower"), named("cat"))));
        assertThat(understanding).isInstanceOfSatisfying(Understanding.Edits.class, edits -> {
            assertThat(edits.edits()).isEmpty();
            assertThat(edits.draft()).isEqualTo(SCENE.draft());
            assertThat(edits.notes()).extracting(Understanding.Note::what).contains(Understanding.Note.Kind.ALREADY_SO);
        });
    }

    @Test
    void theFilmGetsTheLengthThatIsWanted() {
        assertThat(draft(new Wish.Total(ms(15_000))).durationMs()).isEqualTo(15_000);
        assertThat(draft(new Wish.Total(new Amount.By(-10, Amount.Unit.PERCENT))).durationMs()).isEqualTo(24_300);
        assertThat(draft(new Wish.Total(new Amount.Times(0.5))).durationMs()).isEqualTo(13_500);
        assertThat(plan(new Wish.Total(ms(500)))).isInstanceOfSatisfying(Understanding.Refused.class,
                refused -> assertThat(refused.unmet().getFirst().topic()).isEqualTo(Topic.BEYOND_SOURCE));
    }

    @Test
    void whatIsSaidVaguelyAndThenExactlyIsDoneOnce() {
        assertThat(draft(new Wish.Total(new Amount.Step(false, 2)), new Wish.Total(new Amount.Times(0.5))).durationMs()).isEqualTo(13_500);
    }

    @Test
    void whatIsMovedIntoTheFilmIsAdded() {
        assertThat(shots(draft(new Wish.Move(named("tram"), new Place.First()))).getFirst()).isEqualTo("tram.jpg");
        assertThat(overlays(draft(new Wish.Move(new Target.Named(Kind.OVERLAY, "tram"), new Place.Over(named("speech")))))).hasSize(1);
    }

    @Test
    void shotsLastAsLongAsSaid() {
        Draft draft = draft(new Wish.Length(named("cat"), ms(6_000)), new Wish.Length(named("speech"), ms(4_000)));
        assertThat(visual(draft, Holiday.CAT).range().durationMs()).isEqualTo(6_000);
        assertThat(visual(draft, Holiday.SPEECH).range().durationMs()).isEqualTo(4_000);
        assertThat(plan(new Wish.Length(named("speech"), ms(60_000)))).isInstanceOfSatisfying(Understanding.Refused.class,
                refused -> assertThat(refused.unmet().getFirst().topic()).isEqualTo(Topic.BEYOND_SOURCE));
        assertThat(visual(draft(new Wish.Length(named("market"), new Amount.Most(false))), Holiday.MARKET).range().durationMs())
                .isEqualTo(10_000);
    }

    @Test
    void aSpanOfTheFilmGoesOrStays() {
        Draft cut = draft(new Wish.CutSpan(new Moment.After(6_000), new Moment.After(10_000), false));
        assertThat(cut.durationMs()).isEqualTo(23_000);
        assertThat(visual(cut, Holiday.CAT).range().durationMs()).isEqualTo(2_000);
        assertThat(visual(cut, Holiday.MARKET).sourceInMs()).isEqualTo(3_000);
        Draft kept = draft(new Wish.CutSpan(new Moment.After(4_000), new Moment.After(13_000), true));
        assertThat(shots(kept)).containsExactly("IMG_2041.jpg", "market.mp4");
        Draft inside = draft(new Wish.CutSpan(new Moment.After(9_000), new Moment.After(10_000), false));
        assertThat(shots(inside)).hasSize(7);
        assertThat(inside.durationMs()).isEqualTo(26_000);
    }

    @Test
    void everythingIsNotDeletedAtAWord() {
        assertThat(plan(new Wish.Remove(new Target.All(Kind.SHOT)))).isInstanceOf(Understanding.Ask.class);
        assertThat(plan(new Wish.Remove(new Target.Whole()))).isInstanceOf(Understanding.Ask.class);
    }

    @Test
    void shotsMoveAndChangePlaces() {
        assertThat(shots(draft(new Wish.Move(named("family"), new Place.First()))).getFirst()).isEqualTo("family.jpg");
        assertThat(shots(draft(new Wish.Move(named("cat"), new Place.Beside(named("bridge"), true))))).containsExactly("tower.jpg",
                "market.mp4", "old-bridge.jpg", "IMG_2041.jpg", "speech.mov", "family.jpg");
        assertThat(shots(draft(new Wish.Swap(named("cat"), named("family"))))).containsExactly("tower.jpg", "family.jpg", "market.mp4",
                "old-bridge.jpg", "speech.mov", "IMG_2041.jpg");
        assertThat(shots(draft(new Wish.Order(new Wish.Order.By.Reversed()))).getFirst()).isEqualTo("family.jpg");
        assertThat(shots(draft(new Wish.Move(new Target.All(Kind.CLIP), new Place.First()))).subList(0, 2)).containsExactly("market.mp4",
                "speech.mov");
        assertThat(shots(draft(new Wish.Move(new Target.Nth(Kind.SHOT, -1), new Place.Nth(3)))).get(2)).isEqualTo("family.jpg");
        assertThat(shots(draft(new Wish.Move(new Target.Nth(Kind.PHOTO, 1), new Place.Shift(1)))).get(1)).isEqualTo("tower.jpg");
    }

    @Test
    void filesAtHandAreAddedWhereTheyBelong() {
        assertThat(shots(draft(new Wish.Insert(new Target.Spare(Kind.ANY, "tram"), new Place.Beside(named("cat"), true)))).get(2))
                .isEqualTo("tram.jpg");
        assertThat(shots(draft(new Wish.Insert(new Target.Spare(Kind.ANY, "tower-2.jpg"), new Place.Unsaid()))).get(1))
                .isEqualTo("tower-2.jpg");
        Draft replaced = draft(new Wish.Replace(named("cat"), new Target.Spare(Kind.PHOTO, "tram")));
        assertThat(visual(replaced, Holiday.CAT).source()).isEqualTo(new MediaRef.Local("tram.jpg"));
        assertThat(plan(new Wish.Insert(new Target.Spare(Kind.PHOTO, "volcano"), new Place.Last())))
                .isInstanceOf(Understanding.Refused.class);
    }

    @Test
    void cardsOfOneColourCarryWords() {
        Draft draft = draft(new Wish.Card(Optional.empty(), Optional.of("Fin."), Optional.empty(), new Place.Last(), UNSAID));
        Visual card = draft.main().orElseThrow().visuals().getLast();
        assertThat(card.source()).isEqualTo(new MediaRef.Generated("colour:#000000"));
        assertThat(draft.segments().filter(Title.class::isInstance).map(one -> (Title) one).filter(title -> title.text().equals("Fin."))
                .findFirst().orElseThrow().range()).isEqualTo(card.range());
    }

    @Test
    void clipsRunFasterSlowerAndBackwards() {
        assertThat(visual(draft(new Wish.Speed(named("market"), new Amount.To(2, Amount.Unit.FACTOR), Optional.empty())), Holiday.MARKET)
                .speed().permille()).isEqualTo(2_000);
        assertThat(visual(draft(new Wish.Speed(named("market"), new Amount.By(30, Amount.Unit.PERCENT), Optional.empty())), Holiday.MARKET)
                .speed().permille()).isEqualTo(1_300);
        assertThat(visual(draft(new Wish.Backwards(named("market"), true)), Holiday.MARKET).speed().permille()).isEqualTo(-1_000);
        assertThat(visual(draft(new Wish.SpeedRamp(named("market"), true)), Holiday.MARKET).speed().ramp()).isPresent();
        assertThat(plan(new Wish.Speed(named("market"), new Amount.To(500, Amount.Unit.FACTOR), Optional.empty())))
                .isInstanceOf(Understanding.Refused.class);
        assertThat(draft(new Wish.Speed(new Target.Whole(), new Amount.Times(2), Optional.empty())).durationMs()).isEqualTo(13_500);
    }

    @Test
    void aFrozenPictureIsWhatIsSpokenOfNext() {
        Understanding.Edits edits = edits(new Wish.Freeze(new Target.Unsaid(), new Moment.After(10_000), false, ms(1_000)),
                new Wish.AddTitle(Optional.of("BOOM"), new Place.Over(new Target.It(Kind.ANY, false)), Optional.empty(),
                        Wish.TitleLook.UNSAID, UNSAID));
        assertThat(edits.draft().durationMs()).isEqualTo(28_000);
        Title boom = edits.draft().segments().filter(Title.class::isInstance).map(one -> (Title) one)
                .filter(one -> one.text().equals("BOOM")).findFirst().orElseThrow();
        assertThat(boom.range().startMs()).isEqualTo(10_000);
    }

    @Test
    void tonesGoByStepsFromWhatIsThere() {
        Draft one = draft(new Wish.Tone(named("cat"), Wish.Tone.Property.BRIGHTNESS, new Amount.Step(true, 1)));
        double bit = Tones.number(visual(one, Holiday.CAT), "brightness", "amount").orElseThrow();
        Draft two = draft(new Wish.Tone(named("cat"), Wish.Tone.Property.BRIGHTNESS, new Amount.Step(true, 3)));
        double lot = Tones.number(visual(two, Holiday.CAT), "brightness", "amount").orElseThrow();
        assertThat(bit).isBetween(0.05, 0.2);
        assertThat(lot).isGreaterThan(2 * bit);
        Draft all = draft(new Wish.Tone(new Target.Unsaid(), Wish.Tone.Property.WARMTH, UNSAID));
        assertThat(all.main().orElseThrow().visuals())
                .allSatisfy(shot -> assertThat(Tones.number(shot, "warmth", "amount").orElse(0.0)).isPositive());
    }

    @Test
    void aLookGivesWayToALookAndOtherEffectsStay() {
        Draft draft = draft(new Wish.Tone(named("bridge"), Wish.Tone.Property.CONTRAST, UNSAID),
                new Wish.Effect(named("bridge"), "vintage", UNSAID));
        assertThat(visual(draft, Holiday.BRIDGE).effects()).extracting(use -> use.name()).containsExactly("contrast", "vintage");
        Draft weaker = draft(new Wish.Effect(named("bridge"), "warm", new Amount.Times(0.5)));
        assertThat(Tones.number(visual(weaker, Holiday.BRIDGE), "warm", "amount").orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(visual(draft(new Wish.Plain(new Target.Unsaid(), Optional.empty())), Holiday.BRIDGE).effects()).isEmpty();
    }

    @Test
    void transitionsStandWhereTheyAreWanted() {
        List<Transition> all = draft(new Wish.Transition(new Target.Unsaid(), Optional.of("dip-to-white"), UNSAID)).main().orElseThrow()
                .transitions();
        assertThat(all).hasSize(5).allSatisfy(one -> assertThat(one.name()).isEqualTo("dip-to-white"));
        List<Transition> one = draft(
                new Wish.Transition(new Target.Next(Kind.TRANSITION, named("family"), false), Optional.of("wipe-up"), ms(800))).main()
                .orElseThrow().transitions();
        assertThat(one).anySatisfy(it -> {
            assertThat(it.right()).isEqualTo(Holiday.FAMILY);
            assertThat(it.name()).isEqualTo("wipe-up");
            assertThat(it.durationMs()).isEqualTo(800);
        }).hasSize(2);
        assertThat(draft(new Wish.Length(new Target.All(Kind.TRANSITION), ms(1_000))).main().orElseThrow().transitions()).singleElement()
                .satisfies(it -> assertThat(it.durationMs()).isEqualTo(1_000));
        assertThat(draft(new Wish.Cuts(new Target.Unsaid())).main().orElseThrow().transitions()).isEmpty();
        assertThat(plan(new Wish.Transition(new Target.Unsaid(), Optional.of("teleport"), UNSAID))).isInstanceOf(Understanding.Ask.class);
    }

    @Test
    void theCanvasGetsItsShapeAndPicturesMeetIt() {
        Draft vertical = draft(new Wish.Canvas(Optional.of("9:16"), Optional.empty(), Optional.empty()));
        assertThat(vertical.canvas().width()).isEqualTo(1080);
        assertThat(vertical.canvas().height()).isEqualTo(1920);
        assertThat(visual(vertical, Holiday.MARKET).fit()).isEqualTo(Fit.BLUR_FILL);
        assertThat(visual(vertical, Holiday.CAT).fit()).isEqualTo(Fit.COVER);
        assertThat(draft(new Wish.Canvas(Optional.empty(), Optional.of("480p"), Optional.empty())).canvas().width()).isEqualTo(854);
        assertThat(draft(new Wish.Canvas(Optional.of("4:5"), Optional.empty(), Optional.empty())).canvas().height()).isEqualTo(1350);
        assertThat(plan(new Wish.Canvas(Optional.of("9000x20"), Optional.empty(), Optional.empty())))
                .isInstanceOf(Understanding.Refused.class);
        assertThat(draft(new Wish.Rate(new Amount.To(25, Amount.Unit.FRAMES_PER_SECOND))).canvas().rate().perSecond()).isEqualTo(25);
    }

    @Test
    void quarterTurnsAddUp() {
        Draft draft = draft(new Wish.Turn(named("cat"), 90), new Wish.Turn(named("cat"), 90));
        assertThat(visual(draft, Holiday.CAT).effects()).extracting(use -> use.name()).containsExactly("rotate-180");
    }

    @Test
    void titlesAreWrittenMovedAndRestyled() {
        Draft added = draft(
                new Wish.AddTitle(Optional.of("Meow"), new Place.Over(named("cat")), Optional.empty(), Wish.TitleLook.UNSAID, UNSAID));
        Title meow = added.segments().filter(Title.class::isInstance).map(one -> (Title) one).filter(one -> one.text().equals("Meow"))
                .findFirst().orElseThrow();
        assertThat(meow.range().startMs()).isEqualTo(4_000);
        assertThat(meow.range().endMs()).isEqualTo(8_000);
        Draft changed = draft(new Wish.Text(new Target.Unsaid(), "2024", Optional.of("2023"), Wish.Text.Append.NO));
        assertThat(((Title) changed.find(Holiday.HEADING).orElseThrow()).text()).isEqualTo("Lisbon 2024");
        Draft longer = draft(new Wish.Move(new Target.The(Kind.TITLE), new Place.Over(new Target.Whole())));
        assertThat(longer.find(Holiday.HEADING).orElseThrow().range().endMs()).isEqualTo(27_000);
        assertThat(plan(new Wish.AddTitle(Optional.empty(), new Place.Unsaid(), Optional.empty(), Wish.TitleLook.UNSAID, UNSAID)))
                .isInstanceOfSatisfying(Understanding.Ask.class,
                        ask -> assertThat(ask.question()).isEqualTo(Understanding.Question.WHAT_TEXT));
    }

    @Test
    void captionsOfAFileStandInTheTimeOfTheirClip() {
        Draft draft = draft(new Wish.Captions(Optional.empty()));
        List<Title> made = draft.segments().filter(Title.class::isInstance).map(one -> (Title) one)
                .filter(one -> one.text().equals("Dear friends")).toList();
        assertThat(made).singleElement().satisfies(title -> assertThat(title.range().startMs()).isEqualTo(17_500));
    }

    @Test
    void musicIsReplacedOrMade() {
        Sound made = (Sound) draft(new Wish.Music(Optional.of("calm"), Optional.empty(), true, new Place.Unsaid())).find(Holiday.MUSIC)
                .orElseThrow();
        assertThat(made.source()).isEqualTo(new MediaRef.Generated("music:ambient?seed=1"));
        assertThat(made.range().durationMs()).isEqualTo(27_000);
        Sound file = (Sound) draft(
                new Wish.Music(Optional.empty(), Optional.of(new Target.Spare(Kind.MUSIC, "fado.mp3")), true, new Place.Unsaid()))
                .find(Holiday.MUSIC).orElseThrow();
        assertThat(file.loop()).isTrue();
        assertThat(file.range().durationMs()).isEqualTo(27_000);
        Draft later = draft(
                new Wish.Move(new Target.The(Kind.MUSIC), new Place.From(new Moment.Edge(named("market"), false), Optional.empty())));
        assertThat(later.find(Holiday.MUSIC).orElseThrow().range().startMs()).isEqualTo(8_000);
        assertThat(later.durationMs()).isEqualTo(27_000);
        Sound skipped = (Sound) draft(new Wish.Trim(new Target.The(Kind.MUSIC), true, 45_000, false)).find(Holiday.MUSIC).orElseThrow();
        assertThat(skipped.sourceInMs()).isEqualTo(45_000);
        assertThat(skipped.range().durationMs()).isEqualTo(27_000);
    }

    @Test
    void soundsAreSetByShareDecibelAndStep() {
        Target music = new Target.The(Kind.MUSIC);
        assertThat(gain(new Wish.Gain(music, new Amount.To(30, Amount.Unit.PERCENT)))).isEqualTo(300);
        assertThat(gain(new Wish.Gain(music, new Amount.To(80, Amount.Unit.PLAIN)))).isEqualTo(800);
        assertThat(gain(new Wish.Gain(music, new Amount.By(10, Amount.Unit.PERCENT)))).isEqualTo(660);
        assertThat(gain(new Wish.Gain(music, new Amount.By(-6, Amount.Unit.DECIBELS)))).isBetween(290, 310);
        assertThat(gain(new Wish.Gain(music, new Amount.Step(false, 1)))).isBetween(300, 560);
        assertThat(draft(new Wish.Mute(new Target.Whole(), true)).gainPermille()).isZero();
        Draft only = draft(new Wish.Mute(new Target.Except(new Target.All(Kind.SOUND), music), true));
        assertThat(visual(only, Holiday.MARKET).gainPermille()).isZero();
        assertThat(((Sound) only.find(Holiday.MUSIC).orElseThrow()).gainPermille()).isEqualTo(600);
    }

    private static int gain(Wish wish) {
        return ((Sound) draft(wish).find(Holiday.MUSIC).orElseThrow()).gainPermille();
    }

    @Test
    void picturesFadeAtTheEndsOfTheFilm() {
        Draft draft = draft(new Wish.Fade(new Target.Unsaid(), false, true, ms(2_000), false));
        assertThat(visual(draft, Holiday.FAMILY).inset().fadeOutMs()).isEqualTo(2_000);
        assertThat(visual(draft, Holiday.TOWER).inset().fadeInMs()).isZero();
        Sound music = (Sound) draft(new Wish.Fade(new Target.The(Kind.MUSIC), true, false, ms(3_000), false)).find(Holiday.MUSIC)
                .orElseThrow();
        assertThat(music.fadeInMs()).isEqualTo(3_000);
        assertThat(music.fadeOutMs()).isEqualTo(2_000);
    }

    @Test
    void silencesAreCutOutOfSpeech() {
        Draft draft = draft(new Wish.NoSilence(new Target.Unsaid()));
        assertThat(draft.durationMs()).isBetween(25_000L, 26_500L);
    }

    @Test
    void logosLieInTheirCornerThroughoutTheFilm() {
        Draft draft = draft(new Wish.Overlay(new Target.Spare(Kind.LOGO, ""), Optional.of("bottom-left"), UNSAID,
                new Amount.To(50, Amount.Unit.PERCENT), new Place.Unsaid()));
        Visual logo = overlays(draft).getFirst();
        assertThat(logo.range().durationMs()).isEqualTo(27_000);
        assertThat(logo.inset().box().frames().getFirst().value()).satisfies(box -> {
            assertThat(box.x()).isLessThan(1 / 3.0);
            assertThat(box.y()).isGreaterThan(2 / 3.0);
            assertThat(box.opacity()).isEqualTo(0.5);
        });
        Draft pip = draft(new Wish.Overlay(named("waves"), Optional.empty(), UNSAID, UNSAID, new Place.Over(named("speech"))));
        assertThat(overlays(pip).getFirst().range().startMs()).isEqualTo(17_000);
        Draft split = draft(new Wish.Arrange(new Target.Both(List.of(named("tower"), named("cat"))), "side-by-side"));
        assertThat(shots(split)).hasSize(5);
        assertThat(overlays(split)).hasSize(1);
    }

    private static List<Visual> overlays(Draft draft) {
        List<Visual> all = new ArrayList<>();
        draft.tracks().stream().skip(1).filter(Track.Video.class::isInstance).forEach(track -> all.addAll(((Track.Video) track).visuals()));
        return all;
    }

    @Test
    void undoTakesBackTheSentenceOrATurn() {
        Draft old = draft(new Wish.Remove(named("cat")));
        Scene scene = new Scene(old, SCENE.files(), List.of(), List.of(new Scene.Past(SCENE.draft(), "delete the cat")), List.of(),
                List.of());
        assertThat(Planner.plan(List.of(new Wish.Undo(1, Optional.empty())), scene)).isEqualTo(new Understanding.Return(SCENE.draft(), 1));
        assertThat(Planner.plan(List.of(new Wish.Undo(1, Optional.of("deleted the cat"))), scene))
                .isEqualTo(new Understanding.Return(SCENE.draft(), 1));
        assertThat(Planner
                .plan(List.of(new Wish.Undo(1, Optional.empty()), new Wish.Gain(new Target.The(Kind.MUSIC), new Amount.Times(0.5))), scene))
                .isInstanceOfSatisfying(Understanding.Edits.class, edits -> assertThat(shots(edits.draft())).hasSize(6));
        assertThat(plan(new Wish.Redo(1))).isInstanceOf(Understanding.Refused.class);
        assertThat(plan(new Wish.Remove(named("cat")), new Wish.Undo(1, Optional.empty())))
                .isInstanceOfSatisfying(Understanding.Edits.class, edits -> assertThat(edits.draft()).isEqualTo(SCENE.draft()));
    }

    @Test
    void filesWithoutAFilmBecomeAReel() {
        Scene files = Holiday.scene(Draft.empty(SCENE.draft().canvas()));
        Understanding reel = Planner.plan(List.of(new Wish.Reel(Optional.of("travel"), new Target.Unsaid(), Map.of()),
                new Wish.Total(ms(30_000)), new Wish.Music(Optional.of("happy"), Optional.empty(), false, new Place.Unsaid()),
                new Wish.Cuts(new Target.Unsaid()), new Wish.Best(new Target.Unsaid(), OptionalInt.of(5))), files);
        assertThat(reel).isInstanceOfSatisfying(Understanding.Reel.class, it -> {
            assertThat(it.brief()).containsEntry("style", "travel").containsEntry("seconds", "30").containsEntry("cuts", "hard")
                    .containsEntry("shots", "5").containsEntry("music", "music:upbeat?seed=1");
            assertThat(it.then()).isEmpty();
        });
        Scene nothing = new Scene(Draft.empty(SCENE.draft().canvas()), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Planner.plan(List.of(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of())), nothing))
                .isInstanceOf(Understanding.Ask.class);
        assertThat(Planner.plan(List.of(new Wish.Remove(new Target.Nth(Kind.PHOTO, 3))), nothing))
                .isInstanceOf(Understanding.Refused.class);
    }

    @Test
    void whatOthersDoComesAfterWhatChanges() {
        assertThat(plan(new Wish.Export(Map.of("format", "gif")))).isInstanceOfSatisfying(Understanding.Action.class, action -> {
            assertThat(action.kind()).isEqualTo("export");
            assertThat(action.first()).isEmpty();
        });
        assertThat(plan(new Wish.Effect(new Target.Unsaid(), "warm", UNSAID), new Wish.Export(Map.of())))
                .isInstanceOfSatisfying(Understanding.Action.class, action -> assertThat(action.first()).isPresent());
    }

    @Test
    void whatCannotBeDoneIsNamedAndWhatWasNotUnderstoodToo() {
        assertThat(plan(new Wish.Impossible(Topic.PARTICLES, named("cat")))).isInstanceOfSatisfying(Understanding.Refused.class,
                refused -> assertThat(refused.unmet().getFirst().topic()).isEqualTo(Topic.PARTICLES));
        assertThat(plan(new Wish.Unclear("frobnicate"))).isInstanceOf(Understanding.Ask.class);
        assertThat(edits(new Wish.Remove(named("cat")), new Wish.Unclear("frobnicate")).notes()).extracting(Understanding.Note::what)
                .contains(Understanding.Note.Kind.UNCLEAR);
        assertThat(plan(new Wish.Question(Wish.Question.About.LENGTH, new Target.Whole()))).isInstanceOf(Understanding.Answer.class);
    }

    @Test
    void aGoodEditorsGuessIsSeen() {
        for (Wish.Better.Vague how : Wish.Better.Vague.values()) {
            assertThat(edits(new Wish.Better(how)).edits()).as(how.name()).isNotEmpty();
        }
    }

    @Test
    void cutsFallOnTheBeatOfMadeMusic() {
        Draft draft = draft(new Wish.Music(Optional.of("happy"), Optional.empty(), true, new Place.Unsaid()), new Wish.OnBeat());
        assertThat(draft.main().orElseThrow().visuals().stream().limit(5).map(shot -> shot.range().endMs() % 600))
                .allSatisfy(off -> assertThat(Set.of(0L, 1L, 599L)).contains(off));
    }

    @Test
    void soundsOfTheirOwnArePutWhereTheyAreWanted() {
        Draft draft = draft(
                new Wish.AddSound(new Target.Spare(Kind.VOICE, "memo"), new Place.From(new Moment.After(10_000), Optional.empty())));
        assertThat(draft.segments().filter(Sound.class::isInstance).map(one -> (Sound) one).filter(one -> one.role() == SoundRole.VOICE)
                .findFirst().orElseThrow().range().startMs()).isEqualTo(10_000);
        Draft over = draft(new Wish.Replace(new Target.Named(Kind.SOUND, "market"), new Target.Spare(Kind.MUSIC, "fado")));
        assertThat(visual(over, Holiday.MARKET).gainPermille()).isZero();
        assertThat(new Edit.Remove(Holiday.MARKET).id()).isEqualTo(Holiday.MARKET);
    }
}
