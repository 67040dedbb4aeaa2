package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.Shot;
import kinora.compose.effect.Grade;
import kinora.compose.effect.Moving;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;

/// The binary form of what is done to the frames of a shot.
final class GradeForm {
    private GradeForm() {}

    static void write(DataOutputStream out, Grade grade) throws IOException {
        out.writeInt(grade.height64());
        write(out, grade.onPicture());
        write(out, grade.onFrame());
    }

    private static void write(DataOutputStream out, List<Moving> effects) throws IOException {
        out.writeInt(effects.size());
        for (Moving effect : effects) {
            out.writeUTF(effect.effect());
            LutForm.write(out, effect.lut(), effect.values().size());
            for (Keyframes<Integer> course : effect.values()) {
                out.writeInt(course.frames().size());
                for (Keyframe<Integer> frame : course.frames()) {
                    out.writeInt((int) StrictMath.round(frame.at() * Shot.UNIT));
                    out.writeInt(frame.value());
                    out.writeUTF(frame.easing().name());
                }
            }
        }
    }

    static Grade read(DataInputStream in) throws IOException {
        return new Grade(in.readInt(), effects(in), effects(in));
    }

    private static List<Moving> effects(DataInputStream in) throws IOException {
        List<Moving> effects = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            String effect = in.readUTF();
            List<Keyframes<Integer>> values = new ArrayList<>();
            LutForm.Counted counted = LutForm.read(in);
            for (int j = counted.count(); j > 0; j--) {
                List<Keyframe<Integer>> frames = new ArrayList<>();
                for (int k = CompositionForm.count(in); k > 0; k--) {
                    frames.add(new Keyframe<>(in.readInt() / (double) Shot.UNIT, in.readInt(), CompositionForm.easing(in)));
                }
                values.add(new Keyframes<>(frames));
            }
            effects.add(new Moving(effect, values, counted.lut()));
        }
        return effects;
    }
}
