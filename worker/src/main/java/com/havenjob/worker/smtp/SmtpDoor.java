package com.havenjob.worker.smtp;

import com.havenjob.kernel.Refusal;
import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.queue.PipelineMetrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * The SMTP receiver. It opens with the process, and closes behind the mails that are coming in. A port that is taken ends
 * the start with {@link Refusal}.
 */
@Component
public class SmtpDoor implements SmartLifecycle {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);
    private static final int BACKLOG = 200;
    private static final Logger log = LoggerFactory.getLogger(SmtpDoor.class);

    private final SmtpSettings settings;
    private final Reception reception;
    private final MemoryBudget memory;
    private final PipelineMetrics metrics;
    private final Path spoolFolder;
    private final Clock clock;
    private volatile @Nullable Open open;

    SmtpDoor(
            SmtpSettings settings,
            Reception reception,
            MemoryBudget memory,
            PipelineMetrics metrics,
            @Value("${havenjob.data}") Path dataDirectory,
            Clock clock) {
        this.settings = settings;
        this.reception = reception;
        this.memory = memory;
        this.metrics = metrics;
        this.spoolFolder = dataDirectory.resolve("spool");
        this.clock = clock;
    }

    /** The port that it listens on; {@link IllegalStateException} while it is closed. */
    public int port() {
        var door = open;
        if (door == null) {
            throw new IllegalStateException("The SMTP door is closed");
        }
        return door.server().getPortAllocated();
    }

    /** Where a program on this machine reaches it; {@link IllegalStateException} while it is closed. */
    public InetSocketAddress localAddress() {
        var bound = bindAddress();
        return new InetSocketAddress(bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound, port());
    }

    @Override
    public void start() {
        if (!settings.enabled() || isRunning()) {
            return;
        }
        var inProgress = new MailsInProgress();
        var server = build(doorway(inProgress));
        try {
            server.start();
        } catch (RuntimeException e) {
            throw cannotListen(e);
        }
        open = new Open(server, inProgress);
        log.info("The SMTP door is open, port={}", server.getPortAllocated());
    }

    @Override
    public void stop() {
        var door = open;
        if (door == null) {
            return;
        }
        try {
            if (!door.inProgress().closeBehindTheLast(LONGEST_GOODBYE)) {
                log.warn("Some mails were still coming in when the SMTP door closed; their senders will try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        door.server().stop();
        open = null;
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }

    private Doorway doorway(MailsInProgress inProgress) {
        return new Doorway(
                settings,
                reception,
                new PeerRules(settings, inProgress, metrics, clock),
                inProgress,
                memory,
                spoolFolder,
                metrics,
                clock);
    }

    private SMTPServer build(Doorway doorway) {
        var builder = new SMTPServer.Builder()
                .bindAddress(bindAddress())
                .port(settings.port())
                .backlog(BACKLOG)
                .hostName(settings.hostName())
                .softwareName("HavenJob")
                .insertReceivedHeaders(false)
                .maxConnections(settings.maxConnections())
                .maxRecipients(settings.maxRecipients())
                .connectionTimeoutMs(Math.toIntExact(settings.idleTimeout().toMillis()))
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("smtp-", 0).factory()))
                .serverThreadName("smtp-accept")
                .sessionHandler(doorway.rules())
                .messageHandlerFactory(context -> new IncomingMail(doorway, PeerRules.peerOf((Session) context)));
        if (settings.certificate() != null && settings.key() != null) {
            var context = Certificates.load(settings.certificate(), settings.key());
            builder.startTlsSocketFactory(socket -> Certificates.serverSide(context, socket))
                    .enableTLS()
                    .requireTLS(settings.tlsRequired());
        }
        var server = builder.build();
        Commands.replaceIn(server.getCommandHandler(), reception.maxSize());
        return server;
    }

    private InetAddress bindAddress() {
        try {
            return InetAddress.getByName(settings.bindAddress());
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "havenjob.smtp.bind-address is «" + settings.bindAddress()
                            + "», which is no address of this machine: write one like 127.0.0.1 or 0.0.0.0",
                    e);
        }
    }

    private RuntimeException cannotListen(RuntimeException failure) {
        return failure.getCause() instanceof IOException
                ? new Refusal(
                        "The SMTP port " + settings.port() + " at " + settings.bindAddress()
                                + " cannot be opened (" + failure.getCause().getMessage()
                                + "): stop the program that uses it, or choose another with --smtp-port",
                        failure)
                : failure;
    }

    private record Open(SMTPServer server, MailsInProgress inProgress) {}
}
