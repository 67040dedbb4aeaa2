package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A browser plays a film to its end and shows the right picture wherever it is sent: films are served to it as sites do, in ranges.
final class BrowserIT {
    private static final int LIMIT_SECONDS = 90;
    /// Seeks to each of the times, waits for the picture of that time and tells the colour in its corner, then plays from the start to the end. (`seeked` alone may come before the picture is there.)
    private static final String PAGE = """
            <!doctype html><video id="v" src="/film.mp4" muted preload="auto"></video><script>
            const v = document.getElementById('v'), told = [];
            const once = name => new Promise((yes, no) => { v.addEventListener(name, yes, {once: true}); v.addEventListener('error', () => no(v.error.message), {once: true}); });
            let pictured = -1;
            const look = (now, frame) => { pictured = frame.mediaTime; v.requestVideoFrameCallback(look); };
            const shown = async t => { while (Math.abs(pictured - t) > 0.05) await new Promise(yes => setTimeout(yes, 5)); };
            const run = async () => {
              v.requestVideoFrameCallback(look);
              if (v.readyState < 2) await once('loadeddata');
              told.push('duration=' + v.duration, 'size=' + v.videoWidth + 'x' + v.videoHeight);
              const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
              for (const t of [2.5, 0.5, 5.9, 3.5, 1.5]) {
                const done = once('seeked'); v.currentTime = t; await done; await shown(t);
                canvas.width = v.videoWidth; canvas.height = v.videoHeight; pen.drawImage(v, 0, 0);
                told.push('at' + t + '=' + pen.getImageData(8, 8, 1, 1).data.slice(0, 3).join(' '));
              }
              const back = once('seeked'); v.currentTime = 0; await back;
              const end = once('ended'); await v.play(); await end;
              told.push('ended=' + v.currentTime, 'frames=' + v.getVideoPlaybackQuality().totalVideoFrames, 'sound=' + v.webkitAudioDecodedByteCount);
            };
            run().catch(wrong => told.push('wrong=' + wrong)).then(() => fetch('/told', {method: 'POST', body: told.join('\\n')}));
            </script>""";

    @TempDir
    Path folder;

    @Test
    void aFilmPlaysToItsEndAndSeeksInChromium() throws Exception {
        String browser = Program.has("chromium") ? "chromium" : "google-chrome";
        assumeTrue(Program.has(browser), "there is no Chromium");
        for (int i = 0; i < 3; i++) {
            Photos.jpeg(folder.resolve("photo" + i + ".jpg"), 1280, 720, i / 3f);
        }
        Songs.tone(folder.resolve("song.wav"), 9);
        Path film = folder.resolve("film.mp4");
        Program.Run made = new Program(folder).run("make", folder.resolve("photo0.jpg").toString(), folder.resolve("photo1.jpg").toString(),
                folder.resolve("photo2.jpg").toString(), "--music", folder.resolve("song.wav").toString(), "--seconds", "6", "--size",
                "640x360", "--out", film.toString());
        assertThat(made.exit()).as(made.err()).isZero();

        Map<String, String> told = watched(browser, film);

        assertThat(told).doesNotContainKey("wrong");
        assertThat(Double.parseDouble(told.getOrDefault("duration", "0"))).isCloseTo(6, within(0.05));
        assertThat(told).containsEntry("size", "640x360");
        assertThat(Double.parseDouble(told.getOrDefault("ended", "0"))).isCloseTo(6, within(0.05));
        assertThat(Long.parseLong(told.getOrDefault("frames", "0"))).isGreaterThan(90);
        assertThat(Long.parseLong(told.getOrDefault("sound", "0"))).isPositive();
        // The corners of the photos are reddish, greenish and bluish.
        assertThat(strongest(told, "0.5")).as(told.toString()).isEqualTo(0);
        assertThat(strongest(told, "1.5")).as(told.toString()).isEqualTo(0);
        assertThat(strongest(told, "2.5")).as(told.toString()).isEqualTo(1);
        assertThat(strongest(told, "3.5")).as(told.toString()).isEqualTo(1);
        assertThat(strongest(told, "5.9")).as(told.toString()).isEqualTo(2);
    }

    /// Which of red, green and blue was the strongest at a time.
    private static int strongest(Map<String, String> told, String seconds) {
        List<Integer> levels = Pattern.compile(" ").splitAsStream(told.getOrDefault("at" + seconds, "0 0 0")).map(Integer::valueOf)
                .toList();
        return levels.indexOf(Collections.max(levels));
    }

    /// What the page told.
    private Map<String, String> watched(String browser, Path film) throws Exception {
        byte[] bytes = Files.readAllBytes(film);
        CompletableFuture<String> told = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
            server.createContext("/film.mp4", exchange -> serve(exchange, bytes));
            server.createContext("/told", exchange -> {
                String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                answer(exchange, 200, "text/plain", new byte[]{'.'});
                told.complete(text);
            });
            server.start();
            Process process = new ProcessBuilder(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--autoplay-policy=no-user-gesture-required", "--user-data-dir=" + folder.resolve("browser"),
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/").redirectErrorStream(true)
                    .redirectOutput(folder.resolve("browser.log").toFile()).start();
            try {
                Map<String, String> lines = new TreeMap<>();
                told.get(LIMIT_SECONDS, TimeUnit.SECONDS).lines().forEach(line -> lines.put(line.split("=", 2)[0], line.split("=", 2)[1]));
                return lines;
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                server.stop(0);
            }
        }
    }

    private static void serve(HttpExchange exchange, byte[] film) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (range == null) {
            answer(exchange, 200, "video/mp4", film);
            return;
        }
        String[] ends = range.substring("bytes=".length()).split("-", 2);
        int from = Integer.parseInt(ends[0]);
        int to = ends[1].isEmpty() ? film.length - 1 : Math.min(Integer.parseInt(ends[1]), film.length - 1);
        exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + to + "/" + film.length);
        answer(exchange, 206, "video/mp4", Arrays.copyOfRange(film, from, to + 1));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
