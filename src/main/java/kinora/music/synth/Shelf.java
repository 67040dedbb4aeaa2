package kinora.music.synth;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Takes that may be needed again, up to a limit of memory; those not used for longest go first, and are made anew, the same, when needed.
final class Shelf {
    private static final long MOST_BYTES = 96L << 20;
    private final Map<Key, Take> takes = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /// What tells takes of a piece apart.
    record Key(int part, int pitch, int layer, Tone.Touch touch, int variant) {}

    Take take(Key key, Supplier<Take> maker) {
        Take known = takes.get(key);
        if (known != null) {
            return known;
        }
        Take made = maker.get();
        takes.put(key, made);
        bytes += made.bytes();
        Iterator<Map.Entry<Key, Take>> oldest = takes.entrySet().iterator();
        while (bytes > MOST_BYTES && takes.size() > 1) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
        return made;
    }
}
