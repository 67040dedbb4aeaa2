package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.Keyframes;
import kinora.timeline.Track;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;

final class UnknownMembersTest {
    private static final int RUNS = 700;
    private static final String[] VALUES = {"1.50", "123456789012345678901234567890.0", "1e400", "-0", "1E+2", "\"\\u00e9\\ud800 é\"",
            "{\"b\":1,\"a\":[{},[],1.0],\"\":null}", "null", "true", "\" two  spaces \\\" \\/ \"", "[]", "\"😀\"", "[[[0.10]]]"};
    private static final String[] IN_PARAMETERS = {"true", "null", "{\"x\":1.0}"};
    private static final String[] KEYS = {"note", "x-other", "a/b", "m~n", "", "色", "0", "camera2", "parameters2", "\ud800", "\n", "\\"};
    private static final String[] TYPES = {"3", "-1", "1.5", "1e30", "2"};

    @Test
    void unknownMembersAnywhereSurviveAsTheyAreWritten() {
        int carried = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Sprinkler sprinkler = new Sprinkler(RoundTripTest.random(seed));
            String written = DraftJson.write(Drafts.random(RoundTripTest.random(seed + 1_000_000)));
            Json tree = Drafts.json(written);
            Json last = sprinkler.sprinkle(tree, "", false);
            Json scattered = new Sprinkler(RoundTripTest.random(seed)).sprinkle(tree, "", true);
            carried += sprinkler.count;

            String expected = last.text();
            assertThat(DraftJson.write(Drafts.read(spaced(expected)))).as("seed %d", seed).isEqualTo(expected);
            assertThat(DraftJson.write(Drafts.read(scattered.text()))).as("seed %d, scattered", seed).isEqualTo(expected);
            assertThat(Drafts.read(expected)).as("seed %d", seed).isEqualTo(Drafts.read(DraftJson.writeLines(Drafts.read(expected))));
        }
        assertThat(carried).as("members put in").isGreaterThan(10 * RUNS);
    }

    @Test
    void theyStayWhenOtherPartsAreEdited() {
        String text = """
                {"v":2,"x":1.50,"m":{"width":1920,"height":1080,"fps":30,"y":2.0},"t":[
                  {"tt":3,"stickers":[1,2]},
                  {"tt":0,"id":"t1","z":{"deep":[1.0]},"sg":[
                    {"id":"a","start":0,"d":1000,"source":"asset:1","n":1e2,"camera":{"note":"kept"},"effects":[{"name":"grain","e":0.10}]},
                    {"id":"b","start":1000,"d":1000,"source":"asset:2"}],
                   "transitions":[{"left":"a","right":"b","name":"fade","d":500,"q":null}]}]}""";
        Draft draft = Drafts.read(text);
        Track.Video track = draft.main().orElseThrow();
        Visual changed = track.visuals().get(1).withCamera(Keyframes.still(kinora.timeline.Camera.zoomed(2)));
        Track edited = new Track.Video(track.id(), List.of(track.visuals().get(0), changed), track.transitions(), track.extras());
        Draft next = new Draft(draft.canvas(), "new", List.of(edited), 1, draft.extras());

        assertThat(DraftJson.write(next))
                .isEqualTo("{\"v\":2,\"version\":1,\"d\":2000,\"m\":{\"title\":\"new\",\"width\":1920,\"height\":1080,"
                        + "\"fps\":30,\"y\":2.0},\"t\":[{\"tt\":3,\"stickers\":[1,2]},{\"tt\":0,\"id\":\"t1\",\"sg\":["
                        + "{\"id\":\"a\",\"start\":0,\"d\":1000,\"source\":\"asset:1\",\"camera\":{\"note\":\"kept\"},"
                        + "\"effects\":[{\"name\":\"grain\",\"e\":0.10}],\"n\":1e2},"
                        + "{\"id\":\"b\",\"start\":1000,\"d\":1000,\"source\":\"asset:2\",\"camera\":{\"zoom\":2}}],"
                        + "\"transitions\":[{\"left\":\"a\",\"right\":\"b\",\"name\":\"fade\",\"d\":500,\"q\":null}],"
                        + "\"z\":{\"deep\":[1.0]}}],\"x\":1.50}");
    }

    @Test
    void aTrackOfUnknownTypeKeepsItsPlace() {
        String sticker = "{\"tt\":5,\"sg\":[{\"id\":\"s1\",\"start\":-1}],\"d\":1.0}";
        String text = "{\"t\":[" + sticker + ",{\"tt\":1,\"sg\":[]}," + sticker + "," + sticker + ",{\"tt\":7,\"sg\":[]}]}";
        Draft draft = Drafts.read(text);
        assertThat(draft.tracks()).hasSize(2);
        assertThat(draft.extras().members()).containsOnlyKeys("/t/0", "/t/2", "/t/3").containsValue(sticker);
        assertThat(DraftJson.write(draft)).contains("\"t\":[" + sticker + ",{\"tt\":1,\"id\":\"t1\",\"sg\":[]}," + sticker + "," + sticker
                + ",{\"tt\":7,\"id\":\"t2\",\"sg\":[]}]");
    }

    @Test
    void anIdThatAnUnknownTrackHasIsGivenToNobodyElse() {
        Draft draft = Drafts.read(
                "{\"t\":[{\"tt\":5,\"id\":\"t1\",\"sg\":[{\"id\":\"s1\"}]},{\"tt\":7,\"sg\":[{\"start\":0,\"d\":1000,\"text\":\"x\"}]}]}");
        assertThat(draft.tracks().getFirst().id().value()).isEqualTo("t1-2");
        assertThat(draft.segments().map(segment -> segment.id().value())).containsExactly("s1-2");
    }

    @Test
    void whatStoodInAPartThatIsGoneGoesWithIt() {
        Draft draft = Drafts.read("{\"t\":[{\"tt\":0,\"sg\":[{\"start\":0,\"d\":1000,\"camera\":["
                + "{\"at\":0,\"k\":1},{\"at\":0.5,\"zoom\":2,\"k\":2},{\"at\":1,\"k\":3}]}]}]}");
        Track.Video track = draft.main().orElseThrow();
        Visual still = track.visuals().getFirst().withCamera(Keyframes.still(kinora.timeline.Camera.zoomed(2)));
        Draft edited = new Draft(draft.canvas(), "", List.of(new Track.Video(track.id(), List.of(still), List.of(), Extras.none())), 1,
                draft.extras());
        assertThat(DraftJson.write(edited)).contains("\"camera\":{\"zoom\":2,\"k\":1}").doesNotContain("\"k\":2");
    }

    @Test
    void whatIsKnownWinsOverWhatIsCarried() {
        Draft draft = new Draft(kinora.timeline.Canvas.hd(), "", List.of(), 0, new Extras(Map.of("/d", "\"old\"", "/nowhere/x", "1")));
        assertThat(DraftJson.write(draft)).contains("\"d\":0").doesNotContain("old").doesNotContain("nowhere");
    }

    /// The same JSON with white space between its tokens.
    private static String spaced(String json) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean structural = !quoted && "{}[]:,".indexOf(c) >= 0;
            out.append(structural ? " \n" : "").append(c).append(structural ? "\r\n\t" : "");
            if (quoted && c == '\\') {
                out.append(json.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        return out.toString();
    }

    /// Puts unknown members into the objects of a written draft: behind the known ones, or scattered among them, in the same order.
    private static final class Sprinkler {
        private final RandomGenerator random;
        private int count;

        Sprinkler(RandomGenerator random) {
            this.random = random;
        }

        Json sprinkle(Json value, String key, boolean scatter) {
            return switch (value) {
                case Json.Obj object -> object(object, key, scatter);
                case Json.Arr array -> array(array, key, scatter);
                default -> value;
            };
        }

        private Json object(Json.Obj object, String key, boolean scatter) {
            Map<String, Json> known = new LinkedHashMap<>();
            object.members().forEach((name, member) -> known.put(name, sprinkle(member, name, scatter)));
            boolean parameters = key.equals("parameters");
            Map<String, Json> unknown = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String[] values = parameters ? IN_PARAMETERS : VALUES;
                unknown.put(KEYS[random.nextInt(KEYS.length)], new Json.Raw(values[random.nextInt(values.length)]));
            }
            unknown.keySet().removeAll(known.keySet());
            count += unknown.size();
            Json.Obj mixed = Json.Obj.made();
            List<Map.Entry<String, Json>> rest = new ArrayList<>(unknown.entrySet());
            int before = scatter ? rest.size() / 2 : 0;
            rest.subList(0, before).forEach(member -> mixed.members().put(member.getKey(), member.getValue()));
            mixed.members().putAll(known);
            rest.subList(before, rest.size()).forEach(member -> mixed.members().put(member.getKey(), member.getValue()));
            return mixed;
        }

        private Json array(Json.Arr array, String key, boolean scatter) {
            Json.Arr mixed = Json.Arr.made();
            for (Json item : array.items()) {
                if (key.equals("t") && random.nextInt(4) == 0) {
                    mixed.items().add(new Json.Raw("{\"sg\":[1],\"tt\":" + TYPES[random.nextInt(TYPES.length)] + "}"));
                    count++;
                }
                mixed.items().add(sprinkle(item, key, scatter));
            }
            return mixed;
        }
    }
}
