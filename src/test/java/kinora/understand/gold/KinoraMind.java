package kinora.understand.gold;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Topic;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.words.Assistant;
import kinora.words.Language;

/// Kinora without any model of language.
final class KinoraMind implements Mind {
    private final kinora.understand.Mind rules = new RuleMind();
    private final Assistant assistant = new Assistant(rules, new SceneReels(), Language.ENGLISH, true);

    @Override
    public Conversation about(Scene scene) {
        return new Conversation() {
            private Talk talk = new Talk(scene, Optional.empty());

            @Override
            public Heard say(String text) {
                Scene before = talk.scene();
                Assistant.Said said = assistant.say(talk, text);
                talk = said.turn().after();
                Set<String> unmet = said.unmet().stream().map(Topic::id).collect(Collectors.toSet());
                return new Heard(Heard.Outcome.valueOf(said.turn().outcome().name()), unmet, action(said.turn()), said.reply(),
                        said.language(), talk.scene().draft(), Optional.of(String.valueOf(rules.hear(text, before).wishes())));
            }
        };
    }

    private static Map<String, String> action(Turn turn) {
        Optional<Understanding.Action> said = turn.meaning() instanceof Understanding.Action action ? Optional.of(action) : turn.acting();
        Map<String, String> all = new HashMap<>();
        said.ifPresent(action -> {
            all.putAll(action.options());
            all.put("kind", action.kind());
        });
        return all;
    }
}
