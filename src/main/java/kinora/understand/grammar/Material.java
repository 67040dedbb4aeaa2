package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// Another file than the one that was brought into the film: "the guitar one", "no, the harbour", "and the harbour".
///
/// @param scene with the files at hand
record Material(Scene scene) {
    private static final Set<Scene.Kind> SOUNDS = EnumSet.of(Scene.Kind.MUSIC, Scene.Kind.VOICE, Scene.Kind.SOUND);
    private static final Set<Scene.Kind> PICTURES = EnumSet.of(Scene.Kind.PHOTO, Scene.Kind.CLIP);

    /// The wish with the file that is named; none where it brings nothing into the film, or no such file lies at hand.
    Optional<Wish> of(Wish wish, Fragment said) {
        boolean changes = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT) || said.marks().contains(Mark.CHANGED);
        boolean goesOn = changes || said.marks().contains(Mark.ALSO);
        if (said.targets().size() != 1 || !(said.targets().getFirst() instanceof Target.Named named)) {
            return Optional.empty();
        }
        return switch (wish) {
            case Wish.Music it when there(named, SOUNDS) ->
                Optional.of(new Wish.Music(Optional.empty(), Optional.of(new Target.Named(Kind.MUSIC, named.words())), true, it.place()));
            case Wish.AddSound it when goesOn && there(named, SOUNDS) -> Optional.of(new Wish.AddSound(named, it.place()));
            case Wish.Insert it when goesOn && there(named, PICTURES) -> Optional.of(new Wish.Insert(named, it.place()));
            case Wish.Overlay it when changes && there(named, PICTURES) ->
                Optional.of(new Wish.Overlay(named, it.position(), it.size(), it.opacity(), it.place()));
            case Wish.Replace it when changes && there(named, PICTURES) -> Optional.of(new Wish.Replace(it.what(), named));
            default -> Optional.empty();
        };
    }

    /// Whether a file of some kind is called so, or shows that.
    private boolean there(Target.Named named, Set<Scene.Kind> kinds) {
        List<String> words = List.of(named.words().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return scene.files().stream().filter(file -> kinds.contains(file.kind())).anyMatch(file -> tells(file, words));
    }

    private static boolean tells(Scene.File file, List<String> words) {
        String all = file.name().toLowerCase(Locale.ROOT) + " "
                + String.join(" ", Map.copyOf(file.seen()).values()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
