package kinora.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import kinora.codec.Preparation;
import kinora.codec.Source;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Soundtrack;
import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.EngineFailure;
import kinora.render.Request;

/// The engine as processes of their own: one pool opens strangers' files, another draws and encodes, so that a crafted file never shares a process with a
/// film.
public final class ProcessEngine implements Engine {
    /// A look at a file apart from reading it takes milliseconds; the rest is for a busy machine, within the five seconds that a person waits gladly.
    private static final Duration LOOK = Duration.ofSeconds(4);
    /// What a slow stick reads; every file is read whole once, for its hash.
    private static final long BYTES_A_SECOND = 25_000_000;
    /// How long decoding and scaling may take for each pixel: twenty times of what the slowest format takes on a quiet machine.
    private static final long NANOS_A_PIXEL = 500;
    /// How long before a moment the place may lie from where it can be decoded: editors and sites set one every ten seconds at most.
    private static final long START_MS = 10_000;
    /// Pictures a second of most clips that are not slow motion.
    private static final long MOST_A_SECOND = 60;
    /// Pixels of the largest clips, see docs/reference/limits.md.
    private static final long MOST_CLIP_PIXELS = 36_000_000;
    /// The longest clips, see there.
    private static final long MOST_CLIP_MS = 36_000_000;
    /// Judging a picture, the first time with the start of OpenCV, takes a second on a busy machine.
    private static final Duration JUDGE = Duration.ofSeconds(20);
    /// How many files' sizes are remembered.
    private static final int REMEMBERED = 10_000;
    /// What any other request takes apart from its frames.
    private static final Duration BASE = Duration.ofSeconds(60);
    /// A 1080p frame takes about 50 ms of one core; this is for 2160p on a machine that does much else.
    private static final Duration EACH_FRAME = Duration.ofSeconds(1);
    /// Joining copies; a ten-hour film may take minutes.
    private static final Duration JOIN = Duration.ofMinutes(30);

    /// What decoding a short sound may take on a busy machine.
    private static final Duration SOUND = Duration.ofSeconds(20);
    /// How many times faster than it is heard sound is decoded and measured at least; usual are three hundred times.
    private static final long SOUND_SPEED = 20;
    /// How many times faster than it is heard a film's sound is mixed and encoded at least; usual are fifty times.
    private static final long MIX_SPEED = 2;
    /// How often the memory of processes that do our own work is looked at: it is bounded by what they are asked for.
    private static final Duration OWN_WORK_LOOK = Duration.ofMillis(250);

    /// Starting a process and compiling its loops costs as much processor time as preparing fifteen photos; a handful is done sooner by one that runs already. While
    /// chunks are drawn, calls wait several times as long for it as it works, hence so much.
    private static final Duration WORTH_A_START = Duration.ofSeconds(15);

    /// How long a process that opens strangers' files is kept for the next one: it holds 200 MB, which a long export needs for other things.
    private static final Duration KEPT_IDLE = Duration.ofSeconds(2);

    private final String id;
    private final EnginePool openers;
    private final EnginePool renderers;
    /// Content hash to pixels, of files that were looked at.
    private final Map<String, Long> pixels = new ConcurrentHashMap<>();
    /// Content hash to milliseconds, of clips that were looked at.
    private final Map<String, Long> lengths = new ConcurrentHashMap<>();

    /// An engine without processes yet.
    ///
    /// @param id what the build's engine says it is
    /// @param opener how processes are started that open strangers' files
    /// @param renderer how processes are started that draw and encode
    /// @param calls how many of each kind at a time
    /// @param openerCap most memory of an opener, in bytes
    /// @param rendererCap most memory of a renderer, in bytes
    public ProcessEngine(String id, EngineCommand opener, EngineCommand renderer, int calls, long openerCap, long rendererCap) {
        this.id = id;
        this.openers = new EnginePool(opener, id, calls, Supervision.capped(openerCap), WORTH_A_START, KEPT_IDLE);
        this.renderers = new EnginePool(renderer, id, calls, Supervision.capped(rendererCap).withLookEvery(OWN_WORK_LOOK));
    }

