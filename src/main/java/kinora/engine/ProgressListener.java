package kinora.engine;

/// Hears how far a call is. Called on the thread of the call, so it should return soon: time spent here counts against the deadline.
@FunctionalInterface
public interface ProgressListener {
    /// Hears nothing.
    ProgressListener NONE = (_, _) -> {
    };

    /// `done` of `of` steps of the running attempt are done; a second attempt starts over.
    void progress(long done, long of);
}
