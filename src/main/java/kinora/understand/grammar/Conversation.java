package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Makes one reading of the clauses of a text: what they leave out is taken from the clauses before them, and from what was said before.
final class Conversation {
    private static final Set<Sort> CHEAP = Set.of(Sort.FILLER, Sort.DET, Sort.PREP, Sort.CONJ, Sort.MARK, Sort.ALSO, Sort.LIGHT, Sort.EQUAL,
            Sort.NOPE, Sort.YES, Sort.ONLY, Sort.COMMENT);
    /// In a language of which only few words are known, nearly all of them must be.
    private static final double FOREIGN = 0.9;

    private final Reader reader;
    private final String text;
    private final Scene scene;
    private final Tongue tongue;
    private final List<Wish> wishes = new ArrayList<>();
    private Optional<Target> antecedent = Optional.empty();
    private boolean still;
    private Optional<Wish.Chat.Said> said = Optional.empty();
    private double explained;
    private double left;

    Conversation(Reader reader, String text, Scene scene, Tongue tongue) {
        this.reader = reader;
        this.text = text;
        this.scene = scene;
        this.tongue = tongue;
    }

    Reading join(List<Clauses.Read> clauses) {
        clauses.forEach(this::clause);
        boolean edits = wishes.stream().anyMatch(wish -> !talk(wish));
        if (edits) {
            wishes.removeIf(Conversation::talk);
        }
        double score = explained + left == 0 ? 0 : explained / (explained + left);
        boolean foreign = tongue != Tongue.EN && tongue != Tongue.ZH && tongue != Tongue.OTHER;
        boolean enough = Reader.enough(explained, left) && (!foreign || score >= FOREIGN);
        if (wishes.isEmpty() && said.isPresent() && left < 0.5) {
            return new Reading(tongue, List.of(new Wish.Chat(said.get())), score);
        }
        if (wishes.isEmpty() && still && enough) {
            return new Reading(tongue, List.of(new Wish.Chat(Wish.Chat.Said.NO)), score);
        }
        return new Reading(tongue, wishes.isEmpty() || !enough ? Reader.nothing(text) : wishes, score);
    }

    private static boolean talk(Wish wish) {
        return wish instanceof Wish.Chat || wish instanceof Wish.Question;
    }

    private void clause(Clauses.Read clause) {
        if (clause.frame().isEmpty()) {
            clause.tiles()
                    .forEach(tile -> said = tile.is(Sort.THANKS)
                            ? Optional.of(Wish.Chat.Said.THANKS)
                            : said.isEmpty() && tile.is(Sort.YES) ? Optional.of(Wish.Chat.Said.YES) : said);
            Optional<List<Wish>> same = same(clause);
            same.ifPresentOrElse(found -> {
                wishes.addAll(found);
                explained += 1;
            }, () -> left += comment(clause) ? 0.2 : clause.left());
            return;
        }
        boolean vague = !wishes.isEmpty() && clause.wishes().stream().allMatch(Wish.Better.class::isInstance)
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.LIGHT));
        if (vague) {
            return;
        }
        explained += clause.explained();
        left += clause.left();
        still |= clause.wishes().isEmpty();
        for (Wish wish : clause.wishes()) {
            Wish full = filmed(ChineseEllipsis.full(wish, inherited(wish, clause), false));
            wishes.add(full);
            antecedent = ChineseEllipsis.antecedent(full, antecedent);
        }
    }

    /// What was named before, where this clause may leave it out.
    private Optional<Target> inherited(Wish wish, Clauses.Read clause) {
        boolean it = clause.tiles().stream().anyMatch(tile -> tile.as(Sort.PRONOUN).isPresent());
        boolean close = clause.joined().equals("and") || clause.joined().equals("but") || clause.joined().equals("then")
                || wish instanceof Wish.Restyle || wish instanceof Wish.Gain;
        return it || close ? antecedent : Optional.empty();
    }

    /// "Make it 20 seconds long": with nothing named before, it is the film.
    private Wish filmed(Wish wish) {
        boolean nothing = antecedent.isEmpty() && scene.spokenOf().isEmpty();
        return switch (wish) {
            case Wish.Length length when nothing && length.what() instanceof Target.It it && it.kind() == Kind.ANY ->
                new Wish.Total(length.amount());
            case Wish.Length length when length.what() instanceof Target.It it && it.kind() == Kind.ANY
                    && length.amount() instanceof Amount.To to && to.value() >= 15_000 ->
                new Wish.Total(length.amount());
            case Wish.Gain gain when nothing && gain.what() instanceof Target.It it && it.kind() == Kind.ANY ->
                new Wish.Gain(new Target.Whole(), gain.amount());
            default -> wish;
        };
    }

    /// "And the third too", "no, the second one", "more": the wish before, of something else or once more.
    private Optional<List<Wish>> same(Clauses.Read clause) {
        Optional<Target> target = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .map(piece -> (Target) piece.value()).filter(Kinds::named).findFirst();
        boolean bare = clause.tiles().stream()
                .allMatch(tile -> tile.is(Sort.TARGET) || tile.pieces().stream().anyMatch(piece -> CHEAP.contains(piece.sort())));
        boolean more = target.isEmpty()
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.MORE) || tile.is(Sort.LESS) || tile.is(Sort.AGAIN));
        if (!bare && !more) {
            return Optional.empty();
        }
        boolean here = !wishes.isEmpty();
        List<Wish> before = here ? List.of(wishes.getLast()) : earlier();
        if (before.isEmpty() || (more && here)) {
            return Optional.empty();
        }
        if (more) {
            return Optional.of(before);
        }
        if (target.isEmpty()) {
            return Optional.empty();
        }
        boolean corrects = !here && clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.NOPE) || tile.is(Sort.NO) || tile.is(Sort.ONLY) || tile.is(Sort.NOT));
        List<Wish> all = new ArrayList<>();
        before.forEach(wish -> ChineseEllipsis.of(wish, target.get()).ifPresent(all::add));
        if (corrects && !all.isEmpty()) {
            all.addFirst(new Wish.Undo(1, Optional.empty()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private List<Wish> earlier() {
        if (scene.history().isEmpty()) {
            return List.of();
        }
        List<Wish> all = new ArrayList<>();
        reader.plain(scene.history().getFirst().said(), scene).forEach(clause -> all.addAll(clause.wishes()));
        all.removeIf(Conversation::talk);
        return all;
    }

    /// What only tells why: "it makes me dizzy", "because people swear in it".
    private boolean comment(Clauses.Read clause) {
        boolean reason = clause.tiles().stream().limit(3).anyMatch(tile -> tile.is(Sort.REASON));
        boolean told = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.COMMENT));
        boolean turned = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.NOT) || tile.is(Sort.REMOVE) || tile.is(Sort.ADD));
        return reason || (told && !turned);
    }
}
