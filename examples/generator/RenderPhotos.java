import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Renders the example photos: `java examples/generator/RenderPhotos.java [names…] [--scale F] [--samples N] [--out DIR]`.
final class RenderPhotos {
    private static final List<Scene> ALBUM = List.of(new LakeAtDawn(), new Alpenglow(), new DewOnALeaf(), new BalloonsAtSunrise(),
            new Lavender(), new BeachFromAbove(), new OrangesByTheWindow(), new Dunes(), new SunsetSea(), new StarsOverTheCamp());

    private RenderPhotos() {}

    public static void main(String[] args) throws IOException {
        List<String> names = new ArrayList<>();
        double scale = 1;
        int samples = 0;
        Path out = Path.of("examples/photos");
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--scale" -> scale = Double.parseDouble(args[++i]);
                case "--samples" -> samples = Integer.parseInt(args[++i]);
                case "--out" -> out = Path.of(args[++i]);
                default -> names.add(args[i]);
            }
        }
        Files.createDirectories(out);
        for (Scene scene : ALBUM) {
            String name = scene.caption().name();
            if (names.isEmpty() || names.stream().anyMatch(name::contains)) {
                make(scene, scale, samples > 0 ? samples : scene.samples(), out);
            }
        }
        ProcessHandle.current().info().totalCpuDuration()
                .ifPresent(cpu -> System.out.printf("in all %d s of processor time%n", cpu.toSeconds()));
    }

    private static void make(Scene scene, double scale, int samples, Path out) throws IOException {
        long start = System.nanoTime();
        Caption caption = scene.caption();
        int width = (int) Math.round(caption.width() * scale);
        int height = (int) Math.round(caption.height() * scale);
        long seed = Rng.mix(caption.name().hashCode());
        Frame frame = Frame.render(scene.open(), width, height, samples, seed);
        if (scene.noisy()) Denoise.smooth(frame);
        byte[] file = ExifJpeg.encode(Film.develop(frame, scene.look(), seed), caption);
        Files.write(out.resolve(caption.name() + ".jpg"), file);
        System.out.printf("%s: %d x %d, %d samples, %.0f s, %d kB%n", caption.name(), width, height, samples,
                (System.nanoTime() - start) / 1e9, file.length / 1000);
    }
}
