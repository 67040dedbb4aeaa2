package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Reads a message that says beside its wishes what shall stay as it is. What is named there is read as what would be taken out.
final class GuardedReading {
    private static final Guarded.Forms ENGLISH = new EnglishGuards();
    private static final Guarded.Forms CHINESE = new ChineseGuards();
    private static final String CLIPS = "视频";

    private GuardedReading() {}

    /// What is wanted, bound by what shall stay; none where nothing is said to stay, or not all of it is understood.
    ///
    /// @param rest how the message is read without those words
    /// @param whole how words are read beside a scene, whatever was said before
    static Optional<Reading> of(String text, Scene scene, Function<String, List<Wish>> rest, BiFunction<String, Scene, List<Wish>> whole) {
        if (scene.draft().main().isEmpty()) {
            return Optional.empty();
        }
        Set<String> files = Names.of(scene).files();
        List<Token> tokens = Tokenizer.read(text, files);
        boolean chinese = tokens.stream().anyMatch(ChineseNouns::is);
        Guarded.Forms forms = chinese ? CHINESE : ENGLISH;
        Scene alone = new Scene(scene.draft(), scene.files(), scene.leftOut(), List.of(), List.of(), scene.spokenOf());
        Function<String, Optional<Target>> named = name -> name.equals(CLIPS)
                ? Optional.of(new Target.All(Target.Kind.CLIP))
                : Guarded.named(whole.apply((chinese ? "删掉" : "remove ") + name, alone));
        String said = chinese ? text : new EnglishReach(text, tokens).plain().orElse(text);
        Optional<Guarded> guarded = Guarded.of(said, said.equals(text) ? tokens : Tokenizer.read(said, files), forms);
        return guarded.flatMap(it -> it.wishes(rest, named))
                .or(() -> ChineseGuards.first(text).flatMap(words -> Guarded.of(words, Tokenizer.read(words, files), forms))
                        .filter(it -> it.guards().contains(Guard.REST)).flatMap(it -> it.wishes(rest, named)))
                .map(all -> new Reading(chinese ? Tongue.ZH : Tongue.EN, all, 1));
    }
}
