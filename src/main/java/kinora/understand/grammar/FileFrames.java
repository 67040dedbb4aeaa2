package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Wish;

/// The film as a file that somebody wants to have, whatever the verb: "can I have the file in 4K?", "I want the MP4 in 720p", "we need a copy for WhatsApp".
final class FileFrames {
    static final List<Frame> ALL = List.of(new Frame("file wanted",
            List.of(EnumSet.of(Sort.GET),
                    EnumSet.of(Sort.SIZE, Sort.GRADE, Sort.PLATFORM, Sort.FORMAT, Sort.QUANTITY, Sort.COMPRESS, Sort.EXPORT, Sort.FILM)),
            1.6, FileFrames::wanted));

    /// What a film is called as a file.
    private static final Set<String> FILES = Set.of("file", "files", "mp4", "export", "copy", "mov", "webm", "mp4s", "render", "download");
    /// What would be done to the film.
    private static final EnumSet<Sort> OTHER = EnumSet.of(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.TEXT, Sort.CHANGE, Sort.ZOOM, Sort.CROP,
            Sort.EFFECT, Sort.REPLACE, Sort.BRIGHTEN, Sort.FILE, Sort.DURATION, Sort.SPOT, Sort.PLACE, Sort.WRITE, Sort.SHORTEN,
            Sort.DUPLICATE, Sort.TRANSITION);

    private FileFrames() {}

    private static Optional<List<Wish>> wanted(Clause clause) {
        Optional<Tile> get = clause.tileWhere(Sort.GET, tile -> tile.role().isEmpty());
        int at = get.map(clause.tiles()::indexOf).orElse(-1);
        boolean file = at >= 0 && clause.tiles().stream().skip(at + 1L).filter(tile -> !Coherence.silent(tile)).limit(2)
                .anyMatch(tile -> tile.role().isEmpty() && named(clause, tile));
        boolean whole = get.filter(tile -> named(clause, tile)).isPresent();
        boolean other = clause.unused().stream().anyMatch(tile -> tile.isAny(OTHER) && !tile.is(Sort.COMPRESS) && !tile.is(Sort.GET));
        if (!(file || whole) || other) {
            return no();
        }
        clause.ignore(Sort.GET, Sort.THERE);
        return TalkFrames.options(clause, true);
    }

    private static boolean named(Clause clause, Tile tile) {
        List<String> words = List.of(clause.textOf(tile).split("[^\\p{L}\\p{N}]+", -1));
        return words.stream().anyMatch(FILES::contains);
    }
}
