package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.ParsedMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final String HEAD =
            "From: Ostra Mill <jobs@ostramill.example>\nSubject: Your application to Ostra Mill\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you for applying. If you are not selected, we will keep your resume on file. | APPLIED",
                "Thank you for applying. Should you be selected, we will contact you to schedule an interview. | APPLIED",
                "Thank you for applying. Only if we cannot move forward with you will you hear from us in May. | APPLIED",
                "Thank you for applying. You were not selected for this role. | REJECTED",
                "Thank you for applying. We have decided not to proceed with your candidacy. | REJECTED",
                "We were impressed, but have chosen to pursue other candidates. | REJECTED",
                "If you are still interested, we would like to invite you to an interview. | INTERVIEW",
                "If you are still interested, please share your availability for an interview. | INTERVIEW",
                "Your interview has been rescheduled to Monday. | INTERVIEW",
                "Please complete the online assessment within three days. | ASSESSMENT",
                "Your application is still under review. | UNDER_REVIEW",
                "We are pleased to offer you the position of Night Baker. | OFFER",
                "As you asked, we have withdrawn your application. | WITHDRAWN"
            })
    void conditionNegationAndTimeDecideTheKind(String body, Kind kind) {
        assertThat(CLASSIFIER.classify(LabelledMails.parse(HEAD + body)).kind().value())
                .isEqualTo(kind);
    }

    @Test
    void sameMailGivesTheSameVerdict() {
        var mail = LabelledMails.parse(HEAD + "Thank you for applying for the Night Baker position.");

        assertThat(CLASSIFIER.classify(mail)).isEqualTo(CLASSIFIER.classify(mail));
    }

    @Test
    void mailWithoutACompanyWaitsForAPerson() {
        var verdict = CLASSIFIER.classify(
                LabelledMails.parse("From: x@gmail.com\nSubject: Application update\n\nWe received your application."));

        assertThat(verdict.needsReview()).isTrue();
    }

    @Tag("bulky")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application for ",
                "thank you for applying to ",
                "if unfortunately not ",
                "(((((((",
                "https://a.myworkdayjobs.com/",
                "\u200b",
                "Ünî \uD83D\uDE80 ",
                "> > > ",
                "12.03. um 14:30 - ",
                "by Friday within 5 days ",
                "Monday ",
                "$120,000 - "
            })
    void hostileTextIsReadWithinItsBounds(String piece) {
        var verdict = CLASSIFIER.classify(LabelledMails.parse(HEAD + piece.repeat(1_000_000 / piece.length())));

        assertThat(verdict.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void appointmentAndDeadlineAreInTheVerdict() {
        var verdict = CLASSIFIER.classify(LabelledMails.parse("Date: Mon, 2 Mar 2026 09:00:00 +0100\n" + HEAD
                + "Your interview is on Thursday, March 12 at 2:30 PM. Please confirm your interview by March 10."));

        assertThat(verdict.interviewAt()).isNotNull();
        assertThat(verdict.interviewAt().value()).hasToString("2026-03-12T14:30");
        assertThat(verdict.deadline()).isNotNull();
        assertThat(verdict.deadline().value()).hasToString("2026-03-10");
        assertThat(verdict.findings()).containsKeys("kind", "interviewAt", "deadline");
    }

    @Test
    void mailThatCouldNotBeReadWaitsForAPerson() {
        assertThat(CLASSIFIER.classify(ParsedMessage.unreadable()).needsReview())
                .isTrue();
    }

    @Test
    void emptyMailIsNoApplication() {
        assertThat(CLASSIFIER.classify(LabelledMails.parse("\n")).concernsApplication())
                .isFalse();
    }
}
