package com.havenjob.console;

import static com.havenjob.console.browser.Selector.css;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.Look;
import com.havenjob.console.browser.NoBrowserException;
import com.havenjob.console.browser.Tab;
import com.havenjob.console.testing.BrowserOfTests;
import com.havenjob.console.testing.RunningConsole;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.process.HavenJobProcess;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does in a day, in a real browser, against the whole program with its queue. */
class ADaysWorkTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String TRUSTED = "jobs@fernwick.example";
    private static final String DIALOG = "vaadin-dialog[opened]";

    @SuppressWarnings("NullAway.Init")
    private static Chromium browser;

    @SuppressWarnings("NullAway.Init")
    private static HavenJobProcess havenJob;

    @SuppressWarnings("NullAway.Init")
    private Account ruth;

    @SuppressWarnings("NullAway.Init")
    private Tab tab;

    @BeforeAll
    static void start() throws NoBrowserException {
        browser = BrowserOfTests.start();
        havenJob = RunningConsole.shared();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void signIn() {
        var address = new EmailAddress("person-" + UUID.randomUUID() + "@example.org");
        ruth = havenJob.bean(Accounts.class).add(address, "Ruth Ellingsen", PASSWORD);
        havenJob.bean(TrustedSenders.class).trust(ruth.id(), "*@fernwick.example", null);
        tab = browser.newTab();
        tab.look(Look.desk(false, "en"));
        tab.open(at("sign-in"));
        tab.write(css("input[name=username]"), address.value());
        tab.write(css("input[name=password]"), PASSWORD);
        tab.press("Enter");
        tab.await(css("h1", "Applications"));
    }

    @AfterEach
    void closeTheTab() {
        tab.close();
    }

    @Test
    void mailThatArrivesIsOnTheScreenWithoutAnybodyAskingAndTheBellCountsIt() {
        tab.await(css(".notice", "No applications yet"));
        mail(TRUSTED, "Your application for Baker at Fernwick", """
                Dear Ruth,

                thank you for applying for the position of Baker at Fernwick. We have received your application.

                Kind regards
                Fernwick
                """);
        tab.await(css("vaadin-grid a.cell-link", "Fernwick"));
        tab.await(css(".bell .count-badge", "1"));

        tab.click(css(".bell vaadin-button"));
        tab.click(css(".bell-entry", "Fernwick"));
        tab.await(css("h1", "Fernwick"));
        tab.awaitGone(css(".bell .count-badge"));
    }

    @Test
    void waitingMailIsAcceptedFromTheKeyboard() {
        application("Fernwick", "Baker", ApplicationStatus.REJECTED);
        mail(TRUSTED, "Interview for Baker at Fernwick", """
                Dear Ruth,

                we have thought again and would like to invite you to an interview for the position of Baker at Fernwick.

                Kind regards
                Fernwick
                """);
        tab.open(at("review"));
        tab.await(css(".proposal"));
        tab.press("a");
        tab.await(css(".notice", "Nothing needs you"));

        tab.open(at("applications"));
        tab.await(css(".status-interview", "Interview"));
    }

    @Test
    void waitingMailIsCorrectedFromTheKeyboard() {
        mail(TRUSTED, "Next steps", """
                Hello Ruth,

                thank you for your application. We would like to invite you to an interview next week.

                Ines
                """);
        tab.open(at("review"));
        tab.await(css(".proposal"));
        tab.press("e");
        tab.await(css(DIALOG));
        fill("Company", "Brackenfold");
        fill("Position", "Test Engineer");
        tab.press("Enter");
        tab.await(css(".notice", "Nothing needs you"));

        tab.open(at("applications"));
        tab.await(css("vaadin-grid a.cell-link", "Brackenfold"));
    }

    @Test
    void heldBackMailIsReleasedAndRead() {
        mail("desk@stranger.example", "Your application for Miller at Grainhall", """
                Dear Ruth,

                thank you for applying for the position of Miller at Grainhall. We have received your application.
                """);
        tab.await(css(".bell .count-badge", "1"));
        tab.click(css(".bell vaadin-button"));
        tab.click(css(".bell-entry", "desk@stranger.example"));
        tab.await(css(".mail-detail .mail-quarantined"));
        tab.click(css(".mail-actions vaadin-button", "Release"));
        tab.await(css(DIALOG));
        tab.click(css(DIALOG + " vaadin-button[theme~=primary]"));
        tab.awaitGone(css(".mail-detail .mail-quarantined"));
        // Read, whatever it says: that is for other tests.
        tab.await("document.querySelector('.mail-detail .mail-applied, .mail-detail .mail-needs-review')");
    }

    @Test
    void mailIsReadAgainAndWhatThatChangesIsMadeAndUndone() {
        mailThatOlderRulesSetAside();
        tab.open(at("inbox"));
        tab.await(css("vaadin-grid .cell-link", "Thank you for applying"));
        tab.click(css(".view-header-actions > vaadin-button", "Read again"), css(DIALOG));
        tab.click(css(DIALOG + " vaadin-button[theme~=primary]"));
        // Nobody loads the page anew: the queue works, and the page looks.
        tab.await(css(".reading-change ins", "Miller"));
        tab.click(css(".view-header-actions vaadin-button", "Make these changes"));
        tab.await(css(".reading-change .reading-applied", "Changed"));
        tab.await(css("vaadin-side-nav-item .count-badge", "1"));

        tab.click(css(".view-header-actions vaadin-button", "Undo all of it"));
        tab.await(css(".reading-change .reading-over", "Undone"));
    }

    @Test
    void statusIsChangedByHandAndTakenBack() {
        application("Fernwick", "Baker", ApplicationStatus.INTERVIEW);
        tab.open(at("applications"));
        tab.click(css("vaadin-grid a.cell-link", "Fernwick"));
        tab.click(css(".status-menu vaadin-menu-bar-button"));
        tab.click(css("vaadin-menu-bar-item .status-offer"));
        tab.click(css(DIALOG + " vaadin-button[theme~=primary]"));
        tab.await(css(".view-header .status-offer"));
        tab.click(css("vaadin-notification-card vaadin-button", "Undo"));
        tab.await(css(".view-header .status-interview"));
    }

    @Test
    void slashFindsTheSearchAndTheSearchFindsTheApplication() {
        application("Fernwick", "Baker", ApplicationStatus.APPLIED);
        application("Grainhall", "Miller", ApplicationStatus.APPLIED);
        tab.open(at("applications"));
        tab.await(css("vaadin-grid a.cell-link", "Grainhall"));
        tab.press("/");
        tab.await("document.activeElement.matches('input') && document.activeElement.closest('.search')");
        "Miller".chars().forEach(letter -> tab.press(Character.toString(letter)));
        tab.awaitGone(css("vaadin-grid a.cell-link", "Fernwick"));
        assertThat(tab.shows(css("vaadin-grid a.cell-link", "Grainhall"))).isTrue();
        assertThat(tab.evaluate("location.search").asString()).isEqualTo("?q=Miller");
    }

    @Test
    void questionMarkExplainsTheKeysAndEscapeEndsIt() {
        tab.press("?");
        tab.await(css(DIALOG, "Keyboard shortcuts"));
        tab.press("Escape");
        tab.awaitGone(css(DIALOG));
    }

    private void fill(String label, String text) {
        var field = "[...document.querySelectorAll('" + DIALOG + " vaadin-text-field')].find(field => field.label === '"
                + label + "')";
        tab.evaluate(field + ".querySelector('input').select()");
        tab.evaluate(field + ".focus()");
        tab.insert(text);
    }

    private void application(String company, String title, ApplicationStatus status) {
        havenJob.bean(Applications.class)
                .open(new NewApplication(
                        ruth.id(),
                        company,
                        title,
                        Instant.parse("2026-11-02T09:00:00Z"),
                        status,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    /** The door of imports, since the queue does not judge what comes in there. */
    private void mailThatOlderRulesSetAside() {
        var inbox = havenJob.bean(Inbox.class);
        var mail = raw(TRUSTED, "Thank you for applying to Fernwick", """
                Hi Ruth,

                Thank you for applying for the Miller position at Fernwick. We have received your application.

                Kind regards
                Fernwick
                """);
        var older = """
                {"kind": "not_application", "confidence": 0.8, "needsReview": false, "forwarded": false,
                 "sender": {"address": null, "name": null}, "writtenAt": null, "fields": {}, "candidates": []}
                """;
        if (inbox.accept(new Delivery(ruth.id(), Door.IMPORT, null, mail, Vouching.NONE))
                instanceof Acceptance.Stored(var id)) {
            inbox.decide(
                    id,
                    MessageState.RECEIVED,
                    new Decision(MessageState.IGNORED, Outcome.IGNORED, null, older, 0.8, false));
        }
    }

    private void mail(String from, String subject, String body) {
        var delivery = new Delivery(ruth.id(), Door.SMTP, null, raw(from, subject, body), Vouching.NONE);
        havenJob.bean(Inbox.class).accept(delivery);
    }

    private byte[] raw(String from, String subject, String body) {
        return """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@example.net>
                Content-Type: text/plain; charset=utf-8

                %s""".formatted(from, ruth.email().value(), subject, UUID.randomUUID(), body)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String at(String place) {
        return "http://localhost:" + havenJob.webPort() + "/" + place;
    }
}
