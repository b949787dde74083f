package com.havenjob.applications;

import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class ApplicationListTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final UserId RUTH = personWithApplications();

    private final ApplicationList list = PIPELINE.bean(ApplicationList.class);

    private static UserId personWithApplications() {
        var user = PIPELINE.somebodyTrusting().id();
        var applications = PIPELINE.bean(Applications.class);
        open(user, "Amberlin", "Welder");
        var interview = open(user, "booking.example", "Full-Stack Developer (C++)");
        applications.changeStatus(user, Objects.requireNonNull(interview.id()), INTERVIEW, null);
        var rejected = open(user, "Nordwind Systèmes", "Data Engineer");
        applications.changeStatus(user, Objects.requireNonNull(rejected.id()), REJECTED, null);
        open(user, "quayside", "");
        open(PIPELINE.somebodyTrusting().id(), "Amberlin", "Welder");
        return user;
    }

    private static Application open(UserId user, String company, String title) {
        return PIPELINE.bean(Applications.class).open(ApplicationsTest.byHand(user, company, title));
    }

    private static ApplicationFilter text(String text) {
        return new ApplicationFilter(text, Set.of(), false);
    }

    private List<String> companies(ApplicationFilter filter, Sort sort) {
        return list.page(RUTH, filter, PageRequest.of(0, 50, sort)).stream()
                .map(ApplicationRow::companyName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "amb, Amberlin",
        "WELD, Amberlin",
        "amberlin welder, Amberlin",
        "welder amb, Amberlin",
        "booking.example, booking.example",
        "booking.ex, booking.example",
        "booking, booking.example",
        "full-stack, booking.example",
        "c++, booking.example",
        "Système, Nordwind Systèmes",
        "'data, eng', Nordwind Systèmes"
    })
    void searchFindsWordsFromTheirBeginning(String search, String company) {
        assertThat(companies(text(search), Sort.unsorted())).containsExactly(company);
        assertThat(list.count(RUTH, text(search))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elder", "amberlin nurse", "Fernwick"})
    void searchFindsNothingElse(String search) {
        assertThat(companies(text(search), Sort.unsorted())).isEmpty();
    }

    @Test
    void accentsWrittenAsTwoCharactersAreTheSameAccents() {
        var decomposed = java.text.Normalizer.normalize("Systèmes", java.text.Normalizer.Form.NFD);
        assertThat(companies(text(decomposed), Sort.unsorted())).containsExactly("Nordwind Systèmes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''; DROP TABLE applications; --",
                "\\",
                "a\\",
                "amb:*",
                "amb & | ! ( ) <-> :A",
                "%",
                "{0} :user ?",
                "\u0000",
                "a\u0000b.c\u0000",
                "'a.b':*",
                "\ud83d\ude80"
            })
    void hostileSearchTextIsOnlyText(String search) {
        assertThatCode(() -> list.page(RUTH, text(search), PageRequest.of(0, 5)))
                .doesNotThrowAnyException();
        assertThatCode(() -> list.count(RUTH, text(search))).doesNotThrowAnyException();
    }

    @Test
    void endlessSearchTextIsCutShort() {
        assertThat(companies(text("a".repeat(100_000)), Sort.unsorted())).isEmpty();
        assertThat(companies(text("amberlin ".repeat(50_000)), Sort.unsorted())).containsExactly("Amberlin");
        assertThat(companies(text("x.".repeat(50_000)), Sort.unsorted())).isEmpty();
    }

    @Test
    void searchWithoutALetterShowsAll() {
        assertThat(companies(text("  "), Sort.unsorted())).hasSize(4);
    }

    @Test
    void filtersByStatusAndByNeedOfReview() {
        assertThat(companies(new ApplicationFilter("", Set.of(INTERVIEW, REJECTED), false), Sort.by("companyName")))
                .containsExactly("booking.example", "Nordwind Systèmes");
        assertThat(companies(new ApplicationFilter("", Set.of(), true), Sort.unsorted()))
                .isEmpty();
        assertThat(list.countByStatus(RUTH)).isEqualTo(Map.of(ApplicationStatus.APPLIED, 2, INTERVIEW, 1, REJECTED, 1));
    }

    @Test
    void sortsByNameWithoutRegardToCaseAndByStatusInItsOrder() {
        assertThat(companies(ApplicationFilter.ALL, Sort.by("companyName")))
                .containsExactly("Amberlin", "booking.example", "Nordwind Systèmes", "quayside");
        assertThat(companies(ApplicationFilter.ALL, Sort.by(Sort.Order.desc("status"), Sort.Order.asc("companyName"))))
                .containsExactly("Nordwind Systèmes", "booking.example", "Amberlin", "quayside");
    }

    @Test
    void pagesShowEachApplicationOnce() {
        var seen = new java.util.ArrayList<String>();
        for (int page = 0; page < 4; page++) {
            list.page(RUTH, ApplicationFilter.ALL, PageRequest.of(page, 1)).forEach(row -> seen.add(row.companyName()));
        }
        assertThat(seen).containsExactlyInAnyOrder("Amberlin", "booking.example", "Nordwind Systèmes", "quayside");
        assertThat(list.page(RUTH, ApplicationFilter.ALL, PageRequest.of(4, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "id; DROP TABLE applications", "company_name"})
    void anUnknownSortPropertyIsAnError(String property) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> companies(ApplicationFilter.ALL, Sort.by(property)))
                .withMessageContaining(property);
    }
}
