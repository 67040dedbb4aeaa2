package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// A recording that lies there and is named, in Chinese, by whatever word for a voice: "for the voice-over take voice.m4a".
final class ChineseVoiceFrames {
    static final List<Frame> ALL = List.of(new Frame("zh voice file",
            List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.TARGET, Sort.TOPIC, Sort.THING, Sort.NOUN)), 0.6, ChineseVoiceFrames::file));

    /// Whoever says one of these wants something else of it.
    private static final Sort[] ELSE = {Sort.REMOVE, Sort.NO, Sort.NOT, Sort.MUTE, Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.FADE, Sort.EXPORT,
            Sort.TEXT, Sort.QUALITY, Sort.PERCENT, Sort.TRIM, Sort.SPLIT, Sort.SPEED_UP, Sort.SLOW_DOWN};
    private static final Set<Kind> VOICES = EnumSet.of(Kind.VOICE, Kind.SOUND);

    private ChineseVoiceFrames() {}

    private static Optional<List<Wish>> file(Clause clause) {
        Optional<Target> file = clause
                .target(tile -> tile.as(Sort.TARGET).filter(piece -> MusicFrames.sound((Target) piece.value())).isPresent());
        boolean voice = Clause.any(clause.takeValue(Sort.TOPIC, Topic.VOICE_OVER.name()), clause.takeValue(Sort.THING, "voiceover"),
                clause.takeWhere(Sort.TARGET,
                        tile -> tile.as(Sort.TARGET).filter(piece -> VOICES.contains(Kinds.of((Target) piece.value()))).isPresent()))
                || file.filter(target -> VOICES.contains(Kinds.of(target))).isPresent();
        if (file.isEmpty() || !voice || clause.has(ELSE) || clause.text().contains("音乐")) {
            return no();
        }
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Unsaid());
        clause.use(clause.tiles().stream().filter(ChineseVoiceFrames::small).toList());
        Target.Named named = (Target.Named) file.get();
        return clause.has(Sort.TARGET) ? no() : wish(new Wish.AddSound(new Target.Named(Kind.ANY, named.words()), place));
    }

    private static boolean small(Tile tile) {
        boolean open = tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent();
        return open || tile.isAny(EnumSet.of(Sort.LIGHT, Sort.ADD, Sort.MOVE, Sort.DO, Sort.NUMBER, Sort.KIND, Sort.PLAY, Sort.WH))
                || (tile.is(Sort.NOUN) && tile.to() - tile.from() == 1 && !tile.is(Sort.TARGET));
    }
}
