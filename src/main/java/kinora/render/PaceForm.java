package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kinora.compose.Desk;
import kinora.compose.Pace;
import kinora.timeline.Easing;
import kinora.timeline.FadeCurve;
import kinora.timeline.Keyframes;
import kinora.timeline.Speed;

/// The binary form of how a layer of sound plays and of what is done to it.
final class PaceForm {
    private PaceForm() {}

    static void write(DataOutputStream out, Pace pace) throws IOException {
        write(out, pace.speed());
        out.writeLong(pace.from());
        out.writeLong(pace.moments());
    }

    static Pace readPace(DataInputStream in) throws IOException {
        return new Pace(readSpeed(in), in.readLong(), in.readLong());
    }

    static void write(DataOutputStream out, Desk desk) throws IOException {
        write(out, desk.automation());
        out.writeLong(desk.from());
        out.writeLong(desk.moments());
        out.writeInt(desk.pan());
        out.writeBoolean(desk.mono());
        out.writeUTF(desk.fade().name());
        out.writeUTF(desk.ducking().name());
        out.writeLong(desk.bar());
    }

    static Desk readDesk(DataInputStream in) throws IOException {
        return new Desk(readKeyframes(in), in.readLong(), in.readLong(), in.readInt(), in.readBoolean(), FadeCurve.valueOf(in.readUTF()),
                Desk.Ducking.valueOf(in.readUTF()), in.readLong());
    }

    private static void write(DataOutputStream out, Speed speed) throws IOException {
        write(out, speed.ramp().isPresent() ? speed.ramp().get().permille() : Keyframes.still(speed.permille()));
        out.writeUTF(speed.pitch().name());
    }

    private static Speed readSpeed(DataInputStream in) throws IOException {
        return Speed.of(readKeyframes(in), Speed.Pitch.valueOf(in.readUTF()));
    }

    private static void write(DataOutputStream out, Keyframes<Integer> keyframes) throws IOException {
        out.writeInt(keyframes.frames().size());
        for (Keyframes.Keyframe<Integer> frame : keyframes.frames()) {
            out.writeDouble(frame.at());
            out.writeInt(frame.value());
            out.writeUTF(frame.easing().name());
        }
    }

    private static Keyframes<Integer> readKeyframes(DataInputStream in) throws IOException {
        List<Keyframes.Keyframe<Integer>> frames = new ArrayList<>();
        for (int i = CompositionForm.count(in); i > 0; i--) {
            frames.add(new Keyframes.Keyframe<>(in.readDouble(), in.readInt(), Easing.valueOf(in.readUTF())));
        }
        return new Keyframes<>(frames);
    }
}
