package com.havenjob.console.screenshots;

import static com.havenjob.console.browser.Selector.css;

import com.havenjob.console.browser.Tab;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.signin.SignInView;
import java.util.List;
import java.util.function.Consumer;

/** What there is to see, and how to get there by what stands on the page in every language. */
final class Screens {

    private static final String GRID_ENTRY = "vaadin-grid .cell-link";
    private static final String DIALOG = "vaadin-dialog[opened]";

    private static final Consumer<Tab> OPEN_APPLICATION = openFirst(".application-columns");
    private static final Consumer<Tab> OPEN_MAIL = openFirst(".mail-detail");

    private final String address;

    /** @param address of the console, without a slash at its end */
    Screens(String address) {
        this.address = address;
    }

    void signIn(Tab tab, Visitor visitor) {
        tab.open(address + "/" + SignInView.PATH);
        send(tab, visitor);
        tab.await(css("vaadin-app-layout h1"));
        tab.rest();
    }

    List<Screen> beforeSignIn() {
        return List.of(new Screen("sign-in", at(SignInView.PATH)), new Screen("sign-in-refused", tab -> {
            tab.open(address + "/" + SignInView.PATH);
            send(tab, new Visitor("nobody@example.org", "a guess"));
            tab.await("location.search === '?" + SignInView.WRONG + "'");
        }));
    }

    List<Screen> ofSomebodyWithMail() {
        return List.of(
                new Screen("applications", list(Places.APPLICATIONS)),
                new Screen("applications-nothing-found", at(Places.APPLICATIONS + "?q=zeppelin")),
                new Screen(
                        "application",
                        list(Places.APPLICATIONS + "?q=Kestrelby").andThen(OPEN_APPLICATION)),
                new Screen(
                        "application-end",
                        tab -> tab.evaluate(
                                "document.querySelector('.application-columns').scrollIntoView({block: 'end'})")),
                new Screen("application-status", tab -> tab.click(css(".status-menu vaadin-menu-bar-button"))),
                new Screen(
                        "application-status-closing",
                        list(Places.APPLICATIONS + "?q=Piezora")
                                .andThen(OPEN_APPLICATION)
                                .andThen(tab -> {
                                    tab.click(css(".status-menu vaadin-menu-bar-button"));
                                    tab.click(css("vaadin-menu-bar-item .status-rejected"));
                                    tab.await(css(DIALOG));
                                })),
                new Screen(
                        "application-edit",
                        list(Places.APPLICATIONS + "?q=Kestrelby")
                                .andThen(OPEN_APPLICATION)
                                .andThen(tab -> {
                                    tab.click(css(".view-header-actions > vaadin-button"));
                                    tab.await(css(DIALOG));
                                })),
                new Screen("application-missing", at(Places.APPLICATIONS + "/00000000-0000-7000-8000-000000000000")),
                new Screen("application-new", list(Places.APPLICATIONS).andThen(dialogBy("n"))),
                new Screen("review", at(Places.REVIEW)),
                new Screen("review-mail", tab -> tab.click(css(".review-entry"))),
                new Screen("review-decision", Screens::showDecision),
                new Screen("review-learned", at(Places.REVIEW).andThen(Screens::showLearned)),
                new Screen("review-correct", dialogBy("e")),
                new Screen("review-link", at(Places.REVIEW).andThen(dialogBy("l"))),
                new Screen("inbox", list(Places.INBOX)),
                new Screen(
                        "inbox-tracked", list(Places.INBOX + "?state=applied").andThen(OPEN_MAIL)),
                new Screen(
                        "inbox-held-back",
                        list(Places.INBOX + "?state=quarantined").andThen(OPEN_MAIL)),
                new Screen("inbox-release", tab -> {
                    tab.click(css(".mail-actions vaadin-button[theme~=primary]"));
                    tab.await(css(DIALOG));
                }),
                new Screen("inbox-failed", list(Places.INBOX + "?state=failed").andThen(OPEN_MAIL)),
                new Screen("inbox-nothing-found", at(Places.INBOX + "?state=discarded")),
                new Screen(
                        "inbox-read-again",
                        list(Places.INBOX)
                                .andThen(tab -> tab.click(css(".view-header-actions > vaadin-button"), css(DIALOG)))),
                new Screen("readings", at(Places.READINGS)),
                new Screen("reading", tab -> tab.click(css(".mails .cell-link"), css(".reading-change"))),
                new Screen("notifications", at(Places.SETTINGS).andThen(Screens::ring)),
                new Screen("person", at(Places.SETTINGS).andThen(tab -> {
                    tab.click(css(".person-menu vaadin-menu-bar-button"));
                    tab.await(css("vaadin-menu-bar-item .person-name"));
                })),
                new Screen("settings", at(Places.SETTINGS)),
                new Screen("settings-threshold", scrollTo(".threshold")),
                new Screen("precision", at(Places.PRECISION)),
                new Screen("precision-threshold", at(Places.PRECISION + "?by=threshold")),
                new Screen("learned", at(Places.LEARNED)),
                new Screen("learned-edit", tab -> {
                    tab.click(css(".rule-actions vaadin-button"));
                    tab.await(css(DIALOG));
                }),
                new Screen("shortcuts", at(Places.APPLICATIONS).andThen(dialogBy("?"))));
    }

