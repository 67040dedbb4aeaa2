package kinora.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.reel.Decision;
import kinora.reel.Styles;
import kinora.reel.Told;
import kinora.timeline.Draft;
import kinora.understand.Mind;
import kinora.understand.ReelFirst;
import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Topic;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.understand.Wish;
import kinora.words.Assistant;
import kinora.words.ReelTitles;

/// The film that `--say` asks for: a reel of the files, or of words alone, changed as the words want it. Nothing is asked back: the first choice is taken, and said.
final class SaidFilm {
    private static final int SEEDS = 10_000;

    private final Workbench bench;
    private final MakeOptions options;
    private final FilmPlan plan;
    /// What is heard now, and its language as a tag.
    private String heard = "";
    private String language = "";

    SaidFilm(Workbench bench, MakeOptions options, FilmPlan plan) {
        this.bench = bench;
        this.options = options;
        this.plan = plan;
    }

    /// What came of the words.
    ///
    /// @param draft empty when there is no film
    /// @param reply for people, a line a turn
    /// @param unmet topics of what cannot be done
    /// @param output what the film is asked to be written as
    record Made(Draft draft, List<Decision> decisions, String reply, List<String> unmet, SaidOutput output) {
        Made {
            decisions = List.copyOf(decisions);
            unmet = List.copyOf(unmet);
        }
    }

    /// The film of what was found.
    Made of(Found found, Inputs inputs) {
        SceneFiles files = new SceneFiles(plan.draftFolder(), options.draft().isPresent(), List.of()).looked(found.footage())
                .looked(found.sounds()).named(inputs.files().stream().filter(file -> SceneFiles.isText(Inputs.name(file))).toList());
        Mind mind = new ReelFirst(new RuleMind());
        Assistant assistant = bench.services().assistant(mind, (asked, scene) -> tell(over(asked, found), scene, found, inputs), false,
                bench.console(), bench.messages());
        Talk talk = Talk.about(Draft.empty(options.canvas()), files.list());
        List<Assistant.Said> all = new ArrayList<>();
        SaidOutput output = SaidOutput.nothing();
        for (String words : options.say()) {
            Mind.Heard meant = mind.hear(words, talk.scene());
            heard = words;
            language = meant.language();
            output = output.with(meant.wishes());
            Assistant.Said said = assistant.say(talk, words);
            all.add(said);
            talk = said.turn().after();
        }
        List<Decision> decisions = all.stream().flatMap(said -> said.turn().told().stream()).reduce((one, next) -> next)
                .map(Turn.Retold::decisions).orElse(List.of());
        return new Made(sized(mind, talk.scene(), output), decisions, String.join("\n", all.stream().map(Assistant.Said::reply).toList()),
                all.stream().flatMap(said -> said.unmet().stream()).map(Topic::id).distinct().toList(), output);
    }

    /// The film on the canvas on which it is to be written.
    private Draft sized(Mind mind, Scene scene, SaidOutput output) {
        List<Wish> wishes = output.canvas(options);
        return !wishes.isEmpty() && scene.draft().durationMs() > 0
                && mind.plan(wishes, scene) instanceof Understanding.Edits(var _, Draft draft, var _, var _, var _) ? draft : scene.draft();
    }

    /// What the words ask for, with the options over it.
    private Understanding.Reel over(Understanding.Reel asked, Found found) {
        Map<String, String> brief = new HashMap<>(asked.brief());
        if (options.isSized()) {
            brief.put("size", options.canvas().width() + "x" + options.canvas().height());
        }
        options.lengthMs().ifPresent(ms -> brief.put("seconds", Double.toString(ms / 1000.0)));
        if (!options.title().isEmpty()) {
            brief.put("title", options.title());
        }
        options.reel().map(ReelOption::style).filter(style -> !style.equals(Styles.names().getFirst()))
                .ifPresent(style -> brief.put("style", style));
        if (found.footage().isEmpty()) {
            ofWords(asked, brief);
        }
        switch (options.heard()) {
            case MusicOption.Unsaid _ -> {
                // As the words say.
            }
            case MusicOption.None _ -> brief.put("music", "none");
            case MusicOption.Given _ -> brief.remove("music");
            case MusicOption.Made(Optional<String> style) -> {
                brief.remove("music");
                if (found.footage().isEmpty()) {
                    brief.put("music", "music:" + style.orElse("lo-fi") + "?seed=1");
                }
            }
        }
        return new Understanding.Reel(brief, asked.drop(), asked.then(), asked.unmet());
    }

    /// Gives a film of words alone what it is about as its title, and music, unless something else is wanted.
    private void ofWords(Understanding.Reel asked, Map<String, String> brief) {
        boolean written = asked.then().stream().anyMatch(wish -> wish instanceof Wish.AddTitle || wish instanceof Wish.Script);
        if (!written) {
            // The title that the words give, with the capitals of names; or what they are about where understanding found none.
            ReelTitles.ofWords(heard).filter(title -> title.equalsIgnoreCase(brief.getOrDefault("title", title)))
                    .ifPresent(title -> brief.put("title", title));
        }
        if (!brief.containsKey("music") && asked.then().stream().noneMatch(SaidFilm::isOfSound)) {
            String style = Optional.ofNullable(brief.get("style")).flatMap(Styles::find).orElse(Styles.names().getFirst());
            brief.put("music", "music:" + Styles.music(style).orElseThrow() + "?seed=" + (1 + Math.floorMod(heard.hashCode(), SEEDS)));
        }
    }

    private static boolean isOfSound(Wish wish) {
        return wish instanceof Wish.Music || wish instanceof Wish.AddSound || wish instanceof Wish.Mute || wish instanceof Wish.Remove;
    }

    private Told tell(Understanding.Reel asked, Scene scene, Found found, Inputs inputs) {
        return found.footage().isEmpty()
                ? new SceneReels().tell(asked, scene)
                : new ToldReel(bench, options).tell(asked, found, inputs, language);
    }
}
