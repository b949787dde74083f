package com.havenjob.inbox;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Wires this feature; a process with the wrong master key does not start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxFeature {

    @Bean
    MessageParser messageParser(InboxSettings settings) {
        return new MessageParser(MessageLimits.standard().withBytes(settings.maxBytes()));
    }

    @Bean
    @DependsOn("flyway")
    Vault vault(
            UserKeyStore keys,
            @Value("${havenjob.data}") Path dataDirectory,
            @Value("${havenjob.master-key:#{null}}") Optional<String> masterKey) {
        var vault = new Vault(
                MasterKey.load(masterKey, dataDirectory.resolve("secrets").resolve("master.key")), keys);
        vault.refuseWrongMasterKey();
        return vault;
    }

    @Bean
    Envelope envelope(Vault vault) {
        return new Envelope(vault);
    }

    @Bean
    SealedWords sealedWords(Vault vault) {
        return new SealedWords(vault);
    }
}
