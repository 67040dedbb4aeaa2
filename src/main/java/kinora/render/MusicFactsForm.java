package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.media.MusicFacts;

/// What a piece of music has told, as bytes: between processes and where facts are kept. Big-endian, integers only.
public final class MusicFactsForm {
    /// Raised whenever the same piece would be understood otherwise, so that what is kept is not taken for what would be found now.
    static final int VERSION = 3;

    private MusicFactsForm() {}

    /// Writes facts.
    public static void write(DataOutputStream out, MusicFacts facts) throws IOException {
        out.writeInt(VERSION);
        writeNumbers(out, facts.beatsMs());
        out.writeInt(facts.barStart());
        out.writeInt(facts.beatsPerBar());
        out.writeInt(facts.milliBpm());
        out.writeInt(facts.confidencePermille());
        writeNumbers(out, facts.phrasesMs());
        out.writeInt(facts.parts().size());
        for (MusicFacts.Part part : facts.parts()) {
            out.writeInt(part.startMs());
            out.writeInt(part.energyPermille());
        }
    }

    /// Reads facts.
    ///
    /// @throws IOException when the form is broken or of another version
    public static MusicFacts read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("facts of another version");
        }
        return CompositionForm.checked(() -> {
            List<Integer> beats = readNumbers(in);
            int barStart = in.readInt();
            int beatsPerBar = in.readInt();
            int milliBpm = in.readInt();
            int confidence = in.readInt();
            List<Integer> phrases = readNumbers(in);
            List<MusicFacts.Part> parts = new ArrayList<>();
            for (int i = CompositionForm.count(in); i > 0; i--) {
                parts.add(new MusicFacts.Part(in.readInt(), in.readInt()));
            }
            return new MusicFacts(beats, barStart, beatsPerBar, milliBpm, confidence, phrases, parts);
        });
    }

    private static void writeNumbers(DataOutputStream out, List<Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static List<Integer> readNumbers(DataInputStream in) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            numbers.add(in.readInt());
        }
        return numbers;
    }
}
