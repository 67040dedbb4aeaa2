package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import kinora.media.Cut;

/// The binary form of which part of a picture is prepared.
final class CutForm {
    private CutForm() {}

    static void write(DataOutputStream out, Cut cut) throws IOException {
        out.writeInt(cut.width());
        out.writeInt(cut.height());
        out.writeBoolean(cut.mirrored());
        out.writeInt(cut.quarters());
        out.writeInt(cut.microDegrees());
        out.writeInt(cut.offsetX());
        out.writeInt(cut.offsetY());
    }

    static Cut read(DataInputStream in) throws IOException {
        return new Cut(in.readInt(), in.readInt(), in.readBoolean(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
}
