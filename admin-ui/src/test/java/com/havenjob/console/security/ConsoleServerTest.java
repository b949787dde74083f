package com.havenjob.console.security;

import static com.havenjob.console.security.ServerUnderTest.SECRET;
import static com.havenjob.console.security.ServerUnderTest.browser;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.console.ConsoleComposition;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.inbox.InboxList;
import com.havenjob.kernel.EmailAddress;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Console and worker in one process, as {@code run} composes them, asked over HTTP. */
class ConsoleServerTest {

    @SuppressWarnings("NullAway.Init")
    private static ServerUnderTest server;

    private final HttpClient client = browser();

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(ConsoleComposition.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void viewLeadsToTheSignIn() throws IOException, InterruptedException {
        assertThatLeadsToSignIn(server.get(client, "/applications"));
    }

    @Test
    void sessionCookieIsKeptFromScriptsAndOtherSites() throws IOException, InterruptedException {
        assertThat(server.get(client, "/applications").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void healthIsThereForEverybody() throws IOException, InterruptedException {
        assertThat(server.get(client, "/actuator/health/liveness", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void metricsAreForThisMachineOnly() throws IOException, InterruptedException {
        assertThat(server.get(client, "/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(server.get(client, "/actuator/prometheus", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .isEqualTo(403);
        assertThatLeadsToSignIn(server.get(client, "/actuator"));
    }

    @Test
    void wrongPasswordLeadsBackWithAWordAndTheSixthInARowMustWait() throws IOException, InterruptedException {
        var nobody = UUID.randomUUID() + "@example.org";
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(guess(nobody)).as("guess %d", guess).endsWith("/sign-in?error");
        }
        assertThat(guess(nobody)).endsWith("/sign-in?wait");
    }

    private String guess(String address) throws IOException, InterruptedException {
        var answer = server.signIn(client, address, "guess");
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void mailOfTheProviderComesInWithoutASessionAndIsStored() throws IOException, InterruptedException {
        var person = somebody();
        assertThat(post("?secret=" + SECRET, person)).isEqualTo(200);
        assertThat(server.bean(InboxList.class).count(person.id(), Set.of())).isEqualTo(1);
    }

    @Test
    void withoutTheSecretNoMailComesIn() throws IOException, InterruptedException {
        var person = somebody();
        assertThat(post("", person)).isEqualTo(401);
        assertThat(server.bean(InboxList.class).count(person.id(), Set.of())).isZero();
    }

    @Test
    void disabledAccountIsOutWithItsNextRequest() throws IOException, InterruptedException {
        var person = somebody();
        server.signIn(client, person.email().value(), ConsoleTest.PASSWORD);
        assertThatIsIn(server.get(client, "/applications"));
        server.bean(Accounts.class).disable(person.id());
        assertThatLeadsToSignIn(server.get(client, "/applications"));
    }

    @Test
    void newPasswordEndsTheSessionsOfTheOldOne() throws IOException, InterruptedException {
        var person = somebody();
        server.signIn(client, person.email().value(), ConsoleTest.PASSWORD);
        server.bean(Accounts.class).changePassword(person.id(), "quite another password");
        assertThatLeadsToSignIn(server.get(client, "/applications"));
        server.signIn(client, person.email().value(), "quite another password");
        assertThatIsIn(server.get(client, "/applications"));
    }

    private static Account somebody() {
        var address = new EmailAddress("person-" + UUID.randomUUID() + "@example.org");
        return server.bean(Accounts.class).add(address, "Ruth Ellingsen", ConsoleTest.PASSWORD);
    }

    private int post(String query, Account person) throws IOException, InterruptedException {
        var envelope = "{\"to\":[\"" + person.forwardingAddress() + "\"],\"from\":\"jobs@fernwick.example\"}";
        var form = part("envelope", envelope) + part("SPF", "pass") + part("email", """
                From: Fernwick <jobs@fernwick.example>\r
                Subject: News\r
                \r
                Text\r
                """) + "--xYz--\r\n";
        var request = server.request("/inbound/sendgrid" + query)
                .header("Content-Type", "multipart/form-data; boundary=xYz")
                .POST(BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static String part(String name, String content) {
        return "--xYz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    /** The page itself needs the bundle of the packaged program, which tests do not have. */
    private static void assertThatIsIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isNotEqualTo(302);
    }

    private static void assertThatLeadsToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }
}
