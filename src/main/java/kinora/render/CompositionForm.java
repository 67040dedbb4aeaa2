package kinora.render;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Inscription;
import kinora.compose.Mix;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.Veil;
import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Finish;
import kinora.media.PictureSpec;
import kinora.media.PictureSpec.Surround;
import kinora.media.VideoCoding;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// The one binary form of what is drawn and encoded: what an engine is sent is what a key is the hash of, so a key can leave nothing out. Big-endian,
/// integers only, no names, times or paths.
public final class CompositionForm {
    private static final int MAX_ITEMS = 100_000;

    private CompositionForm() {}

    /// The key under which an encoded chunk is kept.
    public static ChunkStore.Key chunkKey(String engineId, Composition composition, EncoderProfile profile) {
        return key("chunk", engineId, out -> {
            write(out, composition);
            write(out, profile);
        });
    }

    /// The key under which prepared planes are kept.
    public static ChunkStore.Key planesKey(String engineId, PictureKey picture) {
        return key("planes", engineId, out -> write(out, picture));
    }

    /// The key of a clip's pictures for one chunk, which are not kept.
    public static ChunkStore.Key footageKey(String engineId, PictureKey picture) {
        return key("footage", engineId, out -> write(out, picture));
    }

    /// The key under which it is kept what became of an inscription.
    public static ChunkStore.Key inscriptionKey(String engineId, Inscription inscription) {
        return key("letters", engineId, out -> InscriptionForm.write(out, inscription));
    }

    /// The key under which a title's patch is kept: its content alone.
    public static ChunkStore.Key patchKey(String contentHash) {
        return new ChunkStore.Key("patches", contentHash);
    }

    /// The key under which it is kept how light a spot is.
    ///
    /// @param spot counted from the composition's start
    public static ChunkStore.Key lightKey(String engineId, Composition composition, Ground.Spot spot) {
        return key("lights", engineId, out -> {
            write(out, composition);
            LightForm.writeSpots(out, List.of(spot));
        });
    }

    /// The key of a whole film: its chunks in order, and its sound unless it is silent.
    ///
    /// @param maxBytes what the file may have; 0 when it may have any size
    public static ChunkStore.Key filmKey(String engineId, List<ChunkStore.Key> chunks, Optional<ChunkStore.Key> sound, Container container,
            String title, long maxBytes) {
        return key("film", engineId, out -> {
            out.writeUTF(container.name());
            out.writeUTF(title);
            out.writeLong(maxBytes);
            out.writeUTF(sound.map(ChunkStore.Key::hash).orElse(""));
            for (ChunkStore.Key chunk : chunks) {
                out.writeUTF(chunk.hash());
            }
        });
    }

    /// Writes a composition.
    public static void write(DataOutputStream out, Composition composition) throws IOException {
        Canvas canvas = composition.canvas();
        out.writeInt(canvas.width());
        out.writeInt(canvas.height());
        out.writeInt(canvas.rate().num());
        out.writeInt(canvas.rate().den());
        out.writeInt(canvas.backgroundRgb());
        out.writeInt(composition.frames());
        out.writeInt(composition.shots().size());
        for (Shot shot : composition.shots()) {
            write(out, shot);
        }
        out.writeInt(composition.mixes().size());
        for (Mix mix : composition.mixes()) {
            out.writeUTF(mix.name());
            out.writeLong(mix.first());
            out.writeInt(mix.frames());
            out.writeUTF(mix.easing().name());
        }
        TitleForm.write(out, composition.titles());
        InsetForm.write(out, composition.insets());
        out.writeInt(composition.veils().size());
        for (Veil veil : composition.veils()) {
            out.writeLong(veil.first());
            out.writeInt(veil.frames());
            out.writeBoolean(veil.out());
        }
    }

    static void write(DataOutputStream out, Shot shot) throws IOException {
        write(out, PictureKey.of(shot));
        out.writeLong(shot.first());
        out.writeInt(shot.frames());
        out.writeInt(shot.path().size());
        for (Shot.Point point : shot.path()) {
            out.writeInt(point.at());
            out.writeInt(point.x());
            out.writeInt(point.y());
            out.writeInt(point.zoom());
            out.writeInt(point.turn());
            out.writeUTF(point.easing().name());
        }
        GradeForm.write(out, shot.grade());
    }

