package com.havenjob.console.shell;

import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says on screen that something failed which no view foresaw, and writes the cause to the log. */
@Component
class ErrorNotice implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(started -> started.getSession().setErrorHandler(error -> {
                    LOG.error("An action in the console failed; the page was told so", error.getThrowable());
                    if (UI.getCurrent() != null) {
                        Toasts.failed(Texts.text("error.unforeseen"));
                    }
                }));
    }
}
