package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.MessageState;
import com.havenjob.testing.RunningPipeline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer of the webhook, and what it keeps. */
class SendGridWebhookTest {

    private static final String SENDER = "jobs@fernwick.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Account ruth = pipeline.somebodyTrusting(SENDER);

    @TempDir
    private Path folder;

    @Test
    void aRawMailIsStoredAsItCame() throws Exception {
        var mail = mail("caf\u00e9\r\nbare\nline\r\n\r\n--xYzZ\r\n.\r\n");
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(rawForm(mail, "pass"))).isEqualTo(200);
        }
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
        assertThat(pipeline.statesOfMailOf(ruth.id())).containsExactly(MessageState.RECEIVED);
    }

    @Test
    void aRepeatedDeliveryIsAcknowledgedAndStoredOnce() throws Exception {
        var form = rawForm(mail("Once.\r\n"), "pass");
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(form)).isEqualTo(200);
            assertThat(webhook.post(form)).isEqualTo(200);
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aMailInPartsIsPutTogetherAgainAndARepetitionIsKnown() throws Exception {
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(parsedForm())).isEqualTo(200);
            assertThat(webhook.post(parsedForm())).isEqualTo(200);
        }
        var stored = pipeline.rawMailOf(ruth.id());
        assertThat(stored).hasSize(1);
        var mail = pipeline.bean(MessageParser.class).parse(stored.getFirst());
        assertThat(mail.subject()).isEqualTo("Your application as a baker");
        assertThat(new String(stored.getFirst(), ISO_8859_1))
                .contains("Received: from mx.fernwick.example\r\n by mx.provider.example\r\n")
                .contains("Message-ID: <77@fernwick.example>\r\n")
                .contains("text/plain; charset=iso-8859-1")
                .contains("text/html; charset=utf-8")
                .contains("filename*=UTF-8''plan%20%C3%BC.pdf")
                .doesNotContain("old-boundary");
        assertThat(mail.toString()).contains("Caf\u00e9 interview");
    }

    @Test
    void theSecretMayComeInTheQueryTheHeaderOrThePassword() throws Exception {
        var form = BodyPublishers.ofByteArray(rawForm(mail("Three ways.\r\n"), "pass"));
        var login = Base64.getEncoder().encodeToString(("havenjob:" + TestWebhook.SECRET).getBytes(UTF_8));
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.send(webhook.request("?a=b&secret=" + TestWebhook.SECRET, form)))
                    .isEqualTo(200);
            assertThat(webhook.send(webhook.request("", form).header("X-HavenJob-Secret", TestWebhook.SECRET)))
                    .isEqualTo(200);
            assertThat(webhook.send(webhook.request("", form).header("Authorization", "Basic " + login)))
                    .isEqualTo(200);
        }
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        var form = BodyPublishers.ofByteArray(rawForm(mail("No.\r\n"), "pass"));
        try (var webhook = TestWebhook.open(folder, Map.of("failures-per-peer-and-minute", "5"))) {
            assertThat(webhook.send(webhook.request("", form))).isEqualTo(401);
            assertThat(webhook.send(webhook.request("?secret=wrong", form))).isEqualTo(401);
            assertThat(webhook.send(webhook.request("?secret=", form))).isEqualTo(401);
            assertThat(webhook.send(webhook.request("", form).header("Authorization", "Basic !!!")))
                    .isEqualTo(401);
            assertThat(webhook.send(webhook.request("", form).header("X-HavenJob-Secret", "a")))
                    .isEqualTo(401);
            assertThat(webhook.send(webhook.request("", form))).isEqualTo(429);
        }
        assertThat(pipeline.mailOf(ruth.id())).isEmpty();
    }

    @Test
    void withoutASecretThereIsNothing() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + pipeline.webPort() + "/inbound/sendgrid?secret="))
                .POST(BodyPublishers.ofString("x"));
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws Exception {
        var large = new byte
                [Math.toIntExact(pipeline.bean(InboxSettings.class).maxSize().toBytes()) + 3 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(statusOrHangUp(() -> webhook.post(large))).isEqualTo(413);
            assertThat(statusOrHangUp(() -> webhook.postChunked(large))).isEqualTo(413);
        }
    }

    @Test
    void aMailOneByteTooLargeIsRefusedAndOneOfTheLimitIsStored() throws Exception {
        int limit = Math.toIntExact(pipeline.bean(InboxSettings.class).maxSize().toBytes());
        var exact = mail("");
        var mail = Arrays.copyOf(exact, limit);
        Arrays.fill(mail, exact.length, limit, (byte) 'x');
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(rawForm(Arrays.copyOf(mail, limit + 1), "pass")))
                    .isEqualTo(413);
            assertThat(webhook.post(rawForm(mail, "pass"))).isEqualTo(200);
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void whatIsNoFormOrNoMailIsRefused() throws Exception {
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            var json = webhook.request("?secret=" + TestWebhook.SECRET, BodyPublishers.ofString("{}"))
                    .setHeader("Content-Type", "application/json");
            assertThat(webhook.send(json)).isEqualTo(400);
            assertThat(webhook.post("no boundary in here".getBytes(UTF_8))).isEqualTo(400);
            assertThat(webhook.post(TestWebhook.form(Map.of("\"email\"", mail("x")))))
                    .isEqualTo(422);
            assertThat(webhook.post(TestWebhook.form(Map.of("\"envelope\"", envelope(address())))))
                    .isEqualTo(422);
            assertThat(webhook.post(TestWebhook.form(
                            Map.of("\"envelope\"", "{not json".getBytes(UTF_8), "\"email\"", mail("x")))))
                    .isEqualTo(422);
        }
    }

    @Test
    void aMailForNobodyIsRefusedAndOneForSomebodyAmongStrangersIsStored() throws Exception {
        var stranger = "stranger@in.havenjob.localhost";
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(
                            TestWebhook.form(Map.of("\"envelope\"", envelope(stranger), "\"email\"", mail("x")))))
                    .isEqualTo(422);
            assertThat(webhook.post(TestWebhook.form(
                            Map.of("\"envelope\"", envelope(stranger + "\",\"" + address()), "\"email\"", mail("x")))))
                    .isEqualTo(200);
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aForgedSenderIsHeldBack() throws Exception {
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(rawForm(mail("Forged.\r\n"), "fail"))).isEqualTo(200);
        }
        assertThat(pipeline.statesOfMailOf(ruth.id())).containsExactly(MessageState.QUARANTINED);
    }

    @Test
    void mailsBeyondTheRateArePutOffSoThatTheProviderTriesAgain() throws Exception {
        try (var webhook = TestWebhook.open(folder, Map.of("mails-per-peer-and-minute", "1"))) {
            assertThat(webhook.post(rawForm(mail("1"), "pass"))).isEqualTo(200);
            assertThat(webhook.post(rawForm(mail("2"), "pass"))).isEqualTo(503);
            webhook.clock().advance(Duration.ofMinutes(1));
            assertThat(webhook.post(rawForm(mail("2"), "pass"))).isEqualTo(200);
        }
    }

    @Test
    void whereAPublicKeyIsSetOnlyAFreshSignatureOfThisBodyIsTaken() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        var form = rawForm(mail("Signed.\r\n"), "pass");
        var other = rawForm(mail("Changed.\r\n"), "pass");
        try (var webhook = TestWebhook.open(folder, Map.of("public-key", key))) {
            var now = webhook.clock().instant().getEpochSecond();
            assertThat(webhook.post(form)).as("unsigned").isEqualTo(401);
            assertThat(signed(webhook, other, now, sign(keys, form, now)))
                    .as("changed")
                    .isEqualTo(401);
            assertThat(signed(webhook, form, now + 1, sign(keys, form, now)))
                    .as("other time")
                    .isEqualTo(401);
            assertThat(signed(webhook, form, now - 700, sign(keys, form, now - 700)))
                    .as("stale")
                    .isEqualTo(401);
            assertThat(signed(webhook, form, now, "no Base64!")).as("garbage").isEqualTo(401);
            assertThat(pipeline.mailOf(ruth.id())).isEmpty();
            assertThat(signed(webhook, form, now, sign(keys, form, now)))
                    .as("right")
                    .isEqualTo(200);
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aMailThatCannotBeStoredIsPutOff() throws Exception {
        var form = TestWebhook.form(Map.of("\"envelope\"", envelope(address()), "\"email\"", mail("x")));
        Files.createFile(folder.resolve("spool"));
        var large = Arrays.copyOf(mail("x"), 100_000);
        try (var webhook = TestWebhook.open(folder, Map.of())) {
            assertThat(webhook.post(rawForm(large, "pass"))).isEqualTo(503);
            assertThat(webhook.post(form)).isEqualTo(200);
        }
    }

    private int signed(TestWebhook webhook, byte[] form, long timestamp, String signature)
            throws IOException, InterruptedException {
        return webhook.send(webhook.request("?secret=" + TestWebhook.SECRET, BodyPublishers.ofByteArray(form))
                .header(ProviderSignature.TIMESTAMP, Long.toString(timestamp))
                .header(ProviderSignature.SIGNATURE, signature));
    }

    private static String sign(KeyPair keys, byte[] body, long timestamp) throws GeneralSecurityException {
        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(keys.getPrivate());
        signer.update(Long.toString(timestamp).getBytes(UTF_8));
        signer.update(body);
        return Base64.getEncoder().encodeToString(signer.sign());
    }

    private String address() {
        return ruth.forwardingAddress().value();
    }

    private static byte[] envelope(String to) {
        return ("{\"to\":[\"" + to + "\"],\"from\":\"bounce@mailer.example\"}").getBytes(UTF_8);
    }

    private byte[] rawForm(byte[] mail, String spf) {
        var fields = new LinkedHashMap<String, byte[]>();
        fields.put("\"dkim\"", "none".getBytes(UTF_8));
        fields.put("\"email\"", mail);
        fields.put("\"from\"", ("Fernwick <" + SENDER + ">").getBytes(UTF_8));
        fields.put("\"envelope\"", envelope(address()));
        fields.put("\"SPF\"", spf.getBytes(UTF_8));
        return TestWebhook.form(fields);
    }

    private byte[] parsedForm() {
        var fields = new LinkedHashMap<String, byte[]>();
        fields.put("\"headers\"", """
                Received: from mx.fernwick.example
                 by mx.provider.example
                From: Fernwick <jobs@fernwick.example>
                Subject: Your application as a baker
                Message-ID: <77@fernwick.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed;
                  boundary="old-boundary"
                """.getBytes(UTF_8));
        fields.put("\"dkim\"", "{@fernwick.example : pass}".getBytes(UTF_8));
        fields.put("\"from\"", ("Fernwick <" + SENDER + ">").getBytes(UTF_8));
        fields.put("\"text\"", "Caf\u00e9 interview on Monday\r\n".getBytes(ISO_8859_1));
        fields.put("\"html\"", "<p>Caf\u00e9 interview on Monday</p>".getBytes(UTF_8));
        fields.put("\"charsets\"", "{\"text\":\"iso-8859-1\",\"html\":\"UTF-8\"}".getBytes(UTF_8));
        fields.put("\"envelope\"", envelope(address()));
        fields.put("\"SPF\"", "softfail".getBytes(UTF_8));
        fields.put("\"attachments\"", "1".getBytes(UTF_8));
        fields.put(
                "\"attachment1\"; filename=\"plan \u00fc.pdf\"\r\nContent-Type: application/pdf",
                new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0xFF, '\r', '\n'});
        return TestWebhook.form(fields);
    }

    private static byte[] mail(String body) {
        return ("From: Fernwick <" + SENDER + ">\r\nSubject: News\r\n\r\n" + body).getBytes(UTF_8);
    }

    /** A server that refuses a body may hang up before it has read it, and the client then loses the answer. */
    private static int statusOrHangUp(Request request) throws InterruptedException {
        try {
            return request.send();
        } catch (IOException hungUp) {
            return 413;
        }
    }

    @FunctionalInterface
    private interface Request {
        int send() throws IOException, InterruptedException;
    }
}
