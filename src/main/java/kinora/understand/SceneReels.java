package kinora.understand;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.media.MediaInfo;
import kinora.reel.Story;
import kinora.reel.Styles;
import kinora.reel.Taken;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.timeline.Canvas;

/// Tells reels from what a scene says of its files, without looking at any. What is not known of a file is taken for what is usual.
public final class SceneReels implements Reels {
    private static final int USUAL_WIDTH = 1600;
    private static final int USUAL_HEIGHT = 1200;
    private static final long USUAL_CLIP_MS = 10_000;
    private static final long USUAL_SONG_MS = 180_000;
    private static final MediaInfo.AudioTrack STEREO = new MediaInfo.AudioTrack(2, 48_000);

    @Override
    public Told tell(Understanding.Reel asked, Scene scene) {
        BriefOf brief = BriefOf.of(asked.brief(), asked.drop());
        Canvas canvas = BriefOf.canvas(asked.brief(), scene.draft().canvas());
        List<Story.Item> items = new ArrayList<>();
        scene.files().stream().filter(file -> !isMark(file)).forEach(file -> item(file).ifPresent(items::add));
        if (items.isEmpty()) {
            return new Told.Made(new WordsFilm(canvas).of(asked, brief), List.of());
        }
        Told told = Telling.of(new Story(canvas, items, false, music(brief, scene), brief.style().orElse(Styles.names().getFirst()),
                brief.lengthMs(), brief.title().orElse(brief.titled() == Story.OwnTitle.ALWAYS ? named(items.getFirst()) : ""),
                Story.TitledBy.PERSON, brief.wishes()));
        return withMusic(told, brief);
    }

    /// What a file is called, without its ending.
    private static String named(Story.Item item) {
        int dot = item.name().lastIndexOf('.');
        return dot > 0 ? item.name().substring(0, dot) : item.name();
    }

    /// The same with music that is made for it: what a brief asks for, else what suits its style, where it has none and nobody wants silence.
    public static Told withMusic(Told told, BriefOf brief) {
        if (brief.silent()) {
            return told;
        }
        String style = brief.style().orElse(Styles.names().getFirst());
        return WordsFilm.withMusic(told, brief.recipe().orElse("music:" + Styles.music(style).orElseThrow() + "?seed=1"));
    }

    /// Logos are no shots.
    public static boolean isMark(Scene.File file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return file.alpha() && (name.contains("logo") || name.contains("watermark") || name.contains("标志") || name.contains("水印"));
    }

    private static Optional<Story.Item> item(Scene.File file) {
        Optional<LocalDateTime> at = file.takenMs().map(ms -> LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneOffset.UTC));
        Optional<Taken> taken = Taken.of(at, file.name(), Optional.empty());
        int width = file.width() > 0 ? file.width() : USUAL_WIDTH;
        int height = file.height() > 0 ? file.height() : USUAL_HEIGHT;
        return switch (file.kind()) {
            case PHOTO -> Optional.of(new Story.Photo(file.name(), file.source(),
                    new MediaInfo.Picture(file.name(), "jpeg", width, height, at, ""), Optional.empty(), taken, 0));
            case CLIP -> {
                long length = file.durationMs() > 0 ? file.durationMs() : USUAL_CLIP_MS;
                Optional<MediaInfo.AudioTrack> sound = file.sound() ? Optional.of(STEREO) : Optional.empty();
                yield Optional.of(new Story.Clip(file.name(), file.source(),
                        new MediaInfo.Clip(file.name(), "mp4", width, height, length, 30, 1, false, sound, at, ""), Optional.empty(),
                        taken));
            }
            case MUSIC, VOICE, SOUND, CAPTIONS, TABLE -> Optional.empty();
        };
    }

    /// The piece that was asked for, else the only one there is.
    private static Optional<Story.Music> music(BriefOf brief, Scene scene) {
        if (brief.silent() || brief.recipe().isPresent()) {
            return Optional.empty();
        }
        List<Scene.File> songs = scene.files().stream().filter(file -> file.kind() == Scene.Kind.MUSIC).toList();
        Optional<Scene.File> song = brief.music().isPresent()
                ? songs.stream().filter(file -> file.name().equalsIgnoreCase(brief.music().orElse(""))).findFirst()
                : songs.size() == 1 ? Optional.of(songs.getFirst()) : Optional.empty();
        return song.map(file -> new Story.Played(file.name(), file.source(), new MediaInfo.Audio(file.name(), "mp3",
                file.durationMs() > 0 ? file.durationMs() : USUAL_SONG_MS, STEREO, Optional.empty(), ""), file.music()));
    }
}
