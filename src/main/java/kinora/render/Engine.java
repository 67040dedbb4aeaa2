package kinora.render;

/// Runs native work elsewhere, so that no file can take the program down. Safe for several threads; each call waits for its answer.
public interface Engine extends AutoCloseable {
    /// Runs a request to its end, or until it is cancelled.
    <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation);

    /// Names everything that decides pixels and packets: a hash of the classes that make them and the versions of the native libraries.
    String id();

    /// Says that frames will be drawn soon, so that what takes time to start can start beside other work. Returns at once.
    default void expectDrawing() {}

    /// Ends processes that are not needed until the next request.
    void trim();

    /// Ends every process; running requests end as cancelled.
    @Override
    void close();

    /// Hears how far a request is.
    @FunctionalInterface
    interface Progress {
        /// Nobody listens.
        Progress NONE = (_, _) -> {
        };

        /// So much of it is done; a second attempt starts over.
        void at(long done, long of);
    }
}
