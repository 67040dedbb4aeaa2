package kinora.llm.chain;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;

/// Listens to a streamed answer until it is complete, too long, or late.
final class Listening implements StreamingChatResponseHandler {
    /// Characters of one answer: far more than the longest list of calls.
    static final long MOST_LETTERS = 400_000;

    private final CompletableFuture<Optional<AiMessage>> complete = new CompletableFuture<>();
    private volatile Optional<StreamingHandle> handle = Optional.empty();
    private volatile long letters;

    /// An answer that does not end.
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// The whole message; nothing when the stream ended without one.
    ///
    /// @throws TimeoutException when it is not complete in time; the stream is then closed
    Optional<AiMessage> message(Duration patience) throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return complete.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            cancel();
            throw late;
        }
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        heard(part.text().length(), context.streamingHandle());
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        String written = part.partialArguments();
        heard(written == null ? 1 : written.length() + 1, context.streamingHandle());
    }

    private synchronized void heard(int more, StreamingHandle stream) {
        handle = Optional.of(stream);
        letters += more;
        if (letters > MOST_LETTERS) {
            complete.completeExceptionally(new TooLong());
            cancel();
        }
    }

    private void cancel() {
        handle.ifPresent(StreamingHandle::cancel);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        complete.complete(Optional.ofNullable(response.aiMessage()));
    }

    @Override
    public void onError(Throwable error) {
        complete.completeExceptionally(error);
    }
}
