package com.havenjob.worker.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.Refusal;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SmtpDialogue;
import com.havenjob.testing.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** STARTTLS with a certificate of one's own. */
class StartTlsTest {

    private static final String SENDER = "jobs@fernwick.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @TempDir
    private Path folder;

    private TestCertificate certificate;

    @BeforeEach
    void makeCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        certificate = TestCertificate.make(folder);
    }

    @Test
    void mailComesInOverTls() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var mail = ("From: " + SENDER + "\r\n\r\nprivately\r\n").getBytes(UTF_8);
        try (var door = TestDoor.open(folder, keys("false"));
                var peer = SmtpDialogue.greet(door.port())) {
            var secure = peer.startTls(certificate.trusting());
            assertThat(secure.getSession().getProtocol()).isEqualTo("TLSv1.3");
            peer.say("EHLO relay.example.net");
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail))
                    .startsWith("250 ");
        }
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
    }

    @Test
    void whereTlsIsRequiredNoMailBeginsWithoutIt() throws IOException {
        try (var door = TestDoor.open(folder, keys("true"));
                var peer = SmtpDialogue.connect(door.port())) {
            peer.reply();
            peer.send("EHLO relay.example.net\r\n".getBytes(UTF_8));
            assertThat(peer.replyLines()).contains("250-STARTTLS");
            assertThat(peer.say("MAIL FROM:<" + SENDER + ">")).startsWith("530 ");
            peer.startTls(certificate.trusting());
            peer.say("EHLO relay.example.net");
            assertThat(peer.say("MAIL FROM:<" + SENDER + ">")).startsWith("250 ");
        }
    }

    @Test
    void whatWasSentAheadOfTheHandshakeIsForgotten() throws IOException {
        try (var door = TestDoor.open(folder, keys("false"));
                var peer = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.startTls(certificate.trusting());
            assertThat(peer.say("RCPT TO:<somebody@in.havenjob.localhost>")).startsWith("503 ");
        }
    }

    @Test
    void aFileThatIsNoCertificateIsNamedInTheRefusal() throws IOException {
        Files.writeString(certificate.certificate(), "no certificate");
        assertThatThrownBy(() -> TestDoor.open(folder, keys("false")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(certificate.certificate().toString());
    }

    @Test
    void aCertificateWithoutItsKeyIsRefused() {
        assertThatThrownBy(() -> TestDoor.settings(
                        Map.of("certificate", certificate.certificate().toString())))
                .rootCause()
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("havenjob.smtp.key");
    }

    private Map<String, String> keys(String required) {
        return Map.of(
                "certificate", certificate.certificate().toString(),
                "key", certificate.key().toString(),
                "tls-required", required);
    }
}
