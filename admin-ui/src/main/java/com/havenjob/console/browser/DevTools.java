package com.havenjob.console.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol that a browser's own developer tools speak: numbered commands and their answers as JSON. */
final class DevTools implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    private DevTools(URI address) {
        this.socket =
                http.newWebSocketBuilder().buildAsync(address, new Answers()).join();
    }

    static DevTools connect(URI address) {
        try {
            return new DevTools(address);
        } catch (CompletionException e) {
            throw new BrowserException("The browser does not take commands at " + address, e);
        }
    }

    /**
     * Sends a command and gives its result.
     *
     * @param session the page that it is for; null for the browser itself
     */
    synchronized JsonNode call(@Nullable String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        var command = new LinkedHashMap<String, Object>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            command.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>().orTimeout(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS);
        waiting.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(command), true).join();
            return resultOf(method, answer.join());
        } catch (CompletionException e) {
            throw new BrowserException("The browser did not answer " + method, e);
        } finally {
            waiting.remove(id);
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }

    private static JsonNode resultOf(String method, JsonNode answer) {
        if (answer.has("error")) {
            throw new BrowserException(
                    method + ": " + answer.path("error").path("message").asString());
        }
        return answer.path("result");
    }

    /** A message comes in pieces; a picture in many. Events that nobody asked for are dropped. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder pieces = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            pieces.append(data);
            if (last) {
                var message = JSON.readTree(pieces.toString());
                pieces.setLength(0);
                var waits = waiting.get(message.path("id").asInt(0));
                if (waits != null) {
                    waits.complete(message);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            onError(from, new BrowserException("The browser closed the connection: " + status + " " + reason));
            return null;
        }
    }
}
