package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;

/// The binary form of lookup tables of colours. Everywhere they are named by the hash of their content, which is all that keys need; streams of this class's
/// own carry each of them whole beside its first mention. What has no table is written as it always was.
public final class LutForm {
    /// Stands before a table where otherwise a count stands.
    private static final int MARK = -1;

    /// A stream that carries tables whole.
    public static final class Output extends DataOutputStream {
        private final Set<String> carried = new HashSet<>();

        public Output(OutputStream out) {
            super(out);
        }
    }

    /// A stream that tables are read from.
    public static final class Input extends DataInputStream {
        private final Map<String, ColourLut> known = new HashMap<>();

        public Input(InputStream in) {
            super(in);
        }
    }

    /// A table, where there is one, and the number behind it.
    record Counted(Optional<ColourLut> lut, int count) {}

    private LutForm() {}

    static void write(DataOutputStream out, Optional<ColourLut> lut, int count) throws IOException {
        if (lut.isPresent()) {
            out.writeInt(MARK);
            out.writeUTF(lut.get().hash());
            if (out instanceof Output whole && whole.carried.add(lut.get().hash())) {
                write(out, lut.get());
            }
        }
        out.writeInt(count);
    }

    static Counted read(DataInputStream in) throws IOException {
        int first = in.readInt();
        if (first != MARK) {
            return new Counted(Optional.empty(), CompositionForm.checkedCount(first));
        }
        String hash = in.readUTF();
        if (!(in instanceof Input whole)) {
            throw new IOException("a table by its hash alone");
        }
        ColourLut lut = whole.known.get(hash);
        if (lut == null) {
            lut = CompositionForm.checked(() -> table(in));
            if (!lut.hash().equals(hash)) {
                throw new IOException("another table than its hash says");
            }
            whole.known.put(hash, lut);
        }
        return new Counted(Optional.of(lut), CompositionForm.count(in));
    }

    private static void write(DataOutputStream out, ColourLut lut) throws IOException {
        out.writeByte(lut.stages().size());
        for (Stage stage : lut.stages()) {
            out.writeBoolean(stage.isCube());
            out.writeInt(stage.size());
            for (int channel = 0; channel < 3; channel++) {
                out.writeInt(stage.low(channel));
            }
            for (int channel = 0; channel < 3; channel++) {
                out.writeInt(stage.high(channel));
            }
            for (int i = 0; i < stage.entries(); i++) {
                out.writeInt(stage.entry(i));
            }
        }
    }

    private static ColourLut table(DataInputStream in) throws IOException {
        Optional<Stage> curves = Optional.empty();
        Optional<Stage> cube = Optional.empty();
        for (int i = in.readByte(); i > 0; i--) {
            boolean isCube = in.readBoolean();
            int size = in.readInt();
            if (size < ColourLut.MIN_SIZE || size > (isCube ? ColourLut.MAX_CUBE : ColourLut.MAX_CURVE)) {
                throw new IOException("a table of " + size + " nodes");
            }
            int[] domain = numbers(in, 6);
            int[] entries = numbers(in, Stage.numbers(isCube, size));
            if (isCube) {
                cube = Optional.of(Stage.cube(size, domain, entries));
            } else {
                curves = Optional.of(Stage.curves(size, domain, entries));
            }
        }
        return ColourLut.of(curves, cube);
    }

    private static int[] numbers(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
