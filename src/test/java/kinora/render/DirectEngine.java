package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import kinora.codec.MediaException;
import kinora.engine.Context;
import kinora.engine.NativeWork;

/// Does requests in the test's own process: for tests of what is made, not of how engines are supervised.
public final class DirectEngine implements Engine {
    private static final NativeWork WORK = new NativeWork(Path.of(System.getProperty("kinora.fonts", "target/lib/fonts")));

    @Override
    public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
        try {
            return new Answer.Success<>(WORK.perform(request, new Direct(progress, cancellation)));
        } catch (MediaException refused) {
            return new Answer.Refused<>(refused.refusal());
        } catch (CancellationException cancelled) {
            return new Answer.Cancelled<>();
        } catch (IOException failed) {
            return new Answer.Failed<>(new EngineFailure.Faulted(failed.toString()));
        }
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public void trim() {}

    @Override
    public void close() {}

    private record Direct(Progress progress, Cancellation cancellation) implements Context {
        @Override
        public void progress(long done, long of) {
            progress.at(done, of);
        }

        @Override
        public boolean isCancelled() {
            return cancellation.isCancelled();
        }

        @Override
        public int attempt() {
            return 1;
        }
    }
}
