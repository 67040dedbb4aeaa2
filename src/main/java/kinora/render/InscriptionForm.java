package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.Inscription;
import kinora.compose.Inscription.Box;
import kinora.compose.Inscription.Face;
import kinora.compose.Inscription.Place;
import kinora.compose.Inscription.Shade;
import kinora.compose.Inscription.Side;
import kinora.compose.Lettering.Extent;
import kinora.compose.Lettering.Lettered;
import kinora.compose.TitlePatch.Cell;

/// Inscriptions and what became of them as bytes: what an engine is sent, and what a key is the hash of. Big-endian.
public final class InscriptionForm {
    private static final int MAX_TEXT = 100_000;
    private static final int MAX_CHARACTERS = 10_000;

    private InscriptionForm() {}

    /// Writes an inscription.
    public static void write(DataOutputStream out, Inscription words) throws IOException {
        byte[] text = words.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeBoolean(words.face().serif());
        out.writeInt(words.face().weight());
        out.writeInt(words.face().tracking());
        out.writeInt(words.size());
        out.writeInt(words.smallest());
        out.writeInt(words.lineHeight());
        out.writeInt(words.rgb());
        out.writeUTF(words.side().name());
        out.writeUTF(words.place().name());
        out.writeInt(words.box().left());
        out.writeInt(words.box().top());
        out.writeInt(words.box().width());
        out.writeInt(words.box().height());
        out.writeInt(words.maxLines());
        out.writeInt(words.maxCharacters());
        out.writeInt(words.shade().rgb());
        out.writeInt(words.shade().outline());
        out.writeInt(words.shade().outlineOpacity());
        out.writeInt(words.shade().softness());
        out.writeInt(words.shade().drop());
        out.writeInt(words.shade().shadowOpacity());
        out.writeBoolean(words.stepped());
    }

    /// Reads an inscription.
    ///
    /// @throws IOException when the form is broken
    public static Inscription read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_TEXT) {
            throw new IOException("a broken inscription");
        }
        String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        try {
            return new Inscription(text, new Face(in.readBoolean(), in.readInt(), in.readInt()), in.readInt(), in.readInt(), in.readInt(),
                    in.readInt(), Side.valueOf(in.readUTF()), Place.valueOf(in.readUTF()),
                    new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt()), in.readInt(), in.readInt(),
                    new Shade(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()), in.readBoolean());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("a broken inscription", nonsense);
        }
    }

    /// Writes where characters stand.
    static void write(DataOutputStream out, List<Cell> cells) throws IOException {
        out.writeInt(cells.size());
        for (Cell cell : cells) {
            out.writeInt(cell.left());
            out.writeInt(cell.right());
            out.writeInt(cell.top());
            out.writeInt(cell.bottom());
        }
    }

    /// Reads where characters stand.
    static List<Cell> readCells(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_CHARACTERS) {
            throw new IOException("a broken form");
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        return cells;
    }

    /// Writes what became of an inscription.
    public static void write(DataOutputStream out, Lettered lettered) throws IOException {
        switch (lettered) {
            case Lettered.Set(String hash, int width, int height, int left, int top, Extent text, List<Cell> cells) -> {
                out.writeByte(1);
                out.writeUTF(hash);
                out.writeInt(width);
                out.writeInt(height);
                out.writeInt(left);
                out.writeInt(top);
                out.writeInt(text.left());
                out.writeInt(text.top());
                out.writeInt(text.width());
                out.writeInt(text.height());
                write(out, cells);
            }
            case Lettered.MissingGlyphs(List<String> characters) -> {
                out.writeByte(2);
                out.writeInt(characters.size());
                for (String character : characters) {
                    out.writeUTF(character);
                }
            }
            case Lettered.TooLong() -> out.writeByte(3);
            case Lettered.Failed() -> out.writeByte(4);
        }
    }

    /// Reads what became of an inscription.
    ///
    /// @throws IOException when the form is broken
    public static Lettered readLettered(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 1 -> new Lettered.Set(in.readUTF(), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                    new Extent(in.readInt(), in.readInt(), in.readInt(), in.readInt()), readCells(in));
            case 2 -> {
                List<String> characters = new ArrayList<>();
                int count = in.readInt();
                for (int i = 0; i < count && i < MAX_CHARACTERS; i++) {
                    characters.add(in.readUTF());
                }
                yield new Lettered.MissingGlyphs(characters);
            }
            case 3 -> new Lettered.TooLong();
            case 4 -> new Lettered.Failed();
            default -> throw new IOException("a broken form");
        };
    }
}
