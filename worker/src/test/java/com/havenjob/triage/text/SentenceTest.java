package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a sentence does not depend on how it was come by. */
class SentenceTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you. We read it! Shall we talk?",
                "Great!We talk soon. L'équipe de l'Orbe vous répond. Où? Ici.",
                "Straße 4 ist gesperrt. «Größe» zählt! Żółw śpi.",
                "A b. C d. E"
            })
    void sentenceThatIsPartOfALineHasTheTokensThatItHasByItself(String line) {
        vocabulary.add("we");
        vocabulary.add("l");
        vocabulary.add("equipe");

        var sentences = MailText.of(line, tokenizer).sentences();

        assertThat(sentences).hasSizeGreaterThan(1);
        sentences.forEach(this::assertAsByItself);
    }

    @ParameterizedTest
    @ValueSource(ints = {398, 399, 400, 401, 500})
    void sentenceBehindTheLastTokenCountedIsNotLost(int words) {
        var sentences = MailText.of("a ".repeat(words - 1) + "b. We read it.", tokenizer)
                .sentences();

        assertThat(sentences).last().hasToString("We read it.");
        sentences.forEach(this::assertAsByItself);
    }

    private void assertAsByItself(Sentence sentence) {
        var alone = tokenizer.tokenize(sentence.text());
        assertThat(sentence.size()).isEqualTo(alone.size());
        for (int token = 0; token < alone.size(); token++) {
            assertThat(sentence.start(token)).isEqualTo(alone.start(token));
            assertThat(sentence.end(token)).isEqualTo(alone.end(token));
            assertThat(sentence.number(token)).isEqualTo(alone.number(token));
            assertThat(sentence.hash(token)).isEqualTo(alone.hash(token));
        }
        assertThat(sentence.words()).isEqualTo(alone.words());
        assertThat(sentence.firstWord()).isEqualTo(alone.firstWord());
        assertThat(sentence.behindLastWord()).isEqualTo(alone.behindLastWord());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Night BAKERY C++ e.g. a12 Bakers", "Bäckerei, l'équipe! Größe (Żółw) – dell’Università"})
    void hashOfAWordIsThatOfItsFoldedForm(String line) {
        var sentence = tokenizer.tokenize(line);

        for (int token = 0; token < sentence.size(); token++) {
            String folded = sentence.folded(token);
            assertThat(sentence.hash(token)).isEqualTo(folded.hashCode());
            assertThat(sentence.beginning(token))
                    .isEqualTo(folded.length() > 5 ? folded.substring(0, 5).hashCode() : 0);
        }
    }
}
