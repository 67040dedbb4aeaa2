package kinora.cli;

import java.util.List;
import java.util.Optional;

import kinora.reel.Decision;
import kinora.reel.PlainReel;
import kinora.reel.Reel;
import kinora.reel.Story;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.timeline.Draft;
import kinora.words.ExplainReel;

/// Makes a draft of what there is: as words want it, as a reel, or with everything one after the other.
record Planning(Workbench bench, MakeOptions options, FilmPlan plan) {

    Planned of(Material material) {
        if (options.speaks()) {
            SaidFilm.Made made = new SaidFilm(bench, options, plan).of(material.found(), material.inputs());
            return made.draft().main().isEmpty()
                    ? new Planned.Refused(made.reply())
                    : new Planned.Film(made.draft(), made.decisions(), Optional.of(made));
        }
        return material.story().map(story -> told(story, material)).orElseGet(() -> plain(material));
    }

    /// A film of everything, with music where it was asked for.
    private Planned plain(Material material) {
        ExplainReel explain = new ExplainReel(bench.messages());
        return switch (PlainReel.of(plan.brief(material.found().footage(), material.music()))) {
            case Reel.Made(Draft draft, List<Reel.Cut> cut) -> {
                cut.forEach(clip -> bench.say(explain.of(clip)));
                Draft heard = composed(material).map(piece -> MadeMusic.under(draft, piece)).orElse(draft);
                yield new Planned.Film(heard, List.of(), Optional.empty());
            }
            case Reel other -> new Planned.Refused(explain.of(other));
        };
    }

    private Planned told(ReelStory story, Material material) {
        return switch (Telling
                .of(story.story(material.found(), material.inputs(), material.music(), composed(material), bench.messages().language()))) {
            case Told.Made(Draft draft, List<Decision> decisions) -> new Planned.Film(draft, decisions, Optional.empty());
            case Told.Refused(Reel why) -> new Planned.Refused(new ExplainReel(bench.messages()).of(why));
        };
    }

    /// The music that is made for a film: as it was asked for, or because a reel has no other.
    private Optional<Story.Composed> composed(Material material) {
        return MadeMusic.of(options, material.music().isPresent(), options.reel().isPresent(), material.found().footage().values());
    }
}
