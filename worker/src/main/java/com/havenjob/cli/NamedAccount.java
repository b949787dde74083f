package com.havenjob.cli;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The account that an argument names; a wrong argument where the words are no address, or nobody's. */
final class NamedAccount {

    private NamedAccount() {}

    /** The address, before anything is started for it. */
    static EmailAddress address(CommandSpec command, String words) {
        return EmailAddress.tryParse(words)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "«" + words + "» is not an e-mail address (expected name@domain)"));
    }

    static Account at(CommandSpec command, EmailAddress address, Accounts accounts) {
        return accounts.byEmail(address)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no account for " + address
                                + ": see «user list» for those there are, or make one with «user add»"));
    }
}
