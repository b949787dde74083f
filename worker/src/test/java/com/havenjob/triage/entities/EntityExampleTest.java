package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityExampleTest {

    /** What a mail is taken to name, in order: «COMPANY Tiltmore Mills». */
    private static List<String> marked(
            WrittenMail mail, @Nullable String title, @Nullable String company, @Nullable String location) {
        var example = EntityExample.of(mail.reading(), new Tokenizer(new Vocabulary()), title, company, location);
        var marked = new ArrayList<String>();
        for (int i = 0; i < example.passages().size(); i++) {
            var sentence = example.passages().get(i).sentence();
            int[] tags = example.tags(i);
            assertThat(tags).hasSize(sentence.size());
            for (var type : EntityType.values()) {
                for (int from = 0; from < tags.length; from++) {
                    if (tags[from] == Tags.begins(type)) {
                        int to = from + 1;
                        while (to < tags.length && tags[to] == Tags.goesOn(type)) {
                            to++;
                        }
                        marked.add(type + " " + sentence.span(from, to));
                    }
                }
            }
        }
        return marked;
    }

    private static WrittenMail mail(String body) {
        return WrittenMail.saying(body).about("News").from("Edda Quill <edda@mail.example>");
    }

    private static List<String> title(String body, String title) {
        return marked(mail(body), title, null, null);
    }

    private static List<String> company(String body, String company) {
        return marked(mail(body), null, company, null);
    }

    @Test
    void namesAreMarkedWhereverTheyStand() {
        var mail = WrittenMail.saying("The Night Baker works in Wexcombe. Tiltmore pays the night baker.")
                .about("Night Baker at Tiltmore")
                .from("Tiltmore <edda@mail.example>");

        assertThat(marked(mail, "Night Baker", "Tiltmore", "Wexcombe"))
                .containsExactly(
                        "COMPANY Tiltmore",
                        "TITLE Night Baker",
                        "COMPANY Tiltmore",
                        "TITLE Night Baker",
                        "LOCATION Wexcombe",
                        "TITLE night baker",
                        "COMPANY Tiltmore");
    }

    @Test
    void whereAMailNamesNothingNothingIsMarked() {
        assertThat(marked(mail("The Night Baker works at Tiltmore in Wexcombe."), null, null, null))
                .isEmpty();
        assertThat(marked(mail("We bake."), "Night Baker", "Tiltmore", "Wexcombe"))
                .isEmpty();
        assertThat(marked(mail("We bake. –"), "", "", "–")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna szuka kucharza., kucharz, TITLE kucharza",
        "Anna szuka kucharki., kucharka, TITLE kucharki",
        "Wir suchen zwei Nachtbäckerinnen., Nachtbäckerin, TITLE Nachtbäckerinnen",
        "Wir danken der Leitenden Müllerin., Leitende Müllerin, TITLE Leitenden Müllerin"
    })
    void inflectedNamesAreMarked(String body, String title, String marked) {
        assertThat(title(body, title)).containsExactly(marked);
    }

    @Test
    void aNameThatStandsAsLabelledIsNotSoughtInflected() {
        assertThat(title("Nasz kucharz szuka kucharza.", "kucharz")).containsExactly("TITLE kucharz");
    }

    @Test
    void aMuchLongerWordIsAnotherWord() {
        assertThat(title("We use databases here.", "data")).isEmpty();
    }

    @Test
    void aShortWordHasNoStemToShare() {
        assertThat(title("De koks bakken.", "kok")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiltmore Mills", "Tiltmore Mills GmbH", "TILTMORE MILLS"})
    void companiesAreMarkedWithTheirLegalFormAndWithout(String company) {
        assertThat(company("Tiltmore Mills GmbH is growing. We at Tiltmore Mills bake.", company))
                .containsExactly("COMPANY Tiltmore Mills GmbH", "COMPANY Tiltmore Mills");
    }

    @Test
    void aPartOfACompanysNameIsNotMarked() {
        assertThat(company("Tiltmore and the Mills of Tiltmore Millstones", "Tiltmore Mills"))
                .isEmpty();
    }

    @Test
    void aMarkIsNoPartOfACompanysNameAtItsEnds() {
        assertThat(company("«Tiltmore Mills», (Tiltmore Mills) – Tiltmore Mills!", "Tiltmore Mills"))
                .containsExactly("COMPANY Tiltmore Mills", "COMPANY Tiltmore Mills", "COMPANY Tiltmore Mills");
    }

    @Test
    void aCompanyIsMarkedAgainRightBehindItself() {
        assertThat(company("Tiltmore Tiltmore Tiltmore", "Tiltmore"))
                .containsExactly("COMPANY Tiltmore", "COMPANY Tiltmore", "COMPANY Tiltmore");
    }

    @Test
    void whatTwoNamesShareBelongsToOne() {
        assertThat(marked(
                        mail("The Leeds Bakery Cook of Leeds Bakery in Leeds"),
                        "Leeds Bakery Cook",
                        "Leeds Bakery",
                        "Leeds"))
                .containsExactly("TITLE Leeds Bakery Cook", "COMPANY Leeds Bakery", "LOCATION Leeds");
    }

    /** A sign for a sound, an accent and a digit in a circle: all are no letters where words are compared. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFF9E Tiltmore", "\u0301 Tiltmore", "\u2460 Tiltmore", "\uD83D\uDE00 Tiltmore"})
    void tokensOfWhichNothingIsLeftAreNoNames(String body) {
        assertThat(company(body, "Tiltmore")).containsExactly("COMPANY Tiltmore");
        assertThat(title(body, "Tiltmore")).containsExactly("TITLE Tiltmore");
    }
}
