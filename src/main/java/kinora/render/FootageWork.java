package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

import kinora.compose.Composition;
import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Shot;

/// The decoded pictures of clips, for one chunk at a time: made shortly before the chunk is drawn, gone when it is made. While as many chunks are drawn as
/// there are cores, one more has its pictures decoded, so that neither waits and the disk holds no more than that.
final class FootageWork {
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);
    private final Decoding decoding;

    /// How one clip's pictures are decoded into a new file.
    @FunctionalInterface
    interface Decoding {
        /// Decodes them; removes what it has written when it fails.
        Path decode(PictureKey footage) throws IOException;
    }

    FootageWork(Decoding decoding) {
        this.decoding = decoding;
    }

    /// Decodes the moving pictures of a chunk, once it is its turn.
    Taken take(Composition chunk) throws IOException, InterruptedException {
        boolean moving = chunk.pictures().anyMatch(shot -> shot.moments() instanceof Moments.Timed);
        if (!moving) {
            return new Taken(false);
        }
        turns.acquire();
        Taken taken = new Taken(true);
        boolean complete = false;
        try {
            for (Shot shot : chunk.pictures().toList()) {
                PictureKey key = PictureKey.of(shot);
                if (key.moments() instanceof Moments.Timed && !taken.files.containsKey(key)) {
                    taken.files.put(key, decoding.decode(key));
                }
            }
            complete = true;
            return taken;
        } finally {
            if (!complete) {
                taken.close();
            }
        }
    }

    /// A chunk's moving pictures; closing removes them.
    final class Taken implements AutoCloseable {
        private final Map<PictureKey, Path> files = new HashMap<>();
        private final boolean turn;

        private Taken(boolean turn) {
            this.turn = turn;
        }

        /// Where they lie.
        Map<PictureKey, Path> files() {
            return files;
        }

        @Override
        public void close() throws IOException {
            try {
                for (Path file : files.values()) {
                    Files.deleteIfExists(file);
                }
            } finally {
                if (turn) {
                    turns.release();
                }
            }
        }
    }
}
