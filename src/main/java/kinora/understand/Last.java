package kinora.understand;

import java.util.List;

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

    /// Whether a wish is one that can be gone on with.
    public static boolean counts(Wish wish) {
        return switch (wish) {
            case Wish.Chat _,Wish.Question _,Wish.Unclear _,Wish.Impossible _,Wish.Undo _,Wish.Redo _,Wish.StartOver _,Wish.Export _,Wish.Act _ ->
                false;
            default -> true;
        };
    }
}
