package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What a film that shall be made has or is like, said in a phrase: read as the sentence that it would be if the film were there, "the music fading out", "add slow crossfades".
///
/// @param sentence reads a sentence by itself
record Aspects(Function<String, List<Wish>> sentence, Scene scene) {

    /// What a phrase asks for; none where it is no such sentence, or one about something else.
    ///
    /// @param had whether it is something that the film shall have: "with …"
    Optional<List<Wish>> of(String said, boolean had) {
        Stream<String> sentences = had ? Stream.of("add " + said, said) : Stream.of(said, "add " + said);
        boolean word = said.strip().indexOf(' ') < 0;
        return sentences.map(sentence).filter(this::tells)
                .filter(wishes -> !word || wishes.stream().noneMatch(Wish.Impossible.class::isInstance)).findFirst().map(Aspects::plain);
    }

    /// "Cosy music": what tells how the music is tells nothing of the pictures.
    private static List<Wish> plain(List<Wish> wishes) {
        boolean music = wishes.stream().anyMatch(Wish.Music.class::isInstance);
        return music ? wishes.stream().filter(wish -> !(wish instanceof Wish.Effect look && Kinds.film(look.what()))).toList() : wishes;
    }

    private boolean tells(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream().allMatch(Aspects::fits) && !Spotting.strays(wishes, scene);
    }

    /// Whether a wish tells how a film shall be, and not only what it is about.
    private static boolean fits(Wish wish) {
        return switch (wish) {
            case Wish.Remove remove -> shown(remove.what());
            case Wish.Keep keep -> Kinds.shot(keep.what());
            case Wish.Speed speed -> shown(speed.what());
            case Wish.Mute mute -> mute.muted();
            case Wish.Impossible(var topic, Target _) -> topic != Topic.NOT_THERE && topic != Topic.PUBLISH && topic != Topic.WEB;
            case Wish.AddTitle title -> title.text().isPresent() || title.style().isPresent();
            case Wish.Move _,Wish.Order _,Wish.Length _,Wish.Total _,Wish.Fade _,Wish.Music _,Wish.OnBeat _,Wish.Cuts _,Wish.Transition _,Wish.Camera _,Wish.Framing _,Wish.Background _,Wish.Canvas _,Wish.Rate _,Wish.Effect _,Wish.Gain _,Wish.Best _,Wish.Arrange _,Wish.Freeze _,Wish.Backwards _ ->
                true;
            default -> false;
        };
    }

    /// Whether shots are named, and not all that there is.
    private static boolean shown(Target what) {
        return Kinds.shot(what) && Kinds.named(what);
    }
}
