package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

import org.junit.jupiter.api.Test;

class MidiFileTest {

    @Test
    void theFileHoldsEveryNoteAtItsTime() throws InvalidMidiDataException, IOException {
        for (String style : Styles.names()) {
            Score score = Composer.compose(Commission.of(style, Pieces.samples(47.3), 9));
            Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(MidiFile.of(score)));
            assertThat(sequence.getTracks()).hasSize(score.parts().size() + 1);
            assertThat(sequence.getMicrosecondLength() / 1e6).isCloseTo(47.3, within(0.002));
            for (int i = 0; i < score.parts().size(); i++) {
                Score.Part part = score.parts().get(i);
                Track track = sequence.getTracks()[i + 1];
                int note = 0;
                for (int e = 0; e < track.size(); e++) {
                    MidiEvent event = track.get(e);
                    if (event.getMessage() instanceof ShortMessage message && message.getCommand() == ShortMessage.NOTE_ON) {
                        assertThat(message.getChannel() == 9).isEqualTo(part.instrument().kit());
                        double seconds = event.getTick() * 60_000.0 / (sequence.getResolution() * (double) score.milliBpm());
                        Score.Note written = part.notes().get(note++);
                        assertThat(seconds).isCloseTo(written.at() / (double) Score.RATE, within(0.001));
                    }
                    if (event.getMessage() instanceof ShortMessage message && message.getCommand() == ShortMessage.PROGRAM_CHANGE) {
                        assertThat(message.getData1()).isEqualTo(part.instrument().program());
                    }
                }
                assertThat(note).isEqualTo(part.notes().size());
            }
        }
    }
}
