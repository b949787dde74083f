package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.LabelledMails.LabelledMail;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Titles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own small mails: each is read as it was meant. */
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

    @ParameterizedTest
    @MethodSource("mails")
    void mailIsReadAsItsLabelSaysAndQuotesTheEvidence(LabelledMail mail) {
        var verdict = CLASSIFIER.classify(mail.message());

        assertThat(verdict.kind().value()).isEqualTo(mail.kind());
        if (mail.company() != null) {
            assertThat(CompanyKeys.key(value(verdict.company()))).isEqualTo(CompanyKeys.key(mail.company()));
        }
        if (mail.title() != null) {
            assertThat(Titles.key(value(verdict.title()))).isEqualTo(Titles.key(mail.title()));
        }
        for (var finding : new Finding<?>[] {verdict.company(), verdict.title(), verdict.location()}) {
            if (finding != null) {
                assertThat(finding.evidence()).isNotBlank();
                assertThat(finding.extractor()).isNotBlank();
            }
        }
    }

    @Test
    void thereAreEnoughMailsToMeanSomething() {
        assertThat(mails()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static String value(@Nullable Finding<String> finding) {
        return finding == null ? "" : finding.value();
    }
}
