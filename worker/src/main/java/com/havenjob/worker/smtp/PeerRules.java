package com.havenjob.worker.smtp;

import com.havenjob.inbox.Door;
import com.havenjob.kernel.Refusal;
import com.havenjob.worker.doors.PeerLimit;
import com.havenjob.worker.doors.PeerNetwork;
import com.havenjob.worker.queue.PipelineMetrics;
import com.havenjob.worker.queue.PipelineMetrics.Rejection;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/** What one peer may do: so many connections, mails and wrong guesses. Relays bring many people's mail and are not bound. */
final class PeerRules implements SessionHandler {

    private final int maxConnectionsPerPeer;
    private final Set<InetAddress> relays;
    private final PeerLimit mails;
    private final PeerLimit guesses;
    private final MailsInProgress inProgress;
    private final PipelineMetrics metrics;
    private final Map<PeerNetwork, Integer> connections = new HashMap<>();

    PeerRules(SmtpSettings settings, MailsInProgress inProgress, PipelineMetrics metrics, Clock clock) {
        this.maxConnectionsPerPeer = settings.maxConnectionsPerPeer();
        this.relays = settings.relays().stream().map(PeerRules::address).collect(Collectors.toUnmodifiableSet());
        this.mails = new PeerLimit(settings.mailsPerPeerAndMinute(), clock);
        this.guesses = new PeerLimit(settings.unknownRecipientsPerPeerAndMinute(), clock);
        this.inProgress = inProgress;
        this.metrics = metrics;
    }

    boolean mayBeginMail(InetAddress peer) {
        return relays.contains(peer) || mails.tryTake(peer);
    }

    boolean mayGuessAgain(InetAddress peer) {
        return relays.contains(peer) || guesses.tryTake(peer);
    }

    @Override
    public SessionAcceptance accept(Session session) {
        // The library names the thread after the peer, and a thread's name is in every log line.
        Thread.currentThread().setName("smtp-" + session.getSessionId());
        if (inProgress.closing()) {
            return SessionAcceptance.failure(421, "4.3.2 The service is closing, try again later");
        }
        if (!connect(peerOf(session))) {
            metrics.rejected(Door.SMTP, Rejection.CONNECTIONS);
            return SessionAcceptance.failure(421, "4.7.0 Too many connections from your address, try again later");
        }
        return SessionAcceptance.success();
    }

    @Override
    public void onSessionEnd(Session session) {
        disconnect(peerOf(session));
    }

    /** Counts one more connection of this peer; false, and not counted, where it has as many as it may. */
    boolean connect(InetAddress peer) {
        if (relays.contains(peer)) {
            return true;
        }
        var network = PeerNetwork.of(peer);
        synchronized (connections) {
            var open = connections.getOrDefault(network, 0);
            if (open >= maxConnectionsPerPeer) {
                return false;
            }
            connections.put(network, open + 1);
            return true;
        }
    }

    void disconnect(InetAddress peer) {
        if (relays.contains(peer)) {
            return;
        }
        synchronized (connections) {
            connections.computeIfPresent(PeerNetwork.of(peer), (network, open) -> open == 1 ? null : open - 1);
        }
    }

    static InetAddress peerOf(Session session) {
        return session.getSocket().getInetAddress();
    }

    private static InetAddress address(String relay) {
        try {
            return InetAddress.getByName(relay);
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "havenjob.smtp.relays names «" + relay + "», which is no address: write one like 10.0.0.5", e);
        }
    }
}
