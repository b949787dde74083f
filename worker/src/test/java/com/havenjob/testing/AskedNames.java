package com.havenjob.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Remembers every name that this JVM asks the network for, and otherwise resolves as Java does. Java finds it as a service
 * of the test class path.
 */
public final class AskedNames extends InetAddressResolverProvider {

    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    /** The names and addresses that were asked for since {@link #forget}. */
    public static Set<String> all() {
        return Set.copyOf(ASKED);
    }

    public static void forget() {
        ASKED.clear();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var standard = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(host);
                return standard.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                if (!InetAddress.getByAddress(address).isLoopbackAddress()) {
                    ASKED.add("address " + Arrays.toString(address));
                }
                return standard.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names asked for by the tests";
    }
}
