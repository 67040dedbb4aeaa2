package kinora.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.media.MediaInfo;
import kinora.reel.Told;
import kinora.render.Answer;
import kinora.render.ExportResult;
import kinora.render.TextFile;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Topic;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.wire.SaidJson;
import kinora.wire.Summary;
import kinora.wire.TalkJson;
import kinora.words.Assistant;
import kinora.words.Explain;
import kinora.words.Messages;

/// One run of `kinora edit`: hears the words, changes the draft, keeps the conversation.
///
/// An engine is started only when a file comes into the film of which nothing is known but its name, or when a reel is told.
final class EditRun implements AutoCloseable {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final EditOptions options;
    private final Lookers lookers;
    private final TalkFiles talks;
    private final KeptTalk kept = new KeptTalk();
    private final Path folder;
    private SceneFiles files;
    /// Of the words that are heard now, as a tag.
    private String language = "";

    EditRun(Services services, Console console, Messages messages, EditOptions options) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.options = options;
        this.talks = TalkFiles.of(services);
        Path whole = options.draft().toAbsolutePath().normalize();
        this.folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        this.files = new SceneFiles(folder, true, List.of());
        this.lookers = new Lookers(services, console, messages);
    }

    @Override
    public void close() {
        lookers.close();
    }

    /// Does it.
    ///
    /// @param bytes of the draft's file
    /// @return the exit code
    int run(Draft draft, byte[] bytes) {
        TalkJson.Kept known = talks.find(bytes);
        files = new SceneFiles(folder, true, known.files()).ofDraft(draft).named(Inputs.of(options.files()).files()).beside();
        Talk talk = kept.open(draft, new String(bytes, StandardCharsets.UTF_8), known, files.list());
        Assistant assistant = services.assistant(new RuleMind(), this::tell, true, console, messages);
        List<Assistant.Said> all = new ArrayList<>();
        for (String words : options.words()) {
            Assistant.Said said = looked(assistant, talk, words);
            all.add(said);
            talk = said.turn().after();
        }
        return report(draft, bytes, known, talk, all);
    }

    /// What became of the words. When files come into the film of which too little is known, they are looked at, and the words are heard once more.
    private Assistant.Said looked(Assistant assistant, Talk talk, String words) {
        language = new RuleMind().hear(words, talk.scene()).language();
        Assistant.Said said = assistant.say(talk, words);
        List<Path> unknown = unknown(said.turn());
        if (unknown.isEmpty()) {
            return said;
        }
        Map<Path, MediaInfo> infos = new LinkedHashMap<>();
        lookers.bench().looking().at(unknown).forEach((path, answer) -> {
            if (answer instanceof Answer.Success<MediaInfo>(MediaInfo info)) {
                infos.put(path, info);
            } else {
                console.err().println(messages.say("probe.refused", path, new Explain(messages).of(answer)));
                files.forget(path);
            }
        });
        files.looked(infos);
        return assistant.say(talk.with(talk.scene().withFiles(files.list())), words);
    }

    /// Files that a turn brought into the film and of which only the name is known.
    private List<Path> unknown(Turn turn) {
        Set<Path> paths = new LinkedHashSet<>();
        for (Edit edit : turn.edits()) {
            Optional<MediaRef> source = switch (edit) {
                case Edit.InsertShot(int _, var shot) -> Optional.of(shot.source());
                case Edit.AddOverlay(var picture, var _) -> Optional.of(picture.source());
                case Edit.AddSound(var sound, var _) -> Optional.of(sound.source());
                case Edit.ReplaceMedia(var _, var media, long _, long _, String _) -> Optional.of(media);
                case Edit.ReplaceSound(var _, var media, long _, long _, String _, var _) -> Optional.of(media);
                default -> Optional.empty();
            };
            source.filter(one -> !files.isKnown(one)).ifPresent(one -> paths.add(files.path(one)));
        }
        stopped(turn.before().draft(), turn.after().scene().draft()).filter(one -> !files.isKnown(one))
                .forEach(one -> paths.add(files.path(one)));
        return List.copyOf(paths);
    }

    /// Sounds that went on to the end of the film and end before it now, because nobody knows how long they are.
    private static Stream<MediaRef> stopped(Draft before, Draft after) {
        return after.durationMs() <= before.durationMs()
                ? Stream.empty()
                : after.tracks().stream().filter(Track.Audio.class::isInstance).flatMap(track -> ((Track.Audio) track).sounds().stream())
                        .filter(sound -> sound.sourceLengthMs() == 0 && !sound.loop() && sound.range().endMs() < after.durationMs())
                        .filter(sound -> before.find(sound.id()).filter(was -> was.range().endMs() >= before.durationMs()).isPresent())
                        .map(Sound::source);
    }

    /// Tells a reel from the files at hand, which are looked at closely.
    private Told tell(Understanding.Reel asked, Scene scene) {
        List<Path> shown = scene.files().stream().filter(SceneFiles::isShownOrHeard).filter(file -> !SceneReels.isMark(file))
                .map(file -> files.path(file.source())).toList();
        if (scene.files().stream().filter(file -> !SceneReels.isMark(file)).noneMatch(SceneFiles::isShown)) {
            return new SceneReels().tell(asked, scene);
        }
        Inputs inputs = new Inputs(shown, Set.of(), List.of(), List.of());
        Found found = new Found(lookers.bench().looking().at(shown), inputs, new Explain(messages));
        found.leftOut().forEach(one -> console.err().println(messages.say("make.skipped", one.file(), one.reason())));
        files.looked(found.footage()).looked(found.sounds());
        return new ToldReel(lookers.bench(), MakeOptions.plain(options.draft(), scene.draft().canvas())).tell(asked, found, inputs,
                language);
    }

    private int report(Draft before, byte[] bytes, TalkJson.Kept known, Talk talk, List<Assistant.Said> all) {
        Draft draft = talk.scene().draft();
        boolean refused = all.getLast().turn().outcome() == Turn.Outcome.REFUSED;
        boolean changed = !draft.equals(before);
        if (changed || (options.out().isPresent() && !refused)) {
            Path target = options.out().orElse(options.draft());
            TextFile file = new TextFile(target, kept.text(draft), options.out().isEmpty() || options.force());
            Optional<ExportResult> obstacle = file.write(inputs());
            if (obstacle.isPresent()) {
                console.err().println(new Explain(messages).of(obstacle.get()));
                return CommandLineTool.FAILED;
            }
        }
        talks.keep(kept.bytes(draft), kept.kept(talk, files.known()));
        if (changed && !known.asked().isBlank()) {
            // The question was answered, although its draft may still be there beside the new one.
            talks.keep(bytes, known.answered());
        }
        if (options.json()) {
            console.out().println(json(draft, all));
        }
        for (Assistant.Said said : all) {
            if (said.turn().outcome() == Turn.Outcome.REFUSED) {
                console.err().println(said.reply());
            } else if (!options.json()) {
                console.out().println(said.reply());
            }
        }
        if (!options.json() && (changed || !refused)) {
            console.out().println(Summary.of(draft));
        }
        return refused ? CommandLineTool.FAILED : CommandLineTool.DONE;
    }

    /// Files at hand are never replaced, whatever `--out` says.
    private List<Path> inputs() {
        return files.list().stream().map(file -> files.path(file.source())).toList();
    }

    private static String json(Draft draft, List<Assistant.Said> all) {
        Assistant.Said last = all.getLast();
        List<String> unmet = all.stream().flatMap(said -> said.unmet().stream()).map(Topic::id).distinct().toList();
        List<Edit> edits = all.stream().flatMap(said -> said.turn().edits().stream()).toList();
        List<SaidJson.Turn> turns = all.stream()
                .map(said -> new SaidJson.Turn(said.turn().said(), said.turn().outcome().id(), said.reply())).toList();
        Optional<Understanding.Action> action = last.turn().acting();
        return SaidJson.of(new SaidJson.Told(last.turn().outcome().id(), last.language(), unmet, edits,
                action.map(Understanding.Action::kind).orElse(""), action.map(Understanding.Action::options).orElse(Map.of()), turns,
                draft));
    }
}
