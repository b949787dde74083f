package com.havenjob.console.security;

import com.havenjob.console.signin.SignInView;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Everything needs a session, except what machines ask for: the health of the process, its metrics from the machine
 * itself, and the mail door of the web, which checks its own secret.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String MAIL_DOOR = "/inbound/**";

    @Bean
    SecurityFilterChain consoleSecurity(HttpSecurity http, VaadinDefaultRequestCache requests) {
        requests.setDelegateRequestCache(withoutMarkInTheAddress());
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(request -> isMetrics(request) && comesFromThisMachine(request))
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

    private static boolean isMetrics(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/actuator/prometheus");
    }

    /** A proxy in front adds its header: then the address is the proxy's, and says nothing. */
    private static boolean comesFromThisMachine(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
