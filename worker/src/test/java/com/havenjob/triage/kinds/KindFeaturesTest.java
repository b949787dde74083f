package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.sources.SourceProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindFeaturesTest {

    private static double value(MadeMail mail, String name) {
        int place = KindFeatures.names().indexOf(name);
        assertThat(place).as(name).isNotNegative();
        return mail.features()[place];
    }

    @Test
    void everyFeatureHasANameOfItsOwn() {
        assertThat(KindFeatures.names()).hasSize(KindFeatures.SIZE).doesNotHaveDuplicates();
    }

    @Test
    void phrasesCountByTheirWeightAndWhetherTheyDecide() {
        assertThat(value(saying("interview3"), "text: interview")).isEqualTo(0.75);
        assertThat(value(saying("interview3"), "clear text: interview")).isEqualTo(1);
        assertThat(value(saying("interview2"), "text: interview")).isEqualTo(0.5);
        assertThat(value(saying("interview2"), "clear text: interview")).isZero();
        assertThat(value(saying("hello").under("offer3"), "clear subject: offer"))
                .isEqualTo(1);
        assertThat(value(saying("hello").under("offer3"), "text: offer")).isZero();
        assertThat(value(saying("condition1 offer3"), "text: offer")).isZero();
    }

    @Test
    void whatIsQuotedIsToldApart() {
        var mail = saying("hello").quoting("interview3");

        assertThat(value(mail, "quoted: interview")).isEqualTo(0.75);
        assertThat(value(mail, "text: interview")).isZero();
        assertThat(value(mail, "answer")).isEqualTo(1);
        assertThat(value(saying("interview3"), "quoted: interview")).isZero();
    }

    @Test
    void soundsCountAsTheyAre() {
        var mail = saying("We regret to tell you that we have chosen another candidate for this position.");

        assertThat(value(mail, "sound: rejected")).isBetween(0.5, 1.0);
        assertThat(value(mail, "share: rejected")).isBetween(0.4, 1.0);
        assertThat(value(mail, "text: rejected")).isZero();
    }

    @Test
    void circumstancesAreSigns() {
        var plain = saying("hello");

        assertThat(value(plain, "bias")).isEqualTo(1);
        assertThat(value(plain, "recruiting sender")).isZero();
        assertThat(value(saying("hello").fromRecruiting(), "recruiting sender")).isEqualTo(1);
        assertThat(value(saying("hello").by(SourceProfile.Type.JOB_BOARD), "job board"))
                .isEqualTo(1);
        assertThat(value(saying("hello").by(SourceProfile.Type.JOB_BOARD), "tracking system"))
                .isZero();
        assertThat(value(saying("hello").under("Night Nurse"), "title in subject"))
                .isEqualTo(1);
        assertThat(value(saying("hello").under("Night Nurse"), "work")).isEqualTo(1);
        assertThat(value(plain, "work")).isZero();
        assertThat(value(plain, "no step")).isEqualTo(1);
        assertThat(value(saying("offer1"), "no step")).isEqualTo(1);
        assertThat(value(saying("offer2"), "no step")).isZero();
        assertThat(value(saying("Night Nurse"), "title in beginning")).isEqualTo(1);
        assertThat(value(saying().andSentences(8).andSaying("Night Nurse"), "title in beginning"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"List-Post: <mailto:quilts@lists.example>", "Precedence: list"})
    void talkOnAListIsToldByItsHeaders(String header) {
        assertThat(value(saying("hello").with(header), "mailing list")).isEqualTo(1);
    }

    @Test
    void lengthIsCountedInSentences() {
        assertThat(value(saying().andSentences(7), "note")).isEqualTo(1);
        assertThat(value(saying().andSentences(8), "note")).isZero();
        assertThat(value(saying().andSentences(25), "length")).isEqualTo(0.5);
        assertThat(value(saying().andSentences(90), "length")).isEqualTo(1);
    }
}
