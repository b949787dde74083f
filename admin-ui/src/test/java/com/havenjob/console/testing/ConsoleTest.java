package com.havenjob.console.testing;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.console.ConsoleComposition;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.security.SignedInPerson;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.MessageId;
import com.havenjob.triage.Triage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** A view in front of the real features and the real database; each test has a person of its own, who is signed in. */
@SpringBootTest(classes = ConsoleComposition.class)
@ContextConfiguration(initializers = DatabaseOfTests.class)
public abstract class ConsoleTest extends SpringBrowserlessTest {

    /** Opens every account that a test makes. */
    public static final String PASSWORD = "correct horse battery staple";

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it before anything is called
    protected Accounts accounts;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    protected Applications applications;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    protected Inbox inbox;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    protected Triage triage;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    protected CurrentPerson current;

    @SuppressWarnings("NullAway.Init")
    protected Account person;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.clearContext();
        person = somebody();
        signIn(person);
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** An account that nobody else has. */
    protected Account somebody() {
        var address = new EmailAddress("person-" + UUID.randomUUID() + "@example.org");
        return asWorker(() -> accounts.add(address, "Ruth Ellingsen", PASSWORD));
    }

    /** Does something as the worker does it, on nobody's behalf. */
    protected <T> T asWorker(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    protected Application applicationOf(Account owner, String company, String title, ApplicationStatus status) {
        var opening = new NewApplication(
                owner.id(),
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
                null);
        return asWorker(() -> applications.open(opening));
    }

    /** A mail that came in for the signed-in person, vouched for by nobody. */
    protected MessageId mail(String from, String subject, String body) {
        var raw = String.join(
                "\r\n",
                "From: " + from,
                "To: " + person.email(),
                "Subject: " + subject,
                "Date: Fri, 20 Nov 2026 09:00:00 +0000",
                "Message-ID: <" + UUID.randomUUID() + "@example.net>",
                "Content-Type: text/plain; charset=utf-8",
                "",
                body,
                "");
        return delivered(raw.getBytes(StandardCharsets.UTF_8), Vouching.NONE);
    }

    /** The same, handed in by the person and judged. */
    protected MessageId judgedMail(String from, String subject, String body) {
        var raw = String.join(
                "\r\n",
                "From: " + from,
                "Subject: " + subject,
                "Date: Fri, 20 Nov 2026 09:00:00 +0000",
                "Message-ID: <" + UUID.randomUUID() + "@example.net>",
                "Content-Type: text/plain; charset=utf-8",
                "",
                body,
                "");
        var id = delivered(raw.getBytes(StandardCharsets.UTF_8), Vouching.BY_OWNER);
        asWorker(() -> triage.judge(id));
        return id;
    }

    /** Everything that can be read on the page now, in a row. */
    protected String pageText() {
        return textOf(UI.getCurrent());
    }

    /** Everything that can be read of one part of it. */
    protected static String textOf(Component component) {
        return component.getElement().getText()
                + component.getChildren().map(ConsoleTest::textOf).collect(Collectors.joining(" ", " ", " "));
    }

    protected List<String> textsOf(Class<? extends Component> type, String className) {
        return find(type).withClassName(className).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private MessageId delivered(byte[] raw, Vouching vouching) {
        var acceptance = asWorker(() -> inbox.accept(new Delivery(person.id(), Door.SMTP, null, raw, vouching)));
        return switch (acceptance) {
            case Acceptance.Stored(var id) -> id;
            case Acceptance.Quarantined(var id, var reason) -> id;
            case Acceptance.Duplicate(var id) -> id;
            case Acceptance.TooLarge(var size, var limit) -> throw new AssertionError("Mail of " + size + " bytes");
        };
    }

    private void signIn(Account account) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(
                        account.id(),
                        account.email().value(),
                        account.displayName(),
                        accounts.signInMark(account.id()).orElseThrow()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_USER")));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
