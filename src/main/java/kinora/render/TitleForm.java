package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.TitleMove;
import kinora.compose.TitlePatch;
import kinora.compose.TitlePatch.Ink;

/// Titles as bytes, a part of [CompositionForm].
final class TitleForm {
    private TitleForm() {}

    static void write(DataOutputStream out, List<TitlePatch> titles) throws IOException {
        out.writeInt(titles.size());
        for (TitlePatch title : titles) {
            write(out, title.ink());
            out.writeInt(title.width());
            out.writeInt(title.height());
            out.writeInt(title.left());
            out.writeInt(title.top());
            out.writeLong(title.first());
            out.writeInt(title.frames());
            write(out, title.in());
            write(out, title.out());
            out.writeInt(title.roll());
            InscriptionForm.write(out, title.cells());
        }
    }

    private static void write(DataOutputStream out, Ink ink) throws IOException {
        switch (ink) {
            case Ink.Words(String contentHash) -> {
                out.writeByte(0);
                out.writeUTF(contentHash);
            }
            case Ink.Plate(int rgb, int opacity, int radius, int softness) -> {
                out.writeByte(1);
                out.writeInt(rgb);
                out.writeInt(opacity);
                out.writeInt(radius);
                out.writeInt(softness);
            }
        }
    }

    private static void write(DataOutputStream out, TitleMove move) throws IOException {
        out.writeInt(move.frames());
        out.writeBoolean(move.fades());
        out.writeInt(move.across());
        out.writeInt(move.down());
        out.writeInt(move.scale());
        out.writeUTF(move.reveal().name());
    }

    /// @throws IOException when the form is broken
    static List<TitlePatch> read(DataInputStream in) throws IOException {
        List<TitlePatch> titles = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            titles.add(new TitlePatch(readInk(in), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readLong(), in.readInt(),
                    readMove(in), readMove(in), in.readInt(), InscriptionForm.readCells(in)));
        }
        return titles;
    }

    private static Ink readInk(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Ink.Words(in.readUTF());
            case 1 -> new Ink.Plate(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            default -> throw new IOException("a broken composition");
        };
    }

    private static TitleMove readMove(DataInputStream in) throws IOException {
        return new TitleMove(in.readInt(), in.readBoolean(), in.readInt(), in.readInt(), in.readInt(),
                TitleMove.Reveal.valueOf(in.readUTF()));
    }
}
