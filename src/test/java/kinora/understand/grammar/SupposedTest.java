package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.understand.Scene;
import kinora.understand.Topic;
import kinora.understand.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SupposedTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000), List.of(), List.of(),
            List.of(), List.of(), List.of());

    private static List<Topic> unmet(String said) {
        return Reader.usual().read(said, SCENE).wishes().stream().filter(Wish.Impossible.class::isInstance)
                .map(wish -> ((Wish.Impossible) wish).topic()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            have a friendly lady recite my poem | VOICE_OVER
            my footage is so bumpy, please sort that out | STABILISE
            rescue the torn snapshot of my parents | UPSCALE
            make the scaffolding on the church vanish | OBJECT_REMOVAL
            give the narrator a monster voice | VOICE_CHANGE
            put grandpa's head onto a superhero | FACE_SWAP
            viewers should be able to press something | INTERACTIVE
            """)
    void whatCannotBeDoneIsToldWhereNothingElseIsUnderstood(String said, Topic topic) {
        assertThat(unmet(said)).contains(topic);
    }

    @Test
    void whatIsDeniedIsNotSupposed() {
        assertThat(Supposed.of("no robot voice, whatever you do with it")).isEmpty();
    }

    @Test
    void severalThingsThatCannotBeDoneAreAllTold() {
        assertThat(unmet("dub it and add confetti cannons")).contains(Topic.TRANSLATE, Topic.PARTICLES);
    }
}
