package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds how coarsely a film has to be coded for its file to have at most so many bytes: the whole film at one constant rate factor after another, the next
/// chosen from what the ones before came to. Chunks of each are kept, so that asking again costs nothing. At the end as many chunks as there is room for take
/// the next finer one.
final class Sized {
    /// Coarser than this looks broken: a smaller canvas looks better.
    private static final int COARSEST = 38;
    /// Steps of the rate factor that halve a file: six of x264 (its own rule of thumb); VP9's are about the same.
    private static final double HALVING = 6;
    /// A first try aims a little below what is allowed.
    private static final double AIM = 0.97;
    /// A file that uses so much of what is allowed is good enough.
    private static final double FULL = 0.9;
    private static final int MOST_PASSES = 8;

    /// Makes all chunks at a rate factor.
    interface Pass {
        /// Makes or finds them, and tells what came of it.
        Made make(int crf, int number) throws IOException;
    }

    /// One pass.
    ///
    /// @param stopped why it did not come to an end
    record Made(Optional<ExportResult> stopped, ChunkWork work) {}

    /// The chunks that fit, or why there are none.
    ///
    /// @param crf the coarsest of them
    record Fitting(Optional<ExportResult> stopped, List<Path> chunks, Optional<Path> sound, int crf, int made) {}

    private final Pass pass;
    private final long maxBytes;
    private final long frames;
    private final TreeMap<Integer, List<Path>> tried = new TreeMap<>();
    private final TreeMap<Integer, Long> bytes = new TreeMap<>();
    private Optional<Path> sound = Optional.empty();
    private int made;

    Sized(Pass pass, long frames, long maxBytes) {
        this.pass = pass;
        this.frames = frames;
        this.maxBytes = maxBytes;
    }

    /// Searches from the rate factor that one would have without a limit.
    Fitting find(int best) throws IOException {
        int crf = best;
        for (int number = 0; number < MOST_PASSES; number++) {
            Made one = pass.make(crf, number);
            if (one.stopped().isPresent()) {
                return new Fitting(one.stopped(), List.of(), Optional.empty(), crf, made);
            }
            made += one.work().made();
            sound = one.work().sound();
            tried.put(crf, List.copyOf(one.work().chunks()));
            bytes.put(crf, total(one.work().chunks()));
            Optional<Integer> next = next(best);
            if (next.isEmpty()) {
                break;
            }
            crf = next.get();
        }
        Optional<Integer> chosen = fits();
        if (chosen.isEmpty()) {
            Shortfall why = new Shortfall.TooLarge(bytes.lastEntry().getValue(), maxBytes);
            return new Fitting(Optional.of(new ExportResult.Unmet(List.of(why))), List.of(), Optional.empty(), crf, made);
        }
        return new Fitting(Optional.empty(), refined(chosen.get()), sound, chosen.get(), made);
    }

    /// The finest that fits.
    private Optional<Integer> fits() {
        return bytes.entrySet().stream().filter(entry -> entry.getValue() <= maxBytes).map(Map.Entry::getKey).findFirst();
    }

    private Optional<Integer> misses() {
        return bytes.entrySet().stream().filter(entry -> entry.getValue() > maxBytes).map(Map.Entry::getKey).reduce((_, last) -> last);
    }

    /// What to try next; nothing when it is good enough or hopeless.
    private Optional<Integer> next(int best) {
        Optional<Integer> fits = fits();
        Optional<Integer> misses = misses();
        if (fits.isEmpty()) {
            int last = misses.orElse(best);
            double times = bytes.getOrDefault(last, maxBytes) / (AIM * maxBytes);
            int further = Math.max(1, (int) StrictMath.ceil(HALVING * StrictMath.log(times) / StrictMath.log(2)));
            return last >= COARSEST ? Optional.empty() : Optional.of(Math.min(COARSEST, last + further));
        }
        int fine = fits.get();
        boolean full = bytes.getOrDefault(fine, 0L) >= FULL * maxBytes;
        if (misses.isEmpty() || fine - misses.get() <= 1 || full) {
            return Optional.empty();
        }
        int coarse = misses.get();
        double share = StrictMath.log(bytes.getOrDefault(coarse, 1L) / (AIM * maxBytes))
                / StrictMath.log((double) bytes.getOrDefault(coarse, 1L) / bytes.getOrDefault(fine, 1L));
        return Optional.of(Math.clamp((int) StrictMath.ceil(coarse + share * (fine - coarse)), coarse + 1, fine - 1));
    }

    /// Chunks from the beginning take the next finer rate factor that was tried, each where there is room for it.
    private List<Path> refined(int crf) throws IOException {
        List<Path> chunks = new ArrayList<>(tried.getOrDefault(crf, List.of()));
        Map.Entry<Integer, List<Path>> finer = tried.lowerEntry(crf);
        if (finer == null || crf - finer.getKey() > 2) {
            return chunks;
        }
        long room = maxBytes - bytes.getOrDefault(crf, maxBytes);
        for (int i = 0; i < chunks.size(); i++) {
            long more = Files.size(finer.getValue().get(i)) - Files.size(chunks.get(i));
            if (more <= room) {
                room -= more;
                chunks.set(i, finer.getValue().get(i));
            }
        }
        return chunks;
    }

    private long total(List<Path> chunks) throws IOException {
        long sum = SizePlan.overhead(frames) + (sound.isPresent() ? Files.size(sound.get()) : 0);
        for (Path chunk : chunks) {
            sum += Files.size(chunk);
        }
        return sum;
    }
}
