package com.havenjob.console.security;

import static com.havenjob.console.security.ServerUnderTest.browser;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Accounts;
import com.havenjob.console.ConsoleOnlyComposition;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.kernel.EmailAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The console without a worker, as {@code console} composes it. */
class ConsoleOnlyServerTest {

    @Test
    void pagesAreThereBehindASessionAndTheDoorsAreNot() throws Exception {
        try (var server = ServerUnderTest.start(ConsoleOnlyComposition.class)) {
            var client = browser();
            assertThat(server.get(client, "/applications").statusCode()).isEqualTo(302);
            var address = new EmailAddress("person-" + UUID.randomUUID() + "@example.org");
            server.bean(Accounts.class).add(address, "Ruth Ellingsen", ConsoleTest.PASSWORD);
            server.signIn(client, address.value(), ConsoleTest.PASSWORD);
            // The page itself needs the bundle of the packaged program, which tests do not have.
            assertThat(server.get(client, "/applications").statusCode()).isNotEqualTo(302);

            var mail = server.request("/inbound/sendgrid?secret=" + ServerUnderTest.SECRET)
                    .POST(BodyPublishers.ofString("x"));
            assertThat(client.send(mail.build(), BodyHandlers.discarding()).statusCode())
                    .as("the provider is to try again, not to forget the mail")
                    .isEqualTo(503);
            assertThat(server.get(client, "/actuator/prometheus", "X-Forwarded-For", "203.0.113.7")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
