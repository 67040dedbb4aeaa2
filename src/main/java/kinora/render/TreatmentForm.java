package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.media.Treatment;

/// The binary form of what is done to pictures.
final class TreatmentForm {
    private TreatmentForm() {}

    static void write(DataOutputStream out, List<Treatment> treatments) throws IOException {
        out.writeInt(treatments.size());
        for (Treatment treatment : treatments) {
            out.writeUTF(treatment.effect());
            LutForm.write(out, treatment.lut(), treatment.values().size());
            for (int value : treatment.values()) {
                out.writeInt(value);
            }
        }
    }

    static List<Treatment> read(DataInputStream in) throws IOException {
        List<Treatment> treatments = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            String effect = in.readUTF();
            List<Integer> values = new ArrayList<>();
            LutForm.Counted counted = LutForm.read(in);
            for (int j = counted.count(); j > 0; j--) {
                values.add(in.readInt());
            }
            treatments.add(new Treatment(effect, values, counted.lut()));
        }
        return treatments;
    }
}
