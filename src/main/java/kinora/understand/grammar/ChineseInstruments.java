package kinora.understand.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Instruments after which a song at hand is called: "the guitar one" is the file whose name says so, in whatever language.
final class ChineseInstruments {
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("吉他", "guitar"), Map.entry("钢琴", "piano"),
            Map.entry("小提琴", "violin"), Map.entry("大提琴", "cello"), Map.entry("尤克里里", "ukulele"), Map.entry("萨克斯", "sax"),
            Map.entry("口琴", "harmonica"), Map.entry("长笛", "flute"), Map.entry("爵士", "jazz"), Map.entry("鼓", "drum"));

    private ChineseInstruments() {}

    /// Another piece of music than now, where one of that name lies there; else the wish as it is.
    ///
    /// @param said all that was said
    static Wish at(Wish wish, String said, Scene scene) {
        boolean chosen = said.contains("换") || said.contains("用") || said.contains("改") || said.contains("那首") || said.contains("那个");
        if (!chosen || said.contains("生成") || !(wish instanceof Wish.Music music)) {
            return wish;
        }
        boolean open = music.file().isEmpty()
                || music.file().filter(file -> file instanceof Target.Named named && NAMES.containsKey(named.words())).isPresent();
        Optional<String> name = NAMES.entrySet().stream().filter(entry -> said.contains(entry.getKey())).map(Map.Entry::getValue)
                .filter(word -> lies(word, scene)).findFirst();
        return open && name.isPresent()
                ? new Wish.Music(Optional.empty(), Optional.of(new Target.Named(Kind.MUSIC, name.get())), true, music.place())
                : wish;
    }

    private static boolean lies(String word, Scene scene) {
        return scene.files().stream()
                .anyMatch(file -> file.kind() == Scene.Kind.MUSIC && file.name().toLowerCase(Locale.ROOT).contains(word));
    }
}
