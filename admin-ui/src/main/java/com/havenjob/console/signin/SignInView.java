package com.havenjob.console.signin;

import com.havenjob.console.component.Wordmark;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people sign in. Accounts are made on the command line. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
public final class SignInView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    public static final String PATH = "sign-in";

    /** Query parameter: the address or the password was wrong. */
    public static final String WRONG = "error";

    /** Query parameter: too many failures, so nothing was checked. */
    public static final String WAIT = "wait";

    private final LoginForm form = new LoginForm();

    public SignInView() {
        addClassName("sign-in");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(false));
        var card = new Section(new Wordmark(), tagline(), form, note());
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        boolean mustWait = parameters.containsKey(WAIT);
        form.setI18n(words(mustWait));
        form.setError(mustWait || parameters.containsKey(WRONG));
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("sign-in.title");
    }

    private static Paragraph tagline() {
        var tagline = new Paragraph(Texts.text("sign-in.tagline"));
        tagline.addClassName("sign-in-tagline");
        return tagline;
    }

    private static Paragraph note() {
        var note = new Paragraph(Texts.text("sign-in.note"));
        note.addClassName("sign-in-note");
        return note;
    }

    private static LoginI18n words(boolean mustWait) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle(Texts.text("sign-in.title"));
        form.setUsername(Texts.text("sign-in.email"));
        form.setPassword(Texts.text("sign-in.password"));
        form.setSubmit(Texts.text("sign-in.submit"));
        var error = words.getErrorMessage();
        error.setTitle(Texts.text(mustWait ? "sign-in.wait.title" : "sign-in.wrong.title"));
        error.setMessage(Texts.text(mustWait ? "sign-in.wait.message" : "sign-in.wrong.message"));
        error.setUsername(Texts.text("sign-in.email.missing"));
        error.setPassword(Texts.text("sign-in.password.missing"));
        return words;
    }
}
