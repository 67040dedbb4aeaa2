package kinora.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import kinora.media.AnimationProfile;
import kinora.media.StillProfile;

/// How a picture is written, as bytes.
final class StillForm {
    private StillForm() {}

    static void write(DataOutputStream out, StillProfile profile) throws IOException {
        out.writeUTF(profile.form().name());
        out.writeInt(profile.quality());
        out.writeBoolean(profile.transparent());
    }

    static StillProfile read(DataInputStream in) throws IOException {
        try {
            return new StillProfile(StillProfile.Form.valueOf(in.readUTF()), in.readInt(), in.readBoolean());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("a broken picture profile", nonsense);
        }
    }

    static void write(DataOutputStream out, AnimationProfile profile) throws IOException {
        out.writeUTF(profile.form().name());
        out.writeInt(profile.width());
        out.writeInt(profile.height());
        out.writeInt(profile.rateNum());
        out.writeInt(profile.rateDen());
        out.writeInt(profile.step());
        out.writeInt(profile.quality());
    }

    static AnimationProfile readAnimation(DataInputStream in) throws IOException {
        try {
            return new AnimationProfile(AnimationProfile.Form.valueOf(in.readUTF()), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                    in.readInt(), in.readInt());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("a broken animation profile", nonsense);
        }
    }
}
