package com.havenjob.triage.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Lexicon lexicon = Lexicon.of("xx", Sheet.parse("made", """
            [lists]
            post = job | post

            [frequent]
            Foo bär

            [cue rejected]
            alas
            [cue offer fair]
            lucky
            [cue applied weak]
            hello

            [sentence]
            work as {title}
            [sentence likely]
            for {title}
            [sentence possible]
            towards {title}
            [labels]
            title = Post
            [closing]
            yours
            [salutation]
            dear {person}
            [announcement]
            <post> ahead
            """), vocabulary);

    private <T> List<T> meanings(PhraseBook<T> book, String text) {
        return book.find(new Tokenizer(vocabulary).tokenize(text)).stream()
                .map(PhraseBook.Match::meaning)
                .toList();
    }

    @Test
    void aCueWeighsAsItsSectionSays() {
        assertThat(meanings(lexicon.cues(), "alas")).containsExactly(new CueMeaning(Cue.REJECTED, 3));
        assertThat(meanings(lexicon.cues(), "lucky")).containsExactly(new CueMeaning(Cue.OFFER, 2));
        assertThat(meanings(lexicon.cues(), "hello")).containsExactly(new CueMeaning(Cue.APPLIED, 1));
        assertThat(meanings(lexicon.cues(), "dear Ann")).isEmpty();
    }

    @Test
    void anotherStrengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.of("xx", Sheet.parse("made", "[cue offer loud]\nyes"), new Vocabulary()))
                .withMessageContaining("cue offer loud");
    }

    @Test
    void phrasesWithSlotsAreAsSureAsTheirSection() {
        assertThat(meanings(lexicon.sentences(), "work as nurse")).containsExactly(0.9);
        assertThat(meanings(lexicon.sentences(), "for nurse")).containsExactly(0.7);
        assertThat(meanings(lexicon.sentences(), "towards nurse")).containsExactly(0.45);
        assertThat(meanings(lexicon.subjects(), "work as nurse")).isEmpty();
    }

    @Test
    void labelsClosingsAndSalutationsBeginALine() {
        assertThat(meanings(lexicon.labels(), "Post: nurse")).containsExactly("title");
        assertThat(meanings(lexicon.labels(), "My post: nurse")).isEmpty();
        assertThat(meanings(lexicon.closings(), "yours Ann")).hasSize(1);
        assertThat(meanings(lexicon.closings(), "it is yours")).isEmpty();
        assertThat(meanings(lexicon.salutations(), "dear Ann")).hasSize(1);
    }

    @Test
    void announcementsEndALine() {
        assertThat(meanings(lexicon.announcements(), "the job ahead")).hasSize(1);
        assertThat(meanings(lexicon.announcements(), "the job ahead of you")).isEmpty();
    }

    @Test
    void frequentWordsAreKnownWithoutAccentsAndCase() {
        assertThat(lexicon.frequent())
                .containsExactlyInAnyOrder(vocabulary.number("foo"), vocabulary.number("bar"))
                .doesNotContain(Vocabulary.UNKNOWN);
        assertThat(lexicon.language()).isEqualTo("xx");
    }
}
