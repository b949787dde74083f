package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.entities.Passage.Place;
import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static List<Passage> passages(WrittenMail mail) {
        return Passage.of(mail.reading(), new Tokenizer(new Vocabulary()));
    }

    private static WrittenMail sentences(int number) {
        return WrittenMail.saying(IntStream.range(0, number)
                        .mapToObj(i -> "Loaf number " + i + " is baked.")
                        .collect(Collectors.joining("\n\n")))
                .about("Loaves");
    }

    private static List<Place> placesOfBody(int sentences) {
        return passages(sentences(sentences)).stream()
                .skip(2)
                .map(Passage::place)
                .toList();
    }

    @Test
    void senderSubjectAndSentencesStandInTheirPlaces() {
        var passages = passages(WrittenMail.saying("We bake. You mill.").about("Loaves of rye"));

        assertThat(passages)
                .extracting(passage -> passage.place() + " " + passage.sentence())
                .containsExactly("SENDER Edda Quill", "SUBJECT Loaves of rye", "FIRST We bake.", "EARLY You mill.");
    }

    @Test
    void sentencesAreToldApartByHowFarTheyAreFromBothEnds() {
        assertThat(placesOfBody(1)).containsExactly(Place.FIRST);
        assertThat(placesOfBody(12))
                .containsExactly(
                        Place.FIRST,
                        Place.EARLY,
                        Place.EARLY,
                        Place.EARLY,
                        Place.MIDDLE,
                        Place.MIDDLE,
                        Place.LATE,
                        Place.LATE,
                        Place.LATE,
                        Place.LATE,
                        Place.LATE,
                        Place.LATE);
    }

    @Test
    void ofALongMailOnlyTheBeginningIsRead() {
        var places = placesOfBody(90);

        assertThat(places).hasSize(60);
        assertThat(places.subList(4, 60)).as("its end is not read").isEqualTo(Collections.nCopies(56, Place.MIDDLE));
    }

    @Test
    void whatHasNoWordIsNoPassage() {
        assertThat(passages(WrittenMail.saying("***\n\nWe bake.\n\n– – –\n\n\u0301")
                        .about("!")
                        .from("\"…\" <edda@ostramill.example>")))
                .extracting(passage -> passage.place() + " " + passage.sentence())
                .containsExactly("FIRST We bake.");
        assertThat(passages(WrittenMail.saying("").about("").from("edda@ostramill.example")))
                .isEmpty();
    }

    @Test
    void whatAMailQuotesIsNotIts() {
        assertThat(passages(WrittenMail.saying(
                        "We bake.\n\nOn Mon, 2 Mar 2026, Jo <jo@tiltmore.example> wrote:\n> You mill.\n> Jo")))
                .extracting(passage -> passage.sentence().text())
                .contains("We bake.")
                .noneMatch(text -> text.contains("mill."));
    }
}
