package kinora.render;

/// Runs native work elsewhere, so that no file can take the program down. Safe for several threads; each call waits for its answer.
public interface Engine extends AutoCloseable {
    /// Runs a request to its end.
    <R> Answer<R> run(Request<R> request, Progress progress);

    /// How many requests of the same kind run at a time at best.
    int parallelism();

    /// Names everything that decides pixels and packets: a hash of the classes that make them and the versions of the native libraries.
    String id();

    /// Ends processes that are not needed until the next request.
    void trim();

    /// Ends every process; running requests end as cancelled.
    @Override
    void close();

    /// Watches and may stop a request.
    interface Progress {
        /// Nobody watches.
        Progress NONE = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        /// So much of the request is done.
        void at(long done, long of);

        /// Whether the request is no longer wanted; asked now and then.
        boolean cancelled();
    }
}
