package com.havenjob.triage.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.reading.Knowledge;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalGrammarTest {

    private static Optional<String> town(String line) {
        return PostalGrammar.town(Knowledge.standard().tokenizer().tokenize(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindenweg 3, 86000 Obernau am See | Obernau am See",
                "Lindenweg 3 - D-86000 Obernau | Obernau",
                "Seeweg 3, 8400 Obernau | Obernau",
                "8400 Obernau | Obernau",
                "4000 AN Ouddrecht | Ouddrecht",
                "12 rue Haute, 59000 VALCOURT CEDEX 9 | VALCOURT",
                "ul. Nowa 5, 00-850 Barłów | Barłów",
                "Rua Velha, 4700-301 Vila Bela | Vila Bela",
                "Rua Velha, 45 - Centro, Campo Belo - SC, 89280-000 | Campo Belo",
                "Av. Velha, 77 - Campo Novo / PR (pelo fundo) | Campo Novo",
                "Vaga em Campo Belo, MG | Campo Belo",
                "14 Nutley Road, Farrowby 560001 | Farrowby",
                "31 Nutley Ave NW, Farrowby Falls, MI 49300 | Farrowby Falls",
                "31 Nutley Drive Farrowby, WI 53100 | Farrowby",
                "3 Millfield Lane, Farrowby YO7 3PL | Farrowby",
                "14 Smith St, Farrowby NSW 2830 | Farrowby",
                "Farrowby, Co. Nutley | Farrowby",
                "C/ Nueva s/n, 45200 Valdoro | Valdoro",
                "Vía Nueva 12, Calle Mayor 3, Valdoro | Valdoro",
                "Ouddijk 4 te Waterveen (bij de poort) | Waterveen",
                "Barłów, ul. Nowa 3, sala 2 | Barłów",
                "Lugar: Edificio Norte, aula tres, Valdoro | Valdoro",
                "Route d'Orne, Valcourt | Valcourt",
                "Rua Velha de Cima, Vila Bela. | Vila Bela",
                "Unit 4, Mill Yard, Farrowby GL6 | Farrowby",
                "Ree House, 12 Nutley Street, 3rd floor, Farrowby, TX. The door is blue | Farrowby",
                "The Registered Nurse (Farrowby, IA) | Farrowby"
            })
    void theTownIsFoundByWhatAnAddressIsMadeOf(String line, String town) {
        assertThat(town(line)).contains(town);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir sind mehr als 12000 Mitarbeiter in fünf Ländern",
                "Am 31.12. 2025 Abschluss der Arbeiten",
                "Tel. 04109 555-12",
                "Referenz 12345 Senior Developer",
                "Registergericht Obernau HRB 1234",
                "Sąd Rejonowy w Barłowie, 00-850 Barłów",
                "Lindenweg 3"
            })
    void numbersOfOtherKindsLeadToNoTown(String line) {
        assertThat(town(line)).isEmpty();
    }

    @Test
    void aLineMayBeATownAlone() {
        var tokenizer = Knowledge.standard().tokenizer();

        assertThat(PostalGrammar.alone(tokenizer.tokenize("Ouddrecht"))).contains("Ouddrecht");
        assertThat(PostalGrammar.alone(tokenizer.tokenize("Ouddrecht groet"))).isEmpty();
        assertThat(PostalGrammar.alone(tokenizer.tokenize("HR"))).isEmpty();
    }
}
