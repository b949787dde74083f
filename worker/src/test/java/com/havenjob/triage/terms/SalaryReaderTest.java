package com.havenjob.triage.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Salary;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryReaderTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final TermsWords WORDS = TermsWords.load(VOCABULARY);
    private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);

    private static @Nullable Finding<Salary> read(String... sentences) {
        return SalaryReader.read(
                List.of(), Stream.of(sentences).map(TOKENIZER::tokenize).toList(), WORDS);
    }

    private static @Nullable Finding<Salary> posted(Map<String, String> properties) {
        return SalaryReader.read(List.of(new Item("JobPosting", properties)), List.of(), WORDS);
    }

    private static String pay(@Nullable Finding<Salary> found) {
        return found == null ? "none" : found.value().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pay is 999 EUR. | none",
                "The pay is 1000 EUR. | EUR 1000",
                "The pay is 19,999 EUR. | EUR 19999",
                "The pay is 20,000 EUR. | EUR 20000 per year",
                "The pay is 7999 EUR a year. | none",
                "The pay is 8000 EUR a year. | EUR 8000 per year",
                "The pay is 10,000,000 JPY a year. | JPY 10000000 per year",
                "The pay is 10,000,001 JPY a year. | none",
                "The pay is 299 EUR a month. | none",
                "The pay is 300 EUR a month. | EUR 300 per month",
                "The pay is 100,000 JPY a month. | JPY 100000 per month",
                "The pay is 100,001 JPY a month. | none",
                "The pay is 49 EUR per day. | none",
                "The pay is 50 EUR per day. | EUR 50 per day",
                "The pay is 10,000 JPY per day. | JPY 10000 per day",
                "The pay is 10,001 JPY per day. | none",
                "The pay is 4 EUR per hour. | none",
                "The pay is 5 EUR per hour. | EUR 5 per hour",
                "The pay is 1000 JPY per hour. | JPY 1000 per hour",
                "The pay is 1001 JPY per hour. | none"
            })
    void figureIsPayWhereSomebodyCouldLiveOnIt(String sentence, String salary) {
        assertThat(pay(read(sentence))).isEqualTo(salary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gehalt: 60.000 - 75.000 € im Jahr | EUR 60000–75000 per year",
                "Gehalt: 60.000 bis 75.000 € im Jahr | EUR 60000–75000 per year",
                "Gehalt: 60.000 € bis 75.000 € im Jahr | EUR 60000–75000 per year",
                "Gehalt: 60.000 € bis € 75.000 im Jahr | EUR 60000–75000 per year",
                "Salary: 60.000 to about 75.000 € a year | EUR 60000–75000 per year",
                "Salary: 60.000 -€75.000 a year | EUR 60000–75000 per year",
                "Salary: 60.000 –€75.000 a year | EUR 60000–75000 per year",
                "Salary: 60.000€- 75.000 a year | EUR 60000–75000 per year",
                "Salary: 60.000€– 75.000 a year | EUR 60000–75000 per year",
                "Salary: 60.000 €, later 75.000 € a year | EUR 60000 per year",
                "Salary: 60.000 € (75.000 €) a year | EUR 60000 per year",
                "Salary: 60.000 € - 60.000 € a year | EUR 60000 per year",
                "Salary: 60k-75k EUR a year | EUR 60000–75000 per year",
                "Salary: 60-75k EUR a year | EUR 60000–75000 per year",
                "Salary: 60k-75.000 EUR a year | EUR 60000–75000 per year",
                "Salary: 4.5-5.2k EUR a month | EUR 4500–5200 per month",
                "La RAL è di 8-10.000 euro. | EUR 8000–10000 per year",
                "Salary: $60.000 to 75.000 a year | USD 60000–75000 per year"
            })
    void twoFiguresAreARangeWhereAWordOrADashLinksThem(String sentence, String salary) {
        assertThat(pay(read(sentence))).isEqualTo(salary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salary: 60.000 Euro up to € 75.000 a year | EUR 60000–75000 per year",
                "Salary: 60.000 euros up to € 75.000 a year | EUR 60000 per year",
                "Salary: 60.000 € for the first year, up to 75.000 € later | EUR 60000 per year"
            })
    void figuresOfARangeStandWithinTwelveCharacters(String sentence, String salary) {
        assertThat(pay(read(sentence))).isEqualTo(salary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pay: 45 €/h | EUR 45 per hour",
                "Pay: 45 €/h. | EUR 45 per hour",
                "Pay: 45 € / h | EUR 45 per hour",
                "Pay: 45 euros/h | EUR 45 per hour",
                "Pay: 45-52 €/hour | EUR 45–52 per hour",
                "Pay: 45 € brutto/h | EUR 45 per hour",
                "Pay: 45 EUR brutto / h | EUR 45 per hour",
                "Pay: CHF 45.-/h | CHF 45 per hour",
                "Pay: 450 €/day | EUR 450 per day",
                "Pay: 4500 €/mo | EUR 4500 per month",
                "Pay: 45000 €/yr, paid every month | EUR 45000 per year",
                "Pay: 4500 €/ | EUR 4500",
                "Pay: 4500 €/head | EUR 4500",
                "Pay: 4500 € for the kitchen/h | EUR 4500",
                "Pay: 4500 € for bakers/h | EUR 4500",
                "Pay: 4500 € brutto (h/w) | EUR 4500",
                "Pay: 4500 € verwaltungskosten/h | EUR 4500"
            })
    void unitBehindAStrokeSaysWhatAFigureIsPaidFor(String sentence, String salary) {
        assertThat(pay(read(sentence))).isEqualTo(salary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pay is 21.50 EUR per hour. | EUR 21 per hour",
                "The pay is 21.5 EUR per hour. | EUR 21 per hour",
                "The pay is 4.5k EUR a month. | EUR 4500 per month",
                "The pay is 4,25k EUR a month. | EUR 4250 per month",
                "The pay is 1000k JPY a year. | JPY 1000000 per year"
            })
    void payIsOfWholeUnitsAndThousandsAreCountedWithTheirFraction(String sentence, String salary) {
        assertThat(pay(read(sentence))).isEqualTo(salary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gehalt:60000€", "Gehalt:99999€"})
    void payNeedsNoBlanks(String sentence) {
        assertThat(pay(read(sentence))).isEqualTo("EUR " + sentence.substring(7, 12) + " per year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pay is 60,000 to 75,000 EUR a year. | 0.9",
                "The pay is 60,000 EUR a year. | 0.85",
                "The pay is 60,000 to 75,000 EUR. | 0.9",
                "The pay is 60,000 EUR. | 0.85",
                "The pay is 4,000 to 5,000 EUR. | 0.7",
                "The pay is 4,000 EUR. | 0.7"
            })
    void rangeIsSurerThanAFigureAndAFigureThanOneWithoutAPeriod(String sentence, double confidence) {
        assertThat(read("Dear Ann,", sentence, "The pay is 9,000 EUR."))
                .satisfies(found -> assertThat(found).isNotNull().satisfies(salary -> {
                    assertThat(salary.confidence()).isEqualTo(confidence);
                    assertThat(salary.evidence()).isEqualTo(sentence);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pay is fair.",
                "We are 4000 people.",
                "The pay is 4000.",
                "We bake for 60,000 EUR a year.",
                "The pay is a bonus of 4000 EUR a month."
            })
    void sentenceThatNamesNoPayIsPassedOver(String sentence) {
        assertThat(read(sentence)).isNull();
        assertThat(pay(read(sentence, "The pay is 4000 EUR a month."))).isEqualTo("EUR 4000 per month");
    }

    @Test
    void figureWithoutACurrencyIsPassedOverForTheNext() {
        assertThat(pay(read("For 40 hours your pay is 4000 EUR a month."))).isEqualTo("EUR 4000 per month");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "30000, 36000, -, eur, YEAR, EUR 30000–36000 per year",
                "30000, -, -, EUR, year, EUR 30000 per year",
                "-, -, 2500, EUR, MONTH, EUR 2500 per month",
                "-, -, 2500.90, EUR, FORTNIGHT, EUR 2500",
                "2500, -, -, EUR, -, EUR 2500",
                "1, -, -, EUR, HOUR, EUR 1 per hour",
                "30000, 30000, -, EUR, YEAR, EUR 30000 per year",
                "30000, 10000000, -, EUR, YEAR, EUR 30000–10000000 per year",
                "30000, 10000001, -, EUR, YEAR, none",
                "0, 30000, -, EUR, YEAR, none",
                "36000, 30000, -, EUR, YEAR, none",
                "-, 30000, -, EUR, YEAR, none",
                "30000, -, -, Euro, YEAR, none",
                "30000, -, -, -, YEAR, none",
                "by agreement, -, -, EUR, YEAR, none"
            })
    void payOfAPostingIsReadAsItsProgramWroteIt(
            @Nullable String min,
            @Nullable String max,
            @Nullable String value,
            @Nullable String currency,
            @Nullable String unit,
            String salary) {
        var properties = new HashMap<String, String>();
        properties.put("baseSalary.value.minValue", min == null ? "" : min);
        properties.put("baseSalary.value.maxValue", max == null ? "" : max);
        properties.put("baseSalary.value.value", value == null ? "" : value);
        properties.put("baseSalary.currency", currency == null ? "" : currency);
        properties.put("baseSalary.value.unitText", unit == null ? "" : unit);

        assertThat(pay(posted(properties))).isEqualTo(salary);
    }

    @Test
    void payOfAPostingGoesBeforeThatOfASentenceAndOtherThingsAreNoPosting() {
        var properties = Map.of("baseSalary.currency", "EUR", "baseSalary.value.value", "2500");
        var sentence = List.of(TOKENIZER.tokenize("The pay is 4000 EUR a month."));

        assertThat(pay(SalaryReader.read(List.of(new Item("JobPosting", properties)), sentence, WORDS)))
                .isEqualTo("EUR 2500");
        assertThat(pay(SalaryReader.read(List.of(new Item("Offer", properties)), sentence, WORDS)))
                .isEqualTo("EUR 4000 per month");
    }
}
