package com.havenjob.triage.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.reading.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteGrammarTest {

    private static List<NamedPlace> places(String language, String text, int behindPosition) {
        var sentence = Knowledge.standard().tokenizer().tokenize(text);
        return SiteGrammar.of(sentence, new PlaceLanguage(List.of(language)), behindPosition);
    }

    private static List<String> names(String language, String text) {
        return places(language, text, Integer.MAX_VALUE).stream()
                .map(NamedPlace::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You would work at our Nutley Green depot. | Nutley Green",
                "en | Come to the Farrowby surgery on Monday. | Farrowby",
                "en | The role is based in Nutley. | Nutley",
                "en | It is for its Farrowby office. | Farrowby",
                "en | You would work at our Nutley, IL facility. | Nutley",
                "fr | Poste basé à : Valcourt (44) | Valcourt",
                "fr | Ligne unique. Site Valcourt (11) | Valcourt",
                "nl | Locatie: hoofdgebouw Ouddrecht, zaal 2 | Ouddrecht",
                "de | Sie arbeiten am Standort Obernau. | Obernau",
                "de | Sie arbeiten in unserem Lieferzentrum Obernau. | Obernau",
                "de | In unserer Praxis in Obernau ist es schön. | Obernau",
                "de | Im Werk Obernau an der Donau ist es schön. | Obernau an der Donau",
                "fr | Vous rejoindrez notre agence de Valcourt. | Valcourt",
                "fr | Ce sera dans nos locaux de Bourg-sur-Orne. | Bourg-sur-Orne",
                "es | Es para nuestra planta de San Onofre. | San Onofre",
                "it | Lavorerai presso la sede di Valdoro. | Valdoro",
                "it | È richiesta la sede di lavoro Valdoro. | Valdoro",
                "nl | Je werkt op onze vestiging in Ouddrecht. | Ouddrecht",
                "nl | Je werkt op kantoor Ouddrecht. | Ouddrecht",
                "pt | A vaga é para a unidade de Campo Belo. | Campo Belo",
                "pl | Zapraszamy do biura w Nowogrodzie. | Nowogrodzie",
                "pl | Oferta dotyczy zakładu w Barłowie. | Barłów",
                "pl | (miejsce pracy: Barłów) | Barłów",
                "de | (Arbeitsort: Obernau) | Obernau"
            })
    void aPlaceFollowsTheWordForASite(String language, String text, String place) {
        assertThat(names(language, text)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Standort Vertrieb freut sich.",
                "de | Wir kommen am Standort Teilzeit zusammen.",
                "it | Le scrive l'ufficio Acquisti.",
                "pl | Pisze do Pani biuro Kadr.",
                "en | You heard from the Talent office.",
                "en | The head office of Nutley Ltd wrote.",
                "es | Le escribe la oficina de Recursos Humanos.",
                "nl | Je werkt op kantoor Wijngracht 60."
            })
    void departmentsFirmsAndStreetsAreNone(String language, String text) {
        assertThat(names(language, text)).isEmpty();
    }

    @Test
    void behindThePositionAWordForInIsEnough() {
        String text = "We like you for Data Engineer in Nutley.";

        assertThat(places("en", text, 16)).extracting(NamedPlace::name).containsExactly("Nutley");
        assertThat(names("en", text)).isEmpty();
    }

    @Test
    void aTownAroundAPlaceIsTheBetterName() {
        assertThat(names("en", "Come to our Nutley workshop in Perth.")).containsOnly("Perth");
    }

    @Test
    void aTownsOwnWordLetsTheEmployerHaveTheSameName() {
        assertThat(places("nl", "De stad Ouddrecht zoekt je.", Integer.MAX_VALUE))
                .singleElement()
                .satisfies(place -> assertThat(place.civic()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sitz Obernau, Registergericht am Standort Neustadt", "Obernau"})
    void aCourtOfRegistrationIsNoPlace(String text) {
        assertThat(names("de", text)).doesNotContain("Neustadt");
    }
}
