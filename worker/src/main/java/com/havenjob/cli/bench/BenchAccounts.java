package com.havenjob.cli.bench;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.kernel.EmailAddress;
import java.util.List;
import java.util.stream.IntStream;

/** People for a bench, who trust everybody that the workload sends as. */
final class BenchAccounts {

    private BenchAccounts() {}

    static List<Account> make(Accounts accounts, TrustedSenders trustedSenders, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var account = accounts.add(
                            new EmailAddress("bench-" + number + "@example.org"),
                            "Bench " + number,
                            "bench bench bench");
                    trustedSenders.trust(account.id(), Sender.ADDRESS, "The bench");
                    return account;
                })
                .toList();
    }

    /** The envelope's sender of all workload mail: what the bench's mailbox forwards. */
    static final class Sender {

        static final String ADDRESS = "mailbox@bench.example.org";

        private Sender() {}
    }
}
