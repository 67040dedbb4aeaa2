package kinora.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A wish, shared by any number of calls, that can be withdrawn once and for all. Safe to use from any thread.
public final class Cancellation {
    private final Map<Object, Runnable> listeners = new LinkedHashMap<>();
    private final BooleanSupplier asked;
    private boolean cancelled;

    /// Cancelled by [#cancel] alone.
    public Cancellation() {
        this(() -> false);
    }

    private Cancellation(BooleanSupplier asked) {
        this.asked = asked;
    }

    /// Cancelled also once this turns true, which calls ask some ten times a second, from their own threads.
    public static Cancellation when(BooleanSupplier asked) {
        return new Cancellation(asked);
    }

    /// Ends every call that carries this, running or yet to come. Returns at once; the calls end soon.
    public void cancel() {
        List<Runnable> told;
        synchronized (listeners) {
            cancelled = true;
            told = List.copyOf(listeners.values());
            listeners.clear();
        }
        told.forEach(Runnable::run);
    }

    /// Whether it is cancelled, now and for ever.
    public boolean isCancelled() {
        synchronized (listeners) {
            if (cancelled) {
                return true;
            }
        }
        if (asked.getAsBoolean()) {
            cancel();
            return true;
        }
        return false;
    }

    /// Runs the listener once when cancelled, at once if that already happened, unless the registration is closed before.
    public Registration onCancel(Runnable listener) {
        Object place = new Object();
        boolean already;
        synchronized (listeners) {
            already = cancelled;
            if (!already) {
                listeners.put(place, listener);
            }
        }
        if (already) {
            listener.run();
        }
        return () -> {
            synchronized (listeners) {
                listeners.remove(place);
            }
        };
    }

    /// A listener's place; closing gives it up.
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