    static Shot readShot(DataInputStream in) throws IOException {
        PictureKey picture = readPicture(in);
        long first = in.readLong();
        int seen = in.readInt();
        List<Shot.Point> path = new ArrayList<>();
        for (int j = count(in); j > 0; j--) {
            path.add(new Shot.Point(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), easing(in)));
        }
        return new Shot(picture.contentHash(), picture.spec(), picture.moments(), first, seen, path, GradeForm.read(in));
    }

    /// Reads a composition.
    ///
    /// @throws IOException when the form is broken
    public static Composition readComposition(DataInputStream in) throws IOException {
        return checked(() -> composition(in));
    }

    private static Composition composition(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        FrameRate rate = new FrameRate(in.readInt(), in.readInt());
        Canvas canvas = new Canvas(width, height, rate, in.readInt());
        int frames = in.readInt();
        List<Shot> shots = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            shots.add(readShot(in));
        }
        List<Mix> mixes = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            mixes.add(new Mix(in.readUTF(), in.readLong(), in.readInt(), easing(in)));
        }
        return new Composition(canvas, frames, shots, mixes, TitleForm.read(in), InsetForm.read(in), veils(in));
    }

    private static List<Veil> veils(DataInputStream in) throws IOException {
        List<Veil> veils = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            veils.add(new Veil(in.readLong(), in.readInt(), in.readBoolean()));
        }
        return veils;
    }

    /// Writes which picture is prepared how.
    public static void write(DataOutputStream out, PictureKey picture) throws IOException {
        out.writeUTF(picture.contentHash());
        write(out, picture.spec());
        write(out, picture.moments());
    }

    /// Reads which picture is prepared how.
    ///
    /// @throws IOException when the form is broken
    public static PictureKey readPicture(DataInputStream in) throws IOException {
        return checked(() -> new PictureKey(in.readUTF(), readSpec(in), readMoments(in)));
    }

    private static void write(DataOutputStream out, Moments moments) throws IOException {
        switch (moments) {
            case Moments.Still() -> out.writeByte(0);
            case Moments.Moving moving -> {
                out.writeByte(1);
                out.writeInt(moving.from());
                out.writeInt(moving.frames());
                out.writeLong(moving.start());
                out.writeLong(moving.step());
                out.writeInt(moving.unit());
                out.writeLong(moving.lowest());
                out.writeLong(moving.highest());
            }
            case Moments.Listed listed -> {
                out.writeByte(2);
                out.writeInt(listed.from());
                out.writeInt(listed.ms().size());
                for (int ms : listed.ms()) {
                    out.writeInt(ms);
                }
            }
        }
    }

    private static Moments readMoments(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Moments.Still();
            case 1 ->
                new Moments.Moving(in.readInt(), in.readInt(), in.readLong(), in.readLong(), in.readInt(), in.readLong(), in.readLong());
            case 2 -> {
                int from = in.readInt();
                List<Integer> ms = new ArrayList<>();
                for (int i = count(in); i > 0; i--) {
                    ms.add(in.readInt());
                }
                yield new Moments.Listed(from, ms);
            }
            default -> throw new IOException("a broken composition");
        };
    }

    private static void write(DataOutputStream out, PictureSpec spec) throws IOException {
        out.writeInt(spec.width());
        out.writeInt(spec.height());
        switch (spec.surround()) {
            case Surround.None() -> out.writeByte(0);
            case Surround.Colour(int width, int height, int rgb) -> {
                out.writeByte(1);
                out.writeInt(width);
                out.writeInt(height);
                out.writeInt(rgb);
            }
            case Surround.Clear(int width, int height) -> {
                out.writeByte(3);
                out.writeInt(width);
                out.writeInt(height);
            }
            case Surround.Blurred(int width, int height) -> {
                out.writeByte(2);
                out.writeInt(width);
                out.writeInt(height);
            }
        }
        out.writeInt(spec.finish().height64());
        TreatmentForm.write(out, spec.finish().treatments());
        CutForm.write(out, spec.cut());
    }

    private static PictureSpec readSpec(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        Surround surround = switch (in.readByte()) {
            case 0 -> new Surround.None();
            case 1 -> new Surround.Colour(in.readInt(), in.readInt(), in.readInt());
            case 3 -> new Surround.Clear(in.readInt(), in.readInt());
            case 2 -> new Surround.Blurred(in.readInt(), in.readInt());
            default -> throw new IOException("a broken composition");
        };
        return new PictureSpec(width, height, surround, new Finish(in.readInt(), TreatmentForm.read(in)), CutForm.read(in));
    }

    /// Writes an encoder profile.
    public static void write(DataOutputStream out, EncoderProfile profile) throws IOException {
        out.writeInt(profile.width());
        out.writeInt(profile.height());
        out.writeInt(profile.rateNum());
        out.writeInt(profile.rateDen());
        out.writeUTF(profile.coding().name());
        out.writeInt(profile.crf());
        out.writeUTF(profile.preset());
        out.writeBoolean(profile.transparent());
    }

    /// Reads an encoder profile.
    ///
    /// @throws IOException when the form is broken
    public static EncoderProfile readProfile(DataInputStream in) throws IOException {
        return checked(() -> new EncoderProfile(in.readInt(), in.readInt(), in.readInt(), in.readInt(), VideoCoding.valueOf(in.readUTF()),
                in.readInt(), in.readUTF(), in.readBoolean()));
    }

    static Easing easing(DataInputStream in) throws IOException {
        return Easing.valueOf(in.readUTF());
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    /// What was read; values that reject what they are given show that the form is broken.
    static <T> T checked(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("a broken form", nonsense);
        }
    }

    static int count(DataInputStream in) throws IOException {
        return checkedCount(in.readInt());
    }

    static int checkedCount(int count) throws IOException {
        if (count < 0 || count > MAX_ITEMS) {
            throw new IOException("a broken composition");
        }
        return count;
    }

    interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    static ChunkStore.Key key(String kind, String engineId, Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(engineId);
            body.write(out);
            return new ChunkStore.Key(kind, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
