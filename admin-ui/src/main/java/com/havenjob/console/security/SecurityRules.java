package com.havenjob.console.security;

import com.havenjob.accounts.Accounts;
import com.havenjob.console.signin.SignInView;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Everything needs a session, except what machines ask for: the health of the process, its metrics, which a filter
 * in front keeps to the machine itself, and the mail door of the web, which checks its own secret.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String MAIL_DOOR = "/inbound/**";

    @Bean
    SecurityFilterChain consoleSecurity(HttpSecurity http, Accounts accounts, VaadinDefaultRequestCache requests) {
        requests.setDelegateRequestCache(withoutMarkInTheAddress());
        http.addFilterBefore(new SessionCheck(accounts), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(
                rules -> rules.requestMatchers("/actuator/health", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(MAIL_DOOR, "/styles.css", "/icon.svg", "/icons.svg", "/aura/**")
                        .permitAll());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(MAIL_DOOR));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class));
        http.formLogin(form -> form.failureHandler(backToSignIn()));
        return http.build();
    }

    @SuppressWarnings("NullAway") // The setter takes null for «no mark», but is not annotated so.
    private static HttpSessionRequestCache withoutMarkInTheAddress() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationFailureHandler backToSignIn() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH
                + "?" + (failure instanceof LockedException ? SignInView.WAIT : SignInView.WRONG));
    }
}
