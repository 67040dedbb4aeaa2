package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Instrument;
import kinora.music.score.Score;
import kinora.music.score.Score.Note;
import kinora.music.score.Score.Part;
import kinora.music.score.Score.Production;
import kinora.music.score.Score.Role;
import kinora.music.score.Score.Section;
import kinora.music.soundfont.SoundFont;
import kinora.music.soundfont.TinySoundFont;

/// What a piece is when a SoundFont plays it: all that a piece of our own voices is.
final class SampledBandTest {
    private static final SoundFont BAND = TinySoundFont.read(TinySoundFont.band().bytes());
    private static final Production DRY = new Production(0, 20_000, 0, 0, 0, 0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"lo-fi", "ambient", "epic"})
    void aPieceIsExactAndTheSameAgain(String style) {
        Score score = Composer.compose(Commission.of(style, 12L * Score.RATE + 123, 5));
        Piece piece = Studio.record(score, BAND);

        assertThat(piece.samples()).isEqualTo(12 * Score.RATE + 123);
        Piece again = Studio.record(score, BAND);
        assertThat(again.left()).isEqualTo(piece.left());
        assertThat(again.right()).isEqualTo(piece.right());
        assertThat(Studio.record(score).left()).isNotEqualTo(piece.left());
        RecordedStylesTest.loudness(piece);
        assertThat(Math.abs(piece.left()[0])).isLessThan(1e-3f);
        assertThat(Math.abs(piece.left()[piece.samples() - 1])).isLessThan(1e-3f);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 57, 69, 76})
    void notesHaveTheirPitch(int pitch) {
        Piece piece = mix(BAND, Instrument.GRAND_PIANO, pitch);

        assertThat(Ears.cents(piece.left(), 440 * Math.pow(2, (pitch - 69) / 12.0))).isBetween(-3.0, 3.0);
    }

    @Test
    void whatIsMissingIsNamedAndPlayedByOurOwn() {
        SoundFont font = TinySoundFont.read(new TinySoundFont("a", "").add("p", 0, 0, TinySoundFont.sine()).bytes());
        Score score = score(part(Instrument.GRAND_PIANO, 60), part(Instrument.FLUTE, 72), part(Instrument.POP_KIT, 36),
                part(Instrument.SURF, 60));

        assertThat(Studio.missing(score, font)).containsExactly(Instrument.FLUTE, Instrument.POP_KIT);
        assertThat(mix(font, Instrument.FLUTE, 72).left()).isEqualTo(new Desk(score(part(Instrument.FLUTE, 72)), Band.OWN).mix().left());
        assertThat(mix(font, Instrument.GRAND_PIANO, 60).left())
                .isNotEqualTo(new Desk(score(part(Instrument.GRAND_PIANO, 60)), Band.OWN).mix().left());
        assertThat(Studio.missing(score, BAND)).isEmpty();
    }

    /// A kit that is not there is played by the standard one, a drum that is not there by our own.
    @Test
    void kitsAreNearest() {
        SoundFont two = TinySoundFont.read(new TinySoundFont("a", "").add("standard", SoundFont.DRUMS, 0, TinySoundFont.knock(1))
                .add("brush", SoundFont.DRUMS, 40, TinySoundFont.knock(2)).bytes());

        assertThat(mix(two, Instrument.ELECTRONIC_KIT, 38).left()).isEqualTo(mix(BAND, Instrument.ELECTRONIC_KIT, 38).left());
        assertThat(mix(two, Instrument.BRUSH_KIT, 38).left()).isNotEqualTo(mix(BAND, Instrument.BRUSH_KIT, 38).left());
    }

    /// However loud the waves of a file are, an instrument is as loud in the mix as ours.
    @Test
    void instrumentsAreAsLoudAsOurOwn() {
        double own = Ears.rms(new Desk(score(part(Instrument.ORGAN, 69)), Band.OWN).mix().left(), 0, Score.RATE);
        double sampled = Ears.rms(mix(BAND, Instrument.ORGAN, 69).left(), 0, Score.RATE);

        assertThat(20 * Math.log10(sampled / own)).isBetween(-4.0, 4.0);
    }

    private static Piece mix(SoundFont font, Instrument instrument, int pitch) {
        return new Desk(score(part(instrument, pitch)), new SampledBand(font)).mix();
    }

    private static Part part(Instrument instrument, int pitch) {
        return new Part(Role.MELODY, instrument, 0, 0, 0, List.of(new Note(0, 2L * Score.RATE, pitch, 96)));
    }

    private static Score score(Part... parts) {
        return new Score("test", 1, 3L * Score.RATE, 100_000, List.of(), 4, List.of(new Section("all", 0, 500)), List.of(), List.of(parts),
                DRY);
    }
}
