package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.understand.Scene;
import kinora.understand.Wish;

/// Everyday English: how one asks, complaints that are wishes, and words of the trade.
class EnglishSayingsTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000),
            List.of(file("horse.jpg", "a white horse in a meadow"), file("tower.jpg", "an old tower at dusk")), List.of(), List.of(),
            List.of(), List.of());

    private static Scene.File file(String name, String seen) {
        return new Scene.File(new MediaRef.Missing(name), name, Scene.Kind.PHOTO, 1000, 800, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of("en", seen), false, List.of(), Optional.empty(), List.of());
    }

    private static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    @Test
    void howOneAsksChangesNothing() {
        List<Wish> plain = read("make the horse brighter");
        for (String said : List.of("would you be able to make the horse brighter", "any chance we could make the horse brighter?",

                "oh and make the horse brighter, thanks in advance", "make the horse brighter if that's ok")) {
            assertThat(read(said)).as(said).isEqualTo(plain);
        }
    }

    @Test
    void complaintsAreWishes() {
        Map.of("the music hurts my ears", Wish.Gain.class, "the music is deafening", Wish.Gain.class, "the horse looks too dark",
                Wish.Tone.class, "the horse feels rushed", Wish.Length.class, "the cuts are too abrupt", Wish.Transition.class,
                "the music stops abruptly", Wish.Fade.class)
                .forEach((said, kind) -> assertThat(read(said)).as(said).hasSize(1).allMatch(kind::isInstance));
    }

    @Test
    void wordsOfTheTrade() {
        Map.of("smash cuts please", Wish.class, "level out the volume", Wish.Normalise.class, "finish on the tower", Wish.Move.class,
                "prune the horse photo", Wish.Remove.class, "drain the colour", Wish.Effect.class, "give it a vhs look", Wish.Effect.class)
                .forEach((said, kind) -> assertThat(read(said)).as(said).hasSize(1).allMatch(kind::isInstance));
    }
}
