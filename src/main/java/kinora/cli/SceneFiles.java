package kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.media.MediaInfo;
import kinora.reel.NaturalOrder;
import kinora.reel.Taken;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.wire.CaptionsReading;
import kinora.wire.CaptionsText;
import kinora.wire.TalkJson;

/// The files that words can be about: those that a film shows and plays, those beside its draft, and those that were named. What each is, is known from what was found out before, from
/// the draft, or else from its name; nothing is opened but captions.
final class SceneFiles {
    /// Files beside a draft that are looked through.
    private static final int MOST = 1_000;
    private static final List<String> PHOTOS = List.of("jpg", "jpeg", "png", "heic", "heif", "webp", "avif", "tif", "tiff", "bmp");
    private static final List<String> CLIPS = List.of("mp4", "mov", "m4v", "webm", "mkv", "avi", "gif", "mts", "3gp");
    private static final List<String> SOUNDS = List.of("mp3", "m4a", "aac", "wav", "ogg", "opus", "flac", "wma");
    private static final List<String> VOICES = List.of("voice", "narration", "speech", "vocal", "旁白", "配音", "人声", "录音");

    private final Path folder;
    private final boolean relative;
    private final Map<String, TalkJson.Known> known = new LinkedHashMap<>();
    private final Map<String, Scene.File> files = new LinkedHashMap<>();

    /// @param folder of the draft
    /// @param relative whether sources are named from there when they lie in there, so that both can be moved together
    SceneFiles(Path folder, boolean relative, List<TalkJson.Known> known) {
        this.folder = folder;
        this.relative = relative;
        known.forEach(one -> this.known.put(one.path(), one));
    }

    /// Adds what a film shows and plays, in its order.
    SceneFiles ofDraft(Draft draft) {
        draft.segments().forEach(this::add);
        return this;
    }

    /// Adds files of a name that says that they are media.
    SceneFiles named(List<Path> paths) {
        paths.stream().filter(path -> kind(Inputs.name(path)).isPresent()).forEach(path -> add(reference(path), Optional.empty()));
        return this;
    }

    /// Adds what lies beside the draft.
    SceneFiles beside() {
        try (Stream<Path> entries = Files.list(folder)) {
            named(entries.filter(path -> !Inputs.name(path).startsWith(".")).limit(MOST).filter(Files::isRegularFile)
                    .sorted((one, other) -> NaturalOrder.BY_NAME.compare(Inputs.name(one), Inputs.name(other))).toList());
        } catch (IOException unreadable) {
            System.getLogger("kinora").log(System.Logger.Level.DEBUG, "the folder of a draft cannot be listed", unreadable);
        }
        return this;
    }

    /// Adds what looking at files has told.
    SceneFiles looked(Map<Path, ? extends MediaInfo> infos) {
        infos.forEach((path, info) -> {
            String name = reference(path);
            known.put(name, known(name, info));
            files.remove(name);
            add(name, Optional.empty());
        });
        return this;
    }

    /// Takes out what cannot be used.
    void forget(Path file) {
        files.remove(reference(file));
    }

    /// Whether a file is a picture or a clip.
    static boolean isShown(Scene.File file) {
        return file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP;
    }

    /// Whether a file is a picture, a clip or music.
    static boolean isShownOrHeard(Scene.File file) {
        return isShown(file) || file.kind() == Scene.Kind.MUSIC;
    }

    List<Scene.File> list() {
        return List.copyOf(files.values());
    }

    /// What is known of all files, to be kept.
    List<TalkJson.Known> known() {
        return List.copyOf(known.values());
    }

    /// Whether more than its name is known of a file.
    boolean isKnown(MediaRef source) {
        return !(source instanceof MediaRef.Local(String path)) || known.containsKey(path);
    }

    /// The file that a source names.
    Path path(MediaRef source) {
        return folder.resolve(source.called()).normalize();
    }

    /// How a draft in the folder names a file.
    String reference(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return (relative && whole.startsWith(folder) ? folder.relativize(whole) : whole).toString();
    }

    private void add(Segment segment) {
        switch (segment) {
            case Visual visual when visual.source() instanceof MediaRef.Local(String path) -> add(path, Optional.of(visual));
            case Sound sound when sound.source() instanceof MediaRef.Local(String path) -> add(path, Optional.of(sound));
            case Visual _,Sound _,Title _ -> {
            }
        }
    }

