package com.havenjob.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Light, dark, or what the system says; the choice is remembered by the browser, and there before the first paint. */
@Component
public class ColorSchemes implements VaadinServiceInitListener {

    private static final String COOKIE = "havenjob-colors";

    /** What a person can choose. */
    public enum Choice {
        SYSTEM(ColorScheme.Value.SYSTEM),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        private final ColorScheme.Value value;

        Choice(ColorScheme.Value value) {
            this.value = value;
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var choice = chosen(page.getVaadinRequest());
            if (choice != Choice.SYSTEM) {
                page.getDocument()
                        .head()
                        .appendElement("style")
                        .text("html { color-scheme: " + choice.value.getValue() + " !important }");
            }
        });
    }

    /** What this browser chose; the system's scheme where it did not choose. */
    public static Choice chosen() {
        return chosen(VaadinRequest.getCurrent());
    }

    /** Applies a choice to the current page and remembers it. */
    public static void choose(Choice choice) {
        UI.getCurrent().getPage().executeJs("""
                document.querySelectorAll('head style').forEach(style => {
                  if (style.textContent.startsWith('html { color-scheme')) style.remove();
                });
                """);
        UI.getCurrent().getPage().setColorScheme(choice.value);
        var cookie = new Cookie(COOKIE, choice.name().toLowerCase(Locale.ROOT));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Choice chosen(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Choice.SYSTEM
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> named(cookie.getValue()))
                        .findFirst()
                        .orElse(Choice.SYSTEM);
    }

    private static Stream<Choice> named(String name) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(name));
    }
}
