package com.havenjob.console.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.console.testing.DatabaseOfTests;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A composition as a process runs it, asked over HTTP. */
final class ServerUnderTest implements AutoCloseable {

    static final String SECRET = "a-secret-of-some-length";

    private final ConfigurableApplicationContext context;

    private ServerUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ServerUnderTest start(Class<?> composition) {
        return new ServerUnderTest(new SpringApplicationBuilder(composition)
                .initializers(new DatabaseOfTests())
                .properties("server.port=0", "vaadin.productionMode=true", "havenjob.sendgrid.secret=" + SECRET)
                .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody with a browser of their own, who follows no redirects. */
    static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpResponse<String> get(HttpClient client, String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(HttpClient client, String email, String password)
            throws IOException, InterruptedException {
        var form = "username=" + URLEncoder.encode(email, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8);
        return client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    @Override
    public void close() {
        context.close();
    }
}
