package com.havenjob.worker;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * For a process with a web port and without mail doors: a provider that is pointed at it by mistake is told to try again
 * later. The page that answers every other address would say 200, and the provider would forget the mail.
 */
@Configuration(proxyBeanMethods = false)
public class NoMailDoor {

    @Bean
    ServletRegistrationBean<HttpServlet> noMailDoor() {
        return new ServletRegistrationBean<>(new TryElsewhere(), "/inbound/*");
    }

    private static final class TryElsewhere extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
