package kinora.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Inscription;
import kinora.compose.Lettering.Lettered;
import kinora.compose.PictureKey;
import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.ClipFacts;
import kinora.media.Container;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.PictureFacts;
import kinora.media.MusicFacts;
import kinora.render.CompositionForm;
import kinora.render.FactsForm;
import kinora.render.InscriptionForm;
import kinora.render.LightForm;
import kinora.render.LutForm;
import kinora.render.MediaInfoForm;
import kinora.render.MusicFactsForm;
import kinora.render.Request;
import kinora.render.SoundtrackForm;

/// Requests, results and refusals as the bytes that pass between a program and its engine processes. Both ends are of one build, so there are no versions.
final class RequestForm {
    /// A request's kind on the wire.
    static final byte PROBE = 1;
    static final byte PREPARE = 2;
    static final byte CHUNK = 3;
    static final byte FRAME = 4;
    static final byte JOIN = 5;
    static final byte DIAGNOSE = 6;
    static final byte PREVIEW = 7;
    static final byte SHEET = 8;
    static final byte FOOTAGE = 9;
    static final byte LISTEN = 10;
    static final byte MIX = 11;
    static final byte WEIGH = 16;
    static final byte THUMBNAIL = 12;
    static final byte RAW = 13;
    static final byte LETTER = 14;
    static final byte LIGHTNESS = 20;
    static final byte ANIMATE = 15;
    static final byte LOOK = 30;
    static final byte WATCH = 31;
    static final byte BEATS = 21;

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private RequestForm() {}

    static byte operation(Request<?> request) {
        return switch (request) {
            case Request.Probe _ -> PROBE;
            case Request.Prepare _ -> PREPARE;
            case Request.Chunk _ -> CHUNK;
            case Request.Frame _ -> FRAME;
            case Request.Join _ -> JOIN;
            case Request.Diagnose _ -> DIAGNOSE;
            case Request.Preview _ -> PREVIEW;
            case Request.Sheet _ -> SHEET;
            case Request.Footage _ -> FOOTAGE;
            case Request.Listen _ -> LISTEN;
            case Request.Mix _ -> MIX;
            case Request.Weigh _ -> WEIGH;
            case Request.Thumbnail _ -> THUMBNAIL;
            case Request.Raw _ -> RAW;
            case Request.Letter _ -> LETTER;
            case Request.Lightness _ -> LIGHTNESS;
            case Request.Animate _ -> ANIMATE;
            case Request.Look _ -> LOOK;
            case Request.Watch _ -> WATCH;
            case Request.Beats _ -> BEATS;
        };
    }

