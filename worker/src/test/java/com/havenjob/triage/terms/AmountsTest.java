package com.havenjob.triage.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.terms.Amounts.Amount;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final Map<String, String> CURRENCIES =
            TermsWords.load(new Vocabulary()).currencies();

    private static List<Amount> find(String text) {
        return new Amounts(text, CURRENCIES).find();
    }

    @Test
    void textWithoutAFigureHasNoAmounts() {
        assertThat(find("")).isEmpty();
        assertThat(find("We pay in EUR.")).isEmpty();
    }

    @Test
    void amountKnowsItsCurrencyAndWhereItStands() {
        assertThat(find("from 45k € to EUR 52.000"))
                .containsExactly(new Amount(45, 0, "EUR", true, 5, 8), new Amount(52_000, 0, "EUR", false, 18, 24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "65000 | 65000 | 0",
                "65.000 | 65000 | 0",
                "65,000 | 65000 | 0",
                "65'000 | 65000 | 0",
                "65’000 | 65000 | 0",
                "65 000 | 65000 | 0",
                "65\u00A0000 | 65000 | 0",
                "65\u202F000 | 65000 | 0",
                "1.250.000 | 1250000 | 0",
                "65.000,00 | 65000 | 0",
                "65,000.00 | 65000 | 0",
                "65,000.5 | 65000 | 50",
                "4200,50 | 4200 | 50",
                "31.50 | 31 | 50",
                "31.5 | 31 | 50",
                "9.75 | 9 | 75",
                "9,7 | 9 | 70",
                "0.90 | 0 | 90",
                "123456789012 | 123456789 | 0"
            })
    void figureIsReadAsItsCountryWritesIt(String figure, int value, int hundredths) {
        var alone = new Amount(value, hundredths, null, false, 0, figure.length());
        var inside = new Amount(value, hundredths, null, false, 3, 3 + figure.length());

        assertThat(find(figure)).containsExactly(alone);
        assertThat(find("as " + figure + " so")).containsExactly(inside);
        assertThat(find("as " + figure + ".")).containsExactly(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "65.0000 | 65 | 0",
                "65 0000 | 65 | 0",
                "1234 500 | 1234 | 500",
                "12/03 | 12 | 3",
                "31. 5 days | 31 | 5",
                "40 12 | 40 | 12",
                "7 ,250 | 7 | 250",
                "65x000 | 65 | 0"
            })
    void figuresThatAreNoGroupsOfOneNumberAreTwo(String text, int first, int second) {
        assertThat(find(text)).extracting(Amount::value).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45k | true",
                "45K | true",
                "45k. | true",
                "45k€ | true",
                "45kg | false",
                "45k5 | false",
                "45 k | false",
                "45 | false",
                "45m | false"
            })
    void thousandsAreToldByALetterThatStandsAlone(String text, boolean thousands) {
        assertThat(find(text).getFirst().thousands()).isEqualTo(thousands);
        assertThat(find(text).getFirst().to()).isEqualTo(thousands ? 3 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "€50 | EUR",
                "EUR 50 | EUR",
                "EUR   50 | EUR",
                "50 EUR | EUR",
                "50EUR | EUR",
                "50  EUR | EUR",
                "50\u00A0€ | EUR",
                "50\u202F€ | EUR",
                "50k € | EUR",
                "about 50 euros a day | EUR",
                "reais 50 | BRL",
                "£ 50 | GBP",
                "£50 EUR | GBP",
                "CHF 50.- | CHF",
                "50 zł | PLN",
                "50 eurosbrutos | EUR",
            })
    void currencyStandsInFrontOfAFigureOrSoonBehindIt(String text, String currency) {
        assertThat(find(text)).singleElement().extracting(Amount::currency).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"50", "50 days", "\"50   EUR\"", "50, EUR", "room 50", "neuros 50", "beeuro 50", "\"50 \"", "€, 50"
            })
    void figureWithoutACurrencyBesideItHasNone(String text) {
        assertThat(find(text)).singleElement().extracting(Amount::currency).isNull();
    }

    @Test
    void noMoreThanADozenAmountsAreRead() {
        assertThat(find("7 ".repeat(12))).hasSize(12);
        assertThat(find("7 ".repeat(13))).hasSize(12);
    }
}
