package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFitTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());
    private static final List<String> FIRSTS =
            List.of("Night", "Lantern", "Copper", "River", "Orchard", "Signal", "Timber");
    private static final List<String> SECONDS = List.of("Baker", "Warden", "Sorter", "Painter", "Keeper");
    private static final List<String> SYLLABLES = List.of("Wex", "Til", "Har", "Bro", "Quen", "Dal", "Mor");
    private static final List<String> ENDS = List.of("combe", "more", "wick", "stow", "ley");

    private static WrittenMail mail(String title, String company) {
        return WrittenMail.saying("Thank you for your interest in the role of " + title + " with " + company
                        + ".\n\nPlease keep this number in mind until Monday.\n\nKind regards")
                .about("We have your papers")
                .from("Edda Quill <edda@mail.example>");
    }

    private static List<EntityExample> examples() {
        var examples = new ArrayList<EntityExample>();
        for (int i = 0; i < FIRSTS.size(); i++) {
            for (int j = 0; j < SECONDS.size(); j++) {
                String title = FIRSTS.get(i) + " " + SECONDS.get(j);
                String company = SYLLABLES.get(i) + ENDS.get(j) + (j % 2 == 0 ? "" : " Group");
                var mail = mail(title, company).from("Edda <edda@mail" + examples.size() + ".example>");
                examples.add(EntityExample.of(mail.reading(), TOKENIZER, title, company, null));
            }
        }
        return examples;
    }

    @Test
    void unseenNamesAreFoundInAPhraseThatWasLearned() {
        var entities = EntityFit.fit(examples())
                .read(mail("Meadow Grinder", "Ostrafen").reading(), TOKENIZER);

        assertThat(entities)
                .filteredOn(entity -> entity.probability() > 0.6)
                .extracting(entity -> entity.type() + " " + entity.text())
                .containsExactlyInAnyOrder("TITLE Meadow Grinder", "COMPANY Ostrafen");
    }

    @Test
    void noNamesAreFoundWhereNoneAre() {
        var mail = WrittenMail.saying("Please keep this number in mind until Monday.")
                .about("We have your papers")
                .from("Edda Quill <edda@mail.example>");

        assertThat(EntityFit.fit(examples()).read(mail.reading(), TOKENIZER))
                .noneMatch(entity -> entity.probability() > 0.3);
    }

    @Test
    void equalExamplesGiveEqualModelsThatCanBeReadBack() {
        String text = EntityFit.fit(examples()).text();

        assertThat(EntityFit.fit(examples()).text()).isEqualTo(text);
        assertThat(EntityModel.of(Sheet.parse("fitted.sheet", text)).text()).isEqualTo(text);
    }

    @Test
    void noNameIsLearnedByHeart() {
        String text = EntityFit.fit(examples()).text();

        assertThat(text).contains("word with", "word of");
        assertThat(text).doesNotContain("wexcombe", "tilmore", "word group");
    }

    @Test
    void withoutExamplesThereIsNothingToFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityFit.fit(List.of()))
                .withMessage("Without examples there is nothing to fit");
    }

    @Test
    void mailsThatNameNothingGiveAModelThatFindsNothing() {
        var nameless = new ArrayList<EntityExample>();
        for (int i = 0; i < 12; i++) {
            nameless.add(
                    EntityExample.of(WrittenMail.saying("We bake loaves.").reading(), TOKENIZER, null, null, null));
        }

        assertThat(EntityFit.fit(nameless)
                        .read(WrittenMail.saying("We bake loaves.").reading(), TOKENIZER))
                .isEmpty();
    }

    /** Marks that come apart where words are compared: a blank and an accent, an equals sign. */
    @Test
    void signsThatAFileCannotNameAreNotLearned() {
        var odd = new ArrayList<EntityExample>();
        for (int i = 0; i < 30; i++) {
            odd.add(EntityExample.of(
                    WrittenMail.saying("The role of \u00A8 Night Baker \u2254 is open. \u00A8 \u2254")
                            .reading(),
                    TOKENIZER,
                    "Night Baker",
                    null,
                    null));
        }
        String text = EntityFit.fit(odd).text();

        assertThat(EntityModel.of(Sheet.parse("fitted.sheet", text)).text()).isEqualTo(text);
    }
}
