package kinora.cli;

import java.util.ArrayList;
import java.util.List;

import kinora.reel.Decision;
import kinora.reel.Told;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.timeline.Draft;
import kinora.understand.ReelFirst;
import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Topic;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.words.Assistant;
import kinora.words.Messages;

/// The film that `--say` asks for: a reel of the files, or of words alone, changed as the words want it. Nothing is asked back: the first choice is taken, and said.
final class SaidFilm {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final MakeOptions options;
    private final FilmPlan plan;
    private final Engine engine;
    private final Cancellation cancellation;

    SaidFilm(Services services, Console console, Messages messages, MakeOptions options, FilmPlan plan, Engine engine,
            Cancellation cancellation) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.options = options;
        this.plan = plan;
        this.engine = engine;
        this.cancellation = cancellation;
    }

    /// What came of the words.
    ///
    /// @param draft empty when there is no film
    /// @param reply for people, a line a turn
    /// @param unmet topics of what cannot be done
    record Made(Draft draft, List<Decision> decisions, String reply, List<String> unmet) {
        Made {
            decisions = List.copyOf(decisions);
            unmet = List.copyOf(unmet);
        }
    }

    /// The film of what was found.
    Made of(Found found, Inputs inputs) {
        SceneFiles files = new SceneFiles(plan.draftFolder(), options.draft().isPresent(), List.of()).looked(found.footage())
                .looked(found.sounds()).named(inputs.files().stream().filter(file -> SceneFiles.isText(Inputs.name(file))).toList());
        Assistant assistant = new Assistant(new ReelFirst(new RuleMind()), (asked, scene) -> tell(asked, scene, found, inputs),
                messages.language(), false);
        Talk talk = Talk.about(Draft.empty(options.canvas()), files.list());
        List<Assistant.Said> all = new ArrayList<>();
        for (String words : options.say()) {
            Assistant.Said said = assistant.say(talk, words);
            all.add(said);
            talk = said.turn().after();
        }
        List<Decision> decisions = all.stream().flatMap(said -> said.turn().told().stream()).reduce((one, next) -> next)
                .map(Turn.Retold::decisions).orElse(List.of());
        return new Made(talk.scene().draft(), decisions, String.join("\n", all.stream().map(Assistant.Said::reply).toList()),
                all.stream().flatMap(said -> said.unmet().stream()).map(Topic::id).distinct().toList());
    }

    private Told tell(Understanding.Reel asked, Scene scene, Found found, Inputs inputs) {
        return found.footage().isEmpty()
                ? new SceneReels().tell(asked, scene)
                : new ToldReel(services, console, messages, options, engine, cancellation).tell(asked, found, inputs);
    }
}
