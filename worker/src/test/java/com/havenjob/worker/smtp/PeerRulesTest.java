package com.havenjob.worker.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.queue.PipelineMetrics;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerRulesTest {

    private final PeerRules rules = new PeerRules(
            TestDoor.settings(Map.of("max-connections-per-peer", "2", "relays", "2001:db8:9::25")),
            new MailsInProgress(),
            RunningPipeline.shared().bean(PipelineMetrics.class),
            Clock.systemUTC());

    @Test
    void connectionsOfOneNetworkCountTogetherWhateverTheirAddress() throws Exception {
        assertThat(rules.connect(peer("2001:db8:1:2::1"))).isTrue();
        assertThat(rules.connect(peer("2001:db8:1:2:aaaa::2"))).isTrue();
        assertThat(rules.connect(peer("2001:db8:1:2:bbbb::3"))).isFalse();
        assertThat(rules.connect(peer("2001:db8:1:3::1")))
                .as("the network beside it")
                .isTrue();

        rules.disconnect(peer("2001:db8:1:2::1"));
        assertThat(rules.connect(peer("2001:db8:1:2:cccc::4"))).isTrue();
    }

    @Test
    void ipv4PeersCountByAddress() throws Exception {
        assertThat(rules.connect(peer("192.0.2.10"))).isTrue();
        assertThat(rules.connect(peer("192.0.2.10"))).isTrue();
        assertThat(rules.connect(peer("192.0.2.10"))).isFalse();
        assertThat(rules.connect(peer("192.0.2.11"))).isTrue();
    }

    @Test
    void relaysAreNotBoundAndTakeNothingFromTheirNetwork() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(rules.connect(peer("2001:db8:9::25"))).isTrue();
        }
        assertThat(rules.connect(peer("2001:db8:9::26"))).isTrue();
        rules.disconnect(peer("2001:db8:9::25"));
        assertThat(rules.connect(peer("2001:db8:9::26"))).isTrue();
        assertThat(rules.connect(peer("2001:db8:9::26"))).isFalse();
    }

    private static InetAddress peer(String address) throws Exception {
        return InetAddress.getByName(address);
    }
}
