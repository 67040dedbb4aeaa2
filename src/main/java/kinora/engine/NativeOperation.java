package kinora.engine;

import java.io.IOException;
import java.nio.file.Path;

import kinora.codec.MediaException;
import kinora.codec.Versions;
import kinora.render.Request;

/// What an engine process of the product does: requests in, results or refusals out.
public final class NativeOperation implements Operation {
    private final NativeWork work;

    private NativeOperation(Path fonts) {
        work = new NativeWork(fonts);
    }

    /// Loads the native libraries, which takes a second where they are not in memory, so that no file's deadline has to allow for it. One that does not load
    /// is missed, and named, when it is used.
    ///
    /// @param fonts folder of the build's fonts
    public static NativeOperation ready(Path fonts) {
        Versions.load();
        return new NativeOperation(fonts);
    }

    @Override
    public Answer run(byte operation, byte[] body, Context context) throws IOException {
        Request<?> request = RequestForm.read(operation, body);
        try {
            return Answer.result(RequestForm.writeResult(request, work.perform(request, context)));
        } catch (MediaException refused) {
            return Answer.refusal(RequestForm.writeRefusal(refused.refusal()));
        }
    }
}
