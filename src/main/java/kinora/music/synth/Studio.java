package kinora.music.synth;

import kinora.music.score.Score;

/// Turns written music into sound.
public final class Studio {
    private Studio() {}

    /// Plays, mixes and masters a piece. The same score gives the same samples on every machine; the piece is exactly as long as the score, −14 LUFS loud and
    /// has a true peak of at most −1 dB. Besides the piece itself it needs at most about 100 MB.
    public static Piece record(Score score) {
        return new Mastering(score, new Desk(score).mix()).run();
    }
}
