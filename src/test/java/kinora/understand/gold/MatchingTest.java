package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

final class MatchingTest {
    private final Map<String, Object> was = new HashMap<>();
    private final Map<String, Object> is = new HashMap<>();

    private boolean holds(String key, String matcher) {
        return new Matching(new Flat(was, Map.of()), new Flat(is, Map.of())).holds(Corpus.json(matcher), key);
    }

    private void set(String key, Object before, Object after) {
        was.put(key, before);
        is.put(key, after);
    }

    @Test
    void plainValuesHaveATolerance() {
        set("s1.durationMs", 4000.0, 3033.0);
        set("s1.gain", 1.0, 0.504);
        set("s1.fit", "cover", "contain");
        set("s1.cutOut", false, true);
        assertThat(holds("s1.durationMs", "3000")).isTrue();
        assertThat(holds("s1.durationMs", "2990")).isFalse();
        assertThat(holds("s1.gain", "0.5")).isTrue();
        assertThat(holds("s1.gain", "0.49")).isFalse();
        assertThat(holds("s1.fit", "\"contain\"")).isTrue();
        assertThat(holds("s1.fit", "\"cover\"")).isFalse();
        assertThat(holds("s1.cutOut", "true")).isTrue();
        assertThat(holds("s1.cutOut", "false")).isFalse();
        assertThat(holds("s9.cutOut", "false")).isFalse();
    }

    @Test
    void rangesAreOpenWhereNothingIsSaid() {
        set("a", 1.0, 2.0);
        assertThat(holds("a", "{\"range\":[2,3]}")).isTrue();
        assertThat(holds("a", "{\"range\":[null,1.9]}")).isFalse();
        assertThat(holds("a", "{\"range\":[0.02,null]}")).isTrue();
    }

    @Test
    void valuesAreHeldAgainstThoseBefore() {
        set("a", 1.0, 2.0);
        set("s1.durationMs", 4000.0, 4030.0);
        assertThat(holds("a", "{\"more_than_before\":true}")).isTrue();
        assertThat(holds("a", "{\"less_than_before\":true}")).isFalse();
        assertThat(holds("s1.durationMs", "{\"more_than_before\":true}")).isFalse();
        assertThat(holds("a", "{\"times\":[1.9,2.1]}")).isTrue();
        assertThat(holds("a", "{\"times\":[2.1,3]}")).isFalse();
        assertThat(holds("s1.durationMs", "{\"plus_ms\":[20,40]}")).isTrue();
        assertThat(holds("s1.durationMs", "{\"plus_ms\":[40,60]}")).isFalse();
        assertThat(holds("a", "{\"same\":true}")).isFalse();
        is.put("a", 1.0);
        assertThat(holds("a", "{\"same\":true}")).isTrue();
        is.put("a", 0.5);
        assertThat(holds("a", "{\"less_than_before\":true}")).isTrue();
    }

    @Test
    void matchersCanBeCombined() {
        set("a", 1.0, 2.0);
        assertThat(holds("a", "{\"one_of\":[1,2]}")).isTrue();
        assertThat(holds("a", "{\"one_of\":[1,{\"range\":[3,4]}]}")).isFalse();
        assertThat(holds("a", "{\"not\":1}")).isTrue();
        assertThat(holds("a", "{\"not\":{\"range\":[1,2]}}")).isFalse();
        assertThat(holds("a", "{\"absent\":true}")).isFalse();
        assertThat(holds("b", "{\"absent\":true}")).isTrue();
    }

    @Test
    void textHasBeginningsAndParts() {
        set("join.s1-s2", "cut", "wipe-left");
        assertThat(holds("join.s1-s2", "{\"starts\":\"wipe\"}")).isTrue();
        assertThat(holds("join.s1-s2", "{\"starts\":\"push\"}")).isFalse();
        assertThat(holds("join.s1-s2", "{\"contains\":\"left\"}")).isTrue();
        assertThat(holds("join.s1-s2", "{\"contains\":\"right\"}")).isFalse();
    }

