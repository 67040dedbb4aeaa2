package kinora.engine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

import kinora.codec.AnimationWriter;
import kinora.codec.Footage;
import kinora.codec.MediaException;
import kinora.codec.FilmWriter;
import kinora.codec.FrameEncoder;
import kinora.codec.PlanesFile;
import kinora.codec.PngWriter;
import kinora.codec.SoundPackets;
import kinora.codec.StillWriter;
import kinora.codec.Source;
import kinora.codec.Preparation;
import kinora.codec.Preview;
import kinora.codec.Versions;
import kinora.compose.ContactSheet;
import kinora.compose.Compositor;
import kinora.compose.Cutting;
import kinora.compose.Inscription;
import kinora.compose.LightMeter;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Thumbnail;
import kinora.compose.effect.Finishing;
import kinora.media.Planes;
import kinora.render.LightForm;
import kinora.render.RawExport;
import kinora.render.Request;
import kinora.render.Request.Done;
import kinora.sight.SightVersions;
import kinora.type.TypeVersions;

/// Does what requests ask, with the native libraries. Runs inside an engine process. Safe to use from several threads.
public final class NativeWork {
    /// Frames between two reports of progress.
    private static final int REPORT_EVERY = 10;

    private final Path fonts;
    private final SheetCaptions captions;
    private final Letters letters;
    private final LookWork looking = new LookWork();

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
            case Request.Footage footage -> footage(footage, context);
            case Request.Preview preview -> preview(preview);
            case Request.Look look -> looking.look(look);
            case Request.Watch watch -> looking.watch(watch, context);
            case Request.Sheet sheet -> sheet(sheet);
            case Request.Letter(Inscription inscription, Path target) -> letters.set(inscription, target);
            case Request.Chunk chunk -> encode(chunk, context);
            case Request.Frame frame -> {
                try (PreparedPictures pictures = new PreparedPictures(frame.pictures())) {
                    Drawing drawing = Drawing.of(frame.composition(), pictures, frame.profile().transparent());
                    Files.write(frame.target(), StillWriter.encode(drawing.draw(frame.frame()), frame.profile()));
                }
                yield new Done();
            }
            case Request.Thumbnail small -> {
                try (PreparedPictures pictures = new PreparedPictures(small.pictures())) {
                    Planes planes = new Compositor(small.composition(), pictures).draw(0);
                    PlanesFile.write(Thumbnail.of(planes, small.width(), small.height()), small.target());
                }
                yield new Done();
            }
            case Request.Lightness lightness -> lightness(lightness);
            case Request.Raw raw -> raw(raw, context);
            case Request.Listen listen -> SoundWork.listen(listen, context);
            case Request.Beats beats -> SoundWork.beats(beats, context);
            case Request.Mix mix -> SoundWork.mix(mix, context);
            case Request.Weigh weigh -> SoundWork.weigh(weigh, context);
            case Request.Join join -> join(join);
            case Request.Animate animate -> animate(animate, context);
            case Request.Diagnose() -> {
                Map<String, String> libraries = new LinkedHashMap<>(Versions.load());
                libraries.putAll(TypeVersions.load(fonts));
                libraries.putAll(SightVersions.load());
                yield new Request.Diagnosis(libraries);
            }
        };
    }

    private static Request.Joined join(Request.Join join) throws MediaException, IOException {
        int frames = FilmWriter.join(join.chunks(), join.sound(), join.profile(), join.container(), join.title(), join.target());
        try (Source film = Source.open(join.target())) {
            return new Request.Joined(frames, film.hash(),
                    join.sound().isPresent() ? Optional.of(SoundPackets.loudness(join.sound().get())) : Optional.empty());
        }
    }

    private static Done prepare(Request.Prepare request) throws MediaException, IOException {
        try (Source source = Source.open(request.file())) {
            PlanesFile.write(Preparation.prepare(source, request.contentHash(), request.spec(),
                    Cutting.before(request.spec(), new Finishing(request.spec().finish())::apply)), request.target());
        }
        return new Done();
    }

    private static Done footage(Request.Footage request, Context context) throws MediaException, IOException {
        PictureKey footage = request.footage();
        if (!(footage.moments() instanceof Moments.Timed moving)) {
            throw new IOException("a still picture has no footage");
        }
        long[] moments = LongStream.range(moving.from(), (long) moving.from() + moving.frames()).map(moving::at).toArray();
        try (Source source = Source.open(request.file())) {
            Footage.write(source, footage.contentHash(), footage.spec(), moments, request.target(), context::checkCancelled,
                    Cutting.before(footage.spec(), new Finishing(footage.spec().finish())::apply));
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
        int frames = request.composition().frames();
        try (PreparedPictures pictures = new PreparedPictures(request.pictures());
                FrameEncoder encoder = FrameEncoder.of(request.profile(), frames);
                DrawnAhead drawn = new DrawnAhead(Drawing.of(request.composition(), pictures, request.profile().transparent()), frames)) {
            for (int frame = 0; frame < frames; frame++) {
                if (frame % REPORT_EVERY == 0) {
                    context.checkCancelled();
                    context.progress(frame, frames);
                }
                encoder.add(drawn.next(), drawn::release);
            }
            encoder.finish().write(request.target());
        }
        return new Done();
    }

    private static Done lightness(Request.Lightness request) throws IOException {
        try (PreparedPictures pictures = new PreparedPictures(request.pictures())) {
            LightForm.write(LightMeter.of(request.composition(), pictures, request.spots()), request.target());
        }
        return new Done();
    }

    private static Done raw(Request.Raw request, Context context) throws IOException {
        int frames = request.composition().frames();
        byte[] mark = RawExport.FRAME.getBytes(StandardCharsets.US_ASCII);
        try (PreparedPictures pictures = new PreparedPictures(request.pictures());
                RandomAccessFile file = new RandomAccessFile(request.target().toFile(), "rw")) {
            Compositor compositor = new Compositor(request.composition(), pictures);
            file.seek(request.offset());
            for (int frame = request.skip(); frame < frames; frame += request.step()) {
                if ((frame - request.skip()) / request.step() % REPORT_EVERY == 0) {
                    context.checkCancelled();
                    context.progress(frame, frames);
                }
                Planes planes = compositor.draw(frame);
                file.write(mark);
                file.write(planes.y());
                file.write(planes.u());
                file.write(planes.v());
            }
        }
        return new Done();
    }

    private static Done animate(Request.Animate request, Context context) throws IOException {
        AnimationWriter.write(request.frames(), RawExport.FRAME.length(), request.count(), request.scenes(), request.profile(),
                (done, of) -> {
                    context.checkCancelled();
                    context.progress(done, of);
                }, request.target());
        return new Done();
    }
}
