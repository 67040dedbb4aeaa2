package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.SoundCoding;
import kinora.media.SoundProfile;
import kinora.timeline.SoundRole;

/// The binary form of what is heard, as [CompositionForm] is of what is drawn: what an engine is sent is what a key is the hash of.
public final class SoundtrackForm {
    private SoundtrackForm() {}

    /// The key under which a film's coded sound is kept.
    public static ChunkStore.Key soundKey(String engineId, Soundtrack soundtrack, SoundProfile profile) {
        return CompositionForm.key("sound", engineId, out -> {
            write(out, soundtrack);
            write(out, profile);
        });
    }

    /// Writes how sound is coded.
    public static void write(DataOutputStream out, SoundProfile profile) throws IOException {
        out.writeUTF(profile.coding().name());
        out.writeInt(profile.bitsPerSecond());
        out.writeBoolean(profile.centiLufs().isPresent());
        out.writeInt(profile.centiLufs().orElse(0));
    }

    /// Reads how sound is coded.
    ///
    /// @throws IOException when the form is broken
    public static SoundProfile readProfile(DataInputStream in) throws IOException {
        return CompositionForm.checked(() -> {
            SoundCoding coding = SoundCoding.valueOf(in.readUTF());
            int bits = in.readInt();
            boolean levelled = in.readBoolean();
            int loudness = in.readInt();
            return new SoundProfile(coding, bits, levelled ? OptionalInt.of(loudness) : OptionalInt.empty());
        });
    }

    /// The key under which decoded sound is kept.
    public static ChunkStore.Key samplesKey(String engineId, SoundKey sound) {
        return CompositionForm.key("samples", engineId, out -> write(out, sound));
    }

    /// Writes a soundtrack.
    public static void write(DataOutputStream out, Soundtrack soundtrack) throws IOException {
        out.writeLong(soundtrack.moments());
        out.writeInt(soundtrack.gainPermille());
        out.writeInt(soundtrack.layers().size());
        for (Soundtrack.Layer layer : soundtrack.layers()) {
            write(out, layer.source());
            out.writeLong(layer.in());
            out.writeLong(layer.length());
            out.writeLong(layer.start());
            out.writeLong(layer.moments());
            out.writeInt(layer.gainPermille());
            out.writeLong(layer.fadeIn());
            out.writeLong(layer.fadeOut());
            out.writeBoolean(layer.loop());
            out.writeUTF(layer.role().name());
            PaceForm.write(out, layer.pace());
            PaceForm.write(out, layer.desk());
        }
    }

    /// Reads a soundtrack.
    ///
    /// @throws IOException when the form is broken
    public static Soundtrack readSoundtrack(DataInputStream in) throws IOException {
        return CompositionForm.checked(() -> {
            long moments = in.readLong();
            int gain = in.readInt();
            List<Soundtrack.Layer> layers = new ArrayList<>();
            for (int i = CompositionForm.count(in); i > 0; i--) {
                layers.add(new Soundtrack.Layer(sound(in), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readInt(),
                        in.readLong(), in.readLong(), in.readBoolean(), SoundRole.valueOf(in.readUTF()), PaceForm.readPace(in),
                        PaceForm.readDesk(in)));
            }
            return new Soundtrack(moments, layers, gain);
        });
    }

    /// Writes which sound is decoded.
    public static void write(DataOutputStream out, SoundKey sound) throws IOException {
        out.writeUTF(sound.contentHash());
        out.writeLong(sound.sourceMs());
        out.writeLong(sound.from());
        out.writeLong(sound.count());
    }

    /// Reads which sound is decoded.
    ///
    /// @throws IOException when the form is broken
    public static SoundKey readSound(DataInputStream in) throws IOException {
        return CompositionForm.checked(() -> sound(in));
    }

    private static SoundKey sound(DataInputStream in) throws IOException {
        return new SoundKey(in.readUTF(), in.readLong(), in.readLong(), in.readLong());
    }
}
