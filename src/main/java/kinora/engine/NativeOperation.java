package kinora.engine;

import java.io.IOException;

import kinora.codec.MediaException;
import kinora.codec.Versions;
import kinora.render.Request;

/// What an engine process of the product does: requests in, results or refusals out.
public final class NativeOperation implements Operation {
    /// Loads the native libraries, which takes a second where they are not in memory, so that no file's deadline has to allow for it. One that does not load
    /// is missed, and named, when it is used.
    public static NativeOperation ready() {
        Versions.load();
        return new NativeOperation();
    }

    @Override
    public Answer run(byte operation, byte[] body, Context context) throws IOException {
        Request<?> request = RequestForm.read(operation, body);
        try {
            return Answer.result(RequestForm.writeResult(request, NativeWork.perform(request, context)));
        } catch (MediaException refused) {
            return Answer.refusal(RequestForm.writeRefusal(refused.refusal()));
        }
    }
}
