package kinora.understand;

import java.util.List;
import java.util.Optional;

/// What was wanted last, which is what words without a sentence of their own go on with: "a bit more", "no, the other one", "half that". Small talk between does not count.
///
/// @param wishes what it meant; never empty
/// @param came what became of it
/// @param turns how many turns lead back to before it; 0 when nothing was done
public record Last(List<Wish> wishes, Came came, int turns) {
    public Last {
        wishes = List.copyOf(wishes);
    }

    /// What became of it.
    ///
    /// - `DONE` the film changed.
    /// - `NOTHING` it was so already, or could not be done.
    /// - `BACK` it was done, and was taken back.
    public enum Came {
        DONE, NOTHING, BACK
    }

    /// What wishes are as something that was wanted last. Those that first take back what was done before stand in its place.
    ///
    /// @param wishes of one turn, of which at least one changes something when it is done
    public static Last of(List<Wish> wishes, Came came) {
        int again = wishes.getFirst() instanceof Wish.Undo(int turns, var _) && wishes.size() > 1 ? Math.max(1, turns) : 0;
        int turns = came == Came.DONE ? again + 1 : 0;
        return new Last(wishes.stream().filter(Last::counts).toList(), came, turns);
    }

    /// What a question is about, which somebody may say anew: "how long is the dog?", "2 seconds".
    public static Optional<Last> asked(Wish.Question question) {
        boolean named = !(question.what() instanceof Target.Unsaid || question.what() instanceof Target.Whole);
        Optional<Wish> wish = Optional.ofNullable(!named ? null : switch (question.about()) {
            case LENGTH -> new Wish.Length(question.what(), new Amount.Unsaid());
            case SPEED -> new Wish.Speed(question.what(), new Amount.Unsaid(), Optional.empty());
            case LOUDNESS -> new Wish.Gain(question.what(), new Amount.Unsaid());
            default -> null;
        });
        return wish.map(one -> new Last(List.of(one), Came.NOTHING, 0));
    }

    /// Whether a wish is one that can be gone on with.
    public static boolean counts(Wish wish) {
        return switch (wish) {
            case Wish.Chat _,Wish.Question _,Wish.Unclear _,Wish.Impossible _,Wish.Undo _,Wish.Redo _,Wish.StartOver _,Wish.Act _,Wish.Stays _ ->
                false;
            default -> true;
        };
    }
}
