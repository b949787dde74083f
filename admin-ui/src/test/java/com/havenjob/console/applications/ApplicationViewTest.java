package com.havenjob.console.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.kernel.ApplicationId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ApplicationViewTest extends ConsoleTest {

    @Test
    void strangersApplicationLooksLikeNone() {
        var theirs = applicationOf(somebody(), "Somewhere Else", "Clerk", ApplicationStatus.OFFER);
        open(theirs);
        assertThat(find(H1.class).single().getText()).isEqualTo("No such application");
        assertThat(pageText()).doesNotContain("Somewhere Else");
    }

    @Test
    void databaseHidesStrangersEvenFromAMistakenQuery() {
        var stranger = somebody();
        var theirs = applicationOf(stranger, "Somewhere Else", "Clerk", ApplicationStatus.OFFER);
        assertThat(applications.byId(stranger.id(), idOf(theirs))).isEmpty();
        assertThat(asWorker(() -> applications.byId(stranger.id(), idOf(theirs))))
                .isPresent();
    }

    @Test
    void positionThatNobodyNamedIsSaidToBeMissing() {
        open(applicationOf(person, "Brackenfold", "", ApplicationStatus.APPLIED));
        assertThat(pageText()).contains("Role not stated yet");
    }

    @Test
    void changeOfStatusLeavesALineOfHistoryAndCanBeTakenBack() {
        var application = applicationOf(person, "Brackenfold", "Clerk", ApplicationStatus.APPLIED);
        open(application);
        new MenuBarTester<>(find(StatusMenu.class).single())
                .clickItem(0, List.of(ApplicationStatus.values()).indexOf(ApplicationStatus.REJECTED));
        roundTrip();
        assertThat(pageText()).contains("This ends the application");
        test(find(TextField.class).withLabel("Why (optional)").single()).setValue("They filled it from within");
        test(find(Button.class).withText("Change to Rejected").single()).click();
        assertThat(statusOf(application)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(pageText()).contains("They filled it from within");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(statusOf(application)).isEqualTo(ApplicationStatus.APPLIED);
        assertThat(find(StatusBadge.class).atIndex(1).getText()).isEqualTo("Applied");
    }

    @Test
    void editIsSavedAndShown() {
        open(applicationOf(person, "Brackenfold", "Clerk", ApplicationStatus.APPLIED));
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withLabel("Position").single()).setValue("Senior Clerk");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(pageText()).contains("Senior Clerk");
    }

    @Test
    void editOfAnApplicationThatChangedMeanwhileIsExplainedAndNotSaved() {
        var application = applicationOf(person, "Brackenfold", "Clerk", ApplicationStatus.APPLIED);
        open(application);
        test(find(Button.class).withText("Edit").single()).click();
        applications.changeStatus(person.id(), idOf(application), ApplicationStatus.OFFER, null);
        test(find(TextField.class).withLabel("Position").single()).setValue("Senior Clerk");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(pageText()).contains("was changed since you opened it");
        assertThat(applications
                        .byId(person.id(), idOf(application))
                        .orElseThrow()
                        .jobTitle())
                .isEqualTo("Clerk");
        test(find(Button.class).withText("Load the current version").single()).click();
        test(find(TextField.class).withLabel("Position").single()).setValue("Senior Clerk");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(applications
                        .byId(person.id(), idOf(application))
                        .orElseThrow()
                        .jobTitle())
                .isEqualTo("Senior Clerk");
    }

    @Test
    void valueThatAMachineWroteShowsTheWordsItCameFrom() {
        judgedMail(
                "Brackenfold Hiring <no-reply@us.greenhouse-mail.io>",
                "Thank you for applying to Brackenfold",
                "Hi Ruth,\r\n\r\nThank you for applying to the Test Engineer position at Brackenfold.\r\n"
                        + "We have received your application.\r\n\r\nBrackenfold Hiring Team");
        UI.getCurrent().navigate("applications");
        var row = test(find(ApplicationsGrid.class).single()).getRow(0);
        UI.getCurrent().navigate("applications/" + row.id());
        assertThat(find(H1.class).single().getText()).isEqualTo("Brackenfold");
        assertThat(textsOf(Div.class, "evidence-quote")).anyMatch(quote -> quote.contains("Brackenfold"));
        assertThat(pageText()).contains("Opened by a mail").contains("Thank you for applying to Brackenfold");
    }

    private void open(Application application) {
        UI.getCurrent().navigate("applications/" + idOf(application));
    }

    private ApplicationStatus statusOf(Application application) {
        return applications.byId(person.id(), idOf(application)).orElseThrow().status();
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }
}