    private void add(String path, Optional<Segment> used) {
        if (files.containsKey(path)) {
            return;
        }
        String name = name(path);
        Optional<TalkJson.Known> facts = Optional.ofNullable(known.get(path));
        Scene.Kind kind = facts.flatMap(one -> kindOf(one.kind())).or(() -> used.flatMap(SceneFiles::kind)).or(() -> kind(name))
                .orElse(Scene.Kind.PHOTO);
        Optional<Long> taken = facts.filter(one -> one.takenMs() >= 0).map(TalkJson.Known::takenMs)
                .or(() -> Taken.of(Optional.empty(), name, Optional.empty()).map(one -> millis(one.at())));
        long length = facts.map(TalkJson.Known::durationMs).orElseGet(() -> used.map(SceneFiles::length).orElse(0L));
        boolean sound = facts.map(TalkJson.Known::sound).orElse(kind != Scene.Kind.PHOTO);
        boolean alpha = kind == Scene.Kind.PHOTO && name.toLowerCase(Locale.ROOT).endsWith(".png");
        List<Scene.Cue> captions = kind == Scene.Kind.CAPTIONS ? captions(folder.resolve(path)) : List.of();
        files.put(path,
                new Scene.File(new MediaRef.Local(path), name, kind, facts.map(TalkJson.Known::width).orElse(0),
                        facts.map(TalkJson.Known::height).orElse(0), Math.max(0, length), sound, alpha, taken, Optional.empty(), 0,
                        Map.of(), false, List.of(), Optional.empty(), captions));
    }

    private static TalkJson.Known known(String path, MediaInfo info) {
        long taken = Taken.of(info.taken(), name(path), Optional.empty()).map(one -> millis(one.at())).orElse(-1L);
        return switch (info) {
            case MediaInfo.Picture picture ->
                new TalkJson.Known(path, word(Scene.Kind.PHOTO), picture.width(), picture.height(), 0, false, taken);
            case MediaInfo.Clip clip -> new TalkJson.Known(path, word(Scene.Kind.CLIP), clip.width(), clip.height(), clip.durationMs(),
                    clip.audio().isPresent(), taken);
            case MediaInfo.Audio audio ->
                new TalkJson.Known(path, word(kind(name(path)).orElse(Scene.Kind.MUSIC)), 0, 0, audio.durationMs(), true, taken);
        };
    }

    private static String word(Scene.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Scene.Kind> kindOf(String word) {
        return Stream.of(Scene.Kind.values()).filter(kind -> word(kind).equals(word)).findFirst();
    }

    private static long millis(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /// What its use says that it is.
    private static Optional<Scene.Kind> kind(Segment used) {
        return switch (used) {
            case Sound sound -> Optional.of(sound.role() == SoundRole.MUSIC
                    ? Scene.Kind.MUSIC
                    : sound.role() == SoundRole.VOICE ? Scene.Kind.VOICE : Scene.Kind.SOUND);
            case Visual visual when visual.sourceLengthMs() > 0 -> Optional.of(Scene.Kind.CLIP);
            case Visual _,Title _ -> Optional.empty();
        };
    }

    private static long length(Segment used) {
        return switch (used) {
            case Visual visual -> visual.sourceLengthMs() == 0 ? 0 : visual.sourceInMs() + visual.sourceLengthMs();
            case Sound sound -> sound.sourceLengthMs() == 0 ? 0 : sound.sourceInMs() + sound.sourceLengthMs();
            case Title _ -> 0;
        };
    }

    /// What its name says that a file is.
    static Optional<Scene.Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        if (PHOTOS.contains(ending)) {
            return Optional.of(Scene.Kind.PHOTO);
        }
        if (CLIPS.contains(ending)) {
            return Optional.of(Scene.Kind.CLIP);
        }
        if (SOUNDS.contains(ending)) {
            return Optional.of(VOICES.stream().anyMatch(lower::contains) ? Scene.Kind.VOICE : Scene.Kind.MUSIC);
        }
        return switch (ending) {
            case "srt", "vtt" -> Optional.of(Scene.Kind.CAPTIONS);
            case "cube" -> Optional.of(Scene.Kind.TABLE);
            default -> Optional.empty();
        };
    }

    /// Whether a file is no media but captions or a table of colours, by its name.
    static boolean isText(String name) {
        return kind(name).filter(kind -> kind == Scene.Kind.CAPTIONS || kind == Scene.Kind.TABLE).isPresent();
    }

    private static List<Scene.Cue> captions(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Scene.Cue> cues = new ArrayList<>();
            if (CaptionsText.read(in.readNBytes(CaptionsText.MAX_BYTES + 1)) instanceof CaptionsReading.Read read) {
                read.captions().forEach(one -> cues.add(new Scene.Cue(one.startMs(), one.endMs(), one.text())));
            }
            return cues;
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
