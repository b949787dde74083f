package com.havenjob.worker;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/** Answers 403 to everybody else: how much mail comes in, and when, is nobody's business on a port that providers reach. */
final class LocalMetricsFilter extends HttpFilter {

    private static final String HEALTH = "/actuator/health";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHealth(request) || comesFromThisMachine(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** By the path as the server decoded and straightened it, which is what it is dispatched by. */
    private static boolean isHealth(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
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
