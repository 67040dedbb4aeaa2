package kinora.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The programs `ffmpeg` and `ffprobe` that lie in the jar of FFmpeg beside the program's: the same x264, and judges of every film.
///
/// @param folder where they and their libraries are unpacked
record Bundled(Path folder) {
    private static final Pattern SSIM = Pattern.compile("SSIM Y:.*All:([0-9.]+)");
    private static final Pattern PSNR = Pattern.compile("PSNR y:.*average:([0-9.]+|inf)");
    private static final Pattern SEI = Pattern.compile("x264 - core [ -~]+");

    /// How near a film is to the frames that were asked for.
    ///
    /// @param ssim structural similarity of all planes, 1 is equal
    /// @param psnrDb mean of all planes
    record Likeness(double ssim, double psnrDb) {}

    /// Unpacks them, once.
    ///
    /// @param jar the program's jar, with its libraries in `lib` beside it
    static Bundled unpack(Path jar, Path folder) throws IOException {
        Path archive;
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            archive = libraries.filter(file -> file.getFileName().toString().matches("ffmpeg-.*-linux-x86_64.*\\.jar"))
                    .max(Comparator.naturalOrder()).orElseThrow(() -> new IOException("no FFmpeg beside " + jar));
        }
        if (!Files.exists(folder.resolve("complete"))) {
            Files.createDirectories(folder);
            try (InputStream in = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = entry.getName();
                    if (name.matches("org/bytedeco/ffmpeg/linux-x86_64[^/]*/(ffmpeg|ffprobe|lib[^/]*)")) {
                        Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                        Files.write(file, zip.readAllBytes());
                        file.toFile().setExecutable(true);
                    }
                }
            }
            Files.createFile(folder.resolve("complete"));
        }
        return new Bundled(folder);
    }

    /// What they need to find their libraries.
    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", folder.toString());
    }

    /// The beginning of an ffmpeg command.
    List<String> ffmpeg(String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("ffmpeg").toString(), "-hide_banner", "-nostdin", "-y"));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Runs ffmpeg in a folder.
    String run(Path in, List<String> command) throws IOException, InterruptedException {
        return ProcessTree.run(command, in, environment()).output();
    }

    /// Sizes in bytes of the pictures of a film, one for each frame.
    List<Long> packets(Path film) throws IOException, InterruptedException {
        List<String> command = List.of(folder.resolve("ffprobe").toString(), "-v", "error", "-select_streams", "v:0", "-show_entries",
                "packet=size", "-of", "csv=p=0", film.toString());
        return run(film.getParent(), command).lines().map(line -> Long.valueOf(line.replaceAll("\\D", ""))).toList();
    }

    /// How near films, one after the other, are to the uncompressed frames.
    Likeness likeness(List<Path> films, Path frames) throws IOException, InterruptedException {
        Path folder = frames.getParent();
        Path list = folder.resolve("parts.txt");
        Files.write(list, films.stream().map(film -> "file '" + film + "'").toList());
        // Numbered anew, so that frames are compared one by one whatever their times; and told to be of the same colour space, which uncompressed frames do
        // not tell, so that nothing is converted.
        String same = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709,settb=AVTB,setpts=N*40000,split";
        String pairs = "[0:v]%s[a][b];[1:v]%s[c][d];[a][c]ssim[e];[b][d]psnr[f]".formatted(same, same);
        String said = run(folder, ffmpeg("-f", "concat", "-safe", "0", "-i", list.toString(), "-i", frames.toString(), "-filter_complex", pairs,
                "-map", "[e]", "-f", "null", "-", "-map", "[f]", "-f", "null", "-"));
        return new Likeness(number(SSIM, said), number(PSNR, said));
    }

    private static double number(Pattern pattern, String said) throws IOException {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in: " + said);
        }
        return found.group(1).equals("inf") ? 100 : Double.parseDouble(found.group(1));
    }

    /// What x264 writes into its films about its version and options; every different one once.
    static List<String> options(Path film) throws IOException {
        String bytes = Files.readString(film, java.nio.charset.StandardCharsets.ISO_8859_1);
        return SEI.matcher(bytes).results().map(result -> result.group().strip()).distinct().toList();
    }

    /// Cuts of a number of frames into equal parts: first frame and count of each.
    static List<int[]> parts(int frames, int count) {
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = (int) ((long) frames * i / count);
            parts.add(new int[]{first, (int) ((long) frames * (i + 1) / count) - first});
        }
        return parts;
    }

    /// Seconds for ffmpeg.
    static String time(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }
}
