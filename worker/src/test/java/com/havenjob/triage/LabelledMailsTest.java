package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.LabelledMails.LabelledMail;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Titles;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Floors on the project's own mails; they may only rise. */
class LabelledMailsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();

    static List<LabelledMail> mails() {
        return LabelledMails.all();
    }

    static List<LabelledMail> mailsAboutSomethingElse() {
        return mails().stream()
                .filter(mail -> mail.kind() == Kind.NOT_APPLICATION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mailsAboutSomethingElse")
    void mailAboutSomethingElseNeverChangesAnApplicationUnseen(LabelledMail mail) {
        var verdict = CLASSIFIER.classify(mail.message());

        assertThat(!verdict.concernsApplication() || verdict.needsReview())
                .as("%s was read as %s", mail, verdict.kind())
                .isTrue();
    }

    @Test
    void kindsHoldTheirFloor() {
        assertFloor(1.0, mail -> true, this::hasKind);
    }

    @Test
    void companiesHoldTheirFloor() {
        assertFloor(1.0, mail -> mail.company() != null, this::hasCompany);
    }

    @Test
    void titlesHoldTheirFloor() {
        assertFloor(1.0, mail -> mail.title() != null, this::hasTitle);
    }

    @Test
    void thereAreEnoughMailsToMeanSomething() {
        assertThat(mails()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyFindingQuotesItsEvidence(LabelledMail mail) {
        var verdict = CLASSIFIER.classify(mail.message());

        for (var finding : new Finding<?>[] {verdict.company(), verdict.title(), verdict.location()}) {
            if (finding != null) {
                assertThat(finding.evidence()).as(mail.name()).isNotBlank();
                assertThat(finding.extractor()).as(mail.name()).isNotBlank();
            }
        }
    }

    private void assertFloor(double floor, Predicate<LabelledMail> counted, Predicate<LabelledMail> right) {
        var all = mails().stream().filter(counted).toList();
        var wrong = all.stream().filter(right.negate()).toList();

        assertThat(1 - (double) wrong.size() / all.size())
                .as("wrong are %s", wrong)
                .isGreaterThanOrEqualTo(floor);
    }

    private boolean hasKind(LabelledMail mail) {
        return CLASSIFIER.classify(mail.message()).kind().value() == mail.kind();
    }

    private boolean hasCompany(LabelledMail mail) {
        var found = CLASSIFIER.classify(mail.message()).company();
        return found != null && CompanyNames.key(found.value()).equals(CompanyNames.key(mail.company() + ""));
    }

    private boolean hasTitle(LabelledMail mail) {
        var found = CLASSIFIER.classify(mail.message()).title();
        return found != null && Titles.key(found.value()).equals(Titles.key(mail.title() + ""));
    }
}
