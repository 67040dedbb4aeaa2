package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.media.MediaInfo;
import kinora.reel.Brief;
import kinora.render.Answer;
import kinora.timeline.Limits;
import kinora.words.Explain;
import kinora.words.Messages;

/// Looks at everything that `kinora make` was given, and says what of it is not used.
final class Gathering {
    /// Files of folders that are named before the rest is only counted.
    static final int LISTED = 10;
    /// More than the segments of any film are not even looked at.
    private static final int MOST_FILES = Limits.MAX_SEGMENTS;

    private final Workbench bench;
    private final Messages messages;
    private final Explain explain;
    private final MakeOptions options;
    private final FilmPlan plan;

    Gathering(Workbench bench, MakeOptions options, FilmPlan plan) {
        this.bench = bench;
        this.messages = bench.messages();
        this.explain = new Explain(messages);
        this.options = options;
        this.plan = plan;
    }

    Gathered gather() {
        Optional<FilmLook> look = options.look().flatMap(this::look);
        if (options.look().isPresent() && look.isEmpty()) {
            return new Gathered.Nothing("");
        }
        if (!options.soundFont().map(new SoundFonts(bench.console(), messages)::plays).orElse(true)) {
            return new Gathered.Nothing("");
        }
        Inputs inputs = Inputs.of(options.files());
        inputs.emptyFolders().forEach(folder -> bench.say(messages.say("make.empty-folder", folder)));
        inputs.unmatched().forEach(pattern -> bench.say(messages.say("make.no-match", pattern)));
        List<Path> files = files(inputs);
        if (files.size() > MOST_FILES) {
            return new Gathered.Nothing(messages.say("make.too-many-files", files.size(), MOST_FILES));
        }
        Map<Path, Answer<MediaInfo>> answers = new LinkedHashMap<>(bench.looking().at(files));
        if (bench.cancellation().isCancelled()) {
            return new Gathered.Nothing(messages.say("export.cancelled"));
        }
        Optional<Answer<MediaInfo>> heard = options.music().map(answers::remove);
        Optional<Answer<MediaInfo>> mark = options.logo().map(LogoOption::file).map(answers::remove);
        if (mark.isPresent() && !(mark.get() instanceof Answer.Success<MediaInfo>(MediaInfo.Picture _))) {
            return new Gathered.Nothing(unusableLogo(mark.get()));
        }
        Optional<Logo> logo = mark.filter(Answer.Success.class::isInstance).map(Gathering::picture)
                .map(picture -> plan.logo(options.logo().orElseThrow(), picture));
        Found found = new Found(answers, inputs, explain);
        list(found.leftOut());
        boolean nothing = !inputs.emptyFolders().isEmpty() || !inputs.unmatched().isEmpty();
        if (options.strict() && (nothing || !found.leftOut().isEmpty())) {
            return new Gathered.Nothing(messages.say("make.strict-refused"));
        }
        return switch (heard.isPresent() ? named(options.music().orElseThrow(), heard.get(), found) : met(found)) {
            case Heard.Unclear(String why) -> new Gathered.Nothing(why);
            case Heard.Clear(var music) -> closely(new Material(inputs, found, music, Optional.empty(), logo, look));
        };
    }

    private List<Path> files(Inputs inputs) {
        List<Path> files = new ArrayList<>(inputs.files());
        options.music().filter(music -> !files.contains(music)).ifPresent(files::add);
        options.logo().map(LogoOption::file).filter(mark -> !files.contains(mark)).ifPresent(files::add);
        if (options.speaks()) {
            files.removeIf(file -> SceneFiles.isText(Inputs.name(file)));
        }
        return files;
    }

    /// Looks closely at everything, for a reel; what turns out to be broken is said.
    private Gathered closely(Material material) {
        if (options.reel().isEmpty() || options.speaks()) {
            return material;
        }
        Found found = material.found();
        int before = found.leftOut().size();
        ReelStory looking = new ReelStory(bench, options, plan);
        Optional<String> unknown = looking.unknown(found);
        if (unknown.isPresent()) {
            return new Gathered.Nothing(unknown.get());
        }
        looking.look(found, material.music(), explain);
        found.leftOut().subList(before, found.leftOut().size()).forEach(this::tell);
        return new Material(material.inputs(), found, material.music(), Optional.of(looking), material.logo(), material.look());
    }

    /// The look that was asked for; empty when its file cannot be used, which is said.
    private Optional<FilmLook> look(LookOption asked) {
        return switch (asked) {
            case LookOption.Named(String effect) -> Optional.of(FilmLook.of(effect));
            case LookOption.Table(Path file) -> new LutFiles(bench.console(), messages).read(file).map(lut -> plan.look(file, lut));
        };
    }

    private static MediaInfo.Picture picture(Answer<MediaInfo> seen) {
        return (MediaInfo.Picture) ((Answer.Success<MediaInfo>) seen).result();
    }

    private String unusableLogo(Answer<MediaInfo> seen) {
        String why = seen instanceof Answer.Success<MediaInfo> ? messages.say("make.logo-no-picture") : explain.of(seen);
        return messages.say("make.logo-unusable", options.logo().orElseThrow().file(), why);
    }

    /// What is heard in a film.
    private sealed interface Heard {
        /// This, or nothing.
        record Clear(Optional<Brief.Music> music) implements Heard {}

        /// Nobody can tell.
        record Unclear(String why) implements Heard {}
    }

    /// The music that was asked for.
    private Heard named(Path file, Answer<MediaInfo> heard, Found found) {
        if (!(heard instanceof Answer.Success<MediaInfo>(MediaInfo info))) {
            return new Heard.Unclear(messages.say("make.music-unusable", file, explain.of(heard)));
        }
        if (!(info instanceof MediaInfo.Audio audio)) {
            return new Heard.Unclear(messages.say("make.music-unusable", file, messages.say("make.music-has-pictures")));
        }
        skip(found);
        return new Heard.Clear(Optional.of(plan.music(file, audio)));
    }

    private void skip(Found found) {
        found.sounds().keySet().forEach(other -> bench.say(messages.say("make.skipped", other, messages.say("make.other-sound"))));
    }

    /// The one sound among the files.
    private Heard met(Found found) {
        Map<Path, MediaInfo.Audio> sounds = found.sounds();
        if (!(options.heard() instanceof MusicOption.Unsaid)) {
            skip(found);
            return new Heard.Clear(Optional.empty());
        }
        if (sounds.size() > 1 && options.speaks()) {
            return new Heard.Clear(Optional.empty());
        }
        if (sounds.size() > 1) {
            return new Heard.Unclear(messages.say("make.which-music", sounds.size(),
                    sounds.keySet().stream().limit(LISTED).map(Inputs::name).collect(Collectors.joining(", "))));
        }
        sounds.keySet().forEach(only -> bench.say(messages.say("make.music-found", only)));
        return new Heard.Clear(sounds.entrySet().stream().findFirst().map(only -> plan.music(only.getKey(), only.getValue())));
    }

    /// Those that were named one by one are all told; of those met in folders the first few, and how many more.
    private void list(List<Found.LeftOut> leftOut) {
        List<Found.LeftOut> strangers = leftOut.stream().filter(Found.LeftOut::stranger).toList();
        leftOut.stream().filter(one -> !one.stranger()).forEach(this::tell);
        strangers.stream().limit(LISTED).forEach(this::tell);
        if (strangers.size() > LISTED) {
            bench.say(messages.say("make.more-skipped", strangers.size() - LISTED));
        }
    }

    private void tell(Found.LeftOut one) {
        bench.say(messages.say("make.skipped", one.file(), one.reason()));
    }
}
