package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// A file of subtitles that somebody wants to see: whatever is said of where it belongs, it says that itself.
final class ChineseSubtitles {
    /// Whoever says one of these wants something else of it, or something else as well.
    private static final Set<Sort> ELSE = EnumSet.of(Sort.REMOVE, Sort.EXPORT, Sort.COLOUR, Sort.FONT, Sort.SPOT, Sort.UNDO,
            Sort.TRANSITION, Sort.EFFECT, Sort.SHAPE, Sort.MUSIC_STYLE, Sort.PERCENT, Sort.BRIGHTEN, Sort.SPEED_UP, Sort.SLOW_DOWN,
            Sort.MUTE);
    private static final Set<String> YES_NO = Set.of("is", "can", "why");
    private static final List<String> ENDINGS = List.of(".srt", ".vtt", ".ass");

    private ChineseSubtitles() {}

    /// The clauses, where those that speak of a file of subtitles want it, and others want something else besides.
    static List<Clauses.Read> beside(List<Clauses.Read> clauses, Scene scene) {
        List<Clauses.Read> mine = clauses.stream().filter(ChineseSubtitles::speaks).toList();
        boolean lies = clauses.stream().anyMatch(clause -> !speaks(clause) && asks(clause))
                && mine.stream().allMatch(clause -> LIES.stream().anyMatch(clause.said()::contains));
        if (lies) {
            return clauses.stream().map(clause -> speaks(clause) ? meant(clause, List.of()) : clause).toList();
        }
        boolean others = clauses.stream().filter(clause -> !speaks(clause)).anyMatch(ChineseSubtitles::wants);
        Optional<List<Wish>> wanted = mine.isEmpty() || !others ? Optional.empty() : of(mine, scene);
        return wanted.isEmpty()
                ? clauses
                : clauses.stream()
                        .map(clause -> !speaks(clause) ? clause : meant(clause, clause.equals(mine.getLast()) ? wanted.get() : List.of()))
                        .toList();
    }

    private static boolean speaks(Clauses.Read clause) {
        String said = clause.said().toLowerCase(Locale.ROOT);
        return said.contains("srt") || said.contains("vtt") || said.contains("字幕文件");
    }

    /// Whether subtitles are asked for, without a word of what is written in them.
    private static boolean asks(Clauses.Read clause) {
        return clause.wishes().size() == 1 && clause.wishes().getFirst() instanceof Wish.Captions;
    }

    /// What tells that a file is there, beside the order.
    private static final List<String> LIES = List.of("已", "传了", "上传", "发了", "发你", "附上", "附件", "传给", "放了", "在素材", "里有");

    private static boolean wants(Clauses.Read clause) {
        return clause.left() < 0.9 && clause.wishes().stream()
                .anyMatch(wish -> !(wish instanceof Wish.Chat || wish instanceof Wish.Question || wish instanceof Wish.Captions));
    }

    private static Clauses.Read meant(Clauses.Read clause, List<Wish> wishes) {
        return new Clauses.Read(clause.from(), clause.to(), clause.tiles(), clause.frame(), wishes, clause.score(), 1, 0, 0,
                clause.joined(), clause.said(), List.of(), false, false);
    }

    /// The subtitles of a file that is named; none where no such file lies there, or more is wanted.
    static Optional<List<Wish>> of(List<Clauses.Read> clauses, Scene scene) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        Optional<String> file = tiles.stream().flatMap(tile -> tile.pieces().stream()).filter(piece -> piece.sort() == Sort.TARGET)
                .map(Piece::value).filter(Target.Named.class::isInstance).map(value -> ((Target.Named) value).words())
                .filter(words -> ENDINGS.stream().anyMatch(words::endsWith)).findFirst().or(() -> only(clauses, scene));
        boolean lies = file.isPresent()
                && scene.files().stream().anyMatch(one -> one.kind() == Scene.Kind.CAPTIONS && one.name().equalsIgnoreCase(file.get()));
        boolean asked = clauses.stream().filter(clause -> file.filter(clause.said()::contains).isPresent())
                .flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.WH).stream())
                .anyMatch(piece -> !YES_NO.contains(piece.text()));
        boolean other = asked || tiles.stream().anyMatch(tile -> tile.isAny(ELSE) && !tile.is(Sort.FILLER) && !tile.is(Sort.TARGET));
        boolean text = clauses.stream().anyMatch(clause -> clause.said().contains("“") || clause.said().contains("翻译"));
        return lies && !other && !text
                ? Optional.of(List.of(new Wish.Captions(Optional.of(new Target.Named(Kind.ANY, file.get())))))
                : Optional.empty();
    }

    /// The one file of subtitles that lies there, where its kind is named: "that srt".
    private static Optional<String> only(List<Clauses.Read> clauses, Scene scene) {
        boolean named = clauses.stream().map(clause -> clause.said().toLowerCase(Locale.ROOT)).anyMatch(
                said -> (said.contains("srt") || said.contains("vtt") || said.contains("字幕文件")) && PUT.stream().anyMatch(said::contains));
        List<String> all = scene.files().stream().filter(one -> one.kind() == Scene.Kind.CAPTIONS).map(Scene.File::name).toList();
        return named && all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static final List<String> PUT = List.of("加", "放", "用", "套", "导入", "挂", "贴", "配");
}
