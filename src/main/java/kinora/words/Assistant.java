package kinora.words;

import java.util.List;
import java.util.Optional;

import kinora.reel.Decision;
import kinora.understand.Mind;
import kinora.understand.Reels;
import kinora.understand.Scene;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Topic;
import kinora.understand.Turn;
import kinora.understand.Understanding;

/// Somebody to talk to about a film: hears words, does what they mean, and answers in the language of the words. Pure where its mind and its reels are.
public final class Assistant {
    private final Talking talking;
    private final Language usual;

    /// @param usual the language of answers to words whose language cannot be told
    /// @param asks whether questions go back; otherwise the first choice is taken, and said
    public Assistant(Mind mind, Reels reels, Language usual, boolean asks) {
        this.talking = new Talking(mind, reels, asks);
        this.usual = usual;
    }

    /// What became of some words.
    ///
    /// @param turn with the conversation as it goes on
    /// @param language of the answer, as a tag
    /// @param reply for people
    public record Said(Turn turn, String language, String reply) {
        /// What cannot be done, none twice, in the order in which it was said.
        public List<Topic> unmet() {
            return turn.unmet().stream().map(Understanding.Unmet::topic).distinct().toList();
        }
    }

    /// One turn.
    public Said say(Talk talk, String words) {
        Turn turn = talking.turn(talk, words);
        Messages messages = new Messages(Language.of(turn.language()).orElse(turn.language().isEmpty() ? usual : Language.ENGLISH));
        Turn known = turn.told().map(told -> turn.withScene(turn.after().scene().withLeftOut(leftOut(messages, told.decisions()))))
                .orElse(turn);
        Optional<String> foreign = Reply.foreign(messages, known.language());
        String language = foreign.isPresent() && Reply.FOREIGN.contains(known.language()) ? known.language() : messages.language().tag();
        String reply = known.outcome() == Turn.Outcome.REFUSED && foreign.isPresent() ? "" : new Reply(messages).to(known);
        return new Said(known, language, String.join(" ", foreign.orElse(""), reply).strip());
    }

    private static List<Scene.LeftOut> leftOut(Messages messages, List<Decision> decisions) {
        ExplainDecision explain = new ExplainDecision(messages);
        return decisions.stream().filter(Decision.LeftOut.class::isInstance).map(Decision.LeftOut.class::cast)
                .map(one -> new Scene.LeftOut(one.name(), explain.why(one))).toList();
    }
}
