package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.understand.Wish;

/// Everyday English: how one asks, complaints that are wishes, and words of the trade.
class EnglishSayingsTest {
    @Test
    void howOneAsksChangesNothing() {
        List<Wish> plain = EnglishFamiliesTest.read("make the horse brighter");
        for (String said : List.of("would you be able to make the horse brighter", "any chance we could make the horse brighter?",

                "oh and make the horse brighter, thanks in advance", "make the horse brighter if that's ok")) {
            assertThat(EnglishFamiliesTest.read(said)).as(said).isEqualTo(plain);
        }
    }

    @Test
    void complaintsAreWishes() {
        Map.of("the music hurts my ears", Wish.Gain.class, "the music is deafening", Wish.Gain.class, "the horse looks too dark",
                Wish.Tone.class, "the horse feels rushed", Wish.Length.class, "the cuts are too abrupt", Wish.Transition.class,
                "the music stops abruptly", Wish.Fade.class)
                .forEach((said, kind) -> assertThat(EnglishFamiliesTest.read(said)).as(said).hasSize(1).allMatch(kind::isInstance));
    }

    @Test
    void wordsOfTheTrade() {
        Map.of("smash cuts please", Wish.class, "level out the volume", Wish.Normalise.class, "finish on the tower", Wish.Move.class,
                "prune the horse photo", Wish.Remove.class, "drain the colour", Wish.Effect.class, "give it a vhs look", Wish.Effect.class)
                .forEach((said, kind) -> assertThat(EnglishFamiliesTest.read(said)).as(said).hasSize(1).allMatch(kind::isInstance));
    }
}
