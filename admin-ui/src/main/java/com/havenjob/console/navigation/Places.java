package com.havenjob.console.navigation;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The console's addresses. */
public final class Places {

    public static final String APPLICATIONS = "applications";
    public static final String REVIEW = "review";
    public static final String INBOX = "inbox";
    public static final String READINGS = "inbox/readings";
    public static final String SETTINGS = "settings";
    public static final String LEARNED = SETTINGS + "/learned";
    public static final String PRECISION = SETTINGS + "/precision";

    private Places() {}

    public static String application(ApplicationId application) {
        return APPLICATIONS + "/" + application;
    }

    /** One waiting mail, open in the review queue. */
    public static String review(MessageId mail) {
        return REVIEW + "/" + mail;
    }

    /** One mail, open in the inbox. */
    public static String mail(MessageId mail) {
        return INBOX + "/" + mail;
    }

    /** One run in which mail is read again. */
    public static String reading(RereadId run) {
        return READINGS + "/" + run;
    }

    /** Leads the current page to an address. */
    public static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    /** Leads the current page to the mails that wait for a word of trust. */
    public static void openHeldBack() {
        UI.getCurrent().navigate(INBOX, QueryParameters.of("state", "quarantined"));
    }

    /** Writes an address into the browser's bar, without leaving what is on screen. */
    public static void rename(Location address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
