package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kinora.compose.Vocabulary;

/// The names of all catalogues as words.
final class Catalogue {
    private static final Map<String, Sort> SORTS = Map.of("transitions", Sort.TRANSITION, "effects", Sort.EFFECT, "looks", Sort.EFFECT,
            "titles", Sort.TITLE_STYLE, "framings", Sort.FRAMING, "layouts", Sort.LAYOUT, "blends", Sort.BLEND);

    /// Names of entries that are said of much else.
    private static final Set<String> COMMON = Set.of("film", "movie", "video", "photo", "picture", "text", "title", "light", "fade", "flip",
            "turn", "big", "small", "large", "simple", "clean", "bold", "plain", "date", "old", "new", "nice", "watercolour", "watercolor");

    /// What a way to write is called with its name.
    private static final List<String> KINDS = List.of("style", "look", "effect", "design", "layout", "animation");

    private Catalogue() {}

    static void into(Lexicon lexicon) {
        for (Vocabulary vocabulary : Vocabulary.ALL) {
            Sort sort = SORTS.get(vocabulary.kind());
            if (sort != null) {
                vocabulary.entries().forEach(entry -> entry(lexicon, sort, entry));
            }
        }
    }

    /// Ways to blend have names that are said for many things: they are told by what stands behind them.
    private static void blend(Lexicon lexicon, Vocabulary.Entry entry) {
        for (String name : List.of(entry.id().replace('-', ' '), entry.name().english().toLowerCase(Locale.ROOT))) {
            for (String kind : List.of("mode", "blend", "blending", "blend mode", "blending mode")) {
                lexicon.add(Sort.BLEND, entry.id(), name + " " + kind);
            }
            lexicon.add(Sort.BLEND, entry.id(), "blend mode " + name);
        }
        lexicon.add(Sort.BLEND, entry.id(), entry.name().chinese());
        entry.aliases().stream().filter(alias -> alias.codePoints().anyMatch(Scripts::isChinese))
                .forEach(alias -> lexicon.add(Sort.BLEND, entry.id(), alias));
    }

    private static void entry(Lexicon lexicon, Sort sort, Vocabulary.Entry entry) {
        if (sort == Sort.BLEND) {
            blend(lexicon, entry);
            return;
        }
        lexicon.add(sort, entry.id(), entry.id());
        if (sort == Sort.TITLE_STYLE) {
            KINDS.forEach(kind -> lexicon.add(sort, entry.id(), entry.id().replace('-', ' ') + " " + kind));
        }
        lexicon.add(sort, entry.id(), entry.name().english().toLowerCase(Locale.ROOT));
        lexicon.add(sort, entry.id(), entry.name().chinese());
        entry.aliases().stream().filter(alias -> alias.length() > 1 && !COMMON.contains(alias))
                .forEach(alias -> lexicon.add(sort, entry.id(), alias));
        entry.parameters().forEach(parameter -> {
            if (parameter instanceof Vocabulary.Parameter.OneOf choices) {
                choices.words().forEach(word -> lexicon.add(sort, entry.id() + "-" + word, entry.id() + "-" + word));
            }
        });
    }
}
