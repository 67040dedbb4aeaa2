package kinora.understand.grammar;

import java.util.Locale;
import java.util.Map;

import kinora.compose.Vocabulary;

/// The names of all catalogues as words.
final class Catalogue {
    private static final Map<String, Sort> SORTS = Map.of("transitions", Sort.TRANSITION, "effects", Sort.EFFECT, "looks", Sort.EFFECT,
            "titles", Sort.TITLE_STYLE, "framings", Sort.FRAMING, "layouts", Sort.LAYOUT, "blends", Sort.BLEND);

    private Catalogue() {}

    static void into(Lexicon lexicon) {
        for (Vocabulary vocabulary : Vocabulary.ALL) {
            Sort sort = SORTS.get(vocabulary.kind());
            if (sort != null) {
                vocabulary.entries().forEach(entry -> entry(lexicon, sort, entry));
            }
        }
    }

    private static void entry(Lexicon lexicon, Sort sort, Vocabulary.Entry entry) {
        lexicon.add(sort, entry.id(), entry.id());
        lexicon.add(sort, entry.id(), entry.name().english().toLowerCase(Locale.ROOT));
        lexicon.add(sort, entry.id(), entry.name().chinese());
        entry.aliases().stream().filter(alias -> alias.length() > 1).forEach(alias -> lexicon.add(sort, entry.id(), alias));
        entry.parameters().forEach(parameter -> {
            if (parameter instanceof Vocabulary.Parameter.OneOf choices) {
                choices.words().forEach(word -> lexicon.add(sort, entry.id() + "-" + word, entry.id() + "-" + word));
            }
        });
    }
}
