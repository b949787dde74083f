package com.havenjob.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.testing.RunningPipeline;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worker's web port, which providers of mail may have to reach. */
class WebPortTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final HttpClient client = HttpClient.newHttpClient();

    /** A server on every address would answer here; ours is on 127.0.0.1 alone. */
    @Test
    void listensOnOneAddressUnlessItIsTold() throws IOException {
        var other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        assertThatThrownBy(() -> new Socket(other, pipeline.webPort()).close()).isInstanceOf(ConnectException.class);
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), pipeline.webPort()).close();
    }

    @Test
    void metricsAreForThisMachine() throws Exception {
        assertThat(status("/actuator/prometheus")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/prometheus",
                "/actuator/%70rometheus",
                "/actuator/health/../prometheus",
                "/actuator/health/%2e%2e/prometheus",
                "//actuator/prometheus",
                "/actuator;x=/prometheus"
            })
    void metricsAreNotForWhoeverComesThroughAProxy(String path) throws Exception {
        assertThat(status(path, "X-Forwarded-For", "203.0.113.7")).isBetween(400, 499);
        assertThat(status(path, "Forwarded", "for=203.0.113.7")).isBetween(400, 499);
    }

    @Test
    void healthIsForEverybody() throws Exception {
        assertThat(status("/actuator/health/liveness", "X-Forwarded-For", "203.0.113.7"))
                .isEqualTo(200);
    }

    private int status(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pipeline.webPort() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
