package kinora.engine;

import java.io.IOException;
import java.nio.file.Path;

import kinora.codec.MediaException;
import kinora.render.Request;

/// What an engine process of the product does: requests in, results or refusals out.
public final class NativeOperation implements Operation {
    private final NativeWork work;

    /// @param fonts folder of the build's fonts
    public NativeOperation(Path fonts) {
        work = new NativeWork(fonts);
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
