package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.Ground.Light;
import kinora.compose.Ground.Spot;
import kinora.compose.Inscription.Box;

/// Spots of a film and how light they are as bytes. Big-endian, integers only.
public final class LightForm {
    private LightForm() {}

    /// Writes spots.
    public static void writeSpots(DataOutputStream out, List<Spot> spots) throws IOException {
        out.writeInt(spots.size());
        for (Spot spot : spots) {
            out.writeLong(spot.first());
            out.writeInt(spot.frames());
            out.writeInt(spot.box().left());
            out.writeInt(spot.box().top());
            out.writeInt(spot.box().width());
            out.writeInt(spot.box().height());
        }
    }

    /// Reads spots.
    ///
    /// @throws IOException when the form is broken
    public static List<Spot> readSpots(DataInputStream in) throws IOException {
        return CompositionForm.checked(() -> {
            List<Spot> spots = new ArrayList<>();
            for (int i = CompositionForm.count(in); i > 0; i--) {
                spots.add(new Spot(in.readLong(), in.readInt(), new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt())));
            }
            return spots;
        });
    }

    /// Writes a file of how light spots are.
    public static void write(List<Light> lights, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (Light light : lights) {
                out.writeInt(light.darkest());
                out.writeInt(light.brightest());
            }
        }
    }

    /// Reads how light spots are.
    ///
    /// @param count how many
    /// @throws IOException when the file has not so many
    static List<Light> read(Path file, int count) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return CompositionForm.checked(() -> {
                List<Light> lights = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    lights.add(new Light(in.readInt(), in.readInt()));
                }
                return lights;
            });
        }
    }
}
