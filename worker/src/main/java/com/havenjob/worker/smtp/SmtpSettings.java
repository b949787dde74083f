package com.havenjob.worker.smtp;

import com.havenjob.kernel.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the SMTP door, {@code havenjob.smtp.*}.
 *
 * @param enabled whether the door opens at all
 * @param bindAddress the address of this machine that it listens on; 0.0.0.0 for all
 * @param port the port that it listens on; 0 takes any that is free
 * @param hostName what it calls itself in its greeting
 * @param maxConnections how many connections may be open; one more is answered 421
 * @param maxConnectionsPerPeer how many one address may have open
 * @param maxRecipients how many recipients one mail may have; one more is answered 452
 * @param mailsPerPeerAndMinute how many mails one address may begin in a minute; one more is answered 450
 * @param unknownRecipientsPerPeerAndMinute how often one address may guess wrong; then the connection ends with 421
 * @param relays addresses that bring other people's mail, such as the mail server in front; the limits for one peer do
 *     not bind them
 * @param idleTimeout how long a peer may be silent
 * @param mailTimeout how long one mail may take to come in
 * @param spoolAbove larger mails wait in a file while they come in
 * @param certificate PEM file with the certificate and its chain, for STARTTLS; none, no STARTTLS
 * @param key PEM file with the certificate's private key
 * @param tlsRequired whether mail is only taken after STARTTLS
 */
@ConfigurationProperties("havenjob.smtp")
record SmtpSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("127.0.0.1") String bindAddress,
        @DefaultValue("2525") int port,
        @DefaultValue("havenjob.localhost") String hostName,
        @DefaultValue("200") int maxConnections,
        @DefaultValue("20") int maxConnectionsPerPeer,
        @DefaultValue("20") int maxRecipients,
        @DefaultValue("120") int mailsPerPeerAndMinute,
        @DefaultValue("30") int unknownRecipientsPerPeerAndMinute,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> relays,
        @DefaultValue("60s") Duration idleTimeout,
        @DefaultValue("10m") Duration mailTimeout,
        @DefaultValue("64KB") DataSize spoolAbove,
        @Nullable Path certificate,
        @Nullable Path key,
        @DefaultValue("false") boolean tlsRequired) {

    SmtpSettings {
        relays = List.copyOf(relays);
        if (port < 0 || port > 65_535) {
            throw new Refusal("havenjob.smtp.port is " + port + ": choose 0 to 65535");
        }
        if ((certificate == null) != (key == null)) {
            throw new Refusal(
                    "STARTTLS needs both havenjob.smtp.certificate and havenjob.smtp.key: name both or neither");
        }
        if (tlsRequired && certificate == null) {
            throw new Refusal("havenjob.smtp.tls-required needs a certificate: name havenjob.smtp.certificate and "
                    + "havenjob.smtp.key");
        }
    }
}
