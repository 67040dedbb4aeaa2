package kinora.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.edit.Change;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.understand.Mind;
import kinora.understand.Reels;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Target;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.understand.Wish;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;

/// A film of eight shots with music and two titles, to talk about; and turns whose meaning is given.
final class Summer {
    static final Draft FILM = film();
    static final List<Scene.File> FILES = List.of(photo("beach.jpg", "a beach with palm trees", "海滩和棕榈树"),
            photo("IMG_0412.jpg", "two children", "两个孩子"), photo("dog.jpg", "a brown dog", "棕色的狗"), clip("party.mp4", 12_000, true),
            photo("cake.jpg", "a birthday cake", "生日蛋糕"), photo("mountain-lake.jpg", "a lake", "湖"), clip("interview.mov", 20_000, true),
            photo("group.jpg", "the whole family", "全家人"), sound("music.mp3"), photo("waves.jpg", "waves on a beach", "海浪"),
            clip("garden.mp4", 8_000, false));
    static final Scene SCENE = new Scene(FILM, FILES, List.of(new Scene.LeftOut("waves.jpg", "it shows the same moment as beach.jpg")),
            List.of(), List.of(), List.of());

    private Summer() {}

    private static Draft film() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/gold/standard.json"));
            if (DraftJson.read(bytes) instanceof DraftReading.Read(Draft draft, var _)) {
                return draft;
            }
            throw new IllegalStateException("the standard draft cannot be read");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Scene.File photo(String name, String english, String chinese) {
        return file(name, Scene.Kind.PHOTO, 4000, 3000, 0, false, Map.of("en", english, "zh", chinese));
    }

    private static Scene.File clip(String name, long ms, boolean sound) {
        return file(name, Scene.Kind.CLIP, 1920, 1080, ms, sound, Map.of());
    }

    private static Scene.File sound(String name) {
        return file(name, Scene.Kind.MUSIC, 0, 0, 184_000, true, Map.of());
    }

    private static Scene.File file(String name, Scene.Kind kind, int width, int height, long ms, boolean sound, Map<String, String> seen) {
        return new Scene.File(new MediaRef.Local(name), name, kind, width, height, ms, sound, false, Optional.empty(), Optional.empty(), 0,
                seen, false, List.of(), Optional.empty(), List.of());
    }

    static SegmentId id(String value) {
        return new SegmentId(value);
    }

    /// The film after some edits.
    static Draft after(Edit... edits) {
        return switch (Edits.apply(FILM, List.of(edits))) {
            case Outcome.Applied(Draft draft, Change _) -> draft;
            case Outcome.Rejected(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    /// What these edits mean.
    static Understanding.Edits edits(Edit... edits) {
        return new Understanding.Edits(List.of(edits), after(edits), List.of(), List.of(), List.of());
    }

    /// A turn with this meaning.
    static Turn turn(Understanding meaning) {
        return turn(SCENE, meaning);
    }

    static Turn turn(Scene scene, Understanding meaning) {
        return new Talking(new Fixed(meaning), new SceneReels(), true).turn(new Talk(scene, Optional.empty()), "words", "en", meaning);
    }

    /// The answer to a turn with this meaning.
    static String reply(Language language, Understanding meaning) {
        return new Reply(new Messages(language)).to(turn(meaning));
    }

    /// A mind that always hears the same, and finds what has the id that a target names.
    record Fixed(Understanding meaning) implements Mind {
        @Override
        public Heard hear(String words, Scene scene) {
            return new Heard("en", List.of(), meaning);
        }

        @Override
        public Understanding plan(List<Wish> wishes, Scene scene) {
            return meaning;
        }

        @Override
        public List<SegmentId> find(Target target, Scene scene) {
            return target instanceof Target.Named(var _, String words) ? List.of(id(words)) : List.of();
        }
    }

    static Reels reels() {
        return new SceneReels();
    }
}
