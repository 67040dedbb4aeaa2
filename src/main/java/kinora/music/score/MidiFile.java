package kinora.music.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Writes pieces as standard MIDI files: format 1, a track for tempo and sections, then one for each part with its name, program, level and panning. Kits play on channel 10.
public final class MidiFile {
    /// Ticks of a beat.
    private static final int PPQ = 960;
    private static final int DRUM_CHANNEL = 9;
    private static final int CHANNELS = 16;
    private static final int VOLUME = 7;
    private static final int PAN = 10;
    private static final int REVERB = 91;

    private final Score score;

    private MidiFile(Score score) {
        this.score = score;
    }

    /// The bytes of a file. It begins with the piece: a first beat that comes later stands later.
    public static byte[] of(Score score) {
        return new MidiFile(score).bytes();
    }

    /// Something at a tick; of what is at the same tick lower order comes first.
    private record Message(long tick, int order, byte[] bytes) {}

    private byte[] bytes() {
        Bytes out = new Bytes();
        chunk(out, "MThd", new byte[]{0, 1, 0, (byte) (score.parts().size() + 1), PPQ >> 8, (byte) PPQ});
        chunk(out, "MTrk", track(opening()));
        int channel = 0;
        for (Score.Part part : score.parts()) {
            boolean kit = part.instrument().kit();
            int own = kit ? DRUM_CHANNEL : channel % CHANNELS == DRUM_CHANNEL ? ++channel % CHANNELS : channel % CHANNELS;
            chunk(out, "MTrk", track(messages(part, own)));
            channel += kit ? 0 : 1;
        }
        return out.toByteArray();
    }

    private long tick(long sample) {
        return Math.round((double) sample * score.milliBpm() * PPQ / (60_000.0 * Score.RATE));
    }

    private List<Message> opening() {
        List<Message> messages = new ArrayList<>();
        int micros = (int) Math.round(60e9 / score.milliBpm());
        messages.add(meta(0, 0x03, text(score.style() + " " + score.seed())));
        messages.add(meta(0, 0x51, new byte[]{(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros}));
        messages.add(meta(0, 0x58, new byte[]{(byte) score.beatsPerBar(), 2, 24, 8}));
        for (Score.Section section : score.sections()) {
            messages.add(meta(tick(section.from()), 0x06, text(section.name())));
        }
        return messages;
    }

    private List<Message> messages(Score.Part part, int channel) {
        List<Message> messages = new ArrayList<>();
        messages.add(meta(0, 0x03, text(part.role().name().toLowerCase(java.util.Locale.ROOT) + " "
                + part.instrument().name().toLowerCase(java.util.Locale.ROOT))));
        if (!part.instrument().kit()) {
            messages.add(new Message(0, 1, new byte[]{(byte) (0xC0 | channel), (byte) part.instrument().program()}));
        }
        int volume = Math.clamp(Math.round(100 * StrictMath.pow(10, part.gainDb() / 40)), 1, 127);
        messages.add(control(channel, VOLUME, volume));
        messages.add(control(channel, PAN, Math.clamp(64 + part.panPermille() * 63 / 1000, 0, 127)));
        messages.add(control(channel, REVERB, Math.clamp(part.reverbPermille() * 127 / 1000, 0, 127)));
        for (Score.Note note : part.notes()) {
            long on = tick(note.at());
            messages.add(new Message(on, 3, new byte[]{(byte) (0x90 | channel), (byte) note.pitch(), (byte) note.velocity()}));
            messages.add(new Message(Math.max(on + 1, tick(note.at() + note.length())), 2,
                    new byte[]{(byte) (0x80 | channel), (byte) note.pitch(), 64}));
        }
        return messages;
    }

    private static Message control(int channel, int controller, int value) {
        return new Message(0, 1, new byte[]{(byte) (0xB0 | channel), (byte) controller, (byte) value});
    }

    private static byte[] text(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static Message meta(long tick, int kind, byte[] data) {
        byte[] bytes = new byte[data.length + 3];
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) kind;
        bytes[2] = (byte) data.length;
        System.arraycopy(data, 0, bytes, 3, data.length);
        return new Message(tick, 0, bytes);
    }

    /// Messages with the ticks between them; the track ends where the piece does.
    private byte[] track(List<Message> messages) {
        List<Message> ordered = new ArrayList<>(messages);
        ordered.sort(Comparator.comparingLong(Message::tick).thenComparingInt(Message::order));
        long end = Math.max(tick(score.samples()), ordered.getLast().tick());
        ordered.add(new Message(end, 9, new byte[]{(byte) 0xFF, 0x2F, 0}));
        Bytes out = new Bytes();
        long before = 0;
        for (Message message : ordered) {
            delta(out, message.tick() - before);
            out.write(message.bytes());
            before = message.tick();
        }
        return out.toByteArray();
    }

    /// A number in groups of seven bits, the highest first.
    private static void delta(Bytes out, long ticks) {
        for (int shift = 21; shift > 0; shift -= 7) {
            if ((ticks >> shift) != 0) {
                out.write((int) (((ticks >> shift) & 0x7F) | 0x80));
            }
        }
        out.write((int) (ticks & 0x7F));
    }

    private static void chunk(Bytes out, String name, byte[] data) {
        out.write(text(name));
        out.write(new byte[]{(byte) (data.length >> 24), (byte) (data.length >> 16), (byte) (data.length >> 8), (byte) data.length});
        out.write(data);
    }

    /// Bytes that follow each other.
    private static final class Bytes {
        private static final int FIRST = 1 << 12;

        private byte[] bytes = new byte[FIRST];
        private int length;

        void write(int value) {
            write(new byte[]{(byte) value});
        }

        void write(byte[] more) {
            if (length + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
            }
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        byte[] toByteArray() {
            return Arrays.copyOf(bytes, length);
        }
    }
}
