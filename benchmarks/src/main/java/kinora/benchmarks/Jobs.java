package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The films that are measured against the limit.
///
/// @param name as it is asked for on the command line
/// @param what in words
/// @param draft what is rendered
/// @param photoWidth of the photos
/// @param photoHeight of the photos
record Jobs(String name, String what, Drafts draft, int photoWidth, int photoHeight) {
    /// The draft of the reference job; as a file, since its numbers are compared over the years.
    static final String REFERENCE = "30s";

    static final List<Jobs> FILMS = List.of(
            new Jobs(REFERENCE, "10 photos of 12 MP, 30 s, 1920 × 1080, 30 fps", Drafts.usual(1920, 1080, 30, photos(10)), 4000, 3000),
            new Jobs("2min", "40 photos of 12 MP, 120 s, 1920 × 1080, 30 fps", Drafts.usual(1920, 1080, 30, photos(40)), 4000, 3000),
            new Jobs("vertical", "10 upright photos of 12 MP, 30 s, 1080 × 1920, 30 fps", Drafts.usual(1080, 1920, 30, photos(10)), 3000, 4000),
            new Jobs("60fps", "10 photos of 12 MP, 30 s, 1920 × 1080, 60 fps", Drafts.usual(1920, 1080, 60, photos(10)), 4000, 3000),
            new Jobs("2160p", "10 photos of 12 MP, 30 s, 3840 × 2160, 30 fps", Drafts.usual(3840, 2160, 30, photos(10)), 4000, 3000),
            new Jobs("24mp", "10 photos of 24 MP, 30 s, 1920 × 1080, 30 fps", Drafts.usual(1920, 1080, 30, photos(10)), 6000, 4000),
            new Jobs("clips", "10 clips 1080p30 H.264, 30 s, 1920 × 1080, 30 fps", Drafts.usual(1920, 1080, 30, Drafts.names("clips", 10, "mp4")),
                    4000, 3000));

    static Optional<Jobs> film(String name) {
        return FILMS.stream().filter(job -> job.name.equals(name)).findFirst();
    }

    static List<String> photos(int count) {
        return Drafts.names("photos", count, "jpg");
    }

    /// Makes what is missing of the draft, its photos and its clips.
    ///
    /// @return the draft's file
    Path make(Bench place) throws IOException, InterruptedException {
        Path folder = place.folder("films/" + photoWidth + "x" + photoHeight);
        int count = draft.files().size();
        Photos.make(place.root().resolve("examples/photos"), folder.resolve("photos"), count, photoWidth, photoHeight);
        Path file = folder.resolve("job-" + name + ".json");
        if (draft.files().getFirst().endsWith(".mp4")) {
            clips(place.bundled(), folder, count);
        }
        if (name.equals(REFERENCE)) {
            Files.copy(place.root().resolve("benchmarks/job-30s.json"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, draft.json());
        }
        return file;
    }

    /// A walk over each photo, 4 s, as cameras code it: two seconds between key frames.
    private static void clips(Bundled bundled, Path folder, int count) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("clips"));
        for (String photo : photos(count)) {
            String clip = photo.replace("photos/", "clips/").replace(".jpg", ".mp4");
            if (!Files.exists(folder.resolve(clip))) {
                List<String> command = new ArrayList<>(bundled.ffmpeg("-v", "error", "-loop", "1", "-framerate", "30", "-t", "4", "-i", photo));
                command.addAll(List.of("-vf", "scale=2400:1800:out_color_matrix=bt709:out_range=tv,crop=1920:1080:n*3:n*2,format=yuv420p", "-c:v",
                        "libx264", "-preset", "fast", "-crf", "18", "-g", "60", "-movflags", "+faststart", "part.mp4"));
                bundled.run(folder, command);
                Files.move(folder.resolve("part.mp4"), folder.resolve(clip));
            }
        }
    }
}
