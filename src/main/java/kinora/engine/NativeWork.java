package kinora.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import kinora.codec.ChunkEncoder;
import kinora.codec.MediaException;
import kinora.codec.Mp4Writer;
import kinora.codec.PlanesFile;
import kinora.codec.PngWriter;
import kinora.codec.Source;
import kinora.codec.Preparation;
import kinora.codec.Preview;
import kinora.codec.Versions;
import kinora.compose.ContactSheet;
import kinora.compose.Compositor;
import kinora.compose.Inscription;
import kinora.compose.PictureKey;
import kinora.media.Planes;
import kinora.render.Request;
import kinora.render.Request.Done;
import kinora.type.TypeVersions;

/// Does what requests ask, with the native libraries. Runs inside an engine process, one request at a time.
public final class NativeWork {
    /// Frames between two reports of progress.
    private static final int REPORT_EVERY = 10;

    private final Path fonts;
    private final SheetCaptions captions;
    private final Letters letters;

    /// @param fonts folder of the build's fonts
    public NativeWork(Path fonts) {
        this.fonts = fonts;
        this.captions = new SheetCaptions(fonts);
        this.letters = new Letters(fonts);
    }

    /// Does one request.
    ///
    /// @throws MediaException when the file given cannot be used
    /// @throws CancellationException when the request is no longer wanted
    @SuppressWarnings("unchecked") // each arm answers with its own request's R; the compiler cannot relate the two
    public <R> R perform(Request<R> request, Context context) throws MediaException, IOException {
        return (R) switch (request) {
            case Request.Probe(Path file) -> {
                try (Source source = Source.open(file)) {
                    yield Preparation.probe(source);
                }
            }
            case Request.Prepare prepare -> prepare(prepare);
            case Request.Preview preview -> preview(preview);
            case Request.Sheet sheet -> sheet(sheet);
            case Request.Letter(Inscription inscription, Path target) -> letters.set(inscription, target);
            case Request.Chunk chunk -> encode(chunk, context);
            case Request.Frame frame -> {
                Planes planes = new Compositor(frame.composition(), load(frame.pictures())).draw(frame.frame());
                Files.write(frame.target(), PngWriter.encode(planes));
                yield new Done();
            }
            case Request.Join join -> new Request.Joined(Mp4Writer.join(join.chunks(), join.profile(), join.title(), join.target()));
            case Request.Diagnose() -> {
                Map<String, String> libraries = new LinkedHashMap<>(Versions.load());
                libraries.putAll(TypeVersions.load(fonts));
                yield new Request.Diagnosis(libraries);
            }
        };
    }

    private static Done prepare(Request.Prepare request) throws MediaException, IOException {
        try (Source source = Source.open(request.file())) {
            PlanesFile.write(Preparation.prepare(source, request.contentHash(), request.spec()), request.target());
        }
        return new Done();
    }

    private static Done preview(Request.Preview request) throws MediaException, IOException {
        try (Source source = Source.open(request.file())) {
            PlanesFile.write(Preview.of(source, request.contentHash(), request.width(), request.height()), request.target());
            return new Done();
        }
    }

    private Done sheet(Request.Sheet request) throws IOException {
        List<ContactSheet.Cell> cells = new ArrayList<>();
        for (Request.Cell cell : request.cells()) {
            Optional<Planes> picture = cell.picture().isPresent() ? Optional.of(PlanesFile.read(cell.picture().get())) : Optional.empty();
            cells.add(picture.isPresent()
                    ? new ContactSheet.Cell(picture, captions.below(cell.name(), cell.words()), List.of())
                    : new ContactSheet.Cell(picture, captions.below(cell.name(), ""), captions.inside(cell.words())));
        }
        Files.write(request.target(), PngWriter.encode(ContactSheet.of(cells)));
        return new Done();
    }

    private static Done encode(Request.Chunk request, Context context) throws IOException {
        Compositor compositor = new Compositor(request.composition(), load(request.pictures()));
        int frames = request.composition().frames();
        try (ChunkEncoder encoder = new ChunkEncoder(request.profile())) {
            for (int frame = 0; frame < frames; frame++) {
                if (frame % REPORT_EVERY == 0) {
                    context.checkCancelled();
                    context.progress(frame, frames);
                }
                encoder.add(compositor.draw(frame));
            }
            encoder.finish().write(request.target());
        }
        return new Done();
    }

    private static Map<PictureKey, Planes> load(Map<PictureKey, Path> files) throws IOException {
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (Map.Entry<PictureKey, Path> entry : files.entrySet()) {
            pictures.put(entry.getKey(), PlanesFile.read(entry.getValue()));
        }
        return pictures;
    }
}