    @Override
    public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
        Payload body = Payload.owning(RequestForm.write(request));
        Call call = new Call(RequestForm.operation(request), body, deadline(request), attempts(request), progress::at, cancellation);
        EnginePool pool = opensStrangersFiles(request) ? openers : renderers;
        try {
            return switch (pool.call(call)) {
                case Outcome.Answered(Payload result) -> success(request, result);
                case Outcome.Refused(Payload refusal) -> new Answer.Refused<>(RequestForm.readRefusal(refusal.raw()));
                case Outcome.Failed(Failure failure) -> new Answer.Failed<>(translated(failure));
                case Outcome.Cancelled() -> new Answer.Cancelled<>();
            };
        } catch (IOException broken) {
            return new Answer.Failed<>(new EngineFailure.Flooded(String.valueOf(broken.getMessage())));
        }
    }

    private <R> Answer<R> success(Request<R> request, Payload result) throws IOException {
        R read = RequestForm.readResult(request, result.raw());
        if (read instanceof MediaInfo info) {
            if (pixels.size() >= REMEMBERED) {
                pixels.clear();
                lengths.clear();
            }
            if (info instanceof MediaInfo.Clip clip) {
                lengths.put(info.contentHash(), clip.durationMs());
            }
            pixels.put(info.contentHash(), switch (info) {
                case MediaInfo.Picture picture -> (long) picture.width() * picture.height();
                case MediaInfo.Clip clip -> (long) clip.width() * clip.height();
                case MediaInfo.Audio _ -> 0L;
            });
        }
        return new Answer.Success<>(read);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void expectDrawing() {
        renderers.expectCalls();
    }

    @Override
    public void trim() {
        openers.trim();
        renderers.trim();
    }

    @Override
    public void close() {
        openers.close();
        renderers.close();
    }

    private static boolean opensStrangersFiles(Request<?> request) {
        return switch (request) {
            case Request.Probe _,Request.Prepare _,Request.Footage _,Request.Preview _,Request.Listen _,Request.Look _,Request.Watch _,Request.Beats _ ->
                true;
            case Request.Chunk _,Request.Frame _,Request.Thumbnail _,Request.Lightness _,Request.Raw _,Request.Mix _,Request.Weigh _,Request.Animate _,Request.Join _,Request.Diagnose _,Request.Sheet _,Request.Letter _ ->
                false;
        };
    }

    /// A stranger's file that broke an engine would break the next one too; our own work deserves a second try.
    private static int attempts(Request<?> request) {
        return opensStrangersFiles(request) ? 1 : 2;
    }

    private Duration deadline(Request<?> request) {
        return switch (request) {
            case Request.Probe(Path file) -> look(file);
            case Request.Prepare prepare -> decode(prepare.file(), prepare.contentHash());
            case Request.Footage footage -> footage(footage);
            case Request.Preview preview -> decode(preview.file(), preview.contentHash());
            case Request.Look look -> decode(look.file(), look.contentHash()).plus(JUDGE);
            case Request.Watch watch -> watch(watch);
            case Request.Chunk chunk -> BASE.plus(EACH_FRAME.multipliedBy(chunk.composition().frames()));
            case Request.Raw raw -> BASE.plus(EACH_FRAME.multipliedBy(raw.composition().frames()));
            case Request.Animate animate -> BASE.plus(EACH_FRAME.multipliedBy(animate.count()));
            case Request.Frame _,Request.Thumbnail _,Request.Lightness _,Request.Diagnose _,Request.Sheet _,Request.Letter _ -> BASE;
            case Request.Listen listen -> look(listen.file()).plus(SOUND).plusMillis(listen.sound().sourceMs() / SOUND_SPEED);
            case Request.Beats beats -> look(beats.file()).plus(SOUND).plusMillis(beats.sourceMs() / SOUND_SPEED);
            case Request.Weigh weigh -> BASE.plusSeconds(weigh.soundtrack().moments() / Soundtrack.RATE / MIX_SPEED);
            case Request.Mix mix -> BASE.plusSeconds(mix.soundtrack().moments() / Soundtrack.RATE / MIX_SPEED);
            case Request.Join _ -> JOIN;
        };
    }

    private static Duration look(Path file) {
        try {
            return LOOK.plusMillis(Math.min(Files.size(file), Source.MAX_BYTES) * 1000 / BYTES_A_SECOND);
        } catch (IOException unreadable) {
            return LOOK;
        }
    }

    /// In proportion to the pixels that the file has shown when it was looked at; one that was looked at elsewhere may have as many as are allowed.
    private Duration decode(Path file, String contentHash) {
        return look(file).plusNanos(NANOS_A_PIXEL * pixels.getOrDefault(contentHash, Preparation.MAX_PIXELS));
    }

    /// For every picture of the clip, as far as it is known how many there are, and its sound.
    private Duration watch(Request.Watch request) {
        long lengthMs = lengths.getOrDefault(request.contentHash(), MOST_CLIP_MS);
        long each = NANOS_A_PIXEL * pixels.getOrDefault(request.contentHash(), MOST_CLIP_PIXELS);
        return look(request.file()).plus(JUDGE).plus(SOUND).plusMillis(lengthMs / SOUND_SPEED)
                .plus(Duration.ofNanos(each).multipliedBy((lengthMs + START_MS) * MOST_A_SECOND / 1000));
    }

    /// For every picture that is decoded: those that are shown, those that lie between, and those from where decoding can start.
    private Duration footage(Request.Footage request) {
        PictureKey footage = request.footage();
        if (!(footage.moments() instanceof Moments.Timed moving)) {
            return BASE;
        }
        long passedMs = moving.highest() - moving.lowest() + START_MS;
        long pictures = moving.frames() + passedMs * MOST_A_SECOND / 1000;
        long each = NANOS_A_PIXEL * pixels.getOrDefault(footage.contentHash(), MOST_CLIP_PIXELS);
        return look(request.file()).plus(Duration.ofNanos(each).multipliedBy(pictures));
    }

    private static EngineFailure translated(Failure failure) {
        String detail = failure.toString();
        return switch (failure) {
            case Failure.Crashed _ -> new EngineFailure.Crashed(detail);
            case Failure.Hung(Duration deadline) -> new EngineFailure.Hung(deadline.toSeconds(), detail);
            case Failure.OverMemory(long cap) -> new EngineFailure.OverMemory(cap >> 20, detail);
            case Failure.Flooded _ -> new EngineFailure.Flooded(detail);
            case Failure.Faulted _ -> new EngineFailure.Faulted(detail);
            case Failure.NotStarted _ -> new EngineFailure.NotStarted(detail);
        };
    }
}