    @Test
    void effectsGiveWayOnlyToTheirLike() {
        set("s1.effects", List.of("warm", "grain"), List.of("black-and-white", "grain"));
        String mono = "{\"contains\":{\"one_of\":[\"black-and-white\",\"noir\"]}}";
        assertThat(holds("s1.effects", mono)).isTrue();
        set("s1.effects", List.of("warm", "grain"), List.of("black-and-white"));
        assertThat(holds("s1.effects", mono)).isFalse();
        set("s1.effects", List.of("sepia"), List.of("black-and-white"));
        assertThat(holds("s1.effects", mono)).isTrue();
        set("s1.effects", List.of("warm"), List.of("vignette"));
        assertThat(holds("s1.effects", "{\"contains\":\"vignette\"}")).isFalse();
        set("s1.effects", List.of("warm"), List.of("warm", "vignette"));
        assertThat(holds("s1.effects", "{\"contains\":\"vignette\"}")).isTrue();
    }

    @Test
    void whatIsLackedIsAllThatWent() {
        set("s1.effects", List.of("warm", "grain"), List.of("grain"));
        assertThat(holds("s1.effects", "{\"lacks\":\"warm\"}")).isTrue();
        set("s1.effects", List.of("warm", "grain"), List.of());
        assertThat(holds("s1.effects", "{\"lacks\":\"warm\"}")).isFalse();
    }

    @Test
    void listsAreExactWithNewOnesByWhatTheyShow() {
        set("shots", List.of("s1", "s2"), List.of("s1", "+1", "s2", "+2"));
        is.put("+1.source", "dog.jpg");
        is.put("+2.source", "make:colour:#000000");
        assertThat(holds("shots", "[\"s1\",\"+\",\"s2\",\"+\"]")).isTrue();
        assertThat(holds("shots", "{\"exact\":[\"s1\",\"+dog.jpg\",\"s2\",\"+make:\"]}")).isTrue();
        assertThat(holds("shots", "[\"s1\",\"+cat.jpg\",\"s2\",\"+\"]")).isFalse();
        assertThat(holds("shots", "[\"s1\",\"s2\"]")).isFalse();
        assertThat(holds("shots", "{\"count\":[4,4]}")).isTrue();
        assertThat(holds("shots", "{\"count\":[5,8]}")).isFalse();
        assertThat(holds("shots", "{\"set\":[\"+\",\"s2\",\"s1\",\"+dog.jpg\"]}")).isFalse();
        assertThat(holds("shots", "{\"set\":[\"s2\",\"+make:\",\"s1\",\"+dog.jpg\"]}")).isTrue();
    }

    @Test
    void someGoAndOthersCome() {
        set("titles", List.of("title", "caption"), List.of("title", "+1"));
        is.put("+1.text", "Hello");
        is.put("+1.startMs", 1000.0);
        assertThat(holds("titles", "{\"without\":[\"caption\"],\"plus\":1}")).isTrue();
        assertThat(holds("titles", "{\"without\":[\"caption\"]}")).isFalse();
        assertThat(holds("titles", "{\"plus\":1}")).isFalse();
        assertThat(holds("titles", "{\"without\":[\"caption\"],\"plus\":[{\"text\":\"Hello\",\"startMs\":1000}]}")).isTrue();
        assertThat(holds("titles", "{\"without\":[\"caption\"],\"plus\":[{\"text\":\"Bye\"}]}")).isFalse();
        assertThat(holds("titles", "{\"without\":[\"caption\"],\"plus\":[{\"text\":\"Hello\"},{}]}")).isFalse();
        set("shots", List.of("s1", "s2", "s3"), List.of("s3", "s1"));
        assertThat(holds("shots", "{\"without\":[\"s2\"]}")).isFalse();
    }

    @Test
    void shapesAndColoursHaveNames() {
        set("canvas", "1920x1080", "1080x1920");
        set("title.colour", "#ffffff", "#d32f2f");
        assertThat(holds("canvas", "{\"ratio\":\"9:16\"}")).isTrue();
        assertThat(holds("canvas", "{\"ratio\":\"4:5\"}")).isFalse();
        assertThat(holds("title.colour", "{\"colour\":\"red\"}")).isTrue();
        assertThat(holds("title.colour", "{\"colour\":\"blue\"}")).isFalse();
        assertThat(Colours.is("pink", "#ff8080")).isTrue();
        assertThat(Colours.is("white", "#ffffff")).isTrue();
        assertThat(Colours.is("gold", "#ffd700")).isTrue();
        assertThat(Colours.is("grey", "#808080")).isTrue();
        assertThat(Colours.is("brown", "#8b4513")).isTrue();
        assertThat(Colours.is("red", "red")).isFalse();
    }
}