    static byte[] write(Request<?> request) {
        return bytes(out -> {
            switch (request) {
                case Request.Probe(Path file) -> write(out, file);
                case Request.Prepare prepare -> {
                    write(out, prepare.file());
                    CompositionForm.write(out, new PictureKey(prepare.contentHash(), prepare.spec()));
                    write(out, prepare.target());
                }
                case Request.Footage footage -> {
                    write(out, footage.file());
                    CompositionForm.write(out, footage.footage());
                    write(out, footage.target());
                }
                case Request.Preview preview -> {
                    write(out, preview.file());
                    out.writeUTF(preview.contentHash());
                    out.writeInt(preview.width());
                    out.writeInt(preview.height());
                    write(out, preview.target());
                }
                case Request.Look(Path file, String contentHash) -> {
                    write(out, file);
                    out.writeUTF(contentHash);
                }
                case Request.Watch(Path file, String contentHash) -> {
                    write(out, file);
                    out.writeUTF(contentHash);
                }
                case Request.Sheet(List<Request.Cell> cells, Path target) -> {
                    out.writeInt(cells.size());
                    for (Request.Cell cell : cells) {
                        out.writeBoolean(cell.picture().isPresent());
                        if (cell.picture().isPresent()) {
                            write(out, cell.picture().get());
                        }
                        out.writeUTF(cell.name());
                        out.writeUTF(cell.words());
                    }
                    write(out, target);
                }
                case Request.Letter(Inscription inscription, Path target) -> {
                    InscriptionForm.write(out, inscription);
                    write(out, target);
                }
                case Request.Chunk chunk -> {
                    CompositionForm.write(out, chunk.composition());
                    CompositionForm.write(out, chunk.profile());
                    writePictures(out, chunk.pictures());
                    write(out, chunk.target());
                }
                case Request.Frame frame -> {
                    CompositionForm.write(out, frame.composition());
                    out.writeLong(frame.frame());
                    StillForm.write(out, frame.profile());
                    writePictures(out, frame.pictures());
                    write(out, frame.target());
                }
                case Request.Listen(Path file, SoundKey sound, Path target) -> {
                    write(out, file);
                    SoundtrackForm.write(out, sound);
                    write(out, target);
                }
                case Request.Mix mix -> {
                    SoundtrackForm.write(out, mix.soundtrack());
                    SoundtrackForm.write(out, mix.profile());
                    writeSounds(out, mix.sources());
                    write(out, mix.target());
                }
                case Request.Weigh(Soundtrack soundtrack, Map<SoundKey, Path> sources) -> {
                    SoundtrackForm.write(out, soundtrack);
                    writeSounds(out, sources);
                }
                case Request.Thumbnail small -> {
                    CompositionForm.write(out, small.composition());
                    writePictures(out, small.pictures());
                    out.writeInt(small.width());
                    out.writeInt(small.height());
                    write(out, small.target());
                }
                case Request.Lightness(var film, var pictures, var spots, Path target) -> {
                    CompositionForm.write(out, film);
                    writePictures(out, pictures);
                    LightForm.writeSpots(out, spots);
                    write(out, target);
                }
                case Request.Raw raw -> {
                    CompositionForm.write(out, raw.composition());
                    writePictures(out, raw.pictures());
                    out.writeInt(raw.skip());
                    out.writeInt(raw.step());
                    write(out, raw.target());
                    out.writeLong(raw.offset());
                }
                case Request.Join join -> {
                    writePaths(out, join.chunks());
                    writePaths(out, join.sound().stream().toList());
                    CompositionForm.write(out, join.profile());
                    out.writeUTF(join.container().name());
                    out.writeUTF(join.title());
                    write(out, join.target());
                }
                case Request.Animate animate -> {
                    write(out, animate.frames());
                    out.writeInt(animate.count());
                    out.writeInt(animate.scenes().size());
                    for (int scene : animate.scenes()) {
                        out.writeInt(scene);
                    }
                    StillForm.write(out, animate.profile());
                    write(out, animate.target());
                }
                case Request.Beats(Path file, String hash, long sourceMs) -> {
                    write(out, file);
                    out.writeUTF(hash);
                    out.writeLong(sourceMs);
                }
                case Request.Diagnose() -> out.flush();
            }
        });
    }

    static Request<?> read(byte operation, byte[] body) throws IOException {
        DataInputStream in = new LutForm.Input(new ByteArrayInputStream(body));
        return switch (operation) {
            case PROBE -> new Request.Probe(readPath(in));
            case PREPARE -> {
                Path file = readPath(in);
                PictureKey picture = CompositionForm.readPicture(in);
                yield new Request.Prepare(file, picture.contentHash(), picture.spec(), readPath(in));
            }
            case FOOTAGE -> new Request.Footage(readPath(in), CompositionForm.readPicture(in), readPath(in));
            case CHUNK ->
                new Request.Chunk(CompositionForm.readComposition(in), CompositionForm.readProfile(in), readPictures(in), readPath(in));
            case FRAME ->
                new Request.Frame(CompositionForm.readComposition(in), in.readLong(), StillForm.read(in), readPictures(in), readPath(in));
            case JOIN -> {
                yield new Request.Join(readPaths(in), readPaths(in).stream().findFirst(), CompositionForm.readProfile(in), container(in),
                        in.readUTF(), readPath(in));
            }
            case LISTEN -> new Request.Listen(readPath(in), SoundtrackForm.readSound(in), readPath(in));
            case WEIGH -> new Request.Weigh(SoundtrackForm.readSoundtrack(in), readSounds(in));
            case MIX -> new Request.Mix(SoundtrackForm.readSoundtrack(in), SoundtrackForm.readProfile(in), readSounds(in), readPath(in));
            case ANIMATE -> new Request.Animate(readPath(in), in.readInt(), readNumbers(in), StillForm.readAnimation(in), readPath(in));
            case BEATS -> new Request.Beats(readPath(in), in.readUTF(), in.readLong());
            case DIAGNOSE -> new Request.Diagnose();
            case THUMBNAIL ->
                new Request.Thumbnail(CompositionForm.readComposition(in), readPictures(in), in.readInt(), in.readInt(), readPath(in));
            case RAW -> new Request.Raw(CompositionForm.readComposition(in), readPictures(in), in.readInt(), in.readInt(), readPath(in),
                    in.readLong());
            case LIGHTNESS ->
                new Request.Lightness(CompositionForm.readComposition(in), readPictures(in), LightForm.readSpots(in), readPath(in));
            case LETTER -> new Request.Letter(InscriptionForm.read(in), readPath(in));
            case LOOK -> new Request.Look(readPath(in), in.readUTF());
            case WATCH -> new Request.Watch(readPath(in), in.readUTF());
            case PREVIEW -> new Request.Preview(readPath(in), in.readUTF(), in.readInt(), in.readInt(), readPath(in));
            case SHEET -> {
                List<Request.Cell> cells = new ArrayList<>();
                for (int i = in.readInt(); i > 0; i--) {
                    cells.add(
                            new Request.Cell(in.readBoolean() ? Optional.of(readPath(in)) : Optional.empty(), in.readUTF(), in.readUTF()));
                }
                yield new Request.Sheet(cells, readPath(in));
            }
            default -> throw new IOException("an unknown operation " + operation);
        };
    }