    /** The menu that a desk always shows. */
    List<Screen> onlyOnAPhone() {
        return List.of(new Screen("menu", at(Places.SETTINGS).andThen(tab -> {
            tab.click(css("vaadin-drawer-toggle"));
            tab.await("document.querySelector('vaadin-app-layout').drawerOpened");
        })));
    }

    List<Screen> ofSomebodyNew() {
        return List.of(
                new Screen("empty-applications", at(Places.APPLICATIONS)),
                new Screen("empty-review", at(Places.REVIEW)),
                new Screen("empty-inbox", at(Places.INBOX)),
                new Screen("empty-readings", at(Places.READINGS)),
                new Screen("empty-settings", at(Places.SETTINGS)),
                new Screen("empty-threshold", scrollTo(".threshold")),
                new Screen("empty-precision", at(Places.PRECISION)),
                new Screen("empty-learned", at(Places.LEARNED)),
                new Screen("empty-notifications", Screens::ring));
    }

    private Consumer<Tab> at(String place) {
        return tab -> tab.open(address + "/" + place);
    }

    private Consumer<Tab> list(String place) {
        return at(place).andThen(tab -> tab.await(css(GRID_ENTRY)));
    }

    private static Consumer<Tab> openFirst(String what) {
        return tab -> tab.click(css(GRID_ENTRY), css(what));
    }

    private static Consumer<Tab> dialogBy(String key) {
        return tab -> {
            tab.press(key);
            tab.await(css(DIALOG));
        };
    }

    /** On a desk the decision stands beside the mail already. */
    private static void showDecision(Tab tab) {
        var change = css(".review-switches > vaadin-button:nth-child(3)");
        if (tab.shows(change)) {
            tab.click(change);
        } else {
            tab.evaluate("document.querySelector('.review-proposal-pane').scrollTo(0, 10000)");
        }
    }

    private static void showLearned(Tab tab) {
        tab.click(css(".review-entry"));
        showDecision(tab);
        scrollTo(".evidence-learned").accept(tab);
    }

    private static Consumer<Tab> scrollTo(String what) {
        return tab -> {
            tab.await(css(what));
            tab.evaluate("document.querySelector('" + what + "').scrollIntoView({block: 'center'})");
        };
    }

    private static void ring(Tab tab) {
        tab.click(css(".bell vaadin-button"));
        tab.await(css("vaadin-popover[opened] .bell-list"));
        // It opens where the bell is and is then moved to where it fits.
        tab.await("document.querySelector('.bell-list').getBoundingClientRect().right <= innerWidth");
    }

    private static void send(Tab tab, Visitor visitor) {
        tab.write(css("input[name=username]"), visitor.email());
        tab.write(css("input[name=password]"), visitor.password());
        tab.click(css("vaadin-login-form vaadin-button[theme~=primary]"));
    }
}
