package kinora.llm;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A server on this machine that gives the answers it was told, one after the other, the last one for ever.
final class ModelServer implements AutoCloseable {
    /// What it was asked.
    ///
    /// @param path with the query
    /// @param headers one a line, names in small letters
    record Request(String path, String headers, String body) {}

    /// One answer.
    interface Script {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Script> scripts = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    final List<Request> requests = new CopyOnWriteArrayList<>();

    ModelServer(Script... scripts) {
        this.scripts.addAll(List.of(scripts));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            StringBuilder headers = new StringBuilder();
            exchange.getRequestHeaders().forEach((name, values) -> headers.append(name.toLowerCase(java.util.Locale.ROOT)).append(": ")
                    .append(values.getFirst()).append('\n'));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(exchange.getRequestURI().toString(), headers.toString(), body));
            next().answer(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Script next() {
        return scripts.size() > 1 ? scripts.removeFirst() : scripts.getFirst();
    }

    /// A file of recorded answers.
    static Script file(String name) {
        return send(200,
                name.endsWith(".json") ? "application/json" : name.startsWith("ollama") ? "application/x-ndjson" : "text/event-stream",
                read(name));
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/llm", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Script send(int status, String type, String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /// Sends to another address.
    static Script redirect(String address) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    /// Begins to answer and never ends.
    Script stalled(String beginning) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            closed.await();
        };
    }

    /// Says nothing at all.
    Script silent() {
        return _ -> closed.await();
    }

    /// Says the same again and again, until nobody listens.
    static Script endless(String event) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 200_000; i++) {
                out.write(bytes);
            }
        };
    }

    /// What it shall answer from now on.
    synchronized void answers(Script... fresh) {
        scripts.clear();
        scripts.addAll(List.of(fresh));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
