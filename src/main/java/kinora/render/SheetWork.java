package kinora.render;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import kinora.compose.ContactSheet;

/// Draws what was understood of files onto one picture. Every file is really decoded, in processes that open strangers' files; the sheet is drawn by one that
/// does not.
public final class SheetWork {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final Cancellation cancellation;

    public SheetWork(Engine engine, Cancellation cancellation) {
        this.engine = engine;
        this.cancellation = cancellation;
    }

    /// One file's place.
    ///
    /// @param contentHash what the file's content must be; empty when there is nothing to show of it
    /// @param words what it is, or why it cannot be used
    public record Entry(Path file, Optional<String> contentHash, String name, String words) {}

    /// What a file that turned out bad is said to be.
    @FunctionalInterface
    public interface Excuse {
        /// The words in place of the picture.
        String of(Answer<?> answer);
    }

    /// Writes the sheet. The file appears whole or not at all.
    ///
    /// @param entries at least one; [ContactSheet#MOST_CELLS] are shown at most
    /// @param replace whether a file that stands there may be replaced
    /// @return what kept it from being drawn; nothing when it stands
    public Optional<ExportResult> draw(List<Entry> entries, Excuse excuse, Path file, boolean replace) {
        Target target = new Target(file);
        try {
            if (target.isOneOf(entries.stream().map(Entry::file).toList())) {
                return Optional.of(new ExportResult.TargetIsInput(file));
            }
        } catch (IOException unreadable) {
            return Optional.of(new ExportResult.TargetExists(file));
        }
        if (target.exists() && !replace) {
            return Optional.of(new ExportResult.TargetExists(file));
        }
        try (Target.Draft draft = target.draft(); Scratch scratch = new Scratch()) {
            Answer<Request.Done> answer = engine.run(new Request.Sheet(cells(entries, excuse, scratch.folder), draft.path()),
                    Engine.Progress.NONE, cancellation);
            return switch (answer) {
                case Answer.Success<Request.Done> _ ->
                    draft.publish(replace) ? Optional.empty() : Optional.of(new ExportResult.TargetExists(file));
                case Answer.Failed<Request.Done>(EngineFailure reason) -> Optional.of(target.failed(reason, file));
                case Answer.Cancelled<Request.Done>() -> Optional.of(new ExportResult.Cancelled());
                case Answer.Refused<Request.Done>(var reason) -> throw new IllegalStateException("a sheet was refused: " + reason);
            };
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "a sheet could not be written", unwritable);
            return Optional.of(new ExportResult.TargetUnwritable(file, target.obstacle(unwritable)));
        }
    }

    private List<Request.Cell> cells(List<Entry> entries, Excuse excuse, Path scratch) throws IOException {
        List<Entry> shown = entries.stream().limit(ContactSheet.MOST_CELLS).toList();
        List<Future<Request.Cell>> cells = new ArrayList<>();
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < shown.size(); i++) {
                Entry entry = shown.get(i);
                Path picture = scratch.resolve(Integer.toString(i));
                cells.add(tasks.submit(() -> cell(entry, excuse, picture)));
            }
        }
        List<Request.Cell> made = new ArrayList<>();
        for (Future<Request.Cell> cell : cells) {
            made.add(get(cell));
        }
        return made;
    }

    private Request.Cell cell(Entry entry, Excuse excuse, Path picture) {
        if (entry.contentHash.isEmpty()) {
            return new Request.Cell(Optional.empty(), entry.name, entry.words);
        }
        Answer<Request.Done> answer = engine.run(
                new Request.Preview(entry.file, entry.contentHash.get(), ContactSheet.PICTURE_WIDTH, ContactSheet.PICTURE_HEIGHT, picture),
                Engine.Progress.NONE, cancellation);
        return answer instanceof Answer.Success<Request.Done>
                ? new Request.Cell(Optional.of(picture), entry.name, entry.words)
                : new Request.Cell(Optional.empty(), entry.name, excuse.of(answer));
    }

    private static Request.Cell get(Future<Request.Cell> cell) throws IOException {
        try {
            return cell.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    /// A folder that goes when it is no longer needed.
    private static final class Scratch implements AutoCloseable {
        private final Path folder;

        Scratch() throws IOException {
            folder = Files.createTempDirectory("kinora");
        }

        @Override
        public void close() throws IOException {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
