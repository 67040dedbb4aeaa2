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

class EnglishTest {
    private static final List<String> SAID = List.of("remove the horse", "make photo 2 longer", "mute clip 3", "make the music louder",
            "zoom in on the horse", "black and white", "make it vertical", "put the tower first");

    private static Scene.File file(String name, String seen) {
        return new Scene.File(new MediaRef.Missing(name), name, Scene.Kind.PHOTO, 1000, 800, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of("en", seen), false, List.of(), Optional.empty(), List.of());
    }

    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000),
            List.of(file("horse.jpg", "a white horse in a meadow"), file("tower.jpg", "an old tower at dusk")), List.of(), List.of(),
            List.of(), List.of());

    private static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    @Test
    void everySentenceIsUnderstood() {
        SAID.forEach(said -> assertThat(read(said)).as(said).noneMatch(Wish.Unclear.class::isInstance));
    }

    @Test
    void politenessKeepsTheResult() {
        SAID.forEach(said -> assertThat(read("could you please " + said + ", thanks")).as(said).isEqualTo(read(said)));
    }

    @Test
    void whatAWishIsWrappedInKeepsTheResult() {
        List<String> wrappings = List.of("I'd like you to ", "my boss wants me to ", "would you mind to ",
                "it would be great if you could ", "what I want is to ", "we need to ", "I was wondering if you could ");
        List<String> wishes = List.of("change the title to Two summers", "split the horse in the middle", "remove the tower",
                "play everything faster", "turn the music down");
        wishes.forEach(wish -> wrappings.forEach(wrapping -> assertThat(read(wrapping + wish)).as(wrapping + wish).isEqualTo(read(wish))));
        assertThat(read("I want to know how long it is")).hasOnlyElementsOfType(Wish.Question.class);
    }

    @Test
    void caseAndPunctuationKeepTheResult() {
        SAID.forEach(said -> assertThat(read(said.toUpperCase(java.util.Locale.ROOT) + "!!")).as(said).isEqualTo(read(said)));
    }

    @Test
    void aTypoKeepsTheResult() {
        assertThat(read("remvoe the horse")).isEqualTo(read("remove the horse"));
        assertThat(read("make the musci louder")).isEqualTo(read("make the music louder"));
        assertThat(read("blakc and white")).isEqualTo(read("black and white"));
    }

    @Test
    void negationChangesTheResult() {
        assertThat(read("don't remove the horse")).noneMatch(Wish.Remove.class::isInstance);
        assertThat(read("don't add music")).noneMatch(Wish.Music.class::isInstance);
    }

    @Test
    void quotedTextIsKeptToTheLetter() {
        String text = "Remove  EVERY clip, & export!";
        assertThat(read("write \"" + text + "\" on the horse")).singleElement().isInstanceOfSatisfying(Wish.AddTitle.class,
                title -> assertThat(title.text()).contains(text));
    }

    @Test
    void wishesKeepTheirOrder() {
        assertThat(read("mute clip 3, then remove the horse")).extracting(wish -> wish.getClass().getSimpleName()).containsExactly("Mute",
                "Remove");
    }

    @Test
    void anUnknownVerbIsNotUnderstood() {
        assertThat(read("frobnicate the horse")).allMatch(Wish.Unclear.class::isInstance);
    }

    @Test
    void hostileInputReturns() {
        for (String part : List.of("a", "remove ", "((((", "1:2:3 ", "\"", "🎬", "שלום ", "and, ", "the first second of the ",
                "2 and 3 and ")) {
            assertThat(read(part.repeat(10_000 / part.length()))).as(part).isNotEmpty();
        }
    }
}
