package com.havenjob.triage.terms;

import static com.havenjob.triage.particulars.WrittenMail.html;
import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import com.havenjob.triage.Salary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The salary range is $120,000 - $150,000 per year. | USD 120000–150000 per year",
                "Salary: £45k–£52k per annum | GBP 45000–52000 per year",
                "The pay is 120k to 150k USD a year. | USD 120000–150000 per year",
                "Your compensation will be $31.50 per hour. | USD 31 per hour",
                "Das Gehalt liegt zwischen 60.000 € und 75.000 € brutto im Jahr. | EUR 60000–75000 per year",
                "Gehalt: EUR 4.200 monatlich | EUR 4200 per month",
                "Wir bieten ein Jahresgehalt von CHF 90'000 bis 105'000. | CHF 90000–105000 per year",
                "La rémunération annuelle est de 46 000 € bruts. | EUR 46000 per year",
                "El salario es de 30.000-35.000 euros brutos anuales. | EUR 30000–35000 per year",
                "La RAL è di 38-42.000 euro. | EUR 38000–42000 per year",
                "Het brutosalaris is € 3.600,00 per maand. | EUR 3600 per month",
                "O salário é de R$ 4.200,00 por mês. | BRL 4200 per month",
                "Wynagrodzenie: 15 000 – 20 000 zł brutto miesięcznie | PLN 15000–20000 per month",
                "Stawka 140-170 zł/h netto | PLN 140–170 per hour"
            })
    void payIsRead(String text, String salary) {
        var found = saying(text).read(Kind.OFFER).salary();

        assertThat(found).isNotNull();
        assertThat(found.value()).hasToString(salary);
        assertThat(Salary.parse(salary)).contains(found.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You get a voucher of $50 as our thank-you for the interview package.",
                "We raised $20,000,000 and doubled our pay roll.",
                "We will talk about salary on 12 March 2026 at 14:30.",
                "Your salary expectation was noted under 4711.",
                "Our revenue is 120,000 EUR a year."
            })
    void otherMoneyIsNoPay(String text) {
        assertThat(saying(text).read(Kind.OFFER).salary()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is a fully remote position. | REMOTE",
                "Workplace: Hybrid, two days a week | HYBRID",
                "Thank you for applying for Night Baker (Remote). | REMOTE",
                "The role is on-site in Weirford. | ON_SITE",
                "Ciepła Tkalnia, praca zdalna | REMOTE",
                "Modelo híbrido, tres días en la oficina | HYBRID"
            })
    void placeOfWorkIsRead(String text, String workplace) {
        var found = saying(text).read(Kind.APPLIED).workplace();

        assertThat(found == null ? null : found.value().name()).isEqualTo(workplace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The interview is remote.", "We meet over video, so you can join from home."})
    void remoteInterviewIsNoRemoteWork(String text) {
        assertThat(saying(text).read(Kind.INTERVIEW).workplace()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@type\":\"QuantitativeValue\",\"minValue\":60000,\"maxValue\":70000,\"unitText\":\"YEAR\"} | EUR 60000–70000 per year",
                "{\"@type\":\"QuantitativeValue\",\"value\":\"21.5\",\"unitText\":\"HOUR\"} | EUR 21 per hour"
            })
    void payIsReadFromStructuredData(String value, String salary) {
        var found =
                html("<p>Thank you.</p><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"jobLocationType\":"
                                + "\"TELECOMMUTE\",\"baseSalary\":{\"@type\":\"MonetaryAmount\",\"currency\":\"EUR\",\"value\":"
                                + value
                                + "}}</script>")
                        .read(Kind.APPLIED);

        assertThat(found.salary()).isNotNull();
        assertThat(found.salary().value()).hasToString(salary);
        assertThat(found.workplace()).isNotNull();
    }
}
