package kinora.understand.gold;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import kinora.media.MediaInfo;
import kinora.reel.Reel;
import kinora.reel.Story;
import kinora.reel.Styles;
import kinora.reel.Taken;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.understand.Reels;
import kinora.understand.Scene;
import kinora.understand.Understanding;

/// Tells reels of files that nobody can open, from what is known of them.
final class GoldReels implements Reels {
    private static final long MADE_MS = 180_000;

    @Override
    public Told tell(Understanding.Reel asked, Scene scene) {
        Map<String, String> brief = asked.brief();
        List<Story.Item> items = scene.files().stream().filter(file -> !asked.drop().contains(file.name())).flatMap(file -> item(file).stream())
                .toList();
        if (items.isEmpty()) {
            return new Told.Refused(new Reel.TooBrief(0, 0, 0, 0));
        }
        boolean given = brief.getOrDefault("order", "").equals("given");
        String title = brief.getOrDefault("title", "");
        return Telling.of(new Story(canvas(brief, scene.draft().canvas()), items, given, music(brief, scene),
                Styles.find(brief.getOrDefault("style", "auto")).orElse("auto"),
                brief.containsKey("seconds")
                        ? OptionalLong.of(Math.round(1000 * Double.parseDouble(brief.getOrDefault("seconds", "0"))))
                        : OptionalLong.empty(),
                title.equals("none") ? "" : title, Story.TitledBy.PERSON, wishes(brief, asked.drop())));
    }

    private static Canvas canvas(Map<String, String> brief, Canvas usual) {
        String[] size = brief.getOrDefault("size", usual.width() + "x" + usual.height()).split("x");
        FrameRate rate = brief.containsKey("fps") ? FrameRate.of(Double.parseDouble(brief.getOrDefault("fps", "30"))) : usual.rate();
        return new Canvas(Integer.parseInt(size[0]), Integer.parseInt(size[1]), rate, usual.backgroundRgb());
    }

    private static Story.Wishes wishes(Map<String, String> brief, Set<String> drop) {
        Optional<Story.Wishes.Order> order = Optional.ofNullable(switch (brief.getOrDefault("order", "")) {
            case "given" -> Story.Wishes.Order.GIVEN;
            case "time" -> Story.Wishes.Order.TIME;
            case "name" -> Story.Wishes.Order.NAME;
            default -> null;
        });
        Optional<Story.Wishes.Cuts> cuts = Optional.ofNullable(switch (brief.getOrDefault("cuts", "")) {
            case "hard" -> Story.Wishes.Cuts.HARD;
            case "soft" -> Story.Wishes.Cuts.SOFT;
            default -> null;
        });
        Optional<Double> camera = Optional.ofNullable(switch (brief.getOrDefault("camera", "")) {
            case "none" -> 0.0;
            case "gentle" -> 0.5;
            case "full" -> 1.0;
            default -> null;
        });
        OptionalInt most = brief.containsKey("shots") ? OptionalInt.of(Integer.parseInt(brief.getOrDefault("shots", "1"))) : OptionalInt.empty();
        return new Story.Wishes(most, order, cuts, camera, brief.getOrDefault("flawed", "").equals("keep"),
                !brief.getOrDefault("colours", "").equals("none"), Set.of(), drop);
    }

    private static Optional<Story.Music> music(Map<String, String> brief, Scene scene) {
        String wanted = brief.getOrDefault("music", "");
        if (wanted.equals("none")) {
            return Optional.empty();
        }
        MediaInfo.AudioTrack stereo = new MediaInfo.AudioTrack(2, 48_000);
        if (wanted.startsWith("music:")) {
            return Optional.of(new Story.Music(wanted, new MediaRef.Generated(wanted),
                    new MediaInfo.Audio("made", "made", MADE_MS, stereo, Optional.empty(), ""), Optional.empty()));
        }
        return scene.files().stream().filter(file -> file.kind() == Scene.Kind.MUSIC)
                .filter(file -> wanted.isEmpty() || file.name().equals(wanted)).findFirst()
                .map(file -> new Story.Music(file.name(), file.source(),
                        new MediaInfo.Audio(file.name(), "mp3", file.durationMs(), stereo, Optional.empty(), ""), file.music()));
    }

    private static List<Story.Item> item(Scene.File file) {
        Optional<LocalDateTime> taken = file.takenMs().map(ms -> LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneOffset.UTC));
        Optional<Taken> known = taken.map(at -> new Taken(at, Taken.Witness.CAMERA));
        List<Story.Item> items = new ArrayList<>();
        if (file.kind() == Scene.Kind.PHOTO && !file.alpha()) {
            items.add(new Story.Photo(file.name(), file.source(),
                    new MediaInfo.Picture(file.name(), "jpeg", file.width(), file.height(), taken, ""), Optional.empty(), known, 1));
        } else if (file.kind() == Scene.Kind.CLIP) {
            Optional<MediaInfo.AudioTrack> sound = file.sound() ? Optional.of(new MediaInfo.AudioTrack(2, 48_000)) : Optional.empty();
            items.add(new Story.Clip(file.name(), file.source(), new MediaInfo.Clip(file.name(), "mp4", file.width(), file.height(),
                    file.durationMs(), 30, 1, false, sound, taken, ""), Optional.empty(), known));
        }
        return items;
    }
}
