package com.havenjob.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Wires this feature. Passwords are hashed with Argon2id (RFC 9106) at Spring Security's current strength. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountsFeature {

    private static final int HASHED_AT_ONCE = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), HASHED_AT_ONCE, LONGEST_WAIT);
    }
}
