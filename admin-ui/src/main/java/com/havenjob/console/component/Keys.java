package com.havenjob.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shortcuts of one key each. They rest while somebody types, while a dialog is open, and where Enter already means the
 * button or link that has the focus. Vaadin's own shortcuts would take the letters away from every text field.
 */
public final class Keys {

    private static final String PRESSED = "event.key";
    private static final String RESTS = "event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented"
            + " || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
            + " || event.composedPath().some(node => node.matches && node.matches("
            + "'input, textarea, select, [contenteditable=true], vaadin-popover, vaadin-menu-bar'"
            + " + (event.key === 'Enter' ? ', a, button, vaadin-button, vaadin-side-nav, vaadin-grid' : '')))";

    private Keys() {}

    /** Binds keys for as long as {@code owner} is on the page; a key is what the browser calls it, {@code j} or {@code Enter}. */
    public static void bind(Component owner, Map<String, Command> commands) {
        owner.addAttachListener(event -> {
            var registration = listen(event.getUI(), commands);
            event.unregisterListener();
            owner.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
                bind(owner, commands);
            });
        });
    }

    private static Registration listen(UI page, Map<String, Command> commands) {
        var keys = commands.keySet().stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        return page.getElement()
                .addEventListener("keydown", event -> press(event, commands))
                .addEventData(PRESSED)
                .setFilter("[" + keys + "].includes(event.key) && !(" + RESTS + ") && (event.preventDefault(), true)");
    }

    private static void press(DomEvent event, Map<String, Command> commands) {
        var command = commands.get(event.getEventData().get(PRESSED).asString());
        if (command != null) {
            command.execute();
        }
    }
}
