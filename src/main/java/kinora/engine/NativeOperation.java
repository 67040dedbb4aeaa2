package kinora.engine;

import java.io.IOException;

import kinora.codec.MediaException;
import kinora.render.Request;

/// What an engine process of the product does: requests in, results or refusals out.
public final class NativeOperation implements Operation {
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
