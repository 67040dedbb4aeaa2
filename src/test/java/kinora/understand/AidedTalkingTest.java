package kinora.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.understand.LanguageModel.Answer;
import kinora.understand.LanguageModel.Call;
import kinora.understand.LanguageModel.Exchange;
import kinora.understand.LanguageModel.Failure;
import kinora.understand.LanguageModel.Message;
import kinora.understand.Turn.Outcome;

import org.junit.jupiter.api.Test;

final class AidedTalkingTest {
    /// Says what it was told to say, one answer after the other; each takes so long.
    private static final class Scripted implements LanguageModel {
        private final Deque<Answer> answers = new ArrayDeque<>();
        private final List<Exchange> exchanges = new ArrayList<>();
        private final List<Duration> patience = new ArrayList<>();
        private Duration each = Duration.ofSeconds(1);
        private Instant now = Instant.EPOCH;

        Scripted(Answer... answers) {
            this.answers.addAll(List.of(answers));
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Optional<Failure> obstacle() {
            return Optional.empty();
        }

        @Override
        public Answer next(Exchange exchange, Duration left) {
            exchanges.add(exchange);
            patience.add(left);
            now = now.plus(each);
            return answers.size() > 1 ? answers.poll() : answers.element();
        }

        AidedTalking.Led turn(Talk talk, String said) {
            return new AidedTalking(new RuleMind(), new SceneReels(), true, this, () -> now).turn(talk, said);
        }
    }

    private static Answer calls(Call... calls) {
        return new Answer.Said("I have done everything!", List.of(calls), "");
    }

    private static Answer says(String text) {
        return new Answer.Said(text, List.of(), "");
    }

    private static Call call(String tool, Map<String, Object> given) {
        return new Call("c", tool, "", Optional.of(given));
    }

    private static final Call LONGER = call("set_duration", Map.of("ids", List.of("s1"), "duration_ms", 3000));

    @Test
    void whatTheModelDoesIsOneTurnThatCanBeUndone() {
        Scripted model = new Scripted(calls(LONGER, call("rename", Map.of("id", "s1", "name", "the start"))),
                calls(call("set_film_title", Map.of("title", "Porto"))), says("done"));
        AidedTalking.Led led = model.turn(Voyage.talk(), "give it a slower beginning and name the whole affair after the town");

        assertThat(led.aided()).isTrue();
        assertThat(led.turn().outcome()).isEqualTo(Outcome.EDITED);
        assertThat(led.turn().edits()).hasSize(3);
        assertThat(led.turn().after().scene().history()).hasSize(1);
        AidedTalking.Led undone = model.turn(led.turn().after(), "undo");
        assertThat(undone.aided()).isFalse();
        assertThat(undone.turn().after().scene().draft()).isEqualTo(Voyage.FILM);
        assertThat(model.exchanges).hasSize(3);
    }

    @Test
    void refusalsGoBackToTheModel() {
        Scripted model = new Scripted(calls(call("remove", Map.of("ids", List.of("s77")))), calls(LONGER), says("done"));
        AidedTalking.Led led = model.turn(Voyage.talk(), "do something clever");

        assertThat(model.exchanges.get(1).messages()).hasSize(3).last()
                .satisfies(last -> assertThat(((Message.Result) last).text()).contains("refused", "s77"));
        assertThat(led.turn().unmet()).isEmpty();
        assertThat(led.turn().edits()).hasSize(1);
    }

    @Test
    void theModelIsToldTheFilmTheFilesAndWhatWasSaidBefore() {
        Scripted model = new Scripted(calls(LONGER), says("done"));
        Talk later = model.turn(Voyage.talk(), "first words").turn().after();
        model.answers.add(says("done"));
        model.turn(later, "second words");
        String told = ((Message.Asked) model.exchanges.getLast().messages().getFirst()).text();

        assertThat(told).contains("s1 photo \"p1.jpg\" 0-3000 ms", "\"boat.jpg\"", "\"first words\"")
                .endsWith("The person says:\nsecond words");
    }

    @Test
    void theModelKnowsWhatWasAskedBack() {
        Scripted model = new Scripted(calls(LONGER), says("done"));
        model.turn(new Talk(Voyage.talk().scene(), Optional.of("remove the picture")), "the one without anybody in it");

        assertThat(((Message.Asked) model.exchanges.getLast().messages().getFirst()).text())
                .contains("was asked what it means:\nremove the picture");
    }

