package com.havenjob.console.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.console.ConsoleOnlyComposition;
import com.havenjob.console.testing.DatabaseOfTests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The console alone, asked over HTTP by somebody without a session. */
class ConsoleServerTest {

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext context;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(ConsoleOnlyComposition.class)
                .initializers(new DatabaseOfTests())
                .properties("server.port=0", "vaadin.productionMode=true")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void viewLeadsToTheSignIn() throws IOException, InterruptedException {
        var answer = get("/applications");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void sessionCookieIsKeptFromScriptsAndOtherSites() throws IOException, InterruptedException {
        assertThat(get("/applications").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void healthIsThereForEverybody() throws IOException, InterruptedException {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreForThisMachineOnly() throws IOException, InterruptedException {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(302);
    }

    @Test
    void wrongPasswordLeadsBackWithAWordAndTheSixthInARowMustWait() throws IOException, InterruptedException {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(guess()).as("guess %d", guess).endsWith("/sign-in?error");
        }
        assertThat(guess()).endsWith("/sign-in?wait");
    }

    private String guess() throws IOException, InterruptedException {
        var signIn = request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=nobody%40example.org&password=guess"))
                .build();
        var answer = client.send(signIn, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
