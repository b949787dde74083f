package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Sheet;
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

    /** Of a word that none of the cues is, by so many senders with each of two kinds. */
    private static List<KindExample> mailsWithWords(int senders) {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < senders; i++) {
            String sender = "ola@mill" + i + ".example";
            mails.add(example(saying("brown loaf").by(sender), Kind.OFFER));
            mails.add(example(saying("white flour").by(sender), Kind.REJECTED));
        }
        return mails;
    }

    @Test
    void wordsTellWhatNoCueDoes() {
        var model = KindFit.fit(mailsWithWords(12));

        assertThat(model.text()).contains("\nloaf =", "\nflour =");
        assertThat(saying("a loaf").read(model).kind()).isEqualTo(Kind.OFFER);
        assertThat(saying("some flour").read(model).kind()).isEqualTo(Kind.REJECTED);
    }

    @Test
    void whatFewSendersWriteIsNotLearned() {
        assertThat(KindFit.fit(mailsWithWords(11)).text()).doesNotContain("loaf", "flour");
    }

    @Test
    void whatOneSenderWritesOftenIsNotLearned() {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < 12; i++) {
            mails.add(example(saying("brown loaf", "more " + i).by("ola@mill.example"), Kind.OFFER));
            mails.add(example(saying("white flour").by("ola@mill" + i + ".example"), Kind.REJECTED));
        }

        assertThat(KindFit.fit(mails).text()).contains("flour =").doesNotContain("loaf");
    }

    /** Whoever gave his mail to learn from is greeted in all of it. */
    @Test
    void noNameAndNoNumberIsLearnedByHeart() {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < 40; i++) {
            var mail = saying("dear Edda Quill", "Edda, please call 5550199", "write to edda@mill.example")
                    .under("News for Edda");
            mails.add(example(mail.by("ola@mill" + i + ".example"), i % 2 == 0 ? Kind.OFFER : Kind.REJECTED));
        }

        assertThat(KindFit.fit(mails).text())
                .contains("\ndear =", "\nwrite =")
                .doesNotContain("edda =", "quill", "555");
    }

    /** A made language has no nouns with capitals. */
    @Test
    void whatAlwaysHasACapitalIsNotLearned() {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < 40; i++) {
            mails.add(example(
                    saying("an Absage").by("ola@mill" + i + ".example"), i % 2 == 0 ? Kind.OFFER : Kind.REJECTED));
        }

        assertThat(KindFit.fit(mails).text()).contains("\nan =").doesNotContain("absage");
    }

    @Test
    void wordsOfSubjectsAreLearnedApart() {
        var mails = new ArrayList<KindExample>();
        for (int i = 0; i < 12; i++) {
            String sender = "ola@mill" + i + ".example";
            mails.add(example(saying("flour and loaf").under("the loaf").by(sender), Kind.OFFER));
            mails.add(example(saying("flour and loaf").under("the flour").by(sender), Kind.REJECTED));
        }
        var model = KindFit.fit(mails);

        assertThat(saying("hello").under("a loaf").read(model).kind()).isEqualTo(Kind.OFFER);
        assertThat(saying("hello").under("a flour").read(model).kind()).isEqualTo(Kind.REJECTED);
    }

    @Test
    void whatWasFittedIsReadBack() {
        var model = KindFit.fit(mailsWithWords(12));
        var again = KindModel.of(Sheet.parse("kinds.sheet", model.text()));
        var mail = saying("brown loaf", "white flour", "brown flour");

        assertThat(again.text()).isEqualTo(model.text());
        model.probabilities(mail.evidence(), mail.reading())
                .forEach((kind, probability) -> assertThat(again.probabilities(mail.evidence(), mail.reading()))
                        .as("what two decimals change")
                        .hasEntrySatisfying(kind, share -> assertThat(share).isCloseTo(probability, within(0.02))));
    }

    @Test
    void equalMailsGiveEqualModels() {
        assertThat(KindFit.fit(mails()).text()).isEqualTo(KindFit.fit(mails()).text());
        assertThat(KindFit.fit(mailsWithWords(12)).text())
                .isEqualTo(KindFit.fit(mailsWithWords(12)).text());
    }

    @Test
    void withoutMailsThereIsNothingToFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> KindFit.fit(List.of()));
    }
}
