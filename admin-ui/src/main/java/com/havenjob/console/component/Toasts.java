package com.havenjob.console.component;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.Command;

/** Short words about what just happened: routine at the bottom and gone by themselves, failures on top until read. */
public final class Toasts {

    private static final int ROUTINE_MILLISECONDS = 5_000;
    private static final int UNDO_MILLISECONDS = 8_000;

    private Toasts() {}

    public static void done(String text) {
        Notification.show(text, ROUTINE_MILLISECONDS, Position.BOTTOM_START);
    }

    /** Says what was done and offers to take it back. */
    public static void undoable(String text, Command undo) {
        var toast = new Notification();
        var button = new Button(Texts.text("undo"), event -> {
            toast.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(row(text, button));
        toast.setPosition(Position.BOTTOM_START);
        toast.setDuration(UNDO_MILLISECONDS);
        toast.open();
    }

    /** Says what failed and what to do; stays until it is closed. */
    public static void failed(String text) {
        var toast = new Notification();
        var close = new Button(Sign.CLOSE.create(), event -> toast.close());
        close.setAriaLabel(Texts.text("close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(row(text, close));
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setPosition(Position.TOP_CENTER);
        toast.setDuration(0);
        toast.setAssertive(true);
        toast.open();
    }

    private static Div row(String text, Button button) {
        var row = new Div(new Span(text), button);
        row.addClassName("toast");
        return row;
    }
}
