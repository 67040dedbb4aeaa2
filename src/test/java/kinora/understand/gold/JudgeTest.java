package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import kinora.edit.Edit;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

final class JudgeTest {
    private final Starts starts = new Starts();
    private final Judge judge = new Judge(starts);

    private static Entry entry(String expect) {
        return Corpus.entry(Corpus.json("{\"id\":\"x\",\"text\":\"x\",\"expect\":" + expect + "}"), "en");
    }

    private Verdict edited(String expect, UnaryOperator<Draft> change) {
        return judge.of(Fakes.doing(Heard.Outcome.EDITED, change), entry(expect));
    }

    private static UnaryOperator<Draft> doing(Edit edit) {
        return draft -> Fakes.edited(draft, edit);
    }

    private void isCorrect(String expect, UnaryOperator<Draft> change) {
        assertThat(edited(expect, change)).isEqualTo(new Verdict(Verdict.Kind.CORRECT, ""));
    }

    private void isWrong(String expect, UnaryOperator<Draft> change, String why) {
        Verdict verdict = edited(expect, change);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WRONG);
        assertThat(verdict.why()).contains(why);
    }

    private static SegmentId id(String id) {
        return new SegmentId(id);
    }

    @Test
    void whatFollowsOfARemovedShotIsFree() {
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"shots\":{\"without\":[\"s3\"]}}}", doing(new Edit.Remove(id("s3"))));
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"shots\":{\"without\":[\"s5\"]}}}", doing(new Edit.Remove(id("s5"))));
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"shots\":{\"without\":[\"s2\"]}}}", doing(new Edit.Remove(id("s3"))), "shots");
    }

    @Test
    void whatNobodyAskedForIsWrong() {
        String expect = "{\"outcome\":\"edited\",\"changes\":{\"s1.fit\":\"contain\"}}";
        UnaryOperator<Draft> fit = draft -> Fakes.withShot(draft, "s1", shot -> shot.withFit(Fit.CONTAIN));
        isCorrect(expect, fit);
        isWrong(expect, draft -> Fakes.withShot(fit.apply(draft), "s2", shot -> shot.withFit(Fit.CONTAIN)), "s2.fit");
        isWrong(expect, draft -> Fakes.without(fit.apply(draft), "s8"), "shots");
        isWrong(expect, UnaryOperator.identity(), "nothing");
    }

    private static UnaryOperator<Draft> shorter(String shot) {
        return doing(new Edit.SetDuration(id(shot), 2000, Edit.Edge.END));
    }

    @Test
    void aListedLengthMovesWhatLiesBehind() {
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"s1.durationMs\":2000}}", shorter("s1"));
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"s2.durationMs\":2000}}", shorter("s1"), "s2.durationMs");
    }

    @Test
    void derivedValuesListWhatTheyAreMadeOf() {
        UnaryOperator<Draft> brighter = draft -> Fakes.withShot(draft, "s6", shot -> with(shot, "brightness", "warm"));
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"s6.brightness\":{\"more_than_before\":true}}}",
                draft -> Fakes.withShot(draft, "s6", shot -> with(shot, "warm", "exposure")));
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"s6.contrast\":{\"same\":true}}}", brighter, "effects");
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"s6.warmth\":{\"less_than_before\":true}}}",
                draft -> Fakes.withShot(draft, "s6", shot -> with(shot, "cool")));
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"s6.effects\":{\"contains\":\"vintage\"}}}",
                draft -> Fakes.withShot(draft, "s6", shot -> with(shot, "vintage")));
    }

    private static Visual with(Visual shot, String... effects) {
        List<EffectUse> uses = new ArrayList<>();
        for (String effect : effects) {
            Map<String, Parameter> given = effect.equals("exposure")
                    ? Map.of("stops", new Parameter.Scalar(0.5))
                    : effect.equals("brightness") ? Map.of("amount", new Parameter.Scalar(0.2)) : Map.of();
            uses.add(new EffectUse(effect, new TreeMap<>(given), Extras.none()));
        }
        return shot.withEffects(uses);
    }

    @Test
    void patternsListWhatTheyMatch() {
        UnaryOperator<Draft> brighter = draft -> Fakes.withShot(draft, "s6", shot -> with(shot, "brightness", "warm"));
        isCorrect("{\"outcome\":\"edited\",\"may\":[\"*.effects\",\"*.effect.*\"],\"some\":true}", brighter);
        isCorrect("{\"outcome\":\"edited\",\"may\":[\"*.effect.*\"],\"some\":true}", brighter);
        isWrong("{\"outcome\":\"edited\",\"may\":[\"s1.effect.*\"]}", brighter, "s6.effect");
    }

    @Test
    void oneKeyBeatsThoseOfSeveral() {
        String mono = "{\"contains\":\"black-and-white\"}";
        String expect = "{\"outcome\":\"edited\",\"changes\":{\"*.effects\":" + mono + ",\"s2.effects\":{\"same\":true}}}";
        UnaryOperator<Draft> others = draft -> Fakes.withMain(draft,
                main -> new Track.Video(main.id(),
                        main.visuals().stream().map(shot -> shot.id().value().equals("s2") ? shot : with(shot, "black-and-white")).toList(),
                        main.transitions(), main.extras()));
        isCorrect(expect, others);
        isWrong(expect, draft -> Fakes.withShot(others.apply(draft), "s2", shot -> with(shot, "black-and-white")), "s2.effects");
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"clips.effects\":" + mono + "},\"may\":[\"photos.effects\"]}", others);
        isCorrect("{\"outcome\":\"edited\",\"may\":[\"*.effects\"],\"some\":true}", others);
        isWrong("{\"outcome\":\"edited\",\"may\":[\"*.fit\"],\"some\":true}", others, "may");
    }

    @Test
    void joinsAreJudgedTogether() {
        UnaryOperator<Draft> cuts = draft -> Fakes.withMain(draft,
                main -> new Track.Video(main.id(), main.visuals(), List.of(), main.extras()));
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"joins\":{\"all\":\"cut\"}}}", cuts);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"joins\":{\"some\":\"dissolve\"}}}", cuts, "joins");
        isCorrect("{\"outcome\":\"edited\",\"may\":[\"joins\"],\"some\":true}", cuts);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"join.s1-s2\":\"cut\"}}", cuts, "join.");
    }

    @Test
    void aTitleMadeAnewKeepsItsName() {
        UnaryOperator<Draft> again = draft -> Fakes.withTitles(draft,
                titles -> titles.stream().map(title -> title.id().value().equals("title") ? again(title, "Rome", 0) : title).toList());
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"title.text\":\"Rome\"}}", again);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"caption.text\":\"Rome\"}}", again, "caption.text");
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"title.style\":\"headline\"}}",
                draft -> Fakes.withTitles(draft,
                        titles -> List.of(
                                new Title(id("z"), titles.getFirst().range(), "", "Summer 2024", StyleUse.of("headline"), Extras.none()),
                                titles.getLast())));
    }

    private static Title again(Title title, String text, long later) {
        return new Title(id("anew"), new TimeRange(title.range().startMs() + later, title.range().durationMs()), title.name(), text,
                title.style(), title.extras());
    }

    @Test
    void titlesThatComeAreMatchedByTheirKeys() {
        UnaryOperator<Draft> add = draft -> Fakes.withTitles(draft, titles -> {
            List<Title> more = new ArrayList<>(titles);
            more.add(new Title(id("t9"), new TimeRange(17_000, 3_000), "", "Yes", StyleUse.of("caption"), Extras.none()));
            return more;
        });
        String plus = "{\"outcome\":\"edited\",\"changes\":{\"titles\":{\"plus\":[{\"text\":\"Yes\",\"startMs\":{\"range\":[16900,18000]},\"style\":\"caption\"}]}}}";
        isCorrect(plus, add);
        isWrong(plus.replace("Yes", "No"), add, "titles");
    }

    @Test
    void aSoundOfTheSameRoleIsTheSameSound() {
        UnaryOperator<Draft> other = draft -> Fakes.withSounds(draft,
                sounds -> sounds.stream()
                        .map(sound -> new Sound(id("m2"), sound.range(), "guitar.mp3", new MediaRef.Local("guitar.mp3"), 0, 0,
                                sound.speed(), 700, 0, sound.fadeOutMs(), true, sound.role(), List.of(), sound.strip(), Extras.none()))
                        .toList());
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"music.source\":\"guitar.mp3\"}}", other);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"music.gain\":0.7}}", other, "music.source");
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"sounds\":{\"without\":[\"music\"]}}}", doing(new Edit.Remove(id("music"))));
    }

    @Test
    void aLengthOfTheFilmLeavesItsMeansFree() {
        UnaryOperator<Draft> shorter = draft -> shorter("s2").apply(shorter("s1").apply(draft));
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"totalMs\":28000}}", shorter);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"totalMs\":30000}}", shorter, "totalMs");
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"totalMs\":28000}}", draft -> Fakes.without(draft, "s1"), "shots");
    }

    @Test
    void theCanvasTakesFitsAndTitlesAlong() {
        UnaryOperator<Draft> upright = draft -> new Draft(new Canvas(1080, 1920, draft.canvas().rate(), 0), draft.title(),
                Fakes.withShot(draft, "s1", shot -> shot.withFit(Fit.BLUR_FILL)).tracks(), draft.version(), draft.extras());
        isCorrect("{\"outcome\":\"edited\",\"changes\":{\"canvas\":{\"ratio\":\"9:16\"}}}", upright);
        isWrong("{\"outcome\":\"edited\",\"changes\":{\"canvas\":{\"ratio\":\"1:1\"}}}", upright, "canvas");
    }

    @Test
    void unmetTopicsMustBeTheSameSaveForThoseAlike() {
        String expect = "{\"outcome\":\"edited\",\"changes\":{\"film.gain\":0},\"unmet\":[\"object_removal\"],\"unmet_may\":[\"web\"]}";
        assertThat(unmet(expect, Set.of("object_removal"))).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(unmet(expect, Set.of("retouch", "web"))).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(unmet(expect, Set.of())).isEqualTo(Verdict.Kind.WRONG);
        assertThat(unmet(expect, Set.of("object_removal", "font"))).isEqualTo(Verdict.Kind.WRONG);
        assertThat(unmet("{\"outcome\":\"edited\",\"changes\":{\"film.gain\":0}}", Set.of("font"))).isEqualTo(Verdict.Kind.WRONG);
    }

    private Verdict.Kind unmet(String expect, Set<String> topics) {
        Mind mind = scene -> text -> new Heard(Heard.Outcome.EDITED, topics, Map.of(), "", "en", scene.draft().withGain(0));
        return judge.of(mind, entry(expect)).kind();
    }

    @Test
    void actionsHaveTheirOptionsOrDefaults() {
        String expect = "{\"outcome\":\"action\",\"action\":{\"kind\":\"export\",\"format\":\"mp4\",\"maxSizeMb\":10,\"frameMs\":{\"range\":[0,40]}}}";
        assertThat(action(expect, Map.of("kind", "export", "maxSizeMb", "10", "frameMs", "33"))).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(action(expect, Map.of("kind", "export", "maxSizeMb", "12", "frameMs", "33"))).isEqualTo(Verdict.Kind.WRONG);
        assertThat(action(expect, Map.of("kind", "export", "format", "gif", "maxSizeMb", "10", "frameMs", "0")))
                .isEqualTo(Verdict.Kind.WRONG);
        assertThat(action(expect, Map.of("kind", "export", "maxSizeMb", "10"))).isEqualTo(Verdict.Kind.WRONG);
    }

    private Verdict.Kind action(String expect, Map<String, String> options) {
        Mind mind = scene -> text -> new Heard(Heard.Outcome.ACTION, Set.of(), options, "", "en", scene.draft());
        return judge.of(mind, entry(expect)).kind();
    }

    @Test
    void repliesAreInTheLanguageAndSayWhatTheyMust() {
        String expect = "{\"outcome\":\"answered\",\"reply\":{\"any\":[\"32\",\"half a minute\"],\"none\":[\"sorry\"]}}";
        assertThat(reply(expect, "It lasts 32 s.", "en")).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(reply(expect, "Half a Minute", "en")).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(reply(expect, "Sorry, 32 s", "en")).isEqualTo(Verdict.Kind.WRONG);
        assertThat(reply(expect, "long", "en")).isEqualTo(Verdict.Kind.WRONG);
        assertThat(reply(expect, "32", "zh")).isEqualTo(Verdict.Kind.WRONG);
    }

    private Verdict.Kind reply(String expect, String reply, String language) {
        Mind mind = scene -> text -> new Heard(Heard.Outcome.ANSWERED, Set.of(), Map.of(), reply, language, scene.draft());
        return judge.of(mind, entry(expect)).kind();
    }

    @Test
    void whoAsksAndDoesNothingIsSafe() {
        assertThat(judge.of(Fakes.lazy(), entry("{\"outcome\":\"edited\",\"changes\":{\"film.gain\":0}}")).kind())
                .isEqualTo(Verdict.Kind.SAFE);
        assertThat(judge.of(Fakes.lazy(), entry("{\"outcome\":[\"answered\",\"asked\"]}")).kind()).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(judge.of(Fakes.doing(Heard.Outcome.ASKED, draft -> draft.withGain(0)), entry("{\"outcome\":\"asked\"}")).kind())
                .isEqualTo(Verdict.Kind.WRONG);
        assertThat(judge.of(Fakes.doing(Heard.Outcome.ANSWERED, UnaryOperator.identity()),
                entry("{\"outcome\":\"edited\",\"changes\":{\"film.gain\":0}}")).kind()).isEqualTo(Verdict.Kind.WRONG);
    }

    @Test
    void anyAlternativeWillDoAndAFailureIsWrong() {
        String expect = "{\"outcome\":\"edited\",\"changes\":{\"film.gain\":0},\"alternatives\":[{\"outcome\":\"edited\",\"changes\":{\"film.title\":\"x\"}}]}";
        isCorrect(expect, draft -> draft.withGain(0));
        isCorrect(expect, draft -> new Draft(draft.canvas(), "x", draft.tracks(), draft.version(), draft.extras()));
        Verdict verdict = judge.of(scene -> text -> {
            throw new IllegalStateException("no");
        }, entry(expect));
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WRONG);
        assertThat(verdict.why()).startsWith("failed");
    }

    @Test
    void severalTurnsAreJudgedByTheWholeWay() {
        Entry undo = Corpus.entry(Corpus.json("{\"id\":\"x\",\"turns\":[\"a\",\"b\"],\"expect\":{\"outcome\":\"edited\"}}"), "en");
        Mind mind = scene -> new Mind.Conversation() {
            private Draft draft = scene.draft();

            @Override
            public Heard say(String text) {
                draft = text.equals("a") ? draft.withGain(0) : scene.draft();
                return Fakes.heard(Heard.Outcome.EDITED, draft);
            }
        };
        assertThat(judge.of(mind, undo).kind()).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(judge.of(Fakes.doing(Heard.Outcome.EDITED, draft -> draft.withGain(draft.gainPermille() - 100)), undo).kind())
                .isEqualTo(Verdict.Kind.WRONG);
        Entry asked = Corpus.entry(Corpus.json("{\"id\":\"x\",\"turns\":[\"a\",\"b\"],\"expect\":{\"outcome\":\"asked\"}}"), "en");
        assertThat(judge.of(Fakes.lazy(), asked).kind()).isEqualTo(Verdict.Kind.SAFE);
    }

    @Test
    void everyStartHasAScene() {
        assertThat(starts.scene("standard").draft().durationMs()).isEqualTo(32_000);
        assertThat(starts.scene("standard").files()).hasSize(18);
        assertThat(starts.scene("photos").files()).hasSize(8);
        assertThat(starts.scene("nothing").files()).isEmpty();
        Flat flat = Flat.of(starts.scene("standard").draft(), starts);
        assertThat(flat.get("s1.camera")).contains("zoom_in");
        assertThat(flat.get("s7.sourceInMs")).contains(3000.0);
        assertThat(flat.get("s6.warmth").map(Object::toString)).isNotEqualTo("0.0");
        assertThat(flat.get("join.s3-s4")).contains("cut");
        assertThat(flat.get("title.position")).isPresent();
        assertThat(flat.get("music")).contains(true);
    }
}
