package com.havenjob.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import java.util.function.Consumer;

/** Whether the page is as narrow as a phone, told at the beginning and with every change. */
public final class Narrow {

    private static final int WIDEST = 600;

    private Narrow() {}

    public static void watch(Component owner, Consumer<Boolean> told) {
        owner.addAttachListener(event -> {
            var page = event.getUI().getPage();
            told.accept(isNarrow(page));
            var registration = page.addBrowserWindowResizeListener(resized -> told.accept(resized.getWidth() < WIDEST));
            owner.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    /** Whether the current page is. */
    public static boolean now() {
        return isNarrow(UI.getCurrent().getPage());
    }

    private static boolean isNarrow(Page page) {
        var details = page.getExtendedClientDetails();
        return details != null && details.getWindowInnerWidth() > 0 && details.getWindowInnerWidth() < WIDEST;
    }
}
