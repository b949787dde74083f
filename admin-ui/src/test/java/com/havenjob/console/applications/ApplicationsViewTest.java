package com.havenjob.console.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.testing.ConsoleTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class ApplicationsViewTest extends ConsoleTest {

    @Test
    void emptyListShowsTheForwardingAddress() {
        navigate(ApplicationsView.class);
        assertThat(pageText())
                .contains("No applications yet")
                .contains(person.forwardingAddress().value());
    }

    @Test
    void listShowsOwnApplicationsOnly() {
        applicationOf(person, "Brackenfold", "Test Engineer", ApplicationStatus.APPLIED);
        applicationOf(somebody(), "Somewhere Else", "Test Engineer", ApplicationStatus.APPLIED);
        navigate(ApplicationsView.class);
        var grid = test(find(ApplicationsGrid.class).single());
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getRow(0).companyName()).isEqualTo("Brackenfold");
    }

    @Test
    void filterInTheAddressNarrowsTheList() {
        applicationOf(person, "Brackenfold", "Test Engineer", ApplicationStatus.APPLIED);
        applicationOf(person, "Ullswick", "Baker", ApplicationStatus.OFFER);
        open("status=offer");
        var grid = test(find(ApplicationsGrid.class).single());
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getRow(0).companyName()).isEqualTo("Ullswick");
        assertThat(pageText()).contains("1 of 2");
    }

    @Test
    void filterThatFindsNothingCanBeCleared() {
        applicationOf(person, "Brackenfold", "Test Engineer", ApplicationStatus.APPLIED);
        open("q=nowhere");
        assertThat(pageText()).contains("Nothing matches");
        test(find(Button.class).withText("Clear the filter").single()).click();
        assertThat(test(find(ApplicationsGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void orderInTheAddressSortsTheList() {
        applicationOf(person, "Aldermoor", "Cook", ApplicationStatus.APPLIED);
        applicationOf(person, "Zellwood", "Cook", ApplicationStatus.APPLIED);
        open("sort=companyName&order=desc");
        assertThat(test(find(ApplicationsGrid.class).single()).getRow(0).companyName())
                .isEqualTo("Zellwood");
    }

    @Test
    void newApplicationIsAddedAndShown() {
        navigate(ApplicationsView.class);
        test(find(Button.class).withText("New application").atIndex(1)).click();
        test(find(TextField.class).withLabel("Company").single()).setValue("Brackenfold");
        test(find(TextField.class).withLabel("Position").single()).setValue("Test Engineer");
        test(find(Button.class).withText("Add application").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Brackenfold");
        assertThat(pageText()).contains("Test Engineer").contains("Opened by you");
    }

    @Test
    void newApplicationNeedsACompany() {
        navigate(ApplicationsView.class);
        test(find(Button.class).withText("New application").atIndex(1)).click();
        test(find(Button.class).withText("Add application").single()).click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Company").single().getErrorMessage())
                .isEqualTo("A company is needed");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("applications", QueryParameters.fromString(query));
    }
}
