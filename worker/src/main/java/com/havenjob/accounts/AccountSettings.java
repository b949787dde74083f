package com.havenjob.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts, {@code havenjob.accounts.*}.
 *
 * @param mailDomain the domain behind every forwarding address; its MX record leads to the SMTP door
 */
@ConfigurationProperties("havenjob.accounts")
record AccountSettings(
        @DefaultValue("in.havenjob.localhost") String mailDomain) {}
