package kinora.compose;

import java.util.List;
import java.util.Optional;

import kinora.compose.effect.Effect;
import kinora.compose.effect.Effects;

/// One catalogue as people and programs are told of it: what can be said in a draft, and by which names.
///
/// @param kind the word for its entries
/// @param title the same for people
/// @param entries in the order of the catalogue
public record Vocabulary(String kind, Phrase title, List<Entry> entries) {

    /// All catalogues. A new one is a line here.
    public static final List<Vocabulary> ALL = List.of( //
            new Vocabulary("transitions", new Phrase("Transitions", "转场"), Transitions.ALL.stream().map(Look::entry).toList()),
            new Vocabulary("effects", new Phrase("Effects", "效果"),
                    Effects.ALL.stream().filter(effect -> !effect.isLook()).map(Effect::entry).toList()),
            new Vocabulary("looks", new Phrase("Looks", "滤镜"), Effects.ALL.stream().filter(Effect::isLook).map(Effect::entry).toList()),
            new Vocabulary("titles", new Phrase("Titles", "标题字幕"), TitleStyles.ALL.stream().map(TitleStyle::entry).toList()),
            new Vocabulary("framings", new Phrase("Framings", "取景与边框"), Framings.ALL.stream().map(Framing::entry).toList()),
            new Vocabulary("layouts", new Phrase("Layouts", "布局"), Layouts.ALL.stream().map(Layout::entry).toList()),
            new Vocabulary("blends", new Phrase("Blend modes", "混合模式"), BlendModes.ALL.stream().map(BlendMode::entry).toList()));

    public Vocabulary {
        entries = List.copyOf(entries);
    }

    /// The catalogue of a kind.
    public static Optional<Vocabulary> of(String kind) {
        return ALL.stream().filter(vocabulary -> vocabulary.kind.equals(kind)).findFirst();
    }

    /// An entry of a catalogue.
    ///
    /// @param id its name in drafts
    /// @param name what people call it
    /// @param about what it is, in a few words
    /// @param aliases other names that mean the same, in any language
    /// @param parameters what can be told of it
    public record Entry(String id, Phrase name, Phrase about, List<String> aliases, List<Parameter> parameters) {
        public Entry {
            aliases = List.copyOf(aliases);
            parameters = List.copyOf(parameters);
        }
    }

    /// What can be told of an entry.
    public sealed interface Parameter {
        /// What it is called.
        String name();

        /// One of some words, written behind the id: `wipe-left`.
        ///
        /// @param words the first is taken unless another one is given
        record OneOf(String name, List<String> words) implements Parameter {
            public OneOf {
                words = List.copyOf(words);
            }
        }

        /// Something that is so and cannot be chosen.
        record Fact(String name, String value) implements Parameter {}

        /// A number.
        ///
        /// @param usual what is taken when none is given
        /// @param unit of all three, empty for plain numbers
        record Amount(String name, double least, double most, double usual, String unit) implements Parameter {}

        /// One of some words, told as the value of a parameter.
        ///
        /// @param words the first is taken unless another one is given
        record Word(String name, List<String> words) implements Parameter {
            public Word {
                words = List.copyOf(words);
            }
        }

        /// A colour.
        ///
        /// @param usual what is taken when none is given, `#rrggbb`
        record Colour(String name, String usual) implements Parameter {}

        /// A file, which has to be given.
        ///
        /// @param ending of its name, with a dot
        record File(String name, String ending) implements Parameter {}
    }
}
