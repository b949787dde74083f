package com.havenjob.lab;

import static com.havenjob.lab.JudgedMail.mail;
import static com.havenjob.triage.Kind.APPLIED;
import static com.havenjob.triage.Kind.NOT_APPLICATION;
import static com.havenjob.triage.Kind.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissTest {

    private static final List<Judged> MAILS = List.of(
            mail("right", APPLIED).of("Aldgarth", "Smith").readAs(APPLIED, "Aldgarth", "Smith", 0.99, false),
            mail("unsure", APPLIED).of("Aldgarth", "Smith").readAs(APPLIED, "Forge", "Smith", 0.2, true),
            mail("sure", REJECTED).of("Aldgarth", "Smith").readAs(APPLIED, "Aldgarth", null, 0.8, false),
            mail("false", NOT_APPLICATION).readAs(APPLIED, 0.7, false),
            mail("reviewed", NOT_APPLICATION).readAs(APPLIED, 0.9, true),
            mail("lost", APPLIED).of("Aldgarth", "Smith").readAs(NOT_APPLICATION, 0.1, false),
            mail("unanswered", REJECTED).of("Aldgarth", null).unanswered());

    @Test
    void surestMissesComeFirst() {
        assertThat(Miss.worst(MAILS, 10))
                .extracting(miss -> miss.file() + " " + miss.field())
                .containsExactly(
                        "sure kind",
                        "sure title",
                        "false false create",
                        "unsure company",
                        "lost kind",
                        "unanswered kind");
        assertThat(Miss.worst(MAILS, 2)).hasSize(2);
    }

    @Test
    void missNamesWhatWasWantedAndWhatItWasReadFrom() {
        assertThat(Miss.worst(MAILS, 10))
                .contains(
                        new Miss("sure", "kind", "rejected", "applied", "kind/made", "the sentence on the kind", 0.8),
                        new Miss("sure", "title", "Smith", "", "", "", 0.8),
                        new Miss(
                                "unsure",
                                "company",
                                "Aldgarth",
                                "Forge",
                                "company/made",
                                "the words of company/made",
                                0.2));
    }
}
