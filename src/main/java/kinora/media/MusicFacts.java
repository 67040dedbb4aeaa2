package kinora.media;

import java.util.List;

/// What listening to a piece of music has told: its beats and parts.
///
/// @param beatsMs every beat from the first to the last, rising, in milliseconds of the file; empty where no pulse was found
/// @param barStart which of the first beats begins a bar
/// @param beatsPerBar 3 or 4, as far as known
/// @param milliBpm mean tempo in thousandths of a beat a minute; 0 where no pulse was found
/// @param confidencePermille how far the beats can be trusted; from [#TRUSTED] on cuts are put on them
/// @param phrasesMs where something new begins, rising, 0 not among them
/// @param parts what follows what, without gaps from 0 to the end, at least one
public record MusicFacts(List<Integer> beatsMs, int barStart, int beatsPerBar, int milliBpm, int confidencePermille,
        List<Integer> phrasesMs, List<Part> parts) {

    /// Confidence from which on beats are used.
    public static final int TRUSTED = 600;

    public MusicFacts {
        beatsMs = List.copyOf(beatsMs);
        phrasesMs = List.copyOf(phrasesMs);
        parts = List.copyOf(parts);
        PictureFacts.requirePermille(confidencePermille);
        if (parts.isEmpty() || beatsPerBar < 2 || barStart < 0 || barStart >= beatsPerBar || milliBpm < 0) {
            throw new IllegalArgumentException("no music: " + parts + ", " + beatsPerBar + ", " + barStart + ", " + milliBpm);
        }
    }

    /// Whether its beats can be relied on.
    public boolean trusted() {
        return confidencePermille >= TRUSTED;
    }

    /// A part of the piece.
    ///
    /// @param startMs where it begins
    /// @param energyPermille how loud and dense it is beside the rest of the piece
    public record Part(int startMs, int energyPermille) {
        public Part {
            PictureFacts.requirePermille(energyPermille);
        }
    }
}
