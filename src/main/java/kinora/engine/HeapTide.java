package kinora.engine;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Keeps an engine small. Prepared pictures are large and live for a chunk or two; the serial collector moves them to the old generation and looks at that only when
/// the whole heap is full: with hundreds of photos, a process would come to hold a gibibyte of which it needs a tenth. So it is told to look between two
/// requests, when much more is held than the last look left: a look of a few hundredths of a second once in some twenty photos. What native code has given
/// back goes to the system at the same time ([EngineCommand#ALLOCATION] keeps it until then).
final class HeapTide {
    /// Below this share of the largest heap nobody looks: an eighth, with which it starts.
    private static final int UNMINDED = 8;
    /// So many times what was needed may be held.
    private static final int TIMES_NEEDED = 2;

    private final LongSupplier held;
    private final Runnable collection;
    private final long unminded;
    private long most;

    /// Of this Java machine.
    HeapTide() {
        this(() -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), HeapTide::collect,
                Runtime.getRuntime().maxMemory() / UNMINDED);
    }

    /// @param held bytes in the heap, needed or not
    /// @param collection gives back what is not needed
    /// @param unminded below so many bytes nobody looks
    HeapTide(LongSupplier held, Runnable collection, long unminded) {
        this.held = held;
        this.collection = collection;
        this.unminded = unminded;
        this.most = unminded;
    }

    /// Called between requests.
    synchronized void settle() {
        if (held.getAsLong() > most) {
            collection.run();
            most = Math.max(unminded, TIMES_NEEDED * held.getAsLong());
        }
    }

    private static void collect() {
        System.gc();
        trim().ifPresent(HeapTide::call);
    }

    /// `malloc_trim(3)` of GNU libc; other systems give memory back by themselves.
    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> trim() {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find("malloc_trim")
                .map(function -> linker.downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG)));
    }

    private static void call(MethodHandle function) {
        try {
            int _ = (int) function.invokeExact(0L);
        } catch (Throwable impossible) {
            throw new IllegalStateException("malloc_trim threw", impossible);
        }
    }
}
