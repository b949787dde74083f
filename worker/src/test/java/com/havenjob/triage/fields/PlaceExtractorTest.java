package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.reading.Knowledge;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceExtractorTest {

    private static Optional<String> place(String body) {
        var location = FieldReader.read(
                        WrittenMail.saying(body).reading(), Knowledge.standard().tokenizer(), NoContext.MODEL)
                .location();
        return Optional.ofNullable(location).map(found -> found.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You applied for the position of Data Engineer at our Farrowby depot. | Farrowby",
                "You applied for the position of Data Engineer (Leeds). Our Farrowby depot says hello. | Leeds",
                "You applied for the position of Data Engineer. Come to 3 Millfield Lane, Farrowby YO7 3PL. | Farrowby"
            })
    void theNearerToThePositionTheBetter(String body, String town) {
        assertThat(place(body)).contains(town);
    }

    @Test
    void anAddressBelowTheMailIsBetterThanNothing() {
        assertThat(place("Thank you for your application.\n\nAnn Vester\n3 Millfield Lane\nFarrowby YO7 3PL"))
                .contains("Farrowby");
    }

    @Test
    void theEmployerIsNoPlace() {
        assertThat(place("Thank you for your interest in Quorvane and in the position of Data Engineer in Quorvane."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You applied for the position of Night Baker. // Where: Ree House, 12 Mill Street, Farrowby, TX | Farrowby",
                "Danke für Ihre Bewerbung als Texter. // Ree GmbH, Berlin-Obernau | Berlin",
                "Zapraszamy na rozmowę na stanowisko tokarza w zakładzie w Gdyni. | Gdynia",
                "You applied for the position of Night Baker. // We are at Durham Road, Gateshead | Gateshead"
            })
    void theTownIsToldFromItsHouseStreetQuarterAndCase(String body, String town) {
        assertThat(place(body.replace(" // ", "\n"))).contains(town);
    }
}