    @Test
    void whatTheRulesKnowForCertainIsNotAsked() {
        Scripted model = new Scripted(says("never"));
        for (String words : List.of("undo", "how long is it?", "export it as mp4", "thanks", "撤销", "谢谢")) {
            assertThat(model.turn(Voyage.talk(), words).failure()).as(words).isEmpty();
        }

        assertThat(model.exchanges).isEmpty();
    }

    @Test
    void aClaimWithoutADeedIsNoAnswer() {
        AidedTalking.Led led = new Scripted(says("Done! I removed photo 2 for you.")).turn(Voyage.talk(), "remove photo 2");

        assertThat(led.failure()).contains(Failure.IDLE);
        assertThat(led.answer()).isEmpty();
        assertThat(led.turn().after().scene().draft().find(new kinora.timeline.SegmentId("s2"))).isEmpty();
    }

    @Test
    void aQuestionMayBeAnsweredByTheModel() {
        AidedTalking.Led led = new Scripted(says("Photo 3 says little.")).turn(Voyage.talk(), "which photo would you drop, as an editor?");

        assertThat(led.answer()).as(led.toString()).contains("Photo 3 says little.");
        assertThat(led.turn().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(led.turn().after().scene().draft()).isEqualTo(Voyage.FILM);
    }

    @Test
    void whenTheModelFailsTheRulesDoIt() {
        for (Failure why : Failure.values()) {
            AidedTalking.Led led = new Scripted(calls(LONGER), new Answer.Failed(why)).turn(Voyage.talk(), "remove photo 2");

            assertThat(led.failure()).contains(why);
            assertThat(led.turn().edits()).as("nothing of the model").hasSize(1);
            assertThat(led.turn().after().scene().draft().durationMs()).isEqualTo(10_000);
        }
    }

    @Test
    void nonsenseEndsIt() {
        Scripted model = new Scripted(calls(call("fly", Map.of())));

        assertThat(model.turn(Voyage.talk(), "remove photo 2").failure()).contains(Failure.NONSENSE);
        assertThat(model.exchanges).hasSize(3);
        Scripted broken = new Scripted(calls(new Call("c", "remove", "{\"ids\":", Optional.empty())));
        assertThat(broken.turn(Voyage.talk(), "remove photo 2").failure()).contains(Failure.NONSENSE);
    }

    @Test
    void callsWithoutEndAreGivenUp() {
        Scripted model = new Scripted(calls(LONGER));

        assertThat(model.turn(Voyage.talk(), "remove photo 2").failure()).contains(Failure.ENDLESS);
        assertThat(model.exchanges).hasSize(AidedTalking.ROUNDS);
    }

    @Test
    void allRoundsTogetherHaveOneMinute() {
        Scripted model = new Scripted(calls(LONGER));
        model.each = Duration.ofSeconds(25);

        assertThat(model.turn(Voyage.talk(), "remove photo 2").failure()).contains(Failure.TIMED_OUT);
        assertThat(model.patience).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(35), Duration.ofSeconds(10));
    }

    @Test
    void whatNobodyCanDoIsNamedEvenWhenTheModelPassesOverIt() {
        AidedTalking.Led led = new Scripted(calls(LONGER), says("done")).turn(Voyage.talk(),
                "make the first photo last 3 seconds and add a voice-over");

        assertThat(led.aided()).isTrue();
        assertThat(led.turn().unmet()).extracting(Understanding.Unmet::topic).contains(Topic.VOICE_OVER);
    }

    @Test
    void aFilmIsMadeAnewAndThenChanged() {
        Talk empty = Talk.about(Draft.empty(Canvas.hd()), Voyage.FILES);
        Scripted model = new Scripted(calls(call("rebuild", Map.of("style", "travel", "music", "none"))),
                calls(call("add_title", Map.of("text", "Oporto", "start_ms", 0))), says("done"));
        AidedTalking.Led led = model.turn(empty, "something for the trip, with the old name of the town");

        assertThat(led.turn().outcome()).isEqualTo(Outcome.EDITED);
        assertThat(led.turn().told()).isPresent();
        assertThat(led.turn().after().scene().draft().main().orElseThrow().visuals()).isNotEmpty();
        assertThat(led.turn().after().scene().history()).hasSize(1);
    }

    @Test
    void aFilmWithoutShotsIsNone() {
        Talk empty = Talk.about(Draft.empty(Canvas.hd()), Voyage.FILES);
        AidedTalking.Led led = new Scripted(calls(call("set_film_title", Map.of("title", "x"))), says("done")).turn(empty,
                "make a travel reel");

        assertThat(led.failure()).contains(Failure.IDLE);
        assertThat(led.turn().after().scene().draft().main().orElseThrow().visuals()).isNotEmpty();
    }
}
