package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import kinora.codec.FilmFrames;
import kinora.codec.MediaException;
import kinora.compose.Composition;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.TitlePatch;
import kinora.media.MediaInfo;
import kinora.media.Planes;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;

/// Makes films of pictures that tests draw, with the real decoders, fonts and encoder; gives their frames as they are drawn and as a decoder sees them.
public final class Studio {
    private final Path folder;
    private final Engine engine;
    private final ChunkStore store;
    private final Map<MediaRef, Path> files = new HashMap<>();
    private final Map<MediaRef, MediaInfo> known = new HashMap<>();

    public Studio(Path folder) {
        this(folder, new DirectEngine(), "cache");
    }

    private Studio(Path folder, Engine engine, String cache) {
        this.folder = folder;
        this.engine = engine;
        store = new FolderChunkStore(folder.resolve(cache), () -> 10_000_000_000L, InstantSource.system());
    }

    /// The same files with another engine and a cache of that name.
    public Studio with(Engine other, String cache) {
        Studio studio = new Studio(folder, other, cache);
        studio.files.putAll(files);
        studio.known.putAll(known);
        return studio;
    }

    /// Takes a file in.
    public MediaRef add(String name, Path file) {
        MediaRef reference = new MediaRef.Stored(name);
        files.put(reference, file);
        known.put(reference, success(new Request.Probe(file)));
        return reference;
    }

    /// Takes a drawing in, without any loss.
    public MediaRef add(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return add(name, file);
    }

    /// Takes a sound of 48 kHz in.
    ///
    /// @param level of each moment, −1 to 1
    public MediaRef add(String name, int moments, IntToDoubleFunction level) throws IOException {
        byte[] samples = new byte[2 * moments];
        for (int i = 0; i < moments; i++) {
            int sample = (int) Math.round(32_767 * level.applyAsDouble(i));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        Path file = folder.resolve(name + ".wav");
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), new AudioFormat(48_000, 16, 1, true, false),
                moments)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return add(name, file);
    }

    /// A picture of waves in all directions, every octave as strong as every other, over a colour, with grain: like a photo, and unlike the picture of any other seed.
    public static BufferedImage waves(int width, int height, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int waves = 30;
        double[] sum = new double[width * height];
        for (int i = 0; i < waves; i++) {
            double frequency = 2 * Math.PI * 0.004 * Math.pow(50, (i + random.nextDouble()) / waves);
            double direction = random.nextDouble(2 * Math.PI);
            double across = frequency * Math.cos(direction);
            double down = frequency * Math.sin(direction);
            double phase = random.nextDouble(2 * Math.PI);
            for (int p = 0; p < sum.length; p++) {
                sum[p] += 9 * Math.sin(p % width * across + Math.floorDiv(p, width) * down + phase);
            }
        }
        int[] ground = {70 + random.nextInt(110), 70 + random.nextInt(110), 70 + random.nextInt(110)};
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int p = 0; p < sum.length; p++) {
            int rgb = 0;
            double grain = 4 * random.nextGaussian();
            for (int colour : ground) {
                rgb = rgb << 8 | Math.clamp(Math.round(colour + sum[p] + grain), 0, 255);
            }
            image.setRGB(p % width, Math.floorDiv(p, width), rgb);
        }
        return image;
    }

    public Composition.Result.Composed composed(Draft draft) {
        Composition.Result result = Composition.of(draft, reference -> Optional.ofNullable(known.get(reference)),
                new EngineLettering(engine, store, new Cancellation()));
        assertThat(result).isInstanceOf(Composition.Result.Composed.class);
        return (Composition.Result.Composed) result;
    }

    public ExportJob job(Draft draft, Path target) {
        Composition.Result.Composed composed = composed(draft);
        Map<String, Path> sources = new HashMap<>();
        known.forEach((reference, info) -> sources.put(info.contentHash(), files.getOrDefault(reference, folder)));
        return new ExportJob(composed.composition(), composed.soundtrack(), "", sources, target, true);
    }

    public ExportResult export(Draft draft, Path target, Engine.Progress progress, Cancellation cancellation) {
        return new Exporter(engine, store).export(job(draft, target), progress, cancellation);
    }

    /// Writes the film.
    public Path film(Draft draft, String name) {
        Path target = folder.resolve(name);
        assertThat(export(draft, target, Engine.Progress.NONE, new Cancellation())).isInstanceOf(ExportResult.Exported.class);
        return target;
    }

    /// The film's frames out of its file.
    public List<Planes> decoded(Draft draft) throws MediaException {
        return FilmFrames.of(film(draft, "film.mp4"));
    }

    /// The film's frames before they are encoded, drawn in one go from the whole composition: nothing of this knows about chunks.
    public List<Planes> drawn(Draft draft) throws IOException {
        Composition film = composed(draft).composition();
        Map<PictureKey, Path> pictures = new HashMap<>();
        for (Shot shot : film.shots()) {
            pictures.put(PictureKey.of(shot), prepared(PictureKey.of(shot)));
        }
        for (TitlePatch title : film.titles()) {
            if (title.ink() instanceof TitlePatch.Ink.Words words) {
                pictures.put(title.key(words), store.find(CompositionForm.patchKey(words.contentHash())).orElseThrow());
            }
        }
        Canvas canvas = film.canvas();
        int luma = canvas.width() * canvas.height();
        Path raw = folder.resolve("raw");
        success(new Request.Raw(film, pictures, 0, 1, raw, 0));
        List<Planes> frames = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "r")) {
            byte[] frame = new byte[RawExport.FRAME.length() + luma * 3 / 2];
            for (int i = 0; i < film.frames(); i++) {
                file.readFully(frame);
                int at = RawExport.FRAME.length();
                frames.add(new Planes(canvas.width(), canvas.height(), Arrays.copyOfRange(frame, at, at + luma),
                        Arrays.copyOfRange(frame, at + luma, at + luma * 5 / 4),
                        Arrays.copyOfRange(frame, at + luma * 5 / 4, frame.length)));
            }
        }
        Files.delete(raw);
        return frames;
    }

    /// A still's planes or a clip's pictures, in a file.
    public Path prepared(PictureKey key) {
        Path target = folder.resolve("prepared" + key.hashCode());
        Path source = known.entrySet().stream().filter(entry -> entry.getValue().contentHash().equals(key.contentHash()))
                .map(entry -> files.get(entry.getKey())).findFirst().orElseThrow();
        success(key.moments() instanceof Moments.Still
                ? new Request.Prepare(source, key.contentHash(), key.spec(), target)
                : new Request.Footage(source, key, target));
        return target;
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    /// How alike the luma of two frames is, in decibels; 99 when equal.
    public static double psnr(Planes one, Planes other) {
        double squares = 0;
        for (int i = 0; i < one.y().length; i++) {
            squares += Math.pow((one.y()[i] & 0xFF) - (other.y()[i] & 0xFF), 2);
        }
        return squares == 0 ? 99 : 10 * Math.log10(255.0 * 255 * one.y().length / squares);
    }
}
