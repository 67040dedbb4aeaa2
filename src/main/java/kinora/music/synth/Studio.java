package kinora.music.synth;

import java.util.EnumSet;
import java.util.Set;

import kinora.music.score.Instrument;
import kinora.music.score.Score;
import kinora.music.soundfont.SoundFont;

/// Turns written music into sound.
public final class Studio {
    private Studio() {}

    /// Plays, mixes and masters a piece. The same score gives the same samples on every machine; the piece is exactly as long as the score, −14 LUFS loud and
    /// has a true peak of at most −1 dB. Besides the piece itself it needs at most about 100 MB.
    public static Piece record(Score score) {
        return record(score, Band.OWN);
    }

    /// The same with the instruments of a SoundFont; those that it has not are played by our own voices.
    public static Piece record(Score score, SoundFont font) {
        return record(score, new SampledBand(font));
    }

    private static Piece record(Score score, Band band) {
        return new Mastering(score, new Desk(score, band).mix()).run();
    }

    /// Instruments of a piece that a SoundFont ought to have and has not.
    public static Set<Instrument> missing(Score score, SoundFont font) {
        Set<Instrument> missing = EnumSet.noneOf(Instrument.class);
        score.parts().stream().map(Score.Part::instrument).filter(SampledBand::asks)
                .filter(instrument -> SampledBand.preset(font, instrument).isEmpty()).forEach(missing::add);
        return missing;
    }
}
