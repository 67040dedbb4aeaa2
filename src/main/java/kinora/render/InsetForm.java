package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.InsetShot;
import kinora.compose.Shot;
import kinora.compose.Trim;

/// The binary form of pictures that lie over others.
final class InsetForm {
    private InsetForm() {}

    static void write(DataOutputStream out, List<InsetShot> insets) throws IOException {
        out.writeInt(insets.size());
        for (InsetShot inset : insets) {
            CompositionForm.write(out, inset.shot());
            out.writeInt(inset.places().size());
            for (InsetShot.Place place : inset.places()) {
                out.writeInt(place.at());
                out.writeInt(place.x());
                out.writeInt(place.y());
                out.writeInt(place.width());
                out.writeInt(place.height());
                out.writeInt(place.turn());
                out.writeInt(place.opacity());
                out.writeUTF(place.easing().name());
            }
            Trim trim = inset.trim();
            out.writeInt(trim.border());
            out.writeInt(trim.borderRgb());
            out.writeInt(trim.radius());
            out.writeInt(trim.shadow());
            out.writeInt(trim.softness());
            out.writeInt(trim.drop());
            out.writeUTF(inset.blend());
            out.writeInt(inset.fadeIn());
            out.writeInt(inset.fadeOut());
        }
    }

    static List<InsetShot> read(DataInputStream in) throws IOException {
        List<InsetShot> insets = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            Shot shot = CompositionForm.readShot(in);
            List<InsetShot.Place> places = new ArrayList<>();
            for (int j = CompositionForm.count(in); j > 0; j--) {
                places.add(new InsetShot.Place(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                        in.readInt(), CompositionForm.easing(in)));
            }
            Trim trim = new Trim(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
            insets.add(new InsetShot(shot, places, trim, in.readUTF(), in.readInt(), in.readInt()));
        }
        return insets;
    }
}
