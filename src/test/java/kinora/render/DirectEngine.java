package kinora.render;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import kinora.codec.MediaException;
import kinora.engine.NativeWork;

/// Does requests in the test's own process: for tests of what is made, not of how engines are supervised.
public final class DirectEngine implements Engine {
    @Override
    public <R> Answer<R> run(Request<R> request, Progress progress) {
        try {
            return new Answer.Success<>(NativeWork.perform(request, progress));
        } catch (MediaException refused) {
            return new Answer.Refused<>(refused.refusal());
        } catch (CancellationException cancelled) {
            return new Answer.Cancelled<>();
        } catch (IOException failed) {
            return new Answer.Failed<>(new EngineFailure.Faulted(failed.toString()));
        }
    }

    @Override
    public int parallelism() {
        return 2;
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public void trim() {}

    @Override
    public void close() {}
}
