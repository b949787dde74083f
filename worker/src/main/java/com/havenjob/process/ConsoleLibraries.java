package com.havenjob.process;

/** What Spring Boot would start by itself where the console's libraries lie beside the worker's: pages and a sign-in. */
public final class ConsoleLibraries {

    /** For {@code spring.autoconfigure.exclude} of a process without a console; names, since the worker has none of them. */
    public static final String AUTO_CONFIGURATIONS = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration");

    private ConsoleLibraries() {}
}
