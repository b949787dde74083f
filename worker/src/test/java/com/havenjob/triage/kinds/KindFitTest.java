package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindFitTest {

    private static KindExample example(MadeMail mail, Kind kind) {
        return KindExample.of(mail.reading(), MadeMail.LIKENESS, kind);
    }

    /** Receipts that announce an interview, invitations, and newsletters that speak of interviews. */
    private static List<KindExample> mails() {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < 8; i++) {
            mails.add(example(saying("applied3", "interview2").andSentences(i), Kind.APPLIED));
            mails.add(example(saying("applied3", "interview3").andSentences(i), Kind.INTERVIEW));
            mails.add(example(saying("alert3", "interview3").andSentences(i), Kind.NOT_APPLICATION));
        }
        return mails;
    }

    @Test
    void theModelTellsApartWhatItWasFittedTo() {
        var model = KindFit.fit(mails());

        assertThat(saying("interview2", "applied3").read(model).kind()).isEqualTo(Kind.APPLIED);
        assertThat(saying("interview3", "applied3").read(model).kind()).isEqualTo(Kind.INTERVIEW);
        assertThat(saying("interview3", "alert3").read(model).kind()).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void equalMailsGiveEqualModels() {
        assertThat(KindFit.fit(mails()).text()).isEqualTo(KindFit.fit(mails()).text());
    }

    @Test
    void withoutMailsThereIsNothingToFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> KindFit.fit(List.of()));
    }
}
