package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// "The other one too", after something that is no picture: of its own kind, and not the other pictures.
final class OtherOnes {
    private static final List<String> SHOTS = Spoken
            .row("photo|photos|picture|pictures|pic|pics|clip|clips|shot|shots|video|videos|image|images|scene|scenes");

    private OtherOnes() {}

    /// "The pictures dissolve into each other": at every border, and not only at one.
    static Wish everywhere(Wish wish) {
        return wish instanceof Wish.Transition(Target at, Optional<String> id, Amount length)
                && at instanceof Target.Between(Kind _, Target _, Target right) && right instanceof Target.Others
                        ? new Wish.Transition(new Target.Unsaid(), id, length)
                        : wish;
    }

    /// Wishes with others of the kind that was spoken of last, where no other kind is named.
    static List<Wish> settled(List<Wish> wishes, String text, Scene scene) {
        Optional<Kind> kind = scene.last().flatMap(last -> Slots.target(last.wishes().getLast())).map(OtherOnes::kind)
                .filter(one -> one != Kind.SHOT);
        if (kind.isEmpty() || Spoken.of(text).any(SHOTS)) {
            return wishes;
        }
        Retargeted others = new Retargeted(target -> target instanceof Target.Others(Kind of) && (of == Kind.SHOT || of == Kind.ANY)
                ? new Target.Others(kind.get())
                : target);
        List<Wish> all = wishes.stream().map(others::wish).toList();
        boolean gone = all.stream()
                .anyMatch(wish -> wish instanceof Wish.Remove(Target what) && Kinds.text(what) && !(what instanceof Target.Others));
        return gone
                ? all.stream().filter(wish -> !(wish instanceof Wish.Remove(Target what) && what instanceof Target.Others)).toList()
                : all;
    }

    private static Kind kind(Target target) {
        return Kinds.text(target) ? Kind.TITLE : Kinds.overlay(target) ? Kind.OVERLAY : Kind.SHOT;
    }
}
