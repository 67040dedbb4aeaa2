package kinora.music.synth;

import kinora.music.score.Instrument;

/// Who plays a piece.
interface Band {
    /// Our own voices.
    Band OWN = Voice::of;

    /// How an instrument sounds.
    Voice voice(Instrument instrument);
}
