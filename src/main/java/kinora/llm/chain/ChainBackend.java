package kinora.llm.chain;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.request.ChatRequest;
import kinora.llm.Backend;
import kinora.llm.Provider;
import kinora.llm.Setting;
import kinora.understand.LanguageModel.Answer;
import kinora.understand.LanguageModel.Exchange;
import kinora.understand.LanguageModel.Failure;

/// Asks models through LangChain4j. Answers are streamed, so that what does not end can be given up; a server of the OpenAI shape that does not stream is asked once more without.
public final class ChainBackend implements Backend {
    /// For the service loader.
    public ChainBackend() {}

    @Override
    public Answer next(Setting setting, Exchange exchange, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        ChatRequest request = Exchanges.request(exchange);
        try {
            Optional<AiMessage> streamed = streamed(setting, request, patience);
            Duration left = Duration.ofNanos(end - System.nanoTime());
            Optional<AiMessage> message = streamed.isEmpty() && setting.provider() == Provider.OPENAI && left.isPositive()
                    ? plain(setting, request, left)
                    : streamed;
            return message.<Answer>map(Exchanges::said).orElseGet(() -> new Answer.Failed(Failure.NONSENSE));
        } catch (ExecutionException failed) {
            return failed(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException late) {
            return new Answer.Failed(Failure.TIMED_OUT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(Failure.TIMED_OUT);
        } catch (RuntimeException broken) {
            return failed(broken);
        }
    }

    /// A message with words or calls in it.
    private static Optional<AiMessage> streamed(Setting setting, ChatRequest request, Duration patience)
            throws TimeoutException, ExecutionException, InterruptedException {
        Listening listening = new Listening();
        // The client may wait for headers by itself, for longer than anybody has patience.
        Thread.ofVirtual().start(() -> {
            try {
                Clients.streaming(setting, patience).chat(request, listening);
            } catch (RuntimeException broken) {
                listening.onError(broken);
            }
        });
        return listening.message(patience).filter(ChainBackend::isSomething);
    }

    private static Optional<AiMessage> plain(Setting setting, ChatRequest request, Duration patience)
            throws TimeoutException, ExecutionException, InterruptedException {
        CompletableFuture<Optional<AiMessage>> complete = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                complete.complete(Optional.ofNullable(Clients.plain(setting, patience).chat(request).aiMessage()));
            } catch (RuntimeException broken) {
                complete.completeExceptionally(broken);
            }
        });
        return complete.get(patience.toMillis(), TimeUnit.MILLISECONDS).filter(ChainBackend::isSomething);
    }

    private static boolean isSomething(AiMessage message) {
        return message.hasToolExecutionRequests() || (message.text() != null && !message.text().isBlank());
    }

    /// What a failure means. Messages of services may quote keys, so that only the kind of failure is kept.
    private static Answer failed(Throwable error) {
        System.getLogger("kinora").log(System.Logger.Level.DEBUG, "a language model failed: {0}", error.getClass().getName());
        Failure why = Failure.NONSENSE;
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            Optional<Failure> known = known(cause);
            if (known.isPresent()) {
                why = known.get();
                break;
            }
            cause = cause.getCause();
        }
        return new Answer.Failed(why);
    }

    private static Optional<Failure> known(Throwable error) {
        return switch (error) {
            case Listening.TooLong _ -> Optional.of(Failure.ENDLESS);
            case HttpTimeoutException _,TimeoutException _,dev.langchain4j.exception.TimeoutException _ -> Optional.of(Failure.TIMED_OUT);
            // All errors of services come from an answer of the server; the same types without one are about its content.
            case HttpException _ -> Optional.of(Failure.DECLINED);
            case UnresolvedModelServerException _ -> Optional.of(Failure.UNREACHABLE);
            // What cannot be read as JSON is an IOException of another library.
            case IOException broken when broken.getClass().getPackageName().startsWith("java.") -> Optional.of(Failure.UNREACHABLE);
            default -> Optional.empty();
        };
    }
}
