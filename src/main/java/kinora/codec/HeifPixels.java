package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// Decodes the tiles of a picture with as many threads as there are processors, each with a decoder of its own. What comes out does not depend on their
/// number.
final class HeifPixels {
    /// Most bytes of all that the threads have in hand beside the canvas.
    private static final long MAX_IN_HAND = 100_000_000L;
    /// A decoder holds its picture twice: once as decoded, once as given out.
    private static final int COPIES = 2;

    private final HeifItems items;
    private final HeifLayout layout;
    private final HeifView view;

    private HeifPixels(HeifItems items, HeifLayout layout, HeifView view) {
        this.items = items;
        this.layout = layout;
        this.view = view;
    }

    /// The part of a picture that is shown, as stored.
    ///
    /// @return of the view's size; the caller frees it
    static AVFrame decode(HeifItems items, HeifLayout layout, HeifView view) throws MediaException {
        return new HeifPixels(items, layout, view).decode();
    }

    private AVFrame decode() throws MediaException {
        AVFrame first;
        try (Worker worker = new Worker()) {
            first = worker.tile(0);
        }
        HeifCanvas canvas = null;
        boolean whole = false;
        try {
            HeifCanvas.described(first, layout.halfBytes(), items.format());
            if (layout.tiles().size() == 1 && view.x() == 0 && view.y() == 0) {
                whole = true;
                return first.width(view.width()).height(view.height());
            }
            canvas = HeifCanvas.like(first, layout, view, items.format());
            canvas.put(first, 0);
        } finally {
            if (!whole) {
                av_frame_free(first);
            }
        }
        boolean complete = false;
        try {
            fill(canvas);
            complete = true;
            return canvas.frame();
        } finally {
            if (!complete) {
                av_frame_free(canvas.frame());
            }
        }
    }

    private void fill(HeifCanvas canvas) throws MediaException {
        long tileBytes = COPIES * (long) layout.tileWidth() * layout.tileHeight() * layout.halfBytes() / 2;
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), layout.tiles().size() - 1);
        int threads = Math.clamp(MAX_IN_HAND / tileBytes, 1, Math.max(1, processors));
        AtomicInteger next = new AtomicInteger(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(executor.submit(() -> {
                    try (Worker worker = new Worker()) {
                        worker.fill(canvas, next);
                    } finally {
                        // Whoever fails ends it for all; whoever is done has left nothing.
                        next.set(layout.tiles().size());
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MediaException refused) {
                throw refused;
            }
            throw new IllegalStateException("decoding tiles", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("decoding tiles was interrupted", stopped);
        }
    }

    /// One thread's decoder, kept from tile to tile.
    private final class Worker implements AutoCloseable {
        private @Nullable TileDecoder decoder;

        void fill(HeifCanvas canvas, AtomicInteger next) throws MediaException {
            for (int index = next.getAndIncrement(); index < layout.tiles().size(); index = next.getAndIncrement()) {
                AVFrame tile = tile(index);
                try {
                    canvas.put(tile, index);
                } finally {
                    av_frame_free(tile);
                }
            }
        }

        AVFrame tile(int index) throws MediaException {
            HeifLayout.Tile tile = layout.tiles().get(index);
            TileDecoder kept = decoder;
            if (kept == null || !kept.isFor(tile.coding())) {
                close();
                kept = new TileDecoder(tile.coding(), layout.tileWidth(), layout.tileHeight(), items.format());
                decoder = kept;
            }
            return kept.still(items.bytes(tile.item(), Long.MAX_VALUE));
        }

        @Override
        public void close() {
            if (decoder != null) {
                decoder.close();
                decoder = null;
            }
        }
    }
}
