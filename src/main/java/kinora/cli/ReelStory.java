package kinora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.reel.Brief;
import kinora.reel.NaturalOrder;
import kinora.reel.Story;
import kinora.reel.Styles;
import kinora.reel.Taken;
import kinora.render.Answer;
import kinora.render.FactsWork;
import kinora.words.Explain;
import kinora.words.Language;
import kinora.words.Messages;
import kinora.words.ReelTitles;

/// Looks at pictures and clips, listens to music, and makes of them the story that a reel is told from.
final class ReelStory {
    /// Fewer pictures tell of no days.
    private static final int LEAST_DATED = 3;

    private final Workbench bench;
    private final Messages messages;
    private final MakeOptions options;
    private final ReelOption asked;
    private final FilmPlan plan;
    private final FactsWork work;
    private FactsWork.Told facts = new FactsWork.Told(Map.of(), Map.of(), Map.of(), 0);
    private Optional<MusicFacts> beats = Optional.empty();

    ReelStory(Workbench bench, MakeOptions options, FilmPlan plan) {
        this.bench = bench;
        this.messages = bench.messages();
        this.options = options;
        this.asked = options.reel().orElseThrow();
        this.plan = plan;
        this.work = new FactsWork(bench.engine(), bench.services().facts(), bench.cancellation());
    }

    /// Looks at everything and listens to the music, at the same time. What cannot be decoded is taken out of what was found.
    void look(Found found, Optional<Brief.Music> music, Explain explain) {
        List<FactsWork.Asked> files = new ArrayList<>();
        found.footage().forEach((file, info) -> files.add(new FactsWork.Asked(file, info)));
        Thread listening = Thread.ofVirtual().start(() -> music.ifPresent(this::listen));
        facts = work.of(files, (done, of) -> bench.show(messages.say("looking.closely", done, of)));
        try {
            listening.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        bench.show("");
        facts.missing().forEach((file, answer) -> {
            if (answer instanceof Answer.Refused<?> || answer instanceof Answer.Failed<?>) {
                found.leaveOut(file, explain.of(answer));
            }
        });
    }

    private void listen(Brief.Music music) {
        beats = work.music(plan.file(music.source()), music.info());
    }

    /// The story of what is left.
    ///
    /// @param made music that is made for it where there is no other
    /// @param language of a title that nobody has said
    Story story(Found found, Inputs inputs, Optional<Brief.Music> music, Optional<Story.Composed> made, Language language) {
        List<Story.Item> items = new ArrayList<>();
        found.footage().forEach((file, info) -> item(file, info).ifPresent(items::add));
        Optional<Story.Music> heard = music.<Story.Music>map(sound -> new Story.Played(sound.name(), sound.source(), sound.info(), beats))
                .or(() -> made);
        List<Path> files = List.copyOf(found.footage().keySet());
        Titled titled = title(files, items, language);
        return new Story(options.canvas(), items, isOrdered(files, inputs), heard, asked.style(), options.lengthMs(), titled.text,
                titled.by, names(found).resolved(asked.wishes()));
    }

    /// What `keep=` and `drop=` name and nobody has given, in words; nothing when all of it is there.
    Optional<String> unknown(Found found) {
        List<String> unknown = names(found).unknown(asked.wishes());
        return unknown.isEmpty() ? Optional.empty() : Optional.of(messages.say("make.brief-unknown", String.join(", ", unknown)));
    }

    private static ReelNames names(Found found) {
        return new ReelNames(found.footage().keySet().stream().map(FilmPlan::name).toList());
    }

    private Optional<Story.Item> item(Path file, MediaInfo info) {
        String name = FilmPlan.name(file);
        Optional<Taken> taken = Taken.of(info.taken(), name, Optional.empty());
        return switch (info) {
            case MediaInfo.Picture picture -> Optional.of(new Story.Photo(name, plan.reference(file), picture,
                    Optional.ofNullable(facts.pictures().get(info.contentHash())), taken, size(file)));
            case MediaInfo.Clip clip -> Optional.of(
                    new Story.Clip(name, plan.reference(file), clip, Optional.ofNullable(facts.clips().get(info.contentHash())), taken));
            case MediaInfo.Audio _ -> Optional.empty();
        };
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException vanished) {
            return 0;
        }
    }

    /// Files that were named one by one in an order that is not that of their names were put in order by somebody.
    private static boolean isOrdered(List<Path> files, Inputs inputs) {
        List<String> names = files.stream().map(Inputs::name).toList();
        return inputs.named().containsAll(files) && !names.equals(names.stream().sorted(NaturalOrder.BY_NAME).toList());
    }

    private record Titled(String text, Story.TitledBy by) {}

    private Titled title(List<Path> files, List<Story.Item> items, Language language) {
        if (!options.title().isBlank() || asked.titled() == Story.OwnTitle.NEVER) {
            return new Titled(options.title(), Story.TitledBy.PERSON);
        }
        Set<Path> folders = new HashSet<>();
        files.forEach(file -> folders.add(Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file)));
        Optional<String> folder = folders.size() == 1 ? ReelTitles.ofFolder(Inputs.name(folders.iterator().next())) : Optional.empty();
        if (folder.isPresent()) {
            return new Titled(folder.get(), Story.TitledBy.FOLDER);
        }
        List<LocalDateTime> taken = items.stream().flatMap(item -> item.taken().stream()).map(Taken::at).toList();
        boolean always = asked.titled() == Story.OwnTitle.ALWAYS;
        boolean dated = always || (taken.size() >= LEAST_DATED && Styles.dated(asked.style()));
        ReelTitles titles = new ReelTitles(language);
        Optional<String> days = dated && taken.size() == items.size() ? titles.ofDays(taken) : Optional.empty();
        if (days.isPresent() || !always) {
            return new Titled(days.orElse(""), Story.TitledBy.DATES);
        }
        return files.stream().map(Inputs::name).flatMap(name -> ReelTitles.ofFile(name).stream()).findFirst()
                .map(name -> new Titled(name, Story.TitledBy.FILE)).orElseGet(() -> new Titled(titles.ofNothing(), Story.TitledBy.NOBODY));
    }
}
