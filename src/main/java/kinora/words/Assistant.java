package kinora.words;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.reel.Decision;
import kinora.understand.AidedTalking;
import kinora.understand.LanguageModel;
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
    private final Leading leading;
    private final Language usual;

    /// @param usual the language of answers to words whose language cannot be told
    /// @param asks whether questions go back; otherwise the first choice is taken, and said
    public Assistant(Mind mind, Reels reels, Language usual, boolean asks) {
        Talking talking = new Talking(mind, reels, asks);
        this.leading = (talk, words) -> new AidedTalking.Led(talking.turn(talk, words), false, Optional.empty(), Optional.empty());
        this.usual = usual;
    }

    /// One that is helped by a language model.
    ///
    /// @param clock for how long the model is waited for
    public Assistant(Mind mind, Reels reels, Language usual, boolean asks, LanguageModel model, InstantSource clock) {
        this.leading = new AidedTalking(mind, reels, asks, model, clock)::turn;
        this.usual = usual;
    }

    /// Who leads the conversation.
    private interface Leading {
        AidedTalking.Led turn(Talk talk, String words);
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
        AidedTalking.Led led = leading.turn(talk, words);
        Turn turn = led.turn();
        Messages messages = new Messages(Language.of(turn.language()).orElse(turn.language().isEmpty() ? usual : Language.ENGLISH));
        Turn known = turn.told().map(told -> turn.withScene(turn.after().scene().withLeftOut(leftOut(messages, told.decisions()))))
                .orElse(turn);
        if (led.aided()) {
            String reply = led.answer().map(answer -> messages.say("reply.model.says", answer))
                    .orElseGet(() -> new Reply(messages).to(known));
            return new Said(known, messages.language().tag(), reply);
        }
        Optional<String> foreign = Reply.foreign(messages, known.language());
        String language = foreign.isPresent() && Reply.FOREIGN.contains(known.language()) ? known.language() : messages.language().tag();
        String reply = known.outcome() == Turn.Outcome.REFUSED && foreign.isPresent() ? "" : new Reply(messages).to(known);
        String failure = led.failure().map(why -> messages.say("reply.model.failed." + Amounts.key(why))).orElse("");
        return new Said(known, language,
                Stream.of(foreign.orElse(""), reply, failure).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
    }

    private static List<Scene.LeftOut> leftOut(Messages messages, List<Decision> decisions) {
        ExplainDecision explain = new ExplainDecision(messages);
        return decisions.stream().filter(Decision.LeftOut.class::isInstance).map(Decision.LeftOut.class::cast)
                .map(one -> new Scene.LeftOut(one.name(), explain.why(one))).toList();
    }
}
