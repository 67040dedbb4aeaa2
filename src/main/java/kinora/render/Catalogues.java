package kinora.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;

/// All catalogues: what a draft can say, what a film can be written as, and for whom.
public final class Catalogues {
    /// What a film can be written as, and for whom. A new catalogue is a line here.
    public static final List<Vocabulary> OUTPUTS = List.of( //
            new Vocabulary("formats", new Phrase("Formats", "格式"), OutputFormat.ALL.stream().map(OutputFormat::entry).toList()),
            new Vocabulary("platforms", new Phrase("Platforms", "平台"), Platforms.ALL.stream().map(Platform::entry).toList()));

    /// All of them.
    public static final List<Vocabulary> ALL = Stream.concat(Vocabulary.ALL.stream(), OUTPUTS.stream()).toList();

    private Catalogues() {}

    /// The catalogue of a kind.
    public static Optional<Vocabulary> of(String kind) {
        return ALL.stream().filter(vocabulary -> vocabulary.kind().equals(kind)).findFirst();
    }
}
