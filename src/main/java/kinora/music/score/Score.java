package kinora.music.score;

import java.util.List;

/// A piece of music as it is written, in samples at 48 kHz.
///
/// @param style id of its style
/// @param seed what told this piece from others of its style
/// @param samples how long it is, its ending included; what sounds after this is cut off
/// @param milliBpm tempo, in thousandths of a beat a minute
/// @param beats every beat from the first to the last
/// @param beatsPerBar 3 or 4
/// @param sections its form, without gaps from 0 to the end, at least one
/// @param chords its harmony, in order, without overlaps
/// @param parts what is played, at least one
/// @param production how it is recorded
public record Score(String style, long seed, long samples, int milliBpm, List<Beat> beats, int beatsPerBar, List<Section> sections,
        List<Chord> chords, List<Part> parts, Production production) {

    /// Samples a second.
    public static final int RATE = 48_000;

    public Score {
        beats = List.copyOf(beats);
        sections = List.copyOf(sections);
        chords = List.copyOf(chords);
        parts = List.copyOf(parts);
        if (samples < 1 || sections.isEmpty() || parts.isEmpty() || milliBpm < 1 || beatsPerBar < 2) {
            throw new IllegalArgumentException("no piece: " + samples + ", " + sections.size() + ", " + parts.size() + ", " + milliBpm);
        }
    }

    /// A beat.
    ///
    /// @param inBar 0 for the first of its bar
    public record Beat(long at, int inBar) {}

    /// A part of the form.
    ///
    /// @param energyPermille how full it is, 0 to 1000
    public record Section(String name, long from, int energyPermille) {}

    /// A chord.
    ///
    /// @param root pitch class, 0 = C
    /// @param pitchClasses all of it, as bits 0 to 11
    /// @param scale pitch classes of the scale that it stands in, as bits 0 to 11
    public record Chord(long from, long to, int root, int pitchClasses, int scale, String symbol) {}

    /// What one instrument plays.
    ///
    /// @param role what it does in the piece
    /// @param gainDb level before mixing, relative to the others
    /// @param panPermille −1000 left … 1000 right
    /// @param reverbPermille how much of it goes into the room, 0 to 1000
    /// @param notes by start
    public record Part(Role role, Instrument instrument, double gainDb, int panPermille, int reverbPermille, List<Note> notes) {
        public Part {
            notes = List.copyOf(notes);
        }
    }

    /// What a part does.
    public enum Role {
        MELODY, HARMONY, BASS, PAD, ARPEGGIO, DRUMS, EFFECT
    }

    /// A note.
    ///
    /// @param at when it begins
    /// @param length how long it is held; it may ring on
    /// @param pitch MIDI number, 0 to 127; of kits a General MIDI percussion number
    /// @param velocity 1 to 127
    public record Note(long at, long length, int pitch, int velocity) {
        public Note {
            if (at < 0 || length < 1 || pitch < 0 || pitch > 127 || velocity < 1 || velocity > 127) {
                throw new IllegalArgumentException("no note: " + at + ", " + length + ", " + pitch + ", " + velocity);
            }
        }
    }

    /// How a piece is recorded.
    ///
    /// @param roomPermille size of the room, 0 dry … 1000 hall
    /// @param lowPassHz where highs end; 20000 leaves all
    /// @param cracklePermille crackle of vinyl and hiss of tape, 0 to 1000
    /// @param wobblePermille unsteadiness of tape speed, 0 to 1000
    /// @param warmthPermille saturation of the whole, 0 to 1000
    /// @param pumpPermille how much everything but drums ducks under the bass drum, 0 to 1000
    /// @param fadeOut samples over which the end dies away, 0 when the last chord rings out by itself
    public record Production(int roomPermille, int lowPassHz, int cracklePermille, int wobblePermille, int warmthPermille, int pumpPermille,
            long fadeOut) {}
}
