package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import kinora.compose.Composition;
import kinora.compose.Mix;
import kinora.compose.Phrase;
import kinora.media.AnimationProfile;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;

/// Writes a film as an animated picture. Its frames go into a file beside the target first, on all cores, and from there into the picture: GIF reads them twice,
/// and memory does not grow with the film.
public final class AnimationExport {
    /// Longest side of an animated picture, in pixels; larger films are drawn smaller. Our own choice: a minute of photos has some tens of megabytes as GIF.
    public static final int MAX_SIDE = 480;
    /// Longest animated picture, in milliseconds.
    public static final long MAX_MS = 60_000;
    /// Most pictures a second: of a film that has more, every second, third, … frame is shown.
    private static final int MAX_RATE = 15;
    private static final Phrase NAME = new Phrase("an animated picture", "动图");
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final ChunkStore store;

    public AnimationExport(Engine engine, ChunkStore store) {
        this.engine = engine;
        this.store = store;
    }

    /// What keeps a film from being one, as far as that is known before.
    public static List<Shortfall> faults(Composition film) {
        long ms = film.canvas().rate().ms(film.frames());
        return ms > MAX_MS ? List.of(new Shortfall.TooLong(NAME, ms, MAX_MS)) : List.of();
    }

    /// How the frames of a canvas become one.
    static AnimationProfile profile(Canvas canvas, AnimationProfile.Form form, int quality) {
        FrameRate rate = canvas.rate();
        int step = Math.toIntExact(Math.max(1, Math.ceilDiv((long) rate.num(), (long) MAX_RATE * rate.den())));
        return new AnimationProfile(form, canvas.width(), canvas.height(), rate.num(), rate.den(), step, quality);
    }

    /// Where other colours come: where a shot begins to stand alone, and within transitions every eighth of a second.
    static List<Integer> scenes(Composition film) {
        TreeSet<Long> scenes = new TreeSet<>();
        film.shots().forEach(shot -> scenes.addAll(List.of(shot.first(), shot.end())));
        film.mixes().forEach(mix -> scenes.subSet(mix.first(), true, mix.end(), true).clear());
        long eighth = Math.max(1, Math.round(film.canvas().rate().perSecond() / 8));
        for (Mix mix : film.mixes()) {
            for (long frame = mix.first(); frame < mix.end(); frame += eighth) {
                scenes.add(frame);
            }
            scenes.add(mix.end());
        }
        return scenes.stream().filter(frame -> frame > 0 && frame < film.frames()).map(Math::toIntExact).toList();
    }

    /// Writes it, without its sound; the file appears whole or not at all.
    ///
    /// @param quality as [AnimationProfile#quality()]
    /// @param progress is told frames done of all frames, rising: half of it for drawing, half for writing
    public ExportResult export(ExportJob asked, AnimationProfile.Form form, int quality, Engine.Progress progress,
            Cancellation cancellation) {
        ExportJob job = new ExportJob(asked.film(), asked.title(), asked.sources(), asked.target(), asked.replace());
        List<Shortfall> faults = faults(job.film());
        if (!faults.isEmpty()) {
            return new ExportResult.Unmet(faults);
        }
        Target target = new Target(job.target());
        Optional<ExportResult> obstacle = target.obstacle(job.sources().values(), job.replace());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        AnimationProfile profile = profile(job.film().canvas(), form, quality);
        try (Target.Draft frames = target.draft(); Target.Draft draft = target.draft()) {
            Optional<ExportResult> stopped = new RawExport(engine, store).draw(job, frames.path(), 0, profile.step(),
                    (done, of) -> progress.at(done / 2, of), cancellation);
            return stopped.isPresent() ? stopped.get() : written(job, profile, frames, draft, target, progress, cancellation);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "an animation could not be written", unwritable);
            return new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable));
        }
    }

    private ExportResult written(ExportJob job, AnimationProfile profile, Target.Draft frames, Target.Draft draft, Target target,
            Engine.Progress progress, Cancellation cancellation) throws IOException {
        int count = job.film().frames();
        // A second attempt starts over.
        AtomicLong told = new AtomicLong();
        Answer<Request.Done> answer = engine.run(new Request.Animate(frames.path(), count, scenes(job.film()), profile, draft.path()),
                (done, of) -> progress.at(told.accumulateAndGet(count / 2 + done * (count - count / 2) / of, Math::max), count),
                cancellation);
        return switch (answer) {
            case Answer.Success<Request.Done> _ -> {
                progress.at(count, count);
                long bytes = Files.size(draft.path());
                yield draft.publish(job.replace())
                        ? new ExportResult.Exported(count, ChunkPlan.of(job.film()).size(), 0, bytes, Optional.empty(), Optional.empty())
                        : new ExportResult.TargetExists(job.target());
            }
            case Answer.Failed<Request.Done>(EngineFailure reason) -> target.failed(reason, job.target());
            case Answer.Cancelled<Request.Done>() -> new ExportResult.Cancelled();
            case Answer.Refused<Request.Done>(var reason) -> throw new IllegalStateException("an animation was refused: " + reason);
        };
    }
}
