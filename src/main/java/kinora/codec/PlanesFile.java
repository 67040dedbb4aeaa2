package kinora.codec;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import kinora.media.Planes;

/// Prepared planes as a file, to pass them from the process that opened a stranger's file to those that draw. Big-endian: `KPL2`, width, height, 1 when there is alpha, then
/// the samples of Y, U, V and A.
public final class PlanesFile {
    private static final int MAGIC = 0x4B504C32;
    private static final int HEADER = 13;

    private PlanesFile() {}

    /// Writes planes.
    public static void write(Planes planes, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file); DataOutputStream out = new DataOutputStream(stream)) {
            out.writeInt(MAGIC);
            out.writeInt(planes.width());
            out.writeInt(planes.height());
            out.writeBoolean(!planes.isOpaque());
            out.write(planes.y());
            out.write(planes.u());
            out.write(planes.v());
            out.write(planes.a());
        }
    }

    /// Reads planes.
    ///
    /// @throws IOException when the file is not complete planes
    public static Planes read(Path file) throws IOException {
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), HEADER))) {
            boolean magic = in.readInt() == MAGIC;
            int width = in.readInt();
            int height = in.readInt();
            boolean alpha = in.readBoolean();
            if (!magic || width < 2 || height < 2 || size != HEADER + (long) width * height * (alpha ? 5 : 3) / 2) {
                throw new IOException("broken planes: " + file);
            }
            return new Planes(width, height, in.readNBytes(width * height), in.readNBytes(width * height / 4),
                    in.readNBytes(width * height / 4), in.readNBytes(alpha ? width * height : 0));
        } catch (IllegalArgumentException broken) {
            throw new IOException("broken planes: " + file, broken);
        }
    }
}
