package kinora.edit;

import static kinora.edit.Drawn.draft;
import static kinora.edit.Drawn.id;
import static kinora.edit.Drawn.ms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import kinora.timeline.Camera;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.Test;

class EditContentsTest {
    private static final Draft DRAFT = draft("M AAAPPP", "T .t....", "S mmmmmm");

    /// Does an edit that must change this one segment and nothing else.
    private static AbstractObjectAssert<?, Segment> changed(SegmentId id, Edit edit) {
        return assertThat(changed(DRAFT, id, edit).find(id).orElseThrow());
    }

    private static Draft changed(Draft draft, SegmentId id, Edit edit) {
        if (Edits.apply(draft, edit) instanceof Outcome.Applied done) {
            assertThat(done.change()).isEqualTo(new Change(List.of(), List.of(), List.of(id), List.of(), List.of(), List.of(), List.of(),
                    List.of(), false, false, false, false, List.of()));
            assertThat(Edits.apply(done.draft(), edit)).isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
            return done.draft();
        }
        throw new AssertionError(edit);
    }

    @Test
    void eachContentEditChangesOneThingOnce() {
        Keyframes<Camera> camera = Keyframes.move(Camera.WHOLE, Camera.zoomed(1.2), Easing.LINEAR);
        changed(id("A"), new Edit.SetCamera(id("A"), camera)).extracting("camera").isEqualTo(camera);
        changed(id("A"), new Edit.SetFit(id("A"), Fit.CONTAIN)).extracting("fit").isEqualTo(Fit.CONTAIN);
        changed(id("A"), new Edit.SetCutOut(id("A"), true)).extracting("cutOut").isEqualTo(true);
        changed(id("A"), new Edit.SetGain(id("A"), 0)).extracting("gainPermille").isEqualTo(0);
        changed(id("m"), new Edit.SetGain(id("m"), 350)).extracting("gainPermille").isEqualTo(350);
        changed(id("m"), new Edit.SetFades(id("m"), 100, 2_400)).extracting("fadeInMs", "fadeOutMs").containsExactly(100L, 2_400L);
        changed(id("m"), new Edit.SetLoop(id("m"), true)).extracting("loop").isEqualTo(true);
        changed(id("t"), new Edit.SetText(id("t"), "Hello")).extracting("text").isEqualTo("Hello");
        changed(id("t"), new Edit.SetStyle(id("t"), StyleUse.of("bold"))).extracting("style").isEqualTo(StyleUse.of("bold"));
        changed(id("t"), new Edit.Rename(id("t"), "opening")).extracting("name").isEqualTo("opening");
    }

    @Test
    void anEffectReplacesItsNamesakeInPlace() {
        Draft two = changed(changed(DRAFT, id("A"), new Edit.SetEffect(id("A"), effect("warm", 1))), id("A"),
                new Edit.SetEffect(id("A"), effect("grain", 1)));
        Draft warmer = changed(two, id("A"), new Edit.SetEffect(id("A"), effect("warm", 2)));
        assertThat(warmer.find(id("A"))).get().extracting("effects").isEqualTo(List.of(effect("warm", 2), effect("grain", 1)));
        assertThat(Edits.apply(warmer, new Edit.RemoveEffect(id("A"), "warm"))).isInstanceOfSatisfying(Outcome.Applied.class,
                done -> assertThat(done.draft().find(id("A"))).get().extracting("effects").isEqualTo(List.of(effect("grain", 1))));
        assertThat(Edits.apply(DRAFT, new Edit.RemoveEffect(id("A"), "warm")))
                .isEqualTo(new Outcome.Rejected(new Reason.NoSuchEffect(id("A"), "warm")));
    }

    private static EffectUse effect(String name, double amount) {
        TreeMap<String, Parameter> parameters = new TreeMap<>();
        parameters.put("amount", new Parameter.Scalar(amount));
        return new EffectUse(name, parameters, Extras.none());
    }

    @Test
    void replacedMediaKeepsPlaceAndLook() {
        changed(id("P"), new Edit.ReplaceMedia(id("P"), new MediaRef.Stored("new"), 0, 0, "new"))
                .isEqualTo(Contents.playing(DRAFT.find(id("P")).orElseThrow(), new MediaRef.Stored("new"), new Window(0, 0), "new"));
        changed(id("m"), new Edit.ReplaceMedia(id("m"), new MediaRef.Generated("music:lo-fi"), 0, 0, "lo-fi")).extracting("source", "range")
                .containsExactly(new MediaRef.Generated("music:lo-fi"), DRAFT.find(id("m")).orElseThrow().range());
    }

    @Test
    void theFilmCanBeCalledSomethingElse() {
        assertThat(Edits.apply(DRAFT, new Edit.SetFilmGain(800))).isInstanceOfSatisfying(Outcome.Applied.class, done -> {
            assertThat(done.draft())
                    .isEqualTo(new Draft(DRAFT.canvas(), DRAFT.title(), DRAFT.tracks(), DRAFT.version() + 1, DRAFT.extras(), 800));
            assertThat(done.change().gain()).isTrue();
            assertThat(Edits.apply(done.draft(), new Edit.SetFilmTitle("Loud"))).isInstanceOfSatisfying(Outcome.Applied.class,
                    next -> assertThat(next.draft().gainPermille()).isEqualTo(800));
        });
        assertThat(Edits.apply(DRAFT, new Edit.SetFilmGain(4_001))).isInstanceOf(Outcome.Rejected.class);
        assertThat(Edits.apply(DRAFT, new Edit.SetFilmGain(1_000))).isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
        assertThat(Edits.apply(DRAFT, new Edit.SetFilmTitle("Summer"))).isInstanceOfSatisfying(Outcome.Applied.class, done -> {
            assertThat(done.change().title()).isTrue();
            assertThat(done.draft().title()).isEqualTo("Summer");
        });
    }

    @Test
    void severalEditsAreOneVersionOrNone() {
        List<Edit> edits = List.of(new Edit.SetText(id("t"), "one"), new Edit.SetText(id("t"), "one"), new Edit.SetLoop(id("m"), true));
        assertThat(Edits.apply(DRAFT, edits)).isInstanceOfSatisfying(Outcome.Applied.class, done -> {
            assertThat(done.draft().version()).isEqualTo(DRAFT.version() + 1);
            assertThat(done.change().altered()).containsExactly(id("t"), id("m"));
        });
        assertThat(Edits.apply(DRAFT, List.of(edits.getFirst(), new Edit.Remove(id("?")))))
                .isEqualTo(new Outcome.Rejected(new Reason.AtStep(1, new Reason.NoSuchSegment(id("?")))));
        assertThat(Edits.apply(DRAFT, List.of())).isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
        assertThat(Edits.apply(DRAFT, List.of(new Edit.SetText(id("t"), "one"), new Edit.SetText(id("t"), "title t"))))
                .isEqualTo(new Outcome.Rejected(new Reason.NothingToChange()));
    }

    @Test
    void nextIdsFollowTheLargestNumber() {
        assertThat(Edits.nextSegmentId(DRAFT)).isEqualTo(id("s1"));
        Draft split = Edits.apply(DRAFT, new Edit.Split(id("A"), ms(1))) instanceof Outcome.Applied done ? done.draft() : DRAFT;
        assertThat(Edits.nextSegmentId(split)).isEqualTo(id("s2"));
    }
}