    static byte[] writeResult(Request<?> request, Object result) {
        return bytes(out -> {
            switch (request) {
                case Request.Probe _ -> MediaInfoForm.write(out, (MediaInfo) result);
                case Request.Join _ -> write(out, (Request.Joined) result);
                case Request.Diagnose _ -> write(out, ((Request.Diagnosis) result).libraries());
                case Request.Letter _ -> InscriptionForm.write(out, (Lettered) result);
                case Request.Look _ -> FactsForm.write(out, (PictureFacts) result);
                case Request.Watch _ -> FactsForm.write(out, (ClipFacts) result);
                case Request.Beats _ -> MusicFactsForm.write(out, (MusicFacts) result);
                case Request.Weigh _ -> {
                    out.writeInt(((Loudness) result).centiLufs());
                    out.writeInt(((Loudness) result).centiDbtp());
                }
                case Request.Prepare _,Request.Footage _,Request.Preview _,Request.Chunk _,Request.Frame _,Request.Sheet _,Request.Thumbnail _,Request.Lightness _,Request.Raw _,Request.Listen _,Request.Mix _,Request.Animate _ ->
                    out.flush();
            }
        });
    }

    @SuppressWarnings("unchecked") // each arm reads its own request's R; the compiler cannot relate the two
    static <R> R readResult(Request<R> request, byte[] body) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        return (R) switch (request) {
            case Request.Probe _ -> MediaInfoForm.read(in);
            case Request.Join _ -> new Request.Joined(in.readInt(), in.readUTF(),
                    in.readBoolean() ? Optional.of(new Loudness(in.readInt(), in.readInt())) : Optional.empty());
            case Request.Diagnose _ -> new Request.Diagnosis(readLibraries(in));
            case Request.Letter _ -> InscriptionForm.readLettered(in);
            case Request.Look _ -> FactsForm.readPicture(in);
            case Request.Watch _ -> FactsForm.readClip(in);
            case Request.Beats _ -> MusicFactsForm.read(in);
            case Request.Weigh _ -> new Loudness(in.readInt(), in.readInt());
            case Request.Prepare _,Request.Footage _,Request.Preview _,Request.Chunk _,Request.Frame _,Request.Sheet _,Request.Thumbnail _,Request.Lightness _,Request.Raw _,Request.Listen _,Request.Mix _,Request.Animate _ ->
                new Request.Done();
        };
    }

    static byte[] writeRefusal(MediaRefusal refusal) {
        return bytes(out -> {
            switch (refusal) {
                case MediaRefusal.Empty() -> out.writeByte(1);
                case MediaRefusal.NotMedia(String looksLike) -> text(out, 2, looksLike);
                case MediaRefusal.Unsupported(String format) -> text(out, 3, format);
                case MediaRefusal.Damaged(String format) -> text(out, 4, format);
                case MediaRefusal.TooManyBytes(long bytes, long max) -> {
                    out.writeByte(5);
                    out.writeLong(bytes);
                    out.writeLong(max);
                }
                case MediaRefusal.TooManyPixels(long width, long height, long max) -> {
                    out.writeByte(6);
                    out.writeLong(width);
                    out.writeLong(height);
                    out.writeLong(max);
                }
                case MediaRefusal.Unreadable() -> out.writeByte(7);
                case MediaRefusal.Changed() -> out.writeByte(8);
                case MediaRefusal.NothingInside(String format) -> text(out, 9, format);
                case MediaRefusal.RefersElsewhere(String format) -> text(out, 10, format);
                case MediaRefusal.TooLong(long seconds, long max) -> {
                    out.writeByte(11);
                    out.writeLong(seconds);
                    out.writeLong(max);
                }
                case MediaRefusal.TooMany(MediaRefusal.Counted what, long count, long max) -> {
                    text(out, 12, what.name());
                    out.writeLong(count);
                    out.writeLong(max);
                }
            }
        });
    }

    static MediaRefusal readRefusal(byte[] body) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        return switch (in.readByte()) {
            case 1 -> new MediaRefusal.Empty();
            case 2 -> new MediaRefusal.NotMedia(in.readUTF());
            case 3 -> new MediaRefusal.Unsupported(in.readUTF());
            case 4 -> new MediaRefusal.Damaged(in.readUTF());
            case 5 -> new MediaRefusal.TooManyBytes(in.readLong(), in.readLong());
            case 6 -> new MediaRefusal.TooManyPixels(in.readLong(), in.readLong(), in.readLong());
            case 7 -> new MediaRefusal.Unreadable();
            case 8 -> new MediaRefusal.Changed();
            case 9 -> new MediaRefusal.NothingInside(in.readUTF());
            case 10 -> new MediaRefusal.RefersElsewhere(in.readUTF());
            case 11 -> new MediaRefusal.TooLong(in.readLong(), in.readLong());
            case 12 -> new MediaRefusal.TooMany(MediaRefusal.Counted.valueOf(in.readUTF()), in.readLong(), in.readLong());
            default -> throw new IOException("an unknown refusal");
        };
    }

    private static void text(DataOutputStream out, int kind, String text) throws IOException {
        out.writeByte(kind);
        out.writeUTF(text);
    }

    private static void write(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Container container(DataInputStream in) throws IOException {
        try {
            return Container.valueOf(in.readUTF());
        } catch (IllegalArgumentException unknown) {
            throw new IOException("an unknown container", unknown);
        }
    }

    private static Map<String, String> readLibraries(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        return texts;
    }

    private static void write(DataOutputStream out, Path path) throws IOException {
        out.writeUTF(path.toAbsolutePath().toString());
    }

    private static void writePaths(DataOutputStream out, List<Path> paths) throws IOException {
        out.writeInt(paths.size());
        for (Path path : paths) {
            write(out, path);
        }
    }

    private static List<Path> readPaths(DataInputStream in) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            paths.add(readPath(in));
        }
        return paths;
    }

    private static List<Integer> readNumbers(DataInputStream in) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            numbers.add(in.readInt());
        }
        return numbers;
    }

    private static Path readPath(DataInputStream in) throws IOException {
        return Path.of(in.readUTF());
    }

    private static void writePictures(DataOutputStream out, Map<PictureKey, Path> pictures) throws IOException {
        out.writeInt(pictures.size());
        for (Map.Entry<PictureKey, Path> entry : pictures.entrySet()) {
            CompositionForm.write(out, entry.getKey());
            write(out, entry.getValue());
        }
    }

    private static Map<PictureKey, Path> readPictures(DataInputStream in) throws IOException {
        Map<PictureKey, Path> pictures = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            pictures.put(CompositionForm.readPicture(in), readPath(in));
        }
        return pictures;
    }

    private static void writeSounds(DataOutputStream out, Map<SoundKey, Path> sounds) throws IOException {
        out.writeInt(sounds.size());
        for (Map.Entry<SoundKey, Path> entry : sounds.entrySet()) {
            SoundtrackForm.write(out, entry.getKey());
            write(out, entry.getValue());
        }
    }

    private static Map<SoundKey, Path> readSounds(DataInputStream in) throws IOException {
        Map<SoundKey, Path> sounds = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            sounds.put(SoundtrackForm.readSound(in), readPath(in));
        }
        return sounds;
    }

    private static void write(DataOutputStream out, Request.Joined joined) throws IOException {
        out.writeInt(joined.frames());
        out.writeUTF(joined.sha256());
        out.writeBoolean(joined.loudness().isPresent());
        if (joined.loudness().isPresent()) {
            out.writeInt(joined.loudness().get().centiLufs());
            out.writeInt(joined.loudness().get().centiDbtp());
        }
    }

    private static byte[] bytes(Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.write(new LutForm.Output(bytes));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
