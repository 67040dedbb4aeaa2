package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Files that are joined to the film that is there: "merge the film with boat.jpg", "join garden.mp4 to my video".
final class AppendFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("joined to the film", List.of(EnumSet.of(Sort.MERGE), EnumSet.of(Sort.FILE)), 0.9, AppendFrames::joined));

    private static final Set<String> TO = Set.of("with", "to", "into", "and", "on", "onto", "");

    private AppendFrames() {}

    private static Optional<List<Wish>> joined(Clause clause) {
        boolean film = clause
                .takeWhere(Sort.TARGET, tile -> TO.contains(tile.role()) && !tile.is(Sort.FILE) && ReelTraits.is(tile, Kinds::film))
                .isPresent();
        clause.take(Sort.MERGE);
        List<Target> files = new ArrayList<>();
        for (Optional<Target> next = file(clause); next.isPresent(); next = file(clause)) {
            files.add(next.get());
        }
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Last());
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.ALSO, Sort.ADD, Sort.DO);
        if (!film || files.isEmpty() || clause.has(Sort.NOT, Sort.TRANSITION, Sort.REMOVE, Sort.DURATION)) {
            return no();
        }
        return wish(new Wish.Insert(files.size() == 1 ? files.getFirst() : new Target.Both(files), place));
    }

    private static Optional<Target> file(Clause clause) {
        return clause.target(tile -> tile.is(Sort.FILE) || ReelTraits.is(tile,
                target -> target instanceof Target.Both(List<Target> each) && each.stream().allMatch(AppendFrames::named)));
    }

    private static boolean named(Target target) {
        return target instanceof Target.Named(Target.Kind _, String words) && words.contains(".");
    }
}
