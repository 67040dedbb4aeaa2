package kinora.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.media.PictureFacts;
import kinora.vision.ClipMeasures;
import kinora.vision.PictureMeasures;

/// What looking at pictures and clips tells: from what is kept, or else by the engine, several at a time; then it is kept. Each content is looked at once.
public final class FactsWork {
    /// How facts of one kind are kept.
    ///
    /// @param name of the kind, in lower-case letters
    /// @param version of its measures
    record Kind<F>(String name, int version, Writer<F> writer, Reader<F> reader) {}

    interface Writer<F> {
        void write(DataOutputStream out, F facts) throws IOException;
    }

    interface Reader<F> {
        F read(DataInputStream in) throws IOException;
    }

    static final Kind<PictureFacts> PICTURE = new Kind<>("picture", PictureMeasures.VERSION, FactsForm::write, FactsForm::readPicture);
    static final Kind<ClipFacts> CLIP = new Kind<>("clip", 1000 * PictureMeasures.VERSION + ClipMeasures.VERSION, FactsForm::write,
            FactsForm::readClip);

    static final Kind<MusicFacts> MUSIC = new Kind<>("music", MusicFactsForm.VERSION, MusicFactsForm::write, MusicFactsForm::read);

    private final Engine engine;
    private final Facts facts;
    private final Cancellation cancellation;

    public FactsWork(Engine engine, Facts facts, Cancellation cancellation) {
        this.engine = engine;
        this.facts = facts;
        this.cancellation = cancellation;
    }

    /// A file to look at, as probing has told about it.
    public record Asked(Path file, MediaInfo info) {}

    /// What was told.
    ///
    /// @param pictures by content hash
    /// @param clips by content hash
    /// @param missing why nothing is known about a file; sounds are not among them
    /// @param fresh how many files were really looked at
    public record Told(Map<String, PictureFacts> pictures, Map<String, ClipFacts> clips, Map<Path, Answer<?>> missing, int fresh) {
        public Told {
            pictures = Map.copyOf(pictures);
            clips = Map.copyOf(clips);
            missing = Map.copyOf(missing);
        }
    }

    /// Looks at all files that show something. Ends early when it is cancelled: what was not looked at by then is missing.
    ///
    /// @param progress hears how many files are done
    public Told of(List<Asked> files, Engine.Progress progress) {
        Map<String, Asked> distinct = new LinkedHashMap<>();
        files.stream().filter(file -> !(file.info() instanceof MediaInfo.Audio))
                .forEach(file -> distinct.putIfAbsent(file.info().contentHash(), file));
        AtomicInteger done = new AtomicInteger();
        AtomicInteger fresh = new AtomicInteger();
        Map<Asked, Future<Answer<?>>> answers = new LinkedHashMap<>();
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Asked file : distinct.values()) {
                answers.put(file, tasks.submit(() -> {
                    Answer<?> answer = one(file, fresh);
                    progress.at(done.incrementAndGet(), distinct.size());
                    return answer;
                }));
            }
        }
        tidy(fresh.get());
        return told(answers, fresh.get());
    }

    /// Where the beats of a piece of music are; nothing when it cannot be told, since a film can do without.
    public Optional<MusicFacts> music(Path file, MediaInfo.Audio info) {
        Request<MusicFacts> beats = new Request.Beats(file, info.contentHash(), info.durationMs());
        return one(MUSIC, info.contentHash(), beats, new AtomicInteger()) instanceof Answer.Success<MusicFacts>(MusicFacts found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private Answer<?> one(Asked file, AtomicInteger fresh) {
        String hash = file.info().contentHash();
        return switch (file.info()) {
            case MediaInfo.Picture _ -> one(PICTURE, hash, new Request.Look(file.file(), hash), fresh);
            case MediaInfo.Clip _ -> one(CLIP, hash, new Request.Watch(file.file(), hash), fresh);
            case MediaInfo.Audio _ -> throw new IllegalStateException("sounds are not looked at");
        };
    }

    private <F> Answer<F> one(Kind<F> kind, String hash, Request<F> request, AtomicInteger fresh) {
        Optional<F> known = kept(kind, hash);
        if (known.isPresent()) {
            return new Answer.Success<>(known.get());
        }
        Answer<F> answer = engine.run(request, Engine.Progress.NONE, cancellation);
        fresh.incrementAndGet();
        if (answer instanceof Answer.Success<F>(F found)) {
            keep(kind, hash, found);
        }
        return answer;
    }

    private <F> Optional<F> kept(Kind<F> kind, String hash) {
        Optional<byte[]> bytes = facts.find(kind.name, kind.version, hash);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.get()))) {
            return Optional.of(kind.reader.read(in));
        } catch (IOException broken) {
            System.getLogger("kinora").log(System.Logger.Level.WARNING, "kept facts are looked for again", broken);
            return Optional.empty();
        }
    }

    /// A full disk costs looking again next time, nothing else.
    private <F> void keep(Kind<F> kind, String hash, F found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            kind.writer.write(out, found);
            facts.keep(kind.name, kind.version, hash, bytes.toByteArray());
        } catch (IOException unwritable) {
            System.getLogger("kinora").log(System.Logger.Level.WARNING, "facts are not kept", unwritable);
        }
    }

    private void tidy(int fresh) {
        if (fresh > 0) {
            try {
                facts.tidy();
            } catch (IOException untidy) {
                System.getLogger("kinora").log(System.Logger.Level.WARNING, "kept facts are not tidied", untidy);
            }
        }
    }

    private static Told told(Map<Asked, Future<Answer<?>>> answers, int fresh) {
        Map<String, PictureFacts> pictures = new HashMap<>();
        Map<String, ClipFacts> clips = new HashMap<>();
        Map<Path, Answer<?>> missing = new HashMap<>();
        for (Map.Entry<Asked, Future<Answer<?>>> entry : answers.entrySet()) {
            String hash = entry.getKey().info().contentHash();
            switch (get(entry.getValue())) {
                case Answer.Success<?>(PictureFacts picture) -> pictures.put(hash, picture);
                case Answer.Success<?>(ClipFacts clip) -> clips.put(hash, clip);
                case Answer<?> other -> missing.put(entry.getKey().file(), other);
            }
        }
        return new Told(pictures, clips, missing, fresh);
    }

    private static Answer<?> get(Future<Answer<?>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer.Cancelled<>();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }
}
