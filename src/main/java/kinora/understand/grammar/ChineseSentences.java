package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Makes one reading of the clauses of a Chinese text, which leave out what was named before: in a clause before them, or in the turn before.
final class ChineseSentences {
    private static final List<String> GOES_ON = List.of("顺便", "再", "也", "还", "然后", "接着", "并", "同时", "换到", "放到", "移到", "挪到", "改到", "顺手");
    private static final List<String> STAYS = List.of("停", "放", "显示", "留", "持续", "展示");

    private final Reader reader;
    private final String text;
    private final Scene scene;
    private final List<Wish> wishes = new ArrayList<>();
    private Optional<Target> antecedent = Optional.empty();
    private double explained;
    private double left;

    ChineseSentences(Reader reader, String text, Scene scene) {
        this.reader = reader;
        this.text = text;
        this.scene = scene;
        boolean goesOn = GOES_ON.stream().anyMatch(text.strip()::startsWith);
        if (goesOn && !scene.spokenOf().isEmpty()) {
            antecedent = Optional.of(new Target.It(Kind.ANY, scene.spokenOf().size() > 1));
        }
    }

    Reading join(List<Clauses.Read> clauses) {
        for (Clauses.Read clause : clauses) {
            explained += clause.explained();
            left += clause.left();
            String said = clause.said();
            List<Wish> again = clause.wishes().isEmpty() || talk(clause.wishes()) ? also(clause) : List.of();
            if (!again.isEmpty()) {
                wishes.removeIf(Wish.Chat.class::isInstance);
                wishes.addAll(again);
                explained += Math.max(0, clause.left());
                left -= clause.left();
                continue;
            }
            for (Wish wish : clause.wishes()) {
                Wish full = ChineseEllipsis.full(wish, antecedent, STAYS.stream().anyMatch(said::contains));
                wishes.add(full);
                antecedent = ChineseEllipsis.antecedent(full, antecedent);
            }
        }
        if (wishes.size() > 1 && wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Chat))) {
            wishes.removeIf(Wish.Chat.class::isInstance);
        }
        double score = explained + left == 0 ? 0 : explained / (explained + left);
        if (wishes.isEmpty() && clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.THANKS))) {
            return new Reading(Tongue.ZH, List.of(new Wish.Chat(Wish.Chat.Said.THANKS)), 1);
        }
        if (wishes.isEmpty() || !Reader.enough(explained, left)) {
            return new Reading(Tongue.ZH, Reader.nothing(text), score);
        }
        return new Reading(Tongue.ZH, wishes.stream().map(ChineseEllipsis::whole).toList(), score);
    }

    private static boolean talk(List<Wish> wishes) {
        return wishes.stream().allMatch(Wish.Chat.class::isInstance);
    }

    /// "The cake as well", "no, the third one": the wish before, of something else.
    private List<Wish> also(Clauses.Read clause) {
        List<Target> targets = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).toList();
        boolean plain = clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || tile.cost() <= 0.15 || tile.is(Sort.NOPE) || tile.is(Sort.YES) || tile.is(Sort.NOT) || tile.is(Sort.ALSO));
        if (targets.size() != 1 || !plain || !Kinds.named(targets.getFirst())) {
            return List.of();
        }
        List<Wish> before = List.copyOf(wishes);
        if (before.stream().allMatch(Wish.Chat.class::isInstance) && !scene.history().isEmpty()) {
            before = reader.read(scene.history().getFirst().said(), scene).wishes();
        }
        Set<Class<?>> none = Set.of(Wish.Unclear.class, Wish.Chat.class, Wish.Question.class);
        List<Wish> again = new ArrayList<>();
        for (Wish wish : before) {
            if (!none.contains(wish.getClass())) {
                ChineseEllipsis.of(wish, targets.getFirst()).ifPresent(again::add);
            }
        }
        return again.isEmpty() ? again : List.of(again.getLast());
    }
}
